//! The ledger: a table of today's contacts, one row per channel and any of reason, segment and month.
//!
//! Headings become columns ([`headings`], [`units`]), fields become values ([`amounts`], [`decimal`], [`doubts`], [`field`],
//! [`months`], [`values`]) that are kept by columns ([`rows`]), and rows become one mean month per channel and cell
//! ([`aggregate`]).

mod aggregate;
mod amounts;
mod currency;
mod decimal;
mod doubts;
mod field;
mod headings;
mod join;
mod kept;
mod known;
mod months;
mod parts;
mod rows;
mod spellings;
mod synonyms;
mod units;
mod values;

pub(crate) use aggregate::{Ledger, LedgerChannel, Measured};
pub(crate) use amounts::{read_amount, shifted};
pub(crate) use currency::Currency;
pub(crate) use decimal::{Decimal, decide, decide_decimal};
pub(crate) use doubts::Doubt;
pub(crate) use field::{Field, FieldReader, yes_or_no};
pub(crate) use headings::{Column, Dimension, column_named, column_of, is_known, normal, split_unit};
pub use kept::{LedgerColumn, LedgerRows};
pub(crate) use known::{Entered, Known};
pub(crate) use months::{read_day, read_month, without_time};
pub(crate) use rows::BLANK;
pub(crate) use spellings::Spellings;
pub(crate) use units::{Unit, known_units, percent_power, unit_in};

use crate::model::{Code, Finding, Origin};

use super::reading::Reading;
use super::sheet::{self, SheetSettings};
use super::source::FileId;

use parts::{Part, Parts};
use rows::Rows;

/// What the scenario says of the ledger that it cannot say itself.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) months: Option<u32>,
    /// Whether `nulage.months` is there but could not be read.
    pub(crate) months_is_unreadable: bool,
    pub(crate) scale: Option<(f64, f64)>,
    pub(crate) decimal: Option<char>,
    pub(crate) sheet: SheetSettings,
    /// Where the scenario names the ledger; `None` for a bare ledger.
    pub(crate) named_at: Option<Origin>,
    /// Where the months are stated in the scenario.
    pub(crate) months_at: Option<Origin>,
    /// The most rows that are read.
    pub(crate) most_rows: usize,
    /// The currency that the scenario names, and where.
    pub(crate) currency: Option<(String, Origin)>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            months: None,
            months_is_unreadable: false,
            months_at: None,
            scale: None,
            decimal: None,
            sheet: SheetSettings::default(),
            named_at: None,
            most_rows: rows::MOST_ROWS,
            currency: None,
        }
    }
}

/// Reads the files of the ledger; `None` where too little of them can be read to go on, which is reported.
pub(crate) fn read(files: &[FileId], settings: &Settings, reading: &mut Reading) -> Option<Ledger> {
    let is_alone = files.len() == 1;
    let mut all = Vec::with_capacity(files.len());
    for file in files {
        reading.sources.note_ledger(*file);
        let part = sheet::open(*file, &settings.sheet, &headings::is_known, reading).and_then(|sheet| {
            let columns = headings::read(&sheet, is_alone, reading)?;
            Some(Part { sheet, columns })
        });
        all.push(part);
    }
    // Each file is looked at, so that all that is wrong is told in one go; only then must they all be there.
    let parts = Parts::new(all.into_iter().collect::<Option<Vec<Part>>>()?);
    let rows = parts
        .all()
        .iter()
        .zip(0..)
        .map(|(part, place)| values::read(&part.sheet, &part.columns, settings, reading).of_part(place));
    let rows: Vec<Rows> = rows.collect();
    keep_what_no_file_has(files.len(), reading);
    currency::report_another(&rows, settings.currency.as_ref(), reading);
    let (rows, spread) = join::join(rows, &parts, reading)?;
    let ledger = aggregate::aggregate(&rows, settings, &parts, reading);
    if reading.keeps_rows {
        reading.rows = Some(LedgerRows::new(rows, parts, ledger.months));
    }
    Some(Ledger { spread, ..ledger })
}

/// Of several files a row that is to be ignored need be in one of them only.
fn keep_what_no_file_has(files: usize, reading: &mut Reading) {
    let idle = |finding: &Finding| finding.code == Code::IgnoresNothing;
    let all: Vec<Finding> = reading.findings.iter().filter(|finding| idle(finding)).cloned().collect();
    reading.findings.retain(|finding| {
        let count = all.iter().filter(|other| *other == finding).count();
        !idle(finding) || count == files
    });
}

#[cfg(test)]
mod tests;

//! The ledger: a table of today's contacts, one row per channel and any of reason, segment and month.
//!
//! Headings become columns ([`headings`], [`units`]), fields become values ([`amounts`], [`decimal`], [`doubts`],
//! [`months`], [`values`]) that are kept by columns ([`rows`]), and rows become one mean month per channel and cell
//! ([`aggregate`]).

mod aggregate;
mod amounts;
mod decimal;
mod doubts;
mod headings;
mod known;
mod months;
mod rows;
mod synonyms;
mod units;
mod values;

pub(crate) use aggregate::{Ledger, LedgerChannel, Measured};
pub(crate) use headings::is_known;
pub(crate) use months::read_month;

use crate::model::Origin;

use super::reading::Reading;
use super::sheet::{self, SheetSettings};
use super::source::FileId;

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
    /// The most rows that are read.
    pub(crate) most_rows: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            months: None,
            months_is_unreadable: false,
            scale: None,
            decimal: None,
            sheet: SheetSettings::default(),
            named_at: None,
            most_rows: rows::MOST_ROWS,
        }
    }
}

/// Reads the ledger; `None` where not even its headings can be read, which is reported.
pub(crate) fn read(file: FileId, settings: &Settings, reading: &mut Reading) -> Option<Ledger> {
    let sheet = sheet::open(file, &settings.sheet, &headings::is_known, reading)?;
    let columns = headings::read(&sheet, reading)?;
    let rows = values::read(&sheet, &columns, settings, reading);
    Some(aggregate::aggregate(&rows, settings, &sheet, reading))
}

#[cfg(test)]
mod tests;

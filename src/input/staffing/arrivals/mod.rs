//! Tables of when contacts arrive: a row for each weekday or date and interval, with its share of the week's contacts or
//! their number. They are read like the other tables: text in any dialect or a sheet of a workbook.

mod columns;
mod profile;
mod rows;

use std::path::Path;

use crate::model::{Finding, Origin, Severity};

use super::super::ReadFile;
use super::super::columns::Column as _;
use super::super::ledger::decide_decimal;
use super::super::open::{TableSettings, open_beside};
use super::super::reading::Reading;
use super::super::section::Section;
use super::super::sheet::{self, SheetSettings};
use super::super::source::FileId;
use columns::{Column, needed_columns};
use rows::{Row, RowReader};

pub(super) use profile::{Profile, profile};

/// A table of arrivals.
#[derive(Debug)]
pub(super) struct Arrivals {
    rows: Vec<Row>,
    /// Whether contacts were counted; shares otherwise.
    is_counted: bool,
    /// Whether a per cent sign stands in the heading of the shares or beside them.
    is_in_percent: bool,
    has_channels: bool,
    /// The heading of the shares or contacts.
    amount_at: Origin,
}

/// The tables of arrivals that channels name, each opened once.
#[derive(Debug, Default)]
pub(crate) struct ArrivalTables(Vec<(String, Option<Arrivals>)>);

impl ArrivalTables {
    /// Opens every table that a channel names; what cannot be read is reported.
    pub(crate) fn open(
        root: &Section<'_>,
        nulage: Option<&Section<'_>>,
        path: &Path,
        read: ReadFile<'_>,
        reading: &mut Reading,
    ) -> Self {
        let mut tables: Vec<(String, Option<Arrivals>)> = Vec::new();
        for (_, channel) in root.named("channel") {
            let Some(staffing) = channel.inner("staffing") else { continue };
            let Some((written, at)) = staffing.text("arrivals", reading) else { continue };
            if tables.iter().all(|(name, _)| *name != written) {
                let table = open(nulage, (&written, at), path, read, reading);
                tables.push((written, table));
            }
        }
        Self(tables)
    }

    /// The table of a name; `None` where it could not be read, which has been reported.
    pub(super) fn get(&self, written: &str) -> Option<&Arrivals> {
        self.0.iter().find(|(name, _)| name == written)?.1.as_ref()
    }
}

fn open(
    nulage: Option<&Section<'_>>,
    (written, at): (&str, Origin),
    path: &Path,
    read: ReadFile<'_>,
    reading: &mut Reading,
) -> Option<Arrivals> {
    let encoding = nulage.and_then(|nulage| nulage.text("encoding", reading)).map(|(label, at)| (label, Some(at)));
    let decimal = nulage.and_then(|nulage| nulage.choice("decimal", reading)).and_then(|word| word.chars().next());
    let is_known = |heading: &str| Column::of(heading).is_some();
    let table = TableSettings { is_known: &is_known, encoding };
    read_table(open_beside(path, written, at, &table, read, reading)?, decimal, reading)
}

fn read_table(file: FileId, decimal: Option<char>, reading: &mut Reading) -> Option<Arrivals> {
    let is_known = |heading: &str| Column::of(heading).is_some();
    let sheet = sheet::open(file, &SheetSettings::default(), &is_known, reading)?;
    let columns = needed_columns(&sheet, reading)?;
    let (amount, place) =
        columns.iter().copied().find(|(column, _)| matches!(column, Column::Share(_) | Column::Contacts))?;
    let decimal = decimal.unwrap_or_else(|| decide_decimal(&sheet, &[place], reading));
    let before = reading.findings.len();
    let mut reader = RowReader::new(&sheet, &columns, decimal);
    sheet.read(reading, |record, reading| reader.add(record, reading));
    let is_in_percent = reader.has_percent || amount == Column::Share(-2);
    let rows = reader.finish(reading);
    let is_error = |finding: &Finding| finding.severity() == Severity::Error;
    // What the other rows say would be wrong only because some are not there.
    if reading.findings.get(before..).is_some_and(|findings| findings.iter().any(is_error)) {
        return None;
    }
    Some(Arrivals {
        rows,
        is_counted: amount == Column::Contacts,
        is_in_percent,
        has_channels: columns.iter().any(|(column, _)| *column == Column::Channel),
        amount_at: sheet.heading_at(place, reading),
    })
}

#[cfg(test)]
mod tests;

//! `pilot.csv`: what was measured, read row by row and put together while it is read, so that a million contacts take no
//! more room than their sums.
//!
//! Headings become columns ([`columns`], [`words`]), fields become keys and values ([`rows`], [`calendar`]), and rows of the same keys
//! become one ([`gather`], [`sums`]). What units and criteria need is looked at last ([`checks`]).

mod calendar;
mod checks;
mod columns;
mod gather;
mod rows;
mod sums;
mod words;

use crate::model::{MetricKind, Pilot, PilotData};

use super::super::ledger::{Currency, Decimal, Dimension, decide};
use super::super::reading::Reading;
use super::super::sheet::{self, SheetSettings};
use super::super::source::FileId;
use super::DataOptions;

/// Whether a heading is one that is understood in the data of this pilot.
pub(super) fn is_known(heading: &str, pilot: &Pilot) -> bool {
    columns::is_known(heading, pilot)
}

/// How a table with these options is to be read.
pub(super) fn sheet_settings(options: &DataOptions, file: FileId, reading: &mut Reading) -> SheetSettings {
    let at = reading.sources.origin(file, 0, 0);
    SheetSettings {
        delimiter: options.delimiter.and_then(|sign| u8::try_from(sign).ok()),
        ignored: options.ignore_rows.iter().map(|text| (text.clone(), at)).collect(),
    }
}

/// Reads the data; `None` where too little of them can be read, which is reported.
pub(super) fn read(
    file: FileId,
    pilot: &Pilot,
    metric: Option<MetricKind>,
    options: &DataOptions,
    reading: &mut Reading,
) -> Option<PilotData> {
    let settings = sheet_settings(options, file, reading);
    let known = |heading: &str| is_known(heading, pilot);
    let sheet = sheet::open(file, &settings, &known, reading)?;
    let columns = columns::read(&sheet, pilot, metric, options, reading)?;
    let places = |of: fn(Dimension) -> bool| -> Vec<usize> {
        columns.measures.iter().filter(|measure| of(measure.dimension)).map(|measure| measure.place).collect()
    };
    let decimal = options.decimal.map(Decimal::stated);
    let decimal = decimal.unwrap_or_else(|| decide(&sheet, &places(|_| true), reading));
    let currency = Currency::of_headings(&sheet, &places(|dimension| dimension == Dimension::Money), reading);
    let mut rows = rows::RowReader::new(&sheet, &columns, decimal, currency, options.scale);
    sheet.read(reading, |record, reading| rows.read(record, reading));
    let data = rows.finish(pilot, reading)?;
    checks::report_what_is_missing(&data, pilot, &columns, &sheet, reading);
    Some(data)
}

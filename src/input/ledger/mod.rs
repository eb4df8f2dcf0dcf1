//! The ledger: a CSV of today's contacts, one row per channel and any of reason, segment and month.
//!
//! Bytes become text ([`decode`]), text becomes records ([`dialect`], [`records`]), headings become columns
//! ([`headings`], [`units`]), fields become values ([`amounts`], [`months`], [`rows`]), and rows become one
//! mean month per channel and cell ([`aggregate`]).

mod aggregate;
mod amounts;
mod decode;
mod dialect;
mod headings;
mod months;
mod records;
mod rows;
mod units;

pub(crate) use aggregate::{Ledger, LedgerChannel, Measured};
pub(crate) use decode::decode;
pub(crate) use months::read_month;

use crate::model::Origin;

use super::reading::Reading;
use super::source::FileId;

/// What the scenario says of the ledger that it cannot say itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) months: Option<u32>,
    /// Whether `nulage.months` is there but could not be read.
    pub(crate) months_is_unreadable: bool,
    pub(crate) scale: Option<(f64, f64)>,
    pub(crate) decimal: Option<char>,
    pub(crate) delimiter: Option<u8>,
    /// Where the scenario names the ledger; `None` for a bare ledger.
    pub(crate) named_at: Option<Origin>,
}

/// Reads the ledger's text; `None` where not even its headings can be read, which is reported.
pub(crate) fn read(file: FileId, settings: &Settings, reading: &mut Reading) -> Option<Ledger> {
    let text = reading.sources.text(file).to_owned();
    let delimiter = settings.delimiter.map_or_else(|| dialect::find_delimiter(&text), dialect::Delimiter::stated);
    let sheet = records::split(file, &text, delimiter, reading)?;
    let columns = headings::read(&sheet, reading)?;
    let rows = rows::read(&sheet, &columns, settings, reading);
    Some(aggregate::aggregate(rows, settings, &sheet, reading))
}

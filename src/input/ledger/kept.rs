//! The rows of the ledger, kept for who asks how a figure came about.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use crate::model::{Cell, Origin};

use super::super::reading::Reading;
use super::super::source::Sources;
use super::headings::Column;
use super::parts::Parts;
use super::rows::Rows;

/// A column of the ledger that holds numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerColumn {
    /// Contacts.
    Volume,
    /// Currency, with the fixed part in it.
    Cost,
    /// Currency.
    FixedCost,
    /// Currency per contact.
    CostPerContact,
    /// Points, by the file's metric.
    Satisfaction,
    /// Survey answers.
    Responses,
    /// Share of contacts, 0–1.
    Fcr,
    /// Points, 0–100.
    Employee,
    /// Seconds.
    Aht,
    /// Currency.
    Revenue,
    /// Seconds.
    Wait,
    /// Contacts.
    Abandoned,
}

/// Every row of the ledger that was read, with the place of each of its cells. Nothing is kept of it but where
/// a reader asks for it.
pub struct LedgerRows {
    rows: Rows,
    parts: Parts,
    months: u32,
}

impl fmt::Debug for LedgerRows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LedgerRows").field("rows", &self.rows.count()).finish_non_exhaustive()
    }
}

impl LedgerRows {
    pub(super) fn new(rows: Rows, parts: Parts, months: u32) -> Self {
        Self { rows, parts, months }
    }

    /// The places of a channel's rows, in the order of reason, segment and month; of one cell, or of all.
    #[must_use]
    pub fn of(&self, channel: usize, cell: Option<Cell>) -> Vec<usize> {
        let own = self.channel(channel);
        let is_of = |place: &usize| match cell {
            Some(cell) => self.rows.pairs.get(self.rows.row(*place).pair()) == Some(&(cell.reason, cell.segment)),
            None => true,
        };
        own.filter(is_of).collect()
    }

    /// How many months the channel's rows cover: those in which it has rows, or what the whole ledger covers.
    #[must_use]
    pub fn months(&self, channel: usize) -> u32 {
        if !self.rows.has(Column::Month) {
            return self.months;
        }
        let months: BTreeSet<u32> = self.channel(channel).filter_map(|place| self.rows.row(place).month()).collect();
        u32::try_from(months.len()).unwrap_or(u32::MAX).max(1)
    }

    /// A number of a row, in the unit of its column; `None` where it is blank.
    #[must_use]
    pub fn value(&self, row: usize, column: LedgerColumn) -> Option<f64> {
        self.rows.row(row).get(self.column(column))
    }

    /// Whether any of the files has the column.
    #[must_use]
    pub fn has(&self, column: LedgerColumn) -> bool {
        self.parts.has(self.column(column))
    }

    /// The field of a row in a file; the row where its file has no such column.
    pub fn place(&self, row: usize, column: LedgerColumn, sources: &mut Sources) -> Origin {
        let column = self.column(column);
        let mut reading = Reading { sources: std::mem::take(sources), ..Reading::default() };
        let origin = self.parts.cell_at(self.rows.row(row).at(column), column, &mut reading);
        *sources = reading.sources;
        origin
    }

    /// The rows of a channel: rows lie in the order of their channels.
    fn channel(&self, channel: usize) -> Range<usize> {
        let first_not = |is_before: &dyn Fn(usize) -> bool| {
            let (mut low, mut high) = (0, self.rows.count());
            while low < high {
                let middle = low + (high - low) / 2;
                if is_before(self.rows.row(middle).channel()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            low
        };
        first_not(&|other| other < channel)..first_not(&|other| other <= channel)
    }

    fn column(&self, column: LedgerColumn) -> Column {
        match column {
            LedgerColumn::Volume => Column::Volume,
            LedgerColumn::Cost => Column::Cost,
            LedgerColumn::FixedCost => Column::FixedCost,
            LedgerColumn::CostPerContact => Column::CostPerContact,
            LedgerColumn::Satisfaction => self.rows.metric.map_or(Column::Nki, super::aggregate::metric_column),
            LedgerColumn::Responses => Column::Responses,
            LedgerColumn::Fcr => Column::Fcr,
            LedgerColumn::Employee => Column::Employee,
            LedgerColumn::Aht => Column::Aht,
            LedgerColumn::Revenue => Column::Revenue,
            LedgerColumn::Wait => Column::Wait,
            LedgerColumn::Abandoned => Column::Abandoned,
        }
    }
}

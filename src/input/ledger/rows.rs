//! Rows, kept by columns: a number a column that the file has, and what no two rows share.

use std::collections::HashMap;

use rayon::slice::ParallelSliceMut;

use crate::model::{Code, Finding, Metric, Month};

use super::super::names::{Names, fold};
use super::super::reading::Reading;
use super::super::sheet::{Mark, Sheet};
use super::headings::{Column, Columns};

/// The most rows: three numbers of so many bits make one key.
pub(crate) const MOST_ROWS: usize = 1 << 23;
/// Stands for a blank field; a field that could not be read is NaN, and has been reported.
pub(crate) const BLANK: f64 = f64::NEG_INFINITY;
const NO_MONTH: u32 = 0;

/// What a row is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RowKey {
    pub(crate) channel: u32,
    pub(crate) reason: Option<u32>,
    pub(crate) segment: Option<u32>,
    pub(crate) month: Option<Month>,
}

/// A reason and a segment, each where the file has the column, by their places in [`Rows`].
pub(crate) type Pair = (Option<usize>, Option<usize>);

/// All rows, and the names in them. Once [`Rows::in_order`], rows lie in the order of their keys.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    pub(crate) channels: Names,
    pub(crate) reasons: Names,
    pub(crate) segments: Names,
    pub(crate) columns: Columns,
    pub(crate) metric: Option<Metric>,
    /// The pairs of reason and segment that occur, as they first appear.
    pub(crate) pairs: Vec<Pair>,
    pair_places: HashMap<Pair, u32>,
    marks: Vec<Mark>,
    channel: Vec<u32>,
    pair: Vec<u32>,
    month: Vec<u32>,
    values: [Vec<f64>; Column::COUNT],
}

/// One row.
#[derive(Clone, Copy)]
pub(crate) struct Row<'r> {
    rows: &'r Rows,
    place: usize,
}

impl Row<'_> {
    /// A value; `None` where it is blank.
    pub(crate) fn get(self, column: Column) -> Option<f64> {
        let value = self.rows.values[column as usize].get(self.place).copied().unwrap_or(BLANK);
        (value != BLANK).then_some(value)
    }

    /// The contacts of the row; NaN where they could not be read.
    pub(crate) fn volume(self) -> f64 {
        self.get(Column::Volume).unwrap_or(f64::NAN)
    }

    /// Where the row stands in the file.
    pub(crate) fn mark(self) -> Mark {
        self.rows.marks.get(self.place).copied().unwrap_or(Mark(0))
    }

    pub(crate) fn channel(self) -> usize {
        self.rows.channel.get(self.place).map_or(0, |channel| *channel as usize)
    }

    /// The place of its reason and segment among [`Rows::pairs`].
    pub(crate) fn pair(self) -> usize {
        self.rows.pair.get(self.place).map_or(0, |pair| *pair as usize)
    }

    /// Its month, as a number that grows with it; `None` where the file has no months.
    pub(crate) fn month(self) -> Option<u32> {
        self.rows.month.get(self.place).copied().filter(|month| *month != NO_MONTH)
    }
}

impl Rows {
    /// Makes room for so many rows of the columns that the file has.
    pub(crate) fn with_room(columns: &Columns, metric: Option<Metric>, count: usize) -> Self {
        let mut rows = Self { columns: columns.clone(), metric, ..Self::default() };
        let count = count.min(MOST_ROWS);
        for list in [&mut rows.channel, &mut rows.pair, &mut rows.month] {
            list.reserve(count);
        }
        rows.marks.reserve(count);
        for found in &columns.all {
            if found.column.is_number() {
                rows.values[found.column as usize].reserve(count);
            }
        }
        rows
    }

    /// How many rows there are.
    pub(crate) fn count(&self) -> usize {
        self.marks.len()
    }

    /// A row by its place.
    pub(crate) fn row(&self, place: usize) -> Row<'_> {
        Row { rows: self, place }
    }

    /// Every row.
    pub(crate) fn all(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.count()).map(|place| self.row(place))
    }

    /// Adds a row; `values` has a number for each column of the contract.
    pub(crate) fn push(&mut self, mark: Mark, key: RowKey, values: &[f64; Column::COUNT]) {
        let pair = (key.reason.map(|place| place as usize), key.segment.map(|place| place as usize));
        let next = self.pairs.len();
        let place = match self.pair.last() {
            Some(last) if self.pairs.get(*last as usize) == Some(&pair) => *last,
            _ => *self.pair_places.entry(pair).or_insert(next as u32),
        };
        if place as usize == next {
            self.pairs.push(pair);
        }
        self.marks.push(mark);
        self.channel.push(key.channel);
        self.pair.push(place);
        let month = |month: Month| month.year() as u32 * 12 + month.number();
        self.month.push(key.month.map_or(NO_MONTH, month));
        for found in &self.columns.all {
            if found.column.is_number() {
                self.values[found.column as usize].push(values[found.column as usize]);
            }
        }
    }

    /// Puts the rows in the order of their keys, so that their order in the file changes no sum, and reports those
    /// with the keys of another.
    pub(crate) fn in_order(mut self, sheet: &Sheet, reading: &mut Reading) -> Self {
        let ranks = self.pair_ranks();
        let key = |place: usize| -> u64 {
            let rank = ranks[self.pair[place] as usize];
            u64::from(self.channel[place]) << 41 | u64::from(rank) << 18 | u64::from(self.month[place])
        };
        let mut order: Vec<(u64, u32)> = (0..self.count()).map(|place| (key(place), place as u32)).collect();
        order.par_sort_unstable();
        let same: Vec<(u32, u32)> = order
            .chunk_by(|one, other| one.0 == other.0)
            .filter(|rows| rows.len() > 1)
            .flat_map(|rows| rows[1..].iter().map(|row| (rows[0].1, row.1)))
            .collect();
        for (first, second) in same {
            let (first, second) = (self.row(first as usize).mark(), self.row(second as usize).mark());
            let (at, first_at) = (sheet.record_at(second, reading), sheet.record_at(first, reading));
            let line = reading.sources.place(first_at).map_or(0, |place| place.line);
            reading.report(Finding::new(Code::SameKeys, at).with("line", line.to_string()).also(first_at));
        }
        let order: Vec<u32> = order.into_iter().map(|(_, place)| place).collect();
        reorder(&mut self.marks, &order);
        for list in [&mut self.channel, &mut self.pair, &mut self.month] {
            reorder(list, &order);
        }
        for list in self.values.iter_mut().filter(|list| !list.is_empty()) {
            reorder(list, &order);
        }
        self
    }

    /// The rank of each pair by the names in it.
    fn pair_ranks(&self) -> Vec<u32> {
        let name =
            |place: Option<usize>, names: &Names| place.map_or_else(String::new, |place| fold(&names.all()[place]));
        let mut named: Vec<(String, String, usize)> = self
            .pairs
            .iter()
            .enumerate()
            .map(|(place, (reason, segment))| (name(*reason, &self.reasons), name(*segment, &self.segments), place))
            .collect();
        named.sort_unstable();
        let mut ranks = vec![0; self.pairs.len()];
        for (rank, (.., place)) in named.into_iter().enumerate() {
            ranks[place] = rank as u32;
        }
        ranks
    }
}

fn reorder<T: Copy>(list: &mut Vec<T>, order: &[u32]) {
    *list = order.iter().filter_map(|place| list.get(*place as usize).copied()).collect();
}

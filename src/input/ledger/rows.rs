//! Rows, kept by columns: a number a column that the file has, and what no two rows share.

use std::collections::HashMap;

use rayon::slice::ParallelSliceMut;

use crate::model::{Code, Finding, Metric, Month, Origin};

use super::super::names::{Names, fold};
use super::super::reading::Reading;
use super::super::sheet::{Mark, Sheet};
use super::headings::{Column, Columns};
use super::parts::At;

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
    /// The first currency that the file names, and the field that names it.
    pub(crate) currency: Option<(&'static str, Origin)>,
    /// The pairs of reason and segment that occur, as they first appear.
    pub(crate) pairs: Vec<Pair>,
    pair_places: HashMap<Pair, u32>,
    marks: Vec<Mark>,
    channel: Vec<u32>,
    pair: Vec<u32>,
    month: Vec<u32>,
    values: [Vec<f64>; Column::COUNT],
    /// The file that the rows come from.
    part: u16,
    /// The file of each row, where they come from several.
    parts: Vec<u16>,
    /// Of each row where a figure that another file gave stands in that.
    joined: [Vec<Option<At>>; Column::COUNT],
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
    fn mark(self) -> Mark {
        self.rows.marks.get(self.place).copied().unwrap_or(Mark(0))
    }

    /// Where the row stands, and in which file.
    pub(crate) fn own(self) -> At {
        At { part: self.rows.parts.get(self.place).copied().unwrap_or(self.rows.part), mark: self.mark() }
    }

    /// The record that a figure of the row comes from.
    pub(crate) fn at(self, column: Column) -> At {
        self.rows.joined[column as usize].get(self.place).copied().flatten().unwrap_or_else(|| self.own())
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
        let place = match self.pair.last() {
            Some(last) if self.pairs.get(*last as usize) == Some(&pair) => *last,
            _ => self.pair_place(pair),
        };
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

    /// Says which file the rows come from.
    pub(crate) fn of_part(self, part: u16) -> Self {
        Self { part, ..self }
    }

    /// The file that the rows come from; of several the first.
    pub(crate) fn part(&self) -> u16 {
        self.part
    }

    /// Whether the file has the column.
    pub(crate) fn has(&self, column: Column) -> bool {
        self.columns.get(column).is_some()
    }

    /// Puts a figure from another file into a row.
    pub(crate) fn put(&mut self, place: usize, column: Column, value: f64, at: At) {
        let count = self.count();
        let (values, joined) = (&mut self.values[column as usize], &mut self.joined[column as usize]);
        values.resize(count, BLANK);
        joined.resize(count, None);
        if let (Some(own), Some(from)) = (values.get_mut(place), joined.get_mut(place)) {
            (*own, *from) = (value, Some(at));
        }
    }

    /// Adds the rows of another file, whose keys are the same.
    pub(crate) fn append(&mut self, other: Self) {
        let before = self.count();
        let names = |theirs: &Names, ours: &mut Names| -> Vec<usize> {
            theirs.all().iter().map(|name| ours.enter(name)).collect()
        };
        let channels = names(&other.channels, &mut self.channels);
        let reasons = names(&other.reasons, &mut self.reasons);
        let segments = names(&other.segments, &mut self.segments);
        let pairs: Vec<u32> = other
            .pairs
            .iter()
            .map(|(reason, segment)| {
                self.pair_place((reason.map(|place| reasons[place]), segment.map(|place| segments[place])))
            })
            .collect();
        self.parts.resize(before, self.part);
        self.parts.resize(before + other.count(), other.part);
        self.marks.extend(&other.marks);
        self.channel.extend(other.channel.iter().map(|channel| channels[*channel as usize] as u32));
        self.pair.extend(other.pair.iter().map(|pair| pairs[*pair as usize]));
        self.month.extend(&other.month);
        self.metric = self.metric.or(other.metric);
        for (ours, theirs) in self.values.iter_mut().zip(&other.values) {
            if !(ours.is_empty() && theirs.is_empty()) {
                ours.resize(before, BLANK);
                ours.extend(theirs);
                ours.resize(before + other.marks.len(), BLANK);
            }
        }
    }

    /// The place of a pair of reason and segment, which is added where it is new.
    fn pair_place(&mut self, pair: Pair) -> u32 {
        let next = self.pairs.len();
        let place = *self.pair_places.entry(pair).or_insert(next as u32);
        if place as usize == next {
            self.pairs.push(pair);
        }
        place
    }

    /// The rows in the order of their keys: key and place.
    pub(crate) fn keys_in_order(&self) -> Vec<(u64, u32)> {
        let ranks = self.pair_ranks();
        let key = |place: usize| -> u64 {
            let rank = ranks[self.pair[place] as usize];
            u64::from(self.channel[place]) << 41 | u64::from(rank) << 18 | u64::from(self.month[place])
        };
        let mut order: Vec<(u64, u32)> = (0..self.count()).map(|place| (key(place), place as u32)).collect();
        order.par_sort_unstable();
        order
    }

    /// Rows with the keys of another: the places of the first and of each that follows.
    pub(crate) fn doubles(order: &[(u64, u32)]) -> Vec<(usize, usize)> {
        order
            .chunk_by(|one, other| one.0 == other.0)
            .filter(|rows| rows.len() > 1)
            .flat_map(|rows| rows[1..].iter().map(|row| (rows[0].1 as usize, row.1 as usize)))
            .collect()
    }

    /// Puts the rows in an order, so that their order in the file changes no sum.
    pub(crate) fn put_in(&mut self, order: &[(u64, u32)]) {
        let order: Vec<u32> = order.iter().map(|(_, place)| *place).collect();
        reorder(&mut self.marks, &order);
        for list in [&mut self.channel, &mut self.pair, &mut self.month] {
            reorder(list, &order);
        }
        for list in self.values.iter_mut().filter(|list| !list.is_empty()) {
            reorder(list, &order);
        }
        reorder(&mut self.parts, &order);
    }

    /// Puts the rows of one file in the order of their keys, and reports those with the keys of another.
    pub(crate) fn in_order(mut self, sheet: &Sheet, reading: &mut Reading) -> Self {
        let order = self.keys_in_order();
        for (first, second) in Self::doubles(&order) {
            let (first, second) = (self.row(first).mark(), self.row(second).mark());
            let (at, first_at) = (sheet.record_at(second, reading), sheet.record_at(first, reading));
            let line = reading.sources.place(first_at).map_or(0, |place| place.line);
            reading.report(Finding::new(Code::SameKeys, at).with("line", line.to_string()).also(first_at));
        }
        self.put_in(&order);
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

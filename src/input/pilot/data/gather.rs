//! Rows of the same keys become one.

use std::collections::HashMap;

use crate::model::{Code, Finding, Group, MeasureKind, Measured, Phase};

use super::super::super::ledger::BLANK;
use super::super::super::reading::Reading;
use super::super::super::sheet::{Mark, Sheet};
use super::columns::Columns;
use super::sums::Sums;

/// The most rows of different keys: more are not the periods, groups and units of a pilot.
const MOST_CELLS: usize = 1 << 22;
/// How many rows with the keys of others are told.
const MOST_TOLD: usize = 20;

/// What a row is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct CellKey {
    pub(super) period: i64,
    pub(super) group: Option<Group>,
    pub(super) phase: Option<Phase>,
    pub(super) starts: Option<i64>,
    pub(super) unit: Option<u32>,
    pub(super) team: Option<u32>,
    pub(super) channel: Option<u32>,
}

/// What tells rows apart that are put together: a reason and a segment.
pub(super) type Within = [Option<u32>; 2];

/// The rows put together.
pub(super) struct Gathered {
    cells: HashMap<CellKey, u32>,
    /// Keys and first row of each cell, in the order in which they first occur.
    pub(super) firsts: Vec<(CellKey, Mark)>,
    /// Of each cell, how many rows it has.
    counts: Vec<f64>,
    /// Of each cell and measure.
    sums: Vec<Sums>,
    /// Of each cell, satisfaction weighed by responses.
    by_responses: Vec<Sums>,
    /// Where volumes are given: the first row of each key, and whether it is a single contact.
    seen: HashMap<(u32, Within), (Mark, bool)>,
    told: usize,
    kinds: Vec<MeasureKind>,
    volume: Option<usize>,
    responses: Option<usize>,
    answers: Option<usize>,
    /// Whether every row with satisfaction has responses.
    all_have_responses: bool,
    /// Whether rows had the keys of others.
    pub(super) repeats: bool,
    pub(super) rows: usize,
}

impl Gathered {
    pub(super) fn new(columns: &Columns) -> Self {
        let kinds: Vec<MeasureKind> =
            columns.measures.iter().map(|measure| measure.kind.unwrap_or(MeasureKind::Mean)).collect();
        Self {
            cells: HashMap::new(),
            firsts: Vec::new(),
            counts: Vec::new(),
            sums: Vec::new(),
            by_responses: Vec::new(),
            seen: HashMap::new(),
            told: 0,
            volume: columns.measure("volume"),
            responses: columns.measure("responses"),
            answers: kinds.iter().position(|kind| *kind == MeasureKind::Answers),
            kinds,
            all_have_responses: true,
            repeats: false,
            rows: 0,
        }
    }

    /// Whether a volume must stand in a row with these values: what weighs by it is measured, and it is blank.
    pub(super) fn lacks_volume(&self, values: &[f64]) -> bool {
        let is_there = |place: usize| values.get(place).is_some_and(|value| *value != BLANK);
        let Some(volume) = self.volume else { return false };
        let weighs = |(place, kind): (usize, &MeasureKind)| match kind {
            MeasureKind::Total => false,
            MeasureKind::Answers => is_there(place) && !self.responses.is_some_and(is_there),
            MeasureKind::Share | MeasureKind::Mean => is_there(place),
        };
        !is_there(volume) && self.kinds.iter().enumerate().any(weighs)
    }

    /// Adds a row.
    pub(super) fn add(
        &mut self,
        key: CellKey,
        within: Within,
        values: &[f64],
        mark: Mark,
        sheet: &Sheet,
        reading: &mut Reading,
    ) {
        self.rows += 1;
        let next = u32::try_from(self.firsts.len()).unwrap_or(u32::MAX);
        let cell = *self.cells.entry(key).or_insert(next);
        if cell == next {
            if self.firsts.len() == MOST_CELLS {
                let at = sheet.record_at(mark, reading);
                reading.report(Finding::new(Code::TooManyRows, at).with("most", MOST_CELLS.to_string()));
            }
            self.firsts.push((key, mark));
            self.counts.push(0.0);
            self.sums.resize(self.firsts.len() * self.kinds.len(), Sums::default());
            if self.responses.is_some() {
                self.by_responses.resize(self.firsts.len(), Sums::default());
            }
        }
        if let Some(count) = self.counts.get_mut(cell as usize) {
            *count += 1.0;
        }
        let get =
            |place: Option<usize>| place.and_then(|place| values.get(place)).copied().filter(|value| *value != BLANK);
        let volume = get(self.volume);
        let is_one = self.volume.is_none() || volume == Some(1.0);
        self.note_repeat(cell, within, cell != next, is_one, mark, sheet, reading);
        let start = cell as usize * self.kinds.len();
        let sums = self.sums.iter_mut().skip(start);
        for ((value, kind), sums) in values.iter().zip(&self.kinds).zip(sums) {
            if *value == BLANK {
                continue;
            }
            let weight = if *kind == MeasureKind::Total { 1.0 } else { volume.unwrap_or(1.0) };
            sums.add(*value, weight, is_one);
        }
        let Some(answer) = get(self.answers) else { return };
        match (get(self.responses), self.by_responses.get_mut(cell as usize)) {
            (Some(responses), Some(sums)) => sums.add(answer, responses, responses == 1.0),
            _ => self.all_have_responses = false,
        }
    }

    /// Where volumes are given, a second row of the same keys is one that was meant to be summed or to differ, unless
    /// each is one contact.
    #[allow(clippy::too_many_arguments, reason = "what is known of the row, each of it once")]
    fn note_repeat(
        &mut self,
        cell: u32,
        within: Within,
        is_known: bool,
        is_one: bool,
        mark: Mark,
        sheet: &Sheet,
        reading: &mut Reading,
    ) {
        if self.volume.is_none() {
            self.repeats |= is_known;
            return;
        }
        let (first, first_is_one) = *self.seen.entry((cell, within)).or_insert((mark, is_one));
        if first == mark || (is_one && first_is_one) {
            return;
        }
        self.told += 1;
        if self.told <= MOST_TOLD {
            let (at, first_at) = (sheet.record_at(mark, reading), sheet.record_at(first, reading));
            let line = reading.sources.place(first_at).map_or(0, |place| place.line);
            reading.report(Finding::new(Code::PilotSameKeys, at).with("line", line.to_string()).also(first_at));
        }
    }

    /// What a measure comes to in a cell; `None` where it is blank in all its rows.
    pub(super) fn measured(&self, cell: usize, measure: usize, kind: MeasureKind) -> Option<Measured> {
        // Satisfaction weighs by responses where every row that has it has them, else by volume.
        let by_responses = self.by_responses.get(cell).filter(|_| kind == MeasureKind::Answers);
        if let Some(measured) = by_responses.filter(|_| self.all_have_responses).and_then(|sums| sums.measured(kind))
            && measured.weight > 0.0
        {
            return Some(measured);
        }
        self.sums.get(cell * self.kinds.len() + measure)?.measured(kind)
    }

    /// The rows of a cell, each of them a contact.
    pub(super) fn contacts(&self, cell: usize) -> Measured {
        let rows = self.counts.get(cell).copied().unwrap_or(0.0);
        Measured { value: rows, weight: 1.0, squares: Some(0.0) }
    }
}

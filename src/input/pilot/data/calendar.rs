//! The periods of the data: of one kind, which the heading says or the first row shows.

use std::collections::HashMap;

use crate::model::{Period, PeriodKind};

use super::super::super::ledger::without_time;
use super::super::super::sheet::{Cell, Mark};
use super::super::periods;
use super::words::Key;

/// What a text in a column of periods is.
pub(super) enum Seen {
    /// The place of a period among its kind.
    Index(i64),
    /// A period of another kind than that of the row at the mark, and whether that has been told.
    Another(Mark, bool),
    /// No period; the message that says what one is.
    None(&'static str),
}

/// The periods that have been seen.
pub(super) struct Calendar {
    /// Whether the heading leaves the kind open.
    is_open: bool,
    kind: Option<PeriodKind>,
    /// The row that showed the kind.
    first: Mark,
    is_told: bool,
    /// What each text was read as, that a million rows are not a million dates to read.
    periods: HashMap<String, i64>,
    starts: HashMap<String, i64>,
}

impl Calendar {
    /// The periods under a heading; `None` where the data have no such column.
    pub(super) fn new(key: Option<Key>) -> Self {
        let kind = match key {
            Some(Key::Day) => Some(PeriodKind::Day),
            Some(Key::Week) => Some(PeriodKind::Week),
            Some(Key::Month) => Some(PeriodKind::Month),
            _ => None,
        };
        let is_open = key == Some(Key::Period);
        let (periods, starts) = (HashMap::new(), HashMap::new());
        Self { is_open, kind, first: Mark(0), is_told: false, periods, starts }
    }

    /// What the periods are.
    pub(super) fn kind(&self) -> Option<PeriodKind> {
        self.kind
    }

    /// The period that a row names.
    pub(super) fn period(&mut self, cell: Cell<'_>, text: &str, mark: Mark) -> Seen {
        let text = plain(cell, text);
        if let Some(index) = self.periods.get(text) {
            return Seen::Index(*index);
        }
        let own = periods::kind_of(text);
        if self.kind.is_none() && own.is_some() {
            (self.kind, self.first) = (own, mark);
        }
        if let Some(period) = self.kind.and_then(|kind| self.read(text, kind)) {
            self.periods.insert(text.to_owned(), period.index);
            return Seen::Index(period.index);
        }
        if self.is_open && own.is_some() {
            return Seen::Another(self.first, std::mem::replace(&mut self.is_told, true));
        }
        Seen::None(wanted(self.kind))
    }

    /// The period in which the pilot began for the row's unit, of the same kind as the periods of the data.
    pub(super) fn start(&mut self, cell: Cell<'_>, text: &str) -> Seen {
        let text = plain(cell, text);
        if let Some(index) = self.starts.get(text) {
            return Seen::Index(*index);
        }
        let kind = self.kind.unwrap_or(PeriodKind::Number);
        let Some(period) = self.read(text, kind) else { return Seen::None(wanted(Some(kind))) };
        self.starts.insert(text.to_owned(), period.index);
        Seen::Index(period.index)
    }

    /// The period that a text names. Where the heading does not say of which kind it is, 2026-02 is no week but a month.
    fn read(&self, text: &str, kind: PeriodKind) -> Option<Period> {
        let is_of_it = !self.is_open || periods::kind_of(text) == Some(kind);
        periods::read_or_beginning(text, kind).filter(|_| is_of_it)
    }
}

/// The text of a period without a time of day, which would make each of a million rows another text.
fn plain<'t>(cell: Cell<'_>, text: &'t str) -> &'t str {
    match cell {
        Cell::Text(_) => without_time(text),
        _ => text,
    }
}

fn wanted(kind: Option<PeriodKind>) -> &'static str {
    match kind {
        Some(PeriodKind::Month) => "pilot-wanted-month",
        Some(PeriodKind::Week) => "pilot-wanted-week",
        Some(PeriodKind::Day) => "pilot-wanted-day",
        Some(PeriodKind::Number) => "pilot-wanted-number",
        None => "pilot-wanted-period",
    }
}

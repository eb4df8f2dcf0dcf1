//! The rows of a table of arrivals.

use std::collections::HashMap;

use crate::model::{Bounds, Code, Finding, Origin, Period};
use crate::text::Message;

use super::super::super::columns::Column as _;
use super::super::super::ledger::{read_amount, read_day, shifted};
use super::super::super::number::{is_sensible, out_of_range};
use super::super::super::reading::Reading;
use super::super::super::sheet::{Cell, Record, Sheet};
use super::super::clock::interval_of;
use super::super::days::{self, Undecided};
use super::columns::Column;

/// A row, when its day is known.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) at: Origin,
    pub(super) channel: Option<(String, Origin)>,
    /// 0 for Monday.
    pub(super) weekday: u32,
    /// The day in the calendar, where dates are given.
    pub(super) date: Option<i64>,
    /// Minutes since midnight.
    pub(super) start: u32,
    pub(super) start_at: Origin,
    /// Minutes, where the row says how long its interval is.
    pub(super) length: Option<u32>,
    pub(super) amount: f64,
    pub(super) amount_at: Origin,
}

/// A day as a row has it.
enum Day {
    Weekday(u32),
    Word(String, Origin),
    Date(i64, u32),
}

/// What the rows of a table are read with.
pub(super) struct RowReader<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) columns: &'a [(Column, usize)],
    pub(super) decimal: char,
    /// Whether a share has been seen with a per cent sign.
    pub(super) has_percent: bool,
    waiting: Vec<(Row, Day)>,
}

impl<'a> RowReader<'a> {
    pub(super) fn new(sheet: &'a Sheet, columns: &'a [(Column, usize)], decimal: char) -> Self {
        Self { sheet, columns, decimal, has_percent: false, waiting: Vec::new() }
    }

    /// Reads a row; what is blank or cannot be read is reported.
    pub(super) fn add(&mut self, record: &Record<'_>, reading: &mut Reading) {
        let at = self.sheet.record_at(record.mark, reading);
        let mut row = Row {
            at,
            channel: None,
            weekday: 0,
            date: None,
            start: 0,
            start_at: at,
            length: None,
            amount: f64::NAN,
            amount_at: at,
        };
        let (mut day, mut is_right) = (None, true);
        for (column, place) in self.columns {
            let cell = record.cell(*place);
            let at = self.sheet.cell_at(record.mark, *place, reading);
            if let Some(finding) = failure(cell, *column, at) {
                reading.report(finding);
                is_right = false;
                continue;
            }
            let read = match column {
                Column::Channel => {
                    row.channel = Some((cell.shown().into_owned(), at));
                    Some(())
                }
                Column::Weekday => weekday_in(cell, at).map(|read| day = Some(read)),
                Column::Date => date_in(cell).map(|read| day = Some(read)),
                Column::Time => time_in(cell).map(|(start, end)| {
                    (row.start, row.start_at) = (start, at);
                    row.length = end.map(|end| end - start).or(row.length);
                }),
                Column::Minutes => minutes_in(cell).map(|length| row.length = Some(row.length.unwrap_or(length))),
                Column::Share(_) | Column::Contacts => self.amount(cell, *column).map(|amount| {
                    (row.amount, row.amount_at) = (amount, at);
                    if amount < 0.0 {
                        let unit = column.name();
                        reading.report(out_of_range(amount, at, unit, unit, Bounds::POSITIVE));
                        is_right = false;
                    }
                }),
            };
            if read.is_none() {
                reading.report(unreadable(cell, *column, at));
                is_right = false;
            }
        }
        if let (Some(day), true) = (day, is_right) {
            self.waiting.push((row, day));
        }
    }

    fn amount(&mut self, cell: Cell<'_>, column: Column) -> Option<f64> {
        let power = if let Column::Share(power) = column { power } else { 0 };
        let is_share = matches!(column, Column::Share(_));
        let (value, is_percent) = match cell {
            Cell::Number { value, is_percent: true } => (Some(value), true),
            Cell::Number { value, .. } => (Some(shifted(value, power)), false),
            Cell::Text(text) => {
                let amount = read_amount(text, self.decimal)?;
                (amount.value(if amount.is_percent { -2 } else { power }), amount.is_percent)
            }
            _ => (None, false),
        };
        self.has_percent |= is_percent;
        value.filter(|value| is_sensible(*value) && (is_share || !is_percent))
    }

    /// The rows with their days, which are told by the words of all of them together.
    pub(super) fn finish(self, reading: &mut Reading) -> Vec<Row> {
        let mut firsts: HashMap<String, (usize, Origin)> = HashMap::new();
        let mut words: Vec<String> = Vec::new();
        for (_, day) in &self.waiting {
            if let Day::Word(word, at) = day
                && days::is_day(word)
                && !firsts.contains_key(word)
            {
                firsts.insert(word.clone(), (words.len(), *at));
                words.push(word.clone());
            }
        }
        let found = match days::decide(&words.iter().map(String::as_str).collect::<Vec<_>>()) {
            Ok(found) => found,
            Err(Undecided::Unknown(place) | Undecided::Unclear(place)) => {
                let at = words.get(place).and_then(|word| firsts.get(word)).map_or(Origin::NONE, |(_, at)| *at);
                let word = words.get(place).map_or("", String::as_str);
                reading.report(unreadable(Cell::of_text(word), Column::Weekday, at));
                return Vec::new();
            }
        };
        let rows = self.waiting.into_iter().filter_map(|(row, day)| match day {
            Day::Weekday(weekday) => Some(Row { weekday, ..row }),
            Day::Date(date, weekday) => Some(Row { weekday, date: Some(date), ..row }),
            Day::Word(word, at) => match firsts.get(&word).and_then(|(place, _)| found.get(*place)) {
                Some(weekday) => Some(Row { weekday: *weekday, ..row }),
                None => {
                    reading.report(unreadable(Cell::of_text(&word), Column::Weekday, at));
                    None
                }
            },
        });
        rows.collect()
    }
}

/// What is reported of a cell that holds nothing to read.
fn failure(cell: Cell<'_>, column: Column, at: Origin) -> Option<Finding> {
    let is_failed = matches!(cell, Cell::Failed(_) | Cell::NotComputed) || cell.is_failure_as_text();
    match cell {
        Cell::Blank => Some(Finding::new(Code::BlankKey, at).with("column", column.name())),
        Cell::Failed(word) | Cell::Text(word) if is_failed => {
            Some(Finding::new(Code::CellFailed, at).with("value", word))
        }
        _ => is_failed.then(|| Finding::new(Code::FormulaNotComputed, at)),
    }
}

fn unreadable(cell: Cell<'_>, column: Column, at: Origin) -> Finding {
    let shown: String = cell.shown().chars().take(60).collect();
    let wanted = match column {
        Column::Weekday => "wanted-weekday",
        Column::Date => "wanted-date",
        Column::Time => "wanted-time-of-day",
        Column::Minutes => "wanted-minutes",
        Column::Share(_) => "wanted-share",
        Column::Contacts | Column::Channel => "wanted-count",
    };
    let finding = Finding::new(Code::UnreadableValue, at).with("value", shown).with("column", column.name());
    finding.with("wanted", Message::new(wanted)).with("blank", Message::new("blank-forbidden"))
}

/// A whole number in a cell.
fn whole(cell: Cell<'_>) -> Option<u32> {
    match cell {
        Cell::Number { value, is_percent: false } if value.fract() == 0.0 && (0.0..=10_000.0).contains(&value) => {
            Some(value as u32)
        }
        Cell::Text(text) if text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
        _ => None,
    }
}

fn weekday_in(cell: Cell<'_>, at: Origin) -> Option<Day> {
    if let Some(number) = whole(cell) {
        return (1..=7).contains(&number).then(|| Day::Weekday(number - 1));
    }
    match cell {
        Cell::Text(word) => Some(Day::Word(days::letters(word), at)),
        _ => None,
    }
}

fn date_in(cell: Cell<'_>) -> Option<Day> {
    let (month, day) = match cell {
        Cell::Date { month, day } => (month, day),
        Cell::Text(text) => read_day(text)?,
        _ => return None,
    };
    let index = Period::of_day(month, day)?.index;
    // The first of January 1970, day 0, was a Thursday.
    Some(Day::Date(index, (index + 3).rem_euclid(7) as u32))
}

fn time_in(cell: Cell<'_>) -> Option<(u32, Option<u32>)> {
    match cell {
        Cell::Text(text) => interval_of(text),
        Cell::Clock { seconds, .. } => {
            let minutes = (seconds / 60.0).round();
            let is_time = (seconds - minutes * 60.0).abs() < 0.5 && (0.0..1440.0).contains(&minutes);
            is_time.then_some((minutes as u32, None))
        }
        _ => whole(cell).filter(|hour| *hour < 24).map(|hour| (hour * 60, None)),
    }
}

fn minutes_in(cell: Cell<'_>) -> Option<u32> {
    whole(cell).filter(|minutes| *minutes > 0)
}

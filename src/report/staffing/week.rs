//! The week of a state, hour by hour.

use super::Shown;
use super::writing::name;
use crate::report::document::{Block, Document};
use crate::report::heat::{HeatMap, HeatRow};
use crate::staffing::{GroupWeek, Interval, State};

/// The days of the week, Monday first.
const DAYS: [&str; 7] = [
    "staffing-day-mon",
    "staffing-day-tue",
    "staffing-day-wed",
    "staffing-day-thu",
    "staffing-day-fri",
    "staffing-day-sat",
    "staffing-day-sun",
];

/// Adds a heat map for each group whose customers wait; how they are read where that is to be explained.
pub(super) fn add(document: &mut Document, shown: &Shown<'_>, state: &State, is_explained: bool) {
    let voice = &shown.voice;
    let mut has_any = false;
    for group in &state.groups {
        let Some(map) = heat_map(shown, group) else { continue };
        document.subheading(voice.with("staffing-week", "group", name(voice, group)));
        document.push(Block::Heat(map));
        has_any = true;
    }
    if has_any && is_explained {
        document.notes(vec![voice.word("staffing-note-week")]);
    }
}

/// The most people who are needed at once in each hour from the first to the last of the week; `None` where nobody is.
fn heat_map(shown: &Shown<'_>, group: &GroupWeek) -> Option<HeatMap> {
    let hour = |interval: &Interval| interval.minute_of_day() / 60;
    let used = || group.intervals.iter().filter(|interval| interval.needed > 0.0);
    let first = used().map(hour).min()?;
    let last = used().map(hour).max()?;
    let cell = |day: u32, at: u32| {
        let those = used().filter(|interval| interval.day() == day && hour(interval) == at);
        those.map(|interval| interval.needed).reduce(f64::max)
    };
    let rows = DAYS.iter().zip(0..).map(|(key, day)| HeatRow {
        label: shown.voice.word(key),
        cells: (first..=last).map(|at| cell(day, at)).collect(),
    });
    let rows: Vec<HeatRow> = rows.filter(|row| row.cells.iter().any(Option::is_some)).collect();
    Some(HeatMap { columns: (first..=last).map(|hour| format!("{hour:02}")).collect(), rows })
}

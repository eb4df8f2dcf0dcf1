//! What customers meet who wait for an answer, group by group.

use super::Shown;
use super::writing::{group_with, in_time, name, wait};
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::staffing::State;

/// A service level that is short by less than this is reached.
const ROUNDING: f64 = 5e-4;

/// Adds the table; with the waits of `before` where they are shown too. Nothing where all work may wait.
pub(super) fn add(document: &mut Document, shown: &Shown<'_>, state: &State, before: Option<&State>) {
    let voice = &shown.voice;
    let mut columns = vec![
        Column::words(voice.word("staffing-column-group")),
        Column::figures(voice.word("staffing-column-wanted")),
        Column::figures(voice.word("staffing-column-reached")),
    ];
    if before.is_some() {
        columns.push(Column::figures(voice.word("staffing-column-wait-today")));
    }
    columns.push(Column::figures(voice.word("staffing-column-wait")));
    columns.push(Column::figures(voice.word("staffing-column-abandoned")));
    columns.push(Column::figures(voice.word("staffing-column-occupancy")));
    let mut table = Table::new(columns);
    for group in &state.groups {
        let (Some((share, within)), Some(service)) = (group.wanted, group.service) else { continue };
        let is_reached = service.level >= share - ROUNDING;
        let mut cells: Vec<Cell> = vec![
            name(voice, group).into(),
            in_time(voice, share, within).into(),
            Cell::new(voice.share(service.level, 1), if is_reached { Tone::Plain } else { Tone::Bad }),
        ];
        if let Some(before) = before {
            let before = group_with(before, group).and_then(|group| group.service);
            cells.push(before.map_or_else(|| voice.none(), |before| wait(voice, before.asa)).into());
        }
        cells.push(wait(voice, service.asa).into());
        cells.push(voice.share(service.abandoned, 1).into());
        cells.push(voice.share(service.occupancy, 0).into());
        table.row(cells);
    }
    document.table(table);
}

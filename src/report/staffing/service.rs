//! What customers meet who wait for an answer, group by group.

use super::Shown;
use super::writing::{group_with, in_time, name, wait};
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::staffing::State;
use crate::text::Message;

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

/// Where the ledger says that customers wait noticeably longer or shorter than the people who are counted would give.
pub(super) fn add_ledger(document: &mut Document, shown: &Shown<'_>) {
    let voice = &shown.voice;
    let groups = shown.staffing.today.groups.iter();
    let differ =
        groups.flat_map(|group| group.channels.iter().map(move |part| (group, part))).filter_map(|(group, part)| {
            let channel = voice.plan.channel(part.channel);
            let may_wait = channel.staffing.as_ref().is_some_and(|staffing| staffing.deferred.is_some());
            let (service, ledger) = (group.service.filter(|_| !may_wait)?, channel.wait?);
            let is_far =
                (ledger - service.asa).abs() > FAR_SECONDS && !(1.0 / FAR..=FAR).contains(&(ledger / service.asa));
            let message = Message::new("staffing-note-ledger-wait").with("group", channel.name.as_str());
            let message = message.with("ledger", wait(voice, ledger)).with("wait", wait(voice, service.asa));
            is_far.then(|| voice.say(&message))
        });
    document.notes(differ.collect());
}

/// Waits that differ by less than this factor …
const FAR: f64 = 1.5;
/// … or by fewer seconds are alike.
const FAR_SECONDS: f64 = 5.0;

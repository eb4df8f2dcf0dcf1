//! How much of each mix's result is people who must be there, and what customers meet where today's people are kept.

use super::figures::money_of;
use super::roi::label;
use super::voice::Voice;
use crate::Results;
use crate::model::Hold;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::roi::StaffingPart;
use crate::staffing::{ChannelPart, DeferredWeek, State};
use crate::text::{Arg, Message};

/// Waits that change by less are as they were, seconds.
const NOTICEABLE_WAIT: f64 = 0.5;

/// Adds the table; nothing where no channel has staffing.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, results: &Results) {
    let parts = parts(results);
    if parts.is_empty() {
        return;
    }
    let money = money_of(parts.iter().flat_map(|(_, part)| [part.need, part.by_work, part.presence()]));
    let unit = voice.unit(money);
    let mut table = Table::new(vec![
        Column::words(voice.word("column-mix")),
        Column::figures(voice.of_money("column-people-need", unit.clone())),
        Column::figures(voice.word("column-people-by-work")),
        Column::figures(voice.word("column-people-presence")),
    ]);
    for (place, part) in &parts {
        let tone = if part.presence() < 0.0 { Tone::Bad } else { Tone::Plain };
        table.row(vec![
            label(voice, results, *place),
            voice.amount_change(money, part.need).into(),
            voice.amount_change(money, part.by_work).into(),
            Cell::new(voice.amount_change(money, part.presence()), tone),
        ]);
    }
    document.subheading(voice.word("roi-people"));
    document.table(table);
    document.notes(notes(voice, results));
}

/// The people of each mix; empty where no channel has staffing.
pub(in crate::report) fn parts(results: &Results) -> Vec<(usize, StaffingPart)> {
    results.roi.iter().enumerate().filter_map(|(place, roi)| Some((place, roi.staffing?))).collect()
}

/// What the figures are, and what customers meet where today's people are kept.
pub(in crate::report) fn notes(voice: &Voice<'_>, results: &Results) -> Vec<String> {
    let mut notes = vec![voice.word("note-people")];
    notes.extend(waits(voice, results));
    let mut weeks = held(results).flat_map(|(_, state)| &state.groups).flat_map(|group| &group.deferred);
    if weeks.any(|week| week.grows()) {
        notes.push(voice.word("note-people-owed"));
    }
    notes
}

/// What customers meet in the mixes that keep today's people, in the last month.
fn waits(voice: &Voice<'_>, results: &Results) -> Vec<String> {
    held(results)
        .map(|(place, state)| {
            let parts = state.groups.iter().flat_map(|group| &group.channels);
            let changed = parts.filter(|part| part.wait_change.abs() >= NOTICEABLE_WAIT || part.lost > 0.0);
            let mut each: Vec<Message> = changed.map(|part| channel(voice, part)).collect();
            let weeks = state.groups.iter().flat_map(|group| &group.deferred).filter(|week| week.grows());
            each.extend(weeks.map(|week| backlog(voice, week)));
            let key = if each.is_empty() { "people-held-same" } else { "people-held" };
            let message = Message::new(key).with("mix", voice.mix(Some(place))).with("channels", Arg::Each(each));
            voice.say(&message.with("share", Arg::Share(state.share)))
        })
        .collect()
}

/// The mixes that keep today's people.
fn held(results: &Results) -> impl Iterator<Item = (usize, &State)> {
    let states = results.staffing.iter().flat_map(|staffing| &staffing.mixes).enumerate();
    states.filter(|(_, state)| state.hold == Hold::People)
}

fn backlog(voice: &Voice<'_>, week: &DeferredWeek) -> Message {
    Message::new("people-held-deferred")
        .with("channel", voice.channel(week.channel))
        .with("backlog", Arg::Count(week.backlog))
        .with("late", voice.share(week.late.unwrap_or(0.0), 0))
}

fn channel(voice: &Voice<'_>, part: &ChannelPart) -> Message {
    let seconds = |value: f64| Arg::Figure { value, decimals: 0, signed: true };
    let key = if part.lost > 0.0 { "people-held-channel-lost" } else { "people-held-channel" };
    Message::new(key)
        .with("channel", voice.channel(part.channel))
        .with("wait", seconds(part.wait_change))
        .with("points", Arg::Figure { value: part.points, decimals: 1, signed: true })
        .with("lost", Arg::Share(part.lost))
}

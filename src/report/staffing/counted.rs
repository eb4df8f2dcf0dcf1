//! Last: how it is counted.

use super::Shown;
use crate::model::{Hold, Staffing};
use crate::report::document::Document;
use crate::text::Arg;

pub(super) fn add(document: &mut Document, shown: &Shown<'_>) {
    let voice = &shown.voice;
    document.heading(voice.word("staffing-counted-heading"));
    let live: Vec<&Staffing> = voice
        .plan
        .channels
        .iter()
        .filter_map(|channel| channel.staffing.as_ref())
        .filter(|staffing| staffing.service_level.is_some())
        .collect();
    let mut notes = Vec::new();
    if !live.is_empty() {
        notes.push(voice.word("staffing-note-level"));
    }
    if live.iter().any(|staffing| staffing.patience.is_some()) {
        notes.push(voice.word("staffing-note-patience"));
    }
    if live.iter().any(|staffing| staffing.patience.is_none()) {
        notes.push(voice.word("staffing-note-no-patience"));
    }
    notes.push(voice.word("staffing-note-intervals"));
    let groups = shown.mixes().flat_map(|(_, state)| &state.groups).chain(&shown.staffing.today.groups);
    if groups.flat_map(|group| &group.deferred).next().is_some() {
        notes.push(voice.word("staffing-note-deferred"));
    }
    notes.push(voice.with("staffing-note-full-time", "hours", Arg::Number(shown.view.full_time)));
    notes.push(voice.word("staffing-note-means"));
    if shown.mixes().any(|(_, state)| state.hold == Hold::People) {
        notes.push(voice.word("staffing-note-hold"));
    }
    if !shown.view.has_weeks_of_mixes && !shown.view.mixes.is_empty() {
        notes.push(voice.word("staffing-note-mix"));
    }
    document.notes(notes);
}

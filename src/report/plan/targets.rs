//! What is demanded of each channel, and whether it is met.

use super::voice::Voice;
use crate::model::TargetKind;
use crate::nulage::{NotKnown, Nulage, TargetToday};
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::text::{Arg, Message};

/// A value that misses its target is written with as many decimals as tell the two apart, at most these.
const MOST_DECIMALS: usize = 4;

/// Adds the table and its notes; nothing where nothing is demanded.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, nulage: &Nulage) {
    if nulage.targets.is_empty() {
        return;
    }
    document.subheading(voice.word("targets-heading"));
    let mut table = Table::new(vec![
        Column::words(voice.word("column-channel")),
        Column::words(voice.word("column-target")),
        Column::figures(voice.word("column-wanted")),
        Column::figures(voice.word("column-measured")),
        Column::words(voice.word("column-met")),
    ]);
    for target in &nulage.targets {
        table.row(row(voice, target));
    }
    document.table(table);
    document.notes(notes(voice, nulage));
}

fn row(voice: &Voice<'_>, today: &TargetToday) -> Vec<Cell> {
    let (target, decimals) = (today.target, decimals(voice, today));
    let limit = if target.kind.is_at_most() { "target-at-most" } else { "target-at-least" };
    let wanted = voice.with(limit, "value", written(voice, target.kind, target.wanted, decimals.0));
    let measured = today.measured.map(|measured| written(voice, target.kind, measured, decimals.1));
    let met = match today.is_met() {
        Some(true) => Cell::new(voice.word("target-met"), Tone::Good),
        Some(false) => Cell::new(voice.word("target-not-met"), Tone::Bad),
        None => Cell::new(voice.word("target-not-known"), Tone::Quiet),
    };
    let measured = measured.unwrap_or_else(|_| voice.none());
    vec![voice.channel(today.channel).into(), name(voice, target.kind).into(), wanted.into(), measured.into(), met]
}

/// What is demanded, in words.
fn name(voice: &Voice<'_>, kind: TargetKind) -> String {
    match kind {
        TargetKind::Wait => voice.word("target-wait"),
        TargetKind::ServiceLevel { within } => {
            voice.with("target-service-level", "seconds", seconds(voice, within, fewest(within)))
        }
        TargetKind::Aht => voice.word("target-aht"),
        TargetKind::Fcr => voice.word("target-fcr"),
        TargetKind::Satisfaction => voice.metric(),
        TargetKind::RepeatRate => voice.word("target-repeat-rate"),
        TargetKind::AbandonedShare => voice.word("target-abandoned-share"),
        TargetKind::Employee => voice.word("goal-employee"),
    }
}

/// A value with its unit.
fn written(voice: &Voice<'_>, kind: TargetKind, value: f64, decimals: usize) -> String {
    match kind {
        TargetKind::Wait | TargetKind::Aht => seconds(voice, value, decimals),
        TargetKind::Satisfaction | TargetKind::Employee => {
            voice.with("figure-points", "points", voice.catalogue.decimal(value, decimals))
        }
        TargetKind::ServiceLevel { .. } | TargetKind::Fcr | TargetKind::RepeatRate | TargetKind::AbandonedShare => {
            voice.share(value, decimals)
        }
    }
}

fn seconds(voice: &Voice<'_>, value: f64, decimals: usize) -> String {
    voice.with("target-seconds", "amount", voice.catalogue.decimal(value, decimals))
}

/// How many decimals what is wanted and what is measured are written with: as it was stated, and as few as tell
/// the two apart where the target is missed.
fn decimals(voice: &Voice<'_>, today: &TargetToday) -> (usize, usize) {
    let kind = today.target.kind;
    let size = match kind {
        TargetKind::Wait | TargetKind::Aht | TargetKind::Satisfaction | TargetKind::Employee => 1.0,
        _ => 100.0,
    };
    let stated = fewest(today.target.wanted * size);
    let usual = if matches!(kind, TargetKind::Wait | TargetKind::Aht) { 0 } else { 1 };
    let (Ok(measured), Some(false)) = (today.measured, today.is_met()) else { return (stated, usual) };
    let is_apart = |decimals: &usize| {
        let rounded = |value: f64| voice.catalogue.decimal(value * size, *decimals);
        rounded(measured) != rounded(today.target.wanted)
    };
    (stated, (usual..=MOST_DECIMALS).find(is_apart).unwrap_or(MOST_DECIMALS))
}

/// The fewest decimals in which a stated number is whole.
fn fewest(value: f64) -> usize {
    let is_whole = |decimals: &usize| {
        let shifted = value * 10_f64.powi(*decimals as i32);
        (shifted - shifted.round()).abs() < 1e-6
    };
    (0..MOST_DECIMALS).find(is_whole).unwrap_or(MOST_DECIMALS)
}

/// Why some of them are not known.
fn notes(voice: &Voice<'_>, nulage: &Nulage) -> Vec<String> {
    let unknown = |why: NotKnown| nulage.targets.iter().filter(move |target| target.measured == Err(why));
    let mut notes = Vec::new();
    if unknown(NotKnown::ServiceLevel).next().is_some() {
        notes.push(voice.word("note-target-service-level"));
    }
    let figures = unknown(NotKnown::NotInLedger).map(|today| {
        let message = Message::new("note-target-figure").with("target", name(voice, today.target.kind));
        message.with("channel", voice.channel(today.channel))
    });
    let figures: Vec<Message> = figures.collect();
    if !figures.is_empty() {
        notes.push(voice.with("note-target-not-in-ledger", "figures", Arg::Each(figures)));
    }
    if unknown(NotKnown::NoJourneys).next().is_some() {
        notes.push(voice.word("note-target-no-journeys"));
    }
    let mut candidates: Vec<String> = unknown(NotKnown::Candidate).map(|today| voice.channel(today.channel)).collect();
    candidates.dedup();
    if !candidates.is_empty() {
        notes.push(voice.with("note-target-candidate", "channels", candidates));
    }
    notes
}

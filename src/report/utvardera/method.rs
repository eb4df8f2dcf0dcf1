//! How each figure was estimated, from what, and what speaks against it.

use super::{Evaluated, Voice};
use crate::engine::inference::Basis;
use crate::report::document::{Cell, Column, Document, Table};
use crate::text::{Arg, Message};
use crate::utvardera::naming::{criterion, figure};
use crate::utvardera::{Counts, Design, Effect, Judged, NaiveFigure};

/// Adds the section.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, told: &Evaluated<'_>) {
    document.heading(voice.word("method-heading"));
    let mut table = Table::new(vec![
        Column::words(voice.word("criteria-criterion")),
        Column::words(voice.word("method-by")),
        Column::words(voice.word("method-from")),
        Column::figures(voice.word("method-naive-before")),
        Column::figures(voice.word("method-naive-groups")),
    ]);
    table.is_airy = true;
    for one in &told.evaluation.judged {
        let Some(effect) = &one.effect else { continue };
        let naive = |naive: Option<NaiveFigure>| {
            let value = naive.map(|naive| voice.arg(&figure(one, naive.estimate.value)));
            Cell::from(value.unwrap_or_else(|| voice.word("no-figure")))
        };
        table.row(vec![
            Cell::from(voice.say(&criterion(&one.criterion))),
            Cell::from(voice.word(design(effect.design))),
            Cell::from(voice.say(&from(effect))),
            naive(effect.naive.before_after),
            naive(effect.naive.comparison),
        ]);
    }
    document.table(table);
    let mut notes = Vec::new();
    let has_naive = told
        .evaluation
        .judged
        .iter()
        .filter_map(|one| one.effect.as_ref())
        .any(|effect| effect.naive != Default::default());
    if has_naive {
        notes.push(voice.word("method-naive-note"));
    }
    for one in &told.evaluation.judged {
        notes.extend(notes_of(one).iter().map(|message| voice.say(message)));
    }
    document.notes(notes);
}

fn design(design: Design) -> &'static str {
    match design {
        Design::Panel => "design-panel",
        Design::Staggered => "design-staggered",
        Design::Groups(Basis::Cells) => "design-groups",
        Design::Groups(Basis::Periods) => "design-groups-by-period",
        Design::UnitsAfter => "design-units-after",
        Design::Means => "design-means",
        Design::Proportions => "design-proportions",
        Design::BeforeAfter => "design-before-after",
        Design::Level => "design-level",
    }
}

/// Units, rows and periods.
fn from(effect: &Effect) -> Message {
    let Counts { units_pilot, units_control, rows, periods_before, periods_after, .. } = effect.counts;
    let count = |value: usize| Arg::Count(value as f64);
    let key = match (units_pilot + units_control > 0, effect.by_team) {
        (true, true) => "method-from-teams",
        (true, false) => "method-from-units",
        (false, _) => "method-from-rows",
    };
    Message::new(key)
        .with("pilot", count(units_pilot))
        .with("control", count(units_control))
        .with("rows", count(rows))
        .with("before", count(periods_before))
        .with("after", count(periods_after))
}

fn notes_of(one: &Judged) -> Vec<Message> {
    let named = |key: &'static str| Message::new(key).with("criterion", criterion(&one.criterion));
    let Some(effect) = &one.effect else { return Vec::new() };
    let mut notes = Vec::new();
    let misleads = |naive: Option<NaiveFigure>| naive.is_some_and(|naive| naive.misleads);
    if one.naive_judges_otherwise || misleads(effect.naive.before_after) || misleads(effect.naive.comparison) {
        notes.push(named("method-naive-misleads"));
    }
    if let Some(adjusted) = &effect.adjusted {
        let key = named("method-adjusted").with("value", figure(one, adjusted.value));
        notes.push(key.with("low", figure(one, adjusted.low)).with("high", figure(one, adjusted.high)));
    }
    if effect.few_units {
        notes.push(named("method-few-units"));
    }
    if effect.counted_none {
        notes.push(named("method-counted-none"));
    }
    if let Some(trends) = &one.credibility.trends {
        match (&trends.slope, trends.drifts()) {
            (Ok(slope), true) => notes.push(named("method-drifts").with("slope", one.unit.change(slope.value))),
            (Ok(_), false) => notes.push(named("method-no-drift")),
            (Err(_), _) => notes.push(named("method-drift-not-told")),
        }
    }
    if let Some(leaving) = &one.credibility.leaving {
        let counts = &leaving.counts;
        let key = if leaving.differs { "method-leaving-differs" } else { "method-leaving" };
        let count = |value: usize| Arg::Count(value as f64);
        let left = named(key).with("pilot-left", count(counts.pilot.left)).with("pilot", count(counts.pilot.seen));
        notes.push(left.with("control-left", count(counts.control.left)).with("control", count(counts.control.seen)));
        if let Ok(bounds) = &leaving.bounds {
            let bounded = named("method-bounds").with("low", figure(one, bounds.low));
            notes.push(bounded.with("high", figure(one, bounds.high)));
        }
    }
    notes
}

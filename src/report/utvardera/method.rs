//! How each figure was estimated, from what, and what speaks against it.

use super::{Evaluated, Voice};
use crate::engine::inference::Basis;
use crate::model::Role;
use crate::report::document::{Cell, Column, Document, Table};
use crate::text::{Arg, Message};
use crate::utvardera::naming::{criterion, figure};
use crate::utvardera::{Counts, Design, Effect, Judged, NaiveFigure, is_judged_otherwise};

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
    for one in &told.evaluation.judged {
        let Some(effect) = &one.effect else { continue };
        let naive = |naive: Option<NaiveFigure>| {
            let value = naive.map(|naive| voice.arg(&figure(one, naive.estimate.value)));
            Cell::from(value.unwrap_or_else(|| voice.word("no-figure")))
        };
        table.row(vec![
            Cell::from(voice.say(&criterion(&one.criterion))),
            Cell::from(voice.word(design(effect.design).0)),
            Cell::from(voice.say(&from(effect))),
            naive(effect.naive.before_after),
            naive(effect.naive.comparison),
        ]);
    }
    document.table(table);
    let mut designs: Vec<Design> = Vec::new();
    for effect in told.evaluation.judged.iter().filter_map(|one| one.effect.as_ref()) {
        if !designs.contains(&effect.design) {
            designs.push(effect.design);
        }
    }
    let explained = |design: &Design| {
        let (name, meaning) = self::design(*design);
        let message = Message::new("method-design").with("name", voice.word(name));
        voice.say(&message.with("meaning", voice.word(meaning)))
    };
    let mut notes: Vec<String> = designs.iter().map(explained).collect();
    let has_naive = told
        .evaluation
        .judged
        .iter()
        .filter_map(|one| one.effect.as_ref())
        .any(|effect| effect.naive != Default::default());
    if has_naive {
        notes.push(voice.word("method-naive-note"));
    }
    notes.extend(self::notes(&told.evaluation.judged).iter().map(|message| voice.say(message)));
    document.notes(notes);
}

/// The keys of a design's name and of what it means.
fn design(design: Design) -> (&'static str, &'static str) {
    match design {
        Design::Panel => ("design-panel", "design-panel-means"),
        Design::Staggered => ("design-staggered", "design-staggered-means"),
        Design::Groups(Basis::Cells) => ("design-groups", "design-groups-means"),
        Design::Groups(Basis::Periods) => ("design-groups-by-period", "design-groups-by-period-means"),
        Design::UnitsAfter => ("design-units-after", "design-units-after-means"),
        Design::Means => ("design-means", "design-means-means"),
        Design::Proportions => ("design-proportions", "design-proportions-means"),
        Design::BeforeAfter => ("design-before-after", "design-before-after-means"),
        Design::Level => ("design-level", "design-level-means"),
    }
}

/// Units, rows and periods.
fn from(effect: &Effect) -> Message {
    let Counts { units_pilot, units_control, rows, periods_before, periods_after, .. } = effect.counts;
    let count = |value: usize| Arg::Count(value as f64);
    let key = match (units_pilot + units_control > 0, effect.by_team) {
        (true, _) if effect.design == Design::Level => "method-from-own",
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

/// What is said of several criteria in one sentence, in this order.
const TOGETHER: [&str; 5] =
    ["method-naive-misleads", "method-few-units", "method-counted-none", "method-no-drift", "method-drift-not-told"];

/// The sentences about all criteria: one a kind for what is the same of many, then what has figures of its own.
fn notes(judged: &[Judged]) -> Vec<Message> {
    let mut together: Vec<(&'static str, Vec<Message>)> = TOGETHER.iter().map(|key| (*key, Vec::new())).collect();
    let mut apart = Vec::new();
    for one in judged {
        let mut same = |key: &str| {
            if let Some((_, names)) = together.iter_mut().find(|(other, _)| *other == key) {
                names.push(criterion(&one.criterion));
            }
        };
        let Some(effect) = &one.effect else { continue };
        let misleads = |naive: Option<NaiveFigure>| naive.is_some_and(|naive| naive.misleads);
        if one.naive_judges_otherwise || misleads(effect.naive.before_after) || misleads(effect.naive.comparison) {
            same("method-naive-misleads");
        }
        if effect.few_units {
            same("method-few-units");
        }
        if effect.counted_none {
            same("method-counted-none");
        }
        match one.credibility.trends.as_ref().map(|trends| (&trends.slope, trends.drifts())) {
            Some((Ok(_), false)) => same("method-no-drift"),
            Some((Err(_), _)) => same("method-drift-not-told"),
            _ => {}
        }
        apart.extend(figures_of(one, effect));
    }
    let together = together.into_iter().filter(|(_, names)| !names.is_empty());
    together.map(|(key, names)| Message::new(key).with("criteria", names)).chain(apart).collect()
}

/// What is said of one criterion with figures of its own.
fn figures_of(one: &Judged, effect: &Effect) -> Vec<Message> {
    let named = |key: &'static str| Message::new(key).with("criterion", criterion(&one.criterion));
    let mut notes = Vec::new();
    if let Some(adjusted) = effect.adjusted.as_ref().filter(|adjusted| is_judged_otherwise(one, adjusted)) {
        let key = named("method-adjusted").with("value", figure(one, adjusted.value));
        notes.push(key.with("low", figure(one, adjusted.low)).with("high", figure(one, adjusted.high)));
    }
    if let Some((Ok(slope), true)) = one.credibility.trends.as_ref().map(|trends| (&trends.slope, trends.drifts())) {
        notes.push(named("method-drifts").with("slope", one.unit.change(slope.value)));
    }
    let decides = one.criterion.role != Role::Secondary;
    if let Some(leaving) = one.credibility.leaving.as_ref().filter(|_| decides) {
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

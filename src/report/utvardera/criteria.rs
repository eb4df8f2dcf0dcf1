//! By what the pilot is judged: each criterion with what was measured, what was asked for, and what it came to.

use super::figures::interval;
use super::{Evaluated, Voice, plots};
use crate::model::Role;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::text::{Arg, Message};
use crate::utvardera::naming::{criterion, figure};
use crate::utvardera::{Judged, Status, open};

/// Adds the section.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, told: &Evaluated<'_>) {
    document.heading(voice.word("criteria-heading"));
    document.table(table(voice, &told.evaluation.judged));
    let level =
        Message::new("criteria-level").with("level", Arg::Share((1.0 - told.evaluation.progress.alpha).min(0.999)));
    let mut notes = vec![voice.say(&level)];
    notes.extend(told.evaluation.judged.iter().flat_map(|one| notes_of(voice, one)));
    document.notes(notes);
    plots::add_intervals(document, voice, &told.evaluation.judged);
}

fn table(voice: &Voice<'_>, judged: &[Judged]) -> Table {
    let has_no_go = judged.iter().any(|one| one.criterion.go != one.criterion.no_go);
    let mut columns = vec![
        Column::words(voice.word("criteria-criterion")),
        Column::words(voice.word("criteria-role")),
        Column::figures(voice.word("criteria-measured")),
        Column::figures(voice.word("criteria-go")),
    ];
    if has_no_go {
        columns.push(Column::figures(voice.word("criteria-no-go")));
    }
    columns.push(Column::words(voice.word("criteria-verdict")));
    let mut table = Table::new(columns);
    for one in judged {
        let measured =
            one.estimate().map_or_else(|| voice.word("no-figure"), |estimate| interval(voice, one, estimate));
        let (verdict, tone) = verdict(one.status);
        let of_criterion = &one.criterion;
        let mut cells = vec![
            Cell::new(voice.say(&criterion(of_criterion)), Tone::Strong),
            Cell::from(voice.word(role(of_criterion.role))),
            Cell::from(measured),
            Cell::from(voice.arg(&figure(one, of_criterion.go))),
        ];
        if has_no_go {
            cells.push(Cell::from(voice.arg(&figure(one, of_criterion.no_go))));
        }
        cells.push(Cell::new(voice.word(verdict), tone));
        table.row(cells);
    }
    table
}

/// The key of a status's word, and its tone.
pub(super) fn verdict(status: Status) -> (&'static str, Tone) {
    match status {
        Status::Met => ("criterion-met", Tone::Good),
        Status::NotMet => ("criterion-not-met", Tone::Bad),
        Status::Open => ("criterion-open", Tone::Warning),
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Primary => "role-primary",
        Role::Guardrail => "role-guardrail",
        Role::Secondary => "role-secondary",
    }
}

fn notes_of(voice: &Voice<'_>, one: &Judged) -> Vec<String> {
    let named = |key: &'static str| Message::new(key).with("criterion", criterion(&one.criterion));
    let mut notes: Vec<String> = Vec::new();
    if let (Some(open), Some(would_be)) = (open(one), one.would_be) {
        let plain = voice.word(verdict(would_be).0);
        notes.push(voice.say(&Message::new("criteria-would-be").with("why", open).with("verdict", plain)));
    }
    let is_open = one.status == Status::Open;
    if let Some(power) = one.power.filter(|_| is_open) {
        notes.push(voice.say(&named("criteria-power").with("power", Arg::Share(power))));
    }
    notes
}

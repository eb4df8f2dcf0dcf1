//! What is not known, and what it is worth to know it.

use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::figures::{chance, money_of};
use crate::report::plan::voice::Voice;
use crate::report::plan::whole::{assumption_name, figure};
use crate::testa::{PilotPlan, Unknown};
use crate::text::{Arg, Message};

/// So many are shown one by one.
const MOST: usize = 8;
/// So many are named that are not worth testing.
const MOST_NAMED: usize = 12;

pub(super) fn add(document: &mut Document, voice: &Voice<'_>, pilot: &PilotPlan) {
    document.heading(voice.word("testa-unknown-heading"));
    let (matter, rest): (Vec<&Unknown>, Vec<&Unknown>) = pilot.unknowns.iter().partition(|unknown| unknown.matters);
    if matter.is_empty() {
        document.paragraph(voice.word(if pilot.unknowns.is_empty() {
            "testa-all-certain"
        } else {
            "testa-none-matters"
        }));
    } else {
        let money = money_of(matter.iter().map(|unknown| unknown.evppi));
        let mut table = Table::new(vec![
            Column::words(voice.word("testa-column-unknown")),
            Column::figures(voice.word("testa-column-believed")),
            Column::figures(voice.word("testa-column-turns")),
            Column::figures(voice.of_money("testa-column-worth", voice.unit(money))),
            Column::figures(voice.word("testa-column-wrong-after")),
            Column::words(voice.word("testa-column-seen")),
        ]);
        for unknown in matter.iter().take(MOST) {
            let seen = match unknown.seen_by.map(|place| &pilot.measures[place]) {
                Some(planned) => super::writing::name(voice, &planned.measure),
                None => voice.word("testa-not-seen"),
            };
            table.row(vec![
                Cell::new(name(voice, pilot, unknown), Tone::Strong),
                believed(voice, unknown).into(),
                unknown.turns_at.map_or_else(|| voice.none(), |at| value(voice, unknown, at)).into(),
                voice.amount(money, unknown.evppi).into(),
                chance(voice, unknown.p_wrong_after).into(),
                Cell::new(seen, Tone::Quiet),
            ]);
        }
        document.table(table);
        document.notes(vec![voice.word("testa-note-evppi")]);
        if matter.len() > MOST {
            let more = Arg::Count((matter.len() - MOST) as f64);
            document.paragraph(voice.with("testa-more-unknown", "count", more));
        }
    }
    if !rest.is_empty() {
        let names: Vec<String> = rest.iter().take(MOST_NAMED).map(|unknown| name(voice, pilot, unknown)).collect();
        let message = Message::new("testa-not-worth").with("count", Arg::Count(rest.len() as f64));
        let message = message.with("names", Arg::List(names));
        let others = rest.len().saturating_sub(MOST_NAMED);
        document.paragraph(voice.say(&message.with("others", Arg::Count(others as f64))));
    }
}

/// What is not known, in words.
fn name(voice: &Voice<'_>, pilot: &PilotPlan, unknown: &Unknown) -> String {
    match unknown.assumptions.as_slice() {
        [one] => assumption_name(voice, &voice.plan.assumptions.get(*one).name, Some(pilot.mix)),
        _ => assumption_name(voice, &unknown.stream, Some(pilot.mix)),
    }
}

fn value(voice: &Voice<'_>, unknown: &Unknown, value: f64) -> String {
    match unknown.assumptions.first() {
        Some(first) => figure(voice, voice.plan.assumptions.get(*first), value),
        None => voice.none(),
    }
}

/// The range in which 90 of 100 draws lie if they were normal: mean ± 1.645 standard deviations would mislead for skewed
/// ones, so the mean and the standard deviation are told.
fn believed(voice: &Voice<'_>, unknown: &Unknown) -> String {
    format!("{} ±\u{a0}{}", value(voice, unknown, unknown.belief.mean), value(voice, unknown, unknown.belief.sd))
}

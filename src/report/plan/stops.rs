//! Must-haves: passed, on the edge, or which one stops a mix and by how much.

use super::figures::chance;
use super::voice::Voice;
use crate::model::GateKind;
use crate::recommend::{GateResult, gate_name};
use crate::report::document::{Cell, Column, Table, Tone};
use crate::text::{Arg, Message};

/// How a mix does, in a word or two.
pub(in crate::report) fn status(voice: &Voice<'_>, gates: &[GateResult]) -> Cell {
    let mut missed = gates.iter().filter(|gate| !gate.passed).peekable();
    if missed.peek().is_none() {
        return match gates.iter().any(|gate| gate.on_the_edge) {
            false => Cell::new(voice.word("gates-passed"), Tone::Good),
            true => Cell::new(voice.word("gates-passed-edge"), Tone::Warning),
        };
    }
    // One clear miss is enough to be clearly stopped.
    let key = if missed.all(|gate| gate.on_the_edge) { "gates-missed-edge" } else { "gates-missed" };
    Cell::new(voice.word(key), Tone::Bad)
}

/// Each must-have that is missed or on the edge, and by how much; without rows where there is none.
pub(super) fn table(voice: &Voice<'_>, mixes: &[Vec<GateResult>]) -> Table {
    let mut table = Table::new(vec![
        Column::words(voice.word("column-mix")),
        Column::words(voice.word("column-gate")),
        Column::figures(voice.word("column-average")),
        Column::figures(voice.word("column-allowed")),
        Column::figures(voice.word("column-holds")),
        Column::figures(voice.word("column-asked")),
        Column::words(String::new()),
    ]);
    for (place, gates) in mixes.iter().enumerate() {
        let mut name = voice.mix(Some(place));
        for gate in gates.iter().filter(|gate| !gate.passed || gate.on_the_edge) {
            let (mean, margin) = measured(voice, gate);
            table.row(vec![
                std::mem::take(&mut name).into(),
                voice.word(gate_name(gate.gate.kind)).into(),
                mean.into(),
                margin.into(),
                chance(voice, gate.probability).into(),
                chance(voice, gate.gate.threshold).into(),
                verdict(voice, gate),
            ]);
        }
    }
    table
}

pub(in crate::report) fn verdict(voice: &Voice<'_>, gate: &GateResult) -> Cell {
    match (gate.passed, gate.on_the_edge) {
        (true, _) => Cell::new(voice.word("gates-edge"), Tone::Warning),
        (false, true) => Cell::new(voice.word("gates-missed-edge"), Tone::Bad),
        (false, false) => Cell::new(voice.word("gates-missed"), Tone::Bad),
    }
}

/// What the must-have looks at, on average, and the worst that is allowed.
fn measured(voice: &Voice<'_>, gate: &GateResult) -> (String, String) {
    let margins = &voice.plan.gates.margins;
    let told = |arg: Arg| voice.catalogue.argument(&arg);
    match gate.gate.kind {
        GateKind::Pays => (told(Arg::MoneyChange(gate.mean)), told(Arg::Money(0.0))),
        GateKind::Satisfaction => (fine_points(voice, gate.mean), fine_points(voice, -margins.satisfaction)),
        GateKind::Unserved => (told(Arg::ShareChange(gate.mean)), told(Arg::ShareChange(margins.unserved))),
        GateKind::Lost => (told(Arg::Share(gate.mean)), told(Arg::Share(margins.lost))),
        GateKind::Segments => (told(Arg::ShareChange(gate.mean)), told(Arg::ShareChange(margins.segment))),
    }
}

/// Points of the metric with as many decimals as a miss by very little needs.
fn fine_points(voice: &Voice<'_>, points: f64) -> String {
    let decimals = match points.abs() {
        size if size >= 0.095 || size == 0.0 => 1,
        size if size >= 0.0095 => 2,
        _ => 3,
    };
    format!("{}\u{a0}{}", voice.catalogue.signed(points, decimals), voice.metric())
}

/// Each must-have that is missed, in a sentence.
pub(super) fn missed(voice: &Voice<'_>, gates: &[GateResult]) -> Vec<String> {
    gates
        .iter()
        .filter(|gate| !gate.passed)
        .map(|gate| {
            let (mean, margin) = measured(voice, gate);
            let key = if gate.on_the_edge { "stop-edge" } else { "stop-missed" };
            let message = Message::new(key).with("gate", Message::new(gate_name(gate.gate.kind)));
            let message =
                message.with("mean", mean).with("margin", margin).with("holds", chance(voice, gate.probability));
            voice.say(&message.with("wanted", chance(voice, gate.gate.threshold)))
        })
        .collect()
}

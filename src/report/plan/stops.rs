//! Must-haves: passed, on the edge, or which one stops a mix and by how much.

use super::figures::chance;
use super::voice::Voice;
use crate::model::GateKind;
use crate::recommend::GateResult;
use crate::report::document::{Cell, Tone};
use crate::text::{Arg, Message};

/// The must-have's message; the same that reasons use.
pub(super) fn name_key(kind: GateKind) -> &'static str {
    match kind {
        GateKind::Pays => "gate-pays",
        GateKind::Satisfaction => "gate-satisfaction",
        GateKind::Unserved => "gate-unserved",
        GateKind::Lost => "gate-lost",
        GateKind::Segments => "gate-segments",
    }
}

/// How a mix does, in a word or two.
pub(super) fn status(voice: &Voice<'_>, gates: &[GateResult]) -> Cell {
    let missed = gates.iter().filter(|gate| !gate.passed).count();
    let edge = gates.iter().any(|gate| gate.on_the_edge);
    match (missed, edge) {
        (0, false) => Cell::new(voice.word("gates-passed"), Tone::Good),
        (0, true) => Cell::new(voice.word("gates-passed-edge"), Tone::Warning),
        (_, false) => Cell::new(voice.word("gates-missed"), Tone::Bad),
        (_, true) => Cell::new(voice.word("gates-missed-edge"), Tone::Bad),
    }
}

/// What must be said: each must-have that is missed or on the edge.
pub(super) fn sentences(voice: &Voice<'_>, gates: &[GateResult]) -> Vec<String> {
    gates.iter().filter(|gate| !gate.passed || gate.on_the_edge).map(|gate| sentence(voice, gate)).collect()
}

/// Each must-have that is missed.
pub(super) fn missed(voice: &Voice<'_>, gates: &[GateResult]) -> Vec<String> {
    gates.iter().filter(|gate| !gate.passed).map(|gate| sentence(voice, gate)).collect()
}

fn sentence(voice: &Voice<'_>, gate: &GateResult) -> String {
    let margins = &voice.plan.gates.margins;
    let (key, mean, margin) = match gate.gate.kind {
        GateKind::Pays => ("stop-pays", Arg::MoneyChange(gate.mean), Arg::Money(0.0)),
        GateKind::Satisfaction => ("stop-satisfaction", Arg::Points(gate.mean), Arg::Points(-margins.satisfaction)),
        GateKind::Unserved => ("stop-unserved", Arg::ShareChange(gate.mean), Arg::ShareChange(margins.unserved)),
        GateKind::Lost => ("stop-lost", Arg::Share(gate.mean), Arg::Share(margins.lost)),
        GateKind::Segments => ("stop-segments", Arg::ShareChange(gate.mean), Arg::ShareChange(margins.segment)),
    };
    let measured = Message::new(key).with("mean", mean).with("margin", margin).with("metric", voice.metric());
    let edge = if gate.on_the_edge { Message::new("stop-edge").into() } else { Arg::Text(String::new()) };
    let whole = Message::new(if gate.passed { "stop-passed" } else { "stop-missed" })
        .with("gate", Message::new(name_key(gate.gate.kind)))
        .with("measured", measured)
        .with("holds", chance(gate.probability))
        .with("wanted", chance(gate.gate.threshold))
        .with("edge", edge);
    voice.say(&whole)
}

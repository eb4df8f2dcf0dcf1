//! How far the draws can be relied on.

use crate::Results;
use crate::model::{Code, Finding, GateKind, Plan};
use crate::text::{Arg, Message};

/// Mixes that are within two standard errors of the threshold of a must-have.
pub(super) fn on_the_edge(plan: &Plan, results: &Results) -> Vec<Finding> {
    let mixes = plan.mixes.iter().zip(&results.gates);
    mixes
        .flat_map(|(mix, gates)| {
            gates.iter().filter(|gate| gate.on_the_edge).map(|result| {
                Finding::new(Code::OnTheEdge, mix.origin)
                    .with("mix", mix.id.as_str())
                    .with("gate", Message::new(in_words(result.gate.kind)))
                    .with("probability", Arg::Share(result.probability))
                    .with("threshold", Arg::Share(result.gate.threshold))
            })
        })
        .collect()
}

fn in_words(gate: GateKind) -> &'static str {
    match gate {
        GateKind::Pays => "gate-on-the-edge-pays",
        GateKind::Satisfaction => "gate-on-the-edge-satisfaction",
        GateKind::Unserved => "gate-on-the-edge-unserved",
        GateKind::Lost => "gate-on-the-edge-lost",
        GateKind::Segments => "gate-on-the-edge-segments",
    }
}

/// Figures whose draws were moved to what is possible, and in which share of the draws.
pub(super) fn clipped(plan: &Plan, results: &Results) -> Vec<Finding> {
    let draws = results.draws.max(1) as f64;
    let clipped = results.simulated.clipped.iter();
    clipped
        .map(|&(id, count)| {
            let assumption = plan.assumptions.get(id);
            Finding::new(Code::DrawsClipped, assumption.origin)
                .with("assumption", assumption.name.as_str())
                .with("share", Arg::Share(count as f64 / draws))
        })
        .collect()
}

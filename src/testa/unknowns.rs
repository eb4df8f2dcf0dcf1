//! What is not known, and what it is worth to know each.

use super::plan::{PlannedMeasure, Unknown};
use super::planned::{Learned, Planning};
use crate::engine::sampling::uniforms;
use crate::engine::statistics::Summary;
use crate::engine::streams::{Stream, streams};
use crate::model::Belief;

/// Every uncertain figure, the most valuable first.
pub(super) fn unknowns(planning: &Planning<'_>, seed: u64) -> Vec<Unknown> {
    let plan = planning.sampling.plan;
    let mut all: Vec<Unknown> =
        streams(&plan.assumptions).into_iter().map(|stream| unknown(planning, stream, seed)).collect();
    // Sorting is stable: what is worth as much stays in the order of the plan.
    all.sort_by(|a, b| b.matters.cmp(&a.matters).then(b.evppi.total_cmp(&a.evppi)));
    all
}

fn unknown(planning: &Planning<'_>, stream: Stream, seed: u64) -> Unknown {
    let draws = planning.contenders.draws();
    let luck = uniforms(&stream.name, seed, draws);
    let figure: Vec<f64> =
        luck.iter().map(|&uniform| stream.values_at(uniform).first().copied().unwrap_or(0.0)).collect();
    let summary = Summary::of(&figure);
    let belief = Belief { mean: summary.mean, sd: summary.sd };
    let price = planning.contest.price;
    let Some(Learned { turns, worth, se, wrong, .. }) = planning.learning(&figure) else {
        return Unknown {
            stream: stream.name,
            assumptions: stream.members,
            belief,
            evppi: 0.0,
            se: 0.0,
            p_wrong_after: planning.contenders.chance_wrong(),
            turns_at: None,
            matters: false,
            seen_by: None,
        };
    };
    let matters = worth > 2.0 * se && turns.is_some();
    Unknown {
        stream: stream.name,
        assumptions: stream.members,
        belief,
        evppi: worth * price,
        se: se * price,
        p_wrong_after: wrong,
        turns_at: turns.filter(|_| matters).map(|turns| turns.at),
        matters,
        seen_by: None,
    }
}

/// The same with the measure that sees each.
pub(super) fn with_measures(mut unknowns: Vec<Unknown>, measures: &[PlannedMeasure]) -> Vec<Unknown> {
    for unknown in &mut unknowns {
        unknown.seen_by =
            measures.iter().position(|measure| measure.measure.sees().any(|id| unknown.assumptions.contains(&id)));
    }
    unknowns
}

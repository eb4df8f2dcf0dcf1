//! Fewer, but better: every change of the recommended mix is tried without (model §7, "Pruning").

use super::Evidence;
use super::change::{ChangeKind, PrunedChange, changes, kind, without};
use super::choice::share_better;
use super::gates::{is_eligible, judge};
use super::trial::{Effect, effect, is_certain};
use crate::engine::schedule::Schedule;
use crate::engine::simulation::{Draws, Variant, simulate};
use crate::engine::statistics::mean;
use crate::hypotes::{Scoring, score_of};
use crate::model::{Change, Mix, MoveKind};

/// A change that moves the score by less makes no difference …
const LEAST_SCORE: f64 = 0.02;
/// … if it also moves the cost by less than this share.
const LEAST_COST: f64 = 0.005;

/// A change of the recommended mix, tried without.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeResult {
    /// What it is.
    pub kind: ChangeKind,
    /// Its moves in the pruned mix.
    pub change: Change,
    /// Share of draws in which the mix scores higher with it, ties ½; `None`: no uncertain assumption bears on it.
    pub confidence: Option<f64>,
    /// What it changes: with it less without it.
    pub effect: Effect,
    /// Whether it makes no difference.
    pub makes_no_difference: bool,
}

/// The recommended mix after pruning.
pub(super) struct Pruned {
    pub(super) mix: Option<Mix>,
    pub(super) draws: Draws,
    pub(super) taken_out: Vec<PrunedChange>,
    pub(super) changes: Vec<ChangeResult>,
}

/// `chosen` is the place of the recommended mix.
pub(super) fn prune(evidence: &Evidence<'_>, scoring: &Scoring, chosen: Option<usize>) -> Pruned {
    let mut taken_out = Vec::new();
    let mut mix = chosen.map(|place| evidence.plan().mixes[place].clone());
    loop {
        let Some(current) = &mix else {
            return Pruned { mix: None, draws: still(evidence), taken_out, changes: Vec::new() };
        };
        let (results, eligible) = try_without(evidence, scoring, current);
        let Some(worst) = worst(current, &results, &eligible) else {
            let draws = match chosen {
                Some(place) if taken_out.is_empty() => evidence.draws[place].clone(),
                _ => draws_of(evidence, scoring, current),
            };
            return Pruned { draws, taken_out, changes: results, mix };
        };
        let result = &results[worst];
        taken_out.push(PrunedChange {
            kind: result.kind.clone(),
            confidence: result.confidence.unwrap_or(0.5),
            makes_no_difference: result.makes_no_difference,
        });
        let less = without(current, &result.change);
        mix = (!less.moves.is_empty()).then_some(less);
    }
}

/// A mix in all draws.
fn draws_of(evidence: &Evidence<'_>, scoring: &Scoring, mix: &Mix) -> Draws {
    let variants = [Variant { schedule: Schedule::of_mix(evidence.plan(), mix), differs_from: None }];
    let simulated = simulate(evidence.setup, &variants, |outcome, before| score_of(Some(scoring), outcome, before));
    simulated.variants.into_iter().next().unwrap_or_default()
}

/// As is in every draw.
fn still(evidence: &Evidence<'_>) -> Draws {
    let count = evidence.setup.draws;
    let zeros = || vec![0.0; count];
    Draws {
        score: vec![evidence.hypotes.as_is.score.unwrap_or(0.0); count],
        npv: zeros(),
        net_worth: zeros(),
        satisfaction_change: zeros(),
        unserved_change: zeros(),
        worst_segment: zeros(),
        worst_loss: zeros(),
        cost_per_month: zeros(),
    }
}

/// Each change's result, and whether the mix without it passes the gates.
fn try_without(evidence: &Evidence<'_>, scoring: &Scoring, mix: &Mix) -> (Vec<ChangeResult>, Vec<bool>) {
    let plan = evidence.plan();
    let all = changes(plan, mix);
    let variants: Vec<Variant> = std::iter::once(Schedule::of_mix(plan, mix))
        .chain(all.iter().map(|change| Schedule::of_mix(plan, &without(mix, change))))
        .map(|schedule| Variant { schedule, differs_from: None })
        .collect();
    let simulated =
        simulate(&evidence.trial_setup(), &variants, |outcome, before| score_of(Some(scoring), outcome, before));
    let mut tables = simulated.variants.into_iter();
    let draws = tables.next().unwrap_or_default();
    let tables: Vec<Draws> = tables.collect();
    let money = evidence.money_scale();
    let eligible = tables.iter().map(|less| is_eligible(&judge(plan, less, money))).collect();
    let cost = evidence.hypotes.as_is.figures.cost_per_month;
    let results = all
        .into_iter()
        .zip(&tables)
        .map(|(change, less)| {
            let effect = effect(&draws, less);
            let cost_change = mean(&draws.cost_per_month) - mean(&less.cost_per_month);
            ChangeResult {
                kind: kind(mix, &change),
                change,
                confidence: (!is_certain(&draws, less)).then(|| share_better(&draws.score, &less.score)),
                makes_no_difference: effect.score.abs() < LEAST_SCORE && cost_change.abs() < LEAST_COST * cost,
                effect,
            }
        })
        .collect();
    (results, eligible)
}

/// The change to take out next: the least confident below ½; then one that makes no difference, unless it
/// closes a channel, since of two as good the one with fewer channels is simpler.
fn worst(mix: &Mix, results: &[ChangeResult], eligible: &[bool]) -> Option<usize> {
    let confidence = |result: &ChangeResult| {
        // Where nothing uncertain bears on it, the sign of what it changes decides.
        result.confidence.unwrap_or(match result.effect.score {
            score if score > 1e-9 => 1.0,
            score if score < -1e-9 => 0.0,
            _ => 0.5,
        })
    };
    let removable = || (0..results.len()).filter(|&place| eligible[place]);
    let harmful = removable()
        .filter(|&place| confidence(&results[place]) < 0.5)
        .min_by(|&a, &b| confidence(&results[a]).total_cmp(&confidence(&results[b])));
    let idle = || {
        removable()
            .filter(|&place| results[place].makes_no_difference && !closes(mix, &results[place].change))
            .min_by(|&a, &b| results[a].effect.score.total_cmp(&results[b].effect.score))
    };
    harmful.or_else(idle)
}

fn closes(mix: &Mix, change: &Change) -> bool {
    change.moves.iter().any(|&place| matches!(mix.moves[place].kind, MoveKind::Drop(_)))
}

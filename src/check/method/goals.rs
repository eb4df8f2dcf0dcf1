//! Goals that say little, and goals that say everything.

use super::Evidence;
use crate::hypotes::{Scoring, SteadyFigures, Target};
use crate::model::{Code, Finding, GateKind, GoalKind, Origin, Plan};
use crate::text::{Arg, Message};

/// A goal counts as no further from as is than the floor of its scale within this share of it.
const TOLERANCE: f64 = 1e-9;
/// Scores nearer than this are the same.
const TIE: f64 = 1e-9;

/// Goals so near as is that not the distance to them but the least possible scale measures progress, and goals that are
/// reached as it is.
pub(super) fn too_near(evidence: &Evidence<'_>) -> Vec<Finding> {
    let Some(scoring) = &evidence.hypotes.scoring else { return Vec::new() };
    let told = |target: &Target| {
        let is_near = (target.goal - target.as_is).abs() < target.scale * (1.0 - TOLERANCE);
        let is_reached = target.progress(target.as_is) >= 1.0 - TOLERANCE;
        match (is_near, is_reached) {
            (true, _) => Some("goal-near"),
            (false, true) => Some("goal-reached"),
            (false, false) => None,
        }
    };
    let found = scoring.targets.iter().filter_map(|target| Some((target, told(target)?)));
    found
        .map(|(target, key)| {
            let what = Message::new(key)
                .with("goal", target.kind.word(evidence.plan.metric))
                .with("value", in_unit(target.kind, target.goal))
                .with("now", in_unit(target.kind, target.as_is))
                .with("least", in_unit(target.kind, target.scale));
            Finding::new(Code::GoalTooNear, origin_of(evidence.plan, target)).with("what", what)
        })
        .collect()
}

fn origin_of(plan: &Plan, target: &Target) -> Origin {
    let goals = plan.goals.iter().flat_map(|goals| &goals.all);
    goals.into_iter().find(|goal| goal.kind == target.kind).map_or(Origin::NONE, |goal| goal.origin)
}

/// A figure as its kind is written; of an index to four significant figures, which is as near as a reader can compare.
fn in_unit(kind: GoalKind, value: f64) -> Arg {
    match kind {
        GoalKind::CostPerCase | GoalKind::CostPerMonth => Arg::Money(value),
        GoalKind::ContactsPerMonth => Arg::Count(value),
        GoalKind::UnservedShare => Arg::Share(value),
        GoalKind::Satisfaction | GoalKind::Employee => Arg::Number(format!("{value:.3e}").parse().unwrap_or(value)),
    }
}

/// Goals without which, or without whose cap, another mix would be recommended, all at expected values.
pub(super) fn that_decide(evidence: &Evidence<'_>) -> Vec<Finding> {
    let Some(scoring) = &evidence.hypotes.scoring else { return Vec::new() };
    let mixes = &evidence.hypotes.mixes;
    // Whether a must-have holds nearly always cannot be told from what is expected alone.
    let needs_draws = evidence.plan.gates.all.iter().any(|gate| gate.threshold > 0.5 + TOLERANCE);
    if mixes.is_empty() || needs_draws {
        return Vec::new();
    }
    let eligible: Vec<bool> = (0..mixes.len()).map(|place| passes(evidence, place)).collect();
    let figures: Vec<&SteadyFigures> =
        std::iter::once(&evidence.hypotes.as_is.figures).chain(mixes.iter().map(|mix| &mix.figures)).collect();
    let best = |value: &dyn Fn(&SteadyFigures) -> f64| -> usize {
        let mut leader = 0;
        for place in 1..figures.len() {
            if eligible[place - 1] && value(figures[place]) > value(figures[leader]) + TIE {
                leader = place;
            }
        }
        leader
    };
    let all = best(&|figures| score(scoring, figures, None, None));
    let mut findings = Vec::new();
    for (place, target) in scoring.targets.iter().enumerate().filter(|(_, target)| scoring.weight(target) > 0.0) {
        let without = best(&|figures| score(scoring, figures, Some(place), None));
        let uncapped = best(&|figures| score(scoring, figures, None, Some(place)));
        let turned = [("goal-decides-left-out", without), ("goal-decides-cap", uncapped)];
        let turned = turned.into_iter().find(|(key, leader)| {
            // With one goal alone there is nothing left to decide by.
            *leader != all && (scoring.targets.len() > 1 || *key == "goal-decides-cap")
        });
        if let Some((key, leader)) = turned {
            findings.push(
                Finding::new(Code::GoalDecides, origin_of(evidence.plan, target))
                    .with("goal", target.kind.word(evidence.plan.metric))
                    .with("how", Message::new(key))
                    .with("leads", name(evidence.plan, all))
                    .with("instead", name(evidence.plan, leader)),
            );
        }
    }
    findings
}

fn name(plan: &Plan, place: usize) -> &str {
    place.checked_sub(1).map_or("as-is", |mix| plan.mixes[mix].id.as_str())
}

/// The score at expected values, without one goal or with one that counts on beyond what was wanted. The weight of a
/// goal that is left out goes to the others of its kind, and where it was the only one, to the other kind.
fn score(scoring: &Scoring, figures: &SteadyFigures, without: Option<usize>, uncapped: Option<usize>) -> f64 {
    let counted: Vec<(usize, &Target)> =
        scoring.targets.iter().enumerate().filter(|(place, _)| Some(*place) != without).collect();
    let mean = |is_fact: bool| {
        let of_kind: Vec<f64> = counted
            .iter()
            .filter(|(_, target)| target.kind.is_fact() == is_fact)
            .map(|(place, target)| {
                let value = figures.of(target.kind).unwrap_or(target.as_is);
                if Some(*place) == uncapped { target.uncapped(value) } else { target.progress(value) }
            })
            .collect();
        (!of_kind.is_empty()).then(|| of_kind.iter().sum::<f64>() / of_kind.len() as f64)
    };
    match (mean(true), mean(false)) {
        (Some(facts), Some(feelings)) => scoring.facts * facts + scoring.feelings * feelings,
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => 0.0,
    }
}

/// Whether a mix passes every gate at expected values; a gate that any probability passes is none.
fn passes(evidence: &Evidence<'_>, place: usize) -> bool {
    let outcome = &evidence.mixes[place].outcome;
    let gates = &evidence.plan.gates;
    let margins = gates.margins;
    gates.all.iter().filter(|gate| gate.threshold > 0.0).all(|gate| match gate.kind {
        GateKind::Pays => outcome.net_worth.0[0] >= -TOLERANCE * outcome.investment.0[0].abs().max(1.0),
        GateKind::Satisfaction => outcome.satisfaction_change.0[0] >= -margins.satisfaction - TOLERANCE,
        GateKind::Unserved => outcome.unserved_change.0[0] <= margins.unserved + TOLERANCE,
        GateKind::Lost => outcome.worst_loss.0[0] <= margins.lost + TOLERANCE,
        GateKind::Segments => outcome.worst_segment.0[0] <= margins.segment + TOLERANCE,
    })
}

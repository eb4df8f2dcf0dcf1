//! What `utvardera --format json` prints: the decision, each criterion, what misleads and what was said.

use serde::Serialize;
use serde_json::{Value, json};

use super::{FindingReport, Input, MessageReport, SCHEMA_VERSION, finding, inputs, message};
use crate::VERSION;
use crate::engine::inference::{Estimate, NoEstimate};
use crate::model::Plan;
use crate::report::utvardera::{Evaluated, misleading_messages};
use crate::text::Catalogue;
use crate::utvardera::adoption::AdoptionSeen;
use crate::utvardera::{BeforeAfter, Effect, FrozenState, Judged, Learning, NaiveFigure};

/// An evaluation as one JSON object.
#[derive(Serialize)]
pub struct EvaluationReport {
    schema_version: u32,
    kanalval: &'static str,
    inputs: Vec<Input>,
    pilot: Value,
    decision: Value,
    progress: Value,
    sample_ratio: Value,
    criteria: Vec<Value>,
    learned: Value,
    misleading: Value,
    voices: Vec<Value>,
    findings: Vec<FindingReport>,
}

/// The evaluation for machines: the words in it are the catalogue's, which is English for all.
#[must_use]
pub fn evaluation(told: &Evaluated<'_>, catalogue: &Catalogue) -> EvaluationReport {
    let (pilot, evaluation, decided) = (told.pilot, told.evaluation, told.decided);
    let say = |messages: &[crate::text::Message]| -> Vec<MessageReport> {
        messages.iter().map(|one| message(one, catalogue)).collect()
    };
    let progress = &evaluation.progress;
    EvaluationReport {
        schema_version: SCHEMA_VERSION,
        kanalval: VERSION,
        inputs: told.findings.iter().flat_map(|(sources, _)| inputs(sources)).collect(),
        pilot: json!({
            "name": pilot.name,
            "hypothesis": pilot.hypothesis,
            "mix": pilot.mix,
            "seal": match evaluation.seal {
                crate::model::Seal::None => "none",
                crate::model::Seal::Whole => "whole",
                crate::model::Seal::Broken => "broken",
            },
            "scenario": match evaluation.frozen {
                FrozenState::Unknown => "unknown",
                FrozenState::Same => "same",
                FrozenState::Changed => "changed",
            },
            "alpha": pilot.alpha,
            "power": pilot.power,
        }),
        decision: json!({
            "decision": decided.decision.word(),
            "first": say(&decided.first),
            "reasons": say(&decided.reasons),
            "unknown": say(&decided.unknown),
            "months_more": decided.months_more,
        }),
        progress: json!({
            "months_seen": progress.months_seen,
            "months_planned": progress.months_planned,
            "early": progress.is_early,
            "planned_look": progress.is_planned_look,
            "z": progress.z,
            "alpha": progress.alpha,
        }),
        sample_ratio: evaluation.sizes.map_or(Value::Null, |sizes| {
            json!({
                "pilot": sizes.pilot,
                "control": sizes.control,
                "planned": sizes.planned,
                "observed": sizes.observed,
                "p": sizes.p,
                "alarm": sizes.alarm,
            })
        }),
        criteria: evaluation.judged.iter().map(|one| criterion(one, catalogue)).collect(),
        learned: told.learning.map_or(Value::Null, |learning| learned(told.plan, learning)),
        misleading: misleading(told, catalogue),
        voices: evaluation
            .themes
            .iter()
            .map(|theme| {
                json!({
                    "channel": theme.channel,
                    "who": theme.who,
                    "theme": theme.theme,
                    "count": theme.count,
                    "quotes": theme.quotes,
                })
            })
            .collect(),
        findings: told
            .findings
            .iter()
            .flat_map(|(sources, found)| found.iter().map(|one| finding(one, sources, catalogue)))
            .collect(),
    }
}

fn criterion(one: &Judged, catalogue: &Catalogue) -> Value {
    let criterion = &one.criterion;
    json!({
        "id": criterion.id,
        "measure": criterion.measure,
        "channel": criterion.channel,
        "of": criterion.of,
        "role": criterion.role.word(),
        "kind": if criterion.is_fact { "fact" } else { "feeling" },
        "better": if criterion.higher_is_better { "higher" } else { "lower" },
        "compare": criterion.compare.word(),
        "go": criterion.go,
        "no_go": criterion.no_go,
        "status": one.status.word(),
        "would_be": one.would_be.map(crate::utvardera::Status::word),
        "why_open": crate::utvardera::open(one).map(|why| message(&why, catalogue)),
        "estimate": one.estimate().map(estimate),
        "no_estimate": one.effect.as_ref().and_then(|effect| effect.estimate.err()).map(no_estimate),
        "effect": one.effect.as_ref().map(effect),
        "needs": one.needs.map(|needs| json!({
            "times": finite(needs.times),
            "months": needs.months,
            "units": needs.units,
        })),
        "power_if_believed": one.power,
        "detectable": one.detectable,
        "believed": criterion.belief.map(|belief| json!({ "mean": belief.mean, "sd": belief.sd })),
        "disagrees_by": one.disagrees,
        "trend_before": one.credibility.trends.as_ref().map(|trends| json!({
            "slope": trends.slope.as_ref().ok().map(estimate),
            "no_estimate": trends.slope.as_ref().err().map(|reason| no_estimate(*reason)),
            "drifts": trends.drifts(),
            "effect_if_it_went_on": trends.shifted,
        })),
        "leaving": one.credibility.leaving.as_ref().map(|leaving| json!({
            "pilot": { "seen": leaving.counts.pilot.seen, "left": leaving.counts.pilot.left },
            "control": { "seen": leaving.counts.control.seen, "left": leaving.counts.control.left },
            "differs": leaving.differs,
            "bounds": leaving.bounds.as_ref().ok().map(|bounds| json!({
                "low": bounds.low,
                "high": bounds.high,
                "interval": [bounds.interval.low, bounds.interval.high],
            })),
        })),
        "adoption": one.adoption.as_ref().map(adoption),
    })
}

fn effect(effect: &Effect) -> Value {
    let counts = &effect.counts;
    let naive = |one: Option<NaiveFigure>| {
        one.map(|one| json!({ "estimate": estimate(&one.estimate), "misleads": one.misleads }))
    };
    json!({
        "design": effect.design.word(),
        "units_pilot": counts.units_pilot,
        "units_control": counts.units_control,
        "by_team": effect.by_team,
        "few_units": effect.few_units,
        "rows": counts.rows,
        "periods_before": counts.periods_before,
        "periods_after": counts.periods_after,
        "number_pilot": counts.number_pilot,
        "number_control": counts.number_control,
        "adjusted": effect.adjusted.as_ref().map(estimate),
        "naive_before_after": naive(effect.naive.before_after),
        "naive_comparison": naive(effect.naive.comparison),
    })
}

fn estimate(one: &Estimate) -> Value {
    json!({
        "value": one.value,
        "se": one.se,
        "dof": finite(one.dof),
        "low": one.low,
        "high": one.high,
        "p": one.p,
    })
}

/// What JSON cannot write is null: infinite degrees of freedom are those of the normal distribution.
fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

fn no_estimate(reason: NoEstimate) -> &'static str {
    match reason {
        NoEstimate::BadNumbers => "bad_numbers",
        NoEstimate::FewUnits { .. } => "few_units",
        NoEstimate::FewValues { .. } => "few_values",
        NoEstimate::NoBefore => "no_before",
        NoEstimate::NoAfter => "no_after",
        NoEstimate::FewPeriods { .. } => "few_periods",
        NoEstimate::NotIdentified => "not_identified",
        NoEstimate::NoSpread => "no_spread",
    }
}

fn adoption(seen: &AdoptionSeen) -> Value {
    let (steady, low, high) = seen.steady().map_or((None, None, None), |(steady, low, high)| (Some(steady), low, high));
    json!({
        "before": seen.before,
        "months": seen.months.iter().map(|month| json!({
            "month": month.month,
            "share": month.share,
            "contacts": month.contacts,
        })).collect::<Vec<_>>(),
        "told": seen.is_told(),
        "reached": seen.curve.as_ref().map(|curve| curve.reached),
        "ramp_months": seen.curve.as_ref().map(|curve| curve.months.estimate),
        "steady": steady,
        "steady_low": low,
        "steady_high": high,
    })
}

/// The plan's figures before and after: by mix and by channel.
fn learned(plan: &Plan, learning: &Learning) -> Value {
    let id = |mix: Option<usize>| mix.map_or("as-is", |mix| plan.mixes[mix].id.as_str()).to_owned();
    let sides = |sides: BeforeAfter| json!({ "before": sides.before, "after": sides.after });
    json!({
        "mix": id(Some(learning.mix)),
        "effective_draws": learning.effective,
        "draws": learning.draws,
        "reliable": learning.is_reliable(),
        "criteria": learning.weighed.iter().map(|one| json!({
            "id": one.id,
            "expected": sides(one.expected),
            "surprise": one.surprise,
            "disagrees": one.disagrees(),
        })).collect::<Vec<_>>(),
        "unused": learning.unused,
        "mixes": learning.mixes.iter().enumerate().map(|(place, mix)| json!({
            "id": id(Some(place)),
            "npv": sides(mix.npv),
            "npv_sd": sides(mix.npv_sd),
            "npv_p05": sides(mix.npv_p05),
            "npv_p95": sides(mix.npv_p95),
            "p_npv_positive": sides(mix.p_npv_positive),
            "satisfaction_change": sides(mix.satisfaction_change),
            "p_satisfaction_up": sides(mix.p_satisfaction_up),
            "score": mix.score.map(sides),
            "eligible": { "before": mix.eligible.0, "after": mix.eligible.1 },
        })).collect::<Vec<_>>(),
        "recommended": learning.choice.map(|(before, after)| json!({ "before": id(before), "after": id(after) })),
        "wins": learning.wins,
        "channels": learning.channels.iter().map(|one| json!({
            "channel": plan.channel(one.channel).name,
            "before": one.before.word(),
            "after": one.after.word(),
        })).collect::<Vec<_>>(),
    })
}

fn misleading(told: &Evaluated<'_>, catalogue: &Catalogue) -> Value {
    let found = &told.evaluation.misleading;
    let messages: Vec<MessageReport> = misleading_messages(told).iter().map(|one| message(one, catalogue)).collect();
    json!({
        "least_contacts": found.least_contacts,
        "pairs_looked_at": found.pairs,
        "units_looked_at": found.units,
        "units_with_too_few_contacts": found.units_too_small,
        "neighbours_looked_at": found.neighbours,
        "found": messages,
    })
}

//! What `diff --format json` prints: two plans, what is stated otherwise, and what that did.

use serde::Serialize;
use serde_json::{Value, json};

use super::explain::distribution;
use super::{FindingReport, Input, SCHEMA_VERSION, inputs};
use crate::VERSION;
use crate::diff::{
    Advice, AssumptionChange, CellVerdictChange, Difference, GateChange, GateSide, LedgerChange, MixChange, MixFigures,
    MoveName, NotSplit, Pair, PartChange, PartKind, SettingChange, Things, VerdictState, WhatMoved,
};
use crate::hypotes::SteadyFigures;
use crate::model::Assumption;
use crate::report::diff::Compared;
use crate::text::Catalogue;

/// Two plans and what differs.
#[derive(Serialize)]
pub struct DiffReport {
    schema_version: u32,
    kanalval: &'static str,
    seed: u64,
    draws: usize,
    old: SideReport,
    new: SideReport,
    /// Whether nothing differs at all.
    same: bool,
    /// Whether another mix is recommended, or another verdict given: what `--exit-code` tells.
    decision_changed: bool,
    /// Whether more draws might not have turned the recommendation.
    on_the_edge: bool,
    same_currency: bool,
    same_metric: bool,
    recommended: Value,
    verdicts: Vec<Value>,
    matrix: Vec<Value>,
    as_is: Value,
    results: Vec<Value>,
    moved: Value,
    assumptions: Vec<Value>,
    ledger: Vec<Value>,
    structure: Vec<Value>,
    settings: Vec<Value>,
    reordered: Vec<Value>,
}

#[derive(Serialize)]
struct SideReport {
    called: String,
    currency: String,
    satisfaction_metric: Option<&'static str>,
    inputs: Vec<Input>,
    findings: Vec<FindingReport>,
}

/// What differs as one JSON object. `run` is the seed and the number of draws.
#[must_use]
pub fn difference(
    difference: &Difference,
    (old, new): (Compared<'_>, Compared<'_>),
    catalogue: &Catalogue,
    run: (u64, usize),
) -> DiffReport {
    let assumption = |change: &AssumptionChange| self::assumption(change, old, new);
    DiffReport {
        schema_version: SCHEMA_VERSION,
        kanalval: VERSION,
        seed: run.0,
        draws: run.1,
        old: side(old, catalogue),
        new: side(new, catalogue),
        same: difference.is_empty(),
        decision_changed: difference.decision_changed(),
        on_the_edge: difference.advice.on_the_edge,
        same_currency: difference.same_currency,
        same_metric: difference.same_metric,
        recommended: json!({
            "old": difference.advice.sides.old.as_ref().map(advice),
            "new": difference.advice.sides.new.as_ref().map(advice),
            "changed": difference.advice.changed(),
        }),
        verdicts: difference
            .verdicts
            .iter()
            .map(|one| {
                json!({
                    "channel": one.channel,
                    "old": one.sides.old.map(verdict),
                    "new": one.sides.new.map(verdict),
                    "changed": one.changed(),
                })
            })
            .collect(),
        matrix: difference.matrix.iter().map(cell).collect(),
        as_is: as_is(&difference.as_is, difference),
        results: difference.mixes.iter().map(|mix| self::mix(mix, difference)).collect(),
        moved: moved(difference),
        assumptions: difference.inputs.assumptions.iter().map(assumption).collect(),
        ledger: difference.inputs.ledger.iter().map(ledger).collect(),
        structure: difference.inputs.parts.iter().map(part).collect(),
        settings: difference.inputs.settings.iter().map(setting).collect(),
        reordered: difference.inputs.reordered.iter().map(things).collect(),
    }
}

fn side(side: Compared<'_>, catalogue: &Catalogue) -> SideReport {
    SideReport {
        called: side.called.to_owned(),
        currency: side.plan.scenario.currency.clone(),
        satisfaction_metric: side.plan.metric.map(|metric| metric.kind.word()),
        inputs: inputs(side.sources),
        findings: side.findings.iter().map(|one| super::finding(one, side.sources, catalogue)).collect(),
    }
}

fn advice(advice: &Advice) -> Value {
    json!({
        "mix": advice.mix.as_deref().unwrap_or("as-is"),
        "pruned": advice.pruned.iter().map(move_name).collect::<Vec<_>>(),
        "too_close": advice.too_close,
        "npv": advice.npv,
        "p_npv_positive": advice.p_npv_positive,
    })
}

fn verdict(state: VerdictState) -> Value {
    json!({ "verdict": state.verdict.word(), "develop": state.develop, "confidence": state.confidence })
}

fn cell(one: &CellVerdictChange) -> Value {
    json!({
        "channel": one.channel,
        "reason": one.reason,
        "old": one.sides.old.map(verdict),
        "new": one.sides.new.map(verdict),
    })
}

/// Old, new, and what lies between where both are there and may be subtracted.
fn figure(old: Option<f64>, new: Option<f64>, may_subtract: bool) -> Value {
    let change = old.zip(new).filter(|_| may_subtract).map(|(old, new)| new - old);
    json!({ "old": old, "new": new, "change": change })
}

fn as_is(sides: &Pair<SteadyFigures>, difference: &Difference) -> Value {
    let both = |of: fn(&SteadyFigures) -> Option<f64>, may_subtract| {
        figure(sides.old.as_ref().and_then(of), sides.new.as_ref().and_then(of), may_subtract)
    };
    json!({
        "cost_per_month": both(|one| Some(one.cost_per_month), difference.same_currency),
        "cost_per_case": both(|one| Some(one.cost_per_case), difference.same_currency),
        "contacts_per_month": both(|one| Some(one.contacts_per_month), true),
        "cases_per_month": both(|one| Some(one.cases_per_month), true),
        "satisfaction": both(|one| one.satisfaction, difference.same_metric),
        "employee": both(|one| one.employee, true),
        "unserved_share": both(|one| Some(one.unserved_share), true),
    })
}

fn mix(mix: &MixChange, difference: &Difference) -> Value {
    let both = |of: fn(&MixFigures) -> Option<f64>, may_subtract| {
        figure(mix.figures.old.as_ref().and_then(of), mix.figures.new.as_ref().and_then(of), may_subtract)
    };
    let (money, points) = (difference.same_currency, difference.same_metric);
    let eligible = |side: &Option<MixFigures>| side.as_ref().map(|side| side.eligible);
    json!({
        "id": mix.id,
        "name": { "old": mix.name.old, "new": mix.name.new },
        "npv": both(|one| Some(one.npv), money),
        "npv_mean": both(|one| Some(one.npv_drawn.0), money),
        "npv_p05": both(|one| Some(one.npv_drawn.1), money),
        "npv_p95": both(|one| Some(one.npv_drawn.2), money),
        "roi": both(|one| one.roi, true),
        "payback_months": both(|one| one.payback_months, true),
        "satisfaction_change": both(|one| one.satisfaction_change, points),
        "unserved_share": both(|one| Some(one.unserved_share), true),
        "cost_per_case": both(|one| Some(one.cost_per_case), money),
        "p_npv_positive": both(|one| Some(one.p_npv_positive), true),
        "score": both(|one| one.score, true),
        "eligible": { "old": eligible(&mix.figures.old), "new": eligible(&mix.figures.new) },
        "gates": mix.gates.iter().map(gate).collect::<Vec<_>>(),
    })
}

fn gate(gate: &GateChange) -> Value {
    let side = |side: GateSide| {
        json!({
            "probability": side.probability,
            "threshold": side.threshold,
            "passed": side.passed,
            "on_the_edge": side.on_the_edge,
        })
    };
    json!({
        "gate": gate.kind.word(),
        "old": gate.sides.old.map(side),
        "new": gate.sides.new.map(side),
        "turned": gate.turned(),
    })
}

fn moved(difference: &Difference) -> Value {
    let found = &difference.attribution;
    let by_mix = |effects: &[f64]| -> serde_json::Map<String, Value> {
        found.mixes.iter().cloned().zip(effects.iter().map(|effect| json!(effect))).collect()
    };
    let causes = found.causes.iter().map(|cause| {
        let what = match &cause.what {
            WhatMoved::Assumption(name) => json!({ "assumption": name }),
            WhatMoved::Ledger { channel, figure } => {
                json!({ "ledger": { "channel": channel, "figure": figure.word() } })
            }
            WhatMoved::Settings => json!({ "settings": true }),
        };
        json!({ "what": what, "npv": by_mix(&cause.effects) })
    });
    let unsplit = found.unsplit.iter().map(|one| {
        let why = match one.why {
            NotSplit::Currency => "currency",
            NotSplit::Structure => "structure",
            NotSplit::Moves => "moves",
        };
        json!({ "mix": one.mix, "why": why })
    });
    json!({
        "alone": causes.collect::<Vec<_>>(),
        "together": by_mix(&found.together),
        "all": by_mix(&found.all),
        "not_split": unsplit.collect::<Vec<_>>(),
    })
}

fn assumption(change: &AssumptionChange, old: Compared<'_>, new: Compared<'_>) -> Value {
    let stated = |one: &Assumption, side: Compared<'_>| {
        json!({
            "distribution": distribution(one.distribution),
            "base": one.distribution.mean(),
            "source": one.source,
            "note": one.note,
            "stream": one.stream,
            "bounds": { "low": finite(one.bounds.low), "high": finite(one.bounds.high) },
            "place": side.sources.place(one.origin).map(|place| place.to_string()),
        })
    };
    json!({
        "name": change.name,
        "old": change.stated.old.as_ref().map(|one| stated(one, old)),
        "new": change.stated.new.as_ref().map(|one| stated(one, new)),
    })
}

/// A bound; null where there is none.
fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

fn ledger(change: &LedgerChange) -> Value {
    json!({
        "channel": change.channel,
        "figure": change.figure.word(),
        "cells": change.cells,
        "old": change.over_all.old,
        "new": change.over_all.new,
    })
}

fn part(change: &PartChange) -> Value {
    let (part, word) = match (&change.old, &change.new) {
        (_, Some(part)) => (part, "added"),
        (Some(part), None) => (part, "removed"),
        (None, None) => return Value::Null,
    };
    let kind = match &part.kind {
        PartKind::Channel => "channel",
        PartKind::Candidate => "candidate",
        PartKind::Reason => "reason",
        PartKind::Segment => "segment",
        PartKind::Cell { .. } => "cell",
        PartKind::Shared => "shared",
        PartKind::Lesson => "lesson",
        PartKind::Mix => "mix",
        PartKind::Move(_) => "move",
    };
    json!({ "change": word, "kind": kind, "name": part.name })
}

fn setting(change: &SettingChange) -> Value {
    let value = |value: &crate::diff::Value| match value {
        crate::diff::Value::Text(text) => json!(text),
        crate::diff::Value::Word(word) => json!(word),
        crate::diff::Value::Number(number) => json!(number),
        crate::diff::Value::Month(month) => json!(month.to_string()),
        crate::diff::Value::Flag(flag) => json!(flag),
        crate::diff::Value::Names(names) => json!(names),
        crate::diff::Value::Figure(name) => json!({ "assumption": name }),
    };
    json!({
        "name": change.name,
        "old": change.value.old.as_ref().map(value),
        "new": change.value.new.as_ref().map(value),
    })
}

fn things(things: &Things) -> Value {
    match things {
        Things::Channels => json!("channels"),
        Things::Reasons => json!("reasons"),
        Things::Segments => json!("segments"),
        Things::Cells => json!("cells"),
        Things::Mixes => json!("mixes"),
        Things::Moves(mix) => json!({ "moves": mix }),
        Things::Entries => json!("entries"),
    }
}

/// A change as files would say it, such as `drop letter [moving]` or `shift email > phone`.
fn move_name(name: &MoveName) -> String {
    let word = name.key.trim_start_matches("change-");
    let between = if matches!(word, "shift" | "handover") { " > " } else { " + " };
    let limits = if name.limits.is_empty() { String::new() } else { format!(" [{}]", name.limits.join(", ")) };
    format!("{word} {}{limits}", name.channels.join(between)).trim_end().to_owned()
}

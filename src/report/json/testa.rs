//! What `testa --format json` prints.

use serde::Serialize;

use super::{FindingReport, Input, Scenario};
use crate::VERSION;
use crate::input::Sources;
use crate::model::{AssumptionId, Finding, Month, Plan};
use crate::testa::{Advice, LengthReason, Objective, PilotPlan, PlannedMeasure, Threshold};
use crate::text::Catalogue;

/// The plan of a pilot as one JSON object.
#[derive(Serialize)]
pub struct PilotReport {
    schema_version: u32,
    kanalval: &'static str,
    seed: u64,
    draws: usize,
    inputs: Vec<Input>,
    scenario: Scenario,
    mix: String,
    hypothesis: Option<String>,
    advice: &'static str,
    best_now: String,
    contenders: Vec<String>,
    /// `score` or `net-worth`: what the best is best in.
    objective: &'static str,
    /// Currency per unit of score; null where the objective is money already.
    worth_of_score: Option<f64>,
    p_wrong: f64,
    evpi: f64,
    unknowns: Vec<UnknownReport>,
    measures: Vec<MeasureReport>,
    ramp_months: f64,
    months: u32,
    months_because: &'static str,
    lengths: Vec<LengthReport>,
    looks: Vec<LookReport>,
    calendar: CalendarReport,
    contracts: Vec<ContractReport>,
    design: DesignReport,
    findings: Vec<FindingReport>,
}

#[derive(Serialize)]
struct UnknownReport {
    stream: String,
    assumptions: Vec<String>,
    mean: f64,
    sd: f64,
    evppi: f64,
    evppi_se: f64,
    p_wrong_after: f64,
    turns_at: Option<f64>,
    matters: bool,
    seen_by: Option<String>,
}

#[derive(Serialize)]
struct MeasureReport {
    id: String,
    measure: String,
    channel: Option<String>,
    of: Vec<String>,
    role: &'static str,
    kind: &'static str,
    compare: &'static str,
    better: &'static str,
    assumption: Option<String>,
    believed: Believed,
    turns_at: Option<f64>,
    threshold: &'static str,
    evppi: f64,
    sd: Option<f64>,
    effect: Option<f64>,
    needed: Option<[f64; 2]>,
    months_needed: Option<u32>,
    observations: Option<[f64; 2]>,
    design_effect: Option<f64>,
    se: Option<f64>,
    power: Option<f64>,
    detectable: Option<f64>,
}

#[derive(Serialize)]
struct Believed {
    mean: f64,
    sd: f64,
}

#[derive(Serialize)]
struct LengthReport {
    months: u32,
    power: Option<f64>,
    evsi: f64,
    evsi_se: f64,
    cost: f64,
    net: f64,
    p_changes: f64,
}

#[derive(Serialize)]
struct LookReport {
    month: u32,
    z: f64,
}

#[derive(Serialize)]
struct CalendarReport {
    baseline: Option<String>,
    baseline_months: u32,
    start: Option<String>,
    end: Option<String>,
    decision: Option<String>,
}

#[derive(Serialize)]
struct ContractReport {
    channel: String,
    months: f64,
    left_to_pay: f64,
}

#[derive(Serialize)]
struct DesignReport {
    share: f64,
    units: Option<u32>,
    icc: Option<f64>,
    response_rate: Option<f64>,
    employees: Option<u32>,
    alpha: f64,
    power: f64,
}

/// The words for what is advised.
#[must_use]
pub(in crate::report) fn advice_word(advice: Advice) -> &'static str {
    match advice {
        Advice::NothingToLearn => "nothing-to-learn",
        Advice::DecideNow => "decide-now",
        Advice::CannotBeSeen => "cannot-be-seen",
        Advice::Stopped => "stopped",
        Advice::Test { .. } => "test",
    }
}

fn reason_word(reason: LengthReason) -> &'static str {
    match reason {
        LengthReason::Stated => "stated",
        LengthReason::Ramp => "ramp",
        LengthReason::Sample => "sample",
        LengthReason::Shortest => "shortest",
        LengthReason::Longest => "longest",
        LengthReason::Pays => "pays",
    }
}

/// The plan of a pilot as JSON.
#[must_use]
pub fn pilot(
    plan: &Plan,
    pilot: &PilotPlan,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    seed: u64,
) -> PilotReport {
    let id_of = |contender: Option<usize>| contender.map_or("as-is", |mix| &plan.mixes[mix].id).to_owned();
    let name = |id: &AssumptionId| plan.assumptions.get(*id).name.clone();
    let month = |month: Option<Month>| month.map(|month| month.to_string());
    let mix = &plan.mixes[pilot.mix];
    PilotReport {
        schema_version: super::SCHEMA_VERSION,
        kanalval: VERSION,
        seed,
        draws: pilot.draws,
        inputs: super::inputs(sources),
        scenario: super::scenario(plan),
        mix: mix.id.clone(),
        hypothesis: mix.hypothesis.clone(),
        advice: advice_word(pilot.advice),
        best_now: id_of(pilot.contenders.get(pilot.best_now).copied().flatten()),
        contenders: pilot.contenders.iter().map(|contender| id_of(*contender)).collect(),
        objective: match pilot.objective {
            Objective::Score { .. } => "score",
            Objective::NetWorth => "net-worth",
        },
        worth_of_score: match pilot.objective {
            Objective::Score { price } => Some(price),
            Objective::NetWorth => None,
        },
        p_wrong: pilot.p_wrong,
        evpi: pilot.evpi,
        unknowns: pilot
            .unknowns
            .iter()
            .map(|unknown| UnknownReport {
                stream: unknown.stream.clone(),
                assumptions: unknown.assumptions.iter().map(name).collect(),
                mean: unknown.belief.mean,
                sd: unknown.belief.sd,
                evppi: unknown.evppi,
                evppi_se: unknown.se,
                p_wrong_after: unknown.p_wrong_after,
                turns_at: unknown.turns_at,
                matters: unknown.matters,
                seen_by: unknown.seen_by.map(|place| pilot.measures[place].measure.id.clone()),
            })
            .collect(),
        measures: pilot.measures.iter().map(|measure| measure_report(plan, measure)).collect(),
        ramp_months: pilot.ramp_months,
        months: pilot.months,
        months_because: reason_word(pilot.length_reason),
        lengths: pilot
            .lengths
            .iter()
            .map(|length| LengthReport {
                months: length.months,
                power: length.power,
                evsi: length.evsi,
                evsi_se: length.evsi_se,
                cost: length.cost,
                net: length.net,
                p_changes: length.p_changes,
            })
            .collect(),
        looks: pilot.looks.iter().map(|look| LookReport { month: look.month, z: look.z }).collect(),
        calendar: CalendarReport {
            baseline: month(pilot.calendar.baseline),
            baseline_months: pilot.calendar.baseline_months,
            start: month(pilot.calendar.start),
            end: month(pilot.calendar.end),
            decision: month(pilot.calendar.decision),
        },
        contracts: pilot
            .contracts
            .iter()
            .map(|contract| ContractReport {
                channel: plan.channel(contract.channel).name.clone(),
                months: contract.months,
                left_to_pay: contract.left_to_pay,
            })
            .collect(),
        design: DesignReport {
            share: plan.pilot.share,
            units: plan.pilot.units,
            icc: plan.pilot.units.map(|_| plan.pilot.icc),
            response_rate: pilot.response_rate,
            employees: plan.pilot.employees,
            alpha: plan.pilot.alpha,
            power: plan.pilot.power,
        },
        findings: findings.iter().map(|finding| super::finding(finding, sources, catalogue)).collect(),
    }
}

fn measure_report(plan: &Plan, planned: &PlannedMeasure) -> MeasureReport {
    let channel = |id: crate::model::ChannelId| plan.channel(id).name.clone();
    let measure = &planned.measure;
    MeasureReport {
        id: measure.id.clone(),
        measure: measure.column.clone(),
        channel: measure.channel.map(channel),
        of: measure.of.iter().map(|id| channel(*id)).collect(),
        role: planned.role.word(),
        kind: if measure.is_fact { "fact" } else { "feeling" },
        compare: measure.compare.word(),
        better: if planned.higher_is_better { "higher" } else { "lower" },
        assumption: measure.assumption.map(|id| plan.assumptions.get(id).name.clone()),
        believed: Believed { mean: planned.belief.mean, sd: planned.belief.sd },
        turns_at: planned.turns_at,
        threshold: match planned.threshold {
            Threshold::Decision => "decision",
            Threshold::AsIs => "as-is",
            Threshold::Belief => "belief",
            Threshold::Margin => "margin",
        },
        evppi: planned.evppi,
        sd: planned.sd,
        effect: planned.effect,
        needed: planned.needed,
        months_needed: planned.months_needed,
        observations: planned.sample.map(|sample| [sample.pilot, sample.control]).filter(|n| n[0].is_finite()),
        design_effect: planned.sample.map(|sample| sample.design_effect),
        se: planned.sample.map(|sample| sample.se),
        power: planned.power,
        detectable: planned.detectable,
    }
}

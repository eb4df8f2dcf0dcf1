//! One mix in JSON.

use serde::Serialize;
use serde_json::{Map, Value};

use super::demands::{self, OfferedReport};
use super::state::{SteadyReport, progress, steady};
use crate::Results;
use crate::engine::statistics::Summary;
use crate::model::{ChannelId, Plan};
use crate::recommend::GateResult;
use crate::roi::{LineKind, MixRoi, Risk};

/// One of `mixes`.
#[derive(Serialize)]
pub struct MixReport {
    id: String,
    name: String,
    base: Base,
    risk: RiskReport,
    eligible: bool,
    gates: Vec<GateReport>,
    years: Vec<YearReport>,
    lines: Vec<LineReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    staffing: Option<StaffingReport>,
    progress: Map<String, Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    preferences: Vec<OfferedReport>,
}

/// How much of it is people who must be there.
#[derive(Serialize)]
pub(super) struct StaffingReport {
    need: f64,
    by_work: f64,
    presence: f64,
}

#[derive(Serialize)]
struct Base {
    #[serde(flatten)]
    money: MoneyReport,
    #[serde(flatten)]
    steady: SteadyReport,
}

/// What a mix is worth in the base case.
#[derive(Serialize)]
pub(super) struct MoneyReport {
    npv: f64,
    investment: f64,
    roi: Option<f64>,
    payback_months: Option<f64>,
    irr: Option<f64>,
    break_even: Option<f64>,
    break_even_pays: Option<&'static str>,
    price_of_a_point: Option<f64>,
    net_worth: f64,
}

/// The spread of a mix over the draws.
#[derive(Serialize)]
pub(super) struct RiskReport {
    npv: SummaryReport,
    satisfaction_change: SummaryReport,
    unserved_change: SummaryReport,
    p_npv_positive: f64,
    p_satisfaction_up: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    score_mean: Option<Option<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    p_best: Option<Option<f64>>,
}

#[derive(Serialize)]
struct SummaryReport {
    mean: f64,
    sd: f64,
    p05: f64,
    p50: f64,
    p95: f64,
}

#[derive(Serialize)]
struct GateReport {
    gate: &'static str,
    probability: f64,
    threshold: f64,
    passed: bool,
    on_the_edge: bool,
    mean: f64,
}

/// A budget year.
#[derive(Serialize)]
pub(super) struct YearReport {
    year: i32,
    flow: f64,
    one_offs: f64,
    freed: f64,
    realised: f64,
}

/// The present value of what changes.
#[derive(Serialize)]
pub(super) struct LineReport {
    line: &'static str,
    channel: Option<String>,
    present_value: f64,
}

pub(super) fn report(plan: &Plan, results: &Results, place: usize) -> MixReport {
    let roi = &results.roi[place];
    let standing = &results.hypotes.mixes[place];
    let contender = results
        .recommendation
        .as_ref()
        .and_then(|advice| advice.choice.contenders.iter().find(|c| c.mix == Some(place)));
    let mut spread = risk(&roi.risk);
    spread.score_mean = Some(contender.map(|contender| contender.score));
    spread.p_best = Some(contender.map(|contender| contender.p_best));
    MixReport {
        id: plan.mixes[place].id.clone(),
        name: plan.mixes[place].name.clone(),
        base: Base { money: money(roi), steady: steady(plan, standing) },
        risk: spread,
        eligible: results.gates[place].iter().all(|gate| gate.passed),
        gates: results.gates[place].iter().map(gate).collect(),
        years: years(roi),
        lines: lines(plan, roi),
        staffing: staffing(roi),
        progress: progress(plan, &results.hypotes, standing),
        preferences: demands::offered(plan, &standing.preferences),
    }
}

pub(super) fn money(roi: &MixRoi) -> MoneyReport {
    MoneyReport {
        npv: roi.npv,
        investment: roi.investment,
        roi: roi.roi,
        payback_months: roi.payback_months,
        irr: roi.irr,
        break_even: roi.break_even.map(|found| found.factor),
        break_even_pays: roi.break_even.map(|found| if found.pays_above { "above" } else { "below" }),
        price_of_a_point: roi.price_of_a_point,
        net_worth: roi.net_worth,
    }
}

pub(super) fn years(roi: &MixRoi) -> Vec<YearReport> {
    let report = |year: &crate::roi::Year| YearReport {
        year: year.year,
        flow: year.flow,
        one_offs: year.one_offs,
        freed: year.freed,
        realised: year.realised,
    };
    roi.years.iter().map(report).collect()
}

pub(super) fn staffing(roi: &MixRoi) -> Option<StaffingReport> {
    let part = roi.staffing?;
    Some(StaffingReport { need: part.need, by_work: part.by_work, presence: part.presence() })
}

pub(super) fn lines(plan: &Plan, roi: &MixRoi) -> Vec<LineReport> {
    let report = |line: &crate::roi::Line| {
        let (word, channel) = line_name(line.kind);
        let channel = channel.map(|channel| plan.channel(channel).name.clone());
        LineReport { line: word, channel, present_value: line.present_value }
    };
    roi.lines.iter().map(report).collect()
}

pub(super) fn risk(risk: &Risk) -> RiskReport {
    RiskReport {
        npv: summary(&risk.npv),
        satisfaction_change: summary(&risk.satisfaction_change),
        unserved_change: summary(&risk.unserved_change),
        p_npv_positive: risk.p_npv_positive,
        p_satisfaction_up: risk.p_satisfaction_up,
        score_mean: None,
        p_best: None,
    }
}

fn summary(summary: &Summary) -> SummaryReport {
    SummaryReport { mean: summary.mean, sd: summary.sd, p05: summary.p05, p50: summary.p50, p95: summary.p95 }
}

fn gate(result: &GateResult) -> GateReport {
    GateReport {
        gate: result.gate.kind.word(),
        probability: result.probability,
        threshold: result.gate.threshold,
        passed: result.passed,
        on_the_edge: result.on_the_edge,
        mean: result.mean,
    }
}

/// A line's word and the channel that it is about.
fn line_name(kind: LineKind) -> (&'static str, Option<ChannelId>) {
    match kind {
        LineKind::OneOffs => ("one_offs", None),
        LineKind::People => ("people", None),
        LineKind::Unstaffed(channel) => ("unstaffed", Some(channel)),
        LineKind::Fixed(channel) => ("fixed", Some(channel)),
        LineKind::Stranded => ("stranded", None),
        LineKind::Running => ("running", None),
        LineKind::Revenue => ("revenue", None),
        LineKind::Customers => ("customers", None),
    }
}

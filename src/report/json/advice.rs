//! The recommendation in JSON.

use serde::Serialize;

use super::mix::{LineReport, MoneyReport, RiskReport, YearReport, lines, money, risk, years};
use super::{MessageReport, message};
use crate::model::Plan;
use crate::recommend::{ChangeKind, Contender, Effect};
use crate::roi::MixRoi;
use crate::text::{Catalogue, Message};

/// `recommendation`.
#[derive(Serialize)]
pub struct Recommendation {
    mix: String,
    pruned: Vec<String>,
    too_close: bool,
    runner_up: Option<String>,
    /// Share of draws in which the recommended scores higher than the runner-up.
    wins: Option<f64>,
    as_is: ContenderReport,
    risk: Option<RiskReport>,
    /// What the recommended mix is worth after pruning; null where the advice is to stay.
    base: Option<MoneyReport>,
    years: Vec<YearReport>,
    lines: Vec<LineReport>,
    changes: Vec<ChangeReport>,
    channels: Vec<ChannelReport>,
    matrix: Vec<CellReport>,
    worth_a_hypothesis: Vec<String>,
}

#[derive(Serialize)]
struct ContenderReport {
    score_mean: f64,
    p_best: f64,
}

#[derive(Serialize)]
struct ChangeReport {
    change: String,
    confidence: Option<f64>,
    makes_no_difference: bool,
    effect: EffectReport,
}

#[derive(Serialize)]
struct EffectReport {
    npv: f64,
    score: f64,
    satisfaction: f64,
    unserved_share: f64,
}

#[derive(Serialize)]
struct ChannelReport {
    channel: String,
    verdict: &'static str,
    develop: bool,
    confidence: Option<f64>,
    effect: Option<EffectReport>,
    reasons: Vec<MessageReport>,
    next: MessageReport,
}

#[derive(Serialize)]
struct CellReport {
    channel: String,
    reason: String,
    verdict: &'static str,
    develop: bool,
    confidence: Option<f64>,
    effect: Option<EffectReport>,
    reasons: Vec<MessageReport>,
}

pub(super) fn report(
    plan: &Plan,
    advice: &crate::recommend::Recommendation,
    recommended: Option<&MixRoi>,
    catalogue: &Catalogue,
) -> Recommendation {
    let id = |contender: &Contender| contender.mix.map_or("as-is", |mix| plan.mixes[mix].id.as_str()).to_owned();
    let as_is = &advice.choice.contenders[0];
    let messages = |all: &[Message]| -> Vec<MessageReport> { all.iter().map(|one| message(one, catalogue)).collect() };
    Recommendation {
        mix: advice.choice.mix.map_or("as-is", |mix| plan.mixes[mix].id.as_str()).to_owned(),
        pruned: advice.pruned.iter().map(|out| change_id(plan, &out.kind)).collect(),
        too_close: advice.choice.too_close,
        runner_up: advice.choice.runner_up.map(|place| id(&advice.choice.contenders[place])),
        wins: advice.choice.wins,
        as_is: ContenderReport { score_mean: as_is.score, p_best: as_is.p_best },
        risk: advice.risk.as_ref().map(risk),
        base: recommended.map(money),
        years: recommended.map(years).unwrap_or_default(),
        lines: recommended.map(|roi| lines(plan, roi)).unwrap_or_default(),
        changes: advice
            .changes
            .iter()
            .map(|result| ChangeReport {
                change: change_id(plan, &result.kind),
                confidence: result.confidence,
                makes_no_difference: result.makes_no_difference,
                effect: effect(&result.effect),
            })
            .collect(),
        channels: advice
            .channels
            .iter()
            .map(|verdict| ChannelReport {
                channel: plan.channel(verdict.channel).name.clone(),
                verdict: verdict.verdict.word(),
                develop: verdict.develop,
                confidence: verdict.confidence,
                effect: verdict.effect.as_ref().map(effect),
                reasons: messages(&verdict.reasons),
                next: message(&verdict.next, catalogue),
            })
            .collect(),
        matrix: advice
            .matrix
            .iter()
            .map(|cell| CellReport {
                channel: plan.channel(cell.channel).name.clone(),
                reason: plan.reasons[cell.reason].clone(),
                verdict: cell.verdict.word(),
                develop: cell.develop,
                confidence: cell.confidence,
                effect: cell.effect.as_ref().map(effect),
                reasons: messages(&cell.reasons),
            })
            .collect(),
        worth_a_hypothesis: advice
            .worth_a_hypothesis
            .iter()
            .map(|channel| plan.channel(*channel).name.clone())
            .collect(),
    }
}

fn effect(effect: &Effect) -> EffectReport {
    EffectReport {
        npv: effect.npv,
        score: effect.score,
        satisfaction: effect.satisfaction,
        unserved_share: effect.unserved,
    }
}

/// A change as files would say it, such as `drop letter [moving]` or `shift email > phone`.
fn change_id(plan: &Plan, kind: &ChangeKind) -> String {
    let names: Vec<&str> = kind.channels.iter().map(|channel| plan.channel(*channel).name.as_str()).collect();
    let word = kind.key.trim_start_matches("change-");
    let between = if matches!(word, "shift" | "handover") { " > " } else { " + " };
    let limits: Vec<&str> = kind.reasons.iter().chain(&kind.segments).map(String::as_str).collect();
    let limits = if limits.is_empty() { String::new() } else { format!(" [{}]", limits.join(", ")) };
    format!("{word} {}{limits}", names.join(between)).trim_end().to_owned()
}

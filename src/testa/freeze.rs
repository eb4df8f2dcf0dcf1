//! A planned pilot as its file has it: hypothesis, measures and thresholds fixed before it begins.

use super::plan::{PilotPlan, PlannedMeasure};
use crate::model::{Criterion, Mix, MoveKind, Origin, Period, Pilot, Plan, Seal};

/// The pilot to be frozen, without the scenario that it is frozen from and without a seal: only measures that decide
/// something are in it. `hypothesis` is what stands for it where the mix states none.
#[must_use]
pub fn frozen(plan: &Plan, pilot: &PilotPlan, hypothesis: &str) -> Pilot {
    let mix = &plan.mixes[pilot.mix];
    Pilot {
        name: mix.name.clone(),
        from: None,
        mix: Some(mix.id.clone()),
        hypothesis: Some(mix.hypothesis.clone().unwrap_or_else(|| hypothesis.to_owned())),
        channels: channels(plan, mix),
        reasons: reasons(mix),
        start: pilot.calendar.start.map(Period::of_month),
        months: Some(pilot.months),
        share: Some(plan.pilot.share),
        alpha: plan.pilot.alpha,
        power: plan.pilot.power,
        looks: if pilot.looks.len() > 1 { pilot.looks.clone() } else { Vec::new() },
        criteria: pilot.measures.iter().filter_map(|planned| criterion(plan, planned)).collect(),
        seal: Seal::None,
    }
}

fn criterion(plan: &Plan, planned: &PlannedMeasure) -> Option<Criterion> {
    let at = planned.turns_at?;
    let measure = &planned.measure;
    let name = |id: crate::model::ChannelId| plan.channel(id).name.clone();
    Some(Criterion {
        id: measure.id.clone(),
        measure: measure.column.clone(),
        channel: measure.channel.map(name),
        of: measure.of.iter().map(|id| name(*id)).collect(),
        role: planned.role,
        is_fact: measure.is_fact,
        higher_is_better: planned.higher_is_better,
        compare: measure.compare,
        go: at,
        no_go: at,
        belief: Some(planned.belief),
        assumption: measure.assumption.map(|id| plan.assumptions.get(id).name.clone()),
        origin: Origin::NONE,
    })
}

/// The channels that the mix opens, closes, develops, leads to or prevents contacts in, each once.
fn channels(plan: &Plan, mix: &Mix) -> Vec<String> {
    let mut all = Vec::new();
    for step in &mix.moves {
        let touched = match &step.kind {
            MoveKind::Add(add) => vec![add.channel],
            MoveKind::Drop(drop) => vec![drop.channel],
            MoveKind::Improve(improve) => vec![improve.channel],
            MoveKind::Shift(shift) => vec![shift.to],
            MoveKind::Prevent(prevent) => prevent.from.clone(),
            MoveKind::Handover(handover) => vec![handover.to],
        };
        for channel in touched {
            let name = &plan.channel(channel).name;
            if !all.contains(name) {
                all.push(name.clone());
            }
        }
    }
    all
}

/// The reasons that the moves are limited to; none where one of them is for all.
fn reasons(mix: &Mix) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for step in &mix.moves {
        if step.reasons.is_empty() {
            return Vec::new();
        }
        for reason in &step.reasons {
            if !all.contains(reason) {
                all.push(reason.clone());
            }
        }
    }
    all
}

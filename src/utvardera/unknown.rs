//! What must be said before the decision, and what is still not known after it.

use super::criteria::{Doubt, Judged, Status};
use super::naming::criterion;
use super::{Evaluation, FrozenState};
use crate::engine::inference::NoEstimate;
use crate::model::{Role, Seal};
use crate::text::{Arg, Message};

/// What must be known before the decision is read.
pub(super) fn first(evaluation: &Evaluation) -> Vec<Message> {
    let mut first = Vec::new();
    if evaluation.seal == Seal::Broken {
        first.push(Message::new("first-seal-broken"));
    }
    if evaluation.seal == Seal::None {
        first.push(Message::new("first-no-seal"));
    }
    if evaluation.frozen == FrozenState::Changed {
        first.push(Message::new("first-scenario-changed"));
    }
    let kinds = (evaluation.has(true), evaluation.has(false));
    match kinds {
        (true, false) => first.push(Message::new("first-no-feelings")),
        (false, true) => first.push(Message::new("first-no-facts")),
        _ => {}
    }
    if !evaluation.judged.iter().any(|one| one.criterion.role == Role::Guardrail) {
        first.push(Message::new("first-no-guardrails"));
    }
    if let Some(sizes) = evaluation.sizes.filter(|sizes| sizes.alarm) {
        first.push(
            Message::new("first-sizes")
                .with("pilot", Arg::Count(sizes.pilot as f64))
                .with("control", Arg::Count(sizes.control as f64))
                .with("planned", Arg::Share(sizes.planned)),
        );
    }
    if !evaluation.misleading.is_empty() {
        first.push(Message::new("first-misleading"));
    }
    if !evaluation.knows_start {
        first.push(Message::new("first-no-start"));
    }
    let progress = &evaluation.progress;
    if let (true, Some(seen), Some(planned)) = (progress.is_early, progress.months_seen, progress.months_planned) {
        let key = if progress.is_planned_look { "first-planned-look" } else { "first-early" };
        first.push(
            Message::new(key)
                .with("seen", Arg::Months(seen.round()))
                .with("planned", Arg::Months(f64::from(planned)))
                .with("z", Arg::Figure { value: progress.z, decimals: 2, signed: false }),
        );
    }
    first
}

/// What is still not known, criterion by criterion, then of the whole.
pub(super) fn still(evaluation: &Evaluation, knows_money: bool) -> Vec<Message> {
    let mut still: Vec<Message> = Vec::new();
    for one in &evaluation.judged {
        still.extend(open(one));
        still.extend(steady(one));
        if one.disagrees.is_some() {
            still.push(disagreement(one));
        }
    }
    if !knows_money {
        still.push(Message::new("unknown-money"));
    }
    still
}

/// Why a criterion is open.
#[must_use]
pub fn open(judged: &Judged) -> Option<Message> {
    if judged.status != Status::Open {
        return None;
    }
    let named = |key: &'static str| Message::new(key).with("criterion", criterion(&judged.criterion));
    Some(match judged.doubt? {
        Doubt::Wide => match judged.detectable {
            Some(least) => named("unknown-wide").with("least", judged.unit.change(least)),
            None => named("unknown-wide-bare"),
        },
        Doubt::Between => named("unknown-between"),
        Doubt::NoControl => named("unknown-no-control"),
        Doubt::Drift => named("unknown-drift"),
        Doubt::Leaving => named("unknown-leaving"),
        Doubt::TooEarly => named("unknown-too-early"),
        Doubt::NotMeasured => named("unknown-not-measured").with("column", judged.criterion.measure.as_str()),
        Doubt::NoEstimate(NoEstimate::NoBefore) if judged.criterion.channel.is_some() => named("unknown-new-channel"),
        Doubt::NoEstimate(reason) => named("unknown-no-estimate").with("reason", super::reason(reason)),
    })
}

/// That the steady state of a share cannot be read yet.
fn steady(judged: &Judged) -> Option<Message> {
    let adoption = judged.adoption.as_ref()?;
    (!adoption.is_told()).then(|| Message::new("unknown-steady").with("criterion", criterion(&judged.criterion)))
}

/// That the scenario believed otherwise.
#[must_use]
pub fn disagreement(judged: &Judged) -> Message {
    let believed = judged.criterion.belief.map_or(f64::NAN, |belief| belief.mean);
    let measured = judged.estimate().map_or(f64::NAN, |estimate| estimate.value);
    Message::new("unknown-disagrees")
        .with("criterion", criterion(&judged.criterion))
        .with("believed", super::naming::figure(judged, believed))
        .with("measured", super::naming::figure(judged, measured))
}

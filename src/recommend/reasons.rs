//! Why: the reasons of a verdict as messages.

use super::Evidence;
use super::choice::Choice;
use super::prune::ChangeResult;
use super::trial::{Effect, NotTried, Trial};
use crate::engine::schedule::Schedule;
use crate::model::Plan;
use crate::text::{Arg, Message};

fn with_effect(key: &'static str, effect: &Effect) -> Message {
    Message::new(key)
        .with("npv", Arg::MoneyChange(effect.npv))
        .with("points", Arg::Points(effect.satisfaction))
        .with("unserved", Arg::ShareChange(effect.unserved))
        .with("score", Arg::Points(effect.score))
}

fn opposite(effect: &Effect) -> Effect {
    Effect { npv: -effect.npv, score: -effect.score, satisfaction: -effect.satisfaction, unserved: -effect.unserved }
}

pub(super) fn of_add(result: Option<&ChangeResult>) -> Vec<Message> {
    result.map(|result| with_effect("reason-add", &result.effect)).into_iter().collect()
}

/// Where the customers of a closed channel go, as stated, in the base case.
pub(super) fn of_drop(plan: &Plan, schedule: &Schedule, place: usize, result: Option<&ChangeResult>) -> Vec<Message> {
    let mut reasons: Vec<Message> =
        result.map(|result| with_effect("reason-drop", &result.effect)).into_iter().collect();
    let closing = schedule.closings.iter().find(|closing| schedule.channels[closing.channel] == place);
    if let Some(closing) = closing {
        let mut lost = 1.0;
        let mut destinations = Vec::new();
        for (to, share) in &closing.how.to {
            let share = plan.assumptions.base(*share);
            lost -= share;
            let to = Message::new("name-and-share").with("name", plan.channel(*to).name.clone());
            destinations.push(to.with("share", Arg::Share(share)));
        }
        reasons.push(
            Message::new("reason-drop-destinations")
                .with("contacts", Arg::Count(plan.channels[place].total_contacts()))
                .with("destinations", destinations)
                .with("lost", Arg::Share(lost.max(0.0))),
        );
    }
    if result.is_some_and(|result| result.makes_no_difference) {
        reasons.push(Message::new("reason-no-difference-drop"));
    }
    reasons
}

pub(super) fn of_keep(
    plan: &Plan,
    place: usize,
    closed: &[usize],
    trial: Option<&Trial>,
    not_tried: Option<NotTried>,
    improvement: Option<&ChangeResult>,
) -> Vec<Message> {
    let mut reasons = Vec::new();
    if let Some(improvement) = improvement {
        reasons.push(with_effect("reason-develop", &improvement.effect));
    }
    match (trial, not_tried) {
        (Some(trial), _) if trial.other_is_better => {
            reasons.push(with_effect("reason-worth-a-hypothesis", &opposite(&trial.effect)));
        }
        (Some(trial), _) => {
            let effect = opposite(&trial.effect);
            reasons.push(match trial.stopped_by {
                Some(gate) => with_effect("reason-keep-gate", &effect).with("gate", Message::new(gate_name(gate))),
                None => with_effect("reason-keep", &effect),
            });
        }
        (None, Some(NotTried::NoDestination)) => {
            reasons.push(Message::new("reason-keep-untested").with("channel", plan.channels[place].name.clone()));
        }
        (None, Some(NotTried::LastPerson)) => reasons.push(Message::new("reason-keep-last-person")),
        (None, Some(NotTried::LastVoice)) => reasons.push(Message::new("reason-keep-last-voice")),
        (None, None) => {}
    }
    if !closed.is_empty() {
        let mut cells: Vec<String> = closed.iter().map(|&cell| plan.cell_name(cell)).collect();
        cells.dedup();
        reasons.push(Message::new("reason-closed-in-part").with("cells", cells));
    }
    reasons
}

pub(super) fn of_waiting(
    evidence: &Evidence<'_>,
    choice: &Choice,
    other: Option<usize>,
    was_pruned: bool,
) -> Vec<Message> {
    if was_pruned {
        return vec![Message::new("reason-not-now-pruned")];
    }
    let Some(mix) = other else { return Vec::new() };
    let name = evidence.plan().mixes[mix].name.clone();
    let stopped = evidence.gates[mix].iter().find(|gate| !gate.passed);
    let score = |mix: Option<usize>| {
        choice.contenders.iter().find(|contender| contender.mix == mix).map_or(0.0, |contender| contender.score)
    };
    vec![match stopped {
        Some(gate) => {
            Message::new("reason-not-now-gate").with("mix", name).with("gate", Message::new(gate_name(gate.gate.kind)))
        }
        None => Message::new("reason-not-now-score")
            .with("mix", name)
            .with("score", Arg::Share(score(Some(mix))))
            .with("best", Arg::Share(score(choice.mix))),
    }]
}

/// The message that names a gate.
#[must_use]
pub fn gate_name(kind: crate::model::GateKind) -> &'static str {
    use crate::model::GateKind;
    match kind {
        GateKind::Pays => "gate-pays",
        GateKind::Satisfaction => "gate-satisfaction",
        GateKind::Unserved => "gate-unserved",
        GateKind::Lost => "gate-lost",
        GateKind::Segments => "gate-segments",
    }
}

//! Which channel for which errand: a verdict for every channel and reason (model §7, "Verdicts").

use super::Evidence;
use super::prune::Pruned;
use super::trial::{Effect, Trials, recommended};
use super::verdict::{ChannelVerdict, Verdict, closed_cells};
use crate::engine::schedule::Schedule;
use crate::model::{ChannelId, MoveKind, Plan};
use crate::text::{Arg, Message};

/// The verdict on a channel for one reason.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixCell {
    /// Which channel.
    pub channel: ChannelId,
    /// Which reason, as a place in the plan.
    pub reason: usize,
    /// What is advised.
    pub verdict: Verdict,
    /// Whether it is developed for this reason.
    pub develop: bool,
    /// Contacts per month as is.
    pub contacts: f64,
    /// Share of draws in which the advice scores higher than its opposite; `None`: not assessed.
    pub confidence: Option<f64>,
    /// What the advice changes against its opposite.
    pub effect: Option<Effect>,
    /// Why.
    pub reasons: Vec<Message>,
}

pub(super) fn matrix(
    evidence: &Evidence<'_>,
    pruned: &Pruned,
    trials: &Trials,
    channels: &[ChannelVerdict],
) -> Vec<MatrixCell> {
    let plan = evidence.plan();
    let schedule = Schedule::of_mix(plan, &recommended(pruned));
    let mut matrix = Vec::new();
    for whole in channels {
        for reason in 0..plan.reasons.len() {
            matrix.push(cell(plan, pruned, trials, &schedule, whole, reason));
        }
    }
    matrix
}

fn cell(
    plan: &Plan,
    pruned: &Pruned,
    trials: &Trials,
    schedule: &Schedule,
    whole: &ChannelVerdict,
    reason: usize,
) -> MatrixCell {
    let place = whole.channel.0;
    let described = &plan.channels[place];
    let cells: Vec<usize> = (0..plan.cells.len()).filter(|&cell| plan.cells[cell].reason == Some(reason)).collect();
    let used: Vec<usize> = cells.iter().copied().filter(|&cell| described.contacts[cell] > 0.0).collect();
    let closed: Vec<usize> =
        closed_cells(plan, schedule, place).into_iter().filter(|cell| cells.contains(cell)).collect();
    let verdict = match whole.verdict {
        Verdict::Add | Verdict::NotNow => whole.verdict,
        _ if !used.is_empty() && closed.len() == used.len() => Verdict::Drop,
        // Without contacts for this reason the whole channel's verdict holds here too.
        Verdict::Drop if used.is_empty() => Verdict::Drop,
        _ => Verdict::Keep,
    };
    // With a single reason the whole channel is that reason.
    let trial = if plan.reasons.len() == 1 { trials.of(place, None) } else { trials.of(place, Some(reason)) };
    let (confidence, effect) = match trial {
        Some(trial) => (trial.confidence, Some(trial.effect)),
        None if plan.reasons.len() == 1 => (whole.confidence, whole.effect),
        None => (None, None),
    };
    let mut reasons: Vec<Message> = effect
        .map(|effect| {
            Message::new("reason-cell")
                .with("npv", Arg::MoneyChange(effect.npv))
                .with("points", Arg::Points(effect.satisfaction))
                .with("unserved", Arg::ShareChange(effect.unserved))
        })
        .into_iter()
        .collect();
    if trial.is_some_and(|trial| trial.other_is_better) {
        reasons.push(Message::new("reason-cell-worth-a-hypothesis"));
    }
    let develop = pruned.mix.as_ref().is_some_and(|mix| {
        mix.moves.iter().any(|step| {
            matches!(&step.kind, MoveKind::Improve(improve) if improve.channel.0 == place)
                && cells.iter().any(|&cell| step.cells.contains(cell))
        })
    });
    MatrixCell {
        channel: whole.channel,
        reason,
        verdict,
        develop: develop && verdict == Verdict::Keep,
        contacts: used.iter().map(|&cell| described.contacts[cell]).sum(),
        confidence,
        effect,
        reasons,
    }
}

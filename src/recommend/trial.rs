//! The courage to close: kept channels are tried without, whole and reason by reason (model §7, "Verdicts").

use super::Evidence;
use super::choice::share_better;
use super::gates::judge;
use super::prune::Pruned;
use crate::engine::schedule::Schedule;
use crate::engine::simulation::{Draws, Variant, simulate};
use crate::engine::statistics::mean;
use crate::hypotes::{Scoring, score_of};
use crate::model::{CellSet, ChannelId, Drop, GateKind, Hold, Mix, Move, MoveKind, Origin, Plan};

/// Differences below this are rounding.
const ROUNDING: f64 = 1e-9;

/// What a change brings: with it less without it, means over the draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// Net present value, currency.
    pub npv: f64,
    /// Score.
    pub score: f64,
    /// Satisfaction, points.
    pub satisfaction: f64,
    /// Unserved share.
    pub unserved: f64,
}

/// The mean differences between two variants.
#[must_use]
pub(super) fn effect(with: &Draws, without: &Draws) -> Effect {
    let change = |with: &[f64], without: &[f64]| mean(with) - mean(without);
    Effect {
        npv: change(&with.npv, &without.npv),
        score: change(&with.score, &without.score),
        satisfaction: change(&with.satisfaction_change, &without.satisfaction_change),
        unserved: change(&with.unserved_change, &without.unserved_change),
    }
}

/// Whether no uncertain assumption bears on the difference: it is the same in every draw.
pub(super) fn is_certain(with: &Draws, without: &Draws) -> bool {
    let same = |with: &[f64], without: &[f64]| {
        let gaps = || with.iter().zip(without).map(|(with, without)| with - without);
        let (low, high) = gaps().fold((f64::MAX, f64::MIN), |(low, high), gap| (low.min(gap), high.max(gap)));
        let size = with.iter().fold(1.0_f64, |most, value| most.max(value.abs()));
        high - low <= ROUNDING * size
    };
    same(&with.score, &without.score) && same(&with.npv, &without.npv)
}

/// One thing tried.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Trial {
    pub(super) channel: ChannelId,
    pub(super) reason: Option<usize>,
    /// Confidence in what the recommendation does; `None`: not assessed.
    pub(super) confidence: Option<f64>,
    /// What it changes: as recommended less as tried.
    pub(super) effect: Effect,
    /// Whether the tried passes the gates and is better in over half of the draws.
    pub(super) other_is_better: bool,
    /// The gate that stops the tried, where it is better in over half of the draws.
    pub(super) stopped_by: Option<GateKind>,
}

/// Everything that was tried.
pub(super) struct Trials(Vec<Trial>);

impl Trials {
    pub(super) fn of(&self, channel: usize, reason: Option<usize>) -> Option<&Trial> {
        self.0.iter().find(|trial| trial.channel.0 == channel && trial.reason == reason)
    }

    pub(super) fn worth_a_hypothesis(&self) -> Vec<ChannelId> {
        self.0
            .iter()
            .filter(|trial| trial.reason.is_none() && trial.other_is_better)
            .map(|trial| trial.channel)
            .collect()
    }
}

/// Why closing a kept channel was not tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotTried {
    /// No destination is stated.
    NoDestination,
    /// It is the last way to a person.
    LastPerson,
    /// It is the last way to a voice.
    LastVoice,
}

/// The mix that is recommended; without moves where the advice is to stay.
pub(super) fn recommended(pruned: &Pruned) -> Mix {
    pruned.mix.clone().unwrap_or_else(|| Mix {
        id: "as-is".to_owned(),
        name: String::new(),
        hypothesis: None,
        different_this_time: None,
        because: None,
        start: 1,
        setup_cost: None,
        running_cost: None,
        hold: Hold::default(),
        pools: None,
        moves: Vec::new(),
        origin: Origin::NONE,
    })
}

/// Whether closing the channel in the cells may be tried on top of a mix, as it is at the end of the horizon.
pub(super) fn may_close(plan: &Plan, schedule: &Schedule, channel: usize, cells: &[usize]) -> Result<(), NotTried> {
    let described = &plan.channels[channel];
    if !described.when_dropped.is_stated {
        return Err(NotTried::NoDestination);
    }
    let Some(last) = schedule.epoch_of.last().map(|&epoch| &schedule.epochs[epoch]) else { return Ok(()) };
    let remains = |wanted: fn(&crate::model::Channel) -> bool| {
        schedule.channels.iter().enumerate().any(|(local, &other)| {
            other != channel
                && wanted(&plan.channels[other])
                && cells.iter().all(|&cell| last.masks[cell].offered[local])
        })
    };
    if described.staffed && !remains(|channel| channel.staffed) {
        return Err(NotTried::LastPerson);
    }
    if described.kind.is_voice() && !remains(|channel| channel.kind.is_voice()) {
        return Err(NotTried::LastVoice);
    }
    Ok(())
}

struct Attempt {
    channel: usize,
    reason: Option<usize>,
    schedule: Schedule,
    differs: Vec<bool>,
}

pub(super) fn try_closings(evidence: &Evidence<'_>, scoring: &Scoring, pruned: &Pruned) -> Trials {
    let plan = evidence.plan();
    let mix = recommended(pruned);
    let attempts = attempts(plan, &mix);
    let all_cells = || vec![true; plan.cells.len()];
    let variants: Vec<Variant> =
        std::iter::once(Variant { schedule: Schedule::of_mix(plan, &mix), differs_from: None })
            .chain(attempts.iter().map(|attempt| Variant {
                schedule: attempt.schedule.clone(),
                differs_from: Some((0, if attempt.reason.is_some() { attempt.differs.clone() } else { all_cells() })),
            }))
            .collect();
    if variants.len() == 1 {
        return Trials(Vec::new());
    }
    let simulated =
        simulate(&evidence.trial_setup(), &variants, |outcome, before| score_of(Some(scoring), outcome, before));
    let chosen = &simulated.variants[0];
    let money = evidence.money_scale();
    let trials = attempts.iter().zip(&simulated.variants[1..]).map(|(attempt, tried)| {
        let better = share_better(&chosen.score, &tried.score);
        let stops = judge(plan, tried, money).iter().find(|gate| !gate.passed).map(|gate| gate.gate.kind);
        Trial {
            channel: ChannelId(attempt.channel),
            reason: attempt.reason,
            confidence: (!is_certain(chosen, tried)).then_some(better),
            effect: effect(chosen, tried),
            other_is_better: better < 0.5 && stops.is_none(),
            stopped_by: stops.filter(|_| better < 0.5),
        }
    });
    Trials(trials.collect())
}

/// The whole channel first, then reason by reason.
fn attempts(plan: &Plan, mix: &Mix) -> Vec<Attempt> {
    let schedule = Schedule::of_mix(plan, mix);
    let mut attempts = Vec::new();
    let reasons: Vec<Option<usize>> =
        std::iter::once(None).chain((0..plan.reasons.len()).filter(|_| plan.reasons.len() > 1).map(Some)).collect();
    for reason in reasons {
        let cells: Vec<usize> =
            (0..plan.cells.len()).filter(|&cell| reason.is_none() || plan.cells[cell].reason == reason).collect();
        let differs: Vec<bool> = (0..plan.cells.len()).map(|cell| cells.contains(&cell)).collect();
        for &channel in &schedule.channels {
            let tried = if plan.channels[channel].is_current() {
                without_or_with_closing(plan, mix, &schedule, channel, &cells, reason)
            } else {
                reason.map(|_| without_attraction(plan, mix, channel, &differs))
            };
            attempts.extend(tried.map(|schedule| Attempt { channel, reason, schedule, differs: differs.clone() }));
        }
    }
    attempts
}

/// A current channel: closed where it is kept, or kept in one reason where it is closed.
fn without_or_with_closing(
    plan: &Plan,
    mix: &Mix,
    schedule: &Schedule,
    channel: usize,
    cells: &[usize],
    reason: Option<usize>,
) -> Option<Schedule> {
    let used = cells.iter().any(|&cell| plan.channels[channel].contacts[cell] > 0.0);
    if !used {
        return None;
    }
    let is_closed = |cell: usize| {
        schedule
            .closings
            .iter()
            .any(|closing| schedule.channels[closing.channel] == channel && closing.cells.contains(cell))
    };
    if cells.iter().any(|&cell| is_closed(cell)) {
        // Closed as a whole is a change of the mix, which pruning has tried already.
        reason?;
        return Some(Schedule::of_mix(plan, &kept_open(mix, channel, cells)));
    }
    may_close(plan, schedule, channel, cells).ok()?;
    Some(Schedule::of_mix(plan, &with_closing(plan, mix, channel, cells)))
}

fn kept_open(mix: &Mix, channel: usize, cells: &[usize]) -> Mix {
    let mut open = mix.clone();
    for step in &mut open.moves {
        if matches!(&step.kind, MoveKind::Drop(drop) if drop.channel.0 == channel) {
            for &cell in cells {
                step.cells.0[cell] = false;
            }
        }
    }
    open
}

fn with_closing(plan: &Plan, mix: &Mix, channel: usize, cells: &[usize]) -> Mix {
    let described = &plan.channels[channel];
    let mut how = described.when_dropped.clone();
    // What is not said never favours the change: without a stranded cost the fixed cost stays.
    how.stranded_cost = how.stranded_cost.or(described.fixed_cost);
    let mut closed = mix.clone();
    closed.moves.push(Move {
        kind: MoveKind::Drop(Drop { channel: ChannelId(channel), how, because: None }),
        start: mix.start,
        cells: CellSet((0..plan.cells.len()).map(|cell| cells.contains(&cell)).collect()),
        reasons: Vec::new(),
        segments: Vec::new(),
        setup_cost: None,
        origin: Origin::NONE,
    });
    closed
}

/// An added channel that attracts nothing for one reason.
fn without_attraction(plan: &Plan, mix: &Mix, channel: usize, differs: &[bool]) -> Schedule {
    let mut schedule = Schedule::of_mix(plan, mix);
    let place = schedule.local[channel];
    for flow in schedule.flows.iter_mut().filter(|flow| Some(flow.to) == place) {
        for (cell, differs) in flow.cells.0.iter_mut().zip(differs) {
            *cell &= !differs;
        }
    }
    schedule
}

//! The changes of a mix that can be tried without.

use crate::model::{Change, ChannelId, Mix, Move, MoveKind, Plan};

/// What a change is, for readers.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeKind {
    /// The message that names it: `change-add`, `change-drop` and so on.
    pub key: &'static str,
    /// The channels that it is about.
    pub channels: Vec<ChannelId>,
    /// The reasons that it is limited to.
    pub reasons: Vec<String>,
    /// The segments that it is limited to.
    pub segments: Vec<String>,
}

/// A change that was taken out of the recommended mix.
#[derive(Clone, Debug, PartialEq)]
pub struct PrunedChange {
    /// What it was.
    pub kind: ChangeKind,
    /// Share of draws in which the mix scored higher with it, ties ½.
    pub confidence: f64,
    /// Whether it was taken out because it makes no difference.
    pub makes_no_difference: bool,
}

/// Every change: each move, and candidates linked by journeys also together.
///
/// Without an added channel, the moves that need it go too.
pub(super) fn changes(plan: &Plan, mix: &Mix) -> Vec<Change> {
    let mut changes: Vec<Change> = (0..mix.moves.len()).map(|place| with_dependants(mix, vec![place])).collect();
    for first in 0..mix.moves.len() {
        for second in first + 1..mix.moves.len() {
            let (Some(one), Some(other)) = (added(&mix.moves[first]), added(&mix.moves[second])) else { continue };
            if leads_to(plan, one, other) || leads_to(plan, other, one) {
                changes.push(with_dependants(mix, vec![first, second]));
            }
        }
    }
    changes.dedup();
    changes
}

fn added(step: &Move) -> Option<ChannelId> {
    match &step.kind {
        MoveKind::Add(add) => Some(add.channel),
        _ => None,
    }
}

fn leads_to(plan: &Plan, from: ChannelId, to: ChannelId) -> bool {
    plan.channel(from).journey.as_ref().is_some_and(|journey| journey.steps.iter().any(|step| step.to == to))
}

fn with_dependants(mix: &Mix, mut moves: Vec<usize>) -> Change {
    let gone: Vec<ChannelId> = moves.iter().filter_map(|&place| added(&mix.moves[place])).collect();
    for (place, step) in mix.moves.iter().enumerate() {
        let needs = match &step.kind {
            MoveKind::Add(_) | MoveKind::Drop(_) => false,
            MoveKind::Improve(improve) => gone.contains(&improve.channel),
            MoveKind::Shift(shift) => gone.contains(&shift.from) || gone.contains(&shift.to),
            MoveKind::Prevent(prevent) => {
                !prevent.from.is_empty() && prevent.from.iter().all(|channel| gone.contains(channel))
            }
            MoveKind::Handover(handover) => gone.contains(&handover.from) || gone.contains(&handover.to),
        };
        if needs && !moves.contains(&place) {
            moves.push(place);
        }
    }
    moves.sort_unstable();
    Change { moves }
}

/// The mix without a change, with its one-offs and rules.
pub(super) fn without(mix: &Mix, change: &Change) -> Mix {
    let mut less = mix.clone();
    let mut place = 0;
    less.moves.retain(|_| {
        place += 1;
        !change.moves.contains(&(place - 1))
    });
    less
}

/// What the change is; of several moves the first that adds a channel, with all that are added.
pub(super) fn kind(mix: &Mix, change: &Change) -> ChangeKind {
    let moves: Vec<&Move> = change.moves.iter().map(|&place| &mix.moves[place]).collect();
    let added: Vec<ChannelId> = moves.iter().filter_map(|step| added(step)).collect();
    let (key, channels) = if added.is_empty() {
        match &moves[0].kind {
            MoveKind::Add(add) => ("change-add", vec![add.channel]),
            MoveKind::Drop(drop) => ("change-drop", vec![drop.channel]),
            MoveKind::Improve(improve) => ("change-improve", vec![improve.channel]),
            MoveKind::Shift(shift) => ("change-shift", vec![shift.from, shift.to]),
            MoveKind::Prevent(prevent) => ("change-prevent", prevent.from.clone()),
            MoveKind::Handover(handover) => ("change-handover", vec![handover.from, handover.to]),
        }
    } else {
        ("change-add", added)
    };
    ChangeKind { key, channels, reasons: moves[0].reasons.clone(), segments: moves[0].segments.clone() }
}

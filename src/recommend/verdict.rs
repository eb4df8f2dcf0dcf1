//! Keep, add, drop or not now: one line a channel (model §7, "Verdicts").

use super::Evidence;
use super::choice::{Choice, share_better};
use super::prune::{ChangeResult, Pruned};
use super::reasons;
use super::trial::{Effect, NotTried, Trials, may_close, recommended};
use crate::engine::schedule::Schedule;
use crate::model::{Channel, ChannelId, MoveKind, Plan};
use crate::text::Message;

/// What is advised for a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A current channel stays.
    Keep,
    /// A candidate is opened.
    Add,
    /// A current channel is closed.
    Drop,
    /// A candidate waits.
    NotNow,
}

impl Verdict {
    /// The word for it in files and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Add => "add",
            Self::Drop => "drop",
            Self::NotNow => "not-now",
        }
    }
}

/// The verdict on a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelVerdict {
    /// Which channel.
    pub channel: ChannelId,
    /// What is advised.
    pub verdict: Verdict,
    /// Whether a kept channel is developed.
    pub develop: bool,
    /// Share of draws in which the advice scores higher than its opposite, ties ½; `None`: not assessed.
    pub confidence: Option<f64>,
    /// What the advice changes against its opposite.
    pub effect: Option<Effect>,
    /// Why.
    pub reasons: Vec<Message>,
    /// What to do next.
    pub next: Message,
}

pub(super) fn verdicts(
    evidence: &Evidence<'_>,
    choice: &Choice,
    pruned: &Pruned,
    trials: &Trials,
) -> Vec<ChannelVerdict> {
    let plan = evidence.plan();
    let schedule = Schedule::of_mix(plan, &recommended(pruned));
    let is_candidate_of_some_mix = |place: usize| plan.mixes.iter().any(|mix| mix.adds(ChannelId(place)));
    (0..plan.channels.len())
        .filter_map(|place| {
            if plan.channels[place].is_current() {
                return Some(current(evidence, pruned, trials, &schedule, place));
            }
            if schedule.local[place].is_some() {
                return Some(added(pruned, place));
            }
            is_candidate_of_some_mix(place).then(|| waiting(evidence, choice, pruned, place))
        })
        .collect()
}

fn adds(kind: &MoveKind, place: usize) -> bool {
    matches!(kind, MoveKind::Add(add) if add.channel.0 == place)
}

/// The cells in which the recommendation closes a current channel that has contacts there.
pub(super) fn closed_cells(plan: &Plan, schedule: &Schedule, place: usize) -> Vec<usize> {
    let is_closed = |cell: &usize| {
        let mut closings = schedule.closings.iter();
        closings.any(|closing| schedule.channels[closing.channel] == place && closing.cells.contains(*cell))
    };
    plan.channels[place].cells_in_use().into_iter().filter(is_closed).collect()
}

fn current(
    evidence: &Evidence<'_>,
    pruned: &Pruned,
    trials: &Trials,
    schedule: &Schedule,
    place: usize,
) -> ChannelVerdict {
    let plan = evidence.plan();
    let closed = closed_cells(plan, schedule, place);
    let used = plan.channels[place].cells_in_use().len();
    let change = |wanted: fn(&MoveKind, usize) -> bool| change_of(pruned, place, wanted);
    if !closed.is_empty() && closed.len() == used {
        let result = change(|kind, place| matches!(kind, MoveKind::Drop(drop) if drop.channel.0 == place));
        return ChannelVerdict {
            channel: ChannelId(place),
            verdict: Verdict::Drop,
            develop: false,
            confidence: result.and_then(|result| result.confidence),
            effect: result.map(|result| result.effect),
            reasons: reasons::of_drop(plan, schedule, place, result),
            next: Message::new("next-drop").with("channel", plan.channels[place].name.clone()),
        };
    }
    let improvement = change(|kind, place| matches!(kind, MoveKind::Improve(improve) if improve.channel.0 == place));
    let trial = trials.of(place, None);
    let not_tried = may_close(plan, schedule, place, &(0..plan.cells.len()).collect::<Vec<_>>()).err();
    ChannelVerdict {
        channel: ChannelId(place),
        verdict: Verdict::Keep,
        develop: improvement.is_some(),
        confidence: trial.and_then(|trial| trial.confidence),
        effect: trial.map(|trial| trial.effect),
        reasons: reasons::of_keep(plan, place, &closed, trial, not_tried, improvement),
        next: next_for_kept(
            &plan.channels[place],
            trial.is_some_and(|trial| trial.other_is_better),
            not_tried,
            improvement,
        ),
    }
}

fn next_for_kept(
    channel: &Channel,
    is_worth_closing: bool,
    not_tried: Option<NotTried>,
    improvement: Option<&ChangeResult>,
) -> Message {
    let key = if is_worth_closing {
        "next-hypothesis"
    } else if improvement.is_some() {
        "next-develop"
    } else if not_tried == Some(NotTried::NoDestination) {
        "next-say-where"
    } else {
        "next-keep"
    };
    Message::new(key).with("channel", channel.name.clone())
}

fn added(pruned: &Pruned, place: usize) -> ChannelVerdict {
    let result = change_of(pruned, place, adds);
    ChannelVerdict {
        channel: ChannelId(place),
        verdict: Verdict::Add,
        develop: false,
        confidence: result.and_then(|result| result.confidence),
        effect: result.map(|result| result.effect),
        reasons: reasons::of_add(result),
        next: Message::new("next-add"),
    }
}

/// The change with the fewest moves that does this to the channel.
fn change_of(pruned: &Pruned, place: usize, wanted: fn(&MoveKind, usize) -> bool) -> Option<&ChangeResult> {
    let mix = pruned.mix.as_ref()?;
    pruned
        .changes
        .iter()
        .filter(|result| result.change.moves.iter().any(|&step| wanted(&mix.moves[step].kind, place)))
        .min_by_key(|result| result.change.moves.len())
}

/// A candidate that is not in the recommended mix, judged by the best mix that has it.
fn waiting(evidence: &Evidence<'_>, choice: &Choice, pruned: &Pruned, place: usize) -> ChannelVerdict {
    let plan = evidence.plan();
    let with_it = choice
        .contenders
        .iter()
        .filter(|contender| contender.mix.is_some_and(|mix| plan.mixes[mix].adds(ChannelId(place))))
        .max_by(|a, b| a.eligible.cmp(&b.eligible).then(a.score.total_cmp(&b.score)));
    let other = with_it.and_then(|contender| contender.mix);
    let draws = other.map(|mix| &evidence.draws[mix]);
    let confidence = draws
        .filter(|draws| !super::trial::is_certain(&pruned.draws, draws))
        .map(|draws| share_better(&pruned.draws.score, &draws.score));
    let was_pruned = pruned.taken_out.iter().any(|out| out.kind.channels.contains(&ChannelId(place)));
    ChannelVerdict {
        channel: ChannelId(place),
        verdict: Verdict::NotNow,
        develop: false,
        confidence,
        effect: draws.map(|draws| super::trial::effect(&pruned.draws, draws)),
        reasons: reasons::of_waiting(evidence, choice, other, was_pruned),
        next: Message::new("next-not-now"),
    }
}

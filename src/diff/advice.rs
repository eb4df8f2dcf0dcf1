//! The decision before and after: what is recommended, and every verdict.

use super::flat::MoveName;
use super::{Pair, Side};
use crate::input::fold;
use crate::model::{ChannelId, Plan};
use crate::recommend::{ChangeKind, ChannelVerdict, Recommendation, Verdict};

/// What is recommended.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// The id of the mix; `None` where the advice is to stay.
    pub mix: Option<String>,
    /// Its name; `None` where the advice is to stay.
    pub name: Option<String>,
    /// The changes that were taken out of it.
    pub pruned: Vec<MoveName>,
    /// Whether it and the runner-up are too close to call.
    pub too_close: bool,
    /// NPV of it after pruning, base case, currency; `None` where the advice is to stay.
    pub npv: Option<f64>,
    /// Share of draws with NPV > 0; `None` where the advice is to stay.
    pub p_npv_positive: Option<f64>,
}

/// What is recommended before and after; a side without goals has no advice.
#[derive(Clone, Debug, PartialEq)]
pub struct AdviceChange {
    /// Each side.
    pub sides: Pair<Advice>,
    /// Whether on either side the two are too close to call, or a must-have of one of them is on the edge, so that other
    /// draws might not have turned it.
    pub on_the_edge: bool,
}

impl AdviceChange {
    /// Whether another mix is recommended, or other changes were taken out of it.
    #[must_use]
    pub fn changed(&self) -> bool {
        let told = |side: &Option<Advice>| {
            let advice = side.as_ref()?;
            let moves = |one: &MoveName| {
                let folded = |names: &[String]| names.iter().map(|name| fold(name)).collect::<Vec<_>>();
                (one.key, folded(&one.channels), folded(&one.limits))
            };
            Some((advice.mix.as_deref().map(fold), advice.pruned.iter().map(moves).collect::<Vec<_>>()))
        };
        told(&self.sides.old) != told(&self.sides.new)
    }
}

/// A verdict with how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VerdictState {
    /// What is advised.
    pub verdict: Verdict,
    /// Whether a kept channel is developed.
    pub develop: bool,
    /// Share of draws in which the advice scores higher than its opposite, ties ½; `None`: not assessed.
    pub confidence: Option<f64>,
}

impl VerdictState {
    /// Whether it leaves things as they are: what is there stays, what is not there is not opened.
    fn leaves_as_is(self) -> bool {
        matches!(self.verdict, Verdict::NotNow) || (self.verdict == Verdict::Keep && !self.develop)
    }
}

/// The verdict on a channel before and after; a side that does not have the channel has none.
#[derive(Clone, Debug, PartialEq)]
pub struct VerdictChange {
    /// The channel's name, as the new plan writes it.
    pub channel: String,
    /// Each side.
    pub sides: Pair<VerdictState>,
}

impl VerdictChange {
    /// Whether something else is to be done. A channel that came or went and is left as it is, is none.
    #[must_use]
    pub fn changed(&self) -> bool {
        differs(self.sides)
    }
}

/// The verdict on a channel for a reason, where it is another than before.
#[derive(Clone, Debug, PartialEq)]
pub struct CellVerdictChange {
    /// The channel's name.
    pub channel: String,
    /// The reason's name.
    pub reason: String,
    /// Each side.
    pub sides: Pair<VerdictState>,
}

impl CellVerdictChange {
    /// Whether something else is to be done.
    #[must_use]
    pub fn changed(&self) -> bool {
        differs(self.sides)
    }
}

fn differs(sides: Pair<VerdictState>) -> bool {
    match (sides.old, sides.new) {
        (Some(old), Some(new)) => (old.verdict, old.develop) != (new.verdict, new.develop),
        (Some(one), None) | (None, Some(one)) => !one.leaves_as_is(),
        (None, None) => false,
    }
}

/// What is recommended on either side.
pub(super) fn change(old: Side<'_>, new: Side<'_>) -> AdviceChange {
    let sides = Pair { old: advice(old), new: advice(new) };
    let involved: Vec<&str> =
        [&sides.old, &sides.new].into_iter().flatten().filter_map(|one| one.mix.as_deref()).collect();
    let is_close = match (&sides.old, &sides.new) {
        (Some(before), Some(after)) => {
            (before.too_close && is_runner_up(old, after)) || (after.too_close && is_runner_up(new, before))
        }
        _ => false,
    };
    let is_tight = [old, new].into_iter().any(|side| {
        involved.iter().any(|id| {
            let place = side.plan.mixes.iter().position(|mix| fold(&mix.id) == fold(id));
            let gates = place.and_then(|place| side.results.gates.get(place));
            gates.is_some_and(|gates| gates.iter().any(|gate| gate.on_the_edge))
        })
    });
    AdviceChange { on_the_edge: is_close || is_tight, sides }
}

/// Whether what is advised on the other side is the runner-up on this one.
fn is_runner_up(side: Side<'_>, other: &Advice) -> bool {
    let Some(choice) = side.results.recommendation.as_ref().map(|advice| &advice.choice) else { return false };
    let Some(second) = choice.runner_up.and_then(|place| choice.contenders.get(place)) else { return false };
    let id = second.mix.and_then(|place| side.plan.mixes.get(place)).map(|mix| fold(&mix.id));
    id == other.mix.as_deref().map(fold)
}

fn advice(side: Side<'_>) -> Option<Advice> {
    let advice = side.results.recommendation.as_ref()?;
    let mix = advice.choice.mix.and_then(|place| side.plan.mixes.get(place));
    Some(Advice {
        mix: mix.map(|mix| mix.id.clone()),
        name: mix.map(|mix| mix.name.clone()),
        pruned: advice.pruned.iter().map(|out| move_name(side.plan, &out.kind)).collect(),
        too_close: advice.choice.too_close,
        npv: side.results.recommended.as_ref().map(|roi| roi.npv),
        p_npv_positive: advice.risk.map(|risk| risk.p_npv_positive),
    })
}

fn move_name(plan: &Plan, kind: &ChangeKind) -> MoveName {
    MoveName {
        key: kind.key,
        channels: kind.channels.iter().map(|channel| plan.channel(*channel).name.clone()).collect(),
        limits: kind.reasons.iter().chain(&kind.segments).cloned().collect(),
    }
}

/// The verdict on every channel of either side, those of the new one first.
pub(super) fn verdicts(old: Side<'_>, new: Side<'_>) -> Vec<VerdictChange> {
    let (before, after) = (channels(old), channels(new));
    let state = |all: &[(String, VerdictState)], name: &str| {
        all.iter().find(|(other, _)| fold(other) == fold(name)).map(|(_, state)| *state)
    };
    let gone = before.iter().filter(|(name, _)| state(&after, name).is_none());
    after
        .iter()
        .chain(gone)
        .map(|(name, _)| VerdictChange {
            channel: name.clone(),
            sides: Pair { old: state(&before, name), new: state(&after, name) },
        })
        .collect()
}

fn channels(side: Side<'_>) -> Vec<(String, VerdictState)> {
    let Some(advice) = &side.results.recommendation else { return Vec::new() };
    let state = |one: &ChannelVerdict| VerdictState {
        verdict: one.verdict,
        develop: one.develop,
        confidence: one.confidence.or_else(|| of_developing(advice, one)),
    };
    let name = |channel: ChannelId| side.plan.channel(channel).name.clone();
    advice.channels.iter().map(|one| (name(one.channel), state(one))).collect()
}

/// How sure it is that developing a channel brings something, where keeping it was not in question.
fn of_developing(advice: &Recommendation, one: &ChannelVerdict) -> Option<f64> {
    let own = advice
        .changes
        .iter()
        .filter(|change| one.develop && change.kind.key == "change-improve" && change.kind.channels == [one.channel]);
    own.filter_map(|change| change.confidence).reduce(f64::min)
}

/// The verdicts by channel and reason that changed.
pub(super) fn matrix(old: Side<'_>, new: Side<'_>) -> Vec<CellVerdictChange> {
    let (before, after) = (cells(old), cells(new));
    let same = |one: &CellOf, other: &CellOf| fold(&one.0) == fold(&other.0) && fold(&one.1) == fold(&other.1);
    let state = |all: &[CellOf], cell: &CellOf| all.iter().find(|other| same(other, cell)).map(|(.., state)| *state);
    let gone = before.iter().filter(|cell| state(&after, cell).is_none());
    let all = after.iter().chain(gone).map(|cell| CellVerdictChange {
        channel: cell.0.clone(),
        reason: cell.1.clone(),
        sides: Pair { old: state(&before, cell), new: state(&after, cell) },
    });
    all.filter(CellVerdictChange::changed).collect()
}

type CellOf = (String, String, VerdictState);

fn cells(side: Side<'_>) -> Vec<CellOf> {
    let Some(advice) = &side.results.recommendation else { return Vec::new() };
    let cell = |one: &crate::recommend::MatrixCell| {
        let state = VerdictState { verdict: one.verdict, develop: one.develop, confidence: one.confidence };
        (side.plan.channel(one.channel).name.clone(), side.plan.reasons[one.reason].clone(), state)
    };
    advice.matrix.iter().map(cell).collect()
}

//! Mixes: hypotheses as moves in time.

use super::assumption::AssumptionId;
use super::channel::{ChannelId, Dropping};
use super::finding::Origin;
use super::plan::CellSet;
use super::staffing::{Hold, Pool};

/// The form in which an effect grows in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum RampShape {
    /// A logistic curve from 0 to 1.
    #[default]
    SCurve,
    /// A straight line.
    Linear,
}

/// How an effect grows in from the start of its move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ramp {
    /// Months until it is complete; 0 is at once.
    pub months: AssumptionId,
    /// Its form.
    pub shape: RampShape,
}

/// A channel is opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Add {
    /// The candidate.
    pub channel: ChannelId,
}

/// A channel is closed, in the move's cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Drop {
    /// The current channel.
    pub channel: ChannelId,
    /// Where its customers go and what remains; keys that the move leaves out are the channel's own.
    pub how: Dropping,
    /// Why it is closed.
    pub because: Option<String>,
}

/// A channel is developed.
#[derive(Clone, Debug, PartialEq)]
pub struct Improve {
    /// The channel.
    pub channel: ChannelId,
    /// The lever: roles, passion, tools, mandate, competence, process.
    pub lever: Option<String>,
    /// Points of satisfaction.
    pub satisfaction: Option<AssumptionId>,
    /// First contact resolution, added.
    pub fcr: Option<AssumptionId>,
    /// Points of the employee index.
    pub employee: Option<AssumptionId>,
    /// Variable cost per contact, added, currency.
    pub cost_per_contact: Option<AssumptionId>,
    /// Average handle time, added, seconds.
    pub aht: Option<AssumptionId>,
    /// Currency per month from the start.
    pub fixed_cost: Option<AssumptionId>,
    /// How it grows in.
    pub ramp: Option<Ramp>,
}

/// Cases are led from one channel to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// Where they start today.
    pub from: ChannelId,
    /// Where they are led.
    pub to: ChannelId,
    /// Share of the cases, 0–1.
    pub share: AssumptionId,
    /// Work of a case that moves against an average one, 0–1.5.
    pub effort: AssumptionId,
    /// How it grows in.
    pub ramp: Option<Ramp>,
}

/// Cases that should not arise.
#[derive(Clone, Debug, PartialEq)]
pub struct Prevent {
    /// Where they start today; every channel where empty.
    pub from: Vec<ChannelId>,
    /// Share of the cases, 0–1.
    pub share: AssumptionId,
    /// Work of a prevented case against an average one, 0–1.5.
    pub effort: AssumptionId,
    /// Currency per month from the start.
    pub running_cost: AssumptionId,
    /// How it grows in.
    pub ramp: Option<Ramp>,
}

/// Contacts that arrive from another channel are made cheaper, dearer, better or worse.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    /// The channel that they leave.
    pub from: ChannelId,
    /// The channel that they arrive in.
    pub to: ChannelId,
    /// Their cost there as a factor; 1 where absent.
    pub cost_factor: Option<AssumptionId>,
    /// Points that it leaves on the case.
    pub satisfaction: Option<AssumptionId>,
    /// How it grows in.
    pub ramp: Option<Ramp>,
}

/// What a move does.
#[derive(Clone, Debug, PartialEq)]
pub enum MoveKind {
    /// A channel is opened.
    Add(Add),
    /// A channel is closed.
    Drop(Drop),
    /// A channel is developed.
    Improve(Improve),
    /// Cases are led to another channel.
    Shift(Shift),
    /// Cases are prevented.
    Prevent(Prevent),
    /// Hand-overs change.
    Handover(Handover),
}

/// One move of a mix.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// What it does.
    pub kind: MoveKind,
    /// The first month of it, 1 for the first of the horizon.
    pub start: u32,
    /// The cells that it is limited to.
    pub cells: CellSet,
    /// The reasons that the file limits it to; empty for all.
    pub reasons: Vec<String>,
    /// The segments that the file limits it to; empty for all.
    pub segments: Vec<String>,
    /// One-off at its start, currency: `setup_cost`, and for an added channel the channel's own.
    pub setup_cost: Option<AssumptionId>,
    /// Where it was written.
    pub origin: Origin,
}

/// A hypothesis: one proposed mix.
#[derive(Clone, Debug, PartialEq)]
pub struct Mix {
    /// Its short name, used in JSON and `[expect]`.
    pub id: String,
    /// Its name for readers; the id where the file has none.
    pub name: String,
    /// What is believed.
    pub hypothesis: Option<String>,
    /// What the belief rests on.
    pub because: Option<String>,
    /// Why an earlier lesson does not hold for it.
    pub different_this_time: Option<String>,
    /// The first month, the default of its moves'.
    pub start: u32,
    /// One-off at the start, currency.
    pub setup_cost: Option<AssumptionId>,
    /// Currency per month from the start.
    pub running_cost: Option<AssumptionId>,
    /// What it holds fast in channels with staffing, from its start on.
    pub hold: Hold,
    /// The pools of its people from its start on, and where they are written; those of the channels where absent.
    pub pools: Option<(Vec<Pool>, Origin)>,
    /// Its moves, in the order of the file.
    pub moves: Vec<Move>,
    /// Where it was written.
    pub origin: Origin,
}

impl Mix {
    /// Whether it opens a channel.
    #[must_use]
    pub fn adds(&self, channel: ChannelId) -> bool {
        self.moves.iter().any(|change| matches!(&change.kind, MoveKind::Add(add) if add.channel == channel))
    }
}

/// A change of a mix that can be tried without: the places of its moves in [`Mix::moves`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Indices into the moves.
    pub moves: Vec<usize>,
}

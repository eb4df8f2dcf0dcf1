//! A frozen pilot: what was to be tried and how it is judged, fixed before it began (`pilot.toml`).

use super::finding::Origin;
use super::period::Period;

/// What a criterion is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// What the pilot is about: the decision rests on it.
    Primary,
    /// What must not become worse.
    Guardrail,
    /// What is looked at beside it.
    Secondary,
}

impl Role {
    /// All roles, in the order in which criteria are shown.
    pub const ALL: [Self; 3] = [Self::Primary, Self::Guardrail, Self::Secondary];

    /// The word for it in files and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Guardrail => "guardrail",
            Self::Secondary => "secondary",
        }
    }
}

/// What is held against the thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// The value in the pilot group while the pilot runs, as for a channel that the control group does not have.
    Level,
    /// What the pilot changes: the pilot group against the control group, before against after.
    Change,
}

impl Compare {
    /// Both, as files name them.
    pub const ALL: [Self; 2] = [Self::Level, Self::Change];

    /// The word for it in files and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Change => "change",
        }
    }
}

/// What the scenario believed of a criterion before the pilot, as the draws have it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Belief {
    /// Mean over the draws, in the unit of the measure.
    pub mean: f64,
    /// Standard deviation over the draws, ≥ 0.
    pub sd: f64,
}

/// One thing by which the pilot is judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Its name in files and JSON, unique in a pilot: `chat-fcr`.
    pub id: String,
    /// The column of the data that holds it, by its name in the contract (`satisfaction` goes by the metric's own word) or
    /// the data's own heading; `share` is the channel's share of the contacts of itself and of the channels in `of`.
    pub measure: String,
    /// The channel whose rows count; `None` for all rows together.
    pub channel: Option<String>,
    /// For `share`: the channels whose contacts are counted beside the channel's own.
    pub of: Vec<String>,
    /// What it is there for.
    pub role: Role,
    /// Whether it is a fact (volumes, costs, times) rather than a feeling (customers' or employees' experience).
    pub is_fact: bool,
    /// Whether more of it is better.
    pub higher_is_better: bool,
    /// What is held against the thresholds.
    pub compare: Compare,
    /// At least (or, where less is better, at most) this counts as met.
    pub go: f64,
    /// Worse than this counts as not met; equal to `go` where the file states one value.
    pub no_go: f64,
    /// What the scenario believed.
    pub belief: Option<Belief>,
    /// The dotted name of the assumption that it measures, such as `channel.chat.fcr`.
    pub assumption: Option<String>,
    /// Where it was written.
    pub origin: Origin,
}

/// A look at the data before the end, with its bound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// After how many months of the pilot.
    pub month: u32,
    /// The difference in standard errors at which the pilot may be stopped then.
    pub z: f64,
}

/// The scenario that a pilot was planned from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrozenFrom {
    /// Its path as it was written, relative to the pilot's file.
    pub path: String,
    /// SHA-256 over the digests of the scenario and of every file that it names, in lower-case hex.
    pub sha256: String,
}

/// Whether the frozen part of a pilot's file is as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// The file has no seal: it was written by hand.
    None,
    /// The seal fits what the file says.
    Whole,
    /// The seal does not fit: something was changed after the freeze.
    Broken,
}

/// A pilot as its file has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pilot {
    /// What it is called.
    pub name: String,
    /// The scenario that it was frozen from; `None` where the file names none.
    pub from: Option<FrozenFrom>,
    /// The id of the mix that is tried.
    pub mix: Option<String>,
    /// The hypothesis in one sentence.
    pub hypothesis: Option<String>,
    /// The channels that it is about, for the register of lessons.
    pub channels: Vec<String>,
    /// The reasons that it is about; all where empty.
    pub reasons: Vec<String>,
    /// Its first period; `None` where the data say by themselves which periods are before it.
    pub start: Option<Period>,
    /// How many months it was to run.
    pub months: Option<u32>,
    /// Share of the customers, teams or persons that were to be in the pilot group, between 0 and 1.
    pub share: Option<f64>,
    /// The two-sided level of its tests, α.
    pub alpha: f64,
    /// The power that it was planned for, 1 − β.
    pub power: f64,
    /// When the data may be looked at early, in order; empty where only at the end.
    pub looks: Vec<Look>,
    /// By what it is judged, at least one.
    pub criteria: Vec<Criterion>,
    /// Whether anything was changed after the freeze.
    pub seal: Seal,
}

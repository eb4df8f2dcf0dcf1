//! Goals, gates and what CI holds a file to.

use super::finding::Origin;

/// What a goal is set for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalKind {
    /// Cost per solved case, currency; down is good.
    CostPerCase,
    /// Cost per month, currency; down is good.
    CostPerMonth,
    /// Customers' contacts per month; down is good.
    ContactsPerMonth,
    /// Share of cases that give up or are lost; down is good.
    UnservedShare,
    /// Satisfaction on the plan's metric; up is good.
    Satisfaction,
    /// Employee index; up is good.
    Employee,
}

impl GoalKind {
    /// Whether it is a fact (down is good) rather than a feeling (up is good).
    #[must_use]
    pub fn is_fact(self) -> bool {
        !matches!(self, Self::Satisfaction | Self::Employee)
    }
}

/// One goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// What it is set for.
    pub kind: GoalKind,
    /// The desired value.
    pub value: f64,
    /// Where it was written.
    pub origin: Origin,
}

/// The desired state.
#[derive(Clone, Debug, PartialEq)]
pub struct Goals {
    /// The goals, facts before feelings, in the order of [`GoalKind`]. Never empty.
    pub all: Vec<Goal>,
    /// Weight of facts, normalised with the other to a sum of 1.
    pub facts_weight: f64,
    /// Weight of feelings.
    pub feelings_weight: f64,
}

/// What must hold before a mix may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateKind {
    /// Net worth is not negative.
    Pays,
    /// Satisfaction does not fall by more than the margin.
    Satisfaction,
    /// The unserved share does not rise by more than the margin.
    Unserved,
    /// No drop loses more than the margin of the cases that it closes.
    Lost,
    /// No segment's unserved share rises by more than the margin.
    Segments,
}

impl GateKind {
    /// All gates in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Pays, Self::Satisfaction, Self::Unserved, Self::Lost, Self::Segments];

    /// The word for it in files and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Pays => "pays",
            Self::Satisfaction => "satisfaction",
            Self::Unserved => "unserved",
            Self::Lost => "lost",
            Self::Segments => "segments",
        }
    }
}

/// A gate: the probability with which it has to hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gate {
    /// Which one.
    pub kind: GateKind,
    /// Least probability, 0–1.
    pub threshold: f64,
}

/// The margins of the gates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margins {
    /// Points that satisfaction may fall.
    pub satisfaction: f64,
    /// What the unserved share may rise.
    pub unserved: f64,
    /// Share of a drop's cases that may be lost.
    pub lost: f64,
    /// What a segment's unserved share may rise.
    pub segment: f64,
}

/// All gates, in the order of [`GateKind::ALL`].
#[derive(Clone, Debug, PartialEq)]
pub struct Gates {
    /// The thresholds.
    pub all: [Gate; 5],
    /// The margins.
    pub margins: Margins,
}

impl Default for Gates {
    fn default() -> Self {
        Self {
            all: GateKind::ALL.map(|kind| Gate { kind, threshold: 0.5 }),
            margins: Margins { satisfaction: 0.0, unserved: 0.002, lost: 0.10, segment: 0.02 },
        }
    }
}

/// What an `[expect]` line holds the plan to.
#[derive(Clone, Debug, PartialEq)]
pub enum ExpectedValue {
    /// `recommended = "…"`: the id of a mix, or `as-is`.
    Recommended(String),
    /// `channel.X = "…"`: a verdict.
    Verdict {
        /// The channel's name.
        channel: String,
        /// keep, add, drop or not-now.
        verdict: String,
    },
    /// `mix.X.<figure>_min` or `_max`: a bound on a figure.
    Bound {
        /// The mix's id.
        mix: String,
        /// The figure's name as JSON has it, or `satisfaction_change`.
        figure: String,
        /// Whether the bound is a least value (`_min`) rather than a greatest (`_max`).
        is_minimum: bool,
        /// The bound.
        value: f64,
    },
}

/// One `[expect]` line and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Expectation {
    /// What is expected.
    pub value: ExpectedValue,
    /// Where it was written.
    pub origin: Origin,
}

impl GoalKind {
    /// The word for it in files and JSON; satisfaction goes by the metric's own.
    #[must_use]
    pub fn word(self, metric: Option<super::plan::Metric>) -> &'static str {
        match self {
            Self::CostPerCase => "cost_per_case",
            Self::CostPerMonth => "cost_per_month",
            Self::ContactsPerMonth => "contacts_per_month",
            Self::UnservedShare => "unserved_share",
            Self::Satisfaction => metric.map_or("satisfaction", |metric| metric.kind.word()),
            Self::Employee => "employee",
        }
    }
}

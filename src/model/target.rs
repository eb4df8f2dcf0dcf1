//! What an organisation demands of a channel (`[channel.X.targets]`).

use super::finding::Origin;
use super::plan::Metric;

/// What is demanded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TargetKind {
    /// Mean answer time, seconds; down is good.
    Wait,
    /// Share of the contacts that are answered within some seconds, 0–1; up is good.
    ServiceLevel {
        /// Within how many seconds.
        within: f64,
    },
    /// Average handle time, seconds; down is good.
    Aht,
    /// First contact resolution, 0–1; up is good.
    Fcr,
    /// Satisfaction on the plan's metric; up is good.
    Satisfaction,
    /// Share of the contacts that come again, 0–1; down is good.
    RepeatRate,
    /// Abandoned ÷ (answered + abandoned), 0–1; down is good.
    AbandonedShare,
    /// Employee index, 0–100; up is good.
    Employee,
}

impl TargetKind {
    /// The word for it in files and JSON; satisfaction by the metric that the plan uses.
    #[must_use]
    pub fn word(self, metric: Option<Metric>) -> &'static str {
        match self {
            Self::Wait => "wait",
            Self::ServiceLevel { .. } => "service_level",
            Self::Aht => "aht",
            Self::Fcr => "fcr",
            Self::Satisfaction => metric.map_or("nki", |metric| metric.kind.word()),
            Self::RepeatRate => "repeat_rate",
            Self::AbandonedShare => "abandoned_share",
            Self::Employee => "employee",
        }
    }

    /// Whether the measured value may be at most what is wanted, rather than at least.
    #[must_use]
    pub fn is_at_most(self) -> bool {
        matches!(self, Self::Wait | Self::Aht | Self::RepeatRate | Self::AbandonedShare)
    }
}

/// One target of a channel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChannelTarget {
    /// What is demanded.
    pub kind: TargetKind,
    /// The value, in the unit of its kind.
    pub wanted: f64,
    /// Where its key was written.
    pub origin: Origin,
}

/// The targets of a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Targets {
    /// One a kind, in the order of [`TargetKind`]; empty where none is set.
    pub all: Vec<ChannelTarget>,
    /// Where the table was written; [`Origin::NONE`] where there is none.
    pub origin: Origin,
}

impl Default for Targets {
    /// No targets.
    fn default() -> Self {
        Self { all: Vec::new(), origin: Origin::NONE }
    }
}

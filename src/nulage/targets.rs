//! What is demanded of each channel, and whether it is met (model §1, "Targets").

use super::channel::ChannelToday;
use crate::engine::ground::Ground;
use crate::model::{ChannelId, ChannelTarget, Plan, TargetKind};

/// A measured value that misses its target by less than this, in the unit of the target, meets it: means of figures
/// such as 0.7 are not exact.
pub const MET_WITHIN: f64 = 1e-9;

/// Why nobody can say whether a target is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKnown {
    /// No ledger tells how much was answered within so many seconds.
    ServiceLevel,
    /// The ledger does not have the figure for the channel.
    NotInLedger,
    /// How many contacts come again is known only where first contact resolution is.
    NoJourneys,
    /// The channel is a candidate: there is nothing to measure yet.
    Candidate,
}

impl NotKnown {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::ServiceLevel => "not_in_any_ledger",
            Self::NotInLedger => "not_in_the_ledger",
            Self::NoJourneys => "no_journeys",
            Self::Candidate => "candidate",
        }
    }
}

/// A target against what the ledger says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TargetToday {
    /// Whose target it is.
    pub channel: ChannelId,
    /// What is demanded.
    pub target: ChannelTarget,
    /// What the ledger says, in the unit of the target, or why it does not.
    pub measured: Result<f64, NotKnown>,
}

impl TargetToday {
    /// Whether the target is met, within [`MET_WITHIN`]; `None` where nothing is measured.
    #[must_use]
    pub fn is_met(&self) -> Option<bool> {
        let (measured, wanted) = (self.measured.ok()?, self.target.wanted);
        let miss = if self.target.kind.is_at_most() { measured - wanted } else { wanted - measured };
        Some(miss <= MET_WITHIN)
    }
}

/// Every target in the order of the channels, candidates last.
pub(super) fn targets(plan: &Plan, ground: &Ground, channels: &[ChannelToday]) -> Vec<TargetToday> {
    let mut all = Vec::new();
    for (place, channel) in plan.channels.iter().enumerate() {
        for target in &channel.targets.all {
            let measured = match channels.get(place) {
                Some(today) => measured(plan, ground, today, target.kind),
                None => Err(NotKnown::Candidate),
            };
            all.push(TargetToday { channel: ChannelId(place), target: *target, measured });
        }
    }
    all
}

fn measured(plan: &Plan, ground: &Ground, today: &ChannelToday, kind: TargetKind) -> Result<f64, NotKnown> {
    let figure = match kind {
        TargetKind::ServiceLevel { .. } => return Err(NotKnown::ServiceLevel),
        TargetKind::RepeatRate if !plan.has_journeys => return Err(NotKnown::NoJourneys),
        TargetKind::RepeatRate => repeat_rate(ground, today.channel),
        TargetKind::Wait => today.wait,
        TargetKind::Aht => today.aht,
        TargetKind::Fcr => today.fcr,
        TargetKind::Satisfaction => today.satisfaction,
        TargetKind::Employee => today.employee,
        TargetKind::AbandonedShare => plan.channel(today.channel).abandoned_share,
    };
    figure.filter(|figure| figure.is_finite()).ok_or(NotKnown::NotInLedger)
}

/// Σ_k x⁰_k Σ_d P_cd ÷ Σ_k x⁰_k over the cells k: (1 − f)·(1 − share that gives up), by contacts.
fn repeat_rate(ground: &Ground, channel: ChannelId) -> Option<f64> {
    let (mut again, mut contacts) = (0.0, 0.0);
    for cell in &ground.cells {
        let own = cell.contacts[channel.0].0[0];
        let goes_on: f64 = (0..cell.onward.size()).map(|to| cell.onward[(channel.0, to)].0[0]).sum();
        again += own * goes_on;
        contacts += own;
    }
    (contacts > 0.0).then(|| again / contacts)
}

//! Who gains and who loses: satisfaction and unserved cases by segment, by reason, and by both.

use crate::engine::statistics::Summary;

/// A group of customers, as places in the plan's reasons and segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Their reason; `None` for all reasons.
    pub reason: Option<usize>,
    /// Their segment; `None` for all segments.
    pub segment: Option<usize>,
}

/// A group in the steady state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupState {
    /// Cases per month.
    pub cases_per_month: f64,
    /// Satisfaction, points; `None` where none is known of the group.
    pub satisfaction: Option<f64>,
    /// Share of its cases that give up or are lost; `None` where it has no cases.
    pub unserved_share: Option<f64>,
}

/// What a mix does to a group in the steady state, base case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupUnderMix {
    /// The group under the mix.
    pub state: GroupState,
    /// Satisfaction less as is, points.
    pub satisfaction_change: Option<f64>,
    /// Unserved share less as is.
    pub unserved_change: Option<f64>,
}

/// The spread of what a mix does to a group, over the first 2 000 draws at most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupSpread {
    /// Satisfaction less as is, points.
    pub satisfaction_change: Option<Summary>,
    /// Unserved share less as is.
    pub unserved_change: Option<Summary>,
}

/// A group as is, under every mix, and under the recommended mix after pruning.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupOutcome {
    /// Which customers.
    pub group: Group,
    /// As is.
    pub as_is: GroupState,
    /// Under each mix, in the order of the file.
    pub mixes: Vec<GroupUnderMix>,
    /// Under the recommended mix after pruning, with its spread; `None` where none is recommended.
    pub recommended: Option<(GroupUnderMix, GroupSpread)>,
}

/// All groups. A key that the ledger does not have, or of which it has one value only, makes no groups.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WhoGains {
    /// One a segment, in the order of the file.
    pub segments: Vec<GroupOutcome>,
    /// One a reason, in the order of the file.
    pub reasons: Vec<GroupOutcome>,
    /// One a pair of reason and segment that occurs in the ledger; empty without both keys.
    pub pairs: Vec<GroupOutcome>,
}

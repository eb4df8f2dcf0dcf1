//! The fewest agents that meet a target, and the people to pay for them.

use super::erlang::tame;
use super::serve::{Line, Scaled};

/// The smallest share of misses that a target can ask for: surer than this counts as this.
const SUREST: f64 = 1e-9;

/// What a line must give.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The share of all offered to be answered within the time, 0 to 1; above 1 − 1e−9 counts as 1 − 1e−9.
    pub share: f64,
    /// The time in seconds within which they are to be answered.
    pub within: f64,
    /// The greatest load per agent, 0 to 1, before those who hang up are taken off; 1 or no number is no limit.
    pub max_occupancy: f64,
}

impl Target {
    /// The greatest share of all offered that may be missed.
    pub(super) fn may_miss(&self) -> f64 {
        (1.0 - self.share.max(0.0)).max(SUREST)
    }

    /// The greatest load per agent, if there is a limit.
    pub(super) fn limit(&self) -> Option<f64> {
        (self.max_occupancy < 1.0).then(|| self.max_occupancy.max(0.0))
    }
}

/// The fewest agents that meet the target: answered_within ≥ share, load/n ≤ max_occupancy, and n > load without patience.
///
/// The search starts from the true minimum, doubles and bisects, as the share answered rises with every agent. Load 0 needs
/// nobody; a share of 0 asks for nobody where callers have patience. Where no number suffices (max_occupancy 0) the answer
/// is `u64::MAX`. Out of range as for [`Line`].
pub fn fewest(line: &Line, target: &Target) -> u64 {
    let load = tame(line.load);
    if load <= 0.0 {
        return 0;
    }
    let scaled = Scaled::new(line, target.within);
    let may_miss = target.may_miss();
    let meets = |agents: u64| scaled.missed(agents as f64) <= may_miss;

    let mut least = 0;
    if let Some(limit) = target.limit() {
        if limit <= 0.0 {
            return u64::MAX;
        }
        least = (load / limit * (1.0 - 1e-12)).ceil() as u64;
    }
    if scaled.patience.is_none() {
        least = least.max(load.floor() as u64 + 1);
    }
    if meets(least) {
        return least;
    }
    // `low` fails from here on, `high` meets the target.
    let (mut low, mut high) = (least, least.max(load as u64));
    let mut step = (load.sqrt() * 0.5) as u64 + 1;
    if high > low && meets(high) {
        while high - low > step && meets(high - step) {
            high -= step;
            step = step.saturating_mul(2);
        }
        low = low.max(high.saturating_sub(step));
    } else {
        low = high;
        high = low.saturating_add(step);
        while !meets(high) && high < u64::MAX {
            low = high;
            step = step.saturating_mul(2);
            high = low.saturating_add(step);
        }
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if meets(middle) { high = middle } else { low = middle }
    }
    high
}

/// The people to pay for `agents` people on the floor: n ÷ (1 − shrinkage) in whole people.
///
/// A tolerance of one part in 1e9 keeps 21 ÷ 0.7 at 30. Negative or no number counts as 0; shrinkage of 1 or more needs
/// `u64::MAX` people, or none where none are on the floor.
pub fn paid(agents: f64, shrinkage: f64) -> u64 {
    let (agents, there) = (agents.max(0.0), 1.0 - shrinkage.max(0.0));
    if agents <= 0.0 {
        return 0;
    }
    if there <= 0.0 {
        return u64::MAX;
    }
    let people = agents / there;
    (people - 1e-9 * people.max(1.0)).ceil() as u64
}

//! How many customers find the channel that they would choose (model §1, "Preferences").

use super::schedule::Schedule;
use crate::model::{Plan, Preference};

/// The customers of a segment whose preferred channel is offered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PreferredOffered {
    /// The segment, as a place in the plan's; `None` where the file speaks of all customers.
    pub segment: Option<usize>,
    /// Share of its customers whose preferred channel is offered, 0–1; those who state none are not among them.
    pub share: f64,
}

/// The preferences of each segment that the file speaks of, in its order.
pub fn by_segment(plan: &Plan) -> impl Iterator<Item = &[Preference]> {
    plan.preferences.chunk_by(|one, other| one.segment == other.segment)
}

/// Who finds their channel when the horizon ends, one a segment that the file speaks of: Σ of the shares of the
/// channels that [`Schedule::is_open_at_end`] in any cell of the segment.
#[must_use]
pub fn preferred_offered(plan: &Plan, schedule: &Schedule) -> Vec<PreferredOffered> {
    let offered = |own: &[Preference]| {
        let segment = own.first().and_then(|preference| preference.segment);
        let is_in = |cell: usize| segment.is_none() || plan.cells[cell].segment == segment;
        let open = own.iter().filter(|one| schedule.is_open_at_end(plan, one.channel.0, &is_in));
        // An empty sum of floats is −0.
        PreferredOffered { segment, share: 0.0 + open.map(|one| one.share).sum::<f64>() }
    };
    by_segment(plan).map(offered).collect()
}

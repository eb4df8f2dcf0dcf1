//! Which channels customers would choose, and how many find theirs today.

use crate::engine::preference::{by_segment, preferred_offered};
use crate::engine::schedule::Schedule;
use crate::model::{ChannelId, Plan};

/// What the customers of a segment would choose, and what they find.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PreferredToday {
    /// The segment, as a place in the plan's; `None` where the file speaks of all customers.
    pub segment: Option<usize>,
    /// Share of its customers whose preferred channel is offered, 0–1.
    pub offered: f64,
    /// Share of its customers of whom a preference is stated, 0–1; the others have none.
    pub stated: f64,
    /// The channel that most of them would choose, of two alike the first of the plan, and their share.
    pub first: (ChannelId, f64),
}

/// One a segment that the file of preferences speaks of; none without one.
pub(super) fn preferred(plan: &Plan) -> Vec<PreferredToday> {
    if plan.preferences.is_empty() {
        return Vec::new();
    }
    let offered = preferred_offered(plan, &Schedule::as_is(plan));
    let today = by_segment(plan).zip(offered).filter_map(|(own, offered)| {
        let first = own.iter().reduce(|most, one| if one.share > most.share { one } else { most })?;
        let stated = 0.0 + own.iter().map(|one| one.share).sum::<f64>();
        let first = (first.channel, first.share);
        Some(PreferredToday { segment: offered.segment, offered: offered.share, stated, first })
    });
    today.collect()
}

//! Which channel customers themselves would choose (`nulage.preferences`).

use super::channel::ChannelId;
use super::finding::Origin;

/// How many customers of a segment would choose a channel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Preference {
    /// The segment, as a place in [`super::Plan::segments`]; `None` where the file speaks of all customers.
    pub segment: Option<usize>,
    /// The channel that they would choose.
    pub channel: ChannelId,
    /// Share of the customers of the segment, 0–1; those of a segment sum to at most 1.
    pub share: f64,
    /// The cell of the file that names the channel.
    pub origin: Origin,
}

//! Paths of cases: where they start, and where and how they end.

use crate::model::ChannelId;

/// Cases that start in one channel and end in one channel, as is, in a mean month, over all cells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Path {
    /// Where they start.
    pub entry: ChannelId,
    /// Where they end: the channel of their last contact.
    pub end: ChannelId,
    /// Cases per month that are solved there: Σ over cells of D⁰_i·N_ij·f_j.
    pub solved: f64,
    /// Cases per month that give up there: Σ over cells of D⁰_i·N_ij·(end_j − f_j).
    pub gave_up: f64,
}

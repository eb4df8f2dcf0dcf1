//! Paths of cases: where they start, and where and how they end.

use crate::engine::ground::Ground;
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

/// The paths that any case takes, by entry and then by end, both in the order of the plan. `ground` is the ledger in the
/// base case. What comes into a channel and what goes out of it sums: Σ over all of solved + gave up = ΣD⁰.
#[must_use]
pub fn paths(ground: &Ground) -> Vec<Path> {
    let Some(size) = ground.cells.first().map(|cell| cell.contacts.len()) else { return Vec::new() };
    let mut table = vec![(0.0, 0.0); size * size];
    for cell in &ground.cells {
        let journeys = cell.fundamental();
        for entry in 0..size {
            let cases = cell.first_contacts[entry].0[0];
            for end in journeys.columns(entry) {
                let arrive = cases * journeys[(entry, end)].0[0];
                let onward: f64 = cell.onward.columns(end).map(|to| cell.onward[(end, to)].0[0]).sum();
                let solved = cell.fcr[end].0[0];
                let sums: &mut (f64, f64) = &mut table[entry * size + end];
                sums.0 += arrive * solved;
                // What all shares of a row leave is not below 0 but for rounding.
                sums.1 += arrive * (1.0 - onward - solved).max(0.0);
            }
        }
    }
    let paths = table.into_iter().enumerate().map(|(place, (solved, gave_up))| Path {
        entry: ChannelId(place / size),
        end: ChannelId(place % size),
        solved,
        gave_up,
    });
    paths.filter(|path| path.solved > 0.0 || path.gave_up > 0.0).collect()
}

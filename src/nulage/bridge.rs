//! The truth about cost: from what a contact costs to what a solved case costs, step by step.

use super::Nulage;
use crate::engine::ground::{CellGround, Ground};
use crate::engine::matrix::Matrix;
use crate::model::{ChannelId, Plan};

/// How the cost of a contact becomes the cost of a solved case, for the cases that start in one channel, in the base
/// case. All amounts are currency; each step is an amount per case, and they sum:
/// `cost_per_contact + other_cells + repeats + elsewhere = cost_per_case`, `cost_per_case + unsolved =
/// cost_per_solved_case`.
#[derive(Clone, Debug, PartialEq)]
pub struct Bridge {
    /// Where the cases start.
    pub channel: ChannelId,
    /// What a contact costs in the channel, as nuläge shows it.
    pub cost_per_contact: f64,
    /// Cases start in other cells than contacts fall in: the cost of the first contact of a case less that of a contact.
    /// 0 with one cell.
    pub other_cells: f64,
    /// Further contacts in the same channel: (N_cc − 1) of them.
    pub repeats: f64,
    /// Contacts in other channels.
    pub elsewhere: f64,
    /// What [`Bridge::elsewhere`] is made of: the channels that such a case comes to, in the order of the file.
    pub elsewhere_by_channel: Vec<(ChannelId, f64)>,
    /// The whole journey: N(v + F/x).
    pub cost_per_case: f64,
    /// Probability that the case is solved in the end.
    pub solved_share: f64,
    /// What the journeys that end unsolved add: cost_per_case ÷ solved_share − cost_per_case; `None` where no case is
    /// solved.
    pub unsolved: Option<f64>,
    /// Cost of the whole journeys ÷ the cases among them that are solved; `None` where no case is solved.
    pub cost_per_solved_case: Option<f64>,
}

/// The bridges of the channels in which cases start, in the order of the file; none where the cost of any channel is not
/// known. `ground` is the ledger in the base case, and `nulage` what is shown of it.
#[must_use]
pub fn bridges(plan: &Plan, ground: &Ground, nulage: &Nulage) -> Vec<Bridge> {
    let journeys: Vec<Matrix> = ground.cells.iter().map(CellGround::fundamental).collect();
    let mut bridges = Vec::new();
    for today in &nulage.channels {
        let (Some(per_contact), Some(per_case), Some(solved_share)) =
            (today.cost_per_contact, today.cost_per_case, today.solved_share)
        else {
            continue;
        };
        let start = today.channel.0;
        // A case's contacts in a channel, and what they cost, over the cells in which cases start here.
        let mean = |figure: &dyn Fn(usize) -> f64| -> f64 {
            let cases = |cell: usize| ground.cells[cell].first_contacts[start].0[0];
            (0..ground.cells.len()).map(|cell| cases(cell) * figure(cell)).sum::<f64>() / today.first_contacts
        };
        let cost = |cell: usize, channel: usize| {
            let described = &plan.channels[channel];
            let contacts = described.total_contacts();
            let fixed = if contacts > 0.0 { plan.base_or(described.fixed_cost, 0.0) / contacts } else { 0.0 };
            ground.cells[cell].cost[channel].0[0] + fixed
        };
        let first = mean(&|cell| cost(cell, start));
        let repeats = mean(&|cell| (journeys[cell][(start, start)].0[0] - 1.0) * cost(cell, start));
        let elsewhere_by_channel: Vec<(ChannelId, f64)> = (0..plan.channels.len())
            .filter(|&channel| channel != start)
            .map(|channel| {
                (ChannelId(channel), mean(&|cell| journeys[cell][(start, channel)].0[0] * cost(cell, channel)))
            })
            .filter(|(_, cost)| *cost != 0.0)
            .collect();
        let solved_case = today.cost_per_solved_case;
        bridges.push(Bridge {
            channel: today.channel,
            cost_per_contact: per_contact,
            other_cells: if ground.cells.len() == 1 { 0.0 } else { first - per_contact },
            repeats,
            // An empty sum of floats is −0.
            elsewhere: 0.0 + elsewhere_by_channel.iter().map(|(_, cost)| cost).sum::<f64>(),
            elsewhere_by_channel,
            cost_per_case: per_case,
            solved_share,
            unsolved: solved_case.map(|solved_case| solved_case - per_case),
            cost_per_solved_case: solved_case,
        });
    }
    bridges
}

//! The truth about cost: from what a contact costs to what a solved case costs, step by step.

use crate::model::ChannelId;

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

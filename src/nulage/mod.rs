//! Step 1, nuläge: where are we? Facts and feelings by channel, by the case and not by the contact alone.
//!
//! Inputs: a plan. Result: [`Nulage`], the ledger as a mean month. Assumption: a contact's next step depends on
//! its channel alone (see [`crate::engine::network`]). It knows nothing about mixes, goals or money in time.

mod bridge;
mod channel;
mod fit;
mod missing;
mod paths;
mod preferences;
mod targets;

pub use bridge::{Bridge, bridges};
pub use channel::{ChannelToday, Interval};
pub use missing::{Figure, Missing};
pub use paths::{Path, paths};
pub use preferences::PreferredToday;
pub use targets::{MET_WITHIN, NotKnown, TargetToday};

use crate::engine::ground::{CellGround, Ground};
use crate::engine::matrix::Matrix;
use crate::engine::sampling::Values;
use crate::engine::schedule::Schedule;
use crate::model::{Finding, Plan};

/// The current state in a mean month.
#[derive(Clone, Debug, PartialEq)]
pub struct Nulage {
    /// The current channels in the order of the file.
    pub channels: Vec<ChannelToday>,
    /// Contacts per month.
    pub contacts: f64,
    /// Cases per month, ΣD⁰.
    pub cases: f64,
    /// Solved cases per month.
    pub solved: f64,
    /// Cost per month of channels and what they share, currency; `None` where no channel's cost is known.
    pub cost_per_month: Option<f64>,
    /// Cost per solved case, currency.
    pub cost_per_solved_case: Option<f64>,
    /// Costs that no mix removes, currency per month.
    pub shared_cost: f64,
    /// S⁰: the satisfaction that the company knows, Σx⁰S/Σx⁰.
    pub satisfaction: Option<f64>,
    /// Share of contacts that the satisfaction covers.
    pub satisfaction_coverage: f64,
    /// Employee index.
    pub employee: Option<f64>,
    /// Share of cases that give up.
    pub unserved_share: f64,
    /// What is demanded of each channel, and whether it is met; in the order of the channels, candidates last.
    pub targets: Vec<TargetToday>,
    /// What customers would choose, and whether it is there: one a segment that the file of preferences speaks of.
    pub preferences: Vec<PreferredToday>,
    /// What to ask for next, the most telling first.
    pub missing: Vec<Missing>,
    /// Notices and errors that come out of computing.
    pub findings: Vec<Finding>,
}

/// Describes the current state.
#[must_use]
pub fn assess(plan: &Plan) -> Nulage {
    let values = Values::base(&plan.assumptions);
    let ground = Ground::new(plan, &Schedule::as_is(plan), &values);
    let journeys: Vec<Matrix> = ground.cells.iter().map(CellGround::fundamental).collect();
    let channels: Vec<ChannelToday> =
        (0..plan.current_channels).map(|place| channel::describe(plan, &ground, &journeys, place)).collect();
    let contacts = channels.iter().map(|channel| channel.contacts).sum();
    let cases = channels.iter().map(|channel| channel.first_contacts).sum();
    let solved = solved_cases(plan, &ground);
    // An empty sum of floats is −0.
    let shared_cost = 0.0 + plan.shared.iter().map(|shared| plan.assumptions.base(shared.cost)).sum::<f64>();
    let costs: Vec<f64> = channels.iter().filter_map(|channel| channel.cost).collect();
    let cost_per_month = (!costs.is_empty()).then(|| costs.iter().sum::<f64>() + shared_cost);
    let complete = costs.len() == channels.len();
    let measured = channels.iter().filter(|channel| channel.satisfaction.is_some());
    let covered = 0.0 + measured.map(|channel| channel.contacts).sum::<f64>();
    Nulage {
        contacts,
        cases,
        solved,
        cost_per_month,
        cost_per_solved_case: cost_per_month.filter(|_| complete && solved > 0.0).map(|cost| cost / solved),
        shared_cost,
        satisfaction: (covered > 0.0).then_some(ground.satisfaction_today.0[0]),
        satisfaction_coverage: if contacts > 0.0 { covered / contacts } else { 0.0 },
        employee: employee_index(plan, &ground),
        unserved_share: if cases > 0.0 { 1.0 - solved / cases } else { 0.0 },
        targets: targets::targets(plan, &ground, &channels),
        preferences: preferences::preferred(plan),
        missing: missing::missing(plan),
        findings: fit::findings(plan, &ground),
        channels,
    }
}

fn solved_cases(plan: &Plan, ground: &Ground) -> f64 {
    let cells = ground.cells.iter();
    cells.flat_map(|cell| (0..plan.channels.len()).map(|c| cell.contacts[c].0[0] * cell.fcr[c].0[0])).sum()
}

/// Mean of E over staffed channels, weighted as [`crate::engine::flow::weighs_by_handle_time`] says.
fn employee_index(plan: &Plan, ground: &Ground) -> Option<f64> {
    let by_handle_time = crate::engine::flow::weighs_by_handle_time(plan);
    let (mut sum, mut weights) = (0.0, 0.0);
    for cell in &ground.cells {
        for (place, channel) in plan.channels.iter().enumerate() {
            if !channel.staffed || !channel.employee.is_known() {
                continue;
            }
            let contacts = cell.contacts[place].0[0];
            let weight = if by_handle_time { contacts * cell.aht[place].0[0] } else { contacts };
            sum += weight * cell.employee[place].0[0];
            weights += weight;
        }
    }
    (weights > 0.0).then(|| sum / weights)
}

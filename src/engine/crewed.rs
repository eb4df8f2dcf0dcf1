//! A month of a mix's people in the base case, for those who want to see it hour by hour.

use super::ground::Ground;
use super::schedule::Schedule;
use super::staff::Staff;
use super::staffing::held::Backlog;
use super::staffing::month::Effect;
use super::staffing::need::Workload;
use super::staffing::today::StaffedToday;
use super::trajectory::{Block, CellSeries};
use crate::model::Plan;

/// The work of a month and the people who are there for it; the first draw of a block. Shapes: channels of the plan.
#[derive(Debug)]
pub struct Crewed {
    /// What comes to each channel.
    pub work: Vec<Workload>,
    /// What stands in backlogs.
    pub backlogs: Vec<Backlog>,
    /// What waiting does; empty where people follow the work.
    pub effects: Vec<Effect>,
    /// The people who are there ÷ those whom the service needs, by the tables of the simulation.
    pub share: f64,
}

impl Crewed {
    /// The ledger's mean month.
    #[must_use]
    pub fn today(plan: &Plan, people: &StaffedToday, ground: &Ground) -> Self {
        Self {
            work: ground.staffed_work(plan),
            backlogs: Staff::backlogs_today(people),
            effects: Vec::new(),
            share: 1.0,
        }
    }

    /// Month t of a mix.
    #[must_use]
    pub fn at(block: &Block<'_>, people: &StaffedToday, schedule: &Schedule, cells: &[&CellSeries], t: u32) -> Self {
        let staff = Staff::at(block, people, schedule, cells, t);
        Self {
            work: staff.work().to_vec(),
            backlogs: staff.backlogs().to_vec(),
            effects: staff.effects().to_vec(),
            share: staff.people().share.0[0],
        }
    }
}

//! One month of a mix, summed over its cells.

use super::cost::ContactCost;
use super::flow::Stake;
use super::lanes::Lanes;
use super::schedule::Schedule;
use super::trajectory::{Block, CellSeries};

/// A month's cases over all cells, per unit of G(t).
#[derive(Clone, Debug, Default)]
pub(super) struct MonthSums {
    pub(super) contacts: Lanes,
    pub(super) cases: Lanes,
    pub(super) unserved: Lanes,
    pub(super) counted: Lanes,
    pub(super) revenue: Lanes,
    pub(super) points: Lanes,
    pub(super) weight: Lanes,
    /// Points of each closing's penalty before it fades. Shape: closings.
    pub(super) penalties: Vec<Lanes>,
    /// J in a month whose penalties are as in the one before.
    pub(super) mood: Lanes,
    pub(super) employee: Lanes,
    pub(super) employed: Lanes,
    /// What the contacts of each channel cost at prices of today; of channels with staffing what they cost beside
    /// people. Shape: local channels, here and below.
    pub(super) costs: Vec<Lanes>,
    /// Contacts.
    pub(super) answered: Vec<Lanes>,
    /// Work × handle time, seconds; of channels with staffing.
    pub(super) work: Vec<Lanes>,
    /// What is at stake where customers hang up.
    pub(super) stakes: Vec<Stake>,
}

impl MonthSums {
    /// Sums the cells' flows of month t.
    pub(super) fn sum(&mut self, schedule: &Schedule, cells: &[&CellSeries], t: u32) {
        let (mut penalties, mut costs) = (std::mem::take(&mut self.penalties), std::mem::take(&mut self.costs));
        penalties.clear();
        penalties.resize(schedule.closings.len(), Lanes::ZERO);
        costs.clear();
        costs.extend((0..schedule.channels.len()).map(|channel| {
            ContactCost.of(cells.iter().map(|series| {
                let flows = series.month(t as usize);
                (flows.work[channel], flows.cost[channel])
            }))
        }));
        let (mut answered, mut work) = (std::mem::take(&mut self.answered), std::mem::take(&mut self.work));
        let mut stakes = std::mem::take(&mut self.stakes);
        answered.clear();
        work.clear();
        stakes.clear();
        if schedule.has_staffing.contains(&true) {
            let flows = || cells.iter().map(|series| series.month(t as usize));
            for channel in 0..schedule.channels.len() {
                answered.push(flows().map(|flows| flows.contacts[channel]).sum());
                work.push(flows().map(|flows| flows.work[channel] * flows.aht[channel]).sum());
                if schedule.held_from.is_some() {
                    stakes.push(flows().map(|flows| flows.stakes[channel]).sum());
                }
            }
        }
        let mut sums = Self::default();
        let mut employees = Lanes::ZERO;
        for series in cells {
            let flows = series.month(t as usize);
            sums.contacts += flows.all_contacts;
            sums.cases += flows.cases;
            sums.unserved += flows.gave_up + flows.lost;
            sums.counted += flows.solved - flows.induced_solved + flows.prevented;
            sums.revenue += flows.revenue;
            sums.points += flows.points;
            sums.weight += flows.weight;
            sums.employee += flows.employee;
            employees += flows.employee_weight;
            for (sum, &penalty) in penalties.iter_mut().zip(&flows.penalties) {
                *sum += penalty;
            }
        }
        sums.employee = sums.employee.over(employees, 0.0);
        sums.employed = employees.map(|weight| if weight > 0.0 { 1.0 } else { 0.0 });
        *self = Self { penalties, costs, answered, work, stakes, ..sums };
    }

    /// J, with what is left of the penalties in month t.
    pub(super) fn feel(&mut self, block: &Block<'_>, schedule: &Schedule, t: u32) {
        let mut points = self.points;
        for (closing, &penalty) in schedule.closings.iter().zip(&self.penalties) {
            if !penalty.is_zero() {
                points += penalty * closing.penalty_left(t, block.values);
            }
        }
        self.mood = points.over(self.weight, 0.0);
    }
}

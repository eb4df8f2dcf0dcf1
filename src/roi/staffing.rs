//! How much of a mix's result is people who must be there.

use crate::engine::base::{BaseCase, BaseMix};
use crate::engine::lanes::Lanes;
use crate::engine::schedule::Schedule;
use crate::engine::staff::Staff;
use crate::engine::trajectory::{CellSeries, Trajectory};

/// The people of channels with staffing in a mix against as is, before what leaves late and in part. Present values,
/// currency, seen from the result: below 0 is a cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StaffingPart {
    /// What people need to be paid.
    pub need: f64,
    /// What it would be if the cost of people followed the work alone, at what the books say for today's work.
    pub by_work: f64,
}

impl StaffingPart {
    /// What is there because people must be present: groups that are smaller or larger, opening hours, targets, and
    /// people who stay.
    #[must_use]
    pub fn presence(&self) -> f64 {
        self.need - self.by_work
    }
}

/// The part of a mix; `None` where no channel has staffing.
pub(super) fn part(base: &BaseCase<'_>, mix: &BaseMix) -> Option<StaffingPart> {
    let today = base.ground.staffing.as_ref()?;
    let block = base.block();
    let by_work = |schedule: &Schedule, cells: &[CellSeries]| -> Vec<Lanes> {
        Staff::by_work(&block, today, schedule, &cells.iter().collect::<Vec<_>>())
    };
    let (before, after) = (by_work(&base.schedule, &base.cells), by_work(&mix.schedule, &mix.cells));
    let needed = |trajectory: &Trajectory, place: usize| trajectory.staffing.get(place).map_or(0.0, |lanes| lanes.0[0]);
    let (mut need, mut proportional) = (0.0, 0.0);
    for (place, factors) in base.ground.months.iter().enumerate() {
        let discount = factors.discount_end.0[0];
        need += (needed(&base.trajectory, place) - needed(&mix.trajectory, place)) * discount;
        proportional += (before[place].0[0] - after[place].0[0]) * factors.prices.0[0] * discount;
    }
    Some(StaffingPart { need, by_work: proportional })
}

//! The base case: every assumption at its mean, for as is and every mix.

use super::ground::Ground;
use super::lanes::Lanes;
use super::outcome::{MonthFlow, Outcome, Steady, month_flows, outcome, steady_as_is};
use super::sampling::Values;
use super::schedule::Schedule;
use super::trajectory::{Block, CellSeries, Memory, PreventedWorth, Trajectory, steady_months};
use crate::model::{Mix, Plan};

/// As is in the base case, which every mix is compared with.
pub struct BaseCase<'a> {
    plan: &'a Plan,
    values: Values,
    /// The ledger.
    pub ground: Ground,
    /// The schedule of as is.
    pub schedule: Schedule,
    /// As is by cell.
    pub cells: Vec<CellSeries>,
    /// As is, summed.
    pub trajectory: Trajectory,
    /// Its steady state.
    pub steady: Steady,
    worth: PreventedWorth,
}

/// A mix in the base case.
pub struct BaseMix {
    /// Its schedule.
    pub schedule: Schedule,
    /// The mix by cell.
    pub cells: Vec<CellSeries>,
    /// The mix, summed.
    pub trajectory: Trajectory,
    /// Its months against as is.
    pub flows: Vec<MonthFlow>,
    /// Its figures.
    pub outcome: Outcome,
}

impl<'a> BaseCase<'a> {
    /// Computes as is.
    #[must_use]
    pub fn new(plan: &'a Plan) -> Self {
        Self::at(plan, Values::base(&plan.assumptions))
    }

    /// Computes as is with other values than the means, eight sets of them at once.
    #[must_use]
    pub fn at(plan: &'a Plan, values: Values) -> Self {
        let schedule = Schedule::as_is(plan);
        let ground = Ground::new(plan, &schedule, &values);
        let block = Block::new(plan, &values, &ground);
        let worth = block.worth_as_is(&schedule, &mut Memory::default());
        let cells = block.cells(&schedule, &worth, Lanes::ONE);
        let trajectory = Trajectory::new(&block, &schedule, &cells.iter().collect::<Vec<_>>());
        let steady = steady_as_is(&block, &trajectory);
        Self { plan, ground, schedule, cells, trajectory, steady, worth, values }
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &'a Plan {
        self.plan
    }

    /// What an unserved case is priced at where the file states nothing: as is's steady cost per solved case.
    #[must_use]
    pub fn price_of_unserved(&self) -> f64 {
        self.steady.cost_per_case.0[0]
    }

    /// Computes a mix.
    #[must_use]
    pub fn mix(&self, mix: &Mix) -> BaseMix {
        let schedule = Schedule::of_mix(self.plan, mix);
        let block = Block::new(self.plan, &self.values, &self.ground);
        let cells = block.cells(&schedule, &self.worth, Lanes::ONE);
        let trajectory = Trajectory::new(&block, &schedule, &cells.iter().collect::<Vec<_>>());
        let flows = month_flows(&block, &self.trajectory, &trajectory);
        let outcome = outcome(&block, &self.trajectory, &trajectory, &flows, self.price_of_unserved());
        BaseMix { schedule, cells, trajectory, flows, outcome }
    }

    /// The block of the values that it is computed with.
    #[must_use]
    pub fn block(&self) -> Block<'_> {
        Block::new(self.plan, &self.values, &self.ground)
    }

    /// NPV with all shares of `attracts` and `shift` multiplied by a factor, for eight factors at once.
    #[must_use]
    pub fn npv_at(&self, schedule: &Schedule, factors: Lanes) -> Lanes {
        self.outcome_of(schedule, factors).npv
    }

    /// The figures of a mix, all shares of `attracts` and `shift` multiplied by a factor.
    #[must_use]
    pub fn outcome_of(&self, schedule: &Schedule, factors: Lanes) -> Outcome {
        let block = Block::new(self.plan, &self.values, &self.ground);
        let cells = block.cells(schedule, &self.worth, factors);
        let trajectory = Trajectory::new(&block, schedule, &cells.iter().collect::<Vec<_>>());
        let flows = month_flows(&block, &self.trajectory, &trajectory);
        outcome(&block, &self.trajectory, &trajectory, &flows, self.price_of_unserved())
    }

    /// Mean contacts per month and channel over the steady months. Shape: all channels; `None` where the
    /// channel takes no part.
    #[must_use]
    pub fn steady_contacts(&self, schedule: &Schedule, cells: &[CellSeries]) -> Vec<Option<f64>> {
        self.steady_contacts_in(schedule, cells, &|_| true)
    }

    /// As [`BaseCase::steady_contacts`], in the cells for which `is_in` holds.
    #[must_use]
    pub fn steady_contacts_in(
        &self,
        schedule: &Schedule,
        cells: &[CellSeries],
        is_in: &dyn Fn(usize) -> bool,
    ) -> Vec<Option<f64>> {
        let months = steady_months(self.plan);
        let count = f64::from(months.end() - months.start() + 1);
        schedule
            .local
            .iter()
            .map(|local| {
                let local = (*local)?;
                let sum: f64 = months
                    .clone()
                    .flat_map(|t| {
                        let growth = self.ground.months[t as usize - 1].growth.0[0];
                        let counted = cells.iter().enumerate().filter(|(cell, _)| is_in(*cell));
                        counted.map(move |(_, series)| series.month(t as usize).contacts[local].0[0] * growth)
                    })
                    .sum();
                Some(sum / count)
            })
            .collect()
    }
}

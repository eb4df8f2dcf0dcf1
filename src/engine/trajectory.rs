//! A mix over the horizon in a block of draws: cells are followed month by month, then summed.

use super::changes::Change;
use super::cost::people_after_lag;
use super::flow::{Setting, Stake, Workspace, hung_up, weighs_by_handle_time, worth_of_prevented};
use super::ground::Ground;
use super::lanes::Lanes;
use super::month_sums::MonthSums;
use super::sampling::Values;
use super::schedule::{Schedule, tau};
pub use super::series::CellSeries;
use super::staff::Staff;
use super::staffing::month::{Effect, StaffedMonth};
use super::state::{Here, State};
use crate::model::Plan;

/// What a case is worth that is prevented: A_c by cell and current channel.
#[derive(Clone, Debug)]
pub struct PreventedWorth(Vec<Vec<Lanes>>);

/// What trajectories of one block of draws share.
pub struct Block<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The draws.
    pub values: &'a Values,
    /// The ledger in them.
    pub ground: &'a Ground,
    /// Whether the employee index weighs by handle time.
    pub by_handle_time: bool,
}

/// Memory that cells are followed in.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    state: State,
    work: Workspace,
}

impl<'a> Block<'a> {
    /// The block of the draws that `values` holds.
    #[must_use]
    pub fn new(plan: &'a Plan, values: &'a Values, ground: &'a Ground) -> Self {
        Self { plan, values, ground, by_handle_time: weighs_by_handle_time(plan) }
    }

    /// Follows one cell of a mix over the horizon. `share_factor` multiplies all shares of `attracts` and `shift`.
    pub fn follow(
        &self,
        schedule: &Schedule,
        worth: &PreventedWorth,
        cell: usize,
        share_factor: Lanes,
        memory: &mut Memory,
        series: &mut CellSeries,
    ) {
        let here = Here { plan: self.plan, ground: self.ground, schedule, values: self.values, cell };
        let prevented_worth = &worth.0[cell];
        let setting = Setting { here, prevented_worth, share_factor, by_handle_time: self.by_handle_time };
        series.begin();
        memory.state.begin();
        for t in 1..=self.plan.scenario.months {
            let place = t as usize - 1;
            let change = &schedule.changes[cell][place];
            if change.flows {
                memory.state.move_to(&here, t, change);
                setting.flow(&memory.state, t, &mut memory.work, series.next());
            }
            series.repeat();
        }
    }

    /// All cells of a mix over the horizon.
    #[must_use]
    pub fn cells(&self, schedule: &Schedule, worth: &PreventedWorth, share_factor: Lanes) -> Vec<CellSeries> {
        let mut memory = Memory::default();
        (0..self.plan.cells.len())
            .map(|cell| {
                let mut series = CellSeries::default();
                self.follow(schedule, worth, cell, share_factor, &mut memory, &mut series);
                series
            })
            .collect()
    }

    /// A_c: what a case is worth, as is, that starts in each channel of each cell.
    #[must_use]
    pub fn worth_as_is(&self, as_is: &Schedule, memory: &mut Memory) -> PreventedWorth {
        let cells = (0..self.plan.cells.len()).map(|cell| {
            let here = Here { plan: self.plan, ground: self.ground, schedule: as_is, values: self.values, cell };
            memory.state.begin();
            memory.state.move_to(&here, 1, &Change::ALL);
            worth_of_prevented(self.ground, &memory.state)
        });
        PreventedWorth(cells.collect())
    }
}

/// A mix over the horizon, summed over cells. Shapes: months, or months × local channels, row by row.
#[derive(Debug, Default)]
pub struct Trajectory {
    /// L: people needed in staffed channels, at prices of the month.
    pub need: Vec<Lanes>,
    /// L̂: people needed in staffed channels after the lag.
    pub people: Vec<Lanes>,
    /// Variable cost of unstaffed channels. Months × channels.
    pub unstaffed: Vec<Lanes>,
    /// What the people of channels with staffing need to be paid, at prices of the month; part of L. Empty without such
    /// channels.
    pub staffing: Vec<Lanes>,
    /// What waiting does in each month; nothing in months in which people follow the work. Months × channels of the plan.
    pub effects: Vec<Vec<Effect>>,
    /// Fixed cost of channels, improvements included. Months × channels.
    pub fixed: Vec<Lanes>,
    /// Cost that closed channels leave behind.
    pub stranded: Vec<Lanes>,
    /// The mix's own running cost.
    pub running: Vec<Lanes>,
    /// Cost that no mix removes.
    pub shared: Vec<Lanes>,
    /// All but people.
    others: Vec<Lanes>,
    /// One-offs.
    pub one_offs: Vec<Lanes>,
    /// Customers' contacts.
    pub contacts: Vec<Lanes>,
    /// Cases: G·ΣD⁰ + induced − prevented.
    pub cases: Vec<Lanes>,
    /// Cases that gave up or were lost.
    pub unserved: Vec<Lanes>,
    /// Solved − solved of induced + prevented: below cost per case.
    pub counted: Vec<Lanes>,
    /// J: points by the case.
    pub mood: Vec<Lanes>,
    /// Employee index; 0 where nobody is left who has one.
    pub employee: Vec<Lanes>,
    /// 1 where the employee index exists, else 0.
    pub employed: Vec<Lanes>,
    /// Revenue.
    pub revenue: Vec<Lanes>,
    /// Over the steady months: unserved and cases of each segment.
    pub segments: Vec<(Lanes, Lanes)>,
    /// Over the steady months: cases lost and closed by each closing.
    pub closings: Vec<(Lanes, Lanes)>,
    sums: MonthSums,
    crews: StaffedMonth,
}

/// The months that steady state figures are over: the last 12, or all where there are fewer.
#[must_use]
pub fn steady_months(plan: &Plan) -> std::ops::RangeInclusive<u32> {
    plan.scenario.months.saturating_sub(11).max(1)..=plan.scenario.months
}

impl Trajectory {
    /// Sums the cells of a mix.
    #[must_use]
    pub fn new(block: &Block<'_>, schedule: &Schedule, cells: &[&CellSeries]) -> Self {
        let mut sum = Self::default();
        sum.fill(block, schedule, cells);
        sum
    }

    /// Forgets what was counted, before other draws.
    pub fn forget(&mut self) {
        self.crews.forget();
    }

    /// As [`Trajectory::new`], in memory that is there already, for the same draws or after [`Trajectory::forget`].
    pub fn fill(&mut self, block: &Block<'_>, schedule: &Schedule, cells: &[&CellSeries]) {
        let plan = block.plan;
        let months = plan.scenario.months as usize;
        let size = schedule.channels.len();
        // What is written in every month need not be cleared; what is added to must be.
        let written = [&mut self.contacts, &mut self.cases, &mut self.unserved, &mut self.counted, &mut self.revenue];
        let also = [&mut self.mood, &mut self.employee, &mut self.employed, &mut self.shared, &mut self.others];
        for figure in written.into_iter().chain(also).chain([&mut self.need]) {
            figure.resize(months, Lanes::ZERO);
        }
        let added_to = [&mut self.stranded, &mut self.running, &mut self.one_offs];
        for (figure, length) in added_to
            .into_iter()
            .map(|figure| (figure, months))
            .chain([(&mut self.unstaffed, months * size), (&mut self.fixed, months * size)])
        {
            figure.clear();
            figure.resize(length, Lanes::ZERO);
        }
        self.segments.clear();
        self.segments.resize(plan.segments.len().max(1), (Lanes::ZERO, Lanes::ZERO));
        self.closings.clear();
        self.closings.resize(schedule.closings.len(), (Lanes::ZERO, Lanes::ZERO));
        let shared: Lanes = plan.shared.iter().map(|shared| block.values.get(shared.cost)).sum();
        let steady = steady_months(plan);
        let mut cases = std::mem::take(&mut self.sums);
        self.staffing.clear();
        self.effects.clear();
        let crews = std::mem::take(&mut self.crews);
        let mut staff = block.ground.staffing.as_ref().map(|today| Staff::with(block, today, crews));
        for t in 1..=plan.scenario.months {
            let place = t as usize - 1;
            let differs = t == 1 || cells.iter().any(|series| series.changes_at(t as usize));
            if differs {
                cases.sum(schedule, cells, t);
            }
            if differs || schedule.closings.iter().any(|closing| closing.how.fade_months.is_some()) {
                cases.feel(block, schedule, t);
            }
            if let Some(staff) = &mut staff {
                staff.month(schedule, &cases, t);
                let factors = &block.ground.months[place];
                self.staffing.push(staff.cost() * factors.prices);
            }
            let effects = staff.as_ref().map_or(&[][..], |staff| staff.effects());
            self.count_cases(block, &cases, t);
            self.feel_waiting(block, schedule, &cases, effects, t);
            if steady.contains(&t) {
                self.count_parts(block, schedule, cells, effects, t);
            }
            if schedule.held_from.is_some() {
                self.effects.push(effects.to_vec());
            }
            self.need[place] = self.cost_contacts(block, schedule, &cases.costs, t)
                + self.staffing.get(place).copied().unwrap_or(Lanes::ZERO);
            self.cost_channels(block, schedule, t);
            if let Some(staff) = staff.as_ref().filter(|_| t == plan.scenario.months) {
                self.one_offs[place] += staff.owed() * block.ground.months[place].prices;
            }
            self.shared[place] = block.ground.months[place].prices * shared;
            self.others[place] = self.sum_others(place, size);
        }
        self.sums = cases;
        self.crews = staff.map(Staff::done).unwrap_or_default();
        let lag = block.values.get_or(plan.terms.saving_lag_months, 0.0);
        people_after_lag(&self.need, block.ground.people_today, lag, &mut self.people);
    }

    fn count_cases(&mut self, block: &Block<'_>, cases: &MonthSums, t: u32) {
        let place = t as usize - 1;
        let growth = block.ground.months[place].growth;
        self.contacts[place] = cases.contacts * growth;
        self.cases[place] = cases.cases * growth;
        self.unserved[place] = cases.unserved * growth;
        self.counted[place] = cases.counted * growth;
        self.revenue[place] = cases.revenue * growth;
        self.mood[place] = cases.mood;
        self.employee[place] = cases.employee;
        self.employed[place] = cases.employed;
    }

    /// What waiting does to a month: those who hang up for good are unserved in place of solved, and the others remember.
    fn feel_waiting(&mut self, block: &Block<'_>, schedule: &Schedule, cases: &MonthSums, effects: &[Effect], t: u32) {
        if effects.is_empty() {
            return;
        }
        let place = t as usize - 1;
        let growth = block.ground.months[place].growth;
        let gone: Stake = hung_up(schedule, &cases.stakes, effects).sum();
        self.unserved[place] += gone.solved * growth;
        self.counted[place] -= gone.solved * growth;
        self.revenue[place] -= gone.revenue * growth;
        let (mut points, mut weight) = (self.mood[place] * cases.weight - gone.points, cases.weight - gone.weight);
        if let Some(index) = block.ground.unserved_index {
            points += gone.solved * index;
            weight += gone.solved;
        }
        for (local, &channel) in schedule.channels.iter().enumerate() {
            points += cases.answered[local] * effects[channel].points;
            self.contacts[place] += effects[channel].more;
        }
        let (low, high) = block.plan.metric.map_or((0.0, 100.0), |metric| metric.kind.range());
        self.mood[place] = points.over(weight, 0.0).clamp(low, high);
    }

    /// Adds a steady month to the segments and the closings.
    fn count_parts(
        &mut self,
        block: &Block<'_>,
        schedule: &Schedule,
        cells: &[&CellSeries],
        effects: &[Effect],
        t: u32,
    ) {
        let growth = block.ground.months[t as usize - 1].growth;
        for (cell, series) in cells.iter().enumerate() {
            let flows = series.month(t as usize);
            let segment = &mut self.segments[block.plan.cells[cell].segment.unwrap_or(0)];
            let hung_up: Lanes = hung_up(schedule, &flows.stakes, effects).map(|stake| stake.solved).sum();
            segment.0 += (flows.gave_up + flows.lost + hung_up) * growth;
            segment.1 += flows.cases * growth;
            let closings = flows.lost_of.iter().zip(&flows.closed);
            for (closing, (&lost, &closed)) in self.closings.iter_mut().zip(closings) {
                closing.0 += lost * growth;
                closing.1 += closed * growth;
            }
        }
    }

    /// Variable cost of the month by channel; returns the people that staffed channels need.
    fn cost_contacts(&mut self, block: &Block<'_>, schedule: &Schedule, costs: &[Lanes], t: u32) -> Lanes {
        let place = t as usize - 1;
        let factors = &block.ground.months[place];
        let scale = factors.growth * factors.prices;
        let mut people = Lanes::ZERO;
        for (channel, &cost) in costs.iter().enumerate() {
            if schedule.staffed[channel] {
                people += cost;
            } else {
                self.unstaffed[place * costs.len() + channel] = cost * scale;
            }
        }
        people * scale
    }

    /// Fixed, stranded and running cost and one-offs of the month.
    fn cost_channels(&mut self, block: &Block<'_>, schedule: &Schedule, t: u32) {
        let place = t as usize - 1;
        let prices = block.ground.months[place].prices;
        let size = schedule.channels.len();
        for channel in 0..size {
            let described = &block.plan.channels[schedule.channels[channel]];
            let closed = schedule.closed_for_good[channel].filter(|(first, _)| *first <= t);
            let Some((first, rule)) = closed else {
                if let Some(fixed) = described.fixed_cost
                    && schedule.opens[channel] <= t
                {
                    self.fixed[place * size + channel] += prices * block.values.get(fixed);
                }
                continue;
            };
            let how = &schedule.closings[rule].how;
            let Some(stranded) = how.stranded_cost else { continue };
            let passed = tau(t, first) as f64;
            let remains = how.stranded_months.map_or(Lanes::ONE, |months| {
                block.values.get(months).map(|months| if passed <= months + 1e-9 { 1.0 } else { 0.0 })
            });
            self.stranded[place] += prices * block.values.get(stranded) * remains;
        }
        for &(channel, start, fixed) in schedule.improvement_costs.iter().filter(|(_, start, _)| *start <= t) {
            debug_assert!(start <= t);
            self.fixed[place * size + channel] += prices * block.values.get(fixed);
        }
        for &(_, running) in schedule.running.iter().filter(|(start, _)| *start <= t) {
            self.running[place] += prices * block.values.get(running);
        }
        for &(_, amount) in schedule.one_offs.iter().filter(|(month, _)| *month == t) {
            self.one_offs[place] += block.values.get(amount);
        }
    }

    /// C(t) without people: unstaffed, fixed, stranded, running and shared.
    #[inline]
    #[must_use]
    pub fn cost_without_people(&self, place: usize) -> Lanes {
        self.others[place]
    }

    fn sum_others(&self, place: usize, size: usize) -> Lanes {
        let row = place * size..(place + 1) * size;
        let channels: Lanes = self.unstaffed[row.clone()]
            .iter()
            .zip(&self.fixed[row])
            .map(|(&unstaffed, &fixed)| unstaffed + fixed)
            .sum();
        channels + self.stranded[place] + self.running[place] + self.shared[place]
    }
}

//! The people of a mix, month by month.

use super::lanes::Lanes;
use super::month_sums::MonthSums;
use super::schedule::Schedule;
use super::staffing::held::Backlog;
use super::staffing::month::{Effect, StaffedMonth};
use super::staffing::need::Workload;
use super::staffing::terms::{HOUR, Terms};
use super::staffing::today::StaffedToday;
use super::trajectory::{Block, CellSeries};

/// The people of a mix in a block of draws, and what stands in backlogs.
pub struct Staff<'a> {
    block: &'a Block<'a>,
    today: &'a StaffedToday,
    /// Shape: channels of the plan, both.
    work: Vec<Workload>,
    backlogs: Vec<Backlog>,
    month: StaffedMonth,
}

impl<'a> Staff<'a> {
    /// Before the first month.
    #[must_use]
    pub fn new(block: &'a Block<'a>, today: &'a StaffedToday) -> Self {
        Self { block, today, work: Vec::new(), backlogs: Self::backlogs_today(today), month: StaffedMonth::default() }
    }

    /// What stands in backlogs today. Shape: channels of the plan.
    #[must_use]
    pub fn backlogs_today(today: &StaffedToday) -> Vec<Backlog> {
        let standing = |terms: &Option<Terms>| {
            terms.as_ref().and_then(|terms| terms.deferred).map_or(Lanes::ZERO, |deferred| deferred.backlog)
        };
        today.terms.iter().map(|terms| Backlog { standing: standing(terms), ..Backlog::default() }).collect()
    }

    /// After month t of a mix, whose months have passed one by one.
    #[must_use]
    pub fn at(
        block: &'a Block<'a>,
        today: &'a StaffedToday,
        schedule: &Schedule,
        cells: &[&CellSeries],
        t: u32,
    ) -> Self {
        let mut staff = Self::new(block, today);
        let mut sums = MonthSums::default();
        for month in 1..=t {
            sums.sum(schedule, cells, month);
            staff.month(schedule, &sums, month);
        }
        staff
    }

    /// What people would cost in each month of a mix if their cost followed the work alone: today's channels at what the
    /// books say for their work, candidates at the price of the time that contacts take. Currency per month at prices of
    /// today. Shape: months.
    #[must_use]
    pub fn by_work(
        block: &'a Block<'a>,
        today: &'a StaffedToday,
        schedule: &Schedule,
        cells: &[&CellSeries],
    ) -> Vec<Lanes> {
        let ledger = block.ground.staffed_work(block.plan);
        let mut staff = Self::new(block, today);
        let mut sums = MonthSums::default();
        let months = 1..=block.plan.scenario.months;
        months
            .map(|month| {
                sums.sum(schedule, cells, month);
                staff.take_work(schedule, &sums, month);
                let channels = staff.work.iter().zip(&ledger).zip(&today.terms).enumerate();
                channels
                    .map(|(channel, ((work, before), terms))| match terms {
                        Some(_) if before.work.0[0] > 0.0 => {
                            today.books[channel] * work.work.zip(before.work, |now, then| now / then)
                        }
                        Some(terms) => {
                            let hours = work.work * terms.time_per_aht * terms.offered / HOUR;
                            hours * today.price[channel]
                        }
                        None => Lanes::ZERO,
                    })
                    .sum()
            })
            .collect()
    }

    /// What came to each channel in the month. Shape: channels of the plan, here and below.
    #[must_use]
    pub fn work(&self) -> &[Workload] {
        &self.work
    }

    /// What stands in the backlogs after the month.
    #[must_use]
    pub fn backlogs(&self) -> &[Backlog] {
        &self.backlogs
    }

    /// The people of the month.
    #[must_use]
    pub fn people(&self) -> &StaffedMonth {
        &self.month
    }

    /// Moves to month t, whose work per unit of G(t) is `cases`.
    pub(super) fn month(&mut self, schedule: &Schedule, cases: &MonthSums, t: u32) {
        self.take_work(schedule, cases, t);
        let Some(roster) = schedule.roster_of(t) else { return };
        if schedule.held_from.is_some_and(|from| from <= t) {
            self.month.hold(self.block.plan, self.today, roster, &self.work, &mut self.backlogs);
        } else {
            self.month.follow(self.today, roster, &self.work);
        }
    }

    fn take_work(&mut self, schedule: &Schedule, cases: &MonthSums, t: u32) {
        let growth = self.block.ground.months[t as usize - 1].growth;
        self.work.clear();
        self.work.resize(self.block.plan.channels.len(), Workload::default());
        for (place, &channel) in schedule.channels.iter().enumerate().filter(|(place, _)| schedule.has_staffing[*place])
        {
            self.work[channel] = Workload {
                contacts: cases.answered[place] * growth,
                work: cases.work[place] * growth,
                is_offered: schedule.is_offered(place, t),
            };
        }
    }

    /// What the month's people cost, currency at prices of today.
    #[must_use]
    pub fn cost(&self) -> Lanes {
        self.month.costs.iter().copied().sum()
    }

    /// What waiting does in the month; empty where people follow the work. Shape: channels of the plan.
    #[must_use]
    pub fn effects(&self) -> &[Effect] {
        &self.month.effects
    }
}

//! The people of a mix, month by month.

use super::lanes::Lanes;
use super::month_sums::MonthSums;
use super::schedule::Schedule;
use super::staffing::crews::Work;
use super::staffing::held::{Backlog, hours_owed};
use super::staffing::month::{Effect, Moment, StaffedMonth};
use super::staffing::need::Workload;
use super::staffing::terms::{HOUR, Terms};
use super::staffing::today::StaffedToday;
use super::trajectory::{Block, CellSeries};

/// Costs that differ by less than this share are the same.
const ROUNDING: f64 = 1e-12;

/// The people of a mix in a block of draws, and what stands in backlogs.
pub struct Staff<'a> {
    block: &'a Block<'a>,
    today: &'a StaffedToday,
    work: Work,
    /// Shape: channels of the plan.
    backlogs: Vec<Backlog>,
    month: StaffedMonth,
}

impl<'a> Staff<'a> {
    /// Before the first month.
    #[must_use]
    pub fn new(block: &'a Block<'a>, today: &'a StaffedToday) -> Self {
        Self::with(block, today, StaffedMonth::default())
    }

    /// The same in memory that is there already, for another mix in the same draws.
    #[must_use]
    pub fn with(block: &'a Block<'a>, today: &'a StaffedToday, mut month: StaffedMonth) -> Self {
        month.begin();
        Self { block, today, work: Work::default(), backlogs: Self::backlogs_today(today), month }
    }

    /// Its memory, for the next mix.
    #[must_use]
    pub fn done(self) -> StaffedMonth {
        self.month
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
                let channels = staff.work.all.iter().zip(&ledger).zip(&today.terms).enumerate();
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
        &self.work.all
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
        let Some((first, roster)) = schedule.roster_of(t) else { return };
        let moment = Moment { t, first, roster };
        if schedule.held_from.is_some_and(|from| from <= t) {
            self.month.hold(self.block.plan, self.today, moment, &self.work, &mut self.backlogs);
        } else {
            self.month.follow(self.today, moment, &self.work);
        }
    }

    fn take_work(&mut self, schedule: &Schedule, cases: &MonthSums, t: u32) {
        let growth = self.block.ground.months[t as usize - 1].growth;
        let Work { unit, growth: grown, all } = &mut self.work;
        *grown = growth;
        for part in [&mut *unit, &mut *all] {
            part.clear();
            part.resize(self.block.plan.channels.len(), Workload::default());
        }
        for (place, &channel) in schedule.channels.iter().enumerate().filter(|(place, _)| schedule.has_staffing[*place])
        {
            let (contacts, work, is_offered) =
                (cases.answered[place], cases.work[place], schedule.is_offered(place, t));
            unit[channel] = Workload { contacts, work, is_offered };
            all[channel] = Workload { contacts: contacts * growth, work: work * growth, is_offered };
        }
    }

    /// What the month's people cost, currency at prices of today.
    #[must_use]
    pub fn cost(&self) -> Lanes {
        // Of today's people the books say it; what rounding adds to it would tell a gain or a loss where there is none.
        let all: Lanes = self.month.costs.iter().copied().sum();
        all.zip(self.today.cost, |cost, books| if (cost - books).abs() <= ROUNDING * books { books } else { cost })
    }

    /// What it costs to work off what stands in backlogs beyond those of today, currency at prices of today: owed where the
    /// plan ends.
    #[must_use]
    pub fn owed(&self) -> Lanes {
        let channels = self.today.terms.iter().zip(&self.backlogs).zip(&self.today.price);
        channels.filter_map(|((terms, backlog), price)| Some(hours_owed(terms.as_ref()?, backlog) * *price)).sum()
    }

    /// What waiting does in the month; empty where people follow the work. Shape: channels of the plan.
    #[must_use]
    pub fn effects(&self) -> &[Effect] {
        &self.month.effects
    }
}

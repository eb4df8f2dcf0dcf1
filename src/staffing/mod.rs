//! Staffing: how many people each channel and pool needs, hour by hour, and what customers meet.
//!
//! Question it answers: who must be there when, as is and in each mix, what does that cost, and what would one common
//! queue cost? In: a plan. Out: a week of each group with its people, service, waits and costs. It needs no draws: every
//! figure is taken at its mean, and people are computed interval by interval, not from the tables of the simulation.

mod deferred;
mod group;
mod price;
mod queue;
mod week;

pub use deferred::DeferredWeek;
pub use group::{ChannelPart, GroupWeek};
pub use price::{BrokenPool, Price, Split};
pub use week::{Interval, Service};

use crate::engine::base::{BaseCase, BaseMix};
use crate::engine::crewed::Crewed;
use crate::engine::schedule::Schedule;
use crate::engine::staffing::roster::{Group, Roster};
use crate::engine::staffing::today::StaffedToday;
use crate::engine::trajectory::CellSeries;
use crate::model::{Hold, Plan, WEEKS_PER_MONTH};
use group::Reckoner;
use price::Prices;

/// Paid hours of a full-time week, where nobody states others.
pub const FULL_TIME_HOURS: f64 = 40.0;
/// The books and the people of today tell of the same work from this factor on.
pub const LEAST_FACTOR: f64 = 0.7;
/// And up to this one.
pub const MOST_FACTOR: f64 = 1.4;

/// The people of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Staffing {
    /// The ledger's mean month.
    pub today: State,
    /// As is in the month that mixes are shown in; `None` where it is as today.
    pub as_is: Option<State>,
    /// The mixes in the order of the file, in that month.
    pub mixes: Vec<State>,
    /// The month of the horizon that as is and mixes are shown in, from 1.
    pub month: u32,
}

/// The people of a plan as it is, or in a mix.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The channels and pools, in the order of the plan.
    pub groups: Vec<GroupWeek>,
    /// What the same work would cost in one queue, and each channel by itself.
    pub split: Split,
    /// Pools of today that are taken apart, and what that costs.
    pub broken: Vec<BrokenPool>,
    /// What is held fast.
    pub hold: Hold,
    /// The people who are there ÷ those whom the service needs; 1 where people follow the work.
    pub share: f64,
}

impl State {
    /// Hours on the floor a week that are there.
    #[must_use]
    pub fn hours(&self) -> f64 {
        self.groups.iter().map(|group| group.hours).sum()
    }

    /// Hours on the floor a week that the service needs.
    #[must_use]
    pub fn needed_hours(&self) -> f64 {
        self.groups.iter().map(|group| group.needed_hours).sum()
    }

    /// Paid hours a week.
    #[must_use]
    pub fn paid_hours(&self) -> f64 {
        self.groups.iter().map(|group| group.paid_hours).sum()
    }

    /// Currency per month at prices of today.
    #[must_use]
    pub fn cost(&self) -> f64 {
        self.groups.iter().map(|group| group.cost).sum()
    }

    /// What the service would cost, currency per month at prices of today.
    #[must_use]
    pub fn needed_cost(&self) -> f64 {
        self.groups.iter().map(|group| group.needed_cost).sum()
    }
}

/// The people of a plan, as is and in every mix, in a month of the horizon (the last where it is absent or beyond);
/// `None` where no channel has staffing.
#[must_use]
pub fn staffing(plan: &Plan, month: Option<u32>) -> Option<Staffing> {
    let base = BaseCase::new(plan);
    let mixes: Vec<BaseMix> = plan.mixes.iter().map(|mix| base.mix(mix)).collect();
    of_mixes(&base, &mixes, month)
}

/// As [`staffing`], with what is computed already. Shape of `mixes`: those of the plan.
#[must_use]
pub fn of_mixes(base: &BaseCase<'_>, mixes: &[BaseMix], month: Option<u32>) -> Option<Staffing> {
    let plan = base.plan();
    let month = month.unwrap_or(plan.scenario.months).clamp(1, plan.scenario.months);
    let counted = Counted::new(base)?;
    let roster = base.schedule.roster(1)?;
    let today = counted.state(&Crewed::today(plan, counted.people, &base.ground), roster, Hold::Service);
    let as_is = counted.at(base, &base.schedule, &base.cells, (month, Hold::Service))?;
    let states = plan.mixes.iter().zip(mixes).filter_map(|(mix, computed)| {
        let hold = if month < mix.start { Hold::Service } else { mix.hold };
        counted.at(base, &computed.schedule, &computed.cells, (month, hold))
    });
    Some(Staffing { as_is: (as_is != today).then_some(as_is), mixes: states.collect(), today, month })
}

/// What every state of a plan is counted from.
struct Counted<'a> {
    plan: &'a Plan,
    people: &'a StaffedToday,
    prices: Prices,
    /// Who answers what today.
    roster: &'a Roster,
    /// Hours on the floor a week today, and paid hours.
    hours: f64,
    paid_hours: f64,
}

impl<'a> Counted<'a> {
    /// `None` where no channel has staffing.
    fn new(base: &'a BaseCase<'a>) -> Option<Self> {
        let people = base.ground.staffing.as_ref()?;
        let roster = base.schedule.roster(1)?;
        let mut prices = Prices::stated(base.plan(), people);
        let crewed = Crewed::today(base.plan(), people, &base.ground);
        let reckoner = Reckoner { plan: base.plan(), crewed: &crewed, people, prices: &prices };
        let (mut all_hours, mut paid_hours) = (0.0, 0.0);
        let books: Vec<(&Group, f64, f64)> = roster
            .groups
            .iter()
            .map(|group| {
                let hours = reckoner.needed(group).hours;
                all_hours += hours;
                paid_hours += hours * reckoner.paid_per_hour(group);
                let stated: f64 = group.members().map(|channel| people.books[channel].0[0]).sum();
                (group, stated, hours * reckoner.price(group) * WEEKS_PER_MONTH)
            })
            .collect();
        prices.calibrate(base.plan(), &books);
        Some(Self { plan: base.plan(), people, prices, roster, hours: all_hours, paid_hours })
    }

    /// People who are held are today's, at what today's people cost and are paid for, wherever they answer.
    fn keep(&self, groups: &mut [GroupWeek]) {
        let hours: f64 = groups.iter().map(|group| group.hours).sum();
        for group in groups.iter_mut().filter(|_| hours > 0.0) {
            group.cost = self.people.cost.0[0] * group.hours / hours;
            group.paid_hours = self.paid_hours * group.hours / hours;
        }
    }

    fn state(&self, crewed: &Crewed, roster: &Roster, hold: Hold) -> State {
        let reckoner = Reckoner { plan: self.plan, crewed, people: self.people, prices: &self.prices };
        let split = price::split(&reckoner, roster);
        let share = match hold {
            Hold::People if split.now.hours > 0.0 => self.hours / split.now.hours,
            _ => 1.0,
        };
        let mut groups: Vec<GroupWeek> = roster.groups.iter().map(|group| reckoner.week(group, share)).collect();
        if hold == Hold::People {
            self.keep(&mut groups);
        }
        State { groups, broken: price::broken(&reckoner, self.roster, roster), split, hold, share }
    }

    fn at(
        &self,
        base: &BaseCase<'_>,
        schedule: &Schedule,
        cells: &[CellSeries],
        (t, hold): (u32, Hold),
    ) -> Option<State> {
        let cells: Vec<&CellSeries> = cells.iter().collect();
        let crewed = Crewed::at(&base.block(), self.people, schedule, &cells, t);
        Some(self.state(&crewed, schedule.roster(t)?, hold))
    }
}

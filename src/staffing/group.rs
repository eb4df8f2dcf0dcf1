//! The week of a channel or pool.

use super::deferred::{self, DeferredWeek};
use super::price::Prices;
use super::queue::{self, Wanted};
use super::week::{Interval, Service, overall};
use crate::engine::crewed::Crewed;
use crate::engine::queue::paid;
use crate::engine::staffing::crew::{Asked, blended_occupancy, crew};
use crate::engine::staffing::need::weights;
use crate::engine::staffing::roster::Group;
use crate::engine::staffing::today::StaffedToday;
use crate::model::{ChannelId, Plan, WEEKS_PER_MONTH};

/// A channel's part of a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChannelPart {
    /// The channel.
    pub channel: ChannelId,
    /// Contacts that are answered, per month.
    pub contacts: f64,
    /// Seconds of people's time by contact, contacts at once taken into account; `None` without contacts.
    pub person_seconds: Option<f64>,
    /// Its part of the group's work, 0–1.
    pub weight: f64,
    /// Seconds of waiting beyond those of today; 0 where people follow the work.
    pub wait_change: f64,
    /// Points of satisfaction that this gives each contact.
    pub points: f64,
    /// Share of its contacts that hang up and are lost, beyond those of today.
    pub lost: f64,
}

/// A week of a channel or pool.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupWeek {
    /// The name of the pool; `None` for a channel alone.
    pub pool: Option<String>,
    /// Its channels, those whose customers wait first.
    pub channels: Vec<ChannelPart>,
    /// Least share of the contacts that are to be answered, and within how many seconds; `None` where all may wait.
    pub wanted: Option<Wanted>,
    /// The week of the channels whose customers wait; only intervals with people or contacts.
    pub intervals: Vec<Interval>,
    /// The channels whose work may wait.
    pub deferred: Vec<DeferredWeek>,
    /// What customers meet over the week; `None` where nobody comes or all may wait.
    pub service: Option<Service>,
    /// Hours on the floor a week that it needs.
    pub needed_hours: f64,
    /// Hours on the floor a week that are there.
    pub hours: f64,
    /// Paid hours a week: hours ÷ (1 − shrinkage).
    pub paid_hours: f64,
    /// Paid hours for an hour on the floor: 1 ÷ (1 − shrinkage), a mean by the channels' work.
    pub paid_per_hour: f64,
    /// Most people who are needed at once.
    pub peak: f64,
    /// Hours a week in which only the least number of people is there, for want of contacts.
    pub floor_hours: f64,
    /// What it needs to cost, currency per month at prices of today.
    pub needed_cost: f64,
    /// The same before it is scaled to the books: hours × hourly cost ÷ (1 − shrinkage).
    pub stated_cost: f64,
    /// What it costs.
    pub cost: f64,
    /// What the books say ÷ what people would cost: as its channels have it today, by their work.
    pub factor: f64,
}

impl GroupWeek {
    /// Whole people who must be rostered for an interval so that those whom it needs are there.
    #[must_use]
    pub fn to_roster(&self, interval: &Interval) -> u64 {
        paid(interval.needed, 1.0 - 1.0 / self.paid_per_hour)
    }

    /// Hours on the floor a week beyond those of the intervals, for work that may wait: needed, and there.
    #[must_use]
    pub fn hours_of_deferred(&self) -> (f64, f64) {
        let live = |people: fn(&Interval) -> f64| -> f64 {
            self.intervals.iter().map(|interval| people(interval) * interval.hours()).sum()
        };
        let beyond = |all: f64, live: f64| if all - live > ROUNDING * all { all - live } else { 0.0 };
        (beyond(self.needed_hours, live(|one| one.needed)), beyond(self.hours, live(|one| one.people)))
    }
}

/// Hours that differ by less than this share are the same.
const ROUNDING: f64 = 1e-9;

/// Counts the people of groups in a month.
pub(super) struct Reckoner<'a> {
    pub(super) plan: &'a Plan,
    pub(super) crewed: &'a Crewed,
    pub(super) people: &'a StaffedToday,
    pub(super) prices: &'a Prices,
}

/// The people whom a group needs.
pub(super) struct Needed {
    pub(super) asked: Vec<Asked>,
    pub(super) intervals: Vec<Interval>,
    pub(super) hours: f64,
}

impl Reckoner<'_> {
    /// Contacts and seconds of handle time a week, and whether the channel is offered.
    fn weekly(&self, channel: usize) -> (f64, f64, bool) {
        let work = &self.crewed.work[channel];
        (work.contacts.0[0] / WEEKS_PER_MONTH, work.work.0[0] / WEEKS_PER_MONTH, work.is_offered)
    }

    /// Whether the channel is offered in the month.
    pub(super) fn is_offered(&self, channel: usize) -> bool {
        self.crewed.work[channel].is_offered
    }

    /// Seconds of people's time a week.
    fn time(&self, channel: usize) -> f64 {
        let terms = self.people.terms[channel].as_ref();
        terms.map_or(0.0, |terms| self.weekly(channel).1 * terms.time_per_aht.0[0])
    }

    /// Each member's part of the work; equal parts where there is none.
    fn weights(&self, group: &Group) -> Vec<(usize, f64)> {
        let weights = weights(self.people, group, &self.crewed.work);
        group.members().zip(weights).map(|(channel, weight)| (channel, weight.0[0])).collect()
    }

    /// The mean over the group of a figure of its channels, by their work. Shape of `of`: channels of the plan.
    fn mean(&self, group: &Group, of: &[f64]) -> f64 {
        self.weights(group).into_iter().map(|(channel, weight)| weight * of[channel]).sum()
    }

    /// Currency for an hour on the floor.
    pub(super) fn price(&self, group: &Group) -> f64 {
        self.mean(group, &self.prices.of)
    }

    /// Paid hours for an hour on the floor.
    pub(super) fn paid_per_hour(&self, group: &Group) -> f64 {
        self.mean(group, &self.prices.paid_per_hour)
    }

    /// The fewest people who keep the group's service.
    pub(super) fn needed(&self, group: &Group) -> Needed {
        let asked: Vec<Asked> = group
            .live
            .iter()
            .filter_map(|&channel| {
                let (contacts, work, is_offered) = self.weekly(channel);
                Some(self.people.terms[channel].as_ref()?.asked(0, contacts, work, is_offered))
            })
            .collect();
        let intervals = queue::week(self.plan, group, &asked);
        let parts = intervals.iter().map(|interval| (interval.needed, interval.load, interval.hours()));
        let all = crew(parts, blended_occupancy(&asked));
        let waiting: f64 = group
            .deferred
            .iter()
            .filter_map(|(channel, open)| {
                let (_, work, is_offered) = self.weekly(*channel);
                Some(self.people.terms[*channel].as_ref()?.deferred_hours(0, open, work, is_offered))
            })
            .sum();
        Needed { asked, intervals, hours: all.hours + (waiting - all.spare).max(0.0) }
    }

    /// The week of a group that has `share` of the people that it needs.
    pub(super) fn week(&self, group: &Group, share: f64) -> GroupWeek {
        let Needed { asked, mut intervals, hours: needed_hours } = self.needed(group);
        let attempts = self.attempts(group);
        let floor = |interval: &Interval| {
            let least = asked.iter().map(|one| one.min_people).fold(0.0, f64::max);
            interval.needed <= least && interval.load < FLOOR_OCCUPANCY * interval.needed
        };
        let floor_hours = intervals.iter().filter(|interval| floor(interval)).map(Interval::hours).sum();
        let peak = intervals.iter().map(|interval| interval.needed).fold(0.0, f64::max);
        queue::meet(&mut intervals, &asked, share, attempts);
        let price = self.price(group);
        let weights = self.weights(group);
        let paid_per_hour = self.paid_per_hour(group);
        GroupWeek {
            pool: group.pool.clone(),
            channels: weights.iter().map(|&(channel, weight)| self.part(channel, weight)).collect(),
            wanted: queue::strictest(&asked),
            service: overall(&intervals),
            deferred: self.deferred(group, share),
            needed_hours,
            hours: needed_hours * share,
            paid_hours: needed_hours * share * paid_per_hour,
            paid_per_hour,
            peak,
            floor_hours,
            needed_cost: needed_hours * price * WEEKS_PER_MONTH,
            stated_cost: needed_hours * self.mean(group, &self.prices.stated) * WEEKS_PER_MONTH,
            cost: needed_hours * share * price * WEEKS_PER_MONTH,
            factor: self.mean(group, &self.prices.factor),
            intervals,
        }
    }

    fn deferred(&self, group: &Group, share: f64) -> Vec<DeferredWeek> {
        let weeks = group.deferred.iter().filter_map(|(channel, open)| {
            let terms = self.people.terms[*channel].as_ref()?;
            let backlog = self.crewed.backlogs[*channel].standing.0[0];
            Some(deferred::week(ChannelId(*channel), (terms, open), self.weekly(*channel), backlog, share))
        });
        weeks.collect()
    }

    /// Attempts of the group's customers as a factor of those who would try where as few hang up as today.
    fn attempts(&self, group: &Group) -> f64 {
        let of = |&channel: &usize| self.crewed.effects.get(channel).map(|effect| effect.attempts.0[0]);
        group.live.iter().find_map(of).unwrap_or(1.0)
    }

    fn part(&self, channel: usize, weight: f64) -> ChannelPart {
        let contacts = self.crewed.work[channel].contacts.0[0];
        let effect = self.crewed.effects.get(channel).copied().unwrap_or_default();
        ChannelPart {
            channel: ChannelId(channel),
            contacts,
            person_seconds: (contacts > 0.0).then(|| self.time(channel) * WEEKS_PER_MONTH / contacts),
            weight,
            wait_change: effect.wait.0[0],
            points: effect.points.0[0],
            lost: effect.lost.0[0],
        }
    }
}

/// Where people who are there because the channel is open are less busy than this, they are there for want of contacts.
const FLOOR_OCCUPANCY: f64 = 0.3;

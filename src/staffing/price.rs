//! What people cost, and what splitting them costs.

use super::group::{Needed, Reckoner};
use crate::engine::lanes::Lanes;
use crate::engine::staffing::roster::{Group, Roster, group};
use crate::engine::staffing::terms::Terms;
use crate::engine::staffing::today::{StaffedToday, factor_of_candidates};
use crate::model::{Plan, WEEKS_PER_MONTH};

/// Prices of people by channel. Shapes: channels of the plan; 0 without staffing.
#[derive(Clone, Debug)]
pub(super) struct Prices {
    /// Currency for an hour on the floor, so that today costs what the books say.
    pub(super) of: Vec<f64>,
    /// The same before that: hourly cost ÷ (1 − shrinkage).
    pub(super) stated: Vec<f64>,
    /// What the books say ÷ what people would cost.
    pub(super) factor: Vec<f64>,
    /// Paid hours for an hour on the floor: 1 ÷ (1 − shrinkage).
    pub(super) paid_per_hour: Vec<f64>,
}

impl Prices {
    /// The prices that today's people have as the scenario states them.
    pub(super) fn stated(plan: &Plan, people: &StaffedToday) -> Self {
        let of_each = |of: fn(&Terms) -> f64| people.terms.iter().map(|terms| terms.as_ref().map_or(0.0, of)).collect();
        Self {
            of: of_each(|terms| terms.hourly.0[0]),
            stated: of_each(|terms| terms.hourly.0[0]),
            factor: vec![1.0; plan.channels.len()],
            paid_per_hour: of_each(|terms| terms.paid_per_hour.0[0]),
        }
    }

    /// Calibrates them to the books; `costs` are the ledger's, currency per month by channel.
    pub(super) fn calibrate(&mut self, plan: &Plan, books: &[(&Group, f64, f64)]) {
        let (mut all_books, mut all_model) = (0.0, 0.0);
        for (group, stated_cost, model) in books {
            all_books += stated_cost;
            all_model += model;
            let factor = if *model > 0.0 { stated_cost / model } else { 1.0 };
            for channel in group.members() {
                self.factor[channel] = factor;
            }
        }
        let usual = factor_of_candidates(Lanes::splat(all_books), Lanes::splat(all_model)).0[0];
        for (place, channel) in plan.channels.iter().enumerate() {
            if !channel.is_current() {
                self.factor[place] = usual;
            }
            self.of[place] = self.stated[place] * self.factor[place];
        }
    }
}

/// People and their cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Price {
    /// Hours on the floor a week.
    pub hours: f64,
    /// Paid hours a week.
    pub paid_hours: f64,
    /// Currency per month at prices of today.
    pub cost: f64,
}

/// What the same work needs where its people are put together and where they are taken apart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Split {
    /// As they are: what the service needs.
    pub now: Price,
    /// All channels with staffing in one pool.
    pub together: Price,
    /// Every channel by itself.
    pub apart: Price,
}

/// What people cost together, as they are, and apart.
pub(super) fn split(reckoner: &Reckoner<'_>, roster: &Roster) -> Split {
    let price = |group: &Group| -> Price {
        let Needed { hours, .. } = reckoner.needed(group);
        Price {
            hours,
            paid_hours: hours * reckoner.paid_per_hour(group),
            cost: hours * reckoner.price(group) * WEEKS_PER_MONTH,
        }
    };
    let sum = |prices: Vec<Price>| {
        prices.iter().fold(Price::default(), |all, one| Price {
            hours: all.hours + one.hours,
            paid_hours: all.paid_hours + one.paid_hours,
            cost: all.cost + one.cost,
        })
    };
    let members: Vec<usize> = roster.groups.iter().flat_map(Group::members).collect();
    let alone = members.iter().map(|&channel| group(reckoner.plan, None, &[channel]));
    Split {
        now: sum(roster.groups.iter().map(price).collect()),
        together: price(&group(reckoner.plan, None, &members)),
        apart: sum(alone.map(|group| price(&group)).collect()),
    }
}

/// The pools of today whose channels are still offered and no longer share their people, where that costs more.
pub(super) fn broken(reckoner: &Reckoner<'_>, today: &Roster, roster: &Roster) -> Vec<BrokenPool> {
    let cost = |members: &[usize]| -> f64 {
        let group = group(reckoner.plan, None, members);
        if members.is_empty() { 0.0 } else { reckoner.needed(&group).hours * reckoner.price(&group) * WEEKS_PER_MONTH }
    };
    let pools = today.groups.iter().filter_map(|before| Some((before.pool.clone()?, before)));
    pools
        .filter_map(|(pool, before)| {
            let members: Vec<usize> = before.members().filter(|channel| reckoner.is_offered(*channel)).collect();
            let has_some = |group: &&Group| group.members().any(|channel| members.contains(&channel));
            let groups: Vec<&Group> = roster.groups.iter().filter(has_some).collect();
            if members.len() < 2 || groups.len() < 2 {
                return None;
            }
            let now: f64 = groups.iter().map(|group| cost(&group.members().collect::<Vec<_>>())).sum();
            let others = groups.iter().map(|group| {
                let rest: Vec<usize> = group.members().filter(|channel| !members.contains(channel)).collect();
                cost(&rest)
            });
            let together = cost(&members) + others.sum::<f64>();
            (now > together).then_some(BrokenPool { pool, cost: now - together })
        })
        .collect()
}

/// A pool of today that a mix takes apart.
#[derive(Clone, Debug, PartialEq)]
pub struct BrokenPool {
    /// Its name.
    pub pool: String,
    /// What its channels need to cost more than in one pool, currency per month.
    pub cost: f64,
}

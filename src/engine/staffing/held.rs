//! What customers meet where today's people are held fast and the service follows, in a block of draws.

use super::need::{Scratch, Workload, deferred, is_uniform, live};
use super::roster::Group;
use super::terms::Terms;
use super::today::StaffedToday;
use super::waiting::{Met, Waiting};
use crate::engine::lanes::{Lanes, WIDTH};
use crate::model::WEEKS_PER_MONTH;

/// What the customers of a channel meet in a block of draws.
#[derive(Clone, Copy, Debug, Default)]
pub struct MetLanes {
    /// Mean wait, seconds.
    pub wait: Lanes,
    /// Share that hangs up of all who try.
    pub abandoned: Lanes,
    /// Attempts, as a factor of those who would try where as few hung up as today.
    pub attempts: Lanes,
}

/// What the customers of a group meet today, where it has the people that it needs.
#[must_use]
pub fn meet_today(
    today: &StaffedToday,
    group: &Group,
    work: &[Workload],
    scratch: &mut Scratch,
    waiting: &mut Waiting,
) -> MetLanes {
    each_lane(is_uniform(today, group, work), |lane| {
        live(today, group, work, (lane, 1.0), scratch);
        waiting.take(group, &scratch.asked, &scratch.people);
        waiting.met(1.0, (0.0, 0.0), 1.0)
    })
}

/// What the customers of a group meet where it has `share` of the people whom it needs, and (second) where it has them
/// all, which is only looked for where `has_candidate`. `start`: attempts of the month before.
#[must_use]
pub fn meet(
    today: &StaffedToday,
    group: &Group,
    work: &[Workload],
    (share, start, has_candidate): (Lanes, Lanes, bool),
    (scratch, waiting): (&mut Scratch, &mut Waiting),
) -> (MetLanes, MetLanes) {
    let is_same = is_uniform(today, group, work) && share.is_uniform() && start.is_uniform();
    let mut enough = MetLanes::default();
    let met = each_lane(is_same, |lane| {
        live(today, group, work, (lane, 1.0), scratch);
        waiting.take(group, &scratch.asked, &scratch.people);
        if has_candidate {
            let usual = waiting.met(1.0, (0.0, 0.0), 1.0);
            (enough.wait.0[lane], enough.abandoned.0[lane]) = (usual.wait, usual.abandoned);
        }
        waiting.met(share.0[lane], repeats(today, group, work, lane), start.0[lane])
    });
    if is_same {
        enough.wait = Lanes::splat(enough.wait.0[0]);
        enough.abandoned = Lanes::splat(enough.abandoned.0[0]);
    }
    (met, enough)
}

fn each_lane(is_same: bool, mut of: impl FnMut(usize) -> Met) -> MetLanes {
    let mut all = MetLanes::default();
    for lane in 0..WIDTH {
        if is_same && lane > 0 {
            all.wait.0[lane] = all.wait.0[0];
            all.abandoned.0[lane] = all.abandoned.0[0];
            all.attempts.0[lane] = all.attempts.0[0];
            continue;
        }
        let met = of(lane);
        all.wait.0[lane] = met.wait;
        all.abandoned.0[lane] = met.abandoned;
        all.attempts.0[lane] = met.attempts;
    }
    all
}

/// Means over the group by contacts: how many of those who hang up try again, and how many hang up today.
fn repeats(today: &StaffedToday, group: &Group, work: &[Workload], lane: usize) -> (f64, f64) {
    let (mut repeat, mut usual, mut contacts) = (0.0, 0.0, 0.0);
    for &channel in &group.live {
        let Some(terms) = &today.terms[channel] else { continue };
        let weight = work[channel].contacts.0[lane];
        repeat += weight * terms.repeat.0[lane];
        usual += weight * today.met[channel].1.0[lane];
        contacts += weight;
    }
    if contacts > 0.0 { (repeat / contacts, usual / contacts) } else { (0.0, 0.0) }
}

/// A deferred channel where its people are held fast: contacts that stand, month after month.
#[derive(Clone, Copy, Debug, Default)]
pub struct Backlog {
    /// Contacts that stand.
    pub standing: Lanes,
    /// Share of the answers that come too late.
    pub late: Lanes,
    /// New contacts that late answers make beyond those of today, per month.
    pub more: Lanes,
    /// Handle time of a contact in the last month that had any, seconds.
    pub aht: Lanes,
}

/// Hours on the floor that it takes to work off what stands in a backlog beyond that of today; 0 where less stands.
#[must_use]
pub fn hours_owed(terms: &Terms, backlog: &Backlog) -> Lanes {
    let today = terms.deferred.map_or(Lanes::ZERO, |deferred| deferred.backlog);
    let beyond = (backlog.standing - today).max(Lanes::ZERO) * backlog.aht;
    let mut hours = Lanes::ZERO;
    for (lane, hours) in hours.0.iter_mut().enumerate() {
        *hours = terms.throughput_hours(lane, beyond.0[lane]);
    }
    hours
}

/// The backlog of each deferred channel of a group after a month in which it has `share` of the people whom it needs.
/// Shape of `backlogs`: channels of the plan.
pub fn work_off(today: &StaffedToday, group: &Group, work: &[Workload], share: Lanes, backlogs: &mut [Backlog]) {
    for lane in 0..WIDTH {
        let needs: Vec<f64> = deferred(today, group, work, (lane, 1.0)).collect();
        for ((channel, week), hours) in group.deferred.iter().zip(needs) {
            let Some(terms) = &today.terms[*channel] else { continue };
            let Some(deferred) = terms.deferred else { continue };
            let contacts = work[*channel].contacts.0[lane] / WEEKS_PER_MONTH;
            let seconds = work[*channel].work.0[lane] / WEEKS_PER_MONTH;
            // With the people that it needs, the backlog stands.
            let enough = terms.deferred_capacity(lane, seconds, hours);
            let capacity = enough * share.0[lane];
            let backlog = &mut backlogs[*channel];
            if contacts <= 0.0 || capacity <= 0.0 || !capacity.is_finite() {
                continue;
            }
            backlog.aht.0[lane] = seconds / contacts;
            let promise = deferred.promise.0[lane];
            let late = |capacity: f64, standing: f64| {
                week.late(capacity, standing / (contacts * capacity) * week.hours(), promise)
            };
            let usual = late(enough, deferred.backlog.0[lane]);
            backlog.late.0[lane] = late(capacity, backlog.standing.0[lane]);
            let more = contacts * deferred.late_contacts.0[lane] * (backlog.late.0[lane] - usual);
            backlog.more.0[lane] = more * WEEKS_PER_MONTH;
            let undone = if capacity < 1.0 { 1.0 - capacity } else { (enough - capacity).min(0.0) };
            let standing = backlog.standing.0[lane] + (contacts * undone + more) * WEEKS_PER_MONTH;
            backlog.standing.0[lane] = standing.max(0.0);
        }
    }
}

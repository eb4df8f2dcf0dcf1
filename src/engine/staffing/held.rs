//! What customers meet where today's people are held fast and the service follows, in a block of draws.

use super::need::{Scratch, Workload, deferred, is_uniform, live};
use super::roster::Group;
use super::today::StaffedToday;
use super::waiting::{Met, WaitTables, met};
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

/// What the customers of each live channel of a group meet where it has `share` of the people whom it needs. Whether
/// those who hang up try again, beyond those who did so today, is `again`.
#[must_use]
pub fn meet(
    today: &StaffedToday,
    group: &Group,
    work: &[Workload],
    share: Lanes,
    again: bool,
    scratch: &mut Scratch,
) -> Vec<(usize, MetLanes)> {
    if group.live.is_empty() {
        return Vec::new();
    }
    let mut tables = WaitTables::default();
    let mut all = MetLanes::default();
    let is_same = is_uniform(today, group, work) && share.is_uniform();
    for lane in 0..if is_same { 1 } else { WIDTH } {
        live(today, group, work, lane, scratch);
        let (repeat, usual) = if again { repeats(today, group, work, lane) } else { (0.0, 0.0) };
        let met: Met = met((group, &scratch.asked), &scratch.people, share.0[lane], (repeat, usual), &mut tables);
        all.wait.0[lane] = met.wait;
        all.abandoned.0[lane] = met.abandoned;
        all.attempts.0[lane] = met.attempts;
    }
    if is_same {
        let spread = |figure: Lanes| Lanes::splat(figure.0[0]);
        all = MetLanes { wait: spread(all.wait), abandoned: spread(all.abandoned), attempts: spread(all.attempts) };
    }
    group.live.iter().map(|&channel| (channel, all)).collect()
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
}

/// The backlog of each deferred channel of a group after a month in which it has `share` of the people whom it needs.
/// Shape of `backlogs`: channels of the plan.
pub fn work_off(today: &StaffedToday, group: &Group, work: &[Workload], share: Lanes, backlogs: &mut [Backlog]) {
    for lane in 0..WIDTH {
        let needs: Vec<f64> = deferred(today, group, work, lane).collect();
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

//! The people whom a group needs in a week so that its service holds, in a block of draws.

use super::crew::{Asked, Crew, Tables, blended_occupancy, crew, people};
use super::roster::Group;
use super::terms::HOUR;
use super::today::StaffedToday;
use crate::engine::lanes::{Lanes, WIDTH};
use crate::model::WEEKS_PER_MONTH;

/// What comes to a channel in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Workload {
    /// Contacts that are answered, per month.
    pub contacts: Lanes,
    /// Work × handle time, seconds per month.
    pub work: Lanes,
    /// Whether the channel is offered.
    pub is_offered: bool,
}

/// Memory of one draw's people.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(super) asked: Vec<Asked>,
    pub(super) people: Vec<f64>,
    pub(super) loads: Vec<f64>,
    pub(super) tables: Tables,
}

/// What is asked of the live channels of a group in one draw, into the memory, and the people of each stretch.
pub(super) fn live(
    today: &StaffedToday,
    group: &Group,
    work: &[Workload],
    (lane, scale): (usize, f64),
    scratch: &mut Scratch,
) -> Crew {
    scratch.asked.clear();
    for &channel in &group.live {
        let Some(terms) = &today.terms[channel] else { continue };
        let week = |monthly: Lanes| monthly.0[lane] * scale / WEEKS_PER_MONTH;
        let Workload { contacts, work, is_offered } = work[channel];
        scratch.asked.push(terms.asked(lane, week(contacts), week(work), is_offered));
    }
    let into = (&mut scratch.people, &mut scratch.loads);
    people(group, &scratch.asked, into, &mut scratch.tables);
    let parts = group.stretches.iter().zip(scratch.people.iter().zip(&scratch.loads));
    let parts = parts.map(|(stretch, (&people, &load))| (people, load, stretch.hours));
    crew(parts, blended_occupancy(&scratch.asked))
}

/// Hours a week that each deferred channel of a group needs in one draw, in their order.
pub(super) fn deferred<'a>(
    today: &'a StaffedToday,
    group: &'a Group,
    work: &'a [Workload],
    (lane, scale): (usize, f64),
) -> impl Iterator<Item = f64> + 'a {
    group.deferred.iter().map(move |(channel, week)| {
        let Workload { work, is_offered, .. } = work[*channel];
        let terms = today.terms[*channel].as_ref();
        terms.map_or(0.0, |terms| terms.deferred_hours(lane, week, work.0[lane] * scale / WEEKS_PER_MONTH, is_offered))
    })
}

/// Hours on the floor of a group in a week in one draw, for so many times the work: the live channels', and for work that
/// may wait what their spare time leaves.
#[must_use]
pub fn need_in(
    today: &StaffedToday,
    group: &Group,
    (work, scale): (&[Workload], f64),
    lane: usize,
    scratch: &mut Scratch,
) -> f64 {
    let crew = live(today, group, work, (lane, scale), scratch);
    let waiting: f64 = deferred(today, group, work, (lane, scale)).sum();
    crew.hours + (waiting - crew.spare).max(0.0)
}

/// Whether the first draw of a block stands for all.
pub(super) fn is_uniform(today: &StaffedToday, group: &Group, work: &[Workload]) -> bool {
    let same = |channel: usize| work[channel].work.is_uniform() && work[channel].contacts.is_uniform();
    today.is_uniform && group.members().all(same)
}

/// Hours on the floor a week that a group needs. Shape of `work`: channels of the plan.
#[must_use]
pub fn need(today: &StaffedToday, group: &Group, work: &[Workload], scratch: &mut Scratch) -> Lanes {
    let is_same = is_uniform(today, group, work);
    let mut hours = Lanes::ZERO;
    for lane in 0..if is_same { 1 } else { WIDTH } {
        hours.0[lane] = need_in(today, group, (work, 1.0), lane, scratch);
    }
    splat_first(hours, is_same)
}

/// The figure of the first draw for all, where they are the same.
pub(super) fn splat_first(figure: Lanes, is_same: bool) -> Lanes {
    if is_same { Lanes::splat(figure.0[0]) } else { figure }
}

/// Each member's part of the work in people's time, live ones first; equal parts where there is none.
#[must_use]
pub fn weights(today: &StaffedToday, group: &Group, work: &[Workload]) -> Vec<Lanes> {
    let time = |channel: usize| -> Lanes {
        let terms = today.terms[channel].as_ref();
        terms.map_or(Lanes::ZERO, |terms| work[channel].work * terms.time_per_aht / HOUR)
    };
    let all: Lanes = group.members().map(time).sum();
    let equal = 1.0 / group.members().count().max(1) as f64;
    group.members().map(|channel| time(channel).over(all, equal)).collect()
}

//! The people whom a group needs in a week so that its service holds, in a block of draws.

use super::crew::{Asked, Crew, Tables, blended_occupancy, crew, load, people};
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

/// The people whom a group needs.
#[derive(Clone, Debug, Default)]
pub struct Need {
    /// Hours on the floor a week.
    pub hours: Lanes,
    /// Each member's part of the work; they sum to 1. Shape: members, live ones first.
    pub weights: Vec<Lanes>,
}

/// Memory of one draw's people.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(super) asked: Vec<Asked>,
    pub(super) people: Vec<f64>,
    pub(super) tables: Tables,
}

/// What is asked of the live channels of a group in one draw, into the memory, and the people of each stretch.
pub(super) fn live(today: &StaffedToday, group: &Group, work: &[Workload], lane: usize, scratch: &mut Scratch) -> Crew {
    scratch.asked.clear();
    for &channel in &group.live {
        let Some(terms) = &today.terms[channel] else { continue };
        let week = |monthly: Lanes| monthly.0[lane] / WEEKS_PER_MONTH;
        let Workload { contacts, work, is_offered } = work[channel];
        scratch.asked.push(terms.asked(lane, week(contacts), week(work), is_offered));
    }
    people(group, &scratch.asked, &mut scratch.people, &mut scratch.tables);
    let parts = group.stretches.iter().zip(&scratch.people);
    let parts = parts.map(|(stretch, &people)| (people, load(stretch, &scratch.asked), stretch.hours));
    crew(parts, blended_occupancy(&scratch.asked))
}

/// Hours a week that each deferred channel of a group needs in one draw, in their order.
pub(super) fn deferred<'a>(
    today: &'a StaffedToday,
    group: &'a Group,
    work: &'a [Workload],
    lane: usize,
) -> impl Iterator<Item = f64> + 'a {
    group.deferred.iter().map(move |(channel, week)| {
        let Workload { work, is_offered, .. } = work[*channel];
        let terms = today.terms[*channel].as_ref();
        terms.map_or(0.0, |terms| terms.deferred_hours(lane, week, work.0[lane] / WEEKS_PER_MONTH, is_offered))
    })
}

/// Hours on the floor of a group in a week: the live channels', and for work that may wait what their spare time leaves.
fn hours(today: &StaffedToday, group: &Group, work: &[Workload], lane: usize, scratch: &mut Scratch) -> f64 {
    let crew = live(today, group, work, lane, scratch);
    let waiting: f64 = deferred(today, group, work, lane).sum();
    crew.hours + (waiting - crew.spare).max(0.0)
}

/// Whether the first draw of a block stands for all.
pub(super) fn is_uniform(today: &StaffedToday, group: &Group, work: &[Workload]) -> bool {
    let same = |channel: usize| work[channel].work.is_uniform() && work[channel].contacts.is_uniform();
    today.is_uniform && group.members().all(same)
}

/// The people whom a group needs. Shape of `work`: channels of the plan.
#[must_use]
pub fn need(today: &StaffedToday, group: &Group, work: &[Workload], scratch: &mut Scratch) -> Need {
    let hours = if is_uniform(today, group, work) {
        Lanes::splat(hours(today, group, work, 0, scratch))
    } else {
        let mut all = Lanes::ZERO;
        for lane in 0..WIDTH {
            all.0[lane] = hours(today, group, work, lane, scratch);
        }
        all
    };
    Need { hours, weights: weights(today, group, work) }
}

/// Each member's part of the work in people's time; equal parts where there is none.
fn weights(today: &StaffedToday, group: &Group, work: &[Workload]) -> Vec<Lanes> {
    let time = |channel: usize| -> Lanes {
        let terms = today.terms[channel].as_ref();
        terms.map_or(Lanes::ZERO, |terms| work[channel].work * terms.time_per_aht / HOUR)
    };
    let all: Lanes = group.members().map(time).sum();
    let equal = 1.0 / group.members().count().max(1) as f64;
    group.members().map(|channel| time(channel).over(all, equal)).collect()
}

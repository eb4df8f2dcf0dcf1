//! The live channels of a group, interval by interval.

use super::week::{Interval, Service};
use crate::engine::queue::{Line, Target, fewest, serve_between};
use crate::engine::staffing::crew::{Asked, Common, common, floor, load};
use crate::engine::staffing::roster::Group;
use crate::engine::staffing::stretch::{common_minutes, intervals};
use crate::model::{Plan, Week};

/// What is to be answered in time: least share, within seconds.
pub(super) type Wanted = (f64, f64);

/// The strictest target of those who have contacts: the shortest time, and of those the largest share.
pub(super) fn strictest(asked: &[Asked]) -> Option<Wanted> {
    let wanted = asked.iter().map(|one| (one.target.share.value, one.target.within.value));
    wanted.reduce(|best, next| match next.1.total_cmp(&best.1) {
        std::cmp::Ordering::Less => next,
        std::cmp::Ordering::Equal if next.0 > best.0 => next,
        _ => best,
    })
}

/// A queue of the load that the channels have in common.
fn line(common: &Common, load: f64) -> Line {
    Line { load, aht: common.aht, patience: common.patience.map(|patience| patience.value) }
}

/// The week of the live channels, with the fewest people of each interval; as many are there.
pub(super) fn week(plan: &Plan, group: &Group, asked: &[Asked]) -> Vec<Interval> {
    let weeks: Vec<&Week> = group
        .live
        .iter()
        .filter_map(|&channel| plan.channels[channel].staffing.as_ref())
        .map(|staffing| &staffing.week)
        .collect();
    let minutes = common_minutes(weeks.iter().copied());
    let shared = common(asked);
    let all = intervals(&weeks, minutes).into_iter().map(|(minute, stretch)| {
        let load = load(&stretch, asked);
        let seconds = f64::from(minutes) * 60.0;
        let contacts = stretch.rates.iter().zip(asked).map(|(rate, one)| rate * seconds * one.contacts).sum();
        let needed = floor(&stretch, asked).max(fewest_of(&shared, load, asked));
        Interval { minute, minutes, contacts, load, needed, people: needed, service: None }
    });
    all.filter(|interval| interval.needed > 0.0 || interval.contacts > 0.0).collect()
}

/// The fewest people who meet every target of those who have contacts.
fn fewest_of(common: &Common, load: f64, asked: &[Asked]) -> f64 {
    if load <= 0.0 || common.aht <= 0.0 {
        return 0.0;
    }
    let max_occupancy = common.max_occupancy.unwrap_or(1.0);
    let having = asked.iter().filter(|one| one.contacts > 0.0);
    having
        .map(|one| Target { share: one.target.share.value, within: one.target.within.value, max_occupancy })
        .map(|target| fewest(&line(common, load), &target) as f64)
        .fold(0.0, f64::max)
}

/// Fills in what customers meet with `share` of the people that are needed, `attempts` times the contacts.
pub(super) fn meet(intervals: &mut [Interval], asked: &[Asked], share: f64, attempts: f64) {
    let shared = common(asked);
    let within = strictest(asked).map_or(0.0, |(_, within)| within);
    for interval in intervals {
        interval.people = interval.needed * share;
        interval.contacts *= attempts;
        interval.load *= attempts;
        interval.service = (interval.load > 0.0 && shared.aht > 0.0).then(|| {
            let met = serve_between(&line(&shared, interval.load), interval.people, within);
            Service { level: met.answered_within, asa: met.asa, abandoned: met.abandoned, occupancy: met.occupancy }
        });
    }
}

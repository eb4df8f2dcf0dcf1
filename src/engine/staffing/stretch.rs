//! The week of a group of channels as stretches: intervals in which nearly the same is asked of it.
//!
//! A week of half-hours has 336 intervals, and every draw and month asks for the people of each. Intervals whose
//! contacts lie near one another need the same people, so they are counted once.

use crate::model::{WEEK_MINUTES, Week};

/// So many stretches at most; the tolerance grows until they suffice.
const MOST: usize = 64;
/// How far an interval may lie from its stretch at first, as a share: rounding.
const FIRST_TOLERANCE: f64 = 1e-6;
/// … and where that makes too many; it doubles until they suffice.
const SECOND_TOLERANCE: f64 = 0.0025;

/// Intervals of the week in which nearly the same is asked. Shapes: live members of the group.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// Hours a week.
    pub hours: f64,
    /// Share of the member's contacts of a week that arrive in a second of it.
    pub rates: Vec<f64>,
    /// Whether the member is open.
    pub is_open: Vec<bool>,
    /// The least and the most that arrives in one of its intervals, as factors of its mean.
    pub spread: (f64, f64),
}

impl Stretch {
    fn holds(&self, other: &Self, tolerance: f64) -> bool {
        self.is_open == other.is_open
            && self.rates.iter().zip(&other.rates).all(|(own, other)| (own - other).abs() <= tolerance * own)
    }

    /// Takes another stretch in: hours add up, rates are means by hours.
    fn take(&mut self, other: &Self) {
        let hours = self.hours + other.hours;
        for (own, other_rate) in self.rates.iter_mut().zip(&other.rates) {
            *own = (*own * self.hours + other_rate * other.hours) / hours;
        }
        self.hours = hours;
    }
}

/// The common length of the intervals of several weeks, minutes.
#[must_use]
pub fn common_minutes<'w>(weeks: impl IntoIterator<Item = &'w Week>) -> u32 {
    weeks.into_iter().fold(60, |common, week| greatest_divisor(common, week.minutes.max(1)))
}

fn greatest_divisor(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { greatest_divisor(b, a % b) }
}

/// Every interval in which somebody is open or something arrives, with the minute of the week at which it begins. `minutes` divides the
/// intervals of all weeks.
#[must_use]
pub fn intervals(weeks: &[&Week], minutes: u32) -> Vec<(u32, Stretch)> {
    let hours = f64::from(minutes) / 60.0;
    let all = (0..WEEK_MINUTES / minutes).map(|place| {
        let of = |week: &&Week| week.intervals.get((place * minutes / week.minutes) as usize).copied();
        let rate = |week: &&Week| of(week).map_or(0.0, |interval| interval.share / (f64::from(week.minutes) * 60.0));
        let is_open = weeks.iter().map(|week| of(week).is_some_and(|interval| interval.is_open)).collect();
        (place * minutes, Stretch { hours, rates: weeks.iter().map(rate).collect(), is_open, spread: (1.0, 1.0) })
    });
    all.filter(|(_, stretch)| stretch.is_open.contains(&true) || stretch.rates.iter().any(|rate| *rate > 0.0)).collect()
}

/// The stretches of a week, those in which least arrives first. Intervals in which different numbers of contacts arrive
/// are stretches of their own, as long as there are at most 64 of them; else those lie together that are within 0.25 % of
/// each other, or within twice that as often as is needed.
#[must_use]
pub fn stretches(weeks: &[&Week]) -> Vec<Stretch> {
    let all = intervals(weeks, common_minutes(weeks.iter().copied())).into_iter();
    let mut all: Vec<Stretch> = all.map(|(_, stretch)| stretch).collect();
    let total = |stretch: &Stretch| -> f64 { stretch.rates.iter().sum() };
    all.sort_by(|a, b| total(a).total_cmp(&total(b)));
    let mut tolerance = FIRST_TOLERANCE;
    loop {
        let merged = merge(&all, tolerance);
        if merged.len() <= MOST || tolerance > 1.0 {
            return merged;
        }
        tolerance = (tolerance * 2.0).max(SECOND_TOLERANCE);
    }
}

fn merge(intervals: &[Stretch], tolerance: f64) -> Vec<Stretch> {
    // The first of each stretch decides what it takes in; beside it the sums, and the least and the most that arrives.
    let total = |stretch: &Stretch| -> f64 { stretch.rates.iter().sum() };
    let mut merged: Vec<(&Stretch, Stretch, (f64, f64))> = Vec::new();
    for interval in intervals {
        let rate = total(interval);
        match merged.iter_mut().find(|(first, _, _)| first.holds(interval, tolerance)) {
            Some((_, stretch, (least, most))) => {
                stretch.take(interval);
                (*least, *most) = (least.min(rate), most.max(rate));
            }
            None => merged.push((interval, interval.clone(), (rate, rate))),
        }
    }
    let finished = merged.into_iter().map(|(_, stretch, (least, most))| {
        let mean = total(&stretch);
        let spread = if mean > 0.0 { (least / mean, most / mean) } else { (1.0, 1.0) };
        Stretch { spread, ..stretch }
    });
    finished.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Interval;

    /// A week of half-hours that is open from 8 to 18 on weekdays, with a share for each open interval.
    fn week(share: impl Fn(usize) -> f64) -> Week {
        let is_open = |place: usize| place / 48 < 5 && (16..36).contains(&(place % 48));
        let shares: Vec<f64> = (0..336).map(|place| if is_open(place) { share(place) } else { 0.0 }).collect();
        let sum: f64 = shares.iter().sum();
        let interval = |(place, share): (usize, &f64)| Interval { share: share / sum, is_open: is_open(place) };
        Week { minutes: 30, intervals: shares.iter().enumerate().map(interval).collect(), is_even: false }
    }

    #[test]
    fn an_even_week_is_one_stretch() {
        let merged = stretches(&[&week(|_| 1.0)]);
        assert_eq!(merged.len(), 1);
        assert!((merged[0].hours - 50.0).abs() < 1e-9);
        // All contacts arrive in it: share per second × seconds = 1.
        assert!((merged[0].rates[0] * 50.0 * 3600.0 - 1.0).abs() < 1e-12);
    }

    #[test]
    fn hours_and_contacts_are_kept_and_every_interval_lies_near_its_stretch() {
        let first = week(|place| 1.0 + ((place * 7919) % 97) as f64 / 20.0);
        let second = week(|place| 1.0 + ((place * 104_729) % 89) as f64 / 20.0);
        for weeks in [vec![&first], vec![&first, &second]] {
            let merged = stretches(&weeks);
            assert!(merged.len() <= MOST);
            assert!((merged.iter().map(|stretch| stretch.hours).sum::<f64>() - 50.0).abs() < 1e-9);
            for member in 0..weeks.len() {
                let all: f64 = merged.iter().map(|stretch| stretch.rates[member] * stretch.hours * 3600.0).sum();
                assert!((all - 1.0).abs() < 1e-12, "{all}");
            }
        }
    }

    #[test]
    fn intervals_of_unequal_length_are_cut_to_the_shortest() {
        let half_hours = week(|_| 1.0);
        let quarters = Week {
            minutes: 15,
            intervals: half_hours
                .intervals
                .iter()
                .flat_map(|one| [Interval { share: one.share / 2.0, ..*one }; 2])
                .collect(),
            is_even: false,
        };
        assert_eq!(common_minutes([&half_hours, &quarters]), 15);
        let merged = stretches(&[&half_hours, &quarters]);
        assert_eq!(merged.len(), 1);
        assert!((merged[0].rates[0] - merged[0].rates[1]).abs() < 1e-18);
    }
}

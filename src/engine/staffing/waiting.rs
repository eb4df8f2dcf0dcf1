//! What customers meet where the people of a group are fewer or more than it needs, in one draw.

use std::rc::Rc;

use super::crew::{Asked, Common, common, load};
use super::grid::waits;
use super::roster::Group;
use crate::engine::queue::Waits;

/// Attempts are followed until they change by less than this share.
const SETTLED: f64 = 1e-4;
/// … and at most so often.
const MOST_ROUNDS: usize = 16;
/// Attempts are at most a thousand times as many as customers.
const LEAST_NEW: f64 = 1e-3;

/// What the customers of a group meet in a week: means over all who try.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Met {
    /// Mean wait, seconds, that of those who hang up included.
    pub wait: f64,
    /// Share that hangs up.
    pub abandoned: f64,
    /// How many try, as a factor of those who would where as few hung up as today.
    pub attempts: f64,
}

/// A part of the week with the same number of people.
#[derive(Clone, Copy, Debug)]
struct Part {
    people: f64,
    hours: f64,
    /// Mean load and its standard deviation over the part, erlangs.
    load: f64,
    spread: f64,
}

/// The week of a group in one draw, ready to be asked for waits.
#[derive(Debug, Default)]
pub struct Waiting {
    tables: Vec<(Rc<Waits>, f64)>,
    parts: Vec<Part>,
    common: Option<Common>,
}

impl Waiting {
    /// Takes a week in. Stretches with the same people are one part: the mean over it is that of two loads, one standard
    /// deviation above and below the mean, which is exact for a cubic. Shapes: `people`: stretches; `asked`: live members.
    pub fn take(&mut self, group: &Group, asked: &[Asked], people: &[f64]) {
        let common = common(asked);
        self.parts.clear();
        self.common = (common.aht > 0.0).then_some(common);
        if common.aht <= 0.0 {
            return;
        }
        let most = people.iter().copied().fold(0.0, f64::max) + 1.0;
        waits(common.patience.map(|patience| patience.value / common.aht), most, &mut self.tables);
        // Sums of hours, hours × load and hours × load², until a part is complete.
        let mut sums = (0.0, 0.0, 0.0);
        let mut last = None;
        for (stretch, &people) in group.stretches.iter().zip(people) {
            let load = load(stretch, asked);
            if load <= 0.0 {
                continue;
            }
            if last.is_some_and(|last| last != people) {
                self.close(last, std::mem::take(&mut sums));
            }
            last = Some(people);
            sums = (sums.0 + stretch.hours, sums.1 + stretch.hours * load, sums.2 + stretch.hours * load * load);
        }
        self.close(last, sums);
    }

    fn close(&mut self, people: Option<f64>, (hours, first, second): (f64, f64, f64)) {
        let Some(people) = people.filter(|_| hours > 0.0) else { return };
        let load = first / hours;
        let spread = (second / hours - load * load).max(0.0).sqrt();
        self.parts.push(Part { people, hours, load, spread });
    }

    /// The mean wait of all who try, seconds, with `share` of the people and `attempts` times the contacts.
    fn wait(&self, common: &Common, share: f64, attempts: f64) -> f64 {
        let (mut waiting, mut all) = (0.0, 0.0);
        for part in &self.parts {
            let mut add = |load: f64, hours: f64| {
                let people = part.people * share;
                let wait: f64 = self.tables.iter().map(|(table, weight)| weight * table.wait(people, load)).sum();
                waiting += load * hours * wait;
                all += load * hours;
            };
            let (load, spread) = (part.load * attempts, part.spread * attempts);
            if spread > SAME_LOAD * load {
                add(load - spread, part.hours / 2.0);
                add(load + spread, part.hours / 2.0);
            } else {
                add(load, part.hours);
            }
        }
        if all > 0.0 { waiting / all * common.aht } else { 0.0 }
    }

    /// What customers meet with `share` of the people that the week needs. `repeat`: how many of those who hang up try again;
    /// `usual`: the share that hangs up today, whose repeats are among the contacts already; `start`: attempts that are near.
    #[must_use]
    pub fn met(&self, share: f64, (repeat, usual): (f64, f64), start: f64) -> Met {
        let Some(common) = &self.common else { return Met { attempts: 1.0, ..Met::default() } };
        let hangs_up = |wait: f64| common.patience.map_or(0.0, |patience| (wait / patience.value).min(1.0));
        let wait = |attempts: f64| self.wait(common, share, attempts);
        if repeat <= 0.0 || common.patience.is_none() {
            let wait = wait(1.0);
            return Met { wait, abandoned: hangs_up(wait), attempts: 1.0 };
        }
        // Attempts A = fresh + repeat·α(A)·A, with fresh = 1 − repeat·α of today: a fixed point of g, found by the secant.
        let next = |wait: f64| (1.0 - repeat * usual) / (1.0 - repeat * hangs_up(wait)).max(LEAST_NEW);
        let mut attempts = start;
        let mut met = wait(attempts);
        let mut before: Option<(f64, f64)> = None;
        for _ in 0..MOST_ROUNDS {
            let gap = next(met) - attempts;
            if gap.abs() <= SETTLED * attempts {
                break;
            }
            let step = match before {
                Some((at, gap_then)) if (gap - gap_then) * (attempts - at) < 0.0 => {
                    -gap * (attempts - at) / (gap - gap_then)
                }
                _ => gap,
            };
            before = Some((attempts, gap));
            attempts = (attempts + step).max(LEAST_NEW);
            met = wait(attempts);
        }
        Met { wait: met, abandoned: hangs_up(met), attempts }
    }
}

/// Loads that differ by less than this share of them are one.
const SAME_LOAD: f64 = 1e-3;

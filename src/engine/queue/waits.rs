//! Mean waits over people and load, as a table.

use super::curve::{LIGHT, Point, height, impatient, patient};
use super::erlang::{kept, tame, waits};
use super::patience::overloaded;
use super::quick;
use super::serve::Scaled;

/// Every number of people to this one has a curve of its own.
const DENSE: u64 = 64;
/// The most people of a table.
const MOST: f64 = 1e6;
/// To so many people each is looked up without a search.
const LISTED: u64 = 512;

/// Mean wait of all offered in units of the handling time, over people and load, at one ratio of patience to handling time.
///
/// As abandoned = E\[W\]/patience (θ·E\[W\]), it gives abandonment too: `wait` divided by the ratio. Wherever the wait is more
/// than 1e−4 handling times the error is below 0.1 %, for Erlang C and for ratios from 0.001 to 10 000 (0.07 % as measured
/// by the tests, to 1000 people and twice their load); shorter waits are right to 1e−6 handling times and 0.1 %.
#[derive(Clone, Debug, PartialEq)]
pub struct Waits {
    /// Patience over handling time; `None`: nobody hangs up.
    ratio: Option<f64>,
    /// The numbers of people that have a curve.
    nodes: Vec<f64>,
    /// For every number of people from 0 to 512: where it is in the table.
    people: Vec<Place>,
    /// The curves: of ln C, [`LIGHT`] points each, or with patience of ln(√n·E\[W\]/h), [`BOTH`] points each.
    curves: Vec<Point>,
}

/// A number of people in the table.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    log: f64,
    root: f64,
    /// The curve at or below it, and how far on the way to the next it is.
    curve: usize,
    part: f64,
}

/// Points of a curve with patience.
const BOTH: usize = LIGHT + super::curve::HEAVY;

/// The number of people that has a curve, after this one.
fn next(people: u64) -> u64 {
    if people < DENSE { people + 1 } else { (people as f64 * 1.03).round() as u64 }
}

impl Waits {
    /// The table to `most_people` people (1e6 at most), for mean patience over mean handling time; none is Erlang C.
    ///
    /// The ratio counts as at least 1e−9 and at most 1e9; infinite is none.
    pub fn new(most_people: f64, patience_over_aht: Option<f64>) -> Self {
        let ratio = patience_over_aht.filter(|p| *p < f64::INFINITY || p.is_nan()).map(|p| kept(p, 1e-9, 1e9));
        let most = kept(most_people, 1.0, MOST).ceil() as u64;
        let mut nodes = vec![1];
        while let Some(last) = nodes.last().filter(|last| **last < most) {
            nodes.push(next(*last));
        }
        let nodes: Vec<f64> = nodes.into_iter().map(|people| people as f64).collect();
        let curves = match ratio {
            None => nodes.iter().flat_map(|people| patient(*people)).collect(),
            Some(patience) => nodes.iter().flat_map(|people| impatient(*people, patience)).collect(),
        };
        let mut table = Self { ratio, nodes, people: Vec::new(), curves };
        // Nobody has no place, and is never looked up.
        table.people.push(Place { log: 0.0, root: 0.0, curve: 0, part: 0.0 });
        let listed = (1..=LISTED).map_while(|people| table.place(people as f64));
        let listed: Vec<Place> = listed.collect();
        table.people.extend(listed);
        table
    }

    /// The most people of the table.
    pub fn most(&self) -> f64 {
        self.nodes.last().copied().unwrap_or(0.0)
    }

    /// Where a whole number of people is in the table; `None` past its end.
    fn place(&self, people: f64) -> Option<Place> {
        let curve = self.nodes.partition_point(|node| *node <= people).checked_sub(1)?;
        let here = self.nodes[curve];
        let part = match self.nodes.get(curve + 1) {
            Some(after) => (people - here) / (after - here),
            None if people > here => return None,
            None => 0.0,
        };
        Some(Place { log: libm::log(people), root: people.sqrt(), curve, part })
    }

    /// E\[W\]/h: the mean wait of all offered in handling times, with `people` at `load` erlangs.
    ///
    /// Fractional people are ⌊n⌋ + 1 of them for the fraction of the time, ⌊n⌋ otherwise, as in [`super::serve_between`].
    /// Infinite without patience where load ≥ people at any time. Past the table's end it is computed, not looked up. Out of
    /// range as for [`super::Line`].
    pub fn wait(&self, people: f64, load: f64) -> f64 {
        let (people, load) = (tame(people), tame(load));
        let log = quick::log(load);
        let few = people as u64 as f64;
        let part = people - few;
        let less = self.whole(few, load, log);
        if part <= 0.0 {
            return less;
        }
        less * (1.0 - part) + self.whole(few + 1.0, load, log) * part
    }

    /// The wait with a whole number of people, for ln(load) too.
    fn whole(&self, people: f64, load: f64, log: f64) -> f64 {
        if self.ratio.is_none() && load >= people {
            return f64::INFINITY;
        }
        if load <= 0.0 && people > 0.0 {
            return 0.0;
        }
        let listed = self.people.get(people as usize).copied();
        let place = listed.or_else(|| self.place(people)).filter(|_| people > 0.0);
        let found = place.and_then(|place| {
            let t = place.root * (log - place.log);
            Some(match self.ratio {
                None => quick::exp(between(&self.curves, LIGHT, &place, t)?) / (people - load),
                Some(_) => quick::exp(between(&self.curves, BOTH, &place, t)?) / place.root,
            })
        });
        found.unwrap_or_else(|| self.exact(people, load))
    }

    /// The wait without the table.
    fn exact(&self, people: f64, load: f64) -> f64 {
        match self.ratio {
            None => waits(people, load) / (people - load),
            Some(patience) if people <= 0.0 => patience,
            Some(patience) => {
                let lost = overloaded(people * patience, load * patience).unwrap_or_else(|| {
                    let (share, busy) = Scaled::busy(people, load, patience);
                    (share * busy.lost).min(1.0)
                });
                patience * lost
            }
        }
    }
}

/// The height between two curves of `points` points at the same t, where curves hardly differ.
fn between(curves: &[Point], points: usize, place: &Place, t: f64) -> Option<f64> {
    let start = place.curve * points;
    let low = height(curves.get(start..start + points)?, t)?;
    if place.part <= 0.0 {
        return Some(low);
    }
    let high = height(curves.get(start + points..start + 2 * points)?, t)?;
    Some(low + (high - low) * place.part)
}

//! Mean waits over people and load, as a table.

use super::curve::{LIGHT, Point, height, impatient, patient};
use super::erlang::{kept, tame, waits};
use super::quick;
use super::serve::Scaled;

/// Every number of people to this one has a curve of its own.
const DENSE: u64 = 64;
/// The most people of a table.
const MOST: f64 = 1e6;

/// Mean wait of all offered in units of the handling time, over people and load, at one ratio of patience to handling time.
///
/// As abandoned = E\[W\]/patience (θ·E\[W\]), it gives abandonment too: `wait` divided by the ratio. Wherever the wait is more
/// than 1e−4 handling times the error is below 0.1 %, for Erlang C and for ratios from 0.001 to 10 000 (0.07 % as measured
/// by the tests, to 1000 people and twice their load); shorter waits are right to 1e−6 handling times and 0.1 %.
#[derive(Clone, Debug, PartialEq)]
pub struct Waits {
    /// The ratios of patience to handling time that are blended, and their weights.
    parts: Vec<(Option<f64>, f64)>,
    /// The weight of the parts without patience.
    endless: f64,
    /// For every number of people from 0: where it is in the table.
    people: Vec<Place>,
    /// The curves of ln C, [`LIGHT`] points each; none if no part is without patience.
    patient: Vec<Point>,
    /// The curves of ln(√n·weight·E\[W\]/h), summed over the parts with patience; none if there are none.
    impatient: Vec<Point>,
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
        let mut table = Self {
            parts: vec![(ratio, 1.0)],
            endless: if ratio.is_none() { 1.0 } else { 0.0 },
            people: vec![Place { log: 0.0, root: 0.0, curve: 0, part: 0.0 }],
            patient: Vec::new(),
            impatient: Vec::new(),
        };
        let (mut here, mut curve) = (1, 0);
        loop {
            match ratio {
                None => table.patient.extend(patient(here as f64)),
                Some(patience) => table.impatient.extend(impatient(here as f64, patience)),
            }
            let after = if here >= most { here + 1 } else { next(here) };
            for people in here..after {
                let n = people as f64;
                let part = (people - here) as f64 / (after - here) as f64;
                table.people.push(Place { log: libm::log(n), root: n.sqrt(), curve, part });
            }
            if here >= most {
                return table;
            }
            (here, curve) = (after, curve + 1);
        }
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

    /// The weighted mean of the parts' waits, to the end of the shortest; weights are to sum to 1.
    ///
    /// Parts of weight 0 or less are left out; without parts there is no wait.
    pub fn blend(parts: &[(&Self, f64)]) -> Self {
        let parts: Vec<_> = parts.iter().filter(|part| part.1 > 0.0).collect();
        let mut blended = Self {
            parts: Vec::new(),
            endless: parts.iter().map(|(table, weight)| table.endless * weight).sum(),
            people: Vec::new(),
            patient: Vec::new(),
            impatient: Vec::new(),
        };
        let Some(shortest) = parts.iter().map(|part| part.0).min_by_key(|table| table.people.len()) else {
            return blended;
        };
        blended.people.clone_from(&shortest.people);
        let curves = shortest.people.last().map_or(0, |place| place.curve + 1);
        for (table, weight) in parts {
            blended.parts.extend(table.parts.iter().map(|(ratio, share)| (*ratio, share * weight)));
            if blended.patient.is_empty() {
                blended.patient.extend(table.patient.iter().take(curves * LIGHT));
            }
            let log = libm::log(*weight);
            let points = table.impatient.iter().take(curves * BOTH).map(|[height, slope]| [height + log, *slope]);
            if blended.impatient.is_empty() {
                blended.impatient.extend(points);
            } else {
                blended.impatient.iter_mut().zip(points).for_each(|(sum, point)| *sum = plus(*sum, point));
            }
        }
        blended
    }

    /// The wait with a whole number of people, for ln(load) too.
    fn whole(&self, people: f64, load: f64, log: f64) -> f64 {
        if self.endless > 0.0 && load >= people {
            return f64::INFINITY;
        }
        if load <= 0.0 && people > 0.0 {
            return 0.0;
        }
        let found = self.people.get(people as usize).filter(|_| people > 0.0).and_then(|place| {
            let t = place.root * (log - place.log);
            let mut wait = 0.0;
            if self.endless > 0.0 {
                wait += self.endless * quick::exp(between(&self.patient, LIGHT, place, t)?) / (people - load);
            }
            if !self.impatient.is_empty() {
                wait += quick::exp(between(&self.impatient, BOTH, place, t)?) / place.root;
            }
            Some(wait)
        });
        found.unwrap_or_else(|| self.exact(people, load))
    }

    /// The wait without the table.
    fn exact(&self, people: f64, load: f64) -> f64 {
        let wait = |ratio: Option<f64>| match ratio {
            None => waits(people, load) / (people - load),
            Some(patience) if people <= 0.0 => patience,
            Some(patience) => {
                let (share, busy) = Scaled::busy(people, load, patience);
                patience * (share * busy.lost).min(1.0)
            }
        };
        self.parts.iter().map(|(ratio, weight)| weight * wait(*ratio)).sum()
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

/// The logarithm of the sum of two exponentials, and its slope.
fn plus([height, slope]: Point, [other, lean]: Point) -> Point {
    let share = 1.0 / (1.0 + libm::exp(height - other));
    let sum = height.max(other) + libm::log1p(libm::exp(-(height - other).abs()));
    [sum, slope + (lean - slope) * share]
}

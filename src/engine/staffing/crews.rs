//! The hours of groups over the months and mixes of a block of draws.
//!
//! Many mixes leave a group as it is, and where nothing moves any more a month differs from the one before by growth alone.
//! So where a composition of a group's work lasts for more than a month, hours are counted at loads one per cent apart, and
//! in between they are interpolated: what comes out lies between the hours of loads that are one per cent apart.

use super::need::{Scratch, Workload, is_uniform, need_in, splat_first};
use super::roster::Group;
use super::today::StaffedToday;
use crate::engine::lanes::{Lanes, WIDTH};

/// How far apart the loads are at which hours are counted.
const STEP: f64 = 0.01;
/// So many compositions are kept of a month.
const MOST_KEPT: usize = 12;

/// The work of a month. Shapes: channels of the plan.
#[derive(Clone, Debug, Default)]
pub struct Work {
    /// Per unit of G(t).
    pub unit: Vec<Workload>,
    /// G(t).
    pub growth: Lanes,
    /// With growth.
    pub all: Vec<Workload>,
}

/// A composition of a group's work, and the hours that it needs at some growth.
#[derive(Debug)]
struct Kept {
    members: Vec<usize>,
    unit: Vec<Workload>,
    /// The growth at which each draw was counted first, and its hours.
    first: [Option<(f64, f64)>; WIDTH],
    /// The step of growth below each draw, its hours and those of the step above; not before a second growth is asked for.
    nodes: [Option<(i32, f64, f64)>; WIDTH],
}

impl Kept {
    fn is_of(&self, group: &Group, unit: &[Workload]) -> bool {
        group.members().eq(self.members.iter().copied())
            && group.members().zip(&self.unit).all(|(channel, then)| unit[channel] == *then)
    }
}

/// Where a growth lies between two steps.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    below: i32,
    /// Growth at the step below and the one above.
    low: f64,
    high: f64,
    /// How far on the way from the one to the other.
    weight: f64,
}

impl Step {
    fn of(growth: f64) -> Self {
        let steps = libm::log(growth.max(LEAST_GROWTH)) / libm::log1p(STEP);
        // A growth that is a step but for rounding is that step.
        let below = if (steps - steps.round()).abs() < 1e-9 { steps.round() } else { steps.floor() };
        let low = libm::pow(1.0 + STEP, below);
        let weight = ((growth / low - 1.0) / STEP).clamp(0.0, 1.0);
        Self { below: below as i32, low, high: low * (1.0 + STEP), weight }
    }
}

/// Less growth than this is none that is left.
const LEAST_GROWTH: f64 = 1e-9;

/// What was counted in a block of draws.
#[derive(Debug, Default)]
pub struct Crews {
    /// Where the growth of each month lies, in each draw. Shape: months.
    steps: Vec<Option<[Step; WIDTH]>>,
    /// Compositions by the month in which they were first met. Shape: months.
    kept: Vec<Vec<Kept>>,
    /// Where each group was found last: month and place.
    last: Vec<(usize, usize)>,
}

impl Crews {
    /// Before other draws.
    pub fn forget(&mut self) {
        self.kept.iter_mut().for_each(Vec::clear);
        self.last.clear();
        self.steps.clear();
    }

    fn steps(&mut self, t: usize, growth: Lanes) -> [Step; WIDTH] {
        if self.steps.len() <= t {
            self.steps.resize(t + 1, None);
        }
        *self.steps[t].get_or_insert_with(|| {
            let first = Step::of(growth.0[0]);
            growth.0.map(|value| if value == growth.0[0] { first } else { Step::of(value) })
        })
    }

    /// Hours on the floor a week that a group needs in month t.
    pub fn hours(
        &mut self,
        today: &StaffedToday,
        group: &Group,
        (work, t): (&Work, u32),
        scratch: &mut Scratch,
    ) -> Lanes {
        let (month, place) = self.find(group, &work.unit, t as usize);
        let steps = self.steps(t as usize, work.growth);
        let kept = &mut self.kept[month][place];
        let is_same = is_uniform(today, group, &work.unit) && work.growth.is_uniform();
        let mut hours = Lanes::ZERO;
        for (lane, step) in steps.into_iter().enumerate().take(if is_same { 1 } else { WIDTH }) {
            let growth = work.growth.0[lane];
            hours.0[lane] = match kept.first[lane] {
                Some((at, hours)) if at == growth => hours,
                Some(_) => kept.at(today, group, (&work.unit, lane, step), scratch),
                None => {
                    // While something still grows in, a month's work is that month's alone.
                    let hours = need_in(today, group, (&work.unit, growth), lane, scratch);
                    kept.first[lane] = Some((growth, hours));
                    hours
                }
            };
        }
        splat_first(hours, is_same)
    }

    /// The place of a composition, which is entered where it is new.
    fn find(&mut self, group: &Group, unit: &[Workload], t: usize) -> (usize, usize) {
        if self.kept.len() <= t {
            self.kept.resize_with(t + 1, Vec::new);
        }
        let is_here = |&&(month, place): &&(usize, usize)| self.kept[month][place].is_of(group, unit);
        if let Some(found) = self.last.iter().find(is_here) {
            return *found;
        }
        let place = self.kept[t].iter().position(|kept| kept.is_of(group, unit)).unwrap_or_else(|| {
            if self.kept[t].len() == MOST_KEPT {
                self.kept[t].pop();
            }
            let members: Vec<usize> = group.members().collect();
            let unit = members.iter().map(|&channel| unit[channel]).collect();
            self.kept[t].push(Kept { members, unit, first: [None; WIDTH], nodes: [None; WIDTH] });
            self.kept[t].len() - 1
        });
        let members = &self.kept[t][place].members;
        let same_group = self
            .last
            .iter()
            .position(|&(month, place)| self.kept[month].get(place).is_some_and(|k| k.members == *members));
        match same_group {
            Some(at) => self.last[at] = (t, place),
            None => self.last.push((t, place)),
        }
        (t, place)
    }
}

impl Kept {
    fn at(
        &mut self,
        today: &StaffedToday,
        group: &Group,
        (unit, lane, step): (&[Workload], usize, Step),
        scratch: &mut Scratch,
    ) -> f64 {
        let mut count = |scale: f64| need_in(today, group, (unit, scale), lane, scratch);
        let (low, high) = match self.nodes[lane] {
            Some((at, low, high)) if at == step.below => (low, high),
            Some((at, _, low)) if at + 1 == step.below => (low, count(step.high)),
            Some((at, high, _)) if at - 1 == step.below => (count(step.low), high),
            _ if step.weight == 0.0 => return count(step.low),
            _ => (count(step.low), count(step.high)),
        };
        self.nodes[lane] = Some((step.below, low, high));
        low + (high - low) * step.weight
    }
}

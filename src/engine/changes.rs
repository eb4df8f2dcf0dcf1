//! What differs in a cell between one month and the one before, so that only that is computed anew.

use super::matrix::MOST_MARKED;
use super::rules::{Growth, Lever};
use super::schedule::Schedule;
use crate::model::Plan;

/// A set of local channels. Past 128 channels it is all or nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Places(pub(super) u128);

impl Places {
    /// Every channel.
    pub const ALL: Self = Self(u128::MAX);

    /// Whether the channel is among them.
    #[inline]
    #[must_use]
    pub fn contains(self, place: usize) -> bool {
        if place < MOST_MARKED { self.0 >> place & 1 == 1 } else { self.0 != 0 }
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are, where they are known one by one.
    #[inline]
    #[must_use]
    pub fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Those of either set.
    #[inline]
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The places of a network of `size` channels for which the test holds.
    fn where_it_holds(size: usize, test: impl Fn(usize) -> bool) -> Self {
        let held = (0..size).filter(|&place| test(place));
        if size > MOST_MARKED {
            return held.map(|_| Self::ALL).next().unwrap_or_default();
        }
        Self(held.fold(0, |marks, place| marks | 1 << place))
    }
}

/// What may differ in a cell from the month before.
#[derive(Clone, Copy, Debug, Default)]
pub struct Change {
    /// Channels whose onward shares may differ.
    pub rows: Places,
    /// Channels whose own figures may differ.
    pub figures: Places,
    /// Whether hand-overs may.
    pub handovers: bool,
    /// Whether anything may that bears on the flows, a fading penalty not counted.
    pub flows: bool,
}

impl Change {
    /// Everything may differ.
    pub const ALL: Self = Self { rows: Places::ALL, figures: Places::ALL, handovers: true, flows: true };
}

/// What changes in each month of a cell. Shape: months.
pub(super) fn changes_of(plan: &Plan, schedule: &Schedule, cell: usize) -> Vec<Change> {
    (1..=plan.scenario.months).map(|t| change(plan, schedule, cell, t)).collect()
}

fn change(plan: &Plan, schedule: &Schedule, cell: usize, t: u32) -> Change {
    let epoch_starts = t == 1 || schedule.epoch_of[t as usize - 1] != schedule.epoch_of[t as usize - 2];
    if epoch_starts {
        return Change::ALL;
    }
    let size = schedule.channels.len();
    let grows = |growth: &Growth| growth.changes_at(t);
    let improves = |channel: usize, wanted: fn(Lever) -> bool| {
        schedule.improvements.iter().any(|rule| {
            rule.channel == channel && wanted(rule.lever) && rule.cells.contains(cell) && grows(&rule.growth)
        })
    };
    // A candidate's growth bears on the journeys of the current channels that send people to it.
    let sends_to_growing = |from: usize| {
        let channel = &plan.channels[schedule.channels[from]];
        let steps = channel.journey.iter().filter(|_| channel.is_current()).flat_map(|journey| &journey.steps);
        let mut places = steps.filter_map(|step| schedule.local[step.to.0]);
        places.any(|to| schedule.journey_growth[to].as_ref().is_some_and(grows))
    };
    let rows =
        Places::where_it_holds(size, |from| sends_to_growing(from) || improves(from, |lever| lever == Lever::Fcr));
    let figures = Places::where_it_holds(size, |channel| improves(channel, |_| true));
    let handovers = schedule.handovers.iter().any(|rule| rule.cells.contains(cell) && grows(&rule.growth));
    let moves = schedule.flows.iter().any(|rule| rule.cells.contains(cell) && grows(&rule.growth))
        || schedule.preventions.iter().any(|rule| rule.cells.contains(cell) && grows(&rule.growth))
        || schedule.induced.iter().any(|rule| grows(&rule.growth));
    let flows = moves || handovers || !rows.is_empty() || !figures.is_empty();
    Change { rows, figures, handovers, flows }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_of_channels_holds_what_was_put_in() {
        let odd = Places::where_it_holds(9, |place| place % 2 == 1);
        assert!(odd.contains(3) && !odd.contains(4) && !odd.is_empty());
        assert!(Places::where_it_holds(9, |_| false).is_empty());
        assert!(odd.or(Places::where_it_holds(9, |place| place == 4)).contains(4));
    }

    #[test]
    fn many_channels_are_all_or_none() {
        let some = Places::where_it_holds(300, |place| place == 200);
        assert!(some.contains(0) && some.contains(299));
        assert!(!Places::where_it_holds(300, |_| false).contains(299));
    }
}

//! Work that may wait: how far a steady crew falls behind in the course of a week, and whom it answers too late.
//!
//! Time is counted in opening hours only: what arrives while nobody is there is there when the next interval opens, and
//! what arrives in an interval arrives evenly. Work is a fluid, answered in the order of arrival by a crew of the same size
//! in all opening hours, week after week.

use crate::model::Week;

/// Waits that are longer by this share are as long.
const ROUNDING: f64 = 1e-9;

/// What an open interval brings, as shares of the week's work.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Arriving {
    /// What has come while nobody was there, and is there when it opens.
    pub before: f64,
    /// What comes in it, evenly.
    pub during: f64,
}

/// The opening hours of a week put end to end, and what arrives in each.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenWeek {
    /// Hours of an interval.
    pub interval: f64,
    /// What arrives; sums to 1. Shape: open intervals.
    pub arriving: Vec<Arriving>,
}

impl OpenWeek {
    /// The opening hours of a week.
    #[must_use]
    pub fn new(week: &Week) -> Self {
        let mut arriving: Vec<Arriving> = Vec::new();
        let mut before = 0.0;
        for interval in &week.intervals {
            if interval.is_open {
                arriving.push(Arriving { before: std::mem::take(&mut before), during: interval.share });
            } else {
                before += interval.share;
            }
        }
        // What arrives after the last closing of the week waits for the first opening of the next.
        if let Some(first) = arriving.first_mut() {
            first.before += before;
        }
        Self { interval: f64::from(week.minutes) / 60.0, arriving }
    }

    /// Opening hours a week.
    #[must_use]
    pub fn hours(&self) -> f64 {
        self.interval * self.arriving.len() as f64
    }

    /// The longest that anything waits, opening hours, with a crew that can do `capacity` times the week's work in the
    /// week, at least 1; what stands from before not counted.
    #[must_use]
    pub fn longest_wait(&self, capacity: f64) -> f64 {
        let pace = capacity / self.hours();
        let mut longest = 0.0_f64;
        self.each(pace, |standing, arriving| {
            let at_opening = if arriving.before > 0.0 { (standing + arriving.before) / pace } else { 0.0 };
            let at_end = (standing + arriving.before + arriving.during) / pace - self.interval;
            longest = longest.max(at_opening).max(if arriving.during > 0.0 { at_end } else { 0.0 });
        });
        longest
    }

    /// What stands when each interval opens: Lindley's recursion over two weeks, of which the second is the one that
    /// repeats.
    fn each(&self, pace: f64, mut of: impl FnMut(f64, Arriving)) {
        let mut standing = 0.0_f64;
        for week in 0..2 {
            for &arriving in &self.arriving {
                if week == 1 {
                    of(standing, arriving);
                }
                standing = (standing + arriving.before + arriving.during - pace * self.interval).max(0.0);
            }
        }
    }

    /// The least capacity, in weeks' work a week and at least 1, with which nothing waits longer than `promise` opening
    /// hours: by bisection, to 10⁻⁹.
    #[must_use]
    pub fn capacity_for(&self, promise: f64) -> f64 {
        if self.arriving.is_empty() || self.longest_wait(1.0) <= promise * (1.0 + ROUNDING) {
            return 1.0;
        }
        // A crew that does the largest arrival within the promise, or within its interval, surely keeps it.
        let largest = self.arriving.iter().map(|one| one.before + one.during).fold(0.0, f64::max);
        let (mut short, mut enough) = (1.0, 1.0 + largest * self.hours() / promise.min(self.interval));
        for _ in 0..60 {
            let middle = f64::midpoint(short, enough);
            if self.longest_wait(middle) <= promise {
                enough = middle;
            } else {
                short = middle;
            }
            if enough - short <= 1e-9 * enough {
                break;
            }
        }
        enough
    }

    /// Share of the answers that come after `promise` opening hours, with this capacity and `before` opening hours of
    /// work that stands before each. What comes in an interval, or has come before it opens, is judged by its middle.
    #[must_use]
    pub fn late(&self, capacity: f64, before: f64, promise: f64) -> f64 {
        let pace = capacity.max(1.0) / self.hours();
        let is_late = |wait: f64| wait.max(0.0) + before > promise * (1.0 + ROUNDING);
        let mut late = 0.0;
        self.each(pace, |standing, arriving| {
            if is_late((standing + arriving.before / 2.0) / pace) {
                late += arriving.before;
            }
            if is_late((standing + arriving.before + arriving.during / 2.0) / pace - self.interval / 2.0) {
                late += arriving.during;
            }
        });
        late.min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn during(shares: &[f64]) -> Vec<Arriving> {
        shares.iter().map(|share| Arriving { before: 0.0, during: *share }).collect()
    }

    /// Ten opening hours; everything is there when they begin.
    fn all_at_once() -> OpenWeek {
        let mut arriving = vec![Arriving::default(); 10];
        arriving[0].before = 1.0;
        OpenWeek { interval: 1.0, arriving }
    }

    /// A week's work that arrives at once takes the whole week with one week's capacity, half of it with twice that.
    #[test]
    fn a_crew_works_off_what_arrives() {
        let week = all_at_once();
        assert!((week.longest_wait(1.0) - 10.0).abs() < 1e-12);
        assert!((week.longest_wait(2.0) - 5.0).abs() < 1e-12);
        assert!((week.capacity_for(5.0) - 2.0).abs() < 1e-6);
        assert!((week.capacity_for(10.0) - 1.0).abs() < 1e-12);
        assert!((week.capacity_for(0.5) - 20.0).abs() < 1e-6);
    }

    /// Even arrivals do not wait. Where the first hour brings twice as much, an hour's work stands from then on.
    #[test]
    fn what_stands_before_makes_answers_late() {
        let week = OpenWeek { interval: 1.0, arriving: during(&[0.1; 10]) };
        assert!(week.longest_wait(1.0).abs() < 1e-9);
        assert_eq!(week.late(1.0, 0.5, 1.0), 0.0);
        assert!((week.late(1.0, 1.5, 1.0) - 1.0).abs() < 1e-12);
        let week = OpenWeek { interval: 1.0, arriving: during(&[0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.0]) };
        assert!((week.longest_wait(1.0) - 1.0).abs() < 1e-9);
        // The middle of the first hour waits half an hour, everybody else a whole one.
        assert!((week.late(1.0, 0.0, 0.9) - 0.8).abs() < 1e-9);
        assert!(week.late(1.0, 0.0, 1.0).abs() < 1e-9);
    }

    #[test]
    fn more_capacity_never_waits_longer_and_a_longer_promise_never_needs_more() {
        let shares: Vec<f64> = (0..40).map(|at| f64::from((at * 7) % 11) / 195.0).collect();
        let week = OpenWeek { interval: 0.5, arriving: during(&shares) };
        let mut last = f64::INFINITY;
        for step in 0..50 {
            let wait = week.longest_wait(1.0 + f64::from(step) / 10.0);
            assert!(wait <= last + 1e-12);
            last = wait;
        }
        let mut last = f64::INFINITY;
        for step in 1..60 {
            let promise = f64::from(step) / 4.0;
            let capacity = week.capacity_for(promise);
            assert!(capacity <= last + 1e-9 && week.longest_wait(capacity) <= promise + 1e-9);
            last = capacity;
        }
    }
}

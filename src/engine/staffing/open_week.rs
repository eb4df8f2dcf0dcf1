//! Work that may wait: how far a steady crew falls behind in the course of a week, and whom it answers too late.
//!
//! Time is counted in opening hours only: what arrives while nobody is there arrives when the next interval opens. Work
//! is a fluid, answered in the order of arrival by a crew of the same size in all opening hours, week after week.

use crate::model::Week;

/// The opening hours of a week put end to end, and what arrives in each.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenWeek {
    /// Hours of an interval.
    pub interval: f64,
    /// Share of the week's work that arrives with each interval; sums to 1. Shape: open intervals.
    pub arriving: Vec<f64>,
}

impl OpenWeek {
    /// The opening hours of a week.
    #[must_use]
    pub fn new(week: &Week) -> Self {
        let mut arriving: Vec<f64> = Vec::new();
        let mut waiting = 0.0;
        for interval in &week.intervals {
            waiting += interval.share;
            if interval.is_open {
                arriving.push(std::mem::take(&mut waiting));
            }
        }
        // What arrives after the last closing of the week waits for the first opening of the next.
        if let Some(first) = arriving.first_mut() {
            *first += waiting;
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
        self.waits(capacity).into_iter().fold(0.0, f64::max)
    }

    /// How long what arrives with each interval waits until it is done, opening hours. Shape: open intervals. Lindley's
    /// recursion over two weeks, of which the second is the one that repeats.
    fn waits(&self, capacity: f64) -> Vec<f64> {
        let pace = capacity / self.hours();
        let mut waiting = 0.0_f64;
        let mut waits = Vec::with_capacity(self.arriving.len());
        for week in 0..2 {
            for &share in &self.arriving {
                waiting += share;
                if week == 1 {
                    waits.push(waiting / pace);
                }
                waiting = (waiting - pace * self.interval).max(0.0);
            }
        }
        waits
    }

    /// The least capacity, in weeks' work a week and at least 1, with which nothing waits longer than `promise` opening
    /// hours: by bisection, to 10⁻⁹.
    #[must_use]
    pub fn capacity_for(&self, promise: f64) -> f64 {
        if self.arriving.is_empty() || self.longest_wait(1.0) <= promise {
            return 1.0;
        }
        // A crew that does the largest arrival within the promise, or within its interval, surely keeps it.
        let largest = self.arriving.iter().copied().fold(0.0, f64::max);
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
    /// work that stands before each.
    #[must_use]
    pub fn late(&self, capacity: f64, before: f64, promise: f64) -> f64 {
        const ROUNDING: f64 = 1e-9;
        let waits = self.waits(capacity.max(1.0));
        let late = self.arriving.iter().zip(waits).filter(|(_, wait)| wait + before > promise * (1.0 + ROUNDING));
        late.map(|(share, _)| *share).sum::<f64>().min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten opening hours; everything arrives with the first.
    fn all_at_once() -> OpenWeek {
        let mut arriving = vec![0.0; 10];
        arriving[0] = 1.0;
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

    /// Even arrivals wait an interval at most, since an interval's work is there at its beginning.
    #[test]
    fn what_stands_before_makes_answers_late() {
        let week = OpenWeek { interval: 1.0, arriving: vec![0.1; 10] };
        assert!((week.longest_wait(1.0) - 1.0).abs() < 1e-9);
        assert_eq!(week.late(1.0, 0.0, 1.0), 0.0);
        assert!((week.late(1.0, 0.5, 1.0) - 1.0).abs() < 1e-12);
        // Three parts of ten arrive with the first hour and wait up to three hours; the rest wait two, one, …
        let mut uneven = vec![0.1; 8];
        uneven.insert(0, 0.2);
        uneven.push(0.0);
        let week = OpenWeek { interval: 1.0, arriving: uneven };
        assert!((week.longest_wait(1.0) - 2.0).abs() < 1e-9);
        assert!((week.late(1.0, 0.0, 1.5) - 1.0).abs() < 1e-9);
        assert!((week.late(1.0, 0.0, 2.0) - 0.0).abs() < 1e-9);
    }

    #[test]
    fn more_capacity_never_waits_longer_and_a_longer_promise_never_needs_more() {
        let week = OpenWeek { interval: 0.5, arriving: (0..40).map(|at| f64::from((at * 7) % 11) / 195.0).collect() };
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

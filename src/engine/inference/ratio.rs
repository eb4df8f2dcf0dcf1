//! Whether the groups are as large as they were planned.

use libm::{exp, lgamma, log, log1p};

use super::estimate::t_tails;

/// Below this p the split is not what was planned. Strict on purpose, as it is looked at in every pilot: .001 is the usual
/// threshold in online experiments (Kohavi, Tang & Xu 2020, "Trustworthy Online Controlled Experiments", ch. 21; GrowthBook's
/// default).
const ALARM: f64 = 0.001;
/// Up to so many, the binomial is summed.
const EXACT_UP_TO: u64 = 1000;

/// How a p was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatioTest {
    /// The exact two-sided binomial test: all outcomes that are no likelier than this one.
    Exact,
    /// χ² with one degree of freedom.
    ChiSquare,
}

/// The sizes of the groups against the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SampleRatio {
    /// How many are in the pilot group.
    pub pilot: u64,
    /// How many are in the control group.
    pub control: u64,
    /// The planned share of the pilot group.
    pub planned: f64,
    /// Its share as it is.
    pub observed: f64,
    /// Two-sided p of the plan.
    pub p: f64,
    /// How p was found.
    pub test: RatioTest,
    /// Whether p is below .001.
    pub alarm: bool,
}

/// Holds the sizes of the groups against the planned share of the pilot group (sample-ratio mismatch); `None` where there is
/// nobody, or the share is not strictly between 0 and 1.
#[must_use]
pub fn sample_ratio(pilot: u64, control: u64, planned: f64) -> Option<SampleRatio> {
    let all = pilot.checked_add(control)?;
    if all == 0 || planned.is_nan() || planned <= 0.0 || planned >= 1.0 {
        return None;
    }
    let observed = pilot as f64 / all as f64;
    let (p, test) = if all <= EXACT_UP_TO {
        (exact(pilot, all, planned), RatioTest::Exact)
    } else {
        // χ² with one degree of freedom is the square of a normal.
        let z = (observed - planned) / (planned * (1.0 - planned) / all as f64).sqrt();
        (t_tails(z, f64::INFINITY), RatioTest::ChiSquare)
    };
    Some(SampleRatio { pilot, control, planned, observed, p, test, alarm: p < ALARM })
}

/// Sum of the probabilities that are not above that of what was seen (as R's binom.test).
fn exact(seen: u64, all: u64, planned: f64) -> f64 {
    let n = all as f64;
    let log_chance = |k: u64| {
        let k = k as f64;
        lgamma(n + 1.0) - lgamma(k + 1.0) - lgamma(n - k + 1.0) + k * log(planned) + (n - k) * log1p(-planned)
    };
    let limit = log_chance(seen) + 1e-7;
    let sum: f64 = (0..=all).map(log_chance).filter(|chance| *chance <= limit).map(exp).sum();
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 9 of 10 at one half: (1 + 10)·2/1024 = .021484. 821 588 against 815 482 (Kohavi, Tang & Xu 2020): p = 1.8e-6,
    /// an alarm. 50.2 % of 10 000: z = .4, p = .6892.
    #[test]
    fn known_splits() {
        let exact = sample_ratio(9, 1, 0.5).expect("ten");
        assert!((exact.p - 22.0 / 1024.0).abs() < 1e-12 && exact.test == RatioTest::Exact && !exact.alarm);
        let famous = sample_ratio(821_588, 815_482, 0.5).expect("many");
        assert!(famous.alarm && (famous.p - 1.8e-6).abs() < 0.1e-6, "{famous:?}");
        let fine = sample_ratio(5020, 4980, 0.5).expect("many");
        assert!(!fine.alarm && (fine.p - 0.6892).abs() < 5e-5, "{fine:?}");
        assert!(sample_ratio(30, 0, 0.5).expect("thirty").alarm);
        assert_eq!((sample_ratio(0, 0, 0.5), sample_ratio(5, 5, 1.0)), (None, None));
    }

    /// Unequal shares: 1 of 4 at .2 is the likeliest outcome but one; nothing likelier than .4096 is left out but 0 of 4
    /// (.4096 as well), so p is 1.
    #[test]
    fn ties_count() {
        assert!((sample_ratio(1, 3, 0.2).expect("four").p - 1.0).abs() < 1e-9);
    }
}

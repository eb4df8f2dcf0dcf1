//! Shares: how well one is known, and the difference of two.

use super::estimate::{Estimate, Interval, NoEstimate, is_level, normal_quantile, t_tails};

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// Of how many it is true.
    pub successes: f64,
    /// How many there are.
    pub n: f64,
}

impl Share {
    /// The share itself.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.successes / self.n
    }

    fn is_sound(&self) -> bool {
        self.n.is_finite() && self.n > 0.0 && self.successes >= 0.0 && self.successes <= self.n
    }
}

/// Wilson's score interval (JASA 1927) of one share. Unlike p ± z·√(pq/n) it stays within 0–1 and holds its level with few
/// answers (Brown, Cai & DasGupta 2001). It is for independent answers; by unit, use the panel.
///
/// # Errors
///
/// [`NoEstimate::BadNumbers`] for counts that cannot be.
pub fn wilson(share: Share, alpha: f64) -> Result<Interval, NoEstimate> {
    if !(share.is_sound() && is_level(alpha)) {
        return Err(NoEstimate::BadNumbers);
    }
    Ok(wilson_at(share, normal_quantile(1.0 - alpha / 2.0)))
}

fn wilson_at(share: Share, z: f64) -> Interval {
    let (p, n, zz) = (share.value(), share.n, z * z);
    let centre = (p + zz / (2.0 * n)) / (1.0 + zz / n);
    let half = z / (1.0 + zz / n) * (p * (1.0 - p) / n + zz / (4.0 * n * n)).sqrt();
    // At 0 and n the ends are exactly 0 and 1, which rounding would miss.
    let low = if share.successes == 0.0 { 0.0 } else { (centre - half).max(0.0) };
    let high = if share.successes == n { 1.0 } else { (centre + half).min(1.0) };
    Interval { low, high }
}

/// Share of the pilot group minus share of the control group, with Newcombe's hybrid score interval (Statistics in Medicine
/// 1998, method 10): the two Wilson intervals put together. Its p is the level at which that interval just touches 0, so
/// that interval and test never disagree; [`score_test`] is the usual test. `se` is what the interval's half width is worth
/// (half/z), which is not 0 when nobody or everybody says yes; the distribution is normal, and
/// [`Estimate::p_against`] and [`Estimate::at`] go by it.
///
/// # Errors
///
/// [`NoEstimate::BadNumbers`] for counts that cannot be.
pub fn newcombe(pilot: Share, control: Share, alpha: f64) -> Result<Estimate, NoEstimate> {
    if !(pilot.is_sound() && control.is_sound() && is_level(alpha)) {
        return Err(NoEstimate::BadNumbers);
    }
    let z = normal_quantile(1.0 - alpha / 2.0);
    let interval = newcombe_at(pilot, control, z);
    let value = pilot.value() - control.value();
    let se = (interval.high - interval.low) / (2.0 * z);
    Ok(Estimate { value, se, dof: f64::INFINITY, low: interval.low, high: interval.high, p: touching(pilot, control) })
}

fn newcombe_at(pilot: Share, control: Share, z: f64) -> Interval {
    let (p1, p2) = (pilot.value(), control.value());
    let (one, two) = (wilson_at(pilot, z), wilson_at(control, z));
    let square = |x: f64| x * x;
    Interval {
        low: p1 - p2 - (square(p1 - one.low) + square(two.high - p2)).sqrt(),
        high: p1 - p2 + (square(one.high - p1) + square(p2 - two.low)).sqrt(),
    }
}

/// The two-sided level at which Newcombe's interval ends at 0, by bisection of z.
fn touching(pilot: Share, control: Share) -> f64 {
    let value = pilot.value() - control.value();
    if value == 0.0 {
        return 1.0;
    }
    let holds_zero = |z: f64| {
        let interval = newcombe_at(pilot, control, z);
        if value > 0.0 { interval.low <= 0.0 } else { interval.high >= 0.0 }
    };
    let (mut low, mut high) = (0.0, 40.0);
    if !holds_zero(high) {
        return 0.0;
    }
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if holds_zero(middle) { high = middle } else { low = middle }
    }
    t_tails(0.5 * (low + high), f64::INFINITY)
}

/// Two-sided p of equal shares by the pooled z test, which is Pearson's χ² without correction of continuity; 1 where all say
/// the same.
///
/// # Errors
///
/// [`NoEstimate::BadNumbers`] for counts that cannot be.
pub fn score_test(pilot: Share, control: Share) -> Result<f64, NoEstimate> {
    if !(pilot.is_sound() && control.is_sound()) {
        return Err(NoEstimate::BadNumbers);
    }
    let pooled = (pilot.successes + control.successes) / (pilot.n + control.n);
    let se = (pooled * (1.0 - pooled) * (1.0 / pilot.n + 1.0 / control.n)).sqrt();
    let value = pilot.value() - control.value();
    Ok(if value == 0.0 { 1.0 } else { t_tails(value / se, f64::INFINITY) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(successes: f64, n: f64) -> Share {
        Share { successes, n }
    }

    /// Published: 8/10 [.4902, .9433]; 80/100 [.7112, .8666].
    #[test]
    fn wilson_as_published() {
        for (given, low, high) in [(share(8.0, 10.0), 0.4902, 0.9433), (share(80.0, 100.0), 0.7112, 0.8666)] {
            let interval = wilson(given, 0.05).expect("counts");
            assert!((interval.low - low).abs() < 5e-5 && (interval.high - high).abs() < 5e-5, "{interval:?}");
        }
        assert_eq!(wilson(share(0.0, 7.0), 0.05).expect("none").low, 0.0);
        assert_eq!(wilson(share(8.0, 7.0), 0.05), Err(NoEstimate::BadNumbers));
        assert_eq!(wilson(share(0.0, 0.0), 0.05), Err(NoEstimate::BadNumbers));
    }

    /// Newcombe 1998, table II, method 10: 56/70 against 48/80 [.0524, .3339]; 9/10 against 3/10 [.1705, .8090]; 5/56
    /// against 0/29 [−.0381, .1926].
    #[test]
    fn newcombe_as_published() {
        for (pilot, control, low, high) in [
            (share(56.0, 70.0), share(48.0, 80.0), 0.0524, 0.3339),
            (share(9.0, 10.0), share(3.0, 10.0), 0.1705, 0.8090),
            (share(5.0, 56.0), share(0.0, 29.0), -0.0381, 0.1926),
        ] {
            let estimate = newcombe(pilot, control, 0.05).expect("counts");
            assert!((estimate.low - low).abs() < 5e-5 && (estimate.high - high).abs() < 5e-5, "{estimate:?}");
            assert_eq!(estimate.p < 0.05, estimate.low > 0.0 || estimate.high < 0.0);
        }
    }

    /// At the level p itself, the interval touches 0; mirrored groups give mirrored figures.
    #[test]
    fn test_agrees_with_interval() {
        let (pilot, control) = (share(56.0, 70.0), share(48.0, 80.0));
        let estimate = newcombe(pilot, control, 0.05).expect("counts");
        let touching = newcombe(pilot, control, estimate.p).expect("counts");
        assert!(touching.low.abs() < 1e-9, "{touching:?}");
        let mirrored = newcombe(control, pilot, 0.05).expect("counts");
        assert!((mirrored.low + estimate.high).abs() < 1e-12 && (mirrored.p - estimate.p).abs() < 1e-12);
    }

    /// 56/70 against 48/80: pooled 104/150, z = .2/√(.69333·.30667·(1/70 + 1/80)) = 2.6501, p = .00805.
    #[test]
    fn pooled_test() {
        let p = score_test(share(56.0, 70.0), share(48.0, 80.0)).expect("counts");
        assert!((p - 0.008_05).abs() < 5e-5, "{p}");
        assert_eq!(score_test(share(7.0, 7.0), share(5.0, 5.0)), Ok(1.0));
    }
}

//! One figure with its error, its interval and its test; and the quantiles that those take.

use statrs::function::beta::beta_reg;
use statrs::function::erf::{erfc, erfc_inv};

/// With more degrees of freedom than this, Student's t is the normal distribution to ten digits.
const NORMAL_FROM: f64 = 1e10;
/// Fewer degrees of freedom than this are counted as so many: the interval is as good as endless anyway.
const LEAST_DOF: f64 = 0.25;

/// Why there is no estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEstimate {
    /// A value that is not finite, a weight that is not above 0, or a level that is not strictly between 0 and 1.
    BadNumbers,
    /// Fewer than two units in a group that carry the comparison.
    FewUnits {
        /// Such units in the pilot group.
        pilot: usize,
        /// Such units in the control group.
        control: usize,
    },
    /// Fewer than two values in a group.
    FewValues {
        /// Values in the pilot group.
        pilot: usize,
        /// Values in the control group.
        control: usize,
    },
    /// There is nothing that was not exposed: no before.
    NoBefore,
    /// There is nothing that was exposed: no after.
    NoAfter,
    /// Too few periods.
    FewPeriods {
        /// How many there are.
        seen: usize,
        /// How many it takes.
        needed: usize,
    },
    /// Exposure cannot be told apart from the effects of units and periods.
    NotIdentified,
    /// The point is known, but neither standard errors nor enough periods say how well.
    NoSpread,
}

/// An interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// A figure, how well it is known, and whether it could be zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The figure itself.
    pub value: f64,
    /// Its standard error, ≥ 0.
    pub se: f64,
    /// Degrees of freedom of the standard error; infinite where the normal distribution is used.
    pub dof: f64,
    /// Lower end of the two-sided interval.
    pub low: f64,
    /// Upper end of the two-sided interval.
    pub high: f64,
    /// Two-sided p of the hypothesis that the truth is 0.
    pub p: f64,
}

impl Estimate {
    /// The figure with its interval at the two-sided level `alpha` and its test against 0, by Student's t. Without any
    /// spread the interval is the point, and p is 1 at 0 and 0 elsewhere.
    #[must_use]
    pub fn new(value: f64, se: f64, dof: f64, alpha: f64) -> Self {
        // By the lower tail, which is exact for the smallest levels too.
        let half = if se == 0.0 { 0.0 } else { -t_quantile(alpha / 2.0, dof) * se };
        Self { value, se, dof, low: value - half, high: value + half, p: two_sided(value, se, dof) }
    }

    /// The same, unless the figures were too large to compute with.
    pub(super) fn checked(value: f64, se: f64, dof: f64, alpha: f64) -> Result<Self, NoEstimate> {
        let is_sound = value.is_finite() && se.is_finite() && !dof.is_nan();
        if is_sound { Ok(Self::new(value, se, dof, alpha)) } else { Err(NoEstimate::BadNumbers) }
    }

    /// Two-sided p of the hypothesis that the truth is `value`.
    #[must_use]
    pub fn p_against(&self, value: f64) -> f64 {
        two_sided(self.value - value, self.se, self.dof)
    }

    /// How confident one may be that the truth is above `value`: one minus the one-sided p, which is also the chance that a
    /// flat prior gives it.
    #[must_use]
    pub fn chance_above(&self, value: f64) -> f64 {
        let half = self.p_against(value) / 2.0;
        if self.value >= value { 1.0 - half } else { half }
    }

    /// The same estimate with its interval at another level.
    #[must_use]
    pub fn at(&self, alpha: f64) -> Self {
        Self::new(self.value, self.se, self.dof, alpha)
    }
}

/// P(|T| > |miss|/se).
fn two_sided(miss: f64, se: f64, dof: f64) -> f64 {
    if miss == 0.0 {
        return 1.0;
    }
    if se == 0.0 { 0.0 } else { t_tails(miss / se, dof) }
}

/// P(|T| > |t|) with `dof` degrees of freedom: I(ν/(ν + t²); ν/2, 1/2) (Abramowitz & Stegun 26.5.27, 26.7.1).
pub(super) fn t_tails(t: f64, dof: f64) -> f64 {
    if t.is_nan() || dof.is_nan() {
        return f64::NAN;
    }
    if dof > NORMAL_FROM {
        return erfc(t.abs() / std::f64::consts::SQRT_2);
    }
    let dof = dof.max(LEAST_DOF);
    let inside = dof / (dof + t * t);
    beta_reg(dof / 2.0, 0.5, inside.clamp(0.0, 1.0))
}

/// P(T ≤ t) for Student's t with `dof` degrees of freedom (infinite: the normal distribution).
#[must_use]
pub fn t_cdf(t: f64, dof: f64) -> f64 {
    let half = t_tails(t, dof) / 2.0;
    if t > 0.0 { 1.0 - half } else { half }
}

/// The value below which Student's t with `dof` degrees of freedom lies with probability `p`, 0 < p < 1; infinite at 0
/// and 1. By bisection of its tail, so that it is as exact as the tail.
#[must_use]
pub fn t_quantile(p: f64, dof: f64) -> f64 {
    if p.is_nan() || dof.is_nan() || !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    if p == 0.5 {
        return 0.0;
    }
    let normal = normal_quantile(p);
    if dof > NORMAL_FROM || normal.is_infinite() {
        return normal;
    }
    let tails = 2.0 * p.min(1.0 - p);
    let mut high = normal.abs().max(1e-300);
    let mut low = 0.0;
    while t_tails(high, dof) > tails && high < 1e150 {
        low = high;
        high *= 2.0;
    }
    for _ in 0..64 {
        let middle = 0.5 * (low + high);
        if t_tails(middle, dof) > tails {
            low = middle
        } else {
            high = middle
        }
        if high - low <= 1e-15 * high {
            break;
        }
    }
    (0.5 * (low + high)).copysign(normal)
}

/// Φ(z).
#[must_use]
pub fn normal_cdf(z: f64) -> f64 {
    0.5 * erfc(-z / std::f64::consts::SQRT_2)
}

/// Φ⁻¹(p); infinite at 0 and 1.
#[must_use]
pub fn normal_quantile(p: f64) -> f64 {
    if p.is_nan() || !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    -std::f64::consts::SQRT_2 * erfc_inv(2.0 * p)
}

/// Whether a two-sided level makes sense: strictly between 0 and 1.
pub(super) fn is_level(alpha: f64) -> bool {
    alpha > 0.0 && alpha < 1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tables of Student's t: t(.975; 1) = 12.7062, t(.975; 5) = 2.570582, t(.995; 10) = 3.169273; Φ⁻¹(.975) = 1.959964.
    #[test]
    fn quantiles_of_the_tables() {
        for (p, dof, value) in [
            (0.975, 1.0, 12.706_205),
            (0.975, 5.0, 2.570_582),
            (0.995, 10.0, 3.169_273),
            (0.975, f64::INFINITY, 1.959_964),
            (0.025, 5.0, -2.570_582),
        ] {
            let quantile = t_quantile(p, dof);
            assert!((quantile - value).abs() < 1e-6, "{p} {dof}: {quantile}");
            assert!((t_cdf(quantile, dof) - p).abs() < 1e-10);
        }
        assert!((t_quantile(0.975, 1e6) - 1.959_966).abs() < 1e-6);
    }

    #[test]
    fn interval_and_test_agree() {
        let on_the_edge = Estimate::new(t_quantile(0.975, 7.0) * 3.0, 3.0, 7.0, 0.05);
        assert!((on_the_edge.p - 0.05).abs() < 1e-9 && on_the_edge.low.abs() < 1e-9);
        assert!((on_the_edge.chance_above(0.0) - 0.975).abs() < 1e-9);
        assert!((on_the_edge.chance_above(2.0 * on_the_edge.value) - 0.025).abs() < 1e-9);
        assert!((on_the_edge.at(0.1).low - (on_the_edge.value - 3.0 * t_quantile(0.95, 7.0))).abs() < 1e-12);
    }

    #[test]
    fn without_spread_it_is_the_point() {
        let sure = Estimate::new(2.0, 0.0, 3.0, 0.05);
        assert_eq!((sure.low, sure.high, sure.p, sure.p_against(2.0)), (2.0, 2.0, 0.0, 1.0));
    }
}

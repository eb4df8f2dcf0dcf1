//! How an effect grows in (model §2).

use crate::model::RampShape;

/// The share of the effect that is reached in month τ = 1, 2, … of a move, at the middle of the month.
///
/// u = min(1, (τ − ½)/months), 1 at once where months is 0; `linear` gives u, the s-curve
/// (L(u) − L(0))/(L(1) − L(0)) with L(z) = 1/(1 + e^(−10(z − ½))). Before the start (τ < 1) it is 0.
#[must_use]
pub fn reached(tau: i64, months: f64, shape: RampShape) -> f64 {
    if tau < 1 {
        return 0.0;
    }
    let passed = tau as f64 - 0.5;
    if months <= 0.0 || passed >= months {
        return 1.0;
    }
    let progress = passed / months;
    match shape {
        RampShape::Linear => progress,
        RampShape::SCurve => (logistic(progress) - logistic(0.0)) / (logistic(1.0) - logistic(0.0)),
    }
}

/// The share of a fading penalty that is left in month τ: max(0, 1 − (τ − ½)/months); for good without months.
#[must_use]
pub fn fading(tau: i64, months: Option<f64>) -> f64 {
    match months {
        None => 1.0,
        Some(months) if months <= 0.0 => 0.0,
        Some(months) => (1.0 - (tau as f64 - 0.5) / months).max(0.0),
    }
}

fn logistic(z: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-10.0 * (z - 0.5)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Six months, linear: the middle of month 1 is 0.5/6, of month 6 is 5.5/6, then it is complete.
    #[test]
    fn linear_is_taken_at_the_middle_of_the_month() {
        assert_eq!(reached(0, 6.0, RampShape::Linear), 0.0);
        assert!((reached(1, 6.0, RampShape::Linear) - 0.5 / 6.0).abs() < 1e-15);
        assert!((reached(6, 6.0, RampShape::Linear) - 5.5 / 6.0).abs() < 1e-15);
        assert_eq!(reached(7, 6.0, RampShape::Linear), 1.0);
        assert_eq!(reached(1, 0.0, RampShape::SCurve), 1.0);
    }

    /// The s-curve is symmetric: half is reached half-way. One month long, τ = 1 is u = ½ exactly.
    /// At u = 0.25: L = 1/(1+e^2.5) = 0.0758582; (0.0758582 − 0.0066929)/(0.9933071 − 0.0066929) = 0.0701037.
    #[test]
    fn s_curve_by_hand() {
        assert!((reached(1, 1.0, RampShape::SCurve) - 0.5).abs() < 1e-15);
        assert!((reached(1, 2.0, RampShape::SCurve) - 0.070_103_7).abs() < 1e-7);
    }

    #[test]
    fn penalty_fades_linearly_or_stays() {
        assert_eq!(fading(30, None), 1.0);
        assert!((fading(1, Some(12.0)) - 11.5 / 12.0).abs() < 1e-15);
        assert_eq!(fading(13, Some(12.0)), 0.0);
        assert_eq!(fading(1, Some(0.0)), 0.0);
    }
}

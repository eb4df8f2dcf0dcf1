//! How many it takes to see an effect, and what effect so many can see.

use super::estimate::{is_level, normal_cdf, normal_quantile};
use super::noncentral;

/// Sizes of the groups, not rounded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Groups {
    /// How many in the pilot group.
    pub pilot: f64,
    /// How many in the control group.
    pub control: f64,
}

impl Groups {
    /// Both rounded up, as half a person answers nothing. What is above a whole number by rounding only is that number.
    #[must_use]
    pub fn rounded_up(self) -> [u64; 2] {
        [self.pilot, self.control].map(|n| (n - 1e-9 * n.max(1.0)).ceil().max(0.0) as u64)
    }

    /// Both together.
    #[must_use]
    pub fn total(self) -> f64 {
        self.pilot + self.control
    }

    fn of(pilot: f64, ratio: f64) -> Option<Self> {
        let groups = Self { pilot, control: pilot * ratio };
        (groups.total().is_finite() && pilot > 0.0).then_some(groups)
    }

    /// 1/n₁ + 1/n₂.
    fn variance(self) -> f64 {
        1.0 / self.pilot + 1.0 / self.control
    }
}

/// z₁₋α/₂ and z_power.
fn quantiles(alpha: f64, power: f64) -> Option<(f64, f64)> {
    let makes_sense = is_level(alpha) && is_level(power) && power > alpha / 2.0;
    makes_sense.then(|| (normal_quantile(1.0 - alpha / 2.0), normal_quantile(power)))
}

/// Sizes to see a difference of means of `difference` with standard deviation `sd`: (z₁₋α/₂ + z_power)²·sd²·(1 + 1/ratio)/δ²
/// in the pilot group, `ratio` times as many in the control group (normal approximation; the wrong tail is not counted).
/// `None` where no number would do.
#[must_use]
pub fn size_means(difference: f64, sd: f64, ratio: f64, alpha: f64, power: f64) -> Option<Groups> {
    let (z_alpha, z_power) = quantiles(alpha, power)?;
    let far = (z_alpha + z_power) * sd / difference;
    Groups::of(far * far * (1.0 + 1.0 / ratio), ratio).filter(|_| ratio > 0.0)
}

/// The power to see a difference of means with so many: the inverse of [`size_means`].
#[must_use]
pub fn power_means(difference: f64, sd: f64, groups: Groups, alpha: f64) -> f64 {
    normal_cdf(difference.abs() / (sd * groups.variance().sqrt()) - normal_quantile(1.0 - alpha / 2.0))
}

/// The least difference of means that so many can see (minimum detectable effect): (z₁₋α/₂ + z_power)·sd·√(1/n₁ + 1/n₂).
#[must_use]
pub fn detectable(sd: f64, groups: Groups, alpha: f64, power: f64) -> Option<f64> {
    let (z_alpha, z_power) = quantiles(alpha, power)?;
    Some((z_alpha + z_power) * sd * groups.variance().sqrt()).filter(|effect| effect.is_finite())
}

/// The exact power of the two-sample t test with equal variances, for a difference of `d` standard deviations; NaN with fewer
/// than three values.
#[must_use]
pub fn power_t(d: f64, groups: Groups, alpha: f64) -> f64 {
    let dof = groups.total() - 2.0;
    if dof.is_nan() || dof < 1.0 || groups.pilot <= 0.0 || groups.control <= 0.0 || !is_level(alpha) {
        return f64::NAN;
    }
    noncentral::power(d / groups.variance().sqrt(), dof, alpha)
}

/// Sizes, not rounded, at which the two-sample t test sees a difference of `d` standard deviations, exactly: for few values or
/// few clusters, where the normal approximation promises too much.
#[must_use]
pub fn size_t(d: f64, ratio: f64, alpha: f64, power: f64) -> Option<Groups> {
    let roughly = size_means(d, 1.0, ratio, alpha, power)?;
    // The least sizes that leave one degree of freedom.
    let mut low = 3.0 / (1.0 + ratio);
    let mut high = roughly.pilot.max(low);
    let reaches = |pilot: f64| power_t(d, Groups { pilot, control: pilot * ratio }, alpha) >= power;
    if reaches(low) {
        return Groups::of(low, ratio);
    }
    while !reaches(high) {
        high *= 2.0;
        if high.is_nan() || high > 1e12 {
            return None;
        }
    }
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if reaches(middle) {
            high = middle
        } else {
            low = middle
        }
        if high - low < 1e-12 * high {
            break;
        }
    }
    Groups::of(high, ratio)
}

/// The least difference of means that so many can see, by the exact t test.
#[must_use]
pub fn detectable_t(sd: f64, groups: Groups, alpha: f64, power: f64) -> Option<f64> {
    let roughly = detectable(1.0, groups, alpha, power)?;
    let reaches = |d: f64| power_t(d, groups, alpha) >= power;
    let (mut low, mut high) = (0.0, roughly);
    while !reaches(high) {
        high *= 2.0;
        if high.is_nan() || high <= 0.0 || high > 1e6 {
            return None;
        }
    }
    for _ in 0..80 {
        let middle = 0.5 * (low + high);
        if reaches(middle) { high = middle } else { low = middle }
    }
    Some(high * sd).filter(|effect| effect.is_finite())
}

/// How the variance of a difference of shares is taken in the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProportionVariance {
    /// As if both groups had their common share, as the pooled z test does ([`super::score_test`]; Fleiss 1981, R's
    /// `power.prop.test`).
    Pooled,
    /// Each group's own, as an interval of the difference does.
    Unpooled,
}

/// √ of the variances per pilot unit under no difference and under the difference.
fn proportion_sds(pilot: f64, control: f64, ratio: f64, variance: ProportionVariance) -> (f64, f64) {
    let spread = |p: f64| p * (1.0 - p);
    let apart = spread(pilot) + spread(control) / ratio;
    let common = spread((pilot + ratio * control) / (1.0 + ratio)) * (1.0 + 1.0 / ratio);
    match variance {
        ProportionVariance::Pooled => (common.sqrt(), apart.sqrt()),
        ProportionVariance::Unpooled => (apart.sqrt(), apart.sqrt()),
    }
}

/// Sizes to see the difference of two shares: (z₁₋α/₂·√V₀ + z_power·√V₁)²/δ² in the pilot group.
#[must_use]
pub fn size_proportions(
    pilot: f64,
    control: f64,
    ratio: f64,
    variance: ProportionVariance,
    alpha: f64,
    power: f64,
) -> Option<Groups> {
    let (z_alpha, z_power) = quantiles(alpha, power)?;
    let are_shares = [pilot, control].iter().all(|share| (0.0..=1.0).contains(share)) && ratio > 0.0;
    let (none, some) = proportion_sds(pilot, control, ratio, variance);
    let far = (z_alpha * none + z_power * some) / (pilot - control);
    Groups::of(far * far, ratio).filter(|_| are_shares)
}

/// The power to see the difference of two shares with so many: the inverse of [`size_proportions`].
#[must_use]
pub fn power_proportions(pilot: f64, control: f64, groups: Groups, variance: ProportionVariance, alpha: f64) -> f64 {
    let (none, some) = proportion_sds(pilot, control, groups.control / groups.pilot, variance);
    let z = normal_quantile(1.0 - alpha / 2.0);
    normal_cdf(((pilot - control).abs() * groups.pilot.sqrt() - z * none) / some)
}

/// The nearest shares below and above `control` that so many can tell from it (pooled test); nothing where even 0 or 1 is not
/// far enough.
#[must_use]
pub fn detectable_proportion(control: f64, groups: Groups, alpha: f64, power: f64) -> [Option<f64>; 2] {
    if quantiles(alpha, power).is_none() || !(0.0..=1.0).contains(&control) {
        return [None; 2];
    }
    [0.0, 1.0].map(|end| {
        let reaches = |share: f64| {
            share != control && power_proportions(share, control, groups, ProportionVariance::Pooled, alpha) >= power
        };
        let (mut near, mut far) = (control, end);
        if !reaches(far) {
            return None;
        }
        for _ in 0..60 {
            let middle = 0.5 * (near + far);
            if reaches(middle) { far = middle } else { near = middle }
        }
        Some(far)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published: 1 570 a group for a standard deviation of 20 and a difference of 2. Twice as many controls: 1 177.3 pilots,
    /// and the power comes back.
    #[test]
    fn means_as_published() {
        let even = size_means(2.0, 20.0, 1.0, 0.05, 0.8).expect("a difference");
        assert_eq!(even.rounded_up(), [1570, 1570]);
        let uneven = size_means(-2.0, 20.0, 2.0, 0.05, 0.8).expect("a difference");
        assert!((uneven.pilot - 0.75 * even.pilot).abs() < 1e-9 && (uneven.control - 1.5 * even.pilot).abs() < 1e-9);
        assert!((power_means(2.0, 20.0, uneven, 0.05) - 0.8).abs() < 1e-10);
        assert!((detectable(20.0, uneven, 0.05, 0.8).expect("sizes") - 2.0).abs() < 1e-10);
        assert_eq!(size_means(0.0, 20.0, 1.0, 0.05, 0.8), None);
        assert_eq!(size_means(1.0, 20.0, 0.0, 0.05, 0.8), None);
    }

    /// Published (statsmodels): 63.7656 a group at d = .5. R: power.t.test(n = 20, delta = 1) has power .8689528
    /// (of one tail; the other adds 2·10⁻⁷), and
    /// power = .9 at delta = 1 takes 22.02110.
    #[test]
    fn t_as_published() {
        let found = size_t(0.5, 1.0, 0.05, 0.8).expect("a difference");
        assert!((found.pilot - 63.765_6).abs() < 5e-5, "{found:?}");
        let twenty = Groups { pilot: 20.0, control: 20.0 };
        assert!((power_t(1.0, twenty, 0.05) - 0.868_952_8).abs() < 5e-7);
        assert!((size_t(1.0, 1.0, 0.05, 0.9).expect("a difference").pilot - 22.021_10).abs() < 1e-4);
        let effect = detectable_t(2.0, found, 0.05, 0.8).expect("sizes");
        assert!((effect - 1.0).abs() < 1e-8, "{effect}");
        assert!(power_t(1.0, Groups { pilot: 1.0, control: 1.0 }, 0.05).is_nan());
        // Three against seventeen need more of an effect than ten against ten.
        let few = detectable_t(1.0, Groups { pilot: 3.0, control: 17.0 }, 0.05, 0.8).expect("sizes");
        assert!(few > detectable_t(1.0, Groups { pilot: 10.0, control: 10.0 }, 0.05, 0.8).expect("sizes"));
    }

    /// R: power.prop.test(p1 = .50, p2 = .75, power = .90) takes 76.7 a group; (n = 50, same shares) has power .740.
    /// Unpooled by hand at .5 and .6: 7.84888·(.25 + .24)/.01 = 384.6.
    #[test]
    fn proportions_as_published() {
        let found = size_proportions(0.75, 0.5, 1.0, ProportionVariance::Pooled, 0.05, 0.9).expect("a difference");
        assert!((found.pilot - 76.7).abs() < 0.05, "{found:?}");
        let fifty = Groups { pilot: 50.0, control: 50.0 };
        let power = power_proportions(0.75, 0.5, fifty, ProportionVariance::Pooled, 0.05);
        assert!((power - 0.740).abs() < 5e-4, "{power}");
        let unpooled = size_proportions(0.5, 0.6, 1.0, ProportionVariance::Unpooled, 0.05, 0.8).expect("a difference");
        assert!((unpooled.pilot - 384.6).abs() < 0.05, "{unpooled:?}");
        let [below, above] = detectable_proportion(0.5, found, 0.05, 0.9);
        assert!((above.expect("reached") - 0.75).abs() < 1e-6 && (below.expect("reached") - 0.25).abs() < 1e-6);
        assert_eq!(detectable_proportion(0.02, fifty, 0.05, 0.8)[0], None);
    }
}

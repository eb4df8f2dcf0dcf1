//! How likely Student's t is to reach its bound where there is an effect.

use std::sync::OnceLock;

use libm::{exp, lgamma, log};

use super::estimate::{normal_cdf, t_quantile};
use super::quadrature::gauss_legendre;

/// Nodes of the integral, and the rule that they give.
const NODES: usize = 128;
static RULE: OnceLock<Vec<(f64, f64)>> = OnceLock::new();

/// The power of a two-sided t test at level `alpha` whose noncentrality is `shift`, with `dof` degrees of freedom: the mean
/// of P(|Z + shift| > t·u) over u = √(χ²/ν) (Owen 1968). Both tails count.
pub(super) fn power(shift: f64, dof: f64, alpha: f64) -> f64 {
    let bound = t_quantile(1.0 - alpha / 2.0, dof);
    let crosses = |u: f64| normal_cdf(shift - bound * u) + normal_cdf(-shift - bound * u);
    if dof > 1e8 {
        return crosses(1.0);
    }
    // u is near 1, with a standard deviation of about 1/√(2ν).
    let wide = 12.0 / (2.0 * dof).sqrt();
    let (low, high) = ((1.0 - wide).max(0.0), 1.0 + wide);
    let log_scale = std::f64::consts::LN_2 + dof / 2.0 * log(dof / 2.0) - lgamma(dof / 2.0);
    let density = |u: f64| exp(log_scale + (dof - 1.0) * log(u) - dof * u * u / 2.0);
    let (centre, half) = (0.5 * (low + high), 0.5 * (high - low));
    // Divided by the integral of the density, which takes away what rounding does to the logarithms of large ν.
    let (mut sum, mut all) = (0.0, 0.0);
    for (x, weight) in RULE.get_or_init(|| gauss_legendre(NODES)) {
        let u = centre + half * x;
        let mass = weight * density(u);
        sum += mass * crosses(u);
        all += mass;
    }
    sum / all
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Without an effect the power is the level. With ν = 1, u is half-normal, which is the hardest case.
    #[test]
    fn no_effect_is_the_level() {
        for dof in [1.0, 2.0, 3.5, 10.0, 126.0, 1e5, 1e7] {
            assert!((power(0.0, dof, 0.05) - 0.05).abs() < 1e-8, "{dof}: {}", power(0.0, dof, 0.05));
        }
    }
}

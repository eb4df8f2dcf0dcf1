//! What was measured, put to the draws: each draw weighs as much as it makes the measurement likely.

use statrs::function::beta::beta_reg;
use statrs::function::erf::erfc;

use super::tail::tail_shape;

/// A measurement that was less likely than this disagrees with what was believed.
pub const DISAGREES_BELOW: f64 = 0.05;

/// One thing as it was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The value.
    pub value: f64,
    /// Its standard error, > 0.
    pub standard_error: f64,
    /// Degrees of freedom of the standard error, > 0: noise by Student's t; `None` for normal noise.
    pub freedom: Option<f64>,
}

impl Measured {
    fn is_possible(&self) -> bool {
        let is_positive = |value: f64| value.is_finite() && value > 0.0;
        self.value.is_finite() && is_positive(self.standard_error) && self.freedom.is_none_or(is_positive)
    }

    /// How many standard errors the measurement lies above what was predicted.
    fn distance(&self, predicted: f64) -> f64 {
        (self.value - predicted) / self.standard_error
    }

    /// Chance of measuring less than was measured, were the prediction true.
    fn chance_below(&self, predicted: f64) -> f64 {
        let z = self.distance(predicted);
        let Some(freedom) = self.freedom else { return 0.5 * erfc(-z / std::f64::consts::SQRT_2) };
        // P(T < −|z|) = ½·I(ν/(ν + z²); ν/2, ½) (Abramowitz and Stegun 1964, 26.5.27).
        let tail = 0.5 * beta_reg(0.5 * freedom, 0.5, (freedom / (freedom + z * z)).clamp(0.0, 1.0));
        if z > 0.0 { 1.0 - tail } else { tail }
    }
}

/// Log-likelihood of a measurement in each draw, up to a constant; `None` where a prediction is not finite or the
/// measurement is impossible, see [`Measured`]. Normal: −z²/2; Student's t: −(ν + 1)/2·ln(1 + z²/ν). Shape: draws.
#[must_use]
pub fn log_likelihood(predicted: &[f64], measured: Measured) -> Option<Vec<f64>> {
    if !measured.is_possible() || !predicted.iter().all(|value| value.is_finite()) {
        return None;
    }
    let of_draw = |&predicted: &f64| {
        let z = measured.distance(predicted);
        match measured.freedom {
            None => -0.5 * z * z,
            Some(freedom) => -0.5 * (freedom + 1.0) * libm::log1p(z * z / freedom),
        }
    };
    Some(predicted.iter().map(of_draw).collect())
}

/// Log-likelihood of `met` successes `of` so many, given the share in each draw, up to a constant: k·ln p + (n − k)·ln(1 − p);
/// `None` where a share is outside 0–1, or `met` outside 0–`of`. −∞ where the draw rules out what was seen. Shape: draws.
#[must_use]
pub fn log_likelihood_of_share(shares: &[f64], met: f64, of: f64) -> Option<Vec<f64>> {
    let is_possible = of.is_finite() && (0.0..=of).contains(&met);
    if !is_possible || !shares.iter().all(|share| (0.0..=1.0).contains(share)) {
        return None;
    }
    // 0·ln 0 is 0: what did not happen says nothing of its chance.
    let times_log = |count: f64, log: f64| if count > 0.0 { count * log } else { 0.0 };
    let of_draw = |&share: &f64| times_log(met, libm::log(share)) + times_log(of - met, libm::log1p(-share));
    Some(shares.iter().map(of_draw).collect())
}

/// Log-likelihood of independent measurements together: the sum, draw by draw; `None` without any, or where their lengths
/// differ. Shapes: measurements, draws; draws.
#[must_use]
pub fn together(parts: &[Vec<f64>]) -> Option<Vec<f64>> {
    let draws = parts.first()?.len();
    let fit = parts.iter().all(|part| part.len() == draws);
    fit.then(|| (0..draws).map(|draw| parts.iter().map(|part| part[draw]).sum()).collect())
}

/// How surprising a measurement is, given what was believed: the chance of one at least so far out, on either side.
///
/// The prior predictive p-value 2·min(F, 1 − F), F the mean over the draws of the chance to measure less (Box 1980, Journal
/// of the Royal Statistical Society A 143). Below [`DISAGREES_BELOW`] belief and measurement disagree, and weights by which
/// one was turned into the other should not be relied on. `None` as for [`log_likelihood`], or without draws.
#[must_use]
pub fn surprise(predicted: &[f64], measured: Measured) -> Option<f64> {
    if predicted.is_empty() || !measured.is_possible() || !predicted.iter().all(|value| value.is_finite()) {
        return None;
    }
    let mirrored = Measured { value: -measured.value, ..measured };
    let count = predicted.len() as f64;
    let below = predicted.iter().map(|&predicted| measured.chance_below(predicted)).sum::<f64>() / count;
    // The upper tail by itself, as 1 − F is rounded away where F is nearly 1.
    let above = predicted.iter().map(|&predicted| mirrored.chance_below(-predicted)).sum::<f64>() / count;
    Some((2.0 * below.min(above)).clamp(0.0, 1.0))
}

/// Weights of draws, ≥ 0, which sum to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    each: Vec<f64>,
    logs: Vec<f64>,
}

impl Weights {
    /// Weights in proportion to the likelihoods (importance sampling from the prior; the largest is taken out before exp);
    /// `None` without draws, where one is not a number or +∞, or where no draw is possible.
    #[must_use]
    pub fn of(log_likelihoods: &[f64]) -> Option<Self> {
        if log_likelihoods.iter().any(|log| log.is_nan() || *log == f64::INFINITY) {
            return None;
        }
        let largest = log_likelihoods.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if largest == f64::NEG_INFINITY {
            return None;
        }
        let logs: Vec<f64> = log_likelihoods.iter().map(|log| log - largest).collect();
        let likelihoods: Vec<f64> = logs.iter().map(|&log| libm::exp(log)).collect();
        let sum: f64 = likelihoods.iter().sum();
        Some(Self { each: likelihoods.iter().map(|likelihood| likelihood / sum).collect(), logs })
    }

    /// The weights. Shape: draws.
    #[must_use]
    pub fn each(&self) -> &[f64] {
        &self.each
    }

    /// Effective sample size 1/Σw² (Kish 1965, Survey Sampling), 1 to the number of draws.
    #[must_use]
    pub fn effective(&self) -> f64 {
        1.0 / self.each.iter().map(|weight| weight * weight).sum::<f64>()
    }

    /// Pareto k̂ of the largest weights: above 0.7 what is computed with them is not to be relied on, even where the effective
    /// sample size looks large enough; `None` for too few draws or equal weights. See `tail_shape`.
    #[must_use]
    pub fn tail(&self) -> Option<f64> {
        tail_shape(&self.logs)
    }

    /// Weighted mean; `None` where the length differs. What has no weight does not count, though it be infinite. Shape: draws.
    #[must_use]
    pub fn mean(&self, draws: &[f64]) -> Option<f64> {
        let &first = draws.first()?;
        let origin = if first.is_finite() { first } else { 0.0 };
        (draws.len() == self.each.len())
            .then(|| origin + self.weighted(draws).map(|(weight, draw)| weight * (draw - origin)).sum::<f64>())
    }

    /// Weighted standard deviation √(Σw(x − x̄)²/(1 − Σw²)), which is that with n − 1 below for equal weights; 0 where all the
    /// weight is on one draw, `None` where the length differs or the mean is not finite. Shape: draws.
    #[must_use]
    pub fn sd(&self, draws: &[f64]) -> Option<f64> {
        let mean = self.mean(draws).filter(|mean| mean.is_finite())?;
        let squares: f64 = self.weighted(draws).map(|(weight, draw)| weight * (draw - mean) * (draw - mean)).sum();
        let rest = 1.0 - 1.0 / self.effective();
        Some(if rest > 1e-12 { (squares / rest).sqrt() } else { 0.0 })
    }

    /// Weights above 0, with their draws.
    fn weighted(&self, draws: &[f64]) -> impl Iterator<Item = (f64, f64)> {
        self.each.iter().copied().zip(draws.iter().copied()).filter(|(weight, _)| *weight > 0.0)
    }

    /// Share of the weight on draws above a value; `None` where the length differs. Shape: draws.
    #[must_use]
    pub fn share_above(&self, draws: &[f64], least: f64) -> Option<f64> {
        let above = self.each.iter().zip(draws).filter(|(_, draw)| **draw > least).map(|(weight, _)| weight);
        (draws.len() == self.each.len()).then(|| above.sum::<f64>().clamp(0.0, 1.0))
    }

    /// Weighted quantiles; `None` where the length differs or a probability is outside 0–1. Shapes: draws; probabilities.
    ///
    /// Type 7 of Hyndman and Fan with the effective sample size n* for n (Akinshin 2023, Weighted quantile estimators,
    /// arXiv:2304.07265): with h = p(n* − 1) + 1, each draw counts with its part of the stretch from (h − 1)/n* to h/n* of the
    /// summed weights.
    #[must_use]
    pub fn quantiles(&self, draws: &[f64], probabilities: &[f64]) -> Option<Vec<f64>> {
        if draws.len() != self.each.len() || !probabilities.iter().all(|p| (0.0..=1.0).contains(p)) {
            return None;
        }
        let mut sorted: Vec<(f64, f64)> = draws.iter().copied().zip(self.each.iter().copied()).collect();
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
        let size = self.effective();
        Some(probabilities.iter().map(|p| weighted_quantile(&sorted, size, *p)).collect())
    }
}

/// The quantile of draws with their weights, sorted; see [`Weights::quantiles`].
fn weighted_quantile(sorted: &[(f64, f64)], size: f64, probability: f64) -> f64 {
    let from = (probability * (size - 1.0) / size).max(0.0);
    let part = |sum: f64| ((sum - from) * size).clamp(0.0, 1.0);
    let (mut sum, mut counted, mut quantile) = (0.0, 0.0, 0.0);
    let mut last = None;
    for &(draw, weight) in sorted.iter().filter(|(_, weight)| *weight > 0.0) {
        sum += weight;
        let share = part(sum) - counted;
        if share > 0.0 {
            quantile += share * draw;
            counted += share;
        }
        last = Some(draw);
    }
    // Rounding of the sum may leave a bit of the stretch behind the last draw.
    match last {
        Some(last) if counted < 1.0 => quantile + (1.0 - counted) * last,
        _ => quantile,
    }
}

#[cfg(test)]
mod tests;

//! How far customers have taken to something, and where it will end: the adoption curve.

use statrs::function::beta::beta_reg;
use statrs::function::erf::erfc_inv;

use super::profile::Profile;

/// One month of a pilot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// The month of the pilot, 1, 2, …
    pub month: f64,
    /// What was reached in it, in any unit.
    pub value: f64,
    /// Its weight, > 0: the contacts behind it, or 1/se².
    pub weight: f64,
}

/// What is known of the noise in the months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noise {
    /// Weights are relative; the noise is estimated from what the curve does not fit.
    Estimated,
    /// Weights are 1/se².
    Known,
}

/// How the curve is fitted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Question {
    /// The ramp's length where it is taken as given, in months; `None` to fit it.
    pub months: Option<f64>,
    /// What is known of the noise.
    pub noise: Noise,
    /// Confidence of the intervals, between 0 and 1: 0.95.
    pub confidence: f64,
}

/// An estimate and its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The estimate.
    pub estimate: f64,
    /// Lower end; `None` where the data set none.
    pub low: Option<f64>,
    /// Upper end; `None` where the data set none.
    pub high: Option<f64>,
}

/// A fitted adoption curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adoption {
    /// What it will reach, in the unit of the values.
    pub ceiling: Range,
    /// How many months the ramp takes.
    pub months: Range,
    /// Share of the ceiling in the last month seen, at the estimate.
    pub reached: f64,
    /// The same with the longest ramp that agrees with what was seen; 0 where it may be of any length.
    pub least_reached: f64,
    /// Whether the ceiling can be told at all. If not, what was seen is a beginning, and no steady state.
    pub is_told: bool,
}

/// More than doubling what was seen is guessing: so much of the ceiling must have been reached, at least.
const LEAST_REACHED: f64 = 0.5;

/// Fits y = ceiling·r(t; months) to the months of a pilot, with r the ramp: r(t, months), 0–1.
///
/// Weighted least squares. For a ramp of given length the ceiling is linear; the length is searched over a grid and then
/// narrowed. The intervals are by profile likelihood (Bates and Watts 1988, Nonlinear Regression Analysis and Its
/// Applications, 6.1): all values that some curve has whose sum of squares is at most RSS + s²·t²(n − p), or RSS + z² where
/// the noise is known. `None` without months, where a figure is not finite, a month is below 1, a weight or the given length
/// not above 0 (a given length may be 0), or the confidence not between 0 and 1.
#[must_use]
pub fn fit(seen: &[Seen], ramp: &dyn Fn(f64, f64) -> f64, question: &Question) -> Option<Adoption> {
    let is_possible = |seen: &Seen| {
        seen.value.is_finite()
            && seen.month.is_finite()
            && seen.month >= 1.0
            && seen.weight.is_finite()
            && seen.weight > 0.0
    };
    let confidence = question.confidence;
    let given = question.months;
    if seen.is_empty() || !seen.iter().all(is_possible) || !(confidence > 0.0 && confidence < 1.0) {
        return None;
    }
    if given.is_some_and(|months| !(months.is_finite() && months >= 0.0)) {
        return None;
    }
    let profile = Profile::new(seen, ramp, given)?;
    let parameters = if given.is_none() { 2.0 } else { 1.0 };
    let freedom = seen.len() as f64 - parameters;
    let above = match question.noise {
        Noise::Known => Some(z_squared(confidence)),
        Noise::Estimated => (freedom > 0.0).then(|| profile.left() / freedom * t_squared(confidence, freedom)),
    };
    let last = seen.iter().map(|seen| seen.month).fold(1.0, f64::max);
    let reached = |months: f64| ramp(last, months);
    let (ceiling, months) = profile.ranges(above);
    let least_reached = months.high.map_or(0.0, reached);
    let is_told = ceiling.low.is_some() && ceiling.high.is_some() && least_reached >= LEAST_REACHED;
    Some(Adoption { ceiling, months, reached: reached(months.estimate), least_reached, is_told })
}

/// The square of the two-sided normal quantile.
fn z_squared(confidence: f64) -> f64 {
    let z = std::f64::consts::SQRT_2 * erfc_inv(1.0 - confidence);
    z * z
}

/// The square of the two-sided quantile of Student's t: t² = ν(1 − x)/x where I(x; ν/2, ½) = 1 − confidence (Abramowitz and
/// Stegun 1964, 26.5.27), by bisection.
fn t_squared(confidence: f64, freedom: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if beta_reg(0.5 * freedom, 0.5, middle) < 1.0 - confidence { low = middle } else { high = middle }
    }
    let x = (0.5 * (low + high)).max(f64::MIN_POSITIVE);
    freedom * (1.0 - x) / x
}

#[cfg(test)]
mod tests;

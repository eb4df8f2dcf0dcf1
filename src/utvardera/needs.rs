//! What it would take to tell, and what the pilot could have told.

use super::estimate::Effect;
use super::looks::Progress;
use crate::engine::inference::{Estimate, normal_cdf, normal_quantile};
use crate::model::Criterion;

/// More data than this many times what there is are not worth waiting for.
pub const MOST_TIMES: f64 = 4.0;
/// Nor more months than this, where the plan was shorter.
const MOST_MONTHS: f64 = 12.0;

/// What it would take to settle an open criterion if the figure stays where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Needs {
    /// How many times the data that there are; infinite where the figure lies between the two thresholds.
    pub times: f64,
    /// So many months more at the present rate, at least; `None` where periods have no length or it is never.
    pub months: Option<f64>,
    /// Or so many units in all over the present time.
    pub units: Option<f64>,
    /// Whether that is worth waiting for.
    pub is_near: bool,
}

/// What it would take: the half width of an interval shrinks as one over the root of the data, so it takes
/// (half width ÷ distance to the threshold)² times them.
pub(super) fn needs(criterion: &Criterion, effect: &Effect, progress: &Progress) -> Option<Needs> {
    let estimate = effect.estimate.as_ref().ok()?;
    let above = |threshold: f64| good(criterion, estimate.value) - good(criterion, threshold);
    let (half, distance) = if above(criterion.go) > 0.0 {
        (reach(criterion, estimate, true), above(criterion.go))
    } else if above(criterion.no_go) < 0.0 {
        (reach(criterion, estimate, false), -above(criterion.no_go))
    } else {
        (f64::INFINITY, 1.0)
    };
    let times = (half / distance).powi(2);
    if times.is_nan() {
        return None;
    }
    let seen = progress.months_seen;
    let months = seen.map(|seen| (seen * (times - 1.0)).max(0.0)).filter(|months| months.is_finite());
    let units = (effect.counts.units_pilot + effect.counts.units_control) as f64;
    let units = (units > 0.0 && times.is_finite()).then(|| (units * times).ceil());
    let longest = progress.months_planned.map_or(MOST_MONTHS, |planned| f64::from(planned).max(MOST_MONTHS));
    let is_near = match months {
        Some(months) => months <= longest,
        None => times <= MOST_TIMES,
    };
    Some(Needs { times, months, units, is_near: is_near && times.is_finite() })
}

/// From the figure to the end of its interval on the bad side, or on the good one.
fn reach(criterion: &Criterion, estimate: &Estimate, to_bad: bool) -> f64 {
    if criterion.higher_is_better == to_bad { estimate.value - estimate.low } else { estimate.high - estimate.value }
}

/// The value, turned so that more is better.
pub(super) fn good(criterion: &Criterion, value: f64) -> f64 {
    if criterion.higher_is_better { value } else { -value }
}

/// The chance that a pilot as exact as this one comes out as met, if the truth is `truth`: Φ((truth − go)/se − z) on the good
/// side.
pub(super) fn chance_of_met(criterion: &Criterion, estimate: &Estimate, z: f64, truth: f64) -> Option<f64> {
    let distance = good(criterion, truth) - good(criterion, criterion.go);
    if estimate.se > 0.0 && estimate.se.is_finite() { Some(normal_cdf(distance / estimate.se - z)) } else { None }
}

/// The smallest effect that a pilot as exact as this one shows with the planned power: (z + z₁₋β)·se.
pub(super) fn detectable(estimate: &Estimate, z: f64, power: f64) -> Option<f64> {
    let least = (z + normal_quantile(power)) * estimate.se;
    (least.is_finite() && least > 0.0).then_some(least)
}

//! Break-even: the factor on all shares of `attracts` and `shift` at which the base NPV is 0 (model §5).

use crate::engine::base::{BaseCase, BaseMix};
use crate::engine::lanes::{Lanes, WIDTH};

/// The greatest factor that is tried.
const GREATEST_FACTOR: f64 = 3.0;
/// Steps of the first search; a crossing and its return within one step are not seen.
const STEPS: usize = 304;
/// NPVs below this share of the largest found count as 0.
const NPV_TOLERANCE: f64 = 1e-12;

/// The crossing nearest to 1 in 0…3.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEven {
    /// The factor.
    pub factor: f64,
    /// Whether it pays above the factor (else below).
    pub pays_above: bool,
}

/// Finds it; `None` without such shares, or where NPV does not change its sign.
pub(super) fn find(base: &BaseCase<'_>, mix: &BaseMix) -> Option<BreakEven> {
    if mix.schedule.flows.is_empty() {
        return None;
    }
    let npv = |factors: Lanes| base.npv_at(&mix.schedule, factors);
    let factor = |step: usize| GREATEST_FACTOR * step as f64 / STEPS as f64;
    let mut values = Vec::with_capacity(STEPS + WIDTH);
    for first in (0..=STEPS).step_by(WIDTH) {
        let factors = std::array::from_fn(|lane| factor((first + lane).min(STEPS)));
        values.extend(npv(Lanes(factors)).0);
    }
    values.truncate(STEPS + 1);
    let largest = values.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
    let sign = |value: f64| {
        if value.abs() <= NPV_TOLERANCE * largest {
            0
        } else if value > 0.0 {
            1
        } else {
            -1
        }
    };
    let mut crossings = Vec::new();
    let mut last: Option<(usize, i32)> = None;
    for (step, &value) in values.iter().enumerate() {
        let sign = sign(value);
        if sign == 0 {
            continue;
        }
        if last.is_none() && step > 0 {
            // Nothing is won or lost without any shares: it breaks even at none.
            crossings.push(BreakEven { factor: 0.0, pays_above: sign > 0 });
        }
        if let Some((before, old)) = last
            && old != sign
        {
            crossings.push(refine(&npv, factor(before), factor(step), sign > 0));
        }
        last = Some((step, sign));
    }
    crossings.into_iter().min_by(|a, b| (a.factor - 1.0).abs().total_cmp(&(b.factor - 1.0).abs()))
}

/// Narrows a bracket down by nine at a time.
fn refine(npv: &impl Fn(Lanes) -> Lanes, mut low: f64, mut high: f64, pays_above: bool) -> BreakEven {
    while high - low > 1e-15 * high.max(1.0) {
        let width = (high - low) / (WIDTH as f64 + 1.0);
        let factors: [f64; WIDTH] = std::array::from_fn(|lane| low + width * (lane + 1) as f64);
        let values = npv(Lanes(factors)).0;
        let (mut next_low, mut next_high) = (low, high);
        for (factor, value) in factors.into_iter().zip(values) {
            if (value > 0.0) == pays_above {
                next_high = factor;
                break;
            }
            next_low = factor;
        }
        if next_low <= low && next_high >= high {
            break;
        }
        (low, high) = (next_low, next_high);
    }
    BreakEven { factor: 0.5 * (low + high), pays_above }
}

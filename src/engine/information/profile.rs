//! Adoption curves of all lengths, fitted to the same months: which of them agree with what was seen?

use super::adoption::{Range, Seen};

/// Ramps up to so many times the last month are tried; a longer one looks like it.
const LONGEST: f64 = 20.0;
/// The longest ramp that is complete in its first month, at whose middle values are taken.
const SHORTEST: f64 = 0.5;
/// From one ramp that is tried to the next.
const FACTOR: f64 = 1.02;
/// So many more are tried within the interval, for the ends of the ceiling.
const WITHIN: usize = 128;
/// Squares below this part of the whole are rounding.
const ROUNDING: f64 = 1e-12;
/// Halvings by which a length is narrowed down.
const HALVINGS: usize = 40;

/// The best curve with a ramp of a certain length.
#[derive(Clone, Copy)]
struct Curve {
    months: f64,
    /// The ceiling that fits best.
    ceiling: f64,
    /// Weighted squares of the ramp's own values: how firmly the ceiling is held.
    hold: f64,
    /// Weighted sum of squares that is left.
    left: f64,
}

/// Curves by the length of their ramp.
pub(super) struct Profile<'a> {
    seen: &'a [Seen],
    ramp: &'a dyn Fn(f64, f64) -> f64,
    is_given: bool,
    best: Curve,
    /// By length; the best is one of them.
    curves: Vec<Curve>,
    rounding: f64,
}

impl<'a> Profile<'a> {
    /// All curves, or only that of the given length; `None` where none can be fitted.
    pub(super) fn new(seen: &'a [Seen], ramp: &'a dyn Fn(f64, f64) -> f64, given: Option<f64>) -> Option<Self> {
        let last = seen.iter().map(|seen| seen.month).fold(1.0, f64::max);
        let lengths: Vec<f64> = match given {
            Some(months) => vec![months],
            None => {
                let longer = std::iter::successors(Some(SHORTEST * FACTOR), |months| Some(months * FACTOR));
                std::iter::once(0.0).chain(longer.take_while(|months| *months < LONGEST * last)).collect()
            }
        };
        let mut curves: Vec<Curve> = lengths.iter().filter_map(|&months| curve(seen, ramp, months)).collect();
        let rounding = ROUNDING * seen.iter().map(|seen| seen.weight * seen.value * seen.value).sum::<f64>();
        let least = curves.iter().map(|curve| curve.left).fold(f64::INFINITY, f64::min);
        let place = curves.iter().position(|curve| curve.left <= least + rounding)?;
        let mut best = *curves.get(place)?;
        let around = (place.checked_sub(1).and_then(|before| curves.get(before)), curves.get(place + 1));
        if let (Some(before), Some(after)) = around {
            let narrowed = narrowest(before.months, after.months, |months| curve(seen, ramp, months));
            if let Some(narrowed) = narrowed.filter(|narrowed| narrowed.left < best.left) {
                best = narrowed;
                curves.push(best);
                curves.sort_by(|a, b| a.months.total_cmp(&b.months));
            }
        }
        Some(Self { seen, ramp, is_given: given.is_some(), best, curves, rounding })
    }

    /// Weighted sum of squares that the best curve leaves.
    pub(super) fn left(&self) -> f64 {
        self.best.left
    }

    /// Ceiling and length, each with all values that belong to a curve with at most `above` more squares left than the best;
    /// without ends where nothing is known of the noise.
    pub(super) fn ranges(&self, above: Option<f64>) -> (Range, Range) {
        let Some(limit) = above.map(|above| self.best.left + above + self.rounding) else {
            let length = self.is_given.then_some(self.best.months);
            let months = Range { estimate: self.best.months, low: length, high: length };
            return (Range { estimate: self.best.ceiling, low: None, high: None }, months);
        };
        let months = self.lengths(limit);
        let ceiling = self.ceilings(limit, months);
        (ceiling, months)
    }

    fn lengths(&self, limit: f64) -> Range {
        let agrees = |curve: &Curve| curve.left <= limit;
        let first = self.curves.iter().position(agrees).unwrap_or(0);
        let last = self.curves.iter().rposition(agrees).unwrap_or(0);
        let length = |place: usize| self.curves.get(place).map(|curve| curve.months);
        let edge = |inside: usize, outside: Option<usize>| {
            let (inside, outside) = (length(inside)?, length(outside?)?);
            Some(self.edge(inside, outside, limit))
        };
        let low = edge(first, first.checked_sub(1)).or(length(first));
        let high = edge(last, last.checked_add(1)).or(length(last).filter(|_| self.is_given));
        Range { estimate: self.best.months, low, high }
    }

    /// The length between one that agrees and one that does not, at which it turns.
    fn edge(&self, mut inside: f64, mut outside: f64, limit: f64) -> f64 {
        for _ in 0..HALVINGS {
            let middle = 0.5 * (inside + outside);
            let agrees = curve(self.seen, self.ramp, middle).is_some_and(|curve| curve.left <= limit);
            if agrees { inside = middle } else { outside = middle }
        }
        inside
    }

    /// For each length that agrees, the ceilings a ± √((limit − left) ÷ hold) leave no more than the limit.
    fn ceilings(&self, limit: f64, months: Range) -> Range {
        let between =
            |low: f64, high: f64| (0..=WITHIN).map(move |step| low + (high - low) * step as f64 / WITHIN as f64);
        let within: Vec<f64> =
            months.low.zip(months.high).map(|(low, high)| between(low, high).collect()).unwrap_or_default();
        let finer = within.iter().filter_map(|&months| curve(self.seen, self.ramp, months));
        let (mut low, mut high) = (self.best.ceiling, self.best.ceiling);
        for curve in self.curves.iter().copied().chain(finer).filter(|curve| curve.left <= limit) {
            let half = ((limit - curve.left) / curve.hold).sqrt();
            (low, high) = (low.min(curve.ceiling - half), high.max(curve.ceiling + half));
        }
        // The longer the ramp, the further out the ceiling: without a longest there is no last one, on that side.
        let (mut opens_below, mut opens_above) = (false, false);
        if let (None, Some(longest)) = (months.high, self.curves.last()) {
            let half = ((limit - longest.left).max(0.0) / longest.hold).sqrt();
            (opens_below, opens_above) = (longest.ceiling - half < 0.0, longest.ceiling + half > 0.0);
        }
        Range { estimate: self.best.ceiling, low: (!opens_below).then_some(low), high: (!opens_above).then_some(high) }
    }
}

/// Weighted least squares with the length given: ceiling = Σwry ÷ Σwr². `None` where the ramp has not begun.
fn curve(seen: &[Seen], ramp: &dyn Fn(f64, f64) -> f64, months: f64) -> Option<Curve> {
    let reached: Vec<f64> = seen.iter().map(|point| ramp(point.month, months)).collect();
    let (mut hold, mut along) = (0.0, 0.0);
    for (point, reached) in seen.iter().zip(&reached) {
        hold += point.weight * reached * reached;
        along += point.weight * reached * point.value;
    }
    let ceiling = along / hold;
    let square = |(point, reached): (&Seen, &f64)| {
        let miss = point.value - ceiling * reached;
        point.weight * miss * miss
    };
    let left: f64 = seen.iter().zip(&reached).map(square).sum();
    (hold > 0.0 && ceiling.is_finite() && left.is_finite()).then_some(Curve { months, ceiling, hold, left })
}

/// The curve with the least left between two lengths, by golden section (Kiefer 1953, Proceedings of the American
/// Mathematical Society 4).
fn narrowest(mut low: f64, mut high: f64, at: impl Fn(f64) -> Option<Curve>) -> Option<Curve> {
    let golden = 0.5 * (5.0_f64.sqrt() - 1.0);
    let (mut left, mut right) = (high - golden * (high - low), low + golden * (high - low));
    let (mut at_left, mut at_right) = (at(left)?, at(right)?);
    for _ in 0..HALVINGS {
        if at_left.left <= at_right.left {
            (high, right, at_right) = (right, left, at_left);
            left = high - golden * (high - low);
            at_left = at(left)?;
        } else {
            (low, left, at_left) = (left, right, at_right);
            right = low + golden * (high - low);
            at_right = at(right)?;
        }
    }
    Some(if at_left.left <= at_right.left { at_left } else { at_right })
}

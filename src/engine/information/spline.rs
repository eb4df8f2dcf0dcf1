//! Natural cubic splines: what a smooth function of one predictor is put together from.

/// Most knots of a predictor.
const MOST_KNOTS: usize = 9;
/// The knots' places among the nine, ends first, so that every finer set holds the coarser ones.
const REFINEMENT: [&[usize]; 4] = [&[0, 8], &[4], &[2, 6], &[1, 3, 5, 7]];
/// Values that differ by less than this part of the largest are the same.
const ROUNDING: f64 = 1e-12;

/// A predictor on its own scale, with its inner knots.
pub(super) struct Spline {
    /// The predictor, 0 at the first knot and 1 at the last. Shape: draws.
    pub(super) scaled: Vec<f64>,
    /// Inner knots strictly between 0 and 1, by refinement: the middle, quarters, eighths. Shape: 3.
    pub(super) inner: Vec<Vec<f64>>,
}

impl Spline {
    /// Knots for a predictor; `None` where it is constant up to rounding. Its values are finite.
    ///
    /// Nine knots lie at equal steps between the quantiles 5 % and 95 %; of them five are those of Harrell (2015, Regression
    /// Modeling Strategies, table 2.3). With nine distinct values or fewer, each of them is a knot; so it is among the
    /// distinct values where nearly all draws are one.
    pub(super) fn of(predictor: &[f64]) -> Option<Self> {
        let mut sorted = predictor.to_vec();
        sorted.sort_unstable_by(f64::total_cmp);
        let (lowest, highest) = (*sorted.first()?, *sorted.last()?);
        let rounding = ROUNDING * lowest.abs().max(highest.abs());
        if !(highest - lowest > rounding && (highest - lowest).is_finite()) {
            return None;
        }
        let by_quantile = nine(&sorted, 0.05);
        let knots = if is_few(&sorted) || by_quantile[MOST_KNOTS - 1] - by_quantile[0] <= rounding {
            sorted.dedup();
            nine(&sorted, 0.0)
        } else {
            by_quantile
        };
        let (first, length) = (knots[0], knots[MOST_KNOTS - 1] - knots[0]);
        let scale = |value: f64| (value - first) / length;
        let mut taken = vec![0.0, 1.0];
        let mut inner = Vec::new();
        for step in &REFINEMENT[1..] {
            let mut added = Vec::new();
            for &place in *step {
                let knot = scale(knots[place]);
                if taken.iter().all(|other: &f64| (other - knot).abs() > 1e-6) {
                    taken.push(knot);
                    added.push(knot);
                }
            }
            inner.push(added);
        }
        Some(Self { scaled: predictor.iter().map(|&value| scale(value)).collect(), inner })
    }

    /// The column of one inner knot. Shape: draws.
    pub(super) fn bent_at(&self, knot: f64) -> Vec<f64> {
        self.scaled.iter().map(|&u| bend(u, knot)).collect()
    }
}

/// Nine values at equal steps of the share, from `margin` to 1 − `margin`.
fn nine(sorted: &[f64], margin: f64) -> [f64; MOST_KNOTS] {
    let last = sorted.len() - 1;
    std::array::from_fn(|step| {
        let share = margin + (1.0 - 2.0 * margin) * step as f64 / (MOST_KNOTS - 1) as f64;
        sorted[((share * last as f64).round() as usize).min(last)]
    })
}

/// Whether there are no more distinct values than knots.
fn is_few(sorted: &[f64]) -> bool {
    let changes = sorted.windows(2).filter(|pair| pair[0] != pair[1]).take(MOST_KNOTS).count();
    changes < MOST_KNOTS
}

/// The natural cubic spline with knots 0, t and 1 that is 0 up to 0.
///
/// Its second derivative is the hat that is 1 at t and 0 at the ends, so it is linear outside. As the second derivative of
/// every natural cubic spline is such a broken line, 1, u and one of these for each inner knot span all of them (Green and
/// Silverman 1994, Nonparametric Regression and Generalized Linear Models, 2.1). Twice integrated: u³/(6t) up to t; then, with v = 1 − u,
/// (2 − t)/6 − v/2 + v³/(6(1 − t)); beyond 1, (2 − t)/6 + (u − 1)/2.
fn bend(u: f64, knot: f64) -> f64 {
    if u <= 0.0 {
        0.0
    } else if u <= knot {
        u * u * u / (6.0 * knot)
    } else {
        let left = 1.0 - u;
        let straight = (2.0 - knot) / 6.0 - 0.5 * left;
        if left > 0.0 { straight + left * left * left / (6.0 * (1.0 - knot)) } else { straight }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// At the knot ¼: u³/(6t) = t²/6 = 1/96 from both sides; second differences are the hat: 1 at ¼, ½ at ⅝, 0 at 1.
    #[test]
    fn second_derivative_is_the_hat() {
        let step = 1e-4;
        let curvature = |u: f64| (bend(u - step, 0.25) - 2.0 * bend(u, 0.25) + bend(u + step, 0.25)) / (step * step);
        assert!((bend(0.25, 0.25) - 1.0 / 96.0).abs() < 1e-15);
        assert!((bend(0.25 + 1e-12, 0.25) - 1.0 / 96.0).abs() < 1e-11);
        for (u, hat) in [(-0.5, 0.0), (0.125, 0.5), (0.625, 0.5), (0.9, 0.1 / 0.75), (1.5, 0.0)] {
            assert!((curvature(u) - hat).abs() < 1e-5, "{u}: {}", curvature(u));
        }
    }

    #[test]
    fn few_values_are_knots_each() {
        let spline = Spline::of(&[3.0, 1.0, 1.0, 2.0, 5.0, 1.0]).expect("spread");
        let mut inner: Vec<f64> = spline.inner.concat();
        inner.sort_unstable_by(f64::total_cmp);
        assert_eq!(inner, [0.25, 0.5]);
        assert!(Spline::of(&[0.3; 40]).is_none());
        assert!(Spline::of(&[]).is_none());
        let straight = Spline::of(&[0.0, 1.0, 1.0]).expect("spread");
        assert!(straight.inner.concat().is_empty());
    }

    /// 99 % of the draws are 0: the quantiles 5 % and 95 % are the same, and the knots lie among the others.
    #[test]
    fn a_heap_of_one_value_still_has_knots() {
        let mut draws = vec![0.0; 990];
        draws.extend((1..=10).map(f64::from));
        let spline = Spline::of(&draws).expect("spread");
        assert_eq!(spline.scaled.last(), Some(&1.0));
        assert_eq!(spline.inner.concat().len(), 7);
    }
}

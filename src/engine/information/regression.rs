//! What is to be expected of a figure once something else is known: regression on the draws.

use super::spline::Spline;

/// Each column of the basis stands on at least so many draws.
const DRAWS_A_COLUMN: usize = 10;
/// Products of predictors are tried for so many of them.
const MOST_WITH_PRODUCTS: usize = 5;
/// The finest knots are tried for so many predictors.
const MOST_WITH_FINEST: usize = 2;
/// What is left of a column below this part of its length is rounding: the column is a sum of those before it.
const COLLINEAR: f64 = 1e-7;
/// Below this part of its length a column is made orthogonal once more.
const SHORTENED: f64 = 0.1;
/// How heavily columns weigh in the choice of a level.
const GAMMA: f64 = 1.4;
/// A fit is no better than this part of the variance, so that rounding chooses nothing.
const EXACT: f64 = 1e-12;

/// Least squares on natural splines of one or several predictors, factorised once for any number of responses.
///
/// The basis grows by levels: the mean; the predictors themselves; their middle knots (and, for up to five predictors, the
/// products of pairs); their quarter knots; for one or two predictors the eighths. Every level holds those before it, so one
/// orthogonal basis (modified Gram–Schmidt, repeated where a column loses nine tenths of its length: Daniel, Gragg, Kaufman
/// and Stewart 1976, Mathematics of Computation 30) serves them all, and each response takes the level that it needs.
/// Columns that are constant, or a sum of others, fall away. For EVPPI such a regression is proposed by Strong, Oakley and
/// Brennan (2014, Medical Decision Making 34).
pub struct Regression {
    draws: usize,
    /// Orthonormal, each with the mean 0. Shape: columns, draws.
    columns: Vec<Vec<f64>>,
    /// How many columns each level has.
    levels: Vec<usize>,
}

/// What the regression makes of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The expected response, given the predictors. Shape: draws.
    pub fitted: Vec<f64>,
    /// How many columns were used, the mean included.
    pub columns: usize,
    /// Share of the response's variance that is explained, 0–1.
    pub explained: f64,
}

impl Regression {
    /// A regression on the predictors; `None` without any, without draws, where their lengths differ or a value is not
    /// finite. Shape: predictors, draws.
    #[must_use]
    pub fn on(predictors: &[&[f64]]) -> Option<Self> {
        let draws = predictors.first()?.len();
        let fits = |predictor: &&[f64]| predictor.len() == draws && predictor.iter().all(|value| value.is_finite());
        if draws == 0 || !predictors.iter().all(fits) {
            return None;
        }
        let splines: Vec<Spline> = predictors.iter().filter_map(|predictor| Spline::of(predictor)).collect();
        let mut regression = Self { draws, columns: Vec::new(), levels: vec![0] };
        let linear = |of: &Spline| of.scaled.clone();
        regression.add_level(splines.len(), splines.iter().map(linear));
        for step in 0..3 {
            if step == 2 && splines.len() > MOST_WITH_FINEST {
                break;
            }
            let bends = splines.iter().flat_map(|of| of.inner[step].iter().map(|&knot| of.bent_at(knot)));
            let products = if step == 0 { pairs(&splines) } else { Vec::new() };
            let products_of =
                products.iter().map(|&(one, other)| product(&splines[one].scaled, &splines[other].scaled));
            let size = splines.iter().map(|of| of.inner[step].len()).sum::<usize>() + products.len();
            regression.add_level(size, bends.chain(products_of));
        }
        Some(regression)
    }

    /// How many draws it was made for.
    #[must_use]
    pub fn draws(&self) -> usize {
        self.draws
    }

    /// The expected response given the predictors; `None` where its length differs or a value is not finite.
    ///
    /// The level is the one with the least generalised cross-validation n·RSS/(n − γp)² (Craven and Wahba 1979, Numerische
    /// Mathematik 31), with γ = 1.4 against choosing too much (Kim and Gu 2004, Journal of the Royal Statistical Society B 66).
    #[must_use]
    pub fn fit(&self, response: &[f64]) -> Option<Fit> {
        if response.len() != self.draws || !response.iter().all(|value| value.is_finite()) {
            return None;
        }
        let mean = super::value::mean(response);
        let centred: Vec<f64> = response.iter().map(|value| value - mean).collect();
        let total = dot(&centred, &centred);
        let coefficients: Vec<f64> = self.columns.iter().map(|column| dot(column, &centred)).collect();
        let (mut chosen, mut least, mut left) = (0, f64::INFINITY, total);
        let mut explained = 0.0;
        let mut from = 0;
        for &columns in &self.levels {
            left -= coefficients[from..columns].iter().map(|c| c * c).sum::<f64>();
            from = columns;
            let freedom = self.draws as f64 - GAMMA * (columns + 1) as f64;
            let score = left.max(EXACT * total) / (freedom * freedom);
            if freedom > 0.0 && score < least {
                (chosen, least) = (columns, score);
                explained = if total > 0.0 { (1.0 - left / total).clamp(0.0, 1.0) } else { 0.0 };
            }
        }
        let mut fitted = vec![mean; self.draws];
        for (column, &coefficient) in self.columns[..chosen].iter().zip(&coefficients) {
            add(&mut fitted, coefficient, column);
        }
        Some(Fit { fitted, columns: chosen + 1, explained })
    }

    /// Adds a level of up to `size` columns, unless there are too few draws for it.
    fn add_level(&mut self, size: usize, columns: impl Iterator<Item = Vec<f64>>) {
        let is_complete = self.levels.last() == Some(&self.columns.len());
        if size == 0 || !is_complete || (self.columns.len() + size + 1) * DRAWS_A_COLUMN > self.draws {
            return;
        }
        for column in columns {
            self.columns.extend(orthogonal(column, &self.columns));
        }
        self.levels.push(self.columns.len());
    }
}

/// The pairs of predictors whose products are tried.
fn pairs(splines: &[Spline]) -> Vec<(usize, usize)> {
    if splines.len() > MOST_WITH_PRODUCTS {
        return Vec::new();
    }
    (0..splines.len()).flat_map(|one| (one + 1..splines.len()).map(move |other| (one, other))).collect()
}

/// Products around the middle knots' place, draw by draw.
fn product(one: &[f64], other: &[f64]) -> Vec<f64> {
    one.iter().zip(other).map(|(a, b)| (a - 0.5) * (b - 0.5)).collect()
}

/// The part of a column that is orthogonal to the mean and to others, of length 1; `None` where nothing is left.
fn orthogonal(mut column: Vec<f64>, others: &[Vec<f64>]) -> Option<Vec<f64>> {
    let whole = dot(&column, &column).sqrt();
    let mut before = whole;
    for _ in 0..3 {
        let mean = column.iter().sum::<f64>() / column.len() as f64;
        column.iter_mut().for_each(|value| *value -= mean);
        for other in others {
            let along = dot(other, &column);
            add(&mut column, -along, other);
        }
        let length = dot(&column, &column).sqrt();
        if !(length.is_finite() && length > COLLINEAR * whole) {
            return None;
        }
        if length >= SHORTENED * before {
            column.iter_mut().for_each(|value| *value /= length);
            return Some(column);
        }
        before = length;
    }
    None
}

/// Side by side, so that the compiler makes vector instructions of it.
const WIDTH: usize = 8;

/// Sum of products, in a fixed order.
fn dot(one: &[f64], other: &[f64]) -> f64 {
    let (ones, one_rest) = one.as_chunks::<WIDTH>();
    let (others, other_rest) = other.as_chunks::<WIDTH>();
    let mut sums = [0.0; WIDTH];
    for (a, b) in ones.iter().zip(others) {
        for lane in 0..WIDTH {
            sums[lane] += a[lane] * b[lane];
        }
    }
    let rest: f64 = one_rest.iter().zip(other_rest).map(|(a, b)| a * b).sum();
    sums.iter().sum::<f64>() + rest
}

/// Adds a multiple of a column.
fn add(to: &mut [f64], factor: f64, column: &[f64]) {
    for (value, part) in to.iter_mut().zip(column) {
        *value += factor * part;
    }
}

#[cfg(test)]
mod tests;

//! One regressor with effects of units and of periods: y_it = α_i + γ_t + β·x_it, weighted least squares on a panel that
//! may have holes, with every unit left out in turn.
//!
//! Units are absorbed exactly by taking weighted deviations from their means; what is left is one equation a period, which is
//! solved exactly (Frisch, Waugh & Lovell). Each unit adds its own part to those equations, so that leaving it out is
//! taking its part away.

use super::estimate::NoEstimate;
use super::jackknife::working;
use super::solve::{Factor, Symmetric, dot};

/// A regressor of which less than this share is left after the effects of units and periods is those effects.
const NOTHING: f64 = 1e-9;

/// One row; units and periods are numbered from 0 without gaps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) unit: usize,
    pub(super) period: usize,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) weight: f64,
}

/// What leaving one unit out does.
#[derive(Clone, Copy, Debug)]
pub(super) struct LeftOut {
    /// The estimate without it minus the estimate with it.
    pub(super) miss: f64,
    /// The variance of its score as [`working`] takes it: Σx̃²·working(w).
    pub(super) working: f64,
}

/// The regression.
#[derive(Clone, Debug)]
pub(super) struct Fit {
    /// β.
    pub(super) value: f64,
    /// Standard error clustered by unit, CR1.
    pub(super) se_cr1: f64,
    /// One entry a unit.
    pub(super) left_out: Vec<LeftOut>,
}

/// Sums of products of deviations from a unit's means.
#[derive(Clone, Debug, Default)]
struct Part {
    /// Period, weight, weighted deviation of x and of y.
    cells: Vec<(usize, f64, f64, f64)>,
    weight: f64,
    xx: f64,
    xy: f64,
    mean_x: f64,
    mean_y: f64,
}

impl Part {
    /// Adds (`sign` 1) or takes away (−1) this part of the equations.
    fn put(&self, sign: f64, all: &mut Equations) {
        for &(row, weight, x, y) in &self.cells {
            all.periods.add(row, row, sign * weight);
            for &(column, other, _, _) in &self.cells {
                all.periods.add(row, column, -sign * weight * other / self.weight);
            }
            all.x[row] += sign * x;
            all.y[row] += sign * y;
        }
        all.xx += sign * self.xx;
        all.xy += sign * self.xy;
    }
}

/// The equations after the units are absorbed.
#[derive(Clone, Debug)]
struct Equations {
    periods: Symmetric,
    x: Vec<f64>,
    y: Vec<f64>,
    xx: f64,
    xy: f64,
}

impl Equations {
    /// β, what is left of Σw·x², the factor, and the regression of x on the periods; what is nothing is judged by the
    /// equations of all units (`scale` and `all_xx`).
    fn solve(&self, scale: &[f64], all_xx: f64) -> Option<(f64, f64, Factor, Vec<f64>)> {
        let factor = self.periods.clone().factor(scale);
        let x_on_periods = factor.solve(self.x.clone());
        let left = self.xx - dot(&x_on_periods, &self.x);
        let identified = left > NOTHING * all_xx;
        identified.then(|| ((self.xy - dot(&x_on_periods, &self.y)) / left, left, factor, x_on_periods))
    }
}

/// Fits it. Every unit from 0 to `units` and period from 0 to `periods` has a row.
///
/// CR1 as Stata's `xtreg, fe` and `reghdfe` give it: G/(G−1)·(N−1)/(N−K), where effects of units, nested in the clusters,
/// do not count in K (Correia, reghdfe documentation, "degrees of freedom"): K is the periods' effects with the constant, and
/// the regressor.
///
/// # Errors
///
/// [`NoEstimate::NotIdentified`] where x, with all units or without one, is nothing but effects of units and periods.
pub(super) fn fit(entries: &[Entry], units: usize, periods: usize) -> Result<Fit, NoEstimate> {
    let mut rows: Vec<Vec<Entry>> = vec![Vec::new(); units];
    for entry in entries {
        rows[entry.unit].push(*entry);
    }
    let parts: Vec<Part> = rows.iter().map(|rows| part(rows)).collect();
    let empty = vec![0.0; periods];
    let mut all = Equations { periods: Symmetric::new(periods), x: empty.clone(), y: empty, xx: 0.0, xy: 0.0 };
    parts.iter().for_each(|part| part.put(1.0, &mut all));
    let scale = all.periods.diagonal();
    let (value, left, factor, x_on_periods) = all.solve(&scale, all.xx).ok_or(NoEstimate::NotIdentified)?;
    let rest: Vec<f64> = all.y.iter().zip(&all.x).map(|(y, x)| y - value * x).collect();
    let effects = factor.solve(rest);

    let mut left_out = Vec::with_capacity(units);
    let mut scores = 0.0;
    let typical = entries.iter().map(|entry| entry.weight).sum::<f64>() / entries.len() as f64;
    for (part, rows) in parts.iter().zip(&rows) {
        let (score, working) = score(part, rows, value, &x_on_periods, &effects, typical);
        scores += score * score;
        let mut without = all.clone();
        part.put(-1.0, &mut without);
        let (other, ..) = without.solve(&scale, all.xx).ok_or(NoEstimate::NotIdentified)?;
        left_out.push(LeftOut { miss: other - value, working });
    }
    let (n, clusters, columns) = (entries.len() as f64, units as f64, periods as f64 + 1.0);
    let small = if n > columns { clusters / (clusters - 1.0) * (n - 1.0) / (n - columns) } else { 1.0 };
    Ok(Fit { value, se_cr1: (scores * small).sqrt() / left, left_out })
}

/// A unit's part of the equations.
fn part(rows: &[Entry]) -> Part {
    let weight: f64 = rows.iter().map(|row| row.weight).sum();
    let mean = |of: fn(&Entry) -> f64| rows.iter().map(|row| row.weight * of(row)).sum::<f64>() / weight;
    let (mean_x, mean_y) = (mean(|row| row.x), mean(|row| row.y));
    let mut part = Part { weight, mean_x, mean_y, ..Part::default() };
    for row in rows {
        let (x, y) = (row.weight * (row.x - mean_x), row.weight * (row.y - mean_y));
        part.xx += x * (row.x - mean_x);
        part.xy += x * (row.y - mean_y);
        match part.cells.iter_mut().find(|cell| cell.0 == row.period) {
            Some(cell) => *cell = (cell.0, cell.1 + row.weight, cell.2 + x, cell.3 + y),
            None => part.cells.push((row.period, row.weight, x, y)),
        }
    }
    part
}

/// Σw·x̃·e and Σx̃²·working(w) of one unit, where x̃ is what is left of x and e is the residual.
fn score(part: &Part, rows: &[Entry], value: f64, x_on_periods: &[f64], effects: &[f64], typical: f64) -> (f64, f64) {
    let mean = |of: &[f64]| rows.iter().map(|row| row.weight * of[row.period]).sum::<f64>() / part.weight;
    let (mean_x_period, mean_effect) = (mean(x_on_periods), mean(effects));
    let mut sums = (0.0, 0.0);
    for row in rows {
        let x = row.x - part.mean_x;
        let left = row.weight * (x - (x_on_periods[row.period] - mean_x_period));
        let residual = row.y - part.mean_y - value * x - (effects[row.period] - mean_effect);
        sums.0 += left * residual;
        sums.1 += (left / row.weight) * (left / row.weight) * working(row.weight, typical);
    }
    sums
}

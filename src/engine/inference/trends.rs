//! Whether the groups moved alike before the pilot: what difference in differences rests on.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{self, Cell};
use super::estimate::{Estimate, NoEstimate};
use super::panel::{Row, check, regress};

/// Fewer periods before the start than this have no trend that could be told from chance.
const PERIODS_NEEDED: usize = 3;
/// The same without units: a line through so many differences leaves two degrees of freedom.
const CELL_PERIODS_NEEDED: usize = 4;

/// What the periods before the start say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trends {
    /// How much pilot − control grew a period, effects of units and periods taken away.
    pub slope: Estimate,
    /// The "effect" of a pilot that began half-way through the periods before, where there was none.
    pub placebo: Estimate,
    /// Periods before.
    pub periods: usize,
}

/// Slope and placebo effect of pilot − control before the start, errors by leaving units out as in [`super::two_way`]. A
/// trend that is not found is not a trend that is not there (Roth 2022): look at the interval, not at p alone.
///
/// # Errors
///
/// Fewer than three periods before, fewer than two units in a group that are seen in two of them, or no difference between
/// group and units.
pub fn trends(rows: &[Row], alpha: f64) -> Result<Trends, NoEstimate> {
    check(rows, alpha)?;
    let waiting = rows.iter().filter(|row| row.pilot && !row.exposed).map(|row| row.period).max();
    let last = waiting.ok_or(NoEstimate::NoBefore)?;
    let before: Vec<Row> = rows.iter().filter(|row| !row.exposed && row.period <= last).copied().collect();
    let periods: Vec<i64> = before.iter().map(|row| row.period).collect::<BTreeSet<_>>().into_iter().collect();
    if periods.len() < PERIODS_NEEDED {
        return Err(NoEstimate::FewPeriods { seen: periods.len(), needed: PERIODS_NEEDED });
    }
    let (pilot, control) = (seen_twice(&before, true), seen_twice(&before, false));
    if pilot < 2 || control < 2 {
        return Err(NoEstimate::FewUnits { pilot, control });
    }
    // With an odd number, the one in the middle belongs to the first half.
    let half = periods.get(periods.len().div_ceil(2)).copied().unwrap_or(last);
    let of_pilot = |row: &Row, x: f64| (*row, if row.pilot { x } else { 0.0 });
    let slope: Vec<(Row, f64)> = before.iter().map(|row| of_pilot(row, row.period as f64 - last as f64)).collect();
    let placebo: Vec<(Row, f64)> =
        before.iter().map(|row| of_pilot(row, f64::from(u8::from(row.period >= half)))).collect();
    Ok(Trends {
        slope: regress(&slope, alpha)?.estimate,
        placebo: regress(&placebo, alpha)?.estimate,
        periods: periods.len(),
    })
}

/// Units of a group that are seen in at least two periods.
fn seen_twice(rows: &[Row], pilot: bool) -> usize {
    let mut seen = BTreeMap::<usize, BTreeSet<i64>>::new();
    for row in rows.iter().filter(|row| row.pilot == pilot) {
        seen.entry(row.unit).or_default().insert(row.period);
    }
    seen.values().filter(|periods| periods.len() > 1).count()
}

/// The slope of pilot − control a period before the start, where there are no units: the line of least squares through the
/// differences, Student's t with n − 2 degrees of freedom.
///
/// # Errors
///
/// [`NoEstimate::BadNumbers`], or fewer than four periods before in which both groups were seen.
pub fn cell_trend(cells: &[Cell], alpha: f64) -> Result<Estimate, NoEstimate> {
    cells::check(cells, alpha)?;
    let points: Vec<(f64, f64)> = cells::paired(cells)
        .iter()
        .filter(|pair| !pair.after)
        .map(|pair| (pair.period as f64, pair.difference))
        .collect();
    let n = points.len() as f64;
    if points.len() < CELL_PERIODS_NEEDED {
        return Err(NoEstimate::FewPeriods { seen: points.len(), needed: CELL_PERIODS_NEEDED });
    }
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / n;
    let (mean_x, mean_y) = (mean(|point| point.0), mean(|point| point.1));
    let xx: f64 = points.iter().map(|(x, _)| (x - mean_x) * (x - mean_x)).sum();
    let slope = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum::<f64>() / xx;
    let residual = |(x, y): &(f64, f64)| y - mean_y - slope * (x - mean_x);
    let squares: f64 = points.iter().map(|point| residual(point) * residual(point)).sum();
    Estimate::checked(slope, (squares / (n - 2.0) / xx).sqrt(), n - 2.0, alpha)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Units 0 and 1 are pilots, 2 and 3 are not; the pilots grow by 2 a period, and unit 1 by half as much again.
    fn rows(periods: i64) -> Vec<Row> {
        let mut rows = Vec::new();
        for unit in 0..4_usize {
            for period in 0..periods + 2 {
                let pilot = unit < 2;
                let own = if unit == 1 { 1.5 } else { 1.0 };
                let grown = if pilot { 2.0 * own * period as f64 } else { 0.0 };
                let value = unit as f64 * 10.0 + (period * period) as f64 + grown;
                rows.push(Row { unit, period, pilot, exposed: pilot && period >= periods, value, weight: 1.0 });
            }
        }
        rows
    }

    /// Slopes of the units are 2 and 3 against 0 and 0: mean 2.5, and Welch of slopes: se = √(.5/2) = .5. Half against
    /// half of four periods is two periods apart: 5, se 1.
    #[test]
    fn slopes_of_units() {
        let found = trends(&rows(4), 0.05).expect("four periods");
        assert_eq!(found.periods, 4);
        assert!((found.slope.value - 2.5).abs() < 1e-9 && (found.slope.se - 0.5).abs() < 1e-9, "{found:?}");
        assert!((found.placebo.value - 5.0).abs() < 1e-9 && (found.placebo.se - 1.0).abs() < 1e-9, "{found:?}");
        assert_eq!(trends(&rows(2), 0.05), Err(NoEstimate::FewPeriods { seen: 2, needed: 3 }));
        let one_pilot: Vec<Row> = rows(4).into_iter().filter(|row| row.unit != 0).collect();
        assert_eq!(trends(&one_pilot, 0.05), Err(NoEstimate::FewUnits { pilot: 1, control: 2 }));
    }

    /// Differences 1, 3, 2, 4 in periods 0–3: slope .8, residual squares 1.8, se = √(1.8/2/5) = .42426.
    #[test]
    fn line_through_differences() {
        let mut cells = Vec::new();
        for (period, difference) in [1.0, 3.0, 2.0, 4.0].into_iter().enumerate() {
            let cell =
                Cell { period: period as i64, pilot: true, after: false, mean: 5.0, se: None, dof: f64::INFINITY };
            cells.extend([cell, Cell { pilot: false, mean: 5.0 - difference, ..cell }]);
        }
        let slope = cell_trend(&cells, 0.05).expect("four periods");
        assert!((slope.value - 0.8).abs() < 1e-12 && (slope.se - 0.18_f64.sqrt()).abs() < 1e-12 && slope.dof == 2.0);
    }
}

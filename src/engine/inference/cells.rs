//! Difference in differences without units: means of groups by period.

use std::collections::BTreeMap;

use super::estimate::{Estimate, NoEstimate, is_level};
use super::means::{Summary, satterthwaite, welch};

/// The mean of one group in one period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Which period; neighbours differ by 1.
    pub period: i64,
    /// Whether it is the pilot group's.
    pub pilot: bool,
    /// Whether it is after the start.
    pub after: bool,
    /// The mean.
    pub mean: f64,
    /// Its standard error, where the values behind it are known.
    pub se: Option<f64>,
    /// The degrees of freedom of that: n − 1, or infinite.
    pub dof: f64,
}

/// What a standard error was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The standard errors of the cells: the spread of the values behind them.
    Cells,
    /// How much the difference of the groups moves from period to period.
    Periods,
}

/// Difference in differences of cells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellDifference {
    /// (Pilot − control after) − (pilot − control before), every period counting alike.
    pub point: f64,
    /// The point with its error, and what it rests on; or why that is not known.
    pub estimate: Result<(Estimate, Basis), NoEstimate>,
    /// Periods before and after in which both groups were seen.
    pub periods: [usize; 2],
    /// Cells that were not used, as the other group was not seen in their period.
    pub unpaired: usize,
}

/// Periods on either side from which their differences say how they vary.
const ENOUGH_PERIODS: usize = 3;

/// Difference in differences from the means of groups by period (Card & Krueger 1994 with one period on either side). The
/// standard errors of the cells know nothing of what befell a whole group in a period, and the differences from period
/// to period (Welch on pilot − control after against before; from three periods on either side) are few: the wider interval
/// of the two rules. Neither can tell what befell one group for good at the same time as the pilot.
///
/// # Errors
///
/// [`NoEstimate::BadNumbers`], or no before or after in which both groups were seen.
pub fn difference_in_differences(cells: &[Cell], alpha: f64) -> Result<CellDifference, NoEstimate> {
    check(cells, alpha)?;
    let paired = paired(cells);
    let side = |after: bool| -> Vec<Paired> { paired.iter().filter(|pair| pair.after == after).copied().collect() };
    let (before, after) = (side(false), side(true));
    if before.is_empty() {
        return Err(NoEstimate::NoBefore);
    }
    if after.is_empty() {
        return Err(NoEstimate::NoAfter);
    }
    let gaps = |side: &[Paired]| Summary::of(side.iter().map(|pair| pair.difference));
    let (Some(gap_before), Some(gap_after)) = (gaps(&before), gaps(&after)) else { return Err(NoEstimate::NoBefore) };
    let point = gap_after.mean - gap_before.mean;
    if !point.is_finite() {
        return Err(NoEstimate::BadNumbers);
    }
    let by_period = (before.len() >= ENOUGH_PERIODS && after.len() >= ENOUGH_PERIODS)
        .then(|| welch(gap_after, gap_before, [None; 2], alpha).ok())
        .flatten()
        .map(|estimate| (estimate, Basis::Periods));
    let by_cell =
        of_cells(point, &[before.as_slice(), after.as_slice()], alpha).map(|estimate| (estimate, Basis::Cells));
    let wider = [by_cell, by_period]
        .into_iter()
        .flatten()
        .max_by(|a, b| (a.0.high - a.0.low).total_cmp(&(b.0.high - b.0.low)))
        .ok_or(NoEstimate::NoSpread);
    let unpaired = cells.len() - paired.iter().map(|pair| pair.cells).sum::<usize>();
    Ok(CellDifference { point, estimate: wider, periods: [before.len(), after.len()], unpaired })
}

/// One period in which both groups were seen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paired {
    pub(super) period: i64,
    pub(super) after: bool,
    pub(super) difference: f64,
    /// Variance and degrees of freedom of either group's mean, where known.
    variances: [Option<(f64, f64)>; 2],
    /// How many cells it was made of.
    cells: usize,
}

/// The periods in which both groups were seen. Several cells of one group and period count alike.
pub(super) fn paired(cells: &[Cell]) -> Vec<Paired> {
    let mut groups = BTreeMap::<(bool, i64), [Vec<Cell>; 2]>::new();
    for cell in cells {
        groups.entry((cell.after, cell.period)).or_default()[usize::from(cell.pilot)].push(*cell);
    }
    let mean = |cells: &[Cell]| Summary::of(cells.iter().map(|cell| cell.mean)).map(|summary| summary.mean);
    let paired = groups.into_iter().filter_map(|((after, period), [control, pilot])| {
        let difference = mean(&pilot)? - mean(&control)?;
        let variances = [variance(&pilot), variance(&control)];
        Some(Paired { period, after, difference, variances, cells: pilot.len() + control.len() })
    });
    paired.collect()
}

/// Variance of the mean of cells, with its degrees of freedom; nothing where one of them has no standard error.
fn variance(cells: &[Cell]) -> Option<(f64, f64)> {
    let n = cells.len() as f64;
    let parts: Option<Vec<(f64, f64)>> =
        cells.iter().map(|cell| cell.se.map(|se| (se * se / (n * n), cell.dof))).collect();
    parts.map(|parts| (parts.iter().map(|part| part.0).sum(), satterthwaite(&parts)))
}

/// The point with the error that its cells' standard errors give.
fn of_cells(point: f64, sides: &[&[Paired]], alpha: f64) -> Option<Estimate> {
    let mut parts = Vec::new();
    for side in sides {
        let n = side.len() as f64;
        for variance in side.iter().flat_map(|pair| pair.variances) {
            let (variance, dof) = variance?;
            parts.push((variance / (n * n), dof));
        }
    }
    let variance: f64 = parts.iter().map(|part| part.0).sum();
    Estimate::checked(point, variance.sqrt(), satterthwaite(&parts), alpha).ok()
}

pub(super) fn check(cells: &[Cell], alpha: f64) -> Result<(), NoEstimate> {
    let is_sound =
        |cell: &Cell| cell.mean.is_finite() && cell.se.is_none_or(|se| se.is_finite() && se >= 0.0) && cell.dof > 0.0;
    if cells.iter().all(is_sound) && is_level(alpha) { Ok(()) } else { Err(NoEstimate::BadNumbers) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(period: i64, pilot: bool, after: bool, mean: f64, se: Option<f64>) -> Cell {
        Cell { period, pilot, after, mean, se, dof: f64::INFINITY }
    }

    /// Card & Krueger 1994: (21.03 − 20.44) − (21.17 − 23.33) = 2.75; with the standard errors of their table 3 (.52, .51; .94,
    /// 1.35) it is √(.52² + .51² + .94² + 1.35²) = 1.799 (they print 1.36, from stores seen twice).
    #[test]
    fn card_and_krueger() {
        let cells = [
            cell(1, true, false, 20.44, Some(0.51)),
            cell(2, true, true, 21.03, Some(0.52)),
            cell(1, false, false, 23.33, Some(1.35)),
            cell(2, false, true, 21.17, Some(0.94)),
        ];
        let found = difference_in_differences(&cells, 0.05).expect("four cells");
        assert!((found.point - 2.75).abs() < 1e-12);
        let (estimate, basis) = found.estimate.expect("errors");
        assert_eq!(basis, Basis::Cells);
        assert!((estimate.se - 1.799).abs() < 5e-4, "{estimate:?}");
        let unknown: Vec<Cell> = cells.iter().map(|cell| Cell { se: None, ..*cell }).collect();
        let found = difference_in_differences(&unknown, 0.05).expect("four cells");
        assert!((found.point - 2.75).abs() < 1e-12);
        assert_eq!(found.estimate, Err(NoEstimate::NoSpread));
    }

    /// Differences 1, 2, 3 before and 5, 7, 9 after: 7 − 2 = 5, variance 1/3 + 4/3 = 5/3. Narrow cells do not hide it.
    #[test]
    fn wider_rules() {
        let mut cells = Vec::new();
        for (period, difference) in [1.0, 2.0, 3.0, 5.0, 7.0, 9.0].into_iter().enumerate() {
            let (period, after) = (period as i64, period >= 3);
            cells.push(cell(period, true, after, 10.0 + difference, Some(0.1)));
            cells.push(cell(period, false, after, 10.0, Some(0.1)));
        }
        cells.push(cell(9, true, true, 1e6, Some(0.1)));
        let found = difference_in_differences(&cells, 0.05).expect("six periods");
        let (estimate, basis) = found.estimate.expect("errors");
        assert_eq!((basis, found.periods, found.unpaired), (Basis::Periods, [3, 3], 1));
        assert!((estimate.value - 5.0).abs() < 1e-12 && (estimate.se * estimate.se - 5.0 / 3.0).abs() < 1e-12);
        let wide: Vec<Cell> = cells.iter().map(|cell| Cell { se: Some(50.0), ..*cell }).collect();
        let (_, basis) = difference_in_differences(&wide, 0.05).expect("periods").estimate.expect("errors");
        assert_eq!(basis, Basis::Cells);
    }

    #[test]
    fn one_side_is_not_enough() {
        let cells = [cell(1, true, true, 1.0, None), cell(1, false, true, 1.0, None), cell(0, true, false, 1.0, None)];
        assert_eq!(difference_in_differences(&cells, 0.05), Err(NoEstimate::NoBefore));
    }
}

//! Comparisons with one figure a unit: after, adjusted for before; or after alone where there is no before.

use std::collections::BTreeMap;

use super::estimate::{Estimate, NoEstimate};
use super::jackknife::{Unit, spread, working};
use super::panel::{Row, check};
use super::solve::Symmetric;
use super::staggered::weighted;

/// A difference adjusted for what was before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adjusted {
    /// The effect.
    pub estimate: Estimate,
    /// How much of a unit's lead before is left after.
    pub slope: f64,
    /// Units of the pilot group seen before and after.
    pub units_pilot: usize,
    /// Units of the control group seen before and after.
    pub units_control: usize,
}

/// What one unit says: group, before, after, weight of after.
#[derive(Clone, Copy, Debug)]
struct Pair {
    pilot: bool,
    before: f64,
    after: f64,
    weight: f64,
}

/// The mean after (from period `start` on) of pilot against control units, adjusted for the units' own mean before (analysis
/// of covariance): more precise than differences of changes in a randomised pilot (Frison & Pocock 1992; McKenzie 2012),
/// and wrong where the groups were chosen for where they stood. Units count by their weight after; the standard error leaves
/// out units by group, which is HC3 up to the group's (n−1)/n.
///
/// # Errors
///
/// No before or after, or fewer than two units in a group that are seen on both sides.
pub fn adjusted(rows: &[Row], start: i64, alpha: f64) -> Result<Adjusted, NoEstimate> {
    check(rows, alpha)?;
    if rows.iter().all(|row| row.period >= start) {
        return Err(NoEstimate::NoBefore);
    }
    if rows.iter().all(|row| row.period < start) {
        return Err(NoEstimate::NoAfter);
    }
    let mean = |rows: &[Row], is_after: bool| {
        let of_side = rows.iter().filter(|row| (row.period >= start) == is_after);
        Some(weighted(of_side.map(|row| (row.value, row.weight)))).filter(|(weight, _)| *weight > 0.0)
    };
    let pairs: Vec<Pair> = by_unit(rows)
        .values()
        .filter_map(|rows| {
            let ((_, before), (weight, after)) = (mean(rows, false)?, mean(rows, true)?);
            Some(Pair { pilot: rows.first()?.pilot, before, after, weight })
        })
        .collect();
    let (units_pilot, units_control) = enough(pairs.iter().map(|pair| pair.pilot))?;
    let (value, slope) = covariance(&pairs, None).ok_or(NoEstimate::NotIdentified)?;
    let typical = pairs.iter().map(|pair| pair.weight).sum::<f64>() / pairs.len() as f64;
    let mut left_out = Vec::with_capacity(pairs.len());
    for (place, pair) in pairs.iter().enumerate() {
        let (without, _) = covariance(&pairs, Some(place)).ok_or(NoEstimate::NotIdentified)?;
        left_out.push(Unit { pilot: pair.pilot, miss: without - value, working: working(pair.weight, typical) });
    }
    let spread = spread(&left_out);
    let dof = spread.dof.min((pairs.len() as f64 - 3.0).max(1.0));
    Ok(Adjusted { estimate: Estimate::checked(value, spread.by_group, dof, alpha)?, slope, units_pilot, units_control })
}

/// Effect and slope of after on group and before, by weighted least squares, without one unit. Where nobody differed
/// before, the slope is 0.
fn covariance(pairs: &[Pair], without: Option<usize>) -> Option<(f64, f64)> {
    let used = || pairs.iter().enumerate().filter(move |(place, _)| Some(*place) != without).map(|(_, pair)| pair);
    let (_, centre) = weighted(used().map(|pair| (pair.before, pair.weight)));
    let (_, level) = weighted(used().map(|pair| (pair.after, pair.weight)));
    let mut matrix = Symmetric::new(3);
    let mut right = vec![0.0; 3];
    for pair in used() {
        let line = [1.0, f64::from(u8::from(pair.pilot)), pair.before - centre];
        for (row, x) in line.iter().enumerate() {
            right[row] += pair.weight * x * (pair.after - level);
            line.iter().enumerate().for_each(|(column, other)| matrix.add(row, column, pair.weight * x * other));
        }
    }
    let groups = used().map(|pair| pair.pilot).collect::<std::collections::BTreeSet<_>>().len();
    let scale = matrix.diagonal();
    let solution = matrix.factor(&scale).solve(right);
    (groups == 2).then_some((solution[1], solution[2]))
}

/// Pilot units against control units where nothing is known of before: the weighted mean of the units' means over all rows, and
/// Welch's test with units as the values. With equal weights it is [`super::welch`] of the units' means to the digit.
///
/// # Errors
///
/// Fewer than two units in a group.
pub fn unit_means(rows: &[Row], alpha: f64) -> Result<Estimate, NoEstimate> {
    check(rows, alpha)?;
    let means: Vec<(bool, f64, f64)> = by_unit(rows)
        .values()
        .filter_map(|rows| {
            let (weight, mean) = weighted(rows.iter().map(|row| (row.value, row.weight)));
            Some((rows.first()?.pilot, mean, weight))
        })
        .collect();
    enough(means.iter().map(|unit| unit.0))?;
    let of = |pilot: bool| weighted(means.iter().filter(|unit| unit.0 == pilot).map(|unit| (unit.1, unit.2)));
    let ((pilot_weight, pilot_mean), (control_weight, control_mean)) = (of(true), of(false));
    let typical = (pilot_weight + control_weight) / means.len() as f64;
    let left_out: Vec<Unit> = means
        .iter()
        .map(|&(pilot, mean, weight)| {
            // The mean without a unit differs from the mean by w(m − y)/(W − w).
            let (all, group_mean) = if pilot { (pilot_weight, pilot_mean) } else { (control_weight, control_mean) };
            Unit { pilot, miss: weight * (group_mean - mean) / (all - weight), working: working(weight, typical) }
        })
        .collect();
    let spread = spread(&left_out);
    Estimate::checked(pilot_mean - control_mean, spread.by_group, spread.welch_dof, alpha)
}

/// The rows of each unit.
pub(super) fn by_unit(rows: &[Row]) -> BTreeMap<usize, Vec<Row>> {
    let mut units = BTreeMap::<usize, Vec<Row>>::new();
    rows.iter().for_each(|row| units.entry(row.unit).or_default().push(*row));
    units
}

/// How many units each group has, or that it is fewer than two.
fn enough(groups: impl Iterator<Item = bool>) -> Result<(usize, usize), NoEstimate> {
    let (pilot, control): (Vec<bool>, Vec<bool>) = groups.partition(|pilot| *pilot);
    let (pilot, control) = (pilot.len(), control.len());
    if pilot < 2 || control < 2 { Err(NoEstimate::FewUnits { pilot, control }) } else { Ok((pilot, control)) }
}

//! Difference in differences on a panel of units with one common start: effects of units and of periods.

use std::collections::{BTreeMap, BTreeSet};

use super::estimate::{Estimate, NoEstimate, is_level};
use super::fixed::{Entry, fit};
use super::jackknife::{Unit, spread};

/// What was measured of one unit in one period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Which unit; numbers may have gaps.
    pub unit: usize,
    /// Which period; neighbours differ by 1.
    pub period: i64,
    /// Whether the unit is in the pilot group.
    pub pilot: bool,
    /// Whether it met the pilot: pilot group, and after (its) start.
    pub exposed: bool,
    /// The value.
    pub value: f64,
    /// How much it counts, above 0: answers, contacts; 1 where units and periods count alike.
    pub weight: f64,
}

/// The effect on a panel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PanelFit {
    /// The effect with the interval that is to be used: standard error by leaving units out, (G−1)/G of each group by itself.
    pub estimate: Estimate,
    /// Standard error clustered by unit as Stata's reghdfe gives it (CR1), for comparison: too small with few units.
    pub se_cr1: f64,
    /// The cluster jackknife without regard to groups (CV3), for comparison.
    pub se_cv3: f64,
    /// Units of the pilot group that are seen both before and after.
    pub units_pilot: usize,
    /// Units of the control group that are seen both before and after.
    pub units_control: usize,
    /// Rows that were used.
    pub rows: usize,
    /// Rows that say nothing, as they are alone in their unit or their period.
    pub singletons: usize,
}

/// The effect of a pilot that began for all at once: y_it = α_i + γ_t + τ·exposed_it by weighted least squares, standard
/// error clustered by unit. With starts that differ it compares units already exposed with others, which is wrong where the
/// effect grows (Goodman-Bacon 2021): take [`super::imputation`] then.
///
/// # Errors
///
/// No before or after, fewer than two units in a group that are seen on both sides, or an effect that cannot be told apart
/// from units and periods.
pub fn two_way(rows: &[Row], alpha: f64) -> Result<PanelFit, NoEstimate> {
    check(rows, alpha)?;
    let first = rows.iter().filter(|row| row.exposed).map(|row| row.period).min().ok_or(NoEstimate::NoAfter)?;
    if rows.iter().all(|row| row.exposed || row.period >= first) {
        return Err(NoEstimate::NoBefore);
    }
    let (units_pilot, units_control) = seen_on_both_sides(rows, first);
    if units_pilot < 2 || units_control < 2 {
        return Err(NoEstimate::FewUnits { pilot: units_pilot, control: units_control });
    }
    let regressed: Vec<(Row, f64)> = rows.iter().map(|row| (*row, f64::from(u8::from(row.exposed)))).collect();
    let Regressed { estimate, se_cr1, se_cv3, rows: used } = regress(&regressed, alpha)?;
    let singletons = rows.len() - used;
    Ok(PanelFit { estimate, se_cr1, se_cv3, units_pilot, units_control, rows: used, singletons })
}

/// Units by group that say something of a change: pilot units exposed and not exposed, control units before and after the
/// first exposure of any.
fn seen_on_both_sides(rows: &[Row], first: i64) -> (usize, usize) {
    let mut sides: BTreeMap<(bool, usize), [bool; 2]> = BTreeMap::new();
    for row in rows {
        let is_after = if row.pilot { row.exposed } else { row.period >= first };
        sides.entry((row.pilot, row.unit)).or_default()[usize::from(is_after)] = true;
    }
    let count =
        |pilot: bool| sides.iter().filter(|((group, _), seen)| *group == pilot && **seen == [true, true]).count();
    (count(true), count(false))
}

/// One coefficient with its errors.
pub(super) struct Regressed {
    pub(super) estimate: Estimate,
    pub(super) se_cr1: f64,
    pub(super) se_cv3: f64,
    pub(super) rows: usize,
}

/// The coefficient of a regressor beside the effects of units and periods.
pub(super) fn regress(rows: &[(Row, f64)], alpha: f64) -> Result<Regressed, NoEstimate> {
    let kept = without_singletons(rows);
    let units = places(kept.iter().map(|(row, _)| row.unit));
    let periods = places(kept.iter().map(|(row, _)| row.period));
    let entries: Vec<Entry> = kept
        .iter()
        .filter_map(|(row, x)| {
            let (unit, period) = (*units.get(&row.unit)?, *periods.get(&row.period)?);
            Some(Entry { unit, period, x: *x, y: row.value, weight: row.weight })
        })
        .collect();
    let fit = fit(&entries, units.len(), periods.len())?;
    let pilots: BTreeSet<usize> = kept.iter().filter(|(row, _)| row.pilot).map(|(row, _)| row.unit).collect();
    let left_out: Vec<Unit> = units
        .keys()
        .zip(&fit.left_out)
        .map(|(unit, left)| Unit { pilot: pilots.contains(unit), miss: left.miss, working: left.working })
        .collect();
    let spread = spread(&left_out);
    let estimate = Estimate::checked(fit.value, spread.by_group, spread.dof, alpha)?;
    Ok(Regressed { estimate, se_cr1: fit.se_cr1, se_cv3: spread.cv3, rows: entries.len() })
}

/// Rows that share their unit and their period with another; those alone only fit themselves (reghdfe drops them too).
fn without_singletons(rows: &[(Row, f64)]) -> Vec<(Row, f64)> {
    let mut kept = rows.to_vec();
    loop {
        let (mut of_unit, mut of_period) = (BTreeMap::<usize, usize>::new(), BTreeMap::<i64, usize>::new());
        for (row, _) in &kept {
            *of_unit.entry(row.unit).or_default() += 1;
            *of_period.entry(row.period).or_default() += 1;
        }
        let before = kept.len();
        kept.retain(|(row, _)| of_unit.get(&row.unit) > Some(&1) && of_period.get(&row.period) > Some(&1));
        if kept.len() == before {
            return kept;
        }
    }
}

/// The place of each key in order.
pub(super) fn places<K: Ord>(keys: impl Iterator<Item = K>) -> BTreeMap<K, usize> {
    let sorted: BTreeSet<K> = keys.collect();
    sorted.into_iter().enumerate().map(|(place, key)| (key, place)).collect()
}

/// Whether rows can be computed with.
pub(super) fn check(rows: &[Row], alpha: f64) -> Result<(), NoEstimate> {
    let are_sound = rows.iter().all(|row| row.value.is_finite() && row.weight.is_finite() && row.weight > 0.0);
    if are_sound && is_level(alpha) { Ok(()) } else { Err(NoEstimate::BadNumbers) }
}

//! The effect where units began at different times: the imputation estimator of Borusyak, Jaravel & Spiess (Review of Economic
//! Studies 2024).
//!
//! Effects of units and periods are fitted to what was not (yet) exposed; they say what the exposed rows would have been
//! without the pilot; the effect is the weighted mean of the differences. No unit that was exposed is ever a comparison.

use std::collections::{BTreeMap, BTreeSet};

use super::estimate::{Estimate, NoEstimate};
use super::imputed::{Counterfactual, Effect};
use super::jackknife::{Unit, spread, working};
use super::panel::{Row, check, places};

/// The effect where starts differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Imputed {
    /// Mean effect over the exposed rows that could be imputed, by their weight.
    pub estimate: Estimate,
    /// Units with such rows.
    pub units_pilot: usize,
    /// Units that were never exposed, seen when others were.
    pub units_control: usize,
    /// Exposed rows that could be imputed.
    pub imputed: usize,
    /// Exposed rows that could not: their unit was never seen before, or nobody unexposed is left in their period.
    pub not_imputed: usize,
    /// Periods since the unit's first exposure (0 first), and the mean effect then.
    pub by_age: Vec<(i64, f64)>,
}

/// Whether some unit was still waiting when another had begun, so that [`super::two_way`] would be wrong.
#[must_use]
pub fn starts_differ(rows: &[Row]) -> bool {
    let exposed: BTreeSet<usize> = rows.iter().filter(|row| row.exposed).map(|row| row.unit).collect();
    let first = rows.iter().filter(|row| row.exposed).map(|row| row.period).min();
    let waits = |row: &Row| !row.exposed && exposed.contains(&row.unit) && Some(row.period) >= first;
    first.is_some() && rows.iter().any(waits)
}

/// One unit's rows, periods by place.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    /// Period, value, weight where it was not exposed.
    pub(super) before: Vec<(usize, f64, f64)>,
    /// Period, value, weight where it was.
    pub(super) exposed: Vec<(usize, f64, f64)>,
    /// The weight of its rows from the first exposure of any on.
    late: f64,
}

/// The effect of a pilot that began for different units at different times (or at one). Standard error by leaving every unit
/// out in turn, those ever exposed and those never exposed by themselves; where fewer than two were never exposed, all
/// together.
///
/// # Errors
///
/// No before or after, fewer than two exposed units, or nothing that can be imputed with all units or without one.
pub fn imputation(rows: &[Row], alpha: f64) -> Result<Imputed, NoEstimate> {
    check(rows, alpha)?;
    let first = rows.iter().filter(|row| row.exposed).map(|row| row.period).min().ok_or(NoEstimate::NoAfter)?;
    if rows.iter().all(|row| row.exposed) {
        return Err(NoEstimate::NoBefore);
    }
    let units = places(rows.iter().map(|row| row.unit));
    let periods = places(rows.iter().map(|row| row.period));
    let mut histories = vec![History::default(); units.len()];
    for row in rows {
        let (Some(&unit), Some(&period)) = (units.get(&row.unit), periods.get(&row.period)) else { continue };
        let Some(history) = histories.get_mut(unit) else { continue };
        let side = if row.exposed { &mut history.exposed } else { &mut history.before };
        side.push((period, row.value, row.weight));
        history.late += if row.period >= first { row.weight } else { 0.0 };
    }
    let whole = Counterfactual::of(&histories, periods.len());
    let all = whole.effect(&histories).ok_or(NoEstimate::NotIdentified)?;
    let never = histories.iter().filter(|history| history.exposed.is_empty() && history.late > 0.0).count();
    let few = NoEstimate::FewUnits { pilot: all.units, control: never };
    if all.units < 2 {
        return Err(few);
    }
    // The weight with which a unit says something of the effect: rows that could be imputed, or those beside them.
    let late = histories.iter().map(|history| if history.exposed.is_empty() { history.late } else { 0.0 });
    let mut carried: Vec<f64> = late.collect();
    all.each.iter().for_each(|row| carried[row.0] += row.3);
    let typical = carried.iter().sum::<f64>() / carried.len() as f64;
    let mut left_out = Vec::with_capacity(histories.len());
    for ((unit, history), carried) in histories.iter().enumerate().zip(&carried) {
        let failed = if never < 2 { few } else { NoEstimate::NotIdentified };
        let without = whole.without(&histories, unit).ok_or(failed)?;
        let pilot = !history.exposed.is_empty();
        let working = working(*carried, typical);
        left_out.push(Unit { pilot: pilot || never < 2, miss: without - all.value, working });
    }
    let spread = spread(&left_out);
    let exposed = rows.iter().filter(|row| row.exposed).count();
    Ok(Imputed {
        estimate: Estimate::checked(all.value, spread.by_group, spread.dof, alpha)?,
        units_pilot: all.units,
        units_control: never,
        imputed: all.rows,
        not_imputed: exposed - all.rows,
        by_age: by_age(&all, rows, &units, &periods),
    })
}

/// Sum of the weights and weighted mean; 0 and 0 of nothing.
pub(super) fn weighted(values: impl Iterator<Item = (f64, f64)>) -> (f64, f64) {
    let (mut sum, mut mean) = (0.0, 0.0);
    for (value, weight) in values {
        sum += weight;
        mean += (value - mean) * weight / sum;
    }
    (sum, mean)
}

/// The effect by periods since the unit's first exposure.
fn by_age(
    effect: &Effect,
    rows: &[Row],
    units: &BTreeMap<usize, usize>,
    periods: &BTreeMap<i64, usize>,
) -> Vec<(i64, f64)> {
    let mut starts = BTreeMap::<usize, i64>::new();
    for row in rows.iter().filter(|row| row.exposed) {
        if let Some(&unit) = units.get(&row.unit) {
            starts.entry(unit).and_modify(|start| *start = row.period.min(*start)).or_insert(row.period);
        }
    }
    let names: Vec<i64> = periods.keys().copied().collect();
    let mut ages = BTreeMap::<i64, Vec<(f64, f64)>>::new();
    for &(unit, period, value, weight) in &effect.each {
        if let (Some(start), Some(name)) = (starts.get(&unit), names.get(period)) {
            ages.entry(name.saturating_sub(*start)).or_default().push((value, weight));
        }
    }
    ages.into_iter().map(|(age, values)| (age, weighted(values.into_iter()).1)).collect()
}

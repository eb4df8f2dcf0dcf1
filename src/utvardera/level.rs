//! The value itself in the pilot group after the start.
//!
//! Shares by Wilson's interval with the effective number of contacts: the variance between units (or periods) against that of
//! independent contacts, and Student's t of few units against the normal (Korn & Graubard 1998). Means by leaving units (or
//! periods) out in turn, or from single values where those are known and nothing is repeated.

use std::collections::BTreeMap;

use super::estimate::{Counts, Design, Effect, counts, pooled};
use super::naive::Naive;
use super::panel::{Cell, Panel};
use crate::engine::inference::{Estimate, NoEstimate, Share, normal_quantile, t_quantile, wilson};

/// So many periods are enough to see how much they differ where there are no units.
const ENOUGH_PERIODS: usize = 4;

/// The level of a panel in the pilot group after the start.
pub(super) fn level(panel: &Panel, alpha: f64) -> Effect {
    let cells: Vec<&Cell> = panel.side(true, true).collect();
    Effect {
        design: Design::Level,
        estimate: estimate(panel, &cells, alpha).map(|found| within_range(panel, found)),
        counts: Counts {
            units_control: 0,
            periods_before: 0,
            number_control: 0.0,
            rows: cells.iter().map(|cell| cell.rows).sum(),
            ..counts(panel)
        },
        by_team: panel.by_team,
        few_units: false,
        adjusted: None,
        naive: Naive::default(),
        counted_none: panel.counted_none,
    }
}

/// An interval does not reach past what a share can be, nor past an index where all that was measured is of one.
fn within_range(panel: &Panel, found: Estimate) -> Estimate {
    if panel.is_share { Estimate { low: found.low.max(0.0), high: found.high.min(1.0), ..found } } else { found }
}

fn estimate(panel: &Panel, cells: &[&Cell], alpha: f64) -> Result<Estimate, NoEstimate> {
    if cells.is_empty() {
        return Err(NoEstimate::NoAfter);
    }
    let clusters = clusters(panel, cells);
    let between = spread_between(&clusters);
    if panel.is_share {
        return share_level(cells, between, panel.has_units, alpha);
    }
    match (between, pooled(cells).filter(|_| !panel.has_units)) {
        (Some((mean, se, dof)), Some(single)) => {
            // Without units the larger error rules: that of single values, or that between periods.
            let own = single.sd / single.n.sqrt();
            let (se, dof) = if own > se || clusters.len() < ENOUGH_PERIODS { (own, single.n - 1.0) } else { (se, dof) };
            Ok(Estimate::new(mean, se, dof, alpha))
        }
        (None, Some(single)) => Ok(Estimate::new(single.mean, single.sd / single.n.sqrt(), single.n - 1.0, alpha)),
        (Some((mean, se, dof)), None) => Ok(Estimate::new(mean, se, dof, alpha)),
        (None, None) if panel.has_units => Err(NoEstimate::FewUnits { pilot: clusters.len(), control: 0 }),
        (None, None) => Err(NoEstimate::FewValues { pilot: clusters.len(), control: 0 }),
    }
}

/// Weighted sums by unit; by period where there are no units or where totals are summed over them.
fn clusters(panel: &Panel, cells: &[&Cell]) -> Vec<(f64, f64)> {
    let mut sums: BTreeMap<i64, (f64, f64)> = BTreeMap::new();
    for cell in cells {
        let by_unit = panel.has_units && !panel.is_total;
        let key = if by_unit { i64::try_from(cell.unit).unwrap_or(i64::MAX) } else { cell.period };
        let sum = sums.entry(key).or_default();
        sum.0 += cell.weight * cell.value;
        sum.1 = if panel.is_total { 1.0 } else { sum.1 + cell.weight };
    }
    sums.into_values().collect()
}

/// The mean over clusters Σwv/Σw, its error by leaving clusters out (jackknife), and degrees of freedom: the effective number
/// of clusters (Σw)²/Σw² less one. `None` with fewer than two.
fn spread_between(clusters: &[(f64, f64)]) -> Option<(f64, f64, f64)> {
    let n = clusters.len() as f64;
    let (upper, lower) = clusters.iter().fold((0.0, 0.0), |(upper, lower), one| (upper + one.0, lower + one.1));
    let mean = upper / lower;
    let out: f64 = clusters.iter().map(|one| ((upper - one.0) / (lower - one.1) - mean).powi(2)).sum();
    let squares: f64 = clusters.iter().map(|one| one.1 * one.1).sum();
    let dof = (lower * lower / squares - 1.0).max(1.0);
    let se = ((n - 1.0) / n * out).sqrt();
    (n >= 2.0 && mean.is_finite() && se.is_finite()).then_some((mean, se, dof))
}

fn share_level(
    cells: &[&Cell],
    between: Option<(f64, f64, f64)>,
    has_units: bool,
    alpha: f64,
) -> Result<Estimate, NoEstimate> {
    let (met, n) = cells.iter().fold((0.0, 0.0), |(met, n), cell| (met + cell.value * cell.number, n + cell.number));
    let share = met / n;
    let independent = (share * (1.0 - share)).max(0.0) / n;
    let (mut effective, mut dof) = (n, f64::INFINITY);
    let enough = |dof: f64| has_units || dof + 1.0 >= ENOUGH_PERIODS as f64;
    match between.filter(|(.., dof)| enough(*dof)) {
        Some((_, se, few)) if se * se > independent && independent > 0.0 => {
            let tails = normal_quantile(1.0 - alpha / 2.0) / t_quantile(1.0 - alpha / 2.0, few);
            effective = (n * independent / (se * se) * tails * tails).clamp(1.0, n);
            dof = few;
        }
        None if has_units => return Err(NoEstimate::FewUnits { pilot: 1, control: 0 }),
        _ => {}
    }
    let interval = wilson(Share { successes: share * effective, n: effective }, alpha)?;
    let se = (share * (1.0 - share) / effective).max(0.0).sqrt();
    let plain = Estimate::new(share, se, dof, alpha);
    Ok(Estimate { low: interval.low, high: interval.high, ..plain })
}

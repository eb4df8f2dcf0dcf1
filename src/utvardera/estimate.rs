//! The estimate that a question needs, and why that one.
//!
//! | data | estimate |
//! |---|---|
//! | units, both groups, before and after, one start | unit and period effects, clustered by unit |
//! | units that begin at different times | unit and period effects of rows not exposed, imputed (Borusyak, Jaravel & Spiess 2024) |
//! | both groups, before and after, no units (or fewer than two in a group) | difference in differences of the groups' means |
//! | units and both groups, no before | means of units compared by Welch's test |
//! | both groups, no units, no before | two proportions (Newcombe), or Welch's test |
//! | one group, before and after | the naive difference: it cannot be told from the trend |

use std::collections::BTreeMap;

use super::naive;
use super::panel::{Cell, Panel};
use crate::engine::inference::{
    self, Basis, Estimate, NoEstimate, Row, Share, Summary, difference_in_differences, imputation, newcombe,
    one_sample, starts_differ, two_way, unit_means, welch,
};

/// A standard error below this, against the figure or 1, is rounding.
const SAME: f64 = 1e-12;

/// How an effect was estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Design {
    /// Effects of units and of periods, clustered by unit.
    Panel,
    /// The same with starts that differ, by imputation.
    Staggered,
    /// Difference in differences of the groups' means; the error from single values or from periods.
    Groups(Basis),
    /// Units compared after the start only, by Welch's test.
    UnitsAfter,
    /// Two means compared after the start only, by Welch's test.
    Means,
    /// Two shares compared after the start only.
    Proportions,
    /// After less before in the one group that there is: what would have happened anyway is in it.
    BeforeAfter,
    /// The value itself in the pilot group after the start.
    Level,
}

impl Design {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Panel => "unit_and_period_effects",
            Self::Staggered => "staggered_imputation",
            Self::Groups(Basis::Cells) => "difference_in_differences",
            Self::Groups(Basis::Periods) => "difference_in_differences_by_period",
            Self::UnitsAfter => "units_after_only",
            Self::Means => "means_after_only",
            Self::Proportions => "proportions_after_only",
            Self::BeforeAfter => "before_after_only",
            Self::Level => "level",
        }
    }

    /// Whether it compares with what would have happened without the pilot.
    #[must_use]
    pub fn has_comparison(self) -> bool {
        self != Self::BeforeAfter
    }
}

/// How many of what stand behind an estimate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Units in the pilot group; 0 without units.
    pub units_pilot: usize,
    /// Units in the control group; 0 without units.
    pub units_control: usize,
    /// Rows of the data.
    pub rows: usize,
    /// Periods before the start.
    pub periods_before: usize,
    /// Periods after the start.
    pub periods_after: usize,
    /// Contacts, answers or rows in the pilot group after the start.
    pub number_pilot: f64,
    /// The same in the control group.
    pub number_control: f64,
}

/// An effect, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// How it was estimated.
    pub design: Design,
    /// What came of it, at the level that it is judged at.
    pub estimate: Result<Estimate, NoEstimate>,
    /// What stands behind it.
    pub counts: Counts,
    /// Whether whole teams are the units.
    pub by_team: bool,
    /// Whether there were fewer than two units in a group, so that the groups' means had to do: the units of a group are alike
    /// and the interval may be too narrow.
    pub few_units: bool,
    /// Beside it: the units' means after the start, adjusted for their own before; where units are seen on both sides.
    pub adjusted: Option<Estimate>,
    /// The naive figures, never to be decided by.
    pub naive: naive::Naive,
    /// Whether contacts that are in no row were counted as none.
    pub counted_none: bool,
}

/// The effect on a panel at a level.
pub(super) fn effect(panel: &Panel, alpha: f64) -> Effect {
    let rows = rows(panel);
    let mut few_units = false;
    let (design, estimate) = if !panel.has_control {
        staggered_alone(panel, &rows, alpha).unwrap_or_else(|| (Design::BeforeAfter, before_after(panel, alpha)))
    } else if panel.has_units {
        let found = with_units(panel, &rows, alpha);
        match found {
            (_, Err(NoEstimate::FewUnits { .. })) if panel.has_before => {
                few_units = true;
                groups(panel, alpha)
            }
            found => found,
        }
    } else if panel.has_before {
        groups(panel, alpha)
    } else {
        after_only(panel, alpha)
    };
    let estimate = estimate.and_then(varies);
    let is_common = panel.has_units && panel.has_control && panel.has_before && design == Design::Panel;
    let adjusted = is_common.then(|| first_after(panel)).flatten();
    let adjusted = adjusted.and_then(|start| inference::adjusted(&rows, start, alpha).ok()).map(|fit| fit.estimate);
    Effect {
        design,
        naive: naive::naive(panel, &estimate, alpha),
        estimate,
        counts: counts(panel),
        by_team: panel.by_team,
        few_units,
        adjusted,
        counted_none: panel.counted_none,
    }
}

/// Starts that differ need no control group: those that have not begun yet stand for it.
fn staggered_alone(panel: &Panel, rows: &[Row], alpha: f64) -> Option<(Design, Result<Estimate, NoEstimate>)> {
    if !(panel.has_units && starts_differ(rows)) {
        return None;
    }
    Some((Design::Staggered, imputation(rows, alpha).map(|fit| fit.estimate)))
}

fn with_units(panel: &Panel, rows: &[Row], alpha: f64) -> (Design, Result<Estimate, NoEstimate>) {
    if !panel.has_before {
        return (Design::UnitsAfter, unit_means(rows, alpha));
    }
    if starts_differ(rows) {
        return (Design::Staggered, imputation(rows, alpha).map(|fit| fit.estimate));
    }
    (Design::Panel, two_way(rows, alpha).map(|fit| fit.estimate))
}

fn groups(panel: &Panel, alpha: f64) -> (Design, Result<Estimate, NoEstimate>) {
    match difference_in_differences(&group_cells(panel), alpha) {
        Ok(found) => match found.estimate {
            Ok((estimate, basis)) => (Design::Groups(basis), Ok(estimate)),
            Err(reason) => (Design::Groups(Basis::Periods), Err(reason)),
        },
        Err(reason) => (Design::Groups(Basis::Periods), Err(reason)),
    }
}

/// Both groups after the start only: shares as two proportions, means with their spread, else the periods' means.
fn after_only(panel: &Panel, alpha: f64) -> (Design, Result<Estimate, NoEstimate>) {
    if panel.is_share {
        return (Design::Proportions, newcombe(share(panel, true, true), share(panel, false, true), alpha));
    }
    let of = |is_pilot| summary(panel.side(is_pilot, true));
    let found = match (of(true), of(false)) {
        (Some(pilot), Some(control)) => welch(pilot, control, [None, None], alpha),
        _ => Err(NoEstimate::FewValues {
            pilot: panel.side(true, true).count(),
            control: panel.side(false, true).count(),
        }),
    };
    (Design::Means, found)
}

/// After less before in the pilot group: the units' own changes, two proportions, or Welch's test.
pub(super) fn before_after(panel: &Panel, alpha: f64) -> Result<Estimate, NoEstimate> {
    if panel.side(true, false).next().is_none() {
        return Err(NoEstimate::NoBefore);
    }
    if panel.side(true, true).next().is_none() {
        return Err(NoEstimate::NoAfter);
    }
    if panel.has_units {
        let mut units: BTreeMap<usize, [(f64, f64); 2]> = BTreeMap::new();
        for cell in panel.cells.iter().filter(|cell| cell.is_pilot) {
            let sums = &mut units.entry(cell.unit).or_default()[usize::from(cell.is_after)];
            sums.0 += cell.weight * cell.value;
            sums.1 += cell.weight;
        }
        let changes: Vec<f64> = units
            .values()
            .filter(|[before, after]| before.1 > 0.0 && after.1 > 0.0)
            .map(|[before, after]| after.0 / after.1 - before.0 / before.1)
            .collect();
        let units = changes.len();
        let changes = Summary::of(changes).filter(|_| units >= 2);
        return match changes {
            Some(changes) => one_sample(changes, None, alpha),
            None => Err(NoEstimate::FewUnits { pilot: units, control: 0 }),
        };
    }
    let few = NoEstimate::FewValues { pilot: panel.side(true, true).count(), control: 0 };
    let by_row = before_after_of_rows(panel, alpha);
    let width = |estimate: &Estimate| estimate.high - estimate.low;
    let found = by_row.into_iter().chain(before_after_of_periods(panel, alpha));
    found.max_by(|one, other| width(one).total_cmp(&width(other))).ok_or(few)
}

/// Figures that never vary say nothing of how exact they are: they were not measured, or were filled in.
fn varies(found: Estimate) -> Result<Estimate, NoEstimate> {
    if found.se > SAME * found.value.abs().max(1.0) { Ok(found) } else { Err(NoEstimate::NoSpread) }
}

/// The same with every period as one value, for what happens in a period happens to all of its contacts; `None` with fewer
/// than two periods on a side.
fn before_after_of_periods(panel: &Panel, alpha: f64) -> Option<Estimate> {
    let of_side = |is_after: bool| {
        let mut periods: BTreeMap<i64, (f64, f64)> = BTreeMap::new();
        for cell in panel.side(true, is_after) {
            let sums = periods.entry(cell.period).or_default();
            sums.0 += cell.weight * cell.value;
            sums.1 += cell.weight;
        }
        let means = periods.values().filter(|(_, weight)| *weight > 0.0).map(|(sum, weight)| sum / weight);
        Summary::of(means).filter(|_| periods.len() >= 2)
    };
    welch(of_side(true)?, of_side(false)?, [None, None], alpha).ok()
}

/// The same with every row, or every contact of a share, counted as independent.
pub(super) fn before_after_of_rows(panel: &Panel, alpha: f64) -> Option<Estimate> {
    if panel.is_share {
        return newcombe(share(panel, true, true), share(panel, true, false), alpha).ok();
    }
    let (after, before) = (summary(panel.side(true, true))?, summary(panel.side(true, false))?);
    welch(after, before, [None, None], alpha).ok()
}

/// The contacts of a group on a side that have what the share counts.
pub(super) fn share(panel: &Panel, is_pilot: bool, is_after: bool) -> Share {
    let (successes, n) = panel
        .side(is_pilot, is_after)
        .fold((0.0, 0.0), |(met, of), cell| (met + cell.value * cell.number, of + cell.number));
    Share { successes, n }
}

/// Mean and spread of single values, where all cells know them; else of the cells' own values.
pub(super) fn summary<'a>(cells: impl Iterator<Item = &'a Cell>) -> Option<Summary> {
    let cells: Vec<&Cell> = cells.collect();
    if let Some(all) = pooled(&cells) {
        return Some(all);
    }
    let weights: f64 = cells.iter().map(|cell| cell.weight).sum();
    let mean = cells.iter().map(|cell| cell.weight * cell.value).sum::<f64>() / weights;
    let plain = Summary::of(cells.iter().map(|cell| cell.value)).filter(|_| cells.len() >= 2)?;
    Some(Summary { mean, ..plain })
}

/// Mean and spread of the single values behind cells; `None` where they are not known.
pub(super) fn pooled(cells: &[&Cell]) -> Option<Summary> {
    let n: f64 = cells.iter().map(|cell| cell.number).sum();
    let mean = cells.iter().map(|cell| cell.number * cell.value).sum::<f64>() / n;
    let within: Option<f64> = cells.iter().map(|cell| cell.squares).sum();
    let squares = within? + cells.iter().map(|cell| cell.number * (cell.value - mean).powi(2)).sum::<f64>();
    let sd = (squares / (n - 1.0)).sqrt();
    (n >= 2.0 && sd.is_finite()).then_some(Summary { mean, sd, n })
}

/// The panel as statistics take it. Staggered rows of units that never began belong to the control group.
pub(super) fn rows(panel: &Panel) -> Vec<Row> {
    let row = |cell: &Cell| Row {
        unit: cell.unit,
        period: cell.period,
        pilot: cell.is_pilot,
        exposed: cell.is_pilot && cell.is_after,
        value: cell.value,
        weight: cell.weight,
    };
    panel.cells.iter().map(row).collect()
}

/// The means of the groups by period, with the error that their own values give.
pub(super) fn group_cells(panel: &Panel) -> Vec<inference::Cell> {
    let mut groups: BTreeMap<(bool, i64), Vec<&Cell>> = BTreeMap::new();
    for cell in &panel.cells {
        groups.entry((cell.is_pilot, cell.period)).or_default().push(cell);
    }
    let one = |((is_pilot, period), cells): ((bool, i64), Vec<&Cell>)| {
        let after = cells.iter().any(|cell| cell.is_after);
        let weights: f64 = cells.iter().map(|cell| cell.weight).sum();
        let sum: f64 = cells.iter().map(|cell| cell.weight * cell.value).sum();
        let mean = if panel.is_total { cells.iter().map(|cell| cell.value).sum() } else { sum / weights };
        let number: f64 = cells.iter().map(|cell| cell.number).sum();
        let (se, dof) = if panel.is_share {
            (Some((mean * (1.0 - mean)).max(0.0).sqrt() / number.sqrt()), f64::INFINITY)
        } else {
            match pooled(&cells) {
                Some(summary) => (Some(summary.sd / summary.n.sqrt()), summary.n - 1.0),
                None => (None, f64::INFINITY),
            }
        };
        inference::Cell { period, pilot: is_pilot, after, mean, se, dof }
    };
    groups.into_iter().map(one).collect()
}

/// The first period after the common start.
pub(super) fn first_after(panel: &Panel) -> Option<i64> {
    panel.cells.iter().filter(|cell| cell.is_after).map(|cell| cell.period).min()
}

pub(super) fn counts(panel: &Panel) -> Counts {
    let units = |is_pilot: bool| {
        let mut all: Vec<usize> =
            panel.cells.iter().filter(|cell| cell.is_pilot == is_pilot).map(|cell| cell.unit).collect();
        all.sort_unstable();
        all.dedup();
        if panel.has_units { all.len() } else { 0 }
    };
    let periods = |is_after: bool| {
        let mut all: Vec<i64> =
            panel.cells.iter().filter(|cell| cell.is_after == is_after).map(|cell| cell.period).collect();
        all.sort_unstable();
        all.dedup();
        all.len()
    };
    Counts {
        units_pilot: units(true),
        units_control: units(false),
        rows: panel.cells.iter().map(|cell| cell.rows).sum(),
        periods_before: periods(false),
        periods_after: periods(true),
        number_pilot: panel.number(true, true),
        number_control: panel.number(false, true),
    }
}

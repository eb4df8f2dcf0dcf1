//! Whether the comparison can be believed: trends before the start, the sizes of the groups, and who left.

use super::estimate::{Design, Effect, group_cells, rows};
use super::panel::Panel;
use super::sides::Sides;
use crate::engine::inference::{
    Attrition, Bounds, Estimate, NoEstimate, Row, SampleRatio, attrition, cell_trend, lee_bounds, outcomes,
    sample_ratio, trends,
};
use crate::model::PilotData;

/// The last part of the periods after the start in which a unit must be seen to have stayed.
const LAST_PART: f64 = 0.25;

/// The part of α at which a drift is told: each of several criteria is looked at for one, and a false alarm among them would
/// reopen what is settled.
const DRIFT_LEVEL: f64 = 0.2;

/// Whether the groups went alike before the start.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendCheck {
    /// How much pilot − control grew a period before the start; or why that cannot be told.
    pub slope: Result<Estimate, NoEstimate>,
    /// The effect less what it would be if that had gone on: what is left, where the trend is told from none.
    pub shifted: Option<f64>,
}

impl TrendCheck {
    /// Whether the groups drifted apart before the start.
    #[must_use]
    pub fn drifts(&self) -> bool {
        self.shifted.is_some()
    }
}

/// Who left before the end, and what that could hide.
#[derive(Clone, Debug, PartialEq)]
pub struct LeavingCheck {
    /// Units seen at first and not at last, by group.
    pub counts: Attrition,
    /// Whether the groups lost different shares of their units.
    pub differs: bool,
    /// From where to where the effect could be if those who left differ (Lee 2009); or why not.
    pub bounds: Result<Bounds, NoEstimate>,
}

/// What speaks for and against the comparison behind one criterion.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credibility {
    /// Trends before the start; `None` where the design does not rest on them.
    pub trends: Option<TrendCheck>,
    /// Who left; `None` without units, or where nobody did.
    pub leaving: Option<LeavingCheck>,
}

/// Looks at the comparison behind an effect.
pub(super) fn credibility(panel: &Panel, effect: &Effect, alpha: f64) -> Credibility {
    let rows = rows(panel);
    let rests_on_trends = matches!(effect.design, Design::Panel | Design::Groups(_));
    Credibility {
        trends: rests_on_trends.then(|| trend_check(panel, &rows, effect, alpha)),
        leaving: (panel.has_units && !panel.by_team && panel.has_control)
            .then(|| leaving(panel, &rows, alpha))
            .flatten(),
    }
}

fn trend_check(panel: &Panel, rows: &[Row], effect: &Effect, alpha: f64) -> TrendCheck {
    let slope = if effect.design == Design::Panel {
        trends(rows, alpha).map(|found| found.slope)
    } else {
        cell_trend(&group_cells(panel), alpha)
    };
    let is_told = |slope: &Estimate| slope.p < DRIFT_LEVEL * alpha && slope.se.is_finite();
    let shifted = match (&slope, &effect.estimate) {
        (Ok(slope), Ok(found)) if is_told(slope) => Some(found.value - slope.value * distance(panel)),
        _ => None,
    };
    TrendCheck { slope, shifted }
}

/// Periods from the middle of before to the middle of after.
fn distance(panel: &Panel) -> f64 {
    let middle = |is_after: bool| {
        let (sum, count) =
            panel.side(true, is_after).fold((0.0, 0.0), |(sum, count), cell| (sum + cell.period as f64, count + 1.0));
        sum / count
    };
    let distance = middle(true) - middle(false);
    if distance.is_finite() { distance } else { 0.0 }
}

fn leaving(panel: &Panel, rows: &[Row], alpha: f64) -> Option<LeavingCheck> {
    let after: Vec<i64> = sorted(rows.iter().filter(|row| row.exposed).map(|row| row.period));
    let (first_after, last) = (*after.first()?, *after.last()?);
    let first_until = if panel.has_before { first_after - 1 } else { first_after };
    let kept = ((after.len() as f64) * LAST_PART).ceil().max(1.0) as usize;
    let last_from = after.len().checked_sub(kept).and_then(|place| after.get(place)).copied().unwrap_or(last);
    if last_from <= first_until {
        return None;
    }
    let counts = attrition(rows, first_until, last_from, alpha);
    if counts.pilot.left + counts.control.left == 0 {
        return None;
    }
    let differs = counts.difference.as_ref().is_ok_and(|difference| difference.p < alpha);
    let bounds = lee_bounds(&outcomes(rows, first_until, last_from, panel.has_before), alpha);
    Some(LeavingCheck { counts, differs, bounds })
}

fn sorted(periods: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut all: Vec<i64> = periods.collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether the groups are as large as they were to be, by units; `None` without units or a planned share.
pub(super) fn sizes(data: &PilotData, sides: &Sides, share: Option<f64>) -> Option<SampleRatio> {
    let mut groups: Vec<Option<bool>> = vec![None; data.units.len()];
    for row in &data.rows {
        if let (Some(unit), Some(is_pilot)) = (row.unit, sides.is_pilot(row))
            && let Some(group) = groups.get_mut(unit)
        {
            *group = Some(is_pilot);
        }
    }
    let count = |wanted: bool| groups.iter().filter(|group| **group == Some(wanted)).count() as u64;
    let (pilot, control) = (count(true), count(false));
    if control == 0 { None } else { sample_ratio(pilot, control, share?) }
}

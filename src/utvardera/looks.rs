//! When the data end, against when they were to end: a pilot that is looked at early is judged by stricter bounds.

use super::sides::Sides;
use crate::engine::inference::{normal_cdf, normal_quantile, obrien_fleming_spending};
use crate::model::{Pilot, PilotData};

/// A pilot that lacks less than this of its planned length has run it, months.
const NEARLY: f64 = 0.5;
/// The least share of the planned length at which the spending function is asked: before it nothing could be shown anyway.
const LEAST_SHARE: f64 = 0.02;

/// How far the pilot has come, and the level at which it may be judged then.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// Months after the start that the data cover; `None` where periods have no length.
    pub months_seen: Option<f64>,
    /// Months that it was to run.
    pub months_planned: Option<u32>,
    /// Whether the data end before that.
    pub is_early: bool,
    /// Whether a look at this time was planned.
    pub is_planned_look: bool,
    /// The difference in standard errors that counts now.
    pub z: f64,
    /// The two-sided level of that.
    pub alpha: f64,
}

impl Progress {
    /// Months that are left of the plan.
    #[must_use]
    pub fn months_left(&self) -> Option<f64> {
        let left = f64::from(self.months_planned?) - self.months_seen?;
        (self.is_early && left > 0.0).then_some(left)
    }
}

/// How far the pilot has come.
///
/// At a look that was planned its own bound counts. The end, after looks, has the bound that is left of α by the spending
/// function of Lan & DeMets (1983) of the O'Brien–Fleming type; a look that nobody planned has the bound of that function
/// at its time, or that of the look before it where it is stricter, for peeking as one likes raises false alarms.
#[must_use]
pub(super) fn progress(pilot: &Pilot, data: &PilotData, sides: &Sides) -> Progress {
    let plain = normal_quantile(1.0 - pilot.alpha / 2.0);
    let months_seen = months_seen(data, sides);
    let planned = pilot.months.filter(|months| *months > 0);
    let left = months_seen.zip(planned).map(|(seen, planned)| f64::from(planned) - seen);
    let is_early = left.is_some_and(|left| left >= NEARLY);
    let look =
        months_seen.and_then(|seen| pilot.looks.iter().find(|look| (f64::from(look.month) - seen).abs() < NEARLY));
    let z = match (look, months_seen.zip(planned)) {
        (Some(look), _) => look.z.max(plain),
        (None, Some((seen, planned))) if is_early => unplanned(pilot, seen, planned).max(plain),
        (None, Some((_, planned))) => at_end(pilot, planned).unwrap_or(plain).max(plain),
        (None, None) => plain,
    };
    let alpha = if z > plain { 2.0 * (1.0 - normal_cdf(z)) } else { pilot.alpha };
    let is_planned_look = look.is_some();
    Progress { months_seen, months_planned: planned, is_early, is_planned_look, z, alpha: alpha.max(1e-12) }
}

fn unplanned(pilot: &Pilot, seen: f64, planned: u32) -> f64 {
    let share = (seen / f64::from(planned)).clamp(LEAST_SHARE, 1.0);
    let spent = obrien_fleming_spending(&[share, 1.0], pilot.alpha).and_then(|bounds| bounds.first().copied());
    let before = pilot.looks.iter().rfind(|look| f64::from(look.month) <= seen).map(|look| look.z);
    spent.into_iter().chain(before).fold(0.0, f64::max)
}

fn at_end(pilot: &Pilot, planned: u32) -> Option<f64> {
    let before = pilot.looks.iter().map(|look| look.month).filter(|month| *month < planned && *month > 0);
    let mut times: Vec<f64> = before.map(|month| f64::from(month) / f64::from(planned)).collect();
    if times.is_empty() {
        return None;
    }
    times.push(1.0);
    obrien_fleming_spending(&times, pilot.alpha).and_then(|bounds| bounds.last().copied())
}

/// From the first period after a start to the last.
fn months_seen(data: &PilotData, sides: &Sides) -> Option<f64> {
    let per_month = data.period?.per_month()?;
    if !sides.knows_start() {
        return None;
    }
    let after = || {
        let rows = data.rows.iter().filter(|row| sides.is_pilot(row) == Some(true) && sides.is_after(row));
        rows.map(|row| row.period)
    };
    let periods = after().max()? - after().min()? + 1;
    Some(periods as f64 / per_month)
}

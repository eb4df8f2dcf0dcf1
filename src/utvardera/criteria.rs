//! Each criterion met, not met or open.
//!
//! Met: the whole interval is on the good side of `go`. Not met: the whole interval is on the bad side of `no_go`. Else it is
//! open; "no difference was seen" is never "there is none". What would be met or not met stays open where the comparison
//! cannot carry it: there is no control group, the groups drifted apart before the start, those who left could have made the
//! difference, or customers are still on their way to the new channel.

use super::adoption::{AdoptionSeen, BelievedRamp, adoption};
use super::credibility::{Credibility, credibility};
use super::estimate::{Design, Effect, effect};
use super::level::level;
use super::looks::Progress;
use super::measure::{Unit, unit_of};
use super::needs::{Needs, chance_of_met, detectable, good, needs};
use super::panel::{Panel, Wanted};
use super::sides::Sides;
use crate::engine::inference::{Estimate, NoEstimate};
use crate::model::{Compare, Criterion, Pilot, PilotData};

/// So far along its ramp a share counts as having arrived.
pub const ARRIVED: f64 = 0.9;

/// What a criterion came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The whole interval is on the good side of `go`.
    Met,
    /// The whole interval is on the bad side of `no_go`.
    NotMet,
    /// It cannot be told.
    Open,
}

impl Status {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::Open => "inconclusive",
        }
    }
}

/// Why a criterion is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The interval reaches over a threshold.
    Wide,
    /// The whole interval lies between the two thresholds: it is told, and it is neither.
    Between,
    /// There is nothing to compare with but the time before.
    NoControl,
    /// The groups drifted apart before the start, and without that it would come out otherwise.
    Drift,
    /// The groups lost different shares of their units, and those who left could have made the difference.
    Leaving,
    /// Customers are still on their way: the steady state may yet be good enough.
    TooEarly,
    /// The data do not hold the measure.
    NotMeasured,
    /// The data hold it, but not what an estimate takes.
    NoEstimate(NoEstimate),
}

/// A criterion, what was measured, and what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// What it is about.
    pub criterion: Criterion,
    /// In which unit it is told.
    pub unit: Unit,
    /// What was measured; `None` where the data do not hold the measure.
    pub effect: Option<Effect>,
    /// What speaks for and against it.
    pub credibility: Credibility,
    /// What it came to.
    pub status: Status,
    /// Why it is open.
    pub doubt: Option<Doubt>,
    /// What the figures alone would say, where a doubt keeps it open.
    pub would_be: Option<Status>,
    /// What it would take to tell; only where it is open for the width of its interval.
    pub needs: Option<Needs>,
    /// The chance that a pilot as exact as this one came out as met if the scenario's belief is right.
    pub power: Option<f64>,
    /// The smallest effect that it shows with the planned power.
    pub detectable: Option<f64>,
    /// By how many standard errors of both together the measurement is off what the scenario believed; where more than 2.
    pub disagrees: Option<f64>,
    /// Whether a naive figure would have been judged otherwise.
    pub naive_judges_otherwise: bool,
    /// For a share of contacts: how far customers have come.
    pub adoption: Option<AdoptionSeen>,
}

impl Judged {
    /// The estimate, where there is one.
    #[must_use]
    pub fn estimate(&self) -> Option<&Estimate> {
        self.effect.as_ref().and_then(|effect| effect.estimate.as_ref().ok())
    }
}

/// Judges one criterion.
pub(super) fn judge(
    criterion: &Criterion,
    pilot: &Pilot,
    data: &PilotData,
    sides: &Sides,
    progress: &Progress,
    ramp: Option<BelievedRamp>,
) -> Judged {
    let unit = unit_of(&criterion.measure, &data.measures);
    let wanted = Wanted { measure: &criterion.measure, channel: criterion.channel.as_deref(), of: &criterion.of };
    let empty = |doubt| Judged {
        criterion: criterion.clone(),
        unit,
        effect: None,
        credibility: Credibility::default(),
        status: Status::Open,
        doubt: Some(doubt),
        would_be: None,
        needs: None,
        power: None,
        detectable: None,
        disagrees: None,
        naive_judges_otherwise: false,
        adoption: None,
    };
    let Some(panel) = Panel::of(wanted, data, sides).filter(|panel| !panel.cells.is_empty()) else {
        return empty(Doubt::NotMeasured);
    };
    let effect = match criterion.compare {
        Compare::Level => level(&panel, progress.alpha),
        Compare::Change => effect(&panel, progress.alpha),
    };
    let credibility = match criterion.compare {
        Compare::Change => credibility(&panel, &effect, pilot.alpha),
        Compare::Level => Credibility::default(),
    };
    let adoption = (criterion.measure.trim().eq_ignore_ascii_case("share"))
        .then(|| adoption(&panel, data.period, ramp, pilot.alpha))
        .flatten();
    let estimate = match &effect.estimate {
        Ok(estimate) => *estimate,
        Err(reason) => {
            let doubt = Doubt::NoEstimate(*reason);
            return Judged { effect: Some(effect), credibility, adoption, ..empty(doubt) };
        }
    };
    let (status, doubt) = settle(criterion, &effect, &estimate, &credibility, adoption.as_ref());
    let plain = status_of(criterion, &estimate);
    Judged {
        would_be: (plain != status).then_some(plain),
        needs: (status == Status::Open).then(|| needs(criterion, &effect, progress)).flatten(),
        power: criterion
            .belief
            .filter(|_| !progress.is_early)
            .and_then(|belief| chance_of_met(criterion, &estimate, progress.z, belief.mean)),
        detectable: detectable(&estimate, progress.z, pilot.power),
        // What was believed is of the whole pilot: before its end habits still change.
        disagrees: disagreement(criterion, &estimate).filter(|_| !progress.is_early),
        naive_judges_otherwise: naive_judges_otherwise(criterion, &effect, plain),
        status,
        doubt,
        credibility,
        adoption,
        effect: Some(effect),
        ..empty(Doubt::Wide)
    }
}

/// What an interval alone says.
pub(super) fn status_of(criterion: &Criterion, estimate: &Estimate) -> Status {
    let ends = [good(criterion, estimate.low), good(criterion, estimate.high)];
    let (worst, best) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
    if worst >= good(criterion, criterion.go) {
        Status::Met
    } else if best < good(criterion, criterion.no_go) {
        Status::NotMet
    } else {
        Status::Open
    }
}

fn settle(
    criterion: &Criterion,
    effect: &Effect,
    estimate: &Estimate,
    credibility: &Credibility,
    adoption: Option<&AdoptionSeen>,
) -> (Status, Option<Doubt>) {
    let plain = status_of(criterion, estimate);
    let doubt = match plain {
        _ if !effect.design.has_comparison() => Some(Doubt::NoControl),
        _ if effect.few_units => {
            let (pilot, control) = (effect.counts.units_pilot, effect.counts.units_control);
            Some(Doubt::NoEstimate(NoEstimate::FewUnits { pilot, control }))
        }
        Status::Open => Some(if is_between(criterion, estimate) { Doubt::Between } else { Doubt::Wide }),
        _ if drift_undoes(criterion, estimate, credibility, plain) => Some(Doubt::Drift),
        Status::Met if leaving_undoes(criterion, credibility) => Some(Doubt::Leaving),
        Status::NotMet if may_yet_arrive(criterion, adoption) => Some(Doubt::TooEarly),
        _ => None,
    };
    (if doubt.is_some() { Status::Open } else { plain }, doubt)
}

fn is_between(criterion: &Criterion, estimate: &Estimate) -> bool {
    let inside = |end: f64| {
        let end = good(criterion, end);
        end < good(criterion, criterion.go) && end >= good(criterion, criterion.no_go)
    };
    inside(estimate.low) && inside(estimate.high)
}

/// Whether what is left of the effect, had the drift before the start gone on, would come out otherwise.
fn drift_undoes(criterion: &Criterion, estimate: &Estimate, credibility: &Credibility, plain: Status) -> bool {
    let shifted = credibility.trends.as_ref().and_then(|trends| trends.shifted);
    shifted.is_some_and(|value| {
        let by = value - estimate.value;
        let moved = Estimate { value, low: estimate.low + by, high: estimate.high + by, ..*estimate };
        status_of(criterion, &moved) != plain
    })
}

/// Whether the groups lost different shares, and the bound on the bad side no longer reaches `go`.
fn leaving_undoes(criterion: &Criterion, credibility: &Credibility) -> bool {
    let Some(leaving) = credibility.leaving.as_ref().filter(|leaving| leaving.differs) else { return false };
    match &leaving.bounds {
        Ok(bounds) => {
            let worst = good(criterion, bounds.low).min(good(criterion, bounds.high));
            worst < good(criterion, criterion.go)
        }
        Err(_) => true,
    }
}

/// Whether a share that is not good enough yet may become so: it has not arrived, and its steady state, as far as it can be
/// told, is not worse than `no_go`.
fn may_yet_arrive(criterion: &Criterion, adoption: Option<&AdoptionSeen>) -> bool {
    let Some(adoption) = adoption else { return false };
    let Some(curve) = &adoption.curve else { return true };
    if curve.is_told && curve.reached >= ARRIVED {
        return false;
    }
    let best = adoption.steady().and_then(|(_, low, high)| if criterion.higher_is_better { high } else { low });
    best.is_none_or(|best| good(criterion, best) >= good(criterion, criterion.no_go))
}

/// How far the measurement is off what was believed, in standard errors of both; where more than 2.
fn disagreement(criterion: &Criterion, estimate: &Estimate) -> Option<f64> {
    let belief = criterion.belief?;
    let spread = (belief.sd * belief.sd + estimate.se * estimate.se).sqrt();
    let off = (estimate.value - belief.mean).abs();
    let is_off = off > 2.0 * spread && off > 0.0;
    is_off.then(|| off / spread)
}

/// Whether another estimate of the same would be judged otherwise.
#[must_use]
pub fn is_judged_otherwise(judged: &Judged, other: &Estimate) -> bool {
    judged.estimate().is_some_and(|own| status_of(&judged.criterion, own) != status_of(&judged.criterion, other))
}

fn naive_judges_otherwise(criterion: &Criterion, effect: &Effect, plain: Status) -> bool {
    if effect.design == Design::BeforeAfter {
        return false;
    }
    let otherwise = |naive: &Estimate| status_of(criterion, naive) != plain;
    let naive = &effect.naive;
    naive.before_after.is_some_and(|naive| otherwise(&naive.estimate))
        || naive.comparison.is_some_and(|naive| otherwise(&naive.estimate))
}

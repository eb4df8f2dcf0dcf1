//! How far customers have come in using what is tried, so that a short pilot is not read as the steady state.

use std::collections::BTreeMap;

use super::panel::Panel;
use crate::engine::information::adoption::{Adoption, Noise, Question, Seen, fit};
use crate::engine::ramp::reached;
use crate::model::{Candidate, Mix, MoveKind, PeriodKind, Plan, Ramp, RampShape};

/// How the scenario believed that the effect grows in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BelievedRamp {
    /// Months until it is complete.
    pub months: f64,
    /// The shape of the curve.
    pub shape: RampShape,
}

/// The longest ramp of what a mix does to its channels; `None` where nothing of it grows in.
#[must_use]
pub fn believed_ramp(plan: &Plan, mix: &Mix) -> Option<BelievedRamp> {
    let ramps = mix.moves.iter().flat_map(|step| match &step.kind {
        MoveKind::Add(add) => plan.channel(add.channel).candidate.iter().flat_map(ramps_of).collect(),
        MoveKind::Improve(improve) => Vec::from_iter(improve.ramp),
        MoveKind::Shift(shift) => Vec::from_iter(shift.ramp),
        MoveKind::Prevent(prevent) => Vec::from_iter(prevent.ramp),
        MoveKind::Handover(handover) => Vec::from_iter(handover.ramp),
        MoveKind::Drop(_) => Vec::new(),
    });
    let believed = ramps.map(|ramp| BelievedRamp { months: plan.assumptions.base(ramp.months), shape: ramp.shape });
    believed.max_by(|one, other| one.months.total_cmp(&other.months))
}

fn ramps_of(candidate: &Candidate) -> Vec<Ramp> {
    candidate.attracts.iter().filter_map(|attract| attract.ramp).chain(candidate.ramp).collect()
}

/// One month of the pilot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MonthSeen {
    /// 1 for the first month after the start.
    pub month: u32,
    /// The share in the pilot group.
    pub share: f64,
    /// The contacts that it is a share of.
    pub contacts: f64,
}

/// The share of contacts by month, and the curve through it.
#[derive(Clone, Debug, PartialEq)]
pub struct AdoptionSeen {
    /// The months, in order.
    pub months: Vec<MonthSeen>,
    /// The share before the start, where it was measured.
    pub before: Option<f64>,
    /// The curve of what came on top of that; `None` where there are too few months for one.
    pub curve: Option<Adoption>,
    /// The curve if the ramp is as long as the scenario believed; only where the data cannot tell by themselves.
    pub if_as_believed: Option<Adoption>,
}

impl AdoptionSeen {
    /// Whether the steady state can be read from it.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.curve.as_ref().is_some_and(|curve| curve.is_told)
    }

    /// The share in the steady state: estimate and, where they are bounded, the ends of its interval.
    #[must_use]
    pub fn steady(&self) -> Option<(f64, Option<f64>, Option<f64>)> {
        let curve = self.curve.as_ref()?;
        let base = self.before.unwrap_or(0.0);
        let up = |value: f64| (base + value).clamp(0.0, 1.0);
        Some((up(curve.ceiling.estimate), curve.ceiling.low.map(up), curve.ceiling.high.map(up)))
    }
}

/// The adoption curve of a panel of shares; `None` where there is no month to show.
pub(super) fn adoption(
    panel: &Panel,
    kind: Option<PeriodKind>,
    ramp: Option<BelievedRamp>,
    alpha: f64,
) -> Option<AdoptionSeen> {
    let per_month = kind?.per_month()?;
    let mut sums: BTreeMap<u32, (f64, f64)> = BTreeMap::new();
    for cell in panel.side(true, true).filter(|cell| cell.age >= 0) {
        let month = (cell.age as f64 / per_month + 1e-9).floor() as u32 + 1;
        let sum = sums.entry(month).or_default();
        sum.0 += cell.number * cell.value;
        sum.1 += cell.number;
    }
    let months: Vec<MonthSeen> =
        sums.iter().map(|(&month, &(met, of))| MonthSeen { month, share: met / of, contacts: of }).collect();
    let (met, of) =
        panel.side(true, false).fold((0.0, 0.0), |(met, of), cell| (met + cell.number * cell.value, of + cell.number));
    let before = (of > 0.0).then(|| met / of);
    if months.is_empty() {
        return None;
    }
    let seen: Vec<Seen> = months
        .iter()
        .map(|one| Seen { month: f64::from(one.month), value: one.share - before.unwrap_or(0.0), weight: one.contacts })
        .collect();
    let curve_of = |shape: RampShape, fixed: Option<f64>| {
        let question = Question { months: fixed, noise: Noise::Estimated, confidence: 1.0 - alpha };
        fit(&seen, &|month, months| reached(month as i64, months, shape), &question)
    };
    let believed = ramp.map_or(RampShape::SCurve, |ramp| ramp.shape);
    let other = if believed == RampShape::SCurve { RampShape::Linear } else { RampShape::SCurve };
    // Of the two shapes the one that leaves less; the scenario's where they leave alike.
    let curve = [believed, other]
        .into_iter()
        .filter_map(|shape| curve_of(shape, None).map(|curve| (left(&seen, &curve, shape), curve)))
        .reduce(|best, other| if other.0 < best.0 { other } else { best })
        .map(|(_, curve)| curve);
    let is_told = curve.as_ref().is_some_and(|curve| curve.is_told);
    let if_as_believed = ramp.filter(|_| !is_told).and_then(|ramp| curve_of(ramp.shape, Some(ramp.months)));
    Some(AdoptionSeen { months, before, curve, if_as_believed })
}

/// The weighted sum of squares that a curve leaves.
fn left(seen: &[Seen], curve: &Adoption, shape: RampShape) -> f64 {
    let of = |month: f64| curve.ceiling.estimate * reached(month as i64, curve.months.estimate, shape);
    seen.iter().map(|one| one.weight * (one.value - of(one.month)).powi(2)).sum()
}

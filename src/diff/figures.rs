//! What came of each mix, before and after.

use super::{Pair, Side};
use crate::input::fold;
use crate::model::{Gate, GateKind};

/// What is told of a mix. All but what is said to be over the draws is base case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MixFigures {
    /// Net present value, currency.
    pub npv: f64,
    /// Mean, 5th and 95th percentile of it over the draws, currency.
    pub npv_drawn: (f64, f64, f64),
    /// NPV ÷ present value of all costs; `None` where there are no costs.
    pub roi: Option<f64>,
    /// Months until the money is back; `None` where it does not come back.
    pub payback_months: Option<f64>,
    /// Steady satisfaction less that of as is, points; `None` where it is not known.
    pub satisfaction_change: Option<f64>,
    /// Share of cases that nobody solves, steady state.
    pub unserved_share: f64,
    /// Cost per solved case, steady state, currency.
    pub cost_per_case: f64,
    /// Share of draws with NPV > 0.
    pub p_npv_positive: f64,
    /// Score; `None` without goals.
    pub score: Option<f64>,
    /// Whether it passes every must-have.
    pub eligible: bool,
}

/// How a mix does at a must-have, before and after: the gate's threshold, the share of draws in which it holds, whether
/// that is enough, and whether more draws could turn it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GateChange {
    /// Which must-have.
    pub kind: GateKind,
    /// Each side.
    pub sides: Pair<GateSide>,
}

/// One side of a [`GateChange`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GateSide {
    /// Least share of draws.
    pub threshold: f64,
    /// Share of draws in which it holds.
    pub probability: f64,
    /// Whether that is enough.
    pub passed: bool,
    /// Whether more draws could turn it.
    pub on_the_edge: bool,
}

impl GateChange {
    /// Whether it is passed where it was not, or the other way round.
    #[must_use]
    pub fn turned(&self) -> bool {
        matches!((self.sides.old, self.sides.new), (Some(old), Some(new)) if old.passed != new.passed)
    }
}

/// A mix before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct MixChange {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Pair<String>,
    /// Its figures.
    pub figures: Pair<MixFigures>,
    /// Every must-have.
    pub gates: Vec<GateChange>,
}

impl MixChange {
    /// Whether any result differs, to the last bit.
    #[must_use]
    pub fn changed(&self) -> bool {
        self.figures.differs() || self.gates.iter().any(|gate| gate.sides.differs())
    }
}

/// Every mix of either plan, matched by its id.
pub(super) fn mixes(old: Side<'_>, new: Side<'_>) -> Vec<MixChange> {
    let same = |one: &str, other: &str| fold(one) == fold(other);
    let mut all: Vec<MixChange> = Vec::new();
    for (place, mix) in new.plan.mixes.iter().enumerate() {
        let before = old.plan.mixes.iter().position(|other| same(&other.id, &mix.id));
        all.push(change(&mix.id, old, before, new, Some(place)));
    }
    for (place, mix) in old.plan.mixes.iter().enumerate() {
        if new.plan.mixes.iter().all(|other| !same(&other.id, &mix.id)) {
            all.push(change(&mix.id, old, Some(place), new, None));
        }
    }
    all
}

fn change(id: &str, old: Side<'_>, before: Option<usize>, new: Side<'_>, after: Option<usize>) -> MixChange {
    let name = |side: Side<'_>, place: Option<usize>| Some(side.plan.mixes.get(place?)?.name.clone());
    let gates = GateKind::ALL.iter().map(|kind| GateChange {
        kind: *kind,
        sides: Pair { old: gate(old, before, *kind), new: gate(new, after, *kind) },
    });
    MixChange {
        id: id.to_owned(),
        name: Pair { old: name(old, before), new: name(new, after) },
        figures: Pair { old: figures(old, before), new: figures(new, after) },
        gates: gates.collect(),
    }
}

fn gate(side: Side<'_>, place: Option<usize>, kind: GateKind) -> Option<GateSide> {
    let found = side.results.gates.get(place?)?.iter().find(|result| result.gate.kind == kind)?;
    let Gate { threshold, .. } = found.gate;
    Some(GateSide { threshold, probability: found.probability, passed: found.passed, on_the_edge: found.on_the_edge })
}

fn figures(side: Side<'_>, place: Option<usize>) -> Option<MixFigures> {
    let place = place?;
    let roi = side.results.roi.get(place)?;
    let standing = side.results.hypotes.mixes.get(place)?;
    let before = side.results.hypotes.as_is.figures.satisfaction;
    let spread = roi.risk.npv;
    Some(MixFigures {
        npv: roi.npv,
        npv_drawn: (spread.mean, spread.p05, spread.p95),
        roi: roi.roi,
        payback_months: roi.payback_months,
        satisfaction_change: standing.figures.satisfaction.zip(before).map(|(with, without)| with - without),
        unserved_share: standing.figures.unserved_share,
        cost_per_case: standing.figures.cost_per_case,
        p_npv_positive: roi.risk.p_npv_positive,
        score: standing.score,
        eligible: side.results.gates.get(place)?.iter().all(|gate| gate.passed),
    })
}

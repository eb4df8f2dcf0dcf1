//! What rests on no source, and how much of the spread rests on it.

use super::sensitivity::VarianceShares;
use crate::engine::lanes::Lanes;
use crate::engine::outcome::{Outcome, Steady};
use crate::engine::sampling::Sampler;
use crate::engine::schedule::Schedule;
use crate::engine::simulation::{Draws, Setup, Variant, simulate_with};
use crate::engine::variance::{LEAST_DRAWS, variance};
use crate::model::{AssumptionId, Origin, Plan};

/// Assumptions that the scenario states without a source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unsourced {
    /// All of them, uncertain or not, in the order of the plan. Figures of the ledger are not among them: the ledger is
    /// their source.
    pub assumptions: Vec<AssumptionId>,
    /// The uncertain ones among them.
    pub uncertain: Vec<AssumptionId>,
    /// 1 − Var(Y with the uncertain ones at their means) ÷ Var(Y), never below 0, for the mix that
    /// [`super::Sensitivity`] examines.
    pub share_of_variance: VarianceShares,
}

/// Lists them, and simulates the examined mix once more with the uncertain ones at their means. `examined`: its schedule and
/// its draws in `setup`, with `has_score` where there are goals; `None` without mixes.
pub fn unsourced(
    setup: &Setup<'_>,
    examined: Option<(&Schedule, &Draws)>,
    has_score: bool,
    score: impl Fn(&Outcome, &Steady) -> Lanes + Sync,
) -> Unsourced {
    let all = setup.plan.assumptions.all();
    let assumptions = without_source(setup.plan);
    let uncertain: Vec<AssumptionId> =
        assumptions.iter().copied().filter(|id| !all[id.index()].distribution.is_certain()).collect();
    let share_of_variance = examined.map_or_else(VarianceShares::default, |(schedule, draws)| {
        let held = (!uncertain.is_empty()).then(|| {
            let sampler = Sampler::holding(&setup.plan.assumptions, setup.seed, &uncertain);
            let variants = [Variant { schedule: schedule.clone(), differs_from: None }];
            simulate_with(&sampler, setup, &variants, score).variants.into_iter().next().unwrap_or_default()
        });
        let held = held.as_ref().unwrap_or(draws);
        VarianceShares {
            npv: share(&draws.npv, &held.npv),
            satisfaction_change: share(&draws.satisfaction_change, &held.satisfaction_change),
            score: share(&draws.score, &held.score).filter(|_| has_score),
        }
    });
    Unsourced { assumptions, uncertain, share_of_variance }
}

/// What the scenario states without saying where from, in the order of the plan.
fn without_source(plan: &Plan) -> Vec<AssumptionId> {
    let all = plan.assumptions.all().iter().enumerate();
    let stated = all.filter(|(_, figure)| figure.origin != Origin::NONE && !figure.is_of_ledger());
    stated.filter(|(_, figure)| !figure.has_source()).map(|(index, _)| AssumptionId(index as u32)).collect()
}

/// 1 − what is left of the variance, in 0…1; `None` where there is none, or too few draws.
fn share(all: &[f64], held: &[f64]) -> Option<f64> {
    let whole = variance(all);
    (whole > 0.0 && all.len() >= LEAST_DRAWS).then(|| (1.0 - variance(held) / whole).max(0.0))
}

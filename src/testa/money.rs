//! What a unit of score is worth in money, and what it costs to try before deciding.

use crate::engine::base::{BaseCase, BaseMix};
use crate::hypotes::Hypotes;
use crate::model::{GoalKind, Plan};

/// Currency per unit of score by the goals themselves: a change of the cost of a case by one scale moves the score by its
/// weight, and over the horizon costs scale × cases a month × Σ (1 + i)^(−t/12). `None` without a goal of cost.
pub(super) fn price_of_score(base: &BaseCase<'_>, hypotes: &Hypotes) -> Option<f64> {
    let scoring = hypotes.scoring.as_ref()?;
    let months: f64 = base.ground.months.iter().map(|month| month.discount_end.0[0]).sum();
    let by = |kind: GoalKind, per_month: f64| {
        let target = scoring.targets.iter().find(|target| target.kind == kind)?;
        let weight = scoring.weight(target);
        (weight > 0.0).then(|| target.scale / weight * per_month * months)
    };
    by(GoalKind::CostPerCase, base.steady.counted_per_month.0[0]).or_else(|| by(GoalKind::CostPerMonth, 1.0))
}

/// Money by month of a mix in the base case, at today's value: flows and one-offs. Shapes: months.
pub(super) struct Flows {
    flows: Vec<f64>,
    one_offs: Vec<f64>,
}

impl Flows {
    pub(super) fn of(base: &BaseCase<'_>, mix: &BaseMix) -> Self {
        let factors = &base.ground.months;
        let flows = mix.flows.iter().zip(factors).map(|(month, factor)| month.flow.0[0] * factor.discount_end.0[0]);
        let one_offs =
            mix.flows.iter().zip(factors).map(|(month, factor)| month.one_off.0[0] * factor.discount_start.0[0]);
        Self { flows: flows.collect(), one_offs: one_offs.collect() }
    }

    fn first(values: &[f64], months: usize) -> f64 {
        values.iter().take(months).sum()
    }
}

/// What it costs to try for so many months before deciding, currency at today's value:
/// the pilot's own costs, what the best choice of today would have brought meanwhile less what the tried mix brings in the
/// pilot group, and the mix's one-offs where they turn out to be for nothing.
///
/// `until` is the last month of the horizon that the pilot covers. Where the mix itself is the best choice of today, its
/// one-offs are spent either way and what is lost is its effect outside the pilot group.
pub(super) fn cost_of_trying(
    plan: &Plan,
    (tried, best): (&Flows, Option<&Flows>),
    is_best: bool,
    (months, until): (u32, u32),
    p_given_up: f64,
) -> f64 {
    let terms = &plan.pilot;
    let own = terms.setup_cost + terms.cost_per_month * f64::from(months);
    let until = until as usize;
    let meanwhile = best.map_or(0.0, |best| Flows::first(&best.flows, until));
    let in_group = terms.share * Flows::first(&tried.flows, until);
    let for_nothing = if is_best { 0.0 } else { p_given_up * Flows::first(&tried.one_offs, until) };
    (own + meanwhile - in_group + for_nothing).max(own)
}

//! Progress and score (model §7).

use super::SteadyFigures;
use crate::engine::lanes::Lanes;
use crate::engine::outcome::{Outcome, Steady};
use crate::model::{GoalKind, Goals, Plan};

/// 2 %: the floor of a scale, of the metric's range or of as is.
const FLOOR_SHARE: f64 = 0.02;
/// The floor of the scale of `unserved_share`.
const FLOOR_UNSERVED: f64 = 0.005;

/// A goal with its scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// What it is set for.
    pub kind: GoalKind,
    /// The desired value.
    pub goal: f64,
    /// As is, in the base case.
    pub as_is: f64,
    /// max(|goal − as is|, floor).
    pub scale: f64,
}

impl Target {
    /// min(1, 1 − shortfall ÷ scale) at a value.
    #[must_use]
    pub fn progress(&self, value: f64) -> f64 {
        self.uncapped(value).min(1.0)
    }

    /// 1 − shortfall ÷ scale at a value, so that more than was wanted counts too.
    #[must_use]
    pub fn uncapped(&self, value: f64) -> f64 {
        let shortfall = if self.kind.is_fact() { value - self.goal } else { self.goal - value };
        1.0 - shortfall / self.scale
    }
}

/// How outcomes are scored.
#[derive(Clone, Debug, PartialEq)]
pub struct Scoring {
    /// The goals with their scales.
    pub targets: Vec<Target>,
    /// Weight of the mean progress on facts.
    pub facts: f64,
    /// Weight of the mean progress on feelings.
    pub feelings: f64,
}

impl Scoring {
    /// The scales of the goals, from as is in the base case.
    pub(super) fn new(plan: &Plan, goals: &Goals, as_is: &SteadyFigures) -> Self {
        let targets: Vec<Target> = goals
            .all
            .iter()
            .filter_map(|goal| {
                let as_is = as_is.of(goal.kind)?;
                let scale = (goal.value - as_is).abs().max(floor(plan, goal.kind, as_is));
                // A floor of 2 % of nothing is nothing: then any change is as large as can be.
                let scale = if scale > 0.0 { scale } else { f64::MIN_POSITIVE };
                Some(Target { kind: goal.kind, goal: goal.value, as_is, scale })
            })
            .collect();
        let has = |fact: bool| targets.iter().any(|target| target.kind.is_fact() == fact);
        let (facts, feelings) = match (has(true), has(false)) {
            (true, true) => (goals.facts_weight, goals.feelings_weight),
            (true, false) => (1.0, 0.0),
            _ => (0.0, 1.0),
        };
        Self { targets, facts, feelings }
    }

    fn count(&self, fact: bool) -> f64 {
        self.targets.iter().filter(|target| target.kind.is_fact() == fact).count() as f64
    }

    /// The weight of one goal in the score.
    #[must_use]
    pub fn weight(&self, target: &Target) -> f64 {
        let fact = target.kind.is_fact();
        (if fact { self.facts } else { self.feelings }) / self.count(fact)
    }

    pub(super) fn progress_of(&self, figures: &SteadyFigures) -> Vec<f64> {
        self.targets.iter().map(|target| target.progress(figures.of(target.kind).unwrap_or(target.as_is))).collect()
    }

    pub(super) fn score_of(&self, figures: &SteadyFigures) -> f64 {
        self.targets
            .iter()
            .zip(self.progress_of(figures))
            .map(|(target, progress)| self.weight(target) * progress)
            .sum()
    }

    /// The score of an outcome: each goal's figure is as is in the base case + the draw's paired change.
    #[must_use]
    pub fn score(&self, outcome: &Outcome, before: &Steady) -> Lanes {
        let mut sum = Lanes::ZERO;
        for target in &self.targets {
            let after = &outcome.steady;
            let change = match target.kind {
                GoalKind::CostPerCase => after.cost_per_case - before.cost_per_case,
                GoalKind::CostPerMonth => after.cost_per_month - before.cost_per_month,
                GoalKind::ContactsPerMonth => after.contacts_per_month - before.contacts_per_month,
                GoalKind::UnservedShare => outcome.unserved_change,
                GoalKind::Satisfaction => outcome.satisfaction_change,
                // Where nobody is left who has an index, nothing is known to change.
                GoalKind::Employee => (after.employee - before.employee) * after.employed,
            };
            let weight = self.weight(target);
            sum += change.map(|change| weight * target.progress(target.as_is + change));
        }
        sum
    }

    /// (score per point) ÷ (score per yearly unit of money), with the first cost goal; `None` where the goals
    /// hold satisfaction and cost not both.
    ///
    /// A yearly unit of money changes cost per month by 1/12 and cost per case by 1/(solved cases a year).
    pub(super) fn implied_worth_of_point(&self, cases_per_year: f64) -> Option<f64> {
        let feeling = self.targets.iter().find(|target| target.kind == GoalKind::Satisfaction)?;
        let cost =
            self.targets.iter().find(|target| matches!(target.kind, GoalKind::CostPerCase | GoalKind::CostPerMonth))?;
        let units_a_year = if cost.kind == GoalKind::CostPerCase { cases_per_year } else { 12.0 };
        let per_point = self.weight(feeling) / feeling.scale;
        let per_unit = self.weight(cost) / cost.scale / units_a_year;
        (per_unit > 0.0).then(|| per_point / per_unit)
    }
}

fn floor(plan: &Plan, kind: GoalKind, as_is: f64) -> f64 {
    match kind {
        GoalKind::Satisfaction => {
            let (low, high) = plan.metric.map_or((0.0, 100.0), |metric| metric.kind.range());
            FLOOR_SHARE * (high - low)
        }
        GoalKind::Employee => FLOOR_SHARE * 100.0,
        GoalKind::UnservedShare => FLOOR_UNSERVED,
        GoalKind::CostPerCase | GoalKind::CostPerMonth | GoalKind::ContactsPerMonth => FLOOR_SHARE * as_is.abs(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(kind: GoalKind, goal: f64, as_is: f64, scale: f64) -> Target {
        Target { kind, goal, as_is, scale }
    }

    /// Cost per case 80 today, goal 60, scale 20: 70 is half-way, 60 and 50 are all of it, 90 is −0.5.
    #[test]
    fn progress_by_hand() {
        let cost = target(GoalKind::CostPerCase, 60.0, 80.0, 20.0);
        assert_eq!([80.0, 70.0, 60.0, 50.0, 90.0].map(|value| cost.progress(value)), [0.0, 0.5, 1.0, 1.0, -0.5]);
    }

    /// Two points of NKI against 20 SEK a case at half weight each: a point is worth 0.25 of the score; a SEK a
    /// year, at 10 000 cases a year, 0.5/20/10 000 = 2.5e-6. Implied: 100 000 SEK a point and year.
    #[test]
    fn implied_worth_by_hand() {
        let targets =
            vec![target(GoalKind::CostPerCase, 60.0, 80.0, 20.0), target(GoalKind::Satisfaction, 72.0, 70.0, 2.0)];
        let scoring = Scoring { targets, facts: 0.5, feelings: 0.5 };
        let implied = scoring.implied_worth_of_point(10_000.0).expect("both goals");
        assert!((implied - 100_000.0).abs() < 1e-6);
        assert_eq!(Scoring { targets: Vec::new(), facts: 1.0, feelings: 0.0 }.implied_worth_of_point(1.0), None);
    }
}

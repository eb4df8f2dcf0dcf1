//! Step 2, hypotes: where do we want to be, and how near does each mix come?
//!
//! Inputs: a plan and its base case. Result: [`Hypotes`], the goals against today, as is and every mix, and
//! what the goals imply that a point is worth. It knows nothing about whether a mix pays.

mod contacts;
mod groups;
mod scoring;

pub use contacts::{ContactsByReason, contacts_by_reason};
pub use groups::{Group, GroupOutcome, GroupSpread, GroupState, GroupUnderMix, WhoGains, who_gains};
pub use scoring::{Scoring, Target};

use crate::engine::base::{BaseCase, BaseMix};
use crate::engine::lanes::Lanes;
use crate::engine::outcome::Steady;
use crate::engine::preference::{PreferredOffered, preferred_offered};
use crate::engine::schedule::Schedule;
use crate::engine::trajectory::CellSeries;
use crate::model::{GoalKind, Plan};
use crate::nulage::Nulage;

/// Steady state figures in the base case, money at prices of today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SteadyFigures {
    /// Currency per month.
    pub cost_per_month: f64,
    /// Currency per solved case.
    pub cost_per_case: f64,
    /// Customers' contacts per month.
    pub contacts_per_month: f64,
    /// Cases per month.
    pub cases_per_month: f64,
    /// Satisfaction; `None` where it is not known.
    pub satisfaction: Option<f64>,
    /// Employee index; `None` where it is not known.
    pub employee: Option<f64>,
    /// Share of cases that give up or are lost.
    pub unserved_share: f64,
}

impl SteadyFigures {
    fn new(plan: &Plan, steady: &Steady) -> Self {
        Self {
            cost_per_month: steady.cost_per_month.0[0],
            cost_per_case: steady.cost_per_case.0[0],
            contacts_per_month: steady.contacts_per_month.0[0],
            cases_per_month: steady.cases_per_month.0[0],
            satisfaction: plan.metric.map(|_| steady.satisfaction.0[0]),
            employee: (steady.employed.0[0] > 0.0).then_some(steady.employee.0[0]),
            unserved_share: steady.unserved_share.0[0],
        }
    }

    /// The figure that a goal is set for.
    #[must_use]
    pub fn of(&self, kind: GoalKind) -> Option<f64> {
        match kind {
            GoalKind::CostPerCase => Some(self.cost_per_case),
            GoalKind::CostPerMonth => Some(self.cost_per_month),
            GoalKind::ContactsPerMonth => Some(self.contacts_per_month),
            GoalKind::UnservedShare => Some(self.unserved_share),
            GoalKind::Satisfaction => self.satisfaction,
            GoalKind::Employee => self.employee,
        }
    }
}

/// As is or a mix against the goals.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Steady state figures.
    pub figures: SteadyFigures,
    /// Contacts per month by channel; `None` where the channel takes no part. Shape: all channels.
    pub channel_contacts: Vec<Option<f64>>,
    /// Who finds the channel that they would choose when the horizon ends: one a segment that the file of preferences
    /// speaks of.
    pub preferences: Vec<PreferredOffered>,
    /// Progress towards each goal, 1 is reached, below 0 is further away than today. Shape: goals.
    pub progress: Vec<f64>,
    /// Score; `None` without goals.
    pub score: Option<f64>,
}

impl Standing {
    fn new(
        scoring: Option<&Scoring>,
        figures: SteadyFigures,
        base: &BaseCase<'_>,
        (schedule, cells): (&Schedule, &[CellSeries]),
    ) -> Self {
        Self {
            progress: scoring.map_or_else(Vec::new, |scoring| scoring.progress_of(&figures)),
            score: scoring.map(|scoring| scoring.score_of(&figures)),
            figures,
            channel_contacts: base.steady_contacts(schedule, cells),
            preferences: preferred_offered(base.plan(), schedule),
        }
    }
}

/// The goals and how everything stands against them.
#[derive(Clone, Debug, PartialEq)]
pub struct Hypotes {
    /// Today: month 0, the ledger.
    pub today: SteadyFigures,
    /// As is in the steady state.
    pub as_is: Standing,
    /// The mixes, in the order of the file.
    pub mixes: Vec<Standing>,
    /// How outcomes are scored; `None` without goals.
    pub scoring: Option<Scoring>,
    /// What the goals say that a point is worth, currency per point and year.
    pub implied_worth_of_point: Option<f64>,
}

/// How one more mix stands, such as the recommended one after pruning.
#[must_use]
pub fn standing(base: &BaseCase<'_>, mix: &BaseMix, hypotes: &Hypotes) -> Standing {
    let figures = SteadyFigures::new(base.plan(), &mix.outcome.steady);
    Standing::new(hypotes.scoring.as_ref(), figures, base, (&mix.schedule, &mix.cells))
}

/// Sets the goals against today, as is and every mix.
#[must_use]
pub fn compare(base: &BaseCase<'_>, mixes: &[BaseMix], nulage: &Nulage) -> Hypotes {
    let plan = base.plan();
    let as_is = SteadyFigures::new(plan, &base.steady);
    let scoring = plan.goals.as_ref().map(|goals| Scoring::new(plan, goals, &as_is));
    let standing = |figures: SteadyFigures, schedule: &Schedule, cells: &[CellSeries]| {
        Standing::new(scoring.as_ref(), figures, base, (schedule, cells))
    };
    let implied = scoring.as_ref().and_then(|scoring| {
        let cases_per_year = 12.0 * base.steady.counted_per_month.0[0];
        scoring.implied_worth_of_point(cases_per_year)
    });
    Hypotes {
        today: today(nulage),
        as_is: standing(as_is, &base.schedule, &base.cells),
        mixes: mixes
            .iter()
            .map(|mix| standing(SteadyFigures::new(plan, &mix.outcome.steady), &mix.schedule, &mix.cells))
            .collect(),
        implied_worth_of_point: implied,
        scoring,
    }
}

fn today(nulage: &Nulage) -> SteadyFigures {
    SteadyFigures {
        cost_per_month: nulage.cost_per_month.unwrap_or(0.0),
        cost_per_case: nulage.cost_per_solved_case.unwrap_or(0.0),
        contacts_per_month: nulage.contacts,
        cases_per_month: nulage.cases,
        satisfaction: nulage.satisfaction,
        employee: nulage.employee,
        unserved_share: nulage.unserved_share,
    }
}

/// The score of an outcome in lanes, or zeros without goals.
#[must_use]
pub fn score_of(scoring: Option<&Scoring>, outcome: &crate::engine::outcome::Outcome, before: &Steady) -> Lanes {
    scoring.map_or(Lanes::ZERO, |scoring| scoring.score(outcome, before))
}

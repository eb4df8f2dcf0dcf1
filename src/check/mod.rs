//! Rules over a plan and its results: what a reader has to know before the results are used.
//!
//! Question it answers: do the results keep what the files expect of them, and what do they not bear? Inputs: a
//! plan and its results. Result: findings, each with a code from the closed list. It knows nothing of files, and
//! what is wrong with the files themselves has been found by [`crate::input`] before.

mod certainty;
mod expectations;
mod figure;
mod journeys;
mod prices;

use crate::Results;
use crate::model::{Finding, Plan};

/// A rule: what it finds in a plan and its results.
pub type Rule = fn(&Plan, &Results) -> Vec<Finding>;

/// Every rule, in the order in which findings are shown.
pub const RULES: &[Rule] = &[
    // The stated journeys do not fit the ledger.
    journeys::that_do_not_fit,
    // Satisfaction has two prices.
    prices::that_differ,
    // Other draws might decide otherwise about a must-have.
    certainty::on_the_edge,
    // Draws went beyond what is possible.
    certainty::clipped,
    // `[expect]` is not met.
    expectations::not_met,
];

/// What all rules find.
#[must_use]
pub fn check(plan: &Plan, results: &Results) -> Vec<Finding> {
    RULES.iter().flat_map(|rule| rule(plan, results)).collect()
}

#[cfg(test)]
mod tests;

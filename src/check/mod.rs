//! Rules over a plan and its results: what a reader has to know before the results are used.
//!
//! Question it answers: do the results keep what the files expect of them, and what do they not bear? Inputs: a
//! plan and its results. Result: findings, each with a code from the closed list. It knows nothing of files, and
//! what is wrong with the files themselves has been found by [`crate::input`] before.

mod certainty;
mod expectations;
mod figure;
mod journeys;
mod lessons;
mod method;
mod prices;

pub use method::{Evidence, METHOD_RULES, MethodRule, method};

use crate::Results;
use crate::model::{Code, Family, Finding, Levels, Plan, Rules, Severity};

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
    // A mix tries again what a pilot was closed for.
    |plan, _| lessons::tried_again(plan),
    // `[expect]` is not met, or other draws might turn it.
    expectations::not_met,
    expectations::on_the_edge,
];

/// The findings of a file as its `[check]` wants them, and what of `[check]` was not needed.
///
/// `has_run` says which families of rules have been applied to the end; what was not looked for cannot be missed. Tables
/// that nothing names are looked for in whole folders only, so a line about such a file is never missed here.
#[must_use]
pub fn settle(levels: &Levels, findings: Vec<Finding>, has_run: &dyn Fn(Family) -> bool) -> Vec<Finding> {
    let (mut kept, used) = levels.apply(findings);
    for (setting, used) in levels.settings.iter().zip(used) {
        let (family, lowers) = match setting.rules {
            Rules::One(code) => (code.family(), setting.level.is_some_and(|level| level.lowers(code.severity()))),
            Rules::Method => (Family::Method, setting.level.is_some_and(|level| level.lowers(Severity::Warning))),
        };
        let is_of_tables =
            setting.rules == Rules::One(Code::Unused) && setting.only.iter().any(|(name, _)| name.contains('.'));
        if lowers && !used && has_run(family) && !is_of_tables {
            let finding = Finding::new(Code::AllowanceUnneeded, setting.origin).with("rule", setting.rules.word());
            kept.push(finding);
        }
    }
    kept
}

/// What all rules find.
#[must_use]
pub fn check(plan: &Plan, results: &Results) -> Vec<Finding> {
    RULES.iter().flat_map(|rule| rule(plan, results)).collect()
}

#[cfg(test)]
mod tests;

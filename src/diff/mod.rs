//! Two plans and what came of each: what was changed, and what that did to the decision.
//!
//! Question it answers: does the change of a file change what is advised, and why? Inputs: two plans with their
//! results, computed with the same draws and the same seed, so that what is the same in both gives the same to the last
//! bit. Result: [`Difference`]. Things are matched by what the user calls them: what is renamed was removed and added.
//! It knows nothing of files, revisions or words.

mod advice;
mod assumptions;
mod attribution;
mod figures;
mod flat;
mod ledger;
mod settings;

#[cfg(test)]
mod tests;

pub use advice::{Advice, AdviceChange, CellVerdictChange, VerdictChange, VerdictState};
pub use assumptions::AssumptionChange;
pub use attribution::{Attribution, Cause, NotSplit, Unsplit, WhatMoved};
pub use figures::{GateChange, GateSide, MixChange, MixFigures};
pub use flat::{MoveName, Part, PartKind, Value};
pub use ledger::{LedgerChange, LedgerFigure};
pub use settings::{PartChange, SettingChange, Things};

use crate::Results;
use crate::hypotes::SteadyFigures;
use crate::model::Plan;

/// A plan and what came of it.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its results.
    pub results: &'a Results,
}

/// The same thing before and after; `None` where it is not there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair<T> {
    /// Before.
    pub old: Option<T>,
    /// After.
    pub new: Option<T>,
}

impl<T: PartialEq> Pair<T> {
    /// Whether it is not the same.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.old != self.new
    }
}

/// What two plans state otherwise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs {
    /// Channels, reasons, segments, cells, mixes, moves and rules that came or went.
    pub parts: Vec<PartChange>,
    /// What is no assumption: start, months, gates, goals, names and the like.
    pub settings: Vec<SettingChange>,
    /// What stands in another order.
    pub reordered: Vec<Things>,
    /// The ledger by channel and figure, the largest changes first.
    pub ledger: Vec<LedgerChange>,
    /// Every other figure by its name.
    pub assumptions: Vec<AssumptionChange>,
}

impl Inputs {
    /// Whether the two plans are the same but for the places in which things are written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { parts, settings, reordered, ledger, assumptions } = self;
        parts.is_empty() && settings.is_empty() && reordered.is_empty() && ledger.is_empty() && assumptions.is_empty()
    }
}

/// What changed between two plans, and what that did.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What is stated otherwise.
    pub inputs: Inputs,
    /// Whether amounts are in the same currency, so that they may be subtracted.
    pub same_currency: bool,
    /// Whether satisfaction is on the same metric and scale, so that it may be subtracted.
    pub same_metric: bool,
    /// What is recommended.
    pub advice: AdviceChange,
    /// Every channel's verdict, changed or not.
    pub verdicts: Vec<VerdictChange>,
    /// The verdicts by channel and reason that changed.
    pub matrix: Vec<CellVerdictChange>,
    /// As is in an ordinary month at the end of the plan, base case.
    pub as_is: Pair<SteadyFigures>,
    /// The mixes by their ids, those of the new plan first.
    pub mixes: Vec<MixChange>,
    /// Which changes moved the NPV of the mixes.
    pub attribution: Attribution,
}

impl Difference {
    /// Whether something else is advised than before, for the whole or for a channel.
    #[must_use]
    pub fn decision_changed(&self) -> bool {
        self.advice.changed()
            || self.verdicts.iter().any(VerdictChange::changed)
            || self.matrix.iter().any(CellVerdictChange::changed)
    }

    /// Whether nothing differs, neither what is stated nor what came of it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inputs.is_empty()
            && !self.decision_changed()
            && !self.as_is.differs()
            && self.mixes.iter().all(|mix| !mix.changed())
    }
}

/// What two plans state otherwise, in any order of their parts.
#[must_use]
pub fn inputs(old: &Plan, new: &Plan) -> Inputs {
    let (before, after) = (flat::flat(old), flat::flat(new));
    let (parts, settings, reordered) = settings::changes(&before, &after);
    let (ledger, covered) = ledger::changes(old, new);
    let assumptions = assumptions::changes(old, new, &covered);
    let mut inputs = Inputs { parts, settings, reordered, ledger, assumptions };
    settings::leave_out_explained(&mut inputs);
    if inputs.is_empty() && settings::without_origins(old) != settings::without_origins(new) {
        // Everything is the same by its name: only where it stands can differ.
        inputs.reordered.push(Things::Entries);
    }
    inputs
}

/// Compares two plans and their results.
#[must_use]
pub fn compare(old: Side<'_>, new: Side<'_>) -> Difference {
    let inputs = inputs(old.plan, new.plan);
    let same_currency = old.plan.scenario.currency == new.plan.scenario.currency;
    let mixes = figures::mixes(old, new);
    Difference {
        attribution: attribution::split(old, new, &inputs, &mixes),
        same_currency,
        same_metric: old.plan.metric == new.plan.metric,
        advice: advice::change(old, new),
        verdicts: advice::verdicts(old, new),
        matrix: advice::matrix(old, new),
        as_is: Pair { old: Some(old.results.hypotes.as_is.figures), new: Some(new.results.hypotes.as_is.figures) },
        mixes,
        inputs,
    }
}

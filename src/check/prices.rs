//! Two prices on satisfaction (model §5).

use crate::Results;
use crate::hypotes::Hypotes;
use crate::model::{Code, Finding, Plan};
use crate::text::Arg;

/// The stated and the implied worth of a point may differ by this factor.
const GREATEST_FACTOR: f64 = 3.0;

/// `worth_of_point` differs from what the goals imply. A worth of 0 is no price, so then there is only one.
pub(super) fn that_differ(plan: &Plan, results: &Results) -> Vec<Finding> {
    of_point(plan, &results.hypotes)
}

/// As [`that_differ`], which needs no draws.
pub(super) fn of_point(plan: &Plan, hypotes: &Hypotes) -> Vec<Finding> {
    let Some(stated) = plan.terms.worth_of_point else { return Vec::new() };
    let Some(implied) = hypotes.implied_worth_of_point else { return Vec::new() };
    let worth = plan.assumptions.base(stated);
    let differ = worth > GREATEST_FACTOR * implied || implied > GREATEST_FACTOR * worth;
    if worth <= 0.0 || !differ {
        return Vec::new();
    }
    let finding = Finding::new(Code::TwoPrices, plan.assumptions.get(stated).origin);
    vec![finding.with("stated", Arg::Money(worth)).with("implied", Arg::Money(implied))]
}

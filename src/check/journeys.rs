//! Journeys that do not fit the ledger.

use crate::Results;
use crate::model::{Finding, Plan};

/// What [`crate::nulage`] found while it fitted the journeys.
pub(super) fn that_do_not_fit(_: &Plan, results: &Results) -> Vec<Finding> {
    results.nulage.findings.clone()
}

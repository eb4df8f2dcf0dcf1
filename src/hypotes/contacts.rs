//! Contacts by reason and channel, as is and under each mix.

use crate::engine::base::{BaseCase, BaseMix};
use crate::engine::schedule::Schedule;
use crate::engine::trajectory::CellSeries;

/// Contacts per month in the steady state, base case. Shape of each table: reasons × all channels of the plan;
/// `None` where the channel takes no part. Without reasons in the ledger the tables have no rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactsByReason {
    /// As is.
    pub as_is: Vec<Vec<Option<f64>>>,
    /// One table a mix, in the order of the file.
    pub mixes: Vec<Vec<Vec<Option<f64>>>>,
    /// Under the recommended mix after pruning; `None` where none is recommended.
    pub recommended: Option<Vec<Vec<Option<f64>>>>,
}

/// Counts them.
#[must_use]
pub fn contacts_by_reason(base: &BaseCase<'_>, mixes: &[BaseMix], recommended: Option<&BaseMix>) -> ContactsByReason {
    let plan = base.plan();
    let table = |schedule: &Schedule, cells: &[CellSeries]| -> Vec<Vec<Option<f64>>> {
        let in_reason = |reason: usize| move |cell: usize| plan.cells[cell].reason == Some(reason);
        let reasons = 0..plan.reasons.len();
        reasons.map(|reason| base.steady_contacts_in(schedule, cells, &in_reason(reason))).collect()
    };
    ContactsByReason {
        as_is: table(&base.schedule, &base.cells),
        mixes: mixes.iter().map(|mix| table(&mix.schedule, &mix.cells)).collect(),
        recommended: recommended.map(|mix| table(&mix.schedule, &mix.cells)),
    }
}

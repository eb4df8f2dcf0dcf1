//! What rests on no source, and how much of the spread rests on it.

use super::sensitivity::VarianceShares;
use crate::model::AssumptionId;

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

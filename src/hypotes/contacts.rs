//! Contacts by reason and channel, as is and under each mix.

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

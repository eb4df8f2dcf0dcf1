//! What was done to the data before it became a plan.

/// A key that rows of the ledger may have beside the channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerKey {
    /// Why the customers came.
    Reason,
    /// Which customers.
    Segment,
    /// When.
    Month,
}

impl LedgerKey {
    /// The word for it in files and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Segment => "segment",
            Self::Month => "month",
        }
    }
}

/// By what a figure was spread over rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpreadBy {
    /// The same value for each.
    Same,
    /// In proportion to contacts.
    Volume,
    /// In proportion to contacts × handling time.
    Work,
}

impl SpreadBy {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same-value",
            Self::Volume => "volume",
            Self::Work => "volume-times-aht",
        }
    }
}

/// A figure of a file at coarser grain than the volumes, and how it was spread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The column.
    pub figure: &'static str,
    /// The name of the file that it comes from.
    pub file: String,
    /// The keys that the file has, beside the channel.
    pub keys: Vec<LedgerKey>,
    /// The keys that it lacks, over which the figure was spread.
    pub over: Vec<LedgerKey>,
    /// By what.
    pub by: SpreadBy,
}

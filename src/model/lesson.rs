//! What was learned from pilots (`lardomar.toml`).

use super::finding::Origin;
use super::month::Month;

/// What is done after a pilot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// For everybody.
    Scale,
    /// Longer, since it cannot be told yet.
    Prolong,
    /// Otherwise, since part of it works.
    Adjust,
    /// No more.
    Close,
}

impl Decision {
    /// All of them, from the best to the worst.
    pub const ALL: [Self; 4] = [Self::Scale, Self::Prolong, Self::Adjust, Self::Close];

    /// The word for it in files and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Scale => "scale",
            Self::Prolong => "prolong",
            Self::Adjust => "adjust",
            Self::Close => "close",
        }
    }
}

/// One entry of the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// What the pilot was called.
    pub name: String,
    /// The month in which it was recorded or ended.
    pub month: Option<Month>,
    /// The id of the mix that was tried.
    pub mix: Option<String>,
    /// The channels that it was about.
    pub channels: Vec<String>,
    /// The reasons that it was about; all where empty.
    pub reasons: Vec<String>,
    /// The hypothesis.
    pub hypothesis: Option<String>,
    /// What came of it, in words.
    pub outcome: String,
    /// What was decided.
    pub decision: Decision,
    /// What to do differently.
    pub differently: Option<String>,
    /// Where the entry stands.
    pub origin: Origin,
}

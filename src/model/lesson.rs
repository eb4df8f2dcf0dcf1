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

/// What a pilot came to in figures, as far as the register keeps them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LessonFigures {
    /// The currency of the amounts.
    pub currency: Option<String>,
    /// Net present value of the mix before the pilot, currency.
    pub npv_before: Option<f64>,
    /// Net present value of the mix with what was measured, currency.
    pub npv_after: Option<f64>,
    /// The chance that it pays before the pilot, 0–1.
    pub p_npv_positive_before: Option<f64>,
    /// The chance that it pays with what was measured, 0–1.
    pub p_npv_positive_after: Option<f64>,
    /// What the pilot changed of the customers' satisfaction, points.
    pub satisfaction: Option<f64>,
    /// What it changed of the employee index, points.
    pub employee: Option<f64>,
    /// What it changed of the share that is not served.
    pub unserved_share: Option<f64>,
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
    /// What it came to in figures.
    pub figures: LessonFigures,
    /// The file of the pilot, by its path from the register.
    pub pilot: Option<String>,
    /// SHA-256 of that file when the entry was written, in lower-case hex.
    pub sha256: Option<String>,
    /// Where the entry stands.
    pub origin: Origin,
}

impl LessonFigures {
    /// The numbers that there are, by their names in files and JSON, in the order in which they are written.
    #[must_use]
    pub fn numbers(&self) -> Vec<(&'static str, f64)> {
        let Self {
            currency: _,
            npv_before,
            npv_after,
            p_npv_positive_before,
            p_npv_positive_after,
            satisfaction,
            employee,
            unserved_share,
        } = self;
        let all = [
            ("npv_before", npv_before),
            ("npv_after", npv_after),
            ("p_npv_positive_before", p_npv_positive_before),
            ("p_npv_positive_after", p_npv_positive_after),
            ("satisfaction", satisfaction),
            ("employee", employee),
            ("unserved_share", unserved_share),
        ];
        all.into_iter().filter_map(|(name, number)| Some((name, (*number)?))).collect()
    }
}

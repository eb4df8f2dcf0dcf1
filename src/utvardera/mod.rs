//! Step 5: what did the pilot teach us, and what do we do now?
//!
//! In: a frozen pilot, its data and what people said. Out: an estimate for each criterion and whether it is met, not met or
//! open; what speaks for and against the comparison; figures that mislead; and one decision with its reasons. It knows
//! nothing of files and words: sentences are messages.

pub mod adoption;
mod credibility;
mod criteria;
mod decision;
mod estimate;
mod learning;
mod level;
mod looks;
mod measure;
pub mod misleading;
mod naive;
pub mod naming;
mod needs;
mod panel;
mod sides;
mod unknown;
mod voices;

pub use credibility::{Credibility, LeavingCheck, TrendCheck};
pub use criteria::{ARRIVED, Doubt, Judged, Status, is_judged_otherwise};
pub use decision::{Decided, Learned, Rule, decide};
pub use estimate::{Counts, Design, Effect};
pub use learning::{FEWEST, Known, Learning, MixLearned, Sides as BeforeAfter, VerdictLearned, Weighed, learn};
pub use looks::Progress;
pub use measure::{Unit, unit_of};
pub use naive::{Naive, NaiveFigure};
pub use needs::{MOST_TIMES, Needs};
pub use sides::Sides;
pub use unknown::{disagreement, open};
pub use voices::{Theme, themes};

use crate::engine::inference::{NoEstimate, SampleRatio};
use crate::model::{Pilot, PilotData, Seal, Voice};
use crate::text::{Arg, Message};

/// Whether the scenario is what the pilot was frozen from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrozenState {
    /// The pilot's file names none.
    Unknown,
    /// It is as it was.
    Same,
    /// It, or a file that it names, was changed after the freeze.
    Changed,
}

/// What is asked beside the pilot and its data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    /// Whether the scenario is what the pilot was frozen from.
    pub frozen: FrozenState,
    /// How the scenario believed that shares grow in; `None` where it says nothing.
    pub ramp: Option<adoption::BelievedRamp>,
    /// Fewer contacts than this say nothing of a unit, a channel or a period.
    pub least_contacts: f64,
}

impl Default for Asked {
    fn default() -> Self {
        Self { frozen: FrozenState::Unknown, ramp: None, least_contacts: misleading::LEAST_CONTACTS }
    }
}

/// What a pilot's data say.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// Whether the pilot's file is as it was frozen.
    pub seal: Seal,
    /// Whether the scenario is.
    pub frozen: FrozenState,
    /// How far the pilot has come, and at which level it is judged.
    pub progress: Progress,
    /// Whether anything says when the pilot began.
    pub knows_start: bool,
    /// Whether the data have groups.
    pub has_groups: bool,
    /// The groups' sizes against the plan; `None` where that cannot be told.
    pub sizes: Option<SampleRatio>,
    /// The criteria by role: primary, guardrails, the others, each in the order of the file.
    pub judged: Vec<Judged>,
    /// Figures that mislead.
    pub misleading: misleading::Misleading,
    /// What people said.
    pub themes: Vec<Theme>,
}

impl Evaluation {
    /// Whether there is a criterion on facts (or on feelings) that the data hold.
    #[must_use]
    pub fn has(&self, facts: bool) -> bool {
        self.judged.iter().any(|one| one.criterion.is_fact == facts && one.estimate().is_some())
    }
}

/// Evaluates a pilot. What the scenario makes of it is reckoned from [`Evaluation::judged`] and given to [`decide`].
#[must_use]
pub fn evaluate(pilot: &Pilot, data: &PilotData, voices: &[Voice], asked: &Asked) -> Evaluation {
    let sides = Sides::of(pilot, data);
    let progress = looks::progress(pilot, data, &sides);
    let mut criteria: Vec<_> = pilot.criteria.iter().collect();
    criteria.sort_by_key(|criterion| crate::model::Role::ALL.iter().position(|role| *role == criterion.role));
    let judged = criteria
        .into_iter()
        .map(|criterion| criteria::judge(criterion, pilot, data, &sides, &progress, asked.ramp))
        .collect();
    Evaluation {
        seal: pilot.seal,
        frozen: asked.frozen,
        progress,
        knows_start: sides.knows_start(),
        has_groups: sides.has_groups,
        sizes: credibility::sizes(data, &sides, pilot.share),
        judged,
        misleading: misleading::misleading(data, &sides, pilot.alpha, asked.least_contacts),
        themes: themes(voices),
    }
}

/// Why there is no estimate, in words.
#[must_use]
pub fn reason(reason: NoEstimate) -> Message {
    let two = |key: &'static str, pilot: usize, control: usize| {
        Message::new(key).with("pilot", Arg::Count(pilot as f64)).with("control", Arg::Count(control as f64))
    };
    match reason {
        NoEstimate::BadNumbers => Message::new("no-estimate-bad-numbers"),
        NoEstimate::FewUnits { pilot, control } => two("no-estimate-few-units", pilot, control),
        NoEstimate::FewValues { pilot, control } => two("no-estimate-few-values", pilot, control),
        NoEstimate::NoBefore => Message::new("no-estimate-no-before"),
        NoEstimate::NoAfter => Message::new("no-estimate-no-after"),
        NoEstimate::FewPeriods { seen, needed } => Message::new("no-estimate-few-periods")
            .with("seen", Arg::Count(seen as f64))
            .with("needed", Arg::Count(needed as f64)),
        NoEstimate::NotIdentified => Message::new("no-estimate-not-identified"),
        NoEstimate::NoSpread => Message::new("no-estimate-no-spread"),
    }
}

#[cfg(test)]
mod tests;

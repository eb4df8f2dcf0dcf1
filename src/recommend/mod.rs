//! From hypotheses to advice: gates, the choice, pruning, and keep / add / drop with reasons.
//!
//! Inputs: the plan, its base case, how mixes stand and their draws. Result: [`Recommendation`]. Assumption:
//! what is compared shares its draws. It knows nothing about words: reasons are messages.

mod change;
mod choice;
mod examined;
mod gates;
mod matrix;
mod prune;
mod reasons;
mod trial;
mod verdict;

pub use change::{ChangeKind, PrunedChange};
pub use choice::{Choice, Contender, choose_again};
pub use examined::examined;
pub use gates::{GateResult, judge, passes_all};
pub use matrix::MatrixCell;
pub use prune::ChangeResult;
pub use reasons::gate_name;
pub use trial::Effect;
pub use verdict::{ChannelVerdict, Verdict};

use crate::engine::base::BaseCase;
use crate::engine::simulation::{Draws, Setup};
use crate::hypotes::Hypotes;
use crate::model::{ChannelId, Mix, Plan};
use crate::roi::{MixRoi, Risk};

/// The advice.
#[derive(Clone, Debug, PartialEq)]
pub struct Recommendation {
    /// What is recommended, and why not another.
    pub choice: Choice,
    /// The recommended mix as it is after pruning; `None` where the advice is to stay.
    pub mix: Option<Mix>,
    /// The changes that were taken out of it.
    pub pruned: Vec<PrunedChange>,
    /// The changes that stay, each tried without.
    pub changes: Vec<ChangeResult>,
    /// The spread of the recommended mix after pruning.
    pub risk: Option<Risk>,
    /// Its draws; as is's own where the advice is to stay.
    pub draws: Draws,
    /// One verdict a channel.
    pub channels: Vec<ChannelVerdict>,
    /// One verdict a channel and reason; empty without reasons.
    pub matrix: Vec<MatrixCell>,
    /// Kept channels whose closing would be better: worth a hypothesis of its own.
    pub worth_a_hypothesis: Vec<ChannelId>,
}

/// What the recommendation is made from.
pub struct Evidence<'a> {
    /// The base case.
    pub base: &'a BaseCase<'a>,
    /// How mixes stand against the goals.
    pub hypotes: &'a Hypotes,
    /// What mixes bring.
    pub roi: &'a [MixRoi],
    /// The draws of the mixes.
    pub draws: &'a [Draws],
    /// The gates of the mixes.
    pub gates: &'a [Vec<GateResult>],
    /// How to simulate more.
    pub setup: &'a Setup<'a>,
}

/// Changes and closings are tried in the first so many draws: a share of 2 000 is known to 1.1 per cent (one
/// standard error), and trying is most of the work.
const MOST_DRAWS_OF_A_TRIAL: usize = 2_000;

impl<'a> Evidence<'a> {
    /// How changes and closings are tried.
    fn trial_setup(&self) -> Setup<'a> {
        Setup { draws: self.setup.draws.min(MOST_DRAWS_OF_A_TRIAL), ..*self.setup }
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        self.base.plan()
    }

    /// What as is costs over the horizon: the scale for tolerances of money.
    #[must_use]
    pub fn money_scale(&self) -> f64 {
        self.hypotes.as_is.figures.cost_per_month * f64::from(self.plan().scenario.months)
    }
}

/// Recommends; `None` without goals.
#[must_use]
pub fn recommend(evidence: &Evidence<'_>) -> Option<Recommendation> {
    let scoring = evidence.hypotes.scoring.as_ref()?;
    let mut choice = choice::choose(evidence);
    let pruned = prune::prune(evidence, scoring, choice.mix);
    if pruned.mix.is_none() && choice.mix.is_some() {
        // Nothing was left of it: the advice is to stay.
        choice.runner_up = choice.mix.map(|place| place + 1);
        (choice.mix, choice.wins, choice.too_close) = (None, None, false);
    }
    let trials = trial::try_closings(evidence, scoring, &pruned);
    let channels = verdict::verdicts(evidence, &choice, &pruned, &trials);
    let matrix = matrix::matrix(evidence, &pruned, &trials, &channels);
    Some(Recommendation {
        worth_a_hypothesis: trials.worth_a_hypothesis(),
        risk: pruned.mix.as_ref().map(|_| Risk::of(&pruned.draws)),
        mix: pruned.mix,
        draws: pruned.draws,
        pruned: pruned.taken_out,
        changes: pruned.changes,
        choice,
        channels,
        matrix,
    })
}

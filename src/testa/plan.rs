//! What is planned: the result of step 4.

use super::measures::Measure;
use super::sample::Sample;
use crate::model::{AssumptionId, Belief, ChannelId, Look, Month, Role};

/// In what the contenders are compared, and what it is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Objective {
    /// The score against the goals; `price` is currency per unit of score, by what the goals themselves say that the cost of
    /// a case (or of a month) weighs, over the horizon at today's value.
    Score {
        /// Currency per unit of score.
        price: f64,
    },
    /// Net worth, currency: there are no goals, or none of money.
    NetWorth,
}

/// An uncertain figure, or several that move together, and what it is worth to know it.
#[derive(Clone, Debug, PartialEq)]
pub struct Unknown {
    /// The name of the random stream.
    pub stream: String,
    /// The assumptions in it.
    pub assumptions: Vec<AssumptionId>,
    /// Mean and spread of the first of them over the draws.
    pub belief: Belief,
    /// EVPPI, currency.
    pub evppi: f64,
    /// Its standard error, currency: two of them tell something from nothing.
    pub se: f64,
    /// The chance that the decision is still wrong once it is known.
    pub p_wrong_after: f64,
    /// The value at which the decision turns; `None` where it does not within what is believed possible.
    pub turns_at: Option<f64>,
    /// Whether knowing it can change the decision and is worth something.
    pub matters: bool,
    /// The measure that sees it, as a place in [`PilotPlan::measures`].
    pub seen_by: Option<usize>,
}

/// Where a threshold comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// There the choice among the contenders turns, all else as believed.
    Decision,
    /// There the mix is no better than as is, all else as believed: nothing measured turns the choice among all.
    AsIs,
    /// The low end of what is believed (5 %): the choice turns nowhere, so the belief itself is tested.
    Belief,
    /// The margin that the file states for what must not become worse.
    Margin,
}

/// A measure with its thresholds and its sample.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedMeasure {
    /// What is measured.
    pub measure: Measure,
    /// What it is there for.
    pub role: Role,
    /// What the draws say that a pilot of the planned length would see.
    pub belief: Belief,
    /// Whether more of it is better for the mix.
    pub higher_is_better: bool,
    /// What counts as go; worse is no-go. `None`: the measure decides nothing.
    pub turns_at: Option<f64>,
    /// Where that comes from.
    pub threshold: Threshold,
    /// What it is worth to know it exactly, currency.
    pub evppi: f64,
    /// The sample in the planned months; `None` where it cannot be told how many answers there will be.
    pub sample: Option<Sample>,
    /// Standard deviation of one observation, where it is known.
    pub sd: Option<f64>,
    /// The effect that matters: from what is believed to where it turns.
    pub effect: Option<f64>,
    /// Observations that are needed in the pilot group (and the control group, where it takes part) for that effect.
    pub needed: Option<[f64; 2]>,
    /// Months until they are there; `None` where more than [`super::MOST_MONTHS`].
    pub months_needed: Option<u32>,
    /// The power in the planned months.
    pub power: Option<f64>,
    /// The smallest effect that the planned months show with the planned power.
    pub detectable: Option<f64>,
}

/// A pilot of some length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Length {
    /// How long.
    pub months: u32,
    /// The power of the primary measure.
    pub power: Option<f64>,
    /// What it is worth to decide after it rather than now, currency.
    pub evsi: f64,
    /// The standard error of that.
    pub evsi_se: f64,
    /// What it costs to try before deciding, currency.
    pub cost: f64,
    /// EVSI less cost.
    pub net: f64,
    /// The chance that the decision is another one after it.
    pub p_changes: f64,
}

/// Why a pilot is as long as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthReason {
    /// The file says so.
    Stated,
    /// Customers need so long to change their habits: 90 % of the longest ramp.
    Ramp,
    /// So long until there are enough observations.
    Sample,
    /// Nothing needs longer than the shortest pilot.
    Shortest,
    /// More would be needed than the longest pilot.
    Longest,
    /// So long it pays, and longer or shorter it does not.
    Pays,
}

/// When what happens, by months of the pilot; with dates where the scenario has a start.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    /// Measuring begins.
    pub baseline: Option<Month>,
    /// Months of measuring before the pilot.
    pub baseline_months: u32,
    /// The pilot begins.
    pub start: Option<Month>,
    /// The last month of the pilot.
    pub end: Option<Month>,
    /// The month of the decision, the one after.
    pub decision: Option<Month>,
}

/// A contract that binds for longer than the pilot lasts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contract {
    /// The channel.
    pub channel: ChannelId,
    /// Months that it binds for.
    pub months: f64,
    /// What is left to pay of its fixed cost if the pilot is closed, currency.
    pub left_to_pay: f64,
}

/// What is advised.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Advice {
    /// Nothing is uncertain that bears on the decision, or nothing that is can change it.
    NothingToLearn,
    /// Deciding after the pilot is worth less than it costs.
    DecideNow,
    /// What matters cannot be seen in a pilot of this mix.
    CannotBeSeen,
    /// A must-have stops the mix: by what is believed, no pilot of it can lead to having it.
    Stopped,
    /// A pilot of so many months.
    Test {
        /// How long.
        months: u32,
    },
}

/// A plan of a pilot.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotPlan {
    /// The mix that is tried, as a place in the plan's mixes.
    pub mix: usize,
    /// In what the contenders are compared.
    pub objective: Objective,
    /// The contenders: `None` is as is.
    pub contenders: Vec<Option<usize>>,
    /// What is best with what is known now, as a place in the contenders.
    pub best_now: usize,
    /// Share of draws in which another contender is better than that.
    pub p_wrong: f64,
    /// EVPI, currency.
    pub evpi: f64,
    /// What is not known, the most valuable first.
    pub unknowns: Vec<Unknown>,
    /// By what the pilot is judged: the primary first, then guardrails, then the others.
    pub measures: Vec<PlannedMeasure>,
    /// Months until 90 % of the longest ramp of the mix.
    pub ramp_months: f64,
    /// How long the pilot is planned to be.
    pub months: u32,
    /// Why.
    pub length_reason: LengthReason,
    /// Several lengths, what each is worth and costs.
    pub lengths: Vec<Length>,
    /// When the data are looked at, the end included, and the bounds.
    pub looks: Vec<Look>,
    /// When what happens.
    pub calendar: Calendar,
    /// Contracts that outlast it.
    pub contracts: Vec<Contract>,
    /// Units in the smaller group, where units are drawn.
    pub units_in_smaller_group: Option<u32>,
    /// Answers ÷ contacts that were reckoned with; `None` where nobody knows.
    pub response_rate: Option<f64>,
    /// What is advised.
    pub advice: Advice,
    /// How many draws it rests on.
    pub draws: usize,
}

impl PilotPlan {
    /// The measure on which the decision rests; `None` where none can turn it.
    #[must_use]
    pub fn primary(&self) -> Option<&PlannedMeasure> {
        self.measures.iter().find(|measure| measure.role == Role::Primary)
    }
}

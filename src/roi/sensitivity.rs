//! Which assumptions move the answer, and where the decision turns.

use crate::model::AssumptionId;

/// Which mix is examined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Examined {
    /// The recommended mix after pruning.
    Recommended,
    /// A mix as the file has it, as a place in the plan's mixes. Where the advice is to stay: the runner-up, or, where no
    /// mix may be chosen, the one with the highest mean score. Without goals: the first.
    Mix(usize),
}

/// What the examined mix is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rival {
    /// As is.
    AsIs,
    /// A mix as the file has it, as a place in the plan's mixes.
    Mix(usize),
}

/// The figures of a mix whose spread is explained.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// Net present value, currency.
    pub npv: f64,
    /// Steady change of satisfaction, points.
    pub satisfaction_change: f64,
    /// Score; `None` without goals.
    pub score: Option<f64>,
}

/// Shares of the variance of each figure, 0–1; `None` where the figure has no spread, or there are too few draws (under
/// 16).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct VarianceShares {
    /// Of the variance of NPV.
    pub npv: Option<f64>,
    /// Of the variance of the change of satisfaction.
    pub satisfaction_change: Option<f64>,
    /// Of the variance of the score; `None` without goals too.
    pub score: Option<f64>,
}

/// One end of a driver's bar.
#[derive(Clone, Debug, PartialEq)]
pub struct BarEnd {
    /// The values of the driver's assumptions there, in their order and units.
    pub values: Vec<f64>,
    /// The figures with these values and everything else at its mean.
    pub figures: Figures,
}

/// Where something turns as a driver moves, everything else at its mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The quantile of the driver at which it turns, 0.001–0.999; the one nearest to ½ where there are several.
    pub quantile: f64,
    /// The values of the driver's assumptions there, in their order and units.
    pub values: Vec<f64>,
    /// Whether it is above the turn that NPV is above 0, or that the examined mix scores higher than its rival; else below.
    pub better_above: bool,
}

/// Assumptions that move together because they share a random stream; mostly just one.
#[derive(Clone, Debug, PartialEq)]
pub struct Driver {
    /// The name of the stream.
    pub stream: String,
    /// The uncertain assumptions in it, in the order of the plan.
    pub assumptions: Vec<AssumptionId>,
    /// At the 5 % quantile.
    pub low: BarEnd,
    /// At the 95 % quantile.
    pub high: BarEnd,
    /// First-order shares of variance S = Var(E\[Y|u\]) ÷ Var(Y).
    pub share_of_variance: VarianceShares,
    /// Where NPV of the examined mix crosses 0.
    pub npv_turns: Option<Turn>,
    /// Where the examined mix and its rival score alike.
    pub advice_turns: Option<Turn>,
}

/// What moves the examined mix.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// Which mix is examined.
    pub examined: Examined,
    /// What it is held against in [`Driver::advice_turns`]: the runner-up, or as is where that is the advice; `None` without
    /// goals, or where nothing else may be chosen.
    pub rival: Option<Rival>,
    /// The figures with every assumption at its mean: where the bars begin.
    pub base: Figures,
    /// The drivers that bear on the mix or on its lead over the rival, 40 at most, the one with the longest bar first: by
    /// score, or by NPV without goals.
    pub drivers: Vec<Driver>,
    /// How many more drivers there are.
    pub others: usize,
    /// The shares of variance of those.
    pub share_of_others: VarianceShares,
    /// What all drivers do together and not one by one: 1 − Σ of their shares, never below 0.
    pub together: VarianceShares,
}

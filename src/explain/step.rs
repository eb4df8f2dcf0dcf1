//! One step of an explanation, and the steps in the order in which they are told.

use super::expression::{Expression, StepId};
use crate::model::AssumptionId;
use crate::text::Message;

/// What sort of number a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// The plan's currency.
    Money,
    /// A share of one, or a rate a year.
    Share,
    /// Points of an index.
    Points,
    /// Contacts, cases, answers.
    Count,
    /// Months.
    Months,
    /// Seconds.
    Seconds,
    /// A factor, a weight or anything else that has no unit of its own.
    Plain,
}

impl Unit {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Share => "share",
            Self::Points => "points",
            Self::Count => "count",
            Self::Months => "months",
            Self::Seconds => "seconds",
            Self::Plain => "plain",
        }
    }
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Basis {
    /// From other values, by the formula.
    Computed,
    /// From the rows of the ledger, by the formula.
    Ledger,
    /// What a file states; the formula is the mean of its range.
    Assumption(AssumptionId),
    /// Nothing is stated, and this is what stands in.
    Default,
    /// What a file states and no assumption is: a goal.
    Goal,
    /// What follows from the month alone: before a ramp begins nothing, behind its end all.
    Evident,
    /// Found by searching; the step that follows shows that it holds.
    Found,
    /// From queues, interval by interval of the week.
    Queue,
}

impl Basis {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Computed => "computed",
            Self::Ledger => "ledger",
            Self::Assumption(_) => "assumption",
            Self::Default => "default",
            Self::Goal => "goal",
            Self::Evident => "evident",
            Self::Found => "found",
            Self::Queue => "queue",
        }
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is; the attribute `how` of the message is the formula in words.
    pub name: Message,
    /// Its value in the base case, as the engine has it.
    pub value: f64,
    /// What sort of number that is.
    pub unit: Unit,
    /// The formula with numbers put in; none where the value is stated.
    pub formula: Option<Expression>,
    /// Where the value comes from.
    pub basis: Basis,
    /// What a reader should know about it.
    pub notes: Vec<Message>,
}

impl Step {
    /// A step that is computed from others.
    #[must_use]
    pub fn new(name: Message, value: f64, unit: Unit, formula: Expression) -> Self {
        Self { name, value, unit, formula: Some(formula), basis: Basis::Computed, notes: Vec::new() }
    }

    /// A step whose value stands as it is.
    #[must_use]
    pub fn given(name: Message, value: f64, unit: Unit, basis: Basis) -> Self {
        Self { name, value, unit, formula: None, basis, notes: Vec::new() }
    }

    /// The same step with another basis.
    #[must_use]
    pub fn on(self, basis: Basis) -> Self {
        Self { basis, ..self }
    }

    /// The same step with one note more.
    #[must_use]
    pub fn note(mut self, note: Message) -> Self {
        self.notes.push(note);
        self
    }
}

/// How a figure came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The figure's name, as JSON has it.
    pub figure: String,
    /// The mix that it is of, as a place in the plan; none for as is and for today.
    pub mix: Option<usize>,
    /// The channel that it is of, as a place in the plan.
    pub channel: Option<usize>,
    /// Whether it is of today, the ledger's mean month.
    pub is_of_today: bool,
    /// The figure first, then what it is made of, level by level; a step that is used comes after its first use.
    pub steps: Vec<Step>,
    /// How many of the steps, from the first, are the figure itself: it and its other ways of being added up.
    pub heads: usize,
    /// Why the figure does not exist here; there are no steps then.
    pub why_none: Option<Message>,
}

impl Explanation {
    /// The value of the figure; `None` where it does not exist.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        self.steps.first().map(|step| step.value)
    }

    /// What a step's formula gives from the values of the steps that it uses; its value where it has none.
    #[must_use]
    pub fn evaluated(&self, step: &Step) -> f64 {
        let value_of = |id: StepId| self.steps.get(id.0).map_or(f64::NAN, |step| step.value);
        step.formula.as_ref().map_or(step.value, |formula| formula.value(&value_of))
    }
}

/// The steps that the heads are made of, level by level, numbered anew; what nothing uses is left out.
pub(super) fn in_order(steps: Vec<Step>, heads: &[StepId]) -> Vec<Step> {
    let mut order: Vec<StepId> = heads.to_vec();
    let mut places = vec![usize::MAX; steps.len()];
    for (place, head) in heads.iter().enumerate() {
        places[head.0] = place;
    }
    let mut next = 0;
    while let Some(id) = order.get(next).copied() {
        next += 1;
        let Some(formula) = steps.get(id.0).and_then(|step| step.formula.as_ref()) else { continue };
        for used in formula.steps() {
            if places[used.0] == usize::MAX {
                places[used.0] = order.len();
                order.push(used);
            }
        }
    }
    let renumbered = |id: StepId| StepId(places[id.0]);
    order
        .into_iter()
        .filter_map(|id| {
            let mut step = steps.get(id.0)?.clone();
            step.formula = step.formula.map(|formula| formula.renumbered(&renumbered));
            Some(step)
        })
        .collect()
}

//! Formulas as data: numbers and other steps, put together by the operations of a calculator.

use crate::model::Origin;
use crate::text::Message;

/// The place of a step in an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(pub usize);

/// A formula with its numbers put in.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// The value of another step.
    Step(StepId),
    /// A number: one of the formula's own, or a value that is told and not explained further.
    Number(f64),
    /// a + b − c: each part with whether it is taken away.
    Sum(Vec<(bool, Expression)>),
    /// a × b × c.
    Product(Vec<Expression>),
    /// a ÷ b.
    Quotient(Box<Expression>, Box<Expression>),
    /// a to the power of b.
    Power(Box<Expression>, Box<Expression>),
    /// The smallest of several.
    Least(Vec<Expression>),
    /// The largest of several.
    Greatest(Vec<Expression>),
    /// Σ over alike terms, each with what it is of.
    Total(Total),
}

/// Σ over alike terms.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Total {
    /// What each number of a term is, in the order of [`Expression::leaves`].
    pub columns: Vec<Message>,
    /// What is added up.
    pub terms: Vec<Term>,
}

/// One term of a sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What it is of.
    pub of: Label,
    /// Its value.
    pub value: Expression,
}

/// What a term is of.
#[derive(Clone, Debug, PartialEq)]
pub enum Label {
    /// A name of the user's own: a channel, a cell, a file.
    Name(String),
    /// A month of the horizon, from 1.
    Month(u32),
    /// A calendar year, or year 1, 2, … of the horizon.
    Year(i32),
    /// A cell of the ledger.
    Place(Origin),
    /// So many more of the same, added up.
    More(usize),
    /// Something else, in words.
    Words(Message),
}

impl Expression {
    /// a ÷ b.
    #[must_use]
    pub fn over(self, other: impl Into<Self>) -> Self {
        Self::Quotient(Box::new(self), Box::new(other.into()))
    }

    /// a × b.
    #[must_use]
    pub fn times(self, other: impl Into<Self>) -> Self {
        match self {
            Self::Product(mut all) => {
                all.push(other.into());
                Self::Product(all)
            }
            first => Self::Product(vec![first, other.into()]),
        }
    }

    /// a + b.
    #[must_use]
    pub fn plus(self, other: impl Into<Self>) -> Self {
        self.joined(false, other.into())
    }

    /// a − b.
    #[must_use]
    pub fn minus(self, other: impl Into<Self>) -> Self {
        self.joined(true, other.into())
    }

    fn joined(self, is_taken: bool, other: Self) -> Self {
        match self {
            Self::Sum(mut all) => {
                all.push((is_taken, other));
                Self::Sum(all)
            }
            first => Self::Sum(vec![(false, first), (is_taken, other)]),
        }
    }

    /// a to the power of b.
    #[must_use]
    pub fn to_the(self, power: impl Into<Self>) -> Self {
        Self::Power(Box::new(self), Box::new(power.into()))
    }

    /// Its value, where steps have the values that `value_of` says.
    #[must_use]
    pub fn value(&self, value_of: &dyn Fn(StepId) -> f64) -> f64 {
        let all = |parts: &[Self]| -> Vec<f64> { parts.iter().map(|part| part.value(value_of)).collect() };
        match self {
            Self::Step(id) => value_of(*id),
            Self::Number(number) => *number,
            Self::Sum(parts) => parts
                .iter()
                .map(|(is_taken, part)| if *is_taken { -part.value(value_of) } else { part.value(value_of) })
                .sum(),
            Self::Product(parts) => all(parts).iter().product(),
            Self::Quotient(above, below) => above.value(value_of) / below.value(value_of),
            Self::Power(base, power) => libm::pow(base.value(value_of), power.value(value_of)),
            Self::Least(parts) => all(parts).into_iter().fold(f64::INFINITY, f64::min),
            Self::Greatest(parts) => all(parts).into_iter().fold(f64::NEG_INFINITY, f64::max),
            Self::Total(total) => 0.0 + total.terms.iter().map(|term| term.value.value(value_of)).sum::<f64>(),
        }
    }

    /// The numbers and steps in it, from left to right.
    #[must_use]
    pub fn leaves(&self) -> Vec<&Self> {
        match self {
            Self::Step(_) | Self::Number(_) => vec![self],
            Self::Sum(parts) => parts.iter().flat_map(|(_, part)| part.leaves()).collect(),
            Self::Product(parts) | Self::Least(parts) | Self::Greatest(parts) => {
                parts.iter().flat_map(Self::leaves).collect()
            }
            Self::Quotient(above, below) | Self::Power(above, below) => {
                above.leaves().into_iter().chain(below.leaves()).collect()
            }
            Self::Total(total) => total.terms.iter().flat_map(|term| term.value.leaves()).collect(),
        }
    }

    /// The steps in it, each once, in the order of their first use.
    #[must_use]
    pub fn steps(&self) -> Vec<StepId> {
        let mut steps = Vec::new();
        for leaf in self.leaves() {
            if let Self::Step(id) = leaf
                && !steps.contains(id)
            {
                steps.push(*id);
            }
        }
        steps
    }

    /// The same with other places of its steps.
    #[must_use]
    pub(super) fn renumbered(self, place: &dyn Fn(StepId) -> StepId) -> Self {
        let all = |parts: Vec<Self>| -> Vec<Self> { parts.into_iter().map(|part| part.renumbered(place)).collect() };
        let boxed = |part: Box<Self>| Box::new(part.renumbered(place));
        match self {
            Self::Step(id) => Self::Step(place(id)),
            Self::Number(number) => Self::Number(number),
            Self::Sum(parts) => {
                Self::Sum(parts.into_iter().map(|(is_taken, part)| (is_taken, part.renumbered(place))).collect())
            }
            Self::Product(parts) => Self::Product(all(parts)),
            Self::Least(parts) => Self::Least(all(parts)),
            Self::Greatest(parts) => Self::Greatest(all(parts)),
            Self::Quotient(above, below) => Self::Quotient(boxed(above), boxed(below)),
            Self::Power(base, power) => Self::Power(boxed(base), boxed(power)),
            Self::Total(Total { columns, terms }) => {
                let term = |Term { of, value }| Term { of, value: value.renumbered(place) };
                Self::Total(Total { columns, terms: terms.into_iter().map(term).collect() })
            }
        }
    }

    /// The sums over alike terms in it, from left to right.
    #[must_use]
    pub fn totals(&self) -> Vec<&Total> {
        match self {
            Self::Step(_) | Self::Number(_) => Vec::new(),
            Self::Sum(parts) => parts.iter().flat_map(|(_, part)| part.totals()).collect(),
            Self::Product(parts) | Self::Least(parts) | Self::Greatest(parts) => {
                parts.iter().flat_map(Self::totals).collect()
            }
            Self::Quotient(above, below) | Self::Power(above, below) => {
                above.totals().into_iter().chain(below.totals()).collect()
            }
            Self::Total(total) => vec![total],
        }
    }
}

impl From<StepId> for Expression {
    fn from(id: StepId) -> Self {
        Self::Step(id)
    }
}

impl From<f64> for Expression {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f64) -> Expression {
        Expression::Number(value)
    }

    /// (10 000 − 2 950) × 87.5 ÷ 2⁴, and Σ 2·3 + 4·5 = 26.
    #[test]
    fn formulas_are_computed_as_they_are_written() {
        let step = Expression::Step(StepId(0));
        let formula = number(10_000.0).minus(2_950.0).times(step).over(number(2.0).to_the(4.0));
        assert_eq!(formula.value(&|_| 87.5), 7_050.0 * 87.5 / 16.0);
        assert_eq!(formula.steps(), [StepId(0)]);
        assert_eq!(formula.leaves().len(), 5);
        let term = |a: f64, b: f64| Term { of: Label::Month(1), value: number(a).times(b) };
        let total = Expression::Total(Total { columns: Vec::new(), terms: vec![term(2.0, 3.0), term(4.0, 5.0)] });
        assert_eq!(total.value(&|_| 0.0), 26.0);
        assert_eq!(number(1.0).over(total.clone()).totals().len(), 1);
        assert_eq!(Expression::Greatest(vec![number(3.0), total]).value(&|_| 0.0), 26.0);
        assert_eq!(Expression::Least(vec![number(3.0), number(-1.0)]).value(&|_| 0.0), -1.0);
    }
}

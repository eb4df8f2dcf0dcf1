//! Formulas in writing: numbers with enough digits that a calculator agrees, and the steps that they come from.

use crate::explain::{Expression, StepId, Total};
use crate::text::Catalogue;

/// Digits that a number is shown with at most, but for whole numbers.
const DIGITS: i32 = 10;
/// Sums of so many terms at most stand in the formula; longer ones in a table.
const INLINE: usize = 3;

/// How tightly an operation binds, from the loosest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Sum,
    Product,
    Power,
    Whole,
}

/// Writes formulas with the values of steps.
pub(super) struct Writer<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) value_of: &'a dyn Fn(StepId) -> f64,
}

/// A number rounded as explanations show it, to ten digits, and the decimals that it is shown with.
#[must_use]
pub fn shown(value: f64) -> (f64, usize) {
    if !value.is_finite() || value == value.round() {
        return (value, 0);
    }
    let before = value.abs().log10().floor() as i32 + 1;
    let most = (DIGITS - before).clamp(0, 17) as usize;
    let text = format!("{value:.most$}");
    let needed = text.split_once('.').map_or(0, |(_, decimals)| decimals.trim_end_matches('0').len());
    (text.parse().unwrap_or(value), needed)
}

/// Whether a sum over terms stands in a table of its own.
pub(super) fn is_table(total: &Total) -> bool {
    let has_places = total.terms.iter().any(|term| matches!(term.of, crate::explain::Label::Place(_)));
    has_places || total.terms.len() > INLINE
}

impl Writer<'_> {
    /// A number as a calculator takes it.
    pub(super) fn number(&self, value: f64) -> String {
        let (_, decimals) = shown(value);
        self.catalogue.decimal(value, decimals)
    }

    /// The formula with numbers put in. `tables` counts the sums that stand in tables.
    pub(super) fn formula(&self, expression: &Expression, tables: &mut usize) -> String {
        self.write(expression, Binding::Sum, tables)
    }

    /// The same with a letter for each number: a × b.
    pub(super) fn letters(&self, expression: &Expression) -> String {
        let mut next = 0;
        let mut letter = |_: &Expression| {
            next += 1;
            let place = (next - 1).min(25) as u8;
            char::from(b'a' + place).to_string()
        };
        self.write_with(expression, Binding::Sum, &mut letter, &mut 0)
    }

    fn write(&self, expression: &Expression, least: Binding, tables: &mut usize) -> String {
        let mut leaf = |leaf: &Expression| self.leaf(leaf);
        self.write_with(expression, least, &mut leaf, tables)
    }

    /// A number, and the step that it comes from.
    pub(super) fn leaf(&self, leaf: &Expression) -> String {
        match leaf {
            Expression::Step(id) => format!("{}\u{a0}[{}]", self.number((self.value_of)(*id)), id.0 + 1),
            other => {
                let value = other.value(self.value_of);
                self.number(value)
            }
        }
    }

    fn write_with(
        &self,
        expression: &Expression,
        least: Binding,
        leaf: &mut dyn FnMut(&Expression) -> String,
        tables: &mut usize,
    ) -> String {
        let (text, binding) = match expression {
            Expression::Step(_) => (leaf(expression), Binding::Whole),
            Expression::Number(number) => (leaf(expression), if *number < 0.0 { Binding::Sum } else { Binding::Whole }),
            Expression::Sum(parts) => {
                let mut text = String::new();
                for (place, (is_taken, part)) in parts.iter().enumerate() {
                    text += match (place, is_taken) {
                        (0, true) => "−",
                        (0, false) => "",
                        (_, true) => " − ",
                        (_, false) => " + ",
                    };
                    let least = if place == 0 && !is_taken { Binding::Sum } else { Binding::Product };
                    text += &self.write_with(part, least, leaf, tables);
                }
                (text, Binding::Sum)
            }
            Expression::Product(parts) => {
                let mut written = Vec::new();
                for (place, part) in parts.iter().enumerate() {
                    let least = if place == 0 { Binding::Product } else { Binding::Power };
                    written.push(self.write_with(part, least, leaf, tables));
                }
                (written.join(" × "), Binding::Product)
            }
            Expression::Quotient(above, below) => {
                let above = self.write_with(above, Binding::Product, leaf, tables);
                let below = self.write_with(below, Binding::Power, leaf, tables);
                (format!("{above} ÷ {below}"), Binding::Product)
            }
            Expression::Power(base, power) => {
                let base = self.write_with(base, Binding::Whole, leaf, tables);
                let power = self.write_with(power, Binding::Whole, leaf, tables);
                (format!("{base}^{power}"), Binding::Power)
            }
            Expression::Least(parts) | Expression::Greatest(parts) => {
                let word = if matches!(expression, Expression::Least(_)) { "min" } else { "max" };
                let mut written = Vec::new();
                for part in parts {
                    written.push(self.write_with(part, Binding::Sum, leaf, tables));
                }
                (format!("{word}({})", written.join("; ")), Binding::Whole)
            }
            Expression::Total(total) if is_table(total) => {
                *tables += 1;
                let value = self.number(expression.value(self.value_of));
                (format!("{value}\u{a0}[Σ{tables}]"), Binding::Whole)
            }
            Expression::Total(total) => {
                let parts = total.terms.iter().map(|term| (false, term.value.clone())).collect();
                let sum = Expression::Sum(parts);
                (self.write_with(&sum, Binding::Sum, leaf, tables), Binding::Sum)
            }
        };
        if binding < least { format!("({text})") } else { text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(expression: &Expression) -> String {
        let catalogue = Catalogue::english("SEK");
        let writer = Writer { catalogue: &catalogue, value_of: &|_| 87.5 };
        writer.formula(expression, &mut 0).replace('\u{a0}', " ")
    }

    #[test]
    fn numbers_have_ten_digits_at_most() {
        assert_eq!(shown(29_630_000.0), (29_630_000.0, 0));
        assert_eq!(shown(81.178_082_191_780_8), (81.178_082_19, 8));
        assert_eq!(shown(0.75), (0.75, 2));
        assert_eq!(shown(0.000_123_456_789_012), (0.000_123_456_789, 12));
        assert_eq!(shown(1_234_567_890.5), (1_234_567_890.0, 0));
    }

    #[test]
    fn brackets_stand_where_a_calculator_needs_them() {
        let number = Expression::Number;
        let sum = number(10_000.0).minus(2_950.0);
        assert_eq!(written(&sum.clone().times(StepId(1)).over(16.0)), "(10 000 − 2 950) × 87.5 [2] ÷ 16");
        assert_eq!(written(&number(1.0).over(number(1.0).minus(0.2))), "1 ÷ (1 − 0.2)");
        assert_eq!(written(&number(1.1).to_the(number(-7.0).over(12.0))), "1.1^((−7) ÷ 12)");
        assert_eq!(written(&number(5.0).minus(number(3.0).minus(1.0))), "5 − (3 − 1)");
        assert_eq!(written(&number(5.0).plus(-3.0)), "5 + (−3)");
        assert_eq!(written(&Expression::Greatest(vec![sum, number(0.0)])), "max(10 000 − 2 950; 0)");
        assert_eq!(written(&number(12.0).over(number(3.0).over(4.0))), "12 ÷ (3 ÷ 4)");
    }
}

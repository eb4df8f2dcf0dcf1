//! Columns of figures: one shortening and one number of decimals for all of a column.

use crate::engine::statistics::Summary;
use crate::text::{Money, decimal, percent};

/// The shortening that suits all of the amounts.
pub(super) fn money_of(amounts: impl IntoIterator<Item = f64>) -> Money {
    Money::for_largest(amounts.into_iter().fold(0.0_f64, |most, amount| most.max(amount.abs())))
}

/// An amount with its sign, for changes.
pub(super) fn signed_money(money: Money, amount: f64) -> String {
    let text = money.write(amount);
    let is_zero = !text.chars().any(|character| character.is_ascii_digit() && character != '0');
    if amount > 0.0 && !is_zero { format!("+{text}") } else { text }
}

/// The decimals that shares of one column need, in per cent.
pub(super) fn decimals_of_shares(shares: impl IntoIterator<Item = f64>) -> usize {
    let is_small = |share: f64| share.abs() > 1e-9 && share.abs() < 0.0995;
    usize::from(shares.into_iter().any(is_small))
}

/// A share in per cent with so many decimals.
pub(super) fn share(value: f64, decimals: usize) -> String {
    format!("{}\u{a0}%", decimal(value * 100.0, decimals))
}

/// The decimals that changes of one column need.
pub(super) fn decimals_of_changes(changes: impl IntoIterator<Item = f64>) -> usize {
    let is_small = |change: f64| (0.0005..0.095).contains(&change.abs());
    if changes.into_iter().any(is_small) { 2 } else { 1 }
}

/// The probability as a reader says it: never "100 %" of what is not certain, nor "0 %" of what is possible.
pub(super) fn chance(probability: f64) -> String {
    match probability {
        p if p > 0.0 && p < 0.005 => "<\u{a0}1\u{a0}%".to_owned(),
        p if p < 1.0 && p > 0.995 => ">\u{a0}99\u{a0}%".to_owned(),
        p => share(p, 0),
    }
}

/// Whether all draws are the same, so that there is no range.
pub(super) fn is_certain(summary: &Summary) -> bool {
    summary.p95 - summary.p05 <= 1e-9 * summary.mean.abs().max(1e-2)
}

/// A share in a sentence.
pub(super) fn in_words(share: f64) -> String {
    percent(share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_show_their_sign_and_chances_do_not_lie() {
        assert_eq!(signed_money(Money::Units, 1234.0), "+1\u{a0}234");
        assert_eq!(signed_money(Money::Units, 0.3), "0");
        assert_eq!(chance(0.001), "<\u{a0}1\u{a0}%");
        assert_eq!(chance(0.0), "0\u{a0}%");
        assert_eq!(chance(1.0), "100\u{a0}%");
    }
}

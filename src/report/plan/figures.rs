//! Columns of figures: one shortening and one number of decimals for all of a column.

use super::voice::Voice;
use crate::engine::statistics::Summary;
use crate::text::{Catalogue, Money};

/// The shortening that suits all of the amounts.
pub(in crate::report) fn money_of(amounts: impl IntoIterator<Item = f64>) -> Money {
    Money::for_largest(amounts.into_iter().fold(0.0_f64, |most, amount| most.max(amount.abs())))
}

/// The decimals that shares of one column need, in per cent.
pub(super) fn decimals_of_shares(shares: impl IntoIterator<Item = f64>) -> usize {
    let is_small = |share: f64| share.abs() > 1e-9 && share.abs() < 0.0995;
    usize::from(shares.into_iter().any(is_small))
}

/// The decimals that changes of one column need.
pub(super) fn decimals_of_changes(changes: impl IntoIterator<Item = f64>) -> usize {
    let is_small = |change: f64| (0.0005..0.095).contains(&change.abs());
    if changes.into_iter().any(is_small) { 2 } else { 1 }
}

/// The probability as a reader says it: never "100 %" of what is not certain, nor "0 %" of what is possible.
pub(in crate::report) fn chance(voice: &Voice<'_>, probability: f64) -> String {
    chance_in(voice.catalogue, probability)
}

fn chance_in(catalogue: &Catalogue, probability: f64) -> String {
    match probability {
        p if p > 0.0 && p < 0.005 => format!("<\u{a0}{}", catalogue.share(0.01, 0)),
        p if p < 1.0 && p > 0.995 => format!(">\u{a0}{}", catalogue.share(0.99, 0)),
        p => catalogue.share(p, 0),
    }
}

/// Whether all draws are the same, so that there is no range.
pub(super) fn is_certain(summary: &Summary) -> bool {
    summary.p95 - summary.p05 <= 1e-9 * summary.mean.abs().max(1e-2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn chances_do_not_lie() {
        let english = Catalogue::english("SEK");
        assert_eq!(chance_in(&english, 0.001), "<\u{a0}1\u{a0}%");
        assert_eq!(chance_in(&english, 0.0), "0\u{a0}%");
        assert_eq!(chance_in(&english, 1.0), "100\u{a0}%");
        assert_eq!(chance_in(&english, 0.999), ">\u{a0}99\u{a0}%");
        assert_eq!(chance_in(&Catalogue::new(Language::Serbian, "RSD"), 0.001), "<\u{a0}1%");
    }
}

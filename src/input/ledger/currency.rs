//! Amounts in two currencies cannot be added up.

use super::super::reading::Reading;
use super::super::sheet::{Mark, Sheet};
use super::headings::{Dimension, Found};
use crate::model::{Code, Finding};

/// Signs and words of one currency, by its code; `kr` is that of several countries.
const CURRENCIES: [(&str, &str); 12] = [
    ("SEK", "sek"),
    ("DKK", "dkk"),
    ("NOK", "nok"),
    ("ISK", "isk"),
    ("EUR", "eur euro euros euroa €"),
    ("GBP", "gbp pounds £"),
    ("USD", "usd"),
    ("CAD", "cad"),
    ("CHF", "chf"),
    ("RSD", "rsd din din. dinara"),
    ("kr", "kr kr. kronor kroner"),
    ("$", "$ dollars"),
];
/// What `kr` and `$` may stand for.
const SHARED: [(&str, &str); 2] = [("kr", "SEK DKK NOK ISK"), ("$", "USD CAD")];
/// What may stand before a currency in a heading: thousands and millions.
const MULTIPLES: &str = "t t. k m mn mio mio. milj. miljoner tusen tusinde tuhatta hiljada 1000";

/// The first currency that a file names, and where.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Currency {
    first: Option<(&'static str, Mark, usize)>,
    is_told: bool,
}

impl Currency {
    /// The currency in the unit of a heading.
    pub(super) fn heading(&mut self, unit: &str, found: Found, sheet: &Sheet, reading: &mut Reading) {
        if found.column.dimension() == Dimension::Money
            && let Some(code) = code_in(unit)
        {
            self.note(code, sheet.heading_mark(), found.place, sheet, reading);
        }
    }

    /// The currency beside an amount.
    pub(super) fn amount(&mut self, sign: &str, mark: Mark, place: usize, sheet: &Sheet, reading: &mut Reading) {
        if let Some(code) = code_of(sign) {
            self.note(code, mark, place, sheet, reading);
        }
    }

    fn note(&mut self, code: &'static str, mark: Mark, place: usize, sheet: &Sheet, reading: &mut Reading) {
        match self.first {
            None => self.first = Some((code, mark, place)),
            Some((first, first_mark, first_place)) if !may_be_same(first, code) && !self.is_told => {
                self.is_told = true;
                let at = sheet.cell_at(mark, place, reading);
                let first_at = sheet.cell_at(first_mark, first_place, reading);
                let finding = Finding::new(Code::TwoCurrencies, at).with("first", first).with("second", code);
                reading.report(finding.also(first_at));
            }
            Some(_) => {}
        }
    }

    /// The first currency, and where it is named.
    pub(super) fn first(&self) -> Option<(&'static str, Mark, usize)> {
        self.first
    }
}

/// Whether two signs can be those of one currency.
pub(super) fn may_be_same(one: &str, other: &str) -> bool {
    let covers = |shared: &str, code: &str| {
        SHARED.iter().any(|(sign, codes)| *sign == shared && codes.split(' ').any(|known| known == code))
    };
    one == other || covers(one, other) || covers(other, one)
}

fn code_of(sign: &str) -> Option<&'static str> {
    CURRENCIES.iter().find(|(_, words)| words.split(' ').any(|word| word == sign)).map(|(code, _)| *code)
}

/// The currency in a unit, thousands and millions before it taken away.
fn code_in(unit: &str) -> Option<&'static str> {
    let unit = unit.trim().to_lowercase();
    let multiple = MULTIPLES.split(' ').find_map(|multiple| code_of(unit.strip_prefix(multiple)?.trim()));
    code_of(&unit).or(multiple)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_krona_may_be_that_of_any_country_and_a_euro_is_none() {
        assert_eq!(
            (code_in("tkr"), code_in("kGBP"), code_in("t€"), code_in("%")),
            (Some("kr"), Some("GBP"), Some("EUR"), None)
        );
        assert!(may_be_same("kr", "DKK") && may_be_same("SEK", "kr") && may_be_same("$", "CAD"));
        assert!(!may_be_same("SEK", "DKK") && !may_be_same("kr", "EUR"));
    }
}

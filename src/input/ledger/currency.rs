//! The currency that the amounts of a file are in: one, where any is told.

use crate::model::{Code, Finding, Origin};

use super::super::reading::Reading;
use super::super::sheet::{Mark, Sheet};
use super::headings::unit_in;
use super::rows::Rows;

/// Signs and words of each currency. `kr` may be any of the four behind it.
const CURRENCIES: [(&str, &[&str]); 10] = [
    ("kr", &["kr", "kr.", "kronor", "kroner", ":-"]),
    ("SEK", &["sek"]),
    ("DKK", &["dkk"]),
    ("NOK", &["nok"]),
    ("ISK", &["isk"]),
    ("€", &["€", "eur", "euro", "euros", "euroa"]),
    ("£", &["£", "gbp", "pounds"]),
    ("$", &["$", "usd", "dollars"]),
    ("CHF", &["chf"]),
    ("RSD", &["rsd", "din", "din.", "dinara"]),
];

/// The currency of a file, as far as it has been told.
#[derive(Default)]
pub(crate) struct Currency {
    first: Option<(&'static str, Origin)>,
    is_told: bool,
}

impl Currency {
    /// What the headings of columns of money say, by their places.
    pub(crate) fn of_headings(sheet: &Sheet, places: &[usize], reading: &mut Reading) -> Self {
        let mut currency = Self::default();
        for place in places {
            let unit = sheet.headings.get(*place).and_then(|heading| unit_in(heading));
            if let Some(named) = unit.as_deref().and_then(currency_in) {
                let at = sheet.heading_at(*place, reading);
                currency.note(named, at, reading);
            }
        }
        currency
    }

    /// What an amount says; another currency than the first is reported once.
    pub(super) fn see(&mut self, text: &str, place: (Mark, usize), sheet: &Sheet, reading: &mut Reading) {
        let Some(named) = currency_in(text) else { return };
        // A place is made where it may be shown, not for each of a million amounts.
        if self.is_told || self.first.is_some_and(|(first, _)| are_one(first, named)) {
            return;
        }
        let at = sheet.cell_at(place.0, place.1, reading);
        self.note(named, at, reading);
    }

    /// The first currency, and where it is named.
    pub(super) fn first(&self) -> Option<(&'static str, Origin)> {
        self.first
    }

    fn note(&mut self, named: &'static str, at: Origin, reading: &mut Reading) {
        match self.first {
            None => self.first = Some((named, at)),
            Some((first, first_at)) if !are_one(first, named) && !self.is_told => {
                self.is_told = true;
                let finding = Finding::new(Code::CurrencyMixed, at).with("first", first).with("second", named);
                reading.report(finding.also(first_at));
            }
            Some(_) => {}
        }
    }
}

/// Reports files whose amounts are in another currency than the scenario names. A currency that is none of those known
/// here is another than each of them where it is written as a code.
pub(super) fn report_another(files: &[Rows], stated: Option<&(String, Origin)>, reading: &mut Reading) {
    let Some((stated, stated_at)) = stated else { return };
    let sign = currency_in(stated);
    let is_code = stated.len() == 3 && stated.chars().all(|letter| letter.is_ascii_uppercase());
    for (named, at) in files.iter().filter_map(|rows| rows.currency) {
        let is_another = sign.map_or(is_code, |sign| !are_one(sign, named));
        if is_another {
            let finding = Finding::new(Code::CurrencyMixed, at).with("first", stated.as_str()).with("second", named);
            reading.report(finding.also(*stated_at));
        }
    }
}

/// Whether two signs may be those of one currency.
pub(super) fn are_one(one: &str, other: &str) -> bool {
    let crowns = |sign: &str| matches!(sign, "SEK" | "DKK" | "NOK" | "ISK");
    one == other || (one == "kr" && crowns(other)) || (other == "kr" && crowns(one))
}

/// The currency that an amount or a unit names, at its beginning or its end.
fn currency_in(text: &str) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    let is_in = |word: &str| text.ends_with(word) || text.starts_with(word);
    CURRENCIES.iter().find(|(_, words)| words.iter().any(|word| is_in(word))).map(|(sign, _)| *sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_units_name_their_currency() {
        for (text, sign) in [
            ("500 kr", "kr"),
            ("5:-", "kr"),
            ("tkr", "kr"),
            ("MSEK", "SEK"),
            ("t€", "€"),
            ("EUR 5", "€"),
            ("£2.83", "£"),
        ] {
            assert_eq!(currency_in(text), Some(sign), "{text}");
        }
        assert_eq!(currency_in("500"), None);
        assert!(are_one("kr", "SEK") && are_one("NOK", "kr") && !are_one("SEK", "DKK") && !are_one("kr", "€"));
    }
}

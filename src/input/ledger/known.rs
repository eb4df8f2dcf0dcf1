//! Names of channels, reasons and segments, and those of rows that sum up others.

use std::collections::HashMap;

use super::super::names::{Names, fold};

/// Names of rows that sum up others, in English, Swedish, Finnish, Danish and Serbian.
const TOTALS: [&str; 34] = [
    "sum",
    "grand total",
    "all channels",
    "average",
    "mean",
    "alla",
    "alla kanaler",
    "samtliga",
    "samtliga kanaler",
    "hela året",
    "medel",
    "medelvärde",
    "snitt",
    "genomsnitt",
    "kaikki",
    "kaikki kanavat",
    "koko vuosi",
    "välisumma",
    "keskiarvo",
    "i alt",
    "samlet",
    "subtotal i alt",
    "hovedtotal",
    "alle",
    "alle kanaler",
    "hele året",
    "gennemsnit",
    "sveukupno",
    "zbir",
    "svega",
    "svi",
    "svi kanali",
    "prosek",
    "cela godina",
];

/// Words that make a name one of sums wherever they stand in it: `Support totalt`.
const TOTAL_WORDS: [&str; 9] =
    ["total", "totals", "totalt", "totalsumma", "summa", "delsumma", "subtotal", "yhteensä", "ukupno"];

/// Whether a row of this name sums up others.
fn sums_up(name: &str) -> bool {
    let name = fold(name);
    let name = name.trim_end_matches(':');
    TOTALS.contains(&name) || name.split(' ').any(|word| TOTAL_WORDS.contains(&word.trim_end_matches(':')))
}

/// Names that have been seen, found again as they were written without another look at their letters.
#[derive(Default)]
pub(crate) struct Known {
    pub(crate) names: Names,
    /// By the text as written; `None` for a name of sums.
    written: HashMap<String, Option<u32>>,
    last: Option<(String, u32)>,
}

/// What a name is.
pub(crate) enum Entered {
    Name(u32),
    /// As it is written here for the first time.
    New(u32),
    /// The row sums up others.
    Total,
}

impl Known {
    /// The place of a name, which is added where it is new.
    pub(crate) fn enter(&mut self, name: &str) -> Entered {
        if let Some((last, place)) = &self.last
            && last == name
        {
            return Entered::Name(*place);
        }
        let seen = self.written.get(name).copied();
        let place = seen.unwrap_or_else(|| {
            let is_total = sums_up(name);
            let place = if is_total { None } else { u32::try_from(self.names.enter(name)).ok() };
            self.written.insert(name.to_owned(), place);
            place
        });
        let Some(place) = place else { return Entered::Total };
        match &mut self.last {
            Some((last, last_place)) => {
                last.clear();
                last.push_str(name);
                *last_place = place;
            }
            None => self.last = Some((name.to_owned(), place)),
        }
        if seen.is_none() { Entered::New(place) } else { Entered::Name(place) }
    }

    /// Takes back that a name was seen, so that it is new where it comes again.
    pub(crate) fn forget(&mut self, name: &str) {
        self.written.remove(name);
        self.last = None;
    }
}

//! What can be measured in a pilot: the ledger's columns, a few of a pilot's own, and what is derived from them.

use crate::model::{Bounds, Compare, MeasureKind};

use super::super::ledger::{Column, Dimension, column_of, normal, split_unit, unit_in};

/// A measure that the contract knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// Its name in files and JSON.
    pub(crate) name: &'static str,
    /// Which way is better; `None` where that is for the pilot to say.
    pub(crate) higher_is_better: Option<bool>,
    /// Whether it is a fact rather than a feeling.
    pub(crate) is_fact: bool,
    /// What sort of values it has.
    pub(crate) dimension: Dimension,
    /// Whether it is made from other columns and has none of its own.
    pub(crate) is_derived: bool,
}

const HIGHER: Option<bool> = Some(true);
const LOWER: Option<bool> = Some(false);

const fn known(name: &'static str, higher_is_better: Option<bool>, dimension: Dimension) -> Known {
    Known { name, higher_is_better, is_fact: true, dimension, is_derived: false }
}

/// Every measure that the contract knows.
pub(crate) const KNOWN: [Known; 19] = [
    known("volume", None, Dimension::Count),
    known("cost", LOWER, Dimension::Money),
    known("fixed_cost", LOWER, Dimension::Money),
    known("cost_per_contact", LOWER, Dimension::Money),
    known("cost_per_case", LOWER, Dimension::Money),
    Known { is_fact: false, ..known("nki", HIGHER, Dimension::Index) },
    Known { is_fact: false, ..known("csat", HIGHER, Dimension::Index) },
    Known { is_fact: false, ..known("nps", HIGHER, Dimension::Index) },
    known("responses", None, Dimension::Count),
    known("fcr", HIGHER, Dimension::Share),
    known("aht", LOWER, Dimension::Time),
    known("wait", LOWER, Dimension::Time),
    known("abandoned", LOWER, Dimension::Count),
    Known { is_fact: false, ..known("employee", HIGHER, Dimension::Index) },
    known("revenue", HIGHER, Dimension::Money),
    known("repeats", LOWER, Dimension::Share),
    known("short_calls", LOWER, Dimension::Share),
    known("unserved_share", LOWER, Dimension::Share),
    Known { is_derived: true, ..known("share", None, Dimension::Share) },
];

/// Headings of a pilot's own measures in five languages, as [`normal`] has them.
const OWN_WORDS: &[(&str, &[&str])] = &[
    (
        "repeats",
        &[
            "repeats",
            "repeat",
            "repeat within 7 days",
            "repeats within 7 days",
            "repeat contact",
            "repeat contacts",
            "repeat rate",
            "återkommande",
            "återkommer",
            "återkommer inom 7 dagar",
            "återkontakt inom 7 dagar",
            "upprepad kontakt",
            "toistuva",
            "toistuvat yhteydenotot",
            "uusi yhteydenotto 7 päivän sisällä",
            "gentagen",
            "gentagne henvendelser",
            "gentagen inden for 7 dage",
            "ponovljeni",
            "ponovljeni kontakti",
            "ponovo u roku od 7 dana",
        ],
    ),
    (
        "short_calls",
        &[
            "short calls",
            "short call",
            "very short calls",
            "korta samtal",
            "kort samtal",
            "lyhyet puhelut",
            "lyhyt puhelu",
            "korte opkald",
            "kort opkald",
            "kratki pozivi",
            "kratak poziv",
        ],
    ),
    (
        "unserved_share",
        &[
            "unserved share",
            "unserved",
            "ej betjänade",
            "andel ej betjänade",
            "palvelematta jääneet",
            "ikke betjente",
            "andel ikke betjente",
            "neusluženi",
            "udeo neusluženih",
        ],
    ),
];

/// The contract's name of a heading or of a criterion's `measure`, and the unit in it; `None` where it is one of the
/// data's own.
pub(crate) fn contract_name(heading: &str) -> Option<(&'static str, Option<String>)> {
    let (name, unit) = split_unit(heading);
    let of_ledger = column_of(&name).filter(|column| column.is_number()).map(Column::name);
    let own = |name: &str| OWN_WORDS.iter().find(|(_, words)| words.contains(&name)).map(|(name, _)| *name);
    if let Some(found) = of_ledger.or_else(|| own(&name)) {
        return Some((found, unit));
    }
    if let Some(known) = KNOWN.iter().find(|known| normal(known.name) == name) {
        return Some((known.name, unit));
    }
    // `repeats %`, as the ledger has it for its own columns.
    let (name, unit) = name.rsplit_once(' ')?;
    let found = own(name.trim_end_matches(','))?;
    unit_in(unit, Dimension::Share).is_some().then(|| (found, Some(unit.to_owned())))
}

/// What the contract says of a measure by its name in the contract.
pub(crate) fn measure(name: &str) -> Option<Known> {
    KNOWN.into_iter().find(|known| known.name == name)
}

impl Known {
    /// How its rows are put together.
    pub(crate) fn kind(&self) -> MeasureKind {
        match (self.name, self.dimension) {
            ("cost_per_contact" | "cost_per_case" | "employee", _) => MeasureKind::Mean,
            (_, Dimension::Count | Dimension::Money) => MeasureKind::Total,
            (_, Dimension::Share) => MeasureKind::Share,
            (_, Dimension::Index) => MeasureKind::Answers,
            _ => MeasureKind::Mean,
        }
    }

    /// What is possible for one value; csat may be on another scale.
    pub(crate) fn bounds(&self, scale: Option<(f64, f64)>) -> Bounds {
        match (self.name, self.dimension, scale) {
            ("nps", ..) => Bounds { low: -100.0, high: 100.0 },
            ("csat", _, Some((low, high))) => Bounds { low, high },
            (_, Dimension::Share, _) => Bounds::SHARE,
            (_, Dimension::Index, _) => Bounds::INDEX,
            _ => Bounds::POSITIVE,
        }
    }

    /// What is possible for a threshold: a value, or the difference of two.
    pub(crate) fn thresholds(&self, compare: Compare) -> Bounds {
        let Bounds { low, high } = self.bounds(None);
        match compare {
            Compare::Level => Bounds { low, high },
            Compare::Change => Bounds { low: low - high, high: high - low },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_are_known_by_their_headings_in_five_languages() {
        let name = |heading| contract_name(heading).map(|(name, _)| name);
        for (heading, expected) in [
            ("fcr", "fcr"),
            ("Löst vid första kontakt", "fcr"),
            ("käsittelyaika (min)", "aht"),
            ("Repeat within 7 days", "repeats"),
            ("repeats %", "repeats"),
            ("Återkommer inom 7 dagar (%)", "repeats"),
            ("short_calls", "short_calls"),
            ("kratki pozivi", "short_calls"),
            ("cost per case", "cost_per_case"),
            ("share", "share"),
        ] {
            assert_eq!(name(heading), Some(expected), "{heading}");
        }
        for own in ["perform1", "kanal", "month", "repeats eller", "short"] {
            assert_eq!(name(own), None, "{own}");
        }
    }

    #[test]
    fn every_contract_name_is_described() {
        for (name, words) in OWN_WORDS {
            assert!(measure(name).is_some(), "{name}");
            assert!(words.iter().all(|word| normal(word) == *word), "{name}");
            assert!(words.iter().all(|word| column_of(word).is_none()), "{name}");
        }
        for known in KNOWN {
            assert_eq!(contract_name(known.name).map(|(name, _)| name), Some(known.name));
        }
    }

    #[test]
    fn a_change_may_be_as_large_as_the_range() {
        let bounds = |name, compare| measure(name).map(|known| known.thresholds(compare));
        assert_eq!(bounds("fcr", Compare::Change), Some(Bounds { low: -1.0, high: 1.0 }));
        assert_eq!(bounds("nps", Compare::Change), Some(Bounds { low: -200.0, high: 200.0 }));
        assert_eq!(bounds("fcr", Compare::Level), Some(Bounds::SHARE));
        assert_eq!(bounds("aht", Compare::Change).map(|bounds| bounds.low), Some(f64::NEG_INFINITY));
    }
}

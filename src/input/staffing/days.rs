//! Days of the week as people write them, in five languages.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::super::names::fold;

/// The days from Monday on in English, Swedish, Finnish, Danish and Serbian, as [`letters`] has them: the whole name,
/// which may be cut after three letters, and that of two letters.
const NAMES: [[(&str, &str); 7]; 5] = [
    [
        ("monday", "mo"),
        ("tuesday", "tu"),
        ("wednesday", "we"),
        ("thursday", "th"),
        ("friday", "fr"),
        ("saturday", "sa"),
        ("sunday", "su"),
    ],
    [
        ("mandag", "ma"),
        ("tisdag", "ti"),
        ("onsdag", "on"),
        ("torsdag", "to"),
        ("fredag", "fr"),
        ("lordag", "lo"),
        ("sondag", "so"),
    ],
    [
        ("maanantai", "ma"),
        ("tiistai", "ti"),
        ("keskiviikko", "ke"),
        ("torstai", "to"),
        ("perjantai", "pe"),
        ("lauantai", "la"),
        ("sunnuntai", "su"),
    ],
    [
        ("mandag", "ma"),
        ("tirsdag", "ti"),
        ("onsdag", "on"),
        ("torsdag", "to"),
        ("fredag", "fr"),
        ("lordag", "lo"),
        ("sondag", "so"),
    ],
    [
        ("ponedeljak", "po"),
        ("utorak", "ut"),
        ("sreda", "sr"),
        ("cetvrtak", "ce"),
        ("petak", "pe"),
        ("subota", "su"),
        ("nedelja", "ne"),
    ],
];

/// What stands for all seven days, as [`letters`] has it.
const EVERY_DAY: [&str; 10] = [
    "daily",
    "every day",
    "dagligen",
    "alla dagar",
    "paivittain",
    "joka paiva",
    "dagligt",
    "hver dag",
    "svakodnevno",
    "svaki dan",
];

/// Why days cannot be told: the place of the word among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undecided {
    /// It is no day.
    Unknown(usize),
    /// It is one day in a language and another in the next.
    Unclear(usize),
}

/// A word in lower case and without accents: `Lördag` and `lørdag` are `lordag`.
pub(super) fn letters(word: &str) -> String {
    let plain = fold(word).nfd().filter(|sign| !is_combining_mark(*sign)).collect::<String>();
    plain.replace('ø', "o").trim_end_matches('.').to_owned()
}

/// Whether a word or two, as [`letters`] has them, stand for all seven days.
pub(super) fn is_every_day(letters: &str) -> bool {
    EVERY_DAY.contains(&letters)
}

/// The day of a word in a language, 0 for Monday.
fn day_in(names: &[(&str, &str); 7], word: &str) -> Option<u32> {
    let is_cut = |name: &str| word.len() >= 3 && name.starts_with(word);
    let place = names.iter().position(|(name, short)| word == *short || is_cut(name))?;
    Some(place as u32)
}

/// Whether a word is a day in any language.
pub(super) fn is_day(word: &str) -> bool {
    let word = letters(word);
    NAMES.iter().any(|names| day_in(names, &word).is_some())
}

/// The days of words that stand together, 0 for Monday: by the languages in which all of them are days, so that `su` is
/// Sunday beside `ma` and Saturday beside `po`; each by itself where no language has them all.
pub(super) fn decide(words: &[&str]) -> Result<Vec<u32>, Undecided> {
    let words: Vec<String> = words.iter().map(|word| letters(word)).collect();
    let whole = |names| words.iter().map(|word| day_in(names, word)).collect::<Option<Vec<u32>>>();
    let mut readings: Vec<Vec<u32>> = NAMES.iter().filter_map(whole).collect();
    readings.sort();
    readings.dedup();
    match readings.as_slice() {
        [one] => return Ok(one.clone()),
        [one, other, ..] => {
            let place = one.iter().zip(other).position(|(one, other)| one != other);
            return Err(Undecided::Unclear(place.unwrap_or(0)));
        }
        [] => {}
    }
    let alone = words.iter().enumerate().map(|(place, word)| {
        let mut days: Vec<u32> = NAMES.iter().filter_map(|names| day_in(names, word)).collect();
        days.sort_unstable();
        days.dedup();
        match days.as_slice() {
            [day] => Ok(*day),
            [] => Err(Undecided::Unknown(place)),
            _ => Err(Undecided::Unclear(place)),
        }
    });
    alone.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_week_is_read_in_five_languages() {
        for week in [
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
            "mon tue wed thu fri sat sun",
            "mo tu we th fr sa su",
            "måndag tisdag onsdag torsdag fredag lördag söndag",
            "Mån Tis Ons Tor Fre Lör Sön",
            "ma\u{30a} ti on to fr lö sö",
            "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
            "MA TI KE TO PE LA SU",
            "mandag tirsdag onsdag torsdag fredag lørdag søndag",
            "man. tir. ons. tor. fre. lør. søn.",
            "ponedeljak utorak sreda četvrtak petak subota nedelja",
            "pon uto sre čet pet sub ned",
            "po ut sr če pe su ne",
        ] {
            let words: Vec<&str> = week.split(' ').collect();
            assert_eq!(decide(&words), Ok((0..7).collect()), "{week}");
        }
    }

    #[test]
    fn a_word_that_is_two_days_is_told_by_those_beside_it_and_never_guessed() {
        assert_eq!(decide(&["su"]), Err(Undecided::Unclear(0)));
        assert_eq!(decide(&["ma", "su"]), Ok(vec![0, 6]));
        assert_eq!(decide(&["po", "su"]), Ok(vec![0, 5]));
        assert_eq!(decide(&["mon", "freitag"]), Err(Undecided::Unknown(1)));
        assert_eq!(decide(&["mon", "fre"]), Ok(vec![0, 4]));
        assert_eq!(decide(&["måndag", "su"]), Err(Undecided::Unclear(1)));
        assert!(is_every_day(&letters("Joka päivä")) && !is_every_day("mon"));
    }
}

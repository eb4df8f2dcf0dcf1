//! Names as users write them: matched without regard to case, and the nearest one where nothing matches.

use std::borrow::Cow;
use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use crate::text::Message;

/// How alike two names must be for one to be suggested for the other, 0–1.
const LEAST_LIKENESS: f64 = 0.5;
/// How many names are listed where none is near.
const MOST_LISTED: usize = 12;

/// Whether a character shows nothing and takes no room: what is copied from web pages and documents has them.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// A name as it is shown: without invisible characters, with plain spaces for others, and with a letter and its ring
/// as one sign, which a Mac writes as two.
pub(crate) fn visible(name: &str) -> Cow<'_, str> {
    if name.is_ascii() {
        return Cow::Borrowed(name.trim());
    }
    let seen = name.chars().filter(|c| !is_invisible(*c)).map(|c| if c.is_whitespace() { ' ' } else { c });
    Cow::Owned(seen.nfc().collect::<String>().trim().to_owned())
}

/// A name without regard to case, to spaces around it or doubled within, and to invisible characters.
pub(crate) fn fold(name: &str) -> String {
    visible(name).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The name most like another among several, as messages suggest it; `None` where none is like enough.
#[must_use]
pub fn nearest_name<'a>(name: &str, among: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest(name, among)
}

/// Whether two names are the same as users write them: without regard to case, spaces and invisible characters.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    fold(one) == fold(other)
}

/// A name without what is written in one way or the other: `E-post`, `Epost`, `e post`.
pub(crate) fn squeezed(name: &str) -> String {
    fold(name)
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_' | '\'' | '\u{2010}'..='\u{2015}'))
        .collect()
}

/// The name most like `name`, where one is like enough.
pub(crate) fn nearest<'a>(name: &str, among: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A name of a novel's length is near nothing, and would be slow to compare.
    if name.len() > 200 {
        return None;
    }
    let folded = fold(name);
    let mut best: Option<(f64, &str)> = None;
    for candidate in among {
        let likeness = strsim::normalized_damerau_levenshtein(&folded, &fold(candidate));
        if likeness >= LEAST_LIKENESS && best.is_none_or(|(highest, _)| likeness > highest) {
            best = Some((likeness, candidate));
        }
    }
    best.map(|(_, name)| name)
}

/// What to write instead of a name that matches nothing: the nearest one, or all there are.
pub(crate) fn suggestion<'a>(name: &str, among: impl IntoIterator<Item = &'a str>) -> Message {
    let all: Vec<&str> = among.into_iter().collect();
    if let Some(found) = nearest(name, all.iter().copied()) {
        return Message::new("suggest-nearest").with("name", found);
    }
    if all.is_empty() {
        return Message::new("suggest-none");
    }
    Message::new("suggest-among").with("names", listed(&all))
}

/// As [`suggestion`], for channels: where none is near, a new one may have been meant.
pub(crate) fn channel_suggestion<'a>(name: &str, among: impl IntoIterator<Item = &'a str>) -> Message {
    let all: Vec<&str> = among.into_iter().collect();
    match nearest(name, all.iter().copied()) {
        Some(found) => Message::new("suggest-nearest").with("name", found),
        None => Message::new("suggest-candidate").with("names", listed(&all)).with("name", name),
    }
}

fn listed(all: &[&str]) -> Vec<String> {
    let mut listed: Vec<String> = all.iter().take(MOST_LISTED).map(|name| format!("`{name}`")).collect();
    if all.len() > MOST_LISTED {
        listed.push("…".to_owned());
    }
    listed
}

/// Names in the order of their first appearance, found without regard to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    all: Vec<String>,
    places: HashMap<String, usize>,
}

impl Names {
    /// The place of a name, which is added where it is new.
    pub(crate) fn enter(&mut self, name: &str) -> usize {
        let next = self.all.len();
        let place = *self.places.entry(fold(name)).or_insert(next);
        if place == next {
            self.all.push(visible(name).into_owned());
        }
        place
    }

    /// The place of a name.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.places.get(&fold(name)).copied()
    }

    /// The names, as each was first written.
    pub(crate) fn all(&self) -> &[String] {
        &self.all
    }

    /// What to write instead of a name that is not among them.
    pub(crate) fn suggestion(&self, name: &str) -> Message {
        suggestion(name, self.all.iter().map(String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_match_without_case_and_keep_their_first_spelling() {
        let mut names = Names::default();
        assert_eq!(names.enter(" Phone "), 0);
        assert_eq!(names.enter("E-mail"), 1);
        assert_eq!(names.enter("PHONE"), 0);
        assert_eq!(names.find("e-MAIL"), Some(1));
        assert_eq!(names.enter("ph\u{200b}one\u{a0}"), 0);
        assert_eq!(names.enter("L\u{ad}ive\u{a0}chat"), 2);
        assert_eq!(names.enter("live  chat"), 2);
        assert_eq!(names.enter("Va\u{308}xel"), 3);
        assert_eq!(names.find("v\u{e4}xel"), Some(3));
        assert_eq!(names.all(), ["Phone", "E-mail", "Live chat", "V\u{e4}xel"]);
    }

    #[test]
    fn the_nearest_name_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("fone", ["email", "phone"]), Some("phone"));
        assert_eq!(nearest("discount", ["discount_rate", "months"]), Some("discount_rate"));
        assert_eq!(nearest("xyz", ["email", "phone"]), None);
    }
}

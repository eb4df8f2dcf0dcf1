//! A lesson added at the end of a register.

use std::path::Path;

use crate::model::{Lesson, LessonFigures};
use crate::text::{Message, toml_text};

use super::super::keys::REGISTER_FILE;
use super::super::names::fold;
use super::{LoadedRegister, read_register_with};

/// Why a lesson is not written into a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRecorded {
    /// The register has errors, and nothing is written over what cannot be read.
    Broken,
    /// The register has a lesson of the same name, month and decision.
    Already,
    /// Its lessons stand in one value, `lesson = […]`, behind which no `[[lesson]]` may stand.
    InOneValue,
    /// The lesson itself has no name or no outcome, or something that no register takes.
    Incomplete,
}

impl NotRecorded {
    /// Why, in words, of a lesson of this name.
    #[must_use]
    pub fn message(self, lesson: &str) -> Message {
        let key = match self {
            Self::Broken => "lessons-broken",
            Self::Already => "lessons-already",
            Self::InOneValue => "lessons-in-one-value",
            Self::Incomplete => "lessons-incomplete",
        };
        Message::new(key).with("lesson", lesson)
    }
}

/// The text of a register with one lesson more at its end; everything before it stays byte for byte. `text` is empty
/// where there is no register yet.
///
/// # Errors
///
/// Where the register cannot be read, has the lesson already, or could not be read afterwards.
pub fn append_lesson(text: &str, lesson: &Lesson) -> Result<String, NotRecorded> {
    let before = lessons_in(text).ok_or(NotRecorded::Broken)?;
    let is_same = |other: &Lesson| {
        fold(&other.name) == fold(&lesson.name) && other.month == lesson.month && other.decision == lesson.decision
    };
    if before.iter().any(is_same) {
        return Err(NotRecorded::Already);
    }
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut longer = text.to_owned();
    if text.trim_start_matches('\u{feff}').is_empty() {
        longer += "version = 1";
        longer += line_end;
    } else if !text.ends_with('\n') {
        longer += line_end;
    }
    for line in std::iter::once(String::new()).chain(lines_of(lesson)) {
        longer += &line;
        longer += line_end;
    }
    match lessons_in(&longer) {
        Some(after) if after.len() == before.len() + 1 => Ok(longer),
        _ if has_list(text) => Err(NotRecorded::InOneValue),
        _ => Err(NotRecorded::Incomplete),
    }
}

/// The lessons of a text that is as it should be.
fn lessons_in(text: &str) -> Option<Vec<Lesson>> {
    let read = |_: &Path| Ok(text.as_bytes().to_vec());
    let LoadedRegister { lessons, .. } = read_register_with(Path::new(REGISTER_FILE), &read);
    lessons
}

/// Whether the lessons of a text stand in one value.
fn has_list(text: &str) -> bool {
    let table: Result<toml::Table, _> = text.trim_start_matches('\u{feff}').parse();
    table.is_ok_and(|table| table.contains_key("lesson")) && !text.contains("[[lesson]]")
}

/// The entry as lines of TOML. What is not known has no line.
fn lines_of(lesson: &Lesson) -> Vec<String> {
    let Lesson {
        name,
        month,
        mix,
        channels,
        reasons,
        hypothesis,
        outcome,
        decision,
        differently,
        figures,
        pilot,
        sha256,
        origin: _,
    } = lesson;
    let month = month.map(|month| month.to_string());
    let lines = [
        Some("[[lesson]]".to_owned()),
        text("name", Some(name)),
        text("month", month.as_ref()),
        text("mix", mix.as_ref()),
        list("channels", channels),
        list("reasons", reasons),
        text("hypothesis", hypothesis.as_ref()),
        text("outcome", Some(outcome)),
        Some(format!("decision = {}", toml_text(decision.word()))),
        text("differently", differently.as_ref()),
        numbers(figures),
        text("pilot", pilot.as_ref()),
        text("sha256", sha256.as_ref()),
    ];
    lines.into_iter().flatten().collect()
}

fn text(key: &str, text: Option<&String>) -> Option<String> {
    text.map(|text| format!("{key} = {}", toml_text(text)))
}

fn list(key: &str, names: &[String]) -> Option<String> {
    let names: Vec<String> = names.iter().map(|name| toml_text(name)).collect();
    (!names.is_empty()).then(|| format!("{key} = [{}]", names.join(", ")))
}

fn numbers(figures: &LessonFigures) -> Option<String> {
    let currency = figures.currency.iter().map(|currency| format!("currency = {}", toml_text(currency)));
    let numbers = figures.numbers().into_iter().filter(|(_, number)| number.is_finite());
    let all: Vec<String> = currency.chain(numbers.map(|(name, number)| format!("{name} = {number}"))).collect();
    (!all.is_empty()).then(|| format!("figures = {{ {} }}", all.join(", ")))
}

//! The register of lessons as JSON.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Input, SCHEMA_VERSION, inputs};
use crate::input::Sources;
use crate::model::Lesson;
use crate::report::LessonSearch;

/// What `lardomar --format json` prints.
#[derive(Serialize)]
pub struct LessonsReport {
    schema_version: u32,
    kanalval: &'static str,
    inputs: Vec<Input>,
    /// How many lessons the register has.
    in_register: usize,
    /// Those that fit, the newest first.
    lessons: Vec<LessonReport>,
}

#[derive(Serialize)]
struct LessonReport {
    name: String,
    month: Option<String>,
    mix: Option<String>,
    channels: Vec<String>,
    /// Empty for all.
    reasons: Vec<String>,
    hypothesis: Option<String>,
    outcome: String,
    decision: &'static str,
    differently: Option<String>,
    currency: Option<String>,
    figures: Map<String, Value>,
    pilot: Option<String>,
    sha256: Option<String>,
    path: Option<String>,
    line: Option<usize>,
}

/// The lessons that fit as one JSON object.
#[must_use]
pub fn lessons(all: &[Lesson], search: &LessonSearch, sources: &Sources) -> LessonsReport {
    LessonsReport {
        schema_version: SCHEMA_VERSION,
        kanalval: crate::VERSION,
        inputs: inputs(sources),
        in_register: all.len(),
        lessons: search.find(all).into_iter().map(|lesson| report(lesson, sources)).collect(),
    }
}

fn report(lesson: &Lesson, sources: &Sources) -> LessonReport {
    let place = sources.place(lesson.origin);
    let figures = lesson.figures.numbers().into_iter().map(|(name, number)| (name.to_owned(), number.into()));
    LessonReport {
        name: lesson.name.clone(),
        month: lesson.month.map(|month| month.to_string()),
        mix: lesson.mix.clone(),
        channels: lesson.channels.clone(),
        reasons: lesson.reasons.clone(),
        hypothesis: lesson.hypothesis.clone(),
        outcome: lesson.outcome.clone(),
        decision: lesson.decision.word(),
        differently: lesson.differently.clone(),
        currency: lesson.figures.currency.clone(),
        figures: figures.collect(),
        pilot: lesson.pilot.clone(),
        sha256: lesson.sha256.clone(),
        path: place.as_ref().map(|place| place.path.clone()),
        line: place.map(|place| place.line),
    }
}

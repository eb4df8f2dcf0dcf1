//! The entries of a register.

use crate::model::{Decision, Lesson, LessonFigures};

use super::super::keys::REGISTER_FILE;
use super::super::reading::Reading;
use super::super::section::Section;
use super::super::source::FileId;
use super::super::tree::{self, Node, Value};
use super::super::unknown::report_unknown_keys_of;

/// The lessons of a file; `None` where its syntax is wrong. Entries that lack something are reported and left out.
pub(super) fn read(file: FileId, reading: &mut Reading) -> Option<Vec<Lesson>> {
    let top = reading.sources.origin(file, 0, 0);
    let tree = tree::parse(file, reading)?;
    report_unknown_keys_of(&tree, REGISTER_FILE, reading);
    let node = Node { value: Value::Table(tree), at: top };
    let root = Section::of(&node, top, REGISTER_FILE, String::new(), None)?;
    // Another version is out of its range.
    let _ = root.whole("version", reading);
    Some(root.listed("lesson").iter().filter_map(|section| read_lesson(section, reading)).collect())
}

fn read_lesson(section: &Section<'_>, reading: &mut Reading) -> Option<Lesson> {
    let text = |key: &str, reading: &mut Reading| section.text(key, reading).map(|(text, _)| text);
    let texts = |key: &str, reading: &mut Reading| {
        let all = section.texts(key, reading).into_iter().map(|(text, _)| text.trim().to_owned());
        all.filter(|text| !text.is_empty()).collect()
    };
    let name = section.required_text("name", reading);
    let outcome = section.required_text("outcome", reading);
    let decision = section.choice("decision", reading);
    if !section.has("decision") {
        section.report_missing("decision", reading);
    }
    let decision = Decision::ALL.into_iter().find(|one| Some(one.word()) == decision);
    let lesson = Lesson {
        name: name.as_ref().map(|(name, _)| name.clone()).unwrap_or_default(),
        month: section.month("month", reading),
        mix: text("mix", reading),
        channels: texts("channels", reading),
        reasons: texts("reasons", reading),
        hypothesis: text("hypothesis", reading),
        outcome: outcome.as_ref().map(|(outcome, _)| outcome.clone()).unwrap_or_default(),
        decision: decision.unwrap_or(Decision::Close),
        differently: text("differently", reading),
        figures: section.inner("figures").map(|inner| read_figures(&inner, reading)).unwrap_or_default(),
        pilot: text("pilot", reading),
        sha256: text("sha256", reading),
        origin: section.at,
    };
    (name.is_some() && outcome.is_some() && decision.is_some()).then_some(lesson)
}

fn read_figures(section: &Section<'_>, reading: &mut Reading) -> LessonFigures {
    let currency = section.text("currency", reading).map(|(currency, _)| currency);
    let mut number = |key: &str| section.plain(key, reading);
    LessonFigures {
        currency,
        npv_before: number("npv_before"),
        npv_after: number("npv_after"),
        p_npv_positive_before: number("p_npv_positive_before"),
        p_npv_positive_after: number("p_npv_positive_after"),
        satisfaction: number("satisfaction"),
        employee: number("employee"),
        unserved_share: number("unserved_share"),
    }
}

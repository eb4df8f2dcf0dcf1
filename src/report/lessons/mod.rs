//! The register of lessons as a list: what earlier pilots taught, the newest first.

mod search;

use crate::model::{Decision, Lesson};
use crate::report::document::{Block, Cell, Column, Document, Labelled, Table, Tone};
use crate::text::{Arg, Catalogue, Message};

pub use search::LessonSearch;

/// What a register says of what is looked for; says so where that is nothing.
#[must_use]
pub fn lessons(all: &[Lesson], search: &LessonSearch, catalogue: &Catalogue) -> Document {
    let found = search.find(all);
    let mut document = Document::default();
    document.push(Block::Title(catalogue.word("lessons-title")));
    let counted = |key| Message::new(key).with("all", Arg::Count(all.len() as f64));
    if all.is_empty() {
        document.paragraph(catalogue.word("lessons-empty"));
    } else if found.is_empty() {
        document.paragraph(catalogue.say(&counted("lessons-no-match")));
        let known = [
            ("lessons-known-channels", names(all, |lesson| &lesson.channels)),
            ("lessons-known-reasons", names(all, |lesson| &lesson.reasons)),
        ];
        for (key, names) in known.into_iter().filter(|(_, names)| !names.is_empty()) {
            document.paragraph(catalogue.say(&Message::new(key).with("names", names)));
        }
    } else if let [lesson] = found.as_slice() {
        add_whole(&mut document, lesson, catalogue);
    } else {
        let message = if found.len() == all.len() {
            counted("lessons-all")
        } else {
            counted("lessons-count").with("shown", Arg::Count(found.len() as f64))
        };
        document.paragraph(catalogue.say(&message));
        document.table(table(&found, catalogue));
    }
    document
}

/// The names that occur, each once, in the order of the register.
fn names(all: &[Lesson], of: impl Fn(&Lesson) -> &Vec<String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in all.iter().flat_map(&of) {
        if !names.iter().any(|known| crate::input::same_name(known, name)) {
            names.push(name.clone());
        }
    }
    names
}

fn table(found: &[&Lesson], catalogue: &Catalogue) -> Table {
    let columns = [
        "lessons-column-month",
        "lessons-column-pilot",
        "lessons-column-decision",
        "lessons-column-outcome",
        "lessons-column-differently",
    ];
    let mut table = Table::new(columns.map(|key| Column::words(catalogue.word(key))).to_vec());
    table.is_airy = true;
    for lesson in found {
        let about = about(lesson);
        let pilot = if about.is_empty() { lesson.name.clone() } else { format!("{}\n{about}", lesson.name) };
        table.row(vec![
            lesson.month.map(|month| month.to_string()).unwrap_or_default().into(),
            pilot.into(),
            decision(lesson.decision, catalogue),
            lesson.outcome.as_str().into(),
            lesson.differently.as_deref().unwrap_or_default().into(),
        ]);
    }
    table
}

/// The channels and the reasons that a lesson is about.
fn about(lesson: &Lesson) -> String {
    let lists = [&lesson.channels, &lesson.reasons].map(|names| names.join(", "));
    lists.into_iter().filter(|names| !names.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn decision(decision: Decision, catalogue: &Catalogue) -> Cell {
    let (key, tone) = match decision {
        Decision::Scale => ("lessons-decision-scale", Tone::Good),
        Decision::Prolong => ("lessons-decision-prolong", Tone::Warning),
        Decision::Adjust => ("lessons-decision-adjust", Tone::Warning),
        Decision::Close => ("lessons-decision-close", Tone::Bad),
    };
    Cell::new(catalogue.word(key), tone)
}

/// The one lesson that is left, with all that the register has of it.
fn add_whole(document: &mut Document, lesson: &Lesson, catalogue: &Catalogue) {
    let month = lesson.month.map(|month| format!(", {month}")).unwrap_or_default();
    document.heading(format!("{}{month}", lesson.name));
    let figures: Vec<String> = lesson
        .figures
        .numbers()
        .into_iter()
        .map(|(name, number)| format!("{name}\u{a0}=\u{a0}{}", catalogue.argument(&Arg::Number(number))))
        .chain(lesson.figures.currency.clone())
        .collect();
    let texts = [
        ("lessons-column-decision", decision(lesson.decision, catalogue).text),
        ("lessons-about", about(lesson)),
        ("lessons-mix", lesson.mix.clone().unwrap_or_default()),
        ("lessons-hypothesis", lesson.hypothesis.clone().unwrap_or_default()),
        ("lessons-column-outcome", lesson.outcome.clone()),
        ("lessons-column-differently", lesson.differently.clone().unwrap_or_default()),
        ("lessons-figures", figures.join(", ")),
        ("lessons-file", lesson.pilot.clone().unwrap_or_default()),
    ];
    let known = texts.into_iter().filter(|(_, text)| !text.is_empty());
    let labels = known.map(|(key, text)| Labelled { label: catalogue.word(key).into(), text });
    document.push(Block::Labels(labels.collect()));
}

#[cfg(test)]
mod tests;

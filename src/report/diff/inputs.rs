//! The figures that are stated otherwise, with their places.

use super::settings::part_name;
use super::writing::Writer;
use crate::diff::{AssumptionChange, Part};
use crate::model::Assumption;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::whole::{assumption_name, figure};
use crate::text::{Arg, Message};

/// Adds the section; nothing where none is.
pub(super) fn add(document: &mut Document, writer: &Writer<'_>) {
    let changes = &writer.difference.inputs.assumptions;
    if changes.is_empty() {
        return;
    }
    document.heading(writer.word("diff-assumptions-heading"));
    let mut table = Table::new(vec![
        Column::words(writer.word("report-assumption")),
        Column::words(writer.word("diff-before")),
        Column::words(writer.word("diff-after")),
        Column::words(writer.word("report-place")),
    ]);
    let gone: Vec<&Part> = writer.difference.inputs.parts.iter().filter_map(|part| part.old.as_ref()).collect();
    let of_gone = |change: &AssumptionChange| {
        let is_within =
            |part: &&&Part| change.name.strip_prefix(part.name.as_str()).is_some_and(|rest| rest.starts_with('.'));
        gone.iter().find(is_within).filter(|_| change.stated.new.is_none()).copied()
    };
    for part in &gone {
        let count = changes.iter().filter(|change| of_gone(change) == Some(*part)).count();
        if count > 0 {
            let message = Message::new("diff-gone-figures").with("part", part_name(writer, part, false));
            let name = writer.say(&message.with("count", Arg::Count(count as f64)));
            table.row(vec![
                name.into(),
                Cell::new(writer.word("diff-there"), Tone::Quiet),
                writer.none().into(),
                "".into(),
            ]);
        }
    }
    for change in changes.iter().filter(|change| of_gone(change).is_none()) {
        let (old, new) = (change.stated.old.as_ref(), change.stated.new.as_ref());
        let (mut before, mut after) = writer.stated(old, new);
        if let (Some((was, is)), true) = (expected(writer, change), change.value_changed()) {
            before = format!("{before}\n{was}");
            after = format!("{after}\n{is}");
        }
        let voice = if new.is_some() { &writer.new } else { &writer.old };
        let mut name = assumption_name(voice, &change.name, None);
        for said in said_of_it(writer, old, new) {
            name = format!("{name}\n{said}");
        }
        let tone = if change.value_changed() { Tone::Plain } else { Tone::Quiet };
        table.row(vec![
            Cell::from(name),
            Cell::new(before, Tone::Quiet),
            Cell::new(after, tone),
            Cell::new(writer.place(old.map(|one| one.origin), new.map(|one| one.origin)), Tone::Quiet),
        ]);
    }
    document.table(table);
    document.notes(vec![writer.word("diff-assumptions-note")]);
}

/// The expected values, where either side is a range.
fn expected(writer: &Writer<'_>, change: &AssumptionChange) -> Option<(String, String)> {
    let (old, new) = (change.stated.old.as_ref()?, change.stated.new.as_ref()?);
    if old.distribution.is_certain() && new.distribution.is_certain() {
        return None;
    }
    let mean = |voice, one: &Assumption| {
        let value = figure(voice, one, one.distribution.mean());
        voice.say(&Message::new("diff-expected").with("value", value))
    };
    Some((mean(&writer.old, old), mean(&writer.new, new)))
}

/// What is said of a figure otherwise than before.
fn said_of_it(writer: &Writer<'_>, old: Option<&Assumption>, new: Option<&Assumption>) -> Vec<String> {
    let (Some(old), Some(new)) = (old, new) else { return Vec::new() };
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| writer.none());
    let mut said = Vec::new();
    let mut add = |key: &'static str, old: String, new: String| {
        said.push(writer.say(&Message::new(key).with("old", old).with("new", new)));
    };
    if old.source != new.source {
        add("diff-source", text(&old.source), text(&new.source));
    }
    if old.note != new.note {
        add("diff-note", text(&old.note), text(&new.note));
    }
    if old.stream != new.stream {
        add("diff-stream", old.stream.clone(), new.stream.clone());
    }
    if old.bounds != new.bounds {
        let range = |one: &Assumption| format!("{} … {}", one.bounds.low, one.bounds.high);
        add("diff-bounds", range(old), range(new));
    }
    said
}

//! How each figure is defined, and what the report was computed from.

use crate::input::Sources;
use crate::report::document::{Block, Cell, Column, Document, Labelled, Table, Tone};
use crate::report::plan::voice::Voice;

/// What is defined, each with the message that does so.
pub(in crate::report) const DEFINED: [(&str, &str); 12] = [
    ("report-term-case", "report-define-case"),
    ("report-term-solved-case", "note-solved-case"),
    ("report-term-unserved", "note-unserved"),
    ("report-term-steady", "report-define-steady"),
    ("report-term-npv", "report-define-npv"),
    ("column-roi", "note-roi"),
    ("report-term-range", "report-define-range"),
    ("report-term-nearer", "note-nearer"),
    ("report-term-sure", "note-sure"),
    ("report-term-worth", "report-define-worth"),
    ("report-term-variance", "report-define-variance"),
    ("report-term-expected", "report-define-expected"),
];

/// Adds how the figures are defined.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>) {
    document.heading(voice.word("report-definitions-heading"));
    let labels = DEFINED.iter().map(|(term, definition)| Labelled {
        label: Cell::new(voice.word(term), Tone::Strong),
        text: voice.word(definition),
    });
    document.push(Block::Labels(labels.collect()));
}

/// Adds what the report was computed from: version, seed, draws, and a digest of every file.
pub(super) fn add_run(document: &mut Document, voice: &Voice<'_>, sources: &Sources, (seed, draws): (u64, usize)) {
    document.heading(voice.word("report-run-heading"));
    let label = |key: &'static str, text: String| Labelled { label: Cell::new(voice.word(key), Tone::Strong), text };
    document.push(Block::Labels(vec![
        label("report-version", crate::VERSION.to_owned()),
        label("report-seed", seed.to_string()),
        label("report-draws", voice.catalogue.count(draws as f64)),
    ]));
    let mut table = Table::new(vec![Column::words(voice.word("report-file")), Column::words("SHA-256")]);
    for input in sources.inputs() {
        table.row(vec![input.path.clone().into(), input.sha256.clone().into()]);
    }
    document.table(table);
    document.notes(vec![voice.word("report-run-note")]);
}

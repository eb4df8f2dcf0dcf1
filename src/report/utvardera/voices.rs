//! What customers and employees said, beside the figures.

use super::Voice;
use crate::report::document::{Cell, Column, Document, Table};
use crate::text::Arg;
use crate::utvardera::Evaluation;

/// Adds the section; nothing without voices.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, evaluation: &Evaluation) {
    if evaluation.themes.is_empty() {
        return;
    }
    document.heading(voice.word("voices-heading"));
    let mut table = Table::new(vec![
        Column::words(voice.word("voices-channel")),
        Column::words(voice.word("voices-who")),
        Column::words(voice.word("voices-theme")),
        Column::figures(voice.word("voices-count")),
        Column::words(voice.word("voices-words")),
    ]);
    table.is_airy = true;
    for theme in &evaluation.themes {
        let quotes: Vec<String> = theme.quotes.iter().map(|quote| format!("“{quote}”")).collect();
        table.row(vec![
            Cell::from(theme.channel.clone().unwrap_or_else(|| voice.word("all-channels"))),
            Cell::from(theme.who.as_str()),
            Cell::from(theme.theme.clone().unwrap_or_else(|| voice.word("no-figure"))),
            Cell::from(voice.arg(&Arg::Count(theme.count))),
            Cell::from(quotes.join("\n")),
        ]);
    }
    document.table(table);
    document.notes(vec![voice.word("voices-note")]);
}

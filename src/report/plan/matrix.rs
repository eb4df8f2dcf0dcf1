//! Which channel for which errand: the channel × reason matrix.

use super::figures::chance;
use super::voice::Voice;
use crate::Results;
use crate::recommend::{MatrixCell, Recommendation, Verdict};
use crate::report::document::{Block, Cell, Column, Document, Labelled, Table, Tone};

/// Adds the matrix; nothing without reasons or without a recommendation.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, results: &Results) {
    let Some(advice) = &results.recommendation else { return };
    if advice.matrix.is_empty() {
        return;
    }
    document.heading(voice.word("matrix-heading"));
    document.table(table(voice, advice));
    document.notes(vec![voice.word("note-matrix")]);
    let worth: Vec<Labelled> = advice
        .matrix
        .iter()
        // Where all of a channel is worth finding out, its line says so.
        .filter(|cell| is_worth(cell) && !advice.worth_a_hypothesis.contains(&cell.channel))
        .filter_map(|cell| worth_finding_out(voice, cell))
        .collect();
    if !worth.is_empty() {
        document.subheading(voice.word("matrix-worth"));
        document.push(Block::Labels(worth));
    }
}

fn table(voice: &Voice<'_>, advice: &Recommendation) -> Table {
    let reasons = voice.plan.reasons.iter().map(Column::words);
    let mut table = Table::new(std::iter::once(Column::words(voice.word("column-channel"))).chain(reasons).collect());
    for whole in &advice.channels {
        let mut cells = vec![Cell::from(voice.channel(whole.channel))];
        for reason in 0..voice.plan.reasons.len() {
            let found = advice.matrix.iter().find(|cell| cell.channel == whole.channel && cell.reason == reason);
            cells.push(found.map_or_else(Cell::default, |found| cell(voice, found)));
        }
        table.row(cells);
    }
    table
}

pub(in crate::report) fn cell(voice: &Voice<'_>, cell: &MatrixCell) -> Cell {
    let is_current = voice.plan.channel(cell.channel).is_current();
    if is_current && cell.contacts <= 0.0 {
        return Cell::new("·", Tone::Quiet);
    }
    let mut text = voice.word(verdict_word(cell.verdict, cell.develop)).replace(' ', "\u{a0}");
    if is_worth(cell) {
        text.push_str("\u{a0}?");
    } else if cell.verdict == Verdict::Keep && cell.confidence.is_some_and(|confidence| confidence < 0.5) {
        text.push_str("\u{a0}!");
    } else if let Some(confidence) = cell.confidence {
        text = format!("{text} {}", chance(voice, confidence));
    }
    Cell::new(text, tone(cell.verdict))
}

/// The word for a verdict.
pub(in crate::report) fn verdict_word(verdict: Verdict, develop: bool) -> &'static str {
    match (verdict, develop) {
        (Verdict::Keep, false) => "verdict-keep",
        (Verdict::Keep, true) => "verdict-develop",
        (Verdict::Add, _) => "verdict-add",
        (Verdict::Drop, _) => "verdict-drop",
        (Verdict::NotNow, _) => "verdict-not-now",
    }
}

/// What a verdict means for the eye.
pub(in crate::report) fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Keep => Tone::Plain,
        Verdict::Add => Tone::Good,
        Verdict::Drop => Tone::Bad,
        Verdict::NotNow => Tone::Quiet,
    }
}

fn is_worth(cell: &MatrixCell) -> bool {
    cell.reasons.iter().any(|reason| reason.key == "reason-cell-worth-a-hypothesis")
}

fn worth_finding_out(voice: &Voice<'_>, cell: &MatrixCell) -> Option<Labelled> {
    let label = format!("{}, {}", voice.channel(cell.channel), voice.plan.reasons.get(cell.reason)?);
    let text: Vec<String> = cell.reasons.iter().rev().map(|reason| voice.say(reason)).collect();
    Some(Labelled { label: Cell::new(label, Tone::Strong), text: text.join(" ") })
}

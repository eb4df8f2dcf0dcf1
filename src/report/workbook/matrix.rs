//! Which channel for which errand: the matrix, and below it a row for each of its cells with its figures.

use super::answer::{effect_cells, effect_headings};
use super::sheet::{Look, Sheet, Table, Value};
use super::titled;
use crate::Results;
use crate::recommend::Recommendation;
use crate::report::plan::matrix::{cell, verdict_word};
use crate::report::plan::voice::Voice;

/// The sheet; none without reasons or without a recommendation.
pub(super) fn sheet(voice: &Voice<'_>, results: &Results) -> Option<Sheet> {
    let advice = results.recommendation.as_ref().filter(|advice| !advice.matrix.is_empty())?;
    let mut sheet = titled(voice, "sheet-matrix", "matrix-heading");
    sheet.table(matrix(voice, advice));
    sheet.notes([voice.word("note-matrix")]);
    sheet.table_of(voice.word("workbook-cells"), cells(voice, advice));
    sheet.notes([voice.word("workbook-note-effect")]);
    Some(sheet)
}

fn matrix(voice: &Voice<'_>, advice: &Recommendation) -> Table {
    let reasons = voice.plan.reasons.iter().cloned();
    let mut table = Table::new([voice.word("column-channel")].into_iter().chain(reasons).collect());
    for whole in &advice.channels {
        let found = |reason| advice.matrix.iter().find(|one| one.channel == whole.channel && one.reason == reason);
        let cells = (0..voice.plan.reasons.len())
            .map(|reason| found(reason).map_or(Value::Empty, |found| Value::text(cell(voice, found).text)));
        table.row([Value::text(voice.channel(whole.channel))].into_iter().chain(cells).collect());
    }
    table
}

fn cells(voice: &Voice<'_>, advice: &Recommendation) -> Table {
    let keys =
        ["column-channel", "workbook-column-reason", "column-contacts", "column-advice", "workbook-column-confidence"];
    let mut headings: Vec<String> = keys.map(|key| voice.word(key)).to_vec();
    headings.extend(effect_headings(voice));
    headings.push(voice.word("workbook-column-why"));
    let mut table = Table::new(headings);
    for one in &advice.matrix {
        if one.contacts <= 0.0 && voice.plan.channel(one.channel).is_current() {
            continue;
        }
        let reason = voice.plan.reasons.get(one.reason).cloned().unwrap_or_default();
        let mut cells = vec![
            Value::text(voice.channel(one.channel)),
            Value::text(reason),
            Value::Number(one.contacts, Look::Count),
            Value::text(voice.word(verdict_word(one.verdict, one.develop))),
            Value::known(one.confidence, Look::Share),
        ];
        cells.extend(effect_cells(voice, one.effect.as_ref()));
        let why: Vec<String> = one.reasons.iter().map(|reason| voice.say(reason)).collect();
        cells.push(Value::text(why.join(" ")));
        table.row(cells);
    }
    table.without_unknown(4)
}

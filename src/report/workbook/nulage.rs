//! Step 1: where are we?

use super::sheet::{Look, Sheet, Table, Value};
use super::titled;
use crate::nulage::Nulage;
use crate::report::plan::nulage::{FIRST_OPTIONAL, notes, overview};
use crate::report::plan::today::{RowFigures, of_channel, totals};
use crate::report::plan::voice::Voice;

/// The sheet.
pub(super) fn sheet(voice: &Voice<'_>, nulage: &Nulage) -> Sheet {
    let mut sheet = titled(voice, "sheet-nulage", "nulage-heading");
    sheet.paragraph(overview(voice, nulage));
    sheet.table(table(voice, nulage));
    let half = voice.with("note-interval", "metric", voice.metric());
    let ends = || voice.with("workbook-note-interval", "metric", voice.metric());
    sheet.notes(notes(voice, nulage).into_iter().map(|note| if note == half { ends() } else { note }));
    sheet
}

fn table(voice: &Voice<'_>, nulage: &Nulage) -> Table {
    let of_money = |key| voice.of_money(key, voice.catalogue.currency().to_owned());
    let mut headings = vec![
        voice.word("column-channel"),
        voice.word("column-contacts"),
        voice.word("column-share"),
        of_money("column-cost"),
        of_money("column-per-contact"),
        of_money("column-per-solved-case"),
    ];
    if voice.plan.metric.is_some() {
        headings.push(voice.metric());
        headings.extend(["workbook-column-from", "workbook-column-to"].map(|key| voice.word(key)));
    }
    headings.extend(["column-first-contact", "column-in-the-end", "column-employees"].map(|key| voice.word(key)));
    let mut table = Table::new(headings);
    for channel in &nulage.channels {
        table.row(row(voice, voice.channel(channel.channel), &of_channel(voice, channel)));
    }
    if nulage.shared_cost > 0.0 {
        let mut cells = vec![Value::Empty; table.headings.len()];
        cells[0] = Value::text(voice.word("row-shared"));
        cells[3] = Value::Number(nulage.shared_cost, Look::Money);
        table.row(cells);
    }
    table.total(row(voice, voice.word("row-all"), &totals(voice, nulage)));
    table.without_unknown(FIRST_OPTIONAL)
}

fn row(voice: &Voice<'_>, name: String, figures: &RowFigures) -> Vec<Value> {
    let mut cells = vec![
        Value::text(name),
        Value::Number(figures.contacts, Look::Count),
        Value::Number(figures.share, Look::Share),
        Value::known(figures.cost, Look::Money),
        Value::known(figures.per_contact, Look::Price),
        Value::known(figures.per_case, Look::Price),
    ];
    if voice.plan.metric.is_some() {
        cells.push(Value::known(figures.satisfaction, Look::Index));
        cells.push(Value::known(figures.interval.map(|interval| interval.low), Look::Index));
        cells.push(Value::known(figures.interval.map(|interval| interval.high), Look::Index));
    }
    cells.push(Value::known(figures.fcr, Look::Share));
    cells.push(Value::known(figures.solved, Look::Share));
    cells.push(Value::known(figures.employee, Look::Index));
    cells
}

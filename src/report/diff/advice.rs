//! The decision: whether the advice changes, and which verdicts.

use super::writing::Writer;
use crate::diff::{Advice, CellVerdictChange, VerdictChange, VerdictState};
use crate::report::document::{Block, Cell, Column, Document, Table, Tone};
use crate::report::plan::figures::chance;
use crate::report::plan::matrix::{tone, verdict_word};
use crate::report::plan::voice::Voice;
use crate::text::{Arg, Message};

/// Adds the sentence that the reader came for.
pub(super) fn add(document: &mut Document, writer: &Writer<'_>) {
    let advice = &writer.difference.advice;
    let verdicts = writer.difference.verdicts.iter().filter(|one| one.changed()).count();
    let errands = writer.difference.matrix.len();
    let (old, new) = (called(writer, advice.sides.old.as_ref()), called(writer, advice.sides.new.as_ref()));
    let (text, tone) = match (advice.changed(), verdicts, errands) {
        (true, ..) if advice.on_the_edge => {
            (writer.say(&Message::new("diff-advice-edge").with("old", old).with("new", new)), Tone::Warning)
        }
        (true, ..) => {
            (writer.say(&Message::new("diff-advice-changes").with("old", old).with("new", new)), Tone::Warning)
        }
        (false, 0, 0) if advice.sides.new.is_none() => (writer.word("diff-advice-none"), Tone::Plain),
        (false, 0, 0) => (writer.say(&Message::new("diff-advice-stands").with("advice", new)), Tone::Good),
        (false, 0, errands) => {
            let count = Arg::Count(errands as f64);
            (writer.say(&Message::new("diff-errands-change").with("advice", new).with("count", count)), Tone::Warning)
        }
        (false, verdicts, _) => {
            let count = Arg::Count(verdicts as f64);
            (writer.say(&Message::new("diff-verdicts-change").with("advice", new).with("count", count)), Tone::Warning)
        }
    };
    document.push(Block::Lead { text, tone });
    add_money(document, writer);
    if advice.changed() && advice.on_the_edge {
        document.paragraph(writer.word("diff-on-the-edge"));
    }
    if !writer.difference.same_currency {
        let message = Message::new("diff-currency").with("old", writer.old.catalogue.currency());
        document.paragraph(writer.say(&message.with("new", writer.new.catalogue.currency())));
    }
    if !writer.difference.same_metric {
        let message = Message::new("diff-metric").with("old", writer.old.metric());
        document.paragraph(writer.say(&message.with("new", writer.new.metric())));
    }
}

/// What the advice brings, before and after, where that differs; a result that turns into a loss is said to.
fn add_money(document: &mut Document, writer: &Writer<'_>) {
    let sides = &writer.difference.advice.sides;
    let npv = |advice: &Option<Advice>| advice.as_ref().and_then(|advice| advice.npv);
    let (Some(old), Some(new)) = (npv(&sides.old), npv(&sides.new)) else { return };
    let pays = |advice: &Option<Advice>| advice.as_ref().and_then(|advice| advice.p_npv_positive);
    let (before, after) = (pays(&sides.old), pays(&sides.new));
    if !writer.difference.same_currency || (old, before) == (new, after) {
        return;
    }
    let written = |voice: &Voice<'_>, share: Option<f64>| share.map_or_else(String::new, |share| chance(voice, share));
    let message = Message::new("diff-advice-money")
        .with("old", Arg::MoneyChange(old))
        .with("new", Arg::MoneyChange(new))
        .with("before", written(&writer.old, before))
        .with("after", written(&writer.new, after));
    let text = writer.say(&message);
    if old >= 0.0 && new < 0.0 {
        let text = format!("{text} {}", writer.word("diff-advice-loses"));
        document.push(Block::Lead { text, tone: Tone::Bad });
    } else {
        document.paragraph(text);
    }
}

/// What is advised, in a few words.
fn called(writer: &Writer<'_>, advice: Option<&Advice>) -> String {
    let Some(advice) = advice else { return writer.word("diff-no-advice") };
    let Some(name) = &advice.name else { return writer.word("diff-stay") };
    if advice.pruned.is_empty() {
        return writer.say(&Message::new("diff-mix").with("mix", name.as_str()));
    }
    let less: Vec<String> = advice.pruned.iter().map(|out| writer.change(out)).collect();
    writer.say(&Message::new("diff-mix-less").with("mix", name.as_str()).with("less", less))
}

/// Adds the verdicts that change; the others in one line.
pub(super) fn add_verdicts(document: &mut Document, writer: &Writer<'_>) {
    let difference = writer.difference;
    if difference.verdicts.is_empty() && difference.matrix.is_empty() {
        return;
    }
    document.heading(writer.word("diff-verdicts-heading"));
    let is_told = |one: &&VerdictChange| one.changed() || one.sides.old.is_none() || one.sides.new.is_none();
    let mut table = table(writer, vec![Column::words(writer.word("column-channel"))]);
    for one in difference.verdicts.iter().filter(is_told) {
        table.row(row(writer, vec![one.channel.clone().into()], one.sides.old, one.sides.new));
    }
    document.table(table);
    document.table(matrix(writer, &difference.matrix));
    let stand: Vec<String> =
        difference.verdicts.iter().filter(|one| !is_told(one)).map(|one| standing(writer, one)).collect();
    if !stand.is_empty() {
        document.notes(vec![writer.say(&Message::new("diff-verdicts-stand").with("verdicts", stand.join(", ")))]);
    }
}

/// A verdict that stands, with how sure it was and is where that is told otherwise.
fn standing(writer: &Writer<'_>, one: &VerdictChange) -> String {
    let (Some(old), Some(new)) = (one.sides.old, one.sides.new) else { return one.channel.clone() };
    let sure = |state: VerdictState| state.confidence.map(|share| chance(&writer.new, share));
    let word = writer.word(verdict_word(new.verdict, new.develop)).replace(' ', "\u{a0}");
    match (sure(old), sure(new)) {
        (Some(old), Some(new)) if old != new => format!("{} {word} ({old} → {new})", one.channel),
        (_, Some(new)) => format!("{} {word} ({new})", one.channel),
        (_, None) => format!("{} {word}", one.channel),
    }
}

fn table(writer: &Writer<'_>, mut columns: Vec<Column>) -> Table {
    columns.push(Column::words(writer.word("diff-before")));
    columns.push(Column::words(writer.word("diff-after")));
    Table::new(columns)
}

fn matrix(writer: &Writer<'_>, changes: &[CellVerdictChange]) -> Table {
    let columns = vec![Column::words(writer.word("column-channel")), Column::words(writer.word("diff-reason"))];
    let mut table = table(writer, columns);
    for one in changes {
        let names = vec![one.channel.clone().into(), one.reason.clone().into()];
        table.row(row(writer, names, one.sides.old, one.sides.new));
    }
    table
}

fn row(writer: &Writer<'_>, mut cells: Vec<Cell>, old: Option<VerdictState>, new: Option<VerdictState>) -> Vec<Cell> {
    cells.push(state(writer, old, Tone::Plain));
    cells.push(state(writer, new, new.map_or(Tone::Plain, |new| tone(new.verdict))));
    cells
}

fn state(writer: &Writer<'_>, state: Option<VerdictState>, tone: Tone) -> Cell {
    let Some(state) = state else { return writer.none().into() };
    let word = writer.word(verdict_word(state.verdict, state.develop)).replace(' ', "\u{a0}");
    Cell::new(
        match state.confidence {
            Some(share) => format!("{word} {}", chance(&writer.new, share)),
            None => word,
        },
        tone,
    )
}

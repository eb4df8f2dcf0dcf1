//! What the tables state otherwise, by channel and figure.

use super::writing::{Writer, all_digits};
use crate::diff::{LedgerChange, LedgerFigure};
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::voice::Voice;
use crate::text::{Arg, Message};

/// Lines that are told one by one.
const MOST_LINES: usize = 20;

/// Adds the section; nothing where the tables state the same.
pub(super) fn add(document: &mut Document, writer: &Writer<'_>) {
    let changes = &writer.difference.inputs.ledger;
    if changes.is_empty() {
        return;
    }
    document.heading(writer.word("diff-ledger-heading"));
    let mut table = Table::new(vec![
        Column::words(writer.word("column-channel")),
        Column::words(writer.word("diff-figure")),
        Column::figures(writer.word("diff-before")),
        Column::figures(writer.word("diff-after")),
        Column::figures(writer.word("diff-change")),
        Column::figures(writer.word("diff-cells")),
    ]);
    for change in changes.iter().take(MOST_LINES) {
        table.row(row(writer, change));
    }
    document.table(table);
    let mut notes = vec![writer.word("diff-ledger-note")];
    if changes.len() > MOST_LINES {
        let more = Arg::Count((changes.len() - MOST_LINES) as f64);
        notes.push(writer.say(&Message::new("diff-ledger-more").with("count", more)));
    }
    document.notes(notes);
}

fn row(writer: &Writer<'_>, change: &LedgerChange) -> Vec<Cell> {
    let write = |voice: &Voice<'_>, value: Option<f64>| {
        value.map_or_else(|| voice.none(), |value| written(voice, change.figure, value))
    };
    let (old, new) = (change.over_all.old, change.over_all.new);
    let (mut before, mut after) = (write(&writer.old, old), write(&writer.new, new));
    if before == after && old != new {
        let exact =
            |voice: &Voice<'_>, value: Option<f64>| value.map_or_else(|| voice.none(), |one| all_digits(voice, one));
        (before, after) = (exact(&writer.old, old), exact(&writer.new, new));
    }
    let is_money = matches!(
        change.figure,
        LedgerFigure::Cost | LedgerFigure::CostPerContact | LedgerFigure::FixedCost | LedgerFigure::RevenuePerSolved
    );
    let may_divide = match change.figure {
        LedgerFigure::Satisfaction => writer.difference.same_metric,
        _ => !is_money || writer.difference.same_currency,
    };
    let share = old.zip(new).filter(|(old, _)| *old != 0.0 && may_divide).map(|(old, new)| (new - old) / old.abs());
    let share = match share {
        Some(0.0) => writer.word("diff-same-over-all"),
        Some(share) => signed_percent(&writer.new, share),
        None => String::new(),
    };
    vec![
        change.channel.clone().into(),
        figure_name(writer, change.figure).into(),
        Cell::new(before, Tone::Quiet),
        after.into(),
        share.into(),
        writer.new.catalogue.count(change.cells as f64).into(),
    ]
}

/// A share with its sign, with a decimal where it is small.
fn signed_percent(voice: &Voice<'_>, share: f64) -> String {
    let text = voice.catalogue.percent(share);
    if share > 0.0 { format!("+{text}") } else { text }
}

fn written(voice: &Voice<'_>, figure: LedgerFigure, value: f64) -> String {
    match figure {
        LedgerFigure::Volume | LedgerFigure::Responses | LedgerFigure::Abandoned => voice.catalogue.count(value),
        LedgerFigure::Satisfaction | LedgerFigure::Employee => voice.catalogue.index(value),
        LedgerFigure::Fcr | LedgerFigure::AbandonedShare => voice.catalogue.percent(value),
        LedgerFigure::CostPerContact
        | LedgerFigure::FixedCost
        | LedgerFigure::RevenuePerSolved
        | LedgerFigure::Cost => voice.catalogue.money(value),
        LedgerFigure::Aht | LedgerFigure::Wait => voice.catalogue.decimal(value, 0),
    }
}

/// What a figure of the ledger is called.
pub(super) fn figure_name(writer: &Writer<'_>, figure: LedgerFigure) -> String {
    writer.word(match figure {
        LedgerFigure::Volume => "column-contacts",
        LedgerFigure::Responses => "diff-responses",
        LedgerFigure::Satisfaction => return writer.new.metric(),
        LedgerFigure::Fcr => "column-first-contact",
        LedgerFigure::Employee => "column-employees",
        LedgerFigure::CostPerContact => "diff-cost-per-contact",
        LedgerFigure::FixedCost => "diff-fixed-cost",
        LedgerFigure::Aht => "diff-aht",
        LedgerFigure::RevenuePerSolved => "diff-revenue",
        LedgerFigure::Wait => "diff-wait",
        LedgerFigure::Abandoned => "diff-abandoned",
        LedgerFigure::AbandonedShare => "diff-abandoned-share",
        LedgerFigure::Cost => "diff-cost",
    })
}

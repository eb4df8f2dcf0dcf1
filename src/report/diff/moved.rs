//! Which changes moved the money, each alone.

use super::ledger::figure_name;
use super::writing::{Writer, toned};
use crate::diff::{NotSplit, WhatMoved};
use crate::input::same_name;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::figures::money_of;
use crate::report::plan::whole::assumption_name;
use crate::text::{Arg, Message};

/// Changes that are told one by one; the others are told in one row.
const MOST_CAUSES: usize = 10;

/// Adds the section; nothing where no NPV moved.
pub(super) fn add(document: &mut Document, writer: &Writer<'_>) {
    let found = &writer.difference.attribution;
    if found.mixes.is_empty() && found.unsplit.is_empty() {
        return;
    }
    document.heading(writer.word("diff-moved-heading"));
    if !found.mixes.is_empty() {
        document.table(table(writer));
    }
    let mut notes = Vec::new();
    if !found.mixes.is_empty() {
        notes.push(writer.word("diff-moved-note"));
    }
    for one in &found.unsplit {
        let key = match one.why {
            NotSplit::Currency => "diff-unsplit-currency",
            NotSplit::Structure => "diff-unsplit-structure",
            NotSplit::Moves => "diff-unsplit-moves",
        };
        notes.push(writer.say(&Message::new(key).with("mix", mix_name(writer, &one.mix))));
    }
    document.notes(notes);
}

fn mix_name(writer: &Writer<'_>, id: &str) -> String {
    let found = writer.new.plan.mixes.iter().find(|mix| same_name(&mix.id, id));
    found.map_or_else(|| id.to_owned(), |mix| mix.name.clone())
}

fn table(writer: &Writer<'_>) -> Table {
    let found = &writer.difference.attribution;
    let amounts = found.causes.iter().flat_map(|cause| cause.effects.iter().copied());
    let money = money_of(amounts.chain(found.all.iter().copied()).chain(found.together.iter().copied()));
    let what = writer.new.of_money("diff-moved-what", writer.new.unit(money));
    let mut columns = vec![Column::words(what)];
    columns.extend(found.mixes.iter().map(|id| Column::figures(mix_name(writer, id))));
    let mut table = Table::new(columns);
    let amount = |value: f64| match value {
        0.0 => Cell::from(writer.none()),
        value => toned(writer.new.amount_change(money, value), value),
    };
    for cause in found.causes.iter().take(MOST_CAUSES) {
        let cells = std::iter::once(Cell::from(cause_name(writer, &cause.what)));
        table.row(cells.chain(cause.effects.iter().map(|effect| amount(*effect))).collect());
    }
    if found.causes.len() > MOST_CAUSES {
        let rest = &found.causes[MOST_CAUSES..];
        let name = writer.say(&Message::new("diff-moved-others").with("count", Arg::Count(rest.len() as f64)));
        let sums = (0..found.mixes.len()).map(|mix| rest.iter().map(|cause| cause.effects[mix]).sum());
        table.row(std::iter::once(Cell::from(name)).chain(sums.map(amount)).collect());
    }
    if found.together.iter().any(|rest| *rest != 0.0) {
        let name = Cell::from(writer.word("diff-moved-together"));
        table.row(std::iter::once(name).chain(found.together.iter().map(|rest| amount(*rest))).collect());
    }
    let name = Cell::new(writer.word("diff-moved-all"), Tone::Strong);
    table.total(std::iter::once(name).chain(found.all.iter().map(|all| amount(*all))).collect());
    table
}

fn cause_name(writer: &Writer<'_>, what: &WhatMoved) -> String {
    match what {
        WhatMoved::Assumption(name) => assumption_name(&writer.new, name, None),
        WhatMoved::Ledger { channel, figure } => {
            let message = Message::new("diff-ledger-figure").with("channel", channel.as_str());
            writer.say(&message.with("figure", figure_name(writer, *figure)))
        }
        WhatMoved::Settings => writer.word("diff-moved-settings"),
    }
}

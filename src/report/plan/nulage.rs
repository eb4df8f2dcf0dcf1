//! Section 1: where are we?

use super::figures::{decimals_of_shares, money_of};
use super::preferences;
use super::targets;
use super::today::{RowFigures, of_channel, totals};
use super::voice::Voice;
use crate::model::{Spread, SpreadBy};
use crate::nulage::{ChannelToday, Nulage};
use crate::report::document::{Cell, Column, Document, Table};
use crate::text::{Arg, Message, Money};

/// Columns from this one on, the costs, are left out where nothing is known in them.
pub(in crate::report) const FIRST_OPTIONAL: usize = 3;

/// A figure of a channel.
type Figure = fn(&ChannelToday) -> Option<f64>;

/// Adds the section.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, nulage: &Nulage) {
    document.heading(voice.word("nulage-heading"));
    document.paragraph(overview(voice, nulage));
    document.table(table(voice, nulage));
    document.notes(notes(voice, nulage));
    targets::add(document, voice, nulage);
    preferences::add_today(document, voice, nulage);
}

pub(in crate::report) fn overview(voice: &Voice<'_>, nulage: &Nulage) -> String {
    let key = match (voice.plan.has_journeys, knows_fcr(nulage)) {
        (true, _) => "nulage-overview",
        (false, true) => "nulage-overview-first",
        (false, false) => "nulage-overview-contacts",
    };
    let mut message = Message::new(key)
        .with("contacts", Arg::Count(nulage.contacts))
        .with("cases", Arg::Count(nulage.cases))
        .with("per-case", voice.catalogue.decimal(nulage.contacts / nulage.cases.max(f64::MIN_POSITIVE), 2))
        .with("unserved", Arg::Share(nulage.unserved_share));
    // Where nobody knows what becomes of a contact, all that can be told is what it costs.
    let cost_key = if voice.plan.has_journeys { "nulage-cost-of-case" } else { "nulage-cost-of-contact" };
    message = match nulage.cost_per_solved_case {
        Some(cost) => message.with("cost", Message::new(cost_key).with("cost", Arg::Money(cost))),
        None => message.with("cost", ""),
    };
    voice.say(&message).trim().to_owned()
}

fn knows_fcr(nulage: &Nulage) -> bool {
    nulage.channels.iter().any(|channel| channel.fcr.is_some())
}

fn table(voice: &Voice<'_>, nulage: &Nulage) -> Table {
    let channels = &nulage.channels;
    let known = |figure: Figure| channels.iter().filter_map(figure).collect::<Vec<f64>>();
    let monthly = money_of(known(|channel| channel.cost).into_iter().chain(nulage.cost_per_month));
    let per_contact: Figure = |channel| channel.cost_per_contact;
    let per_case: Figure = |channel| channel.cost_per_solved_case;
    let unitary = money_of(known(per_contact).into_iter().chain(known(per_case)).chain(nulage.cost_per_solved_case));
    let mut columns = vec![
        Column::words(voice.word("column-channel")),
        Column::figures(voice.word("column-contacts")),
        Column::figures(voice.word("column-share")),
        Column::figures(voice.of_money("column-cost", voice.unit(monthly))),
        Column::figures(voice.of_money("column-per-contact", voice.unit(unitary))),
        Column::figures(voice.of_money("column-per-solved-case", voice.unit(unitary))),
    ];
    if voice.plan.metric.is_some() {
        columns.push(Column::figures(voice.metric()));
        columns.push(Column::figures(voice.word("column-interval")));
    }
    columns.push(Column::figures(voice.word("column-first-contact")));
    columns.push(Column::figures(voice.word("column-in-the-end")));
    columns.push(Column::figures(voice.word("column-employees")));
    let mut table = Table::new(columns);
    let share_decimals = decimals_of_shares(channels.iter().map(|channel| channel.share));
    for channel in channels {
        table.row(row(
            voice,
            voice.channel(channel.channel),
            &of_channel(voice, channel),
            share_decimals,
            monthly,
            unitary,
        ));
    }
    if nulage.shared_cost > 0.0 {
        let mut cells = vec![Cell::default(); table.columns.len()];
        cells[0] = voice.word("row-shared").into();
        cells[3] = voice.amount(monthly, nulage.shared_cost).into();
        table.row(cells);
    }
    let all = totals(voice, nulage);
    table.total(row(voice, voice.word("row-all"), &all, 0, monthly, unitary));
    without_unknown(table, &voice.none())
}

/// The table without the columns in which nothing is known.
fn without_unknown(mut table: Table, none: &str) -> Table {
    let is_known = |place: usize| {
        let mut cells = table.rows.iter().filter_map(|row| row.cells.get(place));
        place < FIRST_OPTIONAL || cells.any(|cell| !cell.text.is_empty() && cell.text != none)
    };
    let known: Vec<bool> = (0..table.columns.len()).map(is_known).collect();
    let mut flags = known.iter();
    table.columns.retain(|_| flags.next().is_none_or(|known| *known));
    for row in &mut table.rows {
        let mut flags = known.iter();
        row.cells.retain(|_| flags.next().is_none_or(|known| *known));
    }
    table
}

fn row(
    voice: &Voice<'_>,
    name: String,
    figures: &RowFigures,
    share_decimals: usize,
    monthly: Money,
    unitary: Money,
) -> Vec<Cell> {
    let or_none = |figure: Option<f64>, write: &dyn Fn(f64) -> String| figure.map_or_else(|| voice.none(), write);
    let percent = |figure: Option<f64>| or_none(figure, &|value| voice.share(value, 0));
    let mut cells: Vec<Cell> = vec![
        name.into(),
        voice.catalogue.count(figures.contacts).into(),
        voice.share(figures.share, share_decimals).into(),
        or_none(figures.cost, &|value| voice.amount(monthly, value)).into(),
        or_none(figures.per_contact, &|value| voice.amount(unitary, value)).into(),
        or_none(figures.per_case, &|value| voice.amount(unitary, value)).into(),
    ];
    if voice.plan.metric.is_some() {
        cells.push(or_none(figures.satisfaction, &|value| voice.catalogue.index(value)).into());
        cells.push(
            figures
                .half_interval()
                .map_or_else(String::new, |half| format!("±{}", voice.catalogue.decimal(half, 1)))
                .into(),
        );
    }
    cells.push(percent(figures.fcr).into());
    cells.push(percent(figures.solved).into());
    cells.push(or_none(figures.employee, &|value| voice.catalogue.index(value)).into());
    cells
}

pub(in crate::report) fn notes(voice: &Voice<'_>, nulage: &Nulage) -> Vec<String> {
    let any = |missing: fn(&ChannelToday) -> bool| nulage.channels.iter().any(missing);
    let mut notes = vec![voice.word(match (voice.plan.has_journeys, knows_fcr(nulage)) {
        (true, _) => "note-solved-case",
        (false, true) => "note-first-contacts",
        (false, false) => "note-no-journeys",
    })];
    if nulage.shared_cost > 0.0 {
        notes.push(voice.word("note-shared"));
    }
    if any(|channel| channel.satisfaction_interval.is_some()) {
        notes.push(voice.with("note-interval", "metric", voice.metric()));
    }
    if any(|channel| channel.cost.is_none()) && any(|channel| channel.cost.is_some()) {
        notes.push(voice.word("note-cost-unknown"));
    }
    if any(|channel| channel.first_contacts <= 0.0 && channel.contacts > 0.0) {
        notes.push(voice.word("note-no-case-starts"));
    }
    if voice.plan.metric.is_some() && nulage.satisfaction_coverage < 1.0 - 1e-9 {
        let share = Arg::Share(nulage.satisfaction_coverage);
        notes.push(voice.say(&Message::new("note-coverage").with("metric", voice.metric()).with("share", share)));
    }
    if any(|channel| channel.employee.is_none()) && !nulage.channels.iter().all(|channel| channel.employee.is_none()) {
        notes.push(voice.word("note-employees"));
    }
    notes.extend(spreads(voice));
    notes
}

/// What was spread from files at coarser grain than the volumes: one note for the figures of a file that were
/// spread alike.
fn spreads(voice: &Voice<'_>) -> Vec<String> {
    let all = &voice.plan.spread;
    let alike = |one: &Spread, other: &Spread| one.file == other.file && one.by == other.by;
    let firsts = all.iter().enumerate().filter(|(place, spread)| !all[..*place].iter().any(|one| alike(one, spread)));
    let notes = firsts.map(|(_, first)| {
        let figures: Vec<String> =
            all.iter().filter(|spread| alike(first, spread)).map(|spread| spread.figure.to_owned()).collect();
        let over: Vec<String> = first.over.iter().map(|key| key.word().to_owned()).collect();
        let how = match first.by {
            SpreadBy::Same => "note-spread-same",
            SpreadBy::Volume => "note-spread-volume",
            SpreadBy::Work => "note-spread-work",
        };
        let message = Message::new("note-spread").with("figures", figures).with("file", first.file.clone());
        voice.say(&message.with("how", Message::new(how).with("over", over)))
    });
    notes.collect()
}

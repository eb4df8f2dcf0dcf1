//! The people of a state, group by group: how many, how long, and what they cost.

use super::Shown;
use super::writing::name;
use crate::report::document::{Block, Cell, Column, Document, Table, Tone};
use crate::report::plan::figures::money_of;
use crate::staffing::{GroupWeek, LEAST_FACTOR, MOST_FACTOR, State};
use crate::text::{Arg, Message};

/// People who differ from those who are needed by less than this are as many, as a share.
const ROUNDING: f64 = 1e-6;

/// Adds the table; `is_today` where it is shown how it is calibrated to the books.
pub(super) fn add(document: &mut Document, shown: &Shown<'_>, state: &State, is_today: bool) {
    let voice = &shown.voice;
    let is_held = (state.share - 1.0).abs() > ROUNDING;
    let money = money_of([state.cost()]);
    let mut columns = vec![
        Column::words(voice.word("staffing-column-group")),
        Column::figures(voice.word("staffing-column-contacts")),
        Column::figures(voice.word("staffing-column-peak")),
    ];
    if is_held {
        columns.push(Column::figures(voice.word("staffing-column-needed")));
    }
    columns.push(Column::figures(voice.word("staffing-column-hours")));
    columns.push(Column::figures(voice.word("staffing-column-full-time")));
    columns.push(Column::figures(voice.of_money("staffing-column-cost", voice.unit(money))));
    if is_today {
        columns.push(Column::figures(voice.word("staffing-column-factor")));
    }
    let mut table = Table::new(columns);
    let number = |value: f64, decimals| voice.catalogue.decimal(value, decimals);
    let figures = |contacts: f64, peak: String, (needed, hours, paid, cost): (f64, f64, f64, f64)| {
        let mut cells: Vec<Cell> = vec![number(contacts, 0).into(), peak.into()];
        if is_held {
            cells.push(number(needed, 0).into());
        }
        cells.push(number(hours, 0).into());
        cells.push(number(shown.full_time(paid), 1).into());
        cells.push(voice.amount(money, cost).into());
        cells
    };
    for group in &state.groups {
        let peak = if group.peak > 0.0 { number(group.peak, 0) } else { voice.none() };
        let sums = (group.needed_hours, group.hours, group.paid_hours, group.cost);
        let mut cells = vec![Cell::from(name(voice, group))];
        cells.extend(figures(contacts(group), peak, sums));
        if is_today {
            let tone = if is_usual(group) { Tone::Plain } else { Tone::Warning };
            cells.push(Cell::new(number(group.factor, 2), tone));
        }
        table.row(cells);
    }
    if state.groups.len() > 1 {
        let sums = (state.needed_hours(), state.hours(), state.paid_hours(), state.cost());
        let mut cells = vec![Cell::from(voice.word("staffing-all"))];
        cells.extend(figures(state.groups.iter().map(contacts).sum(), String::new(), sums));
        table.total(cells);
    }
    document.table(table);
    if is_today {
        document.notes(vec![voice.word("staffing-note-factor")]);
        for group in state.groups.iter().filter(|group| !is_usual(group)) {
            document.push(Block::Lead { text: far(shown, group), tone: Tone::Warning });
        }
    }
    if is_held {
        document.notes(vec![voice.with("staffing-note-held", "share", Arg::Share(state.share))]);
    }
}

fn contacts(group: &GroupWeek) -> f64 {
    group.channels.iter().map(|part| part.contacts).sum()
}

fn is_usual(group: &GroupWeek) -> bool {
    (LEAST_FACTOR..=MOST_FACTOR).contains(&group.factor)
}

/// That the books and the people do not tell of the same work.
fn far(shown: &Shown<'_>, group: &GroupWeek) -> String {
    let voice = &shown.voice;
    let figure = |value| Arg::Figure { value, decimals: 2, signed: false };
    let message = Message::new("staffing-factor-far").with("group", name(voice, group));
    let message = message.with("factor", figure(group.factor));
    voice.say(&message.with("low", Arg::Number(LEAST_FACTOR)).with("high", Arg::Number(MOST_FACTOR)))
}

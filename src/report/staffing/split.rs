//! The price of splitting: the same work with its people as they are, all together, and each channel alone.

use super::Shown;
use crate::model::WEEKS_PER_MONTH;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::figures::money_of;
use crate::staffing::{Price, Split, State};
use crate::text::{Arg, Message};

/// Adds the table; nothing where no state has two channels.
pub(super) fn add(document: &mut Document, shown: &Shown<'_>) {
    let voice = &shown.voice;
    let mut states = vec![(voice.word("staffing-today"), &shown.staffing.today)];
    states.extend(shown.mixes().map(|(place, state)| (voice.mix(Some(place)), state)));
    let channels = |state: &State| state.groups.iter().map(|group| group.channels.len()).sum::<usize>();
    states.retain(|(_, state)| channels(state) > 1);
    if states.is_empty() {
        return;
    }
    let costs = states.iter().flat_map(|(_, state)| [state.split.now.cost, state.split.apart.cost]);
    let money = money_of(costs);
    document.heading(voice.word("staffing-split-heading"));
    let mut table = Table::new(vec![
        Column::words(voice.word("staffing-column-state")),
        Column::words(voice.word("staffing-column-how")),
        Column::figures(voice.word("staffing-column-hours")),
        Column::figures(voice.word("staffing-column-full-time")),
        Column::figures(voice.of_money("staffing-column-cost", voice.unit(money))),
        Column::figures(voice.word("staffing-column-difference")),
    ]);
    for (place, (label, state)) in states.iter().enumerate() {
        let Split { now, together, apart } = state.split;
        // What is as it is already need not be said again.
        let is_together = state.groups.len() == 1;
        let is_apart = state.groups.iter().all(|group| group.channels.len() == 1);
        let mut rows = vec![("staffing-split-now", now)];
        rows.extend((!is_together).then_some(("staffing-split-together", together)));
        rows.extend((!is_apart).then_some(("staffing-split-apart", apart)));
        for (number, (key, price)) in rows.into_iter().enumerate() {
            let Price { hours, paid_hours, cost } = price;
            let change = cost - now.cost;
            let tone = if change < 0.0 { Tone::Good } else { Tone::Plain };
            let is_first = number == 0;
            let cells = vec![
                Cell::new(if is_first { label.clone() } else { String::new() }, Tone::Strong),
                voice.word(key).into(),
                voice.catalogue.decimal(hours, 0).into(),
                voice.catalogue.decimal(shown.full_time(paid_hours), 1).into(),
                voice.amount(money, cost).into(),
                Cell::new(if is_first { String::new() } else { voice.amount_change(money, change) }, tone),
            ];
            if is_first && place > 0 {
                table.total(cells);
            } else {
                table.row(cells);
            }
        }
    }
    document.table(table);
    let mut notes = vec![voice.word("staffing-note-split")];
    let prices = states.iter().flat_map(|(label, state)| prices_that_differ(shown, label, &state.split));
    notes.extend(prices);
    if notes.len() > 1 {
        notes.push(voice.word("staffing-note-split-why"));
    }
    document.notes(notes);
}

/// How much of a difference is what an hour costs rather than how many hours there are, where that is much of it.
fn prices_that_differ(shown: &Shown<'_>, label: &str, split: &Split) -> Vec<String> {
    let voice = &shown.voice;
    let Split { now, together, apart } = split;
    let hourly = |price: &Price| if price.hours > 0.0 { price.cost / price.hours / WEEKS_PER_MONTH } else { 0.0 };
    let others = [("staffing-split-together", together), ("staffing-split-apart", apart)];
    let notes = others.into_iter().filter_map(|(key, other)| {
        let change = other.cost - now.cost;
        let by_price = (hourly(other) - hourly(now)) * other.hours * WEEKS_PER_MONTH;
        let message = Message::new("staffing-note-split-price").with("state", label);
        let message = message.with("how", voice.word(key)).with("part", Arg::MoneyChange(by_price));
        let message = message.with("change", Arg::MoneyChange(change)).with("before", Arg::Money(hourly(now)));
        let is_much = now.hours > 0.0 && by_price.abs() > MUCH * change.abs() && by_price.abs() > ROUNDING * now.cost;
        is_much.then(|| voice.say(&message.with("after", Arg::Money(hourly(other)))))
    });
    notes.collect()
}

/// A price of an hour that makes more than this share of a difference is told.
const MUCH: f64 = 0.1;
/// A difference that is less than this share of the whole is none.
const ROUNDING: f64 = 1e-3;

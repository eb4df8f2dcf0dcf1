//! The price of splitting: the same work with its people as they are, all together, and each channel alone.

use super::Shown;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::figures::money_of;
use crate::staffing::{Price, Split, State};

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
    document.notes(vec![voice.word("staffing-note-split")]);
}

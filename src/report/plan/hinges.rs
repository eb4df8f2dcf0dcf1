//! Section 3, what the result hangs on: take-up, yearly return, the price of a point, worth in all.

use super::figures::money_of;
use super::roi::{label, pruned};
use super::voice::Voice;
use crate::Results;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::roi::{BreakEven, MixRoi};

/// A yearly return is not told more exactly past this.
const GREATEST_RETURN: f64 = 2.0;

/// Adds the table; nothing where no mix hangs on anything that can be told.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, results: &Results) {
    let is_telling = |roi: &MixRoi| roi.break_even.is_some() || roi.irr.is_some() || has_prices(roi);
    if !results.roi.iter().any(is_telling) {
        return;
    }
    document.subheading(voice.word("roi-hinges"));
    document.table(table(voice, results));
    document.notes(notes(voice, results));
}

/// What the table's figures are.
pub(in crate::report) fn notes(voice: &Voice<'_>, results: &Results) -> Vec<String> {
    let mut notes = vec![voice.word("note-take-up"), voice.word("note-return")];
    if voice.plan.metric.is_some() {
        notes.push(voice.with("note-price-of-point", "metric", voice.metric()));
    }
    if results.roi.iter().any(has_prices) {
        notes.push(voice.word("note-net-worth"));
    }
    notes
}

/// Whether satisfaction or unserved cases have a price that bears on the mix.
pub(in crate::report) fn has_prices(roi: &MixRoi) -> bool {
    (roi.net_worth - roi.npv).abs() > 1e-9 * roi.npv.abs().max(1.0)
}

fn table(voice: &Voice<'_>, results: &Results) -> Table {
    let points = || results.roi.iter().filter_map(price_of_gained_point);
    let money = money_of(points());
    let worth = money_of(results.roi.iter().map(|roi| roi.net_worth));
    let has_metric = voice.plan.metric.is_some();
    let has_worth = results.roi.iter().any(has_prices);
    let mut columns = vec![
        Column::words(voice.word("column-mix")),
        Column::figures(voice.word("column-take-up")),
        Column::figures(voice.word("column-return")),
    ];
    if has_metric {
        columns.push(Column::figures(voice.of_money("column-price-of-point", voice.unit(money))));
    }
    if has_worth {
        columns.push(Column::figures(voice.of_money("column-net-worth", voice.unit(worth))));
    }
    let mut table = Table::new(columns);
    let row = |label: Cell, roi: &MixRoi| -> Vec<Cell> {
        let mut cells = vec![label, take_up(voice, roi.break_even).into(), yearly_return(voice, roi.irr).into()];
        if has_metric {
            let price = match price_of_gained_point(roi) {
                Some(price) if price <= 0.0 => voice.word("price-nothing"),
                Some(price) => voice.amount(money, price),
                None => voice.none(),
            };
            cells.push(price.into());
        }
        if has_worth {
            cells.push(voice.amount_change(worth, roi.net_worth).into());
        }
        cells
    };
    for (place, roi) in results.roi.iter().enumerate() {
        table.row(row(label(voice, results, place), roi));
    }
    if let Some(recommended) = results.recommended.as_ref().filter(|_| pruned(results).is_some()) {
        table.total(row(Cell::new(voice.word("row-pruned"), Tone::Strong), recommended));
    }
    table
}

/// The price of a point where the mix gives points rather than takes them.
pub(in crate::report) fn price_of_gained_point(roi: &MixRoi) -> Option<f64> {
    // price = −NPV ÷ point years, so the point years are positive where the two signs differ.
    roi.price_of_a_point.filter(|price| (roi.npv < 0.0) == (*price > 0.0))
}

/// How much of the assumed take-up it takes, or may take at most, for the mix to pay.
fn take_up(voice: &Voice<'_>, break_even: Option<BreakEven>) -> String {
    match break_even {
        None => voice.none(),
        Some(found) if found.pays_above => voice.share(found.factor, 0),
        Some(found) => voice.with("take-up-at-most", "share", voice.share(found.factor, 0)),
    }
}

fn yearly_return(voice: &Voice<'_>, irr: Option<f64>) -> String {
    match irr {
        None => voice.none(),
        Some(rate) if rate > GREATEST_RETURN => format!(">\u{a0}{}", voice.share(GREATEST_RETURN, 0)),
        Some(rate) => voice.share(rate, 0),
    }
}

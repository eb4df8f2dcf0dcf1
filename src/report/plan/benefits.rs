//! Costs and benefits by line, and the budget by year, of the recommended mix; without one, of every mix.

use super::figures::money_of;
use super::voice::Voice;
use crate::Results;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::roi::{Line, LineKind, MixRoi, Year};
use crate::text::{Arg, Message};

/// Adds what the recommended mix brings line by line and year by year.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, results: &Results) {
    match (&results.recommended, &results.recommendation) {
        (Some(recommended), _) => add_mix(document, voice, &voice.word("the-recommended-mix"), recommended),
        (None, Some(_)) => {}
        (None, None) => {
            for (place, roi) in results.roi.iter().enumerate() {
                add_mix(document, voice, &format!("“{}”", voice.mix(Some(place))), roi);
            }
        }
    }
}

fn add_mix(document: &mut Document, voice: &Voice<'_>, name: &str, roi: &MixRoi) {
    if roi.lines.is_empty() {
        return;
    }
    document.subheading(voice.with("roi-lines", "mix", name));
    document.table(lines(voice, roi));
    let mean = Message::new("note-base-case").with("base", Arg::MoneyChange(roi.npv));
    document.notes(vec![voice.say(&mean.with("mean", Arg::MoneyChange(roi.risk.npv.mean)))]);
    document.subheading(voice.with("roi-years", "mix", name));
    document.table(years(voice, roi));
    document.notes(vec![voice.word("note-years")]);
}

pub(super) fn lines(voice: &Voice<'_>, roi: &MixRoi) -> Table {
    let money = money_of(roi.lines.iter().map(|line| line.present_value).chain([roi.npv]));
    let mut table = Table::new(vec![
        Column::words(voice.word("column-line")),
        Column::figures(voice.of_money("column-present-value", voice.unit(money))),
    ]);
    let mut sorted: Vec<&Line> = roi.lines.iter().collect();
    sorted.sort_by(|a, b| b.present_value.total_cmp(&a.present_value));
    for line in sorted {
        table.row(vec![line_name(voice, line.kind).into(), voice.amount_change(money, line.present_value).into()]);
    }
    table.total(vec![
        Cell::new(voice.word("row-npv"), Tone::Strong),
        Cell::new(voice.amount_change(money, roi.npv), Tone::Strong),
    ]);
    table
}

pub(in crate::report) fn line_name(voice: &Voice<'_>, kind: LineKind) -> String {
    match kind {
        LineKind::OneOffs => voice.word("line-one-offs"),
        LineKind::People => voice.word("line-people"),
        LineKind::Unstaffed(channel) => voice.with("line-unstaffed", "channel", voice.channel(channel)),
        LineKind::Fixed(channel) => voice.with("line-fixed", "channel", voice.channel(channel)),
        LineKind::Stranded => voice.word("line-stranded"),
        LineKind::Running => voice.word("line-running"),
        LineKind::Revenue => voice.word("line-revenue"),
        LineKind::Customers => voice.word("line-customers"),
    }
}

/// A calendar year, or its number where the scenario says no start.
pub(in crate::report) fn year_name(voice: &Voice<'_>, year: i32) -> String {
    if voice.plan.scenario.start.is_some() {
        year.to_string()
    } else {
        voice.with("year-number", "year", year.to_string())
    }
}

fn years(voice: &Voice<'_>, roi: &MixRoi) -> Table {
    let mut running = 0.0;
    let sums: Vec<f64> = roi
        .years
        .iter()
        .map(|year| {
            running += year.flow - year.one_offs;
            running
        })
        .collect();
    let all = roi.years.iter().flat_map(|year| [year.flow, year.one_offs, year.freed, year.realised]);
    let money = money_of(all.chain(sums.iter().copied()));
    let mut table = Table::new(vec![
        Column::words(voice.of_money("column-year", voice.unit(money))),
        Column::figures(voice.word("column-one-offs")),
        Column::figures(voice.word("column-freed")),
        Column::figures(voice.word("column-realised")),
        Column::figures(voice.word("column-result")),
        Column::figures(voice.word("column-net")),
        Column::figures(voice.word("column-running")),
    ]);
    for (year, sum) in roi.years.iter().zip(sums) {
        let signed = |amount: f64| Cell::from(voice.amount_change(money, amount));
        table.row(vec![
            year_name(voice, year.year).into(),
            signed(-year.one_offs),
            signed(year.freed),
            signed(year.realised),
            signed(year.flow),
            signed(year.flow - year.one_offs),
            Cell::new(voice.amount_change(money, sum), if sum < 0.0 { Tone::Bad } else { Tone::Good }),
        ]);
    }
    let sum = |figure: fn(&Year) -> f64| Cell::from(voice.amount_change(money, roi.years.iter().map(figure).sum()));
    table.total(vec![
        voice.word("row-all").into(),
        sum(|year| -year.one_offs),
        sum(|year| year.freed),
        sum(|year| year.realised),
        sum(|year| year.flow),
        sum(|year| year.flow - year.one_offs),
        Cell::default(),
    ]);
    table
}

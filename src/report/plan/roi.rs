//! Section 3: will it bring more than it costs, and how sure is that?

use super::figures::{chance, decimals_of_changes, is_certain, money_of};
use super::voice::Voice;
use super::{benefits, hinges, people, stops};
use crate::Results;
use crate::engine::statistics::{Summary, share as share_of};
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::roi::Risk;
use crate::text::{Arg, Message, Money};

/// ROI is not told more exactly past this.
const GREATEST_ROI: f64 = 10.0;

/// Adds the section.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, results: &Results, run: (u64, usize)) {
    document.heading(voice.word("roi-heading"));
    if results.roi.is_empty() {
        document.paragraph(voice.word("roi-no-mixes"));
        return;
    }
    document.paragraph(voice.with("roi-npv-explained", "months", Arg::Months(f64::from(voice.plan.scenario.months))));
    document.table(money_table(voice, results));
    document.notes(money_notes(voice, results, run));
    hinges::add(document, voice, results);
    document.subheading(voice.word("roi-customers"));
    document.table(customer_table(voice, results));
    document.notes(vec![voice.word("note-unserved")]);
    let stopped = stops::table(voice, &results.gates);
    if !stopped.rows.is_empty() {
        document.subheading(voice.word("roi-stops"));
        document.table(stopped);
        document.notes(vec![voice.word("note-stops")]);
    }
    people::add(document, voice, results);
    benefits::add(document, voice, results);
}

fn money_table(voice: &Voice<'_>, results: &Results) -> Table {
    let pruned = pruned(results);
    let spreads = || results.roi.iter().map(|roi| roi.risk).chain(pruned.copied());
    let money = money_of(
        spreads()
            .flat_map(|risk| [risk.npv.p05, risk.npv.p95, risk.npv.mean])
            .chain(results.roi.iter().map(|roi| roi.investment)),
    );
    let unit = voice.unit(money);
    let mut table = Table::new(vec![
        Column::words(voice.word("column-mix")),
        Column::figures(voice.of_money("column-npv", unit)),
        Column::figures(voice.word("column-low")),
        Column::figures(voice.word("column-high")),
        Column::figures(voice.word("column-loses")),
        Column::figures(voice.word("column-investment")),
        Column::figures(voice.word("column-roi")),
        Column::figures(voice.word("column-payback")),
    ]);
    for (place, roi) in results.roi.iter().enumerate() {
        let draws = results.simulated.variants.get(place);
        let losing = draws.map_or(1.0 - roi.risk.p_npv_positive, |draws| share_of(&draws.npv, |npv| npv < 0.0));
        let mut cells = vec![label(voice, results, place)];
        cells.extend(money_cells(voice, money, &roi.risk.npv));
        cells.push(losing_cell(voice, losing));
        cells.push(voice.amount(money, roi.investment).into());
        cells.push(ratio(voice, roi.roi).into());
        cells.push(payback(voice, roi.payback_months).into());
        table.row(cells);
    }
    if let Some(risk) = pruned {
        let mut cells = vec![Cell::new(voice.word("row-pruned"), Tone::Strong)];
        cells.extend(money_cells(voice, money, &risk.npv));
        cells.push(losing_cell(voice, 1.0 - risk.p_npv_positive));
        let recommended = results.recommended.as_ref();
        cells.push(recommended.map_or_else(|| voice.none(), |roi| voice.amount(money, roi.investment)).into());
        cells.push(ratio(voice, recommended.and_then(|roi| roi.roi)).into());
        cells.push(payback(voice, recommended.and_then(|roi| roi.payback_months)).into());
        table.total(cells);
    }
    table
}

/// ROI in per cent; past ten times the money it says no more than that.
fn ratio(voice: &Voice<'_>, roi: Option<f64>) -> String {
    match roi {
        None => voice.none(),
        Some(roi) if roi > GREATEST_ROI => format!(">\u{a0}{}", voice.share(GREATEST_ROI, 0)),
        Some(roi) => voice.share(roi, 0),
    }
}

fn payback(voice: &Voice<'_>, payback: Option<f64>) -> String {
    match payback {
        None => voice.none(),
        Some(0.0) => voice.word("payback-at-once"),
        Some(payback) => voice.catalogue.months(payback),
    }
}

/// The spread of the recommended mix, where pruning made it another one than the file's.
pub(in crate::report) fn pruned(results: &Results) -> Option<&Risk> {
    let advice = results.recommendation.as_ref()?;
    advice.risk.as_ref().filter(|_| !advice.pruned.is_empty())
}

pub(super) fn label(voice: &Voice<'_>, results: &Results, place: usize) -> Cell {
    let is_chosen = results.recommendation.as_ref().is_some_and(|advice| advice.choice.mix == Some(place));
    let name = voice.mix(Some(place));
    if is_chosen { Cell::new(voice.with("row-recommended", "mix", name), Tone::Strong) } else { name.into() }
}

fn money_cells(voice: &Voice<'_>, money: Money, npv: &Summary) -> Vec<Cell> {
    let tone = if npv.mean < 0.0 { Tone::Bad } else { Tone::Strong };
    let range = |value: f64| if is_certain(npv) { Cell::default() } else { voice.amount_change(money, value).into() };
    vec![Cell::new(voice.amount_change(money, npv.mean), tone), range(npv.p05), range(npv.p95)]
}

fn losing_cell(voice: &Voice<'_>, losing: f64) -> Cell {
    Cell::new(chance(voice, losing), if losing > 0.5 { Tone::Bad } else { Tone::Plain })
}

pub(in crate::report) fn money_notes(voice: &Voice<'_>, results: &Results, run: (u64, usize)) -> Vec<String> {
    let ranges = Message::new("note-ranges").with("draws", Arg::Count(run.1 as f64)).with("seed", run.0.to_string());
    let mut notes = vec![voice.say(&ranges), voice.word("note-roi")];
    if results.roi.iter().any(|roi| roi.payback_months.is_none()) {
        notes.push(voice.word("note-payback"));
    }
    if pruned(results).is_some() {
        notes.push(voice.word("note-pruned"));
    }
    notes
}

fn customer_table(voice: &Voice<'_>, results: &Results) -> Table {
    let has_metric = voice.plan.metric.is_some();
    let mut columns = vec![Column::words(voice.word("column-mix"))];
    let range = || [Column::figures(voice.word("column-low")), Column::figures(voice.word("column-high"))];
    if has_metric {
        columns.push(Column::figures(voice.with("column-change-of", "what", voice.metric())));
        columns.extend(range());
    }
    columns.push(Column::figures(voice.word("column-unserved-change")));
    columns.extend(range());
    columns.push(Column::words(voice.word("column-gates")));
    let mut table = Table::new(columns);
    let risks = || results.roi.iter().map(|roi| &roi.risk).chain(pruned(results));
    let decimals = Decimals {
        points: has_metric.then(|| decimals_of_changes(risks().map(|risk| risk.satisfaction_change.mean))),
        unserved: decimals_of_changes(risks().map(|risk| risk.unserved_change.mean * 100.0)),
    };
    for (place, roi) in results.roi.iter().enumerate() {
        let gates = results.gates.get(place).map(|gates| stops::status(voice, gates)).unwrap_or_default();
        table.row(customer_cells(voice, label(voice, results, place), &roi.risk, gates, &decimals));
    }
    if let Some(risk) = pruned(results) {
        let label = Cell::new(voice.word("row-pruned"), Tone::Strong);
        let passed = Cell::new(voice.word("gates-passed"), Tone::Good);
        table.total(customer_cells(voice, label, risk, passed, &decimals));
    }
    table
}

/// The decimals of the changes of customers; points only where there is a metric.
struct Decimals {
    points: Option<usize>,
    unserved: usize,
}

fn customer_cells(voice: &Voice<'_>, label: Cell, risk: &Risk, gates: Cell, decimals: &Decimals) -> Vec<Cell> {
    let three = |summary: &Summary, write: &dyn Fn(f64) -> String, is_bad: bool| {
        let tone = if is_bad { Tone::Bad } else { Tone::Strong };
        let range = |value: f64| if is_certain(summary) { Cell::default() } else { write(value).into() };
        [Cell::new(write(summary.mean), tone), range(summary.p05), range(summary.p95)]
    };
    let mut cells = vec![label];
    if let Some(decimals) = decimals.points {
        let change = &risk.satisfaction_change;
        cells.extend(three(change, &|points| voice.catalogue.signed(points, decimals), change.mean < -0.05));
    }
    let change = &risk.unserved_change;
    cells.extend(three(
        change,
        &|share| voice.catalogue.signed(share * 100.0, decimals.unserved),
        change.mean > 0.0005,
    ));
    cells.push(gates);
    cells
}

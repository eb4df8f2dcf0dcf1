//! Step 3: will it bring more than it costs?

use super::sheet::{Look, Sheet, Table, Value};
use super::{benefits, titled};
use crate::Results;
use crate::engine::statistics::{Summary, share};
use crate::model::GateKind;
use crate::recommend::{GateResult, gate_name};
use crate::report::plan::hinges::{self, has_prices, price_of_gained_point};
use crate::report::plan::people;
use crate::report::plan::roi::{money_notes, pruned};
use crate::report::plan::stops;
use crate::report::plan::voice::Voice;
use crate::roi::{MixRoi, Risk, StaffingPart};
use crate::text::Arg;

/// The sheet.
pub(super) fn sheet(voice: &Voice<'_>, results: &Results, run: (u64, usize)) -> Sheet {
    let mut sheet = titled(voice, "sheet-roi", "roi-heading");
    if results.roi.is_empty() {
        sheet.paragraph(voice.word("roi-no-mixes"));
        return sheet;
    }
    sheet.paragraph(voice.with("roi-npv-explained", "months", Arg::Months(f64::from(voice.plan.scenario.months))));
    sheet.table(money(voice, results));
    sheet.notes(money_notes(voice, results, run));
    sheet.table_of(voice.word("roi-hinges"), what_it_hangs_on(voice, results));
    sheet.notes(hinges::notes(voice, results));
    let parts = people::parts(results);
    if !parts.is_empty() {
        sheet.table_of(voice.word("roi-people"), people_of(voice, &parts));
        sheet.notes(people::notes(voice, results));
    }
    sheet.table_of(voice.word("roi-customers"), customers(voice, results));
    sheet.notes([voice.word("note-unserved")]);
    sheet.table_of(voice.word("column-gates"), gates(voice, results));
    sheet.notes([voice.word("note-stops")]);
    benefits::add(&mut sheet, voice, results);
    sheet
}

/// Mean, 5 % and 95 % of the draws.
fn spread(summary: &Summary, look: Look) -> [Value; 3] {
    [summary.mean, summary.p05, summary.p95].map(|number| Value::known(Some(number), look))
}

fn money(voice: &Voice<'_>, results: &Results) -> Table {
    let of_money = |key| voice.of_money(key, voice.catalogue.currency().to_owned());
    let mut table = Table::new(vec![
        voice.word("column-mix"),
        of_money("column-npv"),
        voice.word("column-low"),
        voice.word("column-high"),
        voice.word("column-loses"),
        of_money("workbook-column-expected-npv"),
        voice.word("column-investment"),
        voice.word("column-roi"),
        voice.word("column-payback"),
    ]);
    let cells = |name: String, risk: &Risk, losing: f64, roi: Option<&MixRoi>| {
        let known = |figure: Option<f64>, look| Value::known(figure, look);
        let mut cells = vec![Value::text(name)];
        cells.extend(spread(&risk.npv, Look::MoneyChange));
        cells.push(Value::Number(losing, Look::Share));
        cells.push(known(roi.map(|roi| roi.npv), Look::MoneyChange));
        cells.push(known(roi.map(|roi| roi.investment), Look::Money));
        cells.push(known(roi.and_then(|roi| roi.roi), Look::Share));
        cells.push(known(roi.and_then(|roi| roi.payback_months), Look::Months));
        cells
    };
    for (place, roi) in results.roi.iter().enumerate() {
        let draws = results.simulated.variants.get(place);
        let losing = draws.map_or(1.0 - roi.risk.p_npv_positive, |draws| share(&draws.npv, |npv| npv < 0.0));
        table.row(cells(voice.mix(Some(place)), &roi.risk, losing, Some(roi)));
    }
    if let Some(risk) = pruned(results) {
        table.total(cells(voice.word("row-pruned"), risk, 1.0 - risk.p_npv_positive, results.recommended.as_ref()));
    }
    table
}

fn what_it_hangs_on(voice: &Voice<'_>, results: &Results) -> Table {
    let of_money = |key| voice.of_money(key, voice.catalogue.currency().to_owned());
    let mut table = Table::new(vec![
        voice.word("column-mix"),
        voice.word("column-take-up"),
        voice.word("workbook-column-take-up-at-most"),
        voice.word("column-return"),
        of_money("column-price-of-point"),
        of_money("column-net-worth"),
    ]);
    let has_worth = results.roi.iter().any(has_prices);
    for (place, roi) in results.roi.iter().enumerate() {
        let factor =
            |pays_above| roi.break_even.filter(|found| found.pays_above == pays_above).map(|found| found.factor);
        table.row(vec![
            Value::text(voice.mix(Some(place))),
            Value::known(factor(true), Look::Share),
            Value::known(factor(false), Look::Share),
            Value::known(roi.irr, Look::Share),
            // Where the mix pays anyway, a point need not be worth anything.
            Value::known(price_of_gained_point(roi).map(|price| price.max(0.0)), Look::Money),
            Value::known(has_worth.then_some(roi.net_worth), Look::MoneyChange),
        ]);
    }
    table.without_unknown(1)
}

fn people_of(voice: &Voice<'_>, parts: &[(usize, StaffingPart)]) -> Table {
    let mut table = Table::new(vec![
        voice.word("column-mix"),
        voice.of_money("column-people-need", voice.catalogue.currency().to_owned()),
        voice.word("column-people-by-work"),
        voice.word("column-people-presence"),
    ]);
    for (place, part) in parts {
        let mut cells = vec![Value::text(voice.mix(Some(*place)))];
        let money = |amount| Value::Number(amount, Look::MoneyChange);
        cells.extend([part.need, part.by_work, part.presence()].map(money));
        table.row(cells);
    }
    table
}

fn customers(voice: &Voice<'_>, results: &Results) -> Table {
    let has_metric = voice.plan.metric.is_some();
    let range = || ["column-low", "column-high"].map(|key| voice.word(key));
    let mut headings = vec![voice.word("column-mix")];
    if has_metric {
        headings.push(voice.with("column-change-of", "what", voice.metric()));
        headings.extend(range());
    }
    headings.push(voice.word("column-unserved-change"));
    headings.extend(range());
    headings.push(voice.word("column-gates"));
    let mut table = Table::new(headings);
    let cells = |name: String, risk: &Risk, gates: String| {
        let mut cells = vec![Value::text(name)];
        if has_metric {
            cells.extend(spread(&risk.satisfaction_change, Look::Points));
        }
        cells.extend(spread(&risk.unserved_change, Look::ShareChange));
        cells.push(Value::text(gates));
        cells
    };
    for (place, roi) in results.roi.iter().enumerate() {
        let status = results.gates.get(place).map(|gates| stops::status(voice, gates).text).unwrap_or_default();
        table.row(cells(voice.mix(Some(place)), &roi.risk, status));
    }
    if let Some(risk) = pruned(results) {
        table.total(cells(voice.word("row-pruned"), risk, voice.word("gates-passed")));
    }
    table
}

/// Every must-have of every mix: what it looks at, the limit, in how many outcomes it holds and has to hold.
fn gates(voice: &Voice<'_>, results: &Results) -> Table {
    let headings = [
        "column-mix",
        "column-gate",
        "column-average",
        "column-allowed",
        "column-holds",
        "column-asked",
        "column-gates",
    ];
    let mut table = Table::new(headings.map(|key| voice.word(key)).to_vec());
    for (place, gates) in results.gates.iter().enumerate() {
        for gate in gates {
            let (limit, look) = limit(voice, gate);
            table.row(vec![
                Value::text(voice.mix(Some(place))),
                Value::text(voice.word(gate_name(gate.gate.kind))),
                Value::known(Some(gate.mean), look),
                Value::known(Some(limit), look),
                Value::Number(gate.probability, Look::Share),
                Value::Number(gate.gate.threshold, Look::Share),
                Value::text(stops::status(voice, std::slice::from_ref(gate)).text),
            ]);
        }
    }
    table
}

/// The worst that a must-have allows, and how it and what the must-have looks at are shown.
fn limit(voice: &Voice<'_>, gate: &GateResult) -> (f64, Look) {
    let margins = &voice.plan.gates.margins;
    match gate.gate.kind {
        GateKind::Pays => (0.0, Look::MoneyChange),
        // Nothing below 0, not −0.
        GateKind::Satisfaction => (0.0 - margins.satisfaction, Look::Points),
        GateKind::Unserved => (margins.unserved, Look::ShareChange),
        GateKind::Lost => (margins.lost, Look::Share),
        GateKind::Segments => (margins.segment, Look::ShareChange),
    }
}

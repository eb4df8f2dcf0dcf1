//! Costs and benefits by line, and the budget by year, of every mix and of what is recommended of it.

use super::sheet::{Look, Sheet, Table, Value};
use crate::Results;
use crate::report::plan::benefits::{line_name, year_name};
use crate::report::plan::roi::pruned;
use crate::report::plan::voice::Voice;
use crate::roi::{MixRoi, Year};

/// Adds both tables to the sheet.
pub(super) fn add(sheet: &mut Sheet, voice: &Voice<'_>, results: &Results) {
    let mixes = mixes(voice, results);
    sheet.table_of(voice.word("workbook-lines"), lines(voice, &mixes));
    sheet.notes([voice.word("workbook-note-lines")]);
    sheet.table_of(voice.word("workbook-years"), years(voice, &mixes));
    sheet.notes([voice.word("note-years")]);
}

/// Every mix with its name, and the recommended one where it is another than the file's.
fn mixes<'a>(voice: &Voice<'_>, results: &'a Results) -> Vec<(String, &'a MixRoi)> {
    let stated = results.roi.iter().enumerate().map(|(place, roi)| (voice.mix(Some(place)), roi));
    let recommended = results.recommended.as_ref().filter(|_| pruned(results).is_some());
    stated.chain(recommended.map(|roi| (voice.word("row-pruned"), roi))).collect()
}

fn lines(voice: &Voice<'_>, mixes: &[(String, &MixRoi)]) -> Table {
    let mut table = Table::new(vec![
        voice.word("column-mix"),
        voice.word("column-line"),
        voice.of_money("column-present-value", voice.catalogue.currency().to_owned()),
    ]);
    for (name, roi) in mixes {
        let mut sorted: Vec<_> = roi.lines.iter().collect();
        sorted.sort_by(|a, b| b.present_value.total_cmp(&a.present_value));
        for line in sorted {
            table.row(vec![
                Value::text(name.as_str()),
                Value::text(line_name(voice, line.kind)),
                Value::known(Some(line.present_value), Look::MoneyChange),
            ]);
        }
        table.total(vec![
            Value::text(name.as_str()),
            Value::text(voice.word("row-npv")),
            Value::known(Some(roi.npv), Look::MoneyChange),
        ]);
    }
    table
}

fn years(voice: &Voice<'_>, mixes: &[(String, &MixRoi)]) -> Table {
    let keys = [
        "column-mix",
        "workbook-column-year",
        "column-one-offs",
        "column-freed",
        "column-realised",
        "column-result",
        "column-net",
        "column-running",
    ];
    let mut table = Table::new(keys.map(|key| voice.word(key)).to_vec());
    let has_start = voice.plan.scenario.start.is_some();
    for (name, roi) in mixes {
        let mut running = 0.0;
        for year in &roi.years {
            running += net(year);
            let label = match has_start {
                true => Value::Number(f64::from(year.year), Look::Year),
                false => Value::text(year_name(voice, year.year)),
            };
            let figures = [0.0 - year.one_offs, year.freed, year.realised, year.flow, net(year), running];
            table.row(row(name, label, figures));
        }
        let sum = |figure: fn(&Year) -> f64| 0.0 + roi.years.iter().map(figure).sum::<f64>();
        let figures = [
            0.0 - sum(|year| year.one_offs),
            sum(|year| year.freed),
            sum(|year| year.realised),
            sum(|year| year.flow),
            sum(net),
            running,
        ];
        table.total(row(name, Value::text(voice.word("row-all")), figures));
    }
    table
}

fn net(year: &Year) -> f64 {
    year.flow - year.one_offs
}

fn row(name: &str, label: Value, figures: [f64; 6]) -> Vec<Value> {
    let figures = figures.map(|figure| Value::known(Some(figure), Look::MoneyChange));
    [Value::text(name), label].into_iter().chain(figures).collect()
}

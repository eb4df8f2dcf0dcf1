//! What the workbook was computed from, how its figures are defined, and what is worth knowing about them.

use super::sheet::{Look, Sheet, Table, Value};
use super::titled;
use crate::input::Sources;
use crate::model::Finding;
use crate::report::plan::notices::notice;
use crate::report::plan::voice::Voice;
use crate::report::plan::whole::definitions::DEFINED;
use crate::{Results, VERSION};

/// Up to here a whole number is the same number in a spreadsheet.
const LARGEST_EXACT: u64 = 1 << 53;

/// The sheet. `others` are all other sheets, whose notes it gathers; `run` is the seed and the number of draws.
pub(super) fn sheet(
    voice: &Voice<'_>,
    others: &[Sheet],
    (results, findings): (&Results, &[Finding]),
    sources: &Sources,
    run: (u64, usize),
) -> Sheet {
    let mut sheet = titled(voice, "sheet-about", "report-run-heading");
    sheet.table(computed_with(voice, run));
    sheet.table_of(voice.word("workbook-files"), files(voice, sources));
    sheet.paragraph(voice.word("report-run-note"));
    sheet.paragraph(voice.word("workbook-empty"));
    sheet.paragraph(voice.with("workbook-read-back", "sheet", voice.word("sheet-assumptions")));
    sheet.table_of(voice.word("report-definitions-heading"), definitions(voice));
    sheet.table_of(voice.word("workbook-notes"), notes(voice, others));
    sheet.table_of(voice.word("notices-heading"), notices(voice, findings, sources));
    sheet.table_of(voice.word("clipped-heading"), clipped(voice, results, run.1));
    sheet
}

fn headings(voice: &Voice<'_>, keys: &[&'static str]) -> Table {
    Table::new(keys.iter().map(|key| voice.word(key)).collect())
}

fn computed_with(voice: &Voice<'_>, (seed, draws): (u64, usize)) -> Table {
    let scenario = &voice.plan.scenario;
    let whole = |number: f64| Value::Number(number, Look::Plain);
    let seed = if seed <= LARGEST_EXACT { whole(seed as f64) } else { Value::text(seed.to_string()) };
    let mut table = headings(voice, &["workbook-column-what", "workbook-column-value"]);
    let mut add = |key: &'static str, value: Value| {
        if value != Value::Empty {
            table.row(vec![Value::text(voice.word(key)), value]);
        }
    };
    add("report-version", Value::text(VERSION));
    add("report-seed", seed);
    add("report-draws", whole(draws as f64));
    add("workbook-start", Value::text(scenario.start.map(|month| month.to_string()).unwrap_or_default()));
    add("workbook-months", whole(f64::from(scenario.months)));
    add("workbook-currency", Value::text(scenario.currency.as_str()));
    table
}

fn files(voice: &Voice<'_>, sources: &Sources) -> Table {
    let mut table = Table::new(vec![voice.word("report-file"), "SHA-256".to_owned()]);
    for input in sources.inputs() {
        table.row(vec![Value::text(input.path.as_str()), Value::text(input.sha256.as_str())]);
    }
    table
}

fn definitions(voice: &Voice<'_>) -> Table {
    let mut table = headings(voice, &["workbook-column-figure", "workbook-column-definition"]);
    for (term, definition) in DEFINED {
        table.row(vec![Value::text(voice.word(term)), Value::text(voice.word(definition))]);
    }
    table
}

fn notes(voice: &Voice<'_>, others: &[Sheet]) -> Table {
    let mut table = headings(voice, &["workbook-column-sheet", "workbook-column-definition"]);
    for sheet in others {
        for note in sheet.all_notes() {
            table.row(vec![Value::text(sheet.name.as_str()), Value::text(note)]);
        }
    }
    table
}

fn notices(voice: &Voice<'_>, findings: &[Finding], sources: &Sources) -> Table {
    let mut table = headings(voice, &["workbook-column-what", "workbook-column-help", "report-place"]);
    for finding in findings {
        let told = notice(voice, finding, sources);
        let texts = [told.message, told.help.unwrap_or_default(), told.place.unwrap_or_default()];
        table.row(texts.map(Value::text).to_vec());
    }
    table.without_unknown(2)
}

/// How often draws fell outside of what is possible, the most often first.
fn clipped(voice: &Voice<'_>, results: &Results, draws: usize) -> Table {
    let mut table = headings(voice, &["report-assumption", "workbook-column-clipped"]);
    let mut clipped = results.simulated.clipped.clone();
    clipped.sort_by(|(_, one), (_, other)| other.cmp(one));
    for (id, count) in clipped.iter().filter(|_| draws > 0) {
        let name = voice.plan.assumptions.get(*id).name.as_str();
        table.row(vec![Value::text(name), Value::Number(*count as f64 / draws as f64, Look::Share)]);
    }
    table
}

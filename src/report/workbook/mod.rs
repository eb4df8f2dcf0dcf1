//! The report as an Excel workbook: a sheet a step, figures as real numbers, and the assumptions as a sheet that a
//! scenario reads back with `assumptions = "workbook.xlsx#…"`.
//!
//! One file a sheet; each says with words and tables what the results hold, and `write` alone knows the file format.
//! A figure that is not known is an empty cell, never 0. There is no clock in it: the same inputs give the same bytes.

mod about;
mod answer;
mod assumptions;
mod benefits;
mod hypotes;
mod layout;
mod matrix;
mod nulage;
mod roi;
mod sheet;
mod write;

use std::fmt;

use self::sheet::Sheet;
use super::plan::voice::Voice;
use crate::Results;
use crate::input::Sources;
use crate::model::{Finding, Plan};
use crate::text::Catalogue;

/// Why there is no workbook: what the writer of the format said. Whatever a plan holds is cut to what a sheet can
/// bear, so this is a mistake in the program or in its messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotWritten(
    /// What is wrong, in English.
    pub String,
);

impl fmt::Display for NotWritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotWritten {}

/// The whole report as the bytes of an .xlsx file, in the catalogue's language. `run` is the seed and the number of
/// draws. The same inputs give the same bytes.
///
/// # Errors
/// Where the format cannot hold what is said, such as a name of a sheet that is too long in some language.
pub fn workbook(
    plan: &Plan,
    results: &Results,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    run: (u64, usize),
) -> Result<Vec<u8>, NotWritten> {
    let voice = Voice { plan, catalogue };
    let mut sheets = vec![
        answer::sheet(&voice, results, run.1),
        nulage::sheet(&voice, &results.nulage),
        hypotes::sheet(&voice, results),
        roi::sheet(&voice, results, run),
    ];
    sheets.extend(matrix::sheet(&voice, results));
    sheets.push(assumptions::sheet(&voice));
    sheets.extend(assumptions::others(&voice, sources));
    let findings = super::plan::all(findings, &results.nulage);
    let about = about::sheet(&voice, &sheets, (results, &findings), sources, run);
    sheets.push(about);
    write::write(&sheets, &plan.scenario.name).map_err(|problem| NotWritten(problem.to_string()))
}

/// The names of the sheets in a language, in their order: all that there can be.
#[must_use]
pub fn sheet_names(catalogue: &Catalogue) -> Vec<String> {
    SHEETS.iter().map(|key| catalogue.word(key)).collect()
}

/// The keys of the names of the sheets.
const SHEETS: [&str; 8] = [
    "sheet-answer",
    "sheet-nulage",
    "sheet-hypotes",
    "sheet-roi",
    "sheet-matrix",
    "sheet-assumptions",
    "sheet-measured",
    "sheet-about",
];

/// A sheet of its name and title, both by their keys.
fn titled(voice: &Voice<'_>, name: &'static str, title: &'static str) -> Sheet {
    Sheet::titled(voice.word(name), voice.word(title))
}

//! The only door to disk: files to a valid plan and all findings.
//!
//! Question it answers: what do the files say, and what is wrong with them? Input: the path of a scenario or
//! of a bare ledger. Result: [`Loaded`]. Bytes become a tree in which everything knows its place (`tree`,
//! `ledger`), one description of every key ([`keys`]) says what may stand where, and one pass over the
//! tree makes the plan and reports everything that is wrong in one go. It knows nothing of how a plan is
//! computed, and never prints.

mod assemble;
mod assumption_sheet;
mod bare_ledger;
mod candidates;
mod channels;
mod checks;
mod columns;
mod dropping;
mod expect;
mod figures;
mod foreign;
mod frame;
mod goals;
mod insert;
pub mod keys;
mod ledger;
mod leftover;
mod levels;
mod mixes;
mod moves;
mod names;
mod number;
mod open;
mod pilot;
mod pilot_terms;
mod preferences;
mod reading;
mod register;
mod scenario;
mod section;
mod shares;
mod sheet;
mod source;
mod staffing;
mod targets;
mod toml_problem;
mod tree;
mod unknown;

use std::path::{Path, PathBuf};

use crate::text::Message;

use crate::model::{Code, Finding, Levels, Plan, Severity};

pub(crate) use assumption_sheet::assumption_columns;
pub use foreign::is_panic_expected;
pub use ledger::{LedgerColumn, LedgerRows};
pub(crate) use names::fold;
pub use names::{nearest_name, same_name};
pub use pilot::{
    DataOptions, LoadedData, LoadedPilot, LoadedVoices, digest_of_inputs, pilot_to_toml, read_pilot, read_pilot_data,
    read_pilot_data_with, read_pilot_with, read_voices, read_voices_with, seal_of,
};
pub use register::{LoadedRegister, NotRecorded, append_lesson, read_register, read_register_with, register_of};
pub use source::{InputFile, Place, Sources};

use reading::Reading;
use source::FileId;

/// What came of reading the files.
#[derive(Debug)]
pub struct Loaded {
    /// The plan; `None` where there is an error among the findings.
    pub plan: Option<Plan>,
    /// Everything found, by file, line and column.
    pub findings: Vec<Finding>,
    /// The files, and where the origins of findings and figures are in them.
    pub sources: Sources,
    /// Whether the named file itself could not be read.
    pub could_not_run: bool,
    /// The rows of the ledger, where they were to be kept.
    pub rows: Option<LedgerRows>,
    /// What findings count as in this file.
    pub levels: Levels,
}

/// Gives the bytes of a file; on disk this is [`std::fs::read`].
pub type ReadFile<'a> = &'a dyn Fn(&Path) -> std::io::Result<Vec<u8>>;

/// Reads a scenario and the files that it names.
#[must_use]
pub fn read_scenario(path: &Path) -> Loaded {
    read_scenario_with(path, &|path| std::fs::read(path))
}

/// As [`read_scenario`], keeping the rows of the ledger, from which every figure of it can be told.
#[must_use]
pub fn read_scenario_with_rows(path: &Path, read: ReadFile<'_>) -> Loaded {
    read_into(Reading { keeps_rows: true, ..Reading::default() }, path, read)
}

/// What is said of a bare ledger that it cannot say itself.
#[derive(Clone, Debug, Default)]
pub struct LedgerOptions {
    /// The months that its rows are totals over, where it has no month column.
    pub months: Option<u32>,
    /// The label of its encoding, such as `windows-1250`.
    pub encoding: Option<String>,
    /// What stands between its columns.
    pub delimiter: Option<char>,
    /// Its decimal mark.
    pub decimal: Option<char>,
    /// The lowest and the highest answer, where its csat is a mean.
    pub scale: Option<(f64, f64)>,
    /// Texts that mark rows to leave out.
    pub ignore_rows: Vec<String>,
}

/// Reads a bare ledger: a plan without mixes and goals, over 12 months, undiscounted. `months` are those that
/// its rows are totals over, where it has no month column.
#[must_use]
pub fn read_ledger(path: &Path, months: Option<u32>) -> Loaded {
    read_ledger_with(path, months, &|path| std::fs::read(path))
}

/// As [`read_ledger`], of one file or of several that are joined, with more that is said of them.
#[must_use]
pub fn read_ledgers(paths: &[PathBuf], options: &LedgerOptions) -> Loaded {
    read_ledgers_with(paths, options, &|path| std::fs::read(path))
}

/// As [`read_scenario`], with files from anywhere.
#[must_use]
pub fn read_scenario_with(path: &Path, read: ReadFile<'_>) -> Loaded {
    read_into(Reading::default(), path, read)
}

fn read_into(mut reading: Reading, path: &Path, read: ReadFile<'_>) -> Loaded {
    let Some(file) = open::open_named(path, read, &mut reading) else { return finish(None, reading, true) };
    let plan = assemble::scenario(file, path, read, &mut reading);
    finish(plan, reading, false)
}

/// As [`read_ledger`], with files from anywhere.
#[must_use]
pub fn read_ledger_with(path: &Path, months: Option<u32>, read: ReadFile<'_>) -> Loaded {
    read_ledgers_with(&[path.to_owned()], &LedgerOptions { months, ..LedgerOptions::default() }, read)
}

/// As [`read_ledgers`], with files from anywhere.
#[must_use]
pub fn read_ledgers_with(paths: &[PathBuf], options: &LedgerOptions, read: ReadFile<'_>) -> Loaded {
    let mut reading = Reading::default();
    let encoding = options.encoding.as_ref().map(|label| (label.clone(), None));
    let table = open::TableSettings { is_known: &ledger::is_known, encoding };
    // Every file is opened, so that all that is wrong is told in one go.
    let opened: Vec<Option<Option<FileId>>> =
        paths.iter().map(|path| open::open_named_table(path, &table, read, &mut reading)).collect();
    let Some(opened) = opened.into_iter().collect::<Option<Vec<_>>>() else { return finish(None, reading, true) };
    let files: Option<Vec<FileId>> = opened.into_iter().collect();
    let plan = files.and_then(|files| bare_ledger::bare_ledger(&files, paths, options, &mut reading));
    finish(plan, reading, false)
}

/// The finding that no scenario names a table, with the place of the table.
#[must_use]
pub fn table_that_is_unused(path: &Path) -> (Vec<Finding>, Sources) {
    let mut sources = Sources::default();
    let file = sources.add_file(path.to_string_lossy().replace('\\', "/"), String::new());
    let at = sources.origin(file, 0, 0);
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let what = Message::new("unused-table").with("name", name.as_str());
    (vec![Finding::new(Code::Unused, at).with("what", what).with("name", name)], sources)
}

/// Whether a path is that of a ledger rather than a scenario, by its name: a scenario ends in .toml, and whatever has
/// another ending is a table.
#[must_use]
pub fn is_ledger(path: &Path) -> bool {
    file_of(path).extension().is_some_and(|ending| !ending.eq_ignore_ascii_case("toml"))
}

/// The file of a path that may name a sheet of a workbook behind it: `book.xlsx` of `book.xlsx#Sheet`.
#[must_use]
pub fn file_of(path: &Path) -> PathBuf {
    match path.to_str() {
        Some(written) => PathBuf::from(sheet::split_sheet(written).0),
        None => path.to_owned(),
    }
}

/// What a broken ledger makes look wrong in a scenario that is right.
const FOLLOWS_FROM_LEDGER: [Code; 10] = [
    Code::NotOffered,
    Code::GoalWithoutFigure,
    Code::UnknownChannel,
    Code::Unused,
    Code::KeyOfCurrent,
    Code::KeyOfCandidate,
    Code::NoSuchCell,
    Code::FcrMissing,
    Code::JourneyMissing,
    Code::SatisfactionMissing,
];

fn finish(plan: Option<Plan>, reading: Reading, could_not_run: bool) -> Loaded {
    let Reading { sources, mut findings, assumptions, rows, levels, .. } = reading;
    if findings.iter().any(|finding| finding.severity() == Severity::Error && sources.is_ledger(finding.at)) {
        // What the scenario says of channels cannot be judged by a ledger that could not be read.
        findings.retain(|finding| !FOLLOWS_FROM_LEDGER.contains(&finding.code) || sources.is_ledger(finding.at));
        findings.retain(|finding| finding.code != Code::ContactsAreCases);
    }
    findings.sort_by_key(|finding| (sources.order(finding.at), finding.code));
    findings.dedup();
    let is_right = findings.iter().all(|finding| finding.severity() != Severity::Error);
    let plan = plan.filter(|_| is_right).map(|plan| Plan { assumptions, ..plan });
    Loaded { plan, findings, sources, could_not_run, rows, levels }
}

#[cfg(test)]
mod tests;

//! The files of a pilot: what was to be tried (`pilot.toml`), what was measured (`pilot.csv`) and what people said
//! (`voices.csv`).

mod criteria;
mod data;
mod finished;
mod measures;
mod periods;
mod seal;
mod terms;
mod voices;
mod written;

use std::path::Path;

use crate::model::{Code, Finding, MetricKind, Pilot, PilotData, Voice};

use super::ReadFile;
use super::keys::PILOT_FILE;
use super::open::{self, TableSettings};
use super::reading::Reading;
use super::section::Section;
use super::source::Sources;
use super::tree::{self, Node, Value};
use super::unknown::report_unknown_keys_of;

pub use seal::{digest_of_inputs, seal_of};
pub use written::pilot_to_toml;

use finished::finish;

/// What came of reading a pilot's file.
#[derive(Debug)]
pub struct LoadedPilot {
    /// The pilot; `None` where there is an error among the findings.
    pub pilot: Option<Pilot>,
    /// Everything found, by line and column.
    pub findings: Vec<Finding>,
    /// The file, and where the origins of findings and criteria are in it.
    pub sources: Sources,
    /// Whether the named file itself could not be read.
    pub could_not_run: bool,
}

/// What came of reading a pilot's data.
#[derive(Debug)]
pub struct LoadedData {
    /// The data; `None` where there is an error among the findings.
    pub data: Option<PilotData>,
    /// Everything found, by line and column.
    pub findings: Vec<Finding>,
    /// The file, and where the origins of findings and rows are in it.
    pub sources: Sources,
    /// Whether the named file itself could not be read.
    pub could_not_run: bool,
}

/// What came of reading what people said.
#[derive(Debug)]
pub struct LoadedVoices {
    /// What they said; `None` where there is an error among the findings.
    pub voices: Option<Vec<Voice>>,
    /// Everything found, by line and column.
    pub findings: Vec<Finding>,
    /// The file, and where the origins of findings and voices are in it.
    pub sources: Sources,
    /// Whether the named file itself could not be read.
    pub could_not_run: bool,
}

/// What is said of a table that it cannot say itself.
#[derive(Clone, Debug, Default)]
pub struct DataOptions {
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

/// Reads a pilot's file.
#[must_use]
pub fn read_pilot(path: &Path) -> LoadedPilot {
    read_pilot_with(path, &|path| std::fs::read(path))
}

/// As [`read_pilot`], with files from anywhere.
#[must_use]
pub fn read_pilot_with(path: &Path, read: ReadFile<'_>) -> LoadedPilot {
    let mut reading = Reading::default();
    let file = open::open_named(path, read, &mut reading);
    let pilot = file.filter(|_| reading.findings.is_empty()).and_then(|file| {
        let top = reading.sources.origin(file, 0, 0);
        let tree = tree::parse(file, &mut reading)?;
        report_unknown_keys_of(&tree, PILOT_FILE, &mut reading);
        let node = Node { value: Value::Table(tree), at: top };
        let root = Section::of(&node, top, PILOT_FILE, String::new(), None)?;
        terms::read(&root, &mut reading)
    });
    let (pilot, findings, sources) = finish(pilot, reading);
    LoadedPilot { pilot, findings, sources, could_not_run: file.is_none() }
}

/// Reads what was measured in a pilot: text in any dialect, or a sheet of a workbook. `metric` is the satisfaction
/// metric of the plan, where there is one: data in another are an error.
#[must_use]
pub fn read_pilot_data(path: &Path, pilot: &Pilot, metric: Option<MetricKind>, options: &DataOptions) -> LoadedData {
    read_pilot_data_with(path, pilot, metric, options, &|path| std::fs::read(path))
}

/// As [`read_pilot_data`], with files from anywhere.
#[must_use]
pub fn read_pilot_data_with(
    path: &Path,
    pilot: &Pilot,
    metric: Option<MetricKind>,
    options: &DataOptions,
    read: ReadFile<'_>,
) -> LoadedData {
    let mut reading = Reading::default();
    let is_known = |heading: &str| data::is_known(heading, pilot);
    let file = open_table(path, &is_known, options, read, &mut reading);
    let data = file.flatten().and_then(|file| data::read(file, pilot, metric, options, &mut reading));
    let (data, findings, sources) = finish(data, reading);
    LoadedData { data, findings, sources, could_not_run: file.is_none() }
}

/// Reads what customers and employees said: text in any dialect, or a sheet of a workbook.
#[must_use]
pub fn read_voices(path: &Path, options: &DataOptions) -> LoadedVoices {
    read_voices_with(path, options, &|path| std::fs::read(path))
}

/// As [`read_voices`], with files from anywhere.
#[must_use]
pub fn read_voices_with(path: &Path, options: &DataOptions, read: ReadFile<'_>) -> LoadedVoices {
    let mut reading = Reading::default();
    let file = open_table(path, &voices::is_known, options, read, &mut reading);
    let voices = file.flatten().and_then(|file| voices::read(file, options, &mut reading));
    let (voices, findings, sources) = finish(voices, reading);
    LoadedVoices { voices, findings, sources, could_not_run: file.is_none() }
}

fn open_table(
    path: &Path,
    is_known: &dyn Fn(&str) -> bool,
    options: &DataOptions,
    read: ReadFile<'_>,
    reading: &mut Reading,
) -> Option<Option<super::source::FileId>> {
    let encoding = options.encoding.as_ref().map(|label| (label.clone(), None));
    let table = TableSettings { is_known, encoding };
    let file = open::open_named_table(path, &table, read, reading)?;
    // Of text in a broken encoding nothing can be read.
    let is_right = reading.findings.iter().all(|finding| finding.code != Code::TextGarbled);
    Some(file.filter(|_| is_right))
}

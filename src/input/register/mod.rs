//! The register of lessons (`lardomar.toml`): what earlier pilots taught.
//!
//! A scenario has the register that it names, or the one that lies beside it. Entries are added at its end as text, so
//! that every byte before them stays.

mod append;
mod entries;

use std::path::{Path, PathBuf};

use crate::model::{Finding, Lesson, Severity};

use super::ReadFile;
use super::keys::REGISTER_FILE;
use super::open::{beside, open_named, open_text_beside};
use super::reading::Reading;
use super::section::Section;
use super::source::{FileId, Sources};
use super::tree::{self, Table, Value};

pub use append::{NotRecorded, append_lesson};

/// What came of reading a register of lessons.
#[derive(Debug)]
pub struct LoadedRegister {
    /// The lessons, in the order of the file; `None` where there is an error among the findings.
    pub lessons: Option<Vec<Lesson>>,
    /// Everything found, by line and column.
    pub findings: Vec<Finding>,
    /// The file, and where the origins of findings and lessons are in it.
    pub sources: Sources,
    /// Whether the file itself could not be read.
    pub could_not_run: bool,
}

/// Reads a register of lessons.
#[must_use]
pub fn read_register(path: &Path) -> LoadedRegister {
    read_register_with(path, &|path| std::fs::read(path))
}

/// As [`read_register`], with files from anywhere.
#[must_use]
pub fn read_register_with(path: &Path, read: ReadFile<'_>) -> LoadedRegister {
    let mut reading = Reading::default();
    let file = open_named(path, read, &mut reading);
    let lessons = file.filter(|_| reading.findings.is_empty()).and_then(|file| entries::read(file, &mut reading));
    let Reading { sources, mut findings, .. } = reading;
    findings.sort_by_key(|finding| (sources.order(finding.at), finding.code));
    findings.dedup();
    let is_right = findings.iter().all(|finding| finding.severity() != Severity::Error);
    LoadedRegister { lessons: lessons.filter(|_| is_right), findings, sources, could_not_run: file.is_none() }
}

/// Where the register is that somebody means by a path: the register itself, that of a scenario, or that of a folder.
#[must_use]
pub fn register_of(path: &Path, read: ReadFile<'_>) -> PathBuf {
    if path.is_dir() {
        // Below "." paths are told as from here.
        let folder = path.strip_prefix(".").unwrap_or(path);
        return folder.join(REGISTER_FILE);
    }
    let mut reading = Reading::default();
    let tree = open_named(path, read, &mut reading).and_then(|file| tree::parse(file, &mut reading));
    let is_scenario = |table: &Table| table.get("scenario").is_some() || table.get("nulage").is_some();
    match tree.filter(is_scenario) {
        Some(tree) => beside(path, named_in(&tree).unwrap_or(REGISTER_FILE)),
        None => path.to_owned(),
    }
}

fn named_in(scenario: &Table) -> Option<&str> {
    let Value::Table(table) = &scenario.get("scenario")?.node.value else { return None };
    match &table.get("lessons")?.node.value {
        Value::Text(named) if !named.trim().is_empty() => Some(named.trim()),
        _ => None,
    }
}

/// The lessons of a scenario: of the register that `[scenario]` names, or of the one beside it; none where there is none.
pub(crate) fn lessons_of(
    section: Option<&Section<'_>>,
    scenario: &Path,
    read: ReadFile<'_>,
    reading: &mut Reading,
) -> Vec<Lesson> {
    let named = section.and_then(|section| section.text("lessons", reading));
    let (path, at) = named.map_or((REGISTER_FILE.to_owned(), None), |(path, at)| (path, Some(at)));
    let before = reading.findings.len();
    let file = open_text_beside(scenario, &path, at, read, reading);
    if file.is_some() {
        reading.sources.last_input_is_beside_the_plan();
    }
    let file: Option<FileId> = file.filter(|_| reading.findings.len() == before);
    file.and_then(|file| entries::read(file, reading)).unwrap_or_default()
}

#[cfg(test)]
mod tests;

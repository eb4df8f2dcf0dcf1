//! One scenario.

use std::path::{Path, PathBuf};

use kanalval::Inspection;
use kanalval::input::read_scenario_with;
use kanalval::model::{Code, Month};
use kanalval::report::machine::CheckedFile;

use super::super::step;
use super::super::words::shown;

/// How files are checked.
pub(super) struct Question<'a> {
    /// What is not to be told.
    pub(super) allowed: &'a [Code],
    /// How many draws, where the command line says.
    pub(super) draws: Option<u64>,
    /// The seed of the draws.
    pub(super) seed: u64,
    /// The month that counts as now.
    pub(super) now: Option<Month>,
}

/// Checks the scenario at a path, or one that was given and stands for it.
pub(super) fn check(path: &Path, given: Option<&[u8]>, question: &Question<'_>) -> CheckedFile {
    let read = |wanted: &Path| match given {
        Some(bytes) if wanted == path => Ok(bytes.to_vec()),
        _ => std::fs::read(wanted),
    };
    let loaded = read_scenario_with(path, &read);
    let draws = question.draws.map(|draws| usize::try_from(draws).unwrap_or(usize::MAX));
    let inspection = Inspection { draws, seed: question.seed, now: question.now };
    let mut findings = kanalval::inspect(&loaded, &inspection);
    findings.retain(|finding| !question.allowed.contains(&finding.code));
    CheckedFile {
        path: shown(path),
        findings,
        currency: loaded.plan.map_or_else(String::new, |plan| plan.scenario.currency),
        sources: loaded.sources,
        levels: loaded.levels,
        could_not_run: loaded.could_not_run,
    }
}

/// The files that were read for a scenario.
pub(super) fn input_paths(file: &CheckedFile) -> Vec<PathBuf> {
    step::input_paths(Path::new(&file.path), &file.sources)
}

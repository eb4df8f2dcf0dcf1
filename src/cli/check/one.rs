//! One scenario: its files, its method, and what it expects.

use std::path::{Path, PathBuf};

use kanalval::Settings;
use kanalval::check;
use kanalval::input::{Loaded, read_scenario_with};
use kanalval::model::{Code, Family, Finding, Month, Plan};
use kanalval::report::machine::CheckedFile;

use super::super::step;

/// Draws by which `[expect]` is judged where neither the file nor the command line says: enough for a share to be within
/// 2 percentage points in 95 runs of 100.
const DRAWS: u64 = 2_000;

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
    let Loaded { plan, mut findings, sources, could_not_run, levels, .. } = read_scenario_with(path, &read);
    let mut expects = false;
    if let Some(plan) = &plan {
        add_new(&mut findings, check::method(plan, &levels, question.now));
        if !plan.expectations.is_empty() && !step::has_fatal(&findings) {
            expects = true;
            add_new(&mut findings, expected(plan, question));
        }
    }
    let has_run = |family: Family| match family {
        Family::Files => plan.is_some(),
        Family::Method => plan.is_some(),
        Family::Results => expects,
    };
    let mut findings = check::settle(&levels, findings, &has_run);
    findings.sort_by_key(|finding| (sources.order(finding.at), finding.code));
    findings.retain(|finding| !question.allowed.contains(&finding.code));
    let currency = plan.as_ref().map_or_else(String::new, |plan| plan.scenario.currency.clone());
    CheckedFile { path: super::told(path), findings, sources, levels, currency, could_not_run }
}

/// What a computed plan shows.
fn expected(plan: &Plan, question: &Question<'_>) -> Vec<Finding> {
    let draws = question.draws.or(plan.expected_draws.map(u64::from)).unwrap_or(DRAWS);
    let draws = usize::try_from(draws).unwrap_or(usize::MAX);
    let results = kanalval::run(plan, &Settings { draws, seed: question.seed, progress: &|_| {} });
    check::check(plan, &results)
}

/// Adds what has not been found already.
fn add_new(findings: &mut Vec<Finding>, more: Vec<Finding>) {
    for finding in more {
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
}

/// The files that were read for a scenario.
pub(super) fn input_paths(file: &CheckedFile) -> Vec<PathBuf> {
    step::input_paths(Path::new(&file.path), &file.sources)
}

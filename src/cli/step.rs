//! `plan`, `hypotes` and `roi`: the steps that need a scenario.

use std::path::{Path, PathBuf};

use anyhow::Result;
use kanalval::input::{self, Loaded, Sources};
use kanalval::model::{Family, Finding, Plan, Severity};
use kanalval::report::findings_to_text;
use kanalval::text::{Catalogue, Message};
use kanalval::{Results, Settings};

use super::arguments::{ChanceArguments, Format, StepArguments};
use super::exit;
use super::language::catalogue;
use super::output::{Output, stderr_has_colour, tell};
use super::progress::Progress;
use super::render::{self, Computed, Step};
use super::starter;
use super::words::{shown, stopped, stopped_at};

/// Computes a scenario and writes one step of it. What was expected of it is for `check` to judge.
pub(crate) fn run(step: Step, arguments: &StepArguments) -> Result<u8> {
    want_scenario(&arguments.file)?;
    let loaded = input::read_scenario(&arguments.file);
    let output = Output::new(&arguments.output, &input_paths(&arguments.file, &loaded.sources))?;
    let quiet = arguments.output.quiet;
    let Loaded { plan: Some(plan), mut findings, sources, levels, .. } = loaded else {
        return Ok(refuse(&loaded, quiet));
    };
    let catalogue = catalogue(&plan.scenario.currency);
    if let Some(code) = refuse_journeys(&plan, &findings, &sources, &catalogue, quiet) {
        return Ok(code);
    }
    let results = compute(&plan, &arguments.chance, quiet);
    let found = kanalval::check::check(&plan, &results);
    findings.extend(found.into_iter().filter(|finding| finding.severity() != Severity::Error));
    let (mut findings, _) = levels.apply(findings);
    keep_wanted(&mut findings, quiet, arguments.output.format);
    let seed = arguments.chance.seed;
    let computed = Computed {
        plan: &plan,
        results: &results,
        findings: &findings,
        sources: &sources,
        catalogue: &catalogue,
        seed,
    };
    output.write(&render::step(step, &computed, arguments.output.format, &output)?)?;
    if arguments.output.format == Format::Json {
        // The reports in words end with the notices; JSON has them too, but who reads it may not look.
        tell_findings(&findings, &sources, &catalogue, quiet);
    }
    Ok(exit::CLEAN)
}

/// Says what to name in place of a table or of a folder.
pub(crate) fn want_scenario(path: &Path) -> Result<()> {
    if input::is_ledger(path) {
        return Err(stopped_at("cli-scenario-wanted", path));
    }
    suggest_inside(path)
}

/// Says that journeys contradict the ledger, so that every figure would rest on nothing, and gives the exit code; `None`
/// where they do not.
pub(crate) fn refuse_journeys(
    plan: &Plan,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    quiet: bool,
) -> Option<u8> {
    let journeys = kanalval::nulage::assess(plan).findings;
    has_errors(&journeys).then(|| {
        tell_findings(&[findings.to_vec(), journeys].concat(), sources, catalogue, quiet);
        exit::FINDINGS
    })
}

/// Where a folder is named, says which scenario in it may be meant.
pub(crate) fn suggest_inside(path: &Path) -> Result<()> {
    let inside = path.join(starter::SCENARIO);
    if path.is_dir() && inside.is_file() {
        let message = Message::new("cli-folder-has-scenario").with("path", shown(path));
        return Err(stopped(&message.with("scenario", shown(&inside))));
    }
    Ok(())
}

/// Without notices where none are wanted; JSON has them all the same.
pub(crate) fn keep_wanted(findings: &mut Vec<Finding>, quiet: bool, format: Format) {
    findings.retain(|finding| !quiet || format == Format::Json || finding.severity() == Severity::Error);
}

/// Runs a plan with a progress bar.
pub(crate) fn compute(plan: &Plan, chance: &ChanceArguments, quiet: bool) -> Results {
    let progress = Progress::new(chance.draws, quiet);
    let draws = usize::try_from(chance.draws).unwrap_or(usize::MAX);
    let settings = Settings { draws, seed: chance.seed, progress: &|draws| progress.advance(draws) };
    let results = kanalval::run(plan, &settings);
    progress.finish();
    results
}

/// Says what is wrong with files from which no plan comes, and gives the exit code.
pub(crate) fn refuse(loaded: &Loaded, quiet: bool) -> u8 {
    tell_findings(&loaded.findings, &loaded.sources, &catalogue(""), quiet);
    if loaded.could_not_run { exit::COULD_NOT_RUN } else { exit::FINDINGS }
}

/// Writes findings to stderr; notices only where they are wanted.
pub(crate) fn tell_findings(findings: &[Finding], sources: &Sources, catalogue: &Catalogue, quiet: bool) {
    let shown: Vec<Finding> =
        findings.iter().filter(|finding| !quiet || finding.severity() == Severity::Error).cloned().collect();
    tell(&findings_to_text(&shown, sources, catalogue, stderr_has_colour()));
}

/// Whether there is an error among the findings from which no figure can come: one of the files, not of the method.
pub(crate) fn has_fatal(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.code.severity() == Severity::Error && finding.code.family() == Family::Files)
}

/// Whether there is an error among the findings.
pub(crate) fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity() == Severity::Error)
}

/// The files that were read, which no result may overwrite.
pub(crate) fn input_paths(file: &Path, sources: &Sources) -> Vec<PathBuf> {
    let file = &input::file_of(file);
    let folder = file.parent().unwrap_or(Path::new(""));
    let beside = sources.inputs().iter().map(|input| folder.join(&input.path));
    std::iter::once(file.to_owned()).chain(beside).collect()
}

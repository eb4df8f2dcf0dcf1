//! `report`: the document that is handed over, in the form that the name of the file says.

use std::path::Path;

use anyhow::Result;
use kanalval::input::{self, Loaded};
use kanalval::model::{Finding, Severity};
use kanalval::report;
use kanalval::text::Message;
use kanalval::{Detail, Results, Settings};

use super::arguments::ReportArguments;
use super::exit;
use super::language::catalogue;
use super::output::{Existing, Output, write_file};
use super::progress::Progress;
use super::step::{has_errors, input_paths, refuse, suggest_inside, tell_findings};
use super::words::{shown, stopped, stopped_at};

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// A page for a browser, and for paper.
    Html,
    /// Markdown for a wiki.
    Markdown,
}

/// The forms and the endings of names that mean them.
const FORMS: [(&str, Form); 4] =
    [("html", Form::Html), ("htm", Form::Html), ("md", Form::Markdown), ("markdown", Form::Markdown)];

/// Computes a scenario and all that a report shows of it, and writes the report.
pub(crate) fn run(arguments: &ReportArguments) -> Result<u8> {
    if input::is_ledger(&arguments.file) {
        return Err(stopped_at("cli-scenario-wanted", &arguments.file));
    }
    suggest_inside(&arguments.file)?;
    let form = form_of(&arguments.output)?;
    let loaded = input::read_scenario(&arguments.file);
    // Said before anything is computed.
    Output::to_file(&arguments.output, &input_paths(&arguments.file, &loaded.sources))?;
    let quiet = arguments.quiet;
    let Loaded { plan: Some(plan), mut findings, sources, .. } = loaded else {
        return Ok(refuse(&loaded, quiet));
    };
    let catalogue = catalogue(&plan.scenario.currency);
    let journeys = kanalval::nulage::assess(&plan).findings;
    if has_errors(&journeys) {
        findings.extend(journeys);
        tell_findings(&findings, &sources, &catalogue, quiet);
        return Ok(exit::FINDINGS);
    }
    let (results, detail) = compute(&plan, arguments);
    let found = kanalval::check::check(&plan, &results);
    findings.extend(found.into_iter().filter(|finding: &Finding| finding.severity() == Severity::Notice));
    let run = (arguments.chance.seed, results.draws);
    let document = report::whole(&plan, (&results, &detail), &findings, &sources, &catalogue, run);
    let text = match form {
        Form::Html => report::html::print(&document, &catalogue, run)?,
        Form::Markdown => report::markdown::print(&document),
    };
    write_file(&arguments.output, text.as_bytes(), Existing::Replace)?;
    Ok(exit::CLEAN)
}

/// The form that the name asks for.
fn form_of(path: &Path) -> Result<Form> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let found = FORMS.iter().find(|(known, _)| *known == ending);
    found.map(|(_, form)| *form).ok_or_else(|| {
        let known = FORMS.iter().map(|(known, _)| format!(".{known}")).collect::<Vec<_>>();
        stopped(&Message::new("cli-report-ending").with("path", shown(path)).with("endings", known))
    })
}

fn compute(plan: &kanalval::model::Plan, arguments: &ReportArguments) -> (Results, Detail) {
    let progress = Progress::new(arguments.chance.draws, arguments.quiet);
    let draws = usize::try_from(arguments.chance.draws).unwrap_or(usize::MAX);
    let settings = Settings { draws, seed: arguments.chance.seed, progress: &|draws| progress.advance(draws) };
    let results = kanalval::run(plan, &settings);
    let detail = kanalval::detail(plan, &settings, &results);
    progress.finish();
    (results, detail)
}

//! `report`: the document that is handed over, in the form that the name of the file says.

use std::path::Path;

use anyhow::Result;
use kanalval::Settings;
use kanalval::input::{self, Loaded};
use kanalval::model::{Finding, Severity};
use kanalval::report;
use kanalval::text::Message;

use super::arguments::ReportArguments;
use super::exit;
use super::language::catalogue;
use super::output::{Existing, Output, write_file};
use super::progress::Progress;
use super::step::{input_paths, refuse, refuse_journeys, want_scenario};
use super::words::{shown, stopped};

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// A page for a browser, and for paper.
    Html,
    /// Markdown for a wiki.
    Markdown,
    /// A workbook for a spreadsheet.
    Workbook,
}

/// The forms and the endings of names that mean them.
const FORMS: [(&str, Form); 5] = [
    ("html", Form::Html),
    ("htm", Form::Html),
    ("md", Form::Markdown),
    ("markdown", Form::Markdown),
    ("xlsx", Form::Workbook),
];

/// Computes a scenario and all that a report shows of it, and writes the report.
pub(crate) fn run(arguments: &ReportArguments) -> Result<u8> {
    want_scenario(&arguments.file)?;
    let form = form_of(&arguments.output)?;
    let loaded = input::read_scenario(&arguments.file);
    // Said before anything is computed.
    Output::to_file(&arguments.output, &input_paths(&arguments.file, &loaded.sources))?;
    let quiet = arguments.quiet;
    let Loaded { plan: Some(plan), mut findings, sources, levels, .. } = loaded else {
        return Ok(refuse(&loaded, quiet));
    };
    let catalogue = catalogue(&plan.scenario.currency);
    if let Some(code) = refuse_journeys(&plan, &findings, &sources, &catalogue, quiet) {
        return Ok(code);
    }
    let progress = Progress::new(arguments.chance.draws, quiet);
    let draws = usize::try_from(arguments.chance.draws).unwrap_or(usize::MAX);
    let settings = Settings { draws, seed: arguments.chance.seed, progress: &|draws| progress.advance(draws) };
    let results = kanalval::run(&plan, &settings);
    let found = kanalval::check::check(&plan, &results);
    findings.extend(found.into_iter().filter(|finding: &Finding| finding.severity() != Severity::Error));
    let (findings, _) = levels.apply(findings);
    let run = (arguments.chance.seed, results.draws);
    let document = || {
        let detail = kanalval::detail(&plan, &settings, &results);
        report::whole(&plan, (&results, &detail), &findings, &sources, &catalogue, run)
    };
    let bytes = match form {
        Form::Html => report::html::print(&document(), &catalogue, run)?.into_bytes(),
        Form::Markdown => report::markdown::print(&document()).into_bytes(),
        Form::Workbook => report::workbook(&plan, &results, &findings, &sources, &catalogue, run)?,
    };
    progress.finish();
    write_file(&arguments.output, &bytes, Existing::Replace)?;
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

//! `check`: is everything sound, and does it say what is expected of it?

use std::path::Path;

use anyhow::Result;
use kanalval::input::{self, Loaded, Sources};
use kanalval::model::{Finding, Severity};
use kanalval::report::{findings_to_text, json};
use kanalval::text::{Arg, Catalogue, Message};

use super::arguments::{CheckArguments, Format};
use super::language::catalogue;
use super::output::Output;
use super::step::{compute, has_errors, input_paths};
use super::words::{say, shown};
use super::{discovery, exit, render};

/// A scenario that was checked.
struct Checked {
    path: String,
    findings: Vec<Finding>,
    sources: Sources,
    catalogue: Catalogue,
    could_not_run: bool,
}

impl Checked {
    fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity() == severity).count()
    }
}

/// Checks every scenario, also after one that fails, and reports file by file.
pub(crate) fn run(arguments: &CheckArguments) -> Result<u8> {
    let paths = discovery::scenarios(&arguments.paths)?;
    // Said before the first computation; data files are looked at once they are known.
    Output::new(&arguments.output, &paths)?;
    let mut inputs = paths.clone();
    let mut files = Vec::new();
    for path in &paths {
        let checked = check(path, arguments);
        inputs.extend(input_paths(path, &checked.sources));
        files.push(checked);
    }
    let output = Output::new(&arguments.output, &inputs)?;
    let shows_notices = arguments.strict || !arguments.output.quiet;
    output.write(&report(&files, arguments.output.format, shows_notices, &output)?)?;
    Ok(exit_code(&files, arguments.strict))
}

fn check(path: &Path, arguments: &CheckArguments) -> Checked {
    let Loaded { plan, mut findings, sources, could_not_run, .. } = input::read_scenario(path);
    let currency = plan.as_ref().map_or("", |plan| plan.scenario.currency.as_str());
    let catalogue = match arguments.output.format {
        Format::Json => Catalogue::english(currency),
        Format::Table | Format::Markdown => catalogue(currency),
    };
    if let Some(plan) = &plan {
        let journeys = kanalval::nulage::assess(plan).findings;
        if has_errors(&journeys) {
            findings.extend(journeys);
        } else {
            let results = compute(plan, &arguments.chance, arguments.output.quiet);
            findings.extend(kanalval::check::check(plan, &results));
        }
    }
    Checked { path: shown(path), findings, sources, catalogue, could_not_run }
}

fn exit_code(files: &[Checked], notices_count: bool) -> u8 {
    let any = |severity| files.iter().any(|file| file.count(severity) > 0);
    if files.iter().any(|file| file.could_not_run) {
        exit::COULD_NOT_RUN
    } else if any(Severity::Error) || (notices_count && any(Severity::Notice)) {
        exit::FINDINGS
    } else {
        exit::CLEAN
    }
}

fn report(files: &[Checked], format: Format, shows_notices: bool, output: &Output) -> Result<String> {
    if format == Format::Json {
        let reports =
            files.iter().map(|file| json::checked(&file.path, &file.findings, &file.sources, &file.catalogue));
        return render::pretty(&json::check(reports.collect()));
    }
    let is_markdown = format == Format::Markdown;
    let mut text = String::new();
    for file in files {
        let counted = counted("cli-checked-file", &[file]).with("path", file.path.as_str());
        text += &if is_markdown { format!("## {}\n\n", say(&counted)) } else { format!("{}\n", say(&counted)) };
        let shown: Vec<Finding> =
            file.findings.iter().filter(|one| shows_notices || one.severity() == Severity::Error).cloned().collect();
        if shown.is_empty() {
            continue;
        }
        if is_markdown {
            text += &as_list(&shown, file);
        } else {
            text += "\n";
            text += &findings_to_text(&shown, &file.sources, &file.catalogue, output.has_colour());
        }
        text += "\n";
    }
    text += &say(&counted("cli-checked-all", &files.iter().collect::<Vec<_>>()));
    Ok(text + "\n")
}

fn as_list(findings: &[Finding], file: &Checked) -> String {
    let line = |finding: &Finding| {
        let message = finding.message();
        let place = file.sources.place(finding.at).map_or_else(String::new, |place| format!("{place}: "));
        let help = file.catalogue.attribute(&message, "help").unwrap_or_default();
        let level = say(&Message::new(match finding.severity() {
            Severity::Error => "level-error",
            Severity::Notice => "level-notice",
        }));
        let said = file.catalogue.say(&message);
        format!("- **{level}** `{}` {place}{said}. {help}\n", finding.code.word()).replace('\u{a0}', " ")
    };
    findings.iter().map(line).collect()
}

fn counted(key: &'static str, files: &[&Checked]) -> Message {
    let sum = |severity| files.iter().map(|file| file.count(severity)).sum::<usize>() as f64;
    let (errors, notices) = (sum(Severity::Error), sum(Severity::Notice));
    let part =
        |key, count| if count > 0.0 { say(&Message::new(key).with("count", Arg::Count(count))) } else { String::new() };
    let parts = [part("cli-errors", errors), part("cli-notices", notices)];
    let found: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let found = if found.is_empty() { say(&Message::new("cli-clean")) } else { found.join(", ") };
    Message::new(key).with("files", Arg::Count(files.len() as f64)).with("found", found)
}

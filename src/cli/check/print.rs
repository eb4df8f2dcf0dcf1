//! What was found, in the form that was asked for.

use anyhow::Result;
use kanalval::model::{Finding, Severity};
use kanalval::report::machine::{self, CheckedFile, Words};
use kanalval::report::{findings_with_rules, json};
use kanalval::text::{Arg, Catalogue, Message};

use super::super::arguments::CheckFormat;
use super::super::language::catalogue;
use super::super::output::Output;
use super::super::render;
use super::super::words::say;

/// All files in one text; empty where nothing was found and the form is for people.
pub(super) fn report(files: &[CheckedFile], format: CheckFormat, least: Severity, output: &Output) -> Result<String> {
    // What machines read is the same in every language; annotations and tests are read by people.
    let words = match format {
        CheckFormat::Json | CheckFormat::Sarif => Words::new(&Catalogue::english, files),
        _ => Words::new(&catalogue, files),
    };
    Ok(match format {
        CheckFormat::Text => text(files, &words, output),
        CheckFormat::Markdown => markdown(files, &words),
        CheckFormat::Json => {
            let report = |file: &CheckedFile| json::checked(&file.path, &file.findings, &file.sources, words.of(file));
            render::pretty(&json::check(files.iter().map(report).collect()))?
        }
        CheckFormat::Sarif => render::pretty(&machine::sarif(files, &words))?,
        CheckFormat::Github => machine::github(files, &words),
        CheckFormat::Junit => machine::junit(files, least, &words)?,
    })
}

fn text(files: &[CheckedFile], words: &Words, output: &Output) -> String {
    let found: Vec<&CheckedFile> = files.iter().filter(|file| !file.findings.is_empty()).collect();
    if found.is_empty() {
        return String::new();
    }
    let mut text = String::new();
    for file in &found {
        text += &findings_with_rules(&file.findings, &file.sources, words.of(file), output.has_colour());
        text += "\n";
    }
    text += &summary(files);
    text + "\n"
}

fn markdown(files: &[CheckedFile], words: &Words) -> String {
    let mut text = format!("{}\n", summary(files));
    for file in files.iter().filter(|file| !file.findings.is_empty()) {
        text += &format!("\n## {}\n\n", file.path);
        text += &as_list(file, words.of(file));
    }
    text
}

fn as_list(file: &CheckedFile, catalogue: &Catalogue) -> String {
    let line = |finding: &Finding| {
        let message = finding.message();
        let place = file.sources.place(finding.at).map_or_else(String::new, |place| format!("{place}: "));
        let help = catalogue.attribute(&message, "help").unwrap_or_default();
        let level = say(&Message::new(finding.severity().key()));
        let said = catalogue.say(&message);
        format!("- **{level}** `{}` {place}{said}. {help}\n", finding.code.word()).replace('\u{a0}', " ")
    };
    file.findings.iter().map(line).collect()
}

/// How many files there were and how much was found.
fn summary(files: &[CheckedFile]) -> String {
    let count = |severity| {
        let findings = files.iter().flat_map(|file| &file.findings);
        findings.filter(|finding| finding.severity() == severity).count() as f64
    };
    let part = |key, severity| {
        let count = count(severity);
        (count > 0.0).then(|| say(&Message::new(key).with("count", Arg::Count(count))))
    };
    let parts = [
        part("cli-errors", Severity::Error),
        part("cli-warnings", Severity::Warning),
        part("cli-notices", Severity::Notice),
    ];
    let found: Vec<String> = parts.into_iter().flatten().collect();
    let found = if found.is_empty() { say(&Message::new("cli-clean")) } else { found.join(", ") };
    say(&Message::new("cli-checked-all").with("files", Arg::Count(files.len() as f64)).with("found", found))
}

//! `nulage`: where are we? From a scenario, or from a ledger alone.

use anyhow::Result;
use kanalval::input::{self, LedgerOptions, Loaded};
use kanalval::text::{Catalogue, Message};

use super::arguments::{Format, NulageArguments};
use super::output::Output;
use super::step::{has_errors, input_paths, keep_wanted, refuse, suggest_inside, tell_findings};
use super::words::{shown, stopped};
use super::{exit, render};

/// Describes the current state, also where its journeys contradict the ledger: what is counted helps to put them right.
pub(crate) fn run(arguments: &NulageArguments) -> Result<u8> {
    let file = &arguments.file;
    suggest_inside(file)?;
    let loaded = if input::is_ledger(file) {
        input::read_ledger_as(file, &options(arguments))
    } else if let Some(option) = option_of_ledger(arguments) {
        let message = Message::new("cli-option-of-ledger").with("option", option);
        return Err(stopped(&message.with("path", shown(file))));
    } else {
        input::read_scenario(file)
    };
    let output = Output::new(&arguments.output, &input_paths(file, &loaded.sources))?;
    let quiet = arguments.output.quiet;
    let Loaded { plan: Some(plan), mut findings, sources, .. } = loaded else {
        return Ok(refuse(&loaded, quiet));
    };
    let catalogue = Catalogue::english(&plan.scenario.currency);
    let nulage = kanalval::nulage::assess(&plan);
    findings.extend(nulage.findings.iter().cloned());
    keep_wanted(&mut findings, quiet, arguments.output.format);
    let next = input::is_ledger(file).then(|| next(arguments));
    let how = (arguments.output.format, &output, next.as_ref());
    output.write(&render::nulage(&plan, &nulage, &findings, &sources, &catalogue, how)?)?;
    if arguments.output.format == Format::Json || has_errors(&findings) {
        tell_findings(&findings, &sources, &catalogue, quiet);
    }
    Ok(if has_errors(&findings) { exit::FINDINGS } else { exit::CLEAN })
}

/// What to type for a scenario of the ledger's channels.
fn next(arguments: &NulageArguments) -> Message {
    let file = shown(&arguments.file);
    let file = if file.contains(char::is_whitespace) { format!("\"{file}\"") } else { file };
    let months = arguments.months.map_or_else(String::new, |months| format!(" --months {months}"));
    Message::new("asks-next-command").with("from", format!("{file}{months}"))
}

fn options(arguments: &NulageArguments) -> LedgerOptions {
    let mark = |word: &Option<String>| word.as_deref().map(|word| if word == "tab" { '\t' } else { first(word) });
    LedgerOptions {
        months: arguments.months,
        encoding: arguments.encoding.clone(),
        delimiter: mark(&arguments.delimiter),
        decimal: mark(&arguments.decimal),
    }
}

fn first(word: &str) -> char {
    word.chars().next().unwrap_or(',')
}

/// An option that is for ledgers alone.
fn option_of_ledger(arguments: &NulageArguments) -> Option<&'static str> {
    let options = [
        ("months", arguments.months.is_some()),
        ("encoding", arguments.encoding.is_some()),
        ("delimiter", arguments.delimiter.is_some()),
        ("decimal", arguments.decimal.is_some()),
    ];
    options.into_iter().find(|(_, is_there)| *is_there).map(|(option, _)| option)
}

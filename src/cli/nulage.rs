//! `nulage`: where are we? From a scenario, or from a ledger alone.

use std::path::PathBuf;

use anyhow::Result;
use kanalval::input::{self, Loaded};
use kanalval::text::Message;

use super::arguments::{Format, NulageArguments};
use super::language::catalogue;
use super::output::Output;
use super::step::{has_errors, input_paths, keep_wanted, refuse, suggest_inside, tell_findings};
use super::words::{shown, stopped, stopped_at};
use super::{exit, render};

/// Describes the current state, also where its journeys contradict the ledger: what is counted helps to put them right.
pub(crate) fn run(arguments: &NulageArguments) -> Result<u8> {
    let [file, others @ ..] = arguments.files.as_slice() else { return Ok(exit::CLEAN) };
    suggest_inside(file)?;
    let is_ledger = input::is_ledger(file);
    // Tables are joined with one another, not with a scenario, which names its own.
    if !others.is_empty()
        && let Some(scenario) = arguments.files.iter().find(|file| !input::is_ledger(file))
    {
        return Err(stopped_at("cli-scenario-among-tables", scenario));
    }
    let loaded = if is_ledger {
        input::read_ledgers(&arguments.files, &arguments.ledger.options())
    } else if let Some((option, _)) = arguments.ledger.written().first() {
        let message = Message::new("cli-option-of-ledger").with("option", *option);
        return Err(stopped(&message.with("path", shown(file))));
    } else {
        input::read_scenario(file)
    };
    let inputs: Vec<PathBuf> = arguments.files.iter().flat_map(|file| input_paths(file, &loaded.sources)).collect();
    let output = Output::new(&arguments.output, &inputs)?;
    let quiet = arguments.output.quiet;
    let Loaded { plan: Some(plan), mut findings, sources, levels, .. } = loaded else {
        return Ok(refuse(&loaded, quiet));
    };
    let catalogue = catalogue(&plan.scenario.currency);
    let nulage = kanalval::nulage::assess(&plan);
    findings.extend(nulage.findings.iter().cloned());
    let (mut findings, _) = levels.apply(findings);
    keep_wanted(&mut findings, quiet, arguments.output.format);
    let next = is_ledger.then(|| next(arguments));
    let how = (arguments.output.format, &output, next.as_ref());
    output.write(&render::nulage(&plan, &nulage, &findings, &sources, &catalogue, how)?)?;
    if arguments.output.format == Format::Json || has_errors(&findings) {
        tell_findings(&findings, &sources, &catalogue, quiet);
    }
    Ok(if has_errors(&findings) { exit::FINDINGS } else { exit::CLEAN })
}

/// What to type for a scenario of the ledger's channels.
fn next(arguments: &NulageArguments) -> Message {
    let quoted = |text: &str| {
        let is_plain = |sign: char| sign.is_alphanumeric() || "/._-,:".contains(sign);
        if text.chars().all(is_plain) { text.to_owned() } else { format!("\"{text}\"") }
    };
    let files = arguments.files.iter().map(|file| format!("--from {}", quoted(&shown(file))));
    let options = arguments.ledger.written().into_iter().map(|(name, value)| format!("--{name} {}", quoted(&value)));
    let all: Vec<String> = files.chain(options).collect();
    Message::new("asks-next-command").with("from", all.join(" "))
}

//! `nulage`: where are we? From a scenario, or from a ledger alone.

use anyhow::Result;
use kanalval::input::{self, Loaded};
use kanalval::text::Catalogue;

use super::arguments::{Format, NulageArguments};
use super::output::Output;
use super::step::{has_errors, input_paths, keep_wanted, refuse, tell_findings};
use super::words::stopped_at;
use super::{exit, render};

/// Describes the current state, also where its journeys contradict the ledger: what is counted helps to put them right.
pub(crate) fn run(arguments: &NulageArguments) -> Result<u8> {
    let file = &arguments.file;
    let loaded = if input::is_ledger(file) {
        input::read_ledger(file, arguments.months)
    } else if arguments.months.is_some() {
        return Err(stopped_at("cli-months-of-scenario", file));
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
    let how = (arguments.output.format, &output);
    output.write(&render::nulage(&plan, &nulage, &findings, &sources, &catalogue, how)?)?;
    if arguments.output.format == Format::Json || has_errors(&findings) {
        tell_findings(&findings, &sources, &catalogue, quiet);
    }
    Ok(if has_errors(&findings) { exit::FINDINGS } else { exit::CLEAN })
}

//! Results as text in the format that was asked for.

use anyhow::Result;
use kanalval::Results;
use kanalval::input::Sources;
use kanalval::model::{Finding, Plan};
use kanalval::nulage::Nulage;
use kanalval::report::document::Document;
use kanalval::report::{self, json};
use kanalval::text::{Catalogue, Message};
use serde::Serialize;

use super::arguments::Format;
use super::output::Output;

/// A step that needs the whole computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The whole way.
    Plan,
    /// Goals against today and every mix.
    Hypotes,
    /// What pays.
    Roi,
}

/// What was computed from a scenario, and what it was computed with.
pub(crate) struct Computed<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) results: &'a Results,
    pub(crate) findings: &'a [Finding],
    pub(crate) sources: &'a Sources,
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) seed: u64,
}

/// A step in words or as JSON.
pub(crate) fn step(step: Step, computed: &Computed<'_>, format: Format, output: &Output) -> Result<String> {
    if format == Format::Json {
        return step_as_json(computed);
    }
    let Computed { plan, results, findings, sources, catalogue, seed } = *computed;
    let run = (seed, results.draws);
    let document = match step {
        Step::Plan => report::plan(plan, results, findings, sources, catalogue, run),
        Step::Hypotes => report::hypotes(plan, &results.nulage, &results.hypotes, findings, sources, catalogue),
        Step::Roi => report::roi(plan, results, findings, sources, catalogue, run),
    };
    Ok(in_words(&document, format, output))
}

/// Nuläge in words or as JSON; what to do next is said in words only.
pub(crate) fn nulage(
    plan: &Plan,
    nulage: &Nulage,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    (format, output, next): (Format, &Output, Option<&Message>),
) -> Result<String> {
    if format == Format::Json {
        let english = Catalogue::english(&plan.scenario.currency);
        return pretty(&json::nulage(plan, nulage, findings, sources, &english));
    }
    Ok(in_words(&report::nulage(plan, nulage, findings, sources, catalogue, next), format, output))
}

pub(crate) fn in_words(document: &Document, format: Format, output: &Output) -> String {
    match format {
        Format::Markdown => report::markdown::print(document),
        Format::Table | Format::Json => report::text::print(document, output.width(), output.has_colour()),
    }
}

fn step_as_json(computed: &Computed<'_>) -> Result<String> {
    let Computed { plan, results, findings, sources, seed, .. } = *computed;
    // What machines read is the same in every language.
    let english = Catalogue::english(&plan.scenario.currency);
    pretty(&json::plan(plan, results, findings, sources, &english, (seed, results.draws)))
}

/// JSON with line ends, the last line ended too.
pub(crate) fn pretty(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

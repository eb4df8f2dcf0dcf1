//! Results as text in the format that was asked for.

use anyhow::Result;
use kanalval::Results;
use kanalval::input::Sources;
use kanalval::model::{Finding, Plan};
use kanalval::nulage::Nulage;
use kanalval::report::json;
use kanalval::text::Catalogue;
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
    match format {
        Format::Json => step_as_json(computed),
        // SEAM: `document(format, &kanalval::report::{plan, hypotes, roi}(plan, results, catalogue), output)`.
        Format::Table | Format::Markdown => match step {
            Step::Plan | Step::Hypotes | Step::Roi => not_in_words_yet(step_as_json(computed), output),
        },
    }
}

/// Nuläge in words or as JSON.
pub(crate) fn nulage(
    plan: &Plan,
    nulage: &Nulage,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    (format, output): (Format, &Output),
) -> Result<String> {
    let as_json = || pretty(&json::nulage(plan, nulage, findings, sources, catalogue));
    match format {
        Format::Json => as_json(),
        // SEAM: `document(format, &kanalval::report::nulage(plan, nulage, catalogue), output)`.
        Format::Table | Format::Markdown => not_in_words_yet(as_json(), output),
    }
}

/// SEAM: until `kanalval::report::text` and `::markdown` are there, JSON stands in. Then:
/// `match format { Markdown => markdown::print(&document), _ => text::print(&document, output.width(), output.has_colour()) }`.
fn not_in_words_yet(json: Result<String>, output: &Output) -> Result<String> {
    let _ = (output.width(), output.has_colour());
    json
}

fn step_as_json(computed: &Computed<'_>) -> Result<String> {
    let Computed { plan, results, findings, sources, catalogue, seed } = *computed;
    pretty(&json::plan(plan, results, findings, sources, catalogue, (seed, results.draws)))
}

/// JSON with line ends, the last line ended too.
pub(crate) fn pretty(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

//! What the reader sees of a plan: the answer first, then the method step by step, then the advice.
//!
//! One file a section; each adds its blocks to a [`Document`] and says nothing that the results do not.

pub(super) mod answer;
mod asks;
pub(super) mod benefits;
pub(super) mod confidence;
pub(super) mod figures;
pub(super) mod hinges;
pub(super) mod hypotes;
pub(super) mod matrix;
pub(super) mod notices;
pub(super) mod nulage;
pub(super) mod people;
mod preferences;
pub(super) mod roi;
pub(super) mod stops;
pub(super) mod sure;
mod targets;
pub(super) mod today;
pub(super) mod verdicts;
pub(super) mod voice;
pub(super) mod whole;

#[cfg(test)]
mod tests;

pub use self::asks::{Ask, asks};
use self::voice::Voice;
pub use self::whole::whole;
use super::document::{Block, Document};
use crate::Results;
use crate::input::Sources;
use crate::model::{Finding, Plan};
use crate::nulage::Nulage;
use crate::text::{Catalogue, Message};

/// The whole way: the answer, nuläge, hypotes, ROI, the matrix, one line a channel, and the notices. `run` is the
/// seed and the number of draws.
#[must_use]
pub fn plan(
    plan: &Plan,
    results: &Results,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    run: (u64, usize),
) -> Document {
    let voice = Voice { plan, catalogue };
    let mut document = titled(plan);
    answer::add(&mut document, &voice, results, run);
    nulage::add(&mut document, &voice, &results.nulage);
    hypotes::add(&mut document, &voice, &results.hypotes, results.recommendation.as_ref(), pruned_standing(results));
    roi::add(&mut document, &voice, results, run);
    matrix::add(&mut document, &voice, results);
    verdicts::add(&mut document, &voice, results);
    notices::add(&mut document, &voice, &all(findings, &results.nulage), sources);
    notices::add_clipped(&mut document, &voice, results, run.1);
    document
}

/// Step 1 alone. `next` is what to do next, where the reader has no scenario yet.
#[must_use]
pub fn nulage(
    plan: &Plan,
    nulage: &Nulage,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    next: Option<&Message>,
) -> Document {
    let voice = Voice { plan, catalogue };
    let mut document = titled(plan);
    nulage::add(&mut document, &voice, nulage);
    asks::add(&mut document, &voice, nulage, next);
    notices::add(&mut document, &voice, &all(findings, nulage), sources);
    document
}

/// Step 2 alone.
#[must_use]
pub fn hypotes(
    plan: &Plan,
    nulage: &Nulage,
    hypotes: &crate::hypotes::Hypotes,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
) -> Document {
    let voice = Voice { plan, catalogue };
    let mut document = titled(plan);
    hypotes::add(&mut document, &voice, hypotes, None, None);
    hypotes::add_beliefs(&mut document, &voice);
    notices::add(&mut document, &voice, &all(findings, nulage), sources);
    document
}

/// Step 3 alone. `run` is the seed and the number of draws.
#[must_use]
pub fn roi(
    plan: &Plan,
    results: &Results,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    run: (u64, usize),
) -> Document {
    let voice = Voice { plan, catalogue };
    let mut document = titled(plan);
    roi::add(&mut document, &voice, results, run);
    notices::add(&mut document, &voice, &all(findings, &results.nulage), sources);
    notices::add_clipped(&mut document, &voice, results, run.1);
    document
}

/// How the recommended mix stands, where pruning made it another one than the file's.
fn pruned_standing(results: &Results) -> Option<&crate::hypotes::Standing> {
    let advice = results.recommendation.as_ref()?;
    results.recommended_standing.as_ref().filter(|_| !advice.pruned.is_empty())
}

fn titled(plan: &Plan) -> Document {
    let mut document = Document::default();
    document.push(Block::Title(plan.scenario.name.clone()));
    document
}

/// What was found in the files, and what the nuläge found on top of it.
pub(in crate::report) fn all(findings: &[Finding], nulage: &Nulage) -> Vec<Finding> {
    let mut all = findings.to_vec();
    for finding in &nulage.findings {
        if !all.contains(finding) {
            all.push(finding.clone());
        }
    }
    all
}

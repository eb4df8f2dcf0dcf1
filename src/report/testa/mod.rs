//! Step 4 in words: whether to test, what is not known, how a pilot is judged, how long it takes, how it is decided.

mod answer;
mod decide;
mod length;
mod measures;
mod unknowns;
mod writing;

use super::document::{Block, Document};
use super::plan::notices;
use super::plan::voice::Voice;
use crate::input::Sources;
use crate::model::{Finding, Plan};
use crate::testa::PilotPlan;
use crate::text::Catalogue;

/// The hypothesis of a pilot in one sentence: the file's own, or what the mix is supposed to do.
#[must_use]
pub fn pilot_hypothesis(plan: &Plan, pilot: &PilotPlan, catalogue: &Catalogue) -> String {
    answer::hypothesis(&Voice { plan, catalogue }, pilot)
}

/// The plan of a pilot. `seed` is that of its draws.
#[must_use]
pub fn pilot(
    plan: &Plan,
    pilot: &PilotPlan,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    seed: u64,
) -> Document {
    let voice = Voice { plan, catalogue };
    let mut document = Document::default();
    document.push(Block::Title(plan.scenario.name.clone()));
    answer::add(&mut document, &voice, pilot, seed);
    unknowns::add(&mut document, &voice, pilot);
    measures::add(&mut document, &voice, pilot);
    length::add(&mut document, &voice, pilot);
    decide::add(&mut document, &voice, pilot);
    notices::add(&mut document, &voice, findings, sources);
    document
}

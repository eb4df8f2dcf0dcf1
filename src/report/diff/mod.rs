//! What a change of a plan did, for those who have to judge it: the decision first, then verdicts, results and what was
//! stated otherwise.

mod advice;
mod inputs;
mod ledger;
mod moved;
mod results;
mod settings;
mod writing;

use self::writing::Writer;
use super::document::{Block, Document, Tone};
use super::plan::notices;
use super::plan::voice::Voice;
use crate::diff::Difference;
use crate::input::Sources;
use crate::model::{Family, Finding, Plan, Severity};
use crate::text::{Arg, Catalogue, Message};

/// One of two plans that are compared, with what was found in its files.
#[derive(Clone, Copy)]
pub struct Compared<'a> {
    /// How it is called: a path, or a path at a revision.
    pub called: &'a str,
    /// The plan.
    pub plan: &'a Plan,
    /// What was found.
    pub findings: &'a [Finding],
    /// The places of its figures and findings.
    pub sources: &'a Sources,
}

/// What differs, as a document. `run` is the seed and the number of draws; the catalogue is that of the new plan.
#[must_use]
pub fn difference(
    difference: &Difference,
    (old, new): (Compared<'_>, Compared<'_>),
    catalogue: &Catalogue,
    run: (u64, usize),
) -> Document {
    let mut document = Document::default();
    let names = Message::new("diff-same").with("old", old.called).with("new", new.called);
    if difference.is_empty() {
        document.push(Block::Lead { text: catalogue.say(&names), tone: Tone::Good });
        return document;
    }
    let before = Catalogue::new(catalogue.language(), &old.plan.scenario.currency);
    let writer = Writer {
        difference,
        old: Voice { plan: old.plan, catalogue: &before },
        new: Voice { plan: new.plan, catalogue },
        old_sources: old.sources,
        new_sources: new.sources,
    };
    let title = Message::new("diff-title").with("name", new.plan.scenario.name.as_str());
    document.push(Block::Title(catalogue.say(&title)));
    advice::add(&mut document, &writer);
    let fresh = fresh(old, new);
    let is_broken = |one: &&Finding| one.severity() == Severity::Error && one.code.family() == Family::Results;
    let broken = fresh.iter().filter(is_broken).count();
    if broken > 0 {
        let message = Message::new("diff-expect-broken").with("count", Arg::Count(broken as f64));
        document.push(Block::Lead { text: catalogue.say(&message), tone: Tone::Bad });
    }
    let told = Message::new("diff-compared").with("old", old.called).with("new", new.called);
    let told = told.with("seed", run.0.to_string()).with("draws", Arg::Count(run.1 as f64));
    document.paragraph(catalogue.say(&told));
    advice::add_verdicts(&mut document, &writer);
    results::add(&mut document, &writer);
    moved::add(&mut document, &writer);
    settings::add(&mut document, &writer);
    inputs::add(&mut document, &writer);
    ledger::add(&mut document, &writer);
    notices::add(&mut document, &writer.new, &fresh, new.sources);
    document
}

/// What is found in the new files and was not in the old ones, wherever it stood.
fn fresh(old: Compared<'_>, new: Compared<'_>) -> Vec<Finding> {
    let is_known = |one: &&Finding| old.findings.iter().any(|other| other.code == one.code && other.args == one.args);
    new.findings.iter().filter(|one| !is_known(one)).cloned().collect()
}

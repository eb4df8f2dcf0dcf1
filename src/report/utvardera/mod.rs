//! What the reader sees of an evaluation: the decision first, why, what it means in money and what is not known; then what it
//! rests on.

mod answer;
mod criteria;
mod figures;
mod learning;
mod method;
mod misleading;
mod plots;
#[cfg(test)]
mod tests;
mod voices;

pub(super) use self::misleading::messages as misleading_messages;
use super::document::{Block, Document, Notice, Tone};
use crate::input::Sources;
use crate::model::{Finding, Pilot, PilotData, Plan, Severity};
use crate::text::{Arg, Catalogue, Message};
use crate::utvardera::{Decided, Evaluation, Learned, Learning};

/// An evaluation and what it is told with.
#[derive(Clone, Copy)]
pub struct Evaluated<'a> {
    /// The scenario's plan.
    pub plan: &'a Plan,
    /// What was frozen.
    pub pilot: &'a Pilot,
    /// What was measured.
    pub data: &'a PilotData,
    /// What it says.
    pub evaluation: &'a Evaluation,
    /// What to do.
    pub decided: &'a Decided,
    /// What the scenario makes of it; `None` where that was not reckoned.
    pub learned: Option<&'a Learned>,
    /// The plan's figures before and after; `None` where they were not reckoned, or where no draw could have given what was
    /// measured.
    pub learning: Option<&'a Learning>,
    /// Whether units may be named where one of them stands out.
    pub show_agents: bool,
    /// What was found in the files, each with the files that it is about.
    pub findings: &'a [(&'a Sources, Vec<Finding>)],
}

/// Words and figures in the reader's language.
struct Voice<'a> {
    catalogue: &'a Catalogue,
}

impl Voice<'_> {
    fn word(&self, key: &'static str) -> String {
        self.catalogue.word(key)
    }

    fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    fn arg(&self, arg: &Arg) -> String {
        self.catalogue.argument(arg)
    }
}

/// The evaluation as a document.
#[must_use]
pub fn evaluation(told: &Evaluated<'_>, catalogue: &Catalogue) -> Document {
    let voice = Voice { catalogue };
    let mut document = Document::default();
    document.push(Block::Title(told.pilot.name.clone()));
    document.paragraph(told.pilot.hypothesis.clone().unwrap_or_default());
    answer::add(&mut document, &voice, told);
    criteria::add(&mut document, &voice, told);
    learning::add(&mut document, &voice, told);
    plots::add_adoption(&mut document, &voice, told.evaluation);
    method::add(&mut document, &voice, told);
    misleading::add(&mut document, &voice, told);
    voices::add(&mut document, &voice, told.evaluation);
    add_findings(&mut document, &voice, told);
    document
}

fn add_findings(document: &mut Document, voice: &Voice<'_>, told: &Evaluated<'_>) {
    let notices: Vec<Notice> = told
        .findings
        .iter()
        .flat_map(|(sources, findings)| {
            findings.iter().map(|finding| {
                let message = finding.message();
                Notice {
                    message: voice.say(&message),
                    help: voice.catalogue.attribute(&message, "help").filter(|help| !help.trim().is_empty()),
                    place: sources.place(finding.at).map(|place| place.without_column()),
                    tone: if finding.severity() == Severity::Error { Tone::Bad } else { Tone::Warning },
                }
            })
        })
        .collect();
    if !notices.is_empty() {
        document.heading(voice.word("notices-heading"));
        document.push(Block::Notices(notices));
    }
}

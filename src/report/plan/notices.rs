//! Last: what was found in the files and the results, and what to do about each.

use super::figures::chance;
use super::voice::Voice;
use crate::Results;
use crate::input::Sources;
use crate::model::{Finding, Severity};
use crate::report::document::{Block, Document, Notice, Tone};
use crate::text::{Arg, Message};

/// The most findings of one kind that are shown one by one.
const MOST_OF_A_KIND: usize = 3;
/// The most assumptions of which is said how often they were clipped.
const MOST_CLIPPED: usize = 5;

/// Adds the findings, by kind.
pub(in crate::report) fn add(document: &mut Document, voice: &Voice<'_>, findings: &[Finding], sources: &Sources) {
    if findings.is_empty() {
        return;
    }
    document.heading(voice.word("notices-heading"));
    let mut codes = Vec::new();
    for finding in findings {
        if !codes.contains(&finding.code) {
            codes.push(finding.code);
        }
    }
    let mut notices = Vec::new();
    for code in codes {
        let those: Vec<&Finding> = findings.iter().filter(|finding| finding.code == code).collect();
        notices.extend(those.iter().take(MOST_OF_A_KIND).map(|finding| notice(voice, finding, sources)));
        if those.len() > MOST_OF_A_KIND {
            let more = Arg::Count((those.len() - MOST_OF_A_KIND) as f64);
            let message = voice.with("notices-more", "count", more);
            notices.push(Notice { message, help: None, place: None, tone: Tone::Quiet });
        }
    }
    document.push(Block::Notices(notices));
}

pub(in crate::report) fn notice(voice: &Voice<'_>, finding: &Finding, sources: &Sources) -> Notice {
    let message = finding.message();
    Notice {
        message: voice.say(&message),
        help: voice.catalogue.attribute(&message, "help").filter(|help| !help.trim().is_empty()),
        place: sources.place(finding.at).map(|place| place.without_column()),
        tone: if finding.severity() == Severity::Error { Tone::Bad } else { Tone::Warning },
    }
}

/// Adds how often draws fell outside of what is possible.
pub(super) fn add_clipped(document: &mut Document, voice: &Voice<'_>, results: &Results, draws: usize) {
    let mut clipped = results.simulated.clipped.clone();
    if clipped.is_empty() || draws == 0 {
        return;
    }
    clipped.sort_by(|(_, one), (_, other)| other.cmp(one));
    document.subheading(voice.word("clipped-heading"));
    let mut notes: Vec<String> = clipped
        .iter()
        .take(MOST_CLIPPED)
        .map(|(id, count)| {
            let share = *count as f64 / draws as f64;
            let name = voice.plan.assumptions.get(*id).name.clone();
            voice.say(&Message::new("clipped-one").with("assumption", name).with("share", chance(voice, share)))
        })
        .collect();
    if let Some((_, most)) = clipped.get(MOST_CLIPPED) {
        let more = Message::new("clipped-more").with("count", Arg::Count((clipped.len() - MOST_CLIPPED) as f64));
        notes.push(voice.say(&more.with("share", Arg::Share(*most as f64 / draws as f64))));
    }
    document.notes(notes);
}

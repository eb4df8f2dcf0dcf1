//! How it is decided afterwards, fixed before it begins.

use super::writing::{bad, good, name};
use crate::model::Role;
use crate::report::document::{Block, Cell, Document, Labelled, Tone};
use crate::report::plan::voice::Voice;
use crate::testa::{PilotPlan, PlannedMeasure};
use crate::text::{Arg, Message};

pub(super) fn add(document: &mut Document, voice: &Voice<'_>, pilot: &PilotPlan) {
    let Some(primary) = pilot.primary() else { return };
    document.heading(voice.word("testa-decide-heading"));
    let at = primary.turns_at.unwrap_or(0.0);
    let of_primary = |key: &'static str, value: String| {
        let message = Message::new(key).with("measure", name(voice, &primary.measure));
        voice.say(&message.with("value", value))
    };
    let mut labels = Vec::new();
    let mut add = |label: &'static str, tone: Tone, text: String| {
        labels.push(Labelled { label: Cell::new(voice.word(label), tone), text });
    };
    add("decision-scale", Tone::Good, of_primary("testa-decide-scale", good(voice, primary, at)));
    add("decision-prolong", Tone::Warning, voice.word("testa-decide-prolong"));
    add("decision-adjust", Tone::Warning, voice.word("testa-decide-adjust"));
    add("decision-close", Tone::Bad, of_primary("testa-decide-close", bad(voice, primary, at)));
    document.push(Block::Labels(labels));
    let guardrails: Vec<&PlannedMeasure> =
        pilot.measures.iter().filter(|planned| planned.role == Role::Guardrail).collect();
    let mut notes = Vec::new();
    if !guardrails.is_empty() {
        let limits: Vec<String> = guardrails
            .iter()
            .map(|planned| {
                format!("{} {}", name(voice, &planned.measure), bad(voice, planned, planned.turns_at.unwrap_or(0.0)))
            })
            .collect();
        notes.push(voice.with("testa-decide-harm", "limits", Arg::List(limits)));
    }
    notes.push(match pilot.looks.split_last() {
        Some((last, early)) if !early.is_empty() => {
            let bounds: Vec<String> = early
                .iter()
                .map(|look| {
                    let message = Message::new("testa-look").with("month", Arg::Number(f64::from(look.month)));
                    voice.say(&message.with("z", voice.catalogue.decimal(look.z, 2)))
                })
                .collect();
            let message = Message::new("testa-decide-looks").with("bounds", Arg::List(bounds));
            voice.say(&message.with("last", voice.catalogue.decimal(last.z, 2)))
        }
        _ => voice.word("testa-decide-no-looks"),
    });
    notes.push(voice.word("testa-decide-freeze"));
    document.notes(notes);
}

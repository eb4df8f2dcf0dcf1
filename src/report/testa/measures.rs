//! By what the pilot is judged: thresholds and samples.

use super::writing::{bad, good, name, value};
use crate::model::Role;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::figures::chance;
use crate::report::plan::voice::Voice;
use crate::testa::{PilotPlan, PlannedMeasure, Threshold};
use crate::text::{Arg, Message};

pub(super) fn add(document: &mut Document, voice: &Voice<'_>, pilot: &PilotPlan) {
    document.heading(voice.word("testa-measures-heading"));
    let judged: Vec<&PlannedMeasure> = pilot.measures.iter().filter(|planned| planned.turns_at.is_some()).collect();
    let mut table = Table::new(vec![
        Column::words(voice.word("testa-column-measure")),
        Column::words(voice.word("testa-column-role")),
        Column::figures(voice.word("testa-column-expected")),
        Column::figures(voice.word("testa-column-go")),
        Column::figures(voice.word("testa-column-no-go")),
    ]);
    for planned in &judged {
        let at = planned.turns_at.unwrap_or(0.0);
        table.row(vec![
            Cell::new(
                name(voice, &planned.measure),
                if planned.role == Role::Primary { Tone::Strong } else { Tone::Plain },
            ),
            voice.word(role_key(planned.role)).into(),
            value(voice, &planned.measure, planned.belief.mean).into(),
            Cell::new(good(voice, planned, at), Tone::Good),
            Cell::new(bad(voice, planned, at), Tone::Bad),
        ]);
    }
    document.table(table);
    let mut notes = vec![voice.with("testa-note-threshold", "months", Arg::Months(f64::from(pilot.months)))];
    let by = |threshold: Threshold| -> Vec<String> {
        let those = judged.iter().filter(|planned| planned.threshold == threshold);
        those.map(|planned| name(voice, &planned.measure)).collect()
    };
    for (threshold, key) in [
        (Threshold::Decision, "testa-note-by-decision"),
        (Threshold::AsIs, "testa-note-by-as-is"),
        (Threshold::Belief, "testa-note-by-belief"),
    ] {
        let those = by(threshold);
        if !those.is_empty() {
            notes.push(voice.with(key, "measures", Arg::List(those)));
        }
    }
    if judged.iter().any(|planned| planned.role == Role::Guardrail) {
        notes.push(voice.word("testa-note-guardrail"));
    }
    if !pilot.measures.iter().any(|planned| !planned.measure.is_fact && planned.turns_at.is_some()) {
        notes.push(voice.word("testa-note-no-feelings"));
    }
    document.notes(notes);
    let unjudged: Vec<String> = pilot
        .measures
        .iter()
        .filter(|planned| planned.turns_at.is_none())
        .map(|planned| name(voice, &planned.measure))
        .collect();
    if !unjudged.is_empty() {
        document.paragraph(voice.with("testa-followed", "measures", Arg::List(unjudged)));
    }
    add_samples(document, voice, pilot, &judged);
}

fn role_key(role: Role) -> &'static str {
    match role {
        Role::Primary => "role-primary",
        Role::Guardrail => "role-guardrail",
        Role::Secondary => "role-secondary",
    }
}

fn add_samples(document: &mut Document, voice: &Voice<'_>, pilot: &PilotPlan, judged: &[&PlannedMeasure]) {
    document.subheading(voice.word("testa-samples-heading"));
    let mut table = Table::new(vec![
        Column::words(voice.word("testa-column-measure")),
        Column::figures(voice.word("testa-column-effect")),
        Column::figures(voice.word("testa-column-needed")),
        Column::figures(voice.word("testa-column-have")),
        Column::figures(voice.word("testa-column-months")),
        Column::figures(voice.word("testa-column-power")),
    ]);
    for planned in judged {
        let count = |number: f64| {
            if number.is_finite() && number < 1e12 { voice.catalogue.count(number.ceil()) } else { voice.none() }
        };
        let needed = planned.needed.map_or_else(|| voice.none(), |needed| count(needed[0]));
        let have = match planned.sample {
            None => Cell::new(voice.word("testa-sample-unknown"), Tone::Warning),
            Some(sample) if sample.se == 0.0 => voice.word("testa-booked").into(),
            Some(sample) => count(sample.pilot).into(),
        };
        let months = match (planned.sample, planned.effect, planned.months_needed) {
            (Some(_), Some(_), Some(months)) => voice.catalogue.months(f64::from(months)),
            (Some(_), Some(_), None) => {
                voice.with("testa-more-than", "months", Arg::Months(f64::from(crate::testa::MOST_MONTHS)))
            }
            _ => voice.none(),
        };
        let (power, tone) = match planned.power {
            None => (voice.none(), Tone::Plain),
            Some(power) => {
                (chance(voice, power), if power < voice.plan.pilot.power { Tone::Warning } else { Tone::Good })
            }
        };
        table.row(vec![
            name(voice, &planned.measure).into(),
            planned.effect.map_or_else(|| voice.none(), |effect| effect_of(voice, planned, effect)).into(),
            needed.into(),
            have,
            months.into(),
            Cell::new(power, tone),
        ]);
    }
    document.table(table);
    document.notes(notes(voice, pilot, judged));
}

/// The size of an effect, without a sign.
fn effect_of(voice: &Voice<'_>, planned: &PlannedMeasure, effect: f64) -> String {
    let change = crate::testa::Measure { compare: crate::model::Compare::Change, ..planned.measure.clone() };
    value(voice, &change, effect).trim_start_matches('+').to_owned()
}

/// What the samples rest on.
fn notes(voice: &Voice<'_>, pilot: &PilotPlan, judged: &[&PlannedMeasure]) -> Vec<String> {
    let terms = &voice.plan.pilot;
    let message = Message::new("testa-note-sample").with("share", Arg::Share(terms.share));
    let message = message.with("alpha", Arg::Share(terms.alpha)).with("power", Arg::Share(terms.power));
    let mut notes = vec![voice.say(&message)];
    match terms.units {
        Some(units) => {
            let message = Message::new("testa-note-units").with("units", Arg::Count(f64::from(units)));
            notes.push(voice.say(&message.with("icc", voice.catalogue.decimal(terms.icc, 2))));
            if pilot.units_in_smaller_group.is_some_and(|units| units < 2) {
                notes.push(voice.word("testa-note-too-few-units"));
            } else if pilot.units_in_smaller_group.is_some_and(|units| units < 5) {
                notes.push(voice.word("testa-note-few-units"));
            }
        }
        None => notes.push(voice.word("testa-note-no-units")),
    }
    match pilot.response_rate {
        Some(rate) => notes.push(voice.with("testa-note-responses", "rate", Arg::Share(rate))),
        None => notes.push(voice.word("testa-note-no-responses")),
    }
    if judged.iter().any(|planned| planned.measure.noise == crate::testa::Noise::Employees && planned.sample.is_none())
    {
        notes.push(voice.word("testa-note-no-employees"));
    }
    let weak: Vec<String> = judged
        .iter()
        .filter(|planned| planned.power.is_some_and(|power| power < terms.power))
        .filter_map(|planned| {
            let message = Message::new("testa-weak").with("measure", name(voice, &planned.measure));
            Some(voice.say(&message.with("effect", effect_of(voice, planned, planned.detectable?))))
        })
        .collect();
    notes.extend(weak);
    notes
}

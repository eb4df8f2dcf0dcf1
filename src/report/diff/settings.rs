//! What came, went, stands in another order or is set otherwise, and is no figure.

use super::writing::{Writer, all_digits};
use crate::diff::{Part, PartKind, Things, Value};
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::voice::Voice;
use crate::report::plan::whole::assumption_name;
use crate::text::Message;

/// Adds the section; nothing where there is none.
pub(super) fn add(document: &mut Document, writer: &Writer<'_>) {
    let inputs = &writer.difference.inputs;
    if inputs.parts.is_empty() && inputs.settings.is_empty() && inputs.reordered.is_empty() {
        return;
    }
    document.heading(writer.word("diff-settings-heading"));
    let mut table = Table::new(vec![
        Column::words(String::new()),
        Column::words(writer.word("diff-before")),
        Column::words(writer.word("diff-after")),
    ]);
    for change in &inputs.parts {
        let (part, is_new) = match (&change.old, &change.new) {
            (_, Some(part)) => (part, true),
            (Some(part), None) => (part, false),
            (None, None) => continue,
        };
        let there = Cell::from(writer.word("diff-there"));
        let none = Cell::from(writer.none());
        let name = Cell::from(part_name(writer, part, is_new));
        table.row(if is_new { vec![name, none, there] } else { vec![name, there, none] });
    }
    for change in &inputs.settings {
        let write = |voice: &Voice<'_>, value: &Option<Value>| {
            value.as_ref().map_or_else(|| voice.none(), |value| written(voice, &change.name, value))
        };
        let voice = if change.value.new.is_some() { &writer.new } else { &writer.old };
        table.row(vec![
            setting_name(voice, &change.name).into(),
            Cell::new(write(&writer.old, &change.value.old), Tone::Quiet),
            write(&writer.new, &change.value.new).into(),
        ]);
    }
    document.table(table);
    document.notes(inputs.reordered.iter().map(|things| reordered(writer, things)).collect());
}

/// A setting's name in words; what is said of a gate by its own words.
fn setting_name(voice: &Voice<'_>, name: &str) -> String {
    let gate = match name {
        "gates.pays" => "gate-pays",
        "gates.satisfaction" => "gate-satisfaction",
        "gates.unserved" => "gate-unserved",
        "gates.lost" => "gate-lost",
        "gates.segments" => "gate-segments",
        "scenario.months" => return voice.word("diff-horizon"),
        "nulage.months" => return voice.word("diff-ledger-months"),
        "nulage.satisfaction" => return voice.word("diff-metric-name"),
        _ => return assumption_name(voice, name, None),
    };
    voice.with("diff-gate-threshold", "gate", Message::new(gate))
}

fn written(voice: &Voice<'_>, name: &str, value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Word(word) => (*word).to_owned(),
        // A probability, a share of one, or a share of what may be lost.
        Value::Number(number) if name.starts_with("gates.") && name != "gates.satisfaction_margin" => {
            format!("{}{}", all_digits(voice, number * 100.0), voice.per_cent_sign())
        }
        Value::Number(number) => all_digits(voice, *number),
        Value::Month(month) => month.to_string(),
        Value::Flag(true) => voice.word("diff-yes"),
        Value::Flag(false) => voice.word("diff-no"),
        Value::Names(names) => names.join(", "),
        Value::Figure(name) => assumption_name(voice, name, None),
    }
}

pub(super) fn part_name(writer: &Writer<'_>, part: &Part, is_new: bool) -> String {
    let key = match &part.kind {
        PartKind::Channel => "diff-part-channel",
        PartKind::Candidate => "diff-part-candidate",
        PartKind::Reason => "diff-part-reason",
        PartKind::Segment => "diff-part-segment",
        PartKind::Cell { .. } => "diff-part-cell",
        PartKind::Shared => "diff-part-shared",
        PartKind::Lesson => "diff-part-lesson",
        PartKind::Mix => "diff-part-mix",
        PartKind::Move(name) => {
            let plan = if is_new { writer.new.plan } else { writer.old.plan };
            let within = part.within.as_deref().and_then(|path| path.strip_prefix("mix.")).unwrap_or_default();
            let mix = plan.mixes.iter().find(|mix| crate::input::same_name(&mix.id, within));
            let mix = mix.map_or(within, |mix| mix.name.as_str());
            let message = Message::new("diff-part-move").with("mix", mix).with("change", writer.change(name));
            return writer.say(&message);
        }
    };
    writer.say(&Message::new(key).with("name", part.said.as_str()))
}

fn reordered(writer: &Writer<'_>, things: &Things) -> String {
    let key = match things {
        Things::Channels => "diff-order-channels",
        Things::Reasons => "diff-order-reasons",
        Things::Segments => "diff-order-segments",
        Things::Cells => "diff-order-cells",
        Things::Mixes => "diff-order-mixes",
        Things::Moves(mix) => {
            return writer.say(&Message::new("diff-order-moves").with("mix", mix.as_str()));
        }
        Things::Entries => "diff-order-entries",
    };
    writer.word(key)
}

//! How measures and their values are written.

use crate::model::Compare;
use crate::report::plan::voice::Voice;
use crate::testa::{Measure, PlannedMeasure};
use crate::text::{Arg, Message};

/// What is measured, with its channel: `first contact resolution · chat`.
pub(super) fn name(voice: &Voice<'_>, measure: &Measure) -> String {
    let what = match measure.column.as_str() {
        "nki" | "csat" | "nps" => voice.metric(),
        column => voice.catalogue.argument(&crate::utvardera::naming::measure(column)),
    };
    let Some(channel) = measure.channel else { return voice.with("testa-measure-all", "measure", what) };
    let channel = voice.channel(channel);
    if measure.of.is_empty() {
        let message = Message::new("testa-measure-of").with("measure", what);
        return voice.say(&message.with("channel", channel));
    }
    let message = Message::new("testa-share-of").with("channel", channel);
    voice.say(&message.with("others", Arg::List(voice.channels(&measure.of))))
}

/// A value of a measure, a change with its sign.
pub(super) fn value(voice: &Voice<'_>, measure: &Measure, value: f64) -> String {
    let is_change = measure.compare == Compare::Change;
    match measure.column.as_str() {
        "fcr" | "share" | "unserved_share" if is_change => voice.catalogue.percentage_points(value),
        "fcr" | "share" | "unserved_share" => voice.share(value, 1),
        "nki" | "csat" | "nps" | "employee" if is_change => voice.catalogue.points(value),
        "nki" | "csat" | "nps" | "employee" => voice.catalogue.index(value),
        "cost_per_contact" | "cost_per_case" if is_change => voice.catalogue.money_change(value),
        "cost_per_contact" | "cost_per_case" => voice.catalogue.money(value),
        _ if is_change => voice.catalogue.signed(value, 1),
        _ => voice.catalogue.decimal(value, 1),
    }
}

/// What counts as good: `≥ 68.0 %`, `≤ 31.00`.
pub(super) fn good(voice: &Voice<'_>, planned: &PlannedMeasure, at: f64) -> String {
    let sign = if planned.higher_is_better { "≥" } else { "≤" };
    format!("{sign}\u{a0}{}", value(voice, &planned.measure, at))
}

/// What counts as bad: `< 68.0 %`.
pub(super) fn bad(voice: &Voice<'_>, planned: &PlannedMeasure, at: f64) -> String {
    let sign = if planned.higher_is_better { "<" } else { ">" };
    format!("{sign}\u{a0}{}", value(voice, &planned.measure, at))
}

//! What measures are called, and how a figure with its interval is said.

use super::criteria::Judged;
use crate::engine::inference::Estimate;
use crate::model::{Compare, Criterion};
use crate::text::{Arg, Message};

/// What a measure is called.
#[must_use]
pub fn measure(name: &str) -> Arg {
    let key = match name.trim().to_lowercase().as_str() {
        "fcr" => "measure-fcr",
        "nki" => "metric-nki",
        "csat" => "metric-csat",
        "nps" => "metric-nps",
        "employee" => "measure-employee",
        "share" => "measure-share",
        "unserved_share" => "measure-unserved-share",
        "volume" => "measure-volume",
        "cost" => "measure-cost",
        "cost_per_contact" => "measure-cost-per-contact",
        "cost_per_case" => "measure-cost-per-case",
        "aht" => "measure-aht",
        "wait" => "measure-wait",
        "abandoned" => "measure-abandoned",
        "revenue" => "measure-revenue",
        "responses" => "measure-responses",
        "repeats" => "measure-repeats",
        "short_calls" => "measure-short-calls",
        _ => return Arg::Text(name.to_owned()),
    };
    Message::new(key).into()
}

/// What a criterion is called: its measure, and its channel.
#[must_use]
pub fn criterion(criterion: &Criterion) -> Message {
    let named = Message::new("measure-alone").with("measure", measure(&criterion.measure));
    match &criterion.channel {
        Some(channel) => {
            Message::new("measure-in").with("measure", measure(&criterion.measure)).with("channel", channel.as_str())
        }
        None => named,
    }
}

/// A figure of a criterion: a change with its sign, a level without.
#[must_use]
pub fn figure(judged: &Judged, value: f64) -> Arg {
    match judged.criterion.compare {
        Compare::Change => judged.unit.change(value),
        Compare::Level => judged.unit.value(value),
    }
}

/// A figure with its interval.
#[must_use]
pub fn with_interval(judged: &Judged, estimate: &Estimate) -> Message {
    Message::new("evaluation-figure")
        .with("value", figure(judged, estimate.value))
        .with("low", figure(judged, estimate.low))
        .with("high", figure(judged, estimate.high))
}

/// What a criterion came to, in one sentence.
#[must_use]
pub fn outcome(judged: &Judged) -> Message {
    let named = |key: &'static str| Message::new(key).with("criterion", criterion(&judged.criterion));
    let Some(estimate) = judged.estimate() else { return named("evaluation-no-figure") };
    let key = match (judged.criterion.compare, judged.criterion.higher_is_better) {
        (Compare::Level, true) => "evaluation-level-least",
        (Compare::Level, false) => "evaluation-level-most",
        (Compare::Change, true) => "evaluation-change-least",
        (Compare::Change, false) => "evaluation-change-most",
    };
    named(key).with("figure", with_interval(judged, estimate)).with("go", figure(judged, judged.criterion.go))
}

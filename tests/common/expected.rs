//! What a file expects of its own plan, read off the JSON.
//!
//! To be replaced by `kanalval::check` when that is there.

use kanalval::model::{ExpectedValue, Plan};
use serde_json::Value;

/// Every expectation that the report does not meet, in words.
pub fn unmet(plan: &Plan, report: &Value) -> Vec<String> {
    plan.expectations.iter().filter_map(|expectation| complaint(&expectation.value, report)).collect()
}

fn complaint(expected: &ExpectedValue, report: &Value) -> Option<String> {
    match expected {
        ExpectedValue::Recommended(id) => {
            let got = &report["recommendation"]["mix"];
            (got != id.as_str()).then(|| format!("recommended {got}, expected {id}"))
        }
        ExpectedValue::Verdict { channel, verdict } => {
            let channels = report["recommendation"]["channels"].as_array().into_iter().flatten();
            let got = channels.into_iter().find(|one| one["channel"] == channel.as_str()).map(|one| &one["verdict"]);
            (got.and_then(Value::as_str) != Some(verdict)).then(|| format!("{channel}: {got:?}, expected {verdict}"))
        }
        ExpectedValue::Bound { mix, figure, is_minimum, value } => {
            let mixes = report["mixes"].as_array().into_iter().flatten();
            let got = mixes.into_iter().find(|one| one["id"] == mix.as_str()).and_then(|one| figure_of(one, figure));
            let holds = got.is_some_and(|got| if *is_minimum { got >= *value } else { got <= *value });
            let side = if *is_minimum { "at least" } else { "at most" };
            (!holds).then(|| format!("{mix}.{figure}: {got:?}, expected {side} {value}"))
        }
    }
}

fn figure_of(mix: &Value, figure: &str) -> Option<f64> {
    match figure {
        "satisfaction_change" => mix["risk"][figure]["mean"].as_f64(),
        "p_npv_positive" | "p_satisfaction_up" | "score_mean" | "p_best" => mix["risk"][figure].as_f64(),
        _ => mix["base"][figure].as_f64(),
    }
}

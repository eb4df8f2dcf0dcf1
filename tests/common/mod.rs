//! What the tests of whole plans share: reading, running, and comparing JSON.

// Each test file is a crate of its own and uses its part of this.
#![allow(dead_code, clippy::panic, clippy::unwrap_used, unreachable_pub)]

pub mod generator;
pub mod workbook;

use kanalval::input::Loaded;
use kanalval::model::{Finding, Plan};
use kanalval::report::{self, json};
use kanalval::text::Catalogue;
use kanalval::{Results, Settings};
use serde_json::Value;

/// The seed of every run.
pub const SEED: u64 = 1;

/// Runs a plan.
pub fn run(plan: &Plan, draws: usize) -> Results {
    kanalval::run(plan, &Settings { draws, seed: SEED, progress: &|_| {} })
}

/// The JSON of a run, with every finding about the files and the results, without what differs from machine to
/// machine or from version to version.
pub fn report(loaded: &Loaded, plan: &Plan, results: &Results, draws: usize) -> Value {
    let catalogue = Catalogue::english(&plan.scenario.currency);
    let findings = all_findings(loaded, plan, results);
    let report = json::plan(plan, results, &findings, &loaded.sources, &catalogue, (SEED, draws));
    let mut value = serde_json::to_value(report).unwrap();
    let object = value.as_object_mut().unwrap();
    object.shift_remove("inputs");
    object.shift_remove("kanalval");
    value
}

/// As [`report`], without where in the files things are: what is left depends on the data and not on how they are saved.
pub fn report_without_places(loaded: &Loaded, plan: &Plan, results: &Results, draws: usize) -> String {
    let mut value = report(loaded, plan, results, draws);
    for finding in value["findings"].as_array_mut().unwrap() {
        for place in ["path", "line", "column", "cell"] {
            finding.as_object_mut().unwrap().shift_remove(place);
        }
    }
    serde_json::to_string_pretty(&value).unwrap()
}

/// What `plan` shows in a terminal of 100 columns without colours.
pub fn text(loaded: &Loaded, plan: &Plan, results: &Results, draws: usize) -> String {
    let catalogue = Catalogue::english(&plan.scenario.currency);
    let findings = all_findings(loaded, plan, results);
    let document = report::plan(plan, results, &findings, &loaded.sources, &catalogue, (SEED, draws));
    report::text::print(&document, 100, false)
}

/// What is found in the files and in the results.
fn all_findings(loaded: &Loaded, plan: &Plan, results: &Results) -> Vec<Finding> {
    [loaded.findings.clone(), kanalval::check::check(plan, results)].concat()
}

/// Every number of the tree at six significant digits, and 0 where it is nothing but rounding.
pub fn rounded(value: &mut Value) {
    match value {
        Value::Number(number) if !number.is_i64() && !number.is_u64() => {
            let figure = number.as_f64().unwrap();
            let short: f64 = if figure.abs() < 1e-9 { 0.0 } else { format!("{figure:.5e}").parse().unwrap() };
            *value = Value::from(short);
        }
        Value::Array(items) => items.iter_mut().for_each(rounded),
        Value::Object(fields) => fields.values_mut().for_each(rounded),
        _ => {}
    }
}

/// Where two trees differ: paths at which numbers differ by more than `tolerance` of the larger (or of 1), or
/// anything else differs at all.
pub fn differences(first: &Value, second: &Value, tolerance: f64) -> Vec<String> {
    let mut found = Vec::new();
    compare("", first, second, tolerance, &mut found);
    found
}

fn compare(path: &str, first: &Value, second: &Value, tolerance: f64, found: &mut Vec<String>) {
    match (first, second) {
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            if (a - b).abs() > tolerance * a.abs().max(b.abs()).max(1.0) {
                found.push(format!("{path}: {a} ≠ {b}"));
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (place, (a, b)) in a.iter().zip(b).enumerate() {
                compare(&format!("{path}[{place}]"), a, b, tolerance, found);
            }
        }
        (Value::Object(a), Value::Object(b)) if a.len() == b.len() => {
            for (key, a) in a {
                compare(&format!("{path}.{key}"), a, b.get(key).unwrap_or(&Value::Null), tolerance, found);
            }
        }
        (a, b) if a == b => {}
        (a, b) => found.push(format!("{path}: {a} ≠ {b}")),
    }
}

/// Takes a field out of every object of the tree.
pub fn without(value: &mut Value, field: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| without(item, field)),
        Value::Object(fields) => {
            fields.remove(field);
            fields.values_mut().for_each(|item| without(item, field));
        }
        _ => {}
    }
}

/// Puts every array whose items have a `channel` in the order of the channels' (and reasons') names.
pub fn ordered_by_channel(value: &mut Value) {
    let name = |item: &Value, key: &str| item.get(key).and_then(Value::as_str).unwrap_or("").to_owned();
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(ordered_by_channel);
            if items.iter().all(|item| item.get("channel").is_some()) {
                items.sort_by_key(|item| (name(item, "line"), name(item, "channel"), name(item, "reason")));
            }
        }
        Value::Object(fields) => fields.values_mut().for_each(ordered_by_channel),
        _ => {}
    }
}

//! What `explain --format json` prints: every step with its formula as a tree, unrounded.

use serde::Serialize;
use serde_json::{Value, json};

use super::{Input, MessageReport, SCHEMA_VERSION, inputs, message, plain};
use crate::VERSION;
use crate::explain::{Basis, Explanation, Expression, Label, Step};
use crate::input::Sources;
use crate::model::{Distribution, Plan};
use crate::text::Catalogue;

/// The explanation of one figure.
#[derive(Serialize)]
pub struct ExplanationReport {
    schema_version: u32,
    kanalval: &'static str,
    inputs: Vec<Input>,
    figure: String,
    mix: Option<String>,
    channel: Option<String>,
    value: Option<f64>,
    why_none: Option<MessageReport>,
    steps: Vec<StepReport>,
}

#[derive(Serialize)]
struct StepReport {
    /// From 1; formulas refer to it.
    step: usize,
    name: MessageReport,
    how: Option<String>,
    value: f64,
    unit: &'static str,
    basis: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    assumption: Option<AssumptionReport>,
    formula: Option<Value>,
    notes: Vec<MessageReport>,
}

#[derive(Serialize)]
struct AssumptionReport {
    name: String,
    distribution: Value,
    place: Option<String>,
    source: Option<String>,
    note: Option<String>,
}

/// An explanation as one JSON object.
#[must_use]
pub fn explanation(plan: &Plan, told: &Explanation, sources: &Sources, catalogue: &Catalogue) -> ExplanationReport {
    let mix = match told.mix {
        Some(mix) => plan.mixes.get(mix).map(|mix| mix.id.clone()),
        None if told.is_of_today => None,
        None => Some("as-is".to_owned()),
    };
    let steps = told.steps.iter().enumerate();
    ExplanationReport {
        schema_version: SCHEMA_VERSION,
        kanalval: VERSION,
        inputs: inputs(sources),
        figure: told.figure.clone(),
        mix,
        channel: told.channel.and_then(|channel| plan.channels.get(channel)).map(|channel| channel.name.clone()),
        value: told.value(),
        why_none: told.why_none.as_ref().map(|why| message(why, catalogue)),
        steps: steps.map(|(place, one)| step(plan, place, one, sources, catalogue)).collect(),
    }
}

fn step(plan: &Plan, place: usize, step: &Step, sources: &Sources, catalogue: &Catalogue) -> StepReport {
    let assumption = match step.basis {
        Basis::Assumption(id) => {
            let stated = plan.assumptions.get(id);
            Some(AssumptionReport {
                name: stated.name.clone(),
                distribution: distribution(stated.distribution),
                place: sources.place(stated.origin).map(|place| place.to_string()),
                source: stated.source.clone(),
                note: stated.note.clone(),
            })
        }
        _ => None,
    };
    StepReport {
        step: place + 1,
        name: message(&step.name, catalogue),
        how: catalogue.attribute(&step.name, "how").map(|how| plain(&how)),
        value: step.value,
        unit: step.unit.word(),
        basis: step.basis.word(),
        assumption,
        formula: step.formula.as_ref().map(|one| formula(plan, one, sources, catalogue)),
        notes: step.notes.iter().map(|note| message(note, catalogue)).collect(),
    }
}

pub(super) fn distribution(stated: Distribution) -> Value {
    match stated {
        Distribution::Fixed(value) => json!({ "value": value }),
        Distribution::Pert { low, likely, high } => json!({ "low": low, "likely": likely, "high": high }),
        Distribution::Triangular { low, likely, high } => {
            json!({ "low": low, "likely": likely, "high": high, "shape": "triangular" })
        }
        Distribution::Uniform { low, high } => json!({ "low": low, "high": high }),
        Distribution::Normal { mean, sd } => json!({ "mean": mean, "sd": sd }),
    }
}

/// A number as it is, a step as `{ "step": n }`, an operation as `{ "operation": [parts] }`.
fn formula(plan: &Plan, expression: &Expression, sources: &Sources, catalogue: &Catalogue) -> Value {
    let one = |part: &Expression| formula(plan, part, sources, catalogue);
    let all = |parts: &[Expression]| -> Value { parts.iter().map(one).collect() };
    match expression {
        Expression::Number(number) => json!(number),
        Expression::Step(id) => json!({ "step": id.0 + 1 }),
        Expression::Sum(parts) => {
            let signed = |(is_taken, part): &(bool, Expression)| match is_taken {
                true => json!({ "minus": one(part) }),
                false => one(part),
            };
            json!({ "sum": parts.iter().map(signed).collect::<Vec<_>>() })
        }
        Expression::Product(parts) => json!({ "product": all(parts) }),
        Expression::Quotient(above, below) => json!({ "quotient": [one(above), one(below)] }),
        Expression::Power(base, power) => json!({ "power": [one(base), one(power)] }),
        Expression::Least(parts) => json!({ "min": all(parts) }),
        Expression::Greatest(parts) => json!({ "max": all(parts) }),
        Expression::Total(total) => {
            let columns: Vec<String> = total.columns.iter().map(|column| plain(&catalogue.say(column))).collect();
            let terms: Vec<Value> = total
                .terms
                .iter()
                .map(|term| json!({ "of": label(plan, &term.of, sources, catalogue), "value": one(&term.value) }))
                .collect();
            json!({ "total": { "columns": columns, "terms": terms } })
        }
    }
}

fn label(plan: &Plan, label: &Label, sources: &Sources, catalogue: &Catalogue) -> Value {
    match label {
        Label::Name(name) => json!({ "name": name }),
        Label::Month(t) => {
            let calendar = plan.scenario.start.map(|start| start.plus(t.saturating_sub(1)).to_string());
            json!({ "month": t, "calendar": calendar })
        }
        Label::Year(year) => json!({ "year": year }),
        Label::Place(origin) => match sources.place(*origin) {
            Some(place) => {
                json!({ "path": place.path, "line": place.line, "column": place.column, "cell": place.cell })
            }
            None => Value::Null,
        },
        Label::More(rows) => json!({ "more": rows }),
        Label::Words(message) => json!({ "name": plain(&catalogue.say(message)) }),
    }
}

//! Single values: words, numbers within a range, and the forms that a figure may have.

use serde_json::{Map, Value, json};

use crate::input::keys::{METRIC_WORDS, Range, SHAPES};
use crate::model::MetricKind;

/// The forms of figures that have been referred to, each under a name that says its range.
#[derive(Default)]
pub(super) struct Forms {
    definitions: Map<String, Value>,
}

impl Forms {
    /// A whole number, or one with its source.
    pub(super) fn whole(&mut self, range: Range) -> Value {
        self.number_or_table("integer", "whole", range, |whole| with_forms(&[("value", whole)], &[&["value"]]))
    }

    /// A number, or one with its source.
    pub(super) fn plain(&mut self, range: Range) -> Value {
        self.number_or_table("number", "number", range, |plain| with_forms(&[("value", plain)], &[&["value"]]))
    }

    /// A number or a distribution, or either with its source.
    pub(super) fn figure(&mut self, range: Range) -> Value {
        self.number_or_table("number", "figure", range, |plain| {
            // Ends may lie outside of what is possible, where draws are clipped; what is likely may not.
            let end = json!({ "type": "number" });
            let sd = within("number", Range::Within(0.0, f64::INFINITY));
            let parts = [
                ("value", plain.clone()),
                ("low", end.clone()),
                ("likely", plain.clone()),
                ("high", end),
                ("shape", choice(&SHAPES)),
                ("mean", plain),
                ("sd", sd.into()),
            ];
            let forms: [&[&str]; 5] = [
                &["value"],
                &["low", "likely", "high"],
                &["low", "likely", "high", "shape"],
                &["low", "high"],
                &["mean", "sd"],
            ];
            with_forms(&parts, &forms)
        })
    }

    /// One of some words, or a table whose schema stands under a name.
    pub(super) fn choice_or_table(
        &mut self,
        words: &[&str],
        name: &str,
        table: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        let schema = table(self);
        self.definitions.entry(name.to_owned()).or_insert(schema);
        json!({
            "type": ["string", "object"],
            "if": { "type": "object" },
            "then": { "$ref": format!("#/definitions/{name}") },
            "else": choice(words),
        })
    }

    /// Everything that has been referred to.
    pub(super) fn definitions(self) -> Map<String, Value> {
        self.definitions
    }

    /// A number within a range, or a table whose schema is told apart by the range in its name.
    ///
    /// Not `anyOf`: an editor would offer such a key once for every form, and say of a wrong number only that none fits.
    fn number_or_table(&mut self, kind: &str, form: &str, range: Range, table: impl FnOnce(Value) -> Value) -> Value {
        let mut schema = within(kind, range);
        let name = format!("{form}{}", in_name(range));
        let reference = json!({ "$ref": format!("#/definitions/{name}") });
        self.definitions.entry(name).or_insert_with(|| table(schema.clone().into()));
        schema.insert("type".to_owned(), json!([kind, "object"]));
        schema.insert("if".to_owned(), json!({ "type": "object" }));
        schema.insert("then".to_owned(), reference);
        schema.into()
    }
}

/// A table of the parts of one of the forms, with a source and a note where there are any.
fn with_forms(parts: &[(&str, Value)], forms: &[&[&str]]) -> Value {
    let texts = [
        ("source", json!({ "type": "string", "description": "Where it comes from." })),
        ("note", json!({ "type": "string", "description": "What else there is to know of it." })),
    ];
    let all = parts.iter().chain(&texts);
    let properties: Map<String, Value> = all.map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    let of_form = |form: &&[&str]| {
        let names = [form, &["source", "note"][..]].concat();
        json!({ "required": form, "propertyNames": { "enum": names } })
    };
    let forms: Vec<Value> = forms.iter().map(of_form).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false, "anyOf": forms })
}

/// One of some words, in capitals or not.
pub(super) fn choice(words: &[&str]) -> Value {
    let any_case = |sign: char| match sign {
        sign if sign.is_ascii_alphabetic() => format!("[{sign}{}]", sign.to_ascii_uppercase()),
        '.' => "[.]".to_owned(),
        sign => sign.to_string(),
    };
    let seen = words.iter().filter(|word| !word.contains(char::is_control));
    let patterns: Vec<String> = seen.map(|word| word.chars().map(any_case).collect()).collect();
    // Reading takes no notice of spaces around a word and of signs that cannot be seen, so whatever is beyond plain
    // text is left to it.
    let pattern = format!("^ *({}) *$|[^ -~]", patterns.join("|"));
    json!({ "anyOf": [{ "type": "string", "enum": words }, { "type": "string", "pattern": pattern }] })
}

/// The range of a key under the name that it has: of a metric's own words, the metric's.
pub(super) fn range_of(range: Range, name: &str) -> Range {
    if range != Range::Metric {
        return range;
    }
    let metrics = [MetricKind::Nki, MetricKind::Csat, MetricKind::Nps];
    let own = metrics.into_iter().find(|metric| METRIC_WORDS.contains(&name) && metric.word() == name);
    // Which metric the ledger has is not in the file.
    let (low, high) = own.unwrap_or(MetricKind::Nps).range();
    Range::Within(low, high)
}

fn within(kind: &str, range: Range) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!(kind));
    let (least, low, high) = ends(range);
    for (word, end) in [(least, low), ("maximum", high)] {
        if end.is_finite() {
            schema.insert(word.to_owned(), number(end));
        }
    }
    schema
}

/// How the lowest value is said, the lowest and the highest.
fn ends(range: Range) -> (&'static str, f64, f64) {
    match range {
        Range::Within(low, high) => ("minimum", low, high),
        Range::Above(low, high) => ("exclusiveMinimum", low, high),
        Range::Metric => ends(range_of(range, "")),
    }
}

/// A range in the name of a definition: `_from_0`, `_0_to_1`, or nothing where all is possible.
fn in_name(range: Range) -> String {
    let (least, low, high) = ends(range);
    let from = if least == "minimum" { "from" } else { "above" };
    match (low.is_finite(), high.is_finite()) {
        (true, true) => format!("_{from}_{low}_to_{high}"),
        (true, false) => format!("_{from}_{low}"),
        (false, true) => format!("_to_{high}"),
        (false, false) => String::new(),
    }
}

/// A number as people write it: without a point where it is whole.
pub(super) fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 1e15 { json!(value as i64) } else { json!(value) }
}

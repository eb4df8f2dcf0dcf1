//! The description of every key as a JSON Schema, by which editors complete and check a scenario as it is written.
//!
//! A scenario that kanalval accepts is never refused by it. It knows keys, kinds and ranges; names that match nothing,
//! sums, orders and the data are for `check`.

mod required;
mod value;

use serde_json::{Map, Value, json};

use crate::model::{Code, METHOD};

use super::{
    EXPECTED_FIGURES, Key, Kind, LEVELS, METRIC, METRIC_WORDS, Range, SHARE, TableDescription, VERDICTS, table,
};
use value::{Forms, choice, range_of};

/// The name of the file to which scenarios refer by `#:schema`.
pub const SCHEMA_FILE: &str = "kanalval.schema.json";

const COMMENT: &str = "Printed by `kanalval schema`, which knows the keys of its own version. What is refused here, \
                       kanalval refuses; whether names, sums and data are right is said by `kanalval check`.";

/// The format of scenarios as a JSON Schema, draft-07: every key with its meaning and unit.
///
/// It has no `$id`: that would have to be an address, and readers of TOML refuse one that is relative.
#[must_use]
pub fn json_schema() -> Value {
    let root = table("");
    let mut forms = Forms::default();
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("$comment".to_owned(), json!(COMMENT));
    schema.insert("title".to_owned(), json!("kanalval scenario"));
    schema.insert("description".to_owned(), json!(root.doc));
    schema.extend(of_table(root, &mut forms));
    // What a sheet of assumptions can state need not stand here where there is one.
    schema.insert("if".to_owned(), json!({ "required": ["assumptions"] }));
    schema.insert("else".to_owned(), required::figures(root).unwrap_or_default().into());
    schema.insert("definitions".to_owned(), forms.definitions().into());
    schema.into()
}

/// A table: its keys and no others, and what must be there whatever a sheet of assumptions states.
fn of_table(description: TableDescription, forms: &mut Forms) -> Map<String, Value> {
    let mut properties = Map::new();
    for key in description.keys.iter().filter(|key| key.kind != Kind::Reserved) {
        if key.name == METRIC {
            for word in METRIC_WORDS {
                let metric = format!("{} For a ledger with {word}.", key.doc);
                properties.insert(word.to_owned(), of_key(key, word, &metric, forms));
            }
        } else {
            properties.insert(key.name.to_owned(), of_key(key, key.name, key.doc, forms));
        }
    }
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("properties".to_owned(), properties.into());
    schema.insert("additionalProperties".to_owned(), json!(false));
    let required = required::always(description);
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    schema
}

/// A table that has no key of its own: an item of a list, or one of several named by the user.
fn of_item(path: &str, forms: &mut Forms) -> Value {
    let description = table(path);
    let mut schema = titled(&description.heading(), description.doc);
    schema.extend(of_table(description, forms));
    schema.into()
}

fn titled(title: &str, description: &str) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("title".to_owned(), json!(title));
    schema.insert("description".to_owned(), json!(description));
    schema
}

fn of_key(key: &Key, name: &str, doc: &str, forms: &mut Forms) -> Value {
    let doc = if let Kind::Table(path) = key.kind { table(path).doc } else { doc };
    let mut schema = titled(name, &key.meaning_with(doc));
    if let Some(default) = default_of(key) {
        schema.insert("default".to_owned(), default);
    }
    let range = range_of(key.range, name);
    schema.extend(match key.kind {
        Kind::Text | Kind::Month | Kind::Period => fields(json!({ "type": "string" })),
        Kind::Texts => fields(json!({ "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 })),
        Kind::Choice(words) => fields(choice(words)),
        Kind::Flag => fields(json!({ "type": "boolean" })),
        Kind::Whole => fields(forms.whole(range)),
        Kind::Plain => fields(forms.plain(range)),
        Kind::Figure => fields(forms.figure(range)),
        Kind::Scale => fields(json!({ "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 })),
        Kind::Table(path) => of_table(table(path), forms),
        Kind::NamedTables(path) => fields(json!({ "type": "object", "additionalProperties": of_item(path, forms) })),
        Kind::Tables(path) => fields(json!({ "type": "array", "items": of_item(path, forms) })),
        Kind::NamesOrTables(path) => {
            fields(json!({ "type": "array", "items": { "anyOf": [{ "type": "string" }, of_item(path, forms)] } }))
        }
        Kind::Shares(words) => fields(shares(words, forms)),
        Kind::Verdicts => fields(json!({ "type": "object", "additionalProperties": choice(&VERDICTS) })),
        Kind::FigureBounds => fields(figure_bounds(forms)),
        Kind::Levels(path) => fields(levels(path, forms)),
        Kind::Reserved => Map::new(),
    });
    schema.into()
}

/// What holds without the key, where that is a value rather than a sentence.
fn default_of(key: &Key) -> Option<Value> {
    match key.kind {
        Kind::Whole | Kind::Plain | Kind::Figure => key.default.parse().ok().map(value::number),
        Kind::Choice(words) => words.contains(&key.default).then(|| json!(key.default)),
        _ => None,
    }
}

/// Shares by channel; the words for what is left take a plain number.
fn shares(words: &[&str], forms: &mut Forms) -> Value {
    let mut properties = Map::new();
    for word in words {
        let meaning = match *word {
            "self" => "Back to the same channel.",
            "gives_up" => "The customer gives up, unsolved.",
            _ => "Lost: they go to no channel.",
        };
        let mut share = titled(word, &format!("{meaning} (share)"));
        share.extend(fields(if *word == "self" { forms.figure(SHARE) } else { forms.plain(SHARE) }));
        properties.insert((*word).to_owned(), share.into());
    }
    let mut share = titled("channel", "To the channel of this name. (share)");
    share.extend(fields(forms.figure(SHARE)));
    json!({ "type": "object", "properties": properties, "additionalProperties": share })
}

/// What findings count as, by their codes.
fn levels(path: &str, forms: &mut Forms) -> Value {
    let mut properties = Map::new();
    let settable = Code::ALL.iter().filter(|code| code.is_settable()).map(|code| code.word());
    for word in std::iter::once(METHOD).chain(settable) {
        let mut setting = titled(word, "A level, or a table of level, reason, only and limit.");
        setting.extend(fields(forms.choice_or_table(LEVELS, "level", |forms| of_item(path, forms))));
        properties.insert(word.to_owned(), setting.into());
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// What a mix is expected to bring, by the figure.
fn figure_bounds(forms: &mut Forms) -> Value {
    let mut properties = Map::new();
    for figure in EXPECTED_FIGURES {
        for (ending, least_or_most) in [("min", "least"), ("max", "most")] {
            let name = format!("{figure}_{ending}");
            let mut bound = titled(&name, &format!("The {least_or_most} that `{figure}` of the mix is to be."));
            bound.extend(fields(forms.plain(Range::Within(f64::NEG_INFINITY, f64::INFINITY))));
            properties.insert(name, bound.into());
        }
    }
    let mix = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    json!({ "type": "object", "additionalProperties": mix })
}

fn fields(schema: Value) -> Map<String, Value> {
    match schema {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests;

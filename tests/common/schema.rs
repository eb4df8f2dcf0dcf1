//! Scenarios held to the schema that kanalval prints, by a validator that knows nothing of kanalval.

use jsonschema::Validator;
use serde_json::Value;

/// The validator of scenarios.
pub fn validator() -> Validator {
    jsonschema::draft7::new(&kanalval::input::keys::json_schema()).unwrap()
}

/// What the schema says against a scenario, each with its place; empty where it says nothing.
pub fn refusals(validator: &Validator, scenario: &toml::Table) -> Vec<String> {
    let instance = as_json(&toml::Value::Table(scenario.clone()));
    validator.iter_errors(&instance).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// TOML as editors hand it to a schema: dates as text.
pub fn as_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text.as_str()),
        toml::Value::Integer(number) => Value::from(*number),
        toml::Value::Float(number) => Value::from(*number),
        toml::Value::Boolean(flag) => Value::from(*flag),
        toml::Value::Datetime(date) => Value::from(date.to_string()),
        toml::Value::Array(items) => items.iter().map(as_json).collect(),
        toml::Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), as_json(value))).collect(),
    }
}

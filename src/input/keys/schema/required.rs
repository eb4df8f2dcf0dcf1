//! What must be there. A sheet of assumptions may state any figure, so a figure must stand in the file only where
//! there is no such sheet.

use serde_json::{Map, Value, json};

use crate::input::keys::{Key, Kind, Required, TableDescription, table};

/// The keys of a table that must stand in the file itself.
pub(super) fn always(description: TableDescription) -> Vec<Value> {
    let required = description.keys.iter().filter(|key| key.required == Required::Always && !may_be_in_sheet(key));
    required.map(|key| json!(key.name)).collect()
}

/// The keys of a table, and of the tables in it, that must be there as well without a sheet; `None` where none must.
pub(super) fn figures(description: TableDescription) -> Option<Map<String, Value>> {
    let required = description.keys.iter().filter(|key| key.required == Required::Always && may_be_in_sheet(key));
    let required: Vec<Value> = required.map(|key| json!(key.name)).collect();
    let inner = description.keys.iter().filter_map(|key| Some((key.name.to_owned(), inside(key.kind)?)));
    let properties: Map<String, Value> = inner.collect();
    let mut schema = Map::new();
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    if !properties.is_empty() {
        schema.insert("properties".to_owned(), properties.into());
    }
    (!schema.is_empty()).then_some(schema)
}

fn inside(kind: Kind) -> Option<Value> {
    match kind {
        Kind::Table(path) => figures(table(path)).map(Value::from),
        Kind::NamedTables(path) => figures(table(path)).map(|inner| json!({ "additionalProperties": inner })),
        Kind::Tables(path) | Kind::NamesOrTables(path) => figures(table(path)).map(|inner| json!({ "items": inner })),
        _ => None,
    }
}

/// Whether a sheet can state the key: a figure, or a table of which nothing but figures must be there.
fn may_be_in_sheet(key: &Key) -> bool {
    match key.kind {
        Kind::Whole | Kind::Plain | Kind::Figure => true,
        Kind::Table(path) => always(table(path)).is_empty(),
        _ => false,
    }
}

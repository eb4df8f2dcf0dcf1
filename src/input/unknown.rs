//! Keys that the format does not have, anywhere in the tree: nothing misspelt is ever ignored.

use crate::model::{Code, Finding, Origin};
use crate::text::{Arg, Message};

use super::keys::{self, Kind, TableDescription};
use super::names;
use super::reading::Reading;
use super::tree::{Entry, Node, Table, Value};

/// Reports every unknown and every reserved key of a scenario, and every table that is not one.
pub(crate) fn report_unknown_keys(root: &Table, reading: &mut Reading) {
    report_unknown_keys_of(root, "", reading);
}

/// As [`report_unknown_keys`], of the file whose description has this path.
pub(crate) fn report_unknown_keys_of(root: &Table, described: &str, reading: &mut Reading) {
    check_table(root, keys::table(described), "", reading);
}

fn check_table(table: &Table, description: TableDescription, path: &str, reading: &mut Reading) {
    for entry in &table.entries {
        match description.key(&entry.key) {
            None => report_unknown(entry, description, path, reading),
            Some(key) => check_entry(entry, key.kind, path, reading),
        }
    }
}

fn report_unknown(entry: &Entry, description: TableDescription, path: &str, reading: &mut Reading) {
    let finding = Finding::new(Code::UnknownKey, entry.key_at).with("key", entry.key.as_str());
    let finding = finding.with("place", place_of(path)).with("suggestion", suggested(&entry.key, description));
    reading.report(finding);
}

/// The nearest key of the table, or the table where the key belongs.
fn suggested(key: &str, description: TableDescription) -> Message {
    let names = description.names();
    if names::nearest(key, names.iter().copied()).is_none() {
        let (root, tables) = keys::family(description.path).split_first().unzip();
        let has_it = |table: &TableDescription| table.path != description.path && table.key(key).is_some();
        let is_of_the_top = root.is_some_and(has_it);
        let elsewhere = tables.unwrap_or_default().iter().find(|table| has_it(table));
        if let (false, Some(table)) = (is_of_the_top, elsewhere) {
            return Message::new("suggest-table").with("key", key).with("table", table.heading());
        }
    }
    names::suggestion(key, names)
}

/// Where a key stands, in words: a table, or the top of the file.
fn place_of(path: &str) -> Message {
    if path.is_empty() { Message::new("place-top") } else { Message::new("place-table").with("table", path) }
}

fn check_entry(entry: &Entry, kind: Kind, path: &str, reading: &mut Reading) {
    let inner = if path.is_empty() { entry.key.clone() } else { format!("{path}.{}", entry.key) };
    match kind {
        Kind::Reserved => {
            reading.report(Finding::new(Code::ReservedKey, entry.key_at).with("key", entry.key.as_str()));
        }
        Kind::Table(described) => check_node(&entry.node, entry.key_at, described, &inner, reading),
        Kind::NamedTables(described) => {
            let Some(table) = table_or_report(&entry.node, entry.key_at, &inner, reading) else { return };
            for named in &table.entries {
                check_node(&named.node, named.key_at, described, &format!("{inner}.{}", named.key), reading);
            }
        }
        Kind::Levels(described) => {
            // Which codes there are is for who reads them.
            let Some(table) = table_or_report(&entry.node, entry.key_at, &inner, reading) else { return };
            for one in &table.entries {
                if let Value::Table(table) = &one.node.value {
                    check_table(table, keys::table(described), &format!("{inner}.{}", one.key), reading);
                }
            }
        }
        Kind::Tables(described) | Kind::NamesOrTables(described) => {
            check_list(entry, described, &inner, matches!(kind, Kind::NamesOrTables(_)), reading);
        }
        _ => {}
    }
}

fn check_list(entry: &Entry, described: &'static str, path: &str, names_may_stand: bool, reading: &mut Reading) {
    let Value::List(items) = &entry.node.value else {
        let wanted = if names_may_stand { "wanted-names" } else { "wanted-tables" };
        reading.report(wrong_kind(&entry.key, entry.key_at, wanted, &entry.node.value));
        return;
    };
    for item in items {
        let is_name = matches!(item.value, Value::Text(_));
        if !(names_may_stand && is_name) {
            check_node(item, entry.key_at, described, path, reading);
        }
    }
}

fn check_node(node: &Node, key_at: Origin, described: &'static str, path: &str, reading: &mut Reading) {
    if let Some(table) = table_or_report(node, key_at, path, reading) {
        check_table(table, keys::table(described), path, reading);
    }
}

fn table_or_report<'t>(node: &'t Node, key_at: Origin, path: &str, reading: &mut Reading) -> Option<&'t Table> {
    if let Value::Table(table) = &node.value {
        return Some(table);
    }
    reading.report(wrong_kind(path, key_at, "wanted-table", &node.value));
    None
}

/// What is wanted where a number is.
const NUMBERS: [&str; 4] = ["wanted-number", "wanted-whole", "wanted-figure", "wanted-share-figure"];

/// The number that a text means: `"36"`, `"0,6"`, and `"60 %"` as the share that it is.
fn number_in(found: &Value) -> Option<f64> {
    let Value::Text(text) = found else { return None };
    // With a point and three digits behind it, 1.234 is a decimal here as elsewhere in the file.
    let amount = ['.', ','].into_iter().find_map(|mark| super::ledger::read_amount(text, mark))?;
    amount.value(if amount.is_percent { -2 } else { 0 })
}

/// The finding that a key has a value of another kind than it takes.
pub(crate) fn wrong_kind(key: &str, at: Origin, wanted: &'static str, found: &Value) -> Finding {
    let example = match wanted {
        "wanted-text" => "\"phone\"",
        "wanted-names" => "[\"phone\", \"email\"]",
        "wanted-flag" => "true",
        "wanted-number" => "0.5",
        "wanted-whole" => "12",
        "wanted-figure" => "{\u{a0}low\u{a0}=\u{a0}55, likely\u{a0}=\u{a0}62, high\u{a0}=\u{a0}70\u{a0}}",
        "wanted-share-figure" => "{\u{a0}low\u{a0}=\u{a0}0.55, likely\u{a0}=\u{a0}0.62, high\u{a0}=\u{a0}0.7\u{a0}}",
        "wanted-month" => "\"2026-01\"",
        "wanted-shares" => "{\u{a0}self\u{a0}=\u{a0}0.7, gives_up\u{a0}=\u{a0}0.3\u{a0}}",
        "wanted-tables" if key == "lesson" => "[[lesson]]",
        "wanted-table" if key.starts_with("lesson") => "[[lesson]]",
        "wanted-tables" if matches!(key, "criterion" | "look") => "[[criterion]]",
        "wanted-tables" => "[[mix]]",
        "wanted-period" => "\"2026-02\"",
        "wanted-table" if key == "pilot" => "[pilot]",
        "wanted-table" if key == "criterion.believed" => "{\u{a0}mean\u{a0}=\u{a0}0.69, sd\u{a0}=\u{a0}0.03\u{a0}}",
        _ => "[scenario]",
    };
    let meant = if NUMBERS.contains(&wanted) { number_in(found) } else { None };
    let either = |number: &str| Message::new("example-or-range").with("number", number).with("range", example).into();
    let example = meant.map(Arg::Number).unwrap_or_else(|| match wanted {
        "wanted-figure" => either("62.5"),
        "wanted-share-figure" => either("0.62"),
        _ => Arg::from(example),
    });
    let finding = Finding::new(Code::WrongKind, at).with("key", key).with("example", example);
    finding.with("wanted", Message::new(wanted)).with("found", Message::new(found.kind_key()))
}

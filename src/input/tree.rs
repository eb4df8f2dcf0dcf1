//! TOML as a tree in which every key and value knows its place.

use std::collections::HashSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::reading::Reading;
use super::source::FileId;
use super::toml_problem::{explain, line_of};
use crate::model::{Code, Finding, Origin};

/// How deep tables may lie in one another; the format itself needs six.
const DEEPEST: usize = 40;
/// How many syntax errors are worth showing at once.
const MOST_SYNTAX_ERRORS: usize = 20;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) at: Origin,
}

/// A value.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Text(String),
    Number(f64),
    Flag(bool),
    /// Dates and times, which no key takes; as they were written.
    Date(String),
    List(Vec<Node>),
    Table(Table),
}

/// A table: its entries in the order of the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub(crate) entries: Vec<Entry>,
}

/// One key of a table.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) key_at: Origin,
    pub(crate) node: Node,
}

impl Table {
    /// The entry of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }
}

impl Value {
    /// The key of the word for what kind of value it is.
    pub(crate) fn kind_key(&self) -> &'static str {
        match self {
            Self::Text(_) => "kind-text",
            Self::Number(_) => "kind-number",
            Self::Flag(_) => "kind-flag",
            Self::Date(_) => "kind-date",
            Self::List(_) => "kind-list",
            Self::Table(_) => "kind-table",
        }
    }
}

/// The tree of a TOML text; `None` where its syntax is wrong, all of which is reported.
pub(crate) fn parse(file: FileId, reading: &mut Reading) -> Option<Table> {
    let text = reading.sources.text(file).to_owned();
    let (parsed, errors) = DeTable::parse_recoverable(&text);
    let is_right = errors.is_empty();
    // What is wrong once in a line confuses the parser behind it.
    let mut lines = HashSet::new();
    let spans = errors.iter().map(|error| (error, error.span().unwrap_or(text.len()..text.len())));
    for (error, span) in
        spans.filter(|(_, span)| lines.insert(line_of(&text, span.start).start)).take(MOST_SYNTAX_ERRORS)
    {
        let at = reading.sources.origin(file, span.start, span.end);
        let told = explain(&text, span.start, error.message());
        reading.report(Finding::new(Code::TomlSyntax, at).with("problem", told.problem).with("fix", told.fix));
    }
    let findings = reading.findings.len();
    let table = table_of(parsed.into_inner(), file, 0, reading);
    (is_right && reading.findings.len() == findings).then_some(table)
}

fn table_of(table: DeTable<'_>, file: FileId, depth: usize, reading: &mut Reading) -> Table {
    let mut entries = Vec::with_capacity(table.len());
    for (key, value) in table {
        let span = key.span();
        let key_at = reading.sources.origin(file, span.start, span.end);
        let node = node_of(value, file, key_at, depth + 1, reading);
        entries.push(Entry { key: key.into_inner().into_owned(), key_at, node });
    }
    Table { entries }
}

fn node_of(value: Spanned<DeValue<'_>>, file: FileId, key_at: Origin, depth: usize, reading: &mut Reading) -> Node {
    let span = value.span();
    let at = reading.sources.origin(file, span.start, span.end);
    if depth > DEEPEST {
        reading.report_code(Code::TooDeep, key_at);
        dismantle(value.into_inner());
        return Node { value: Value::Flag(false), at };
    }
    let value = match value.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => Value::Number(integer(number.as_str(), number.radix())),
        DeValue::Float(number) => Value::Number(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(flag) => Value::Flag(flag),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(items) => {
            Value::List(items.into_iter().map(|item| node_of(item, file, key_at, depth + 1, reading)).collect())
        }
        DeValue::Table(table) => Value::Table(table_of(table, file, depth, reading)),
    };
    Node { value, at }
}

/// An integer of any size as a number; its digits have been checked by the parser.
fn integer(digits: &str, radix: u32) -> f64 {
    if radix == 10 {
        return digits.parse().unwrap_or(f64::NAN);
    }
    i64::from_str_radix(digits, radix).map_or(f64::NAN, |value| value as f64)
}

/// Takes a value apart level by level, since dropping a very deep one as it is would exhaust the stack.
fn dismantle(value: DeValue<'_>) {
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            DeValue::Array(items) => waiting.extend(items.into_iter().map(Spanned::into_inner)),
            DeValue::Table(table) => waiting.extend(table.into_iter().map(|(_, value)| value.into_inner())),
            _ => {}
        }
    }
}

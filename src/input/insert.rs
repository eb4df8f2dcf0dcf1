//! Figures from a sheet, put into the tree by their dotted names.
//!
//! A name is that of the figure everywhere else: `channel.chat.fcr`, `channel.chat.attracts.phone.share`,
//! `mix.people.improve.phone.mandate.nki`, `mix.chat.drop.fax.penalty`.

use crate::model::Origin;

use super::frame::scope_label;
use super::keys::{self, Kind, TableDescription};
use super::names::fold;
use super::tree::{Entry, Node, Table, Value};

/// Why a figure cannot be put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// No figure of the scenario has the name.
    Unknown,
    /// The scenario, or another row, states it already.
    Stated(Origin),
}

/// Puts a figure into the tree.
pub(crate) fn insert(root: &mut Table, name: &str, node: Node, name_at: Origin) -> Result<(), Refusal> {
    descend(root, keys::table(""), &fold(name), node, name_at)
}

fn descend(
    table: &mut Table,
    description: TableDescription,
    rest: &str,
    node: Node,
    name_at: Origin,
) -> Result<(), Refusal> {
    let mut keys = description.names();
    keys.sort_by_key(|key| std::cmp::Reverse(key.len()));
    let found = keys.into_iter().find_map(|key| Some((key, after(rest, key)?)));
    let (key, after_key) = found.ok_or(Refusal::Unknown)?;
    let kind = description.key(key).map(|key| key.kind).ok_or(Refusal::Unknown)?;
    match kind {
        Kind::Figure | Kind::Plain | Kind::Whole if after_key.is_empty() => put(table, key, node, name_at),
        Kind::Table(path) if !after_key.is_empty() => {
            within(table, key, name_at, |inner| descend(inner, keys::table(path), after_key, node, name_at))
        }
        Kind::Shares(_) if !after_key.is_empty() => {
            within(table, key, name_at, |shares| put(shares, after_key, node, name_at))
        }
        Kind::NamedTables(path) if !after_key.is_empty() => within(table, key, name_at, |named| {
            let known = named.entries.iter().map(|entry| entry.key.clone());
            let known = known.filter_map(|key| Some((after(after_key, &fold(&key))?, key)));
            // Of `chat` and `chat.bot` the longer one; a new name ends at the first dot.
            let (inner, own) = match known.min_by_key(|(rest, _)| rest.len()) {
                Some(found) => found,
                None => after_key.split_once('.').map(|(own, rest)| (rest, own.to_owned())).ok_or(Refusal::Unknown)?,
            };
            within(named, &own, name_at, |table| descend(table, keys::table(path), inner, node, name_at))
        }),
        Kind::Tables(path) | Kind::NamesOrTables(path) => {
            let Some(Value::List(items)) = table.entries.iter_mut().find(|e| e.key == key).map(|e| &mut e.node.value)
            else {
                return Err(Refusal::Unknown);
            };
            let labelled = items.iter_mut().filter_map(|item| match &mut item.value {
                Value::Table(inner) => {
                    let label = label_of(inner, path)?;
                    Some((after(after_key, &label)?, inner))
                }
                _ => None,
            });
            let (inner, item) = labelled.min_by_key(|(rest, _)| rest.len()).ok_or(Refusal::Unknown)?;
            // The share of an attraction is known by the rule's own name.
            let inner = if inner.is_empty() { "share" } else { inner };
            descend(item, keys::table(path), inner, node, name_at)
        }
        _ => Err(Refusal::Unknown),
    }
}

/// What follows a key at the beginning of a dotted name.
fn after<'n>(rest: &'n str, key: &str) -> Option<&'n str> {
    let after = rest.strip_prefix(key)?;
    if after.is_empty() { Some(after) } else { after.strip_prefix('.') }
}

fn put(table: &mut Table, key: &str, node: Node, name_at: Origin) -> Result<(), Refusal> {
    if let Some(entry) = table.entries.iter().find(|entry| fold(&entry.key) == key) {
        return Err(Refusal::Stated(entry.key_at));
    }
    table.entries.push(Entry { key: key.to_owned(), key_at: name_at, node });
    Ok(())
}

/// Goes on in the table under a key, which is made where it is not there and something is put into it.
fn within(
    table: &mut Table,
    key: &str,
    name_at: Origin,
    go_on: impl FnOnce(&mut Table) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    if let Some(entry) = table.entries.iter_mut().find(|entry| entry.key == key) {
        let Value::Table(inner) = &mut entry.node.value else { return Err(Refusal::Unknown) };
        return go_on(inner);
    }
    let mut inner = Table::default();
    go_on(&mut inner)?;
    let node = Node { value: Value::Table(inner), at: name_at };
    table.entries.push(Entry { key: key.to_owned(), key_at: name_at, node });
    Ok(())
}

/// What an item of a list of tables is called in the names of its figures.
fn label_of(item: &Table, path: &str) -> Option<String> {
    let text = |key: &str| match &item.get(key)?.node.value {
        Value::Text(text) => Some(fold(text)),
        _ => None,
    };
    let texts = |key: &str| -> Vec<String> {
        match item.get(key).map(|entry| &entry.node.value) {
            Some(Value::Text(text)) => vec![text.clone()],
            Some(Value::List(items)) => {
                let texts = items.iter().filter_map(|item| match &item.value {
                    Value::Text(text) => Some(text.clone()),
                    _ => None,
                });
                texts.collect()
            }
            _ => Vec::new(),
        }
    };
    let own = match path {
        "mix[]" => return text("id"),
        "channel.*.attracts[]" => text("from")?,
        "mix[].improve[]" => match text("lever") {
            Some(lever) => format!("{}.{lever}", text("channel")?),
            None => text("channel")?,
        },
        "mix[].shift[]" | "mix[].handover[]" => format!("{}>{}", text("from")?, text("to")?),
        "mix[].prevent[]" => {
            let mut from: Vec<String> = texts("from").iter().map(|name| fold(name)).collect();
            from.sort();
            if from.is_empty() { "all".to_owned() } else { from.join("+") }
        }
        _ => text("channel")?,
    };
    Some(own + &scope_label(&texts("reasons"), &texts("segments")))
}

/// Every name under which a figure can be put into the tree, of what the tree has and of the table that `wanted`
/// names.
pub(crate) fn names(root: &Table, wanted: &str) -> Vec<String> {
    let mut all = Vec::new();
    list(root, keys::table(""), "", &fold(wanted), &mut all);
    all
}

fn list(table: &Table, description: TableDescription, prefix: &str, wanted: &str, all: &mut Vec<String>) {
    for key in description.names() {
        let Some(kind) = description.key(key).map(|key| key.kind) else { continue };
        let name = format!("{prefix}{key}");
        let value = table.get(key).map(|entry| &entry.node.value);
        match (kind, value) {
            (Kind::Figure | Kind::Plain | Kind::Whole, _) => all.push(name),
            (Kind::Table(path), Some(Value::Table(inner))) => {
                list(inner, keys::table(path), &format!("{name}."), wanted, all);
            }
            (Kind::Table(path), None) => list(&Table::default(), keys::table(path), &format!("{name}."), wanted, all),
            (Kind::Shares(words), _) => {
                let own = words.iter().map(|word| (*word).to_owned());
                let there = match value {
                    Some(Value::Table(shares)) => shares.entries.iter().map(|entry| fold(&entry.key)).collect(),
                    _ => Vec::new(),
                };
                all.extend(own.chain(there).map(|word| format!("{name}.{word}")));
            }
            (Kind::NamedTables(path), _) => {
                let none = Table::default();
                let named = match value {
                    Some(Value::Table(named)) => named,
                    _ => &none,
                };
                for entry in &named.entries {
                    if let Value::Table(inner) = &entry.node.value {
                        list(inner, keys::table(path), &format!("{name}.{}.", fold(&entry.key)), wanted, all);
                    }
                }
                // A channel of the ledger needs no table of its own.
                let own = after(wanted, &name).and_then(|rest| rest.split_once('.'));
                if let Some((own, _)) = own.filter(|(own, _)| named.entries.iter().all(|e| fold(&e.key) != *own)) {
                    list(&none, keys::table(path), &format!("{name}.{own}."), wanted, all);
                }
            }
            (Kind::Tables(path) | Kind::NamesOrTables(path), Some(Value::List(items))) => {
                for item in items {
                    if let Value::Table(inner) = &item.value
                        && let Some(label) = label_of(inner, path)
                    {
                        list(inner, keys::table(path), &format!("{name}.{label}."), wanted, all);
                    }
                }
            }
            _ => {}
        }
    }
}

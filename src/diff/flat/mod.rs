//! A plan as a list of named settings and parts. Every structure is taken apart by all of its fields, so that a field
//! that is added later cannot be forgotten here.

mod channel;
mod mix;
mod staffing;
mod terms;

pub use mix::MoveName;

use std::collections::HashMap;

use crate::input::fold;
use crate::model::{AssumptionId, Cell, CellSet, ChannelId, Month, Plan};

use super::settings::Things;

/// What a setting is set to.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text of the user's own.
    Text(String),
    /// A word of the format.
    Word(&'static str),
    /// A number.
    Number(f64),
    /// A calendar month.
    Month(Month),
    /// Yes or no.
    Flag(bool),
    /// Several names.
    Names(Vec<String>),
    /// The assumption of this name.
    Figure(String),
}

/// What sort of part it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// A channel of the ledger.
    Channel,
    /// A channel that is not in the ledger.
    Candidate,
    /// A reason of the ledger.
    Reason,
    /// A segment of the ledger.
    Segment,
    /// A pair of reason and segment, by their names.
    Cell {
        /// The reason.
        reason: Option<String>,
        /// The segment.
        segment: Option<String>,
    },
    /// A cost that no mix removes.
    Shared,
    /// What was learned from an earlier pilot.
    Lesson,
    /// A mix.
    Mix,
    /// A move of a mix.
    Move(MoveName),
}

/// Something that can come or go as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its dotted name, by which it is matched: `channel.chat`, `mix.people`, `mix.people.drop.letter`.
    pub name: String,
    /// What sort it is.
    pub kind: PartKind,
    /// What readers call it.
    pub said: String,
    /// The part that it is within.
    pub within: Option<String>,
}

/// One setting and the part that it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Setting {
    pub(super) name: String,
    pub(super) value: Value,
    pub(super) part: Option<String>,
}

/// A plan as a list.
#[derive(Debug, Default)]
pub(super) struct Flat {
    pub(super) parts: Vec<Part>,
    pub(super) settings: Vec<Setting>,
    pub(super) orders: Vec<(Things, Vec<String>)>,
}

/// Writes a plan as a list.
struct Lister<'a> {
    plan: &'a Plan,
    flat: Flat,
    /// How the names begin, without the last dot.
    path: String,
    part: Option<String>,
    /// How often a name was there.
    counts: HashMap<String, usize>,
}

/// The plan as a list.
pub(super) fn flat(plan: &Plan) -> Flat {
    let mut lister = Lister { plan, flat: Flat::default(), path: String::new(), part: None, counts: HashMap::new() };
    terms::list(&mut lister);
    channel::list(&mut lister);
    mix::list(&mut lister);
    lister.flat
}

impl Lister<'_> {
    /// A name that is not there yet: the second of the same gets a number.
    fn unique(&mut self, name: String) -> String {
        let count = self.counts.entry(name.clone()).or_insert(0);
        *count += 1;
        if *count > 1 { format!("{name}#{count}") } else { name }
    }

    fn set(&mut self, key: &str, value: Value) {
        let name = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        let name = self.unique(name);
        self.flat.settings.push(Setting { name, value, part: self.part.clone() });
    }

    fn text(&mut self, key: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.set(key, Value::Text(text.clone()));
        }
    }

    fn number(&mut self, key: &str, number: Option<f64>) {
        if let Some(number) = number {
            self.set(key, Value::Number(number));
        }
    }

    fn names(&mut self, key: &str, names: &[String]) {
        if !names.is_empty() {
            self.set(key, Value::Names(names.to_vec()));
        }
    }

    fn figure(&mut self, key: &str, id: Option<AssumptionId>) {
        if let Some(id) = id {
            let name = self.plan.assumptions.get(id).name.clone();
            self.set(key, Value::Figure(name));
        }
    }

    /// The cells that something is limited to; nothing where it is all.
    fn cells(&mut self, key: &str, cells: &CellSet) {
        if cells.0.iter().all(|is_in| *is_in) {
            return;
        }
        let inside = (0..self.plan.cells.len()).filter(|&cell| cells.contains(cell));
        let names: Vec<String> = inside.map(|cell| self.plan.cell_name(cell)).collect();
        self.set(key, Value::Names(names));
    }

    /// A part and what is listed within it.
    fn part(&mut self, name: String, kind: PartKind, said: &str, list: impl FnOnce(&mut Self)) {
        let name = self.unique(name);
        let within = self.part.clone();
        self.flat.parts.push(Part { name: name.clone(), kind, said: said.to_owned(), within });
        let (path, part) = (self.path.clone(), self.part.clone());
        (self.path, self.part) = (name.clone(), Some(name));
        list(self);
        (self.path, self.part) = (path, part);
    }

    /// What is listed under a longer path.
    fn under(&mut self, path: String, list: impl FnOnce(&mut Self)) {
        let before = self.path.clone();
        self.path = if before.is_empty() { path } else { format!("{before}.{path}") };
        list(self);
        self.path = before;
    }

    fn key(&self, channel: ChannelId) -> String {
        fold(&self.plan.channel(channel).name)
    }
}

/// By what a cell is matched: its reason and its segment.
pub(super) fn cell_key(plan: &Plan, cell: usize) -> (Option<&str>, Option<&str>) {
    let Cell { reason, segment } = plan.cells[cell];
    (reason.map(|place| plan.reasons[place].as_str()), segment.map(|place| plan.segments[place].as_str()))
}

//! How a figure came about, as a document: a step at a time, the figure first.

mod formula;

pub use formula::shown;

use formula::{Writer, is_table};

use super::document::{Block, Cell, Column, Document, Table, Tone};
use crate::explain::{Basis, Explanation, Expression, Label, Step, StepId, Total, Unit};
use crate::input::Sources;
use crate::model::{Distribution, Plan};
use crate::text::{Arg, Catalogue, Message};

/// So many rows of a table are told.
const ROWS_TOLD: usize = 40;

/// The explanation of a figure.
#[must_use]
pub fn explanation(plan: &Plan, told: &Explanation, sources: &Sources, catalogue: &Catalogue) -> Document {
    let value_of = |id: StepId| told.steps.get(id.0).map_or(f64::NAN, |step| step.value);
    let writer = Writer { catalogue, value_of: &value_of };
    let teller = Teller { plan, sources, catalogue, writer };
    let mut document = Document::default();
    let title = Message::new("explain-title").with("figure", told.figure.as_str());
    document.push(Block::Title(catalogue.say(&title)));
    document.paragraph(teller.subject(told));
    match (&told.why_none, told.steps.first()) {
        (Some(why), _) => {
            let text = catalogue.say(&Message::new("explain-none").with("why", why.clone()));
            document.push(Block::Lead { text, tone: Tone::Warning });
        }
        (None, Some(step)) => {
            let text = catalogue.say(&Message::new("explain-is").with("value", teller.value(step)));
            document.push(Block::Lead { text, tone: Tone::Strong });
            document.notes(vec![catalogue.word("explain-reading")]);
        }
        (None, None) => {}
    }
    for (place, step) in told.steps.iter().enumerate() {
        teller.tell(&mut document, place, step);
    }
    document
}

struct Teller<'a> {
    plan: &'a Plan,
    sources: &'a Sources,
    catalogue: &'a Catalogue,
    writer: Writer<'a>,
}

impl Teller<'_> {
    /// What the figure is of.
    fn subject(&self, told: &Explanation) -> String {
        let mut parts = Vec::new();
        if let Some(channel) = told.channel.and_then(|channel| self.plan.channels.get(channel)) {
            parts.push(Message::new("explain-of-channel").with("channel", channel.name.as_str()));
        }
        parts.push(match told.mix.and_then(|mix| self.plan.mixes.get(mix)) {
            Some(mix) => Message::new("explain-of-mix").with("mix", mix.name.as_str()),
            None if told.is_of_today => Message::new("explain-of-today"),
            None => Message::new("explain-of-as-is"),
        });
        parts.iter().map(|part| self.catalogue.say(part)).collect::<Vec<_>>().join(", ")
    }

    /// A value with its unit, with the digits of a formula.
    fn value(&self, step: &Step) -> String {
        let number = self.writer.number(step.value);
        let with = |key, number: String| self.catalogue.say(&Message::new(key).with("value", number));
        match step.unit {
            Unit::Money => self.catalogue.exactly(number),
            Unit::Seconds => with("explain-unit-seconds", number),
            Unit::Months => {
                // A whole number has a singular or a plural; another is written with all its digits.
                let is_whole = step.value == step.value.round();
                let months = if is_whole { Arg::Months(step.value) } else { Arg::Text(number) };
                self.catalogue.say(&Message::new("explain-unit-months").with("value", months))
            }
            Unit::Points => with("explain-unit-points", number),
            Unit::Share | Unit::Count | Unit::Plain => number,
        }
    }

    fn tell(&self, document: &mut Document, place: usize, step: &Step) {
        let name = self.catalogue.say(&step.name);
        let head = Message::new("explain-step").with("number", (place + 1).to_string()).with("name", name);
        document.subheading(format!("{}: {}", self.catalogue.say(&head), self.value(step)));
        let how = self.catalogue.attribute(&step.name, "how");
        if let Basis::Assumption(id) = step.basis {
            document.paragraph(self.assumption(id));
        } else if let Some(formula) = &step.formula {
            document.paragraph(how.map_or_else(String::new, |how| format!("= {how}")));
            // What is one stated value or one row is told by its place alone.
            if !matches!(formula, Expression::Total(total) if is_table(total)) {
                let written = self.writer.formula(formula, &mut 0);
                document.paragraph(format!("= {written} = {}", self.writer.number(step.value)));
            }
        }
        match step.basis {
            Basis::Default => document.paragraph(self.catalogue.word("explain-basis-default")),
            Basis::Goal => document.paragraph(self.catalogue.word("explain-basis-goal")),
            Basis::Queue => document.paragraph(self.catalogue.word("explain-basis-queue")),
            Basis::Found => document.paragraph(self.catalogue.word("explain-basis-found")),
            Basis::Computed | Basis::Ledger | Basis::Evident | Basis::Assumption(_) => {}
        }
        if !matches!(step.basis, Basis::Assumption(_)) {
            let totals = step.formula.as_ref().map(Expression::totals).unwrap_or_default();
            for (place, total) in totals.into_iter().filter(|total| is_table(total)).enumerate() {
                self.table(document, place + 1, total);
            }
        }
        document.notes(step.notes.iter().map(|note| self.catalogue.say(note)).collect());
    }

    /// What a file states: how it is spread, where, its source and its note.
    fn assumption(&self, id: crate::model::AssumptionId) -> String {
        let stated = self.plan.assumptions.get(id);
        let number = |value: f64| Arg::Text(self.writer.number(value));
        let spread = |key, low: f64, likely: Option<f64>, high: f64| {
            let message = Message::new(key).with("low", number(low)).with("high", number(high));
            Some(match likely {
                Some(likely) => message.with("likely", number(likely)),
                None => message,
            })
        };
        let range = match stated.distribution {
            Distribution::Fixed(_) => None,
            Distribution::Pert { low, likely, high } => spread("explain-range-pert", low, Some(likely), high),
            Distribution::Triangular { low, likely, high } => {
                spread("explain-range-triangular", low, Some(likely), high)
            }
            Distribution::Uniform { low, high } => spread("explain-range-uniform", low, None, high),
            Distribution::Normal { mean, sd } => {
                Some(Message::new("explain-range-normal").with("mean", number(mean)).with("sd", number(sd)))
            }
        };
        let place = match self.sources.place(stated.origin) {
            Some(place) => Message::new("explain-stated").with("place", place.to_string()),
            None => Message::new("explain-stated-nowhere"),
        };
        let source = stated.source.as_ref().map(|text| Message::new("explain-source").with("source", text.as_str()));
        let note = stated.note.as_ref().map(|text| Message::new("explain-note").with("note", text.as_str()));
        let all = [range, Some(place), source, note].into_iter().flatten();
        all.map(|message| self.catalogue.say(&message)).map(ended).collect::<Vec<_>>().join(" ")
    }

    fn label(&self, label: &Label) -> String {
        match label {
            Label::Name(name) => name.clone(),
            Label::Month(t) => match self.plan.scenario.start {
                Some(start) => format!("{t} ({})", start.plus(t.saturating_sub(1))),
                None => t.to_string(),
            },
            Label::Year(year) => year.to_string(),
            Label::Place(origin) => self.sources.place(*origin).map_or_else(String::new, |place| place.to_string()),
            Label::More(rows) => {
                self.catalogue.say(&Message::new("explain-label-more").with("rows", Arg::Count(*rows as f64)))
            }
            Label::Words(message) => self.catalogue.say(message),
        }
    }

    /// The terms of a sum, a row each.
    fn table(&self, document: &mut Document, number: usize, total: &Total) {
        let Some(first) = total.terms.first() else { return };
        let width = total.terms.iter().map(|term| term.value.leaves().len()).max().unwrap_or(1);
        let mut columns = vec![Column::words(format!("Σ{number}"))];
        for place in 0..width {
            let heading = total.columns.get(place).map_or_else(String::new, |key| self.catalogue.say(key));
            let letter = char::from(b'a' + place.min(25) as u8);
            columns.push(Column::figures(if width > 1 { format!("{letter}: {heading}") } else { heading }));
        }
        if width > 1 {
            columns.push(Column::figures(self.writer.letters(&first.value)));
        }
        let mut table = Table::new(columns);
        let value = |expression: &Expression| self.writer.number(expression.value(self.writer.value_of));
        // The last rows hold what is followed; rows in the middle may be left out.
        let told: Vec<usize> = match total.terms.len() {
            count if count > ROWS_TOLD => (0..ROWS_TOLD / 2).chain(count - ROWS_TOLD / 2..count).collect(),
            count => (0..count).collect(),
        };
        let left_out = total.terms.len() - told.len();
        for (row, place) in told.into_iter().enumerate() {
            if left_out > 0 && row == ROWS_TOLD / 2 {
                let more = Message::new("explain-table-more").with("rows", Arg::Count(left_out as f64));
                let mut cells: Vec<Cell> = vec![self.catalogue.say(&more).into()];
                cells.resize(table.columns.len(), Cell::default());
                table.row(cells);
            }
            let term = &total.terms[place];
            let mut cells: Vec<Cell> = vec![self.label(&term.of).into()];
            let leaves = term.value.leaves();
            let is_sum_of_many = leaves.len() < width;
            for place in 0..width {
                let leaf = leaves.get(place).filter(|_| !is_sum_of_many);
                cells.push(leaf.map_or_else(Cell::default, |leaf| self.writer.leaf(leaf).into()));
            }
            if width > 1 {
                cells.push(value(&term.value).into());
            }
            table.row(cells);
        }
        let mut cells: Vec<Cell> = vec![Cell::default(); table.columns.len()];
        if let Some(first) = cells.first_mut() {
            *first = "Σ".into();
        }
        if let Some(last) = cells.last_mut() {
            *last = value(&Expression::Total(total.clone())).into();
        }
        table.total(cells);
        document.table(table);
    }
}

/// A text that ends as a sentence does.
fn ended(text: String) -> String {
    if text.ends_with(['.', '!', '?']) { text } else { text + "." }
}

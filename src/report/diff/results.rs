//! What the change did to each mix and to as is: before, after, and the difference.

use super::writing::{Writer, toned};
use crate::diff::{Advice, GateSide, MixChange, MixFigures};
use crate::hypotes::SteadyFigures;
use crate::recommend::gate_name;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::figures::chance;
use crate::report::plan::voice::Voice;
use crate::text::{Arg, Message};

/// Which way is good.
#[derive(Clone, Copy)]
enum Good {
    Up,
    Down,
}

/// Adds the section; nothing where every figure is the same.
pub(super) fn add(document: &mut Document, writer: &Writer<'_>) {
    let mut table = Table::new(vec![
        Column::words(String::new()),
        Column::words(writer.word("diff-figure")),
        Column::figures(writer.word("diff-before")),
        Column::figures(writer.word("diff-after")),
        Column::figures(writer.word("diff-change")),
    ]);
    let mut same = Vec::new();
    // What is advised comes first, then what was.
    let advised = &writer.difference.advice.sides;
    let is_of = |mix: &MixChange, side: Option<&Advice>| side.and_then(|advice| advice.mix.as_ref()) == Some(&mix.id);
    let mut mixes: Vec<&MixChange> = writer.difference.mixes.iter().collect();
    mixes.sort_by_key(|mix| (!is_of(mix, advised.new.as_ref()), !is_of(mix, advised.old.as_ref())));
    for mix in mixes {
        let mut rows = Rows { writer, name: name(writer, mix), table: &mut table };
        let count = rows.table.rows.len();
        rows.add_mix(mix);
        if rows.table.rows.len() == count {
            same.push(name(writer, mix));
        }
    }
    let as_is = writer.difference.as_is;
    let mut rows = Rows { writer, name: writer.word("as-is"), table: &mut table };
    let count = rows.table.rows.len();
    rows.add_as_is(as_is.old.as_ref(), as_is.new.as_ref());
    if rows.table.rows.len() == count {
        same.push(writer.word("as-is"));
    }
    document.heading(writer.word("diff-results-heading"));
    let is_empty = table.rows.is_empty();
    document.table(table);
    let mut notes = Vec::new();
    if is_empty {
        document.paragraph(writer.word("diff-results-same"));
    } else {
        notes.push(writer.word("diff-results-note"));
        if !same.is_empty() {
            notes.push(writer.say(&Message::new("diff-results-others").with("mixes", same)));
        }
    }
    document.notes(notes);
}

fn name(writer: &Writer<'_>, mix: &MixChange) -> String {
    match (&mix.name.old, &mix.name.new) {
        (None, Some(name)) => writer.say(&Message::new("diff-new").with("name", name.as_str())),
        (Some(name), None) => writer.say(&Message::new("diff-gone").with("name", name.as_str())),
        (_, Some(name)) => name.clone(),
        (None, None) => mix.id.clone(),
    }
}

/// Rows under one name, which stands before the first.
struct Rows<'a> {
    writer: &'a Writer<'a>,
    name: String,
    table: &'a mut Table,
}

type Write<'a> = &'a dyn Fn(&Voice<'_>, f64) -> String;

impl Rows<'_> {
    fn add_mix(&mut self, mix: &MixChange) {
        let (old, new) = (mix.figures.old.as_ref(), mix.figures.new.as_ref());
        let of = |side: Option<&MixFigures>, figure: fn(&MixFigures) -> Option<f64>| side.and_then(figure);
        let both = |figure: fn(&MixFigures) -> Option<f64>| (of(old, figure), of(new, figure));
        let has_money = self.writer.difference.same_currency;
        let has_points = self.writer.difference.same_metric;
        self.add(
            self.writer.word("row-npv"),
            both(|one| Some(one.npv)),
            Good::Up,
            has_money,
            (&money_change, &money_change),
        );
        if new.is_none() {
            // What it no longer brings is enough to know of what is gone.
            return;
        }
        self.add(self.writer.word("column-roi"), both(|one| one.roi), Good::Up, true, (&percent, &points_of_percent));
        let payback = self.writer.word("column-payback");
        self.add(payback, both(|one| one.payback_months), Good::Down, true, (&months, &months_change));
        let metric = self.writer.new.with("column-change-of", "what", self.writer.new.metric());
        self.add(metric, both(|one| one.satisfaction_change), Good::Up, has_points, (&points, &points));
        let unserved = self.writer.word("goal-unserved-share");
        self.add(unserved, both(|one| Some(one.unserved_share)), Good::Down, true, (&percent, &points_of_percent));
        let cost = self.writer.word("diff-cost-per-case");
        self.add(cost, both(|one| Some(one.cost_per_case)), Good::Down, has_money, (&money, &money_change));
        let pays = self.writer.word("diff-pays");
        self.add(pays, both(|one| Some(one.p_npv_positive)), Good::Up, true, (&probability, &points_of_percent));
        self.add_eligible(old, new);
        for gate in &mix.gates {
            self.add_gate(self.writer.word(gate_name(gate.kind)), gate.sides.old, gate.sides.new);
        }
    }

    fn add_as_is(&mut self, old: Option<&SteadyFigures>, new: Option<&SteadyFigures>) {
        let of = |side: Option<&SteadyFigures>, figure: fn(&SteadyFigures) -> Option<f64>| side.and_then(figure);
        let both = |figure: fn(&SteadyFigures) -> Option<f64>| (of(old, figure), of(new, figure));
        let writer = self.writer;
        let has_money = writer.difference.same_currency;
        let cost = writer.word("diff-cost-per-month");
        self.add(cost, both(|one| Some(one.cost_per_month)), Good::Down, has_money, (&money, &money_change));
        let cost = writer.word("diff-cost-per-case");
        self.add(cost, both(|one| Some(one.cost_per_case)), Good::Down, has_money, (&money, &money_change));
        let contacts = writer.word("goal-contacts-per-month");
        self.add(contacts, both(|one| Some(one.contacts_per_month)), Good::Down, true, (&count, &count_change));
        let metric = writer.new.metric();
        self.add(metric, both(|one| one.satisfaction), Good::Up, writer.difference.same_metric, (&index, &points));
        let employee = writer.word("goal-employee");
        self.add(employee, both(|one| one.employee), Good::Up, true, (&index, &points));
        let unserved = writer.word("goal-unserved-share");
        self.add(unserved, both(|one| Some(one.unserved_share)), Good::Down, true, (&percent, &points_of_percent));
    }

    /// A figure, where it is written otherwise than before.
    fn add(
        &mut self,
        figure: String,
        sides: (Option<f64>, Option<f64>),
        good: Good,
        may_subtract: bool,
        write: (Write<'_>, Write<'_>),
    ) {
        let (old, new) = sides;
        if old == new {
            return;
        }
        let side = |voice: &Voice<'_>, value: Option<f64>| {
            value.map_or_else(|| self.writer.none(), |value| write.0(voice, value))
        };
        let (before, after) = (side(&self.writer.old, old), side(&self.writer.new, new));
        let change = old.zip(new).filter(|_| may_subtract).map(|(old, new)| new - old);
        let told = change.map(|change| write.1(&self.writer.new, change));
        if before == after && told.as_deref().is_none_or(is_nothing) {
            return;
        }
        let direction = match good {
            Good::Up => change.unwrap_or(0.0),
            Good::Down => -change.unwrap_or(0.0),
        };
        self.row(figure, before.into(), after.into(), toned(told.unwrap_or_default(), direction));
    }

    /// Whether the mix passes its must-haves, where that turned or is new.
    fn add_eligible(&mut self, old: Option<&MixFigures>, new: Option<&MixFigures>) {
        let state = |side: Option<&MixFigures>| match side {
            None => Cell::from(self.writer.none()),
            Some(side) if side.eligible => Cell::new(self.writer.word("gates-passed"), Tone::Good),
            Some(_) => Cell::new(self.writer.word("gates-missed"), Tone::Bad),
        };
        if old.map(|side| side.eligible) != new.map(|side| side.eligible) {
            self.row(self.writer.word("column-gates"), state(old), state(new), Cell::default());
        }
    }

    /// A must-have in which something turned, or that holds in another share of the outcomes.
    fn add_gate(&mut self, name: String, old: Option<GateSide>, new: Option<GateSide>) {
        let (Some(old), Some(new)) = (old, new) else { return };
        let writer = self.writer;
        let write = |side: GateSide, voice: &Voice<'_>| {
            let key = match (side.passed, side.on_the_edge) {
                (true, false) => "gates-passed",
                (true, true) => "gates-passed-edge",
                (false, false) => "gates-missed",
                (false, true) => "gates-missed-edge",
            };
            format!("{}\n{}", chance(voice, side.probability), voice.word(key).replace(' ', "\u{a0}"))
        };
        let (before, after) = (write(old, &writer.old), write(new, &writer.new));
        if before == after {
            return;
        }
        let change = new.probability - old.probability;
        let told = points_of_percent(&writer.new, change);
        let told = if change == 0.0 { Cell::default() } else { toned(told, change) };
        let tone = match (old.passed, new.passed) {
            (true, false) => Tone::Bad,
            (false, true) => Tone::Good,
            _ => Tone::Plain,
        };
        let name = Message::new("diff-gate").with("gate", name).with("needs", chance(&writer.new, new.threshold));
        self.row(writer.say(&name), before.into(), Cell::new(after, tone), told);
    }

    fn row(&mut self, figure: String, before: Cell, after: Cell, change: Cell) {
        let name = Cell::new(std::mem::take(&mut self.name), Tone::Strong);
        self.table.row(vec![name, figure.into(), before, after, change]);
    }
}

/// Whether a figure is nothing as it is written.
fn is_nothing(written: &str) -> bool {
    !written.bytes().any(|sign| matches!(sign, b'1'..=b'9'))
}

fn money(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.money(value)
}

fn money_change(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.money_change(value)
}

fn percent(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.percent(value)
}

fn points_of_percent(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.percentage_points(value)
}

fn months(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.months(value)
}

fn months_change(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.signed(value, usize::from(value != value.round()))
}

fn points(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.points(value)
}

fn index(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.index(value)
}

fn count(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.argument(&Arg::Count(value))
}

fn count_change(voice: &Voice<'_>, value: f64) -> String {
    voice.catalogue.signed(value, usize::from(value.abs() < 10.0 && value != value.round()))
}

fn probability(voice: &Voice<'_>, value: f64) -> String {
    chance(voice, value)
}

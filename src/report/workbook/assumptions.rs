//! The assumptions in the form in which a scenario reads them back, and beside them the figures that no such sheet
//! can carry.

use std::collections::HashMap;

use super::sheet::{Look, Sheet, Table, Value};
use super::titled;
use crate::input::{Sources, assumption_columns, fold};
use crate::model::{Assumption, Distribution};
use crate::report::plan::voice::Voice;

/// Shares that leave less than this leave nothing.
const NOTHING: f64 = 1e-6;

/// The sheet of assumptions: the columns that are read, in the first row, and a row for each figure that is stated in
/// the scenario or in a sheet of its own. Nothing else stands in it, so that it is read without a notice.
pub(super) fn sheet(voice: &Voice<'_>) -> Sheet {
    let mut table = Table::new(assumption_columns().map(str::to_owned).to_vec());
    let mut shares: Option<Shares> = None;
    for assumption in Carried::of(voice).stated() {
        let group = group_of(voice, &assumption.name);
        if shares.as_ref().map(|shares| &shares.group) != group.as_ref() {
            table.rows.extend(shares.take().and_then(|shares| shares.rest(voice)));
            shares = group.map(|group| Shares { group, sum: 0.0 });
        }
        if let Some(shares) = &mut shares {
            shares.sum += assumption.distribution.mean();
        }
        let cells = assumption_columns().map(|column| cell(column, assumption));
        table.row(cells.to_vec());
    }
    table.rows.extend(shares.take().and_then(|shares| shares.rest(voice)));
    table.filtered_as = Some("Assumptions");
    let mut sheet = Sheet { name: voice.word("sheet-assumptions"), parts: Vec::new() };
    sheet.table(table);
    sheet
}

fn cell(column: &str, assumption: &Assumption) -> Value {
    let number = |value: f64| Value::known(Some(value), Look::Plain);
    match (column, assumption.distribution) {
        ("name", _) => Value::text(assumption.name.as_str()),
        ("source", _) => Value::text(assumption.source.clone().unwrap_or_default()),
        ("note", _) => Value::text(assumption.note.clone().unwrap_or_default()),
        ("likely", Distribution::Fixed(value)) => number(value),
        ("low", Distribution::Pert { low, .. } | Distribution::Triangular { low, .. }) => number(low),
        ("likely", Distribution::Pert { likely, .. } | Distribution::Triangular { likely, .. }) => number(likely),
        ("high", Distribution::Pert { high, .. } | Distribution::Triangular { high, .. }) => number(high),
        ("shape", Distribution::Triangular { .. }) => Value::text("triangular"),
        ("low", Distribution::Uniform { low, .. }) => number(low),
        ("high", Distribution::Uniform { high, .. }) => number(high),
        ("mean", Distribution::Normal { mean, .. }) => number(mean),
        ("sd", Distribution::Normal { sd, .. }) => number(sd),
        _ => Value::Empty,
    }
}

/// Shares of one table, which sum to 1 with what they leave.
struct Shares {
    /// The name of the table and the word for what its shares leave.
    group: (String, &'static str),
    /// What is stated.
    sum: f64,
}

impl Shares {
    /// What the shares leave, which is a plain number: those who give up or are lost.
    fn rest(self, voice: &Voice<'_>) -> Option<super::sheet::Row> {
        let (table, word) = self.group;
        // A rest of 0.1 is not 0.09999999999999998.
        let rest = ((1.0 - self.sum) * 1e12).round() / 1e12;
        (rest > NOTHING).then(|| {
            let cells = assumption_columns().map(|column| match column {
                "name" => Value::text(format!("{table}.{word}")),
                "likely" => Value::Number(rest, Look::Plain),
                "note" => Value::text(voice.word("workbook-rest")),
                _ => Value::Empty,
            });
            super::sheet::Row { cells: cells.to_vec(), is_total: false }
        })
    }
}

/// The table of shares that a figure is one of, and the word for what they leave; `None` for any other figure.
fn group_of(voice: &Voice<'_>, name: &str) -> Option<(String, &'static str)> {
    let words = voice.plan.channels.iter().map(|channel| fold(&channel.name)).chain(["self".to_owned()]);
    // Of `bot` and `chat.bot` the longer one.
    let word = words.filter(|word| name.strip_suffix(word.as_str()).is_some_and(|rest| rest.ends_with('.')));
    let word = word.max_by_key(String::len)?;
    let table = name.strip_suffix(word.as_str())?.strip_suffix('.')?;
    let is_journey = table == "defaults.unresolved_to" || (has(table, "channel.") && table.ends_with(".unresolved_to"));
    let is_closing = (has(table, "channel.") && table.ends_with(".when_dropped.to"))
        || (has(table, "mix.") && table.contains(".drop.") && table.ends_with(".to"));
    match (is_journey, is_closing) {
        (true, _) => Some((table.to_owned(), "gives_up")),
        (_, true) => Some((table.to_owned(), "lost")),
        _ => None,
    }
}

fn has(table: &str, start: &str) -> bool {
    table.starts_with(start)
}

/// Which figures a sheet of assumptions can carry.
struct Carried<'a> {
    all: &'a [Assumption],
    /// How often each name occurs: two moves of one kind in one mix share theirs.
    names: HashMap<&'a str, usize>,
}

impl<'a> Carried<'a> {
    fn of(voice: &Voice<'a>) -> Self {
        let all = voice.plan.assumptions.all();
        let mut names = HashMap::new();
        for assumption in all {
            *names.entry(assumption.name.as_str()).or_insert(0) += 1;
        }
        Self { all, names }
    }

    /// Those that can be found by their names.
    fn stated(&self) -> impl Iterator<Item = &'a Assumption> {
        self.all.iter().filter(|assumption| self.is_carried(assumption))
    }

    fn is_carried(&self, assumption: &Assumption) -> bool {
        let is_alone = self.names.get(assumption.name.as_str()) == Some(&1);
        is_alone && !assumption.is_of_ledger() && !self.is_sum(&assumption.name)
    }

    /// Whether it is the sum of two other figures, by whose names it goes.
    fn is_sum(&self, name: &str) -> bool {
        let mut pairs = name.match_indices('+').map(|(place, _)| (&name[..place], &name[place + 1..]));
        pairs.any(|(one, other)| self.names.contains_key(one) && self.names.contains_key(other))
    }
}

/// The sheet of the other figures, with the place where each stands; none where there are none.
pub(super) fn others(voice: &Voice<'_>, sources: &Sources) -> Option<Sheet> {
    let carried = Carried::of(voice);
    let keys = [
        "report-assumption",
        "report-expected",
        "workbook-column-sd",
        "column-low",
        "workbook-column-likely",
        "column-high",
        "report-place",
    ];
    let mut table = Table::new(keys.map(|key| voice.word(key)).to_vec());
    for assumption in carried.all.iter().filter(|assumption| !carried.is_carried(assumption)) {
        let of = |column| cell(column, assumption);
        let likely = if assumption.distribution.is_certain() { Value::Empty } else { of("likely") };
        let place = sources.place(assumption.origin).map(|place| place.without_column());
        table.row(vec![
            Value::text(assumption.name.as_str()),
            Value::known(Some(assumption.distribution.mean()), Look::Plain),
            of("sd"),
            of("low"),
            likely,
            of("high"),
            Value::text(place.unwrap_or_default()),
        ]);
    }
    if table.rows.is_empty() {
        return None;
    }
    let mut sheet = titled(voice, "sheet-measured", "workbook-measured");
    sheet.paragraph(voice.with("workbook-measured-why", "sheet", voice.word("sheet-assumptions")));
    sheet.table(table.without_unknown(2));
    Some(sheet)
}

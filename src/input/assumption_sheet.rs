//! Figures that stand in a sheet of their own: a row each, with its name, its range, its source and a note.
//!
//! They are put into the tree of the scenario before it is read, so that they are checked as if they stood there,
//! and what is said of them points to their cells.

use crate::model::{Code, Finding, Origin};
use crate::text::Message;

use super::columns::{self, Column as _, columns_of, report_missing};
use super::insert::{self, Refusal};
use super::ledger::{decide_decimal, read_amount};
use super::names::{self, fold};
use super::number::is_sensible;
use super::reading::Reading;
use super::sheet::{self, Cell, Mark, Record, Sheet, SheetSettings};
use super::source::FileId;
use super::tree::{Entry, Node, Table, Value};

/// A column of such a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Low,
    Likely,
    High,
    Mean,
    Sd,
    Shape,
    Source,
    Note,
}

impl Column {
    const ALL: [Self; 9] =
        [Self::Name, Self::Low, Self::Likely, Self::High, Self::Mean, Self::Sd, Self::Shape, Self::Source, Self::Note];

    /// The headings that are understood, in lower case.
    fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Name => &["name", "assumption", "namn", "antagande", "nimi", "oletus", "navn", "antagelse", "naziv"],
            Self::Low => &["low", "lowest", "låg", "lågt", "lägst", "matala", "alin", "lav", "lavest", "nisko"],
            Self::Likely => &[
                "likely",
                "most likely",
                "value",
                "trolig",
                "troligt",
                "troligast",
                "värde",
                "todennäköisin",
                "arvo",
                "sandsynlig",
                "mest sandsynlig",
                "værdi",
                "verovatno",
                "vrednost",
            ],
            Self::High => &["high", "highest", "hög", "högt", "högst", "korkea", "ylin", "høj", "højest", "visoko"],
            Self::Mean => &["mean", "medelvärde", "keskiarvo", "middelværdi", "srednja vrednost"],
            Self::Sd => &["sd", "standard deviation", "standardavvikelse", "keskihajonta", "standardafvigelse"],
            Self::Shape => &["shape", "form", "muoto", "oblik"],
            Self::Source => &["source", "källa", "lähde", "kilde", "izvor"],
            Self::Note => &["note", "comment", "anteckning", "kommentar", "huomautus", "bemærkning", "napomena"],
        }
    }

    fn is_number(self) -> bool {
        matches!(self, Self::Low | Self::Likely | Self::High | Self::Mean | Self::Sd)
    }
}

impl columns::Column for Column {
    /// That of the key in a figure's table.
    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Low => "low",
            Self::Likely => "likely",
            Self::High => "high",
            Self::Mean => "mean",
            Self::Sd => "sd",
            Self::Shape => "shape",
            Self::Source => "source",
            Self::Note => "note",
        }
    }

    fn of(heading: &str) -> Option<Self> {
        let heading = fold(&heading.replace(['_', '-', '\u{a0}'], " "));
        Self::ALL.into_iter().find(|column| column.headings().contains(&heading.as_str()))
    }

    fn offered() -> impl Iterator<Item = &'static str> {
        Self::ALL.into_iter().flat_map(|column| column.headings().iter().copied())
    }
}

/// The names of all columns, in their order.
pub(crate) fn assumption_columns() -> [&'static str; 9] {
    Column::ALL.map(columns::Column::name)
}

/// Whether a heading is one that is understood.
pub(crate) fn is_known(heading: &str) -> bool {
    Column::of(heading).is_some()
}

/// Puts the figures of a sheet into the tree.
pub(crate) fn merge(file: FileId, decimal: Option<char>, root: &mut Table, reading: &mut Reading) {
    let Some(sheet) = sheet::open(file, &SheetSettings::default(), &is_known, reading) else { return };
    let Some(columns) = needed_columns(&sheet, reading) else { return };
    let places: Vec<usize> = columns.iter().filter(|(column, _)| column.is_number()).map(|(_, place)| *place).collect();
    let decimal = decimal.unwrap_or_else(|| decide_decimal(&sheet, &places, reading));
    let mut rows = Vec::new();
    let reader = RowReader { sheet: &sheet, columns: &columns, decimal };
    sheet.read(reading, |record, reading| rows.extend(reader.row(record, reading)));
    for row in rows {
        match insert::insert(root, &row.name, row.node, row.at) {
            Ok(()) => {}
            Err(Refusal::Stated(first)) => {
                let finding = Finding::new(Code::AssumptionTwice, row.at).with("name", row.name);
                reading.report(finding.also(first));
            }
            Err(Refusal::Unknown) => {
                let known = insert::names(root, &row.name);
                let suggestion = match names::nearest(&row.name, known.iter().map(String::as_str)) {
                    Some(near) => Message::new("suggest-nearest").with("name", near),
                    None => Message::new("suggest-dotted"),
                };
                let finding = Finding::new(Code::UnknownAssumption, row.at).with("name", row.name);
                reading.report(finding.with("suggestion", suggestion));
            }
        }
    }
}

/// The columns and their places; `None` where one that is needed is missing, which is reported.
fn needed_columns(sheet: &Sheet, reading: &mut Reading) -> Option<Vec<(Column, usize)>> {
    let columns: Vec<(Column, usize)> = columns_of(sheet, reading);
    let has = |wanted: Column| columns.iter().any(|(column, _)| *column == wanted);
    let has_values = has(Column::Likely) || (has(Column::Low) && has(Column::High)) || has(Column::Mean);
    let missing = if has(Column::Name) { (!has_values).then_some(Column::Likely) } else { Some(Column::Name) };
    match missing {
        None => Some(columns),
        Some(column) => {
            report_missing(sheet, column.name(), reading);
            None
        }
    }
}

/// A figure of the sheet.
struct SheetRow {
    name: String,
    node: Node,
    at: Origin,
}

struct RowReader<'a> {
    sheet: &'a Sheet,
    columns: &'a [(Column, usize)],
    decimal: char,
}

impl RowReader<'_> {
    /// The figure of a row; `None` where it has none, which is reported.
    fn row(&self, record: &Record<'_>, reading: &mut Reading) -> Option<SheetRow> {
        let at_place = |place: usize, reading: &mut Reading| self.sheet.cell_at(record.mark, place, reading);
        let mut name = None;
        let mut parts = Table::default();
        let mut is_right = true;
        for (column, place) in self.columns {
            let cell = record.cell(*place);
            if cell.is_blank() {
                continue;
            }
            let at = at_place(*place, reading);
            if *column == Column::Name {
                name = Some((cell.shown().into_owned(), at));
                continue;
            }
            let value = if column.is_number() {
                self.number(cell).filter(|value| is_sensible(*value)).map(Value::Number)
            } else {
                Some(Value::Text(cell.shown().into_owned()))
            };
            let Some(value) = value else {
                self.report_unreadable(*column, record.mark, *place, cell, reading);
                is_right = false;
                continue;
            };
            parts.entries.push(Entry { key: column.name().to_owned(), key_at: at, node: Node { value, at } });
        }
        let Some((name, at)) = name else {
            let place = self.columns.iter().find(|(column, _)| *column == Column::Name).map_or(0, |(_, place)| *place);
            let at = at_place(place, reading);
            reading.report(Finding::new(Code::BlankKey, at).with("column", Column::Name.name()));
            return None;
        };
        let has_number = parts.entries.iter().any(|entry| matches!(entry.node.value, Value::Number(_)));
        if is_right && !has_number {
            reading.report(Finding::new(Code::AssumptionBlank, at).with("name", name));
            return None;
        }
        is_right.then(|| SheetRow { name, node: node_of(parts, at), at })
    }

    /// A number, 0.12 where 12 % stands.
    fn number(&self, cell: Cell<'_>) -> Option<f64> {
        match cell {
            Cell::Number { value, .. } => Some(value),
            Cell::Text(text) => {
                let amount = read_amount(text, self.decimal)?;
                amount.value(if amount.is_percent { -2 } else { 0 })
            }
            _ => None,
        }
    }

    fn report_unreadable(&self, column: Column, mark: Mark, place: usize, cell: Cell<'_>, reading: &mut Reading) {
        let at = self.sheet.cell_at(mark, place, reading);
        reading.report(match cell {
            Cell::Failed(word) => Finding::new(Code::CellFailed, at).with("value", word),
            Cell::NotComputed => Finding::new(Code::FormulaNotComputed, at),
            _ => {
                let shown: String = cell.shown().chars().take(60).collect();
                let finding = Finding::new(Code::UnreadableValue, at).with("value", shown);
                let finding = finding.with("column", column.name()).with("wanted", Message::new("wanted-number"));
                finding.with("blank", Message::new("blank-allowed"))
            }
        });
    }
}

/// A likely value alone is that value.
fn node_of(mut parts: Table, at: Origin) -> Node {
    let numbers = parts.entries.iter().filter(|entry| matches!(entry.node.value, Value::Number(_))).count();
    if numbers == 1 {
        for entry in parts.entries.iter_mut().filter(|entry| entry.key == Column::Likely.name()) {
            entry.key = "value".to_owned();
        }
    }
    let at = parts.entries.iter().find(|entry| matches!(entry.node.value, Value::Number(_))).map_or(at, |e| e.key_at);
    Node { value: Value::Table(parts), at }
}

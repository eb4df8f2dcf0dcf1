//! `voices.csv`: what customers and employees said, a row each, beside the figures.

use crate::model::{Code, Finding, Voice};
use crate::text::Message;

use super::super::columns::{self, Column as _, columns_of, report_missing};
use super::super::ledger::{decide_decimal, normal, read_amount};
use super::super::names;
use super::super::number::is_sensible;
use super::super::reading::Reading;
use super::super::sheet::{self, Cell, Record, Sheet};
use super::super::source::FileId;
use super::DataOptions;
use super::data::sheet_settings;

/// A column of voices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Channel,
    Who,
    Theme,
    Quote,
    Count,
}

/// The headings in five languages, as [`normal`] has them, between strokes.
const HEADINGS: [(Column, &str); 5] = [
    (Column::Channel, "channel|kanal|kanava"),
    (Column::Who, "who|from|vem|vilka|vem säger|kuka|ketkä|hvem|ko|izvor|speaker|respondent"),
    (Column::Theme, "theme|topic|subject|tema|ämne|teema|aihe|emne"),
    (Column::Quote, "quote|comment|words|text|citat|kommentar|fritext|lainaus|kommentti|citater|fritekst|komentar"),
    (Column::Count, "count|number|n|times|antal|gånger|määrä|lukumäärä|kpl|antal gange|broj"),
];

impl columns::Column for Column {
    fn name(self) -> &'static str {
        match self {
            Self::Channel => "channel",
            Self::Who => "who",
            Self::Theme => "theme",
            Self::Quote => "quote",
            Self::Count => "count",
        }
    }

    fn of(heading: &str) -> Option<Self> {
        let heading = normal(heading);
        let found = HEADINGS.iter().find(|(_, words)| words.split('|').any(|word| word == heading));
        found.map(|(column, _)| *column)
    }

    fn offered() -> impl Iterator<Item = &'static str> {
        HEADINGS.iter().flat_map(|(_, words)| words.split('|'))
    }
}

/// Whether a heading is one that is understood.
pub(super) fn is_known(heading: &str) -> bool {
    Column::of(heading).is_some()
}

/// Reads what was said; `None` where nothing of it can be read, which is reported.
pub(super) fn read(file: FileId, options: &DataOptions, reading: &mut Reading) -> Option<Vec<Voice>> {
    let settings = sheet_settings(options, file, reading);
    let sheet = sheet::open(file, &settings, &is_known, reading)?;
    let columns = needed_columns(&sheet, reading)?;
    let counts: Vec<usize> =
        columns.iter().filter(|(column, _)| *column == Column::Count).map(|(_, place)| *place).collect();
    let decimal = options.decimal.unwrap_or_else(|| decide_decimal(&sheet, &counts, reading));
    let reader = RowReader { sheet: &sheet, columns: &columns, decimal };
    let mut voices = Vec::new();
    sheet.read(reading, |record, reading| voices.extend(reader.row(record, reading)));
    Some(voices)
}

/// The columns and their places; `None` where one that is needed is missing, which is reported.
fn needed_columns(sheet: &Sheet, reading: &mut Reading) -> Option<Vec<(Column, usize)>> {
    let columns: Vec<(Column, usize)> = columns_of(sheet, reading);
    let has = |wanted: Column| columns.iter().any(|(column, _)| *column == wanted);
    let says_something = has(Column::Theme) || has(Column::Quote);
    let missing = if has(Column::Who) { (!says_something).then_some(Column::Theme) } else { Some(Column::Who) };
    match missing {
        None => Some(columns),
        Some(column) => {
            report_missing(sheet, column.name(), reading);
            None
        }
    }
}

struct RowReader<'a> {
    sheet: &'a Sheet,
    columns: &'a [(Column, usize)],
    decimal: char,
}

impl RowReader<'_> {
    /// What a row says; `None` where it says nothing, which is reported.
    fn row(&self, record: &Record<'_>, reading: &mut Reading) -> Option<Voice> {
        let who = self.text(record, Column::Who);
        let (theme, quote) = (self.text(record, Column::Theme), self.text(record, Column::Quote));
        if theme.is_none() && quote.is_none() {
            let column = if self.place(Column::Theme).is_some() { Column::Theme } else { Column::Quote };
            self.report_blank(record, column, reading);
        }
        if who.is_none() {
            self.report_blank(record, Column::Who, reading);
        }
        let count = self.count(record, reading)?;
        if theme.is_none() && quote.is_none() {
            return None;
        }
        let at = self.sheet.record_at(record.mark, reading);
        Some(Voice { channel: self.text(record, Column::Channel), who: who?, theme, quote, count, origin: at })
    }

    fn place(&self, column: Column) -> Option<usize> {
        self.columns.iter().find(|(other, _)| *other == column).map(|(_, place)| *place)
    }

    fn text(&self, record: &Record<'_>, column: Column) -> Option<String> {
        let cell = record.cell(self.place(column)?);
        let text = names::visible(&cell.shown()).into_owned();
        (!text.is_empty()).then_some(text)
    }

    fn report_blank(&self, record: &Record<'_>, column: Column, reading: &mut Reading) {
        let at = self.sheet.cell_at(record.mark, self.place(column).unwrap_or(0), reading);
        reading.report(Finding::new(Code::BlankKey, at).with("column", column.name()));
    }

    /// How many said so, 1 where that is not counted; `None` where it cannot be read, which is reported.
    fn count(&self, record: &Record<'_>, reading: &mut Reading) -> Option<f64> {
        let Some(place) = self.place(Column::Count) else { return Some(1.0) };
        let cell = record.cell(place);
        let count = match cell {
            Cell::Blank => Some(1.0),
            Cell::Number { value, is_percent: false } => Some(value),
            Cell::Text(text) => {
                let amount = read_amount(text, self.decimal).filter(|amount| !amount.is_percent);
                amount.and_then(|amount| amount.value(0))
            }
            _ => None,
        };
        let count = count.filter(|count| *count >= 0.0 && is_sensible(*count));
        if count.is_none() {
            let at = self.sheet.cell_at(record.mark, place, reading);
            let shown: String = cell.shown().chars().take(60).collect();
            let finding = Finding::new(Code::UnreadableValue, at).with("value", shown).with("column", "count");
            let finding = finding.with("wanted", Message::new("wanted-count"));
            reading.report(finding.with("blank", Message::new("blank-allowed")));
        }
        count
    }
}

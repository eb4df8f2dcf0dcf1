//! Records to rows: every field read by its column's kind, and nothing skipped or made zero.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::model::{Bounds, Code, Finding, Metric, MetricKind, Month};
use crate::text::Message;

use super::super::names::{is_invisible, visible};
use super::super::number::{is_sensible, out_of_range};
use super::super::reading::Reading;
use super::super::sheet::{Cell, Record, Sheet};
use super::Settings;
use super::amounts::{self, Evidence};
use super::currency::Currency;
use super::decimal::{self, Decimal};
use super::doubts::Doubts;
use super::headings::{Column, Columns, Dimension, Found, is_known};
use super::known::{Entered, Known};
use super::months::read_month;
use super::rows::{BLANK, RowKey, Rows};
use super::spellings::Spellings;
use super::units::Unit;

/// Reads every record.
pub(super) fn read(sheet: &Sheet, columns: &Columns, settings: &Settings, reading: &mut Reading) -> Rows {
    let decimal = settings.decimal.map(Decimal::stated);
    let decimal = decimal.unwrap_or_else(|| decimal::decide(sheet, &columns.numeric(), reading));
    let metric = metric_of(columns, settings);
    let mut rows = Rows::with_room(columns, metric, sheet.estimated_records());
    let mut reader = RowReader {
        sheet,
        columns,
        decimal,
        metric,
        known: Default::default(),
        months: HashMap::new(),
        last_month: (String::new(), None),
        doubts: Doubts::default(),
        is_mixed: false,
        spellings: Spellings::default(),
        currency: Currency::of_headings(sheet, columns, reading),
    };
    let mut has_too_many = false;
    sheet.read(reading, |record, reading| {
        if rows.count() == settings.most_rows {
            if !std::mem::replace(&mut has_too_many, true) {
                let at = sheet.record_at(record.mark, reading);
                reading.report(Finding::new(Code::TooManyRows, at).with("most", settings.most_rows.to_string()));
            }
            return;
        }
        let mut values = [BLANK; Column::COUNT];
        if let Some(key) = reader.row(record, &mut values, reading) {
            rows.push(record.mark, key, &values);
        }
    });
    let doubts = reader.doubts;
    rows.currency = reader.currency.first();
    let [channels, reasons, segments] = reader.known;
    (rows.channels, rows.reasons, rows.segments) = (channels.names, reasons.names, segments.names);
    doubts.report(&rows, sheet, settings, reading);
    rows.in_order(sheet, reading)
}

fn metric_of(columns: &Columns, settings: &Settings) -> Option<Metric> {
    let kinds = [(Column::Nki, MetricKind::Nki), (Column::Csat, MetricKind::Csat), (Column::Nps, MetricKind::Nps)];
    let kind = kinds.into_iter().find(|(column, _)| columns.get(*column).is_some())?.1;
    let rescaled_from = if kind == MetricKind::Csat { settings.scale } else { None };
    Some(Metric { kind, rescaled_from })
}

struct RowReader<'a> {
    sheet: &'a Sheet,
    columns: &'a Columns,
    decimal: Decimal,
    metric: Option<Metric>,
    /// Channels, reasons and segments.
    known: [Known; 3],
    months: HashMap<String, Option<Month>>,
    last_month: (String, Option<Month>),
    doubts: Doubts,
    /// Whether it has been reported that both marks are used as the decimal one.
    is_mixed: bool,
    spellings: Spellings,
    currency: Currency,
}

impl RowReader<'_> {
    fn row(&mut self, record: &Record<'_>, values: &mut [f64; Column::COUNT], reading: &mut Reading) -> Option<RowKey> {
        let mut named = [None; 3];
        for (place, column) in [Column::Channel, Column::Reason, Column::Segment].into_iter().enumerate() {
            let Some(name) = self.key(record, column, reading) else { continue };
            named[place] = match self.known[place].enter(&name) {
                Entered::Name(place) => Some(place),
                Entered::New(_) if self.are_headings(record, &name) => {
                    let at = self.sheet.record_at(record.mark, reading);
                    reading.report_code(Code::HeadingsAgain, at);
                    self.known[place].forget(&name);
                    return None;
                }
                Entered::New(place) => {
                    self.tell_new(record, column, &name, reading);
                    Some(place)
                }
                Entered::Total => {
                    let at = self.sheet.record_at(record.mark, reading);
                    reading.report(Finding::new(Code::TotalsRow, at).with("value", name.as_ref()));
                    return None;
                }
            };
        }
        let [channel, reason, segment] = named;
        let month = self.month(record, reading);
        let columns = self.columns;
        for found in columns.all.iter().filter(|found| found.column.is_number()) {
            values[found.column as usize] = self.value(record, *found, reading);
        }
        self.check(values, record, reading);
        if month.is_none() && columns.get(Column::Month).is_some() {
            return None;
        }
        Some(RowKey { channel: channel?, reason, segment, month })
    }

    /// A text column of the record; blank is an error where the file has the column.
    fn key<'r>(&self, record: &Record<'r>, column: Column, reading: &mut Reading) -> Option<Cow<'r, str>> {
        let found = self.columns.get(column)?;
        let cell = record.cell(found.place);
        if cell.is_blank() {
            let at = self.sheet.cell_at(record.mark, found.place, reading);
            reading.report(Finding::new(Code::BlankKey, at).with("column", column.name()));
            return None;
        }
        if matches!(cell, Cell::Failed(_) | Cell::NotComputed) || cell.is_failure_as_text() {
            self.report_formula(record, found, reading);
            return None;
        }
        Some(cell.shown())
    }

    /// Says that a name has characters that cannot be seen, which make it look like another that it is not, or that
    /// it is nearly another.
    fn tell_new(&mut self, record: &Record<'_>, column: Column, name: &str, reading: &mut Reading) {
        let Some(found) = self.columns.get(column) else { return };
        let seen = visible(name).into_owned();
        let other = self.spellings.other_than(column, &seen);
        if !name.contains(is_invisible) && other.is_none() {
            return;
        }
        let at = self.sheet.cell_at(record.mark, found.place, reading);
        if name.contains(is_invisible) {
            reading.report(Finding::new(Code::InvisibleCharacters, at).with("value", seen.as_str()));
        }
        if let Some(other) = other {
            reading.report(Finding::new(Code::NamesAlike, at).with("value", seen).with("other", other));
        }
    }

    /// Whether a row of which the name is a heading holds more headings.
    fn are_headings(&self, record: &Record<'_>, name: &str) -> bool {
        let others = || self.columns.all.iter().filter(|found| is_known(&record.cell(found.place).shown()));
        is_known(name) && others().count() > 1
    }

    /// A formula that failed, or whose value is not in the file.
    fn report_formula(&self, record: &Record<'_>, found: Found, reading: &mut Reading) {
        let at = self.sheet.cell_at(record.mark, found.place, reading);
        reading.report(match record.cell(found.place) {
            Cell::Failed(word) | Cell::Text(word) => Finding::new(Code::CellFailed, at).with("value", word),
            _ => Finding::new(Code::FormulaNotComputed, at),
        });
    }

    fn month(&mut self, record: &Record<'_>, reading: &mut Reading) -> Option<Month> {
        let found = self.columns.get(Column::Month)?;
        if let Cell::Date { month, .. } = record.cell(found.place) {
            return Some(month);
        }
        let text = self.key(record, Column::Month, reading)?;
        if self.last_month.0 != *text {
            let month = match self.months.get(text.as_ref()) {
                Some(month) => *month,
                None => {
                    let month = read_month(&text);
                    self.months.insert(text.clone().into_owned(), month);
                    month
                }
            };
            self.last_month = (text.clone().into_owned(), month);
        }
        if self.last_month.1.is_none() {
            self.report_unreadable(record, found, &text, reading);
        }
        self.last_month.1
    }

    /// A number of the record, [`BLANK`] where there is none and NaN where it cannot be read.
    fn value(&mut self, record: &Record<'_>, found: Found, reading: &mut Reading) -> f64 {
        let cell = record.cell(found.place);
        let value = match cell {
            Cell::Blank if found.column == Column::Volume => {
                let at = self.sheet.cell_at(record.mark, found.place, reading);
                reading.report(Finding::new(Code::BlankKey, at).with("column", found.column.name()));
                return f64::NAN;
            }
            Cell::Blank => return BLANK,
            Cell::Text(text) => match self.plain(text, found) {
                Some(value) => Some(value),
                None if self.is_told_as_mixed(text, record, found, reading) => return f64::NAN,
                None if cell.is_failure_as_text() => {
                    self.report_formula(record, found, reading);
                    return f64::NAN;
                }
                None => {
                    if found.column.dimension() == Dimension::Money {
                        self.currency.see(text, (record.mark, found.place), self.sheet, reading);
                    }
                    self.parse(text, found, self.decimal.mark)
                }
            },
            Cell::Number { value, is_percent } => self.number(value, is_percent, found),
            // What a spreadsheet shows as 5:30 is minutes and seconds where the heading says so.
            Cell::Clock { seconds, is_without_seconds: true } if found.unit == Some(Unit::MinutesSeconds) => {
                Some(seconds / 60.0)
            }
            Cell::Clock { seconds, is_without_seconds } if found.column.dimension() == Dimension::Time => {
                self.doubts.clock(found, seconds, is_without_seconds, record.mark);
                Some(seconds)
            }
            Cell::Failed(_) | Cell::NotComputed => {
                self.report_formula(record, found, reading);
                return f64::NAN;
            }
            Cell::Clock { .. } | Cell::Date { .. } => None,
        };
        let Some(value) = value else {
            self.report_unreadable(record, found, &cell.shown(), reading);
            return f64::NAN;
        };
        let bounds = self.bounds(found.column);
        if value < bounds.low || value > bounds.high {
            let at = self.sheet.cell_at(record.mark, found.place, reading);
            reading.report(out_of_range(value, at, found.column.name(), unit(found.column), bounds));
            return f64::NAN;
        }
        self.on_reported_scale(value, found.column)
    }

    /// Digits and nothing else but a decimal mark, as nearly all fields are.
    fn plain(&self, text: &str, found: Found) -> Option<f64> {
        match found.seconds() {
            Some(seconds) => amounts::plain_number(text, self.decimal.mark, 0).map(|value| value * seconds),
            None => amounts::plain_number(text, self.decimal.mark, found.power()?),
        }
    }

    /// Whether a text is written with the other decimal mark, which is reported once for a file.
    fn is_told_as_mixed(&mut self, text: &str, record: &Record<'_>, found: Found, reading: &mut Reading) -> bool {
        let other = self.decimal.other();
        if amounts::evidence(text) != Evidence::Decimal(other) {
            return false;
        }
        if self.decimal.is_unclear || self.is_mixed {
            return self.parse(text, found, other).is_some();
        }
        let Some((mark, place)) = self.decimal.decided_at else { return false };
        self.is_mixed = true;
        let at = self.sheet.cell_at(record.mark, found.place, reading);
        let first_at = self.sheet.cell_at(mark, place, reading);
        reading.report(Finding::new(Code::DecimalMixed, at).also(first_at));
        true
    }

    fn parse(&mut self, text: &str, found: Found, decimal: char) -> Option<f64> {
        let dimension = found.column.dimension();
        if dimension == Dimension::Time {
            return amounts::read_duration(text, decimal, found.unit);
        }
        let amount = amounts::read_amount(text, decimal)?;
        self.doubts.percent(found, amount.is_percent);
        match dimension {
            Dimension::Share if amount.is_percent => amount.value(-2),
            Dimension::Index if amount.is_percent => amount.value(0),
            _ if amount.is_percent => None,
            _ => amount.value(found.power()?),
        }
    }

    /// A number that a workbook has as one. Shown with a per cent sign, 0.71 stands for 71 %.
    fn number(&mut self, value: f64, is_percent: bool, found: Found) -> Option<f64> {
        self.doubts.percent(found, is_percent);
        let value = match found.column.dimension() {
            Dimension::Share if is_percent => value,
            Dimension::Index if is_percent => amounts::shifted(value, 2),
            _ if is_percent => return None,
            Dimension::Time => value * found.seconds()?,
            _ => amounts::shifted(value, found.power()?),
        };
        is_sensible(value).then_some(value)
    }

    fn bounds(&self, column: Column) -> Bounds {
        match column.dimension() {
            Dimension::Share => Bounds::SHARE,
            Dimension::Index => match (column, self.metric.and_then(|metric| metric.rescaled_from)) {
                (Column::Csat, Some((low, high))) => Bounds { low, high },
                (Column::Nps, _) => Bounds { low: -100.0, high: 100.0 },
                _ => Bounds::INDEX,
            },
            _ => Bounds::POSITIVE,
        }
    }

    fn on_reported_scale(&self, value: f64, column: Column) -> f64 {
        match self.metric.and_then(|metric| metric.rescaled_from) {
            Some((low, high)) if column == Column::Csat => (value - low) / (high - low) * 100.0,
            _ => value,
        }
    }

    fn report_unreadable(&self, record: &Record<'_>, found: Found, text: &str, reading: &mut Reading) {
        let column = found.column;
        let at = self.sheet.cell_at(record.mark, found.place, reading);
        let wanted = match column.dimension() {
            Dimension::Text => "wanted-month",
            Dimension::Count => "wanted-count",
            Dimension::Money => "wanted-money",
            Dimension::Share => "wanted-share",
            Dimension::Index => "wanted-index",
            Dimension::Time => "wanted-time",
        };
        let shown: String = text.chars().take(60).collect();
        let finding = Finding::new(Code::UnreadableValue, at).with("value", shown).with("column", column.name());
        let is_needed = matches!(column, Column::Volume | Column::Month);
        let blank = Message::new(if is_needed { "blank-forbidden" } else { "blank-allowed" });
        reading.report(finding.with("wanted", Message::new(wanted)).with("blank", blank));
    }

    /// What no row may say: two costs, less in all than its fixed part, or cost without contacts.
    fn check(&self, values: &[f64; Column::COUNT], record: &Record<'_>, reading: &mut Reading) {
        let get = |column: Column| Some(values[column as usize]).filter(|value| *value != BLANK);
        let Some(cost) = get(Column::Cost) else { return };
        let report = |code: Code, column: Column, reading: &mut Reading| {
            let place = self.columns.get(column).map_or(0, |found| found.place);
            let at = self.sheet.cell_at(record.mark, place, reading);
            reading.report_code(code, at);
        };
        if get(Column::CostPerContact).is_some() {
            report(Code::TwoCosts, Column::CostPerContact, reading);
        }
        let fixed = get(Column::FixedCost).unwrap_or(0.0);
        if cost < fixed {
            report(Code::CostBelowFixedCost, Column::Cost, reading);
        } else if get(Column::Volume) == Some(0.0) && cost > fixed {
            report(Code::CostWithoutVolume, Column::Cost, reading);
        }
    }
}

fn unit(column: Column) -> &'static str {
    match column.dimension() {
        Dimension::Share => "share",
        Dimension::Index => "index",
        Dimension::Time => "seconds",
        Dimension::Money => "currency",
        _ => "",
    }
}

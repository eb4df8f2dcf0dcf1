//! Records to rows: every field read by its column's kind, and nothing skipped or made zero.

use std::collections::HashMap;

use crate::model::{Bounds, Code, Finding, Metric, MetricKind, Month};
use crate::text::Message;

use super::super::names::{Names, fold};
use super::super::number::out_of_range;
use super::super::reading::Reading;
use super::Settings;
use super::amounts::{self, Evidence};
use super::headings::{Column, Columns, Dimension, Found};
use super::months::read_month;
use super::records::{Record, Sheet};

/// First fields of rows that sum up others.
const TOTALS: [&str; 12] = [
    "total",
    "totals",
    "totalt",
    "totalsumma",
    "summa",
    "sum",
    "sum total",
    "grand total",
    "yhteensä",
    "i alt",
    "samlet",
    "ukupno",
];

/// One row of the ledger. A value that could not be read is NaN, and has been reported.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) start: usize,
    pub(crate) channel: usize,
    pub(crate) reason: Option<usize>,
    pub(crate) segment: Option<usize>,
    pub(crate) month: Option<Month>,
    values: [Option<f64>; Column::COUNT],
}

impl Row {
    /// A value; `None` where it is blank.
    pub(crate) fn get(&self, column: Column) -> Option<f64> {
        self.values[column as usize]
    }
}

/// What no two rows share: channel, reason, segment and month.
type RowKey = (usize, Option<usize>, Option<usize>, Option<Month>);

/// All rows, and the names in them.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    pub(crate) rows: Vec<Row>,
    pub(crate) channels: Names,
    pub(crate) reasons: Names,
    pub(crate) segments: Names,
    pub(crate) columns: Columns,
    pub(crate) metric: Option<Metric>,
}

/// Reads every record.
pub(crate) fn read(sheet: &Sheet<'_>, columns: &Columns, settings: &Settings, reading: &mut Reading) -> Rows {
    let before = reading.findings.len();
    let decimal = settings.decimal.unwrap_or_else(|| decide_decimal(sheet, columns, reading));
    let is_decimal_unclear = reading.findings.len() > before;
    let metric = metric_of(columns, settings);
    let reader = RowReader { sheet, columns, decimal, is_decimal_unclear, metric };
    let mut rows = Rows { columns: columns.clone(), metric, ..Rows::default() };
    let mut seen: HashMap<RowKey, usize> = HashMap::new();
    let mut has_percent = false;
    for record in &sheet.records {
        let Some(row) = reader.row(record, &mut rows, &mut has_percent, reading) else { continue };
        let key = (row.channel, row.reason, row.segment, row.month);
        if let Some(first) = seen.get(&key) {
            let (at, first_at) = (sheet.record_at(row.start, reading), sheet.record_at(*first, reading));
            let first_line = reading.sources.place(first_at).map_or(0, |place| place.line);
            let finding = Finding::new(Code::SameKeys, at).with("line", first_line.to_string());
            reading.report(finding.also(first_at));
            continue;
        }
        seen.insert(key, row.start);
        rows.rows.push(row);
    }
    ask_for_scale(&rows, sheet, settings, has_percent, reading);
    rows
}

fn metric_of(columns: &Columns, settings: &Settings) -> Option<Metric> {
    let kinds = [(Column::Nki, MetricKind::Nki), (Column::Csat, MetricKind::Csat), (Column::Nps, MetricKind::Nps)];
    let kind = kinds.into_iter().find(|(column, _)| columns.get(*column).is_some())?.1;
    let rescaled_from = if kind == MetricKind::Csat { settings.scale } else { None };
    Some(Metric { kind, rescaled_from })
}

/// A mean from 1 to 5 looks like a share satisfied of a few per cent: the file must say which it is.
fn ask_for_scale(rows: &Rows, sheet: &Sheet<'_>, settings: &Settings, has_percent: bool, reading: &mut Reading) {
    let Some(column) = rows.columns.get(Column::Csat) else { return };
    let mut values = rows.rows.iter().filter_map(|row| row.get(Column::Csat)).peekable();
    let is_unclear = settings.scale.is_none() && !has_percent && values.peek().is_some() && values.all(|v| v <= 10.0);
    if is_unclear {
        let at = sheet.heading_at(column.place, reading);
        reading.report_code(Code::CsatScaleUnclear, at);
    }
}

fn decide_decimal(sheet: &Sheet<'_>, columns: &Columns, reading: &mut Reading) -> char {
    let mut decided: Option<(char, usize, usize)> = None;
    let mut ambiguous: Option<(usize, usize)> = None;
    let numeric: Vec<Found> =
        columns.all.iter().copied().filter(|found| found.column.dimension() != Dimension::Text).collect();
    for record in &sheet.records {
        for found in &numeric {
            let Some(field) = record.fields.get(found.place) else { continue };
            match amounts::evidence(field) {
                Evidence::None => {}
                Evidence::Ambiguous => ambiguous = ambiguous.or(Some((record.start, found.place))),
                Evidence::Decimal(mark) => match decided {
                    None => decided = Some((mark, record.start, found.place)),
                    Some((first, ..)) if first == mark => {}
                    Some((first, first_start, first_place)) => {
                        let at = sheet.field_at(record.start, found.place, reading);
                        let first_at = sheet.field_at(first_start, first_place, reading);
                        reading.report(Finding::new(Code::DecimalMixed, at).also(first_at));
                        return first;
                    }
                },
            }
        }
    }
    if let (None, Some((start, place))) = (decided, ambiguous) {
        let at = sheet.field_at(start, place, reading);
        let value = field_text(sheet, start, place);
        reading.report(Finding::new(Code::DecimalUnclear, at).with("value", value));
    }
    decided.map_or('.', |(mark, ..)| mark)
}

fn field_text(sheet: &Sheet<'_>, start: usize, place: usize) -> String {
    let record = sheet.records.iter().find(|record| record.start == start);
    record.and_then(|record| record.fields.get(place)).cloned().unwrap_or_default()
}

struct RowReader<'a> {
    sheet: &'a Sheet<'a>,
    columns: &'a Columns,
    decimal: char,
    /// Whether it has been reported that the decimal mark is not clear.
    is_decimal_unclear: bool,
    metric: Option<Metric>,
}

impl RowReader<'_> {
    fn row(&self, record: &Record, rows: &mut Rows, has_percent: &mut bool, reading: &mut Reading) -> Option<Row> {
        let channel = self.key(record, Column::Channel, reading);
        if let Some(name) = channel.filter(|name| TOTALS.contains(&fold(name).trim_end_matches(':'))) {
            let at = self.sheet.record_at(record.start, reading);
            reading.report(Finding::new(Code::TotalsRow, at).with("value", name));
            return None;
        }
        let reason = self.key(record, Column::Reason, reading);
        let segment = self.key(record, Column::Segment, reading);
        let month = self.key(record, Column::Month, reading);
        let mut values = [None; Column::COUNT];
        for found in self.columns.all.iter().filter(|found| found.column.dimension() != Dimension::Text) {
            values[found.column as usize] = self.value(record, *found, has_percent, reading);
        }
        let month = month.and_then(|text| {
            let month = read_month(text);
            if month.is_none() {
                self.report_unreadable(record, Column::Month, text, reading);
            }
            month
        });
        let row = Row {
            start: record.start,
            channel: rows.channels.enter(channel?),
            reason: reason.map(|name| rows.reasons.enter(name)),
            segment: segment.map(|name| rows.segments.enter(name)),
            month,
            values,
        };
        self.check(&row, record, reading);
        Some(row)
    }

    /// A text column of the record; blank is an error where the file has the column.
    fn key<'r>(&self, record: &'r Record, column: Column, reading: &mut Reading) -> Option<&'r str> {
        let found = self.columns.get(column)?;
        let text = record.fields.get(found.place).map_or("", String::as_str);
        if text.is_empty() {
            let at = self.sheet.field_at(record.start, found.place, reading);
            reading.report(Finding::new(Code::BlankKey, at).with("column", column.name()));
            return None;
        }
        Some(text)
    }

    fn value(&self, record: &Record, found: Found, has_percent: &mut bool, reading: &mut Reading) -> Option<f64> {
        let text = record.fields.get(found.place).map_or("", String::as_str);
        if text.is_empty() {
            if found.column == Column::Volume {
                let at = self.sheet.field_at(record.start, found.place, reading);
                reading.report(Finding::new(Code::BlankKey, at).with("column", found.column.name()));
                return Some(f64::NAN);
            }
            return None;
        }
        let Some(value) = self.parse(text, found, self.decimal, has_percent) else {
            let other = if self.decimal == ',' { '.' } else { ',' };
            let is_told = self.is_decimal_unclear && self.parse(text, found, other, has_percent).is_some();
            if !is_told {
                self.report_unreadable(record, found.column, text, reading);
            }
            return Some(f64::NAN);
        };
        let bounds = self.bounds(found.column);
        if value < bounds.low || value > bounds.high {
            let at = self.sheet.field_at(record.start, found.place, reading);
            reading.report(out_of_range(value, at, found.column.name(), unit(found.column), bounds));
            return Some(f64::NAN);
        }
        Some(self.on_reported_scale(value, found.column))
    }

    fn parse(&self, text: &str, found: Found, decimal: char, has_percent: &mut bool) -> Option<f64> {
        let factor = found.factor.unwrap_or(1.0);
        let dimension = found.column.dimension();
        if dimension == Dimension::Time {
            return amounts::read_duration(text, decimal, factor);
        }
        let amount = amounts::read_amount(text, decimal)?;
        *has_percent |= amount.is_percent && found.column == Column::Csat;
        match dimension {
            Dimension::Share if amount.is_percent => Some(amount.value / 100.0),
            Dimension::Index if amount.is_percent => Some(amount.value),
            _ if amount.is_percent => None,
            _ => Some(amount.value * factor),
        }
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

    fn report_unreadable(&self, record: &Record, column: Column, text: &str, reading: &mut Reading) {
        let Some(found) = self.columns.get(column) else { return };
        let at = self.sheet.field_at(record.start, found.place, reading);
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
    fn check(&self, row: &Row, record: &Record, reading: &mut Reading) {
        let volume = row.get(Column::Volume).unwrap_or(f64::NAN);
        let cost = row.get(Column::Cost);
        let fixed = row.get(Column::FixedCost).unwrap_or(0.0);
        let report = |code: Code, column: Column, reading: &mut Reading| {
            let place = self.columns.get(column).map_or(0, |found| found.place);
            let at = self.sheet.field_at(record.start, place, reading);
            reading.report_code(code, at);
        };
        if cost.is_some() && row.get(Column::CostPerContact).is_some() {
            report(Code::TwoCosts, Column::CostPerContact, reading);
        }
        if let Some(cost) = cost {
            if cost < fixed {
                report(Code::CostBelowFixedCost, Column::Cost, reading);
            } else if volume == 0.0 && cost > fixed {
                report(Code::CostWithoutVolume, Column::Cost, reading);
            }
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

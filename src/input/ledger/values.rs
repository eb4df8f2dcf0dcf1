//! Records to rows: every field read by its column's kind, and nothing skipped or made zero.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::model::{Bounds, Code, Finding, Metric, MetricKind, Month};

use super::super::names::{is_invisible, visible};
use super::super::reading::Reading;
use super::super::sheet::{Cell, Record, Sheet};
use super::Settings;
use super::currency::Currency;
use super::decimal::{self, Decimal};
use super::doubts::Doubts;
use super::field::FieldReader;
use super::headings::{Column, Columns, Dimension, Found, is_known};
use super::known::{Entered, Known};
use super::months::read_month;
use super::rows::{BLANK, RowKey, Rows};
use super::spellings::Spellings;

/// Reads every record.
pub(super) fn read(sheet: &Sheet, columns: &Columns, settings: &Settings, reading: &mut Reading) -> Rows {
    let decimal = settings.decimal.map(Decimal::stated);
    let decimal = decimal.unwrap_or_else(|| decimal::decide(sheet, &columns.numeric(), reading));
    let metric = metric_of(columns, settings);
    let mut rows = Rows::with_room(columns, metric, sheet.estimated_records());
    let mut reader = RowReader {
        sheet,
        columns,
        fields: FieldReader::new(sheet, decimal, Currency::of_headings(sheet, &columns.of_money(), reading)),
        metric,
        known: Default::default(),
        months: HashMap::new(),
        last_month: (String::new(), None),
        doubts: Doubts::default(),
        spellings: Spellings::default(),
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
    rows.currency = reader.fields.currency.first();
    let [channels, reasons, segments] = reader.known;
    (rows.channels, rows.reasons, rows.segments) = (channels.names, reasons.names, segments.names);
    doubts.report(columns, sheet, settings, reading);
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
    fields: FieldReader<'a>,
    metric: Option<Metric>,
    /// Channels, reasons and segments.
    known: [Known; 3],
    months: HashMap<String, Option<Month>>,
    last_month: (String, Option<Month>),
    doubts: Doubts,
    spellings: Spellings,
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
            self.fields.report_formula(record, found.place, reading);
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
            self.fields.report_unreadable(record, &found.field(Bounds::ANY), &text, reading);
        }
        self.last_month.1
    }

    /// A number of the record, [`BLANK`] where there is none and NaN where it cannot be read.
    fn value(&mut self, record: &Record<'_>, found: Found, reading: &mut Reading) -> f64 {
        let field = found.field(self.bounds(found.column));
        let read = self.fields.read(record, &field, reading);
        self.doubts.see(found, read, record.mark);
        if read.value == BLANK { BLANK } else { self.on_reported_scale(read.value, found.column) }
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

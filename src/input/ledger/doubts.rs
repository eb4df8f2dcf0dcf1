//! Columns that look like another thing than they are taken for: the file must say which.

use crate::model::{Code, Finding};
use crate::text::Arg;

use super::super::reading::Reading;
use super::super::sheet::{Mark, Sheet};
use super::Settings;
use super::field::{Field, ReadField};
use super::headings::{Column, Columns, Dimension, Found};
use super::rows::BLANK;
use super::units::Unit;

const SECONDS_AN_HOUR: f64 = 3600.0;

/// What has been seen of the columns of a ledger.
#[derive(Default)]
pub(super) struct Doubts {
    columns: [Doubt; Column::COUNT],
}

impl Doubts {
    /// Notes a value.
    pub(super) fn see(&mut self, found: Found, read: ReadField, mark: Mark) {
        self.columns[found.column as usize].see(read, found.column.dimension(), found.unit, mark);
    }

    /// Asks about the columns that are in doubt.
    pub(super) fn report(&self, columns: &Columns, sheet: &Sheet, settings: &Settings, reading: &mut Reading) {
        for found in columns.all.iter().filter(|found| found.column.is_number()) {
            let is_rescaled = found.column == Column::Csat && settings.scale.is_some();
            let field = found.field(crate::model::Bounds::ANY);
            self.columns[found.column as usize].report(&field, is_rescaled, sheet, reading);
        }
    }
}

/// What has been seen of one column.
#[derive(Clone, Copy, Default)]
pub(crate) struct Doubt {
    /// Whether a value has a per cent sign.
    has_percent: bool,
    /// The largest value without its sign.
    most: f64,
    /// The first value between 0 and 1, as it was written.
    small: Option<(Mark, f64)>,
    /// The first time of an hour or more.
    hours: Option<Mark>,
    /// Whether a time is shown with its seconds.
    has_seconds: bool,
}

impl Doubt {
    /// Notes a value.
    pub(crate) fn see(&mut self, read: ReadField, dimension: Dimension, unit: Option<Unit>, mark: Mark) {
        self.has_percent |= read.is_percent;
        if let Some((seconds, is_without_seconds)) = read.clock {
            self.has_seconds |= !is_without_seconds;
            if seconds >= SECONDS_AN_HOUR && self.hours.is_none() {
                self.hours = Some(mark);
            }
        }
        if read.value == BLANK || !matches!(dimension, Dimension::Index | Dimension::Share) {
            return;
        }
        self.most = self.most.max(read.value.abs());
        if self.small.is_none() && read.value > 0.0 && read.value < 1.0 {
            let written = if unit == Some(Unit::Power(-2)) { 100.0 } else { 1.0 };
            let value = rounded(read.value * written);
            self.small = (value > 0.0 && value < 1.0).then_some((mark, value));
        }
    }

    /// Asks about the column where it is in doubt.
    pub(crate) fn report(&self, field: &Field<'_>, is_rescaled: bool, sheet: &Sheet, reading: &mut Reading) {
        if let (Some(mark), false, true) = (self.hours, self.has_seconds, field.unit != Some(Unit::HoursMinutes)) {
            let at = sheet.cell_at(mark, field.place, reading);
            reading.report(Finding::new(Code::TimeUnclear, at).with("column", field.name));
        }
        if self.most == 0.0 || self.has_percent || is_rescaled {
            return;
        }
        let at = sheet.heading_at(field.place, reading);
        let is_answers = matches!(field.name, "nki" | "employee");
        if field.name == Column::Csat.name() && self.most <= 10.0 {
            // A mean from 1 to 5 looks like a share satisfied of a few per cent.
            reading.report_code(Code::CsatScaleUnclear, at);
        } else if is_answers && self.most > 1.0 && self.most <= 10.0 {
            // A mean from 1 to 5 or 10 is not an index from 0 to 100.
            reading.report(Finding::new(Code::IndexScaleUnclear, at).with("column", field.name));
        } else if could_be_share(field, self.most) {
            reading.report(Finding::new(Code::PercentUnclear, at).with("column", field.name));
        } else if let Some((mark, value)) = self.share_among_per_cent(field) {
            let at = sheet.cell_at(mark, field.place, reading);
            let finding = Finding::new(Code::PercentMixed, at).with("column", field.name);
            let finding = finding.with("value", Arg::Number(value)).with("meant", Arg::Number(rounded(value * 100.0)));
            let heading = sheet.heading_at(field.place, reading);
            reading.report(finding.also(heading));
        }
    }

    /// The first value between 0 and 1, as it was written, in a column whose others are per cent: 0.74 among 72.
    fn share_among_per_cent(&self, field: &Field<'_>) -> Option<(Mark, f64)> {
        let clearly = match field.dimension {
            Dimension::Index => 10.0,
            Dimension::Share if field.unit == Some(Unit::Power(-2)) => 0.1,
            _ => return None,
        };
        self.small.filter(|_| self.most > clearly)
    }
}

/// Without the last bits that a change of unit leaves.
fn rounded(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}

/// Whether shares stand where per cent are meant: 0.71 as an index, or below a heading with %.
fn could_be_share(field: &Field<'_>, most: f64) -> bool {
    match field.dimension {
        Dimension::Index => most <= 1.0,
        Dimension::Share => field.unit == Some(Unit::Power(-2)) && most <= 0.01,
        _ => false,
    }
}

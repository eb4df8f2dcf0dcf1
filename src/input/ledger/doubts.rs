//! Columns that look like another thing than they are taken for: the file must say which.

use crate::model::{Code, Finding};
use crate::text::Arg;

use super::super::reading::Reading;
use super::super::sheet::{Mark, Sheet};
use super::Settings;
use super::headings::{Column, Dimension, Found};
use super::rows::Rows;
use super::units::Unit;

const SECONDS_AN_HOUR: f64 = 3600.0;

/// What has been seen of the columns.
#[derive(Default)]
pub(super) struct Doubts {
    /// Whether a value of the column has a per cent sign.
    has_percent: [bool; Column::COUNT],
    /// The first time of an hour or more, where every one of the column is shown with hours and minutes only.
    hours: [Hours; Column::COUNT],
}

#[derive(Clone, Copy, Default)]
struct Hours {
    first: Option<Mark>,
    has_seconds: bool,
}

impl Doubts {
    /// Notes whether a value has a per cent sign.
    pub(super) fn percent(&mut self, found: Found, is_percent: bool) {
        self.has_percent[found.column as usize] |= is_percent;
    }

    /// Notes a time that a workbook has as one.
    pub(super) fn clock(&mut self, found: Found, seconds: f64, is_without_seconds: bool, mark: Mark) {
        let hours = &mut self.hours[found.column as usize];
        hours.has_seconds |= !is_without_seconds;
        if seconds >= SECONDS_AN_HOUR && hours.first.is_none() {
            hours.first = Some(mark);
        }
    }

    /// Asks about the columns that are in doubt.
    pub(super) fn report(&self, rows: &Rows, sheet: &Sheet, settings: &Settings, reading: &mut Reading) {
        for found in &rows.columns.all {
            let is_rescaled = found.column == Column::Csat && settings.scale.is_some();
            let Some(most) = largest(rows, *found) else { continue };
            if self.has_percent[found.column as usize] || is_rescaled {
                continue;
            }
            let at = sheet.heading_at(found.place, reading);
            if found.column == Column::Csat && most <= 10.0 {
                // A mean from 1 to 5 looks like a share satisfied of a few per cent.
                reading.report_code(Code::CsatScaleUnclear, at);
            } else if matches!(found.column, Column::Nki | Column::Employee) && most > 1.0 && most <= 10.0 {
                // A mean from 1 to 5 or 10 is not an index from 0 to 100.
                reading.report(Finding::new(Code::IndexScaleUnclear, at).with("column", found.column.name()));
            } else if could_be_share(*found, most) {
                reading.report(Finding::new(Code::PercentUnclear, at).with("column", found.column.name()));
            } else if let Some((mark, value)) = share_among_per_cent(rows, *found, most) {
                let at = sheet.cell_at(mark, found.place, reading);
                let finding = Finding::new(Code::PercentMixed, at).with("column", found.column.name());
                let finding =
                    finding.with("value", Arg::Number(value)).with("meant", Arg::Number(rounded(value * 100.0)));
                let heading = sheet.heading_at(found.place, reading);
                reading.report(finding.also(heading));
            }
        }
        for found in &rows.columns.all {
            let hours = self.hours[found.column as usize];
            if let (Some(mark), false, true) = (hours.first, hours.has_seconds, found.unit != Some(Unit::HoursMinutes))
            {
                let at = sheet.cell_at(mark, found.place, reading);
                reading.report(Finding::new(Code::TimeUnclear, at).with("column", found.column.name()));
            }
        }
    }
}

/// The largest value of a column without its sign, as it was written; `None` where there are only zeros.
fn largest(rows: &Rows, found: Found) -> Option<f64> {
    if !matches!(found.column.dimension(), Dimension::Index | Dimension::Share) {
        return None;
    }
    let values = rows.all().filter_map(|row| row.get(found.column)).map(f64::abs);
    Some(values.fold(0.0, f64::max)).filter(|most| *most > 0.0)
}

/// The first value between 0 and 1, as it was written, in a column whose others are per cent: 0.74 among 72.
fn share_among_per_cent(rows: &Rows, found: Found, most: f64) -> Option<(Mark, f64)> {
    let (unit, clearly) = match found.column.dimension() {
        Dimension::Index => (1.0, 10.0),
        Dimension::Share if found.unit == Some(Unit::Power(-2)) => (100.0, 0.1),
        _ => return None,
    };
    if most <= clearly {
        return None;
    }
    let written = rows.all().filter_map(|row| Some((row.own().mark, rounded(row.get(found.column)? * unit))));
    written.into_iter().find(|(_, value)| *value > 0.0 && *value < 1.0)
}

/// Without the last bits that a change of unit leaves.
fn rounded(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}

/// Whether shares stand where per cent are meant: 0.71 as an index, or below a heading with %.
fn could_be_share(found: Found, most: f64) -> bool {
    match found.column.dimension() {
        Dimension::Index => most <= 1.0,
        Dimension::Share => found.unit == Some(Unit::Power(-2)) && most <= 0.01,
        _ => false,
    }
}

//! The columns of a table: which heading is which column, and what is said of the others.

use crate::model::{Code, Finding};
use crate::text::Message;

use super::names;
use super::reading::Reading;
use super::sheet::Sheet;

/// What a column of a small table can be.
pub(crate) trait Column: Copy + PartialEq {
    /// Its name; that of a heading that is always understood.
    fn name(self) -> &'static str;
    /// The column of a heading; `None` where it is not understood.
    fn of(heading: &str) -> Option<Self>;
    /// Headings that are offered in place of one that is nearly one of them.
    fn offered() -> impl Iterator<Item = &'static str>;
    /// Whether a table has one of the two at most.
    fn excludes(self, other: Self) -> bool {
        self.name() == other.name()
    }
}

/// The columns and their places; those that are not understood or stand twice are reported.
pub(crate) fn columns_of<C: Column>(sheet: &Sheet, reading: &mut Reading) -> Vec<(C, usize)> {
    let mut columns: Vec<(C, usize)> = Vec::new();
    for (place, heading) in sheet.headings.iter().enumerate() {
        match C::of(heading) {
            None => report_ignored(sheet, place, heading, C::offered(), reading),
            Some(column) => match columns.iter().find(|(other, _)| other.excludes(column)) {
                Some((_, first)) => report_twice(sheet, (*first, place), column.name(), reading),
                None => columns.push((column, place)),
            },
        }
    }
    columns
}

/// Reports a column that is not understood, unless nothing stands in it at all; `spelled`: what it is compared with the
/// `offered` headings as.
pub(crate) fn report_ignored(
    sheet: &Sheet,
    place: usize,
    spelled: &str,
    offered: impl IntoIterator<Item = &'static str>,
    reading: &mut Reading,
) {
    let heading = sheet.headings[place].as_str();
    if heading.is_empty() && sheet.is_blank_below(place) {
        return;
    }
    let hint = match names::nearest(spelled, offered) {
        Some(near) => Message::new("suggest-nearest").with("name", near),
        None => Message::new("suggest-nothing"),
    };
    let shown = if heading.is_empty() { "(no heading)" } else { heading };
    let finding = Finding::new(Code::ColumnIgnored, sheet.heading_at(place, reading)).with("heading", shown);
    reading.report(finding.with("suggestion", hint));
}

/// Reports a column that stands at two places.
pub(crate) fn report_twice(sheet: &Sheet, (first, again): (usize, usize), column: &str, reading: &mut Reading) {
    let (first, again) = (sheet.heading_at(first, reading), sheet.heading_at(again, reading));
    reading.report(Finding::new(Code::ColumnTwice, again).with("column", column).also(first));
}

/// Reports a column that a table needs and has not.
pub(crate) fn report_missing(sheet: &Sheet, column: &str, reading: &mut Reading) {
    let fix = if sheet.headings.len() == 1 { "column-alone" } else { "column-among-others" };
    let finding = Finding::new(Code::MissingColumn, sheet.heading_at(0, reading)).with("column", column);
    reading.report(finding.with("fix", Message::new(fix)));
}

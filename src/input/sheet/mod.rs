//! A sheet: headings and records whose fields are read as cells and whose places can be named, from text or from
//! a workbook. Whoever reads it need not know which.
//!
//! Bytes become text ([`decode`]) or a grid of cells ([`workbook`], [`grid`]); text becomes records by its dialect ([`dialect`], [`text`]).

mod cell;
mod decode;
mod dialect;
mod grid;
mod kind;
mod spanned;
mod text;
mod workbook;

use std::ops::ControlFlow;

use crate::model::{Code, Finding, Origin};
use crate::text::Arg;

use super::names::fold;
use super::reading::Reading;
use super::source::{Content, FileId};

pub(crate) use cell::Cell;
pub(crate) use decode::{Decoded, LABELS, NotUtf8, Remark, decode, decode_table, encoding};
pub(crate) use grid::Grid;
pub(crate) use kind::{Kind, split_sheet};
pub(crate) use workbook::{Trouble, Workbook};

use grid::GridRow;

use text::{Problem, TextBody, TextRecord};

/// How many headings must be understood for a record to be taken for them.
const ENOUGH_KNOWN: usize = 2;
/// In how many records that are looked for.
const MOST_LINES_ABOVE: usize = 30;

/// The record of a sheet: the byte where it starts, or the place of its row among those that hold anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mark(pub(crate) usize);

/// How a table is to be read.
#[derive(Clone, Debug, Default)]
pub(crate) struct SheetSettings {
    /// What stands between the columns, where that is stated.
    pub(crate) delimiter: Option<u8>,
    /// Texts that mark rows to leave out, and where each is written.
    pub(crate) ignored: Vec<(String, Origin)>,
}

/// A table of the user's.
pub(crate) struct Sheet {
    ignored: Vec<Ignored>,
    file: FileId,
    body: Body,
    /// The headings, trimmed; blank where a column has none.
    pub(crate) headings: Vec<String>,
    heading: Mark,
}

enum Body {
    Text(TextBody),
    Grid(std::sync::Arc<Grid>),
}

/// One record below the headings.
pub(crate) struct Record<'r> {
    pub(crate) mark: Mark,
    fields: Fields<'r>,
}

enum Fields<'r> {
    Text(TextRecord<'r>),
    Grid(&'r GridRow),
}

impl<'r> Record<'r> {
    /// The cell of a column, blank behind the last.
    pub(crate) fn cell(&self, column: usize) -> Cell<'r> {
        match &self.fields {
            Fields::Text(record) => record.field(column).map_or(Cell::Blank, Cell::of_text),
            Fields::Grid(row) => row.cells.get(column).map_or(Cell::Blank, |cell| cell.cell()),
        }
    }

    /// How many fields there are.
    fn length(&self) -> usize {
        match &self.fields {
            Fields::Text(record) => record.length(),
            Fields::Grid(row) => row.cells.len(),
        }
    }

    fn is_blank(&self) -> bool {
        (0..self.length()).all(|column| self.cell(column).is_blank())
    }
}

/// A text that marks rows to leave out: a cell of theirs is it, or begins with it where it ends with a star.
struct Ignored {
    written: String,
    start: String,
    is_whole: bool,
    at: Origin,
}

impl Ignored {
    fn new(written: &str, at: Origin) -> Self {
        let (start, is_whole) = written.strip_suffix('*').map_or((written, true), |start| (start, false));
        Self { written: written.to_owned(), start: fold(start), is_whole, at }
    }

    fn is_in(&self, text: &str) -> bool {
        if self.is_whole { text == self.start } else { !self.start.is_empty() && text.starts_with(&self.start) }
    }
}

/// Whether a sheet of a workbook has headings that are understood.
pub(crate) fn is_understood(grid: &Grid, is_known: &dyn Fn(&str) -> bool) -> bool {
    grid.rows
        .iter()
        .take(MOST_LINES_ABOVE)
        .any(|row| row.cells.iter().filter(|cell| is_known(&cell.cell().shown())).count() >= ENOUGH_KNOWN)
}

/// Opens the table of a file; `None` where it has no headings, which is reported. `is_known` says of a heading
/// whether it is one that is understood.
pub(crate) fn open(
    file: FileId,
    settings: &SheetSettings,
    is_known: &dyn Fn(&str) -> bool,
    reading: &mut Reading,
) -> Option<Sheet> {
    let body = match reading.sources.content(file) {
        Content::Text(text) => Body::Text(TextBody::new(text, settings.delimiter, is_known)),
        Content::Grid(grid) => Body::Grid(grid),
    };
    let ignored = settings.ignored.iter().map(|(text, at)| Ignored::new(text, *at)).collect();
    let mut sheet = Sheet { ignored, file, body, headings: Vec::new(), heading: Mark(0) };
    sheet.find_headings(is_known, reading).then_some(sheet)
}

impl Sheet {
    /// The file that it is in.
    pub(crate) fn file(&self) -> FileId {
        self.file
    }

    /// The place of a heading.
    pub(crate) fn heading_at(&self, column: usize, reading: &mut Reading) -> Origin {
        self.cell_at(self.heading, column, reading)
    }

    /// The place of a field.
    pub(crate) fn cell_at(&self, record: Mark, column: usize, reading: &mut Reading) -> Origin {
        match &self.body {
            Body::Text(body) => {
                let (start, end) = body.field_span(record.0, column);
                reading.sources.origin(self.file, start, end)
            }
            Body::Grid(grid) => {
                let row = grid.rows.get(record.0).map_or(0, |row| row.number);
                reading.sources.cell_origin(self.file, row, Some(column))
            }
        }
    }

    /// The place of a whole record.
    pub(crate) fn record_at(&self, record: Mark, reading: &mut Reading) -> Origin {
        match &self.body {
            Body::Text(body) => {
                let (start, end) = body.record_span(record.0);
                reading.sources.origin(self.file, start, end)
            }
            Body::Grid(grid) => {
                let row = grid.rows.get(record.0).map_or(0, |row| row.number);
                reading.sources.cell_origin(self.file, row, None)
            }
        }
    }

    /// About how many records there are, for room to be made.
    pub(crate) fn estimated_records(&self) -> usize {
        match &self.body {
            Body::Text(body) => body.estimated_records(),
            Body::Grid(grid) => grid.rows.len(),
        }
    }

    /// Hands over every record below the headings that has the right length, and reports those that have not.
    pub(crate) fn read(&self, reading: &mut Reading, mut each: impl FnMut(&Record<'_>, &mut Reading)) {
        let mut is_first = true;
        let mut has_any = false;
        let mut used: Vec<(usize, Option<Mark>)> = vec![(0, None); self.ignored.len()];
        let problem = self.each_record(self.heading, |record| {
            if is_first {
                is_first = false;
                return ControlFlow::Continue(());
            }
            has_any = true;
            if let Some(place) = self.ignored_by(record) {
                let (count, first) = &mut used[place];
                *count += 1;
                first.get_or_insert(record.mark);
            } else if self.fits(record, reading) {
                each(record, reading);
            }
            ControlFlow::Continue(())
        });
        if let Some((problem, mark)) = problem {
            self.report(problem, mark, reading);
        } else if !has_any {
            let at = self.record_at(self.heading, reading);
            reading.report_code(Code::LedgerEmpty, at);
        }
        for (ignored, (count, first)) in self.ignored.iter().zip(&used) {
            let value = ignored.written.as_str();
            match first {
                None => reading.report(Finding::new(Code::IgnoresNothing, ignored.at).with("value", value)),
                Some(first) => {
                    let at = self.record_at(*first, reading);
                    let finding = Finding::new(Code::RowsLeftOut, at).with("value", value);
                    reading.report(finding.with("rows", Arg::Count(*count as f64)));
                }
            }
        }
    }

    /// Looks through the records below the headings, whatever their length, and reports nothing.
    pub(crate) fn scan(&self, mut each: impl FnMut(&Record<'_>) -> ControlFlow<()>) {
        let mut is_first = true;
        let _ = self.each_record(self.heading, |record| {
            let is_left_out = std::mem::take(&mut is_first) || self.ignored_by(record).is_some();
            if is_left_out { ControlFlow::Continue(()) } else { each(record) }
        });
    }

    /// What leaves a record out.
    fn ignored_by(&self, record: &Record<'_>) -> Option<usize> {
        if self.ignored.is_empty() {
            return None;
        }
        let texts: Vec<String> = (0..record.length()).map(|column| fold(&record.cell(column).shown())).collect();
        self.ignored.iter().position(|ignored| texts.iter().any(|text| ignored.is_in(text)))
    }

    /// Every record that is not blank, from one on; what stopped it before the end.
    fn each_record(&self, from: Mark, mut each: impl FnMut(&Record<'_>) -> ControlFlow<()>) -> Option<(Problem, Mark)> {
        let mut each = |record: Record<'_>| {
            if record.is_blank() { ControlFlow::Continue(()) } else { each(&record) }
        };
        match &self.body {
            Body::Text(body) => body.each(from, |mark, record| each(Record { mark, fields: Fields::Text(record) })),
            Body::Grid(grid) => {
                for (place, row) in grid.rows.iter().enumerate().skip(from.0) {
                    if each(Record { mark: Mark(place), fields: Fields::Grid(row) }).is_break() {
                        break;
                    }
                }
                None
            }
        }
    }

    /// The first record, or the first of which enough is understood where titles stand above it.
    fn find_headings(&mut self, is_known: &dyn Fn(&str) -> bool, reading: &mut Reading) -> bool {
        let start = match &self.body {
            Body::Text(body) => Mark(body.start()),
            Body::Grid(_) => Mark(0),
        };
        let (mut found, mut lines): (Option<(Mark, Vec<String>)>, usize) = (None, 0);
        let mut is_below_others = false;
        let problem = self.each_record(start, |record| {
            let headings = || (0..record.length()).map(|column| record.cell(column).shown().into_owned()).collect();
            let known = (0..record.length()).filter(|column| is_known(&record.cell(*column).shown())).count();
            if known >= ENOUGH_KNOWN || found.is_none() {
                is_below_others = found.is_some();
                found = Some((record.mark, headings()));
            }
            lines += 1;
            if known >= ENOUGH_KNOWN || lines == MOST_LINES_ABOVE {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        let problem = if found.is_some() { None } else { problem };
        if let Some((problem, mark)) = problem {
            self.report(problem, mark, reading);
            return false;
        }
        let Some((mark, headings)) = found else {
            let at = match &self.body {
                Body::Text(_) => reading.sources.origin(self.file, 0, 0),
                Body::Grid(_) => reading.sources.cell_origin(self.file, 0, None),
            };
            reading.report_code(Code::LedgerEmpty, at);
            return false;
        };
        self.heading = mark;
        self.headings = headings;
        if is_below_others {
            let at = self.record_at(mark, reading);
            reading.report_code(Code::LinesAboveHeadings, at);
        }
        // Columns behind the last heading that hold anything are columns without a heading.
        while self.headings.last().is_some_and(String::is_empty) {
            self.headings.pop();
        }
        if let Body::Grid(grid) = &self.body {
            let below = grid.rows.iter().skip(self.heading.0 + 1);
            let width = below.map(|row| row.cells.len()).max().unwrap_or(0);
            self.headings.resize(self.headings.len().max(width), String::new());
            self.report_merged(&std::sync::Arc::clone(grid), reading);
        }
        true
    }

    /// Merged cells in the table: their value stands in one cell only, and the others look blank.
    fn report_merged(&self, grid: &Grid, reading: &mut Reading) {
        let first = grid.rows.get(self.heading.0).map_or(0, |row| row.number);
        let last = grid.rows.last().map_or(0, |row| row.number);
        let in_table = grid.merged.iter().filter(|region| {
            *region.rows.end() >= first && *region.rows.start() <= last && *region.columns.start() < self.headings.len()
        });
        for region in in_table {
            let at = reading.sources.cell_origin(self.file, *region.rows.start(), Some(*region.columns.start()));
            reading.report_code(Code::MergedCells, at);
        }
    }

    /// Whether nothing stands below a heading.
    pub(crate) fn is_blank_below(&self, column: usize) -> bool {
        let mut is_blank = true;
        self.scan(|record| {
            is_blank = record.cell(column).is_blank();
            if is_blank { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        is_blank
    }

    /// Whether a record is as long as the headings; reported where it is not.
    fn fits(&self, record: &Record<'_>, reading: &mut Reading) -> bool {
        let wanted = self.headings.len();
        if let Some(text) = self.footer(record) {
            let at = self.record_at(record.mark, reading);
            let shown: String = text.chars().take_while(|c| *c != ':').take(40).collect();
            let pattern = if shown.len() < text.len() { format!("{shown}*") } else { shown };
            reading.report(Finding::new(Code::TimestampRow, at).with("pattern", pattern));
            return false;
        }
        let Fields::Text(fields) = &record.fields else { return true };
        let found = fields.length();
        let fits = found >= wanted && (wanted..found).all(|column| record.cell(column).is_blank());
        if !fits {
            let is_unclosed = fields.has_line_end();
            let code = if is_unclosed { Code::QuoteNotClosed } else { Code::RowLength };
            let at = self.record_at(record.mark, reading);
            let finding = Finding::new(code, at).with("found", Arg::Count(found as f64));
            reading.report(finding.with("wanted", Arg::Count(wanted as f64)));
        }
        fits
    }

    /// The text of a line that says something of the file: alone in its row, or with a colon and words behind it.
    fn footer<'r>(&self, record: &Record<'r>) -> Option<&'r str> {
        let Cell::Text(first) = record.cell(0) else { return None };
        let is_alone = (1..record.length()).all(|column| record.cell(column).is_blank());
        let is_timestamp = first.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("timestamp:"));
        let is_said = first.split_once(':').is_some_and(|(_, rest)| !rest.is_empty());
        let is_note = is_alone && self.headings.len() > 1 && (is_said || first.split_whitespace().count() > 3);
        (is_timestamp || is_note).then_some(first)
    }

    fn report(&self, problem: Problem, mark: Mark, reading: &mut Reading) {
        let at = match &self.body {
            Body::Text(body) => {
                let (start, _) = body.field_span(mark.0, 0);
                reading.sources.origin(self.file, start, start + 1)
            }
            Body::Grid(_) => self.record_at(mark, reading),
        };
        let code = match problem {
            Problem::TooLong => Code::RowTooLong,
            Problem::NotClosed => Code::QuoteNotClosed,
        };
        let wanted = Arg::Count(self.headings.len() as f64);
        reading.report(Finding::new(code, at).with("found", Arg::Count(1.0)).with("wanted", wanted));
    }
}

#[cfg(test)]
mod tests;

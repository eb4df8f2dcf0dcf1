//! Workbooks of spreadsheets to grids of cells.

use std::collections::{HashMap, HashSet};
use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Ods, OdsError, Reader, SheetVisible, Xls, XlsError, Xlsb, XlsbError};
use calamine::{Xlsx, XlsxError};

use crate::model::Month;

use super::grid::{Grid, GridCell, GridRow, Region};
use super::kind::Kind;
use super::spanned;

const SECONDS_A_DAY: f64 = 86_400.0;

/// A workbook that has been opened.
pub(crate) struct Workbook {
    book: Book,
    /// The names of its sheets, and whether each can be seen.
    pub(crate) sheets: Vec<(String, bool)>,
}

enum Book {
    Xlsx(Box<Xlsx<Cursor<Vec<u8>>>>),
    Xlsb(Box<Xlsb<Cursor<Vec<u8>>>>),
    Xls(Box<Xls<Cursor<Vec<u8>>>>),
    /// With its merged cells.
    Ods(Box<Ods<Cursor<Vec<u8>>>>, HashMap<String, Vec<Region>>),
}

/// Why a workbook cannot be read.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// It is protected by a password.
    Password,
    /// It is damaged, or no workbook; in the words of the reader.
    Damaged(String),
}

impl From<XlsxError> for Trouble {
    fn from(error: XlsxError) -> Self {
        if matches!(error, XlsxError::Password) { Self::Password } else { Self::Damaged(error.to_string()) }
    }
}

impl From<XlsbError> for Trouble {
    fn from(error: XlsbError) -> Self {
        if matches!(error, XlsbError::Password) { Self::Password } else { Self::Damaged(error.to_string()) }
    }
}

impl From<XlsError> for Trouble {
    fn from(error: XlsError) -> Self {
        if matches!(error, XlsError::Password) { Self::Password } else { Self::Damaged(error.to_string()) }
    }
}

impl From<OdsError> for Trouble {
    fn from(error: OdsError) -> Self {
        if matches!(error, OdsError::Password) { Self::Password } else { Self::Damaged(error.to_string()) }
    }
}

impl Workbook {
    /// Opens a workbook of a kind.
    pub(crate) fn open(bytes: Vec<u8>, kind: Kind) -> Result<Self, Trouble> {
        let merged = if kind == Kind::Ods { spanned::merged(&bytes) } else { HashMap::new() };
        let bytes = Cursor::new(bytes);
        let book = match kind {
            Kind::Ods => Book::Ods(Box::new(Ods::new(bytes)?), merged),
            Kind::Xlsb => Book::Xlsb(Box::new(Xlsb::new(bytes)?)),
            Kind::Xls => Book::Xls(Box::new(Xls::new(bytes)?)),
            _ => Book::Xlsx(Box::new(Xlsx::new(bytes)?)),
        };
        let sheets = match &book {
            Book::Xlsx(book) => book.sheets_metadata(),
            Book::Xlsb(book) => book.sheets_metadata(),
            Book::Xls(book) => book.sheets_metadata(),
            Book::Ods(book, _) => book.sheets_metadata(),
        };
        let sheets = sheets.iter().map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect();
        Ok(Self { book, sheets })
    }

    /// The cells of a sheet.
    pub(crate) fn grid(&mut self, name: &str) -> Result<Grid, Trouble> {
        match &mut self.book {
            Book::Xlsx(book) => xlsx_grid(book, name),
            Book::Xls(book) => {
                let merged = book.merge_cells_by_sheet_name(name)?;
                let merged = merged.iter().map(|region| region_of(region.start, region.end)).collect();
                let formulas = book.worksheet_formula(name)?;
                Ok(grid_of(name, &book.worksheet_range(name)?, &formulas, merged))
            }
            Book::Xlsb(book) => {
                let formulas = book.worksheet_formula(name)?;
                Ok(grid_of(name, &book.worksheet_range(name)?, &formulas, Vec::new()))
            }
            Book::Ods(book, merged) => {
                let formulas = book.worksheet_formula(name)?;
                let merged = merged.get(name).cloned().unwrap_or_default();
                Ok(grid_of(name, &book.worksheet_range(name)?, &formulas, merged))
            }
        }
    }
}

fn region_of(start: (u32, u32), end: (u32, u32)) -> Region {
    Region { rows: start.0 as usize..=end.0 as usize, columns: start.1 as usize..=end.1 as usize }
}

/// Cell by cell, so that a lone cell far away makes no room for all that lies between.
fn xlsx_grid(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Result<Grid, Trouble> {
    let merged = book.merge_cells_by_sheet_name(name)?;
    let mut formulas: HashSet<(u32, u32)> = HashSet::new();
    let mut reader = book.worksheet_cells_reader(name)?;
    while let Some(cell) = reader.next_formula()? {
        if !cell.get_value().is_empty() {
            formulas.insert(cell.get_position());
        }
    }
    drop(reader);
    let mut reader = book.worksheet_cells_reader(name)?;
    let formats: Vec<Format> = reader
        .styles()
        .iter()
        .map(|style| style.number_format.as_ref().map_or(Format::default(), |format| Format::of(&format.format_code)))
        .collect();
    let mut rows: Vec<GridRow> = Vec::new();
    while let Some((cell, style)) = reader.next_cell_with_style_id()? {
        let (row, column) = (cell.get_position().0 as usize, cell.get_position().1 as usize);
        let format = formats.get(style).copied().unwrap_or_default();
        let value = match cell.get_value() {
            DataRef::Empty if formulas.contains(&cell.get_position()) => GridCell::NotComputed,
            DataRef::SharedString(text) => text_cell(text),
            other => cell_of(&Data::from(other.clone()), format),
        };
        if value == GridCell::Blank {
            continue;
        }
        if rows.last().is_none_or(|last| last.number != row) {
            rows.push(GridRow { number: row, cells: Vec::new() });
        }
        if let Some(last) = rows.last_mut() {
            last.set(column, value);
        }
    }
    rows.sort_by_key(|row| row.number);
    let merged = merged.iter().map(|region| region_of(region.start, region.end)).collect();
    Ok(Grid { name: name.to_owned(), rows, merged })
}

fn grid_of(name: &str, range: &calamine::Range<Data>, formulas: &calamine::Range<String>, merged: Vec<Region>) -> Grid {
    let (first_row, first_column) = range.start().unwrap_or((0, 0));
    let mut rows = Vec::new();
    for (place, cells) in range.rows().enumerate() {
        let number = first_row as usize + place;
        let mut row = GridRow { number, cells: Vec::new() };
        for (place, data) in cells.iter().enumerate() {
            let column = first_column as usize + place;
            let position = (number as u32, column as u32);
            let has_formula = || formulas.get_value(position).is_some_and(|formula| !formula.is_empty());
            let value = match cell_of(data, Format::default()) {
                GridCell::Blank if *data == Data::Empty && has_formula() => GridCell::NotComputed,
                value => value,
            };
            if value != GridCell::Blank {
                row.set(column, value);
            }
        }
        if !row.cells.is_empty() {
            rows.push(row);
        }
    }
    Grid { name: name.to_owned(), rows, merged }
}

/// What matters of a number format.
#[derive(Clone, Copy, Debug, Default)]
struct Format {
    is_percent: bool,
    /// Whether it shows hours and no seconds; `None` where the format is not known.
    is_without_seconds: Option<bool>,
}

impl Format {
    fn of(code: &str) -> Self {
        // What stands in quotes or behind a backslash is shown as it is.
        let (mut plain, mut is_quoted, mut is_escaped) = (String::new(), false, false);
        for c in code.chars() {
            match c {
                _ if is_escaped => is_escaped = false,
                '\\' | '_' | '*' => is_escaped = true,
                '"' => is_quoted = !is_quoted,
                ';' if !is_quoted => break,
                _ if !is_quoted => plain.push(c.to_ascii_lowercase()),
                _ => {}
            }
        }
        Self { is_percent: plain.contains('%'), is_without_seconds: Some(plain.contains('h') && !plain.contains('s')) }
    }
}

fn text_cell(text: &str) -> GridCell {
    if text.trim().is_empty() { GridCell::Blank } else { GridCell::Text(text.into()) }
}

fn cell_of(data: &Data, format: Format) -> GridCell {
    let is_percent = format.is_percent;
    match data {
        Data::Empty => GridCell::Blank,
        Data::Int(value) => GridCell::Number { value: *value as f64, is_percent },
        Data::Float(value) => GridCell::Number { value: *value, is_percent },
        Data::String(text) => text_cell(text),
        Data::Bool(value) => GridCell::Text(if *value { "TRUE" } else { "FALSE" }.into()),
        Data::DateTime(moment) => moment_cell(moment, format),
        Data::DateTimeIso(text) => iso_date(text).unwrap_or_else(|| text_cell(text)),
        Data::DurationIso(text) => iso_duration(text).unwrap_or_else(|| text_cell(text)),
        Data::Error(error) => GridCell::Failed(match error {
            calamine::CellErrorType::Div0 => "#DIV/0!",
            calamine::CellErrorType::NA => "#N/A",
            calamine::CellErrorType::Name => "#NAME?",
            calamine::CellErrorType::Null => "#NULL!",
            calamine::CellErrorType::Num => "#NUM!",
            calamine::CellErrorType::Ref => "#REF!",
            calamine::CellErrorType::Value => "#VALUE!",
            calamine::CellErrorType::GettingData => "#GETTING_DATA",
        }),
    }
}

/// A day of the calendar is a date; less than a day, or what is shown as lasting, is a time.
fn moment_cell(moment: &ExcelDateTime, format: Format) -> GridCell {
    let value = moment.as_f64();
    if moment.is_duration() || (0.0..1.0).contains(&value) {
        return clock(value * SECONDS_A_DAY, format.is_without_seconds);
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    match Month::new(i32::from(year), u32::from(month)) {
        Some(month) => GridCell::Date { month, day: u32::from(day) },
        None => GridCell::Number { value, is_percent: false },
    }
}

/// Whole milliseconds, since a day's fraction holds no second exactly. Where the format is not known, a time of whole
/// minutes may be one that is shown without seconds.
fn clock(seconds: f64, is_without_seconds: Option<bool>) -> GridCell {
    let seconds = (seconds * 1000.0).round() / 1000.0;
    GridCell::Clock { seconds, is_without_seconds: is_without_seconds.unwrap_or(seconds % 60.0 == 0.0) }
}

fn iso_date(text: &str) -> Option<GridCell> {
    let mut parts = text.split('T').next()?.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let month = Month::new(year.parse().ok()?, month.parse().ok()?)?;
    Some(GridCell::Date { month, day: day.parse().ok()? })
}

/// `PT1H05M30.5S`, as OpenDocument writes times.
fn iso_duration(text: &str) -> Option<GridCell> {
    let mut seconds = 0.0;
    let mut number = String::new();
    for c in text.strip_prefix("PT")?.chars() {
        let factor = match c {
            '0'..='9' | '.' => {
                number.push(c);
                continue;
            }
            'H' => 3600.0,
            'M' => 60.0,
            'S' => 1.0,
            _ => return None,
        };
        seconds += number.parse::<f64>().ok()? * factor;
        number.clear();
    }
    number.is_empty().then(|| clock(seconds, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_formats_say_what_a_number_is() {
        for (code, is_percent, is_without_seconds) in [
            ("0%", true, false),
            ("0.0\\ %", true, false),
            ("General", false, false),
            ("0\" %\"", false, false),
            ("h:mm", false, true),
            ("[h]:mm;@", false, true),
            ("mm:ss", false, false),
            ("h:mm:ss", false, false),
            ("#,##0\\ \"kr per h\"", false, false),
        ] {
            let format = Format::of(code);
            assert_eq!(
                (format.is_percent, format.is_without_seconds),
                (is_percent, Some(is_without_seconds)),
                "{code}"
            );
        }
    }

    #[test]
    fn times_and_dates_of_opendocument_are_read() {
        assert_eq!(iso_duration("PT00H05M30S"), Some(clock(330.0, None)));
        assert_eq!(iso_duration("PT5H30M00S"), Some(GridCell::Clock { seconds: 19_800.0, is_without_seconds: true }));
        assert_eq!(iso_duration("P1D"), None);
        let month = Month::new(2025, 3).unwrap();
        assert_eq!(iso_date("2025-03-01T00:00:00"), Some(GridCell::Date { month, day: 1 }));
    }
}

//! Sheets to the bytes of an .xlsx file (Office Open XML).

use std::borrow::Cow;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Table as Filtered, TableColumn, TableStyle,
    Workbook, Worksheet, XlsxError,
};

use super::layout;
use super::sheet::{Look, Part, Row, Sheet, Table, Value};
use crate::VERSION;

/// The most that a cell can hold, in units of UTF-16, with room for the sign that there is more.
const MOST_UNITS: usize = 32_766;
/// A4.
const PAPER: u8 = 9;
/// The size of letters against ordinary ones.
const TITLE_SIZE: f64 = 1.4;
const LEAD_SIZE: f64 = 1.2;
/// The size of ordinary letters, points.
const POINTS: f64 = 11.0;

/// Writes the sheets in their order; `title` is that of the file.
pub(super) fn write(sheets: &[Sheet], title: &str) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A clock would give other bytes every time.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let title: String = title.chars().take(200).collect();
    let properties = DocProperties::new()
        .set_title(clean(&title).as_ref())
        .set_author(format!("kanalval {VERSION}"))
        .set_creation_datetime(&created);
    book.set_properties(&properties);
    for sheet in sheets {
        write_sheet(book.add_worksheet(), sheet)?;
    }
    book.save_to_buffer()
}

fn write_sheet(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    page.set_name(&sheet.name)?;
    page.set_landscape().set_paper_size(PAPER).set_print_fit_to_pages(1, 0);
    page.set_footer("&L&A&R&P / &N");
    let widths = layout::widths(sheet);
    for (column, width) in widths.iter().enumerate() {
        page.set_column_width(place(column)?, *width)?;
    }
    let mut writer = Writer { page, row: 0, measure: layout::measure(&widths), headings: Vec::new() };
    for part in &sheet.parts {
        writer.part(part)?;
    }
    // Headings stay in view and are printed on every page where there is one table: those of the first of several
    // would stand over the others too.
    let headings = match writer.headings.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    page.set_freeze_panes(headings.map_or(0, |row| row + 1), 1)?;
    page.set_repeat_rows(headings.unwrap_or(0), headings.unwrap_or(0))?;
    Ok(())
}

/// A place as the format counts columns.
fn place(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

struct Writer<'a> {
    page: &'a mut Worksheet,
    /// The next row.
    row: u32,
    /// Over how many columns running text stands, and how wide they are.
    measure: (usize, f64),
    /// The rows of the tables' headings.
    headings: Vec<u32>,
}

impl Writer<'_> {
    fn part(&mut self, part: &Part) -> Result<(), XlsxError> {
        let bold = || Format::new().set_bold();
        match part {
            Part::Title(text) => self.running(text, &bold().set_font_size(POINTS * TITLE_SIZE), TITLE_SIZE),
            Part::Lead(text) => self.running(text, &bold().set_font_size(POINTS * LEAD_SIZE), LEAD_SIZE),
            Part::Paragraph(text) => self.running(text, &Format::new(), 1.0),
            Part::Note(text) => self.running(text, &Format::new().set_italic(), 1.0),
            Part::Heading(text) => {
                self.row += 1;
                self.running(text, &bold().set_font_size(POINTS * LEAD_SIZE), LEAD_SIZE)
            }
            Part::Table(table) if table.filtered_as.is_some() => self.filtered(table),
            Part::Table(table) => {
                for (column, heading) in table.headings.iter().enumerate() {
                    let format = heading_format(is_of_numbers(table, column));
                    self.page.write_string_with_format(self.row, place(column)?, cut(heading), &format)?;
                }
                self.headings.push(self.row);
                self.row += 1;
                self.rows(table)?;
                self.row += 1;
                Ok(())
            }
        }
    }

    /// Running text over several columns, as high as its lines need.
    fn running(&mut self, text: &str, format: &Format, size: f64) -> Result<(), XlsxError> {
        let (columns, width) = self.measure;
        let format = format.clone().set_text_wrap().set_align(FormatAlign::Top);
        let text = cut(text);
        self.page.set_row_height(self.row, layout::height(&text, width, size))?;
        if columns > 1 {
            self.page.merge_range(self.row, 0, self.row, place(columns - 1)?, &text, &format)?;
        } else {
            self.page.write_string_with_format(self.row, 0, text, &format)?;
        }
        self.row += 1;
        Ok(())
    }

    /// A table that a spreadsheet filters and bands.
    fn filtered(&mut self, table: &Table) -> Result<(), XlsxError> {
        let columns: Vec<TableColumn> =
            table.headings.iter().map(|heading| TableColumn::new().set_header(heading.as_str())).collect();
        let first = self.row;
        self.headings.push(first);
        self.row += 1;
        self.rows(table)?;
        let filtered = Filtered::new()
            .set_name(table.filtered_as.unwrap_or_default())
            .set_columns(&columns)
            .set_style(TableStyle::Light1)
            .set_first_column(true);
        self.page.add_table(first, 0, self.row - 1, place(table.headings.len().saturating_sub(1))?, &filtered)?;
        Ok(())
    }

    fn rows(&mut self, table: &Table) -> Result<(), XlsxError> {
        for row in &table.rows {
            for (column, value) in row.cells.iter().enumerate() {
                self.cell(place(column)?, value, row)?;
            }
            self.row += 1;
        }
        Ok(())
    }

    fn cell(&mut self, column: u16, value: &Value, row: &Row) -> Result<(), XlsxError> {
        let mut format = Format::new().set_align(FormatAlign::Top);
        if row.is_total {
            format = format.set_bold().set_border_top(FormatBorder::Thin);
        }
        if column == 0 {
            format = format.set_bold();
        }
        match value {
            Value::Empty if row.is_total => {
                self.page.write_blank(self.row, column, &format)?;
            }
            Value::Empty => {}
            Value::Text(text) => {
                self.page.write_string_with_format(self.row, column, cut(text), &format.set_text_wrap())?;
            }
            Value::Number(number, look) => {
                let format = format.set_num_format(number_format(*look));
                self.page.write_number_with_format(self.row, column, *number, &format)?;
            }
        }
        Ok(())
    }
}

fn heading_format(is_of_numbers: bool) -> Format {
    let format = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Bottom);
    let format = format.set_border_bottom(FormatBorder::Thin);
    if is_of_numbers { format.set_align(FormatAlign::Right) } else { format }
}

/// Whether a column holds numbers, so that its heading stands over them.
fn is_of_numbers(table: &Table, column: usize) -> bool {
    let mut cells = table.rows.iter().filter_map(|row| row.cells.get(column));
    cells.any(|cell| matches!(cell, Value::Number(..)))
}

/// How a spreadsheet shows a number; marks and groups are those of its own reader's language.
fn number_format(look: Look) -> &'static str {
    match look {
        Look::Plain => "General",
        Look::Count | Look::Money => "#,##0",
        Look::Price => "#,##0.00",
        Look::MoneyChange => "+#,##0;-#,##0;0",
        Look::Share => "0.0%",
        Look::ShareChange => "+0.00%;-0.00%;0.00%",
        Look::Index | Look::Months => "0.0",
        Look::Points => "+0.00;-0.00;0.00",
        Look::Year => "0",
    }
}

/// A text as a cell can hold it: no longer, with plain spaces for those that keep figures together, and without the two
/// code points that no XML file may have.
fn cut(text: &str) -> String {
    let text = clean(text);
    if text.encode_utf16().count() <= MOST_UNITS {
        return text.into_owned();
    }
    let mut units = 0;
    let kept = text.chars().take_while(|sign| {
        units += sign.len_utf16();
        units < MOST_UNITS
    });
    kept.chain(['…']).collect()
}

fn clean(text: &str) -> Cow<'_, str> {
    if text.contains(['\u{a0}', '\u{fffe}', '\u{ffff}']) {
        text.replace('\u{a0}', " ").replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}").into()
    } else {
        text.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_to_what_a_cell_can_hold() {
        assert_eq!(cut("a\u{a0}b\u{ffff}"), "a b\u{fffd}");
        let long = cut(&"🙂".repeat(20_000));
        // Two units a sign: 16 382 of them are 32 764, and the sign that there is more is one.
        assert_eq!((long.chars().count(), long.encode_utf16().count()), (16_383, 32_765));
        assert!(long.ends_with('…'));
        assert_eq!(cut(&"x".repeat(MOST_UNITS)).len(), MOST_UNITS);
    }
}

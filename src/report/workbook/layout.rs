//! How wide columns and how high rows are, from what stands in them.

use super::sheet::{Part, Sheet, Table, Value};

/// The widest that a column of words is, in characters.
const WIDEST: usize = 60;
/// The widest that the first column is, which stays in view.
const WIDEST_FIRST: usize = 44;
/// The widest that a column of numbers is.
const WIDEST_NUMBER: usize = 20;
/// The widest that words make a column that holds numbers first of all.
const WIDEST_AMONG_NUMBERS: usize = 28;
/// The narrowest column.
const NARROWEST: usize = 9;
/// How wide running text is set, in characters.
const MEASURE: f64 = 110.0;
/// The height of a line, points.
const LINE: f64 = 15.0;
/// The highest that a row can be, points.
const HIGHEST: f64 = 409.0;

/// The width of every column of the sheet, in characters.
pub(super) fn widths(sheet: &Sheet) -> Vec<f64> {
    let tables = || {
        sheet.parts.iter().filter_map(|part| match part {
            Part::Table(table) => Some(table),
            _ => None,
        })
    };
    let columns = tables().map(|table| table.headings.len()).max().unwrap_or(0);
    if columns == 0 {
        return vec![MEASURE];
    }
    let width = |column| {
        let most = match column {
            0 => WIDEST_FIRST,
            _ if holds_numbers(&tables().collect::<Vec<_>>(), column) => WIDEST_AMONG_NUMBERS,
            _ => WIDEST,
        };
        tables().map(|table| width_in(table, column, most)).max().unwrap_or(0).max(NARROWEST)
    };
    (0..columns).map(|column| width(column) as f64).collect()
}

/// Whether there are more numbers than texts in a column of all tables of a sheet.
fn holds_numbers(tables: &[&Table], column: usize) -> bool {
    let cells = || tables.iter().flat_map(|table| &table.rows).filter_map(|row| row.cells.get(column));
    let numbers = cells().filter(|cell| matches!(cell, Value::Number(..))).count();
    numbers > cells().filter(|cell| matches!(cell, Value::Text(_))).count()
}

fn width_in(table: &Table, column: usize, most: usize) -> usize {
    let Some(heading) = table.headings.get(column) else { return 0 };
    let longest_word = heading.split_whitespace().map(length).max().unwrap_or(0) + 2;
    // A heading is set in up to three lines.
    let of_heading = longest_word.max(length(heading) / 3 + 2);
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| match cell {
        Value::Empty => 0,
        Value::Text(text) => (text.lines().map(length).max().unwrap_or(0) + 2).min(most),
        Value::Number(number, _) => number_width(*number).min(WIDEST_NUMBER),
    });
    cells.max().unwrap_or(0).max(of_heading.min(most))
}

/// Room for a number with grouped thousands, a sign and two decimals.
fn number_width(number: f64) -> usize {
    let digits = format!("{:.0}", number.abs()).len();
    digits + digits / 3 + 5
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// Over how many columns running text is set: at least two where there are, and no more than one can read.
pub(super) fn measure(widths: &[f64]) -> (usize, f64) {
    let (mut columns, mut width) = (0, 0.0);
    for column in widths {
        if columns >= 2 && width + column > MEASURE {
            break;
        }
        columns += 1;
        width += column;
    }
    (columns, width)
}

/// The height of a row with running text over a width, points; `size` is that of the letters against ordinary ones.
pub(super) fn height(text: &str, width: f64, size: f64) -> f64 {
    let a_line = (width / size).max(1.0);
    let lines: f64 = text.lines().map(|line| (length(line) as f64 / a_line).ceil().max(1.0)).sum();
    (lines.max(1.0) * LINE * size + 3.0).min(HIGHEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 250 letters over 100 columns are three lines of 15 points, and 3 points of air.
    #[test]
    fn running_text_is_as_high_as_its_lines() {
        assert_eq!(height(&"x".repeat(250), 100.0, 1.0), 48.0);
        assert_eq!(height("", 100.0, 1.0), 18.0);
        assert_eq!(height("one\ntwo", 100.0, 1.0), 33.0);
        assert_eq!(height(&"x".repeat(1_000_000), 100.0, 1.0), HIGHEST);
    }

    #[test]
    fn running_text_stands_over_columns_that_one_can_read() {
        assert_eq!(measure(&[44.0, 40.0, 30.0]), (2, 84.0));
        assert_eq!(measure(&[9.0; 20]), (12, 108.0));
        assert_eq!(measure(&[110.0]), (1, 110.0));
    }
}

//! A sheet of a workbook, kept by its cells.

use std::ops::RangeInclusive;

use crate::model::Month;

use super::super::source::Place;
use super::Cell;

/// How many cells of a row are shown beside a place.
const MOST_SHOWN: usize = 30;
/// How much of a whole row is underlined.
const MOST_UNDERLINED: usize = 60;
/// What stands between the cells of a row that is shown.
const BETWEEN: &str = " | ";

/// A sheet: its rows that have anything in them, from the top.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grid {
    pub(crate) name: String,
    pub(crate) rows: Vec<GridRow>,
    /// Cells that were merged into one.
    pub(crate) merged: Vec<Region>,
}

/// A part of a sheet, from 0.
#[derive(Clone, Debug)]
pub(crate) struct Region {
    pub(crate) rows: RangeInclusive<usize>,
    pub(crate) columns: RangeInclusive<usize>,
}

/// A row: its number from 0, and its cells from the first column on.
#[derive(Clone, Debug)]
pub(crate) struct GridRow {
    pub(crate) number: usize,
    pub(crate) cells: Vec<GridCell>,
}

impl GridRow {
    /// Puts a cell into a column, and blank ones before it.
    pub(crate) fn set(&mut self, column: usize, cell: GridCell) {
        if self.cells.len() <= column {
            self.cells.resize_with(column + 1, GridCell::default);
        }
        self.cells[column] = cell;
    }
}

/// As [`Cell`], owned.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum GridCell {
    #[default]
    Blank,
    Text(Box<str>),
    Number {
        value: f64,
        is_percent: bool,
    },
    Date {
        month: Month,
        day: u32,
    },
    Clock {
        seconds: f64,
        is_without_seconds: bool,
    },
    Failed(&'static str),
    NotComputed,
}

impl GridCell {
    /// The cell as it is read.
    pub(crate) fn cell(&self) -> Cell<'_> {
        match self {
            Self::Blank => Cell::Blank,
            Self::Text(text) => Cell::of_text(text),
            Self::Number { value, is_percent } => Cell::Number { value: *value, is_percent: *is_percent },
            Self::Date { month, day } => Cell::Date { month: *month, day: *day },
            Self::Clock { seconds, is_without_seconds } => {
                Cell::Clock { seconds: *seconds, is_without_seconds: *is_without_seconds }
            }
            Self::Failed(word) => Cell::Failed(word),
            Self::NotComputed => Cell::NotComputed,
        }
    }
}

impl Grid {
    /// The row of a number, where it has anything in it.
    fn row(&self, number: usize) -> Option<&GridRow> {
        let place = self.rows.binary_search_by_key(&number, |row| row.number).ok()?;
        self.rows.get(place)
    }

    /// A cell of the sheet, or a whole row of it, to be shown; both from 0.
    pub(crate) fn place(&self, path: &str, row: usize, column: Option<usize>) -> Place {
        let cells = self.row(row).map_or(&[][..], |row| &row.cells);
        let first = column.unwrap_or(0).saturating_sub(MOST_SHOWN / 2);
        let (mut line_text, mut text_column, mut width) = (String::new(), 1, 0);
        for (place, cell) in cells.iter().enumerate().skip(first).take(MOST_SHOWN) {
            if place > first {
                line_text.push_str(BETWEEN);
            }
            let shown = cell.cell().shown().replace(['\r', '\n'], " ");
            if column == Some(place) {
                text_column = line_text.chars().count() + 1;
                width = shown.chars().count();
            }
            line_text.push_str(&shown);
        }
        if column.is_none() {
            width = line_text.chars().count().min(MOST_UNDERLINED);
        } else if column.is_some_and(|column| column >= cells.len()) {
            line_text.push_str(BETWEEN);
            text_column = line_text.chars().count() + 1;
        }
        let reference = match column {
            Some(column) => format!("{}{}", column_letters(column), row + 1),
            None if self.rows.is_empty() => String::new(),
            None => format!("{0}:{0}", row + 1),
        };
        let cell = if reference.is_empty() { self.name.clone() } else { format!("{}!{reference}", self.name) };
        Place {
            path: path.to_owned(),
            line: row + 1,
            column: column.unwrap_or(0) + 1,
            cell: Some(cell),
            line_text,
            text_column,
            width: width.max(1),
        }
    }
}

/// The letters of a column, from 0: A, B, …, Z, AA.
fn column_letters(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        let letters: Vec<String> = [0, 25, 26, 701, 702, 16_383].into_iter().map(column_letters).collect();
        assert_eq!(letters, ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn a_place_is_shown_in_its_row() {
        let text = |text: &str| GridCell::Text(text.into());
        let row = GridRow { number: 6, cells: vec![text("fax"), GridCell::Blank, text("abc"), text("x")] };
        let grid = Grid { name: "Nuläge".into(), rows: vec![row], merged: Vec::new() };
        let place = grid.place("a.xlsx", 6, Some(2));
        assert_eq!(place.to_string(), "a.xlsx:Nuläge!C7");
        assert_eq!((place.line, place.column, place.text_column, place.width), (7, 3, 10, 3));
        assert_eq!(place.line_text, "fax |  | abc | x");
        assert_eq!(grid.place("a.xlsx", 6, None).to_string(), "a.xlsx:Nuläge!7:7");
        assert_eq!(grid.place("a.xlsx", 6, Some(5)).text_column, 20);
        assert_eq!(grid.place("a.xlsx", 9, Some(0)).cell.unwrap(), "Nuläge!A10");
    }
}

//! Tables as text: how wide each column is, and in how many pieces a table is shown that is too wide.

use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table as Grid, TableStyle, Width};

use super::colour::{marked, tame};
use super::words::{longest_piece, shortened, width_of, words, wrapped};
use crate::report::document::{Alignment, Row, Table, Tone};

/// Columns between two columns.
const GAP: usize = 2;
/// Headings over figures have no more lines than this, where there is room.
const MOST_TITLE_LINES: usize = 3;
/// The widest that a column of figures grows for its heading.
const WIDEST_TITLE: usize = 24;
/// The least that is left of a column of words.
const LEAST_WORDS: usize = 12;

/// The table in lines of at most `width` columns.
pub(super) fn lines(table: &Table, width: usize) -> Vec<String> {
    let sizes: Vec<Size> = (0..table.columns.len()).map(|place| Size::of(table, place)).collect();
    let sides: Vec<Alignment> = table.columns.iter().map(|column| column.alignment).collect();
    let mut lines = Vec::new();
    for piece in pieces(&sizes, width) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(piece_lines(table, &piece, &widths(&sizes, &sides, &piece, width)));
    }
    lines
}

/// How wide a column may be.
#[derive(Clone, Copy)]
struct Size {
    least: usize,
    most: usize,
}

impl Size {
    fn of(table: &Table, place: usize) -> Self {
        let column = &table.columns[place];
        let cells = || table.rows.iter().filter_map(|row| row.cells.get(place)).map(|cell| cell.text.as_str());
        let longest_line = |text: &str| text.split('\n').map(|line| width_of(line.trim())).max().unwrap_or_default();
        let longest_word = |text: &str| words(&text.replace('\n', " ")).map(width_of).max().unwrap_or_default();
        let content = cells().map(longest_line).max().unwrap_or_default();
        let title = longest_word(&column.title);
        match column.alignment {
            Alignment::Right => {
                let least = content.max(title);
                let fits = |width: &usize| wrapped(&column.title, *width).len() <= MOST_TITLE_LINES;
                Self { least, most: (least..=WIDEST_TITLE).find(fits).unwrap_or(least) }
            }
            Alignment::Left => {
                let most = content.max(longest_line(&column.title));
                let word = cells().map(longest_piece).max().unwrap_or_default().min(2 * LEAST_WORDS);
                Self { least: word.max(title).max(most.min(LEAST_WORDS)), most }
            }
        }
    }
}

/// The columns of each piece; the first column is repeated in all.
fn pieces(sizes: &[Size], width: usize) -> Vec<Vec<usize>> {
    let mut pieces: Vec<Vec<usize>> = Vec::new();
    let first = sizes.first().map_or(0, |size| size.least);
    let mut used = 0;
    for (place, size) in sizes.iter().enumerate() {
        match pieces.last_mut() {
            Some(piece) if used + GAP + size.least <= width || piece.len() == 1 => {
                used += GAP + size.least;
                piece.push(place);
            }
            Some(_) => {
                used = first + GAP + size.least;
                pieces.push(vec![0, place]);
            }
            None => {
                used = first;
                pieces.push(vec![place]);
            }
        }
    }
    pieces
}

/// What each column of a piece gets: at least its least, and of the rest as much as it can use.
fn widths(sizes: &[Size], sides: &[Alignment], piece: &[usize], width: usize) -> Vec<usize> {
    let gaps = GAP * piece.len().saturating_sub(1);
    let mut widths: Vec<usize> = piece.iter().map(|&place| sizes[place].least).collect();
    let mut left = width.saturating_sub(gaps + widths.iter().sum::<usize>());
    // Headings over figures first, then words, the more the more of them there are.
    for side in [Alignment::Right, Alignment::Left] {
        let wants: Vec<usize> =
            piece
                .iter()
                .map(|&place| {
                    if sides[place] == side {
                        sizes[place].most.min(width).saturating_sub(sizes[place].least)
                    } else {
                        0
                    }
                })
                .collect();
        let all: usize = wants.iter().sum();
        let given = left.min(all);
        for (at, want) in wants.into_iter().enumerate() {
            let more = (given * want).checked_div(all).unwrap_or_default();
            widths[at] += more;
            left -= more;
        }
    }
    let excess = (gaps + widths.iter().sum::<usize>()).saturating_sub(width);
    if let Some(first) = widths.first_mut() {
        *first = first.saturating_sub(excess).max(1);
    }
    widths
}

fn piece_lines(table: &Table, piece: &[usize], widths: &[usize]) -> Vec<String> {
    let mut grid = Grid::new();
    grid.load_style(TableStyle::new()).set_content_arrangement(ContentArrangement::Disabled);
    let titles: Vec<String> = piece.iter().zip(widths).map(|(&at, &width)| title(table, at, width)).collect();
    let lines_of = |title: &str| title.split('\n').count();
    let depth = titles.iter().map(|title| lines_of(title)).max().unwrap_or_default();
    let tops = titles.iter().map(|title| {
        // Headings stand on the rule.
        let above = "\n".repeat(depth - lines_of(title));
        above + &marked(title, Tone::Strong)
    });
    grid.set_header(tops);
    let rule = || widths.iter().map(|&width| Cell::new(marked(&"─".repeat(width), Tone::Quiet)));
    grid.add_row(rule());
    for (number, row) in table.rows.iter().enumerate() {
        if row.is_total {
            grid.add_row(rule());
        } else if table.is_airy && number > 0 {
            grid.add_row(widths.iter().map(|_| ""));
        }
        grid.add_row(cells(row, piece, widths));
    }
    for (at, (&place, &width)) in piece.iter().zip(widths).enumerate() {
        let Some(column) = grid.column_mut(at) else { continue };
        let gap = if at + 1 < piece.len() { GAP } else { 0 };
        column.set_padding((0, gap as u16));
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed((width + gap) as u16)));
        column.set_cell_alignment(match table.columns[place].alignment {
            Alignment::Left => CellAlignment::Left,
            Alignment::Right => CellAlignment::Right,
        });
    }
    grid.lines().map(|line| line.trim_end_matches(' ').to_owned()).collect()
}

fn title(table: &Table, place: usize, width: usize) -> String {
    wrapped(&tame(&table.columns[place].title), width).join("\n")
}

/// The cells of a row, wrapped here, so that the grid has nothing left to break.
fn cells(row: &Row, piece: &[usize], widths: &[usize]) -> Vec<String> {
    piece
        .iter()
        .zip(widths)
        .map(|(&place, &width)| {
            let Some(cell) = row.cells.get(place) else { return String::new() };
            let lines = wrapped(&tame(&cell.text), width);
            let lines: Vec<String> = lines.iter().map(|line| shortened(line, width)).collect();
            marked(&lines.join("\n"), cell.tone)
        })
        .collect()
}

//! The files that were read, and the places in them that findings and figures point to.

use std::fmt;
use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

use crate::model::Origin;

use super::sheet::Grid;

/// How many bytes of a line are shown before and behind a place.
const MOST_SHOWN: usize = 4_000;

/// A place in one of the user's files, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's path as it was opened, with forward slashes.
    pub path: String,
    /// The line, or the row of a workbook, from 1.
    pub line: usize,
    /// The column in characters, or that of a workbook, from 1.
    pub column: usize,
    /// The cell of a workbook as a spreadsheet writes it: `Nuläge!C7`, `Nuläge!7:7` for a whole row, `Nuläge` for
    /// the sheet.
    pub cell: Option<String>,
    /// The whole line without its end, or the cells of the row; empty where the file could not be read.
    pub line_text: String,
    /// The character of `line_text` at which the place begins, from 1. In text it is `column`.
    pub text_column: usize,
    /// How many characters of `line_text` the place covers, at least 1.
    pub width: usize,
}

impl fmt::Display for Place {
    /// `path:line:column`, or `path:Sheet!C7`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cell {
            Some(cell) => write!(f, "{}:{cell}", self.path),
            None => write!(f, "{}:{}:{}", self.path, self.line, self.column),
        }
    }
}

impl Place {
    /// The place without its column: `path:line`, or as a whole in a workbook, where the cell says both.
    #[must_use]
    pub fn without_column(&self) -> String {
        if self.cell.is_some() { self.to_string() } else { format!("{}:{}", self.path, self.line) }
    }
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputFile {
    /// The path as the user wrote it: on the command line, or in the scenario and relative to it.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Whether what is planned rests on it; not so the register of lessons, which grows with every pilot.
    pub is_of_the_plan: bool,
}

/// All files of a plan and all places that something points to.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    spans: Vec<Span>,
    ledgers: Vec<FileId>,
    inputs: Vec<InputFile>,
}

/// The place of a file in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FileId(usize);

#[derive(Clone, Debug)]
struct SourceFile {
    path: String,
    content: Content,
    /// Found when a place is first asked for.
    lines: OnceLock<Lines>,
}

/// What a file holds.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// Text, by bytes.
    Text(Arc<String>),
    /// A sheet of a workbook, by cells.
    Grid(Arc<Grid>),
}

/// In text the bytes `start..end`; in a sheet the row `start`, from 0, and the column before `end`, 0 for all.
#[derive(Clone, Copy, Debug)]
struct Span {
    file: FileId,
    start: usize,
    end: usize,
}

impl Sources {
    /// The files that were read, the named one first.
    #[must_use]
    pub fn inputs(&self) -> &[InputFile] {
        &self.inputs
    }

    /// Where an origin is; `None` for a default, which is nowhere.
    #[must_use]
    pub fn place(&self, origin: Origin) -> Option<Place> {
        let span = self.spans.get(origin.0 as usize)?;
        let file = self.files.get(span.file.0)?;
        Some(match &file.content {
            Content::Text(text) => {
                let lines = file.lines.get_or_init(|| Lines::of(text));
                place_in_text(&file.path, text, lines, span)
            }
            Content::Grid(grid) => grid.place(&file.path, span.start, span.end.checked_sub(1)),
        })
    }

    /// Notes that a file is one of the ledger's.
    pub(crate) fn note_ledger(&mut self, file: FileId) {
        self.ledgers.push(file);
    }

    /// Whether an origin is in a file of the ledger.
    pub(crate) fn is_ledger(&self, origin: Origin) -> bool {
        self.spans.get(origin.0 as usize).is_some_and(|span| self.ledgers.contains(&span.file))
    }

    /// The order of origins in the files: by file, then by position; defaults last.
    #[must_use]
    pub fn order(&self, origin: Origin) -> (usize, usize, usize) {
        self.spans.get(origin.0 as usize).map_or((usize::MAX, 0, 0), |span| (span.file.0, span.start, span.end))
    }

    /// Adds a file by the path that it was opened by, with its text.
    pub(crate) fn add_file(&mut self, path: String, text: String) -> FileId {
        self.add(path, Content::Text(Arc::new(text)))
    }

    /// Adds a file by the path that it was opened by, with a sheet of it.
    pub(crate) fn add_grid(&mut self, path: String, grid: Grid) -> FileId {
        self.add(path, Content::Grid(Arc::new(grid)))
    }

    fn add(&mut self, path: String, content: Content) -> FileId {
        self.files.push(SourceFile { path, content, lines: OnceLock::new() });
        FileId(self.files.len() - 1)
    }

    /// Notes that a file was read, with the digest of its bytes.
    pub(crate) fn add_input(&mut self, path: String, bytes: &[u8]) {
        let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        self.inputs.push(InputFile { path, sha256, is_of_the_plan: true });
    }

    /// Notes that what is planned does not rest on the file that was read last.
    pub(crate) fn last_input_is_beside_the_plan(&mut self) {
        if let Some(last) = self.inputs.last_mut() {
            last.is_of_the_plan = false;
        }
    }

    /// An origin for the bytes `start..end` of a file.
    pub(crate) fn origin(&mut self, file: FileId, start: usize, end: usize) -> Origin {
        let index = u32::try_from(self.spans.len()).unwrap_or(u32::MAX);
        if index == u32::MAX {
            return Origin::NONE;
        }
        self.spans.push(Span { file, start, end: end.max(start) });
        Origin(index)
    }

    /// An origin for a cell of a sheet, or for a whole row of it; rows and columns from 0.
    pub(crate) fn cell_origin(&mut self, file: FileId, row: usize, column: Option<usize>) -> Origin {
        let index = u32::try_from(self.spans.len()).unwrap_or(u32::MAX);
        if index == u32::MAX {
            return Origin::NONE;
        }
        self.spans.push(Span { file, start: row, end: column.map_or(0, |column| column + 1) });
        Origin(index)
    }

    /// What a file holds; nothing where there is no such file.
    pub(crate) fn content(&self, file: FileId) -> Content {
        let content = self.files.get(file.0).map(|file| file.content.clone());
        content.unwrap_or_else(|| Content::Text(Arc::default()))
    }

    /// The path that a file was opened by.
    pub(crate) fn path(&self, file: FileId) -> &str {
        self.files.get(file.0).map_or("", |file| &file.path)
    }

    /// The text of a file; empty where it is a workbook.
    pub(crate) fn text(&self, file: FileId) -> &str {
        match self.files.get(file.0).map(|file| &file.content) {
            Some(Content::Text(text)) => text,
            _ => "",
        }
    }
}

fn place_in_text(path: &str, text: &str, lines: &Lines, span: &Span) -> Place {
    let position = span.start.min(text.len());
    let before = text.as_bytes().get(..position).unwrap_or(&[]);
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let line_start = before.iter().rposition(is_end).map_or(0, |end| end + 1);
    let line_end = text.as_bytes().iter().skip(position).position(is_end).map_or(text.len(), |end| position + end);
    let line = lines.before(text, line_start) + 1;
    let line_text = slice(text, line_start, line_end);
    // Of a line of megabytes what surrounds the place is enough.
    let shown_start = line_start.max(span.start.saturating_sub(MOST_SHOWN));
    let line_text = slice(text, shown_start, span.start.saturating_add(MOST_SHOWN).min(line_start + line_text.len()));
    let shown_end = span.end.min(shown_start + line_text.len());
    Place {
        path: path.to_owned(),
        line,
        column: slice(text, line_start, span.start).chars().count() + 1,
        cell: None,
        line_text: line_text.to_owned(),
        text_column: slice(text, shown_start, span.start).chars().count() + 1,
        width: slice(text, span.start, shown_end).chars().count().max(1),
    }
}

/// How many lines end before each block of a text, so that the line of a place is found without one number a line.
#[derive(Clone, Debug)]
struct Lines {
    before_block: Vec<usize>,
}

impl Lines {
    const BLOCK: usize = 1 << 16;

    fn of(text: &str) -> Self {
        let mut lines = Self { before_block: vec![0] };
        let mut count = 0;
        for start in (0..text.len()).step_by(Self::BLOCK) {
            count += line_ends(text, start, (start + Self::BLOCK).min(text.len()));
            lines.before_block.push(count);
        }
        lines
    }

    /// How many lines end before a position.
    fn before(&self, text: &str, position: usize) -> usize {
        let block = (position / Self::BLOCK).min(self.before_block.len() - 1);
        self.before_block[block] + line_ends(text, block * Self::BLOCK, position)
    }
}

/// How many line ends, LF, CR LF or CR, have their last byte in a part of a text.
fn line_ends(text: &str, start: usize, end: usize) -> usize {
    let bytes = text.as_bytes();
    let is_end = |place: &usize| match bytes.get(*place) {
        Some(b'\n') => true,
        Some(b'\r') => bytes.get(place + 1) != Some(&b'\n'),
        _ => false,
    };
    (start..end.max(start)).filter(is_end).count()
}

/// The text between two byte positions, moved back to where characters begin.
fn slice(text: &str, start: usize, end: usize) -> &str {
    let whole = |mut position: usize| {
        position = position.min(text.len());
        while !text.is_char_boundary(position) {
            position -= 1;
        }
        position
    };
    let (start, end) = (whole(start), whole(end));
    text.get(start..end.max(start)).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_are_counted_from_one_in_characters() {
        let mut sources = Sources::default();
        let file = sources.add_file("a.csv".into(), "kanal;volym\r\nbrev åäö;x\r\n".into());
        let at = sources.origin(file, 13 + "brev åäö;".len(), 13 + "brev åäö;x".len());
        let place = sources.place(at).unwrap();
        assert_eq!((place.line, place.column, place.width), (2, 10, 1));
        assert_eq!(place.line_text, "brev åäö;x");
    }

    #[test]
    fn lines_are_counted_across_blocks_whatever_ends_them() {
        for end in ["\n", "\r\n", "\r"] {
            let line = format!("{}{end}", "x".repeat(99));
            let text = line.repeat(3 * Lines::BLOCK / line.len());
            let mut sources = Sources::default();
            let file = sources.add_file("a.csv".into(), text.clone());
            for number in [0, 1, 640, 648, 649, 655, 656, 1_200, 1_900] {
                let start = number * line.len();
                for (place, column) in [(start, 1), (start + 98, 99)] {
                    let at = sources.origin(file, place, place + 1);
                    let place = sources.place(at).unwrap();
                    assert_eq!((place.line, place.column, place.line_text.len()), (number + 1, column, 99), "{end:?}");
                }
            }
        }
    }

    #[test]
    fn a_place_outside_of_the_text_does_not_panic() {
        let mut sources = Sources::default();
        let file = sources.add_file("a".into(), "å".into());
        for (start, end) in [(0, 0), (1, 9), (7, 3), (usize::MAX, usize::MAX)] {
            let at = sources.origin(file, start, end);
            assert_eq!(sources.place(at).unwrap().line, 1);
        }
        assert_eq!(sources.place(Origin::NONE), None);
    }
}

//! The files that were read, and the places in them that findings and figures point to.

use sha2::{Digest, Sha256};

use crate::model::Origin;

/// A place in one of the user's files, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's path as it was opened, with forward slashes.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The whole line without its end; empty where the file could not be read.
    pub line_text: String,
    /// How many characters of the line the place covers, at least 1.
    pub width: usize,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputFile {
    /// The path as the user wrote it: on the command line, or in the scenario and relative to it.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// All files of a plan and all places that something points to.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    spans: Vec<Span>,
    inputs: Vec<InputFile>,
}

/// The place of a file in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FileId(usize);

#[derive(Clone, Debug)]
struct SourceFile {
    path: String,
    text: String,
    line_starts: Vec<usize>,
}

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
        let line = file.line_starts.partition_point(|start| *start <= span.start).max(1);
        let line_start = file.line_starts.get(line - 1).copied().unwrap_or(0);
        let line_end = file.line_starts.get(line).copied().unwrap_or(file.text.len());
        let line_text = slice(&file.text, line_start, line_end).trim_end_matches(['\r', '\n']);
        let covered_end = span.end.min(line_start + line_text.len());
        Some(Place {
            path: file.path.clone(),
            line,
            column: slice(&file.text, line_start, span.start).chars().count() + 1,
            line_text: line_text.to_owned(),
            width: slice(&file.text, span.start, covered_end).chars().count().max(1),
        })
    }

    /// Whether an origin is in another file than the named one: in the ledger of a scenario.
    pub(crate) fn is_ledger(&self, origin: Origin) -> bool {
        self.spans.get(origin.0 as usize).is_some_and(|span| span.file.0 > 0)
    }

    /// The order of origins in the files: by file, then by position; defaults last.
    pub(crate) fn order(&self, origin: Origin) -> (usize, usize, usize) {
        self.spans.get(origin.0 as usize).map_or((usize::MAX, 0, 0), |span| (span.file.0, span.start, span.end))
    }

    /// Adds a file by the path that it was opened by, with its text.
    pub(crate) fn add_file(&mut self, path: String, text: String) -> FileId {
        let line_starts = line_starts(&text);
        self.files.push(SourceFile { path, text, line_starts });
        FileId(self.files.len() - 1)
    }

    /// Notes that a file was read, with the digest of its bytes.
    pub(crate) fn add_input(&mut self, path: String, bytes: &[u8]) {
        let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        self.inputs.push(InputFile { path, sha256 });
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

    /// The text of a file.
    pub(crate) fn text(&self, file: FileId) -> &str {
        self.files.get(file.0).map_or("", |file| &file.text)
    }
}

/// Where each line starts; a line ends with LF, CR LF or CR.
fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut starts = vec![0];
    for (position, byte) in bytes.iter().enumerate() {
        let is_end = *byte == b'\n' || (*byte == b'\r' && bytes.get(position + 1) != Some(&b'\n'));
        if is_end {
            starts.push(position + 1);
        }
    }
    starts
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

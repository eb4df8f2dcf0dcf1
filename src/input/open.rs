//! Opening files: paths from the scenario, bytes to text or to the sheet of a workbook, and what is said where that
//! fails.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::model::{Code, Finding, Origin};
use crate::text::Message;

use super::ReadFile;
use super::foreign::guarded;
use super::names;
use super::reading::Reading;
use super::sheet::{self, Decoded, Grid, Kind, NotUtf8, Remark, Trouble, Workbook, decode, split_sheet};
use super::source::FileId;

/// Opens the text that the user named; `None` where it cannot be read, which is reported.
pub(crate) fn open_named(path: &Path, read: ReadFile<'_>, reading: &mut Reading) -> Option<FileId> {
    let bytes = read_named(path, read, reading)?;
    reading.sources.add_input(shown(path), &bytes);
    Some(enter_text(&shown(path), bytes, reading))
}

/// Opens the table that the user named, `table.csv` or `book.xlsx#Sheet`. The inner `None` is for a file that can be
/// read and is no table.
pub(crate) fn open_named_table(
    path: &Path,
    table: &TableSettings<'_>,
    read: ReadFile<'_>,
    reading: &mut Reading,
) -> Option<Option<FileId>> {
    let whole = path.to_string_lossy();
    let (file, sheet) = split_sheet(&whole);
    // A name that is not Unicode stays what it is.
    let file = if sheet.is_some() { Path::new(file) } else { path };
    let bytes = read_named(file, read, reading)?;
    reading.sources.add_input(shown(file), &bytes);
    Some(enter_table(&shown(file), sheet, bytes, None, table, reading))
}

/// Opens a table that the scenario names, by its path from the scenario.
pub(crate) fn open_beside(
    scenario: &Path,
    written: &str,
    at: Origin,
    table: &TableSettings<'_>,
    read: ReadFile<'_>,
    reading: &mut Reading,
) -> Option<FileId> {
    if let Some(portable) = with_forward_slashes(written) {
        reading.report(Finding::new(Code::PathBackslash, at).with("portable", portable));
        return None;
    }
    let (file, sheet) = split_sheet(written);
    let path = beside(scenario, file);
    match read(&path) {
        Ok(bytes) => {
            reading.sources.add_input(file.to_owned(), &bytes);
            enter_table(&shown(&path), sheet, bytes, Some(at), table, reading)
        }
        Err(error) => {
            report_unreadable(&path, &error, at, reading);
            None
        }
    }
}

/// Opens a text beside the scenario, by its path from it. Where nobody names it, so that `at` is `None`, it need not be
/// there.
pub(crate) fn open_text_beside(
    scenario: &Path,
    written: &str,
    at: Option<Origin>,
    read: ReadFile<'_>,
    reading: &mut Reading,
) -> Option<FileId> {
    if let (Some(portable), Some(at)) = (with_forward_slashes(written), at) {
        reading.report(Finding::new(Code::PathBackslash, at).with("portable", portable));
        return None;
    }
    let path = beside(scenario, written);
    match read(&path) {
        Ok(bytes) => {
            reading.sources.add_input(written.to_owned(), &bytes);
            Some(enter_text(&shown(&path), bytes, reading))
        }
        Err(error) if at.is_none() && error.kind() == ErrorKind::NotFound => None,
        Err(error) => {
            let at = at.unwrap_or_else(|| nowhere(&shown(&path), reading));
            report_unreadable(&path, &error, at, reading);
            None
        }
    }
}

/// What is known of a table before it is opened.
pub(crate) struct TableSettings<'a> {
    /// Whether a heading is one that is understood.
    pub(crate) is_known: &'a dyn Fn(&str) -> bool,
    /// The label of the encoding that is stated for text, and where.
    pub(crate) encoding: Option<(String, Option<Origin>)>,
}

fn read_named(path: &Path, read: ReadFile<'_>, reading: &mut Reading) -> Option<Vec<u8>> {
    match read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            let file = reading.sources.add_file(shown(path), String::new());
            let at = reading.sources.origin(file, 0, 0);
            report_unreadable(path, &error, at, reading);
            None
        }
    }
}

/// A path from the scenario as one from where the program runs.
pub(crate) fn beside(scenario: &Path, written: &str) -> PathBuf {
    scenario.parent().unwrap_or_else(|| Path::new("")).join(written)
}

fn enter_text(path: &str, bytes: Vec<u8>, reading: &mut Reading) -> FileId {
    let (text, wrong) = decode(bytes);
    let file = reading.sources.add_file(path.to_owned(), text);
    match wrong {
        None => {}
        Some(NotUtf8::Utf16) => {
            let at = reading.sources.origin(file, 0, 1);
            reading.report(Finding::new(Code::FileNotText, at).with("is", Message::new("text-utf-16")));
        }
        Some(NotUtf8::Binary(position)) => {
            let at = reading.sources.origin(file, position, position + 1);
            reading.report_code(Code::FileBinary, at);
        }
        Some(NotUtf8::Other(position)) => {
            let at = reading.sources.origin(file, position, position + 1);
            reading.report(Finding::new(Code::FileNotText, at).with("is", Message::new("text-other")));
        }
    }
    file
}

/// Adds the text of a table, in the encoding that it is in.
fn enter_table_text(path: &str, bytes: Vec<u8>, table: &TableSettings<'_>, reading: &mut Reading) -> Option<FileId> {
    let encoding = match &table.encoding {
        None => None,
        Some((label, at)) => match sheet::encoding(label) {
            Some(encoding) => Some(encoding),
            None => {
                let at = at.unwrap_or_else(|| nowhere(path, reading));
                let suggestion = names::suggestion(label, sheet::LABELS);
                let finding = Finding::new(Code::UnknownEncoding, at).with("encoding", label.as_str());
                reading.report(finding.with("suggestion", suggestion));
                return None;
            }
        },
    };
    let Decoded { text, remark } = sheet::decode_table(bytes, encoding);
    let file = reading.sources.add_file(path.to_owned(), text);
    let at = |start, reading: &mut Reading| reading.sources.origin(file, start, start + 1);
    match remark {
        None => Some(file),
        Some(Remark::Guessed(start, letters)) => {
            let at = at(start, reading);
            reading.report(Finding::new(Code::EncodingGuessed, at).with("letters", letters));
            Some(file)
        }
        Some(Remark::Garbled(start, letters)) => {
            let at = at(start, reading);
            reading.report(Finding::new(Code::TextGarbled, at).with("letters", letters));
            None
        }
        Some(Remark::NotText(start)) => {
            let at = at(start, reading);
            reading.report(match encoding {
                Some(_) => Finding::new(Code::FileNotText, at).with("is", Message::new("text-other")),
                None => Finding::new(Code::FileBinary, at),
            });
            None
        }
    }
}

/// Adds a table to the sources; `None` where it is not what its name says or a sheet cannot be chosen.
fn enter_table(
    path: &str,
    sheet: Option<&str>,
    bytes: Vec<u8>,
    named_at: Option<Origin>,
    table: &TableSettings<'_>,
    reading: &mut Reading,
) -> Option<FileId> {
    let named = Kind::of_name(path);
    let kind = Kind::of_bytes(&bytes, named);
    if named.is_some() != kind.is_workbook() {
        let is = match kind {
            Kind::Text if bytes.is_empty() => "file-kind-empty",
            Kind::Text => "file-kind-text",
            Kind::Markup => "file-kind-markup",
            _ => "file-kind-workbook",
        };
        if named.is_none() && kind == Kind::Markup {
            // A page of the web that is named as text is told by its headings.
            return enter_table_text(path, bytes, table, reading);
        }
        let at = named_at.unwrap_or_else(|| nowhere(path, reading));
        let finding = Finding::new(Code::FileKind, at).with("path", path).with("kind", Message::new(is));
        reading.report(finding);
        return None;
    }
    if !kind.is_workbook() {
        return enter_table_text(path, bytes, table, reading);
    }
    // What a damaged workbook does to its reader must not reach the user.
    let damaged = || Err(Trouble::Damaged(String::new()));
    let chosen = guarded(|| Workbook::open(bytes, kind)).unwrap_or_else(|| Err(Trouble::Damaged(String::new())));
    let chosen = chosen.and_then(|mut book| {
        guarded(|| choose(&mut book, path, sheet, named_at, table, reading)).unwrap_or_else(damaged)
    });
    match chosen {
        Ok(grid) => grid.map(|grid| reading.sources.add_grid(path.to_owned(), grid)),
        Err(trouble) => {
            let at = named_at.unwrap_or_else(|| nowhere(path, reading));
            let finding = match trouble {
                Trouble::Password => Finding::new(Code::WorkbookLocked, at),
                Trouble::Damaged(problem) => Finding::new(Code::WorkbookUnreadable, at).with("problem", problem),
            };
            reading.report(finding.with("path", path));
            None
        }
    }
}

/// The sheet that is named, the only one, or the only one whose headings are understood.
fn choose(
    book: &mut Workbook,
    path: &str,
    sheet: Option<&str>,
    named_at: Option<Origin>,
    table: &TableSettings<'_>,
    reading: &mut Reading,
) -> Result<Option<Grid>, Trouble> {
    let names: Vec<String> = book.sheets.iter().map(|(name, _)| name.clone()).collect();
    let listed = || names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
    if let Some(wanted) = sheet.filter(|wanted| !wanted.trim().is_empty()) {
        let found = names.iter().find(|name| *name == wanted);
        let found = found.or_else(|| names.iter().find(|name| names::fold(name) == names::fold(wanted)));
        if let Some(name) = found {
            return book.grid(name).map(Some);
        }
        let at = named_at.unwrap_or_else(|| nowhere(path, reading));
        let suggestion = match names::nearest(wanted, names.iter().map(String::as_str)) {
            Some(near) => Message::new("suggest-nearest").with("name", near),
            None => names::suggestion(wanted, names.iter().map(String::as_str)),
        };
        let finding = Finding::new(Code::UnknownSheet, at).with("sheet", wanted).with("path", path);
        reading.report(finding.with("sheets", listed()).with("suggestion", suggestion));
        return Ok(None);
    }
    let mut visible: Vec<String> = book.sheets.iter().filter(|(_, seen)| *seen).map(|(name, _)| name.clone()).collect();
    if visible.len() == 1 {
        return book.grid(&visible.remove(0)).map(Some);
    }
    let mut understood = Vec::new();
    for name in &visible {
        let grid = book.grid(name)?;
        if sheet::is_understood(&grid, table.is_known) {
            understood.push(grid);
        }
    }
    if understood.len() == 1 {
        return Ok(understood.pop());
    }
    let at = named_at.unwrap_or_else(|| nowhere(path, reading));
    let example = understood.first().map_or_else(|| visible.first().cloned(), |grid| Some(grid.name.clone()));
    let file = path.rsplit('/').next().unwrap_or(path);
    let finding = Finding::new(Code::SheetNotNamed, at).with("path", path).with("sheets", listed());
    reading.report(finding.with("example", format!("{file}#{}", example.unwrap_or_default())));
    Ok(None)
}

/// A place for what is said of a file that could not be opened.
fn nowhere(path: &str, reading: &mut Reading) -> Origin {
    let file = reading.sources.add_file(path.to_owned(), String::new());
    reading.sources.origin(file, 0, 0)
}

fn report_unreadable(path: &Path, error: &std::io::Error, at: Origin, reading: &mut Reading) {
    let why = match error.kind() {
        // Where the system itself takes backslashes, they are not what is wrong.
        ErrorKind::NotFound if !cfg!(windows) && path.to_string_lossy().contains('\\') => {
            Message::new("file-not-found-backslash").with("path", shown(path))
        }
        ErrorKind::NotFound if path.to_string_lossy().contains("://") => Message::new("file-not-on-disk"),
        ErrorKind::NotFound if path.to_string_lossy().contains('#') => Message::new("file-not-found-sheet"),
        ErrorKind::NotFound => Message::new("file-not-found"),
        ErrorKind::PermissionDenied => Message::new("file-forbidden"),
        ErrorKind::IsADirectory => Message::new("file-is-folder"),
        _ => Message::new("file-other").with("problem", error.to_string()),
    };
    let fix = Message::new(match error.kind() {
        ErrorKind::IsADirectory => "file-fix-folder",
        ErrorKind::PermissionDenied => "file-fix-forbidden",
        _ => "file-fix-path",
    });
    reading.report(Finding::new(Code::FileUnreadable, at).with("path", shown(path)).with("why", why).with("fix", fix));
}

/// The path that is meant, where it is written with backslashes: they work on Windows alone, and in double quotes
/// TOML takes one with the letter behind it for an escape, `data\file.csv` for a form feed.
fn with_forward_slashes(written: &str) -> Option<String> {
    let meant = |sign: char| match sign {
        '\\' => Some("/"),
        '\u{8}' => Some("/b"),
        '\t' => Some("/t"),
        '\n' => Some("/n"),
        '\u{c}' => Some("/f"),
        '\r' => Some("/r"),
        '\u{1b}' => Some("/e"),
        _ => None,
    };
    let portable: String =
        written.chars().map(|sign| meant(sign).map_or_else(|| sign.to_string(), str::to_owned)).collect();
    (portable != written).then_some(portable)
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_with_forward_slashes() {
        assert_eq!(shown(Path::new(r"C:\data\channels.csv")), "C:/data/channels.csv");
        assert_eq!(shown(Path::new(r"..\data/channels.csv")), "../data/channels.csv");
    }

    #[test]
    fn backslashes_and_what_toml_made_of_them_are_found() {
        for (written, meant) in [
            (r"data\file.csv", "data/file.csv"),
            ("data\u{c}ile.csv", "data/file.csv"),
            ("\u{8}ook\new\text\rows.csv", "/book/new/text/rows.csv"),
            (r"..\data\a b.csv", "../data/a b.csv"),
        ] {
            assert_eq!(with_forward_slashes(written).as_deref(), Some(meant), "{written:?}");
        }
        for written in ["data/file.csv", "../a b/åäö.csv", "C:/data/a.xlsx#Blad 1"] {
            assert_eq!(with_forward_slashes(written), None);
        }
    }
}

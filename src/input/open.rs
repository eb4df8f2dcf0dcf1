//! Opening files: paths from the scenario, bytes to text, and what is said where that fails.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::model::{Code, Finding, Origin};
use crate::text::Message;

use super::ReadFile;
use super::ledger::decode;
use super::reading::Reading;
use super::source::FileId;

/// Opens the file that the user named; `None` where it cannot be read, which is reported.
pub(crate) fn open_named(path: &Path, read: ReadFile<'_>, reading: &mut Reading) -> Option<FileId> {
    match read(path) {
        Ok(bytes) => Some(enter(&shown(path), &shown(path), &bytes, reading)),
        Err(error) => {
            let file = reading.sources.add_file(shown(path), String::new());
            let at = reading.sources.origin(file, 0, 0);
            report_unreadable(path, &error, at, reading);
            None
        }
    }
}

/// Opens a file that the scenario names, by its path from the scenario.
pub(crate) fn open_beside(
    scenario: &Path,
    written: &str,
    at: Origin,
    read: ReadFile<'_>,
    reading: &mut Reading,
) -> Option<FileId> {
    if let Some(portable) = with_forward_slashes(written) {
        reading.report(Finding::new(Code::PathBackslash, at).with("portable", portable));
        return None;
    }
    let path = beside(scenario, written);
    match read(&path) {
        Ok(bytes) => Some(enter(&shown(&path), written, &bytes, reading)),
        Err(error) => {
            report_unreadable(&path, &error, at, reading);
            None
        }
    }
}

fn beside(scenario: &Path, written: &str) -> PathBuf {
    scenario.parent().unwrap_or_else(|| Path::new("")).join(written)
}

fn enter(path: &str, written: &str, bytes: &[u8], reading: &mut Reading) -> FileId {
    let (text, wrong) = decode(bytes);
    let file = reading.sources.add_file(path.to_owned(), text);
    reading.sources.add_input(written.to_owned(), bytes);
    if let Some(position) = wrong {
        let at = reading.sources.origin(file, position, position + 1);
        reading.report_code(Code::FileNotText, at);
    }
    file
}

fn report_unreadable(path: &Path, error: &std::io::Error, at: Origin, reading: &mut Reading) {
    let why = match error.kind() {
        // Where the system itself takes backslashes, they are not what is wrong.
        ErrorKind::NotFound if !cfg!(windows) && path.to_string_lossy().contains('\\') => {
            Message::new("file-not-found-backslash").with("path", shown(path))
        }
        ErrorKind::NotFound => Message::new("file-not-found"),
        ErrorKind::PermissionDenied => Message::new("file-forbidden"),
        ErrorKind::IsADirectory => Message::new("file-is-folder"),
        _ => Message::new("file-other").with("problem", error.to_string()),
    };
    reading.report(Finding::new(Code::FileUnreadable, at).with("path", shown(path)).with("why", why));
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

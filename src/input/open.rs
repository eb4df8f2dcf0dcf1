//! Opening files: paths from the scenario, bytes to text, and what is said where that fails.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::model::{Code, Finding, Origin};
use crate::text::Message;

use super::ReadFile;
use super::reading::Reading;
use super::sheet::decode;
use super::source::FileId;

/// Opens the file that the user named; `None` where it cannot be read, which is reported.
pub(crate) fn open_named(path: &Path, read: ReadFile<'_>, reading: &mut Reading) -> Option<FileId> {
    match read(path) {
        Ok(bytes) => Some(enter(&shown(path), &shown(path), bytes, reading)),
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
    let path = beside(scenario, written);
    match read(&path) {
        Ok(bytes) => Some(enter(&shown(&path), written, bytes, reading)),
        Err(error) => {
            report_unreadable(&path, &error, at, reading);
            None
        }
    }
}

fn beside(scenario: &Path, written: &str) -> PathBuf {
    scenario.parent().unwrap_or_else(|| Path::new("")).join(written)
}

fn enter(path: &str, written: &str, bytes: Vec<u8>, reading: &mut Reading) -> FileId {
    reading.sources.add_input(written.to_owned(), &bytes);
    let (text, wrong) = decode(bytes);
    let file = reading.sources.add_file(path.to_owned(), text);
    if let Some(position) = wrong {
        let at = reading.sources.origin(file, position, position + 1);
        reading.report_code(Code::FileNotText, at);
    }
    file
}

fn report_unreadable(path: &Path, error: &std::io::Error, at: Origin, reading: &mut Reading) {
    let why = match error.kind() {
        ErrorKind::NotFound => Message::new("file-not-found"),
        ErrorKind::PermissionDenied => Message::new("file-forbidden"),
        ErrorKind::IsADirectory => Message::new("file-is-folder"),
        _ => Message::new("file-other").with("problem", error.to_string()),
    };
    reading.report(Finding::new(Code::FileUnreadable, at).with("path", shown(path)).with("why", why));
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

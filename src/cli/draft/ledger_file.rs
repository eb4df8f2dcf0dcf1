//! Where the ledger is, and where it will be seen from the scenario.

use std::path::{Path, PathBuf};

use anyhow::Result;
use kanalval::input::file_of;

use crate::cli::words::stopped_at;

/// A ledger that a scenario is to name.
#[derive(Debug)]
pub(super) struct LedgerFile {
    /// Where it is read.
    pub(super) file: PathBuf,
    /// Where it is copied to; `None` where it lies in the scenario's folder already.
    pub(super) copied_to: Option<PathBuf>,
    /// What the scenario calls it: a path from its folder, with forward slashes.
    pub(super) written: String,
}

impl LedgerFile {
    /// The ledger that was named, for a scenario in `folder`.
    pub(super) fn of(from: &Path, folder: &Path) -> Result<Self> {
        if from.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
            return Err(stopped_at("cli-from-scenario", from));
        }
        let Some(whole) = from.to_str() else { return Err(stopped_at("cli-from-name", from)) };
        let file = file_of(from);
        let sheet = whole.get(file.as_os_str().len()..).unwrap_or("");
        let Some(name) = file.file_name().and_then(|name| name.to_str()) else {
            return Err(stopped_at("cli-from-name", from));
        };
        match inside(&file, folder) {
            Some(path) => Ok(Self { copied_to: None, written: path + sheet, file }),
            None => Ok(Self { copied_to: Some(folder.join(name)), written: format!("{name}{sheet}"), file }),
        }
    }
}

/// The path of a file from a folder that holds it, with forward slashes; a link counts where it lies.
fn inside(file: &Path, folder: &Path) -> Option<String> {
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let place = parent.canonicalize().ok()?.join(file.file_name()?);
    let below = place.strip_prefix(folder.canonicalize().ok()?).ok()?.to_owned();
    let names: Option<Vec<&str>> = below.iter().map(|name| name.to_str()).collect();
    Some(names?.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ledger_in_the_folder_is_named_and_another_is_copied() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("data")).unwrap();
        let own = LedgerFile::of(&folder.path().join("data/../data/a.csv"), folder.path()).unwrap();
        assert_eq!((own.written.as_str(), own.copied_to), ("data/a.csv", None));
        let other = LedgerFile::of(Path::new("elsewhere/a.xlsx#Blad 1"), folder.path()).unwrap();
        assert_eq!((other.written.as_str(), other.copied_to), ("a.xlsx#Blad 1", Some(folder.path().join("a.xlsx"))));
        let new = LedgerFile::of(Path::new("a.csv"), &folder.path().join("new")).unwrap();
        assert_eq!((new.written.as_str(), new.copied_to), ("a.csv", Some(folder.path().join("new/a.csv"))));
        assert!(LedgerFile::of(Path::new("Scenario.TOML"), folder.path()).is_err());
    }
}

//! Which scenarios `check` is to look at.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use kanalval::input::is_ledger;

use super::words::{stopped_at, stopped_by};

/// Folders that hold what was built or fetched, not what somebody wrote.
const NOT_SEARCHED: [&str; 2] = ["target", "node_modules"];

/// Files as they are named, and the scenarios below folders in the order of their names; each once.
pub(crate) fn scenarios(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = found.len();
            search(path, &mut found)?;
            if found.len() == before {
                // A build server that checks nothing must not be told that all is well.
                return Err(stopped_at("cli-nothing-to-check", path));
            }
        } else if is_ledger(path) {
            return Err(stopped_at("cli-check-wants-scenario", path));
        } else {
            found.push(path.clone());
        }
    }
    let mut seen = HashSet::new();
    found.retain(|path| seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())));
    Ok(found)
}

fn search(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let failed = |error: std::io::Error| stopped_by("cli-folder-unreadable", folder, &error);
    let mut entries = fs::read_dir(folder).map_err(failed)?.collect::<Result<Vec<_>, _>>().map_err(failed)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        // Below "." paths are told as from here.
        let path = entry.path().strip_prefix(".").map_or_else(|_| entry.path(), Path::to_owned);
        let name = entry.file_name();
        let name = name.to_string_lossy();
        // Links to folders may lead round in a ring, so the kind of the link itself is asked for.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && !name.starts_with('.') && !NOT_SEARCHED.contains(&name.as_ref()) {
            search(&path, found)?;
        } else if !is_folder && path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
            // What cannot be read here is checked all the same, so that it is reported and not passed over.
            if fs::read(&path).map_or(true, |bytes| is_scenario(&String::from_utf8_lossy(&bytes))) {
                found.push(path);
            }
        }
    }
    Ok(())
}

/// Whether a TOML file is a scenario, or wants to be one and does not parse.
fn is_scenario(text: &str) -> bool {
    // Saved as UTF-16 it cannot be read, which is for `check` to say and not to pass over.
    let text = &text.replace('\0', "");
    match text.trim_start_matches('\u{feff}').parse::<toml::Table>() {
        Ok(table) => {
            let has_version = table.get("version").is_some_and(toml::Value::is_integer);
            table.contains_key("scenario") || (has_version && table.contains_key("nulage"))
        }
        Err(_) => text.lines().any(|line| {
            let line = line.trim();
            line.starts_with("[scenario]") || line.starts_with("[nulage]")
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::is_scenario;

    #[test]
    fn scenarios_are_told_from_other_toml_files_also_where_they_are_broken() {
        assert!(is_scenario("version = 1\n[scenario]\nmonths = 12\n"));
        assert!(is_scenario("version = 1\n[nulage]\n"));
        assert!(is_scenario("[scenario]\nmonths = = 12\n"));
        assert!(!is_scenario("[package]\nversion = \"1.0.0\"\n"));
        assert!(!is_scenario("version = 1\n[[annotations]]\n"));
        assert!(!is_scenario("[package\n"));
        let utf_16: String = "version = 1\n[scenario]\n".chars().flat_map(|sign| [sign, '\0']).collect();
        assert!(is_scenario(&format!("\u{fffd}\u{fffd}{utf_16}")));
    }
}

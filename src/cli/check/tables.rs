//! Tables that no scenario beside them names.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use kanalval::input::table_that_is_unused;
use kanalval::report::machine::CheckedFile;

use super::super::words::shown;
use super::one::{self, Question};

/// The endings of tables.
const ENDINGS: [&str; 6] = ["csv", "tsv", "xlsx", "xlsm", "xlsb", "ods"];

/// Every table in a folder that was searched and in which there are scenarios, that none of all scenarios names. What
/// the scenarios of the folder allow is not told.
pub(super) fn unused(named: &[PathBuf], files: &[CheckedFile], question: &Question<'_>) -> Vec<CheckedFile> {
    let canonical = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let used: HashSet<PathBuf> = files.iter().flat_map(one::input_paths).map(|path| canonical(&path)).collect();
    let searched: Vec<PathBuf> = named.iter().filter(|path| path.is_dir()).map(|path| canonical(path)).collect();
    let mut folders: BTreeMap<PathBuf, Vec<&CheckedFile>> = BTreeMap::new();
    for file in files {
        let folder = Path::new(&file.path).parent().unwrap_or(Path::new("")).to_owned();
        let folder = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder };
        let real = canonical(&folder);
        if searched.iter().any(|searched| real.starts_with(searched)) {
            folders.entry(folder).or_default().push(file);
        }
    }
    let mut found = Vec::new();
    for (folder, scenarios) in folders {
        // What a file that could not be read names is not known.
        if scenarios.iter().any(|file| file.could_not_run || super::super::step::has_fatal(&file.findings)) {
            continue;
        }
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        let mut tables: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
        tables.retain(|path| is_table(path) && !used.contains(&canonical(path)));
        let mentioned = texts_of(&folder);
        tables.retain(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            name.is_some_and(|name| !mentioned.contains(&name))
        });
        tables.sort();
        for table in tables {
            let (mut findings, sources) = table_that_is_unused(&table);
            for scenario in &scenarios {
                findings = scenario.levels.apply(findings).0;
            }
            findings.retain(|finding| !question.allowed.contains(&finding.code));
            found.push(CheckedFile {
                path: shown(&table),
                findings,
                sources,
                levels: Default::default(),
                currency: String::new(),
                could_not_run: false,
            });
        }
    }
    found.retain(|file| !file.findings.is_empty());
    found
}

/// What is written beside the tables: a source that a comment or a README names is referred to.
fn texts_of(folder: &Path) -> String {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let written = entries.filter(|path| {
        path.extension()
            .is_some_and(|ending| ["toml", "md", "txt"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
    });
    written.map(|path| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned()).collect()
}

fn is_table(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    path.is_file() && ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

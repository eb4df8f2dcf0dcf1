//! The catalogue of wrong inputs, as who types the command sees what is said of them.
//!
//! Each case lies in a folder of its own that is made here, and the command is typed in that folder. What came out is
//! a snapshot. `tests/faults/README.md` lists these cases beside those that lie there as files; after a change it is
//! written anew by `CATALOGUE=write cargo test --test catalogue`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod books;
mod damaged;
mod index;
mod scenarios;
mod tables;
#[path = "../common/workbook.rs"]
#[allow(unreachable_pub, reason = "shared with other tests")]
mod workbook;

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

/// A wrong input, or one that looks wrong and is fine.
struct Case {
    name: &'static str,
    /// The code of what is found; none where it is fine or could not run.
    code: &'static str,
    /// What is typed behind `kanalval`.
    line: String,
    files: Vec<(&'static str, Vec<u8>)>,
}

impl Case {
    fn new(name: &'static str, code: &'static str, line: &str) -> Self {
        Self { name, code, line: line.to_owned(), files: Vec::new() }
    }

    fn with(mut self, path: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.push((path, bytes.into()));
        self
    }

    /// What came out: the code of the exit, and what was written to stderr, or where that is nothing to stdout.
    fn run(&self) -> String {
        let folder = TempDir::new().unwrap();
        for (path, bytes) in &self.files {
            let path = folder.path().join(path);
            // A name that ends with a stroke is a folder.
            if path.to_string_lossy().ends_with('/') {
                fs::create_dir(&path).unwrap();
            } else {
                fs::write(path, bytes).unwrap();
            }
        }
        said(folder.path(), &self.line)
    }
}

fn said(folder: &Path, line: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks.
    command.env("LC_ALL", "C");
    command.current_dir(folder).env_remove("CLICOLOR_FORCE").env("COLUMNS", "100").args(line.split(' '));
    let output = command.output().unwrap();
    let (stdout, stderr) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    let folder = folder.to_string_lossy();
    assert!(!stderr.contains(folder.as_ref()), "{line}:\n{stderr}");
    assert!(!stderr.contains("panicked"), "{line}:\n{stderr}");
    let shown = if stderr.is_empty() { stdout } else { stderr };
    format!("$ kanalval {line}\nexit {}\n\n{shown}", output.status.code().unwrap())
}

/// A file that may not be read, which the system has nothing of where a test may read everything.
fn forbidden() -> String {
    let denied = |_: &Path| Err(std::io::ErrorKind::PermissionDenied.into());
    let loaded = kanalval::input::read_ledger_with(Path::new("kanaler.csv"), Some(12), &denied);
    let catalogue = kanalval::text::Catalogue::english("");
    assert!(loaded.could_not_run);
    kanalval::report::findings_to_text(&loaded.findings, &loaded.sources, &catalogue, false)
}

fn all() -> Vec<Case> {
    let mut all = tables::all();
    all.extend(books::all());
    all.extend(scenarios::all());
    all
}

#[test]
fn every_wrong_input_is_told_as_its_user_can_use_it() {
    let mut names = std::collections::BTreeSet::new();
    let mut wrong = Vec::new();
    for case in all() {
        let (name, code) = (case.name, case.code);
        assert!(names.insert(name), "{name} is there twice");
        let said = case.run();
        let widest =
            said.lines().filter(|line| !line.starts_with("kanalval: ")).map(|line| line.chars().count()).max().unwrap();
        if !code.is_empty() && !said.contains(&format!("[{code}]")) {
            wrong.push(format!("{name} is no {code}:\n{said}"));
        } else if said.contains("{$") || widest > 100 {
            wrong.push(format!("{name} leaves an argument out or is too wide:\n{said}"));
        }
        insta::assert_snapshot!(name, said);
    }
    insta::assert_snapshot!("file-forbidden", forbidden());
    names.insert("file-forbidden");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    let snapshots = fs::read_dir("tests/catalogue/snapshots").unwrap().count();
    assert_eq!(snapshots, names.len(), "there are snapshots of cases that are no more");
}

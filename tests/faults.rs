//! Other sides of what can be found, beside the words in which they are told.
//!
//! `tests/faults/<code>--<variant>.toml` is a scenario, `.csv` a bare ledger of 12 months in which that code is found. One of
//! each code is in `docs/rules`: see `tests/rules.rs`.

#![allow(clippy::unwrap_used, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use kanalval::input::{Loaded, read_ledger, read_scenario};
use kanalval::model::Severity;
use kanalval::report::findings_to_text;
use kanalval::text::Catalogue;

fn faults() -> Vec<PathBuf> {
    let mut paths = files("tests/faults");
    paths.retain(|path| path.extension().is_some_and(|ending| ending != "md"));
    paths
}

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
    paths.sort();
    paths
}

fn load(path: &Path) -> Loaded {
    if path.extension().is_some_and(|extension| extension == "toml") {
        return read_scenario(path);
    }
    let has_months = fs::read_to_string(path).is_ok_and(|text| text.contains(",month,"));
    read_ledger(path, (!has_months).then_some(12))
}

#[test]
fn every_fault_is_told_with_its_place_and_what_to_write_instead() {
    let catalogue = Catalogue::english("SEK");
    for path in faults() {
        let loaded = load(&path);
        let name = path.file_name().unwrap().to_string_lossy().replace('.', "-");
        let text = findings_to_text(&loaded.findings, &loaded.sources, &catalogue, false);
        assert!(!text.contains('\u{1b}'), "{name}");
        let coloured = findings_to_text(&loaded.findings, &loaded.sources, &catalogue, true);
        assert!(coloured.contains('\u{1b}'), "{name}");
        let code = path.file_stem().unwrap().to_string_lossy().into_owned();
        let code = code.split("--").next().unwrap();
        let found: Vec<&str> = loaded.findings.iter().map(|finding| finding.code.word()).collect();
        assert!(found.contains(&code), "{name} finds {found:?}\n{text}");
        assert!(!text.contains("{$"), "{name} leaves an argument out:\n{text}");
        let widest = text.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= 100, "{name} is {widest} wide:\n{text}");
        let has_error = loaded.findings.iter().any(|finding| finding.severity() == Severity::Error);
        assert_eq!(loaded.plan.is_none(), has_error, "{name}");
        insta::assert_snapshot!(name, text);
    }
}

#[test]
fn findings_come_in_the_order_of_the_files() {
    for path in faults() {
        let loaded = load(&path);
        let places: Vec<_> = loaded
            .findings
            .iter()
            .filter_map(|finding| loaded.sources.place(finding.at))
            .map(|place| (place.path != path.to_string_lossy(), place.line, place.column))
            .collect();
        assert!(places.is_sorted(), "{}", path.display());
    }
}

//! One file per thing that can be found, beside the words in which it is told.
//!
//! `tests/faults/<code>.toml` is a scenario, `tests/faults/<code>.csv` a bare ledger of 12 months in which that
//! code is found; `<code>--<variant>` shows another side of it.

#![allow(clippy::unwrap_used, reason = "a test that fails may say so by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use kanalval::input::{Loaded, read_ledger, read_scenario};
use kanalval::model::{Code, Severity};
use kanalval::report::findings_to_text;
use kanalval::text::Catalogue;

/// Found when a plan is computed, not when it is read: see `tests/checks.rs`.
const FOUND_LATER: [Code; 11] = [
    // A file of eight million rows is not kept here: see `src/input/ledger/tests.rs`.
    Code::TooManyRows,
    Code::TooManyChannels,
    Code::JourneyScaled,
    Code::JourneyContradictsLedger,
    Code::ExpectRecommended,
    Code::ExpectVerdict,
    Code::ExpectFigure,
    Code::ExpectNoFigure,
    Code::TwoPrices,
    Code::OnTheEdge,
    Code::DrawsClipped,
];

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

/// Shown by workbooks, which are made in `tests/workbooks.rs`.
const IN_WORKBOOKS: [Code; 10] = [
    Code::FileKind,
    Code::WorkbookLocked,
    Code::WorkbookUnreadable,
    Code::UnknownSheet,
    Code::SheetNotNamed,
    Code::MergedCells,
    Code::CellFailed,
    Code::FormulaNotComputed,
    Code::PercentUnclear,
    Code::TimeUnclear,
];

#[test]
fn every_code_has_a_file_that_shows_it() {
    let shown: BTreeSet<Code> = faults()
        .iter()
        .flat_map(|path| load(path).findings.into_iter().map(|finding| finding.code).collect::<Vec<_>>())
        .collect();
    let missing: Vec<&Code> = Code::ALL
        .iter()
        .filter(|code| !shown.contains(code) && !FOUND_LATER.contains(code) && !IN_WORKBOOKS.contains(code))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
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

#[test]
fn what_is_found_when_a_plan_is_computed_is_told_in_the_same_way() {
    let catalogue = Catalogue::english("SEK");
    for path in files("tests/faults/later") {
        let loaded = read_scenario(&path);
        let settings = kanalval::Settings { draws: 1, seed: 1, progress: &|_| {} };
        let findings = kanalval::run(&loaded.plan.unwrap(), &settings).nulage.findings;
        let text = findings_to_text(&findings, &loaded.sources, &catalogue, false);
        assert!(!text.contains("{$"), "{text}");
        let code = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(findings.iter().any(|finding| finding.code.word() == code), "{text}");
        insta::assert_snapshot!(format!("later-{code}"), text);
    }
}

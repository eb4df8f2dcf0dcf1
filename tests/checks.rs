//! One file per thing that only a computed plan shows, beside the words in which it is told.
//!
//! `tests/checks/<code>.toml` is a scenario in whose results that code is found.

#![allow(clippy::unwrap_used, reason = "a test that fails may say so by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use kanalval::input::read_scenario;
use kanalval::model::Code;
use kanalval::report::findings_to_text;
use kanalval::text::Catalogue;
use kanalval::{Settings, check, run};

/// What only a computed plan shows.
const FOUND_IN_RESULTS: [Code; 9] = [
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

#[test]
fn everything_that_results_show_is_told_with_its_place_and_what_to_do() {
    let catalogue = Catalogue::english("SEK");
    let mut paths: Vec<PathBuf> = fs::read_dir("tests/checks").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let mut shown = BTreeSet::new();
    for path in paths {
        let loaded = read_scenario(&path);
        let text = findings_to_text(&loaded.findings, &loaded.sources, &catalogue, false);
        assert_eq!(text, "", "{}", path.display());
        let plan = loaded.plan.unwrap();
        let results = run(&plan, &Settings { draws: 500, seed: 1, progress: &|_| {} });
        let found = check::check(&plan, &results);
        let code = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(found.iter().any(|finding| finding.code.word() == code), "{code}: {found:?}");
        assert!(found.iter().all(|finding| loaded.sources.place(finding.at).is_some()), "{code}: {found:?}");
        let text = findings_to_text(&found, &loaded.sources, &catalogue, false);
        let widest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
        assert!(widest <= 100 && !text.contains("{$"), "{code}:\n{text}");
        insta::assert_snapshot!(code, text);
        shown.extend(found.iter().map(|finding| finding.code));
    }
    let missing: Vec<&Code> = FOUND_IN_RESULTS.iter().filter(|code| !shown.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

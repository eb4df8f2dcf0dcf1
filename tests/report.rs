//! What the reader sees: snapshots of text and Markdown, and that no line is ever too long.

#![allow(clippy::unwrap_used, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use kanalval::input::read_scenario;
use kanalval::report::document::Document;
use kanalval::report::{markdown, text};
use kanalval::text::Catalogue;
use kanalval::{Settings, report, run};

const DRAWS: usize = 200;

/// The whole plan and each step alone.
fn documents(path: &Path) -> Vec<Document> {
    let loaded = read_scenario(path);
    assert!(loaded.plan.is_some(), "{}: {:?}", path.display(), loaded.findings);
    let plan = loaded.plan.unwrap();
    let results = run(&plan, &Settings { draws: DRAWS, seed: 1, progress: &|_| {} });
    let catalogue = Catalogue::english(&plan.scenario.currency);
    let (findings, sources) = (&loaded.findings, &loaded.sources);
    vec![
        report::plan(&plan, &results, findings, sources, &catalogue, (1, DRAWS)),
        report::nulage(&plan, &results.nulage, findings, sources, &catalogue, None),
        report::hypotes(&plan, &results.nulage, &results.hypotes, findings, sources, &catalogue),
        report::roi(&plan, &results, findings, sources, &catalogue, (1, DRAWS)),
    ]
}

fn scenarios() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir("tests/report").unwrap().map(|entry| entry.unwrap().path()).filter(is_scenario).collect();
    paths.extend(fs::read_dir("examples").unwrap().map(|entry| entry.unwrap().path().join("scenario.toml")));
    paths.sort();
    paths.into_iter().filter(|path| path.is_file()).collect()
}

fn is_scenario(path: &PathBuf) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "toml")
}

#[test]
fn plans_read_as_they_did() {
    for path in
        ["examples/energibolaget/scenario.toml", "tests/report/as-is-wins.toml", "tests/report/without-goals.toml"]
    {
        let documents = documents(Path::new(path));
        let name = path.replace("/scenario.toml", "").replace(['/', '.'], "-");
        insta::assert_snapshot!(name.clone(), text::print(&documents[0], 100, false));
        if path.starts_with("examples") {
            insta::assert_snapshot!(format!("{name}-markdown"), markdown::print(&documents[0]));
            insta::assert_snapshot!(format!("{name}-hypotes-80"), text::print(&documents[2], 80, false));
        }
    }
}

/// Also: no figure is torn, no message is missing and no escape is left where there are no colours.
#[test]
fn no_line_is_too_long() {
    for path in scenarios() {
        for document in documents(&path) {
            for width in [60, 80, 100, 1000] {
                let plain = text::print(&document, width, false);
                for line in plain.lines() {
                    assert!(line.chars().count() <= width.min(100), "{} at {width}: {line}", path.display());
                    assert!(!line.contains(['\u{1b}', '\u{a0}']) && !line.contains("{$"), "{line}");
                    assert_eq!(line.trim_end(), line);
                }
                let coloured = text::print(&document, width, true);
                assert!(coloured.contains('\u{1b}'));
                assert_eq!(without_escapes(&coloured), plain.as_str());
            }
            for line in markdown::print(&document).lines().filter(|line| line.starts_with('|')) {
                assert!(line.ends_with('|'), "{line}");
            }
        }
    }
}

fn without_escapes(text: &str) -> String {
    let mut plain = String::new();
    let mut is_escape = false;
    for character in text.chars() {
        match character {
            '\u{1b}' => is_escape = true,
            'm' if is_escape => is_escape = false,
            _ if is_escape => {}
            character => plain.push(character),
        }
    }
    plain
}

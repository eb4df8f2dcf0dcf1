//! The rules of `check`: one folder each that breaks it and one that comes close and does not, the reason why it is
//! there, and its place in the manual. The list of codes, the folders and the manual agree.
//!
//! `RULES=write cargo test --test rules` writes what is made from the folders: the examples of `kanalval rules` and
//! docs/rules.md.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use kanalval::input::{DataOptions, LedgerOptions, Sources, read_ledgers, read_pilot, read_pilot_data, read_scenario};
use kanalval::model::{Code, Finding, Month, Severity};
use kanalval::report::{self, RULES_FOLDER};
use kanalval::text::Catalogue;
use kanalval::{Inspection, inspect};
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};

/// What no small file shows: see `src/input/ledger/tests.rs` and the tests of sheets.
const WITHOUT_FOLDER: [Code; 3] = [Code::RowTooLong, Code::TooManyChannels, Code::TooManyRows];
const EXAMPLES: &str = "src/report/rules/examples.json";
const MANUAL: &str = "docs/rules.md";
/// A table longer than this is shown in parts.
const MOST_LINES: usize = 14;

fn folder(code: Code) -> PathBuf {
    Path::new(RULES_FOLDER).join(code.word())
}

fn found(folder: &Path) -> Vec<Finding> {
    loaded(folder).1
}

/// What is said of a folder: of its pilot and the pilot's data, or what `check` says of its scenario, or where it has
/// neither, of its bare table.
fn loaded(folder: &Path) -> (Sources, Vec<Finding>) {
    let scenario = folder.join("scenario.toml");
    if folder.join("pilot.toml").exists() {
        return loaded_pilot(folder);
    }
    let loaded = if scenario.exists() {
        read_scenario(&scenario)
    } else {
        let ledger = folder.join("channels.csv");
        let has_months = fs::read_to_string(&ledger).is_ok_and(|text| text.lines().next().unwrap().contains("month"));
        let months = (!has_months).then_some(12);
        read_ledgers(&[ledger], &LedgerOptions { months, ..LedgerOptions::default() })
    };
    let findings = inspect(&loaded, &Inspection { draws: None, seed: 1, now: Month::new(2026, 11) });
    (loaded.sources, findings)
}

/// What is said of a pilot, or where nothing is, of its data.
fn loaded_pilot(folder: &Path) -> (Sources, Vec<Finding>) {
    let (loaded, data) = (read_pilot(&folder.join("pilot.toml")), folder.join("pilot.csv"));
    match loaded.pilot {
        Some(pilot) if loaded.findings.is_empty() && data.exists() => {
            let read = read_pilot_data(&data, &pilot, None, &DataOptions::default());
            (read.sources, read.findings)
        }
        _ => (loaded.sources, loaded.findings),
    }
}

fn codes() -> Vec<Code> {
    Code::ALL.iter().copied().filter(|code| !WITHOUT_FOLDER.contains(code)).collect()
}

#[test]
fn every_code_has_a_folder_that_breaks_it_and_one_that_comes_close() {
    let mut wrong = Vec::new();
    for code in codes() {
        let breaks = found(&folder(code).join("breaks"));
        if !breaks.iter().any(|finding| finding.code == code) {
            wrong.push(format!("{}: breaks finds {:?}", code.word(), words(&breaks)));
        }
        let others = breaks.iter().filter(|finding| finding.code != code && finding.severity() == Severity::Error);
        wrong.extend(others.map(|other| format!("{}: breaks has {} too", code.word(), other.code.word())));
        let close = found(&folder(code).join("close"));
        let bad = close.iter().filter(|finding| finding.code == code || finding.severity() == Severity::Error);
        wrong.extend(bad.map(|bad| format!("{}: close finds {}", code.word(), bad.code.word())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_told_with_its_place_and_what_to_do() {
    let catalogue = Catalogue::english("SEK");
    for code in codes() {
        let (sources, findings) = loaded(&folder(code).join("breaks"));
        let text = report::findings_to_text(&findings, &sources, &catalogue, false);
        let widest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
        assert!(widest <= 100 && !text.contains("{$"), "{}:\n{text}", code.word());
        assert!(findings.iter().all(|finding| sources.place(finding.at).is_some()), "{}", code.word());
        let coloured = report::findings_to_text(&findings, &sources, &catalogue, true);
        assert!(coloured.contains('\u{1b}') && !text.contains('\u{1b}'), "{}", code.word());
        insta::assert_snapshot!(code.word(), text);
    }
}

fn words(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.word()).collect()
}

#[test]
fn the_folders_of_method_show_one_thing_each() {
    let mut wrong = Vec::new();
    for code in codes().into_iter().filter(|code| code.family() == kanalval::model::Family::Method) {
        for (side, most) in [("breaks", 1), ("close", 0)] {
            let heavy = found(&folder(code).join(side));
            let heavy: Vec<_> = heavy.into_iter().filter(|one| one.severity() != Severity::Notice).collect();
            if heavy.len() != most {
                wrong.push(format!("{} {side}: {:?}", code.word(), words(&heavy)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_is_no_folder_and_no_reason_without_a_code() {
    let known: BTreeSet<&str> = Code::ALL.iter().map(|code| code.word()).collect();
    for entry in fs::read_dir(RULES_FOLDER).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(known.contains(name.as_str()), "{name}");
    }
    let files = fs::read_dir("messages/en").unwrap();
    let reasons: String = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let reasons: BTreeSet<&str> =
        reasons.lines().filter_map(|line| line.strip_prefix("rule-")?.split(' ').next()).collect();
    assert_eq!(reasons, known);
}

#[test]
fn examples_are_those_of_the_folders() {
    let mut examples = BTreeMap::new();
    for code in codes() {
        let (breaks, close) = differing_lines(&folder(code));
        examples.insert(code.word(), json!({ "breaks": breaks, "close": close }));
    }
    let text = serde_json::to_string_pretty(&examples).unwrap() + "\n";
    same_or_written(EXAMPLES, &text);
    let kept: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
    let silent: Vec<&String> =
        kept.iter().filter(|(_, one)| one["breaks"] == one["close"]).map(|(code, _)| code).collect();
    assert!(silent.len() <= 6, "{silent:?}");
}

#[test]
fn the_manual_has_every_rule() {
    let text = report::markdown::print(&report::manual(&Catalogue::english("")));
    same_or_written(MANUAL, &text);
    let headings: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let mut known: Vec<&str> = Code::ALL.iter().map(|code| code.word()).collect();
    known.sort_unstable();
    assert_eq!(headings, known);
}

/// What is written from the folders is what is kept; `RULES=write` keeps it.
#[allow(clippy::disallowed_methods, reason = "said by who writes the list anew")]
fn same_or_written(path: &str, text: &str) {
    if std::env::var("RULES").is_ok_and(|wish| wish == "write") {
        fs::write(path, text).unwrap();
    }
    let kept = fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == text, "{path} is not what the folders say; RULES=write cargo test --test rules writes it");
}

/// The lines in which two folders differ, each side under the heading of its table.
fn differing_lines(folder: &Path) -> (String, String) {
    let names = |side: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(folder.join(side)).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    };
    let all: BTreeSet<String> = names("breaks").union(&names("close")).cloned().collect();
    let (mut breaks, mut close) = (Vec::new(), Vec::new());
    for name in &all {
        let read = |side: &str| text_of(&folder.join(side).join(name));
        let (Some(old), Some(new)) = (read("breaks"), read("close")) else { continue };
        if old == new {
            continue;
        }
        let title = (name != "scenario.toml").then(|| format!("# {name}"));
        let diff = TextDiff::from_lines(&old, &new);
        let changed = |tag: ChangeTag| -> BTreeSet<usize> {
            let at = |change: &similar::Change<&str>| change.old_index().or(change.new_index()).unwrap();
            diff.iter_all_changes().filter(|change| change.tag() == tag).map(|change| at(&change)).collect()
        };
        let (mut removed, mut added) = (changed(ChangeTag::Delete), changed(ChangeTag::Insert));
        // Where one side has lines that the other has not, the other shows what stands around them.
        for operation in diff.ops() {
            let (old, new) = (operation.old_range(), operation.new_range());
            match operation.tag() {
                similar::DiffTag::Insert => _ = removed.insert(old.start.saturating_sub(1)),
                similar::DiffTag::Delete => _ = added.insert(new.start.saturating_sub(1)),
                _ => {}
            }
        }
        for (side, text, lines) in [(&mut breaks, &old, &removed), (&mut close, &new, &added)] {
            if !text.is_empty() {
                side.extend(title.clone());
                side.extend(shown(text, lines, name.ends_with(".toml")));
            }
        }
    }
    (breaks.join("\n"), close.join("\n"))
}

/// The text of a file that can be shown; nothing of one that is not there.
fn text_of(path: &Path) -> Option<String> {
    if !path.exists() {
        return Some(String::new());
    }
    String::from_utf8(fs::read(path).unwrap())
        .ok()
        .filter(|text| !text.contains('\0'))
        .map(|text| text.replace('\r', ""))
}

/// The tables in which lines changed, whole where they are short; of a CSV its headings too.
fn shown(text: &str, changed: &BTreeSet<usize>, is_toml: bool) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let is_heading = |place: usize| lines[place].trim_start().starts_with('[');
    let mut wanted: BTreeSet<usize> = BTreeSet::new();
    for &place in changed.iter().filter(|place| **place < lines.len()) {
        if !is_toml {
            wanted.extend([0, place]);
            continue;
        }
        let start = (0..=place).rev().find(|place| is_heading(*place)).unwrap_or(0);
        let end = (place + 1..lines.len()).find(|place| is_heading(*place)).unwrap_or(lines.len());
        if end - start <= MOST_LINES { wanted.extend(start..end) } else { wanted.extend([start, place]) }
    }
    let mut shown = Vec::new();
    let mut last = None;
    for place in wanted {
        if last.is_some_and(|last| last + 1 < place) && !is_heading(place) {
            shown.push("…".to_owned());
        }
        if !lines[place].trim().is_empty() {
            shown.push(lines[place].to_owned());
        }
        last = Some(place);
    }
    shown
}

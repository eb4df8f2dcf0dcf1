//! The HTML report in a real browser, by `tests/browser/check.mjs`: layout, paper, accessibility, hostile names.
//!
//! Needs node, the packages of `tests/browser/package.json` and a Chromium. Where one of them is missing this test says so and
//! passes, unless `KANALVAL_BROWSER=required` is set, as `.ci/run` does.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test that fails may say so by panicking, and one that does not run says so too"
)]

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Enough that every picture has something to draw.
const DRAWS: &str = "500";
/// What a report is written of, in which language, and the texts that it has to hold as they are.
const REPORTS: [(&str, &str, Option<&str>); 9] = [
    ("examples/energibolaget/scenario.toml", "sv", None),
    ("examples/business-number/scenario.toml", "en", None),
    ("tests/browser/hostile/scenario.toml", "da", Some("tests/browser/hostile/texts.json")),
    ("tests/report/long-names.toml", "fi", None),
    ("tests/report/as-is-wins.toml", "sr", None),
    ("tests/report/without-goals.toml", "fi", None),
    ("tests/report/without-satisfaction.toml", "sv", None),
    ("tests/report/without-fcr.toml", "da", None),
    ("tests/report/without-mixes.toml", "en", None),
];
/// What `check.mjs` has to find in `tests/browser/broken.html`; each is a part of one of its sentences.
const FAULTS: [&str; 18] = [
    "the page is 1508 pixels wide",
    "<p.wide> “Wide” reaches from",
    "the letters of <p.narrow>",
    "“outside” stands outside of the drawing",
    "“one” lies over “other”",
    ".bar has a contrast of",
    "the console says: Executing inline script",
    "it asks for file:",
    "policy: script-src",
    "there is an element <img>",
    "there is an element <script>",
    "<p> has the attribute onclick",
    "a link leads to https://example.org/",
    "is not in the page",
    "color-contrast:",
    "the page does not have the reader's colours",
    "the sheet was shrunk",
    "row “Row",
];

/// The command that looks at reports, or what is missing for it.
fn looker() -> Result<(OsString, PathBuf), String> {
    let node = on_path("node").ok_or("node is not installed: install Debian's nodejs (18 or later)")?;
    if !Path::new("tests/browser/node_modules/axe-core").is_dir()
        || !Path::new("tests/browser/node_modules/playwright-core").is_dir()
    {
        return Err("the packages are not installed: run npm ci --prefix tests/browser".to_owned());
    }
    let named = env::var_os("CHROMIUM").filter(|path| !path.is_empty()).map(PathBuf::from);
    let found = || ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path);
    let browser = named
        .or_else(found)
        .ok_or("there is no Chromium: install Debian's chromium, or name one in the variable CHROMIUM")?;
    Ok((node.into_os_string(), browser))
}

fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// The looker, or nothing and a loud note; panics where a browser is required.
fn looker_or_note() -> Option<(OsString, PathBuf)> {
    match looker() {
        Ok(looker) => Some(looker),
        Err(missing) if env::var("KANALVAL_BROWSER").is_ok_and(|value| value == "required") => {
            panic!("KANALVAL_BROWSER=required, but {missing}");
        }
        Err(missing) => {
            // Straight to the terminal: the test harness keeps what passing tests print.
            let _ = writeln!(
                io::stderr(),
                "\n*** NOT CHECKED: what the HTML report looks like in a browser, on a phone, on paper and to a screen \
                 reader.\n*** {missing}\n"
            );
            None
        }
    }
}

fn look((node, browser): &(OsString, PathBuf), arguments: &[OsString]) -> Output {
    let mut command = Command::new(node);
    command.arg("tests/browser/check.mjs").arg("--browser").arg(browser).args(arguments);
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Writes the report and gives where it is.
fn written(scenario: &str, language: &str, folder: &Path) -> PathBuf {
    let name = scenario.trim_end_matches("/scenario.toml").trim_end_matches(".toml").replace('/', "-");
    let path = folder.join(format!("{name}-{language}.html"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    command.env("LC_ALL", "C").args(["report", scenario, "--lang", language, "--draws", DRAWS, "--output"]).arg(&path);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{scenario}: {}", said(&output));
    path
}

#[test]
fn reports_are_in_order_in_a_browser() {
    let Some(looker) = looker_or_note() else { return };
    let folder = TempDir::new().unwrap();
    let mut arguments: Vec<OsString> = Vec::new();
    for (scenario, language, texts) in REPORTS {
        if let Some(texts) = texts {
            arguments.extend(["--texts".into(), texts.into()]);
        }
        arguments.push(written(scenario, language, folder.path()).into_os_string());
    }
    let output = look(&looker, &arguments);
    assert!(output.status.success(), "{}", said(&output));
    let in_order = said(&output).matches(": in order (").count();
    assert_eq!(in_order, REPORTS.len(), "{}", said(&output));
}

/// A check that finds nothing may be one that looks at nothing.
#[test]
fn what_is_wrong_is_found() {
    let Some(looker) = looker_or_note() else { return };
    let folder = TempDir::new().unwrap();
    let texts = folder.path().join("texts.json");
    fs::write(&texts, r#"["These words stand nowhere"]"#).unwrap();
    let output = look(&looker, &["--texts".into(), texts.into_os_string(), "tests/browser/broken.html".into()]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let found = said(&output);
    for fault in FAULTS {
        assert!(found.contains(fault), "not found: {fault}\n{found}");
    }
}

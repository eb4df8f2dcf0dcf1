//! The README keeps its word: its commands run, its output is the program's, and its case is sound.
//!
//! Every line of an `sh` block that calls kanalval is run in a folder that holds the shipped cases and the case that
//! the README itself writes out. Where a `text` block follows, its lines have to be in the output, in that order; a line `…` stands for
//! what is left out.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const README: &str = include_str!("../README.md");

/// Commands that need a compiler, and are run by whoever runs this test.
const SET_UP: [&str; 2] = ["cargo test", "cargo install --path . --locked"];

/// Steps that simulate; where no output is compared, a few draws do.
const SIMULATES: [&str; 8] = ["plan", "hypotes", "roi", "testa", "utvardera", "report", "check", "diff"];

/// The folder in which the README's own case is to stand.
const OWN_CASE: &str = "our-channels";

struct Block {
    language: &'static str,
    lines: Vec<&'static str>,
}

fn blocks() -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for line in README.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(language), None) => open = Some(Block { language, lines: Vec::new() }),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some(block)) => block.lines.push(line),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a code block of the README is not closed");
    blocks
}

/// The only block of a language; of TOML the only one that is a whole scenario.
fn only(language: &str) -> String {
    let is_part = |block: &Block| language == "toml" && !block.lines[0].starts_with("version");
    let found: Vec<Block> =
        blocks().into_iter().filter(|block| block.language == language && !is_part(block)).collect();
    assert_eq!(found.len(), 1, "{language} blocks");
    found[0].lines.join("\n") + "\n"
}

/// What somebody has who has nothing else.
const VOLUMES: &str = "channel,volume\nphone,48000\nemail,31000\nletter,900\n";

/// The shipped cases, the README's own, and somebody's volumes.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    for shipped in ["examples", "scenarios", "docs/worked-example"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(shipped), &folder.path().join(shipped));
    }
    let own = folder.path().join(OWN_CASE);
    fs::create_dir(&own).unwrap();
    fs::write(own.join("channels.csv"), only("csv")).unwrap();
    fs::write(own.join("scenario.toml"), only("toml")).unwrap();
    let (before, after) = ("fixed_cost = 2000 ", "fixed_cost = 22000 ");
    assert!(only("toml").contains(before));
    copy(&own, &folder.path().join("proposal"));
    fs::write(folder.path().join("proposal/scenario.toml"), only("toml").replace(before, after)).unwrap();
    fs::write(folder.path().join("volumes.csv"), VOLUMES).unwrap();
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// What kanalval is called with; `None` where the command is another program's.
fn arguments(command: &str) -> Option<Vec<&str>> {
    let rest = command.strip_prefix("cargo run --release --").or_else(|| command.strip_prefix("kanalval"))?;
    Some(rest.split_whitespace().collect())
}

fn output_of(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks.
    command.env("LC_ALL", "C");
    let output = command.args(arguments).current_dir(folder).env("NO_COLOR", "1").output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "kanalval {}\n{errors}", arguments.join(" "));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_command_runs_and_prints_what_is_shown() {
    let folder = folder();
    let blocks = blocks();
    let mut ran = 0;
    for (place, block) in blocks.iter().enumerate().filter(|(_, block)| block.language == "sh") {
        let shown = blocks.get(place + 1).filter(|next| next.language == "text");
        for command in &block.lines {
            if SET_UP.contains(command) {
                continue;
            }
            let Some(mut arguments) = arguments(command) else { panic!("nobody runs this command: {command}") };
            let simulates = arguments.first().is_some_and(|step| SIMULATES.contains(step));
            if shown.is_none() && simulates && !arguments.contains(&"--draws") {
                arguments.extend(["--draws", "200"]);
            }
            let output = output_of(folder.path(), &arguments);
            ran += 1;
            if let Some(shown) = shown {
                holds(&output, &shown.lines, command);
            }
        }
    }
    assert!(ran >= 8, "only {ran} commands were found");
}

/// Whether the lines are in the output, in their order, and next to one another where nothing marks a cut.
fn holds(output: &str, shown: &[&str], command: &str) {
    let lines: Vec<&str> = output.lines().collect();
    let mut from = 0;
    for part in shown.split(|line| line.trim() == "…").filter(|part| !part.is_empty()) {
        let found = lines[from..].windows(part.len()).position(|window| window == part);
        let Some(found) = found else { panic!("`{command}` does not print this:\n{}\n\n{output}", part.join("\n")) };
        from += found + part.len();
    }
}

#[test]
fn the_case_that_it_writes_out_is_sound_and_gives_a_recommendation() {
    let folder = folder();
    output_of(folder.path(), &["check", OWN_CASE, "--deny", "notices", "--draws", "500"]);
    let plan = output_of(folder.path(), &["plan", "our-channels/scenario.toml", "--draws", "500"]);
    assert!(plan.contains("DEVELOP  phone"), "{plan}");
}

/// The lines on people are a part of a scenario: with the rest of one they count people.
#[test]
fn the_people_that_it_writes_out_are_understood() {
    let is_people = |block: &Block| block.language == "toml" && block.lines[0] == "[channel.phone.staffing]";
    let people = blocks().into_iter().find(is_people).unwrap().lines.join("\n");
    let folder = folder();
    let own = folder.path().join("people");
    fs::create_dir(&own).unwrap();
    fs::copy(folder.path().join("examples/bank/arrivals.csv"), own.join("arrivals.csv")).unwrap();
    let ledger = "channel,volume,cost,nki,fcr,aht\nphone,27000,1750000,74,0.78,290\nemail,3000,220000,66,0.6,400\n";
    fs::write(own.join("channels.csv"), ledger).unwrap();
    let head = r#"
version = 1
[scenario]
currency = "SEK"
months = 24
discount_rate = 0.05
[nulage]
channels = "channels.csv"
months = 1
[defaults]
unresolved_to = { self = 0.5, gives_up = 0.5 }
[channel.chat]
nki = 70
fcr = 0.7
cost_per_contact = 30
unresolved_to = { phone = 0.5, gives_up = 0.5 }
"#;
    fs::write(own.join("scenario.toml"), format!("{head}{people}\n")).unwrap();
    let answer = output_of(folder.path(), &["bemanning", "people/scenario.toml"]);
    assert!(answer.contains("Keeps today's people") && answer.contains("one queue (phone, email)"), "{answer}");
    assert!(answer.contains("a backlog of 250 stands already"), "{answer}");
}

#[test]
fn every_file_that_it_links_to_is_there() {
    let targets = README.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let files = targets.filter(|target| !target.starts_with("http")).filter_map(|target| target.split('#').next());
    for file in files.filter(|file| !file.is_empty()) {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(file).exists(), "{file}");
    }
}

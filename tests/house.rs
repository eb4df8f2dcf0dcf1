//! The order of the house, so that it still holds in a year: which room may use which, what the library may not
//! touch, how long a file may be, and that every message has its words and every word its use.
//!
//! Source text is read as text, so the rules are plain: a path that leaves a room begins with `crate::`, and what
//! stands behind the first `#[cfg(test)]` of a file, or in a file `tests.rs` or a folder `tests`, is a test and may use anything.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use kanalval::model::Code;

/// The rooms in their order. A room uses only rooms before it.
const ROOMS: [&str; 15] = [
    "text",
    "model",
    "input",
    "engine",
    "nulage",
    "hypotes",
    "roi",
    "staffing",
    "recommend",
    "testa",
    "utvardera",
    "check",
    "explain",
    "diff",
    "report",
];
/// The rooms behind the whole computation, which may use what it gives (`crate::Results`).
const BEHIND_THE_RESULTS: [&str; 3] = ["check", "diff", "report"];
/// What only the command line may use.
const ONLY_THE_COMMAND_LINE: [&str; 10] = [
    "clap",
    "anyhow",
    "println!",
    "print!",
    "eprintln!",
    "std::env",
    "std::process",
    "Instant",
    "SystemTime",
    "indicatif",
];
/// What computes nothing from the disk; `input` is the only door to it.
const THE_DISK: [&str; 2] = ["std::fs", "File::open"];
const LONGEST_FILE: usize = 400;
const LONGEST_MAIN: usize = 60;
/// A list is as long as what it lists.
const LISTS: [&str; 1] = ["model/codes.rs"];
/// What keys begin with that are put together at run time; each has a test of its own.
const PUT_TOGETHER: [&str; 3] = ["help-", "rule-", "term-"];
/// Words in quotes that look like the key of a message and are none.
const NOT_KEYS: [&str; 3] = ["not-now", "decide-now", "pilot-left"];

struct Source {
    /// Below `src`.
    path: PathBuf,
    text: String,
}

impl Source {
    /// Without tests and comments.
    fn code(&self) -> String {
        if self.path.ends_with("tests.rs") || self.path.iter().any(|part| part == "tests") {
            return String::new();
        }
        let code = self.text.split("#[cfg(test)]").next().unwrap();
        code.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
    }

    /// The room that it stands in; none for the library's root and the command line.
    fn room(&self) -> Option<usize> {
        let first = self.path.iter().next()?.to_str()?;
        ROOMS.iter().position(|room| *room == first)
    }

    fn is_of_the_library(&self) -> bool {
        !self.path.starts_with("cli") && self.path != Path::new("main.rs")
    }

    /// How many `super::` lead out of the library.
    fn depth(&self) -> usize {
        let folders = self.path.components().count() - 1;
        folders + usize::from(!self.path.ends_with("mod.rs"))
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                sources.push(Source { path: path.strip_prefix(&root).unwrap().to_owned(), text });
            }
        }
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(sources.len() > 50, "only {} files were found", sources.len());
    sources
}

/// What follows `crate::` in each place: a name, or the names of a group in braces.
fn used(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(group) => names.extend(first_names(group)),
            None => names.push(first_word(rest)),
        }
    }
    names
}

/// The first names of `a, b::{c, d}, e}`.
fn first_names(group: &str) -> Vec<String> {
    let (mut names, mut depth, mut is_first) = (Vec::new(), 0, true);
    for (place, sign) in group.char_indices() {
        match sign {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => is_first = true,
            _ if is_first && !sign.is_whitespace() => {
                names.push(first_word(&group[place..]));
                is_first = false;
            }
            _ => {}
        }
    }
    names
}

fn first_word(text: &str) -> String {
    text.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect()
}

fn fail_with(problems: &[String], what: &str) {
    assert!(problems.is_empty(), "{what}:\n{}", problems.join("\n"));
}

#[test]
fn a_room_uses_only_rooms_before_it() {
    let mut problems = Vec::new();
    for source in sources() {
        let Some(room) = source.room() else { continue };
        for name in used(&source.code()) {
            let is_allowed = match ROOMS.iter().position(|other| *other == name) {
                Some(other) => other <= room,
                None => BEHIND_THE_RESULTS.contains(&ROOMS[room]),
            };
            // Nothing draws before it is known what is drawn: files become a plan without computing.
            let computes_while_reading = ROOMS[room] == "input" && !["text", "model", "input"].contains(&name.as_str());
            if !is_allowed || computes_while_reading {
                problems.push(format!("src/{} uses crate::{name}", source.path.display()));
            }
        }
        let out = "super::".repeat(source.depth());
        if source.code().contains(&out) {
            problems.push(format!("src/{} leaves its room by {out} (write crate::)", source.path.display()));
        }
    }
    fail_with(&problems, "a room uses only rooms before it");
}

#[test]
fn every_folder_of_the_library_is_a_room() {
    for source in sources().iter().filter(|source| source.is_of_the_library()) {
        let is_root = source.path == Path::new("lib.rs");
        assert!(is_root || source.room().is_some(), "src/{} stands in no room", source.path.display());
    }
    for room in ROOMS {
        let inside = sources().into_iter().find(|source| source.path == Path::new(room).join("mod.rs"));
        let inside = inside.unwrap_or_else(|| panic!("there is no room {room}"));
        assert!(inside.text.starts_with("//!"), "src/{room}/mod.rs does not say which question it answers");
    }
}

#[test]
fn only_the_command_line_prints_and_knows_the_world() {
    let mut problems = Vec::new();
    for source in sources().iter().filter(|source| source.is_of_the_library()) {
        let code = source.code();
        let is_the_door = source.room().is_some_and(|room| ROOMS[room] == "input");
        let disk = THE_DISK.iter().filter(|_| !is_the_door);
        for forbidden in ONLY_THE_COMMAND_LINE.iter().chain(disk) {
            if has_word(&code, forbidden) {
                problems.push(format!("src/{} uses {forbidden}", source.path.display()));
            }
        }
    }
    fail_with(&problems, "that is for the command line, or for input");
}

/// Whether it occurs other than as a part of a longer name.
fn has_word(code: &str, word: &str) -> bool {
    let is_of_a_name = |sign: char| sign.is_alphanumeric() || sign == '_';
    code.match_indices(word).any(|(place, _)| {
        let before = code[..place].chars().next_back();
        let after = code[place + word.len()..].chars().next();
        !before.is_some_and(is_of_a_name) && !after.is_some_and(is_of_a_name)
    })
}

#[test]
fn files_are_short() {
    let mut problems = Vec::new();
    for source in sources().iter().filter(|source| LISTS.iter().all(|list| source.path != Path::new(list))) {
        let is_main = source.path == Path::new("main.rs");
        let (lines, most) = (source.text.lines().count(), if is_main { LONGEST_MAIN } else { LONGEST_FILE });
        if lines > most {
            problems.push(format!("src/{} has {lines} lines; {most} is the most", source.path.display()));
        }
    }
    fail_with(&problems, "a file that says one thing is short");
}

/// The keys of the English message files.
fn messages() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages/en");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let text: String = files.collect();
    let lines = text.lines().filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()));
    lines.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
}

/// Everything in quotes that could be a key, with the file that it stands in.
fn quoted() -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for source in sources() {
        let code = source.code();
        // Every second piece is in quotes, but for an escaped or a lone quote, which only shifts what is looked at.
        for text in code.split('"') {
            let is_key = text.starts_with(|sign: char| sign.is_ascii_lowercase())
                && !text.ends_with('-')
                && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if is_key {
                found.push((text.to_owned(), source.path.clone()));
            }
        }
    }
    found
}

#[test]
fn every_message_that_is_said_has_its_words() {
    let messages = messages();
    let first = |key: &str| key.split('-').next().unwrap_or("").to_owned();
    let first_words: BTreeSet<String> = messages.iter().filter(|key| key.contains('-')).map(|key| first(key)).collect();
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.word()).collect();
    let mut problems: Vec<String> = quoted()
        .into_iter()
        .filter(|(key, _)| key.contains('-') && first_words.contains(&first(key)))
        .filter(|(key, _)| !codes.contains(key.as_str()) && !NOT_KEYS.contains(&key.as_str()))
        .filter(|(key, _)| !messages.contains(key))
        .map(|(key, path)| format!("{key}, in src/{}", path.display()))
        .collect();
    let findings = Code::ALL.iter().map(|code| code.key()).filter(|key| !messages.contains(*key));
    problems.extend(findings.map(|key| format!("{key}, a finding")));
    fail_with(&problems, "messages/en has no words for");
}

#[test]
fn every_message_is_said_somewhere() {
    let mut said: BTreeSet<String> = quoted().into_iter().map(|(key, _)| key).collect();
    said.extend(Code::ALL.iter().map(|code| code.key().to_owned()));
    let unused: Vec<String> = messages()
        .into_iter()
        .filter(|key| !said.contains(key) && !PUT_TOGETHER.iter().any(|begin| key.starts_with(begin)))
        .collect();
    fail_with(&unused, "nobody says these messages of messages/en");
}

#[test]
fn paths_are_read_as_they_are_meant() {
    assert_eq!(used("use crate::model::{Plan, Mix};\nlet a = crate::run();"), ["model", "run"]);
    assert_eq!(used("use crate::{Results, model::{Plan, Mix}, text::Message};"), ["Results", "model", "text"]);
    assert!(has_word("use anyhow::Result;", "anyhow") && !has_word("let instant = Instants::new();", "Instant"));
}

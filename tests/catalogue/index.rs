//! The list of all that is in the catalogue, made of the snapshots.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

/// Where the snapshots of wrong inputs are: the start of their names, and what they were made from.
const PLACES: [(&str, &str, &str); 5] = [
    ("tests/snapshots/rules__", "One of each code", "`docs/rules/<name>/breaks`, as `check` tells it."),
    ("tests/snapshots/faults__", "Files beside this list", "`<name>.toml` and `<name>.csv`, read as they are."),
    (
        "tests/catalogue/snapshots/catalogue__",
        "From the command line",
        "Made by `tests/catalogue` in a folder, with what is typed.",
    ),
    ("tests/snapshots/workbooks__", "Workbooks", "Made by `tests/workbooks.rs`."),
    ("src/input/tests/snapshots/kanalval__input__tests__", "Several files", "Made by `src/input/tests`."),
];

struct Entry {
    name: String,
    /// What is said first of each finding, and whether one is an error.
    said: Vec<String>,
    has_error: bool,
}

/// What a snapshot shows: each code once, with the first line of what is said.
fn entry(name: &str, snapshot: &str) -> Entry {
    let body = snapshot.splitn(3, "---\n").nth(2).unwrap();
    let (mut said, mut seen, mut has_error) = (Vec::new(), BTreeSet::new(), false);
    for line in body.lines() {
        let Some((level, rest)) = line.split_once('[') else { continue };
        let Some((code, message)) = rest.split_once("]: ") else { continue };
        if !matches!(level, "error" | "warning" | "notice") {
            continue;
        }
        has_error |= level == "error";
        if seen.insert(code.to_owned()) {
            said.push(format!("`{code}`: {}", message.replace('|', "\\|").replace('\u{a0}', " ")));
        }
    }
    if said.is_empty()
        && let Some(line) =
            body.lines().find_map(|line| line.strip_prefix("error: ").or_else(|| line.strip_prefix("kanalval: ")))
    {
        has_error = true;
        said.push(line.to_owned());
    }
    Entry { name: name.to_owned(), said, has_error }
}

fn entries(start: &str) -> Vec<Entry> {
    let (folder, prefix) = start.rsplit_once('/').unwrap();
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(prefix) && name.ends_with(".snap"))
        .collect();
    names.sort();
    names
        .iter()
        .map(|file| {
            let name = file[prefix.len()..].trim_end_matches(".snap");
            entry(name, &fs::read_to_string(format!("{folder}/{file}")).unwrap())
        })
        .collect()
}

/// The list, and how many inputs in it are wrong.
pub(crate) fn index() -> (String, usize) {
    let (mut text, mut wrong) = (String::new(), 0);
    for (start, title, from) in PLACES {
        let entries: Vec<Entry> = entries(start).into_iter().filter(|entry| !entry.said.is_empty()).collect();
        wrong += entries.iter().filter(|entry| entry.has_error).count();
        write!(text, "\n## {title}\n\n{from}\n\n| input | what is said |\n|---|---|\n").unwrap();
        for Entry { name, said, .. } in entries {
            writeln!(text, "| {name} | {} |", said.join("<br>")).unwrap();
        }
    }
    let head = format!(
        "# The catalogue of faults\n\n\
        What goes wrong in files as people have them, and what they are told: {wrong} wrong inputs, each with a snapshot of the \n\
        whole message in the folder `snapshots` of its test. Here is the first line of each. Made by the test `catalogue` and held complete by it.\n"
    );
    (head.replace(" \n", "\n") + &text, wrong)
}

#[test]
#[allow(clippy::disallowed_methods, reason = "said by who writes the list anew")]
fn the_list_is_complete() {
    let (list, wrong) = index();
    if std::env::var_os("CATALOGUE").is_some() {
        fs::write("tests/faults/README.md", &list).unwrap();
    }
    assert!(wrong >= 80, "{wrong}");
    let written = fs::read_to_string("tests/faults/README.md").unwrap();
    assert!(written.replace("\r\n", "\n") == list, "write it anew: CATALOGUE=write cargo test --test catalogue");
}

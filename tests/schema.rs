//! The schema of scenarios: it is what the descriptions of keys say, shipped files refer to it and hold to it, and it
//! refuses nothing that kanalval accepts.
//!
//! `kanalval.schema.json` is what `kanalval schema` prints; after a change of a key it is written anew by
//! `SCHEMA=write cargo test --test schema`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that fails may say so by panicking, and is told by a variable to write what it compares with"
)]

#[path = "common/generator.rs"]
#[allow(unreachable_pub, dead_code, reason = "shared with other tests")]
mod generator;
#[path = "common/schema.rs"]
#[allow(unreachable_pub, reason = "shared with other tests")]
mod held;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use assert_cmd::Command;
use kanalval::input::keys::{self, Kind, METRIC, METRIC_WORDS, SCHEMA_FILE, json_schema};
use kanalval::input::read_scenario_with;
use kanalval::model::Severity;
use proptest::prelude::*;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use tempfile::TempDir;
use toml::{Table, Value};

static VALIDATOR: LazyLock<jsonschema::Validator> = LazyLock::new(held::validator);

/// `scenarios/*/scenario.toml`, `examples/*/scenario.toml` and that of the worked example, by path from the package.
fn shipped() -> Vec<PathBuf> {
    let folders = ["scenarios", "examples", "docs"].into_iter().flat_map(|shelf| fs::read_dir(shelf).unwrap());
    let files = folders.map(|folder| folder.unwrap().path().join("scenario.toml"));
    let mut files: Vec<PathBuf> = files.filter(|file| file.is_file()).collect();
    files.sort();
    assert!(files.len() > 50, "only {} files found", files.len());
    files
}

fn parsed(path: &Path) -> Option<Table> {
    String::from_utf8(fs::read(path).unwrap()).ok()?.parse().ok()
}

/// The codes of the errors that kanalval finds in a scenario of this text.
fn found(path: &Path, text: &str) -> Vec<&'static str> {
    let loaded = read_scenario_with(path, &|asked| if asked == path { Ok(text.into()) } else { fs::read(asked) });
    let errors = loaded.findings.iter().filter(|finding| finding.severity() == Severity::Error);
    errors.map(|finding| finding.code.word()).collect()
}

fn is_refused(path: &Path, text: &str) -> bool {
    !found(path, text).is_empty()
}

fn kanalval(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks.
    command.env("LC_ALL", "C");
    let output = command.args(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Where a file says that its schema is: the comment `#:schema` above its first key.
fn referred_to(path: &Path) -> Option<PathBuf> {
    let text = fs::read_to_string(path).unwrap();
    let above = text.lines().take_while(|line| line.starts_with('#') || line.is_empty());
    let written = above.filter_map(|line| line.strip_prefix("#:schema ")).next()?.to_owned();
    path.parent()?.join(written).canonicalize().ok()
}

#[test]
fn the_file_is_what_is_printed() {
    let printed = kanalval(&["schema"]);
    if std::env::var_os("SCHEMA").is_some_and(|wish| wish == "write") {
        fs::write(SCHEMA_FILE, &printed).unwrap();
    }
    let is_current = fs::read_to_string(SCHEMA_FILE).is_ok_and(|text| text == printed);
    assert!(is_current, "{SCHEMA_FILE} is out of date; SCHEMA=write cargo test --test schema writes it");
    assert!(jsonschema::draft7::meta::is_valid(&json_schema()));
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("a.json");
    assert_eq!(kanalval(&["schema", "--output", file.to_str().unwrap()]), "");
    assert_eq!(fs::read_to_string(file).unwrap(), printed);
    assert_eq!(kanalval(&["schema", "-o", "-"]), printed);
}

#[test]
fn every_shipped_scenario_refers_to_it_and_holds_to_it() {
    let schema = Path::new(SCHEMA_FILE).canonicalize().unwrap();
    for path in right() {
        assert_eq!(referred_to(&path), Some(schema.clone()), "{}", path.display());
        let refusals = held::refusals(&VALIDATOR, &parsed(&path).unwrap());
        assert!(refusals.is_empty(), "{}: {refusals:#?}", path.display());
    }
}

#[test]
fn what_init_writes_refers_to_the_schema_beside_it() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("volumes.csv"), "channel,volume\nphone,48000\nemail,31000\n").unwrap();
    kanalval(&["init", &path("starter")]);
    kanalval(&["init", "--from", &path("volumes.csv"), "--months", "12", &path("own")]);
    for case in ["starter", "own"] {
        let (scenario, schema) =
            (folder.path().join(case).join("scenario.toml"), folder.path().join(case).join(SCHEMA_FILE));
        assert_eq!(fs::read_to_string(&schema).unwrap(), kanalval(&["schema"]), "{case}");
        assert_eq!(referred_to(&scenario), Some(schema.canonicalize().unwrap()), "{case}");
        assert_eq!(held::refusals(&VALIDATOR, &parsed(&scenario).unwrap()), Vec::<String>::new(), "{case}");
        let first = fs::read_to_string(&scenario).unwrap();
        assert!(first.starts_with("#:schema ./kanalval.schema.json\n"), "{case}");
    }
}

/// The wrong files of other tests, each with the name of what is wrong.
fn wrong() -> Vec<(String, PathBuf)> {
    let in_folder = |folder: &str| fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let files = ["tests/faults", "tests/report"].into_iter().flat_map(in_folder);
    let files = files.filter(|file| file.extension().is_some_and(|ending| ending == "toml"));
    let of_rules = in_folder("docs/rules").map(|rule| rule.join("breaks/scenario.toml")).filter(|file| file.is_file());
    let named = |name: &Path| name.file_stem().unwrap().to_str().unwrap().to_owned();
    let mut all: Vec<(String, PathBuf)> = files.map(|file| (named(&file), file)).collect();
    all.extend(of_rules.map(|file| (named(file.parent().unwrap().parent().unwrap()), file)));
    all.sort();
    all
}

/// What is wrong with the keys, the kinds or the ranges of a file, which its schema has to find.
const FOUND_BY_SCHEMA: [&str; 12] = [
    "empty-list",
    "figure-form",
    "missing-key",
    "missing-table",
    "missing-version",
    "not-whole",
    "out-of-range",
    "plain-number-only",
    "reserved-key",
    "unknown-choice",
    "unknown-key",
    "wrong-kind",
];

#[test]
fn what_it_refuses_kanalval_refuses_too() {
    let mut refused = BTreeSet::new();
    for (name, path) in wrong() {
        let Some(scenario) = parsed(&path) else { continue };
        let refusals = held::refusals(&VALIDATOR, &scenario);
        if !refusals.is_empty() {
            assert!(is_refused(&path, &fs::read_to_string(&path).unwrap()), "{}: {refusals:#?}", path.display());
            refused.insert(name);
        }
    }
    let missed: Vec<&str> = FOUND_BY_SCHEMA.into_iter().filter(|code| !refused.contains(*code)).collect();
    assert!(missed.is_empty(), "the schema lets these pass: {missed:?}; it finds {refused:?}");
}

/// A way to a value in a tree of TOML.
#[derive(Clone, Debug)]
enum Step {
    Key(String),
    Place(usize),
}

/// Every value of a tree but the whole.
fn ways(value: &Value, way: &[Step], all: &mut Vec<Vec<Step>>) {
    let inner: Vec<(Step, &Value)> = match value {
        Value::Table(table) => table.iter().map(|(key, value)| (Step::Key(key.clone()), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(place, value)| (Step::Place(place), value)).collect(),
        _ => return,
    };
    for (step, value) in inner {
        let way = [way, &[step]].concat();
        ways(value, &way, all);
        all.push(way);
    }
}

fn at<'v>(root: &'v mut Value, way: &[Step]) -> &'v mut Value {
    way.iter().fold(root, |value, step| match step {
        Step::Key(key) => &mut value[key.as_str()],
        Step::Place(place) => &mut value[*place],
    })
}

fn seen_at<'v>(root: &'v Value, way: &[Step]) -> &'v Value {
    way.iter().fold(root, |value, step| match step {
        Step::Key(key) => &value[key.as_str()],
        Step::Place(place) => &value[*place],
    })
}

/// What may stand in the place of a value: other kinds, other forms of a figure, other spellings.
fn others(value: &Value) -> Vec<Value> {
    const OTHERS: &str = "all = [\"x\", true, -1, 0, 0.5, 1.0, 3, 1e7, nan, 2026-01-01, [], [1, 5], [\"x\"], {}, {x = 1}, \
                          {value = 0.5, source = \"a\", note = \"b\"}, {value = \"x\"}, {source = \"a\"}, \
                          {low = 0, likely = 0.5, high = 1}, {low = -9, likely = 0.5, high = 9, shape = \"PERT\"}, \
                          {low = 0, high = 1, source = \"a\"}, {low = 0, high = 1, shape = \"pert\"}, \
                          {likely = 0.5, high = 1}, {mean = 0.5, sd = 0.1}, {mean = 0.5, sd = -1}]";
    let mut others = OTHERS.parse::<Table>().unwrap()["all"].as_array().unwrap().clone();
    match value {
        Value::String(text) => {
            others.push(text.to_uppercase().into());
            others.push(format!(" {text}\u{a0}").into());
            others.push(vec![text.clone()].into());
        }
        Value::Integer(number) => others.push((*number as f64).into()),
        Value::Table(table) => {
            let mut more = table.clone();
            more.insert("zzz".to_owned(), 0.5.into());
            others.push(more.into());
        }
        Value::Array(items) => others.extend(items.first().cloned()),
        _ => {}
    }
    others
}

/// Files that are right and together have every key.
fn right() -> Vec<PathBuf> {
    [shipped(), vec![PathBuf::from("tests/schema/scenario.toml")]].concat()
}

/// What a value is there for, as far as the same value elsewhere would show the same: the table at the top, how deep it
/// lies, its key and how it is written.
fn place_and_form(way: &[Step], value: &Value) -> (String, usize, String, String) {
    let keys: Vec<&str> =
        way.iter().filter_map(|step| if let Step::Key(key) = step { Some(key.as_str()) } else { None }).collect();
    let is_figure = |table: &&Table| ["value", "low", "mean"].iter().any(|part| table.contains_key(*part));
    let parts = value.as_table().filter(is_figure).map(|table| table.keys().cloned().collect::<Vec<_>>().join(" "));
    let form = parts.unwrap_or_else(|| value.type_str().to_owned());
    (keys[0].to_owned(), way.len(), keys[keys.len() - 1].to_owned(), form)
}

/// A file that is right with one value taken out or exchanged: where the schema refuses it, so must kanalval.
#[test]
fn no_change_to_a_file_is_refused_by_it_alone() {
    let mut files = right();
    // What is the same in several is changed in the shortest, which is read fastest.
    files.sort_by_key(|path| fs::metadata(path).unwrap().len());
    let (mut seen, mut places) = (BTreeSet::new(), Vec::new());
    for path in files {
        let root = Value::Table(parsed(&path).unwrap());
        let mut all = Vec::new();
        ways(&root, &[], &mut all);
        all.retain(|way| seen.insert(place_and_form(way, seen_at(&root, way))));
        places.extend(all.into_iter().map(|way| (path.clone(), root.clone(), way)));
    }
    let refused = |(path, root, way): &(PathBuf, Value, Vec<Step>)| {
        let mut refused = 0;
        for (tree, change) in changed(root, way) {
            if !VALIDATOR.is_valid(&held::as_json(&Value::Table(tree.clone()))) {
                let is_told = is_refused(path, &toml::to_string(&tree).unwrap());
                let refusals = || held::refusals(&VALIDATOR, &tree);
                assert!(is_told, "{}: {way:?} = {change}: {:#?}", path.display(), refusals());
                refused += 1;
            }
        }
        refused
    };
    let refused: usize = places.par_iter().map(refused).sum();
    assert!(refused > 5_000, "only {refused} changes were refused");
}

/// The tree with a value exchanged for each other one, and taken out; what the change was beside it.
fn changed(root: &Value, way: &[Step]) -> Vec<(Table, String)> {
    let mut all: Vec<(Value, String)> = Vec::new();
    for other in others(seen_at(root, way)) {
        let mut tree = root.clone();
        let change = other.to_string();
        *at(&mut tree, way) = other;
        all.push((tree, change));
    }
    let (last, before) = way.split_last().unwrap();
    let mut tree = root.clone();
    match (at(&mut tree, before), last) {
        (Value::Table(table), Step::Key(key)) => drop(table.remove(key)),
        (Value::Array(items), Step::Place(place)) => drop(items.remove(*place)),
        _ => unreachable!(),
    }
    all.push((tree, "nothing".to_owned()));
    all.into_iter().map(|(tree, change)| (tree.as_table().unwrap().clone(), change)).collect()
}

/// Every key of a table and of those in it, each with the path of its description.
fn keys_of(table: &Table, path: &'static str, met: &mut BTreeSet<(&'static str, &'static str)>) {
    for key in keys::table(path).keys {
        let written = if key.name == METRIC { METRIC_WORDS.to_vec() } else { vec![key.name] };
        let Some(value) = written.iter().find_map(|name| table.get(*name)) else { continue };
        met.insert((path, key.name));
        let inner: Vec<&Value> = match key.kind {
            Kind::Table(_) => vec![value],
            Kind::NamedTables(_) => value.as_table().unwrap().values().collect(),
            Kind::Tables(_) | Kind::NamesOrTables(_) => value.as_array().unwrap().iter().collect(),
            Kind::Levels(_) => value.as_table().unwrap().values().collect(),
            _ => continue,
        };
        if let Kind::Table(path)
        | Kind::NamedTables(path)
        | Kind::Tables(path)
        | Kind::NamesOrTables(path)
        | Kind::Levels(path) = key.kind
        {
            inner.into_iter().filter_map(Value::as_table).for_each(|table| keys_of(table, path, met));
        }
    }
}

#[test]
fn every_key_is_in_a_file_that_is_held_to_it() {
    let mut met = BTreeSet::new();
    right().iter().for_each(|path| keys_of(&parsed(path).unwrap(), "", &mut met));
    let described = keys::TABLES.iter().flat_map(|table| table.keys.iter().map(|key| (table.path, key)));
    let written = described.filter(|(_, key)| key.kind != Kind::Reserved).map(|(path, key)| (path, key.name));
    let missing: Vec<(&str, &str)> = written.filter(|key| !met.contains(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// A key that no table has is unknown to the schema wherever it is to kanalval.
#[test]
fn an_unknown_key_is_refused_in_every_table() {
    let mut seen = BTreeSet::new();
    for path in right() {
        let root = Value::Table(parsed(&path).unwrap());
        let mut all = vec![Vec::new()];
        ways(&root, &[], &mut all);
        for way in all {
            let mut tree = root.clone();
            let Value::Table(table) = at(&mut tree, &way) else { continue };
            table.insert("zzz".to_owned(), Value::Table(Table::new()));
            let tree = tree.as_table().unwrap();
            if found(&path, &toml::to_string(tree).unwrap()).contains(&"unknown-key") {
                assert!(!held::refusals(&VALIDATOR, tree).is_empty(), "{}: {way:?}", path.display());
                let names =
                    way.iter().filter_map(|step| if let Step::Key(key) = step { Some(key.clone()) } else { None });
                seen.insert(names.collect::<Vec<String>>());
            }
        }
    }
    for table in
        ["", "scenario", "goals", "goals weights", "mix", "mix improve ramp", "mix improve nki", "nulage", "gates"]
    {
        let names: Vec<String> = table.split_whitespace().map(str::to_owned).collect();
        assert!(seen.contains(&names), "{table}: {seen:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
    #[test]
    fn no_plan_that_is_right_is_refused(case in generator::case(generator::Spread::Wide)) {
        let scenario: Table = case.scenario().parse().unwrap();
        prop_assert_eq!(held::refusals(&VALIDATOR, &scenario), Vec::<String>::new());
    }
}

//! The report as a workbook, read back: numbers are numbers, texts are texts, and the assumptions are a sheet that a
//! scenario takes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

use std::collections::{BTreeSet, HashSet};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use calamine::{Data, Range, Reader, Xlsx};
use kanalval::input::{Loaded, read_scenario, read_scenario_with};
use kanalval::report::{findings_to_text, sheet_names, workbook};
use kanalval::text::{Catalogue, Language};
use serde_json::Value;

const DRAWS: usize = 40;
const CASES: [&str; 6] = [
    "examples/bank",
    "scenarios/several-files",
    "scenarios/segments",
    "scenarios/no-goals",
    "examples/business-number",
    "examples/energibolaget",
];

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(case)
}

fn told(loaded: &Loaded) -> String {
    findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false)
}

/// The workbook of a scenario, and the JSON of the same run.
fn made(loaded: &Loaded, language: Language) -> (Vec<u8>, Value) {
    let plan = loaded.plan.as_ref().unwrap_or_else(|| panic!("{}", told(loaded)));
    let results = common::run(plan, DRAWS);
    let catalogue = Catalogue::new(language, &plan.scenario.currency);
    let run = (common::SEED, DRAWS);
    let bytes = workbook(plan, &results, &loaded.findings, &loaded.sources, &catalogue, run).unwrap();
    (bytes, common::report(loaded, plan, &results, DRAWS))
}

struct Book(Xlsx<Cursor<Vec<u8>>>);

impl Book {
    fn open(bytes: &[u8]) -> Self {
        Self(Xlsx::new(Cursor::new(bytes.to_vec())).unwrap())
    }

    fn sheet(&mut self, name: &str) -> Range<Data> {
        self.0.worksheet_range(name).unwrap()
    }

    /// The rows below the headings of the first table that has this heading, up to the first that is empty.
    fn table(&mut self, sheet: &str, heading: &str) -> Vec<Vec<Data>> {
        let range = self.sheet(sheet);
        let is_heading = |row: &[Data]| row.iter().any(|cell| *cell == Data::String(heading.to_owned()));
        let rows: Vec<Vec<Data>> = range.rows().map(<[Data]>::to_vec).collect();
        let first = rows.iter().position(|row| is_heading(row)).unwrap_or_else(|| panic!("{sheet}: no {heading}"));
        let table = rows[first..].iter();
        table.take_while(|row| row.iter().any(|cell| *cell != Data::Empty)).cloned().collect()
    }
}

/// The cell of a row, found by its first cell, and a column, found by its heading (the `nth` of those alike).
fn cell<'t>(table: &'t [Vec<Data>], row: &str, heading: &str, nth: usize) -> &'t Data {
    let is = |cell: &Data, text: &str| *cell == Data::String(text.to_owned());
    let mut columns = (0..table[0].len()).filter(|column| is(&table[0][*column], heading));
    let column = columns.nth(nth).unwrap_or_else(|| panic!("no {heading}"));
    let row = table.iter().find(|cells| is(&cells[0], row)).unwrap_or_else(|| panic!("no {row}"));
    &row[column]
}

fn assert_is(found: &Data, wanted: &Value) {
    match (found, wanted.as_f64()) {
        (Data::Float(found), Some(wanted)) => assert!((found - wanted).abs() < 1e-9, "{found} ≠ {wanted}"),
        (Data::Empty, None) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn figures_are_the_same_numbers_as_in_json() {
    let loaded = read_scenario(&folder("examples/business-number").join("scenario.toml"));
    let (bytes, json) = made(&loaded, Language::English);
    let mut book = Book::open(&bytes);

    let nulage = book.table("1 Nuläge", "channel");
    for channel in json["nulage"]["channels"].as_array().unwrap() {
        let name = channel["channel"].as_str().unwrap();
        assert_is(cell(&nulage, name, "contacts a month", 0), &channel["contacts"]);
        assert_is(cell(&nulage, name, "share", 0), &channel["share"]);
        assert_is(cell(&nulage, name, "cost a month, CAD", 0), &channel["cost"]);
        assert_is(cell(&nulage, name, "per solved case, CAD", 0), &channel["cost_per_solved_case"]);
        // Nobody works in the online channel, so it has no staff index: an empty cell, and not 0.
        assert_is(cell(&nulage, name, "staff index", 0), &channel["employee"]);
    }
    assert_is(cell(&nulage, "all", "cost a month, CAD", 0), &json["nulage"]["cost_per_month"]);
    assert_eq!(cell(&nulage, "online", "staff index", 0), &Data::Empty);

    let standings = book.table("2 Hypotes", "nearer the goal");
    let money = book.table("3 ROI", "chance of a loss");
    let customers = book.table("3 ROI", "change in unserved, %-points");
    for mix in json["mixes"].as_array().unwrap() {
        let (name, base, risk) = (mix["name"].as_str().unwrap(), &mix["base"], &mix["risk"]);
        assert_is(cell(&standings, name, "unserved cases", 0), &base["unserved_share"]);
        assert_is(cell(&standings, name, "nearer the goal", 0), &base["score"]);
        assert_is(cell(&money, name, "NPV, CAD", 0), &risk["npv"]["mean"]);
        assert_is(cell(&money, name, "low", 0), &risk["npv"]["p05"]);
        assert_is(cell(&money, name, "high", 0), &risk["npv"]["p95"]);
        assert_is(cell(&money, name, "one-off cost", 0), &base["investment"]);
        assert_is(cell(&money, name, "ROI", 0), &base["roi"]);
        assert_is(cell(&money, name, "months to pay back", 0), &base["payback_months"]);
        assert_is(cell(&customers, name, "change in CSAT", 0), &risk["satisfaction_change"]["mean"]);
        assert_is(cell(&customers, name, "high", 1), &risk["unserved_change"]["p95"]);
    }

    let about = book.table("About", "value");
    assert_eq!(cell(&about, "seed", "value", 0), &Data::Float(1.0));
    assert_eq!(cell(&about, "simulated outcomes", "value", 0), &Data::Float(40.0));
    let files = book.table("About", "SHA-256");
    let Data::String(digest) = cell(&files, "channels.csv", "SHA-256", 0) else { panic!("no digest") };
    assert_eq!(digest.len(), 64);
}

#[test]
fn the_lines_of_a_mix_add_up_to_its_npv() {
    let loaded = read_scenario(&folder("examples/energibolaget").join("scenario.toml"));
    let (bytes, _) = made(&loaded, Language::English);
    let lines = Book::open(&bytes).table("3 ROI", "line");
    let (mut sum, mut totals) = (0.0, 0);
    for row in &lines[1..] {
        let [Data::String(_), Data::String(line), Data::Float(value)] = &row[..3] else { panic!("{row:?}") };
        if line == "NPV" {
            assert!((sum - value).abs() < 1e-6 * value.abs().max(1.0), "{sum} ≠ {value}");
            (sum, totals) = (0.0, totals + 1);
        } else {
            sum += value;
        }
    }
    assert!(totals > 1, "{totals}");
}

#[test]
fn people_who_must_be_there_stand_beside_the_money() {
    let loaded = read_scenario(&folder("examples/bank").join("scenario.toml"));
    let (bytes, json) = made(&loaded, Language::English);
    let people = Book::open(&bytes).table("3 ROI", "by being there");
    let mixes = json["mixes"].as_array().unwrap();
    assert_eq!(people.len(), 1 + mixes.len());
    for mix in mixes {
        let name = mix["name"].as_str().unwrap();
        assert_is(cell(&people, name, "cost of people, SEK", 0), &mix["staffing"]["need"]);
        assert_is(cell(&people, name, "by their work", 0), &mix["staffing"]["by_work"]);
        assert_is(cell(&people, name, "by being there", 0), &mix["staffing"]["presence"]);
    }
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let loaded = read_scenario(&folder("scenarios/several-files").join("scenario.toml"));
    let first = made(&loaded, Language::English).0;
    assert!(first == made(&loaded, Language::English).0);
    let mut archive = zip::ZipArchive::new(Cursor::new(first)).unwrap();
    for place in 0..archive.len() {
        let file = archive.by_index(place).unwrap();
        assert_eq!(file.last_modified().map(|time| time.year()), Some(1980), "{:?}", file.name());
    }
    // Nor does the clock stand in the properties.
    let mut properties = String::new();
    archive.by_name("docProps/core.xml").unwrap().read_to_string(&mut properties).unwrap();
    assert_eq!(properties.matches("2000-01-01T00:00:00Z").count(), 2, "{properties}");
}

#[test]
fn every_language_has_sheets_of_its_own_names() {
    for language in Language::ALL {
        for name in sheet_names(&Catalogue::new(language, "SEK")) {
            assert!(name.chars().count() <= 31, "{language:?}: {name} is too long");
            assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\', '#']), "{language:?}: {name}");
            assert!(!name.starts_with('\'') && !name.ends_with('\'') && name.trim() == name, "{language:?}: {name}");
        }
        let loaded = read_scenario(&folder("examples/energibolaget").join("scenario.toml"));
        let book = Book::open(&made(&loaded, language).0);
        let names = book.0.sheet_names();
        let wanted = sheet_names(&Catalogue::new(language, "SEK"));
        assert_eq!(names, wanted, "{language:?}");
        let different: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(different.len(), names.len(), "{language:?}: {names:?}");
    }
}

const HOSTILE: &str = r#"
version = 1
[scenario]
name = "=cmd|' /C calc'!A0"
question = "@SUM(1+1)*cmd"
currency = "<b>"
start = "2027-01"
months = 12
discount_rate = { value = 0.05, source = "=1+1", note = "+A1" }
[nulage]
channels = "channels.csv"
months = 1
[defaults]
unresolved_to = { self = 0.7, gives_up = 0.3 }
[goals]
cost_per_case = 50
[[mix]]
id = "a"
name = "Fax"
hypothesis = "-1+1"
because = "<img src=x onerror=alert(1)>"
[[mix.improve]]
channel = "<img onerror>"
fcr = 0.1
setup_cost = 1
[[mix]]
id = "b"
name = "FAX"
[[mix.improve]]
channel = "=1+1"
fcr = 0.05
setup_cost = 1
"#;

fn hostile() -> Loaded {
    let long = "x".repeat(300);
    let channels = format!(
        "channel,reason,volume,cost,nki,fcr\n=1+1,@sum,100,1000,60,0.5\n<img onerror>,@sum,100,900,60,0.5\n\
         {long},\"]]></t><f>1\",100,800,60,0.5\n"
    );
    read_scenario_with(Path::new("scenario.toml"), &|path| match path.to_str() {
        Some("scenario.toml") => Ok(HOSTILE.into()),
        Some("lardomar.toml") => Err(std::io::ErrorKind::NotFound.into()),
        _ => Ok(channels.clone().into_bytes()),
    })
}

#[test]
fn texts_that_look_like_formulas_stay_texts() {
    let (bytes, _) = made(&hostile(), Language::English);
    let mut book = Book::open(&bytes);
    let nulage = book.table("1 Nuläge", "channel");
    let long = "x".repeat(300);
    for name in ["=1+1", "<img onerror>", &long] {
        assert_eq!(cell(&nulage, name, "contacts a month", 0), &Data::Float(100.0));
    }
    let money = book.table("3 ROI", "chance of a loss");
    let names: Vec<&Data> = money.iter().map(|row| &row[0]).collect();
    assert!(names.contains(&&Data::String("Fax".into())) && names.contains(&&Data::String("FAX".into())), "{names:?}");
    let rate = book.table("Assumptions", "source");
    assert_eq!(cell(&rate, "scenario.discount_rate", "source", 0), &Data::String("=1+1".into()));
    assert_eq!(book.sheet("Answer").get_value((0, 0)), Some(&Data::String("=cmd|' /C calc'!A0".into())));

    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        assert!(!text.contains("<f>") && !text.contains("<img"), "{:?}", file.name());
    }
}

/// A name as figures are found by it.
fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What an item of a list of tables is called in the names of its figures.
fn label(list: &str, item: &toml::Table) -> String {
    let text = |key: &str| item.get(key).and_then(toml::Value::as_str).map(folded);
    let texts = |key: &str| -> Vec<String> {
        let mut texts: Vec<String> = match item.get(key) {
            Some(toml::Value::Array(items)) => items.iter().filter_map(toml::Value::as_str).map(folded).collect(),
            other => other.and_then(toml::Value::as_str).map(folded).into_iter().collect(),
        };
        texts.sort();
        texts
    };
    let own = match list {
        "mix" => return text("id").unwrap(),
        "attracts" => text("from").unwrap(),
        "prevent" if item.contains_key("from") => texts("from").join("+"),
        "prevent" => "all".to_owned(),
        "shift" | "handover" => format!("{}>{}", text("from").unwrap(), text("to").unwrap()),
        _ => [text("channel"), text("lever")].into_iter().flatten().collect::<Vec<_>>().join("."),
    };
    let (reasons, segments) = (texts("reasons").join(","), texts("segments").join(","));
    match (reasons.is_empty(), segments.is_empty()) {
        (true, true) => own,
        (false, true) => format!("{own}[{reasons}]"),
        _ => format!("{own}[{reasons};{segments}]"),
    }
}

/// Takes the figures of these names out of a scenario, as who reads them from a sheet would, and notes which were there.
fn take_out(table: &mut toml::Table, prefix: &str, names: &HashSet<String>, taken: &mut HashSet<String>) {
    let is_attraction = prefix.contains(".attracts.");
    table.retain(|key, _| {
        let is_share_itself = is_attraction && key == "share";
        let name = if is_share_itself { prefix.to_owned() } else { format!("{prefix}.{}", folded(key)) };
        let name = name.trim_start_matches('.').to_owned();
        let is_there = names.contains(&name);
        if is_there {
            taken.insert(name);
        }
        !is_there
    });
    for (key, value) in table.iter_mut() {
        let name = format!("{prefix}.{}", folded(key)).trim_start_matches('.').to_owned();
        match value {
            toml::Value::Table(inner) => take_out(inner, &name, names, taken),
            toml::Value::Array(items) => {
                for item in items.iter_mut().filter_map(toml::Value::as_table_mut) {
                    let item_name = format!("{name}.{}", label(key, item));
                    take_out(item, &item_name, names, taken);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn the_assumptions_are_read_back_as_they_were() {
    for case in CASES {
        let folder = folder(case);
        let text = std::fs::read_to_string(folder.join("scenario.toml")).unwrap();
        let loaded = read_scenario(&folder.join("scenario.toml"));
        let (bytes, _) = made(&loaded, Language::Swedish);
        let sheet = sheet_names(&Catalogue::new(Language::Swedish, "SEK"))[5].clone();
        let rows = Book::open(&bytes).table(&sheet, "name");
        let names: HashSet<String> = rows[1..].iter().map(|row| row[0].to_string()).collect();
        assert_eq!(names.len(), rows.len() - 1, "{case}: a name stands twice");

        let mut scenario: toml::Table = text.parse().unwrap();
        let mut taken = HashSet::new();
        take_out(&mut scenario, "", &names, &mut taken);
        let own_sheet = std::fs::read_to_string(folder.join("assumptions.csv")).unwrap_or_default();
        let missing: Vec<&String> = names.difference(&taken).filter(|name| !own_sheet.contains(*name)).collect();
        assert!(missing.is_empty(), "{case}: not in the scenario: {missing:?}");
        assert!(!taken.is_empty(), "{case}");
        scenario.insert("assumptions".into(), format!("book.xlsx#{sheet}").into());
        let without = toml::to_string(&scenario).unwrap();

        let again = read_scenario_with(&folder.join("scenario.toml"), &|path| match path
            .file_name()
            .and_then(|name| name.to_str())
        {
            Some("scenario.toml") => Ok(without.clone().into_bytes()),
            Some("book.xlsx") => Ok(bytes.clone()),
            _ => std::fs::read(path),
        });
        let codes = |loaded: &Loaded| {
            let mut codes: Vec<&str> = loaded.findings.iter().map(|finding| finding.code.word()).collect();
            codes.sort_unstable();
            codes.join(" ")
        };
        assert_eq!(codes(&again), codes(&loaded), "{case}: {}", told(&again));
        let json = |loaded: &Loaded| {
            let plan = loaded.plan.as_ref().unwrap();
            let mut json = common::report(loaded, plan, &common::run(plan, DRAWS), DRAWS);
            json.as_object_mut().unwrap().shift_remove("findings");
            serde_json::to_string_pretty(&json).unwrap()
        };
        assert!(json(&again) == json(&loaded), "{case}: other figures");
        let stated = |loaded: &Loaded| -> BTreeSet<String> {
            let all = loaded.plan.as_ref().unwrap().assumptions.all().iter();
            all.map(|one| format!("{} {:?} {:?} {:?}", one.name, one.distribution, one.source, one.note)).collect()
        };
        assert_eq!(stated(&again), stated(&loaded), "{case}");
    }
}

#[test]
fn figures_that_names_do_not_tell_apart_stand_in_another_sheet() {
    let twice = HOSTILE.replace(
        "name = \"FAX\"\n",
        "name = \"FAX\"\n[[mix.improve]]\nchannel = \"=1+1\"\nstart = 6\nfcr = 0.02\nsetup_cost = 2\n",
    );
    let channels = "channel,volume,cost,nki,fcr\n=1+1,100,1000,60,0.5\n<img onerror>,100,900,60,0.5\n";
    let loaded = read_scenario_with(Path::new("scenario.toml"), &|path| {
        if path.ends_with("lardomar.toml") {
            return Err(std::io::ErrorKind::NotFound.into());
        }
        Ok(if path == Path::new("scenario.toml") { twice.clone().into_bytes() } else { channels.into() })
    });
    let mut book = Book::open(&made(&loaded, Language::English).0);
    let carried = book.table("Assumptions", "name");
    let has = |name: &str| carried.iter().any(|row| row[0] == Data::String(name.into()));
    assert!(has("mix.a.improve.<img onerror>.fcr") && !has("mix.b.improve.=1+1.fcr"), "{carried:?}");
    // What the shares of a journey leave is stated too, so that the whole of it may be taken out of the scenario.
    assert_eq!(cell(&carried, "defaults.unresolved_to.gives_up", "likely", 0), &Data::Float(0.3));
    let others = book.table("Measured figures", "expected");
    let found: Vec<_> = others.iter().filter(|row| row[0] == Data::String("mix.b.improve.=1+1.fcr".into())).collect();
    let values: Vec<&Data> = found.iter().map(|row| &row[1]).collect();
    assert_eq!(values, [&Data::Float(0.02), &Data::Float(0.05)]);
}

//! `init --from`: a scenario of the user's own channels that runs as it stands, and holds when it is filled in.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

const VOLUMES: &str = "channel,volume\nphone,48000\nemail,31000\nfax,900\n";

/// Ledgers as people have them, with the options that they take.
const LEDGERS: [(&str, &str, &[&str]); 9] = [
    ("volumes.csv", VOLUMES, &["--months", "12"]),
    ("one channel.csv", "channel,volume\nphone,10\n", &["--months", "1"]),
    (
        "underlag åäö.csv",
        "Kanal;Antal;Kostnad (tkr);Fast kostnad (tkr);NKI;Enkätsvar;Löst vid första kontakt;Medarbetare\r\n\
         Telefon;48000;3600;600;70,5;1400;74 %;58\r\nE-post;31000;1900;200;61;500;55 %;60\r\n\
         Besök;900;200;20;75;40;;62\r\n",
        &["--months", "12"],
    ),
    (
        "cells.csv",
        "channel,reason,segment,month,volume,cost,fcr\nphone,billing,private,2025-01,100,5000,0.7\n\
         phone,faults,private,2025-01,80,5000,0.6\nemail,billing,firms,2025-02,50,1000,0.5\n\
         email,faults,private,2025-02,60,1000,0.4\n",
        &[],
    ),
    (
        "names.csv",
        "channel,volume\n\"the \"\"new\"\" one, v1.2\",100\nMina sidor,90\nback\\slash,80\nbesök,70\n# hash,60\n\
         {{contacts}},50\n'quoted',40\ntrue,30\n2025,20\n",
        &["--months", "12"],
    ),
    ("nps.csv", "channel,volume,nps,responses\nphone,100,20,50\nemail,80,-10,40\n", &["--months", "12"]),
    ("csat.csv", "channel,volume,csat\nphone,100,81 %\nchat,80,77 %\n", &["--months", "12", "--currency", "SEK"]),
    (
        "revenue.csv",
        "channel,volume,cost (kGBP),revenue (kGBP),fcr\nphone,100,5,9,0.7\nweb,800,2,20,0.5\nletter,5,1,0,0.9\n",
        &["--months", "12"],
    ),
    ("zero.csv", "channel,volume,cost,fcr\nphone,100,5,0.7\nold fax,0,0,\n", &["--months", "12"]),
];

fn kanalval(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks.
    command.env("LC_ALL", "C");
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").args(arguments);
    command
}

/// The exit code, what was printed, and what was said beside it.
fn ran(command: &mut Command) -> (i32, String, String) {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

struct Case {
    folder: TempDir,
    ledger: PathBuf,
}

impl Case {
    fn new(name: &str, text: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let ledger = folder.path().join(name);
        fs::write(&ledger, text).unwrap();
        Self { folder, ledger }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn init(&self, into: &str, more: &[&str]) -> (i32, String, String) {
        let from = self.ledger.to_str().unwrap();
        let into = self.path(into);
        ran(kanalval(&["init", "--from", from]).arg(into).args(more))
    }
}

fn step(step: &str, scenario: &Path) -> (i32, String, String) {
    let draws: &[&str] = if step == "nulage" { &[] } else { &["--draws", "100"] };
    ran(kanalval(&[step]).arg(scenario).args(draws))
}

#[test]
fn every_ledger_gives_a_scenario_that_runs_at_once() {
    for (name, text, options) in LEDGERS {
        let case = Case::new(name, text);
        let (code, stdout, stderr) = case.init("out", options);
        assert_eq!(code, 0, "{name}: {stderr}");
        assert!(stdout.contains("out/scenario.toml") && !stderr.contains("error"), "{name}: {stdout}{stderr}");
        assert_eq!(fs::read(case.path("out").join(name)).unwrap(), text.as_bytes(), "{name}");
        let scenario = case.path("out/scenario.toml");
        for command in ["check", "plan", "nulage", "hypotes", "roi"] {
            let (code, stdout, stderr) = step(command, &scenario);
            assert_eq!(code, 0, "{name}: {command}: {stdout}{stderr}");
        }
        let written = fs::read_to_string(&scenario).unwrap();
        assert!(
            !written.contains("#=") && written.lines().all(|line| line.chars().count() <= 140),
            "{name}: {written}"
        );
    }
}

/// The draft with every commented line taken in and every `?` answered.
fn filled(draft: &str) -> String {
    let (mut text, mut table) = (String::new(), String::new());
    for line in draft.lines() {
        let bare = line.strip_prefix("# ").unwrap_or(line);
        let is_code = bare.starts_with('[')
            || bare
                .split_once(" = ")
                .is_some_and(|(key, _)| key.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase()));
        let line = if is_code { bare } else { line };
        if line.starts_with('[') {
            table = line.to_owned();
        }
        let key = line.split(" = ").next().unwrap();
        let shares = ["to", "unresolved_to"].contains(&key);
        let each = format!("{}", 1.0 / line.matches('?').count().max(1) as f64);
        let [low, likely, high, one] = answers(&table, key);
        let line = line.replace("= \"?\"", &format!("= \"{}\"", word(key)));
        let line = if !is_code || line.starts_with('#') {
            line
        } else if shares {
            line.replace('?', &each)
        } else if line.contains("low = ?") {
            line.replacen('?', low, 1).replacen('?', likely, 1).replacen('?', high, 1)
        } else {
            line.replace("= ?", &format!("= {one}"))
        };
        text += &(line + "\n");
    }
    text
}

fn word(key: &str) -> &'static str {
    match key {
        "kind" => "other",
        "start" => "2027-01",
        "currency" => "SEK",
        _ => "said",
    }
}

fn answers(table: &str, key: &str) -> [&'static str; 4] {
    let improves = table.contains("improve");
    match key {
        "fcr" if improves => ["", "", "", "0.01"],
        "nki" | "csat" | "nps" if improves => ["", "", "", "1"],
        "nki" | "csat" | "nps" | "employee" => ["40", "45", "50", "45"],
        "fcr" | "share" | "realisation" | "effort" => ["0.1", "0.2", "0.3", "0.2"],
        "growth_per_year" | "cost_growth_per_year" | "churn_per_year" | "contact_rate" | "unserved_share" => {
            ["", "", "", "0.02"]
        }
        "pays" | "satisfaction" | "unserved" | "lost" => ["", "", "", "0.5"],
        "churn_per_point" => ["0", "0.001", "0.002", ""],
        "fixed_cost" | "stranded_cost" => ["", "", "", "0"],
        _ => ["10", "20", "30", "5"],
    }
}

#[test]
fn every_form_holds_when_it_is_filled_in() {
    for (name, text, options) in LEDGERS {
        let case = Case::new(name, text);
        assert_eq!(case.init("out", options).0, 0, "{name}");
        let scenario = case.path("out/scenario.toml");
        let answered = filled(&fs::read_to_string(&scenario).unwrap());
        fs::write(&scenario, &answered).unwrap();
        let (_, stdout, stderr) = step("check", &scenario);
        // Answers that were not thought about may lack a way out to a person; nothing else may be wrong.
        let errors: Vec<&str> = stdout.lines().filter(|line| line.starts_with("error")).collect();
        let is_sound = errors.iter().all(|line| line.starts_with("error[bot-dead-end]"));
        assert!(is_sound, "{name}: {stdout}{stderr}\n{answered}");
        let (code, stdout, stderr) = step("plan", &scenario);
        assert_eq!(code, 0, "{name}: {stderr}");
        assert!(!stdout.contains("No recommendation yet"), "{name}: {stdout}");
    }
}

#[test]
fn a_form_that_is_not_filled_in_is_not_taken_for_an_answer() {
    let case = Case::new("volumes.csv", VOLUMES);
    assert_eq!(case.init("out", &["--months", "12"]).0, 0);
    let scenario = case.path("out/scenario.toml");
    let text = fs::read_to_string(&scenario).unwrap();
    fs::write(&scenario, text.replacen("# cost_per_contact = ?", "cost_per_contact = ?", 1)).unwrap();
    let (code, stdout, _) = step("check", &scenario);
    assert!(code == 1 && stdout.contains("cost_per_contact = ?"), "{stdout}");
}

#[test]
fn the_names_in_the_scenario_are_those_of_the_ledger() {
    let (name, text, options) = LEDGERS[4];
    let case = Case::new(name, text);
    assert_eq!(case.init("out", options).0, 0);
    let written: toml::Table = fs::read_to_string(case.path("out/scenario.toml")).unwrap().parse().unwrap();
    let mut named: Vec<&String> = written["channel"].as_table().unwrap().keys().collect();
    named.sort();
    let mut expected = [
        "the \"new\" one, v1.2",
        "Mina sidor",
        "back\\slash",
        "besök",
        "# hash",
        "{{contacts}}",
        "'quoted'",
        "true",
        "2025",
    ];
    expected.sort_unstable();
    assert_eq!(named, expected);
}

#[test]
fn nothing_is_guessed_and_what_the_ledger_says_is_used() {
    let draft = |place: usize| {
        let (name, text, options) = LEDGERS[place];
        let case = Case::new(name, text);
        assert_eq!(case.init("out", options).0, 0, "{name}");
        fs::read_to_string(case.path("out/scenario.toml")).unwrap()
    };
    // The figures that count in a draft of volumes alone.
    let table: toml::Table = draft(0).parse().unwrap();
    assert_eq!(table["nulage"]["months"].as_integer(), Some(12));
    assert_eq!(table["scenario"]["discount_rate"]["value"].as_integer(), Some(0));
    assert!(table["channel"].as_table().unwrap().values().all(|channel| channel.as_table().unwrap().is_empty()));
    assert_eq!(table.keys().collect::<Vec<_>>(), ["version", "nulage", "channel", "scenario"]);
    // A month column needs no months, and fcr needs to be told where those go who were not helped.
    let cells: toml::Table = draft(3).parse().unwrap();
    assert!(cells["nulage"].get("months").is_none());
    let case = Case::new(LEDGERS[3].0, LEDGERS[3].1);
    let (code, _, stderr) = case.init("out", &["--months", "12"]);
    assert!(code == 0 && stderr.contains("months-not-used"), "{stderr}");
    assert!(!fs::read_to_string(case.path("out/scenario.toml")).unwrap().contains("months = 12\n\n# QUESTION 1.1"));
    assert_eq!(cells["defaults"]["unresolved_to"]["gives_up"]["value"].as_integer(), Some(1));
    // The mean of 74 % of 48 000 and 55 % of 31 000 contacts: 0.66544.
    let swedish = draft(2);
    assert!(swedish.contains("fcr = { value = 0.6654, source = \"placeholder\" }\n"), "{swedish}");
    assert!(swedish.contains("The table says kr"), "{swedish}");
    assert!(draft(7).contains("currency = \"GBP\"\n") && draft(6).contains("currency = \"SEK\"\n"));
    // There is a chat already, so that it is not proposed.
    assert!(!draft(6).contains("Open a chat") && draft(6).contains("Open video meetings"));
}

#[test]
fn it_never_overwrites_without_force_and_looks_at_all_files_first() {
    let case = Case::new("volumes.csv", VOLUMES);
    let options = ["--months", "12"];
    for taken in ["scenario.toml", "volumes.csv"] {
        let folder = case.path(&format!("with {taken}"));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(taken), "mine").unwrap();
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let (code, stdout, stderr) = case.init(&name, &options);
        assert_eq!((code, stdout.as_str()), (2, ""), "{stderr}");
        assert!(stderr.contains("there already") && stderr.contains(taken), "{stderr}");
        assert_eq!(fs::read_to_string(folder.join(taken)).unwrap(), "mine");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "{taken}");
        assert_eq!(case.init(&name, &["--months", "12", "--force", "-q"]), (0, String::new(), String::new()));
        assert_eq!(step("check", &folder.join("scenario.toml")).0, 0);
    }
    // With a folder in its way nothing is written, not even what could be.
    fs::create_dir_all(case.path("blocked/volumes.csv")).unwrap();
    let (code, _, stderr) = case.init("blocked", &["--months", "12", "--force"]);
    assert!(code == 2 && stderr.contains("it is a folder"), "{stderr}");
    assert!(!case.path("blocked/scenario.toml").exists());
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_counts_as_there() {
    let case = Case::new("volumes.csv", VOLUMES);
    fs::create_dir(case.path("out")).unwrap();
    std::os::unix::fs::symlink("nowhere", case.path("out/scenario.toml")).unwrap();
    assert_eq!(case.init("out", &["--months", "12"]).0, 2);
    assert!(!case.path("out/nowhere").exists() && !case.path("out/volumes.csv").exists());
}

#[test]
fn a_ledger_in_the_folder_is_named_where_it_lies() {
    let case = Case::new("volumes.csv", VOLUMES);
    let before = fs::read_dir(case.folder.path()).unwrap().count();
    assert_eq!(case.init("", &["--months", "12"]).0, 0);
    assert_eq!(fs::read_dir(case.folder.path()).unwrap().count(), before + 2);
    fs::create_dir(case.path("data")).unwrap();
    fs::write(case.path("data/more.csv"), VOLUMES).unwrap();
    fs::remove_file(case.path("scenario.toml")).unwrap();
    let run =
        ran(kanalval(&["init", "--from", "data/more.csv", "--months", "12", "."]).current_dir(case.folder.path()));
    assert_eq!(run.0, 0, "{}", run.2);
    let written = fs::read_to_string(case.path("scenario.toml")).unwrap();
    assert!(written.contains("channels = \"data/more.csv\"\n") && written.contains("name = \"more\"\n"), "{written}");
    assert_eq!(step("check", &case.path("scenario.toml")).0, 0);
}

#[test]
fn a_ledger_with_errors_is_told_and_nothing_is_written() {
    for (text, code, said) in [
        ("channel,volume\nphone,many\n", 1, "unreadable-value"),
        ("", 1, "ledger-empty"),
        ("channel,volume\nphone,5\n", 1, "--months 12"),
        // What is wrong in the scenario only is found before it is written.
        ("channel,volume,month\nphone,5,2025-01\nself,5,2025-01\n", 1, "reserved-name"),
        ("channel,volume,month,revenue,fcr\nphone,5,2025-01,9,0\n", 1, "revenue-unsolved"),
    ] {
        let case = Case::new("mine.csv", text);
        let (found, stdout, stderr) = case.init("out", &[]);
        assert_eq!((found, stdout.as_str()), (code, ""), "{text}: {stderr}");
        assert!(stderr.contains(said), "{text}: {stderr}");
        assert!(!case.path("out").exists(), "{text}");
        let is_of_the_scenario = ["reserved-name", "revenue-unsolved"].contains(&said);
        assert_eq!(stderr.contains("Nothing was written"), is_of_the_scenario, "{stderr}");
    }
    let case = Case::new("mine.csv", VOLUMES);
    for (from, said) in [("no.csv", "file-unreadable"), (".", "no name of a file"), ("scenario.toml", "is a scenario")]
    {
        let (code, stdout, stderr) = ran(kanalval(&["init", "--from", from]).arg(case.path("out")));
        assert_eq!((code, stdout.as_str()), (2, ""), "{from}: {stderr}");
        assert!(stderr.contains(said), "{from}: {stderr}");
    }
    assert_eq!(case.init("out", &["--months", "12", "--currency", " "]).0, 2);
    assert!(!case.path("out").exists());
    // Its options mean nothing for the made-up case.
    assert_eq!(ran(kanalval(&["init", "--months", "12"]).arg(case.path("out"))).0, 2);
}

#[test]
fn a_draft_reads_as_it_should() {
    for place in [0, 2] {
        let (name, text, options) = LEDGERS[place];
        let case = Case::new(name, text);
        assert_eq!(case.init("out", options).0, 0, "{name}");
        insta::assert_snapshot!(format!("draft-{place}"), fs::read_to_string(case.path("out/scenario.toml")).unwrap());
    }
}

/// Volumes, costs and a survey in files of their own, as they come out of three systems.
fn several() -> Case {
    let case =
        Case::new("volymer.csv", "Kanal;Ärendetyp;Antal\nTelefon;Faktura;1 200\nTelefon;Flytt;800\nChatt;Flytt;150\n");
    fs::write(case.path("kostnader.csv"), "kanal;kostnad (tkr)\nTelefon;1.234\nChatt;12\nSumma;0\n").unwrap();
    fs::write(case.path("enkat.csv"), "kanal;csat;enkätsvar\nTelefon;4;210\nChatt;3;80\n").unwrap();
    case
}

const SAID: [&str; 8] = ["--months", "12", "--decimal", ",", "--scale", "1,5", "--ignore-row", "Summa"];

#[test]
fn several_tables_are_joined_and_what_they_cannot_say_is_asked_for() {
    let case = several();
    let files = ["volymer.csv", "kostnader.csv", "enkat.csv"];
    let nulage =
        |options: &[&str]| ran(kanalval(&["nulage"]).args(files).args(options).current_dir(case.folder.path()));
    let (code, _, stderr) = nulage(&[]);
    assert_eq!(code, 1);
    for code in ["ledger-months-missing", "decimal-unclear", "totals-row", "csat-scale-unclear"] {
        assert!(stderr.contains(code), "{code}: {stderr}");
    }
    let (code, stdout, stderr) = nulage(&SAID);
    assert_eq!((code, stderr.as_str()), (0, ""));
    // 1 234 000 over 12 months; a mean of 4 on 1–5 is 75.
    assert!(stdout.contains("cost from kostnader.csv: spread over each reason by contacts"), "{stdout}");
    assert!(stdout.contains("75.0"), "{stdout}");
    let options = "--from volymer.csv --from kostnader.csv --from enkat.csv --months 12 --decimal ,";
    assert!(stdout.contains(options), "{stdout}");
}

#[test]
fn several_tables_give_one_scenario() {
    let case = several();
    let from = ["--from", "volymer.csv", "--from", "kostnader.csv", "--from", "enkat.csv"];
    let (code, _, stderr) = ran(kanalval(&["init"]).args(from).args(SAID).arg("out").current_dir(case.folder.path()));
    assert_eq!(code, 0, "{stderr}");
    let written = fs::read_to_string(case.path("out/scenario.toml")).unwrap();
    for line in [
        "channels = [\"volymer.csv\", \"kostnader.csv\", \"enkat.csv\"]\n",
        "months = 12\n",
        "decimal = \",\"\n",
        "scale = [1, 5]\n",
        "ignore_rows = \"Summa\"\n",
    ] {
        assert!(written.contains(line), "{line}: {written}");
    }
    for step_name in ["check", "nulage", "plan"] {
        let (code, _, stderr) = step(step_name, &case.path("out/scenario.toml"));
        assert_eq!(code, 0, "{step_name}: {stderr}");
    }
    fs::create_dir(case.path("more")).unwrap();
    fs::write(case.path("more/volymer.csv"), "kanal;antal\nFax;1\n").unwrap();
    let clash = ["init", "--from", "volymer.csv", "--from", "more/volymer.csv", "--months", "12", "other"];
    let (code, _, stderr) = ran(kanalval(&clash).current_dir(case.folder.path()));
    assert!(code == 2 && stderr.contains("more/volymer.csv") && !case.path("other").exists(), "{stderr}");
    let mixed = ["nulage", "volymer.csv", "out/scenario.toml"];
    let (code, _, stderr) = ran(kanalval(&mixed).current_dir(case.folder.path()));
    assert!(code == 2 && stderr.contains("is a scenario"), "{stderr}");
}

//! What a change of a scenario did to the decision: files, git revisions, and every format.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use common::generator::{Spread, case, load};
use kanalval::diff::{Inputs, Things, inputs};
use kanalval::model::{Assumption, Assumptions, Origin, Plan};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use tempfile::TempDir;

/// A fifth of the calls are led to e-mail: 200 cases a month from 100 to 40, less 1 000 a month to run it, over
/// 12 months at 0 %: NPV = 12·(200·60 − 1 000) = 132 000.
const SCENARIO: &str = r#"version = 1

[scenario]
name = "Lead callers"
currency = "SEK"
start = "2026-01"
months = 12
discount_rate = 0
realisation = 1

[nulage]
channels = "channels.csv"
months = 1

[defaults]
unresolved_to = { gives_up = 1 }

[goals]
cost_per_case = 60
nki = 70

[[mix]]
id = "lead"
name = "Lead callers to e-mail"
running_cost = 1000
[[mix.shift]]
from = "phone"
to = "email"
share = 0.2
effort = 1
"#;

const LEDGER: &str = "channel,volume,cost,nki,fcr\nphone,1000,100000,60,1\nemail,500,20000,75,1\n";

/// A folder of files.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(TempDir::new().unwrap());
        folder.write("channels.csv", LEDGER);
        folder.write("old.toml", SCENARIO);
        folder
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The scenario with things replaced, as another file.
    fn with(&self, name: &str, changes: &[(&str, &str)]) {
        let mut text = SCENARIO.to_owned();
        for (before, after) in changes {
            assert!(text.contains(before), "{before}");
            text = text.replace(before, after);
        }
        self.write(name, &text);
    }

    fn run_in(&self, folder: &str, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
        // Whatever language the machine speaks.
        command.env("LC_ALL", "C").env("NO_COLOR", "1").current_dir(self.0.path().join(folder));
        let output = command.arg("diff").args(arguments).args(["--draws", "200"]).output().unwrap();
        Ran {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        self.run_in("", arguments)
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let ran = self.run(&[arguments, &["--format", "json"]].concat());
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
        serde_json::from_str(&ran.stdout).unwrap()
    }

    /// A repository of what is there.
    fn git(&self, arguments: &[&str]) {
        let mut git = std::process::Command::new("git");
        git.current_dir(self.0.path()).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        git.args(["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "core.autocrlf=false"]);
        let output = git.args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn commit(&self) {
        self.git(&["init", "--quiet", "--initial-branch=main"]);
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message=all"]);
    }
}

struct Ran {
    code: i32,
    stdout: String,
    stderr: String,
}

fn near(value: &Value, expected: f64) {
    let got = value.as_f64().unwrap_or_else(|| panic!("{value} is no number"));
    assert!((got - expected).abs() < 1e-6 * expected.abs().max(1.0), "{got}, not {expected}");
}

#[test]
fn a_file_against_itself_differs_in_nothing_and_says_so_in_one_line() {
    let folder = Folder::new();
    let ran = folder.run(&["old.toml", "old.toml", "--exit-code"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(
        ran.stdout,
        "  Nothing differs between old.toml and old.toml: the same assumptions, the same results.\n"
    );
    // Nor do a comment, an empty line and another order of keys, but that the latter is said.
    folder.write("new.toml", &SCENARIO.replace("\n[goals]", "\n\n# Where we want to be.\n[goals]"));
    assert!(folder.run(&["old.toml", "new.toml"]).stdout.starts_with("  Nothing differs"));
    folder.with("new.toml", &[("cost_per_case = 60\nnki = 70", "nki = 70\ncost_per_case = 60")]);
    assert!(folder.run(&["old.toml", "new.toml"]).stdout.starts_with("  Nothing differs"));
    let same = folder.json(&["old.toml", "old.toml"]);
    assert_eq!((&same["same"], &same["decision_changed"]), (&Value::Bool(true), &Value::Bool(false)));
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/energibolaget/scenario.toml");
    let shipped = shipped.to_str().unwrap();
    let ran = folder.run(&[shipped, shipped, "--quiet"]);
    assert!(ran.stdout.starts_with("  Nothing differs"), "{}", ran.stdout);
}

#[test]
fn a_cost_of_1000_a_month_more_takes_12000_off() {
    let folder = Folder::new();
    folder.with("new.toml", &[("running_cost = 1000", "running_cost = 2000")]);
    let told = folder.json(&["old.toml", "new.toml"]);
    near(&told["results"][0]["npv"]["old"], 132_000.0);
    near(&told["results"][0]["npv"]["new"], 120_000.0);
    near(&told["results"][0]["npv"]["change"], -12_000.0);
    assert_eq!(told["moved"]["alone"].as_array().unwrap().len(), 1);
    assert_eq!(told["moved"]["alone"][0]["what"]["assumption"], "mix.lead.running_cost");
    near(&told["moved"]["alone"][0]["npv"]["lead"], -12_000.0);
    near(&told["moved"]["together"]["lead"], 0.0);
    near(&told["moved"]["all"]["lead"], -12_000.0);
    let changed = told["assumptions"].as_array().unwrap();
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0]["name"], "mix.lead.running_cost");
    assert_eq!(changed[0]["new"]["place"], "new.toml:25:16");
    near(&changed[0]["old"]["base"], 1_000.0);
    near(&changed[0]["new"]["base"], 2_000.0);
    for none in ["ledger", "settings", "structure", "reordered", "matrix"] {
        assert_eq!(told[none].as_array().unwrap().len(), 0, "{none}");
    }
    assert_eq!(told["decision_changed"], false);
    // The advice stands, so nobody is stopped.
    assert_eq!(folder.run(&["old.toml", "new.toml", "--exit-code"]).code, 0);
}

#[test]
fn each_change_alone_and_what_they_do_together() {
    // Half as many cases alone: 12·100·60 = 72 000 less. E-mails at 60: 12·200·20 = 48 000 less. Both and 1 000 a
    // month more: 12·(100·40 − 2 000) = 24 000, 108 000 less, where the three alone take 132 000.
    let folder = Folder::new();
    folder.write("dearer/channels.csv", &LEDGER.replace("500,20000", "500,30000"));
    folder.with("dearer/new.toml", &[("running_cost = 1000", "running_cost = 2000"), ("share = 0.2", "share = 0.1")]);
    let told = folder.json(&["old.toml", "dearer/new.toml"]);
    near(&told["results"][0]["npv"]["new"], 24_000.0);
    let alone = told["moved"]["alone"].as_array().unwrap();
    let names: Vec<&Value> = alone.iter().map(|cause| &cause["what"]).collect();
    assert_eq!(names[0]["assumption"], "mix.lead.shift.phone>email.share");
    assert_eq!(names[1]["ledger"], serde_json::json!({ "channel": "email", "figure": "cost_per_contact" }));
    assert_eq!(names[2]["assumption"], "mix.lead.running_cost");
    for (cause, effect) in alone.iter().zip([-72_000.0, -48_000.0, -12_000.0]) {
        near(&cause["npv"]["lead"], effect);
    }
    near(&told["moved"]["together"]["lead"], 24_000.0);
    near(&told["moved"]["all"]["lead"], -108_000.0);
    // The table by channel and figure: 40 to 60 a mail, 20 000 to 30 000 a month.
    let ledger = told["ledger"].as_array().unwrap();
    let rows: Vec<(&str, &str, f64, f64)> = ledger
        .iter()
        .map(|row| {
            let number = |key: &str| row[key].as_f64().unwrap();
            (row["channel"].as_str().unwrap(), row["figure"].as_str().unwrap(), number("old"), number("new"))
        })
        .collect();
    assert_eq!(rows, [("email", "cost_per_contact", 40.0, 60.0), ("email", "cost", 20_000.0, 30_000.0)]);
}

/// Leading callers no longer pays, so the advice is to stay.
const TOO_DEAR: (&str, &str) = ("running_cost = 1000", "running_cost = 20000");

#[test]
fn another_decision_ends_with_1_where_that_is_asked_for() {
    let folder = Folder::new();
    folder.with("new.toml", &[TOO_DEAR]);
    let ran = folder.run(&["old.toml", "new.toml"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    insta::assert_snapshot!("text", ran.stdout);
    assert!(ran.stdout.lines().all(|line| line.chars().count() <= 100), "{}", ran.stdout);
    let ran = folder.run(&["old.toml", "new.toml", "--exit-code", "--format", "markdown"]);
    assert_eq!(ran.code, 1);
    insta::assert_snapshot!("markdown", ran.stdout);
    let mut told = folder.json(&["old.toml", "new.toml"]);
    assert_eq!(told["decision_changed"], true);
    assert_eq!(told["recommended"]["old"]["mix"], "lead");
    assert_eq!(told["recommended"]["new"]["mix"], "as-is");
    told["kanalval"] = Value::Null;
    insta::assert_json_snapshot!("json", told);
}

#[test]
fn an_advice_that_stands_and_no_longer_pays_is_told_first() {
    let folder = Folder::new();
    let old = [
        ("cost_per_case = 60\nnki = 70", "nki = 70\n[gates]\npays = 0"),
        ("effort = 1\n", "effort = 1\n[expect.mix.lead]\nnpv_min = 0\n"),
    ];
    folder.with("before.toml", &old);
    // 12·(200·60 − 15 000) = −36 000.
    folder.with("after.toml", &[old[0], old[1], ("running_cost = 1000", "running_cost = 15000")]);
    let ran = folder.run(&["before.toml", "after.toml"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let top = ran.stdout.split("Results").next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    for wanted in [
        "The advice stands: “Lead callers to e-mail”.",
        "it brings −36 000 SEK rather than +132 000 SEK",
        "It no longer pays.",
        "1 expectation in [expect] of the new file is not met",
    ] {
        assert!(top.contains(wanted), "{wanted}\n{top}");
    }
}

#[test]
fn what_is_no_longer_told_by_check_is_told() {
    let folder = Folder::new();
    let allowed = "effort = 1\n[check]\nno-launch = { level = \"allow\", reason = \"we do not want to\" }\n";
    folder.with("new.toml", &[("effort = 1\n", allowed)]);
    let told = folder.json(&["old.toml", "new.toml"]);
    let names: Vec<&str> =
        told["settings"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["check.no-launch", "check.no-launch.reason"]);
    assert_eq!(told["decision_changed"], false);
}

#[test]
fn settings_that_are_no_figures_are_told() {
    let folder = Folder::new();
    folder.with(
        "new.toml",
        &[
            ("months = 12", "months = 24"),
            ("cost_per_case = 60", "cost_per_case = 65"),
            ("[[mix]]", "[gates]\npays = 0.8\n\n[[mix]]"),
            ("effort = 1", "effort = 1\nstart = 3"),
            ("discount_rate = 0", "discount_rate = 0\nworth_of_point = 100"),
        ],
    );
    let told = folder.json(&["old.toml", "new.toml"]);
    let names: Vec<&str> =
        told["settings"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    let expected = ["scenario.months", "goals.cost_per_case", "gates.pays", "mix.lead.shift.phone>email.start"];
    assert_eq!(names, expected);
    // A figure that came is told as a figure alone.
    assert_eq!(told["assumptions"][0]["name"], "scenario.worth_of_point");
    assert_eq!(told["assumptions"][0]["old"], Value::Null);
    // 24 months of 1 000 and 22 of 12 000: all of it by settings.
    near(&told["results"][0]["npv"]["new"], 240_000.0);
    assert_eq!(told["moved"]["alone"][0]["what"]["settings"], true);
    near(&told["moved"]["alone"][0]["npv"]["lead"], 108_000.0);
}

#[test]
fn a_mix_of_another_id_came_and_the_other_went() {
    let folder = Folder::new();
    folder.with("new.toml", &[("id = \"lead\"", "id = \"move\"")]);
    let told = folder.json(&["old.toml", "new.toml"]);
    let results = told["results"].as_array().unwrap();
    assert_eq!((&results[0]["id"], &results[1]["id"]), (&"move".into(), &"lead".into()));
    assert_eq!((&results[0]["npv"]["old"], &results[1]["npv"]["new"]), (&Value::Null, &Value::Null));
    near(&results[0]["npv"]["new"], 132_000.0);
    assert_eq!(told["structure"][0]["change"], "removed");
    assert_eq!(told["structure"][1]["name"], "mix.move");
    assert_eq!(told["decision_changed"], true);
}

#[test]
fn other_moves_are_told_and_their_money_is_not_split() {
    let folder = Folder::new();
    folder.with("new.toml", &[("effort = 1\n", "effort = 1\n[[mix.prevent]]\nfrom = [\"phone\"]\nshare = 0.1\neffort = 1\nrunning_cost = 0\nsetup_cost = 0\n")]);
    let told = folder.json(&["old.toml", "new.toml"]);
    assert_eq!(told["structure"][0]["kind"], "move");
    assert_eq!(told["moved"]["not_split"][0], serde_json::json!({ "mix": "lead", "why": "moves" }));
    let words = folder.run(&["old.toml", "new.toml"]).stdout;
    assert!(words.contains("The change of “Lead callers to e-mail” is not split"), "{words}");
}

#[test]
fn another_currency_or_metric_is_said_and_not_subtracted() {
    let folder = Folder::new();
    folder.with("new.toml", &[("SEK", "EUR")]);
    let told = folder.json(&["old.toml", "new.toml"]);
    near(&told["results"][0]["npv"]["new"], 132_000.0);
    assert_eq!(told["results"][0]["npv"]["change"], Value::Null);
    let words = folder.run(&["old.toml", "new.toml"]).stdout;
    assert!(words.contains("The amounts were in SEK and are in EUR"), "{words}");
    folder.write("csat/channels.csv", &LEDGER.replace("nki", "csat"));
    folder.with("csat/new.toml", &[("nki = 70", "csat = 70")]);
    let told = folder.json(&["old.toml", "csat/new.toml"]);
    assert_eq!(told["same_metric"], false);
    assert_eq!(told["as_is"]["satisfaction"]["change"], Value::Null);
}

#[test]
fn a_file_is_compared_with_what_it_was() {
    let folder = Folder::new();
    folder.write("cases/a/channels.csv", LEDGER);
    folder.write("cases/a/scenario.toml", SCENARIO);
    folder.commit();
    let file = "cases/a/scenario.toml";
    assert!(folder.run(&["HEAD", file]).stdout.starts_with("  Nothing differs between HEAD:cases/a/scenario.toml"));
    // Only the data change.
    folder.write("cases/a/channels.csv", &LEDGER.replace("500,20000", "500,30000"));
    let told = folder.json(&["HEAD", file]);
    near(&told["results"][0]["npv"]["change"], -48_000.0);
    assert_eq!(told["assumptions"].as_array().unwrap().len(), 0);
    assert_ne!(told["old"]["inputs"][1]["sha256"], told["new"]["inputs"][1]["sha256"]);
    // From within a folder, and as git writes it.
    for arguments in [["HEAD", "scenario.toml"], ["HEAD:./scenario.toml", "scenario.toml"]] {
        let ran = folder.run_in("cases/a", &[&arguments[..], &["--format", "json"]].concat());
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        let told: Value = serde_json::from_str(&ran.stdout).unwrap();
        near(&told["results"][0]["npv"]["change"], -48_000.0);
    }
    folder.git(&["commit", "--quiet", "--all", "--message=dearer"]);
    let told = folder.json(&["main~1:cases/a/scenario.toml", "main:cases/a/scenario.toml"]);
    near(&told["results"][0]["npv"]["change"], -48_000.0);
    let told = folder.json(&["main~1", "main:cases/a/scenario.toml"]);
    near(&told["results"][0]["npv"]["change"], -48_000.0);
    // A scenario at the top, whose data lie beside it.
    folder.with("old.toml", &[TOO_DEAR]);
    assert_eq!(folder.run(&["HEAD", "old.toml", "--exit-code"]).code, 1);
    assert_eq!(folder.run(&["HEAD:old.toml", "old.toml", "--exit-code"]).code, 1);
}

#[test]
fn what_cannot_be_compared_is_said_plainly() {
    let folder = Folder::new();
    let refused = |arguments: &[&str], wanted: &str| {
        let ran = folder.run(arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(wanted), "{arguments:?}: {}", ran.stderr);
    };
    refused(&["HEAD", "old.toml"], "is in no git repository");
    folder.commit();
    folder.with("later.toml", &[]);
    refused(&["HEAD", "later.toml"], "later.toml is not there at HEAD");
    refused(&["HEAD:none.toml", "old.toml"], "none.toml is not there at HEAD");
    refused(&["nothing", "old.toml"], "nothing is neither a file nor a revision");
    refused(&["HEAD..HEAD", "old.toml"], "HEAD..HEAD is neither a file nor a revision");
    refused(&["old.toml", "none.toml"], "none.toml");
    refused(&["HEAD:../old.toml", "old.toml"], "outside");
    // Nothing is taken for an option of git.
    let ran = folder.run(&["--draws", "10", "--", "--output=x", "old.toml"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(!folder.0.path().join("x").exists());
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    command.env("LC_ALL", "C").env("PATH", folder.0.path()).current_dir(folder.0.path());
    let output = command.args(["diff", "HEAD", "old.toml"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(2) && said.contains("takes git"), "{said}");
}

#[test]
fn errors_are_told_with_the_file_that_they_are_in() {
    let folder = Folder::new();
    folder.with("new.toml", &[("share = 0.2", "share = 2")]);
    let ran = folder.run(&["old.toml", "new.toml"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.starts_with("new.toml cannot be compared"), "{}", ran.stderr);
    assert!(ran.stderr.contains("new.toml:29"), "{}", ran.stderr);
    // Also where they are of long ago.
    folder.write("old.toml", &SCENARIO.replace("share = 0.2", "share = 3"));
    folder.commit();
    folder.write("old.toml", SCENARIO);
    let ran = folder.run(&["HEAD", "old.toml"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("HEAD:./old.toml:29"), "{}", ran.stderr);
}

#[test]
fn a_result_overwrites_neither_file() {
    let folder = Folder::new();
    folder.with("new.toml", &[TOO_DEAR]);
    for file in ["old.toml", "new.toml", "channels.csv"] {
        assert_eq!(folder.run(&["old.toml", "new.toml", "-o", file]).code, 2, "{file}");
    }
    assert_eq!(folder.run(&["old.toml", "new.toml", "-o", "comment.md", "--format", "markdown"]).code, 0);
    let comment = fs::read_to_string(folder.0.path().join("comment.md")).unwrap();
    assert!(comment.starts_with("# Lead callers: what the change does\n\n**The advice changes"), "{comment}");
}

/// The plan as if everything were written in the same place.
fn without_origins(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    plan.channels.iter_mut().for_each(|channel| channel.origin = Origin::NONE);
    plan.mixes.iter_mut().for_each(|mix| mix.origin = Origin::NONE);
    plan.mixes.iter_mut().flat_map(|mix| &mut mix.moves).for_each(|step| step.origin = Origin::NONE);
    plan.goals.iter_mut().flat_map(|goals| &mut goals.all).for_each(|goal| goal.origin = Origin::NONE);
    plan.expectations.iter_mut().for_each(|one| one.origin = Origin::NONE);
    let mut assumptions = Assumptions::default();
    for one in plan.assumptions.all() {
        assumptions.push(Assumption { origin: Origin::NONE, ..one.clone() });
    }
    plan.assumptions = assumptions;
    plan
}

/// A text with the number at a place of it made larger; `None` where there are fewer numbers.
fn with_number_changed(text: &str, place: usize) -> Option<String> {
    let mut numbers = Vec::new();
    let mut from = None;
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        match (sign.is_ascii_digit(), from) {
            (true, None) => from = Some(at),
            (false, Some(start)) => {
                numbers.push((start, at));
                from = None;
            }
            _ => {}
        }
    }
    let (start, end) = numbers.get(place.checked_rem(numbers.len())?).copied()?;
    let number: u64 = text[start..end].parse().ok()?;
    Some(format!("{}{}{}", &text[..start], number + 1, &text[end..]))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        rng_seed: RngSeed::Fixed(20_260_101),
        failure_persistence: None,
        ..Default::default()
    })]

    /// Two plans differ exactly where a difference is told, be it one number of a file or everything.
    #[test]
    fn a_difference_is_told_exactly_where_there_is_one(
        case in case(Spread::Wide),
        other in case(Spread::Wide),
        place in 0..10_000usize,
        in_ledger in any::<bool>(),
    ) {
        let (scenario, ledger) = (case.scenario(), case.ledger());
        let old = load(&scenario, &ledger).plan.unwrap();
        let changed = if in_ledger {
            with_number_changed(&ledger, place).map(|ledger| load(&scenario, &ledger))
        } else {
            with_number_changed(&scenario, place).map(|scenario| load(&scenario, &ledger))
        };
        for new in [changed.and_then(|loaded| loaded.plan), other.load().plan].into_iter().flatten() {
            let told = inputs(&old, &new);
            let differs = without_origins(&old) != without_origins(&new);
            prop_assert_eq!(!told.is_empty(), differs, "{:?}", told);
            // A number that is another is told by its name.
            prop_assert!(!told.reordered.contains(&Things::Entries), "{:?}", told);
        }
        prop_assert_eq!(inputs(&old, &old), Inputs::default());
    }
}

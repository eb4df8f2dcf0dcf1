//! What earlier pilots taught: a mix that tries again what was closed is told, and the register is listed and searched.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use kanalval::input::{read_register, read_scenario_with};
use kanalval::model::{Code, Finding, Month};
use kanalval::report::findings_to_text;
use kanalval::text::Catalogue;
use kanalval::{Inspection, inspect};
use tempfile::TempDir;

const LEDGER: &str = "\
channel,reason,volume,cost,fixed_cost,nki,responses,fcr,employee
phone,billing,20000,1500000,300000,70,400,0.74,58
phone,orders,28000,2100000,300000,70,400,0.74,58
email,billing,15000,900000,150000,61,300,0.55,60
email,orders,16000,1000000,150000,61,300,0.55,60
";

const SCENARIO: &str = r#"version = 1
[scenario]
currency = "SEK"
months = 24
discount_rate = 0.05
realisation = 0.7
[nulage]
channels = "channels.csv"
months = 12
[defaults]
unresolved_to = { self = 0.7, gives_up = 0.3 }
[channel.chat]
nki = 68
fcr = 0.7
employee = 60
cost_per_contact = 40
fixed_cost = 30000
unresolved_to = { self = 0.4, phone = 0.5, gives_up = 0.1 }
ramp = { months = 6 }
[[channel.chat.attracts]]
from = "phone"
share = 0.2
effort = 0.8
[[mix]]
id = "ours"
hypothesis = "Who asks about a bill rather chats than waits."
because = "They wait for eleven minutes."
setup_cost = 50000
"#;

const CHAT: &str = "add = [\"chat\"]\n";
const PHONE_FOR_BILLS: &str =
    "[[mix.improve]]\nchannel = \"Phone\"\nreasons = [\"Billing\"]\nnki = 2\nramp = { months = 3 }\n";

/// What `check` finds of the rule where a mix makes these moves and the register has this lesson beside its name, outcome
/// and month.
fn ditches(moves: &str, lesson: &str) -> Vec<Finding> {
    let register =
        format!("[[lesson]]\nname = \"Bot\"\nmonth = \"2025-05\"\noutcome = \"Nobody was helped.\"\n{lesson}\n");
    let scenario = format!("{SCENARIO}{moves}");
    let loaded = read_scenario_with(Path::new("plan.toml"), &|path| {
        Ok(match path.to_str().unwrap() {
            "plan.toml" => scenario.clone().into_bytes(),
            "channels.csv" => LEDGER.as_bytes().to_vec(),
            _ => register.clone().into_bytes(),
        })
    });
    let told = findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false);
    assert!(loaded.plan.is_some(), "{told}");
    let findings = inspect(&loaded, &Inspection { draws: None, seed: 1, now: Month::new(2026, 11) });
    findings.into_iter().filter(|finding| finding.code == Code::SameDitch).collect()
}

fn is_told(moves: &str, lesson: &str) -> bool {
    let found = ditches(moves, lesson);
    assert!(found.len() <= 1);
    !found.is_empty()
}

#[test]
fn the_same_channel_for_the_same_reason_is_told() {
    for (moves, about) in [
        (PHONE_FOR_BILLS, "channels = [\"phone\"]\nreasons = [\"billing\"]"),
        // No reasons are all reasons, of a lesson and of a move.
        (PHONE_FOR_BILLS, "channels = \"PHONE\""),
        (CHAT, "channels = [\"chat\"]\nreasons = [\"billing\"]"),
        ("drop = [{ channel = \"email\", to = { phone = 1 }, stranded_cost = 0 }]", "channels = [\"email\"]"),
        ("[[mix.shift]]\nfrom = \"email\"\nto = \"phone\"\nshare = 0.1\neffort = 1", "channels = [\"phone\"]"),
        (
            "[[mix.prevent]]\nfrom = \"email\"\nshare = 0.1\neffort = 1\nrunning_cost = 1\nsetup_cost = 1",
            "channels = \"email\"",
        ),
        // Chat was opened then, and phone is where its customers came from.
        (CHAT, "channels = [\"phone\", \"chat\"]"),
        (CHAT, "channels = [\"chat\", \"telegraph\"]"),
    ] {
        assert!(is_told(moves, &format!("{about}\ndecision = \"close\"")), "{moves} {about}");
    }
}

#[test]
fn the_same_hypothesis_is_told_whatever_it_changes() {
    let same =
        "hypothesis = \"who asks about a bill, rather chats then waits\"\nchannels = [\"fax\"]\ndecision = \"close\"";
    assert!(!is_told(CHAT, same), "two letters of a short word");
    let same =
        "hypothesis = \"Who asks about a bill, ratther chats than waits!\"\nchannels = [\"fax\"]\ndecision = \"close\"";
    assert!(is_told(CHAT, same));
}

#[test]
fn what_is_another_thing_is_not_told() {
    for (moves, lesson) in [
        (PHONE_FOR_BILLS, "channels = [\"phone\"]\nreasons = [\"orders\"]\ndecision = \"close\""),
        (PHONE_FOR_BILLS, "channels = [\"email\"]\ndecision = \"close\""),
        // Neither opens chat.
        (PHONE_FOR_BILLS, "channels = [\"chat\", \"phone\"]\ndecision = \"close\""),
        (PHONE_FOR_BILLS, "hypothesis = \"Who asks about an order rather chats than waits.\"\ndecision = \"close\""),
        // Only what was closed is a ditch.
        (CHAT, "channels = [\"chat\"]\ndecision = \"scale\""),
        (CHAT, "channels = [\"chat\"]\ndecision = \"prolong\""),
        (CHAT, "channels = [\"chat\"]\ndecision = \"adjust\""),
    ] {
        assert!(!is_told(moves, lesson), "{moves} {lesson}");
    }
}

#[test]
fn to_say_what_is_different_is_enough_and_nothing_in_it_is_not() {
    let closed = "channels = [\"chat\"]\ndecision = \"close\"";
    assert!(is_told(&format!("different_this_time = \"  \"\n{CHAT}"), closed));
    assert!(!is_told(&format!("different_this_time = \"People answer now.\"\n{CHAT}"), closed));
    assert!(!is_told(&format!("{CHAT}[check]\nsame-ditch = {{ level = \"allow\", reason = \"Known.\" }}\n"), closed));
}

#[test]
fn it_says_what_was_closed_when_and_what_came_of_it() {
    let found = ditches(
        CHAT,
        "channels = [\"chat\"]\nreasons = [\"billing\"]\ndecision = \"close\"\ndifferently = \"Ask first.\"",
    );
    let text = Catalogue::english("SEK").say(&found[0].message());
    assert_eq!(
        text,
        "ours tries again what was closed in chat for billing: “Bot”, May 2025. What came of it: Nobody was helped"
    );
    let help = Catalogue::english("SEK").attribute(&found[0].message(), "help").unwrap();
    assert!(help.ends_with("Learned then: Ask first."), "{help}");
}

/// A folder with a case and a register.
struct Case(TempDir);

impl Case {
    fn new(register: &str) -> Self {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("scenario.toml"), format!("{SCENARIO}{CHAT}")).unwrap();
        fs::write(folder.path().join("channels.csv"), LEDGER).unwrap();
        fs::write(folder.path().join("lardomar.toml"), register).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Exit code, stdout and stderr, in the folder.
    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
        command.env("LC_ALL", "C").env_remove("CLICOLOR_FORCE").current_dir(self.0.path());
        let output = command.args(arguments).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }
}

const THREE: &str = r#"# Made up.
[[lesson]]
name = "Chat for bills"
month = "2025-03"
channels = ["chat", "phone"]
reasons = ["billing"]
hypothesis = "Who asks about a bill chats."
outcome = "They chatted, and called all the same: a contact more for every third."
decision = "close"
differently = "Show the bill in the chat."
figures = { currency = "SEK", npv_before = 900000, npv_after = -120000 }

[[lesson]]
name = "Calls back"
month = "2026-02"
channels = "phone"
outcome = "Nine of ten answered."
decision = "scale"

[[lesson]]
name = "A form in place of e-mail"
channels = "email"
reasons = "orders"
outcome = "It cannot be told yet."
decision = "prolong"
"#;

#[test]
fn plan_and_check_tell_it() {
    let case = Case::new(THREE);
    let (code, plan, _) = case.run(&["plan", "scenario.toml", "--draws", "200"]);
    assert_eq!(code, 0);
    let plan = plan.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(plan.contains("ours tries again what was closed in chat for billing"), "{plan}");
    let (code, told, _) = case.run(&["check", "scenario.toml", "--deny", "warnings"]);
    assert!(code == 1 && told.contains("warning[same-ditch]") && told.contains("lardomar.toml:2:1"), "{told}");
    let scenario = fs::read_to_string(case.path("scenario.toml")).unwrap();
    let scenario = scenario.replace("add = ", "different_this_time = \"The bill is in the chat.\"\nadd = ");
    fs::write(case.path("scenario.toml"), scenario).unwrap();
    let (_, plan, _) = case.run(&["plan", "scenario.toml", "--draws", "200"]);
    assert!(!plan.contains("tries again"), "{plan}");
    assert_eq!(case.run(&["report", "scenario.toml", "--draws", "200", "-o", "report.md"]).0, 0);
    let report = fs::read_to_string(case.path("report.md")).unwrap();
    assert!(
        report.contains("Different this time: The bill is in the chat.") && !report.contains("tries again"),
        "{report}"
    );
    let (_, plan, _) = case.run(&["plan", "scenario.toml", "--draws", "200", "--format", "json"]);
    let plan: serde_json::Value = serde_json::from_str(&plan).unwrap();
    let inputs = plan["inputs"].as_array().unwrap();
    assert!(inputs.iter().any(|input| input["path"] == "lardomar.toml"), "{inputs:?}");
}

#[test]
fn the_register_is_listed_by_what_is_asked() {
    let case = Case::new(THREE);
    let (code, all, told) = case.run(&["lardomar"]);
    assert_eq!((code, told.as_str()), (0, ""));
    insta::assert_snapshot!(all);
    for same in [&["lessons", "."][..], &["lardomar", "scenario.toml"], &["lardomar", "lardomar.toml"]] {
        assert_eq!(case.run(same).1, all);
    }
    let names = |arguments: &[&str]| -> Vec<String> {
        let (code, json, _) = case.run(&[&["lardomar", "--format", "json"], arguments].concat());
        assert_eq!(code, 0);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["in_register"], 3);
        json["lessons"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };
    let [chat, calls, form] = ["Chat for bills", "Calls back", "A form in place of e-mail"];
    assert_eq!(names(&[]), [calls, chat, form]);
    assert_eq!(names(&["--channel", "PHONE"]), [calls, chat]);
    assert_eq!(names(&["--reason", "orders"]), [calls, form]);
    assert_eq!(names(&["--decision", "close"]), [chat]);
    assert_eq!(names(&["--search", "bill CONTACT"]), [chat]);
    assert_eq!(names(&["--channel", "phone", "--decision", "prolong"]), [""; 0]);
    let (code, nothing, _) = case.run(&["lardomar", "--channel", "telegraph"]);
    assert!(code == 0 && nothing.contains("Nothing matches") && nothing.contains("phone, email"), "{nothing}");
    let (code, markdown, _) = case.run(&["lardomar", "--format", "markdown", "-o", "out.md"]);
    assert_eq!((code, markdown.as_str()), (0, ""));
    assert!(fs::read_to_string(case.path("out.md")).unwrap().starts_with("# What earlier pilots taught"));
}

#[test]
fn the_register_as_json() {
    let case = Case::new(THREE);
    let (_, json, _) = case.run(&["lardomar", "--format", "json", "--decision", "close"]);
    let mut json: serde_json::Value = serde_json::from_str(&json).unwrap();
    json["kanalval"] = "".into();
    insta::assert_json_snapshot!(json);
}

#[test]
fn a_register_that_is_wrong_or_away_is_told_and_stays() {
    let wrong = "[[lesson]]\nname = \"Chat\"\noutcom = \"Nothing.\"\ndecision = \"close\"\n";
    let case = Case::new(wrong);
    let (code, listed, told) = case.run(&["lardomar"]);
    assert_eq!((code, listed.as_str()), (1, ""));
    assert!(told.contains("lardomar.toml:3:1") && told.contains("`outcome`"), "{told}");
    let (code, _, told) = case.run(&["plan", "scenario.toml"]);
    assert!(code == 1 && told.contains("lardomar.toml:3:1"), "{told}");
    assert_eq!(case.run(&["lardomar", "-o", "lardomar.toml"]).0, 2);
    assert_eq!(fs::read_to_string(case.path("lardomar.toml")).unwrap(), wrong);
    fs::remove_file(case.path("lardomar.toml")).unwrap();
    for nowhere in [&["lardomar"][..], &["lardomar", "scenario.toml"], &["lardomar", "no.toml"]] {
        let (code, _, told) = case.run(nowhere);
        assert!(code == 2 && told.contains("file-unreadable"), "{told}");
    }
    assert_eq!(case.run(&["lardomar", "--decision", "stop"]).0, 2);
}

/// The examples beside the rule say that they are made up.
#[test]
fn shipped_registers_are_right() {
    for side in ["breaks", "close"] {
        let path = Path::new("docs/rules/same-ditch").join(side).join("lardomar.toml");
        assert!(fs::read_to_string(&path).unwrap().contains("made-up"));
        assert_eq!(read_register(&path).lessons.unwrap().len(), 1);
    }
}

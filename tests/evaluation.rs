//! What a reader sees of an evaluation: the decision first, nothing wider than a terminal, and no names that nobody asked for.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;

const SCENARIO: &str = "version = 1\n[scenario]\nname = \"Calls\"\ncurrency = \"SEK\"\nmonths = 12\ndiscount_rate = 0\n[nulage]\nchannels = \"channels.csv\"\nmonths = 1\n";
const LEDGER: &str = "channel,volume,cost,nki,responses\nphone,1000,100000,70,100\n";
const PILOT: &str = r#"
version = 1
[pilot]
name = "Shorter calls"
hypothesis = "A new tool makes calls shorter."
start = "2026-01"
[[criterion]]
measure = "aht"
channel = "phone"
go = -10
[[criterion]]
measure = "nki"
channel = "phone"
role = "guardrail"
go = -2
"#;

/// Fourteen agents over 3 + 3 months: in the pilot group calls become 40 seconds shorter, and more customers call again. Agent
/// Vera's calls are the shortest by far, and most of her customers call again. Satisfaction swings too much to be told.
fn data() -> String {
    let mut text = "month,group,agent,channel,volume,aht,repeats,nki,responses\n".to_owned();
    for agent in 0..14i32 {
        let (group, name) =
            (if agent % 2 == 0 { "pilot" } else { "control" }, ["Vera", "Agent"][usize::from(agent != 3)]);
        for month in 0..6i32 {
            let after = f64::from(u8::from(month >= 3 && agent % 2 == 0));
            let swing = f64::from((agent * 5 + month * 3) % 7 - 3);
            let (year, number) = if month < 3 { (2025, month + 10) } else { (2026, month - 2) };
            let own = f64::from(u8::from(agent == 3));
            let aht = 300.0 + f64::from(agent) + swing - 40.0 * after - 180.0 * own;
            let repeats = 0.2 + 0.002 * swing + 0.06 * after + 0.25 * own;
            let nki = 70.0 + 4.0 * swing;
            writeln!(text, "{year}-{number:02},{group},{name} {agent},phone,300,{aht:.1},{repeats:.3},{nki:.1},30")
                .unwrap();
        }
    }
    text
}

const VOICES: &str = "channel,who,theme,quote,count\nphone,customers,hurried,They wanted to be rid of me.,12\n";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let data = data();
    let files = [
        ("scenario.toml", SCENARIO),
        ("channels.csv", LEDGER),
        ("pilot.toml", PILOT),
        ("pilot.csv", &data),
        ("voices.csv", VOICES),
    ];
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn evaluated(folder: &Path, more: &[&str]) -> String {
    let mut command = Command::cargo_bin("kanalval").unwrap();
    let files = ["scenario.toml", "--pilot", "pilot.toml", "--data", "pilot.csv", "--voices", "voices.csv"];
    let output = command
        .current_dir(folder)
        .env("LANG", "C")
        .env_remove("LC_ALL")
        .arg("evaluate")
        .args(files)
        .args(more)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_decision_stands_first_and_nothing_is_wider_than_a_terminal() {
    let folder = folder();
    let text = evaluated(folder.path(), &[]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "Shorter calls");
    let decision = lines.iter().position(|line| line.trim_start().starts_with("Prolong.")).unwrap();
    assert!(decision < 12, "the decision stands in line {decision}:\n{text}");
    let widest = lines.iter().map(|line| line.chars().count()).max().unwrap();
    assert!(widest <= 100, "{widest}");
    assert!(!text.contains('\u{1b}'), "no colour where nobody asked for it");
    for there in ["├", "●", "◀", "They wanted to be rid of me."] {
        assert!(text.contains(there), "{there} is not in\n{text}");
    }
    // Every key has its words.
    for key in ["measure-", "decision-", "design-", "method-", "unknown-", "mislead-", "role-", "criteri-"] {
        assert!(!text.contains(key), "{key} stands bare in\n{text}");
    }
}

#[test]
fn agents_are_named_only_when_that_is_asked_for() {
    let folder = folder();
    for format in ["table", "markdown", "json"] {
        let hidden = evaluated(folder.path(), &["--format", format]);
        assert!(!hidden.contains("Vera"), "{format} names her:\n{hidden}");
        assert!(hidden.contains("One of 14"), "{format}:\n{hidden}");
        let named = evaluated(folder.path(), &["--format", format, "--show-agents"]);
        assert!(named.contains("Vera 3"), "{format} does not name her:\n{named}");
    }
    // With more contacts asked for than she has, nothing is said of her.
    let quiet = evaluated(folder.path(), &["--least-contacts", "5000"]);
    assert!(!quiet.contains("One of 14"), "{quiet}");
}

#[test]
fn machines_get_the_same_decision_with_every_figure_behind_it() {
    let folder = folder();
    let report: Value = serde_json::from_str(&evaluated(folder.path(), &["--format", "json"])).unwrap();
    assert_eq!(report["decision"]["decision"], "prolong");
    let aht = &report["criteria"][0];
    assert_eq!(
        (aht["status"].as_str(), aht["effect"]["design"].as_str()),
        (Some("met"), Some("unit_and_period_effects"))
    );
    assert_eq!((aht["effect"]["units_pilot"].as_u64(), aht["effect"]["units_control"].as_u64()), (Some(7), Some(7)));
    assert!((aht["estimate"]["value"].as_f64().unwrap() + 40.0).abs() < 4.0);
    assert_eq!(report["criteria"][1]["status"], "inconclusive");
    let codes: Vec<&str> =
        report["misleading"]["found"].as_array().unwrap().iter().filter_map(|one| one["code"].as_str()).collect();
    assert_eq!(codes, ["mislead-proxy", "mislead-unit"]);
    assert_eq!(report["voices"][0]["count"], 12.0);
}

//! The shipped pilots come out as their READMEs say, and their digests hold.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;

/// What `utvardera` says of a shipped pilot, by 2 000 draws.
fn evaluated(scenario: &str, pilot: &str) -> Value {
    let (file, data) = (format!("{pilot}/pilot.toml"), format!("{pilot}/pilot.csv"));
    let mut arguments = vec!["utvardera", scenario, "--pilot", &file, "--data", &data, "--draws", "2000"];
    let voices = format!("{pilot}/voices.csv");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    if root.join(&voices).exists() {
        arguments.extend(["--voices", voices.as_str()]);
    }
    arguments.extend(["--format", "json"]);
    let mut command = Command::cargo_bin("kanalval").unwrap();
    let output = command.current_dir(&root).env("LC_ALL", "C").args(&arguments).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{pilot}: {errors}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{pilot}: {error}: {errors}"))
}

/// A pilot of Energibolaget: frozen, whole, and from the scenario as it is.
fn frozen(mix: &str) -> Value {
    let evaluation = evaluated("energibolaget/scenario.toml", &format!("energibolaget/pilots/{mix}"));
    assert_eq!(evaluation["pilot"]["seal"], "whole", "{mix}");
    assert_eq!(evaluation["pilot"]["scenario"], "same", "{mix}: the scenario was changed after the pilot was frozen");
    evaluation
}

fn criterion<'a>(evaluation: &'a Value, id: &str) -> &'a Value {
    let all = evaluation["criteria"].as_array().unwrap();
    all.iter().find(|one| one["id"] == id).unwrap_or_else(|| panic!("no criterion {id}"))
}

/// The status and the figure of a criterion are those that were worked apart from the program.
fn is(evaluation: &Value, id: &str, status: &str, value: f64) {
    let one = criterion(evaluation, id);
    assert_eq!(one["status"], status, "{id}");
    let found = one["estimate"]["value"].as_f64().unwrap();
    assert!((found - value).abs() < 1e-6 * value.abs().max(1.0), "{id}: {found}, not {value}");
}

fn says(list: &Value, code: &str) -> bool {
    list.as_array().unwrap().iter().any(|one| one["code"] == code)
}

/// The figures are numpy's weighted least squares with effects of teams and months, weighted by answers and by contacts.
#[test]
fn the_pilot_that_works_is_scaled() {
    let evaluation = frozen("medarbetare");
    assert_eq!(evaluation["decision"]["decision"], "scale");
    is(&evaluation, "telefon-nki", "met", 2.289_923_434);
    is(&evaluation, "all-nki", "met", 1.991_173_343);
    is(&evaluation, "all-unserved_share", "met", -0.005_951_087);
    is(&evaluation, "telefon-fcr", "met", 0.042_409_749);
    is(&evaluation, "telefon-aht", "met", 0.228_962_002);
    // The pilot's teams solved less before the start.
    let naive = &criterion(&evaluation, "telefon-fcr")["effect"]["naive_comparison"];
    assert_eq!(naive["misleads"], true, "{naive}");
    assert_eq!(evaluation["voices"].as_array().map(Vec::len), Some(5));
}

/// 10 % is contacts with the bot ÷ contacts with it and by telephone in the pilot's teams, April to September, added up by hand.
#[test]
fn the_pilot_that_harms_is_closed_and_its_lesson_is_kept() {
    let evaluation = frozen("telefonbot");
    assert_eq!(evaluation["decision"]["decision"], "close");
    is(&evaluation, "röstbot-share", "not_met", 0.099_748_801);
    is(&evaluation, "all-nki", "not_met", -4.661_426_224);
    is(&evaluation, "all-unserved_share", "not_met", 0.017_376_468);
    assert!(says(&evaluation["decision"]["first"], "first-misleading"), "{}", evaluation["decision"]);
    let mut command = Command::cargo_bin("kanalval").unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/energibolaget/pilots/telefonbot");
    let output = command.args(["lardomar", "--format", "json", "."]).current_dir(folder).output().unwrap();
    let lessons: Value = serde_json::from_slice(&output.stdout).unwrap();
    let lesson = &lessons["lessons"][0];
    assert_eq!((lesson["mix"].as_str(), lesson["decision"].as_str()), (Some("telefonbot"), Some("close")));
}

#[test]
fn the_pilot_that_is_too_young_is_prolonged() {
    let evaluation = frozen("chatt");
    assert_eq!(evaluation["decision"]["decision"], "prolong");
    assert_eq!(evaluation["decision"]["months_more"].as_f64(), Some(9.0));
    is(&evaluation, "chatt-share", "inconclusive", CHAT_SHARE);
    assert!(says(&evaluation["decision"]["first"], "first-early"), "{}", evaluation["decision"]);
}

/// Chats ÷ chats, calls and e-mails of the pilot's teams, March to May, added up by hand.
const CHAT_SHARE: f64 = 151.0 / 18_983.0;

/// By hand: online's parts of 2019 to 2021 are 362 792 ÷ 548 814, 478 989 ÷ 630 872 and 526 042 ÷ 667 922, a mean of 0.735 958; of
/// 2022 to 2024 533 886 ÷ 677 775, 585 464 ÷ 704 500 and 600 823 ÷ 713 973, 0.820 086. The phone's means are 278 589 ÷ 3 and
/// 149 629 ÷ 3.
#[test]
fn before_and_after_without_a_control_group_decides_nothing() {
    let evaluation = evaluated("business-number/scenario.toml", "business-number/before-after");
    assert_eq!(evaluation["pilot"]["seal"], "none");
    is(&evaluation, "online-share", "inconclusive", 0.084_127_637);
    is(&evaluation, "phone-volume", "inconclusive", -128_960.0 / 3.0);
    assert_eq!(criterion(&evaluation, "online-share")["effect"]["design"], "before_after_only");
    assert_eq!(evaluation["decision"]["decision"], "prolong");
    assert!(evaluation["learned"].is_null(), "no mix of the scenario is tried");
}

//! From a frozen pilot and its data to the plan's figures again: against the conjugate closed form, and the whole way on the
//! command line.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use common::{SEED, run};
use kanalval::Settings;
use kanalval::input::{DataOptions, read_pilot_data_with, read_pilot_with, read_scenario_with};
use kanalval::utvardera::{Asked, Learned, decide, evaluate};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::Value;

const DRAWS: usize = 20_000;
const LEDGER: &str = "channel,volume,cost,nki,responses\nphone,1000,100000,70,100\n";

/// A contact becomes cheaper by N(5, 3), for 5 000 a month: NPV = 12·(1 000·x − 5 000), N(0, 36 000).
const SCENARIO: &str = r#"
version = 1
[scenario]
name = "Tools"
currency = "SEK"
start = "2026-01"
months = 12
discount_rate = 0
realisation = 1
[nulage]
channels = "channels.csv"
months = 1
satisfaction_sd = 20
[goals]
cost_per_case = 90
nki = 72
[[mix]]
id = "tools"
name = "Better tools"
[[mix.improve]]
channel = "phone"
cost_per_contact = { mean = -5, sd = 3 }
fixed_cost = 5000
"#;

const PILOT: &str = r#"
version = 1
[pilot]
name = "Better tools"
mix = "tools"
channels = ["phone"]
hypothesis = "Better tools make a contact cheaper."
start = "2026-01"
months = 6
[[criterion]]
measure = "cost_per_contact"
channel = "phone"
compare = "change"
go = -5
"#;

/// 60 teams, 6 months before and 6 after; a contact costs 100 ± 8 by team, ± 3 by month, and the tools change it by `effect`.
fn data(effect: f64, seed: u64) -> String {
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    let mut uniform = move || (generator.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
    // The sum of twelve uniforms less six is nearly normal with a spread of one.
    let mut normal = move || (0..12).map(|_| uniform()).sum::<f64>() - 6.0;
    let mut text = "month,group,team,channel,volume,cost_per_contact\n".to_owned();
    for team in 0..60 {
        let group = if team % 2 == 0 { "pilot" } else { "control" };
        let own = 100.0 + 8.0 * normal();
        for month in 0..12 {
            let (year, number) = if month < 6 { (2025, month + 7) } else { (2026, month - 5) };
            let cost = own + 3.0 * normal() + if month >= 6 && team % 2 == 0 { effect } else { 0.0 };
            writeln!(text, "{year}-{number:02},{group},T{team},phone,100,{cost:.4}").unwrap();
        }
    }
    text
}

fn read(path: &Path, all: &[(&str, &str)]) -> std::io::Result<Vec<u8>> {
    let name = path.to_str().unwrap();
    let found = all.iter().find(|(file, _)| *file == name);
    found.map(|(_, text)| text.as_bytes().to_vec()).ok_or_else(|| std::io::ErrorKind::NotFound.into())
}

/// Prior N(−5, 3²) and a measurement m ± s give N((−5/9 + m/s²)/(1/9 + 1/s²), 1/(1/9 + 1/s²)): Gelman et al., Bayesian Data
/// Analysis, 2.5. NPV is 12·(−1 000·x − 5 000).
#[test]
fn what_was_measured_moves_the_money_as_in_the_conjugate_closed_form() {
    let measured = data(-3.0, 7);
    let files =
        [("scenario.toml", SCENARIO), ("channels.csv", LEDGER), ("pilot.toml", PILOT), ("pilot.csv", &measured)];
    let open = |path: &Path| read(path, &files);
    let plan = read_scenario_with(Path::new("scenario.toml"), &open).plan.unwrap();
    let pilot = read_pilot_with(Path::new("pilot.toml"), &open).pilot.unwrap();
    let metric = plan.metric.map(|metric| metric.kind);
    let options = DataOptions::default();
    let loaded = read_pilot_data_with(Path::new("pilot.csv"), &pilot, metric, &options, &open);
    let evaluation = evaluate(&pilot, &loaded.data.unwrap(), &[], &Asked::default());
    let estimate = *evaluation.judged[0].estimate().unwrap();
    // The true effect lies within the interval, and the standard error is near that of the difference of 30 and 30 teams'
    // changes of two means of 6: 3·√(2/6)·√(2/30) = 0.447.
    assert!(estimate.low < -3.0 && -3.0 < estimate.high, "{estimate:?}");
    assert!((estimate.se / 0.447 - 1.0).abs() < 0.25, "{estimate:?}");
    let results = run(&plan, DRAWS);
    let settings = Settings { draws: DRAWS, seed: SEED, progress: &|_| {} };
    let learning = kanalval::learn(&plan, &settings, &results, (0, 6), &evaluation.judged).unwrap();
    let (prior, seen) = (1.0 / 9.0, 1.0 / (estimate.se * estimate.se));
    let mean = (-5.0 * prior + estimate.value * seen) / (prior + seen);
    let sd = (1.0 / (prior + seen)).sqrt();
    let mix = &learning.mixes[0];
    let wanted = 12.0 * (-1000.0 * mean - 5000.0);
    assert!((mix.npv.after - wanted).abs() < 0.04 * 12_000.0 * sd + 400.0, "{} for {wanted}", mix.npv.after);
    assert!((mix.npv_sd.after / (12_000.0 * sd) - 1.0).abs() < 0.06, "{} for {}", mix.npv_sd.after, 12_000.0 * sd);
    assert!((mix.npv_sd.before / 36_000.0 - 1.0).abs() < 0.02);
    // ESS of a normal prior met by a narrower normal: n·s·√(s² + 2σ²)/(s² + σ²) at its middle, a little less away from it.
    let (s2, p2) = (estimate.se * estimate.se, 9.0);
    let middle = DRAWS as f64 * (s2 * (s2 + 2.0 * p2)).sqrt() / (s2 + p2);
    assert!(learning.effective < middle * 1.1 && learning.effective > middle * 0.5, "{} {middle}", learning.effective);
    let decided = decide(&evaluation, Learned::of(&learning).as_ref());
    assert_eq!(decided.decision, kanalval::model::Decision::Close, "{decided:?}");
    assert!(learning.channels.iter().all(|one| one.before == one.after || learning.choice.unwrap().1.is_none()));
}

/// A folder with the case in it.
fn folder(effect: f64) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("scenario.toml", SCENARIO), ("channels.csv", LEDGER), ("pilot.csv", &data(effect, 7))] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn kanalval(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::cargo_bin("kanalval").unwrap();
    command.current_dir(folder).env("LANG", "C").env_remove("LC_ALL").args(arguments).output().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

const EVALUATE: [&str; 8] =
    ["utvardera", "scenario.toml", "--pilot", "pilot.toml", "--data", "pilot.csv", "--draws", "2000"];

/// Plan, freeze, evaluate, record; then the next scenario that proposes the same is told.
#[test]
fn the_whole_way_from_a_plan_to_the_next_ditch() {
    let folder = folder(4.0);
    let path = folder.path();
    let frozen =
        kanalval(path, &["testa", "scenario.toml", "--months", "6", "--freeze", "pilot.toml", "--draws", "2000"]);
    assert!(frozen.status.success(), "{}", String::from_utf8_lossy(&frozen.stderr));
    let again = kanalval(path, &["testa", "scenario.toml", "--freeze", "pilot.toml", "--draws", "2000"]);
    assert_eq!(again.status.code(), Some(2), "a frozen pilot is never written over");
    let evaluated = json(&kanalval(path, &[&EVALUATE[..], &["--format", "json"]].concat()));
    assert_eq!(evaluated["pilot"]["seal"], "whole");
    assert_eq!(evaluated["pilot"]["scenario"], "same");
    assert_eq!(evaluated["decision"]["decision"], "close");
    let learned = &evaluated["learned"]["mixes"][0]["npv"];
    assert!(learned["after"].as_f64().unwrap() < learned["before"].as_f64().unwrap());
    let recorded = kanalval(path, &[&EVALUATE[..], &["--record", "--differently", "Not without training."]].concat());
    assert!(recorded.status.success(), "{}", String::from_utf8_lossy(&recorded.stderr));
    let lessons = json(&kanalval(path, &["lardomar", ".", "--format", "json"]));
    let lesson = &lessons["lessons"][0];
    assert_eq!((lesson["decision"].as_str(), lesson["mix"].as_str()), (Some("close"), Some("tools")));
    // The register is not a part of what was frozen.
    let after = json(&kanalval(path, &[&EVALUATE[..], &["--format", "json"]].concat()));
    assert_eq!(after["pilot"]["scenario"], "same");
    let checked = kanalval(path, &["check", "scenario.toml"]);
    let told = String::from_utf8_lossy(&checked.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("same-ditch") && told.contains("Not without training."), "{told}");
    let twice = kanalval(path, &[&EVALUATE[..], &["--record"]].concat());
    assert_eq!(twice.status.code(), Some(2), "{}", String::from_utf8_lossy(&twice.stderr));
    let moved = fs::read_to_string(path.join("pilot.toml")).unwrap().replace("months = 6", "months = 5");
    fs::write(path.join("pilot.toml"), moved).unwrap();
    let broken = json(&kanalval(path, &[&EVALUATE[..], &["--format", "json"]].concat()));
    assert_eq!(broken["pilot"]["seal"], "broken");
    assert_eq!(broken["decision"]["first"][0]["code"], "first-seal-broken");
    let changed = fs::read_to_string(path.join("scenario.toml")).unwrap().replace("5000", "4000");
    fs::write(path.join("scenario.toml"), changed).unwrap();
    let changed = json(&kanalval(path, &[&EVALUATE[..], &["--format", "json"]].concat()));
    assert_eq!(changed["pilot"]["scenario"], "changed");
}

#[test]
fn a_pilot_that_gives_what_was_asked_for_is_not_scaled_while_safety_is_open() {
    let folder = folder(-9.0);
    let path = folder.path();
    let frozen =
        kanalval(path, &["testa", "scenario.toml", "--months", "6", "--freeze", "pilot.toml", "--draws", "2000"]);
    assert!(frozen.status.success(), "{}", String::from_utf8_lossy(&frozen.stderr));
    let evaluated = json(&kanalval(path, &[&EVALUATE[..], &["--format", "json"]].concat()));
    assert_eq!(evaluated["criteria"][0]["status"], "met");
    // Nobody measured satisfaction or unserved cases, so it is not told that nothing became worse.
    assert_eq!(evaluated["decision"]["decision"], "prolong");
    let first: Vec<&str> =
        evaluated["decision"]["first"].as_array().unwrap().iter().filter_map(|one| one["code"].as_str()).collect();
    assert!(first.contains(&"first-no-feelings"), "{first:?}");
}

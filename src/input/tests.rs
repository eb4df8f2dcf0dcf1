//! The door from memory: whole scenarios in, plans and findings out.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::{Loaded, read_ledger_with, read_scenario_with};
use crate::model::{CellFigure, CellValue, Code, Distribution, MoveKind, Plan, Severity};
use crate::report::findings_to_text;
use crate::text::Catalogue;

const SCENARIO: &str = include_str!("tests/scenario.toml");
const LEDGER: &str = include_str!("tests/channels.csv");

fn load(scenario: &str, ledger: &str) -> Loaded {
    let files: BTreeMap<&str, &str> = [("plan.toml", scenario), ("channels.csv", ledger)].into();
    read_scenario_with(Path::new("plan.toml"), &|path: &Path| {
        let name = path.to_string_lossy();
        files.get(&*name).map(|text| text.as_bytes().to_vec()).ok_or(io::Error::from(io::ErrorKind::NotFound))
    })
}

fn plan(scenario: &str, ledger: &str) -> Plan {
    let loaded = load(scenario, ledger);
    let text = findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false);
    loaded.plan.unwrap_or_else(|| unreachable!("{text}"))
}

fn codes(loaded: &Loaded) -> Vec<Code> {
    loaded.findings.iter().map(|finding| finding.code).collect()
}

fn base(plan: &Plan, name: &str) -> f64 {
    let found = plan.assumptions.all().iter().find(|assumption| assumption.name == name);
    found.unwrap_or_else(|| unreachable!("{name} is not there")).distribution.mean()
}

#[test]
fn the_scenario_of_the_contract_becomes_a_plan() {
    let loaded = load(SCENARIO, LEDGER);
    let text = findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false);
    assert!(loaded.plan.is_some(), "{text}");
    insta::assert_snapshot!(text);
    let plan = loaded.plan.unwrap();
    let names: Vec<&str> = plan.channels.iter().map(|channel| channel.name.as_str()).collect();
    assert_eq!(names, ["Phone", "email", "Fax", "chat"]);
    assert_eq!((plan.current_channels, plan.cells.len(), plan.ledger_months), (3, 2, 12));
    assert_eq!(plan.scenario.start.unwrap().to_string(), "2026-01");
    assert!(plan.has_journeys);
    assert_eq!(plan.mixes.len(), 2);
    assert_eq!(plan.goals.as_ref().unwrap().all.len(), 3);
    assert_eq!(plan.expectations.len(), 6);
    let kinds: Vec<&str> = plan.mixes[1]
        .moves
        .iter()
        .map(|change| match change.kind {
            MoveKind::Improve(_) => "improve",
            MoveKind::Shift(_) => "shift",
            MoveKind::Prevent(_) => "prevent",
            MoveKind::Handover(_) => "handover",
            MoveKind::Add(_) => "add",
            MoveKind::Drop(_) => "drop",
        })
        .collect();
    assert_eq!(kinds, ["improve", "shift", "prevent", "handover"]);
    insta::assert_snapshot!(
        plan.assumptions.all().iter().map(|a| format!("{} | {}\n", a.name, a.stream)).collect::<String>()
    );
}

#[test]
fn the_ledger_is_one_mean_month_of_each_channel() {
    let plan = plan(SCENARIO, LEDGER);
    let phone = &plan.channels[0];
    assert_eq!(phone.contacts, [1000.0, 500.0]);
    // (600 000 − 120 000) ÷ 12 000
    assert_eq!(base(&plan, "nulage.phone.billing.cost_per_contact"), 40.0);
    assert_eq!(base(&plan, "nulage.phone.fixed_cost"), 15_000.0);
    let CellFigure::ByCell(values) = &phone.satisfaction else { unreachable!() };
    let CellValue::Stated(id) = values[0] else { unreachable!() };
    assert_eq!(plan.assumptions.get(id).distribution, Distribution::Normal { mean: 70.0, sd: 1.0 });
    // Fax has no row for orders: its mean stands in.
    let CellFigure::ByCell(values) = &plan.channels[2].fcr else { unreachable!() };
    assert_eq!(values[1], CellValue::Mean);
}

#[test]
fn the_order_of_rows_and_columns_changes_no_figure() {
    let plain = plan(SCENARIO, LEDGER);
    let mut lines: Vec<&str> = LEDGER.lines().collect();
    lines[1..].reverse();
    let turned = plan(SCENARIO, &lines.join("\n"));
    let columns = |line: &str| line.split(',').rev().collect::<Vec<_>>().join(",");
    let mirrored = plan(SCENARIO, &LEDGER.lines().map(columns).collect::<Vec<_>>().join("\r\n"));
    let figures = |plan: &Plan| {
        let all = plan.assumptions.all().iter();
        all.map(|a| (a.stream.clone(), a.name.clone(), format!("{:?}", a.distribution)))
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(figures(&plain), figures(&turned));
    assert_eq!(figures(&plain), figures(&mirrored));
}

#[test]
fn a_bare_ledger_is_a_plan_without_mixes() {
    let read = |text: &'static str, months| read_ledger_with(Path::new("a.csv"), months, &|_| Ok(text.into()));
    let loaded = read("Kanal;Volym\r\nTelefon;1200\r\n", Some(12));
    assert_eq!(codes(&loaded), [Code::ContactsAreCases]);
    let plan = loaded.plan.unwrap();
    assert_eq!(plan.channels[0].contacts, [100.0]);
    assert_eq!((plan.scenario.months, plan.terms.discount_rate.index()), (12, 0));
    let loaded = read("channel,volume,fcr\nphone,12,71 %\n", Some(1));
    assert_eq!(codes(&loaded), [Code::LedgerWithoutJourneys]);
    assert!(!loaded.plan.unwrap().has_journeys);
    assert_eq!(codes(&read("channel,volume\nphone,12\n", None)), [Code::ContactsAreCases, Code::LedgerMonthsMissing]);
    let missing = read_ledger_with(Path::new("a.csv"), None, &|_| Err(io::Error::from(io::ErrorKind::NotFound)));
    assert!(missing.could_not_run && missing.plan.is_none());
}

#[test]
fn inputs_are_named_as_written_with_their_digest() {
    let loaded = load(SCENARIO, LEDGER);
    let inputs: Vec<(&str, usize)> =
        loaded.sources.inputs().iter().map(|input| (input.path.as_str(), input.sha256.len())).collect();
    assert_eq!(inputs, [("plan.toml", 64), ("channels.csv", 64)]);
}

#[test]
fn every_code_has_a_message_and_help() {
    let catalogue = Catalogue::english("SEK");
    for code in Code::ALL {
        assert!(catalogue.has(code.key()), "{}", code.key());
        let finding = crate::model::Finding::new(*code, crate::model::Origin::NONE);
        assert!(catalogue.attribute(&finding.message(), "help").is_some(), "{} has no help", code.key());
    }
}

#[test]
fn nothing_panics_whatever_the_bytes_are() {
    let deep_list = format!("x = {}", "[".repeat(100_000));
    let deep_keys = format!("{}x = 1", "a.".repeat(100_000));
    let deep_header = format!("[{}a]\nx = 1", "a.".repeat(20_000));
    let long = "x".repeat(1_000_000);
    let texts: [&str; 16] = [
        "",
        "\u{feff}",
        "\0\0\0",
        "=",
        "[",
        "version = 1",
        "version = nan",
        "version = 1e999",
        "[[mix]]\n[[mix]]\n",
        "channel = 1\nmix = 2\nscenario = []\nnulage = \"\"",
        "\r\r\r",
        "\"",
        &deep_list,
        &deep_keys,
        &deep_header,
        &long,
    ];
    let catalogue = Catalogue::english("SEK");
    for text in texts {
        for loaded in [load(text, text), load(SCENARIO, text), load(text, LEDGER)] {
            assert!(loaded.plan.is_none());
            assert!(loaded.findings.iter().any(|finding| finding.severity() == Severity::Error));
            let _ = findings_to_text(&loaded.findings, &loaded.sources, &catalogue, true);
        }
        let loaded = read_ledger_with(Path::new("a"), None, &|_| Ok(text.as_bytes().to_vec()));
        let _ = findings_to_text(&loaded.findings, &loaded.sources, &catalogue, false);
    }
    let loaded = read_ledger_with(Path::new("a"), None, &|_| Ok(vec![0xff, 0xfe, 0x80, b'\n', 0xc3]));
    assert_eq!(codes(&loaded), [Code::FileNotText]);
}

#[test]
fn a_folder_cannot_be_run() {
    let loaded = super::read_scenario(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(loaded.could_not_run);
    assert_eq!(codes(&loaded), [Code::FileUnreadable]);
}

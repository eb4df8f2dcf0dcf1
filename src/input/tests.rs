//! The door from memory: whole scenarios in, plans and findings out.

mod assumptions;
mod join;

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
    assert_eq!(codes(&read("channel,volume\nphone,12\n", None)), [Code::LedgerMonthsMissing]);
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
    assert_eq!(codes(&loaded), [Code::TextGarbled]);
}

#[test]
fn a_folder_cannot_be_run() {
    let loaded = super::read_scenario(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(loaded.could_not_run);
    assert_eq!(codes(&loaded), [Code::FileUnreadable]);
}

#[test]
fn figures_that_sums_cannot_hold_are_an_error() {
    let months = "channel,reason,volume\nphone,a,1e308\nphone,b,1e308\n";
    let loaded = read_ledger_with(Path::new("a"), Some(1), &|_| Ok(months.into()));
    assert_eq!(codes(&loaded), [Code::UnreadableValue, Code::UnreadableValue]);
}

const SMALL: &str = "version = 1\n[scenario]\ncurrency = \"SEK\"\nmonths = 36\ndiscount_rate = 0.07\nrealisation = 1\n\
    revenue_margin = 0.5\n[nulage]\nchannels = \"channels.csv\"\nmonths = 10\n";

fn distribution(plan: &Plan, name: &str) -> Distribution {
    let found = plan.assumptions.all().iter().find(|assumption| assumption.name == name);
    found.unwrap_or_else(|| unreachable!("{name} is not there")).distribution
}

#[test]
fn measured_csat_has_the_spread_of_a_share_and_a_mean_the_stated_one() {
    let share = plan(SMALL, "channel,volume,csat,responses\nphone,100,80,400\n");
    assert_eq!(distribution(&share, "nulage.phone.csat"), Distribution::Normal { mean: 80.0, sd: 2.0 });
    let scenario = SMALL.replace("months = 10", "months = 10\nscale = [1, 5]\nsatisfaction_sd = 25");
    let mean = plan(&scenario, "channel,volume,csat,responses\nphone,100,4,100\nfax,10,5,\n");
    assert_eq!(distribution(&mean, "nulage.phone.csat"), Distribution::Normal { mean: 75.0, sd: 2.5 });
    assert_eq!(distribution(&mean, "nulage.fax.csat"), Distribution::Fixed(100.0));
    assert_eq!(mean.metric.unwrap().rescaled_from, Some((1.0, 5.0)));
}

#[test]
fn revenue_is_per_solved_contact_and_a_blank_is_not_nothing() {
    let scenario = format!("{SMALL}[defaults]\nunresolved_to = {{ gives_up = 1 }}\n");
    let ledger =
        "channel,reason,volume,fcr,revenue\nphone,a,100,0.5,1000\nphone,b,100,,1000\nphone,c,100,0.7,\nfax,a,1,1,\n";
    let plan = plan(&scenario, ledger);
    assert_eq!(base(&plan, "nulage.phone.a.revenue_per_solved"), 20.0);
    // The mean of 0.5 and 0.7 stands in for the blank FCR.
    assert!((base(&plan, "nulage.phone.b.revenue_per_solved") - 10.0 / 0.6).abs() < 1e-12);
    let CellFigure::ByCell(values) = &plan.channels[0].revenue_per_solved else { unreachable!() };
    assert_eq!(values[2], CellValue::Unknown);
    assert_eq!(plan.channels[1].revenue_per_solved, CellFigure::Unknown);
    assert!(plan.channels[0].journey.as_ref().unwrap().steps.is_empty());
}

#[test]
fn a_channel_named_in_the_defaults_is_itself_for_that_channel() {
    let scenario = format!("{SMALL}[defaults]\nunresolved_to = {{ self = 0.5, phone = 0.2, gives_up = 0.3 }}\n");
    let plan = plan(&scenario, "channel,volume,fcr\nphone,100,0.5\nfax,100,50 %\n");
    let steps = |place: usize| -> Vec<(usize, f64)> {
        let journey = plan.channels[place].journey.as_ref().unwrap();
        journey.steps.iter().map(|step| (step.to.0, plan.assumptions.base(step.share))).collect()
    };
    assert_eq!(steps(0), [(0, 0.7)]);
    assert_eq!(steps(1), [(1, 0.5), (0, 0.2)]);
    assert_eq!(plan.channels[0].contacts, [10.0]);
}

#[test]
fn nordic_files_are_read() {
    let ledger = "sep=;\r\nKanal;Ärendetyp;Månad;Volym;Kostnad (tkr);FCR (%);Hanteringstid (min)\r\n\
        Telefon;Faktura;jan-25;1\u{a0}000;50,5;71;5,5\r\nTelefon;Faktura;feb-25;1 200;60;70;5:30\r\n";
    let scenario = format!("{SMALL}[defaults]\nunresolved_to = {{ self = 1 }}\n").replace("months = 10\n", "");
    let plan = plan(&scenario, ledger);
    assert_eq!(plan.channels[0].contacts, [1100.0]);
    assert!((base(&plan, "nulage.telefon.faktura.cost_per_contact") - 110_500.0 / 2200.0).abs() < 1e-9);
    assert!((base(&plan, "nulage.telefon.faktura.fcr") - (710.0 + 840.0) / 2200.0).abs() < 1e-12);
    assert_eq!(base(&plan, "nulage.telefon.faktura.aht"), 330.0);
}

#[test]
fn an_override_holds_in_all_cells_and_a_spread_of_nothing_is_a_number() {
    let scenario =
        format!("{SMALL}[channel.PHONE]\nnki = {{ low = 70, likely = 70, high = 70, source = \"guess\" }}\n");
    let plan = plan(&scenario, "channel,reason,volume\nphone,a,100\nphone,b,100\n");
    let CellFigure::All(id) = plan.channels[0].satisfaction else { unreachable!() };
    let figure = plan.assumptions.get(id);
    assert_eq!(figure.distribution, Distribution::Fixed(70.0));
    assert_eq!((figure.name.as_str(), figure.source.as_deref()), ("channel.phone.nki", Some("guess")));
    assert_eq!(plan.metric.unwrap().kind.word(), "nki");
}

/// What the mutations of the next test put in.
const TOKENS: [&str; 40] = [
    "",
    "0",
    "1",
    "-1",
    "1e308",
    "1e-320",
    "nan",
    "inf",
    "1e999",
    "\"",
    "'",
    "\n",
    "\r\n",
    "\r",
    ",",
    ";",
    "=",
    "[",
    "]",
    "{",
    "}",
    "[[",
    "]]",
    "å",
    "\u{0}",
    "phone",
    "chat",
    "fax",
    "self",
    "lost",
    "{ low = 0, likely = 1, high = 2 }",
    "[[mix]]\n",
    "true",
    "[\"chat\"]",
    "0.5",
    "100",
    "billing",
    "240",
    "months = ",
    "#",
];

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_mutilated_plan_is_a_plan_or_has_errors(
        edits in proptest::collection::vec((0usize..6000, 0usize..12, 0usize..TOKENS.len(), proptest::bool::ANY), 1..5)
    ) {
        let (mut scenario, mut ledger) = (SCENARIO.to_owned(), LEDGER.to_owned());
        for (position, length, token, is_ledger) in edits {
            let text = if is_ledger { &mut ledger } else { &mut scenario };
            let whole = |mut at: usize| {
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            let start = whole(position % (text.len() + 1));
            let end = whole((start + length).min(text.len()));
            text.replace_range(start..end.max(start), TOKENS[token]);
        }
        let loaded = load(&scenario, &ledger);
        let has_error = loaded.findings.iter().any(|finding| finding.severity() == Severity::Error);
        proptest::prop_assert_eq!(loaded.plan.is_none(), has_error);
        let text = findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false);
        proptest::prop_assert!(!text.contains("{$"), "{}", text);
        for assumption in loaded.plan.iter().flat_map(|plan| plan.assumptions.all()) {
            proptest::prop_assert!(assumption.distribution.mean().is_finite(), "{}", assumption.name);
        }
    }
}

/// 12 months, phone 600 000 + 300 000 a year, of which 120 000 + 60 000 is fixed in the ledger. A stated fixed
/// cost of 30 000 a month leaves 75 000 − 30 000 = 45 000 to vary, where the ledger left 60 000: each cost per
/// contact is three quarters of 480 000/12 000 = 40 and 240 000/6 000 = 40.
#[test]
fn a_stated_fixed_cost_is_a_part_of_the_ledgers_total() {
    let ledger =
        "channel,reason,volume,cost,fixed_cost\nphone,billing,12000,600000,120000\nphone,order,6000,300000,60000\n";
    let scenario = "version = 1\n[scenario]\ncurrency = \"SEK\"\nmonths = 12\ndiscount_rate = 0\nrealisation = 1\n\
                    [nulage]\nchannels = \"c.csv\"\nmonths = 12\n[channel.phone]\nfixed_cost = 30000\n";
    let read = |path: &std::path::Path| match path.to_str() {
        Some("c.csv") => Ok(ledger.into()),
        Some("s.toml") => Ok(scenario.as_bytes().to_vec()),
        _ => Err(io::ErrorKind::NotFound.into()),
    };
    let plan = crate::input::read_scenario_with(std::path::Path::new("s.toml"), &read).plan.unwrap();
    for reason in ["billing", "order"] {
        assert!((base(&plan, &format!("nulage.phone.{reason}.cost_per_contact")) - 30.0).abs() < 1e-12);
    }
    assert_eq!(crate::nulage::assess(&plan).cost_per_month, Some(75_000.0));
}

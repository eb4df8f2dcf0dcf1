//! Several files at different grain: what is joined, spread and refused.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::super::{Loaded, read_scenario_with};
use crate::model::{Code, LedgerKey, Plan, SpreadBy};
use crate::report::findings_to_text;
use crate::text::Catalogue;

const VOLUMES: &str = "channel,reason,month,volume\n\
    phone,billing,2025-01,100\nphone,billing,2025-02,300\nphone,moving,2025-01,200\nphone,moving,2025-02,400\n\
    email,billing,2025-01,50\nemail,billing,2025-02,50\n";

fn load(files: &[(&str, &str)]) -> Loaded {
    let named: Vec<String> = files.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let scenario = format!(
        "version = 1\n[scenario]\nname = \"x\"\ncurrency = \"SEK\"\nstart = \"2026-01\"\nmonths = 12\n\
         discount_rate = 0.05\n[nulage]\nchannels = [{}]\nsatisfaction_sd = 20\n",
        named.join(", ")
    );
    let mut all: BTreeMap<&str, &str> = files.iter().copied().collect();
    all.insert("plan.toml", &scenario);
    read_scenario_with(Path::new("plan.toml"), &|path: &Path| {
        let text = all.get(path.to_str().unwrap_or_default());
        text.map(|text| text.as_bytes().to_vec()).ok_or(io::Error::from(io::ErrorKind::NotFound))
    })
}

fn plan(files: &[(&str, &str)]) -> Plan {
    let loaded = load(files);
    let text = findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false);
    loaded.plan.unwrap_or_else(|| unreachable!("{text}"))
}

fn base(plan: &Plan, name: &str) -> f64 {
    let found = plan.assumptions.all().iter().find(|assumption| assumption.name == name);
    let names = || plan.assumptions.all().iter().map(|a| a.name.as_str()).collect::<Vec<_>>().join(" ");
    found.unwrap_or_else(|| unreachable!("{name} is not among {}", names())).distribution.mean()
}

fn refused(files: &[(&str, &str)], code: Code) -> String {
    let loaded = load(files);
    assert!(loaded.plan.is_none());
    let codes: Vec<Code> = loaded.findings.iter().map(|finding| finding.code).collect();
    assert!(codes.contains(&code), "{codes:?}");
    findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false)
}

/// Phone costs 9 000 over 1 000 contacts, 400 about billing of 100 s and 600 about moving of 200 s: work 40 000 and
/// 120 000. Billing gets 9 000·40/160 = 2 250, which is 5.625 a contact, moving 6 750, which is 11.25.
#[test]
fn costs_are_spread_by_contacts_and_handling_time() {
    let plan = plan(&[
        ("volumes.csv", VOLUMES),
        ("costs.csv", "channel,cost\nPhone,9000\nemail,1000\n"),
        ("times.csv", "channel,reason,aht\nphone,billing,100\nphone,moving,200\nemail,billing,300\n"),
    ]);
    assert!((base(&plan, "nulage.phone.billing.cost_per_contact") - 5.625).abs() < 1e-12);
    assert!((base(&plan, "nulage.phone.moving.cost_per_contact") - 11.25).abs() < 1e-12);
    assert!((base(&plan, "nulage.email.billing.cost_per_contact") - 10.0).abs() < 1e-12);
    let [times, costs] = plan.spread.as_slice() else { unreachable!("{:?}", plan.spread) };
    assert_eq!((times.figure, times.file.as_str(), times.by), ("aht", "times.csv", SpreadBy::Same));
    assert_eq!((times.keys.as_slice(), times.over.as_slice()), (&[LedgerKey::Reason][..], &[LedgerKey::Month][..]));
    assert_eq!((costs.figure, costs.by), ("cost", SpreadBy::Work));
    assert_eq!(costs.over, [LedgerKey::Reason, LedgerKey::Month]);
}

/// Without handling times 9 000 over 400 and 600 contacts is 9 a contact for both.
#[test]
fn without_handling_times_costs_are_spread_by_contacts() {
    let plan = plan(&[("costs.csv", "channel,cost\nphone,9000\nemail,1000\n"), ("volumes.csv", VOLUMES)]);
    assert!((base(&plan, "nulage.phone.billing.cost_per_contact") - 9.0).abs() < 1e-12);
    assert!((base(&plan, "nulage.phone.moving.cost_per_contact") - 9.0).abs() < 1e-12);
    assert_eq!(plan.spread.len(), 1);
    assert_eq!(plan.spread[0].by, SpreadBy::Volume);
}

/// A month's cost stays in its month: January 3 000 over 100 and 200, February 3 000 over 300 and 400. Billing:
/// 1 000 + 9 000/7 over 400 contacts.
#[test]
fn a_key_that_both_files_have_is_not_spread_over() {
    let costs = "channel,month,cost\nphone,2025-01,3000\nphone,2025-02,3000\nemail,2025-01,1\nemail,2025-02,1\n";
    let plan = plan(&[("volumes.csv", VOLUMES), ("costs.csv", costs)]);
    let expected = (1000.0 + 9000.0 / 7.0) / 400.0;
    assert!((base(&plan, "nulage.phone.billing.cost_per_contact") - expected).abs() < 1e-12);
    assert_eq!(plan.spread[0].over, [LedgerKey::Reason]);
}

/// The survey asked 40 about the phone: 65 for each of its errands, and the answers 16 and 24 as the contacts.
#[test]
fn a_mean_is_the_same_for_each_and_answers_are_spread() {
    let plan = plan(&[
        ("volumes.csv", VOLUMES),
        ("survey.csv", "channel,nki,responses\nphone,65,40\nemail,70,10\n"),
        ("staff.csv", "channel,employee\nphone,55\nemail,60\n"),
    ]);
    assert_eq!(base(&plan, "nulage.phone.billing.nki"), 65.0);
    assert_eq!(base(&plan, "nulage.phone.moving.nki"), 65.0);
    assert_eq!(plan.channels[0].responses, [Some(16.0), Some(24.0)]);
    assert!(plan.spread.iter().any(|spread| spread.figure == "employee" && spread.by == SpreadBy::Same));
}

/// Whether one file or four, in whatever order: the same plan.
#[test]
fn one_file_or_four_make_the_same_plan() {
    let whole = "channel,volume,cost,nki,responses,employee\nphone,100,500,65,30,55\nemail,40,100,70,12,60\n";
    let four = [
        ("a.csv", "channel,employee\nemail,60\nphone,55\n"),
        ("b.csv", "channel,cost\nphone,500\nemail,100\n"),
        ("c.csv", "channel,volume\nphone,100\nemail,40\n"),
        ("d.csv", "channel,nki,responses\nphone,65,30\nemail,70,12\n"),
    ];
    let with_month = |text: &str| {
        let mut lines = text.lines();
        let head = lines.next().unwrap_or_default();
        lines.fold(format!("month,{head}\n"), |text, line| text + "2025-01," + line + "\n")
    };
    let one = plan(&[("whole.csv", &with_month(whole))]);
    let texts: Vec<(&str, String)> = four.iter().map(|(name, text)| (*name, with_month(text))).collect();
    let files: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let joined = plan(&files);
    let figures = |plan: &Plan| {
        let all = plan.assumptions.all().iter();
        all.map(|a| (a.name.clone(), format!("{:?}", a.distribution))).collect::<Vec<_>>()
    };
    assert_eq!(figures(&one), figures(&joined));
    assert!(joined.spread.is_empty());
}

/// One export a channel, as contact centres and e-mail systems write them.
#[test]
fn files_with_volumes_lie_under_one_another() {
    let plan = plan(&[
        ("phone.csv", "channel,month,volume,aht\nphone,2025-01,100,300\nphone,2025-02,200,300\n"),
        ("email.csv", "channel,month,volume\nemail,2025-01,30\nemail,2025-02,50\n"),
        ("costs.csv", "channel,month,cost\nphone,2025-01,1\nphone,2025-02,2\nemail,2025-01,3\nemail,2025-02,4\n"),
    ]);
    assert_eq!((plan.channels[0].contacts[0], plan.channels[1].contacts[0]), (150.0, 40.0));
    assert!((base(&plan, "nulage.email.cost_per_contact") - 7.0 / 80.0).abs() < 1e-15);
}

#[test]
fn what_cannot_be_joined_is_refused() {
    let volumes = ("volumes.csv", VOLUMES);
    let cases = [
        (
            "no volumes",
            vec![("a.csv", "channel,cost\nphone,1\n"), ("b.csv", "channel,nki\nphone,1\n")],
            Code::NoVolumes,
        ),
        (
            "two files",
            vec![volumes, ("a.csv", "channel,cost\nphone,1\n"), ("b.csv", "channel,cost\nemail,2\nPhone,2\n")],
            Code::FigureInTwoFiles,
        ),
        ("a name", vec![volumes, ("a.csv", "channel,cost\nfone,1\n")], Code::NoVolumesForRow),
        ("no such keys", vec![volumes, ("a.csv", "channel,reason,cost\nemail,moving,1\n")], Code::NoVolumesForRow),
        ("finer", vec![volumes, ("a.csv", "channel,segment,cost\nphone,private,1\n")], Code::FinerThanVolumes),
        ("two grains", vec![volumes, ("a.csv", "channel,volume\nchat,1\n")], Code::VolumesAtTwoGrains),
        (
            "twice the volume",
            vec![volumes, ("a.csv", "channel,reason,month,volume\nPHONE,moving,2025-02,1\n")],
            Code::FigureInTwoFiles,
        ),
        (
            "two metrics",
            vec![volumes, ("a.csv", "channel,nki\nphone,70\n"), ("b.csv", "channel,csat\nemail,80\n")],
            Code::TwoMetrics,
        ),
    ];
    for (name, files, code) in cases {
        let text = refused(&files, code);
        insta::assert_snapshot!(format!("join {name}"), text);
    }
}

#[test]
fn what_only_two_files_can_say_wrongly_is_found() {
    let volumes = ("volumes.csv", "channel,month,volume\nphone,2025-01,10\nfax,2025-01,0\nfax,2025-02,0\n");
    refused(&[volumes, ("a.csv", "channel,cost\nfax,10\n")], Code::SpreadOverNothing);
    refused(&[volumes, ("a.csv", "channel,month,cost\nfax,2025-01,10\n")], Code::CostWithoutVolume);
    let fixed = ("b.csv", "channel,fixed_cost\nphone,6\n");
    refused(&[volumes, ("a.csv", "channel,cost\nphone,5\n"), fixed], Code::CostBelowFixedCost);
    let per_contact = ("b.csv", "channel,cost_per_contact\nphone,6\n");
    refused(&[volumes, ("a.csv", "channel,cost\nphone,5\n"), per_contact], Code::TwoCosts);
}

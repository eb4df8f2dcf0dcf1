//! Targets of channels and what customers prefer: figures worked by hand, tables as people save them, and what is
//! told where they are wrong.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

use std::path::Path;

use common::workbook::xlsx;
use kanalval::input::{Loaded, read_scenario_with};
use kanalval::model::{ChannelId, Plan, Severity, TargetKind};
use kanalval::nulage::{MET_WITHIN, NotKnown, Nulage, assess};
use kanalval::report;
use kanalval::text::Catalogue;
use serde_json::{Value, json};

/// Two segments; the fax has no contacts with private customers, and only the phone counts waiting and abandoned.
const LEDGER: &str = "\
channel,segment,volume,cost,fcr,nki,aht,wait,abandoned,employee
phone,private,6000,480000,0.7,70,300,40,600,60
phone,business,2000,200000,0.5,62,500,80,200,56
email,private,3000,210000,0.6,60,400,,,58
email,business,1000,70000,0.6,60,400,,,58
fax,business,100,9000,0.5,50,300,,,50
";

const HEAD: &str = r#"
version = 1
[scenario]
currency = "SEK"
months = 12
discount_rate = 0
realisation = 1
[nulage]
channels = "channels.csv"
months = 1
satisfaction_sd = 20
"#;

const CHANNELS: &str = r#"
[defaults]
unresolved_to = { self = 0.6, gives_up = 0.4 }
[channel.fax.when_dropped]
to = { email = 0.9, lost = 0.1 }
[channel.chat]
kind = "chat"
nki = 70
fcr = 0.7
cost_per_contact = 40
unresolved_to = { phone = 0.6, gives_up = 0.4 }
[[channel.chat.attracts]]
from = "phone"
share = 0.1
effort = 1
"#;

/// Reads a scenario beside which `channels.csv` and one more file stand.
fn load(scenario: &str, ledger: &str, other: (&str, &[u8])) -> Loaded {
    read_scenario_with(Path::new("scenario.toml"), &|path| match path.to_str().unwrap() {
        "scenario.toml" => Ok(scenario.into()),
        "channels.csv" => Ok(ledger.into()),
        name if name == other.0 => Ok(other.1.to_vec()),
        _ => Err(std::io::ErrorKind::NotFound.into()),
    })
}

fn plan_of(loaded: Loaded) -> Plan {
    let errors: Vec<_> =
        loaded.findings.iter().filter(|finding| finding.severity() == Severity::Error).cloned().collect();
    loaded.plan.unwrap_or_else(|| panic!("{errors:?}"))
}

/// The codes of the errors, each with its line and column.
fn wrong(loaded: &Loaded) -> Vec<(&'static str, String)> {
    let errors = loaded.findings.iter().filter(|finding| finding.severity() == Severity::Error);
    errors
        .map(|finding| (finding.code.word(), loaded.sources.place(finding.at).map(|at| at.to_string()).unwrap()))
        .collect()
}

/// The target's measured value and whether it is met, by its word.
fn found(nulage: &Nulage, plan: &Plan, channel: usize, word: &str) -> (Result<f64, NotKnown>, Option<bool>) {
    let own = |today: &&kanalval::nulage::TargetToday| {
        today.channel == ChannelId(channel) && today.target.kind.word(plan.metric) == word
    };
    let today = nulage.targets.iter().find(own).unwrap_or_else(|| panic!("{word} of {channel}"));
    (today.measured, today.is_met())
}

const TARGETS: &str = r#"
[channel.phone.targets]
wait = 50
service_level = { share = 0.8, within = 20 }
aht = 349
fcr = 0.65
nki = 68
repeat_rate = 0.21
abandoned_share = 0.09
employee = { value = 60, source = "policy" }
[channel.email.targets]
wait = 3600
abandoned_share = 0.1
repeat_rate = 0.2
[channel.chat.targets]
nki = 70
"#;

#[test]
fn targets_are_compared_with_figures_worked_by_hand() {
    let plan = plan_of(load(&format!("{HEAD}{CHANNELS}{TARGETS}"), LEDGER, ("", b"")));
    let nulage = assess(&plan);
    for (word, value, met) in [
        // (40·6000 + 80·2000) ÷ 8000: exactly what is wanted.
        ("wait", 50.0, true),
        // (300·6000 + 500·2000) ÷ 8000
        ("aht", 350.0, false),
        // (0.7·6000 + 0.5·2000) ÷ 8000: what is wanted, but for the last digit of a sum.
        ("fcr", 0.65, true),
        ("nki", 68.0, true),
        // Of 6000 not solved 30 %, of 2000 half; six in ten of those come again: (0.18·6000 + 0.3·2000) ÷ 8000.
        ("repeat_rate", 0.21, true),
        // 800 ÷ (8000 + 800)
        ("abandoned_share", 1.0 / 11.0, false),
        ("employee", 59.0, false),
    ] {
        let (measured, is_met) = found(&nulage, &plan, 0, word);
        assert!((measured.unwrap() - value).abs() < 1e-12, "{word}: {measured:?}");
        assert_eq!(is_met, Some(met), "{word}");
    }
    assert_eq!(found(&nulage, &plan, 0, "service_level"), (Err(NotKnown::ServiceLevel), None));
    assert_eq!(found(&nulage, &plan, 1, "wait"), (Err(NotKnown::NotInLedger), None));
    assert_eq!(found(&nulage, &plan, 1, "abandoned_share"), (Err(NotKnown::NotInLedger), None));
    // 0.4·0.6 of the e-mails.
    assert!((found(&nulage, &plan, 1, "repeat_rate").0.unwrap() - 0.24).abs() < 1e-12);
    assert_eq!(found(&nulage, &plan, 3, "nki"), (Err(NotKnown::Candidate), None));
    let kinds: Vec<&str> = plan.channels[0].targets.all.iter().map(|one| one.kind.word(plan.metric)).collect();
    let order = ["wait", "service_level", "aht", "fcr", "nki", "repeat_rate", "abandoned_share", "employee"];
    assert_eq!(kinds, order);
}

#[test]
fn a_target_is_missed_by_more_than_the_tolerance_only() {
    for (miss, met) in [(0.5 * MET_WITHIN, true), (2.0 * MET_WITHIN, false)] {
        let at_most = format!("[channel.phone.targets]\nwait = {:.12}\nfcr = {:.12}\n", 50.0 - miss, 0.65 + miss);
        let plan = plan_of(load(&format!("{HEAD}{CHANNELS}{at_most}"), LEDGER, ("", b"")));
        let nulage = assess(&plan);
        assert_eq!(found(&nulage, &plan, 0, "wait").1, Some(met), "{miss}");
        assert_eq!(found(&nulage, &plan, 0, "fcr").1, Some(met), "{miss}");
    }
}

#[test]
fn targets_and_preferences_know_where_they_were_written() {
    let csv = b"segment,channel,share\nprivate,phone,0.4\n";
    let scenario = format!("{HEAD}preferences = \"p.csv\"\n{CHANNELS}{TARGETS}");
    let loaded = load(&scenario, LEDGER, ("p.csv", csv));
    let plan = loaded.plan.as_ref().unwrap();
    let text_at = |origin| loaded.sources.place(origin).unwrap().line_text;
    let targets = &plan.channels[0].targets;
    assert_eq!(text_at(targets.origin), "[channel.phone.targets]");
    let service_level = targets.all.iter().find(|one| matches!(one.kind, TargetKind::ServiceLevel { .. })).unwrap();
    assert_eq!(service_level.kind, TargetKind::ServiceLevel { within: 20.0 });
    assert_eq!(text_at(service_level.origin), "service_level = { share = 0.8, within = 20 }");
    assert_eq!(loaded.sources.place(plan.preferences[0].origin).unwrap().to_string(), "p.csv:2:9");
    assert!(plan.channels[2].targets.all.is_empty());
    assert_eq!(loaded.sources.place(plan.channels[2].targets.origin), None);
}

#[test]
fn what_is_abandoned_is_a_share_of_the_rows_that_count_it() {
    let ledger = LEDGER.replace("500,80,200,56", "500,80,,56");
    let plan = plan_of(load(&format!("{HEAD}{CHANNELS}{TARGETS}"), &ledger, ("", b"")));
    // 600 ÷ (6000 + 600): the 2000 of which nobody knows are not counted as answered by all.
    let measured = found(&assess(&plan), &plan, 0, "abandoned_share").0.unwrap();
    assert!((measured - 1.0 / 11.0).abs() < 1e-12, "{measured}");
}

#[test]
fn what_the_fit_scales_off_does_not_come_again() {
    let ledger = "channel,volume,fcr\nphone,6000,0.7\nemail,800,1\n";
    let channels = r#"
[channel.phone]
unresolved_to = { self = 0.2, email = 0.5, gives_up = 0.3 }
targets = { repeat_rate = 0.2 }
[channel.email]
unresolved_to = { gives_up = 1 }
targets = { repeat_rate = 0.2 }
"#;
    let plan = plan_of(load(&format!("{HEAD}{channels}"), ledger, ("", b"")));
    let nulage = assess(&plan);
    // 900 would come as e-mail and 800 did: 0.3·(0.2 + 0.5·8/9).
    let again = found(&nulage, &plan, 0, "repeat_rate").0.unwrap();
    assert!((again - (0.06 + 0.15 * 8.0 / 9.0)).abs() < 1e-12, "{again}");
    assert_eq!(found(&nulage, &plan, 1, "repeat_rate"), (Ok(0.0), Some(true)));
}

#[test]
fn how_many_come_again_is_not_known_without_journeys() {
    let targets = "[channel.phone.targets]\nrepeat_rate = 0.2\nfcr = 0.7\n";
    let plan = plan_of(load(&format!("{HEAD}{targets}"), "channel,volume\nphone,6000\n", ("", b"")));
    let nulage = assess(&plan);
    assert_eq!(found(&nulage, &plan, 0, "repeat_rate"), (Err(NotKnown::NoJourneys), None));
    assert_eq!(found(&nulage, &plan, 0, "fcr"), (Err(NotKnown::NotInLedger), None));
}

#[test]
fn a_target_that_cannot_be_is_told_at_its_place() {
    for (line, code) in [
        ("fcr = 1.2", "out-of-range"),
        ("wait = -1", "out-of-range"),
        ("csat = 80", "other-metric"),
        ("fcr = { low = 0.6, high = 0.8 }", "plain-number-only"),
        ("service_level = { share = 0.8 }", "missing-key"),
        ("service_level = { within = 20 }", "missing-key"),
        ("service_level = 0.8", "wrong-kind"),
        ("service_level = { share = 80, within = 20 }", "out-of-range"),
        ("answer_time = 20", "unknown-key"),
    ] {
        let scenario = format!("{HEAD}{CHANNELS}[channel.phone.targets]\n{line}\n");
        let loaded = load(&scenario, LEDGER, ("", b""));
        let line_number = scenario.lines().count();
        let told = wrong(&loaded);
        assert!(told.len() == 1 && told[0].0 == code, "{line}: {told:?}");
        assert!(told[0].1.starts_with(&format!("scenario.toml:{line_number}:")), "{line}: {told:?}");
    }
}

const PREFERENCES: &str = "\
segment,channel,share
private,phone,0.4
private,fax,0.1
private,chat,0.3
business,fax,0.45
business,phone,0.45
";

const MIXES: &str = r#"
[[mix]]
id = "chat"
[[mix.add]]
channel = "chat"
start = 6
[[mix]]
id = "no-fax"
drop = ["fax"]
[[mix]]
id = "fax-for-business"
add = ["chat"]
[[mix.drop]]
channel = "fax"
segments = ["private"]
"#;

fn with_preferences(csv: &[u8]) -> Loaded {
    load(&format!("{HEAD}preferences = \"p.csv\"\n{CHANNELS}{MIXES}"), LEDGER, ("p.csv", csv))
}

fn json_of(loaded: &Loaded) -> Value {
    let plan = loaded.plan.as_ref().unwrap_or_else(|| panic!("{:?}", loaded.findings));
    common::report(loaded, plan, &common::run(plan, 8), 8)
}

#[test]
fn who_finds_their_channel_is_worked_by_hand() {
    let report = json_of(&with_preferences(PREFERENCES.as_bytes()));
    // The fax is there, but not for private customers; chat is not there. Of two alike the first of the ledger.
    let today = json!([
        { "segment": "private", "offered_share": 0.4, "stated_share": 0.8, "first": { "channel": "phone", "share": 0.4 } },
        { "segment": "business", "offered_share": 0.9, "stated_share": 0.9, "first": { "channel": "phone", "share": 0.45 } },
    ]);
    assert_eq!(common::differences(&report["nulage"]["preferences"], &today, 1e-12), Vec::<String>::new());
    let offered = |standing: &Value| -> Vec<(String, f64)> {
        let own = standing["preferences"].as_array().unwrap().iter();
        own.map(|one| (one["segment"].as_str().unwrap().to_owned(), one["offered_share"].as_f64().unwrap())).collect()
    };
    let expect = |standing: &Value, private: f64, business: f64| {
        let found = offered(standing);
        assert_eq!((found[0].0.as_str(), found[1].0.as_str()), ("private", "business"));
        assert!((found[0].1 - private).abs() < 1e-12 && (found[1].1 - business).abs() < 1e-12, "{found:?}");
    };
    expect(&report["as_is"], 0.4, 0.9);
    expect(&report["mixes"][0], 0.7, 0.9);
    expect(&report["mixes"][1], 0.4, 0.45);
    expect(&report["mixes"][2], 0.7, 0.9);
}

#[test]
fn without_targets_and_preferences_nothing_is_said_of_them() {
    let report = json_of(&load(&format!("{HEAD}{CHANNELS}{MIXES}"), LEDGER, ("", b"")));
    assert!(report["nulage"].get("targets").is_none() && report["nulage"].get("preferences").is_none());
    assert!(report["as_is"].get("preferences").is_none() && report["mixes"][0].get("preferences").is_none());
}

#[test]
fn without_segments_preferences_are_those_of_all_customers() {
    let report = json_of(&with_preferences(b"channel,share\nfax,0.5\nphone,0.25\n"));
    let today = json!([
        { "segment": null, "offered_share": 0.75, "stated_share": 0.75, "first": { "channel": "fax", "share": 0.5 } },
    ]);
    assert_eq!(report["nulage"]["preferences"], today);
    assert_eq!(report["mixes"][1]["preferences"], json!([{ "segment": null, "offered_share": 0.25 }]));
    // Dropped for private customers, who never used it: it is still there for some.
    assert_eq!(report["mixes"][2]["preferences"], json!([{ "segment": null, "offered_share": 0.75 }]));
}

/// The report without the inputs' places, which differ where files do.
fn told(csv: &[u8]) -> Value {
    json_of(&with_preferences(csv))
}

#[test]
fn rows_in_another_order_change_nothing() {
    let expected = told(PREFERENCES.as_bytes());
    let (heading, rows) = PREFERENCES.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().collect();
    for order in [[4, 3, 2, 1, 0], [3, 0, 4, 2, 1], [1, 4, 0, 3, 2]] {
        let shuffled: Vec<&str> = order.iter().map(|place| rows[*place]).collect();
        assert_eq!(told(format!("{heading}\n{}\n", shuffled.join("\n")).as_bytes()), expected, "{order:?}");
    }
}

#[test]
fn headings_in_five_languages_and_dialects_say_the_same() {
    let expected = told(PREFERENCES.as_bytes());
    let percent = "private;phone;40\nprivate;fax;10\nprivate;chat;30\nbusiness;fax;45\nbusiness;phone;45\n";
    let comma = "private;phone;0,4\nprivate;fax;0,1\nprivate;chat;0,3\nbusiness;fax;0,45\nbusiness;phone;0,45\n";
    let signed = percent.replace("\n", " %\n");
    for (name, text) in [
        ("svenska", format!("Kundgrupp;Kanal;Andel\n{comma}")),
        ("svenska, procent", format!("Kundgrupp;Kanal;Andel (%)\r\n{}", percent.replace('\n', "\r\n"))),
        ("suomi", format!("asiakasryhmä;kanava;osuus\n{comma}")),
        ("dansk", format!("kundegruppe;kanal;andel\n{signed}")),
        ("srpski", format!("segment;kanal;udeo, %\n{percent}")),
        ("English, tabs", format!("Segment\tChannel\tShare\n{}", signed.replace(';', "\t"))),
        ("a title above", format!("Enkät 2025\n\nSegment;Kanal;Andel\n{comma}")),
    ] {
        let mut report = told(text.as_bytes());
        if name == "a title above" {
            report["findings"] = expected["findings"].clone();
        }
        assert_eq!(common::differences(&report, &expected, 1e-12), Vec::<String>::new(), "{name}");
    }
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode("segment;kanal;andel;år\nprivate;phone;0,4;2025\n");
    let loaded = with_preferences(&windows);
    assert_eq!(loaded.plan.unwrap().preferences.len(), 1);
    let sheet = "segment,channel,share\nprivate,phone,40%\nprivate,fax,0.1\nprivate,chat,30%\nbusiness,fax,45%\n\
                 business,phone,0.45\n";
    let scenario = format!("{HEAD}preferences = \"enkat.xlsx#Kanalval\"\n{CHANNELS}{MIXES}");
    let book = xlsx(&[("Om", "text"), ("Kanalval", sheet)]);
    let report = json_of(&load(&scenario, LEDGER, ("enkat.xlsx", &book)));
    assert_eq!(common::differences(&report, &expected, 1e-12), Vec::<String>::new(), "xlsx");
}

#[test]
fn a_table_of_preferences_that_is_wrong_is_told_at_its_cell() {
    for (csv, expected) in [
        ("segment,channel,share\nprivat,phone,0.4\n", &[("unknown-segment", "p.csv:2:1")][..]),
        ("segment,channel,share\nprivate,fone,0.4\n", &[("unknown-channel", "p.csv:2:9")]),
        ("segment,channel,share\nprivate,phone,0.4\nprivate,Phone,0.4\n", &[("same-keys", "p.csv:3:1")]),
        ("channel,share\nphone,0.4\nemail,0.5\nfax,0.2\n", &[("preferences-sum", "p.csv:4:5")]),
        ("channel,share\nphone,40\n", &[("out-of-range", "p.csv:2:7")]),
        ("channel,share\nphone,-0.1\n", &[("out-of-range", "p.csv:2:7")]),
        ("channel,share\nphone,\n", &[("blank-field", "p.csv:2:7")]),
        ("segment,channel,share\n,phone,0.4\n", &[("blank-field", "p.csv:2:1")]),
        ("channel,share\nphone,many\n", &[("unreadable-value", "p.csv:2:7")]),
        ("channel,share\nphone,#N/A\n", &[("cell-failed", "p.csv:2:7")]),
        ("channel,volume\nphone,0.4\n", &[("missing-column", "p.csv:1:1")]),
        ("segment,share\nprivate,0.4\n", &[("missing-column", "p.csv:1:1")]),
        ("channel,share,andel\nphone,0.4,0.4\n", &[("column-twice", "p.csv:1:15")]),
        ("channel,share (%)\nphone,0.4\nemail,0.5\n", &[("percent-unclear", "p.csv:1:9")]),
        ("channel,share\n", &[("ledger-empty", "p.csv:1:1")]),
        ("channel;share\nphone;0,4\nemail;0,2;0\n", &[("row-length", "p.csv:3:1")]),
    ] {
        let told = wrong(&with_preferences(csv.as_bytes()));
        let told: Vec<(&str, &str)> = told.iter().map(|(code, place)| (*code, place.as_str())).collect();
        assert_eq!(told, expected, "{csv}");
    }
    let scenario = format!("{HEAD}preferences = \"p.csv\"\n{CHANNELS}");
    assert_eq!(wrong(&load(&scenario, LEDGER, ("q.csv", b"")))[0].0, "file-unreadable");
    let blank = format!("{HEAD}preferences = \"\"\n{CHANNELS}");
    assert_eq!(wrong(&load(&blank, LEDGER, ("", b"")))[0].0, "missing-key");
    // Segments that the ledger does not have are told once, with the reason.
    let ledger = "channel,volume,fcr\nphone,6000,0.7\n";
    let head = format!("{HEAD}preferences = \"p.csv\"\n[defaults]\nunresolved_to = {{ self = 0.6, gives_up = 0.4 }}\n");
    let loaded = load(&head, ledger, ("p.csv", b"segment,channel,share\na,phone,0.4\nb,phone,0.5\n"));
    assert_eq!(wrong(&loaded), [("unknown-segment", "p.csv:2:1".to_owned())]);
}

#[test]
fn shares_that_sum_to_all_are_fine() {
    let tenths: String = ["phone", "email", "fax"].map(|channel| format!("{channel},0.1\n")).concat();
    let loaded = with_preferences(format!("channel,share\n{tenths}chat,0.7\n").as_bytes());
    let nulage = assess(loaded.plan.as_ref().unwrap());
    assert!((nulage.preferences[0].stated - 1.0).abs() < 1e-12);
}

#[test]
fn both_are_told_in_words() {
    let scenario = format!("{HEAD}preferences = \"p.csv\"\n{CHANNELS}{TARGETS}{MIXES}");
    let loaded = load(&scenario, LEDGER, ("p.csv", PREFERENCES.replace("business", "private").as_bytes()));
    assert_eq!(wrong(&loaded).len(), 2, "twice fax and phone");
    let csv = "segment,channel,share\nprivate,phone,0.4\nprivate,fax,0.1\nprivate,chat,0.3\n";
    let loaded = load(&scenario, LEDGER, ("p.csv", csv.as_bytes()));
    let plan = loaded.plan.unwrap();
    let catalogue = Catalogue::english("SEK");
    let (nulage, hypotes) = kanalval::compare(&plan);
    let today = report::nulage(&plan, &nulage, &[], &loaded.sources, &catalogue, None);
    let mixes = report::hypotes(&plan, &nulage, &hypotes, &[], &loaded.sources, &catalogue);
    insta::assert_snapshot!(
        "in-words",
        [report::text::print(&today, 100, false), report::text::print(&mixes, 100, false)].concat()
    );
    let markdown = report::markdown::print(&today);
    assert!(markdown.contains("| phone | average handle time | at most 349 s | 350 s | **not met** |"), "{markdown}");
}

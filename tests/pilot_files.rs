//! The files of a pilot: what is to be tried, what was measured and what people said, in the dialects that they come in.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;
#[path = "pilot_files/data.rs"]
mod data_of_a_pilot;
#[path = "pilot_files/manual.rs"]
mod manual;

use std::path::Path;

use common::workbook::{ods, xlsx};
use encoding_rs::WINDOWS_1252;
use kanalval::input::{
    DataOptions, LoadedData, LoadedPilot, Sources, digest_of_inputs, pilot_to_toml, read_pilot_data_with,
    read_pilot_with, read_voices_with, seal_of,
};
use kanalval::model::{
    Belief, Code, Compare, Criterion, Finding, FrozenFrom, Group, Look, MeasureKind, Measured, MetricKind, Month,
    Origin, Period, PeriodKind, Phase, Pilot, PilotData, Role, Seal,
};
use kanalval::report::findings_to_text;
use kanalval::text::Catalogue;
use proptest::prelude::*;

fn pilot_of(text: &str) -> LoadedPilot {
    read_pilot_with(Path::new("pilot.toml"), &|_| Ok(text.as_bytes().to_vec()))
}

/// The pilot of a text in which nothing is wrong.
fn right(text: &str) -> Pilot {
    let loaded = pilot_of(text);
    loaded.pilot.unwrap_or_else(|| panic!("{}", told(&loaded.findings, &loaded.sources)))
}

fn told(findings: &[Finding], sources: &Sources) -> String {
    findings_to_text(findings, sources, &Catalogue::english(""), false)
}

/// `code line:column`, in the order in which findings are told.
fn places(findings: &[Finding], sources: &Sources) -> Vec<String> {
    let place = |at| {
        sources.place(at).map_or("nowhere".to_owned(), |place| match place.cell {
            Some(cell) => cell,
            None => format!("{}:{}", place.line, place.column),
        })
    };
    let also = |finding: &Finding| finding.also.iter().map(|at| format!(" & {}", place(*at))).collect::<String>();
    findings.iter().map(|one| format!("{} {}{}", one.code.word(), place(one.at), also(one))).collect()
}

const SMALL: &str = "version = 1\n[pilot]\nname = \"Chat\"\n[[criterion]]\nmeasure = \"fcr\"\ngo = 0.05\n";

/// A pilot that is judged by some measures of which more is better.
fn judged_by(measures: &[&str]) -> Pilot {
    let criteria: String = measures
        .iter()
        .map(|measure| {
            format!("[[criterion]]\nmeasure = \"{measure}\"\nbetter = \"higher\"\nkind = \"fact\"\ngo = 0.1\n")
        })
        .collect();
    right(&format!("version = 1\n[pilot]\nname = \"Chat\"\n{criteria}"))
}

fn data_of(name: &str, bytes: Vec<u8>, pilot: &Pilot, options: &DataOptions) -> LoadedData {
    read_pilot_data_with(Path::new(name), pilot, None, options, &|_| Ok(bytes.clone()))
}

fn csv(text: &str, pilot: &Pilot) -> LoadedData {
    data_of("pilot.csv", text.as_bytes().to_vec(), pilot, &DataOptions::default())
}

/// The data of a text in which nothing is wrong.
fn data(text: &str, pilot: &Pilot) -> PilotData {
    let loaded = csv(text, pilot);
    loaded.data.unwrap_or_else(|| panic!("{}", told(&loaded.findings, &loaded.sources)))
}

/// What is told of a text, by code and place.
fn found(text: &str, pilot: &Pilot) -> Vec<String> {
    let loaded = csv(text, pilot);
    places(&loaded.findings, &loaded.sources)
}

/// The data without the places in their files.
fn plain(data: PilotData) -> PilotData {
    let rows = data.rows.into_iter().map(|row| kanalval::model::Observed { origin: Origin::NONE, ..row }).collect();
    PilotData { rows, origin: Origin::NONE, ..data }
}

fn value(data: &PilotData, row: usize, measure: &str) -> Option<Measured> {
    let place = data.measures.iter().position(|column| column.name == measure).unwrap();
    data.rows[row].values[place]
}

// What is to be tried.

#[test]
fn the_smallest_pilot_is_read_and_the_rest_is_known_from_its_measure() {
    let loaded = pilot_of(SMALL);
    assert_eq!(places(&loaded.findings, &loaded.sources), [""; 0]);
    let pilot = loaded.pilot.unwrap();
    let [criterion] = pilot.criteria.as_slice() else { panic!("{pilot:?}") };
    assert_eq!((pilot.alpha, pilot.power, pilot.seal, pilot.from), (0.05, 0.8, Seal::None, None));
    assert_eq!((criterion.id.as_str(), criterion.measure.as_str(), criterion.role), ("fcr", "fcr", Role::Primary));
    assert!(criterion.is_fact && criterion.higher_is_better);
    assert_eq!((criterion.compare, criterion.go, criterion.no_go), (Compare::Change, 0.05, 0.05));
    let place = loaded.sources.place(criterion.origin).unwrap();
    assert_eq!(place.line, 4);
}

#[test]
fn every_key_of_a_pilot_is_read() {
    let pilot = right(
        "version = 1\n[pilot]\nname = \"Chat for billing\"\nscenario = \"scenario.toml\"\nsha256 = \"ab\"\nmix = \"chat\"\n\
         hypothesis = \"Solves more\"\nchannels = [\"chat\", \"phone\"]\nreasons = [\"billing\"]\nstart = \"2026-W05\"\n\
         months = 9\nshare = 0.5\nalpha = 0.1\npower = 0.9\n[[look]]\nmonth = 5\nz = 2.8\n[[look]]\nmonth = 7\nz = 2.3\n\
         [[criterion]]\nid = \"aht\"\nmeasure = \"hanteringstid\"\ngo = -20\nno_go = -5\n\
         [[criterion]]\nmeasure = \"share\"\nchannel = \"chat\"\nof = [\"phone\"]\nrole = \"primary\"\nbetter = \"higher\"\n\
         compare = \"level\"\ngo = 0.3\nno_go = 0.2\nbelieved = { mean = 0.25, sd = 0.05 }\nassumption = \"x.y\"\n\
         [[criterion]]\nmeasure = \"nki\"\nchannel = \"phone\"\ncompare = \"level\"\ngo = 70\n",
    );
    assert_eq!(pilot.from, Some(FrozenFrom { path: "scenario.toml".into(), sha256: "ab".into() }));
    assert_eq!((pilot.mix.as_deref(), pilot.hypothesis.as_deref()), (Some("chat"), Some("Solves more")));
    assert_eq!((pilot.channels.join(","), pilot.reasons.join(",")), ("chat,phone".into(), "billing".into()));
    assert_eq!((pilot.start, pilot.months, pilot.share), (Period::of_week(2026, 5), Some(9), Some(0.5)));
    assert_eq!((pilot.alpha, pilot.power), (0.1, 0.9));
    assert_eq!(pilot.looks, [Look { month: 5, z: 2.8 }, Look { month: 7, z: 2.3 }]);
    let [aht, share, nki] = pilot.criteria.as_slice() else { panic!("{pilot:?}") };
    // Another is primary, so the first is not; of those that say nothing a change is guarded and a level looked at.
    assert_eq!([aht.role, share.role, nki.role], [Role::Guardrail, Role::Primary, Role::Secondary]);
    assert_eq!((aht.measure.as_str(), aht.higher_is_better, aht.no_go), ("aht", false, -5.0));
    assert_eq!((share.id.as_str(), share.of.join(",")), ("chat-share", "phone".into()));
    assert_eq!((share.belief, share.assumption.as_deref()), (Some(Belief { mean: 0.25, sd: 0.05 }), Some("x.y")));
    assert_eq!((nki.id.as_str(), nki.is_fact, nki.higher_is_better), ("phone-nki", false, true));
}

#[test]
fn starts_are_periods_of_any_kind() {
    let start = |written: &str| {
        let text = SMALL.replace("name = \"Chat\"", &format!("name = \"Chat\"\nstart = {written}"));
        pilot_of(&text).pilot.and_then(|pilot| pilot.start)
    };
    let february = Month::new(2026, 2).unwrap();
    assert_eq!(start("\"2026-02\""), Some(Period::of_month(february)));
    assert_eq!(start("\"feb-26\""), Some(Period::of_month(february)));
    assert_eq!(start("\"2026-02-03\""), Period::of_day(february, 3));
    assert_eq!(start("2026-02-03"), Period::of_day(february, 3));
    assert_eq!(start("\"v5 2026\""), Period::of_week(2026, 5));
    assert_eq!(start("17"), Some(Period { kind: PeriodKind::Number, index: 17 }));
    for wrong in ["\"soon\"", "\"2026-02-30\"", "1.5", "[1]", "\"2026-W60\""] {
        assert_eq!(start(wrong), None, "{wrong}");
    }
}

#[test]
fn what_is_wrong_with_a_pilot_is_told_where_it_is() {
    let with = |more: &str| -> Vec<String> {
        let loaded = pilot_of(&format!("{SMALL}{more}"));
        assert!(loaded.pilot.is_none(), "{more}");
        places(&loaded.findings, &loaded.sources)
    };
    let instead = |from: &str, to: &str| -> Vec<String> {
        assert!(SMALL.contains(from));
        let loaded = pilot_of(&SMALL.replace(from, to));
        assert!(loaded.pilot.is_none(), "{to}");
        places(&loaded.findings, &loaded.sources)
    };
    assert_eq!(with("no_go = 0.06\n"), ["pilot-thresholds 7:9"]);
    assert_eq!(with("better = \"lower\"\nno_go = 0.04\n"), ["pilot-thresholds 8:9"]);
    assert_eq!(with("[[criterion]]\nid = \"FCR\"\nmeasure = \"aht\"\ngo = 1\n"), ["name-twice 8:6 & 4:1"]);
    assert_eq!(with("role = \"guardrail\"\n"), ["pilot-without-primary 4:1"]);
    assert_eq!(with("of = [\"phone\"]\n"), ["pilot-of-unused 7:1"]);
    assert_eq!(with("hiher = 1\n"), ["unknown-key 7:1"]);
    assert_eq!(with("believed = { mean = 0.6 }\n"), ["missing-key 7:1"]);
    assert_eq!(with("believed = 3\n"), ["wrong-kind 7:1"]);
    assert_eq!(with("better = \"up\"\n"), ["unknown-choice 7:10"]);
    assert_eq!(with("[[look]]\nmonth = 5\nz = 3\n[[look]]\nmonth = 5\nz = 2\n"), ["pilot-looks 11:9"]);
    assert_eq!(instead("go = 0.05", "go = 5"), ["out-of-range 6:6"]);
    assert_eq!(instead("go = 0.05", ""), ["missing-key 4:1"]);
    assert_eq!(instead("measure = \"fcr\"", "measure = \"perform1\""), ["missing-key 4:1"; 2]);
    assert_eq!(instead("measure = \"fcr\"", "measure = \"satisfaction\""), ["unknown-choice 5:11"]);
    assert_eq!(instead("measure = \"fcr\"", "measure = \"share\"\nbetter = \"higher\""), ["missing-key 4:1"; 2]);
    assert_eq!(instead("name = \"Chat\"", "name = \"Chat\"\nalpha = 0.6"), ["out-of-range 4:9"]);
    assert_eq!(instead("name = \"Chat\"", "name = \"Chat\"\nalpha = 0"), ["out-of-range 4:9"]);
    assert_eq!(instead("name = \"Chat\"", "name = \"Chat\"\nstart = \"soon\""), ["pilot-not-a-period 4:9"]);
    assert_eq!(instead("name = \"Chat\"", "name = \"Chat\"\nstart = true"), ["wrong-kind 4:9"]);
    assert_eq!(instead("name = \"Chat\"", "name = \"Chat\"\nsha256 = \"a\""), ["missing-key 2:2"]);
    assert_eq!(instead("name = \"Chat\"", "name = \"Chat\"\nchannels = [\"a\", \"A\"]"), ["name-twice 4:18"]);
    assert_eq!(instead("name = \"Chat\"", "months = 4\nname = \"x\"\n[[look]]\nmonth = 5\nz = 3"), ["pilot-looks 6:9"]);
    assert_eq!(instead("name = \"Chat\"", ""), ["missing-key 2:2"]);
    assert_eq!(instead("version = 1", "version = 2"), ["out-of-range 1:11"]);
    assert_eq!(instead("version = 1", ""), ["missing-version 1:1"]);
    let empty = pilot_of("version = 1\n");
    assert_eq!(places(&empty.findings, &empty.sources), ["pilot-table-missing 1:1"; 2]);
    assert!(told(&empty.findings, &empty.sources).contains("[[criterion]]"));
    let no_file = read_pilot_with(Path::new("x.toml"), &|_| Err(std::io::ErrorKind::NotFound.into()));
    assert!(no_file.could_not_run && no_file.pilot.is_none());
}

#[test]
fn a_misspelt_key_is_told_with_the_nearest_of_its_table() {
    let loaded = pilot_of(&SMALL.replace("name", "nmae"));
    let text = told(&loaded.findings, &loaded.sources);
    assert!(text.contains("Did you mean `name`?"), "{text}");
    let loaded = pilot_of(&SMALL.replace("name", "no_go = 1\nname"));
    let text = told(&loaded.findings, &loaded.sources);
    assert!(text.contains("`no_go` belongs in [[criterion]]"), "{text}");
}

fn full_pilot() -> Pilot {
    Pilot {
        name: "Chat \"for\" billing".into(),
        from: Some(FrozenFrom { path: "scenario.toml".into(), sha256: "00ff".into() }),
        mix: Some("chat".into()),
        hypothesis: Some("Customers\nget on \\ with it".into()),
        channels: vec!["chat".into(), "Mina sidor".into()],
        reasons: vec!["billing".into()],
        start: Some(Period { kind: PeriodKind::Number, index: -4 }),
        months: Some(9),
        share: Some(0.5),
        alpha: 0.05,
        power: 0.8,
        looks: vec![Look { month: 5, z: 2.797 }],
        criteria: vec![Criterion {
            id: "chat-fcr".into(),
            measure: "fcr".into(),
            channel: Some("chat".into()),
            of: vec![],
            role: Role::Primary,
            is_fact: true,
            higher_is_better: true,
            compare: Compare::Level,
            go: 0.68,
            no_go: 0.6,
            belief: Some(Belief { mean: 0.69, sd: 0.03 }),
            assumption: Some("channel.chat.fcr".into()),
            origin: Origin::NONE,
        }],
        seal: Seal::None,
    }
}

/// Without places, as a pilot that was never in a file.
fn placeless(mut pilot: Pilot) -> Pilot {
    pilot.criteria.iter_mut().for_each(|criterion| criterion.origin = Origin::NONE);
    pilot
}

#[test]
fn a_frozen_pilot_is_read_back_whole_and_a_change_breaks_its_seal() {
    let pilot = full_pilot();
    let text = pilot_to_toml(&pilot);
    insta::assert_snapshot!(text);
    let read = right(&text);
    assert_eq!(placeless(read.clone()), Pilot { seal: Seal::Whole, ..pilot });
    for (from, to) in [
        ("go = 0.68", "go = 0.66"),
        ("no_go = 0.6\n", "no_go = 0.61\n"),
        ("month = 5", "month = 6"),
        ("z = 2.797", "z = 2.7"),
        ("months = 9", "months = 8"),
        ("start = -4", "start = -3"),
        ("\"chat\", \"Mina", "\"Mina"),
        ("sd = 0.03", "sd = 0.3"),
        ("role = \"primary\"", "role = \"primary\"\nof = []"),
        ("sha256 = \"00ff\"", "sha256 = \"00fe\""),
        ("level", "change"),
        ("name = \"Chat", "name = \"The chat"),
    ] {
        assert!(text.contains(from), "{from}");
        let loaded = pilot_of(&text.replace(from, to));
        match loaded.pilot {
            Some(changed) => {
                assert_eq!(changed.seal, Seal::Broken, "{to}");
                assert_eq!(loaded.findings.len(), 1, "{to}");
                assert_eq!(loaded.findings[0].code, Code::PilotSealBroken);
            }
            // An empty `of` is an error of its own.
            None => assert!(to.contains("of = []"), "{to}: {}", told(&loaded.findings, &loaded.sources)),
        }
    }
    // Comments, spaces and the order of keys change nothing.
    let loose = text.replace("go = 0.68", "go   =  0.680 # as agreed");
    assert_eq!(right(&loose).seal, Seal::Whole);
    let unsealed: String =
        text.lines().filter(|line| !line.starts_with("seal")).map(|line| format!("{line}\n")).collect();
    assert_eq!(right(&unsealed).seal, Seal::None);
    assert_eq!(seal_of(&read), seal_of(&full_pilot()));
}

#[test]
fn the_digest_of_inputs_does_not_know_where_they_lie() {
    let files = |folder: &str, ledger: &str| {
        let scenario = "version = 1\n[scenario]\nmonths = 12\ndiscount_rate = 0\n[nulage]\nchannels = \"channels.csv\"\nmonths = 12\n";
        let path = format!("{folder}scenario.toml");
        let loaded = kanalval::input::read_scenario_with(Path::new(&path), &|path| match path
            .file_name()
            .and_then(|name| name.to_str())
        {
            Some("scenario.toml") => Ok(scenario.into()),
            Some("channels.csv") => Ok(ledger.as_bytes().to_vec()),
            _ => Err(std::io::ErrorKind::NotFound.into()),
        });
        assert_eq!(loaded.sources.inputs().len(), 2);
        digest_of_inputs(&loaded.sources)
    };
    let ledger = "channel,volume,cost\nphone,100,1000\n";
    assert_eq!(files("", ledger), files("a/b/", ledger));
    assert_ne!(files("", ledger), files("", "channel,volume,cost\nphone,101,1000\n"));
    assert_eq!(files("", ledger).len(), 64);
}

fn text() -> impl Strategy<Value = String> {
    "[a-zåäöA-Z0-9\"\\\\#=\u{1}\n\t€ ]{0,12}[a-zåäö]".prop_map(|text| text.trim().to_owned())
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![(-1e6..1e6_f64), (-1000..1000_i32).prop_map(f64::from), Just(0.1), Just(-0.0), Just(1e15), Just(1e-9)]
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::btree_map("[a-zåäö]{1,6}", Just(()), 0..3).prop_map(|names| names.into_keys().collect())
}

fn start() -> impl Strategy<Value = Period> {
    let kinds = [PeriodKind::Month, PeriodKind::Week, PeriodKind::Day, PeriodKind::Number];
    (0..4_usize, 0..2_000_i64).prop_map(move |(kind, index)| Period {
        kind: kinds[kind],
        index: if kind == 0 { index + 23_000 } else { index },
    })
}

fn criterion() -> impl Strategy<Value = Criterion> {
    let words = (text(), proptest::option::of(text()), any::<bool>(), any::<bool>(), any::<bool>());
    let numbers = (number(), number(), proptest::option::of((number(), 0.0..10.0_f64)), proptest::option::of(text()));
    (words, numbers).prop_map(|((id, channel, is_fact, higher, is_level), (one, other, belief, assumption))| {
        Criterion {
            id,
            // A column of the data's own may have any thresholds.
            measure: "own measure".into(),
            channel,
            of: vec![],
            role: Role::Primary,
            is_fact,
            higher_is_better: higher,
            compare: if is_level { Compare::Level } else { Compare::Change },
            go: if higher { one.max(other) } else { one.min(other) },
            no_go: if higher { one.min(other) } else { one.max(other) },
            belief: belief.map(|(mean, sd)| Belief { mean, sd }),
            assumption,
            origin: Origin::NONE,
        }
    })
}

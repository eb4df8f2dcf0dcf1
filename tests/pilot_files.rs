//! The files of a pilot: what is to be tried, what was measured and what people said, in the dialects that they come in.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

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

// What was measured.

/// Two groups, two months: hand-written as an analyst would write it.
const TWO_GROUPS: &str = "month,group,volume,fcr,nki,responses,aht\n\
    2026-01,control,100,0.6,61,20,300\n2026-01,pilot,110,0.61,60,22,310\n\
    2026-02,control,120,0.62,62,24,305\n2026-02,pilot,130,0.7,66,26,280\n";

#[test]
fn months_and_groups_are_read_with_what_stands_behind_each_value() {
    let data = data(TWO_GROUPS, &right(SMALL));
    assert_eq!((data.period, data.rows_read, data.rows.len()), (Some(PeriodKind::Month), 4, 4));
    assert_eq!((data.units.len(), data.channels.len(), data.unit_heading.as_deref()), (0, 0, None));
    let kinds: Vec<_> = data.measures.iter().map(|column| (column.name.as_str(), column.kind)).collect();
    let (total, share, answers, mean) =
        (MeasureKind::Total, MeasureKind::Share, MeasureKind::Answers, MeasureKind::Mean);
    let expected = [("volume", total), ("fcr", share), ("nki", answers), ("responses", total), ("aht", mean)];
    assert_eq!(kinds, expected);
    let february = Period::of_month(Month::new(2026, 2).unwrap()).index;
    let last = &data.rows[3];
    assert_eq!((last.period, last.group, last.phase, last.starts), (february, Some(Group::Pilot), None, None));
    let measured = |value, weight| Some(Measured { value, weight, squares: None });
    assert_eq!(value(&data, 3, "volume"), measured(130.0, 1.0));
    assert_eq!(value(&data, 3, "fcr"), measured(0.7, 130.0));
    assert_eq!(value(&data, 3, "nki"), measured(66.0, 26.0));
    assert_eq!(value(&data, 3, "aht"), measured(280.0, 130.0));
}

/// The same data as Excel saves them in Sweden, as a workbook, and as OpenDocument.
#[test]
fn every_dialect_gives_the_same_data() {
    let pilot = judged_by(&["fcr"]);
    let english = "week,group,team,volume,fcr,aht (min)\n\
        2026-W05,pilot,North,1200,0.615,5.5\n2026-W06,control,South,800,0.6,6\n";
    let expected = plain(data(english, &pilot));
    assert_eq!(expected.measures[2].name, "aht");
    assert_eq!(value(&expected, 0, "aht").map(|aht| aht.value), Some(330.0));
    let swedish = "Vecka;Grupp;Team;Antal;Löst vid första kontakt;Hanteringstid (min)\r\n\
        2026v05;Försöksgrupp;North;1 200;61,5 %;5,5\r\n2026v06;kontrollgrupp;South;800;60 %;6\r\n";
    let (latin, _, lost) = WINDOWS_1252.encode(swedish);
    assert!(!lost);
    let same = |name: &str, bytes: Vec<u8>| {
        let loaded = data_of(name, bytes, &pilot, &DataOptions::default());
        let data = loaded.data.unwrap_or_else(|| panic!("{name}: {}", told(&loaded.findings, &loaded.sources)));
        PilotData { unit_heading: expected.unit_heading.clone(), ..plain(data) }
    };
    assert_eq!(same("a.csv", latin.into_owned()), expected);
    assert_eq!(same("b.csv", format!("\u{feff}{swedish}").into_bytes()), expected);
    let sheet = "viikko,ryhmä,tiimi,määrä,ratkaisu,x\n";
    assert!(csv(sheet, &pilot).data.is_none());
    let cells = "week,group,team,volume,fcr,aht (min)\n2026-W05,1,North,1200,61.5%,5.5\n2026-W06,0,South,800,60%,6\n";
    assert_eq!(same("c.xlsx", xlsx(&[("Blad1", cells)])), expected);
    assert_eq!(same("d.ods", ods(&[("Taul1", cells)])), expected);
    let tabs = english.replace(',', "\t");
    assert_eq!(same("e.csv", tabs.into_bytes()), expected);
}

#[test]
fn a_workbook_with_dates_and_weeks_as_numbers_is_read() {
    let pilot = judged_by(&["fcr"]);
    let read = |text: &str| {
        let loaded = data_of("a.xlsx", xlsx(&[("Data", text)]), &pilot, &DataOptions::default());
        loaded.data.unwrap_or_else(|| panic!("{}", told(&loaded.findings, &loaded.sources)))
    };
    let months = read("month,group,fcr\n2026-01,1,0.5\n2026-02,0,0.6\n");
    assert_eq!(months.period, Some(PeriodKind::Month));
    assert_eq!(months.rows[1].period, Period::of_month(Month::new(2026, 2).unwrap()).index);
    let weeks = read("year_week,group,fcr\n202605,1,0.5\n202606,0,0.6\n");
    assert_eq!((weeks.period, weeks.rows[0].period), (Some(PeriodKind::Week), Period::of_week(2026, 5).unwrap().index));
    let numbers = read("period,group,fcr\n1,1,0.5\n2,0,0.6\n");
    assert_eq!((numbers.period, numbers.rows[1].period), (Some(PeriodKind::Number), 2));
    let days = read("date,group,fcr\n2026-01,1,0.5\n2026-02,0,0.6\n");
    assert_eq!(days.rows[0].period, Period::of_day(Month::new(2026, 1).unwrap(), 1).unwrap().index);
}

/// Six contacts one by one: pilot, week 5: 2 of 3 solved, 1 of 3 repeated, NKI 60, 70, 80; control: 1 of 2, then 1 of 1.
#[test]
fn contacts_one_by_one_are_the_same_as_their_sums() {
    let pilot = judged_by(&["fcr", "share"].map(|name| if name == "share" { "volume" } else { name }));
    let single = "date,group,channel,solved,fcr,repeats,nki,cost\n\
        2026-02-02 08:13:05,test,chat,x,ja,1,60,10\n2026-02-02 09:00:00,test,chat,x,nej,0,70,20\n\
        2026-02-02T23:59:59,test,chat,x,yes,0,80,30\n2026-02-03 10:00,kontroll,phone,x,true,no,50,40\n\
        2026-02-03 11:00,kontroll,phone,x,false,yes,,40\n2026-02-03 12:00,kontroll,chat,x,1,0,,5\n";
    let summed = "date,group,channel,volume,fcr,repeats,nki,cost\n2026-02-02,pilot,chat,3,0.6666666666666666,\
        0.3333333333333333,70,60\n2026-02-03,control,phone,2,0.5,0.5,50,80\n2026-02-03,control,chat,1,1,0,,5\n";
    let (single, summed) = (data(single, &pilot), data(summed, &pilot));
    assert_eq!((single.rows_read, single.rows.len(), single.channels.join(" ")), (6, 3, "chat phone".into()));
    for (row, other) in single.rows.iter().zip(&summed.rows) {
        assert_eq!((row.period, row.group, row.channel), (other.period, other.group, other.channel));
    }
    for row in 0..3 {
        for measure in ["volume", "fcr", "repeats", "cost"] {
            let (one, other) = (value(&single, row, measure).unwrap(), value(&summed, row, measure).unwrap());
            assert!((one.value - other.value).abs() < 1e-12, "{measure}: {one:?} {other:?}");
            assert_eq!(one.weight, other.weight, "{measure}");
        }
    }
    // 60, 70, 80 have the mean 70 and squares 200; the second row has one answer, and the third none.
    assert_eq!(value(&single, 0, "nki"), Some(Measured { value: 70.0, weight: 3.0, squares: Some(200.0) }));
    assert_eq!(value(&single, 1, "nki"), Some(Measured { value: 50.0, weight: 1.0, squares: Some(0.0) }));
    assert_eq!(value(&single, 2, "nki"), None);
    assert_eq!(value(&single, 0, "fcr").unwrap().squares.map(|squares| (squares * 3.0).round()), Some(2.0));
    assert_eq!(value(&summed, 0, "fcr").unwrap().squares, None);
}

#[test]
fn rows_are_counted_as_contacts_only_where_that_is_said() {
    let pilot = judged_by(&["fcr"]);
    let twice = "week,group,fcr\n2026-W05,1,1\n2026-W05,1,0\n2026-W05,0,1\n";
    assert_eq!(found(twice, &pilot), ["pilot-rows-are-contacts 1:1"]);
    let volume = value(&data(twice, &pilot), 0, "volume");
    assert_eq!(volume, Some(Measured { value: 2.0, weight: 1.0, squares: Some(0.0) }));
    let once = "week,group,fcr\n2026-W05,1,1\n2026-W05,0,1\n";
    assert_eq!(found(once, &pilot), [""; 0]);
    assert!(data(once, &pilot).measures.iter().all(|column| column.name != "volume"));
    assert_eq!(found(once, &judged_by(&["volume"])), ["pilot-rows-are-contacts 1:1"]);
    // A volume of one in each row says the same, and is not told.
    let ones = "week,group,volume,fcr\n2026-W05,1,1,1\n2026-W05,1,1,0\n2026-W05,0,1,1\n";
    assert_eq!(found(ones, &pilot), [""; 0]);
    assert_eq!(value(&data(ones, &pilot), 0, "fcr"), Some(Measured { value: 0.5, weight: 2.0, squares: Some(0.5) }));
}

/// Persons by weeks with a measure of their own, of whom one leaves: the panel of a randomised experiment.
#[test]
fn a_panel_of_persons_and_weeks_is_read_with_people_leaving() {
    let pilot = judged_by(&["Perform1"]);
    let text = "personid,year_week,expgroup,team,perform1,notes\n\
        101,201049,1,A,-0.5,x\n102,201049,0,B,1.25,x\n103,201049,0,,0,x\n\
        101,201050,1,A,0.75,x\n102,201050,0,A,,x\n";
    let loaded = csv(text, &pilot);
    assert_eq!(places(&loaded.findings, &loaded.sources), ["pilot-columns-ignored 1:43"]);
    let data = loaded.data.unwrap();
    assert_eq!((data.units.join(" "), data.teams.join(" ")), ("101 102 103".into(), "A B".into()));
    assert_eq!((data.unit_heading.as_deref(), data.period), (Some("personid"), Some(PeriodKind::Week)));
    assert_eq!(data.measures[0].name, "Perform1");
    assert_eq!(data.measures[0].kind, MeasureKind::Mean);
    let rows: Vec<_> = data.rows.iter().map(|row| (row.unit, row.team, row.values[0].map(|one| one.value))).collect();
    assert_eq!(
        rows,
        [
            (Some(0), Some(0), Some(-0.5)),
            (Some(1), Some(1), Some(1.25)),
            (Some(2), None, Some(0.0)),
            (Some(0), Some(0), Some(0.75)),
            // Blank is not measured, and never nothing.
            (Some(1), Some(0), None),
        ]
    );
    assert_eq!(data.rows[3].period - data.rows[0].period, 1);
}

#[test]
fn units_that_start_one_after_another_say_when() {
    let pilot = judged_by(&["fcr"]);
    let text = "week,office,start,fcr\n2026-W05,North,2026-W06,0.5\n2026-W06,North,2026-W06,0.6\n\
        2026-W05,South,,0.5\n2026-W06,South,,0.5\n2026-W05,East,2026-02-09,0.5\n";
    let data = data(text, &pilot);
    let starts: Vec<Option<i64>> = data.rows.iter().map(|row| row.starts).collect();
    let week = |week| Period::of_week(2026, week).map(|week| week.index);
    assert_eq!(starts, [week(6), week(6), None, None, week(7)]);
    assert_eq!(data.unit_heading.as_deref(), Some("office"));
    let wrong = text.replace("2026-W06,South,,", "2026-W06,South,2026-W06,");
    assert_eq!(found(&wrong, &pilot), ["pilot-unit-starts-twice 5:16 & 4:16"]);
    assert_eq!(found(&text.replace("2026-02-09", "2026-02-10"), &pilot), ["pilot-unreadable 6:15"]);
}

#[test]
fn phases_stand_in_for_periods() {
    let data = data("fas,grupp,fcr\nföre,pilot,0.5\nefter,pilot,0.6\nföre,kontroll,0.5\n", &judged_by(&["fcr"]));
    let phases: Vec<_> = data.rows.iter().map(|row| row.phase).collect();
    assert_eq!(phases, [Some(Phase::Before), Some(Phase::After), Some(Phase::Before)]);
    assert_eq!((data.period, data.rows[2].period), (None, 0));
}

#[test]
fn of_several_units_and_periods_the_finest_count() {
    let text = "month,date,office,agent,team,group,volume,fcr\n2026-02,2026-02-03,N,a1,T,1,5,0.6\n";
    let loaded = csv(text, &judged_by(&["fcr"]));
    assert_eq!(places(&loaded.findings, &loaded.sources), ["pilot-columns-ignored 1:1"]);
    assert!(told(&loaded.findings, &loaded.sources).contains("`month`, `office`"));
    let data = loaded.data.unwrap();
    assert_eq!(
        (data.period, data.units.join(""), data.teams.join("")),
        (Some(PeriodKind::Day), "a1".into(), "T".into())
    );
}

#[test]
fn rows_that_differ_in_reason_or_segment_are_put_together() {
    let text =
        "week,group,reason,volume,fcr\n2026-W05,1,billing,100,0.5\n2026-W05,1,other,300,0.9\n2026-W05,0,other,10,0.5\n";
    let data = data(text, &judged_by(&["fcr"]));
    assert_eq!(data.rows.len(), 2);
    // (100·0.5 + 300·0.9) ÷ 400 = 0.8.
    let fcr = value(&data, 0, "fcr").unwrap();
    assert!((fcr.value - 0.8).abs() < 1e-12 && fcr.weight == 400.0);
    assert_eq!(value(&data, 0, "volume").map(|volume| volume.value), Some(400.0));
}

#[test]
fn satisfaction_weighs_by_responses_where_all_rows_have_them_and_csat_by_its_scale() {
    let pilot = judged_by(&["csat"]);
    let text = "week,group,reason,volume,csat,responses\n2026-W05,1,a,100,4,10\n2026-W05,1,b,300,5,30\n";
    assert_eq!(found(text, &pilot), ["csat-scale-unclear 1:26"]);
    let options = DataOptions { scale: Some((1.0, 5.0)), ..DataOptions::default() };
    let read = |text: &str| {
        let loaded = data_of("a.csv", text.as_bytes().to_vec(), &pilot, &options);
        loaded.data.unwrap_or_else(|| panic!("{}", told(&loaded.findings, &loaded.sources)))
    };
    // 4 of 1 to 5 is 75, 5 is 100: (10·75 + 30·100) ÷ 40 = 93.75.
    let measured = |value, weight| Some(Measured { value, weight, squares: None });
    assert_eq!(value(&read(text), 0, "csat"), measured(93.75, 40.0));
    // One row without responses: all weigh by volume.
    assert_eq!(value(&read(&text.replace(",4,10", ",4,")), 0, "csat"), measured(93.75, 400.0));
    let wrong = data_of("a.csv", text.replace(",5,", ",6,").into_bytes(), &pilot, &options);
    assert_eq!(places(&wrong.findings, &wrong.sources), ["out-of-range 3:18"]);
    let other = read_pilot_data_with(Path::new("a.csv"), &pilot, Some(MetricKind::Nki), &options, &|_| {
        Ok(text.as_bytes().to_vec())
    });
    assert_eq!(places(&other.findings, &other.sources), ["other-metric 1:26"]);
}

#[test]
fn a_column_of_yes_and_no_is_a_share_and_one_of_numbers_a_mean() {
    let pilot = judged_by(&["Bot solved it", "margin"]);
    let text = "week,group,bot_solved it,Margin\n2026-W05,1,yes,-12.5\n2026-W05,0,nej,30\n";
    let data = data(text, &pilot);
    assert_eq!([data.measures[0].kind, data.measures[1].kind], [MeasureKind::Share, MeasureKind::Mean]);
    assert_eq!(value(&data, 0, "margin").map(|margin| margin.value), Some(-12.5));
    assert_eq!(value(&data, 1, "Bot solved it").map(|solved| solved.value), Some(0.0));
}

#[test]
fn what_is_wrong_with_data_is_told_where_it_is() {
    let pilot = judged_by(&["fcr"]);
    let rows =
        |rows: &str| found(&format!("week,group,team,volume,fcr,nki\n{rows}\n2026-W09,0,South,10,0.5,60\n"), &pilot);
    assert_eq!(rows("2026-W05,,North,10,0.5,60"), ["blank-field 2:10"]);
    assert_eq!(rows("2026-W05,A,North,10,0.5,60"), ["pilot-unreadable 2:10"]);
    assert_eq!(rows("2026-W60,1,North,10,0.5,60"), ["pilot-unreadable 2:1"]);
    assert_eq!(rows("5,1,North,10,0.5,60"), ["pilot-unreadable 2:1"]);
    assert_eq!(rows("2026-W05,1,,10,0.5,60"), ["blank-field 2:12"]);
    assert_eq!(rows("2026-W05,1,North,,0.5,60"), ["blank-field 2:18"]);
    assert_eq!(rows("2026-W05,1,North,,,"), [""; 0]);
    assert_eq!(rows("2026-W05,1,North,10,x,60"), ["unreadable-value 2:21"]);
    assert_eq!(rows("2026-W05,1,North,10,50,60"), ["out-of-range 2:21"]);
    assert_eq!(rows("2026-W05,1,North,-1,0.5,60"), ["out-of-range 2:18"]);
    assert_eq!(rows("2026-W05,1,North,ja,0.5,60"), ["unreadable-value 2:18"]);
    assert_eq!(rows("2026-W05,1,North,10,0.5,160"), ["out-of-range 2:25"]);
    assert_eq!(rows("2026-W05,1,South,10,0.5,60"), ["pilot-unit-in-both-groups 3:10 & 2:10"]);
    assert_eq!(rows("2026-W09,0,South,10,0.5,60"), ["pilot-same-keys 3:1 & 2:1"]);
    assert_eq!(rows("2026-W05,1,Totalt,10,0.5,60"), ["totals-row 2:1"]);
    assert_eq!(rows("2026-W05,1,North,10,0.5"), ["row-length 2:1"]);
    assert_eq!(rows("week,group,team,volume,fcr,nki"), ["headings-again 2:1"]);
    assert_eq!(rows("2026-W05,1,North,#N/A,0.5,60"), ["cell-failed 2:18"]);
    // All that is wrong in a row is told at once.
    assert_eq!(rows("x,2,North,z,0.5,60"), ["pilot-unreadable 2:1", "pilot-unreadable 2:3", "unreadable-value 2:11"]);
}

#[test]
fn what_is_wrong_with_the_headings_is_told_where_it_is() {
    let pilot = judged_by(&["fcr", "own"]);
    assert_eq!(found("week,group\n2026-W05,1\n", &pilot), ["pilot-nothing-measured 1:1"]);
    assert_eq!(found("week,group,fcr,own\n", &pilot), ["pilot-table-empty 1:1"]);
    assert_eq!(found("", &pilot), ["pilot-table-empty 1:1"]);
    let twice = found("week,group,fcr,own,FCR\n2026-W05,1,0.5,1,0.6\n", &pilot);
    assert_eq!(twice, ["column-twice 1:20 & 1:12"]);
    assert_eq!(found("week,vecka,fcr,own\n2026-W05,1,0.5,1\n", &pilot), ["column-twice 1:6 & 1:1"]);
    assert_eq!(found("week,fcr (furlong),own\n2026-W05,0.5,1\n", &pilot), ["unknown-unit 1:6"]);
    assert_eq!(found("week,fcr,own,nki,csat\n2026-W05,0.5,1,60,60\n", &pilot), ["two-metrics 1:18 & 1:14"]);
    assert_eq!(found("week,fcr\n2026-W05,0.5\n", &pilot), ["pilot-not-measured 1:1"]);
    assert_eq!(found("week,fcr (%),own\n2026-W05,0.5,1\n", &pilot), ["percent-unclear 1:6"]);
    assert_eq!(found("week,fcr,own,nki\n2026-W05,0.5,1,4.5\n", &pilot), ["index-scale-unclear 1:14"]);
    assert_eq!(
        found("week,fcr,own\n2026-W05,0.5,12 %\n2026-W06,0.5,12\n", &pilot),
        ["pilot-percent-mixed 3:14 & 2:14"]
    );
    assert_eq!(found("period,fcr,own\n1,0.5,1\n2026-02,0.5,1\n", &pilot), ["pilot-periods-mixed 3:1 & 2:1"]);
    assert_eq!(found("period,fcr,own\n2026-W05,0.5,1\n2026-02,0.5,1\n", &pilot), ["pilot-periods-mixed 3:1 & 2:1"]);
    assert_eq!(found("period,fcr,own\n202602,0.5,1\n", &pilot), ["pilot-unreadable 2:1"]);
    let unread = read_pilot_data_with(Path::new("x.csv"), &pilot, None, &DataOptions::default(), &|_| {
        Err(std::io::ErrorKind::NotFound.into())
    });
    assert!(unread.could_not_run && unread.data.is_none());
}

#[test]
fn a_start_is_one_of_the_periods_or_a_month_that_begins_them() {
    let starting = |start: &str| right(&SMALL.replace("name = \"Chat\"", &format!("name = \"Chat\"\nstart = {start}")));
    let weeks = "week,group,fcr\n2026-W05,1,0.5\n";
    for start in ["\"2026-W05\"", "\"2026-02\"", "\"2026-02-02\""] {
        assert_eq!(found(weeks, &starting(start)), [""; 0], "{start}");
    }
    for start in ["\"2026-02-03\"", "3"] {
        assert_eq!(found(weeks, &starting(start)), ["pilot-start-unfit 1:1"], "{start}");
    }
    assert_eq!(found("month,group,fcr\n2026-02,1,0.5\n", &starting("\"2026-W06\"")), ["pilot-start-unfit 1:1"]);
}

#[test]
fn channels_that_no_row_has_are_told() {
    let text = "version = 1\n[pilot]\nname = \"x\"\n[[criterion]]\nmeasure = \"fcr\"\nchannel = \"chatt\"\ngo = 0.1\n";
    let pilot = right(text);
    let loaded = csv("week,channel,fcr\n2026-W05,Chat,0.5\n2026-W05,E-post,0.5\n2026-W05,Epost,0.5\n", &pilot);
    assert_eq!(places(&loaded.findings, &loaded.sources), ["pilot-not-measured 1:1", "names-alike 4:10"]);
    assert!(told(&loaded.findings, &loaded.sources).contains("Did you mean `Chat`?"));
    assert!(loaded.data.is_some());
    assert_eq!(found("week,fcr\n2026-W05,0.5\n", &pilot), [""; 0]);
}

#[test]
fn rows_can_be_left_out_and_the_marks_be_stated() {
    let pilot = judged_by(&["own"]);
    let options = DataOptions {
        decimal: Some(','),
        delimiter: Some('|'),
        ignore_rows: vec!["Total*".into()],
        ..DataOptions::default()
    };
    let text = "week|own\n2026-W05|1.234\n2026-W06|1,5\nTotals|9\n";
    let loaded = data_of("a.csv", text.as_bytes().to_vec(), &pilot, &options);
    let data = loaded.data.unwrap_or_else(|| panic!("{}", told(&loaded.findings, &loaded.sources)));
    let values: Vec<f64> = data.rows.iter().map(|row| row.values[0].unwrap().value).collect();
    assert_eq!(values, [1234.0, 1.5]);
    assert_eq!(found("week,own\n2026-W05,\"1.234\"\n", &pilot), ["decimal-unclear 2:11"]);
}

/// A million contacts become their sums: nothing but those is kept, and no row is lost.
#[test]
fn many_contacts_are_put_together() {
    let pilot = judged_by(&["fcr"]);
    let mut text = String::from("time stamp,group,agent,fcr,aht\n");
    for contact in 0..200_000_u32 {
        let (agent, second) = (contact % 100, contact % 60);
        let group = if agent < 50 { "pilot" } else { "control" };
        let day = contact % 28 + 1;
        text += &format!("2026-02-{day:02} 10:00:{second:02},{group},a{agent},{},{}\n", contact % 2, 100 + contact % 7);
    }
    let data = data(&text, &pilot);
    assert_eq!((data.rows_read, data.units.len()), (200_000, 100));
    let contacts: f64 = data.rows.iter().map(|row| row.values[0].unwrap().weight).sum();
    assert_eq!(contacts, 200_000.0);
    assert_eq!(data.rows.len(), 700);
}

// What people said.

fn voices(name: &str, bytes: Vec<u8>) -> (Vec<String>, Vec<String>) {
    let loaded = read_voices_with(Path::new(name), &DataOptions::default(), &|_| Ok(bytes.clone()));
    let found = places(&loaded.findings, &loaded.sources);
    let shown = |voice: &kanalval::model::Voice| {
        let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "-".into());
        let (channel, theme, quote) = (part(&voice.channel), part(&voice.theme), part(&voice.quote));
        format!("{channel}|{}|{theme}|{quote}|{}", voice.who, voice.count)
    };
    (loaded.voices.iter().flatten().map(shown).collect(), found)
}

#[test]
fn voices_are_read_in_five_languages() {
    let of = |text: &str| voices("voices.csv", text.as_bytes().to_vec());
    let expected = ["Chat|customers|waiting|\"Nobody there\"|12.5", "-|agents|-|Good|1"].map(str::to_owned).to_vec();
    let english =
        "channel,who,theme,quote,count\nChat,customers,waiting,\"\"\"Nobody there\"\"\",12.5\n,agents,,Good,\n";
    assert_eq!(of(english), (expected.clone(), vec![]));
    for headings in [
        "kanal;vem;tema;citat;antal",
        "kanava;kuka;teema;lainaus;määrä",
        "kanal;hvem;emne;citat;antal",
        "kanal;ko;tema;citat;broj",
    ] {
        let text = format!("{headings}\nChat;customers;waiting;\"\"\"Nobody there\"\"\";12,5\n;agents;;Good;\n");
        assert_eq!(of(&text), (expected.clone(), vec![]), "{headings}");
    }
    let (book, found) = voices("v.xlsx", xlsx(&[("V", "who,theme,count\nkunder,kö,3\n")]));
    assert_eq!((book, found), (vec!["-|kunder|kö|-|3".to_owned()], vec![]));
}

#[test]
fn what_is_wrong_with_voices_is_told_where_it_is() {
    let found = |text: &str| voices("voices.csv", text.as_bytes().to_vec()).1;
    assert_eq!(found("channel,theme\nchat,x\n"), ["missing-column 1:1"]);
    assert_eq!(found("who,channel\nwe,chat\n"), ["missing-column 1:1"]);
    assert_eq!(found("who,theme\n,x\nwe,\n"), ["blank-field 2:1", "blank-field 3:4"]);
    assert_eq!(found("who,theme,count\nwe,x,many\nwe,x,-1\n"), ["unreadable-value 2:6", "unreadable-value 3:6"]);
    assert_eq!(found("who,theme,mood\nwe,x,good\n"), ["column-ignored 1:11"]);
    assert_eq!(found("who,theme,quote\n"), ["pilot-table-empty 1:1"]);
    assert_eq!(found("who,theme,topic\nwe,a,b\n"), ["column-twice 1:11 & 1:5"]);
}

// What the manual shows.

/// The blocks of a language in docs/pilot.md.
fn blocks(language: &str) -> Vec<String> {
    let text = std::fs::read_to_string("docs/pilot.md").unwrap();
    let blocks =
        text.split("```").skip(1).step_by(2).filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n'));
    blocks.map(str::to_owned).collect()
}

#[test]
fn every_example_of_the_manual_is_read_without_a_fault() {
    let (pilots, tables) = (blocks("toml"), blocks("csv"));
    assert_eq!((pilots.len(), tables.len()), (2, 5));
    pilots.iter().for_each(|text| _ = right(text));
    let pilot = judged_by(&["performance"]);
    let (people, figures) = tables.split_last().unwrap();
    for text in figures {
        let loaded = csv(text, &pilot);
        let about = told(&loaded.findings, &loaded.sources);
        let ignored = loaded.findings.iter().find(|finding| finding.code == Code::PilotColumnsIgnored);
        assert!(loaded.data.is_some() && ignored.is_none(), "{about}");
    }
    let (voices, found) = voices("voices.csv", people.clone().into_bytes());
    assert_eq!((voices.len(), found), (3, vec![]));
}

/// The headings in the tables of a part of the manual: one column of English names, and one a language.
fn headings(part: &str) -> Vec<String> {
    let rows = part.lines().filter(|line| line.matches('|').count() == 7 && !line.contains("---"));
    let mut headings = Vec::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let is_of_words = cells[0] != "Column" && !cells[0].contains(',');
        headings.extend(cells[1..].iter().flat_map(|cell| cell.split(", ")).filter(|_| is_of_words).map(str::to_owned));
    }
    headings
}

#[test]
fn every_heading_of_the_manual_is_understood() {
    let text = std::fs::read_to_string("docs/pilot.md").unwrap();
    let (figures, people) = text.split_once("\n## voices.csv").unwrap();
    let pilot = judged_by(&["fcr"]);
    let (figures, people) = (headings(figures), headings(people));
    assert!(figures.len() > 80 && people.len() > 25, "{} {}", figures.len(), people.len());
    for heading in figures {
        let found = found(&format!("{heading};margin\n1;2\n"), &pilot);
        assert!(!found.contains(&"pilot-columns-ignored 1:1".to_owned()), "{heading}: {found:?}");
    }
    for heading in people {
        let found = voices("a.csv", format!("{heading};x\n1;2\n").into_bytes()).1;
        assert!(!found.contains(&"column-ignored 1:1".to_owned()), "{heading}: {found:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_frozen_is_read_back(
        (name, mix, hypothesis) in (text(), proptest::option::of(text()), proptest::option::of(text())),
        (channels, reasons) in (texts(), texts()),
        from in proptest::option::of((text(), "[0-9a-f]{8}")),
        start in proptest::option::of(start()),
        (months, share) in (proptest::option::of(1..120_u32), proptest::option::of(0.01..1.0_f64)),
        (alpha, power) in (0.001..0.5_f64, 0.1..0.99_f64),
        criteria in proptest::collection::vec(criterion(), 1..4),
    ) {
        let mut ids = std::collections::BTreeSet::new();
        prop_assume!(criteria.iter().all(|criterion| ids.insert(criterion.id.to_lowercase())));
        let from = from.map(|(path, sha256)| FrozenFrom { path, sha256 });
        let seal = Seal::Whole;
        let looks = vec![];
        let pilot = Pilot {
            name, from, mix, hypothesis, channels, reasons, start, months, share, alpha, power, looks, criteria, seal,
        };
        let text = pilot_to_toml(&pilot);
        let loaded = pilot_of(&text);
        let Some(read) = loaded.pilot else { panic!("{text}\n{}", told(&loaded.findings, &loaded.sources)) };
        prop_assert_eq!(placeless(read), pilot);
    }
}

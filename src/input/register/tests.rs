//! Registers from memory: what is read, what is told, and what is written behind what is there.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use proptest::prelude::*;

use super::super::{Loaded, read_scenario_with};
use super::{LoadedRegister, NotRecorded, append_lesson, read_register_with, register_of};
use crate::model::{Decision, Lesson, LessonFigures, Month, Origin};
use crate::report::findings_to_text;
use crate::text::Catalogue;

const REGISTER: &str = include_str!("../../../tests/schema/lardomar.toml");
const SCENARIO: &str = include_str!("../tests/scenario.toml");
const LEDGER: &str = include_str!("../tests/channels.csv");

fn read(text: &str) -> LoadedRegister {
    read_register_with(Path::new("lardomar.toml"), &|_| Ok(text.as_bytes().to_vec()))
}

fn lessons(text: &str) -> Vec<Lesson> {
    let loaded = read(text);
    let told = findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english(""), false);
    let lessons = loaded.lessons.unwrap_or_else(|| unreachable!("{told}"));
    lessons.into_iter().map(|lesson| Lesson { origin: Origin::NONE, ..lesson }).collect()
}

fn lesson(name: &str, outcome: &str) -> Lesson {
    Lesson {
        name: name.to_owned(),
        month: Month::new(2026, 11),
        mix: Some("callback".to_owned()),
        channels: vec!["phone".to_owned(), "Mina sidor".to_owned()],
        reasons: Vec::new(),
        hypothesis: Some("Who is \"called\" back\\forth\nis not annoyed.".to_owned()),
        outcome: outcome.to_owned(),
        decision: Decision::Adjust,
        differently: None,
        figures: LessonFigures { npv_after: Some(-0.25), satisfaction: Some(3.0), ..LessonFigures::default() },
        pilot: Some("pilot.toml".to_owned()),
        sha256: None,
        origin: Origin::NONE,
    }
}

fn files(files: &[(&'static str, &str)], scenario: &str) -> Loaded {
    let files: BTreeMap<&str, String> = files.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
    read_scenario_with(Path::new("case/plan.toml"), &|path: &Path| match path.to_string_lossy().as_ref() {
        "case/plan.toml" => Ok(scenario.as_bytes().to_vec()),
        "case/channels.csv" => Ok(LEDGER.as_bytes().to_vec()),
        name => files.get(name).map(|text| text.as_bytes().to_vec()).ok_or(io::Error::from(io::ErrorKind::NotFound)),
    })
}

#[test]
fn every_key_is_read() {
    let found = lessons(REGISTER);
    let figures = LessonFigures {
        currency: Some("SEK".into()),
        npv_before: Some(1_200_000.0),
        npv_after: Some(-250_000.5),
        p_npv_positive_before: Some(0.8),
        p_npv_positive_after: Some(0.3),
        satisfaction: Some(-1.5),
        employee: Some(2.0),
        unserved_share: Some(0.01),
    };
    let expected = Lesson {
        name: "Chat for bills".into(),
        month: Month::new(2025, 11),
        mix: Some("every-move".into()),
        channels: vec!["chat".into(), "phone".into()],
        reasons: vec!["billing".into()],
        hypothesis: Some("Who asks about a bill rather chats than waits.".into()),
        outcome: "They chatted, and called all the same.".into(),
        decision: Decision::Close,
        differently: Some("Show the bill in the chat.".into()),
        figures,
        pilot: Some("pilots/chat.toml".into()),
        sha256: Some("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".into()),
        origin: Origin::NONE,
    };
    assert_eq!(found, [expected]);
    assert_eq!(lessons("# Nothing yet.\n"), []);
}

#[test]
fn what_is_wrong_is_told_at_its_place_in_one_go() {
    let loaded = read(include_str!("tests/wrong.toml"));
    assert!(loaded.lessons.is_none() && !loaded.could_not_run);
    insta::assert_snapshot!(findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english(""), false));
    let missing = read_register_with(Path::new("a"), &|_| Err(io::Error::from(io::ErrorKind::NotFound)));
    assert!(missing.could_not_run && missing.lessons.is_none() && missing.findings.len() == 1);
    let utf_16 = read_register_with(Path::new("a"), &|_| Ok(vec![0xff, 0xfe, b'v', 0]));
    assert!(utf_16.lessons.is_none() && utf_16.findings.len() == 1);
}

#[test]
fn what_was_there_stays_byte_for_byte() {
    let new = lesson("Call back", "Half of them.");
    for before in [
        REGISTER.to_owned(),
        format!("\u{feff}{}", REGISTER.replace('\n', "\r\n")),
        "# A comment in front\n\n[[lesson]]  # one\n  outcome = \"x\"\n name = 'y'\ndecision='prolong'\n# at the end, without an end"
            .to_owned(),
        "[[lesson]]\nname = \"a\"\noutcome = \"b\"\ndecision = \"close\"\n[lesson.figures]\nemployee = 1\n\n\n".to_owned(),
        "version = 1\n".to_owned(),
    ] {
        let after = append_lesson(&before, &new).unwrap();
        assert!(after.starts_with(&before), "{after}");
        let (old, all) = (lessons(&before), lessons(&after));
        assert_eq!(all[..old.len()], old);
        assert_eq!(&all[old.len()..], std::slice::from_ref(&new));
        assert_eq!(after.contains("\r\n"), before.contains("\r\n"));
        assert_eq!(after.replace("\r\n", "").contains('\n'), !before.contains("\r\n"), "{after:?}");
    }
}

#[test]
fn the_first_lesson_makes_the_register() {
    insta::assert_snapshot!(append_lesson("", &lesson("Call back", "Half of them.")).unwrap());
}

#[test]
fn nothing_is_written_twice_or_over_what_cannot_be_read() {
    let new = lesson("Call back", "Half of them.");
    let once = append_lesson(REGISTER, &new).unwrap();
    let again = Lesson { name: " call  BACK".into(), outcome: "Something else.".into(), ..new.clone() };
    assert_eq!(append_lesson(&once, &again), Err(NotRecorded::Already));
    let later = Lesson { month: Month::new(2026, 12), ..new.clone() };
    assert_eq!(lessons(&append_lesson(&once, &later).unwrap()).len(), 3);
    let closed = Lesson { decision: Decision::Close, ..new.clone() };
    assert_eq!(lessons(&append_lesson(&once, &closed).unwrap()).len(), 3);
    assert_eq!(append_lesson("[[lesson]]\nname = \"a\"\n", &new), Err(NotRecorded::Broken));
    assert_eq!(append_lesson("[[lesson\n", &new), Err(NotRecorded::Broken));
    let in_one_value = "lesson = [{ name = \"a\", outcome = \"b\", decision = \"close\" }]\n";
    assert_eq!(append_lesson(in_one_value, &new), Err(NotRecorded::InOneValue));
    assert_eq!(append_lesson("", &lesson(" ", "b")), Err(NotRecorded::Incomplete));
    assert_eq!(append_lesson(REGISTER, &lesson("a", "\n")), Err(NotRecorded::Incomplete));
}

proptest! {
    #[test]
    fn every_lesson_is_read_back_as_it_was(name in "\\PC{0,8}[a-z]", outcome in "[a-zåäö\"\\\\\n'#=\\[]{0,20}[a-z]") {
        let new = lesson(name.trim(), outcome.trim());
        let text = append_lesson(REGISTER, &new).unwrap();
        prop_assert_eq!(&lessons(&text)[1], &new);
    }
}

#[test]
fn a_scenario_has_the_register_beside_it_or_the_one_that_it_names() {
    let none = files(&[], SCENARIO);
    assert!(none.plan.unwrap().lessons.is_empty());
    let beside = files(&[("case/lardomar.toml", REGISTER)], SCENARIO);
    assert_eq!(beside.plan.unwrap().lessons.len(), 1);
    let inputs: Vec<&str> = beside.sources.inputs().iter().map(|input| input.path.as_str()).collect();
    assert!(inputs.contains(&"lardomar.toml"), "{inputs:?}");
    let naming = SCENARIO.replacen("[scenario]", "[scenario]\nlessons = \"../ours.toml\"", 1);
    let two = format!("{REGISTER}\n[[lesson]]\nname = \"b\"\noutcome = \"c\"\ndecision = \"scale\"\n");
    let named = files(&[("case/lardomar.toml", REGISTER), ("case/../ours.toml", &two)], &naming);
    assert_eq!(named.plan.unwrap().lessons.len(), 2);
    for (files, place) in [
        // One that is named has to be there.
        (files(&[], &naming), "case/plan.toml"),
        (files(&[("case/lardomar.toml", "[[lesson]]\nname = 1\n")], SCENARIO), "case/lardomar.toml"),
        (files(&[("case/lardomar.toml", "\u{0}\u{1}")], SCENARIO), "case/lardomar.toml"),
    ] {
        assert!(files.plan.is_none());
        let places = files.findings.iter().filter_map(|finding| files.sources.place(finding.at));
        assert!(places.into_iter().any(|found| found.path == place), "{place}: {:?}", files.findings);
    }
}

#[test]
fn the_register_is_found_by_what_is_named() {
    let naming = "[scenario]\nlessons = \" ../ours.toml\"\n";
    let of = |text: &'static str| register_of(Path::new("a/b.toml"), &move |_| Ok(text.as_bytes().to_vec()));
    assert_eq!(of(naming), Path::new("a/../ours.toml"));
    assert_eq!(of("[scenario]\nmonths = 12\n"), Path::new("a/lardomar.toml"));
    assert_eq!(of(REGISTER), Path::new("a/b.toml"));
    assert_eq!(of("[[lesson\n"), Path::new("a/b.toml"));
    assert_eq!(register_of(Path::new("."), &|_| Err(io::Error::other(""))), Path::new("lardomar.toml"));
}

//! Which lessons are found, in which order.

use super::{LessonSearch, lessons};
use crate::model::{Decision, Lesson, LessonFigures, Month, Origin};
use crate::report::text::print;
use crate::text::Catalogue;

fn lesson(name: &str, month: Option<Month>, about: (&[&str], &[&str]), decision: Decision) -> Lesson {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Lesson {
        name: name.to_owned(),
        month,
        mix: None,
        channels: owned(about.0),
        reasons: owned(about.1),
        hypothesis: None,
        outcome: format!("What came of {name}."),
        decision,
        differently: Some("Ask the team first.".to_owned()),
        figures: LessonFigures::default(),
        pilot: None,
        sha256: None,
        origin: Origin::NONE,
    }
}

fn register() -> Vec<Lesson> {
    vec![
        lesson("Undated", None, (&["fax"], &[]), Decision::Adjust),
        lesson("Chat for bills", Month::new(2025, 3), (&["chat", "phone"], &["billing"]), Decision::Close),
        lesson("Video", Month::new(2026, 1), (&["video"], &["advice"]), Decision::Scale),
        lesson("Chat for all", Month::new(2025, 3), (&["Chat"], &[]), Decision::Prolong),
    ]
}

fn found(search: &LessonSearch) -> Vec<String> {
    search.find(&register()).into_iter().map(|lesson| lesson.name.clone()).collect()
}

#[test]
fn the_newest_comes_first_and_every_filter_takes_away() {
    let wanted = |text: &str| Some(text.to_owned());
    let none = LessonSearch::default();
    assert_eq!(found(&none), ["Video", "Chat for all", "Chat for bills", "Undated"]);
    assert_eq!(found(&LessonSearch { channel: wanted(" CHAT"), ..none.clone() }), ["Chat for all", "Chat for bills"]);
    let billing = LessonSearch { reason: wanted("Billing"), ..none.clone() };
    assert_eq!(found(&billing), ["Chat for all", "Chat for bills", "Undated"]);
    let closed = LessonSearch { decision: Some(Decision::Close), ..none.clone() };
    assert_eq!(found(&closed), ["Chat for bills"]);
    let words = LessonSearch { words: wanted("of  chat TEAM"), ..none.clone() };
    assert_eq!(found(&words), ["Chat for all", "Chat for bills"]);
    assert!(found(&LessonSearch { words: wanted("chat telegraph"), ..none }).is_empty());
}

#[test]
fn the_list_fits_and_nothing_is_said_to_be_nothing() {
    let catalogue = Catalogue::english("");
    let shown = |all: &[Lesson], search: &LessonSearch| print(&lessons(all, search, &catalogue), 100, false);
    let mut all = register();
    all[1].outcome =
        "Twelve per cent of those who called about a bill used it, and half of them called too. ".repeat(4);
    let table = shown(&all, &LessonSearch::default());
    assert!(table.lines().all(|line| line.chars().count() <= 100), "{table}");
    assert!(table.contains("4 lessons, the newest first") && table.contains("Chat for bills"), "{table}");
    let telegraph = LessonSearch { channel: Some("telegraph".to_owned()), ..LessonSearch::default() };
    let none = shown(&all, &telegraph);
    assert!(none.contains("Nothing matches") && none.contains("Channels in it: fax, chat, phone, video."), "{none}");
    assert!(shown(&[], &telegraph).contains("has no lessons yet"));
    let mut video = all.remove(2);
    video.figures = LessonFigures { npv_after: Some(-1_250_000.0), currency: Some("SEK".into()), ..video.figures };
    let one = shown(&[video], &LessonSearch::default());
    assert!(one.contains("npv_after = -1250000, SEK") && one.contains("Video, 2026-01"), "{one}");
}

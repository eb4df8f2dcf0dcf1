//! Every message that the advice and the report use has its words.

use std::collections::BTreeSet;

use crate::text::{Arg, Catalogue, Message};

/// Where messages are made, and the file's text.
const SOURCES: [&str; 21] = [
    include_str!("../../recommend/change.rs"),
    include_str!("../../recommend/matrix.rs"),
    include_str!("../../recommend/reasons.rs"),
    include_str!("../../recommend/verdict.rs"),
    include_str!("../../recommend/prune.rs"),
    include_str!("../../recommend/trial.rs"),
    include_str!("../../recommend/choice.rs"),
    include_str!("../../recommend/gates.rs"),
    include_str!("answer.rs"),
    include_str!("benefits.rs"),
    include_str!("confidence.rs"),
    include_str!("figures.rs"),
    include_str!("hypotes.rs"),
    include_str!("matrix.rs"),
    include_str!("notices.rs"),
    include_str!("nulage.rs"),
    include_str!("roi.rs"),
    include_str!("stops.rs"),
    include_str!("sure.rs"),
    include_str!("verdicts.rs"),
    include_str!("voice.rs"),
];
/// What the keys of messages begin with.
const FIRST_WORDS: [&str; 28] = [
    "reason", "next", "gate", "gates", "change", "less", "answer", "sure", "stay", "figure", "nulage", "hypotes",
    "roi", "column", "row", "note", "line", "stop", "matrix", "verdict", "verdicts", "notices", "clipped", "metric",
    "goal", "payback", "year", "not",
];

/// Everything in quotes that looks like the key of a message.
fn keys() -> BTreeSet<&'static str> {
    let quoted = SOURCES.iter().flat_map(|source| source.split('"'));
    quoted
        .filter(|text| {
            // The one word of a verdict that looks like a key.
            let is_key = *text != "not-now" && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            is_key && text.split_once('-').is_some_and(|(first, rest)| FIRST_WORDS.contains(&first) && !rest.is_empty())
        })
        .collect()
}

#[test]
fn every_message_has_its_words() {
    let catalogue = Catalogue::english("SEK");
    let keys = keys();
    assert!(keys.len() > 100, "{}", keys.len());
    let missing: Vec<_> = keys.into_iter().filter(|key| !catalogue.has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The arguments that the advice gives with each of its messages.
#[test]
fn the_advice_gives_every_figure_that_its_words_hold() {
    let catalogue = Catalogue::english("SEK");
    let effect = ["npv", "points", "unserved", "score"];
    let cell = ["npv", "points", "unserved"];
    let stopped = ["npv", "points", "unserved", "score", "gate"];
    let given: [(&'static str, &[&'static str]); 28] = [
        ("reason-add", &effect),
        ("reason-drop", &effect),
        ("reason-develop", &effect),
        ("reason-keep", &effect),
        ("reason-keep-gate", &stopped),
        ("reason-worth-a-hypothesis", &effect),
        ("reason-drop-destinations", &["contacts", "destinations", "lost"]),
        ("reason-no-difference-drop", &[]),
        ("reason-keep-untested", &["channel"]),
        ("reason-keep-last-person", &[]),
        ("reason-keep-last-voice", &[]),
        ("reason-closed-in-part", &["cells"]),
        ("reason-not-now-pruned", &[]),
        ("reason-not-now-gate", &["mix", "gate"]),
        ("reason-not-now-score", &["mix", "score", "best"]),
        ("reason-cell", &cell),
        ("reason-cell-worth-a-hypothesis", &[]),
        ("next-add", &[]),
        ("next-not-now", &[]),
        ("next-drop", &["channel"]),
        ("next-hypothesis", &["channel"]),
        ("next-develop", &["channel"]),
        ("next-say-where", &["channel"]),
        ("next-keep", &["channel"]),
        ("change-add", &["channels", "cells"]),
        ("change-drop", &["channels", "cells"]),
        ("gate-pays", &[]),
        ("gate-lost", &[]),
    ];
    for (key, names) in given {
        let message = names.iter().fold(Message::new(key), |message, name| message.with(name, Arg::Count(7.0)));
        let text = catalogue.say(&message);
        assert!(!text.contains('{') && text != key, "{key}: {text}");
    }
    let covered: BTreeSet<&str> = given.iter().map(|(key, _)| *key).collect();
    let advice = keys().into_iter().filter(|key| key.starts_with("reason-") || key.starts_with("next-"));
    let uncovered: Vec<_> = advice.filter(|key| !covered.contains(key)).collect();
    assert!(uncovered.is_empty(), "{uncovered:?}");
}

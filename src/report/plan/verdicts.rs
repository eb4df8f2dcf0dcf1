//! One line a channel: what to do with it, how sure that is, why, and what to do next.

use super::voice::Voice;
use super::{confidence, matrix};
use crate::Results;
use crate::recommend::{ChangeResult, ChannelVerdict, Recommendation, Verdict};
use crate::report::document::{Cell, Column, Document, Table};

/// Adds the section; nothing without a recommendation.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, results: &Results) {
    let Some(advice) = &results.recommendation else { return };
    document.heading(voice.word("verdicts-heading"));
    let mut table = Table::new(vec![
        Column::words(voice.word("column-advice")),
        Column::words(voice.word("column-channel")),
        Column::words(voice.word("column-sure")),
        Column::words(voice.word("column-why")),
    ]);
    table.is_airy = true;
    for wanted in [Verdict::Add, Verdict::Drop, Verdict::Keep, Verdict::NotNow] {
        // What is developed comes before what is only kept.
        for develop in [true, false] {
            let those = advice.channels.iter().filter(|one| one.verdict == wanted && one.develop == develop);
            for one in those {
                table.row(row(voice, advice, one));
            }
        }
    }
    document.table(table);
    document.notes(vec![voice.word("note-sure")]);
}

fn row(voice: &Voice<'_>, advice: &Recommendation, one: &ChannelVerdict) -> Vec<Cell> {
    let mut why: Vec<String> = one.reasons.iter().map(|reason| voice.say(reason)).collect();
    let next = voice.say(&one.next);
    why.push(format!("→ {next}"));
    let mut text = voice.word(matrix::verdict_word(one.verdict, one.develop)).replace(' ', "\u{a0}");
    if advice.worth_a_hypothesis.contains(&one.channel) {
        text = format!("{text}\n{}", voice.word("verdict-find-out").replace(' ', "\u{a0}"));
    }
    vec![
        Cell::new(text, matrix::tone(one.verdict)),
        voice.channel(one.channel).into(),
        sure(voice, advice, one).into(),
        why.join("\n").into(),
    ]
}

pub(super) fn sure(voice: &Voice<'_>, advice: &Recommendation, one: &ChannelVerdict) -> String {
    match one.confidence {
        Some(share) if is_held(one) => {
            format!("{}\n{}", super::figures::chance(voice, share), voice.word("sure-held"))
        }
        _ => confidence::told(voice, confidence_in(advice, one)),
    }
}

/// Share of outcomes in which the advice comes nearer to the goals than its opposite; `None`: not assessed.
pub(in crate::report) fn confidence_in(advice: &Recommendation, one: &ChannelVerdict) -> Option<f64> {
    if one.develop { one.confidence.or_else(|| of_developing(advice, one)) } else { one.confidence }
}

/// The same for a card, where a bare share would mislead: what decides is said, not how often the opposite is better.
pub(super) fn in_short(voice: &Voice<'_>, advice: &Recommendation, one: &ChannelVerdict) -> String {
    if advice.worth_a_hypothesis.contains(&one.channel) {
        return voice.word("verdict-find-out");
    }
    if is_held(one) {
        return voice.word("sure-held");
    }
    sure(voice, advice, one).replace('\n', ", ")
}

/// How sure it is that developing a channel brings something, where keeping it was not in question.
fn of_developing(advice: &Recommendation, one: &ChannelVerdict) -> Option<f64> {
    let is_it = |result: &&ChangeResult| result.kind.key == "change-improve" && result.kind.channels == [one.channel];
    advice.changes.iter().filter(is_it).filter_map(|result| result.confidence).reduce(f64::min)
}

/// Whether closing would come nearer the goals and a must-have alone keeps the channel.
pub(in crate::report) fn is_held(one: &ChannelVerdict) -> bool {
    one.reasons.iter().any(|reason| reason.key == "reason-keep-gate")
}

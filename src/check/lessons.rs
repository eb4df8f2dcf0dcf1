//! What earlier pilots taught, held against the mixes: nobody should drive into the same ditch twice.
//!
//! A mix tries again what a pilot was closed for where
//! - it changes a channel that the pilot was about, for a reason that the pilot was about; or
//! - it believes the same: its hypothesis has the same words, but for case, signs and a letter in a longer word.
//!
//! The reasons of a lesson or a move that names none are all. Where a lesson names channels that the ledger does not have,
//! it was about opening those, and the others that it names are only where their customers came from. That a mix says
//! what is different this time is enough: whether it is, is for people to judge.

use crate::input::fold;
use crate::model::{ChannelId, Code, Decision, Finding, Lesson, Mix, Move, MoveKind, Plan};
use crate::text::{Arg, Message};

/// A word with at least so many letters may differ in one of them.
const LONG_WORD: usize = 5;

/// Every mix that tries again what was closed, once a lesson.
pub(super) fn tried_again(plan: &Plan) -> Vec<Finding> {
    let closed: Vec<&Lesson> = plan.lessons.iter().filter(|lesson| lesson.decision == Decision::Close).collect();
    let silent = plan.mixes.iter().filter(|mix| mix.different_this_time.is_none());
    let pairs = silent.flat_map(|mix| closed.iter().map(move |lesson| (mix, *lesson)));
    pairs.filter_map(|(mix, lesson)| Some(finding(mix, lesson, what_is_the_same(plan, mix, lesson)?))).collect()
}

fn finding(mix: &Mix, lesson: &Lesson, same: Message) -> Finding {
    let name = lesson.name.as_str();
    let told = match lesson.month {
        Some(month) => {
            let month = Arg::MonthOfYear { year: month.year(), month: month.number() };
            Message::new("ditch-lesson").with("lesson", name).with("month", month)
        }
        None => Message::new("ditch-lesson-undated").with("lesson", name),
    };
    let instead = match &lesson.differently {
        Some(differently) => Message::new("ditch-differently").with("differently", ended(differently)),
        None => Message::new("ditch-differently-unsaid"),
    };
    let finding = Finding::new(Code::SameDitch, mix.origin).with("mix", mix.id.as_str()).with("lesson", told);
    let finding = finding.with("same", same).with("outcome", ended(&lesson.outcome)).with("instead", instead);
    finding.also(lesson.origin)
}

/// A sentence without the sign at its end, which the message sets.
fn ended(text: &str) -> &str {
    text.trim_end_matches(['.', ' '])
}

/// In what a mix is the same as what was closed; `None` where in nothing.
fn what_is_the_same(plan: &Plan, mix: &Mix, lesson: &Lesson) -> Option<Message> {
    let channels = channels_again(plan, mix, lesson);
    if channels.is_empty() {
        let believes = mix.hypothesis.as_deref().zip(lesson.hypothesis.as_deref());
        return believes.filter(|(one, other)| say_the_same(one, other)).map(|_| Message::new("ditch-hypothesis"));
    }
    let message = |key| Message::new(key).with("channels", channels.clone());
    Some(match lesson.reasons.as_slice() {
        [] => message("ditch-channels"),
        reasons => message("ditch-channels-reasons").with("reasons", reasons.to_vec()),
    })
}

/// The channels of a lesson that a mix changes for a reason of it, as the plan spells them.
fn channels_again(plan: &Plan, mix: &Mix, lesson: &Lesson) -> Vec<String> {
    let named = |name: &String| plan.channels.iter().position(|channel| fold(&channel.name) == fold(name));
    let places: Vec<Option<usize>> = lesson.channels.iter().map(named).collect();
    let is_current = |place: usize| plan.channels.get(place).is_some_and(|channel| channel.is_current());
    let opened_some = places.iter().any(|place| !place.is_some_and(is_current));
    let mut again = Vec::new();
    for place in places.into_iter().flatten().filter(|place| !(opened_some && is_current(*place))) {
        let is_changed = |change: &&Move| channels_of(&change.kind).contains(&ChannelId(place));
        if mix.moves.iter().filter(is_changed).any(|change| overlap(&change.reasons, &lesson.reasons)) {
            let name = plan.channel(ChannelId(place)).name.clone();
            if !again.contains(&name) {
                again.push(name);
            }
        }
    }
    again
}

/// The channels that a move names.
fn channels_of(kind: &MoveKind) -> Vec<ChannelId> {
    match kind {
        MoveKind::Add(add) => vec![add.channel],
        MoveKind::Drop(drop) => vec![drop.channel],
        MoveKind::Improve(improve) => vec![improve.channel],
        MoveKind::Shift(shift) => vec![shift.from, shift.to],
        MoveKind::Prevent(prevent) => prevent.from.clone(),
        MoveKind::Handover(handover) => vec![handover.from, handover.to],
    }
}

/// Whether two lists of reasons have one in common; none at all is every one.
fn overlap(these: &[String], those: &[String]) -> bool {
    these.is_empty() || those.is_empty() || these.iter().any(|one| those.iter().any(|other| fold(one) == fold(other)))
}

/// Whether two sentences are the same as people write them.
fn say_the_same(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    if one.is_empty() || other.is_empty() {
        return false;
    }
    let alike = |(one, other): (&String, &String)| {
        let is_long = one.chars().count().min(other.chars().count()) >= LONG_WORD;
        // Two numbers are never one mistyped.
        let has_digit = one.chars().chain(other.chars()).any(|sign| sign.is_numeric());
        one == other || (is_long && !has_digit && is_a_letter_apart(one, other))
    };
    one.concat() == other.concat() || (one.len() == other.len() && one.iter().zip(&other).all(alike))
}

/// The words of a sentence without case and signs.
fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether one word becomes the other by one letter that is changed, added or left out, or by two that change places.
fn is_a_letter_apart(one: &str, other: &str) -> bool {
    one.len().abs_diff(other.len()) <= 4 && one.len() <= 200 && strsim::damerau_levenshtein(one, other) <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_the_same_but_for_case_signs_and_a_letter() {
        let believed = "Customers with questions on a bill chat: 20 % do.";
        for same in [
            "customers with questions on a bill chat 20% do",
            "Custumers with question on a bill chat; 20 % do!",
            "  Customers  with questions on a\u{a0}bill chat: 20 % do. ",
        ] {
            assert!(say_the_same(believed, same), "{same}");
        }
        for other in [
            "Customers with questions on a bill chat: 10 % do.",
            "Customers with questions on a bill call: 20 % do.",
            "Customers with questions on an order chat: 20 % do.",
            "Customers with questions on a bill do not chat: 20 % do.",
            "",
            "…",
        ] {
            assert!(!say_the_same(believed, other), "{other}");
        }
        assert!(!say_the_same("", "") && say_the_same("E-mail is dear.", "Email is dear"));
    }

    #[test]
    fn no_reason_is_every_reason() {
        let some = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert!(overlap(&[], &[]) && overlap(&some(&["billing"]), &[]) && overlap(&[], &some(&["billing"])));
        assert!(overlap(&some(&["orders", " Billing"]), &some(&["billing"])));
        assert!(!overlap(&some(&["orders"]), &some(&["billing"])));
    }
}

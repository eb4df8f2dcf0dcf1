//! The answer first: how many people and what they cost today, what each mix needs, and where service suffers.

use super::Shown;
use super::writing::{full_time, group_with, name, wait};
use crate::model::Hold;
use crate::report::document::{Block, Cell, Document, Labelled, Tone};
use crate::staffing::{DeferredWeek, GroupWeek, State};
use crate::text::{Arg, Message};

/// People who are fewer than needed by less than this are as many.
const ROUNDING: f64 = 1e-6;
/// Shares from this on are written with decimals.
const NEARLY_ALL: f64 = 0.99;
/// Waits that change by less are as they were, seconds.
const NOTICEABLE_WAIT: f64 = 0.5;
/// Less than this share of late answers is none.
const NOTICEABLE_SHARE: f64 = 0.005;

pub(super) fn add(document: &mut Document, shown: &Shown<'_>) {
    let voice = &shown.voice;
    let today = &shown.staffing.today;
    let message = Message::new("staffing-lead").with("people", full_time(shown.full_time(today.paid_hours())));
    let lead = voice.say(&message.with("cost", Arg::Money(today.cost())));
    let stands = today.groups.iter().flat_map(|group| &group.deferred).filter_map(|week| stands(shown, week));
    let text = std::iter::once(lead).chain(stands).collect::<Vec<_>>().join(" ");
    document.push(Block::Lead { text, tone: Tone::Plain });
    let mut labels = Vec::new();
    if let Some(as_is) = &shown.staffing.as_is {
        let message = Message::new("staffing-answer-as-is").with("month", month(shown));
        let message = message.with("people", full_time(shown.full_time(as_is.paid_hours())));
        labels.push(Labelled {
            label: Cell::new(voice.word("as-is"), Tone::Strong),
            text: voice.say(&message.with("cost", Arg::Money(as_is.cost()))),
        });
    }
    for (place, state) in shown.mixes() {
        let (text, tone) = of_mix(shown, state);
        let broken = state.broken.iter().map(|broken| {
            let message = Message::new("staffing-answer-broken").with("pool", broken.pool.as_str());
            voice.say(&message.with("cost", Arg::Money(broken.cost)))
        });
        let text = std::iter::once(text).chain(broken).collect::<Vec<_>>().join(" ");
        labels.push(Labelled { label: Cell::new(voice.mix(Some(place)), tone), text });
    }
    if !labels.is_empty() {
        document.push(Block::Labels(labels));
    }
}

fn month(shown: &Shown<'_>) -> Arg {
    Arg::Number(f64::from(shown.staffing.month))
}

fn of_mix(shown: &Shown<'_>, state: &State) -> (String, Tone) {
    match state.hold {
        Hold::People => held(shown, state),
        Hold::Service => (needs(shown, state), Tone::Strong),
    }
}

/// What a mix needs in which people follow the work.
fn needs(shown: &Shown<'_>, state: &State) -> String {
    let voice = &shown.voice;
    let as_is = shown.as_is();
    let people = shown.full_time(state.paid_hours());
    let change = people - shown.full_time(as_is.paid_hours());
    let message = Message::new("staffing-answer-needs").with("people", full_time(people));
    let message = message.with("change", Arg::Figure { value: change, decimals: 1, signed: true });
    let message = message.with("cost", Arg::Money(state.cost()));
    let text = voice.say(&message.with("more", Arg::MoneyChange(state.cost() - as_is.cost())));
    let saved = state.split.now.cost - state.split.together.cost;
    if state.groups.len() > 1 && saved > 0.0 {
        return format!("{text} {}", voice.with("staffing-answer-together", "saved", Arg::Money(saved)));
    }
    text
}

/// What customers meet in a mix that keeps today's people, and what it would cost to keep the service.
fn held(shown: &Shown<'_>, state: &State) -> (String, Tone) {
    let voice = &shown.voice;
    let message = |key| Message::new(key).with("people", full_time(shown.full_time(state.paid_hours())));
    // Nearly all is not all, and is not rounded to it.
    let decimals = if state.share > NEARLY_ALL && state.share < 1.0 - ROUNDING { 2 } else { 0 };
    let message = |key| message(key).with("share", voice.share(state.share, decimals));
    if state.share >= 1.0 - ROUNDING {
        return (voice.say(&message("staffing-answer-enough")), Tone::Good);
    }
    let mut parts = vec![voice.say(&message("staffing-answer-held"))];
    parts.extend(state.groups.iter().filter_map(|group| suffers(shown, group)));
    parts.extend(state.groups.iter().flat_map(|group| &group.deferred).filter_map(|week| falls_behind(shown, week)));
    parts.push(voice.with("staffing-answer-keep", "cost", Arg::Money(state.needed_cost() - state.cost())));
    let together = state.split.together.cost - state.cost();
    if state.groups.len() > 1 && together < state.needed_cost() - state.cost() {
        parts.push(if together > 0.0 {
            voice.with("staffing-answer-keep-together", "cost", Arg::Money(together))
        } else if state.split.together.hours <= state.hours() * (1.0 + ROUNDING) {
            voice.word("staffing-answer-enough-together")
        } else {
            // An hour may cost less there, and yet more hours be needed.
            let people = shown.full_time(state.split.together.paid_hours);
            voice.with("staffing-answer-keep-together-people", "people", full_time(people))
        });
    }
    (parts.join(" "), Tone::Warning)
}

/// How service suffers in a group; `None` where nobody waits noticeably longer.
fn suffers(shown: &Shown<'_>, group: &GroupWeek) -> Option<String> {
    let voice = &shown.voice;
    let service = group.service?;
    let before = group_with(&shown.staffing.today, group).and_then(|before| before.service);
    let message = |key| Message::new(key).with("group", name(voice, group)).with("after", wait(voice, service.asa));
    let message = |key| message(key).with("share", voice.share(service.abandoned, 0));
    match before {
        Some(before) if service.asa - before.asa < NOTICEABLE_WAIT => None,
        Some(before) => {
            let key = if service.abandoned > 0.0 { "staffing-suffers" } else { "staffing-suffers-patient" };
            Some(voice.say(&message(key).with("before", wait(voice, before.asa))))
        }
        None => {
            let (wanted, within) = group.wanted?;
            let message = message("staffing-suffers-new").with("reached", voice.share(service.level, 0));
            let message = message.with("wanted", voice.share(wanted, 0));
            (service.level < wanted)
                .then(|| voice.say(&message.with("within", Arg::Figure { value: within, decimals: 0, signed: false })))
        }
    }
}

/// A backlog that breaks today's promise by itself; `None` where the promise holds.
fn stands(shown: &Shown<'_>, week: &DeferredWeek) -> Option<String> {
    let voice = &shown.voice;
    let late = week.late.filter(|late| *late >= NOTICEABLE_SHARE)?;
    let message = Message::new("staffing-stands").with("channel", voice.channel(week.channel));
    let message = message.with("backlog", Arg::Count(week.backlog)).with("late", voice.share(late, 0));
    Some(voice.say(&message.with("hours", Arg::Count(week.hours_to_clear.ceil()))))
}

/// How far work that may wait falls behind that of today; `None` where it does not.
fn falls_behind(shown: &Shown<'_>, week: &DeferredWeek) -> Option<String> {
    let voice = &shown.voice;
    let message = Message::new("staffing-falls-behind").with("channel", voice.channel(week.channel));
    let message = message.with("before", Arg::Count(week.backlog_today)).with("after", Arg::Count(week.backlog));
    let message = message.with("late", voice.share(week.late.unwrap_or(0.0), 0));
    week.grows().then(|| voice.say(&message))
}

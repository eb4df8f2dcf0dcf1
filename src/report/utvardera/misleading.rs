//! Metrics that mislead: what to look at, and never who is to blame.

use super::{Evaluated, Voice};
use crate::report::document::{Block, Document, Notice, Tone};
use crate::text::{Arg, Message};
use crate::utvardera::misleading::{Jump, Outlier, Proxy};
use crate::utvardera::naming::measure;
use crate::utvardera::unit_of;

/// Adds the section; nothing where the data hold nothing that could mislead.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, told: &Evaluated<'_>) {
    let found = &told.evaluation.misleading;
    if !found.looked() {
        return;
    }
    document.heading(voice.word("mislead-heading"));
    let messages = messages(told);
    let notice = |message: Message| Notice {
        help: voice.catalogue.attribute(&message, "help"),
        message: voice.say(&message),
        place: None,
        tone: Tone::Warning,
    };
    if messages.is_empty() {
        document.paragraph(voice.word("mislead-none"));
    } else {
        document.push(Block::Notices(messages.into_iter().map(notice).collect()));
    }
    let looked = Message::new("mislead-looked")
        .with("pairs", Arg::Count(found.pairs as f64))
        .with("units", Arg::Count(found.units as f64))
        .with("small", Arg::Count(found.units_too_small as f64))
        .with("neighbours", Arg::Count(found.neighbours as f64))
        .with("least", Arg::Count(found.least_contacts));
    document.notes(vec![voice.say(&looked)]);
}

/// Everything that was found, as messages.
pub(in crate::report) fn messages(told: &Evaluated<'_>) -> Vec<Message> {
    let found = &told.evaluation.misleading;
    let proxies = found.proxies.iter().map(|one| proxy(told, one));
    let outliers = found.outliers.iter().map(|one| outlier(told, one));
    proxies.chain(outliers).chain(found.jumps.iter().map(jump)).collect()
}

fn place(channel: Option<&String>) -> Arg {
    channel.map_or_else(|| Message::new("mislead-everywhere").into(), |name| Arg::Text(name.clone()))
}

fn proxy(told: &Evaluated<'_>, one: &Proxy) -> Message {
    let change = |moved: &crate::utvardera::misleading::Moved, value: f64| {
        unit_of(&moved.measure, &told.data.measures).change(value)
    };
    let key = if one.against_control { "mislead-proxy" } else { "mislead-proxy-before" };
    Message::new(key)
        .with("channel", place(one.channel.as_ref()))
        .with("proxy", measure(&one.proxy.measure))
        .with("proxy-change", change(&one.proxy, one.proxy.change.value))
        .with("outcome", measure(&one.outcome.measure))
        .with("outcome-change", change(&one.outcome, one.outcome.change.value))
        .with("low", change(&one.outcome, one.outcome.change.low))
        .with("high", change(&one.outcome, one.outcome.change.high))
}

fn outlier(told: &Evaluated<'_>, one: &Outlier) -> Message {
    let name = told.data.units.get(one.unit).filter(|_| told.show_agents);
    let message = match name {
        Some(name) => Message::new("mislead-unit-named").with("name", name.as_str()),
        None => Message::new("mislead-unit"),
    };
    let heading = told.data.unit_heading.clone().unwrap_or_default();
    let seconds = |value: f64| Arg::Figure { value, decimals: 0, signed: false };
    message
        .with("of", Arg::Count(one.of as f64))
        .with("heading", heading)
        .with("channel", place(one.channel.as_ref()))
        .with("contacts", Arg::Count(one.contacts))
        .with("aht", seconds(one.aht))
        .with("usual", seconds(one.usual_aht))
        .with("repeats", Arg::Share(one.repeats))
        .with("others", Arg::Share(one.usual_repeats))
}

fn jump(one: &Jump) -> Message {
    let group = match one.is_pilot {
        Some(true) => Message::new("mislead-in-pilot").into(),
        Some(false) => Message::new("mislead-in-control").into(),
        None => Arg::Text(String::new()),
    };
    let [from, to] = one.periods.map_or_else(
        || [Message::new("mislead-before").into(), Message::new("mislead-after").into()],
        |periods| periods.map(|period| Arg::Text(period.to_string())),
    );
    Message::new("mislead-short-calls")
        .with("channel", place(one.channel.as_ref()))
        .with("group", group)
        .with("from", from)
        .with("to", to)
        .with("before", Arg::Share(one.shares[0]))
        .with("after", Arg::Share(one.shares[1]))
        .with("contacts", Arg::Count(one.contacts[1]))
}

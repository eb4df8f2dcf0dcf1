//! Which figure is asked for, by the names that JSON has.

use crate::input::{nearest_name, same_name};
use crate::model::Plan;
use crate::text::{Arg, Message};

/// Figures of today's channels, as `nulage.channels[]` has them.
pub const OF_CHANNELS: [&str; 17] = [
    "contacts",
    "share",
    "first_contacts",
    "cost",
    "cost_per_contact",
    "cost_per_case",
    "cost_per_solved_case",
    "satisfaction",
    "responses",
    "fcr",
    "contacts_per_case",
    "switches_per_case",
    "solved_share",
    "employee",
    "aht",
    "wait",
    "abandoned",
];

/// Totals of today, as `nulage` has them.
pub const OF_TODAY: [&str; 10] = [
    "contacts",
    "cases",
    "solved",
    "cost_per_month",
    "cost_per_solved_case",
    "shared_cost",
    "satisfaction",
    "satisfaction_coverage",
    "employee",
    "unserved_share",
];

/// Figures of the steady state, which as is and every mix have.
pub const OF_STEADY: [&str; 8] = [
    "cost_per_month",
    "cost_per_case",
    "contacts_per_month",
    "cases_per_month",
    "satisfaction",
    "employee",
    "unserved_share",
    "score",
];

/// Figures that only a mix has.
pub const OF_MIXES: [&str; 8] =
    ["npv", "investment", "roi", "payback_months", "irr", "break_even", "price_of_a_point", "net_worth"];

/// What stands before a total of today that as is has too.
const TODAY: &str = "nulage.";
/// What stands before the name of a goal.
const PROGRESS: &str = "progress.";
/// Contacts of one channel in the steady state.
const CHANNEL_CONTACTS: &str = "channel_contacts";

/// What is asked for, as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The figure's name.
    pub figure: &'a str,
    /// The id of a mix, or `as-is`.
    pub mix: Option<&'a str>,
    /// The name of a channel.
    pub channel: Option<&'a str>,
}

/// A figure that there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Of a channel today.
    Channel(&'static str, usize),
    /// Of today.
    Today(&'static str),
    /// Of as is or a mix in the steady state.
    Steady(&'static str, Option<usize>),
    /// Contacts of a channel in as is or a mix.
    ChannelContacts(usize, Option<usize>),
    /// Progress of as is or a mix to a goal, by its place.
    Progress(usize, Option<usize>),
    /// Of a mix.
    Mix(&'static str, usize),
}

/// The figure that is asked for; else why there is none of that name.
pub(super) fn resolve(plan: &Plan, request: &Request<'_>) -> Result<Asked, Message> {
    let figure = request.figure.trim();
    let mix = request.mix.map(|mix| mix_of(plan, mix)).transpose()?.flatten();
    let channel = request.channel.map(|channel| channel_of(plan, channel)).transpose()?;
    let find = |among: &'static [&'static str], name: &str| among.iter().copied().find(|one| same_name(one, name));
    let is_of_today = figure.strip_prefix(TODAY);
    if let Some(channel) = channel {
        if same_name(figure, CHANNEL_CONTACTS) && is_of_today.is_none() {
            return Ok(Asked::ChannelContacts(channel, mix));
        }
        let name = is_of_today.unwrap_or(figure).trim_start_matches("channels.");
        let Some(found) = find(&OF_CHANNELS, name) else {
            return Err(unknown(figure, "explain-unknown-figure-of-channel", of_channels()));
        };
        if mix.is_some() {
            return Err(Message::new("explain-channel-of-today").with("figure", found));
        }
        if channel >= plan.current_channels {
            let name = plan.channels[channel].name.as_str();
            return Err(Message::new("explain-candidate-today").with("channel", name).with("figure", found));
        }
        return Ok(Asked::Channel(found, channel));
    }
    if let Some(name) = is_of_today {
        return match find(&OF_TODAY, name) {
            Some(found) => Ok(Asked::Today(found)),
            None => Err(unknown(figure, "explain-unknown-figure", all_names())),
        };
    }
    if let Some(goal) = figure.strip_prefix(PROGRESS) {
        let goals: Vec<String> =
            plan.goals.iter().flat_map(|goals| &goals.all).map(|goal| goal.kind.word(plan.metric).to_owned()).collect();
        return match goals.iter().position(|known| same_name(known, goal)) {
            Some(place) => Ok(Asked::Progress(place, mix)),
            None => Err(unknown(goal, "explain-unknown-goal", goals)),
        };
    }
    if let Some(found) = find(&OF_MIXES, figure) {
        return match mix {
            Some(mix) => Ok(Asked::Mix(found, mix)),
            None => Err(Message::new("explain-needs-mix").with("figure", found).with("mixes", ids(plan))),
        };
    }
    if let Some(found) = find(&OF_STEADY, figure) {
        return Ok(Asked::Steady(found, mix));
    }
    if let Some(found) = find(&OF_TODAY, figure) {
        return match mix {
            Some(_) => Err(Message::new("explain-total-of-today").with("figure", found)),
            None => Ok(Asked::Today(found)),
        };
    }
    if find(&OF_CHANNELS, figure).is_some() || same_name(figure, CHANNEL_CONTACTS) {
        let channels: Vec<String> = plan.channels.iter().map(|channel| channel.name.clone()).collect();
        return Err(Message::new("explain-needs-channel").with("figure", figure).with("channels", channels));
    }
    Err(unknown(figure, "explain-unknown-figure", all_names()))
}

/// The place of a mix; `None` for as is.
fn mix_of(plan: &Plan, name: &str) -> Result<Option<usize>, Message> {
    if same_name(name, "as-is") {
        return Ok(None);
    }
    match plan.mixes.iter().position(|mix| same_name(&mix.id, name)) {
        Some(place) => Ok(Some(place)),
        None => Err(unknown(name, "explain-unknown-mix", ids(plan))),
    }
}

fn channel_of(plan: &Plan, name: &str) -> Result<usize, Message> {
    let names: Vec<String> = plan.channels.iter().map(|channel| channel.name.clone()).collect();
    match names.iter().position(|known| same_name(known, name)) {
        Some(place) => Ok(place),
        None => Err(unknown(name, "explain-unknown-channel", names)),
    }
}

fn ids(plan: &Plan) -> Vec<String> {
    std::iter::once("as-is".to_owned()).chain(plan.mixes.iter().map(|mix| mix.id.clone())).collect()
}

fn of_channels() -> Vec<String> {
    OF_CHANNELS.iter().copied().chain([CHANNEL_CONTACTS]).map(str::to_owned).collect()
}

/// Every name of a figure, with what has to stand before it.
fn all_names() -> Vec<String> {
    let today = OF_TODAY.iter().map(|name| {
        let is_of_as_is = OF_STEADY.contains(name);
        if is_of_as_is { format!("{TODAY}{name}") } else { (*name).to_owned() }
    });
    let plain = OF_MIXES.iter().chain(&OF_STEADY).map(|name| (*name).to_owned());
    let channels = of_channels().into_iter().filter(|name| !OF_STEADY.contains(&name.as_str()));
    let mut all: Vec<String> = Vec::new();
    for name in plain.chain(today).chain(channels) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

/// That there is nothing of a name, what is near to it, and all there is.
fn unknown(name: &str, key: &'static str, all: Vec<String>) -> Message {
    let near = nearest_name(name, all.iter().map(String::as_str));
    let suggestion: Arg = match near {
        Some(near) => Message::new("explain-near").with("name", near).into(),
        None => Arg::Text(String::new()),
    };
    Message::new(key).with("name", name).with("suggestion", suggestion).with("all", all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_listed_once() {
        let all = all_names();
        for name in ["npv", "score", "nulage.satisfaction", "cases", "fcr", "channel_contacts"] {
            assert_eq!(all.iter().filter(|known| *known == name).count(), 1, "{name}");
        }
    }
}

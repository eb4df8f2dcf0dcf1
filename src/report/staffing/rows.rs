//! The week as a table for a workforce tool: a row an interval.

use super::StaffingView;
use crate::engine::staffing::terms::HOUR;
use crate::model::{Plan, WEEKS_PER_MONTH};
use crate::staffing::{ChannelPart, GroupWeek, Interval, Service, Staffing, State};

/// The heading.
const COLUMNS: [&str; 18] = [
    "mix",
    "group",
    "channels",
    "weekday",
    "time",
    "minutes",
    "contacts",
    "aht",
    "load",
    "people_needed",
    "people",
    "service_level",
    "asa",
    "abandoned",
    "occupancy",
    "people_to_roster",
    "hours_needed",
    "hours",
];
/// What the rows of the ledger's mean month have in place of a mix's id.
const TODAY: &str = "today";
/// And those of as is in the month that the mixes are shown in.
const AS_IS: &str = "as-is";

/// The intervals of the week as CSV, today first: `weekday` 1 for Monday, `aht` seconds of people's time by contact, `asa`
/// seconds, shares 0–1; empty where nobody comes, and where a wait never ends. Work that may wait has no interval: it has
/// one row in each group that has any, with `weekday`, `time` and `minutes` empty, its contacts of the week, and the hours
/// beyond those of the intervals. The heading alone where no channel has staffing.
///
/// # Errors
///
/// None that is known: it is written into memory.
pub fn staffing_as_csv(plan: &Plan, staffing: Option<&Staffing>, view: &StaffingView) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    if let Some(staffing) = staffing {
        let mut states = vec![(TODAY, &staffing.today)];
        states.extend(staffing.as_is.as_ref().map(|as_is| (AS_IS, as_is)));
        let mixes = view.mixes.iter().filter_map(|&place| Some((plan.mixes.get(place)?, staffing.mixes.get(place)?)));
        states.extend(mixes.map(|(mix, state)| (mix.id.as_str(), state)));
        for (id, state) in states {
            write_state(&mut writer, plan, id, state)?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    // Names come from text and figures are ASCII.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn write_state(writer: &mut csv::Writer<Vec<u8>>, plan: &Plan, id: &str, state: &State) -> Result<(), csv::Error> {
    for group in &state.groups {
        let names: Vec<&str> = group.channels.iter().map(|part| plan.channel(part.channel).name.as_str()).collect();
        let channels = names.join("|");
        let name = group.pool.as_deref().unwrap_or(&channels);
        for interval in &group.intervals {
            let mut record = vec![id.to_owned(), name.to_owned(), channels.clone()];
            record.extend(fields(group, interval));
            writer.write_record(record)?;
        }
        if !group.deferred.is_empty() {
            let waiting = |part: &&ChannelPart| group.deferred.iter().any(|week| week.channel == part.channel);
            let parts: Vec<&ChannelPart> = group.channels.iter().filter(waiting).collect();
            let names: Vec<&str> = parts.iter().map(|part| plan.channel(part.channel).name.as_str()).collect();
            let mut record = vec![id.to_owned(), name.to_owned(), names.join("|")];
            record.extend(fields_of_deferred(group, &parts));
            writer.write_record(record)?;
        }
    }
    Ok(())
}

/// A figure without the noise in its last digits; empty where it has no end.
fn figure(value: f64) -> String {
    let short: f64 = format!("{value:.11e}").parse().unwrap_or(value);
    if short.is_finite() { short.to_string() } else { String::new() }
}

fn fields(group: &GroupWeek, interval: &Interval) -> [String; 15] {
    let of = |of: fn(&Service) -> f64| interval.service.as_ref().map(of).map_or_else(String::new, figure);
    [
        (interval.day() + 1).to_string(),
        time(interval),
        interval.minutes.to_string(),
        figure(interval.contacts),
        figure(interval.load * interval.hours() * HOUR / interval.contacts),
        figure(interval.load),
        figure(interval.needed),
        figure(interval.people),
        of(|service| service.level),
        of(|service| service.asa),
        of(|service| service.abandoned),
        of(|service| service.occupancy),
        group.to_roster(interval).to_string(),
        figure(interval.needed * interval.hours()),
        figure(interval.people * interval.hours()),
    ]
}

/// The week of the channels of a group whose work may wait.
fn fields_of_deferred(group: &GroupWeek, parts: &[&ChannelPart]) -> [String; 15] {
    let contacts: f64 = parts.iter().map(|part| part.contacts).sum();
    let seconds: f64 = parts.iter().filter_map(|part| Some(part.contacts * part.person_seconds?)).sum();
    let (needed, there) = group.hours_of_deferred();
    let mut fields: [String; 15] = Default::default();
    fields[3] = figure(contacts / WEEKS_PER_MONTH);
    fields[4] = figure(seconds / contacts);
    fields[13] = figure(needed);
    fields[14] = figure(there);
    fields
}

/// The time of day at which an interval begins.
pub(in crate::report) fn time(interval: &Interval) -> String {
    let minute = interval.minute_of_day();
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

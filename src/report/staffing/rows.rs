//! The week as a table for a workforce tool: a row an interval.

use super::StaffingView;
use crate::model::Plan;
use crate::staffing::{Interval, Service, Staffing, State};

/// The heading.
const COLUMNS: [&str; 15] = [
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
];
/// What the rows of the ledger's mean month have in place of a mix's id.
const TODAY: &str = "today";
/// And those of as is in the month that the mixes are shown in.
const AS_IS: &str = "as-is";

/// The intervals of the week as CSV, today first: `weekday` 1 for Monday, `aht` seconds of people's time by contact, `asa`
/// seconds, shares 0–1; empty where nobody comes, and where a wait never ends. The heading alone where no channel has staffing.
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
            record.extend(fields(interval));
            writer.write_record(record)?;
        }
    }
    Ok(())
}

fn fields(interval: &Interval) -> [String; 12] {
    let of = |figure: fn(&Service) -> f64| match interval.service.as_ref().map(figure) {
        Some(value) if value.is_finite() => value.to_string(),
        _ => String::new(),
    };
    let aht = interval.load * interval.hours() * 3600.0 / interval.contacts;
    [
        (interval.day() + 1).to_string(),
        time(interval),
        interval.minutes.to_string(),
        interval.contacts.to_string(),
        if aht.is_finite() { aht.to_string() } else { String::new() },
        interval.load.to_string(),
        interval.needed.to_string(),
        interval.people.to_string(),
        of(|service| service.level),
        of(|service| service.asa),
        of(|service| service.abandoned),
        of(|service| service.occupancy),
    ]
}

/// The time of day at which an interval begins.
pub(in crate::report) fn time(interval: &Interval) -> String {
    let minute = interval.minute_of_day();
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

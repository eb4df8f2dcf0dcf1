//! `[channel.X.staffing]`: the people who answer, when they do, and what they cost.

mod arrivals;
mod clock;
mod days;
mod hours;
mod pools;
mod week;

use crate::model::{
    AssumptionId, CellFigure, Channel, ChannelId, Code, Deferred, Finding, ServiceTarget, Staffing, Week,
};

use super::frame::Frame;
use super::reading::Reading;
use super::section::Section;

pub(crate) use arrivals::ArrivalTables;
pub(crate) use pools::{name_pools, read_hold, read_pools};

use hours::{Hours, read_hours};

/// Keys that mean nothing where the work may wait.
const LIVE_KEYS: [&str; 6] =
    ["service_level", "patience", "nki_per_10s_wait", "abandoned_repeat", "concurrency", "concurrency_growth"];
/// Keys of `shrinkage_parts`.
const PARTS: [&str; 6] = ["holiday", "absence", "training", "meetings", "breaks", "other"];
/// Keys that change nothing without another.
const WITH_ANOTHER: [(&str, &str); 2] = [("concurrency_growth", "concurrency"), ("abandoned_repeat", "patience")];

/// Reads the staffing of a channel's table; `None` where it has none.
pub(crate) fn read_staffing(
    channel: Option<&Section<'_>>,
    id: ChannelId,
    tables: &ArrivalTables,
    frame: &Frame,
    reading: &mut Reading,
) -> Option<Staffing> {
    let section = &channel?.inner("staffing")?;
    let may_wait = section.has("deferred");
    if may_wait {
        for key in LIVE_KEYS.into_iter().filter(|key| section.has(key)) {
            reading.report(Finding::new(Code::StaffingOfDeferred, section.at_key(key)).with("key", key));
        }
    }
    for (_, other) in
        WITH_ANOTHER.into_iter().filter(|(key, other)| !may_wait && section.has(key) && !section.has(other))
    {
        section.report_missing(other, reading);
    }
    Some(Staffing {
        week: read_week(section, id, may_wait, tables, frame, reading),
        service_level: if may_wait { None } else { read_service_level(section, reading) },
        patience: section.figure("patience", reading),
        max_occupancy: section.figure("max_occupancy", reading),
        shrinkage: read_shrinkage(section, reading),
        hourly_cost: section.required_figure("hourly_cost", reading),
        min_people: section.whole("min_people", reading).unwrap_or(1),
        pool: section.text("pool", reading).map(|(name, _)| name),
        concurrency: section.figure("concurrency", reading),
        concurrency_growth: section.figure("concurrency_growth", reading),
        points_per_10s_wait: section.figure("nki_per_10s_wait", reading),
        abandoned_repeat: section.figure("abandoned_repeat", reading),
        deferred: section.inner("deferred").map(|deferred| read_deferred(&deferred, reading)),
        origin: section.at,
    })
}

/// The handle time that the staffing of a channel's table states, in place of the ledger's.
pub(crate) fn read_aht(channel: Option<&Section<'_>>, reading: &mut Reading) -> Option<AssumptionId> {
    let channel = channel?;
    let section = channel.inner("staffing")?;
    if section.has("aht") && channel.has("aht") {
        report_twice("aht", channel.shown_name(), &section, reading);
    }
    section.figure("aht", reading)
}

/// Reports what a channel with staffing lacks elsewhere: people, a handle time, and as is a cost to calibrate by.
pub(crate) fn check_staffed(channel: &Channel, table: Option<&Section<'_>>, reading: &mut Reading) {
    let (Some(staffing), Some(table)) = (&channel.staffing, table) else { return };
    let report = |code: Code, reading: &mut Reading| {
        reading.report(Finding::new(code, staffing.origin).with("channel", channel.name.as_str()));
    };
    if !channel.staffed {
        report(Code::StaffingWithoutPeople, reading);
    }
    if let (CellFigure::Unknown, Some(section)) = (&channel.aht, table.inner("staffing")) {
        section.report_missing("aht", reading);
    }
    if channel.is_current() && !channel.cost_per_contact.is_known() {
        report(Code::StaffingWithoutCost, reading);
    }
}

fn read_week(
    section: &Section<'_>,
    id: ChannelId,
    may_wait: bool,
    tables: &ArrivalTables,
    frame: &Frame,
    reading: &mut Reading,
) -> Week {
    let hours = read_hours(section, reading);
    let never = || week::even(&Hours::none());
    if hours.is_none() && (may_wait || !section.has("arrivals")) {
        section.report_missing("opening_hours", reading);
        return never();
    }
    let Some((written, _)) = section.text("arrivals", reading) else {
        let Some(hours) = hours else { return never() };
        if !may_wait && !section.has("arrivals") {
            let finding = Finding::new(Code::ArrivalsEven, section.at_key("opening_hours"));
            reading.report(finding.with("channel", frame.name(id)));
        }
        return week::even(&hours);
    };
    let profile = tables.get(&written).and_then(|table| arrivals::profile(table, id, frame, reading));
    match (profile, hours) {
        (Some(profile), Some(hours)) => week::within(&profile, &hours, may_wait, reading),
        (Some(profile), None) => week::open_with_contacts(&profile),
        // What is wrong with the table has been reported.
        (None, Some(hours)) => week::even(&hours),
        (None, None) => never(),
    }
}

fn read_service_level(section: &Section<'_>, reading: &mut Reading) -> Option<ServiceTarget> {
    if !section.has("service_level") {
        section.report_missing("service_level", reading);
    }
    let inner = section.inner("service_level")?;
    let [share, within] = ["share", "within"].map(|key| inner.required_figure(key, reading));
    Some(ServiceTarget { share, within })
}

fn read_shrinkage(section: &Section<'_>, reading: &mut Reading) -> Vec<AssumptionId> {
    if section.has("shrinkage") && section.has("shrinkage_parts") {
        report_twice("shrinkage", section.shown_name(), section, reading);
    }
    let whole = section.figure("shrinkage", reading);
    let parts = section.inner("shrinkage_parts");
    let parts = PARTS.into_iter().filter_map(|part| parts.as_ref()?.figure(part, reading));
    whole.into_iter().chain(parts.collect::<Vec<_>>()).collect()
}

fn report_twice(key: &'static str, place: String, section: &Section<'_>, reading: &mut Reading) {
    let finding = Finding::new(Code::StaffingSaidTwice, section.at_key(key)).with("key", key);
    reading.report(finding.with("place", place));
}

fn read_deferred(section: &Section<'_>, reading: &mut Reading) -> Deferred {
    Deferred {
        promise_hours: section.required_figure("promise_hours", reading),
        backlog: section.figure("backlog", reading),
        late_contacts: section.figure("late_contacts", reading),
    }
}

#[cfg(test)]
mod tests;

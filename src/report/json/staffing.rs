//! What `bemanning --format json` prints.

use serde::Serialize;

use super::{FindingReport, Input, SCHEMA_VERSION, Scenario, inputs};
use crate::VERSION;
use crate::input::Sources;
use crate::model::{Finding, Hold, Plan};
use crate::report::StaffingView;
use crate::report::staffing::rows::time;
use crate::staffing::{ChannelPart, DeferredWeek, GroupWeek, Interval, Price, Service, Split, Staffing, State};
use crate::text::Catalogue;

/// The people of a plan as one JSON object.
#[derive(Serialize)]
pub struct StaffingReport {
    schema_version: u32,
    kanalval: &'static str,
    inputs: Vec<Input>,
    scenario: Scenario,
    #[serde(flatten)]
    people: People,
    findings: Vec<FindingReport>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum People {
    /// No channel has staffing.
    Nobody {
        staffing: Option<()>,
    },
    Somebody(Box<Somebody>),
}

#[derive(Serialize)]
struct Somebody {
    /// The month of the horizon that as is and the mixes are in, from 1.
    month: u32,
    full_time_hours: f64,
    /// The ledger's mean month.
    today: StateReport,
    /// Null where it is as today.
    as_is: Option<StateReport>,
    mixes: Vec<MixStaffing>,
}

#[derive(Serialize)]
struct MixStaffing {
    id: String,
    name: String,
    #[serde(flatten)]
    state: StateReport,
}

#[derive(Serialize)]
struct StateReport {
    hold: &'static str,
    share: f64,
    hours: f64,
    needed_hours: f64,
    paid_hours: f64,
    fte: f64,
    cost: f64,
    needed_cost: f64,
    split: SplitReport,
    broken_pools: Vec<BrokenReport>,
    groups: Vec<GroupReport>,
}

#[derive(Serialize)]
struct SplitReport {
    now: PriceReport,
    together: PriceReport,
    apart: PriceReport,
}

#[derive(Serialize)]
struct PriceReport {
    hours: f64,
    paid_hours: f64,
    fte: f64,
    cost: f64,
}

#[derive(Serialize)]
struct BrokenReport {
    pool: String,
    cost: f64,
}

#[derive(Serialize)]
struct GroupReport {
    /// Null for a channel alone.
    pool: Option<String>,
    channels: Vec<ChannelReport>,
    /// What is wanted; null where all its work may wait.
    service_level: Option<Wanted>,
    /// What customers meet; null where nobody comes or all may wait.
    service: Option<ServiceReport>,
    peak: f64,
    floor_hours: f64,
    needed_hours: f64,
    hours: f64,
    paid_hours: f64,
    fte: f64,
    needed_cost: f64,
    stated_cost: f64,
    cost: f64,
    factor: f64,
    intervals: Vec<IntervalReport>,
    deferred: Vec<DeferredReport>,
}

#[derive(Serialize)]
struct ChannelReport {
    channel: String,
    contacts: f64,
    person_seconds: Option<f64>,
    weight: f64,
    wait_change: Option<f64>,
    satisfaction_points: f64,
    lost_share: f64,
}

#[derive(Serialize)]
struct Wanted {
    share: f64,
    within: f64,
}

#[derive(Serialize)]
struct ServiceReport {
    /// Share of all offered contacts.
    level: f64,
    /// Seconds; null where the wait never ends.
    asa: Option<f64>,
    abandoned: f64,
    occupancy: f64,
}

#[derive(Serialize)]
struct IntervalReport {
    /// 1 for Monday to 7 for Sunday.
    weekday: u32,
    time: String,
    minutes: u32,
    contacts: f64,
    load: f64,
    needed: f64,
    to_roster: u64,
    people: f64,
    service_level: Option<f64>,
    asa: Option<f64>,
    abandoned: Option<f64>,
    occupancy: Option<f64>,
}

#[derive(Serialize)]
struct DeferredReport {
    channel: String,
    needed_hours: f64,
    hours: f64,
    promise_hours: f64,
    answer_hours: Option<f64>,
    late_share: Option<f64>,
    late_contacts: f64,
    backlog: f64,
    backlog_today: f64,
    hours_to_clear: f64,
}

/// The people of a plan as one JSON object; `staffing` is null in it where no channel has any.
#[must_use]
pub fn staffing(
    plan: &Plan,
    staffing: Option<&Staffing>,
    view: &StaffingView,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
) -> StaffingReport {
    let people = match staffing {
        None => People::Nobody { staffing: None },
        Some(staffing) => People::Somebody(Box::new(somebody(&Reader { plan, view }, staffing))),
    };
    StaffingReport {
        schema_version: SCHEMA_VERSION,
        kanalval: VERSION,
        inputs: inputs(sources),
        scenario: super::scenario(plan),
        people,
        findings: findings.iter().map(|finding| super::finding(finding, sources, catalogue)).collect(),
    }
}

/// What the names and the full-time equivalents are read from.
struct Reader<'a> {
    plan: &'a Plan,
    view: &'a StaffingView,
}

fn somebody(reader: &Reader<'_>, staffing: &Staffing) -> Somebody {
    let mixes = reader.view.mixes.iter().filter_map(|&place| {
        let mix = reader.plan.mixes.get(place)?;
        let state = reader.state(staffing.mixes.get(place)?);
        Some(MixStaffing { id: mix.id.clone(), name: mix.name.clone(), state })
    });
    Somebody {
        month: staffing.month,
        full_time_hours: reader.view.full_time,
        today: reader.state(&staffing.today),
        as_is: staffing.as_is.as_ref().map(|state| reader.state(state)),
        mixes: mixes.collect(),
    }
}

impl Reader<'_> {
    fn fte(&self, paid_hours: f64) -> f64 {
        paid_hours / self.view.full_time
    }

    fn state(&self, state: &State) -> StateReport {
        let Split { now, together, apart } = state.split;
        let broken = state.broken.iter().map(|broken| BrokenReport { pool: broken.pool.clone(), cost: broken.cost });
        StateReport {
            hold: hold(state.hold),
            share: state.share,
            hours: state.hours(),
            needed_hours: state.needed_hours(),
            paid_hours: state.paid_hours(),
            fte: self.fte(state.paid_hours()),
            cost: state.cost(),
            needed_cost: state.needed_cost(),
            split: SplitReport { now: self.price(now), together: self.price(together), apart: self.price(apart) },
            broken_pools: broken.collect(),
            groups: state.groups.iter().map(|group| self.group(group)).collect(),
        }
    }

    fn price(&self, Price { hours, paid_hours, cost }: Price) -> PriceReport {
        PriceReport { hours, paid_hours, fte: self.fte(paid_hours), cost }
    }

    fn group(&self, group: &GroupWeek) -> GroupReport {
        GroupReport {
            pool: group.pool.clone(),
            channels: group.channels.iter().map(|part| self.channel(part)).collect(),
            service_level: group.wanted.map(|(share, within)| Wanted { share, within }),
            service: group.service.as_ref().map(|service| ServiceReport {
                level: service.level,
                asa: finite(service.asa),
                abandoned: service.abandoned,
                occupancy: service.occupancy,
            }),
            peak: group.peak,
            floor_hours: group.floor_hours,
            needed_hours: group.needed_hours,
            hours: group.hours,
            paid_hours: group.paid_hours,
            fte: self.fte(group.paid_hours),
            needed_cost: group.needed_cost,
            stated_cost: group.stated_cost,
            cost: group.cost,
            factor: group.factor,
            intervals: group.intervals.iter().map(|one| interval(group, one)).collect(),
            deferred: group.deferred.iter().map(|week| self.deferred(week)).collect(),
        }
    }

    fn channel(&self, part: &ChannelPart) -> ChannelReport {
        ChannelReport {
            channel: self.plan.channel(part.channel).name.clone(),
            contacts: part.contacts,
            person_seconds: part.person_seconds,
            weight: part.weight,
            wait_change: finite(part.wait_change),
            satisfaction_points: part.points,
            lost_share: part.lost,
        }
    }

    fn deferred(&self, week: &DeferredWeek) -> DeferredReport {
        DeferredReport {
            channel: self.plan.channel(week.channel).name.clone(),
            needed_hours: week.needed_hours,
            hours: week.hours,
            promise_hours: week.promise,
            answer_hours: week.answer_hours,
            late_share: week.late,
            late_contacts: week.late_contacts,
            backlog: week.backlog,
            backlog_today: week.backlog_today,
            hours_to_clear: week.hours_to_clear,
        }
    }
}

fn interval(group: &GroupWeek, interval: &Interval) -> IntervalReport {
    let of = |figure: fn(&Service) -> f64| interval.service.as_ref().map(figure).and_then(finite);
    IntervalReport {
        weekday: interval.day() + 1,
        time: time(interval),
        minutes: interval.minutes,
        contacts: interval.contacts,
        load: interval.load,
        needed: interval.needed,
        to_roster: group.to_roster(interval),
        people: interval.people,
        service_level: of(|service| service.level),
        asa: of(|service| service.asa),
        abandoned: of(|service| service.abandoned),
        occupancy: of(|service| service.occupancy),
    }
}

/// What a file says for it.
fn hold(hold: Hold) -> &'static str {
    Hold::ALL.iter().find(|(_, other)| *other == hold).map_or("", |(word, _)| word)
}

/// The number; none where it has no end.
fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

//! People: a crew that is spread too thin, a pool that is taken apart, and books that say something else.

use super::Evidence;
use crate::model::{Channel, Code, Finding, Hold, Origin, Plan};
use crate::staffing::{GroupWeek, Interval, LEAST_FACTOR, MOST_FACTOR, Staffing, State};
use crate::text::{Arg, Message};

/// Of the opening hours, so many with nothing but the least number of people are a channel that its contacts do not fill.
const THIN_PART: f64 = 0.5;
/// People who are fewer than the least number by less than this are rounding.
const ROUNDING: f64 = 1e-6;

/// Groups whose people cost far more or less than the books say.
pub(super) fn calibration(evidence: &Evidence<'_>) -> Vec<Finding> {
    let Some(Staffing { today, .. }) = evidence.staffing else { return Vec::new() };
    let far = today.groups.iter().filter(|group| !(LEAST_FACTOR..=MOST_FACTOR).contains(&group.factor));
    far.map(|group| {
        let finding = Finding::new(Code::StaffingCalibration, origin(evidence.plan, group));
        let finding = finding.with("group", name(evidence.plan, group));
        finding
            .with("books", Arg::Money(group.needed_cost))
            .with("people", Arg::Money(group.stated_cost))
            .with("factor", Arg::Figure { value: group.factor, decimals: 2, signed: false })
            .with("low", Arg::Figure { value: LEAST_FACTOR, decimals: 1, signed: false })
            .with("high", Arg::Figure { value: MOST_FACTOR, decimals: 1, signed: false })
    })
    .collect()
}

/// Mixes that leave a group with fewer people than its opening hours need, keep one open for want of contacts, or take a
/// pool apart that saved money.
pub(super) fn dilution(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let Some(staffing) = evidence.staffing else { return Vec::new() };
    let mut found = Vec::new();
    for (mix, state) in plan.mixes.iter().zip(&staffing.mixes) {
        let diluted = state.groups.iter().filter_map(|group| thin(plan, staffing, state, group));
        let broken = state.broken.iter().map(|broken| {
            Message::new("dilution-pool").with("pool", broken.pool.as_str()).with("cost", Arg::Money(broken.cost))
        });
        for what in diluted.chain(broken) {
            let finding = Finding::new(Code::Dilution, mix.origin).with("mix", mix.id.as_str());
            found.push(finding.with("what", what));
        }
    }
    found
}

/// Mixes that keep today's people, where nothing says what waiting does to the customers of a channel.
pub(super) fn unpriced_waits(evidence: &Evidence<'_>) -> Vec<Finding> {
    let (plan, Some(staffing)) = (evidence.plan, evidence.staffing) else { return Vec::new() };
    let held = plan.mixes.iter().zip(&staffing.mixes).filter(|(mix, _)| mix.hold == Hold::People);
    held.filter_map(|(mix, state)| {
        let parts = state.groups.iter().flat_map(|group| &group.channels).filter(|part| part.contacts > 0.0);
        let channels: Vec<Message> = parts.filter_map(|part| unpriced(plan, plan.channel(part.channel))).collect();
        let finding = Finding::new(Code::WaitsUnpriced, mix.origin).with("mix", mix.id.as_str());
        (!channels.is_empty()).then(|| finding.with("channels", Arg::Each(channels)))
    })
    .collect()
}

/// A channel and the key by which its customers would mind that they wait; `None` where that is stated.
fn unpriced(plan: &Plan, channel: &Channel) -> Option<Message> {
    let staffing = channel.staffing.as_ref()?;
    let (is_stated, key) = match &staffing.deferred {
        Some(deferred) => (deferred.late_contacts.is_some(), "late_contacts"),
        // Where satisfaction is not measured, no wait can lower it.
        None => (staffing.points_per_10s_wait.is_some() || plan.metric.is_none(), "nki_per_10s_wait"),
    };
    let message = Message::new("waits-unpriced-channel").with("channel", channel.name.as_str());
    (!is_stated).then(|| message.with("key", key))
}

/// What is too thin in a group of a mix; `None` where nothing is, or where it is so today.
fn thin(plan: &Plan, staffing: &Staffing, state: &State, group: &GroupWeek) -> Option<Message> {
    let hours = |is_so: &dyn Fn(&Interval) -> bool| -> f64 {
        group.intervals.iter().filter(|interval| is_so(interval)).map(Interval::hours).sum()
    };
    let whom = || name(plan, group);
    if state.hold == Hold::People {
        let too_few = hours(&|interval| interval.needed > 0.0 && interval.people < 1.0 - ROUNDING);
        return (too_few > 0.0)
            .then(|| Message::new("dilution-fewer").with("group", whom()).with("hours", Arg::Count(too_few.ceil())));
    }
    let open: f64 = hours(&|interval| interval.needed > 0.0);
    let is_thin = |group: &GroupWeek, open: f64| group.floor_hours > THIN_PART * open;
    let same = |other: &&GroupWeek| {
        other.channels.iter().map(|part| part.channel).eq(group.channels.iter().map(|part| part.channel))
    };
    let was_thin = staffing.today.groups.iter().find(same).is_some_and(|before| {
        is_thin(before, before.intervals.iter().filter(|one| one.needed > 0.0).map(Interval::hours).sum())
    });
    (open > 0.0 && is_thin(group, open) && !was_thin).then(|| {
        let message = Message::new("dilution-thin").with("group", whom());
        message.with("hours", Arg::Count(group.floor_hours.round())).with("open", Arg::Count(open.round()))
    })
}

/// A pool by its name, a channel by its own.
fn name(plan: &Plan, group: &GroupWeek) -> String {
    group.pool.clone().unwrap_or_else(|| {
        group.channels.first().map_or_else(String::new, |part| plan.channel(part.channel).name.clone())
    })
}

/// Where the people of its first channel are written.
fn origin(plan: &Plan, group: &GroupWeek) -> Origin {
    let staffing = group.channels.first().and_then(|part| plan.channel(part.channel).staffing.as_ref());
    staffing.map_or(Origin::NONE, |staffing| staffing.origin)
}

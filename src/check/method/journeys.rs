//! Ways out: to a person, to a voice, to another channel.

use super::Evidence;
use crate::model::{CellFigure, CellValue, Channel, ChannelId, Code, Finding, Kind, Mix, MoveKind, Origin, Plan};

/// Shares smaller than this lead nobody anywhere.
const NOBODY: f64 = 1e-9;

/// Automated channels from which no person can be reached: as is, else in the first mix where that is so.
pub(super) fn dead_ends(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let automated = (0..plan.channels.len()).map(ChannelId).filter(|channel| leaves_some(plan, *channel));
    let states = || std::iter::once(None).chain((0..plan.mixes.len()).map(Some));
    automated
        .filter_map(|channel| {
            let is_dead_end = |mix: &Option<usize>| {
                let cells = evidence.cells_of(channel).into_iter();
                let mut cells = cells.filter(|cell| evidence.is_offered_in(*mix, channel, *cell));
                cells.any(|cell| !reaches_a_person(evidence, (*mix, cell), channel))
            };
            let state = states().find(is_dead_end)?;
            let finding = Finding::new(Code::BotDeadEnd, journey_at(plan, channel));
            let finding = finding.with("channel", plan.channel(channel).name.as_str()).with("to", a_person(plan));
            Some(match state.map(|place| &plan.mixes[place]) {
                Some(mix) => finding.with("mix", mix.id.as_str()).with("where", in_mix(mix)).also(mix.origin),
                None => finding.with("mix", "as-is").with("where", crate::text::Message::new("dead-end-as-is")),
            })
        })
        .collect()
}

fn in_mix(mix: &Mix) -> crate::text::Message {
    crate::text::Message::new("dead-end-in-mix").with("mix", mix.id.as_str())
}

/// Where a channel's journey is stated; the channel where nothing but giving up is.
fn journey_at(plan: &Plan, channel: ChannelId) -> Origin {
    let channel = plan.channel(channel);
    let first = channel.journey.iter().flat_map(|journey| &journey.steps).next();
    first.map_or(channel.origin, |step| plan.assumptions.get(step.share).origin)
}

/// A channel of the plan in which people answer, a voice where there is one; for advice that can be followed.
fn a_person(plan: &Plan) -> &str {
    let current = || plan.channels[..plan.current_channels].iter().filter(|channel| channel.staffed);
    let channel = current().find(|channel| channel.kind.is_voice()).or_else(|| current().next());
    channel.map_or("phone", |channel| channel.name.as_str())
}

/// Whether nobody answers in a channel and it leaves contacts unsolved, as far as is known.
fn leaves_some(plan: &Plan, channel: ChannelId) -> bool {
    !plan.channel(channel).staffed && leaves_unsolved(plan, channel)
}

/// Whether the journeys of a channel are known and it leaves contacts unsolved.
fn leaves_unsolved(plan: &Plan, channel: ChannelId) -> bool {
    let channel = plan.channel(channel);
    let solves_all = match &channel.fcr {
        CellFigure::Unknown => false,
        CellFigure::All(id) => plan.assumptions.base(*id) >= 1.0,
        CellFigure::ByCell(values) => values.iter().all(|value| match value {
            CellValue::Stated(id) => plan.assumptions.base(*id) >= 1.0,
            CellValue::Mean | CellValue::Unknown => true,
        }),
    };
    channel.journey.is_some() && !solves_all
}

/// Whether unsolved contacts can come to a channel in which people answer, by any number of steps.
fn reaches_a_person(evidence: &Evidence<'_>, state: (Option<usize>, usize), from: ChannelId) -> bool {
    let mut seen = vec![from];
    let mut open = vec![from];
    while let Some(channel) = open.pop() {
        for next in next_channels(evidence, state, channel) {
            if evidence.plan.channel(next).staffed {
                return true;
            }
            if !seen.contains(&next) {
                seen.push(next);
                open.push(next);
            }
        }
    }
    false
}

/// Where unsolved contacts of a channel can go in a cell, as is or in a mix: its journey's steps, and the destinations of those that a mix closes.
fn next_channels(evidence: &Evidence<'_>, (mix, cell): (Option<usize>, usize), channel: ChannelId) -> Vec<ChannelId> {
    let plan = evidence.plan;
    let mut found = Vec::new();
    let journey = plan.channel(channel).journey.iter().flat_map(|journey| &journey.steps);
    let mut open: Vec<ChannelId> =
        journey.filter(|step| evidence.base(step.share) > NOBODY).map(|step| step.to).collect();
    let mut seen = Vec::new();
    while let Some(to) = open.pop() {
        if seen.contains(&to) {
            continue;
        }
        seen.push(to);
        if evidence.is_offered_in(mix, to, cell) {
            found.push(to);
        } else if let Some(place) = mix {
            let drops = plan.mixes[place].moves.iter().filter_map(|change| match &change.kind {
                MoveKind::Drop(drop) if drop.channel == to && change.cells.contains(cell) => Some(&drop.how.to),
                _ => None,
            });
            open.extend(drops.flatten().filter(|(_, share)| evidence.base(*share) > NOBODY).map(|(to, _)| *to));
        }
    }
    found
}

/// Mixes in which no voice can be reached. Where a channel says of no kind that it is, it may be one.
pub(super) fn mixes_without_a_voice(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let has_voice = |mix: Option<usize>| {
        (0..plan.channels.len()).map(ChannelId).any(|channel| {
            let Channel { kind, staffed, .. } = plan.channel(channel);
            (kind.is_voice() || (*kind == Kind::Other && *staffed)) && evidence.is_offered(mix, channel)
        })
    };
    // Where there is no voice today either, once is enough.
    let most = if has_voice(None) { plan.mixes.len() } else { 1 };
    let without = (0..plan.mixes.len()).filter(|mix| !has_voice(Some(*mix)));
    without
        .take(most)
        .map(|place| {
            let mix = &plan.mixes[place];
            Finding::new(Code::NoVoice, mix.origin).with("mix", mix.id.as_str())
        })
        .collect()
}

/// SMS and e-mail that lead those who were not helped nowhere but back.
pub(super) fn one_way_channels(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let states = || std::iter::once(None).chain((0..plan.mixes.len()).map(Some));
    let leads_on = |channel: ChannelId| {
        let steps = plan.channel(channel).journey.iter().flat_map(|journey| &journey.steps);
        steps.into_iter().any(|step| step.to != channel && evidence.base(step.share) > NOBODY)
    };
    (0..plan.channels.len())
        .map(ChannelId)
        .filter(|channel| matches!(plan.channel(*channel).kind, Kind::Sms | Kind::Email))
        .filter(|channel| leaves_unsolved(plan, *channel) && !leads_on(*channel))
        .filter(|channel| states().any(|mix| evidence.is_offered(mix, *channel)))
        .map(|channel| {
            let finding = Finding::new(Code::OneWayChannel, journey_at(plan, channel));
            finding.with("channel", plan.channel(channel).name.as_str()).with("to", a_person(plan))
        })
        .collect()
}

//! Drops: where their people go, and what stays of the cost.

use crate::model::{ChannelId, Code, Drop, Finding, Mix, Move, MoveKind, Plan};
use crate::text::Arg;

use super::super::reading::Reading;
use super::{TOLERANCE, drops};

/// Of two drops of one channel that share a cell the earlier rules; two at once cannot both.
pub(super) fn drops_do_not_collide(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        let all: Vec<(&Move, &Drop)> = drops(mix).collect();
        for (place, (change, drop)) in all.iter().enumerate() {
            for (earlier, first) in all[..place].iter().filter(|(_, first)| first.channel == drop.channel) {
                report_collision((earlier, first), (change, drop), plan, reading);
            }
        }
    }
}

fn report_collision(first: (&Move, &Drop), second: (&Move, &Drop), plan: &Plan, reading: &mut Reading) {
    let name = plan.channel(second.1.channel).name.as_str();
    let overlaps = (0..plan.cells.len()).any(|cell| first.0.cells.contains(cell) && second.0.cells.contains(cell));
    // What is closed already cannot be closed again.
    let (early, late) = if first.0.start <= second.0.start { (first, second) } else { (second, first) };
    let used = plan.channel(late.1.channel).contacts.iter().enumerate().filter(|(_, contacts)| **contacts > 0.0);
    let mut closing = used.map(|(cell, _)| cell).filter(|cell| late.0.cells.contains(*cell)).peekable();
    let is_closed_already = closing.peek().is_some() && closing.all(|cell| early.0.cells.contains(cell));
    if overlaps && (first.0.start == second.0.start || is_closed_already) {
        reading.report(Finding::new(Code::DropTwice, second.0.origin).with("channel", name).also(first.0.origin));
    }
    let default = plan.channel(second.1.channel).when_dropped.exit_cost;
    if default.is_some() && first.1.how.exit_cost == default && second.1.how.exit_cost == default {
        reading.report(Finding::new(Code::ExitCostTwice, second.0.origin).with("channel", name).also(first.0.origin));
    }
}

/// From every dropped channel a way leads to one that is open, or out.
pub(super) fn drops_lead_somewhere(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        let mut reported: Vec<ChannelId> = Vec::new();
        for cell in 0..plan.cells.len() {
            for (change, drop) in ruling(mix, cell) {
                if reported.contains(&drop.channel) {
                    continue;
                }
                let name = plan.channel(drop.channel).name.as_str();
                let shares: f64 = drop.how.to.iter().map(|(_, share)| reading.base(*share)).sum();
                let has_offered = drop
                    .how
                    .to
                    .iter()
                    .any(|(to, share)| reading.base(*share) > 0.0 && super::is_offered(mix, *to, plan));
                if shares > TOLERANCE && !has_offered {
                    reading.report(Finding::new(Code::DropNowhere, change.origin).with("channel", name));
                    reported.push(drop.channel);
                } else if shares > TOLERANCE && !leads_out(drop.channel, mix, cell, plan, reading) {
                    reading.report(Finding::new(Code::DropLoop, change.origin).with("channel", name));
                    reported.push(drop.channel);
                }
            }
        }
    }
}

/// A destination that opens later than the channel closes: until then its share of the customers is lost, which the
/// steady state does not show.
pub(super) fn destinations_open_in_time(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        for (change, drop) in drops(mix) {
            for (to, share) in &drop.how.to {
                let opens = mix.moves.iter().filter_map(|other| match &other.kind {
                    MoveKind::Add(add) if add.channel == *to => Some(other.start),
                    _ => None,
                });
                if let Some(opens) = opens.min().filter(|opens| *opens > change.start && reading.base(*share) > 0.0) {
                    let finding = Finding::new(Code::OpensTooLate, change.origin).with("mix", mix.id.as_str());
                    let finding = finding.with("channel", plan.channel(drop.channel).name.as_str());
                    let finding = finding.with("to", plan.channel(*to).name.as_str());
                    let months = Arg::Months(f64::from(opens - change.start));
                    reading.report(finding.with("months", months).with("share", Arg::Share(reading.base(*share))));
                }
            }
        }
    }
}

/// The drops that hold in a cell at last: of several on one channel the earliest.
fn ruling(mix: &Mix, cell: usize) -> Vec<(&Move, &Drop)> {
    let mut ruling: Vec<(&Move, &Drop)> = Vec::new();
    for (change, drop) in drops(mix).filter(|(change, _)| change.cells.contains(cell)) {
        match ruling.iter_mut().find(|(_, other)| other.channel == drop.channel) {
            Some(other) if change.start < other.0.start => *other = (change, drop),
            Some(_) => {}
            None => ruling.push((change, drop)),
        }
    }
    ruling
}

fn leads_out(channel: ChannelId, mix: &Mix, cell: usize, plan: &Plan, reading: &Reading) -> bool {
    let ruling = ruling(mix, cell);
    let mut seen = vec![channel];
    let mut waiting = vec![channel];
    while let Some(next) = waiting.pop() {
        let Some((_, drop)) = ruling.iter().find(|(_, drop)| drop.channel == next) else { return true };
        let kept: f64 = drop.how.to.iter().map(|(_, share)| reading.base(*share)).sum();
        // Some are lost on the way, or a share could not be read: not a closed loop.
        if !drop.how.is_stated || kept.is_nan() || kept < 1.0 - 1e-6 {
            return true;
        }
        for (to, share) in &drop.how.to {
            let is_way = reading.base(*share) > 0.0 && super::is_offered(mix, *to, plan);
            if is_way && !seen.contains(to) {
                seen.push(*to);
                waiting.push(*to);
            }
        }
    }
    false
}

/// Where a drop closes a channel with fixed cost for good, how much of it stays must be said.
pub(super) fn stranded_cost_is_stated(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        let mut reported: Vec<ChannelId> = Vec::new();
        for (change, drop) in drops(mix) {
            let channel = plan.channel(drop.channel);
            let has_fixed = channel.fixed_cost.is_some_and(|cost| reading.base(cost) > 0.0);
            let all = crate::model::CellSet::all(plan.cells.len());
            let closes = super::is_closed(mix, drop.channel, &all, u32::MAX, plan);
            let is_stated =
                drops(mix).any(|(_, other)| other.channel == drop.channel && other.how.stranded_cost.is_some());
            if has_fixed && closes && !is_stated && !reported.contains(&drop.channel) {
                let finding = Finding::new(Code::StrandedCostMissing, change.origin);
                reading.report(finding.with("channel", channel.name.as_str()));
                reported.push(drop.channel);
            }
        }
    }
}

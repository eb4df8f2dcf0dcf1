//! Mixes: what they suppose, how fast they work, who is told of them and who is lost.

use super::Evidence;
use crate::model::{ChannelId, Code, Drop, Finding, Mix, MoveKind, Ramp};
use crate::text::{Arg, Message};

/// Shares are compared with this tolerance.
const TOLERANCE: f64 = 1e-9;

/// Mixes that move more than the limit of a channel's contacts and spend nothing on telling customers.
pub(super) fn without_a_launch(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let silent = plan.mixes.iter().filter(|mix| {
        let of_moves = mix.moves.iter().map(|change| match &change.kind {
            MoveKind::Drop(drop) => drop.how.exit_cost,
            MoveKind::Shift(_) => change.setup_cost,
            _ => None,
        });
        let spent = [mix.setup_cost, mix.running_cost].into_iter().chain(of_moves).flatten();
        spent.map(|id| evidence.base(id)).sum::<f64>() <= 0.0
    });
    silent
        .filter_map(|mix| {
            let moved =
                (0..plan.current_channels).map(|channel| (channel, moved_share(evidence, mix, ChannelId(channel))));
            let (channel, share) = moved.max_by(|one, other| one.1.total_cmp(&other.1))?;
            let limit = evidence.plan.levels.limit(Code::NoLaunch, &[&mix.id, &plan.channels[channel].name]);
            (share > limit + TOLERANCE).then(|| {
                Finding::new(Code::NoLaunch, mix.origin)
                    .with("mix", mix.id.as_str())
                    .with("channel", plan.channels[channel].name.as_str())
                    .with("share", Arg::Share(share))
            })
        })
        .collect()
}

/// The share of a channel's contacts that a mix leads elsewhere, closes or loses, weighted by contacts.
fn moved_share(evidence: &Evidence<'_>, mix: &Mix, channel: ChannelId) -> f64 {
    let plan = evidence.plan;
    let contacts = &plan.channel(channel).contacts;
    let all: f64 = contacts.iter().sum();
    let passages = plan.passages(mix);
    let moved = |cell: usize| -> f64 {
        let is_closed = mix.moves.iter().any(|change| {
            matches!(&change.kind, MoveKind::Drop(drop) if drop.channel == channel) && change.cells.contains(cell)
        });
        let led = passages.iter().filter(|way| !way.is_forced && way.from == channel && way.cells.contains(cell));
        if is_closed { 1.0 } else { led.map(|way| evidence.base(way.share)).sum::<f64>().min(1.0) }
    };
    let sum: f64 = contacts.iter().enumerate().map(|(cell, contacts)| contacts * moved(cell)).sum();
    if all > 0.0 { sum / all } else { 0.0 }
}

/// Drops that lose more of their customers than the limit.
pub(super) fn that_lose_customers(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let mut findings = Vec::new();
    for mix in &plan.mixes {
        for change in &mix.moves {
            let MoveKind::Drop(drop) = &change.kind else { continue };
            let lost = 1.0 - kept(evidence, mix, drop, &mut vec![drop.channel]);
            let limit = evidence.plan.levels.limit(Code::CustomersLost, &[&mix.id, &plan.channel(drop.channel).name]);
            if lost > limit + TOLERANCE {
                findings.push(
                    Finding::new(Code::CustomersLost, change.origin)
                        .with("channel", plan.channel(drop.channel).name.as_str())
                        .with("mix", mix.id.as_str())
                        .with("share", Arg::Share(lost))
                        .with("limit", Arg::Share(limit)),
                );
            }
        }
    }
    findings
}

/// The share of a drop's customers that some channel of the mix takes in the end, also where a destination is dropped too.
fn kept(evidence: &Evidence<'_>, mix: &Mix, drop: &Drop, closed: &mut Vec<ChannelId>) -> f64 {
    let mut sum = 0.0;
    for (to, share) in &drop.how.to {
        let next = mix.moves.iter().find_map(|change| match &change.kind {
            MoveKind::Drop(next) if next.channel == *to && change.cells.0.iter().all(|is_in| *is_in) => Some(next),
            _ => None,
        });
        sum += evidence.base(*share)
            * match next {
                None => 1.0,
                // Round in a ring nobody arrives.
                Some(_) if closed.contains(to) => 0.0,
                Some(next) => {
                    closed.push(*to);
                    let kept = kept(evidence, mix, next, closed);
                    closed.pop();
                    kept
                }
            };
    }
    sum
}

/// Effects that are there in full from the first day: habits are slower than that.
pub(super) fn that_work_at_once(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let takes_time = |ramp: Option<Ramp>| ramp.is_some_and(|ramp| evidence.base(ramp.months) > 0.0);
    let mut findings = Vec::new();
    for mix in &plan.mixes {
        for change in &mix.moves {
            let at_once = match &change.kind {
                MoveKind::Add(add) => plan.channel(add.channel).candidate.as_ref().is_some_and(|candidate| {
                    let attracts = candidate.attracts.iter().filter(|rule| evidence.base(rule.share) > 0.0);
                    attracts.into_iter().any(|rule| !takes_time(rule.ramp.or(candidate.ramp)))
                }),
                MoveKind::Shift(shift) => evidence.base(shift.share) > 0.0 && !takes_time(shift.ramp),
                MoveKind::Prevent(prevent) => evidence.base(prevent.share) > 0.0 && !takes_time(prevent.ramp),
                MoveKind::Improve(improve) => {
                    // A new price holds from its first day; what people do does not.
                    let grows = [improve.satisfaction, improve.fcr, improve.employee, improve.aht];
                    grows.into_iter().flatten().any(|id| evidence.base(id) != 0.0) && !takes_time(improve.ramp)
                }
                MoveKind::Handover(_) | MoveKind::Drop(_) => false,
            };
            if at_once {
                let what = Message::new(word_of(&change.kind));
                let finding = Finding::new(Code::InstantEffect, change.origin).with("mix", mix.id.as_str());
                findings.push(finding.with("channel", channel_of(evidence, &change.kind)).with("what", what));
            }
        }
    }
    findings
}

fn word_of(kind: &MoveKind) -> &'static str {
    match kind {
        MoveKind::Add(_) => "instant-attracts",
        MoveKind::Shift(_) => "instant-shift",
        MoveKind::Prevent(_) => "instant-prevent",
        MoveKind::Improve(_) | MoveKind::Handover(_) | MoveKind::Drop(_) => "instant-improve",
    }
}

fn channel_of(evidence: &Evidence<'_>, kind: &MoveKind) -> String {
    let place = match kind {
        MoveKind::Add(add) => Some(add.channel),
        MoveKind::Shift(shift) => Some(shift.to),
        MoveKind::Improve(improve) => Some(improve.channel),
        MoveKind::Drop(drop) => Some(drop.channel),
        MoveKind::Handover(handover) => Some(handover.to),
        MoveKind::Prevent(prevent) => prevent.from.first().copied(),
    };
    place.map_or_else(String::new, |channel| evidence.plan.channel(channel).name.clone())
}

/// Mixes that do not say what they suppose, or which problem they answer.
pub(super) fn without_a_hypothesis(evidence: &Evidence<'_>) -> Vec<Finding> {
    let mixes = evidence.plan.mixes.iter();
    mixes
        .filter_map(|mix| {
            let what = match (&mix.hypothesis, &mix.because) {
                (Some(_), Some(_)) => return None,
                (None, Some(_)) => "no-hypothesis-supposes",
                (Some(_), None) => "no-hypothesis-answers",
                (None, None) => "no-hypothesis-both",
            };
            let finding = Finding::new(Code::NoHypothesis, mix.origin).with("mix", mix.id.as_str());
            Some(finding.with("what", Message::new(what)))
        })
        .collect()
}

//! What the data do not say, and what they may say wrongly.

use super::Evidence;
use crate::hypotes::Standing;
use crate::model::{CellFigure, Channel, ChannelId, Code, Finding, GoalKind, Mix, MoveKind, Origin};
use crate::text::{Arg, Message};

/// Facts without feelings or feelings without facts, in the data and in the goals; employees who were never asked.
pub(super) fn half_the_picture(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let current = &plan.channels[..plan.current_channels];
    let any = |figure: &dyn Fn(&Channel) -> &CellFigure| current.iter().any(|channel| figure(channel).is_known());
    let has_cost = any(&|channel| &channel.cost_per_contact);
    let has_satisfaction = any(&|channel| &channel.satisfaction);
    let has_staff = current.iter().any(|channel| channel.staffed);
    let ledger = current.first().map_or(Origin::NONE, |channel| channel.origin);
    let mut missing = Vec::new();
    if has_cost && !has_satisfaction {
        missing.push((ledger, "half-facts-in-data"));
    }
    if has_satisfaction && !has_cost {
        missing.push((ledger, "half-feelings-in-data"));
    }
    if has_satisfaction && has_staff && !any(&|channel| &channel.employee) {
        missing.push((ledger, "half-employees-not-asked"));
    }
    if let Some(goals) = &plan.goals {
        let at = goals.all.first().map_or(Origin::NONE, |goal| goal.origin);
        let has = |is_fact: bool| goals.all.iter().any(|goal| goal.kind.is_fact() == is_fact);
        match (has(true), has(false)) {
            (true, false) => missing.push((at, "half-facts-in-goals")),
            (false, true) => missing.push((at, "half-feelings-in-goals")),
            _ => {}
        }
    }
    let found = missing.into_iter();
    found.map(|(at, what)| Finding::new(Code::HalfThePicture, at).with("what", Message::new(what))).collect()
}

/// Automated channels with more than the limit of all contacts: visits to a page may have been counted.
pub(super) fn visits_as_contacts(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let all = evidence.nulage.contacts;
    let limit = |name: &str| evidence.plan.levels.limit(Code::VisitsAsContacts, &[name]);
    let current = plan.channels[..plan.current_channels].iter().filter(|channel| !channel.staffed);
    current
        .filter(|channel| all > 0.0 && channel.total_contacts() > limit(&channel.name) * all * (1.0 + 1e-9))
        .map(|channel| {
            let share = channel.total_contacts() / all;
            Finding::new(Code::VisitsAsContacts, channel.origin)
                .with("channel", channel.name.as_str())
                .with("share", Arg::Share(share))
        })
        .collect()
}

/// Channels that some mix takes contacts from, with a cost of which no part is said to stay.
pub(super) fn costs_not_split(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let current = (0..plan.current_channels).map(ChannelId);
    current
        .filter(|channel| {
            let channel = plan.channel(*channel);
            // Where people are counted, what stays with fewer contacts is counted too.
            channel.fixed_cost.is_none() && channel.cost_per_contact.is_known() && channel.staffing.is_none()
        })
        .filter_map(|channel| {
            let mix = (0..plan.mixes.len()).find(|mix| takes_from(evidence, *mix, channel))?;
            let mix = &plan.mixes[mix];
            let channel = plan.channel(channel);
            let finding = Finding::new(Code::CostNotSplit, channel.origin).with("channel", channel.name.as_str());
            Some(finding.with("mix", mix.id.as_str()).also(mix.origin))
        })
        .collect()
}

/// Contacts that fall by less than this share are as they were.
const NOTICEABLE: f64 = 0.005;

/// Whether a mix has fewer contacts come to a channel, whatever it does to bring that about: when all is in place at
/// least half a per cent fewer, or none at all.
fn takes_from(evidence: &Evidence<'_>, mix: usize, channel: ChannelId) -> bool {
    let contacts = |standing: &Standing| standing.channel_contacts.get(channel.0).copied().flatten().unwrap_or(0.0);
    let before = contacts(&evidence.hypotes.as_is);
    contacts(&evidence.hypotes.mixes[mix]) < before * (1.0 - NOTICEABLE)
}

/// Mixes are compared, and of no channel is known what it solves.
pub(super) fn resolution_unknown(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let is_known = plan.channels.iter().any(|channel| channel.fcr.is_known());
    if plan.mixes.is_empty() || is_known {
        return Vec::new();
    }
    let at = plan.channels.first().map_or(Origin::NONE, |channel| channel.origin);
    vec![Finding::new(Code::ResolutionUnknown, at)]
}

/// Channels that a mix touches, or that a goal for satisfaction rests on, with fewer answers than the limit.
pub(super) fn small_samples(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let has_goal = plan.goals.iter().flat_map(|goals| &goals.all).any(|goal| goal.kind == GoalKind::Satisfaction);
    let decides = |channel: ChannelId| {
        let is_moved = |mix: &Mix| plan.passages(mix).iter().any(|way| way.from == channel || way.to == channel);
        let is_improved = |mix: &Mix| {
            mix.moves
                .iter()
                .any(|change| matches!(&change.kind, MoveKind::Improve(improve) if improve.channel == channel))
        };
        has_goal || plan.mixes.iter().any(|mix| is_moved(mix) || is_improved(mix))
    };
    (0..plan.current_channels)
        .map(ChannelId)
        .filter(|channel| !plan.mixes.is_empty() && decides(*channel))
        .filter_map(|channel| {
            let channel = plan.channel(channel);
            let limit = evidence.plan.levels.limit(Code::SmallSample, &[&channel.name]);
            let counted: Vec<f64> = channel.responses.iter().copied().flatten().collect();
            let answers: f64 = counted.iter().sum();
            // Where nobody counted, that is asked for in nuläge; a stated range says itself how little is known.
            let is_measured = matches!(channel.satisfaction, CellFigure::ByCell(_)) && !counted.is_empty();
            (is_measured && answers < limit).then(|| {
                Finding::new(Code::SmallSample, channel.origin)
                    .with("channel", channel.name.as_str())
                    .with("answers", Arg::Count(answers))
                    .with("limit", Arg::Count(limit))
            })
        })
        .collect()
}

/// The month in which the plan was to be looked at again has gone by.
pub(super) fn review_overdue(evidence: &Evidence<'_>) -> Vec<Finding> {
    let (Some((review, at)), Some(now)) = (evidence.plan.scenario.review, evidence.now) else { return Vec::new() };
    if review >= now {
        return Vec::new();
    }
    let month = Arg::MonthOfYear { year: review.year(), month: review.number() };
    vec![Finding::new(Code::ReviewOverdue, at).with("month", month)]
}

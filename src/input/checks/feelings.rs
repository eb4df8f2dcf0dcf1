//! Satisfaction and employees: known where a mix or a goal rests on them.

use crate::model::{ChannelId, Code, Finding, GoalKind, MoveKind, Plan};

use super::super::reading::Reading;

/// A mix that touches a channel whose satisfaction nobody knows would leave its effect out.
pub(super) fn touched_channels_have_satisfaction(plan: &Plan, reading: &mut Reading) {
    let metric = plan.metric.map_or("nki", |metric| metric.kind.word());
    for mix in &plan.mixes {
        let mut reported: Vec<ChannelId> = Vec::new();
        for change in &mix.moves {
            for channel in touched(&change.kind, plan) {
                let is_known = plan.channel(channel).satisfaction.is_known();
                // A candidate without it has been reported at its own table.
                if is_known || reported.contains(&channel) || channel.0 >= plan.current_channels {
                    continue;
                }
                reported.push(channel);
                let finding = Finding::new(Code::SatisfactionMissing, change.origin);
                let finding = finding.with("channel", plan.channel(channel).name.as_str()).with("metric", metric);
                reading.report(finding);
            }
        }
    }
}

fn touched(kind: &MoveKind, plan: &Plan) -> Vec<ChannelId> {
    match kind {
        MoveKind::Add(add) => {
            let rules = plan.channel(add.channel).candidate.iter().flat_map(|candidate| &candidate.attracts);
            rules.map(|rule| rule.from).chain([add.channel]).collect()
        }
        MoveKind::Drop(drop) => drop.how.to.iter().map(|(to, _)| *to).chain([drop.channel]).collect(),
        MoveKind::Improve(improve) => vec![improve.channel],
        MoveKind::Shift(shift) => vec![shift.from, shift.to],
        MoveKind::Prevent(prevent) if prevent.from.is_empty() => (0..plan.current_channels).map(ChannelId).collect(),
        MoveKind::Prevent(prevent) => prevent.from.clone(),
        MoveKind::Handover(handover) => vec![handover.from, handover.to],
    }
}

/// A goal needs a figure to be compared with.
pub(super) fn goals_have_a_figure(plan: &Plan, reading: &mut Reading) {
    for goal in plan.goals.iter().flat_map(|goals| &goals.all) {
        let current = &plan.channels[..plan.current_channels];
        let (is_known, figure) = match goal.kind {
            GoalKind::Employee => (current.iter().any(|channel| channel.employee.is_known()), "employee"),
            GoalKind::Satisfaction => {
                let metric = plan.metric.map_or("nki", |metric| metric.kind.word());
                (current.iter().any(|channel| channel.satisfaction.is_known()), metric)
            }
            GoalKind::CostPerCase | GoalKind::CostPerMonth => {
                let has_cost = |channel: &crate::model::Channel| {
                    channel.cost_per_contact.is_known() || channel.fixed_cost.is_some()
                };
                (current.iter().any(has_cost), "cost")
            }
            GoalKind::ContactsPerMonth | GoalKind::UnservedShare => (true, ""),
        };
        if !is_known {
            reading.report(Finding::new(Code::GoalWithoutFigure, goal.origin).with("figure", figure));
        }
    }
}

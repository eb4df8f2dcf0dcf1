//! Moves touch channels that the mix offers, and figures that are known.

use crate::model::{CellFigure, ChannelId, Code, Finding, Mix, Move, MoveKind, Plan};

use super::super::reading::Reading;

/// A mix adds a channel once.
pub(super) fn adds_are_single(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        let mut seen: Vec<(ChannelId, &Move)> = Vec::new();
        for change in &mix.moves {
            let MoveKind::Add(add) = &change.kind else { continue };
            if let Some((_, first)) = seen.iter().find(|(channel, _)| *channel == add.channel) {
                let finding = Finding::new(Code::AddTwice, change.origin).also(first.origin);
                reading.report(finding.with("channel", plan.channel(add.channel).name.as_str()));
            } else {
                seen.push((add.channel, change));
            }
        }
    }
}

/// Improving, shifting and handing over need the channels to be there.
pub(super) fn moves_touch_what_is_offered(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        for change in &mix.moves {
            let touched = match &change.kind {
                MoveKind::Improve(improve) => vec![improve.channel],
                MoveKind::Shift(shift) => vec![shift.to],
                MoveKind::Handover(handover) => vec![handover.from, handover.to],
                MoveKind::Add(_) | MoveKind::Drop(_) | MoveKind::Prevent(_) => Vec::new(),
            };
            for channel in touched {
                check_offered(mix, change, channel, plan, reading);
            }
        }
    }
}

fn check_offered(mix: &Mix, change: &Move, channel: ChannelId, plan: &Plan, reading: &mut Reading) {
    let name = plan.channel(channel).name.as_str();
    if !super::is_offered(mix, channel, plan) {
        reading
            .report(Finding::new(Code::NotOffered, change.origin).with("channel", name).with("mix", mix.id.as_str()));
    } else if channel.0 < plan.current_channels && super::is_closed(mix, channel, &change.cells, change.start, plan) {
        let finding = Finding::new(Code::ClosedByThen, change.origin).with("channel", name);
        reading.report(finding.with("mix", mix.id.as_str()));
    }
}

/// A change is added to a figure, so the figure must be known.
pub(super) fn improvements_change_what_is_known(plan: &Plan, reading: &mut Reading) {
    for change in plan.mixes.iter().flat_map(|mix| &mix.moves) {
        let MoveKind::Improve(improve) = &change.kind else { continue };
        let channel = plan.channel(improve.channel);
        let checks: [(bool, &CellFigure, &str); 4] = [
            (improve.fcr.is_some(), &channel.fcr, "fcr"),
            (improve.employee.is_some(), &channel.employee, "employee"),
            (improve.aht.is_some(), &channel.aht, "aht"),
            (improve.cost_per_contact.is_some(), &channel.cost_per_contact, "cost_per_contact"),
        ];
        // What a contact costs beside people is nothing where it is not stated.
        let is_known = |figure: &CellFigure, key: &str| {
            figure.is_known() || (key == "cost_per_contact" && channel.staffing.is_some())
        };
        for (_, _, key) in checks.iter().filter(|(is_changed, figure, key)| *is_changed && !is_known(figure, key)) {
            let finding = Finding::new(Code::ImproveUnknown, change.origin).with("key", *key);
            reading.report(finding.with("channel", channel.name.as_str()));
        }
    }
}

//! What nothing refers to: it may be left over, or misspelt where it was meant to be used.

use crate::model::{CellSet, ChannelId, Code, Finding, MoveKind, Origin, Plan};
use crate::text::Message;

use super::super::reading::Reading;

/// Current channels, reasons and segments without a single contact.
pub(super) fn nothing_is_empty(plan: &Plan, reading: &mut Reading) {
    let current = &plan.channels[..plan.current_channels.min(plan.channels.len())];
    for channel in current.iter().filter(|channel| channel.contacts.iter().all(|contacts| *contacts == 0.0)) {
        report(channel.origin, "unused-channel", &channel.name, reading);
    }
    let is_empty = |is_in: &dyn Fn(usize) -> bool| {
        let cells: Vec<usize> = (0..plan.cells.len()).filter(|cell| is_in(*cell)).collect();
        !cells.is_empty()
            && current.iter().all(|channel| cells.iter().all(|cell| channel.contacts.get(*cell) == Some(&0.0)))
    };
    let ledger = current.first().map_or(Origin::NONE, |channel| channel.origin);
    for (place, name) in plan.segments.iter().enumerate() {
        if is_empty(&|cell| plan.cells[cell].segment == Some(place)) {
            report(ledger, "unused-segment", name, reading);
        }
    }
    for (place, name) in plan.reasons.iter().enumerate() {
        if is_empty(&|cell| plan.cells[cell].reason == Some(place)) {
            report(ledger, "unused-reason", name, reading);
        }
    }
}

/// Rules that take cases from a channel where it has none.
pub(super) fn rules_take_from_somewhere(plan: &Plan, reading: &mut Reading) {
    let has_none = |from: ChannelId, cells: &CellSet| {
        let contacts = plan.channel(from).contacts.iter().enumerate();
        from.0 < plan.current_channels
            && plan.channel(from).total_contacts() > 0.0
            && contacts.into_iter().all(|(cell, contacts)| !cells.contains(cell) || *contacts == 0.0)
    };
    let mut empty: Vec<(Origin, ChannelId)> = Vec::new();
    for channel in &plan.channels {
        let rules = channel.candidate.iter().flat_map(|candidate| &candidate.attracts);
        let empty_rules = rules.filter(|rule| has_none(rule.from, &rule.cells));
        empty.extend(empty_rules.map(|rule| (reading.assumptions.get(rule.share).origin, rule.from)));
    }
    for change in plan.mixes.iter().flat_map(|mix| &mix.moves) {
        match &change.kind {
            MoveKind::Shift(shift) if has_none(shift.from, &change.cells) => empty.push((change.origin, shift.from)),
            MoveKind::Prevent(prevent) => {
                let all_empty =
                    !prevent.from.is_empty() && prevent.from.iter().all(|from| has_none(*from, &change.cells));
                empty.extend(prevent.from.first().filter(|_| all_empty).map(|from| (change.origin, *from)));
            }
            _ => {}
        }
    }
    for (at, from) in empty {
        report(at, "unused-rule", &plan.channel(from).name, reading);
    }
}

/// Channels that a mix adds and nobody comes to: no rule, no drop and no journey leads there, and no case arises there.
pub(super) fn added_channels_are_led_to(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        let passages = plan.passages(mix);
        for change in &mix.moves {
            let MoveKind::Add(add) = &change.kind else { continue };
            let channel = plan.channel(add.channel);
            let is_led_to = passages.iter().any(|passage| passage.to == add.channel);
            let induces = channel.candidate.as_ref().is_some_and(|candidate| candidate.induced.is_some());
            let journeys = plan.channels.iter().filter(|other| other.name != channel.name);
            let is_next = journeys
                .filter_map(|other| other.journey.as_ref())
                .any(|journey| journey.steps.iter().any(|step| step.to == add.channel));
            if !is_led_to && !induces && !is_next {
                report(change.origin, "unused-added", &channel.name, reading);
            }
        }
    }
}

fn report(at: Origin, what: &'static str, name: &str, reading: &mut Reading) {
    reading
        .report(Finding::new(Code::Unused, at).with("what", Message::new(what).with("name", name)).with("name", name));
}

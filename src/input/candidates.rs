//! What a candidate channel brings: attraction, hand-overs, ramp and costs.

use crate::model::{Attract, Bounds, Candidate, ChannelId, Code, Finding, HandoverRule};

use super::frame::Frame;
use super::reading::{Reading, Stated};
use super::section::Section;

/// Reads the candidate's keys of `[channel.X]`.
pub(crate) fn read_candidate(
    section: &Section<'_>,
    channel: ChannelId,
    frame: &Frame,
    reading: &mut Reading,
) -> Candidate {
    let listed = section.listed("attracts");
    let attracts = listed.iter().filter_map(|rule| read_attract(rule, channel, frame, reading)).collect();
    Candidate {
        attracts,
        induced: section.figure("induced", reading),
        ramp: section.ramp(&section.name, reading),
        setup_cost: section.figure("setup_cost", reading),
        handovers: read_handovers(section, channel, frame, reading),
        contract_months: section.plain("contract_months", reading),
    }
}

fn read_attract(section: &Section<'_>, channel: ChannelId, frame: &Frame, reading: &mut Reading) -> Option<Attract> {
    let from = frame.channel_of(section, "from", reading);
    let scope = frame.scope(section, reading);
    let from_key = from.map_or_else(String::new, |from| frame.key(from));
    let name = format!("{}.{from_key}{}", section.name, scope.label());
    // All shares of one channel's attraction share a stream, its take-up: they rise and fall together.
    let share = match section.stated("share", reading) {
        Some((stated, bounds)) => reading.assume_in_stream(name.clone(), section.name.clone(), stated, bounds),
        None => section.required_figure("share", reading),
    };
    let effort = named_or_required(section, "effort", &name, reading);
    let ramp = section.ramp(&name, reading);
    let from = from?;
    if from == channel {
        reading.report(Finding::new(Code::FromItself, section.at_key("from")).with("channel", frame.name(from)));
    } else if !frame.is_current(from) {
        let finding = Finding::new(Code::FromCandidate, section.at_key("from"));
        reading.report(finding.with("channel", frame.name(from)));
    }
    Some(Attract { from, cells: scope.cells, share, effort, ramp })
}

/// A required figure under `name.key`.
pub(crate) fn named_or_required(
    section: &Section<'_>,
    key: &str,
    name: &str,
    reading: &mut Reading,
) -> crate::model::AssumptionId {
    match section.stated(key, reading) {
        Some((stated, bounds)) => reading.assume(format!("{name}.{key}"), stated, bounds),
        None => {
            section.report_missing(key, reading);
            reading.assume(format!("{name}.{key}"), Stated::unreadable(section.at), Bounds::ANY)
        }
    }
}

fn read_handovers(
    section: &Section<'_>,
    channel: ChannelId,
    frame: &Frame,
    reading: &mut Reading,
) -> Vec<HandoverRule> {
    let mut rules: Vec<HandoverRule> = Vec::new();
    for (entry, rule) in section.named("handover") {
        let Some(to) = frame.channel(&entry.key, entry.key_at, reading) else { continue };
        if to == channel {
            reading.report(Finding::new(Code::FromItself, entry.key_at).with("channel", frame.name(to)));
        }
        if rules.iter().any(|other| other.to == to) {
            reading.report(Finding::new(Code::NameTwice, entry.key_at).with("name", entry.key.as_str()));
        }
        let cost_factor = rule.figure("cost_factor", reading);
        let satisfaction = rule.satisfaction(reading);
        if cost_factor.is_none() && satisfaction.is_none() {
            reading.report_code(Code::HandoverEmpty, entry.key_at);
        }
        rules.push(HandoverRule { to, cost_factor, satisfaction, ramp: rule.ramp(&rule.name, reading) });
    }
    rules
}

//! Every case must be able to end: solved, or given up.

use crate::model::{ChannelId, Code, Finding, Plan};

use super::super::figures::base_in_cell;
use super::super::reading::Reading;

/// Finds channels from which a case can only go round, as is and with every candidate.
pub(super) fn cases_can_end(plan: &Plan, reading: &mut Reading) {
    if !plan.has_journeys {
        return;
    }
    let offers = [plan.current_channels, plan.channels.len()];
    let mut reported: Vec<usize> = Vec::new();
    for offered in offers {
        for cell in 0..plan.cells.len() {
            let endless = endless(plan, cell, offered, reading);
            for place in endless {
                if reported.contains(&place) {
                    continue;
                }
                reported.push(place);
                let channel = &plan.channels[place];
                let at = channel
                    .journey
                    .as_ref()
                    .and_then(|journey| journey.steps.first())
                    .map_or(channel.origin, |step| reading.assumptions.get(step.share).origin);
                reading.report(Finding::new(Code::CasesNeverEnd, at).with("channel", channel.name.as_str()));
            }
        }
    }
}

/// The channels among the first `offered` from which no case ends in a cell.
fn endless(plan: &Plan, cell: usize, offered: usize, reading: &Reading) -> Vec<usize> {
    let ways = |place: usize| -> Vec<(ChannelId, f64)> {
        let steps = plan.channels[place].journey.iter().flat_map(|journey| &journey.steps);
        steps.map(|step| (step.to, reading.base(step.share))).filter(|(to, _)| to.0 < offered).collect()
    };
    let mut ends: Vec<bool> = (0..offered)
        .map(|place| {
            let channel = &plan.channels[place];
            let solved = base_in_cell(&channel.fcr, &channel.contacts, cell, reading);
            let steps = channel.journey.iter().flat_map(|journey| &journey.steps);
            let kept: f64 = steps.map(|step| reading.base(step.share)).sum();
            // What cannot be read, or has nowhere to go, is not called endless.
            solved.is_nan() || solved > 0.0 || kept.is_nan() || kept < 1.0 - 1e-6 || ways(place).is_empty()
        })
        .collect();
    loop {
        let before = ends.iter().filter(|ends| **ends).count();
        for place in 0..offered {
            ends[place] = ends[place] || ways(place).iter().any(|(to, share)| *share > 0.0 && ends[to.0]);
        }
        if ends.iter().filter(|ends| **ends).count() == before {
            break;
        }
    }
    (0..offered).filter(|place| !ends[*place]).collect()
}

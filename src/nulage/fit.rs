//! Where the stated journeys contradict the ledger (model §1, "Journeys").

use crate::engine::ground::Ground;
use crate::engine::journey::without_unoffered;
use crate::model::{Channel, Code, Finding, Origin, Plan};
use crate::text::{Arg, Message};

/// The surplus, as a share of all contacts, from which the journeys contradict the ledger.
const GREATEST_SURPLUS: f64 = 0.05;
/// Scaling by less than this is rounding, not contradiction.
const FIT_TOLERANCE: f64 = 1e-9;

/// A notice for each cell and channel into which the journeys send more than it counted, and an error where
/// all of it is over 5 % of all contacts.
pub(super) fn findings(plan: &Plan, ground: &Ground) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut surplus, mut worst) = (0.0, (0.0, Origin::NONE, String::new()));
    let offered: Vec<bool> = plan.channels.iter().map(Channel::is_current).collect();
    for (cell, here) in ground.cells.iter().enumerate() {
        for (to, channel) in plan.channels.iter().enumerate() {
            let fit = here.fit[to].0[0];
            if fit >= 1.0 - FIT_TOLERANCE {
                continue;
            }
            let counted = here.contacts[to].0[0];
            let sent: f64 = (0..plan.current_channels)
                .map(|from| {
                    let row = without_unoffered(&ground.rows[from], &offered);
                    let share: f64 = row.iter().filter(|step| step.to == to).map(|step| step.share.0[0]).sum();
                    here.contacts[from].0[0] * (1.0 - here.fcr[from].0[0]) * share
                })
                .sum();
            surplus += sent - counted;
            if sent - counted > worst.0 {
                worst = (sent - counted, channel.origin, channel.name.clone());
            }
            findings.push(
                Finding::new(Code::JourneyScaled, channel.origin)
                    .with("channel", channel.name.clone())
                    .with("cell", cell_words(plan, cell))
                    .with("sent", Arg::Count(sent))
                    .with("counted", Arg::Count(counted))
                    .with("factor", Arg::Share(fit)),
            );
        }
    }
    let all: f64 = plan.channels.iter().map(Channel::total_contacts).sum();
    if surplus > GREATEST_SURPLUS * all {
        findings.push(
            Finding::new(Code::JourneyContradictsLedger, worst.1)
                .with("channel", worst.2)
                .with("surplus", Arg::Count(surplus))
                .with("share", Arg::Share(surplus / all))
                .with("limit", Arg::Share(GREATEST_SURPLUS)),
        );
    }
    findings
}

/// The cell in words behind a channel's name; nothing for the one anonymous cell.
fn cell_words(plan: &Plan, cell: usize) -> Message {
    match plan.cell_name(cell) {
        name if name.is_empty() => Message::new("cell-all"),
        name => Message::new("cell-one").with("cell", name),
    }
}

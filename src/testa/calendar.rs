//! When what happens, and which contracts outlast it.

use super::plan::{Calendar, Contract};
use crate::model::{Mix, MoveKind, Plan};

/// The first month of the horizon in which the mix does something, 1 for the first.
pub(super) fn first_month(mix: &Mix) -> u32 {
    mix.moves.iter().map(|step| step.start).min().unwrap_or(mix.start).max(1)
}

/// The calendar of a pilot of so many months that begins when the mix does.
pub(super) fn calendar(plan: &Plan, mix: &Mix, months: u32) -> Calendar {
    let baseline_months = plan.pilot.baseline_months;
    let start = plan.scenario.start.map(|start| start.plus(first_month(mix) - 1));
    Calendar {
        baseline: start.and_then(|start| start.minus(baseline_months)),
        baseline_months,
        start,
        end: start.map(|start| start.plus(months.saturating_sub(1))),
        decision: start.map(|start| start.plus(months)),
    }
}

/// Contracts of added channels that bind for longer than the pilot lasts, and what is left to pay of them.
pub(super) fn contracts(plan: &Plan, mix: &Mix, months: u32) -> Vec<Contract> {
    let outlasting = mix.moves.iter().filter_map(|step| {
        let MoveKind::Add(add) = &step.kind else { return None };
        let channel = plan.channel(add.channel);
        let bound = channel.candidate.as_ref()?.contract_months?;
        let late = step.start.saturating_sub(first_month(mix));
        let left = bound - f64::from(months.saturating_sub(late));
        let left_to_pay = left * plan.base_or(channel.fixed_cost, 0.0);
        (left > 0.0).then_some(Contract { channel: add.channel, months: bound, left_to_pay })
    });
    outlasting.collect()
}

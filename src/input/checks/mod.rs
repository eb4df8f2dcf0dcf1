//! What a plan must hold to as a whole, once all of it has been read.
//!
//! Each rule looks at the plan and reports; none depends on another. A figure that could not be read is NaN,
//! so every rule asks for what is wrong (`sum > 1`), never for what is not right.

mod destinations;
mod endings;
mod feelings;
mod money;
mod offered;
mod overfull;
mod timing;
mod unused;

use crate::model::{CellSet, ChannelId, Mix, Move, MoveKind, Plan};

use super::reading::Reading;

/// Tolerance for comparing sums of shares with 1.
const TOLERANCE: f64 = 1e-9;

/// The rules, in the order of their reading; findings are sorted by place afterwards.
const RULES: &[fn(&Plan, &mut Reading)] = &[
    money::one_price_for_a_point,
    money::one_price_for_the_unserved,
    money::realisation_is_stated,
    money::revenue_has_a_margin,
    money::costs_are_known,
    money::revenue_is_known_where_cases_move,
    offered::adds_are_single,
    offered::moves_touch_what_is_offered,
    offered::improvements_change_what_is_known,
    destinations::drops_do_not_collide,
    destinations::drops_lead_somewhere,
    destinations::destinations_open_in_time,
    destinations::stranded_cost_is_stated,
    overfull::moved_shares_fit,
    overfull::prevented_shares_fit,
    feelings::touched_channels_have_satisfaction,
    feelings::goals_have_a_figure,
    endings::cases_can_end,
    timing::effects_are_complete_in_time,
    unused::nothing_is_empty,
    unused::rules_take_from_somewhere,
    unused::added_channels_are_led_to,
];

/// Applies every rule.
pub(crate) fn check(plan: &Plan, reading: &mut Reading) {
    for rule in RULES {
        rule(plan, reading);
    }
    figures_are_finite(plan, reading);
}

/// Amounts that are each a number can sum to more than one can hold.
pub(crate) fn figures_are_finite(plan: &Plan, reading: &mut Reading) {
    use crate::model::{Code, Finding, Severity};
    if reading.findings.iter().any(|finding| finding.severity() == Severity::Error) {
        return;
    }
    let mut wrong: Vec<(String, crate::model::Origin)> = Vec::new();
    for assumption in reading.assumptions.all().iter().filter(|one| !one.distribution.mean().is_finite()) {
        wrong.push((assumption.name.clone(), assumption.origin));
    }
    for channel in plan.channels.iter().filter(|channel| !channel.total_contacts().is_finite()) {
        wrong.push((channel.name.clone(), channel.origin));
    }
    for (name, at) in wrong {
        reading.report(Finding::new(Code::NotANumber, at).with("key", name));
    }
}

/// Whether a mix offers a channel at some time.
fn is_offered(mix: &Mix, channel: ChannelId, plan: &Plan) -> bool {
    channel.0 < plan.current_channels || mix.adds(channel)
}

/// The drops of a mix with their moves.
fn drops(mix: &Mix) -> impl Iterator<Item = (&Move, &crate::model::Drop)> {
    mix.moves.iter().filter_map(|change| match &change.kind {
        MoveKind::Drop(drop) => Some((change, drop)),
        _ => None,
    })
}

/// Whether a mix has closed a channel by a month in every cell of the set where it is used; a channel that is
/// used nowhere in the set counts in all of it. Nothing is closed in no cells.
fn is_closed(mix: &Mix, channel: ChannelId, cells: &CellSet, by: u32, plan: &Plan) -> bool {
    let contacts = &plan.channel(channel).contacts;
    let limited: Vec<usize> = (0..plan.cells.len()).filter(|cell| cells.contains(*cell)).collect();
    let used: Vec<usize> =
        limited.iter().copied().filter(|cell| contacts.get(*cell).is_some_and(|contacts| *contacts > 0.0)).collect();
    let bearing = if used.is_empty() { limited } else { used };
    let is_closed_in = |cell: usize| {
        drops(mix).any(|(change, drop)| drop.channel == channel && change.start <= by && change.cells.contains(cell))
    };
    !bearing.is_empty() && bearing.into_iter().all(is_closed_in)
}

//! Prices that are stated once, and costs and revenue that must be known where cases move.

use crate::model::{AssumptionId, CellFigure, Channel, ChannelId, Code, Finding, Mix, MoveKind, Origin, Passage, Plan};

use super::super::figures::base_in_cell;
use super::super::reading::Reading;

/// `[customers]` already values satisfaction, so a price per point beside it counts it twice.
pub(super) fn one_price_for_a_point(plan: &Plan, reading: &mut Reading) {
    if let (Some(worth), Some(_)) = (plan.terms.worth_of_point, &plan.customers)
        && reading.base(worth).abs() > 0.0
    {
        let at = reading.assumptions.get(worth).origin;
        reading.report_code(Code::WorthOfPointTwice, at);
    }
}

/// What an unserved case costs may be said in one way only.
pub(super) fn one_price_for_the_unserved(plan: &Plan, reading: &mut Reading) {
    let Some(churn) = plan.customers.as_ref().and_then(|customers| customers.churn_per_unserved_case) else { return };
    // What is nothing is not counted twice.
    if reading.base(churn) == 0.0 {
        return;
    }
    let at = reading.assumptions.get(churn).origin;
    if plan.satisfaction.unserved.is_some() {
        reading.report_code(Code::UnservedTwice, at);
    }
    if plan.terms.cost_per_unserved_case.is_some_and(|cost| reading.base(cost) != 0.0) {
        reading.report_code(Code::UnservedPriceTwice, at);
    }
}

/// That all of what is freed leaves the budget is a strong assumption to make unsaid.
pub(super) fn realisation_is_stated(plan: &Plan, reading: &mut Reading) {
    if plan.terms.realisation.is_none()
        && let Some(mix) = plan.mixes.iter().find(|mix| frees_people(mix, plan, reading))
    {
        let at = reading.assumptions.get(plan.terms.discount_rate).origin;
        reading.report(Finding::new(Code::SavingsNotRealised, at).with("mix", mix.id.as_str()).also(mix.origin));
    }
}

/// Whether a mix takes work from people: contacts leave a channel that they answer in, are solved or are done sooner.
fn frees_people(mix: &Mix, plan: &Plan, reading: &Reading) -> bool {
    let staffed = |channel: ChannelId| plan.channel(channel).staffed;
    let takes = plan.passages(mix).iter().any(|passage| staffed(passage.from));
    let base = |id: Option<AssumptionId>| id.map_or(0.0, |id| reading.base(id));
    takes
        || mix.moves.iter().any(|change| match &change.kind {
            MoveKind::Drop(drop) => staffed(drop.channel),
            // What is solved or never arises anywhere does not come to people next.
            MoveKind::Prevent(prevent) => {
                plan.has_journeys || prevent.from.is_empty() || prevent.from.iter().any(|channel| staffed(*channel))
            }
            MoveKind::Improve(improve) => {
                let costs_less = base(improve.aht) < 0.0 || base(improve.cost_per_contact) < 0.0;
                base(improve.fcr) > 0.0 || (staffed(improve.channel) && costs_less)
            }
            MoveKind::Handover(handover) => {
                let factor = handover.cost_factor.map_or(1.0, |id| reading.base(id));
                staffed(handover.to) && factor < 1.0
            }
            MoveKind::Add(_) | MoveKind::Shift(_) => false,
        })
}

/// Revenue counts at its margin.
pub(super) fn revenue_has_a_margin(plan: &Plan, reading: &mut Reading) {
    if plan.terms.revenue_margin.is_some() {
        return;
    }
    let with =
        plan.channels.iter().find(|channel| (0..plan.cells.len()).any(|cell| revenue(channel, cell, reading) > 0.0));
    if let Some(channel) = with {
        let at = first_origin(&channel.revenue_per_solved, channel.origin, reading);
        reading.report(Finding::new(Code::RevenueMarginMissing, at).with("channel", channel.name.as_str()));
    }
}

fn first_origin(figure: &CellFigure, default: Origin, reading: &Reading) -> Origin {
    use crate::model::CellValue;
    let id = match figure {
        CellFigure::Unknown => None,
        CellFigure::All(id) => Some(*id),
        CellFigure::ByCell(values) => values.iter().find_map(|value| match value {
            CellValue::Stated(id) if reading.base(*id) > 0.0 => Some(*id),
            _ => None,
        }),
    };
    id.map_or(default, |id| reading.assumptions.get(id).origin)
}

fn revenue(channel: &Channel, cell: usize, reading: &Reading) -> f64 {
    base_in_cell(&channel.revenue_per_solved, &channel.contacts, cell, reading)
}

/// A channel without a cost would be free to lead cases to, and closing it would save nothing.
pub(super) fn costs_are_known(plan: &Plan, reading: &mut Reading) {
    if plan.mixes.is_empty() {
        return;
    }
    for channel in plan.channels.iter().take(plan.current_channels) {
        // A channel that nobody has used, and that no mix leads anybody to, costs nothing per contact either way.
        let is_idle = channel.contacts.iter().all(|contacts| *contacts == 0.0) && !is_led_to(&channel.name, plan);
        // With staffing it has been asked for already.
        if !channel.cost_per_contact.is_known() && !is_idle && channel.staffing.is_none() {
            reading.report(Finding::new(Code::CostMissing, channel.origin).with("channel", channel.name.as_str()));
        }
    }
}

fn is_led_to(channel: &str, plan: &Plan) -> bool {
    let mut passages = plan.mixes.iter().flat_map(|mix| plan.passages(mix));
    passages.any(|passage| plan.channel(passage.to).name == channel)
}

/// Cases that move from a channel with revenue need a stated revenue where they go.
pub(super) fn revenue_is_known_where_cases_move(plan: &Plan, reading: &mut Reading) {
    for mix in &plan.mixes {
        let offered = |passage: &Passage<'_>| !passage.is_forced || super::is_offered(mix, passage.to, plan);
        for passage in plan.passages(mix).into_iter().filter(offered) {
            let loses = (0..plan.cells.len()).any(|cell| {
                let from = plan.channel(passage.from);
                let to = plan.channel(passage.to);
                passage.cells.contains(cell)
                    && revenue(from, cell, reading) > 0.0
                    && from.contacts.get(cell).is_some_and(|contacts| *contacts > 0.0)
                    && !is_stated(&to.revenue_per_solved, cell)
            });
            if loses {
                let finding = Finding::new(Code::RevenueUnknown, passage.at);
                let finding = finding.with("from", plan.channel(passage.from).name.as_str());
                reading.report(finding.with("to", plan.channel(passage.to).name.as_str()));
            }
        }
    }
}

fn is_stated(figure: &CellFigure, cell: usize) -> bool {
    use crate::model::CellValue;
    match figure {
        CellFigure::Unknown => false,
        CellFigure::All(_) => true,
        CellFigure::ByCell(values) => values.get(cell).is_some_and(|value| *value != CellValue::Unknown),
    }
}

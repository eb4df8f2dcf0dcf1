//! One channel of the current state: what a contact costs, and what a case costs that starts there.

use crate::engine::ground::{CellGround, Ground};
use crate::engine::matrix::Matrix;
use crate::model::{CellFigure, CellValue, Channel, ChannelId, Distribution, Plan};

/// The two-sided 95 % quantile of the normal distribution.
const Z_95: f64 = 1.959_963_984_540_054;

/// A 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A current channel in a mean month. Figures by the case are by where the case starts.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelToday {
    /// Which channel.
    pub channel: ChannelId,
    /// x⁰: contacts per month.
    pub contacts: f64,
    /// Share of all contacts.
    pub share: f64,
    /// D⁰: cases that start here, per month.
    pub first_contacts: f64,
    /// Currency per month, fixed cost included; `None` where the cost is not known.
    pub cost: Option<f64>,
    /// Cost ÷ contacts, currency.
    pub cost_per_contact: Option<f64>,
    /// N(v + F/x): cost of the whole journey of a case, currency.
    pub cost_per_case: Option<f64>,
    /// Cost of the whole journeys ÷ the cases among them that are solved, currency.
    pub cost_per_solved_case: Option<f64>,
    /// Satisfaction, weighted by contacts over cells.
    pub satisfaction: Option<f64>,
    /// Its 95 % interval, from the survey answers.
    pub satisfaction_interval: Option<Interval>,
    /// Survey answers.
    pub responses: Option<f64>,
    /// First contact resolution, weighted by contacts over cells.
    pub fcr: Option<f64>,
    /// Contacts of a case until it ends.
    pub contacts_per_case: Option<f64>,
    /// Changes of channel of a case.
    pub switches_per_case: Option<f64>,
    /// Probability that a case is solved in the end.
    pub solved_share: Option<f64>,
    /// Whether a case that starts here can reach a person.
    pub reaches_person: bool,
    /// Whether a case that starts here can reach a voice.
    pub reaches_voice: bool,
    /// Employee index.
    pub employee: Option<f64>,
    /// Average handle time, seconds.
    pub aht: Option<f64>,
    /// Waiting time, seconds.
    pub wait: Option<f64>,
    /// Abandoned contacts per month.
    pub abandoned: Option<f64>,
}

/// Describes one channel. `journeys` are N as is, one a cell.
pub(super) fn describe(plan: &Plan, ground: &Ground, journeys: &[Matrix], place: usize) -> ChannelToday {
    let channel = &plan.channels[place];
    let contacts = channel.total_contacts();
    let all: f64 = plan.channels.iter().map(Channel::total_contacts).sum();
    let mean = |figure: fn(&CellGround) -> &Vec<crate::engine::lanes::Lanes>, known: bool| {
        let sum: f64 = ground.cells.iter().map(|cell| cell.contacts[place].0[0] * figure(cell)[place].0[0]).sum();
        (known && contacts > 0.0).then(|| sum / contacts)
    };
    let fixed = plan.base_or(channel.fixed_cost, 0.0);
    let cost_known = channel.cost_per_contact.is_known();
    let variable = mean(|cell| &cell.cost, cost_known).map(|mean| mean * contacts);
    let cost = if cost_known { Some(variable.unwrap_or(0.0) + fixed) } else { None };
    let first_contacts: f64 = ground.cells.iter().map(|cell| cell.first_contacts[place].0[0]).sum();
    let by_case = |figure: &dyn Fn(usize, &Matrix) -> f64| -> Option<f64> {
        let sum: f64 = (0..ground.cells.len())
            .map(|cell| ground.cells[cell].first_contacts[place].0[0] * figure(cell, &journeys[cell]))
            .sum();
        (first_contacts > 0.0).then(|| sum / first_contacts)
    };
    let size = plan.channels.len();
    let fixed_per_contact: Vec<f64> = plan
        .channels
        .iter()
        .map(|channel| {
            let contacts = channel.total_contacts();
            if contacts > 0.0 { plan.base_or(channel.fixed_cost, 0.0) / contacts } else { 0.0 }
        })
        .collect();
    let all_costs_known =
        plan.channels.iter().all(|channel| !channel.is_current() || channel.cost_per_contact.is_known());
    let row = |cell: &Matrix, to: usize| cell[(place, to)].0[0];
    let cost_per_case = by_case(&|cell, journey| {
        (0..size).map(|to| row(journey, to) * (ground.cells[cell].cost[to].0[0] + fixed_per_contact[to])).sum()
    })
    .filter(|_| all_costs_known);
    let solved_share =
        by_case(&|cell, journey| (0..size).map(|to| row(journey, to) * ground.cells[cell].fcr[to].0[0]).sum());
    let reaches = |wanted: &dyn Fn(&Channel) -> bool| {
        ground.cells.iter().zip(journeys).any(|(cell, journey)| {
            cell.first_contacts[place].0[0] > 0.0
                && (0..size).any(|to| row(journey, to) > 0.0 && wanted(&plan.channels[to]))
        })
    };
    let satisfaction = mean(|cell| &cell.satisfaction, channel.satisfaction.is_known());
    ChannelToday {
        channel: ChannelId(place),
        contacts,
        share: if all > 0.0 { contacts / all } else { 0.0 },
        first_contacts,
        cost,
        cost_per_contact: cost.filter(|_| contacts > 0.0).map(|cost| cost / contacts),
        cost_per_solved_case: match (cost_per_case, solved_share) {
            (Some(cost), Some(solved)) if solved > 0.0 => Some(cost / solved),
            _ => None,
        },
        cost_per_case,
        satisfaction_interval: satisfaction.and_then(|mean| interval(plan, channel, mean)),
        satisfaction,
        responses: responses(channel),
        fcr: mean_fcr(plan, channel),
        contacts_per_case: by_case(&|_, journey| (0..size).map(|to| row(journey, to)).sum()),
        switches_per_case: by_case(&|cell, journey| switches(&ground.cells[cell], journey, place)),
        solved_share,
        reaches_person: reaches(&|channel| channel.staffed),
        reaches_voice: reaches(&|channel| channel.kind.is_voice()),
        employee: mean(|cell| &cell.employee, channel.employee.is_known()),
        aht: mean(|cell| &cell.aht, channel.aht.is_known()),
        wait: channel.wait,
        abandoned: channel.abandoned,
    }
}

/// Σ_j N_cj Σ_{d ≠ j} P_jd: how often a case that starts in c changes channel.
fn switches(cell: &CellGround, journey: &Matrix, place: usize) -> f64 {
    let size = journey.size();
    (0..size)
        .map(|at| {
            let leaves: f64 = (0..size).filter(|to| *to != at).map(|to| cell.onward[(at, to)].0[0]).sum();
            journey[(place, at)].0[0] * leaves
        })
        .sum()
}

fn responses(channel: &Channel) -> Option<f64> {
    let counted: Vec<f64> = channel.responses.iter().copied().flatten().collect();
    (!counted.is_empty()).then(|| counted.iter().sum())
}

/// FCR as the ledger or the scenario states it, also where contacts are read as cases.
fn mean_fcr(plan: &Plan, channel: &Channel) -> Option<f64> {
    match &channel.fcr {
        CellFigure::Unknown => None,
        CellFigure::All(id) => Some(plan.assumptions.base(*id)),
        CellFigure::ByCell(cells) => {
            let stated = || {
                cells.iter().zip(&channel.contacts).filter_map(|(value, contacts)| match value {
                    CellValue::Stated(id) => Some((plan.assumptions.base(*id), *contacts)),
                    CellValue::Mean | CellValue::Unknown => None,
                })
            };
            let weight: f64 = stated().map(|(_, contacts)| contacts).sum();
            (weight > 0.0).then(|| stated().map(|(fcr, contacts)| fcr * contacts).sum::<f64>() / weight)
        }
    }
}

/// mean ± 1.96·√Σ(share² · se²) over the cells that were measured; `None` where none was.
fn interval(plan: &Plan, channel: &Channel, mean: f64) -> Option<Interval> {
    let CellFigure::ByCell(cells) = &channel.satisfaction else { return None };
    let measured = || {
        cells.iter().zip(&channel.contacts).filter_map(|(value, contacts)| match value {
            CellValue::Stated(id) => match plan.assumptions.get(*id).distribution {
                Distribution::Normal { sd, .. } => Some((sd, *contacts)),
                _ => None,
            },
            CellValue::Mean | CellValue::Unknown => None,
        })
    };
    let weight: f64 = measured().map(|(_, contacts)| contacts).sum();
    if weight <= 0.0 {
        return None;
    }
    let variance: f64 = measured().map(|(sd, contacts)| (sd * contacts / weight).powi(2)).sum();
    let (low, high) = plan.metric.map_or((0.0, 100.0), |metric| metric.kind.range());
    let half = Z_95 * variance.sqrt();
    Some(Interval { low: (mean - half).max(low), high: (mean + half).min(high) })
}

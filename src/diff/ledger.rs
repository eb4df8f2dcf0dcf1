//! The ledger by channel and figure: a table that was replaced is a few lines, not one for every cell.

use std::collections::{HashMap, HashSet};

use super::Pair;
use super::assumptions::without_origin;
use super::flat::cell_key;
use crate::input::fold;
use crate::model::{Assumption, AssumptionId, CellFigure, CellValue, Channel, Plan};

/// A figure of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LedgerFigure {
    /// Contacts a month.
    Volume,
    /// Survey answers.
    Responses,
    /// Satisfaction.
    Satisfaction,
    /// First contact resolution, 0–1.
    Fcr,
    /// Employee index.
    Employee,
    /// Variable cost per contact, currency.
    CostPerContact,
    /// Fixed cost, currency a month.
    FixedCost,
    /// Handle time, seconds.
    Aht,
    /// Revenue per solved contact, currency.
    RevenuePerSolved,
    /// Waiting time, seconds.
    Wait,
    /// Abandoned contacts a month.
    Abandoned,
    /// Share of the contacts that are abandoned, 0–1.
    AbandonedShare,
    /// Variable and fixed cost together, currency a month.
    Cost,
}

impl LedgerFigure {
    /// The word for it in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Volume => "volume",
            Self::Responses => "responses",
            Self::Satisfaction => "satisfaction",
            Self::Fcr => "fcr",
            Self::Employee => "employee",
            Self::CostPerContact => "cost_per_contact",
            Self::FixedCost => "fixed_cost",
            Self::Aht => "aht",
            Self::RevenuePerSolved => "revenue_per_solved",
            Self::Wait => "wait",
            Self::Abandoned => "abandoned",
            Self::AbandonedShare => "abandoned_share",
            Self::Cost => "cost",
        }
    }
}

/// A figure of a channel in the ledger that is not the same in every cell.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerChange {
    /// The channel's name, as the new plan writes it.
    pub channel: String,
    /// Which figure.
    pub figure: LedgerFigure,
    /// In how many cells it differs; for a cost, in how many a part of it differs.
    pub cells: usize,
    /// Over all cells: the sum of what is counted, else the mean weighted by contacts.
    pub over_all: Pair<f64>,
    /// The names of the figures that differ in their values and are in both plans.
    pub(super) names: Vec<String>,
}

/// A figure in a cell.
#[derive(Clone, Debug, PartialEq)]
enum InCell {
    Counted(f64),
    Stated(Assumption),
    Mean,
    Unknown,
}

type Key = (Option<String>, Option<String>);

/// The ledger of a channel: each figure by cell.
#[derive(Default)]
struct Listed {
    cells: HashMap<(LedgerFigure, Key), InCell>,
    over_all: HashMap<LedgerFigure, f64>,
}

/// What differs, the largest changes first, and the names of all figures that were compared here.
pub(super) fn changes(old: &Plan, new: &Plan) -> (Vec<LedgerChange>, HashSet<String>) {
    let (before, after) = (listed(old), listed(new));
    let mut covered = HashSet::new();
    for listed in before.iter().chain(&after).map(|(_, _, listed)| listed) {
        let names = listed.cells.values().filter_map(|value| match value {
            InCell::Stated(assumption) => Some(assumption.name.clone()),
            _ => None,
        });
        covered.extend(names);
    }
    let nothing = Listed::default();
    let mut changes = Vec::new();
    for (key, name, now) in &after {
        let then = before.iter().find(|(other, ..)| other == key).map_or(&nothing, |(_, _, listed)| listed);
        changes.extend(of_channel(name, then, now));
    }
    for (_, name, then) in before.iter().filter(|(key, ..)| after.iter().all(|(other, ..)| other != key)) {
        changes.extend(of_channel(name, then, &nothing));
    }
    changes.sort_by(|one, other| size(other).total_cmp(&size(one)));
    (changes, covered)
}

/// How large a change is, as a share of what it was; what came or went is larger than all others.
fn size(change: &LedgerChange) -> f64 {
    match (change.over_all.old, change.over_all.new) {
        (Some(old), Some(new)) if old != 0.0 => ((new - old) / old).abs(),
        (Some(old), Some(new)) if old == new => 0.0,
        (None, None) => 0.0,
        _ => f64::MAX,
    }
}

fn of_channel(name: &str, old: &Listed, new: &Listed) -> Vec<LedgerChange> {
    let mut figures: HashMap<LedgerFigure, (HashSet<&Key>, Vec<String>)> = HashMap::new();
    let keys: HashSet<&(LedgerFigure, Key)> = old.cells.keys().chain(new.cells.keys()).collect();
    for key in keys {
        let (then, now) = (old.cells.get(key), new.cells.get(key));
        if then.filter(says_something) == now.filter(says_something) {
            continue;
        }
        let entry = figures.entry(key.0).or_default();
        entry.0.insert(&key.1);
        if let (Some(InCell::Stated(then)), Some(InCell::Stated(now))) = (then, now)
            && then.name == now.name
        {
            entry.1.push(now.name.clone());
        }
    }
    let parts = [LedgerFigure::Volume, LedgerFigure::CostPerContact, LedgerFigure::FixedCost];
    let of_cost: HashSet<&Key> =
        parts.iter().filter_map(|part| figures.get(part)).flat_map(|(cells, _)| cells.iter().copied()).collect();
    let is_other_cost = old.over_all.get(&LedgerFigure::Cost) != new.over_all.get(&LedgerFigure::Cost);
    if !of_cost.is_empty() && is_other_cost {
        figures.insert(LedgerFigure::Cost, (of_cost, Vec::new()));
    }
    let mut changes: Vec<LedgerChange> = figures
        .into_iter()
        .map(|(figure, (cells, mut names))| {
            names.sort();
            let over_all = Pair { old: old.over_all.get(&figure).copied(), new: new.over_all.get(&figure).copied() };
            LedgerChange { channel: name.to_owned(), figure, cells: cells.len(), over_all, names }
        })
        .collect();
    changes.sort_by_key(|change| change.figure);
    changes
}

/// A cell without contacts in which nothing is stated says as much as one that is not there.
fn says_something(value: &&InCell) -> bool {
    !matches!(value, InCell::Counted(0.0) | InCell::Mean)
}

fn listed(plan: &Plan) -> Vec<(String, String, Listed)> {
    let current = plan.channels.iter().filter(|channel| channel.is_current());
    current.map(|channel| (fold(&channel.name), channel.name.clone(), list(plan, channel))).collect()
}

fn list(plan: &Plan, channel: &Channel) -> Listed {
    let mut listed = Listed::default();
    let key = |cell: usize| -> Key {
        let (reason, segment) = cell_key(plan, cell);
        (reason.map(str::to_owned), segment.map(str::to_owned))
    };
    for (cell, contacts) in channel.contacts.iter().enumerate() {
        listed.cells.insert((LedgerFigure::Volume, key(cell)), InCell::Counted(*contacts));
    }
    listed.over_all.insert(LedgerFigure::Volume, channel.total_contacts());
    for (cell, answers) in channel.responses.iter().enumerate() {
        let Some(answers) = answers else { continue };
        listed.cells.insert((LedgerFigure::Responses, key(cell)), InCell::Counted(*answers));
        *listed.over_all.entry(LedgerFigure::Responses).or_insert(0.0) += answers;
    }
    let figures = [
        (LedgerFigure::Satisfaction, &channel.satisfaction),
        (LedgerFigure::Fcr, &channel.fcr),
        (LedgerFigure::Employee, &channel.employee),
        (LedgerFigure::CostPerContact, &channel.cost_per_contact),
        (LedgerFigure::Aht, &channel.aht),
        (LedgerFigure::RevenuePerSolved, &channel.revenue_per_solved),
    ];
    for (figure, values) in figures {
        let CellFigure::ByCell(values) = values else { continue };
        for (cell, value) in values.iter().enumerate() {
            let value = match value {
                CellValue::Stated(id) => {
                    let stated = plan.assumptions.get(*id);
                    if !stated.is_of_ledger() {
                        continue;
                    }
                    InCell::Stated(without_origin(stated))
                }
                CellValue::Mean => InCell::Mean,
                CellValue::Unknown => InCell::Unknown,
            };
            listed.cells.insert((figure, key(cell)), value);
        }
        if let Some(mean) = mean(plan, values, &channel.contacts) {
            listed.over_all.insert(figure, mean);
        }
    }
    let whole: Key = (None, None);
    if let Some(id) = channel.fixed_cost.filter(|id| plan.assumptions.get(*id).is_of_ledger()) {
        let value = InCell::Stated(without_origin(plan.assumptions.get(id)));
        listed.cells.insert((LedgerFigure::FixedCost, whole.clone()), value);
        listed.over_all.insert(LedgerFigure::FixedCost, plan.assumptions.base(id));
    }
    for (figure, value) in [
        (LedgerFigure::Wait, channel.wait),
        (LedgerFigure::Abandoned, channel.abandoned),
        (LedgerFigure::AbandonedShare, channel.abandoned_share),
    ] {
        if let Some(value) = value {
            listed.cells.insert((figure, whole.clone()), InCell::Counted(value));
            listed.over_all.insert(figure, value);
        }
    }
    if let Some(variable) = listed.over_all.get(&LedgerFigure::CostPerContact) {
        let cost = variable * channel.total_contacts() + plan.base_or(channel.fixed_cost, 0.0);
        listed.over_all.insert(LedgerFigure::Cost, cost);
    }
    listed
}

/// The base value over the cells that state it, weighted by contacts; a plain mean where there are none.
fn mean(plan: &Plan, values: &[CellValue], contacts: &[f64]) -> Option<f64> {
    let stated = |value: &CellValue| -> Option<AssumptionId> {
        match value {
            CellValue::Stated(id) => Some(*id),
            CellValue::Mean | CellValue::Unknown => None,
        }
    };
    let known: Vec<(f64, f64)> = values
        .iter()
        .zip(contacts)
        .filter_map(|(value, contacts)| Some((plan.assumptions.base(stated(value)?), *contacts)))
        .collect();
    let weight: f64 = known.iter().map(|(_, contacts)| contacts).sum();
    if known.is_empty() {
        return None;
    }
    Some(if weight > 0.0 {
        known.iter().map(|(value, contacts)| value * contacts).sum::<f64>() / weight
    } else {
        known.iter().map(|(value, _)| value).sum::<f64>() / known.len() as f64
    })
}

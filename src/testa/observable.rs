//! What a pilot of a mix can see, and what each draw says that it would see.

use crate::engine::each_draw::{AsIsSeen, Keeper, Seen, each_draw};
use crate::engine::lanes::Lanes;
use crate::engine::ramp::reached;
use crate::engine::sampling::Sampler;
use crate::engine::schedule::Schedule;
use crate::engine::simulation::{Setup, Variant};
use crate::engine::trajectory::CellSeries;
use crate::model::{AssumptionId, Ramp};

/// Something that a pilot measures.
#[derive(Clone, Debug, PartialEq)]
pub enum Observable {
    /// A candidate's own figure: FCR, satisfaction, cost per contact, employee index.
    Figure(AssumptionId),
    /// What improvements add to a figure together, as far as they have grown in.
    Gains(Vec<Gain>),
    /// A channel's share of the contacts of itself and of others, global places.
    Share {
        /// The channel.
        channel: usize,
        /// The others.
        of: Vec<usize>,
        /// Whether it is the change against as is rather than the share itself.
        is_change: bool,
    },
    /// Change of satisfaction over all cases.
    Satisfaction,
    /// Change of the employee index over all staffed channels.
    Employee,
    /// Change of the share of cases that give up or are lost.
    Unserved,
    /// Change of the cost of a solved case.
    CostPerCase,
}

/// What one improvement adds to a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gain {
    /// What it adds when it is complete.
    pub figure: AssumptionId,
    /// How it grows in.
    pub ramp: Option<Ramp>,
    /// The month of the horizon in which it begins.
    pub start: u32,
}

/// What is seen in each month of a pilot. Shape: observables × months × draws.
pub(super) type SeenByMonth = Vec<Vec<Vec<f64>>>;

/// Follows a mix through the draws. `months` are those of the horizon that the pilot covers at most.
pub(super) fn observe(
    setup: &Setup<'_>,
    schedule: &Schedule,
    observables: &[Observable],
    months: std::ops::RangeInclusive<u32>,
) -> SeenByMonth {
    let sampler = Sampler::new(&setup.plan.assumptions, setup.seed);
    let count = months.clone().count();
    let keeper = KeepSeen { observables, months };
    let variant = Variant { schedule: schedule.clone(), differs_from: None };
    let mut all: SeenByMonth = vec![vec![Vec::new(); count]; observables.len()];
    for (tables, _) in each_draw(&sampler, setup, &[variant], &keeper) {
        for table in tables {
            for (whole, part) in all.iter_mut().flatten().zip(table.0) {
                whole.extend(part);
            }
        }
    }
    if sampler.is_certain() {
        for column in all.iter_mut().flatten() {
            let only = column.first().copied().unwrap_or(0.0);
            column.resize(setup.draws, only);
        }
    }
    all
}

/// The mean of the first months, in each draw. Shape of the columns: months × draws.
pub(super) fn mean_of_months(columns: &[Vec<f64>], months: usize) -> Vec<f64> {
    let columns = columns.get(..months.clamp(1, columns.len().max(1))).unwrap_or(columns);
    let draws = columns.first().map_or(0, Vec::len);
    let count = columns.len().max(1) as f64;
    (0..draws).map(|draw| columns.iter().map(|column| column[draw]).sum::<f64>() / count).collect()
}

struct KeepSeen<'a> {
    observables: &'a [Observable],
    months: std::ops::RangeInclusive<u32>,
}

/// Observables × months, draws in each.
#[derive(Default)]
struct Table(Vec<Vec<f64>>);

impl Keeper for KeepSeen<'_> {
    /// Shares as is. Shape: observables × months; empty where the observable is no share.
    type AsIs = Vec<Vec<Lanes>>;
    type Table = Table;

    fn note(&self, seen: &AsIsSeen<'_>) -> Self::AsIs {
        let shares = self.observables.iter().map(|observable| match observable {
            Observable::Share { channel, of, is_change: true } => {
                self.months.clone().map(|t| share(seen.schedule, seen.cells, *channel, of, t)).collect()
            }
            _ => Vec::new(),
        });
        shares.collect()
    }

    fn keep(&self, table: &mut Table, as_is: &Self::AsIs, seen: &Seen<'_>) {
        let count = self.months.clone().count();
        table.0.resize(self.observables.len() * count, Vec::new());
        for (place, observable) in self.observables.iter().enumerate() {
            for (month, t) in self.months.clone().enumerate() {
                let before = as_is[place].get(month).copied().unwrap_or(Lanes::ZERO);
                let value = value(observable, seen, t, before);
                table.0[place * count + month].extend_from_slice(&value.0[..seen.counted]);
            }
        }
    }
}

/// What is seen in month t of the horizon.
fn value(observable: &Observable, seen: &Seen<'_>, t: u32, before: Lanes) -> Lanes {
    let place = t as usize - 1;
    let values = seen.block.values;
    let (mix, as_is) = (seen.trajectory, seen.as_is);
    match observable {
        Observable::Figure(id) => values.get(*id),
        Observable::Gains(gains) => {
            let of_one = |gain: &Gain| {
                let tau = i64::from(t) - i64::from(gain.start) + 1;
                let grown = gain.ramp.map_or(Lanes::splat(f64::from(u8::from(tau >= 1))), |ramp| {
                    values.get(ramp.months).map_slow(|months| reached(tau, months, ramp.shape))
                });
                values.get(gain.figure) * grown
            };
            gains.iter().map(of_one).sum()
        }
        Observable::Share { channel, of, .. } => share(seen.schedule, seen.cells, *channel, of, t) - before,
        Observable::Satisfaction => seen.flows[place].satisfaction_change,
        Observable::Employee => mix.employee[place] - as_is.employee[place],
        Observable::Unserved => {
            mix.unserved[place].over(mix.cases[place], 0.0) - as_is.unserved[place].over(as_is.cases[place], 0.0)
        }
        Observable::CostPerCase => {
            let cost = |flows: Lanes, counted: Lanes| flows.over(counted, 0.0);
            let people = as_is.people[place] + as_is.cost_without_people(place);
            cost(seen.flows[place].cost, mix.counted[place]) - cost(people, as_is.counted[place])
        }
    }
}

/// A channel's share of the contacts of itself and of others in month t; 0 where there are none.
fn share(schedule: &Schedule, cells: &[&CellSeries], channel: usize, of: &[usize], t: u32) -> Lanes {
    let contacts = |channel: usize| -> Lanes {
        let Some(local) = schedule.local.get(channel).copied().flatten() else { return Lanes::ZERO };
        cells.iter().map(|series| series.month(t as usize).contacts[local]).sum()
    };
    let own = contacts(channel);
    let others: Lanes = of.iter().map(|&other| contacts(other)).sum();
    own.over(own + others, 0.0)
}

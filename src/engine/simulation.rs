//! Monte Carlo: the figures of every variant in every draw.

use super::each_draw::{AsIsSeen, Keeper, Seen, each_draw};
use super::lanes::Lanes;
use super::outcome::{Outcome, Steady};
use super::sampling::Sampler;
use super::schedule::Schedule;
use crate::model::{AssumptionId, Plan};

/// One mix to be simulated.
pub struct Variant {
    /// The mix.
    pub schedule: Schedule,
    /// A variant before this one, itself without such, and the cells in which this one differs from it: the
    /// others are taken over.
    pub differs_from: Option<(usize, Vec<bool>)>,
}

/// What is kept of every draw. Shapes: draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draws {
    /// Score against the goals; empty where there are none.
    pub score: Vec<f64>,
    /// Net present value, currency.
    pub npv: Vec<f64>,
    /// Net worth, currency.
    pub net_worth: Vec<f64>,
    /// Steady change of satisfaction, points.
    pub satisfaction_change: Vec<f64>,
    /// Steady change of the unserved share.
    pub unserved_change: Vec<f64>,
    /// The largest rise of a segment's unserved share.
    pub worst_segment: Vec<f64>,
    /// The largest share that a closing loses.
    pub worst_loss: Vec<f64>,
    /// Steady cost per month, currency.
    pub cost_per_month: Vec<f64>,
}

impl Draws {
    fn columns(&mut self) -> [&mut Vec<f64>; 8] {
        [
            &mut self.score,
            &mut self.npv,
            &mut self.net_worth,
            &mut self.satisfaction_change,
            &mut self.unserved_change,
            &mut self.worst_segment,
            &mut self.worst_loss,
            &mut self.cost_per_month,
        ]
    }

    /// Adds the first `counted` draws of a block.
    pub(crate) fn keep(&mut self, figures: &Outcome, score: Lanes, counted: usize) {
        let columns = [
            score,
            figures.npv,
            figures.net_worth,
            figures.satisfaction_change,
            figures.unserved_change,
            figures.worst_segment,
            figures.worst_loss,
            figures.steady.cost_per_month,
        ];
        for (column, lanes) in self.columns().into_iter().zip(columns) {
            column.extend_from_slice(&lanes.0[..counted]);
        }
    }

    /// Adds the draws of the next chunk.
    pub(crate) fn append(&mut self, mut next: Self) {
        for (whole, part) in self.columns().into_iter().zip(next.columns()) {
            whole.append(part);
        }
    }
}

/// All draws of all variants.
#[derive(Clone, Debug, Default)]
pub struct Simulated {
    /// One table a variant.
    pub variants: Vec<Draws>,
    /// How many draws of each uncertain assumption were clipped to what is possible; only those with any.
    pub clipped: Vec<(AssumptionId, u64)>,
}

/// What a simulation needs to know beside the plan.
#[derive(Clone, Copy)]
pub struct Setup<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How many draws, at least 1.
    pub draws: usize,
    /// The seed of the streams.
    pub seed: u64,
    /// The price of an unserved case where the file states none.
    pub price_of_unserved: f64,
    /// Called with the number of draws that have been done, from any thread.
    pub progress: &'a (dyn Fn(usize) + Sync),
}

/// Simulates the variants; `score` rates an outcome against as is's steady state in the same draws.
pub fn simulate(
    setup: &Setup<'_>,
    variants: &[Variant],
    score: impl Fn(&Outcome, &Steady) -> Lanes + Sync,
) -> Simulated {
    simulate_with(&Sampler::new(&setup.plan.assumptions, setup.seed), setup, variants, score)
}

/// As [`simulate`], with a sampler that may hold some assumptions at their means.
pub fn simulate_with(
    sampler: &Sampler,
    setup: &Setup<'_>,
    variants: &[Variant],
    score: impl Fn(&Outcome, &Steady) -> Lanes + Sync,
) -> Simulated {
    let mut all = vec![Draws::default(); variants.len()];
    let mut clipped = vec![0_u64; sampler.uncertain().len()];
    for (tables, outside) in each_draw(sampler, setup, variants, &KeepFigures(score)) {
        for (sum, outside) in clipped.iter_mut().zip(outside) {
            *sum += u64::from(outside);
        }
        for (whole, part) in all.iter_mut().zip(tables) {
            whole.append(part);
        }
    }
    for column in all.iter_mut().flat_map(Draws::columns) {
        // Without any spread one draw is all draws.
        if let (true, Some(&only)) = (sampler.is_certain(), column.first()) {
            column.resize(setup.draws, only);
        }
    }
    let clipped = sampler.uncertain().into_iter().zip(clipped).filter(|(_, count)| *count > 0).collect();
    Simulated { variants: all, clipped }
}

/// Keeps the figures of each draw.
struct KeepFigures<S>(S);

impl<S: Fn(&Outcome, &Steady) -> Lanes + Sync> Keeper for KeepFigures<S> {
    type AsIs = ();
    type Table = Draws;

    fn note(&self, _: &AsIsSeen<'_>) {}

    fn keep(&self, table: &mut Draws, (): &(), seen: &Seen<'_>) {
        table.keep(seen.outcome, (self.0)(seen.outcome, seen.before), seen.counted);
    }
}

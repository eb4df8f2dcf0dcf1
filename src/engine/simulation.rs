//! Monte Carlo: every variant and as is in the same draws, blocks of draws on all cores.
//!
//! Each block's figures depend on the seed and the draws' numbers alone and are put together in their order,
//! so the result is the same on any number of threads.

use rayon::prelude::*;

use super::ground::Ground;
use super::lanes::{Lanes, WIDTH};
use super::outcome::{Outcome, Steady, month_flows_into, outcome, steady_as_is};
use super::sampling::{CHUNK, Sampler, Values};
use super::schedule::Schedule;
use super::trajectory::{Block, CellSeries, Memory, Trajectory};
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
    let sampler = Sampler::new(&setup.plan.assumptions, setup.seed);
    // Without any spread one draw is all draws.
    let draws = if sampler.is_certain() { 1 } else { setup.draws };
    let chunks: Vec<(Vec<Draws>, Vec<u32>)> = (0..draws.div_ceil(CHUNK))
        .into_par_iter()
        .map(|chunk| {
            let counted = (draws - chunk * CHUNK).min(CHUNK);
            let result = chunk_of_draws(setup, &sampler, variants, &score, chunk, counted);
            (setup.progress)(counted);
            result
        })
        .collect();
    let mut all = vec![Draws::default(); variants.len()];
    let mut clipped = vec![0_u64; sampler.uncertain().len()];
    for (tables, outside) in chunks {
        for (sum, outside) in clipped.iter_mut().zip(outside) {
            *sum += u64::from(outside);
        }
        for (whole, mut part) in all.iter_mut().zip(tables) {
            for (whole, part) in whole.columns().into_iter().zip(part.columns()) {
                whole.append(part);
            }
        }
    }
    for table in &mut all {
        for column in table.columns() {
            if let (true, Some(&only)) = (draws < setup.draws, column.first()) {
                column.resize(setup.draws, only);
            }
        }
    }
    let clipped = sampler.uncertain().into_iter().zip(clipped).filter(|(_, count)| *count > 0).collect();
    Simulated { variants: all, clipped }
}

fn chunk_of_draws(
    setup: &Setup<'_>,
    sampler: &Sampler,
    variants: &[Variant],
    score: &(impl Fn(&Outcome, &Steady) -> Lanes + Sync),
    chunk: usize,
    counted: usize,
) -> (Vec<Draws>, Vec<u32>) {
    let plan = setup.plan;
    let mut tables = vec![Draws::default(); variants.len()];
    let sample = sampler.sample(chunk, counted);
    let mut values = Values::base(&plan.assumptions);
    let as_is_schedule = Schedule::as_is(plan);
    let is_parent: Vec<bool> = (0..variants.len())
        .map(|place| {
            variants.iter().any(|variant| variant.differs_from.as_ref().is_some_and(|(other, _)| *other == place))
        })
        .collect();
    let mut memory = Memory::default();
    let fresh = || vec![CellSeries::default(); plan.cells.len()];
    let mut scratch = fresh();
    let (mut as_is, mut trajectory, mut flows) = (Trajectory::default(), Trajectory::default(), Vec::new());
    let mut parents: Vec<Vec<CellSeries>> =
        is_parent.iter().map(|is_parent| if *is_parent { fresh() } else { Vec::new() }).collect();
    for start in (0..counted).step_by(WIDTH) {
        sampler.load(&sample, start / WIDTH, &mut values);
        let ground = Ground::new(plan, &values);
        let block = Block::new(plan, &values, &ground);
        let worth = block.worth_as_is(&as_is_schedule, &mut memory);
        for (cell, series) in scratch.iter_mut().enumerate() {
            block.follow(&as_is_schedule, &worth, cell, Lanes::ONE, &mut memory, series);
        }
        as_is.fill(&block, &as_is_schedule, &scratch.iter().collect::<Vec<_>>());
        let before = steady_as_is(&block, &as_is);
        for (place, variant) in variants.iter().enumerate() {
            let own = if is_parent[place] { &mut parents[place] } else { &mut scratch };
            let is_own = |cell: usize| variant.differs_from.as_ref().is_none_or(|(_, differs)| differs[cell]);
            for (cell, series) in own.iter_mut().enumerate().filter(|(cell, _)| is_own(*cell)) {
                block.follow(&variant.schedule, &worth, cell, Lanes::ONE, &mut memory, series);
            }
            let own = if is_parent[place] { &parents[place] } else { &scratch };
            let cells: Vec<&CellSeries> = (0..plan.cells.len())
                .map(|cell| match &variant.differs_from {
                    Some((other, differs)) if !differs[cell] => &parents[*other][cell],
                    _ => &own[cell],
                })
                .collect();
            trajectory.fill(&block, &variant.schedule, &cells);
            month_flows_into(&block, &as_is, &trajectory, &mut flows);
            let figures = outcome(&block, &as_is, &trajectory, &flows, setup.price_of_unserved);
            keep(&mut tables[place], &figures, score(&figures, &before), (counted - start).min(WIDTH));
        }
    }
    (tables, sample.clipped)
}

fn keep(table: &mut Draws, figures: &Outcome, score: Lanes, count: usize) {
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
    for (column, lanes) in table.columns().into_iter().zip(columns) {
        column.extend_from_slice(&lanes.0[..count]);
    }
}

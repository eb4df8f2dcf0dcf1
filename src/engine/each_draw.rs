//! Every variant and as is in the same draws, blocks of draws on all cores.
//!
//! Each block's figures depend on the seed and the draws' numbers alone and are put together in their order,
//! so the result is the same on any number of threads.

use rayon::prelude::*;

use super::ground::Ground;
use super::lanes::{Lanes, WIDTH};
use super::outcome::{MonthFlow, Outcome, Steady, month_flows_into, outcome, steady_as_is};
use super::sampling::{CHUNK, Sampler, Values};
use super::schedule::Schedule;
use super::simulation::{Setup, Variant};
use super::trajectory::{Block, CellSeries, Memory, Trajectory};

/// As is in a block of draws.
pub struct AsIsSeen<'a> {
    /// The block.
    pub block: &'a Block<'a>,
    /// The schedule of as is.
    pub schedule: &'a Schedule,
    /// As is by cell.
    pub cells: &'a [&'a CellSeries],
}

/// A variant in a block of draws.
pub struct Seen<'a> {
    /// The block.
    pub block: &'a Block<'a>,
    /// The schedule of the variant.
    pub schedule: &'a Schedule,
    /// The variant by cell.
    pub cells: &'a [&'a CellSeries],
    /// Its months against as is.
    pub flows: &'a [MonthFlow],
    /// The variant, summed.
    pub trajectory: &'a Trajectory,
    /// As is, summed.
    pub as_is: &'a Trajectory,
    /// Its figures.
    pub outcome: &'a Outcome,
    /// As is in the steady state.
    pub before: &'a Steady,
    /// How many draws of the block count: the first ones.
    pub counted: usize,
}

/// What is kept of the draws.
pub trait Keeper: Sync {
    /// What is noted of as is in a block, for the variants of that block.
    type AsIs;
    /// What is kept of a variant in a chunk of draws.
    type Table: Default + Send;

    /// Notes as is.
    fn note(&self, as_is: &AsIsSeen<'_>) -> Self::AsIs;

    /// Adds a block of draws of a variant.
    fn keep(&self, table: &mut Self::Table, as_is: &Self::AsIs, seen: &Seen<'_>);
}

/// What is kept of a chunk of draws, one table a variant, and the clipped draws of each uncertain assumption.
pub type Chunk<T> = (Vec<T>, Vec<u32>);

/// Follows the variants through all draws; without any spread, through one. Shape: chunks, in the order of the draws.
pub fn each_draw<K: Keeper>(
    sampler: &Sampler,
    setup: &Setup<'_>,
    variants: &[Variant],
    keeper: &K,
) -> Vec<Chunk<K::Table>> {
    let draws = if sampler.is_certain() { 1 } else { setup.draws };
    (0..draws.div_ceil(CHUNK))
        .into_par_iter()
        .map(|chunk| {
            let counted = (draws - chunk * CHUNK).min(CHUNK);
            let result = chunk_of_draws(setup, sampler, variants, keeper, chunk, counted);
            (setup.progress)(counted);
            result
        })
        .collect()
}

fn chunk_of_draws<K: Keeper>(
    setup: &Setup<'_>,
    sampler: &Sampler,
    variants: &[Variant],
    keeper: &K,
    chunk: usize,
    counted: usize,
) -> Chunk<K::Table> {
    let plan = setup.plan;
    let mut tables: Vec<K::Table> = variants.iter().map(|_| K::Table::default()).collect();
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
        let ground = Ground::new(plan, &as_is_schedule, &values);
        let block = Block::new(plan, &values, &ground);
        let worth = block.worth_as_is(&as_is_schedule, &mut memory);
        for (cell, series) in scratch.iter_mut().enumerate() {
            block.follow(&as_is_schedule, &worth, cell, Lanes::ONE, &mut memory, series);
        }
        let noted = {
            let cells: Vec<&CellSeries> = scratch.iter().collect();
            as_is.forget();
            trajectory.forget();
            as_is.fill(&block, &as_is_schedule, &cells);
            keeper.note(&AsIsSeen { block: &block, schedule: &as_is_schedule, cells: &cells })
        };
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
            let seen = Seen {
                block: &block,
                schedule: &variant.schedule,
                cells: &cells,
                flows: &flows,
                trajectory: &trajectory,
                as_is: &as_is,
                outcome: &figures,
                before: &before,
                counted: (counted - start).min(WIDTH),
            };
            keeper.keep(&mut tables[place], &noted, &seen);
        }
    }
    (tables, sample.clipped)
}

//! The report that is handed over: the answer on the first page, then the five steps in order, each with pictures
//! where people would rather look than read, and every assumption in an appendix.

mod assumptions;
mod contacts;
pub(in crate::report) mod definitions;
mod drivers;
mod follow;
mod gains;
mod goals;
mod journeys;
mod money;
mod names;

pub(in crate::report) use drivers::figure;
pub(in crate::report) use names::assumption_name;

use super::voice::Voice;
use super::{answer, hypotes, matrix, notices, nulage, roi, titled, verdicts};
use crate::input::Sources;
use crate::model::{Finding, Plan};
use crate::report::document::{Block, Document};
use crate::report::picture::Picture;
use crate::text::Catalogue;
use crate::{Detail, Results};

/// The whole report. `run` is the seed and the number of draws.
#[must_use]
pub fn whole(
    plan: &Plan,
    (results, detail): (&Results, &Detail),
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    run: (u64, usize),
) -> Document {
    let voice = &Voice { plan, catalogue };
    let mut document = titled(plan);
    answer::add(&mut document, voice, results, run);
    money::add_cost(&mut document, voice, results);

    let first = document.blocks.len();
    nulage::add(&mut document, voice, &results.nulage);
    let pictures = [
        journeys::cost_against_satisfaction(voice, &results.nulage),
        journeys::truth_about_cost(voice, detail),
        journeys::where_cases_go(voice, detail),
    ];
    put_pictures(&mut document, first, pictures);

    let first = document.blocks.len();
    let pruned = super::pruned_standing(results);
    hypotes::add(&mut document, voice, &results.hypotes, results.recommendation.as_ref(), pruned);
    hypotes::add_beliefs(&mut document, voice);
    let pictures = [goals::progress(voice, results), contacts::per_channel(voice, results)];
    put_pictures(&mut document, first, pictures);
    contacts::add_by_reason(&mut document, voice, detail);

    let first = document.blocks.len();
    roi::add(&mut document, voice, results, run);
    let pictures = [
        money::ranges(voice, results),
        money::by_month(voice, results, detail),
        money::cloud(voice, results),
        money::lines(voice, results),
    ];
    put_pictures(&mut document, first, pictures);
    gains::add(&mut document, voice, detail);

    drivers::add(&mut document, voice, results, detail);
    follow::add(&mut document, voice, results, detail);

    matrix::add(&mut document, voice, results);
    verdicts::add(&mut document, voice, results);
    notices::add(&mut document, voice, &super::all(findings, &results.nulage), sources);
    notices::add_clipped(&mut document, voice, results, run.1);
    assumptions::add(&mut document, voice, detail, sources);
    definitions::add(&mut document, voice);
    definitions::add_run(&mut document, voice, sources, run);
    document
}

/// Puts pictures before the first table of what was added from `first` on, or behind all of it.
fn put_pictures(document: &mut Document, first: usize, pictures: impl IntoIterator<Item = Option<Picture>>) {
    let is_table = |block: &Block| matches!(block, Block::Table(_));
    let place = document.blocks[first..].iter().position(is_table).map_or(document.blocks.len(), |table| first + table);
    let blocks: Vec<Block> = pictures.into_iter().flatten().map(|picture| Block::Picture(Box::new(picture))).collect();
    document.blocks.splice(place..place, blocks);
}

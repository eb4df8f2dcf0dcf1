//! How long a plan takes. `cargo bench`; what the figures mean, and those of a whole process, is in `docs/speed.md`.

#![allow(clippy::unwrap_used, reason = "a benchmark whose files cannot be read has nothing to measure")]

use std::path::Path;

use divan::{Bencher, black_box};
use kanalval::input::{read_ledger, read_ledger_with, read_scenario};
use kanalval::model::Plan;
use kanalval::report::{json, plan as report};
use kanalval::text::Catalogue;
use kanalval::{Settings, compare, detail, nulage, run};

/// Eight channels, five reasons, four mixes, 36 months; made up.
const SCENARIO: &str = "benches/eight-by-five/scenario.toml";
/// The same with people counted in four channels; made up.
const STAFFED: &str = "benches/eight-by-five-staffed/scenario.toml";
/// A thousand rows: ten channels, five reasons, twenty months; made up.
const LEDGER: &str = "benches/thousand-rows/channels.csv";

const SEED: u64 = 1;

fn main() {
    divan::main();
}

fn plan() -> Plan {
    read_scenario(Path::new(SCENARIO)).plan.unwrap()
}

/// The whole way with everything that is advised, on all cores.
#[divan::bench(args = [1_000, 10_000], sample_count = 5, sample_size = 1)]
fn plan_with_verdicts(bencher: Bencher<'_, '_>, draws: usize) {
    let plan = plan();
    bencher.bench(|| run(black_box(&plan), &Settings { draws, seed: SEED, progress: &|_| {} }));
}

/// The same with people counted in four of its eight channels, two of them in a pool.
#[divan::bench(args = [1_000, 10_000], sample_count = 5, sample_size = 1)]
fn plan_with_staffing(bencher: Bencher<'_, '_>, draws: usize) {
    let plan = read_scenario(Path::new(STAFFED)).plan.unwrap();
    bencher.bench(|| run(black_box(&plan), &Settings { draws, seed: SEED, progress: &|_| {} }));
}

/// What the report adds to it.
#[divan::bench(args = [10_000], sample_count = 5, sample_size = 1)]
fn detail_of_a_report(bencher: Bencher<'_, '_>, draws: usize) {
    let plan = plan();
    let settings = Settings { draws, seed: SEED, progress: &|_| {} };
    let results = run(&plan, &settings);
    bencher.bench_local(|| detail(black_box(&plan), &settings, &results));
}

/// Nuläge and hypotes: what needs no draws.
#[divan::bench]
fn base_case(bencher: Bencher<'_, '_>) {
    let plan = plan();
    bencher.bench(|| compare(black_box(&plan)));
}

/// A scenario and its ledger of 40 rows, from bytes to a valid plan.
#[divan::bench]
fn read_a_scenario() -> Plan {
    plan()
}

/// A thousand rows, from bytes to the current state.
#[divan::bench]
fn nulage_of_a_thousand_rows() -> nulage::Nulage {
    nulage::assess(&read_ledger(Path::new(LEDGER), None).plan.unwrap())
}

/// Two hundred thousand rows, a tenth of what `process.sh` measures: from bytes to one mean month.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn read_many_rows(bencher: Bencher<'_, '_>) {
    let mut text = String::from("channel,reason,segment,month,volume,cost,nki\n");
    // Each row another key, in no order.
    for row in 0..200_000_usize {
        let key = row * 129_989 % 200_000;
        let (channel, reason, segment, month) = (key % 20, key / 20 % 25, key / 500 % 20, key / 10_000);
        let (year, month, volume) = (2015 + month / 12, month % 12 + 1, 10 + key * 7919 % 90_000);
        text += &format!("channel {channel:02},reason {reason:02},segment {segment:02},{year}-{month:02},{volume},");
        text += &format!("{},{}.{}\n", volume * 30 + key % 977, 40 + key % 55, key % 10);
    }
    let bytes = text.into_bytes();
    bencher.bench_local(|| {
        let loaded = read_ledger_with(Path::new("large.csv"), None, &|_| Ok(bytes.clone()));
        assert!(loaded.plan.is_some());
        loaded
    });
}

/// Results to JSON and to words, which follow every run.
#[divan::bench]
fn report_in_json(bencher: Bencher<'_, '_>) {
    let loaded = read_scenario(Path::new(SCENARIO));
    let plan = loaded.plan.as_ref().unwrap();
    let catalogue = Catalogue::english(&plan.scenario.currency);
    let results = run(plan, &Settings { draws: 100, seed: SEED, progress: &|_| {} });
    bencher.bench_local(|| {
        let object = json::plan(plan, &results, &loaded.findings, &loaded.sources, &catalogue, (SEED, 100));
        serde_json::to_string(&object).unwrap()
    });
}

/// As [`report_in_json`], in words.
#[divan::bench]
fn report_in_words(bencher: Bencher<'_, '_>) {
    let loaded = read_scenario(Path::new(SCENARIO));
    let plan = loaded.plan.as_ref().unwrap();
    let catalogue = Catalogue::english(&plan.scenario.currency);
    let results = run(plan, &Settings { draws: 100, seed: SEED, progress: &|_| {} });
    bencher.bench_local(|| {
        let document = report(plan, &results, &loaded.findings, &loaded.sources, &catalogue, (SEED, 100));
        kanalval::report::text::print(&document, 100, false)
    });
}

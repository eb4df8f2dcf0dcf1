//! What holds for every plan, tried on small plans at random (the same ones every time: the seed is fixed).

#![allow(clippy::panic, clippy::unwrap_used)]

mod common;

use common::generator::{Case, Spread, case, csv, load};
use common::{differences, ordered_by_channel, report, run, without};
use kanalval::engine::base::BaseCase;
use kanalval::engine::ground::Ground;
use kanalval::engine::lanes::{Lanes, WIDTH};
use kanalval::engine::sampling::{CHUNK, Sampler, Values};
use kanalval::engine::schedule::Schedule;
use kanalval::engine::state::{Here, State};
use kanalval::engine::trajectory::{Block, Memory, Trajectory};
use kanalval::input::Loaded;
use kanalval::model::Plan;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

/// Draws where a property is about the simulation.
const DRAWS: usize = 200;
/// What rounding may move a figure by, as a share of it.
const TOLERANCE: f64 = 1e-9;

fn cases(count: u32) -> ProptestConfig {
    ProptestConfig {
        cases: count,
        rng_seed: RngSeed::Fixed(20_260_101),
        failure_persistence: None,
        ..Default::default()
    }
}

/// The plan: the files are written so that there is always one.
fn plan_of(loaded: &Loaded, scenario: &str) -> Result<Plan, TestCaseError> {
    loaded.plan.clone().ok_or_else(|| TestCaseError::fail(format!("{:?}\n{scenario}", loaded.findings)))
}

/// The whole report of a case but its findings, whose places move with the text.
fn report_of(loaded: &Loaded, scenario: &str) -> Result<Value, TestCaseError> {
    let plan = plan_of(loaded, scenario)?;
    let mut value = report(loaded, &plan, &run(&plan, DRAWS), DRAWS);
    value.as_object_mut().unwrap().remove("findings");
    Ok(value)
}

/// Each block of draws of a small simulation.
fn each_block(
    plan: &Plan,
    mut visit: impl FnMut(&Block<'_>) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    let sampler = Sampler::new(&plan.assumptions, common::SEED);
    let sample = sampler.sample(0, CHUNK);
    let mut values = Values::base(&plan.assumptions);
    for block in 0..CHUNK / WIDTH {
        sampler.load(&sample, block, &mut values);
        let ground = Ground::new(plan, &Schedule::as_is(plan), &values);
        visit(&Block::new(plan, &values, &ground))?;
    }
    Ok(())
}

/// Whether two figures are the same in every draw, as a share of `scale`.
fn near(first: Lanes, second: Lanes, scale: Lanes) -> bool {
    (0..WIDTH).all(|lane| (first.0[lane] - second.0[lane]).abs() <= TOLERANCE * scale.0[lane].abs().max(1.0))
}

proptest! {
    #![proptest_config(cases(32))]

    /// G·ΣD⁰ + induced = solved + gave up + lost + prevented, in every draw, cell and month.
    #[test]
    fn no_case_appears_or_disappears(case in case(Spread::Wide)) {
        let plan = plan_of(&case.load(), &case.scenario())?;
        each_block(&plan, |block| {
            let schedule = Schedule::as_is(&plan);
            let worth = block.worth_as_is(&schedule, &mut Memory::default());
            let as_is = block.cells(&schedule, &worth, Lanes::ONE);
            let mixes = plan.mixes.iter().map(|mix| block.cells(&Schedule::of_mix(&plan, mix), &worth, Lanes::ONE));
            for cells in mixes.chain([as_is]) {
                for (cell, series) in cells.iter().enumerate() {
                    let start: Lanes = block.ground.cells[cell].first_contacts.iter().copied().sum();
                    for t in 1..=case.months as usize {
                        let flows = series.month(t);
                        let came = start + flows.induced;
                        let went = flows.solved + flows.gave_up + flows.lost + flows.prevented;
                        prop_assert!(near(came, went, came), "cell {cell}, month {t}: {came:?} ≠ {went:?}");
                        prop_assert!(near(flows.cases, came - flows.prevented, came));
                    }
                }
            }
            Ok(())
        })?;
    }

    /// As is has the contacts, the cost, and the satisfaction of the ledger, in every draw.
    #[test]
    fn as_is_is_the_ledger_in_every_draw(case in case(Spread::Wide)) {
        let plan = plan_of(&case.load(), &case.scenario())?;
        each_block(&plan, |block| {
            let schedule = Schedule::as_is(&plan);
            let worth = block.worth_as_is(&schedule, &mut Memory::default());
            let cells = block.cells(&schedule, &worth, Lanes::ONE);
            for (cell, series) in cells.iter().enumerate() {
                for (place, &channel) in schedule.channels.iter().enumerate() {
                    let counted = block.ground.cells[cell].contacts[channel];
                    let got = series.month(1).contacts[place];
                    prop_assert!(near(got, counted, counted), "cell {cell}, {place}: {got:?} ≠ {counted:?}");
                }
            }
            let as_is = Trajectory::new(block, &schedule, &cells.iter().collect::<Vec<_>>());
            let in_ledger = case.channels.iter().flat_map(|channel| {
                let rows = channel.rows.iter().flatten();
                rows.map(|row| f64::from(row.volume * channel.cost_per_contact)).chain([f64::from(channel.fixed_cost)])
            });
            let paid = as_is.people[0] + as_is.cost_without_people(0) - as_is.shared[0];
            let counted = Lanes::splat(in_ledger.sum());
            prop_assert!(near(paid, counted, counted), "{paid:?} ≠ {counted:?}");
            Ok(())
        })?;
    }

    /// Without spread every draw is the base case: the means are its figures, and nothing is spread. With almost
    /// none it is so too, but for rounding, and then there are draws.
    #[test]
    fn zero_spread_is_the_base_case(case in case(Spread::Zero)) {
        let certain = report_of(&case.load(), &case.scenario())?;
        let narrow = Case { spread: Spread::Tiny, ..case.clone() };
        let narrow = report_of(&narrow.load(), &narrow.scenario())?;
        for (got, tolerance, spread) in [(&certain, TOLERANCE, 0.0), (&narrow, 1e-6, 1e-6)] {
            for mix in got["mixes"].as_array().unwrap() {
                let figure = |of: &Value| of.as_f64().unwrap();
                let (base, risk) = (&mix["base"], &mix["risk"]);
                let npv = figure(&base["npv"]);
                let money = figure(&got["as_is"]["base"]["cost_per_month"]) * f64::from(case.months);
                let change = figure(&base["satisfaction"]) - figure(&got["as_is"]["base"]["satisfaction"]);
                for (got, wanted, scale) in [
                    (&risk["npv"]["mean"], npv, money),
                    (&risk["npv"]["p05"], npv, money),
                    (&risk["npv"]["p95"], npv, money),
                    (&risk["satisfaction_change"]["mean"], change, 100.0),
                    (&risk["score_mean"], figure(&base["score"]), 10.0),
                ] {
                    let got = figure(got);
                    prop_assert!((got - wanted).abs() <= tolerance * scale, "{got} ≠ {wanted} in {mix}");
                }
                prop_assert!(figure(&risk["npv"]["sd"]) <= spread * money);
                prop_assert!(figure(&risk["satisfaction_change"]["sd"]) <= spread * 100.0);
            }
        }
        // Written as plain numbers it is the same plan.
        let plain = Case { spread: Spread::None, ..case };
        let plain = report_of(&plain.load(), &plain.scenario())?;
        prop_assert_eq!(differences(&certain, &plain, TOLERANCE), Vec::<String>::new());
    }

    /// A mix whose moves move nothing is as is, in the base case and in every draw.
    #[test]
    fn a_mix_that_changes_nothing_is_as_is(mut case in case(Spread::Wide), start in 1..4u32, ramp in 0..5u32) {
        use common::generator::{Improve, Share};
        let nothing = Share { share: 0, effort: 70, start: start.min(case.months), ramp, cost: 0 };
        case.moves.add = false;
        case.moves.drop = None;
        case.moves.shift = Some(nothing.clone());
        case.moves.prevent = Some(nothing);
        case.moves.improve = Some(Improve { nki: 0, fcr: 0, fixed_cost: 0, ramp });
        case.moves.handover = None;
        case.own_cost = 0;
        let got = report_of(&case.load(), &case.scenario())?;
        let mix = &got["mixes"][0];
        prop_assert!(mix["base"]["npv"].as_f64().unwrap().abs() < 1e-6);
        prop_assert!(mix["risk"]["npv"]["sd"].as_f64().unwrap() < 1e-6);
        prop_assert!(mix["risk"]["satisfaction_change"]["sd"].as_f64().unwrap() < 1e-9);
        for (figure, as_is) in got["as_is"]["base"].as_object().unwrap() {
            prop_assert_eq!(differences(as_is, &mix["base"][figure], TOLERANCE), Vec::<String>::new());
        }
    }

    /// The order of rows decides in which order channels are listed, and nothing else.
    #[test]
    fn row_order_changes_nothing(case in case(Spread::Wide), keys in prop::collection::vec(any::<u32>(), 8)) {
        let scenario = case.scenario();
        let mut rows = case.ledger_rows();
        let first = report_of(&load(&scenario, &csv(&rows)), &scenario)?;
        let mut order: Vec<(u32, Vec<String>)> = keys.into_iter().cycle().zip(rows.split_off(1)).collect();
        order.sort();
        rows.extend(order.into_iter().map(|(_, row)| row));
        let second = report_of(&load(&scenario, &csv(&rows)), &scenario)?;
        let tidy = |mut value: Value| {
            ordered_by_channel(&mut value);
            value
        };
        prop_assert_eq!(differences(&tidy(first), &tidy(second), TOLERANCE), Vec::<String>::new());
    }

    /// The order of columns changes nothing, to the last bit.
    #[test]
    fn column_order_changes_nothing(case in case(Spread::Wide), keys in prop::collection::vec(any::<u32>(), 10)) {
        let scenario = case.scenario();
        let rows = case.ledger_rows();
        let mut order: Vec<usize> = (0..rows[0].len()).collect();
        order.sort_by_key(|&place| keys[place]);
        let turned: Vec<Vec<String>> =
            rows.iter().map(|row| order.iter().map(|&place| row[place].clone()).collect()).collect();
        let first = report_of(&load(&scenario, &csv(&rows)), &scenario)?;
        prop_assert_eq!(first, report_of(&load(&scenario, &csv(&turned)), &scenario)?);
    }

    /// A comment, a column that means nothing here, a shared cost of nothing and a candidate that no mix adds
    /// change nothing.
    #[test]
    fn what_does_not_concern_the_plan_changes_nothing(case in case(Spread::Wide)) {
        let more = Case {
            more: "# A line that says nothing.\n[shared.nothing]\ncost = { low = 0, high = 0 }\n\
                   [channel.unused]\nnki = { low = 1, high = 99 }\nfcr = { low = 0, high = 1 }\n",
            ..case.clone()
        };
        let ledger: String = case
            .ledger()
            .lines()
            .enumerate()
            .map(|(place, line)| format!("{line},{}\n", if place == 0 { "colour of the folder" } else { "blue" }))
            .collect();
        let first = report_of(&case.load(), &case.scenario())?;
        let second = report_of(&load(&more.scenario(), &ledger), &more.scenario())?;
        prop_assert_eq!(differences(&first, &second, 1e-12), Vec::<String>::new());
    }

    /// Any number of threads gives the same bits.
    #[test]
    fn threads_change_nothing(case in case(Spread::Wide)) {
        let loaded = case.load();
        let reports: Vec<Value> = [1, 2, 8]
            .into_iter()
            .map(|threads| {
                let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
                pool.install(|| report_of(&loaded, &case.scenario()))
            })
            .collect::<Result<_, _>>()?;
        prop_assert_eq!(&reports[0], &reports[1]);
        prop_assert_eq!(&reports[0], &reports[2]);
    }

    /// In another currency money is scaled, and nothing else moves.
    #[test]
    fn scaling_all_amounts_scales_money(case in case(Spread::Wide), factor in 2..50u32) {
        let first = report_of(&case.load(), &case.scenario())?;
        let other = Case { money: factor, ..case };
        let second = report_of(&other.load(), &other.scenario())?;
        let mut scaled = first;
        scale(&mut scaled, "", f64::from(factor));
        let (mut scaled, mut second) = (scaled, second);
        // Sentences say amounts; their figures are those that are compared.
        for words in ["reasons", "next"] {
            without(&mut scaled, words);
            without(&mut second, words);
        }
        prop_assert_eq!(differences(&scaled, &second, 1e-7), Vec::<String>::new());
    }

    /// Inviting small questions never makes a case look cheaper.
    #[test]
    fn inviting_cases_never_lowers_cost_per_case(mut case in case(Spread::None), induced in 1..40u32) {
        case.moves.add = true;
        case.chat.induced = 0;
        let before = report_of(&case.load(), &case.scenario())?;
        case.chat.induced = induced;
        let after = report_of(&case.load(), &case.scenario())?;
        let cost = |report: &Value| report["mixes"][0]["base"]["cost_per_case"].as_f64().unwrap();
        prop_assert!(cost(&after) >= cost(&before) * (1.0 - TOLERANCE), "{} < {}", cost(&after), cost(&before));
    }

    /// Solving more where cases start never lowers their satisfaction: they count min(S_c, S_d), at most S_c.
    /// (Without points per extra contact and without an index of the unserved, which are prices of their own.)
    #[test]
    fn solving_more_never_lowers_satisfaction(mut case in case(Spread::None), fcr in 1..30u32) {
        use common::generator::Improve;
        case.satisfaction = (0, None);
        case.moves.improve = Some(Improve { nki: 0, fcr: 0, fixed_cost: 0, ramp: 0 });
        let points = |case: &Case| -> Result<Vec<f64>, TestCaseError> {
            let plan = plan_of(&case.load(), &case.scenario())?;
            let values = Values::base(&plan.assumptions);
            let ground = Ground::new(&plan, &Schedule::as_is(&plan), &values);
            let schedule = Schedule::of_mix(&plan, &plan.mixes[0]);
            let phone = plan.channels.iter().position(|channel| channel.name == "phone").unwrap();
            let place = schedule.local[phone].unwrap();
            Ok((0..plan.cells.len())
                .map(|cell| {
                    let mut state = State::default();
                    let here = Here { plan: &plan, ground: &ground, schedule: &schedule, values: &values, cell };
                    state.move_to(&here, case.months, &kanalval::engine::changes::Change::ALL);
                    state.points[place].0[0] / state.weight[place].0[0]
                })
                .collect())
        };
        let before = points(&case)?;
        case.moves.improve = Some(Improve { nki: 0, fcr, fixed_cost: 0, ramp: 0 });
        for (before, after) in before.into_iter().zip(points(&case)?) {
            prop_assert!(after >= before - TOLERANCE * 100.0, "{after} < {before}");
        }
    }

    /// Where journeys stay in their channel, moving people against their will never raises satisfaction.
    /// (Moving, not losing: the lost leave the mean, which rises where they were the least satisfied.)
    #[test]
    fn force_never_raises_satisfaction(mut case in case(Spread::None), start in 1..4u32, email in 0..=100u32) {
        use common::generator::{Closing, Moves};
        let drop = Closing { start: start.min(case.months), email, phone: 100 - email, penalty: 0, carry: 0, fade: None };
        case.moves = Moves { add: false, drop: Some(drop), shift: None, prevent: None, improve: None, handover: None };
        case.satisfaction = (0, None);
        for channel in &mut case.channels {
            channel.onward = [channel.onward[0], 0, 0];
        }
        let plan = plan_of(&case.load(), &case.scenario())?;
        let base = BaseCase::new(&plan);
        for month in base.mix(&plan.mixes[0]).flows {
            let change = month.satisfaction_change.0[0];
            prop_assert!(change <= TOLERANCE * 100.0, "satisfaction rises by {change}");
        }
    }
}

/// Multiplies every amount of a report.
fn scale(value: &mut Value, key: &str, factor: f64) {
    const MONEY: &[&str] = &[
        "npv",
        "investment",
        "price_of_a_point",
        "net_worth",
        "cost_per_month",
        "cost_per_case",
        "cost",
        "cost_per_contact",
        "cost_per_solved_case",
        "shared_cost",
        "flow",
        "one_offs",
        "freed",
        "realised",
        "present_value",
        "implied_worth_of_point",
    ];
    match value {
        // Progress is a share of the way to the goal, by the goal's name; a gate's mean is money where it pays.
        Value::Object(fields) => {
            let pays = fields.get("gate").is_some_and(|gate| gate == "pays");
            for (name, field) in fields {
                let is_money = MONEY.contains(&key) && matches!(name.as_str(), "mean" | "sd" | "p05" | "p50" | "p95");
                match field {
                    Value::Number(number)
                        if is_money
                            || (pays && name == "mean")
                            || (MONEY.contains(&name.as_str()) && key != "progress") =>
                    {
                        *field = Value::from(number.as_f64().unwrap() * factor);
                    }
                    _ => scale(field, name, factor),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| scale(item, key, factor)),
        _ => {}
    }
}

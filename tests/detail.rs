//! What the report adds to the results: sums, identities, and cases worked by hand.

#![allow(clippy::panic, clippy::unwrap_used)]

mod common;

use std::path::Path;

use common::SEED;
use kanalval::input::{read_scenario, read_scenario_with};
use kanalval::model::Plan;
use kanalval::roi::{Driver, Examined, Rival};
use kanalval::{Detail, Results, Settings, detail, run};

/// A shipped plan.
fn shipped(path: &str) -> Plan {
    let loaded = read_scenario(Path::new(path));
    loaded.plan.unwrap_or_else(|| panic!("{path}: {:?}", loaded.findings))
}

/// A plan from a scenario and its ledger.
fn written(scenario: &str, ledger: &str) -> Plan {
    let loaded = read_scenario_with(Path::new("scenario.toml"), &|path| {
        if path.ends_with("lardomar.toml") {
            return Err(std::io::ErrorKind::NotFound.into());
        }
        let text = if path.ends_with("scenario.toml") { scenario } else { ledger };
        Ok(text.as_bytes().to_vec())
    });
    loaded.plan.unwrap_or_else(|| panic!("{:?}", loaded.findings))
}

fn computed(plan: &Plan, draws: usize) -> (Results, Detail) {
    let settings = Settings { draws, seed: SEED, progress: &|_| {} };
    let results = run(plan, &settings);
    let detail = detail(plan, &settings, &results);
    (results, detail)
}

#[track_caller]
fn near(got: f64, wanted: f64, tolerance: f64) {
    assert!((got - wanted).abs() <= tolerance, "{got} instead of {wanted}");
}

fn channel(plan: &Plan, name: &str) -> usize {
    plan.channels.iter().position(|channel| channel.name == name).unwrap()
}

fn driver<'a>(detail: &'a Detail, stream: &str) -> &'a Driver {
    detail.sensitivity.as_ref().unwrap().drivers.iter().find(|driver| driver.stream == stream).unwrap()
}

/// The worked example of docs/model.md: N(phone, phone) = 1.25, N(email, phone) = 0.5, N(letter, phone) = 0.375.
#[test]
fn paths_of_the_worked_example() {
    let plan = shipped("docs/worked-example/scenario.toml");
    let (_, detail) = computed(&plan, 1);
    let wanted = [
        ("phone", "phone", 7_050.0 * 1.25 * 0.75, 7_050.0 * 1.25 * 0.05),
        ("email", "phone", 2_000.0 * 0.5 * 0.75, 2_000.0 * 0.5 * 0.05),
        ("email", "email", 1_000.0, 200.0),
        ("letter", "phone", 500.0 * 0.375 * 0.75, 500.0 * 0.375 * 0.05),
        ("letter", "letter", 200.0, 150.0),
    ];
    assert_eq!(detail.paths.len(), wanted.len());
    for (path, (entry, end, solved, gave_up)) in detail.paths.iter().zip(wanted) {
        assert_eq!((path.entry.0, path.end.0), (channel(&plan, entry), channel(&plan, end)));
        near(path.solved, solved, 1e-9);
        near(path.gave_up, gave_up, 1e-9);
    }
    near(detail.paths.iter().map(|path| path.solved + path.gave_up).sum(), 9_550.0, 1e-9);
}

/// Phone: a quarter of a call more, 17.5 of 70. Letter: 0.375 calls, 26.25, and 126.25 ÷ 0.68125 = 185.3211.
#[test]
fn bridges_of_the_worked_example() {
    let plan = shipped("docs/worked-example/scenario.toml");
    let (_, detail) = computed(&plan, 1);
    let steps: Vec<[f64; 6]> = detail
        .bridges
        .iter()
        .map(|b| [b.cost_per_contact, b.other_cells, b.repeats, b.elsewhere, b.cost_per_case, b.unsolved.unwrap()])
        .collect();
    let wanted = [
        [70.0, 0.0, 17.5, 0.0, 87.5, 87.5 / 0.9375 - 87.5],
        [40.0, 0.0, 0.0, 35.0, 75.0, 75.0 / 0.875 - 75.0],
        [100.0, 0.0, 0.0, 26.25, 126.25, 126.25 / 0.68125 - 126.25],
    ];
    assert_eq!(steps.len(), 3);
    for (steps, wanted) in steps.iter().zip(wanted) {
        steps.iter().zip(wanted).for_each(|(got, wanted)| near(*got, wanted, 1e-9));
    }
    assert_eq!(detail.bridges[2].elsewhere_by_channel[0].0.0, channel(&plan, "phone"));
}

/// Billing: 100 contacts at 10, all solved. Faults: 100 at 30, half solved, 0.4 of them call again: 60 cases of 1/0.6 calls. A
/// contact costs 20; the first one of a case (100·10 + 60·30)/160 = 17.5; the others 60·(1/0.6 − 1)·30/160 = 7.5.
#[test]
fn cases_start_in_other_cells_than_contacts_fall_in() {
    let ledger = "channel,reason,volume,cost,nki,fcr\nphone,billing,100,1000,60,1\nphone,faults,100,3000,60,0.5\n";
    let scenario = scenario_with("months = 1", "").replace("gives_up = 1", "self = 0.8, gives_up = 0.2");
    let (_, detail) = computed(&written(&scenario, ledger), 1);
    let bridge = &detail.bridges[0];
    let got = [bridge.cost_per_contact, bridge.other_cells, bridge.repeats, bridge.elsewhere, bridge.cost_per_case];
    got.into_iter().zip([20.0, -2.5, 7.5, 0.0, 25.0]).for_each(|(got, wanted)| near(got, wanted, 1e-9));
    assert!(detail.sensitivity.is_none() && detail.money.is_empty() && detail.recommended_money.is_none());
}

/// The table of step 7: the running sum, back at the end of month 6, five months after the start of month 2. Nothing is
/// uncertain, so the band is the line.
#[test]
fn money_of_the_worked_example() {
    let plan = shipped("docs/worked-example/scenario.toml");
    let (_, detail) = computed(&plan, 50);
    let money = &detail.money[0];
    let wanted = [0.0, 0.0, -77_000.0, -106_308.972, -66_735.888, -11_471.776, 43_792.336];
    for row in [&money.base, &money.mean, &money.p05, &money.p50, &money.p95] {
        assert_eq!(row.len(), wanted.len());
        row.iter().zip(wanted).for_each(|(got, wanted)| near(*got, wanted, 1e-3));
    }
    assert_eq!((money.payback_months.base, money.payback_months.p95), (Some(5.0), Some(5.0)));
    assert_eq!((money.paid_back_at.base, money.paid_back_at.p05, money.never), (Some(6.0), Some(6.0), 0.0));
    let sensitivity = detail.sensitivity.as_ref().unwrap();
    assert!(sensitivity.drivers.is_empty() && sensitivity.examined == Examined::Recommended);
    assert_eq!(detail.unsourced.share_of_variance.npv, None);
}

/// On a case with reasons and segments: what is told part by part sums to what is told as a whole.
#[test]
fn parts_sum_to_the_whole() {
    let plan = shipped("benches/eight-by-five/scenario.toml");
    let (results, detail) = computed(&plan, 300);
    near(detail.paths.iter().map(|path| path.solved + path.gave_up).sum(), results.nulage.cases, 1e-6);
    for today in &results.nulage.channels {
        let from_here = detail.paths.iter().filter(|path| path.entry == today.channel);
        near(from_here.map(|path| path.solved + path.gave_up).sum(), today.first_contacts, 1e-6);
    }
    for bridge in &detail.bridges {
        let sum = bridge.cost_per_contact + bridge.other_cells + bridge.repeats + bridge.elsewhere;
        near(sum, bridge.cost_per_case, 1e-9);
        near(bridge.cost_per_case / bridge.solved_share, bridge.cost_per_solved_case.unwrap(), 1e-9);
    }
    assert_eq!(detail.bridges.len(), results.nulage.channels.len());
    for (standing, table) in results.hypotes.mixes.iter().zip(&detail.contacts.mixes) {
        for (place, &whole) in standing.channel_contacts.iter().enumerate() {
            let parts: Option<f64> = table.iter().map(|row| row[place]).sum();
            assert_eq!(parts.is_some(), whole.is_some());
            near(parts.unwrap_or(0.0), whole.unwrap_or(0.0), 1e-6);
        }
    }
    assert!(!detail.groups.reasons.is_empty());
    for (place, standing) in results.hypotes.mixes.iter().enumerate() {
        let under = || detail.groups.reasons.iter().map(|group| group.mixes[place].state);
        near(under().map(|state| state.cases_per_month).sum(), standing.figures.cases_per_month, 1e-6);
        let unserved: f64 = under().map(|state| state.cases_per_month * state.unserved_share.unwrap()).sum();
        near(unserved / standing.figures.cases_per_month, standing.figures.unserved_share, 1e-9);
    }
    // The figures of the draws are those of the run.
    let last = detail.money[0].mean.len() - 1;
    assert_eq!(last, plan.scenario.months as usize);
    for driver in &detail.sensitivity.as_ref().unwrap().drivers {
        let shares = driver.share_of_variance;
        assert!([shares.npv, shares.score].iter().all(|share| (0.0..=1.0).contains(&share.unwrap())), "{driver:?}");
    }
}

/// Without discounting the end of the band is NPV, draw by draw: the same quantiles.
#[test]
fn the_end_of_the_band_is_the_spread_of_undiscounted_totals() {
    let plan = shipped("scenarios/uncertainty/scenario.toml");
    let (results, detail) = computed(&plan, 2_000);
    let (money, npv) = (&detail.money[0], results.roi[0].risk.npv);
    let ends = [money.mean[1], money.p05[1], money.p50[1], money.p95[1]];
    [npv.mean, npv.p05, npv.p50, npv.p95].into_iter().zip(ends).for_each(|(npv, end)| near(end, npv, 1e-6));
    near(money.never, 1.0 - results.roi[0].risk.p_npv_positive, 1e-12);
    assert_eq!((money.payback_months.p50, money.payback_months.p95), (Some(0.0), None));
}

/// What share does to `scenarios/uncertainty`: NPV is 0 at 0.2; at 0.16 the mix is as good as staying: cost per case
/// 1 000 · (100 − 0.16·60 + 12)/1 000 = 102.4, 2.4 on the wrong side of 100 on a scale of 5; satisfaction 2.4 of 5. Both are
/// tried by running the plan at the value.
#[test]
fn at_a_turning_value_it_turns() {
    let path = Path::new("scenarios/uncertainty");
    let text = |name: &str| std::fs::read_to_string(path.join(name)).unwrap();
    let (scenario, ledger) = (text("scenario.toml"), text("channels.csv"));
    let (_, detail) = computed(&written(&scenario, &ledger), 500);
    let driver = driver(&detail, "channel.chat.attracts");
    let (npv, advice) = (driver.npv_turns.as_ref().unwrap(), driver.advice_turns.as_ref().unwrap());
    near(npv.values[0], 0.2, 1e-9);
    near(npv.quantile, 0.4, 1e-9);
    near(advice.values[0], 0.16, 1e-9);
    assert!(npv.better_above && advice.better_above);
    let at = |value: f64| {
        let changed = scenario.replace("share = { low = 0, high = 0.5 }", &format!("share = {value}"));
        assert_ne!(changed, scenario);
        computed(&written(&changed, &ledger), 1).0
    };
    near(at(npv.values[0]).roi[0].npv, 0.0, 1e-4);
    assert!(at(npv.values[0] + 0.001).roi[0].npv > 0.0 && at(npv.values[0] - 0.001).roi[0].npv < 0.0);
    let turned = at(advice.values[0]).hypotes;
    near(turned.mixes[0].score.unwrap(), turned.as_is.score.unwrap(), 1e-9);
}

/// 1 500 cases in two groups that differ in reason and segment alike; half of the 600 private calls move to e-mail.
const TWO_GROUPS: &str = "channel,reason,segment,volume,cost,nki,fcr
phone,billing,private,600,60000,60,0.8
phone,faults,company,400,40000,60,0.8
email,billing,private,300,12000,75,0.5
email,faults,company,200,8000,75,0.5
";

fn two_groups(months: u32, share: &str, mix: &str) -> Plan {
    let mix = format!(
        "{mix}\n[[mix.shift]]\nfrom = \"phone\"\nto = \"email\"\nsegments = [\"private\"]\neffort = 1\nshare = {share}"
    );
    let mix = format!("[[mix]]\nid = \"private\"\n{mix}");
    written(&scenario_with(&format!("months = {months}"), &mix), TWO_GROUPS)
}

/// A scenario with a horizon and mixes.
fn scenario_with(months: &str, mixes: &str) -> String {
    format!(
        r#"
version = 1
[scenario]
name = "Two groups (made up)"
currency = "SEK"
start = "2026-01"
{months}
discount_rate = 0
realisation = 1
[nulage]
channels = "channels.csv"
months = 1
[defaults]
unresolved_to = {{ gives_up = 1 }}
[goals]
cost_per_month = 102000
nki = 70
[gates]
pays = 0
unserved_margin = 1
segment_margin = 1
{mixes}
"#
    )
}

/// Private: S 65, then 70; unserved (600·0.2 + 300·0.5)/900 = 0.3, then (300·0.2 + 600·0.5)/900 = 0.4. Companies: nothing.
/// With a share that is uniform on 0.25…0.75 the changes are uniform on 2.5…7.5 points and 0.05…0.15.
#[test]
fn one_group_gains_points_and_loses_service() {
    let (_, detail) = computed(&two_groups(1, "{ low = 0.25, high = 0.75 }", ""), 4_000);
    let groups = &detail.groups;
    assert_eq!((groups.segments.len(), groups.reasons.len(), groups.pairs.len()), (2, 2, 2));
    for shelf in [&groups.segments, &groups.reasons, &groups.pairs] {
        let [private, company] = &shelf[..] else { panic!("two groups") };
        near(private.as_is.cases_per_month, 900.0, 1e-9);
        near(private.as_is.satisfaction.unwrap(), 65.0, 1e-9);
        near(private.as_is.unserved_share.unwrap(), 0.3, 1e-12);
        let under = private.mixes[0];
        near(under.state.satisfaction.unwrap(), 70.0, 1e-9);
        near(under.satisfaction_change.unwrap(), 5.0, 1e-9);
        near(under.unserved_change.unwrap(), 0.1, 1e-12);
        let (advised, spread) = private.recommended.unwrap();
        assert_eq!(advised, under);
        // 2 000 draws: the 5 % quantile of a uniform has a standard error of 0.5 % of its width.
        near(spread.satisfaction_change.unwrap().p05, 2.75, 0.1);
        near(spread.unserved_change.unwrap().p95, 0.145, 0.002);
        near(company.as_is.cases_per_month, 600.0, 1e-9);
        assert_eq!(company.mixes[0].satisfaction_change, Some(0.0));
        assert_eq!(company.recommended.unwrap().1.unserved_change.unwrap().sd, 0.0);
    }
    let contacts = &detail.contacts;
    assert_eq!(contacts.as_is, [[Some(600.0), Some(300.0)], [Some(400.0), Some(200.0)]]);
    assert_eq!(contacts.mixes[0], [[Some(300.0), Some(600.0)], [Some(400.0), Some(200.0)]]);
    assert_eq!(contacts.recommended.as_ref(), Some(&contacts.mixes[0]));
}

/// NPV = 18 000 − setup − running, uniform on 0…30 000 and 0…10 000: variances as 9 to 1. Only running costs are in the
/// steady state, so the whole of the score's. With the other at its mean NPV is 0 at 13 000 and at 3 000.
#[test]
fn shares_of_variance_in_a_sum() {
    let mix = "setup_cost = { low = 0, high = 30000, source = \"an offer\" }\nrunning_cost = { low = 0, high = 10000 }";
    let (_, detail) = computed(&two_groups(1, "0.5", mix), 10_000);
    let (setup, running) = (driver(&detail, "mix.private.setup_cost"), driver(&detail, "mix.private.running_cost"));
    // Standard error of a share of 0.9 from 10 000 draws: about 2·√(0.9·0.1)·√0.1/100 = 0.002; of 0.1: 0.006.
    near(setup.share_of_variance.npv.unwrap(), 0.9, 0.01);
    near(running.share_of_variance.npv.unwrap(), 0.1, 0.025);
    assert_eq!(setup.share_of_variance.score, Some(0.0));
    near(running.share_of_variance.score.unwrap(), 1.0, 0.001);
    assert_eq!(running.share_of_variance.satisfaction_change, None);
    near(setup.low.figures.npv, 18_000.0 - 1_500.0 - 5_000.0, 1e-6);
    near(setup.high.figures.npv, 18_000.0 - 28_500.0 - 5_000.0, 1e-6);
    for (driver, value, quantile) in [(setup, 13_000.0, 13.0 / 30.0), (running, 3_000.0, 0.3)] {
        let turn = driver.npv_turns.as_ref().unwrap();
        near(turn.values[0], value, 1e-6);
        near(turn.quantile, quantile, 1e-9);
        assert!(!turn.better_above && driver.advice_turns.is_none());
    }
    let sensitivity = detail.sensitivity.as_ref().unwrap();
    let order: Vec<&str> = sensitivity.drivers.iter().map(|driver| driver.stream.as_str()).collect();
    assert_eq!(order, ["mix.private.running_cost", "mix.private.setup_cost"]);
    assert!(sensitivity.together.npv.unwrap() < 0.03);
    // 18 000 − setup − running ≥ 0 in (18 000 − 5 000)/30 000 of the draws; four standard errors are 0.02.
    near(detail.money[0].never, 1.0 - 13.0 / 30.0, 0.02);
    let unsourced = &detail.unsourced;
    assert_eq!(unsourced.uncertain, running.assumptions);
    assert!(unsourced.assumptions.contains(&running.assumptions[0]));
    assert!(!unsourced.assumptions.contains(&setup.assumptions[0]));
    near(unsourced.share_of_variance.npv.unwrap(), 0.1, 0.02);
    assert_eq!(unsourced.share_of_variance.score, Some(1.0));
}

/// Where everything uncertain has a source, nothing of the spread rests on none.
#[test]
fn with_sources_nothing_rests_on_none() {
    let plan = two_groups(1, "0.5", "setup_cost = { low = 0, high = 30000, source = \"an offer\" }");
    let unsourced = computed(&plan, 200).1.unsourced;
    assert!(unsourced.uncertain.is_empty() && !unsourced.assumptions.is_empty());
    assert_eq!(unsourced.share_of_variance.npv, Some(0.0));
    let plan = two_groups(1, "0.5", "setup_cost = { low = 0, high = 30000, source = \"placeholder\" }");
    assert_eq!(computed(&plan, 200).1.unsourced.share_of_variance.npv, Some(1.0));
}

/// 18 000 a month against a one-off that is uniform on 20 000…100 000: 24 000 is back after 2 months, 60 000 after 4,
/// 96 000 after 6.
#[test]
fn payback_over_the_draws() {
    let (_, detail) = computed(&two_groups(12, "0.5", "setup_cost = { low = 20000, high = 100000 }"), 4_000);
    let money = &detail.money[0];
    let spread = money.payback_months;
    assert_eq!([spread.base, spread.p05, spread.p50, spread.p95], [4.0, 2.0, 4.0, 6.0].map(Some));
    assert_eq!(money.paid_back_at, spread);
    assert_eq!(money.never, 0.0);
    near(money.base[1], 18_000.0 - 60_000.0, 1e-6);
}

#[test]
fn what_is_examined() {
    let of = |path: &str| computed(&shipped(path), 20).1.sensitivity.map(|found| (found.examined, found.rival));
    assert_eq!(of("scenarios/as-is-wins/scenario.toml"), Some((Examined::Mix(0), Some(Rival::AsIs))));
    assert_eq!(of("scenarios/no-goals/scenario.toml"), Some((Examined::Mix(0), None)));
    assert_eq!(of("examples/business-number/scenario.toml").map(|found| found.0), Some(Examined::Recommended));
}

/// A recommended mix that was pruned is not the mix of the file.
#[test]
fn the_recommended_is_told_as_pruned() {
    let (results, detail) = computed(&shipped("scenarios/pruning/scenario.toml"), 100);
    let recommended = detail.recommended_money.unwrap();
    let place = results.recommendation.unwrap().choice.mix.unwrap();
    assert_ne!(recommended.base, detail.money[place].base);
    near(detail.sensitivity.unwrap().base.npv, results.recommended.unwrap().npv, 1e-6);
}

#[test]
fn the_same_on_one_thread_and_on_two() {
    let plan = shipped("benches/eight-by-five/scenario.toml");
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| computed(&plan, 200).1)
    };
    assert!(on(1) == on(2));
}

/// Every shipped case, in many draws, in few, and in one.
#[test]
fn every_case_has_its_detail() {
    for shelf in ["scenarios", "examples"] {
        for folder in std::fs::read_dir(shelf).unwrap() {
            let path = folder.unwrap().path().join("scenario.toml");
            let Some(plan) = path.is_file().then(|| shipped(path.to_str().unwrap())) else { continue };
            for draws in [1, 15, 40] {
                let (results, detail) = computed(&plan, draws);
                let ended: f64 = detail.paths.iter().map(|path| path.solved + path.gave_up).sum();
                near(ended, results.nulage.cases, 1e-9 * results.nulage.cases);
                for (money, roi) in detail.money.iter().zip(&results.roi) {
                    let years: f64 = roi.years.iter().map(|year| year.flow - year.one_offs).sum();
                    let largest = money.base.iter().fold(1.0_f64, |most, sum| most.max(sum.abs()));
                    near(*money.base.last().unwrap(), years, 1e-9 * largest);
                    assert_eq!(money.payback_months.base, roi.payback_months, "{}", path.display());
                }
                let sensitivity = detail.sensitivity.unwrap();
                let figures = sensitivity.drivers.iter().flat_map(|driver| [&driver.low.figures, &driver.high.figures]);
                for figures in figures.chain([&sensitivity.base]) {
                    assert!(figures.npv.is_finite() && figures.satisfaction_change.is_finite(), "{}", path.display());
                }
                assert!(draws >= 16 || sensitivity.together.npv.is_none(), "{}", path.display());
            }
        }
    }
}

//! Explanations: every formula of every figure gives the engine's value from the values that it names.

#![allow(clippy::panic, clippy::unwrap_used)]

mod common;

use std::path::{Path, PathBuf};

use common::generator::{Case, Spread, case};
use kanalval::explain::{Explainer, Explanation, OF_CHANNELS, OF_MIXES, OF_STEADY, OF_TODAY, Request};
use kanalval::input::{Loaded, read_scenario_with_rows};
use kanalval::model::Plan;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

/// What rounding may move a value by, as a share of the largest number in its formula.
const TOLERANCE: f64 = 1e-9;

/// Every figure of a plan: its name, mix and channel, and the value that JSON has for it.
fn figures(plan: &Plan, report: &Value) -> Vec<(String, Option<String>, Option<String>, Option<f64>)> {
    let mut all = Vec::new();
    let number = |value: &Value| value.as_f64();
    for name in OF_TODAY {
        all.push((format!("nulage.{name}"), None, None, number(&report["nulage"][name])));
    }
    for (place, channel) in plan.channels[..plan.current_channels].iter().enumerate() {
        for name in OF_CHANNELS {
            let value = number(&report["nulage"]["channels"][place][name]);
            all.push((name.to_owned(), None, Some(channel.name.clone()), value));
        }
    }
    let mut of = |mix: Option<String>, standing: &Value| {
        for name in OF_STEADY {
            all.push((name.to_owned(), mix.clone(), None, number(&standing["base"][name])));
        }
        for channel in &plan.channels {
            let value = number(&standing["base"]["channel_contacts"][&channel.name]);
            all.push(("channel_contacts".to_owned(), mix.clone(), Some(channel.name.clone()), value));
        }
        for (goal, value) in standing["progress"].as_object().unwrap() {
            all.push((format!("progress.{goal}"), mix.clone(), None, number(value)));
        }
        for name in OF_MIXES.into_iter().filter(|_| mix.is_some()) {
            all.push((name.to_owned(), mix.clone(), None, number(&standing["base"][name])));
        }
    };
    of(None, &report["as_is"]);
    for mix in report["mixes"].as_array().unwrap() {
        of(Some(mix["id"].as_str().unwrap().to_owned()), mix);
    }
    all
}

/// What is wrong with an explanation: formulas that do not give their value.
fn problems(told: &Explanation, figure: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for (place, step) in told.steps.iter().enumerate() {
        let Some(formula) = &step.formula else { continue };
        let got = told.evaluated(step);
        let size = formula.leaves().iter().map(|leaf| leaf.value(&|id| told.steps[id.0].value).abs());
        let size = size.fold(step.value.abs().max(1e-9), f64::max).min(step.value.abs().max(1.0) * 1e6);
        if !((got - step.value).abs() <= TOLERANCE * size) {
            problems.push(format!("{figure}, step {place} {:?}: {got} ≠ {}\n{formula:?}", step.name, step.value));
        }
        for used in formula.steps() {
            if used.0 >= told.steps.len() {
                problems.push(format!("{figure}, step {place} uses {used:?}"));
            }
        }
    }
    problems
}

/// Tries every figure of a plan; how many had steps, and what is wrong.
fn try_all(loaded: &mut Loaded) -> (usize, Vec<String>) {
    let plan = loaded.plan.clone().unwrap();
    let results = common::run(&plan, 8);
    let report = common::report(loaded, &plan, &results, 8);
    let rows = loaded.rows.take().unwrap();
    let explainer = Explainer::new(&plan, &rows);
    let (mut count, mut wrong) = (0, Vec::new());
    for (name, mix, channel, value) in figures(&plan, &report) {
        let request = Request { figure: &name, mix: mix.as_deref(), channel: channel.as_deref() };
        let what = format!("{name} {mix:?} {channel:?}");
        let told = explainer.explain(&mut loaded.sources, &request);
        let told = told.unwrap_or_else(|why| panic!("{what}: {why:?}"));
        match (told.value(), value) {
            (None, None) => assert!(told.why_none.is_some(), "{what}"),
            (Some(got), Some(wanted)) => {
                count += 1;
                if (got - wanted).abs() > TOLERANCE * wanted.abs().max(1.0) {
                    wrong.push(format!("{what}: {got} ≠ {wanted}"));
                }
            }
            (got, wanted) => wrong.push(format!("{what}: {got:?} ≠ {wanted:?}")),
        }
        wrong.extend(problems(&told, &what));
    }
    (count, wrong)
}

fn load(path: &Path) -> Loaded {
    read_scenario_with_rows(path, &|path| std::fs::read(path))
}

fn scenarios() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = vec![root.join("docs/worked-example/scenario.toml")];
    for folder in ["scenarios", "examples"] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path().join("scenario.toml");
            if path.exists() {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths
}

#[test]
fn every_formula_of_the_shipped_scenarios_gives_its_value() {
    let mut all = 0;
    for path in scenarios() {
        let mut loaded = load(&path);
        assert!(loaded.plan.is_some(), "{}: {:?}", path.display(), loaded.findings);
        let (count, wrong) = try_all(&mut loaded);
        assert!(wrong.is_empty(), "{}:\n{}", path.display(), wrong[..wrong.len().min(4)].join("\n"));
        all += count;
    }
    assert!(all > 3_000, "{all}");
}

fn load_case(case: &Case) -> Loaded {
    let (scenario, ledger) = (case.scenario(), case.ledger());
    read_scenario_with_rows(Path::new("case.toml"), &|path| match path.extension() {
        Some(ending) if ending == "toml" => Ok(scenario.clone().into_bytes()),
        _ => Ok(ledger.clone().into_bytes()),
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        rng_seed: RngSeed::Fixed(20_260_401),
        failure_persistence: None,
        ..Default::default()
    })]

    #[test]
    fn every_formula_of_random_plans_gives_its_value(case in case(Spread::Wide)) {
        let mut loaded = load_case(&case);
        prop_assert!(loaded.plan.is_some(), "{:?}", loaded.findings);
        let (_, wrong) = try_all(&mut loaded);
        prop_assert!(wrong.is_empty(), "{}\n{}", wrong[..wrong.len().min(4)].join("\n"), case.scenario());
    }
}

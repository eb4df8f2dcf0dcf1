//! Explanations: every formula of every figure gives the engine's value from the values that it names.

#![allow(clippy::panic, clippy::unwrap_used)]

mod common;

use std::path::{Path, PathBuf};

use common::generator::{Case, Spread, case};
use kanalval::explain::{
    Explainer, Explanation, Expression, OF_CHANNELS, OF_MIXES, OF_STEADY, OF_TODAY, Request, StepId,
};
use kanalval::input::{Loaded, read_scenario_with_rows};
use kanalval::model::Plan;
use kanalval::report::shown;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

/// What rounding may move a value by, as a share of the largest number in its formula.
const TOLERANCE: f64 = 1e-9;

/// A figure's name, mix and channel, and the value that JSON has for it.
type Figure = (String, Option<String>, Option<String>, Option<f64>);

/// Every figure of a plan: its name, mix and channel, and the value that JSON has for it.
fn figures(plan: &Plan, report: &Value) -> Vec<Figure> {
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

/// What a formula would give if nothing in it cancelled out: what rounding is measured against.
fn size(formula: &Expression, value_of: &dyn Fn(StepId) -> f64) -> f64 {
    let of = |part: &Expression| size(part, value_of);
    match formula {
        Expression::Step(_) | Expression::Number(_) | Expression::Power(..) => formula.value(value_of).abs(),
        Expression::Sum(parts) => parts.iter().map(|(_, part)| of(part)).sum(),
        Expression::Product(parts) => parts.iter().map(of).product(),
        Expression::Quotient(above, below) => of(above) / below.value(value_of).abs(),
        Expression::Least(parts) | Expression::Greatest(parts) => parts.iter().map(of).fold(0.0, f64::max),
        Expression::Total(total) => total.terms.iter().map(|term| of(&term.value)).sum(),
    }
}

/// From where to where.
type Interval = (f64, f64);

fn hull(values: &[f64]) -> Interval {
    (values.iter().copied().fold(f64::INFINITY, f64::min), values.iter().copied().fold(f64::NEG_INFINITY, f64::max))
}

/// What a number may be that is shown as it is.
fn shown_interval(value: f64) -> Interval {
    let (rounded, decimals) = shown(value);
    let half = if rounded == value { 0.0 } else { 0.5 * 10f64.powi(-(decimals as i32)) };
    // The last zeros are left out, so that fewer decimals may be more exact than they look.
    let half = half.min((rounded - value).abs() * 1.000_001).max(value.abs() * 1e-15);
    (rounded - half, rounded + half)
}

/// What a calculator may get that is given the numbers as they are shown.
fn interval(formula: &Expression, value_of: &dyn Fn(StepId) -> f64) -> Interval {
    let of = |part: &Expression| interval(part, value_of);
    let four = |one: Interval, other: Interval, by: &dyn Fn(f64, f64) -> f64| {
        hull(&[by(one.0, other.0), by(one.0, other.1), by(one.1, other.0), by(one.1, other.1)])
    };
    let sum = |one: Interval, other: Interval| (one.0 + other.0, one.1 + other.1);
    match formula {
        Expression::Step(_) | Expression::Number(_) => shown_interval(formula.value(value_of)),
        Expression::Sum(parts) => parts.iter().fold((0.0, 0.0), |all, (is_taken, part)| {
            let part = of(part);
            sum(all, if *is_taken { (-part.1, -part.0) } else { part })
        }),
        Expression::Product(parts) => parts.iter().fold((1.0, 1.0), |all, part| four(all, of(part), &|a, b| a * b)),
        Expression::Quotient(above, below) => four(of(above), of(below), &|a, b| a / b),
        Expression::Power(base, power) => four(of(base), of(power), &|a, b| libm::pow(a, b)),
        Expression::Least(parts) => {
            parts.iter().map(of).fold((f64::INFINITY, f64::INFINITY), |a, b| (a.0.min(b.0), a.1.min(b.1)))
        }
        Expression::Greatest(parts) => {
            parts.iter().map(of).fold((f64::NEG_INFINITY, f64::NEG_INFINITY), |a, b| (a.0.max(b.0), a.1.max(b.1)))
        }
        Expression::Total(total) => total.terms.iter().fold((0.0, 0.0), |all, term| sum(all, of(&term.value))),
    }
}

/// What is wrong with an explanation: formulas that do not give their value, exactly or as they are shown.
fn problems(told: &Explanation, figure: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let value_of = |id: StepId| told.steps[id.0].value;
    for (place, step) in told.steps.iter().enumerate() {
        let Some(formula) = &step.formula else { continue };
        let got = told.evaluated(step);
        let size = size(formula, &value_of).max(step.value.abs());
        let at = format!("{figure}, step {place} {:?}", step.name);
        let is_near = (got - step.value).abs() <= TOLERANCE * size.max(1e-6);
        if !is_near {
            problems.push(format!("{at}: {got} ≠ {}\n{formula:?}", step.value));
            continue;
        }
        let (low, high) = interval(formula, &value_of);
        let (least, most) = shown_interval(step.value);
        let rounding = TOLERANCE * size.max(1e-6);
        if !(low <= most + rounding && high >= least - rounding) {
            problems.push(format!("{at}: shown {least}…{most}, computed {low}…{high}\n{formula:?}"));
        }
        if high - low > 1e-6 * size.max(1e-6) {
            problems.push(format!("{at}: too few digits are shown: {low}…{high}\n{formula:?}"));
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
        _ if path.ends_with("lardomar.toml") => Err(std::io::ErrorKind::NotFound.into()),
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

/// What the command says of a figure of the worked example: exit code, result, and what is told besides.
fn said(more: &[&str]) -> (i32, String, String) {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_kanalval"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["explain", "docs/worked-example/scenario.toml", "--figure"]);
    let output = command.args(more).env("NO_COLOR", "1").env("LC_ALL", "C").output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

/// 126.25 a case, of which 0.68125 is solved: docs/model.md, worked example, step 1.
#[test]
fn the_command_leads_from_a_figure_to_the_cells() {
    let (code, text, _) = said(&["cost_per_solved_case", "--channel", "Letter"]);
    assert_eq!(code, 0);
    for part in ["= 126.25 [2] ÷ 0.68125 [3] = 185.3211009", "channels.csv:4:8", "scenario.toml:42:27"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let (code, text, _) = said(&["npv", "--mix", "chat", "--format", "json"]);
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(code, 0);
    assert_eq!(report["mix"], "chat");
    assert!((report["value"].as_f64().unwrap() - 39_030.426_69).abs() < 1e-5);
    assert!(report["steps"].as_array().unwrap().len() > 20);
    let (code, text, _) = said(&["score", "--mix", "as-is", "--format", "markdown"]);
    assert!(code == 0 && text.starts_with("# "), "{text}");
}

#[test]
fn what_is_not_there_is_told_with_what_is() {
    for (arguments, words) in [
        (&["nvp"][..], "Did you mean `npv`?"),
        (&["npv"][..], "There are: as-is, chat"),
        (&["npv", "--mix", "chatt"][..], "Did you mean `chat`?"),
        (&["fcr"][..], "There are: phone, email, letter, chat"),
        (&["fcr", "--channel", "fone"][..], "Did you mean `phone`?"),
        (&["fcr", "--channel", "chat"][..], "chat is not there today"),
        (&["contacts", "--channel", "phone", "--mix", "chat"][..], "leave --mix out"),
        (&["progress.csat"][..], "There are: cost_per_case, nki, employee"),
    ] {
        let (code, text, told) = said(arguments);
        assert_eq!((code, text.as_str()), (2, ""), "{arguments:?}");
        assert!(told.contains(words), "{arguments:?}: {told}");
    }
}

/// A figure that does not exist says why: nobody is surveyed for waiting.
#[test]
fn a_figure_that_does_not_exist_says_why() {
    let (code, text, _) = said(&["wait", "--channel", "phone"]);
    assert_eq!(code, 0);
    assert!(text.contains("There is none here: nothing states it."), "{text}");
}

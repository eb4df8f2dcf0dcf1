//! Every shipped case: it reads without errors, meets what it expects of itself, and says what it said before.

#![allow(clippy::panic, clippy::unwrap_used)]

mod common;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use kanalval::input::{Loaded, read_scenario};
use kanalval::model::{Finding, Severity};

/// Draws of each case.
const DRAWS: usize = 500;

/// `scenarios/*/scenario.toml` and `examples/*/scenario.toml`, by path from the package, in order.
fn cases() -> Vec<PathBuf> {
    let mut cases = Vec::new();
    for shelf in ["scenarios", "examples"] {
        let Ok(folders) = std::fs::read_dir(shelf) else { continue };
        let files = folders.map(|folder| PathBuf::from(shelf).join(folder.unwrap().file_name()).join("scenario.toml"));
        cases.extend(files.filter(|file| file.is_file()));
    }
    cases.sort();
    cases
}

/// The name of a case's snapshot, such as `scenarios-near-tie`.
fn name(path: &std::path::Path) -> String {
    path.parent().unwrap().iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("-")
}

/// The errors among the findings, each with its place.
fn errors(findings: &[Finding], loaded: &Loaded) -> Vec<String> {
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error);
    errors
        .map(|finding| format!("{:?} {:?} at {:?}", finding.code, finding.args, loaded.sources.place(finding.at)))
        .collect()
}

/// What is wrong with a case, unmet expectations among it; empty where all is well.
fn complaints(path: &std::path::Path) -> Vec<String> {
    let loaded = read_scenario(path);
    let Some(plan) = &loaded.plan else { return errors(&loaded.findings, &loaded) };
    let results = common::run(plan, DRAWS);
    let mut complaints = errors(&kanalval::check::check(plan, &results), &loaded);
    if plan.expectations.is_empty() {
        complaints.push("expects nothing of itself".to_owned());
    }
    let mut report = common::report(&loaded, plan, &results, DRAWS);
    common::rounded(&mut report);
    let text = common::text(&loaded, plan, &results, DRAWS);
    let snapshots = [
        catch_unwind(AssertUnwindSafe(|| insta::assert_json_snapshot!(name(path), report))),
        catch_unwind(AssertUnwindSafe(|| insta::assert_snapshot!(format!("{}-text", name(path)), text))),
    ];
    if snapshots.iter().any(Result::is_err) {
        complaints.push("does not say what its snapshots say".to_owned());
    }
    complaints
}

#[test]
fn every_case_meets_its_expectations_and_its_snapshot() {
    let cases = cases();
    assert!(cases.len() > 50, "only {} cases found", cases.len());
    let failed: Vec<String> = cases
        .iter()
        .map(|path| (path, complaints(path)))
        .filter(|(_, complaints)| !complaints.is_empty())
        .map(|(path, complaints)| format!("{}\n    {}", path.display(), complaints.join("\n    ")))
        .collect();
    assert!(failed.is_empty(), "{} of {} cases:\n{}", failed.len(), cases.len(), failed.join("\n"));
}

/// A bound that cannot fail holds nobody to anything: each one is moved past its figure and must then be reported.
#[test]
fn an_expectation_that_is_not_met_is_reported() {
    use kanalval::model::ExpectedValue;
    let loaded = read_scenario("scenarios/shift/scenario.toml".as_ref());
    let mut plan = loaded.plan.clone().unwrap();
    let results = common::run(&plan, 1);
    assert_eq!(errors(&kanalval::check::check(&plan, &results), &loaded), Vec::<String>::new());
    for expectation in &mut plan.expectations {
        expectation.value = match expectation.value.clone() {
            ExpectedValue::Recommended(_) => ExpectedValue::Recommended("as-is".to_owned()),
            ExpectedValue::Verdict { channel, .. } => ExpectedValue::Verdict { channel, verdict: "drop".to_owned() },
            ExpectedValue::Bound { mix, figure, is_minimum, value } => {
                let value = if is_minimum { value + 1.0 } else { value - 1.0 };
                ExpectedValue::Bound { mix, figure, is_minimum, value }
            }
        };
    }
    assert_eq!(errors(&kanalval::check::check(&plan, &results), &loaded).len(), plan.expectations.len());
}

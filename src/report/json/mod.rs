//! The machine-readable contract: names are fixed, more may stand beside them, figures are unrounded and one
//! that does not exist is null.

mod advice;
mod check;
mod demands;
mod diff;
mod explain;
mod lessons;
mod mix;
mod staffing;
mod state;
mod testa;
mod utvardera;

use serde::Serialize;

use crate::input::Sources;
use crate::model::Plan;
use crate::text::{Arg, Catalogue, Message};
use crate::{Results, VERSION};

use super::{Ask, asks};

pub use advice::Recommendation;
pub use check::{CheckReport, CheckedFile, check, checked};
pub use diff::{DiffReport, difference};
pub use explain::{ExplanationReport, explanation};
pub use lessons::{LessonsReport, lessons};
pub use mix::MixReport;
pub use staffing::{StaffingReport, staffing};
pub use state::{AsIs, NulageReport};
pub use testa::{PilotReport, pilot};
pub use utvardera::{EvaluationReport, evaluation};

/// The version of the structs in this room; it changes only by adding.
pub(super) const SCHEMA_VERSION: u32 = 1;

/// What `plan --format json` prints.
#[derive(Serialize)]
pub struct PlanReport {
    schema_version: u32,
    kanalval: &'static str,
    seed: u64,
    draws: usize,
    inputs: Vec<Input>,
    scenario: Scenario,
    nulage: NulageReport,
    as_is: AsIs,
    mixes: Vec<MixReport>,
    implied_worth_of_point: Option<f64>,
    recommendation: Option<Recommendation>,
    clipped: Vec<Clipped>,
    findings: Vec<FindingReport>,
}

/// What `nulage --format json` prints.
#[derive(Serialize)]
pub struct NulageOnly {
    schema_version: u32,
    kanalval: &'static str,
    inputs: Vec<Input>,
    scenario: Scenario,
    nulage: NulageReport,
    ask_next: Vec<AskReport>,
    findings: Vec<FindingReport>,
}

/// A figure to ask for; channels are those that lack it, none where all do.
#[derive(Serialize)]
struct AskReport {
    figure: &'static str,
    channels: Vec<String>,
    text: String,
    whom: String,
    decides: String,
}

/// A file that was read.
#[derive(Serialize)]
struct Input {
    path: String,
    sha256: String,
}

#[derive(Serialize)]
struct Scenario {
    name: String,
    question: Option<String>,
    ambition: Option<String>,
    currency: String,
    start: Option<String>,
    months: u32,
    satisfaction_metric: Option<&'static str>,
}

/// An uncertain figure whose draws were moved to what is possible.
#[derive(Serialize)]
struct Clipped {
    assumption: String,
    draws: u64,
}

/// A finding with its place.
#[derive(Serialize)]
pub struct FindingReport {
    severity: &'static str,
    code: &'static str,
    path: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    /// The cell of a workbook, `Sheet!C7`, whose row is the line.
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<String>,
    arguments: serde_json::Map<String, serde_json::Value>,
    text: String,
    help: Option<String>,
}

/// A message: its code, its arguments and its words.
#[derive(Serialize)]
pub struct MessageReport {
    code: &'static str,
    arguments: serde_json::Map<String, serde_json::Value>,
    text: String,
}

/// The whole way as one JSON object.
#[must_use]
pub fn plan(
    plan: &Plan,
    results: &Results,
    findings: &[crate::model::Finding],
    sources: &Sources,
    catalogue: &Catalogue,
    run: (u64, usize),
) -> PlanReport {
    PlanReport {
        schema_version: SCHEMA_VERSION,
        kanalval: VERSION,
        seed: run.0,
        draws: run.1,
        inputs: inputs(sources),
        scenario: scenario(plan),
        nulage: state::nulage(plan, &results.nulage),
        as_is: state::as_is(plan, &results.hypotes),
        mixes: (0..plan.mixes.len()).map(|place| mix::report(plan, results, place)).collect(),
        implied_worth_of_point: results.hypotes.implied_worth_of_point,
        recommendation: results
            .recommendation
            .as_ref()
            .map(|advice| advice::report(plan, advice, results.recommended.as_ref(), catalogue)),
        clipped: results
            .simulated
            .clipped
            .iter()
            .map(|(id, draws)| Clipped { assumption: plan.assumptions.get(*id).name.clone(), draws: *draws })
            .collect(),
        findings: findings.iter().map(|finding| self::finding(finding, sources, catalogue)).collect(),
    }
}

/// The current state as one JSON object.
#[must_use]
pub fn nulage(
    plan: &Plan,
    nulage: &crate::nulage::Nulage,
    findings: &[crate::model::Finding],
    sources: &Sources,
    catalogue: &Catalogue,
) -> NulageOnly {
    NulageOnly {
        schema_version: SCHEMA_VERSION,
        kanalval: VERSION,
        inputs: inputs(sources),
        scenario: scenario(plan),
        nulage: state::nulage(plan, nulage),
        ask_next: asks(plan, nulage, catalogue).into_iter().map(ask).collect(),
        findings: findings.iter().map(|finding| self::finding(finding, sources, catalogue)).collect(),
    }
}

fn ask(ask: Ask) -> AskReport {
    let Ask { figure, what, channels, whom, why, .. } = ask;
    AskReport { figure, channels, text: what, whom, decides: why }
}

fn inputs(sources: &Sources) -> Vec<Input> {
    sources.inputs().iter().map(|input| Input { path: input.path.clone(), sha256: input.sha256.clone() }).collect()
}

fn scenario(plan: &Plan) -> Scenario {
    Scenario {
        name: plan.scenario.name.clone(),
        question: plan.scenario.question.clone(),
        ambition: plan.scenario.ambition.clone(),
        currency: plan.scenario.currency.clone(),
        start: plan.scenario.start.map(|month| month.to_string()),
        months: plan.scenario.months,
        satisfaction_metric: plan.metric.map(|metric| metric.kind.word()),
    }
}

/// A finding with its place, code, arguments and words.
#[must_use]
pub fn finding(finding: &crate::model::Finding, sources: &Sources, catalogue: &Catalogue) -> FindingReport {
    let place = sources.place(finding.at);
    let message = finding.message();
    FindingReport {
        severity: finding.severity().word(),
        code: finding.code.word(),
        line: place.as_ref().map(|place| place.line),
        column: place.as_ref().map(|place| place.column),
        cell: place.as_ref().and_then(|place| place.cell.clone()),
        path: place.map(|place| place.path),
        arguments: arguments(&message, catalogue),
        text: plain(&catalogue.say(&message)),
        help: catalogue.attribute(&message, "help").map(|help| plain(&help)),
    }
}

fn message(message: &Message, catalogue: &Catalogue) -> MessageReport {
    MessageReport { code: message.key, arguments: arguments(message, catalogue), text: plain(&catalogue.say(message)) }
}

fn arguments(message: &Message, catalogue: &Catalogue) -> serde_json::Map<String, serde_json::Value> {
    let value = |arg: &Arg| match arg {
        Arg::Text(text) => text.as_str().into(),
        Arg::List(names) => names.clone().into(),
        Arg::Each(messages) => messages.iter().map(|message| plain(&catalogue.say(message))).collect(),
        Arg::MonthOfYear { year, month } => format!("{year:04}-{month:02}").into(),
        Arg::Message(message) => plain(&catalogue.say(message)).into(),
        Arg::Number(value)
        | Arg::Count(value)
        | Arg::Money(value)
        | Arg::MoneyChange(value)
        | Arg::Share(value)
        | Arg::ShareChange(value)
        | Arg::Points(value)
        | Arg::Months(value)
        | Arg::Figure { value, .. } => (*value).into(),
    };
    message.args.iter().map(|(name, arg)| ((*name).to_owned(), value(arg))).collect()
}

/// No-break spaces keep figures together in print; machines get plain ones.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

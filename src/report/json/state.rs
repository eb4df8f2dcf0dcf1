//! Nuläge and as is in JSON.

use serde::Serialize;
use serde_json::{Map, Value};

use super::demands::{self, OfferedReport, PreferenceReport, TargetReport};
use crate::hypotes::{Hypotes, Standing};
use crate::model::Plan;
use crate::nulage::Nulage;

/// `nulage`.
#[derive(Serialize)]
pub struct NulageReport {
    channels: Vec<ChannelReport>,
    cost_per_month: Option<f64>,
    cases: f64,
    contacts: f64,
    solved: f64,
    cost_per_solved_case: Option<f64>,
    shared_cost: f64,
    satisfaction: Option<f64>,
    satisfaction_coverage: f64,
    employee: Option<f64>,
    unserved_share: f64,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    spread: Vec<SpreadReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    targets: Vec<TargetReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    preferences: Vec<PreferenceReport>,
}

/// A figure of a file at coarser grain than the volumes.
#[derive(Serialize)]
struct SpreadReport {
    figure: &'static str,
    file: String,
    over: Vec<&'static str>,
    by: &'static str,
}

#[derive(Serialize)]
struct ChannelReport {
    channel: String,
    contacts: f64,
    share: f64,
    first_contacts: f64,
    cost: Option<f64>,
    cost_per_contact: Option<f64>,
    cost_per_case: Option<f64>,
    cost_per_solved_case: Option<f64>,
    satisfaction: Option<f64>,
    satisfaction_interval: Option<[f64; 2]>,
    responses: Option<f64>,
    fcr: Option<f64>,
    contacts_per_case: Option<f64>,
    switches_per_case: Option<f64>,
    solved_share: Option<f64>,
    reaches_person: bool,
    reaches_voice: bool,
    employee: Option<f64>,
    aht: Option<f64>,
    wait: Option<f64>,
    abandoned: Option<f64>,
}

pub(super) fn nulage(plan: &Plan, nulage: &Nulage) -> NulageReport {
    let channels = nulage.channels.iter().map(|today| ChannelReport {
        channel: plan.channel(today.channel).name.clone(),
        contacts: today.contacts,
        share: today.share,
        first_contacts: today.first_contacts,
        cost: today.cost,
        cost_per_contact: today.cost_per_contact,
        cost_per_case: today.cost_per_case,
        cost_per_solved_case: today.cost_per_solved_case,
        satisfaction: today.satisfaction,
        satisfaction_interval: today.satisfaction_interval.map(|interval| [interval.low, interval.high]),
        responses: today.responses,
        fcr: today.fcr,
        contacts_per_case: today.contacts_per_case,
        switches_per_case: today.switches_per_case,
        solved_share: today.solved_share,
        reaches_person: today.reaches_person,
        reaches_voice: today.reaches_voice,
        employee: today.employee,
        aht: today.aht,
        wait: today.wait,
        abandoned: today.abandoned,
    });
    NulageReport {
        channels: channels.collect(),
        cost_per_month: nulage.cost_per_month,
        cases: nulage.cases,
        contacts: nulage.contacts,
        solved: nulage.solved,
        cost_per_solved_case: nulage.cost_per_solved_case,
        shared_cost: nulage.shared_cost,
        satisfaction: nulage.satisfaction,
        satisfaction_coverage: nulage.satisfaction_coverage,
        employee: nulage.employee,
        unserved_share: nulage.unserved_share,
        spread: plan
            .spread
            .iter()
            .map(|spread| SpreadReport {
                figure: spread.figure,
                file: spread.file.clone(),
                over: spread.over.iter().map(|key| key.word()).collect(),
                by: spread.by.word(),
            })
            .collect(),
        targets: demands::targets(plan, nulage),
        preferences: demands::preferences(plan, nulage),
    }
}

/// `as_is`.
#[derive(Serialize)]
pub struct AsIs {
    base: SteadyReport,
    progress: Map<String, Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    preferences: Vec<OfferedReport>,
}

/// The steady state figures that as is and every mix have.
#[derive(Serialize)]
pub(super) struct SteadyReport {
    cost_per_month: Option<f64>,
    cost_per_case: Option<f64>,
    contacts_per_month: f64,
    cases_per_month: f64,
    satisfaction: Option<f64>,
    employee: Option<f64>,
    unserved_share: f64,
    score: Option<f64>,
    channel_contacts: Map<String, Value>,
}

pub(super) fn as_is(plan: &Plan, hypotes: &Hypotes) -> AsIs {
    AsIs {
        base: steady(plan, &hypotes.as_is),
        progress: progress(plan, hypotes, &hypotes.as_is),
        preferences: demands::offered(plan, &hypotes.as_is.preferences),
    }
}

pub(super) fn steady(plan: &Plan, standing: &Standing) -> SteadyReport {
    let figures = &standing.figures;
    // Where no channel's cost is known, what is summed up is nothing.
    let has_costs =
        plan.channels.iter().any(|channel| channel.cost_per_contact.is_known() || channel.fixed_cost.is_some());
    let contacts = plan.channels.iter().zip(&standing.channel_contacts);
    SteadyReport {
        cost_per_month: has_costs.then_some(figures.cost_per_month),
        cost_per_case: has_costs.then_some(figures.cost_per_case),
        contacts_per_month: figures.contacts_per_month,
        cases_per_month: figures.cases_per_month,
        satisfaction: figures.satisfaction,
        employee: figures.employee,
        unserved_share: figures.unserved_share,
        score: standing.score,
        channel_contacts: contacts
            .filter_map(|(channel, contacts)| Some((channel.name.clone(), (*contacts)?.into())))
            .collect(),
    }
}

/// Progress towards each goal by its name in the file.
pub(super) fn progress(plan: &Plan, hypotes: &Hypotes, standing: &Standing) -> Map<String, Value> {
    let targets = hypotes.scoring.iter().flat_map(|scoring| &scoring.targets);
    targets
        .zip(&standing.progress)
        .map(|(target, progress)| (target.kind.word(plan.metric).to_owned(), (*progress).into()))
        .collect()
}

//! What is demanded of channels and what customers prefer, in JSON.

use serde::Serialize;

use crate::engine::preference::PreferredOffered;
use crate::model::{Plan, TargetKind};
use crate::nulage::Nulage;

/// One of `nulage.targets`.
#[derive(Serialize)]
pub(super) struct TargetReport {
    channel: String,
    target: &'static str,
    /// Within how many seconds; of a service level only.
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<f64>,
    wanted: f64,
    measured: Option<f64>,
    met: Option<bool>,
    /// Why it is not known whether it is met.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_known: Option<&'static str>,
}

/// One of `nulage.preferences`.
#[derive(Serialize)]
pub(super) struct PreferenceReport {
    segment: Option<String>,
    offered_share: f64,
    stated_share: f64,
    first: FirstReport,
}

/// What most customers of a segment would choose.
#[derive(Serialize)]
struct FirstReport {
    channel: String,
    share: f64,
}

/// One of `preferences` of as is or of a mix.
#[derive(Serialize)]
pub(super) struct OfferedReport {
    segment: Option<String>,
    offered_share: f64,
}

pub(super) fn targets(plan: &Plan, nulage: &Nulage) -> Vec<TargetReport> {
    let report = |today: &crate::nulage::TargetToday| TargetReport {
        channel: plan.channel(today.channel).name.clone(),
        target: today.target.kind.word(plan.metric),
        within: match today.target.kind {
            TargetKind::ServiceLevel { within } => Some(within),
            _ => None,
        },
        wanted: today.target.wanted,
        measured: today.measured.ok(),
        met: today.is_met(),
        not_known: today.measured.err().map(crate::nulage::NotKnown::word),
    };
    nulage.targets.iter().map(report).collect()
}

pub(super) fn preferences(plan: &Plan, nulage: &Nulage) -> Vec<PreferenceReport> {
    let report = |own: &crate::nulage::PreferredToday| PreferenceReport {
        segment: segment(plan, own.segment),
        offered_share: own.offered,
        stated_share: own.stated,
        first: FirstReport { channel: plan.channel(own.first.0).name.clone(), share: own.first.1 },
    };
    nulage.preferences.iter().map(report).collect()
}

pub(super) fn offered(plan: &Plan, preferences: &[PreferredOffered]) -> Vec<OfferedReport> {
    let report =
        |own: &PreferredOffered| OfferedReport { segment: segment(plan, own.segment), offered_share: own.share };
    preferences.iter().map(report).collect()
}

/// The name of a segment; null for all customers.
fn segment(plan: &Plan, segment: Option<usize>) -> Option<String> {
    segment.and_then(|place| plan.segments.get(place)).cloned()
}

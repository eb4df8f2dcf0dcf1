//! `[goals]` and `[gates]`.

use crate::model::{Code, Gate, GateKind, Gates, Goal, GoalKind, Goals, Margins, MetricKind};

use super::reading::Reading;
use super::section::Section;

/// Reads `[goals]`; `None` where it sets none.
pub(crate) fn read_goals(section: &Section<'_>, reading: &mut Reading) -> Option<Goals> {
    let metric = section.metric_key(reading).or(section.metric.map(MetricKind::word)).unwrap_or("nki");
    let kinds = [
        (GoalKind::CostPerCase, "cost_per_case"),
        (GoalKind::CostPerMonth, "cost_per_month"),
        (GoalKind::ContactsPerMonth, "contacts_per_month"),
        (GoalKind::UnservedShare, "unserved_share"),
        (GoalKind::Satisfaction, metric),
        (GoalKind::Employee, "employee"),
    ];
    let mut all = Vec::new();
    for (kind, key) in kinds {
        if let Some(value) = section.plain(key, reading) {
            all.push(Goal { kind, value, origin: section.at_key(key) });
        }
    }
    let weights = section.inner("weights");
    let mut weight = |key: &str| weights.as_ref().and_then(|weights| weights.plain(key, reading)).unwrap_or(0.5);
    let (facts, feelings) = (weight("facts"), weight("feelings"));
    let sum = facts + feelings;
    if sum <= 0.0 || !sum.is_finite() {
        let at = weights.as_ref().map_or(section.at, |weights| weights.at);
        reading.report_code(Code::WeightsZero, at);
    }
    if all.is_empty() {
        // A goal that could not be read has been reported.
        if section.table.entries.iter().all(|entry| entry.key == "weights") {
            reading.report_code(Code::GoalsEmpty, section.at);
        }
        return None;
    }
    Some(Goals { all, facts_weight: facts / sum, feelings_weight: feelings / sum })
}

/// Reads `[gates]`, every key of which has a default.
pub(crate) fn read_gates(section: Option<&Section<'_>>, reading: &mut Reading) -> Gates {
    let Some(section) = section else { return Gates::default() };
    let default = Gates::default();
    let all = GateKind::ALL.map(|kind| {
        let stated = section.plain(kind.word(), reading);
        let threshold = default.all.iter().find(|gate| gate.kind == kind).map_or(0.5, |gate| gate.threshold);
        Gate { kind, threshold: stated.unwrap_or(threshold) }
    });
    let mut margin = |key: &str, default: f64| section.plain(key, reading).unwrap_or(default);
    let margins = Margins {
        satisfaction: margin("satisfaction_margin", default.margins.satisfaction),
        unserved: margin("unserved_margin", default.margins.unserved),
        lost: margin("lost_margin", default.margins.lost),
        segment: margin("segment_margin", default.margins.segment),
    };
    Gates { all, margins }
}

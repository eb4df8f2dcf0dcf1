//! What customers ask for, and what channels are held to.

use super::Evidence;
use crate::model::{Code, Drop, Finding, Mix, Move, MoveKind, Preference, TargetKind};
use crate::text::{Arg, Message};

/// Shares that differ by less are the same.
const TIE: f64 = 1e-9;

/// Mixes that drop the channel that a segment puts first, where it is used, without saying why at the drop.
pub(super) fn asked_and_ignored(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let mut findings = Vec::new();
    for mix in &plan.mixes {
        for (change, drop) in silent_drops(mix) {
            let first = plan.preferences.iter().filter(|one| one.channel == drop.channel && is_first(evidence, one));
            for preference in first.filter(|one| closes_for(evidence, change, drop, one.segment)) {
                let segment: Arg = match preference.segment {
                    Some(place) => plan.segments[place].as_str().into(),
                    None => Message::new("asked-everybody").into(),
                };
                findings.push(
                    Finding::new(Code::AskedAndIgnored, change.origin)
                        .with("mix", mix.id.as_str())
                        .with("channel", plan.channel(drop.channel).name.as_str())
                        .with("segment", segment)
                        .with("share", Arg::Share(preference.share))
                        .also(preference.origin),
                );
            }
        }
    }
    findings
}

/// The drops of a mix that do not say why.
fn silent_drops(mix: &Mix) -> impl Iterator<Item = (&Move, &Drop)> {
    mix.moves.iter().filter_map(|change| match &change.kind {
        MoveKind::Drop(drop) if drop.because.is_none() => Some((change, drop)),
        _ => None,
    })
}

/// Whether no other channel is preferred by more customers of the same segment.
fn is_first(evidence: &Evidence<'_>, preference: &Preference) -> bool {
    let of_segment = evidence.plan.preferences.iter().filter(|other| other.segment == preference.segment);
    preference.share > 0.0 && of_segment.into_iter().all(|other| other.share <= preference.share + TIE)
}

/// Whether a drop closes the channel in a cell of the segment in which it is used.
fn closes_for(evidence: &Evidence<'_>, change: &Move, drop: &Drop, segment: Option<usize>) -> bool {
    let plan = evidence.plan;
    let cells = plan.channel(drop.channel).cells_in_use().into_iter();
    let mut of_segment = cells.filter(|cell| segment.is_none() || plan.cells[*cell].segment == segment);
    of_segment.any(|cell| change.cells.contains(cell))
}

/// Channels that are held to speed alone: to be quick, hang up.
pub(super) fn speed_only_targets(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let is_speed =
        |kind: TargetKind| matches!(kind, TargetKind::Wait | TargetKind::ServiceLevel { .. } | TargetKind::Aht);
    let is_outcome =
        |kind: TargetKind| matches!(kind, TargetKind::Fcr | TargetKind::Satisfaction | TargetKind::RepeatRate);
    plan.channels
        .iter()
        .filter(|channel| !channel.targets.all.iter().any(|target| is_outcome(target.kind)))
        .filter_map(|channel| {
            let speed: Vec<String> = channel
                .targets
                .all
                .iter()
                .filter(|target| is_speed(target.kind))
                .map(|target| target.kind.word(plan.metric).to_owned())
                .collect();
            (!speed.is_empty()).then(|| {
                let finding = Finding::new(Code::SpeedOnlyTarget, channel.targets.origin);
                let finding = finding.with("channel", channel.name.as_str()).with("targets", speed);
                finding.with("metric", plan.metric.map_or("nki", |metric| metric.kind.word()))
            })
        })
        .collect()
}

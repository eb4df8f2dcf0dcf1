//! `[channel.X.targets]`: what is demanded of a channel.

use crate::model::{ChannelTarget, TargetKind, Targets};

use super::reading::Reading;
use super::section::Section;

/// Reads the targets of a channel's table; none where it sets none.
pub(crate) fn read_targets(channel: &Section<'_>, reading: &mut Reading) -> Targets {
    let Some(section) = channel.inner("targets") else { return Targets::default() };
    let metric = section.metric_key(reading);
    let kinds = [
        (TargetKind::Wait, Some("wait")),
        // Its place in the order; it is read from a table of its own.
        (TargetKind::ServiceLevel { within: 0.0 }, None),
        (TargetKind::Aht, Some("aht")),
        (TargetKind::Fcr, Some("fcr")),
        (TargetKind::Satisfaction, metric),
        (TargetKind::RepeatRate, Some("repeat_rate")),
        (TargetKind::AbandonedShare, Some("abandoned_share")),
        (TargetKind::Employee, Some("employee")),
    ];
    let mut all = Vec::new();
    for (kind, key) in kinds {
        if matches!(kind, TargetKind::ServiceLevel { .. }) {
            all.extend(read_service_level(&section, reading));
        } else if let Some(key) = key
            && let Some(wanted) = section.plain(key, reading)
        {
            all.push(ChannelTarget { kind, wanted, origin: section.at_key(key) });
        }
    }
    Targets { all, origin: section.at }
}

/// `service_level`: both of its keys, or what is missing is reported.
fn read_service_level(targets: &Section<'_>, reading: &mut Reading) -> Option<ChannelTarget> {
    let section = targets.inner("service_level")?;
    let [share, within] = ["share", "within"].map(|key| {
        if !section.has(key) {
            section.report_missing(key, reading);
        }
        section.plain(key, reading)
    });
    let kind = TargetKind::ServiceLevel { within: within? };
    Some(ChannelTarget { kind, wanted: share?, origin: targets.at_key("service_level") })
}

//! The figures of one row of nuläge: of a channel, or of all.

use super::voice::Voice;
use crate::nulage::{ChannelToday, Interval, Nulage};

/// What is known of a channel, or of all: contacts and money a month, shares and indices.
pub(in crate::report) struct RowFigures {
    pub(in crate::report) contacts: f64,
    pub(in crate::report) share: f64,
    pub(in crate::report) cost: Option<f64>,
    pub(in crate::report) per_contact: Option<f64>,
    pub(in crate::report) per_case: Option<f64>,
    pub(in crate::report) satisfaction: Option<f64>,
    pub(in crate::report) interval: Option<Interval>,
    pub(in crate::report) fcr: Option<f64>,
    pub(in crate::report) solved: Option<f64>,
    pub(in crate::report) employee: Option<f64>,
}

impl RowFigures {
    /// Half of the interval of satisfaction, points.
    pub(super) fn half_interval(&self) -> Option<f64> {
        self.interval.map(|interval| 0.5 * (interval.high - interval.low))
    }
}

/// The figures of a channel; by the case only where contacts have journeys.
pub(in crate::report) fn of_channel(voice: &Voice<'_>, channel: &ChannelToday) -> RowFigures {
    RowFigures {
        contacts: channel.contacts,
        share: channel.share,
        cost: channel.cost,
        per_contact: channel.cost_per_contact,
        per_case: channel.cost_per_solved_case.filter(|_| voice.plan.has_journeys),
        satisfaction: channel.satisfaction,
        interval: channel.satisfaction_interval,
        fcr: channel.fcr,
        solved: channel.solved_share.filter(|_| voice.plan.has_journeys),
        employee: channel.employee,
    }
}

/// The figures of all channels together, and of what they share.
pub(in crate::report) fn totals(voice: &Voice<'_>, nulage: &Nulage) -> RowFigures {
    let is_complete = nulage.channels.iter().all(|channel| channel.cost.is_some());
    let solved_at_first: Option<f64> =
        nulage.channels.iter().map(|channel| channel.fcr.map(|fcr| fcr * channel.contacts)).sum();
    RowFigures {
        contacts: nulage.contacts,
        share: 1.0,
        cost: nulage.cost_per_month,
        per_contact: nulage
            .cost_per_month
            .filter(|_| is_complete && nulage.contacts > 0.0)
            .map(|cost| cost / nulage.contacts),
        per_case: nulage.cost_per_solved_case.filter(|_| voice.plan.has_journeys),
        satisfaction: nulage.satisfaction,
        interval: None,
        fcr: solved_at_first.filter(|_| nulage.contacts > 0.0).map(|solved| solved / nulage.contacts),
        solved: (voice.plan.has_journeys && nulage.cases > 0.0).then(|| nulage.solved / nulage.cases),
        employee: nulage.employee,
    }
}

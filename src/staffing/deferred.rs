//! Work that may wait: throughput, backlog and whom it answers too late.

use crate::engine::staffing::open_week::OpenWeek;
use crate::engine::staffing::terms::Terms;
use crate::model::{ChannelId, WEEKS_PER_MONTH};

/// A channel whose work may wait, in a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeferredWeek {
    /// The channel.
    pub channel: ChannelId,
    /// Hours on the floor a week that it needs, what others' spare time does included.
    pub needed_hours: f64,
    /// Hours that it has.
    pub hours: f64,
    /// Opening hours within which an answer is promised.
    pub promise: f64,
    /// Contacts that stand.
    pub backlog: f64,
    /// Contacts that stand today.
    pub backlog_today: f64,
    /// Opening hours of work that stand before a new contact; `None` where nothing comes or nobody works.
    pub answer_hours: Option<f64>,
    /// Share of the answers that come too late, 0–1; `None` likewise.
    pub late: Option<f64>,
    /// New contacts that late answers make, per month.
    pub late_contacts: f64,
    /// Hours on the floor that it takes to work the backlog off.
    pub hours_to_clear: f64,
}

impl DeferredWeek {
    /// Whether more stands than today, by a contact or more.
    #[must_use]
    pub fn grows(&self) -> bool {
        self.backlog - self.backlog_today >= 1.0
    }
}

/// The week of a channel: `contacts` and `work` (seconds of handle time) a week, `backlog` contacts that stand.
pub(super) fn week(
    channel: ChannelId,
    (terms, open): (&Terms, &OpenWeek),
    (contacts, work, is_offered): (f64, f64, bool),
    backlog: f64,
    share: f64,
) -> DeferredWeek {
    let needed_hours = terms.deferred_hours(0, open, work, is_offered);
    let hours = needed_hours * share;
    let capacity = terms.deferred_capacity(0, work, hours);
    let deferred = terms.deferred;
    let promise = deferred.map_or(0.0, |deferred| deferred.promise.0[0]);
    let is_worked = contacts > 0.0 && capacity > 0.0 && capacity.is_finite();
    let answer_hours = is_worked.then(|| backlog / (contacts * capacity) * open.hours());
    let late = answer_hours.map(|before| open.late(capacity, before, promise));
    let by_late = deferred.map_or(0.0, |deferred| deferred.late_contacts.0[0]);
    DeferredWeek {
        channel,
        needed_hours,
        hours,
        promise,
        backlog,
        backlog_today: deferred.map_or(0.0, |deferred| deferred.backlog.0[0]),
        answer_hours,
        late,
        late_contacts: late.unwrap_or(0.0) * by_late * contacts * WEEKS_PER_MONTH,
        hours_to_clear: if contacts > 0.0 && capacity > 0.0 {
            backlog / contacts * hours / capacity.max(1e-12)
        } else {
            0.0
        },
    }
}

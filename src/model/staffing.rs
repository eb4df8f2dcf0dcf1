//! Staffing: the people who must be there to answer (`[channel.X.staffing]`, model §11).

use super::assumption::AssumptionId;
use super::channel::ChannelId;
use super::finding::Origin;

/// Minutes of a week.
pub const WEEK_MINUTES: u32 = 7 * 24 * 60;
/// Weeks of a mean month: 365.25 ÷ 7 ÷ 12.
pub const WEEKS_PER_MONTH: f64 = 365.25 / 7.0 / 12.0;

/// An interval of the week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Share of the week's contacts that arrive in it, 0–1.
    pub share: f64,
    /// Whether the channel is open in it.
    pub is_open: bool,
}

/// When contacts arrive and when somebody answers them.
#[derive(Clone, Debug, PartialEq)]
pub struct Week {
    /// Length of an interval; it divides the hour.
    pub minutes: u32,
    /// The intervals from Monday 00:00 on; shares sum to 1. Shape: 10 080 ÷ minutes.
    pub intervals: Vec<Interval>,
    /// Whether the shares are a guess: evenly over the opening hours.
    pub is_even: bool,
}

impl Week {
    /// Hours that the channel is open in a week.
    #[must_use]
    pub fn open_hours(&self) -> f64 {
        let open = self.intervals.iter().filter(|interval| interval.is_open).count();
        open as f64 * f64::from(self.minutes) / 60.0
    }
}

/// What is to be answered in time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ServiceTarget {
    /// Least share of all offered contacts, 0–1.
    pub share: AssumptionId,
    /// Within how many seconds.
    pub within: AssumptionId,
}

/// Work that may wait: e-mail, letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deferred {
    /// Opening hours within which an answer is promised.
    pub promise_hours: AssumptionId,
    /// Contacts that wait for an answer today; 0 where absent.
    pub backlog: Option<AssumptionId>,
    /// New contacts that a late answer makes; 0 where absent.
    pub late_contacts: Option<AssumptionId>,
}

/// The people of a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Staffing {
    /// When contacts arrive and are answered.
    pub week: Week,
    /// What is to be answered in time; `None` where the work may wait.
    pub service_level: Option<ServiceTarget>,
    /// How long customers wait before they hang up, mean seconds; they never do where absent.
    pub patience: Option<AssumptionId>,
    /// Most of the time that people may be busy, 0–1; 1 where absent.
    pub max_occupancy: Option<AssumptionId>,
    /// Parts of paid time in which nobody answers, 0–1; they combine to 1 − Π(1 − s).
    pub shrinkage: Vec<AssumptionId>,
    /// Currency per paid hour.
    pub hourly_cost: AssumptionId,
    /// People who are there in every open interval, at least.
    pub min_people: u32,
    /// The pool that its people belong to; its own where absent.
    pub pool: Option<String>,
    /// Contacts that one person has at the same time; 1 where absent.
    pub concurrency: Option<AssumptionId>,
    /// Growth of the handle time by each further contact at the same time; 0 where absent.
    pub concurrency_growth: Option<AssumptionId>,
    /// Points of satisfaction by ten seconds more of waiting, ≤ 0; 0 where absent.
    pub points_per_10s_wait: Option<AssumptionId>,
    /// Share of those who hang up that try again; the others are lost. 0 where absent.
    pub abandoned_repeat: Option<AssumptionId>,
    /// For work that may wait.
    pub deferred: Option<Deferred>,
    /// Where it was written.
    pub origin: Origin,
}

/// What a mix holds fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Hold {
    /// The service level: people follow the work.
    #[default]
    Service,
    /// Today's people: the service follows.
    People,
}

impl Hold {
    /// Every choice with the word that files use for it.
    pub const ALL: [(&'static str, Self); 2] = [("service", Self::Service), ("people", Self::People)];
}

/// Channels of a mix that share their people.
#[derive(Clone, Debug, PartialEq)]
pub struct Pool {
    /// Its name.
    pub name: String,
    /// Its channels.
    pub channels: Vec<ChannelId>,
}

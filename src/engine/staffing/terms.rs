//! What a channel says of its people, in a block of draws.

use super::crew::Asked;
use super::grid::{Drawn, DrawnTarget};
use super::open_week::OpenWeek;
use crate::engine::lanes::Lanes;
use crate::engine::sampling::Values;
use crate::model::{AssumptionId, Channel, Plan, Staffing};

/// Seconds of an hour.
pub const HOUR: f64 = 3600.0;

/// A figure in a block of draws.
#[derive(Clone, Copy, Debug)]
struct Figure {
    values: Lanes,
    is_certain: bool,
}

impl Figure {
    fn new(plan: &Plan, values: &Values, id: AssumptionId) -> Self {
        let is_certain = plan.assumptions.get(id).distribution.is_certain();
        Self { values: values.get(id), is_certain }
    }

    fn at(self, lane: usize) -> Drawn {
        Drawn { value: self.values.0[lane], is_certain: self.is_certain }
    }
}

/// The terms of a channel with staffing.
#[derive(Clone, Debug)]
pub struct Terms {
    target: Option<(Figure, Figure)>,
    patience: Option<Figure>,
    max_occupancy: Option<Lanes>,
    min_people: f64,
    /// Seconds of people's time by second of handle time: (1 + g·(c − 1)) ÷ c for c contacts at once.
    pub time_per_aht: Lanes,
    /// Contacts that are offered for each that is answered today.
    pub offered: f64,
    /// Currency for an hour on the floor: hourly cost ÷ (1 − shrinkage).
    pub hourly: Lanes,
    /// Paid hours for an hour on the floor: 1 ÷ (1 − shrinkage).
    pub paid_per_hour: Lanes,
    /// Points of satisfaction by second of waiting.
    pub points_per_second: Lanes,
    /// Share of those who hang up that try again.
    pub repeat: Lanes,
    /// For work that may wait.
    pub deferred: Option<DeferredTerms>,
}

/// The terms of work that may wait.
#[derive(Clone, Copy, Debug)]
pub struct DeferredTerms {
    /// Opening hours within which an answer is promised.
    pub promise: Lanes,
    /// Contacts that stand today.
    pub backlog: Lanes,
    /// New contacts by late answer.
    pub late_contacts: Lanes,
    /// How many times a week's work a steady crew must be able to do so that the promise holds, at least 1.
    pub capacity: Lanes,
}

impl Terms {
    /// The terms of a channel; `None` where it has no staffing.
    #[must_use]
    pub fn new(plan: &Plan, channel: &Channel, values: &Values) -> Option<Self> {
        let staffing = channel.staffing.as_ref()?;
        let figure = |id: AssumptionId| Figure::new(plan, values, id);
        let at_once = values.get_or(staffing.concurrency, 1.0).max(Lanes::ONE);
        let growth = values.get_or(staffing.concurrency_growth, 0.0);
        let patience = staffing.patience.map(figure);
        // Those who hang up today come beside those who were answered; without patience nobody does.
        let hung_up = channel.abandoned_share.filter(|_| patience.is_some()).unwrap_or(0.0).clamp(0.0, MOST_HANG_UP);
        let paid_per_hour = Lanes::ONE / (Lanes::ONE - shrinkage(staffing, values));
        Some(Self {
            target: staffing.service_level.map(|target| (figure(target.share), figure(target.within))),
            patience,
            max_occupancy: staffing.max_occupancy.map(|id| values.get(id)),
            min_people: f64::from(staffing.min_people),
            time_per_aht: (Lanes::ONE + growth * (at_once - Lanes::ONE)) / at_once,
            offered: 1.0 / (1.0 - hung_up),
            hourly: values.get(staffing.hourly_cost) * paid_per_hour,
            paid_per_hour,
            points_per_second: values.get_or(staffing.points_per_10s_wait, 0.0) / 10.0,
            repeat: values.get_or(staffing.abandoned_repeat, 0.0),
            deferred: staffing.deferred.map(|deferred| DeferredTerms {
                capacity: values
                    .get(deferred.promise_hours)
                    .map_slow(|promise| OpenWeek::new(&staffing.week).capacity_for(promise)),
                promise: values.get(deferred.promise_hours),
                backlog: values.get_or(deferred.backlog, 0.0),
                late_contacts: values.get_or(deferred.late_contacts, 0.0),
            }),
        })
    }

    /// Whether every draw of the block has the same terms.
    #[must_use]
    pub fn is_uniform(&self) -> bool {
        let figures = self.target.iter().flat_map(|(share, within)| [share, within]).chain(&self.patience);
        let deferred = self.deferred.iter().flat_map(|one| [one.promise, one.backlog, one.late_contacts]);
        let own = [self.time_per_aht, self.hourly, self.points_per_second, self.repeat];
        figures.map(|figure| figure.values).chain(self.max_occupancy).chain(deferred).chain(own).all(Lanes::is_uniform)
    }

    /// What is asked of it in one draw: `contacts` a week that are answered, `work` seconds of handle time a week.
    #[must_use]
    pub fn asked(&self, lane: usize, contacts: f64, work: f64, is_offered: bool) -> Asked {
        const NOTHING: Drawn = Drawn { value: 0.0, is_certain: true };
        let target = self.target.map_or((NOTHING, NOTHING), |(share, within)| (share.at(lane), within.at(lane)));
        Asked {
            contacts: contacts * self.offered,
            work: work * self.offered * self.time_per_aht.0[lane],
            target: DrawnTarget { share: target.0, within: target.1 },
            patience: self.patience.map(|patience| patience.at(lane)),
            max_occupancy: self.max_occupancy.map(|most| most.0[lane]),
            min_people: self.min_people,
            is_offered,
        }
    }

    /// Hours a week that work which may wait needs: its throughput, more where the promise would not hold, and the least
    /// people in all opening hours. `work`: seconds of handle time a week.
    #[must_use]
    pub fn deferred_hours(&self, lane: usize, week: &OpenWeek, work: f64, is_offered: bool) -> f64 {
        let floor = if is_offered { self.min_people * week.hours() } else { 0.0 };
        let capacity = self.deferred.map_or(1.0, |deferred| deferred.capacity.0[lane]);
        let hours = self.throughput_hours(lane, work);
        if hours <= 0.0 { floor } else { floor.max(hours * capacity) }
    }

    /// Hours on the floor in which so many seconds of handle time are worked off.
    #[must_use]
    pub fn throughput_hours(&self, lane: usize, work: f64) -> f64 {
        let busy = self.max_occupancy.map_or(1.0, |most| most.0[lane]);
        work * self.time_per_aht.0[lane] / HOUR / busy
    }

    /// How many times a week's work the hours can do.
    #[must_use]
    pub fn deferred_capacity(&self, lane: usize, work: f64, hours: f64) -> f64 {
        let needed = self.throughput_hours(lane, work);
        if needed > 0.0 { hours / needed } else { f64::INFINITY }
    }
}

/// More than this share of those who call cannot have hung up.
const MOST_HANG_UP: f64 = 0.95;

/// 1 − Π(1 − s) over the parts, at most nine tenths.
fn shrinkage(staffing: &Staffing, values: &Values) -> Lanes {
    let left = staffing.shrinkage.iter().map(|id| Lanes::ONE - values.get(*id));
    (Lanes::ONE - left.fold(Lanes::ONE, |all, part| all * part)).clamp(0.0, 0.9)
}

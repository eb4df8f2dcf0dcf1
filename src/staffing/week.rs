//! An interval of the week and what customers meet in it.

/// What customers meet.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Service {
    /// Share of all offered contacts that are answered in time, 0–1; those who hang up count against it.
    pub level: f64,
    /// Mean wait of all, those who hang up included, seconds; infinite where the queue never ends.
    pub asa: f64,
    /// Share that hangs up, 0–1.
    pub abandoned: f64,
    /// Share of people's time that is taken by contacts, 0–1.
    pub occupancy: f64,
}

/// An interval of the week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The minute of the week at which it begins; Monday 00:00 is 0.
    pub minute: u32,
    /// Its length, minutes.
    pub minutes: u32,
    /// Contacts that are offered in it, mean of a week.
    pub contacts: f64,
    /// Offered load, erlangs.
    pub load: f64,
    /// Fewest people who keep the target.
    pub needed: f64,
    /// People who are there.
    pub people: f64,
    /// What customers meet with them; `None` where nobody comes.
    pub service: Option<Service>,
}

impl Interval {
    /// The day of the week, 0 for Monday.
    #[must_use]
    pub fn day(&self) -> u32 {
        self.minute / (24 * 60)
    }

    /// The minute of the day at which it begins.
    #[must_use]
    pub fn minute_of_day(&self) -> u32 {
        self.minute % (24 * 60)
    }

    /// Its length in hours.
    #[must_use]
    pub fn hours(&self) -> f64 {
        f64::from(self.minutes) / 60.0
    }
}

/// Means over intervals: waits and service by contacts, occupancy by people's time; `None` where nobody comes.
#[must_use]
pub(super) fn overall(intervals: &[Interval]) -> Option<Service> {
    let (mut sum, mut contacts, mut busy, mut hours) = (Service::default(), 0.0, 0.0, 0.0);
    for interval in intervals {
        hours += interval.people * interval.hours();
        let Some(service) = interval.service else { continue };
        contacts += interval.contacts;
        sum.level += interval.contacts * service.level;
        sum.asa += interval.contacts * service.asa;
        sum.abandoned += interval.contacts * service.abandoned;
        busy += service.occupancy * interval.people * interval.hours();
    }
    (contacts > 0.0).then(|| Service {
        level: sum.level / contacts,
        asa: sum.asa / contacts,
        abandoned: sum.abandoned / contacts,
        occupancy: if hours > 0.0 { busy / hours } else { 0.0 },
    })
}

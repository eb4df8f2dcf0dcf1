//! The people of a channel as a list.

use super::{Lister, Value};
use crate::model::{Deferred, Interval, ServiceTarget, Staffing, Week};

/// Days of the week as files write them.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

pub(super) fn list(lister: &mut Lister<'_>, staffing: &Staffing) {
    let Staffing {
        week,
        service_level,
        patience,
        max_occupancy,
        shrinkage,
        hourly_cost,
        min_people,
        pool,
        concurrency,
        concurrency_growth,
        points_per_10s_wait,
        abandoned_repeat,
        deferred,
        origin: _,
    } = staffing;
    list_week(lister, week);
    if let Some(ServiceTarget { share, within }) = service_level {
        lister.figure("service_level.share", Some(*share));
        lister.figure("service_level.within", Some(*within));
    }
    lister.figure("patience", *patience);
    lister.figure("max_occupancy", *max_occupancy);
    for id in shrinkage {
        let name = &lister.plan.assumptions.get(*id).name;
        let part = name.rsplit('.').next().unwrap_or_default().to_owned();
        lister.figure(&format!("shrinkage.{part}"), Some(*id));
    }
    lister.figure("hourly_cost", Some(*hourly_cost));
    lister.number("min_people", Some(f64::from(*min_people)));
    lister.text("pool", pool.as_ref());
    lister.figure("concurrency", *concurrency);
    lister.figure("concurrency_growth", *concurrency_growth);
    lister.figure("nki_per_10s_wait", *points_per_10s_wait);
    lister.figure("abandoned_repeat", *abandoned_repeat);
    if let Some(Deferred { promise_hours, backlog, late_contacts }) = deferred {
        lister.figure("deferred.promise_hours", Some(*promise_hours));
        lister.figure("deferred.backlog", *backlog);
        lister.figure("deferred.late_contacts", *late_contacts);
    }
}

/// The week by day: hours that are open, and the share of the contacts.
fn list_week(lister: &mut Lister<'_>, week: &Week) {
    let Week { minutes, intervals, is_even } = week;
    lister.number("week.minutes", Some(f64::from(*minutes)));
    lister.set("week.is_even", Value::Flag(*is_even));
    let by_day = (intervals.len() / DAYS.len()).max(1);
    for (day, intervals) in DAYS.iter().zip(intervals.chunks(by_day)) {
        for (place, Interval { share, is_open }) in intervals.iter().enumerate() {
            if *is_open || *share > 0.0 {
                let passed = place as u32 * minutes;
                let at = format!("week.{day}-{:02}:{:02}", passed / 60, passed % 60);
                lister.number(&at, Some(*share));
                lister.set(&format!("{at}.open"), Value::Flag(*is_open));
            }
        }
    }
}

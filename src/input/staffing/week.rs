//! The week of a channel: when it is open, and when its contacts arrive.

use crate::model::{Code, Finding, Interval, WEEK_MINUTES, Week};
use crate::text::Arg;

use super::super::reading::Reading;
use super::arrivals::Profile;
use super::clock::DAY;
use super::hours::Hours;

/// Contacts outside the opening hours that are noise of rounding.
const NOTHING: f64 = 1e-9;

/// Contacts evenly over the opening hours.
pub(super) fn even(hours: &Hours) -> Week {
    let minutes = hours.own_interval();
    let open: Vec<bool> = (0..WEEK_MINUTES / minutes).map(|place| hours.is_open(place * minutes)).collect();
    let many = open.iter().filter(|is_open| **is_open).count();
    let share = if many == 0 { 0.0 } else { 1.0 / many as f64 };
    let intervals = open.into_iter().map(|is_open| Interval { share: if is_open { share } else { 0.0 }, is_open });
    Week { minutes, intervals: intervals.collect(), is_even: true }
}

/// Contacts as they arrive, without opening hours: open from the first interval of a day with contacts to the last.
pub(super) fn open_with_contacts(profile: &Profile) -> Week {
    let by_day = (DAY / profile.minutes).max(1) as usize;
    let mut intervals = Vec::with_capacity(profile.shares.len());
    for day in profile.shares.chunks(by_day) {
        let first = day.iter().position(|share| *share > 0.0);
        let last = day.iter().rposition(|share| *share > 0.0);
        let is_open =
            |place: usize| first.is_some_and(|first| place >= first) && last.is_some_and(|last| place <= last);
        intervals
            .extend(day.iter().enumerate().map(|(place, share)| Interval { share: *share, is_open: is_open(place) }));
    }
    Week { minutes: profile.minutes, intervals, is_even: false }
}

/// Contacts as they arrive within stated opening hours. Where the hours begin or end within an interval of the table, the
/// intervals become shorter, and its contacts arrive in the part that is open. What arrives when all of an interval is
/// closed stays there, and is reported for work that may not wait.
pub(super) fn within(profile: &Profile, hours: &Hours, may_wait: bool, reading: &mut Reading) -> Week {
    let minutes = hours.interval(profile.minutes);
    let parts = (profile.minutes / minutes).max(1);
    let mut intervals = Vec::with_capacity((WEEK_MINUTES / minutes) as usize);
    let (mut outside, mut first) = (0.0, None);
    for (place, share) in profile.shares.iter().enumerate() {
        let starts = (0..parts).map(|part| place as u32 * profile.minutes + part * minutes);
        let open: Vec<bool> = starts.map(|start| hours.is_open(start)).collect();
        let many = open.iter().filter(|is_open| **is_open).count();
        if many == 0 && *share > 0.0 {
            outside += share;
            first = first.or(profile.rows.get(place).copied().flatten());
        }
        let each = if many == 0 { share / f64::from(parts) } else { share / many as f64 };
        intervals.extend(open.into_iter().map(|is_open| {
            let share = if is_open || many == 0 { each } else { 0.0 };
            Interval { share, is_open }
        }));
    }
    if let (true, Some(first)) = (!may_wait && outside > NOTHING, first) {
        reading.report(Finding::new(Code::ArrivalsOutsideHours, first).with("share", Arg::Share(outside)));
    }
    Week { minutes, intervals, is_even: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Minutes and share of the open intervals of a day, 0 for Monday.
    fn open(week: &Week, day: usize) -> Vec<(u32, f64)> {
        let by_day = week.intervals.len() / 7;
        let of_day = week.intervals[day * by_day..(day + 1) * by_day].iter().enumerate();
        of_day
            .filter(|(_, interval)| interval.is_open)
            .map(|(place, interval)| (place as u32 * week.minutes, interval.share))
            .collect()
    }

    fn profile(minutes: u32, shares: &[(u32, f64)]) -> Profile {
        let mut all = vec![0.0; (WEEK_MINUTES / minutes) as usize];
        shares.iter().for_each(|(start, share)| all[(start / minutes) as usize] = *share);
        let rows = all.iter().map(|share| (*share > 0.0).then_some(crate::model::Origin::NONE)).collect();
        Profile { minutes, shares: all, rows }
    }

    fn hours(text: &str) -> Hours {
        super::super::hours::of_text(text).unwrap()
    }

    #[test]
    fn even_weeks_have_the_same_share_in_every_open_interval() {
        let week = even(&hours("mon 8-10, tue 8-9"));
        assert_eq!((week.minutes, week.intervals.len(), week.is_even), (30, 336, true));
        let share = 1.0 / 6.0;
        assert_eq!(open(&week, 0), [(480, share), (510, share), (540, share), (570, share)]);
        assert_eq!(open(&week, 1).len(), 2);
        assert_eq!(week.open_hours(), 3.0);
    }

    #[test]
    fn holes_of_a_day_are_open_and_the_night_is_not() {
        let week = open_with_contacts(&profile(60, &[(480, 0.5), (660, 0.3), (DAY + 540, 0.2)]));
        assert_eq!(open(&week, 0), [(480, 0.5), (540, 0.0), (600, 0.0), (660, 0.3)]);
        assert_eq!(open(&week, 1), [(540, 0.2)]);
        assert!(open(&week, 2).is_empty());
    }

    #[test]
    fn an_hour_that_opens_at_half_past_has_its_contacts_in_the_open_half() {
        let mut reading = Reading::default();
        let week = within(&profile(60, &[(480, 0.6), (540, 0.4)]), &hours("mon 8:30-10"), false, &mut reading);
        assert_eq!(week.minutes, 30);
        assert_eq!(open(&week, 0), [(510, 0.6), (540, 0.2), (570, 0.2)]);
        assert!(reading.findings.is_empty());
    }

    #[test]
    fn what_arrives_when_it_is_closed_is_an_error_unless_it_may_wait() {
        let arrivals = profile(60, &[(420, 0.25), (480, 0.75)]);
        let mut reading = Reading::default();
        let week = within(&arrivals, &hours("mon 8-10"), true, &mut reading);
        assert!(reading.findings.is_empty());
        assert_eq!(week.intervals.iter().map(|interval| interval.share).sum::<f64>(), 1.0);
        let _ = within(&arrivals, &hours("mon 8-10"), false, &mut reading);
        assert_eq!(reading.findings[0].code, Code::ArrivalsOutsideHours);
        assert_eq!(reading.findings[0].args, [("share", Arg::Share(0.25))]);
    }
}

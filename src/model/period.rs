//! Periods of a pilot's data: months, weeks, days or plain numbers.

use std::fmt;

use super::month::Month;

/// What a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodKind {
    /// A calendar month.
    Month,
    /// An ISO 8601 week.
    Week,
    /// A day.
    Day,
    /// A number of the data's own: 1, 2, …
    Number,
}

impl PeriodKind {
    /// How many of them are in a month, on average; `None` where a period has no length.
    #[must_use]
    pub fn per_month(self) -> Option<f64> {
        match self {
            Self::Month => Some(1.0),
            Self::Week => Some(365.2425 / 12.0 / 7.0),
            Self::Day => Some(365.2425 / 12.0),
            Self::Number => None,
        }
    }
}

/// One period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// What it is.
    pub kind: PeriodKind,
    /// Its place among its kind: months from January of the year 0, ISO weeks and days as counted from 1970-01-01 (weeks from
    /// that whose Monday is 1969-12-29), numbers as they are. Neighbours differ by 1.
    pub index: i64,
}

impl Period {
    /// A month as a period.
    #[must_use]
    pub fn of_month(month: Month) -> Self {
        Self { kind: PeriodKind::Month, index: i64::from(month.year()) * 12 + i64::from(month.number()) - 1 }
    }

    /// An ISO 8601 week; `None` where the year has no such week, and outside the years 0 to 9999.
    #[must_use]
    pub fn of_week(year: i32, week: u32) -> Option<Self> {
        // The fourth of January is always in week 1 (ISO 8601).
        let first = |year: i64| week_of(day_of(year, 1, 4));
        let (first, next) = (first(i64::from(year)), first(i64::from(year) + 1));
        let index = first + i64::from(week) - 1;
        let is_there = (0..=9999).contains(&year) && week >= 1 && index < next;
        is_there.then_some(Self { kind: PeriodKind::Week, index })
    }

    /// A day; `None` where the month has no such day.
    #[must_use]
    pub fn of_day(month: Month, day: u32) -> Option<Self> {
        let index = day_of(i64::from(month.year()), month.number(), day);
        let is_there = civil(index) == (i64::from(month.year()), month.number(), day);
        is_there.then_some(Self { kind: PeriodKind::Day, index })
    }

    /// The period of another kind that begins where it does: of a month its first day, and the first week that begins in
    /// it; of a week its Monday; of a day the week or month whose first day it is. `None` where none begins there.
    #[must_use]
    pub fn beginning(self, kind: PeriodKind) -> Option<Self> {
        if self.kind == kind {
            return Some(self);
        }
        let first = match self.kind {
            PeriodKind::Month => day_of(self.index.div_euclid(12), self.index.rem_euclid(12) as u32 + 1, 1),
            PeriodKind::Week => self.index.checked_mul(7)? - 3,
            PeriodKind::Day => self.index,
            PeriodKind::Number => return None,
        };
        let index = match kind {
            PeriodKind::Day => first,
            PeriodKind::Week if self.kind == PeriodKind::Month => week_of(first + 6),
            PeriodKind::Week => Some(week_of(first)).filter(|week| week * 7 - 3 == first)?,
            PeriodKind::Month => {
                let (year, month, day) = civil(first);
                Some(year * 12 + i64::from(month) - 1).filter(|_| day == 1)?
            }
            PeriodKind::Number => return None,
        };
        Some(Self { kind, index })
    }

    /// The month that it is or begins in; `None` for numbers and outside the years 0 to 9999.
    #[must_use]
    pub fn month(self) -> Option<Month> {
        let of_day = |day: i64| {
            let (year, month, _) = civil(day);
            Month::new(i32::try_from(year).ok()?, month)
        };
        match self.kind {
            PeriodKind::Month => {
                Month::new(i32::try_from(self.index.div_euclid(12)).ok()?, self.index.rem_euclid(12) as u32 + 1)
            }
            PeriodKind::Week => of_day(self.index.checked_mul(7)? - 3),
            PeriodKind::Day => of_day(self.index),
            PeriodKind::Number => None,
        }
    }
}

/// The week of a day, both counted as [`Period::index`]: week 0 begins on Monday 1969-12-29, day −3.
fn week_of(day: i64) -> i64 {
    (day + 3).div_euclid(7)
}

/// A day counted from 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`).
fn day_of(year: i64, month: u32, day: u32) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year - era * 400;
    let shifted_month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * i64::from(shifted_month) + 2) / 5 + i64::from(day) - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    era * 146_097 + of_era - 719_468
}

/// Year, month and day of a day counted from 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms",
/// `civil_from_days`).
fn civil(day: i64) -> (i64, u32, u32) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month as u32, day as u32)
}

impl fmt::Display for Period {
    /// `2026-03`, `2026-W09`, `2026-03-01` or `7`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            PeriodKind::Month => write!(f, "{:04}-{:02}", self.index.div_euclid(12), self.index.rem_euclid(12) + 1),
            PeriodKind::Week => {
                // The year of an ISO week is that of its Thursday; week 1 has the year's first Thursday.
                let thursday = self.index * 7;
                let (year, _, _) = civil(thursday);
                let mut first = thursday;
                while civil(first - 7).0 == year {
                    first -= 7;
                }
                write!(f, "{year:04}-W{:02}", (thursday - first) / 7 + 1)
            }
            PeriodKind::Day => {
                let (year, month, day) = civil(self.index);
                write!(f, "{year:04}-{month:02}-{day:02}")
            }
            PeriodKind::Number => write!(f, "{}", self.index),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(index: i64) -> String {
        Period { kind: PeriodKind::Week, index }.to_string()
    }

    /// 1970-01-01 was a Thursday in week 1; 2020 had 53 weeks, the last beginning on Monday 2020-12-28: day 18 624 is
    /// 2020-12-28, Thursday 18 627 = 7 · 2661.
    #[test]
    fn weeks_are_named_by_their_thursday() {
        assert_eq!([week(0), week(2661), week(2662)], ["1970-W01", "2020-W53", "2021-W01"]);
        assert_eq!(Period { kind: PeriodKind::Week, index: 2661 }.month(), Month::new(2020, 12));
    }

    #[test]
    fn days_and_months_are_written_as_dates() {
        assert_eq!(Period { kind: PeriodKind::Day, index: 18_624 }.to_string(), "2020-12-28");
        assert_eq!(Period { kind: PeriodKind::Day, index: 11_016 }.to_string(), "2000-02-29");
        let month = Month::new(2026, 3).map(Period::of_month);
        assert_eq!(
            month.map(|month| (month.to_string(), month.month())),
            Some(("2026-03".into(), Month::new(2026, 3)))
        );
    }

    /// 2026-01-01 is a Thursday, so that week 1 of 2026 begins on Monday 2025-12-29; of the years here only 2026 has 53
    /// weeks.
    #[test]
    fn weeks_and_days_are_found_by_their_names() {
        let week = |year, week| Period::of_week(year, week).map(|week| week.to_string());
        assert_eq!(week(2026, 53).as_deref(), Some("2026-W53"));
        assert_eq!([week(2025, 53), week(2026, 0), week(2026, 54), week(-1, 1)], [const { None }; 4]);
        let day = |year, month, day| Period::of_day(Month::new(year, month)?, day).map(|day| day.index);
        assert_eq!([day(1970, 1, 1), day(2000, 2, 29), day(2020, 12, 28)], [Some(0), Some(11_016), Some(18_624)]);
        assert_eq!([day(2026, 2, 29), day(2026, 4, 31), day(2026, 1, 0)], [None; 3]);
        for index in (-800_000..3_000_000).step_by(997) {
            let period = Period { kind: PeriodKind::Day, index };
            let (year, month, day) = civil(index);
            assert_eq!(day_of(year, month, day), index, "{period}");
        }
    }

    #[test]
    fn a_period_begins_where_another_kind_does() {
        let beginning = |period: Period, kind| period.beginning(kind).map(|period| period.to_string());
        let month = Period::of_month(Month::new(2026, 2).unwrap());
        assert_eq!(beginning(month, PeriodKind::Day).as_deref(), Some("2026-02-01"));
        // The first Monday of February 2026 is the second.
        assert_eq!(beginning(month, PeriodKind::Week).as_deref(), Some("2026-W06"));
        let week = Period::of_week(2026, 6).unwrap();
        assert_eq!(beginning(week, PeriodKind::Day).as_deref(), Some("2026-02-02"));
        assert_eq!(beginning(week, PeriodKind::Month), None);
        let day = Period::of_day(Month::new(2026, 6).unwrap(), 1).unwrap();
        assert_eq!(beginning(day, PeriodKind::Month).as_deref(), Some("2026-06"));
        assert_eq!(beginning(day, PeriodKind::Week).as_deref(), Some("2026-W23"));
        assert_eq!(beginning(day, PeriodKind::Number), None);
    }
}

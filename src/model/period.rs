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
}

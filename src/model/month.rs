//! Calendar months.

use std::fmt;

/// A calendar month, counted from January of the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month `month` (1…12) of `year` (0…9999); `None` outside.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Self> {
        let valid = (1..=12).contains(&month) && (0..=9999).contains(&year);
        valid.then(|| Self(year * 12 + month as i32 - 1))
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month of the year, 1…12.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0.rem_euclid(12) as u32 + 1
    }

    /// The month `months` later.
    #[must_use]
    pub fn plus(self, months: u32) -> Self {
        Self(self.0 + months as i32)
    }

    /// The month `months` earlier; `None` before the year 0.
    #[must_use]
    pub fn minus(self, months: u32) -> Option<Self> {
        let earlier = i64::from(self.0) - i64::from(months);
        i32::try_from(earlier).ok().filter(|index| *index >= 0).map(Self)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

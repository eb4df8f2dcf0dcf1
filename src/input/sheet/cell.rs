//! One field, from wherever it comes.

use std::borrow::Cow;

use crate::model::Month;

/// A field as it was found. Text has everything as text; a workbook knows more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cell<'r> {
    /// Nothing, or nothing but spaces.
    Blank,
    /// Text without the spaces around it, never empty.
    Text(&'r str),
    /// A number, and whether it is shown with a per cent sign: then 0.71 stands for 71 %.
    Number {
        /// The number as stored.
        value: f64,
        /// Whether it is shown with a per cent sign.
        is_percent: bool,
    },
    /// A date, of which the month is what matters.
    Date {
        /// Its month.
        month: Month,
        /// The day of the month.
        day: u32,
    },
    /// A time of day or a duration.
    Clock {
        /// Seconds since midnight, or that it lasts.
        seconds: f64,
        /// Whether it is shown with hours and minutes only.
        is_without_seconds: bool,
    },
    /// What a spreadsheet shows where a formula fails: `#N/A`.
    Failed(&'r str),
    /// A formula whose value was not stored.
    NotComputed,
}

impl<'r> Cell<'r> {
    /// The cell of a text.
    pub(crate) fn of_text(text: &'r str) -> Self {
        // Nearly every field begins and ends with what is seen.
        if let (Some(first), Some(last)) = (text.as_bytes().first(), text.as_bytes().last())
            && first.is_ascii_graphic()
            && last.is_ascii_graphic()
        {
            return Self::Text(text);
        }
        let text = text.trim();
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }

    /// Whether nothing stands in it.
    pub(crate) fn is_blank(self) -> bool {
        self == Self::Blank
    }

    /// Whether it is text that a spreadsheet wrote where a formula failed, in whatever language: `#SAKNAS!`, `#N/A`.
    pub(crate) fn is_failure_as_text(self) -> bool {
        let Self::Text(text) = self else { return false };
        let Some(rest) = text.strip_prefix('#') else { return false };
        let is_word = |rest: &str| rest.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '/');
        rest == "N/A" || rest.strip_suffix(['!', '?']).is_some_and(|rest| !rest.is_empty() && is_word(rest))
    }

    /// What the cell shows, as nearly as it can be known; empty where it is blank.
    pub(crate) fn shown(self) -> Cow<'r, str> {
        match self {
            Self::Blank => Cow::Borrowed(""),
            Self::Text(text) | Self::Failed(text) => Cow::Borrowed(text),
            Self::Number { value, is_percent: true } => Cow::Owned(format!("{} %", rounded(value * 100.0))),
            Self::Number { value, .. } => Cow::Owned(rounded(value).to_string()),
            Self::Date { month, day } => Cow::Owned(format!("{month}-{day:02}")),
            Self::Clock { seconds, is_without_seconds } => {
                let whole = seconds.max(0.0).round() as u64;
                let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60);
                Cow::Owned(match is_without_seconds {
                    true => format!("{hours}:{minutes:02}"),
                    false => format!("{hours}:{minutes:02}:{rest:02}"),
                })
            }
            Self::NotComputed => Cow::Borrowed("="),
        }
    }
}

/// Without the noise in the last digits that sums of decimals leave.
fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    format!("{value:.12e}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_shown_as_a_spreadsheet_shows_them() {
        let number = |value, is_percent| Cell::Number { value, is_percent }.shown().into_owned();
        assert_eq!(number(0.1 + 0.2, false), "0.3");
        assert_eq!(number(1234.0, false), "1234");
        assert_eq!(number(0.71, true), "71 %");
        assert_eq!(Cell::Clock { seconds: 330.0, is_without_seconds: false }.shown(), "0:05:30");
        assert_eq!(Cell::Clock { seconds: 19_800.0, is_without_seconds: true }.shown(), "5:30");
        assert_eq!(Cell::Date { month: Month::new(2025, 3).unwrap(), day: 1 }.shown(), "2025-03-01");
        assert_eq!(Cell::of_text("  "), Cell::Blank);
        for text in ["#N/A", "#SAKNAS!", "#DIV/0!", "#VÄRDEFEL!", "#NAMN?"] {
            assert!(Cell::of_text(text).is_failure_as_text(), "{text}");
        }
        for text in ["#1", "#kundservice", "N/A", "#!", "# A!"] {
            assert!(!Cell::of_text(text).is_failure_as_text(), "{text}");
        }
    }
}

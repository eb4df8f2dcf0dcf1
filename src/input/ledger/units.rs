//! Units: in a heading, `AHT (min)`, and behind a duration, `6 min`. They are read, not ignored.

use super::headings::{Column, Dimension};

/// Seconds in a unit of time; `None` for an unknown unit.
pub(crate) fn seconds_in(unit: &str) -> Option<f64> {
    match unit.trim().trim_end_matches('.') {
        "s" | "sec" | "sek" | "second" | "seconds" | "sekund" | "sekunder" | "sekuntia" => Some(1.0),
        "m" | "min" | "mins" | "minut" | "minuter" | "minutes" | "minuttia" | "minutter" => Some(60.0),
        "h" | "hour" | "hours" | "tim" | "timmar" | "t" | "tuntia" | "timer" | "sati" => Some(3600.0),
        "d" | "day" | "days" | "dag" | "dagar" | "dygn" | "dage" | "dana" => Some(86_400.0),
        _ => None,
    }
}

/// What the unit in a heading says of the values below it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Unit {
    /// They are multiplied by this power of ten.
    Power(i32),
    /// Each is so many seconds.
    Seconds(f64),
    /// Times, whose two parts are hours and minutes.
    HoursMinutes,
    /// Times, whose two parts are minutes and seconds.
    MinutesSeconds,
}

/// The unit in the heading of a column; `None` where it is not known.
pub(crate) fn unit_of(unit: &str, column: Column) -> Option<Unit> {
    let unit = unit.trim().to_lowercase();
    if column.dimension() == Dimension::Time {
        match unit.trim_start_matches('[').replace(']', "").as_str() {
            "h:mm" | "hh:mm" | "h:m" | "t:mm" | "tt:mm" | "tim:min" => return Some(Unit::HoursMinutes),
            "m:ss" | "mm:ss" | "min:sek" | "min:s" | "h:mm:ss" | "hh:mm:ss" | "t:mm:ss" | "tt:mm:ss" => {
                return Some(Unit::MinutesSeconds);
            }
            _ => return seconds_in(&unit).map(Unit::Seconds),
        }
    }
    power_of(&unit, column).map(Unit::Power)
}

/// The power of ten by which a value is multiplied when its heading carries the unit; `None` for an unknown unit.
fn power_of(unit: &str, column: Column) -> Option<i32> {
    match column.dimension() {
        Dimension::Share => match unit {
            "%" | "percent" | "procent" | "pct" => Some(-2),
            "share" | "andel" | "0-1" | "0–1" => Some(0),
            _ => None,
        },
        Dimension::Money => money_power(unit),
        Dimension::Index => match unit {
            "%" | "0-100" | "0–100" | "index" | "points" | "poäng" => Some(0),
            _ => None,
        },
        Dimension::Count => match unit {
            "st" | "antal" | "pcs" | "stk" | "kpl" | "kom" | "contacts" | "count" => Some(0),
            _ => None,
        },
        Dimension::Text | Dimension::Time => None,
    }
}

/// Currencies are told apart by the scenario; here only thousands and millions matter.
fn money_power(unit: &str) -> Option<i32> {
    const CURRENCIES: [&str; 12] = ["kr", "sek", "dkk", "nok", "isk", "eur", "€", "gbp", "£", "usd", "$", "rsd"];
    if CURRENCIES.contains(&unit) {
        return Some(0);
    }
    if let Some(currency) = unit.strip_prefix(['t', 'k'])
        && CURRENCIES.contains(&currency)
    {
        return Some(3);
    }
    if let Some(currency) = unit.strip_prefix('m')
        && CURRENCIES.contains(&currency)
    {
        return Some(6);
    }
    None
}

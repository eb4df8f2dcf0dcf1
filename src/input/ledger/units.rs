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

/// What a value of the column is multiplied by when its heading carries the unit; `None` for an unknown unit.
pub(crate) fn factor_of(unit: &str, column: Column) -> Option<f64> {
    let unit = unit.trim().to_lowercase();
    match column.dimension() {
        Dimension::Time => seconds_in(&unit),
        Dimension::Share => match unit.as_str() {
            "%" | "percent" | "procent" | "pct" => Some(0.01),
            "share" | "andel" | "0-1" | "0–1" => Some(1.0),
            _ => None,
        },
        Dimension::Money => money_factor(&unit),
        Dimension::Index => match unit.as_str() {
            "%" | "0-100" | "0–100" | "index" | "points" | "poäng" => Some(1.0),
            _ => None,
        },
        Dimension::Count => match unit.as_str() {
            "st" | "antal" | "pcs" | "stk" | "kpl" | "kom" | "contacts" | "count" => Some(1.0),
            _ => None,
        },
        Dimension::Text => None,
    }
}

/// Currencies are told apart by the scenario; here only thousands and millions matter.
fn money_factor(unit: &str) -> Option<f64> {
    const CURRENCIES: [&str; 12] = ["kr", "sek", "dkk", "nok", "isk", "eur", "€", "gbp", "£", "usd", "$", "rsd"];
    if CURRENCIES.contains(&unit) {
        return Some(1.0);
    }
    if let Some(currency) = unit.strip_prefix(['t', 'k'])
        && CURRENCIES.contains(&currency)
    {
        return Some(1e3);
    }
    if let Some(currency) = unit.strip_prefix('m')
        && CURRENCIES.contains(&currency)
    {
        return Some(1e6);
    }
    None
}

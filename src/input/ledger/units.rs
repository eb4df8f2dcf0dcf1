//! Units: in a heading, `AHT (min)`, and behind a duration, `6 min`. They are read, not ignored.

use super::headings::{Column, Dimension};

/// Seconds in a unit of time; `None` for an unknown unit.
pub(crate) fn seconds_in(unit: &str) -> Option<f64> {
    const UNITS: [(f64, &str); 4] = [
        (1.0, "s sec secs sek second seconds sekund sekunder sekuntia sekuntti sekundi sekunde"),
        (60.0, "m min mins minut minuter minute minutes minuutti minuuttia minutter minuta minuti"),
        (3600.0, "h hour hours tim timme timmar t tunti tuntia time timer sat sati"),
        (86_400.0, "d day days dag dagar dygn vrk päivä päivää dage dan dana"),
    ];
    let unit = unit.trim().trim_end_matches('.');
    UNITS.iter().find(|(_, words)| words.split(' ').any(|word| word == unit)).map(|(seconds, _)| *seconds)
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
    unit_in(unit, column.dimension())
}

/// The unit in the heading of a column that holds such values; `None` where it is not known.
pub(crate) fn unit_in(unit: &str, dimension: Dimension) -> Option<Unit> {
    let unit = unit.trim().to_lowercase();
    if dimension == Dimension::Time {
        match unit.trim_start_matches('[').replace(']', "").as_str() {
            "h:mm" | "hh:mm" | "h:m" | "t:mm" | "tt:mm" | "tim:min" => return Some(Unit::HoursMinutes),
            "m:ss" | "mm:ss" | "min:sek" | "min:s" | "h:mm:ss" | "hh:mm:ss" | "t:mm:ss" | "tt:mm:ss" => {
                return Some(Unit::MinutesSeconds);
            }
            _ => return seconds_in(&unit).map(Unit::Seconds),
        }
    }
    power_of(&unit, dimension).map(Unit::Power)
}

/// The power of ten by which shares below a heading with this unit are multiplied; `None` for an unknown unit.
pub(crate) fn percent_power(unit: &str) -> Option<i32> {
    power_of(&unit.trim().to_lowercase(), Dimension::Share)
}

/// The message that lists units of such values.
pub(crate) fn known_units(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Time => "units-of-time",
        Dimension::Share | Dimension::Index => "units-of-shares",
        Dimension::Money => "units-of-money",
        Dimension::Count | Dimension::Text | Dimension::Free => "units-of-counts",
    }
}

/// The power of ten by which a value is multiplied when its heading carries the unit; `None` for an unknown unit.
fn power_of(unit: &str, dimension: Dimension) -> Option<i32> {
    match dimension {
        Dimension::Share => match unit {
            "%" | "percent" | "per cent" | "procent" | "prosentti" | "prosenttia" | "procenat" | "procenata"
            | "pct" => Some(-2),
            "share" | "andel" | "osuus" | "udeo" | "0-1" | "0–1" => Some(0),
            _ => None,
        },
        Dimension::Money => money_power(unit),
        Dimension::Index => {
            const WORDS: &str = "% 0-100 0–100 -100-100 index indeks indeksi points point poäng pistettä poena";
            WORDS.split(' ').any(|word| word == unit).then_some(0)
        }
        Dimension::Count => {
            const WORDS: &str = "st st. antal pcs stk stk. kpl kom kom. contacts kontakter count n";
            WORDS.split(' ').any(|word| word == unit).then_some(0)
        }
        Dimension::Text | Dimension::Time | Dimension::Free => None,
    }
}

/// Currencies are told apart by the scenario; here only thousands and millions matter.
fn money_power(unit: &str) -> Option<i32> {
    const CURRENCIES: &str = "kr kr. kronor kroner sek dkk nok isk eur euro euros euroa € gbp £ pounds usd $ dollars cad \
        chf rsd din din. dinara";
    const THOUSANDS: [&str; 9] = ["t", "t.", "k", "tusen ", "tusinde ", "tuhatta ", "hiljada ", "1000 ", "1 000 "];
    const MILLIONS: [&str; 6] = ["m", "mn ", "mio ", "mio. ", "milj. ", "miljoner "];
    let is_currency = |unit: &str| CURRENCIES.split(' ').any(|currency| currency == unit);
    if is_currency(unit) {
        return Some(0);
    }
    let is_multiple = |starts: &[&str]| starts.iter().any(|start| unit.strip_prefix(start).is_some_and(is_currency));
    if is_multiple(&THOUSANDS) { Some(3) } else { is_multiple(&MILLIONS).then_some(6) }
}

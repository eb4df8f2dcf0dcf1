//! Numbers as people write them, and whether a comma or a dot is the decimal mark of a file.

use crate::input::number::is_sensible;

use super::units::Unit;

/// Signs and words of money that may stand beside an amount.
const MONEY: [&str; 14] = ["kr", "sek", "dkk", "nok", "isk", "eur", "euro", "gbp", "usd", "rsd", "din", "€", "£", "$"];

/// What one text says of the decimal mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// It reads the same either way.
    None,
    /// The mark is the decimal one.
    Decimal(char),
    /// One mark before three digits: a thousand or a decimal.
    Ambiguous,
}

/// What a text says of the decimal mark: `1.234,5`, `0,85` and `1.234.567` decide, `1.234` does not.
pub(crate) fn evidence(text: &str) -> Evidence {
    let digits = bare(text.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c.is_whitespace())).text;
    if !digits.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '\'' | ',' | '.' | '-' | '+')) {
        return Evidence::None;
    }
    let count = |mark: char| digits.matches(mark).count();
    match (count(','), count('.')) {
        (0, 0) => Evidence::None,
        (commas, dots) if commas > 0 && dots > 0 => {
            let last_comma = digits.rfind(',').unwrap_or(0);
            let last_dot = digits.rfind('.').unwrap_or(0);
            Evidence::Decimal(if last_comma > last_dot { ',' } else { '.' })
        }
        (commas, dots) if commas > 1 || dots > 1 => Evidence::Decimal(if commas > 1 { '.' } else { ',' }),
        (commas, _) => {
            let mark = if commas == 1 { ',' } else { '.' };
            let (before, after) = digits.split_once(mark).unwrap_or((&digits, ""));
            let may_be_thousands = after.len() == 3
                && (1..=3).contains(&before.trim_start_matches(['-', '+']).len())
                && !before.trim_start_matches(['-', '+']).starts_with('0');
            if may_be_thousands { Evidence::Ambiguous } else { Evidence::Decimal(mark) }
        }
    }
}

/// A number as it is written, and whether a per cent sign stood behind it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Amount {
    /// Digits with a decimal point.
    plain: String,
    pub(crate) is_percent: bool,
}

impl Amount {
    /// The number times a power of ten: as near as the digits allow, without the error of a multiplication.
    pub(crate) fn value(&self, power: i32) -> Option<f64> {
        let value: f64 = match power {
            0 => self.plain.parse().ok()?,
            _ if self.plain.contains(['e', 'E']) => shifted(self.plain.parse().ok()?, power),
            _ => format!("{}e{power}", self.plain).parse().ok()?,
        };
        is_sensible(value).then_some(value)
    }
}

/// A number times a power of ten, by its digits.
pub(crate) fn shifted(value: f64, power: i32) -> f64 {
    if power == 0 {
        value
    } else {
        format!("{value:e}").split_once('e').map_or(value, |(digits, exponent)| {
            let exponent = exponent.parse::<i32>().unwrap_or(0) + power;
            format!("{digits}e{exponent}").parse().unwrap_or(value)
        })
    }
}

/// The number that digits with at most one decimal mark write, times a power of ten; `None` for every other text,
/// whatever it writes.
pub(crate) fn plain_number(text: &str, decimal: char, power: i32) -> Option<f64> {
    let bytes = text.as_bytes();
    if bytes.len() > 15 {
        return None;
    }
    let (mut digits, mut whole, mut mark) = (0, 0_u64, None);
    for (place, byte) in bytes.iter().enumerate() {
        match byte {
            b'0'..=b'9' => {
                whole = whole * 10 + u64::from(byte - b'0');
                digits += 1;
            }
            _ if mark.is_none() && char::from(*byte) == decimal => mark = Some(place),
            _ => return None,
        }
    }
    if digits == 0 {
        return None;
    }
    let decimals = mark.map_or(0, |place| bytes.len() - place - 1);
    // Both are whole numbers that a double holds exactly, so that what they give is the nearest double.
    let value = match power - i32::try_from(decimals).ok()? {
        power @ 0..=3 => (whole * 10_u64.pow(power.unsigned_abs())) as f64,
        power @ -17..0 => whole as f64 / POWERS_OF_TEN[power.unsigned_abs() as usize],
        _ => return None,
    };
    is_sensible(value).then_some(value)
}

const POWERS_OF_TEN: [f64; 18] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17];

/// The number that a text writes, by the file's decimal mark; `None` where it writes none.
pub(crate) fn read_amount(text: &str, decimal: char) -> Option<Amount> {
    let bare = bare(text);
    let thousands = if decimal == ',' { '.' } else { ',' };
    let (whole, fraction) = bare.text.split_once(decimal).unwrap_or((&bare.text, ""));
    if fraction.contains(['.', ',']) {
        return None;
    }
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |rest| ("-", rest));
    let whole = whole.strip_prefix('+').unwrap_or(whole);
    let joined = join_groups(whole, thousands)?;
    let point = if fraction.is_empty() { "" } else { "." };
    let plain = format!("{sign}{joined}{point}{fraction}");
    if joined.is_empty() && fraction.is_empty() {
        return None;
    }
    let is_number = plain.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E'));
    let amount = Amount { plain, is_percent: bare.is_percent };
    (is_number && amount.value(0).is_some()).then_some(amount)
}

/// Digits whose groups of three are separated by the mark, a space or an apostrophe, without the separators.
fn join_groups(whole: &str, thousands: char) -> Option<String> {
    let is_separator = |c: char| c == thousands || c == ' ' || c == '\'';
    let groups: Vec<&str> = whole.split(is_separator).collect();
    let is_grouped = groups.len() > 1;
    let is_right =
        !is_grouped || ((1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3));
    is_right.then(|| groups.concat())
}

struct Bare {
    text: String,
    is_percent: bool,
}

/// The digits and marks of an amount, its money and per cent signs taken away.
fn bare(text: &str) -> Bare {
    let plain: String = text.trim().chars().map(plain_character).collect();
    let mut rest = plain.trim().to_lowercase();
    let mut is_percent = false;
    if let Some(before) = rest.strip_suffix('%') {
        is_percent = true;
        rest = before.trim_end().to_owned();
    }
    if let Some(before) = rest.strip_suffix(":-") {
        rest = before.to_owned();
    }
    let unit = MONEY.iter().find_map(|unit| rest.strip_suffix(unit).or_else(|| rest.strip_prefix(unit)));
    let text = unit.unwrap_or(&rest).trim().to_owned();
    Bare { text, is_percent }
}

/// One kind of space, of apostrophe and of minus for all.
fn plain_character(c: char) -> char {
    match c {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => ' ',
        '\u{2019}' | '\u{2bc}' | '`' => '\'',
        '\u{2212}' | '\u{2013}' => '-',
        other => other,
    }
}

/// A duration in seconds: a number of the column's unit, `6 min`, `4 h`, `2 d`, `mm:ss` or `hh:mm:ss`; two parts are
/// hours and minutes where the heading says so.
pub(crate) fn read_duration(text: &str, decimal: char, unit: Option<Unit>) -> Option<f64> {
    let text = text.trim().to_lowercase();
    let clock: Vec<&str> = text.split(':').collect();
    if clock.len() > 1 {
        let is_clock = clock.len() <= 3
            && clock.iter().all(|part| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()))
            && clock[1..].iter().all(|part| part.len() == 2 && *part < "60");
        let parts = clock.iter().fold(0.0, |sum, part| sum * 60.0 + part.parse::<f64>().unwrap_or(0.0));
        let is_to_minutes = clock.len() == 2 && unit == Some(Unit::HoursMinutes);
        return is_clock.then_some(if is_to_minutes { parts * 60.0 } else { parts });
    }
    let digits_end = text.find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
    let (number, written) = text.split_at(digits_end);
    let factor = match (written, unit) {
        ("", None) => 1.0,
        ("", Some(Unit::Seconds(factor))) => factor,
        ("", Some(_)) => return None,
        _ => super::units::seconds_in(written)?,
    };
    let amount = read_amount(number, decimal).filter(|amount| !amount.is_percent)?;
    Some(amount.value(0)? * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_by_the_decimal_mark() {
        let read = |text, decimal| read_amount(text, decimal).and_then(|amount| amount.value(0));
        assert_eq!(read("1234.5", '.'), Some(1234.5));
        assert_eq!(read("1 234,5 kr", ','), Some(1234.5));
        assert_eq!(read("1.234,5", ','), Some(1234.5));
        assert_eq!(read("1'234", '.'), Some(1234.0));
        assert_eq!(read("1\u{a0}234\u{a0}567", '.'), Some(1_234_567.0));
        assert_eq!(read("−5", '.'), Some(-5.0));
        assert_eq!(read("£2.83", '.'), Some(2.83));
        assert_eq!(read("1e5", '.'), Some(1e5));
        assert_eq!(read(".5", '.'), Some(0.5));
        for wrong in ["", "-", ".", "12 34", "1,2,3", "1.2.3", "abc", "nan", "inf", "1e999", "--1", "n/a", "%"] {
            assert_eq!(read(wrong, '.'), None, "{wrong}");
        }
        assert!(read_amount("71 %", '.').is_some_and(|amount| amount.is_percent));
        assert_eq!(read_amount("73,4 %", ',').and_then(|amount| amount.value(-2)), Some(0.734));
        assert_eq!(read_amount("727,307", ',').and_then(|amount| amount.value(3)), Some(727_307.0));
        assert_eq!(shifted(0.654, 2), 65.4);
        assert_eq!(shifted(727.307, 3), 727_307.0);
    }

    #[test]
    fn plain_numbers_are_the_nearest_double() {
        for text in ["0", "12", "0.1", "65.4", "1234.5", ".5", "5.", "99999999999.999", "0.00000000001", "007"] {
            assert_eq!(plain_number(text, '.', 0), Some(text.parse().unwrap()), "{text}");
            assert_eq!(plain_number(&text.replace('.', ","), ',', 0), Some(text.parse().unwrap()), "{text}");
        }
        assert_eq!(plain_number("73,4", ',', -2), Some(0.734));
        assert_eq!(plain_number("727,307", ',', 3), Some(727_307.0));
        for text in ["", ".", "-1", "1,5", "1.2.3", "1e5", "1 000", "1234567890123456"] {
            assert_eq!(plain_number(text, '.', 0), None, "{text}");
        }
    }

    #[test]
    fn some_texts_decide_the_decimal_mark() {
        assert_eq!(evidence("1.234"), Evidence::Ambiguous);
        assert_eq!(evidence("0,855"), Evidence::Decimal(','));
        assert_eq!(evidence("12.5"), Evidence::Decimal('.'));
        assert_eq!(evidence("1.234.567"), Evidence::Decimal(','));
        assert_eq!(evidence("1,234.50"), Evidence::Decimal('.'));
        assert_eq!(evidence("1234.567"), Evidence::Decimal('.'));
        assert_eq!(evidence("1234"), Evidence::None);
    }

    #[test]
    fn durations_are_seconds() {
        assert_eq!(read_duration("6 min", '.', None), Some(360.0));
        assert_eq!(read_duration("4 h", '.', None), Some(14_400.0));
        assert_eq!(read_duration("2 d", '.', None), Some(172_800.0));
        assert_eq!(read_duration("05:30", '.', None), Some(330.0));
        assert_eq!(read_duration("1:05:30", '.', None), Some(3930.0));
        assert_eq!(read_duration("5,5", ',', Some(Unit::Seconds(60.0))), Some(330.0));
        assert_eq!(read_duration("5:30", '.', Some(Unit::HoursMinutes)), Some(19_800.0));
        assert_eq!(read_duration("5", '.', Some(Unit::MinutesSeconds)), None);
        for wrong in ["5:75", ":", "5:", "6 parsec", "1:2:3:4", "min"] {
            assert_eq!(read_duration(wrong, '.', None), None, "{wrong}");
        }
    }
}

//! Months as people and spreadsheets write them: 2025-01, 2025-01-01, 202501, 2025/01, 01/2025, jan-25.

use crate::model::Month;

/// The months in English, Swedish, Finnish, Danish and Serbian, in lower case. A name may be cut after three letters.
const NAMES: [&[&str]; 12] = [
    &["january", "januari", "tammikuuta", "januar"],
    &["february", "februari", "helmikuuta", "februar"],
    &["march", "mars", "maaliskuuta", "marts", "mart"],
    &["april", "huhtikuuta"],
    &["may", "maj", "toukokuuta"],
    &["june", "juni", "kesäkuuta"],
    &["july", "juli", "heinäkuuta"],
    &["august", "augusti", "elokuuta", "avgust"],
    &["september", "syyskuuta", "septembar"],
    &["october", "oktober", "lokakuuta", "oktobar"],
    &["november", "marraskuuta", "novembar"],
    &["december", "joulukuuta", "decembar"],
];

/// The month that a text names; `None` where it names none, or could name two.
pub(crate) fn read_month(text: &str) -> Option<Month> {
    let text = text.trim().to_lowercase();
    if text.len() > 40 {
        return None;
    }
    // A day may have a time of day behind it; that a row is of one day or month is the user's word.
    let date = without_time(&text);
    let parts: Vec<&str> = date.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [digits] if digits.len() == 6 && is_number(digits) => month(digits.get(..4)?, digits.get(4..)?),
        [digits] if digits.len() == 8 && is_number(digits) => {
            on_day(digits.get(..4)?, digits.get(4..6)?, digits.get(6..)?)
        }
        // As offices of statistics write it.
        [text] if text.get(4..5) == Some("m") && is_year(text.get(..4)?) => month(text.get(..4)?, text.get(5..)?),
        [year, number] if is_year(year) && is_number(number) => month(year, number),
        [number, year] if is_year(year) && is_number(number) => month(year, number),
        [year, number, day] if is_year(year) && is_number(number) => on_day(year, number, day),
        // With dots the day is first everywhere; with strokes it is not.
        [day, number, year] if is_year(year) && is_number(number) && date.contains('.') => on_day(year, number, day),
        // 01-jan is a day to most; a year in front has four digits.
        [year, name] if is_year(year) && named(name).is_some() => Month::new(year.parse().ok()?, named(name)?),
        [name, year] | [_, name, year] if is_number(year) && named(name).is_some() => {
            if parts.len() == 3 && !parts.first().is_some_and(|day| is_day(day)) {
                return None;
            }
            let year: i32 = if matches!(year.len(), 2 | 4) { year.parse().ok()? } else { return None };
            Month::new(if year < 100 { 2000 + year } else { year }, named(name)?)
        }
        _ => None,
    }
}

/// The month and the day of the month that a text names, which may have a time of day behind it; `None` where it names
/// none, or could name two. That the month has such a day is not checked.
pub(crate) fn read_day(text: &str) -> Option<(Month, u32)> {
    let text = text.trim().to_lowercase();
    if text.len() > 40 {
        return None;
    }
    let date = without_time(&text);
    let parts: Vec<&str> = date.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let day = |day: &str| if is_number(day) && is_day(day) { day.parse().ok() } else { None };
    match parts.as_slice() {
        [digits] if digits.len() == 8 && is_number(digits) => {
            Some((month(digits.get(..4)?, digits.get(4..6)?)?, day(digits.get(6..)?)?))
        }
        [year, number, last] if is_year(year) && is_number(number) => Some((month(year, number)?, day(last)?)),
        // With dots the day is first everywhere; with strokes it is not.
        [first, number, year] if is_year(year) && is_number(number) && date.contains('.') => {
            Some((month(year, number)?, day(first)?))
        }
        [first, name, year] if is_year(year) && named(name).is_some() => {
            Some((Month::new(year.parse().ok()?, named(name)?)?, day(first)?))
        }
        _ => None,
    }
}

/// The number of a month by its name or the beginning of it.
fn named(name: &str) -> Option<u32> {
    let is_long_enough = name.chars().count() >= 3;
    let place = NAMES.iter().position(|names| names.iter().any(|full| full.starts_with(name)))?;
    is_long_enough.then_some(place as u32 + 1)
}

/// A date without the time of day: `2025-01-01 00:00:00`, `2025-01-01t00:00`.
pub(crate) fn without_time(text: &str) -> &str {
    let end = text.find(':').map_or(text.len(), |colon| text[..colon].rfind([' ', 't', 'T']).unwrap_or(colon));
    text.get(..end).unwrap_or(text).trim_end()
}

fn on_day(year: &str, number: &str, day: &str) -> Option<Month> {
    if is_day(day) { month(year, number) } else { None }
}

fn month(year: &str, number: &str) -> Option<Month> {
    if number.len() > 2 || !is_number(number) {
        return None;
    }
    Month::new(year.parse().ok()?, number.parse().ok()?)
}

fn is_day(text: &str) -> bool {
    text.len() <= 2 && text.parse().is_ok_and(|day: u32| (1..=31).contains(&day))
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && is_number(text)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_with_or_without_its_time() {
        let forms = "2026-02-03 2026-2-3 20260203 2026/02/03 03.02.2026 3.2.2026 2026-02-03T13:05:59Z";
        let spaced = ["2026-02-03 13:05:59", "3 februari 2026", "3. feb. 2026"];
        for text in forms.split_whitespace().chain(spaced) {
            assert_eq!(read_day(text), Month::new(2026, 2).map(|month| (month, 3)), "{text}");
        }
        for text in ["2026-02", "202602", "03/02/2026", "2026-02-40", "feb-26", "3 2026", "", "13:05", "2026-13-01"] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_month_is_read_in_every_form_of_the_contract() {
        let forms = "2025-01 2025-01-01 202501 jan-25 2025/01 januari-25 2025-1 01/2025 1/2025 01-2025 01.2025 20250101 \
            2025M01 tammi-25 tammi.25 tammikuu-25 jan.25 01.01.2025 1.1.2025. 2025-01-01T00:00 januar-25 jan-2025";
        let spaced =
            [" Jan 2025 ", "2025-01-01 00:00:00", "2025-01-01 00:00", "1 januari 2025", "2025 jan", "jan. 2025"];
        for text in forms.split_whitespace().chain(spaced) {
            assert_eq!(read_month(text), Month::new(2025, 1), "{text}");
        }
        let others = [("maj-25", 5), ("mar-25", 3), ("mars 25", 3), ("marras-25", 11), ("marraskuu 2025", 11)];
        let more = [("avg-25", 8), ("elo.25", 8), ("heinä-25", 7), ("jul-25", 7), ("dec-25", 12), ("joulu-25", 12)];
        for (text, number) in others.into_iter().chain(more) {
            assert_eq!(read_month(text), Month::new(2025, number), "{text}");
        }
        let wrong =
            "2025 2025-13 202513 q1-25 2025-00 2025-01-40 å-25 marketing-25 01/02/2025 ja-25 0125 1-25 2025-01-01-01";
        for text in wrong.split_whitespace().chain(["", "99 jan 2025", "2025:01", ":"]) {
            assert_eq!(read_month(text), None, "{text}");
        }
    }
}

//! Periods as people and programs write them: months, ISO weeks, days and plain numbers.

use crate::model::{Code, Finding, Period, PeriodKind};

use super::super::ledger::{read_day, read_month, without_time};
use super::super::number::is_sensible;
use super::super::reading::Reading;
use super::super::section::Section;
use super::super::tree::Value;
use super::super::unknown::wrong_kind;

/// What may stand for "week" beside its number: `W05`, `v.5`, `vk 5`, `uge 5`, `nedelja 5`.
const WEEK_WORDS: [&str; 12] = ["w", "wk", "week", "v", "vecka", "vk", "viikko", "u", "uge", "n", "ned", "nedelja"];

/// The period under a key of the pilot's file.
pub(super) fn stated(section: &Section<'_>, key: &str, reading: &mut Reading) -> Option<Period> {
    let node = &section.table.get(key)?.node;
    let written = match &node.value {
        Value::Text(text) | Value::Date(text) => text.clone(),
        Value::Number(number) if number.fract() == 0.0 && is_sensible(*number) => {
            return Some(Period { kind: PeriodKind::Number, index: *number as i64 });
        }
        Value::Number(number) => number.to_string(),
        other => {
            reading.report(wrong_kind(key, node.at, "wanted-period", other));
            return None;
        }
    };
    // 202605 is a month here, as everywhere else in the files.
    let kind = kind_of(&written).filter(|kind| *kind != PeriodKind::Number).unwrap_or(PeriodKind::Month);
    let period = read(&written, kind);
    if period.is_none() {
        reading.report(Finding::new(Code::PilotNotAPeriod, node.at).with("key", key).with("value", written));
    }
    period
}

/// The period that a text names, as one of a kind.
pub(super) fn read(text: &str, kind: PeriodKind) -> Option<Period> {
    match kind {
        // A day that the month does not have is no month either.
        PeriodKind::Month => {
            read_month(text).map(Period::of_month).filter(|_| read_day(text).is_none() || of_day(text).is_some())
        }
        PeriodKind::Week => read_week(text),
        PeriodKind::Day => of_day(text),
        PeriodKind::Number => {
            let digits = text.trim();
            // What looks like 202602 is a month or a week to whoever wrote it.
            let is_short = digits.trim_start_matches('-').len() <= 5;
            let index = digits.parse().ok().filter(|_| is_short)?;
            Some(Period { kind, index })
        }
    }
}

/// As [`read`], or the period that begins where another does that the text names: a week by its Monday.
pub(super) fn read_or_beginning(text: &str, kind: PeriodKind) -> Option<Period> {
    let other = || kind_of(text).and_then(|own| read(text, own))?.beginning(kind);
    read(text, kind).or_else(other)
}

/// The kind of period that a text under a heading of any period names; `None` where it names none, or could name two.
pub(super) fn kind_of(text: &str) -> Option<PeriodKind> {
    // 202602 may be a month as well as a week.
    let is_digits = text.trim().bytes().all(|byte| byte.is_ascii_digit());
    let likely = if text.contains(char::is_alphabetic) && read_week(text).is_some() {
        PeriodKind::Week
    } else if read_day(text).is_some() {
        PeriodKind::Day
    } else if read(text, PeriodKind::Number).is_some() {
        PeriodKind::Number
    } else if !is_digits {
        PeriodKind::Month
    } else {
        return None;
    };
    read(text, likely).map(|period| period.kind)
}

fn of_day(text: &str) -> Option<Period> {
    let (month, day) = read_day(text)?;
    Period::of_day(month, day)
}

/// The ISO week that a text names: `2026-W05`, `2026W5`, `202605`, `2026-05`, `2026/5`, `v5 2026`, `W05-2026`.
fn read_week(text: &str) -> Option<Period> {
    let text = text.trim().to_lowercase();
    if text.len() > 40 {
        return None;
    }
    let text = without_time(&text);
    // Digits and letters apart from each other, whatever stands between them.
    let mut parts: Vec<String> = Vec::new();
    let mut last = ' ';
    for sign in text.chars() {
        let is_part = sign.is_alphanumeric();
        let is_same = last.is_alphanumeric() && last.is_ascii_digit() == sign.is_ascii_digit();
        match parts.last_mut() {
            Some(part) if is_part && is_same => part.push(sign),
            _ if is_part => parts.push(sign.to_string()),
            _ if matches!(sign, '-' | '/' | '.' | ',' | ' ' | '\u{a0}' | '_' | ':') => {}
            _ => return None,
        }
        last = sign;
    }
    let words = parts.iter().filter(|part| part.contains(char::is_alphabetic));
    if words.clone().count() > 1 || !words.clone().all(|word| WEEK_WORDS.contains(&word.as_str())) {
        return None;
    }
    let numbers: Vec<&str> =
        parts.iter().filter(|part| !part.contains(char::is_alphabetic)).map(String::as_str).collect();
    let (year, week) = match numbers.as_slice() {
        [digits] if digits.len() == 6 => (digits.get(..4)?, digits.get(4..)?),
        [year, week] if year.len() == 4 && week.len() <= 2 => (*year, *week),
        [week, year] if year.len() == 4 && week.len() <= 2 => (*year, *week),
        _ => return None,
    };
    Period::of_week(year.parse().ok()?, week.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_read_in_every_form() {
        let forms = "2026-W05 2026W05 2026-W5 202605 2026-05 2026/5 W05-2026 v5-2026 2026v05 2026-v5 2026_w05 2026-U05";
        for text in forms.split_whitespace().chain(["vecka 5 2026", "2026 vk 5", "uge 5, 2026", "5. nedelja 2026"]) {
            assert_eq!(read(text, PeriodKind::Week), Period::of_week(2026, 5), "{text}");
        }
        for text in
            ["5", "w5", "2026", "2026-W54", "2025-W53", "2026-00", "2026-02-01", "q1 2026", "20265", "", "2026-W5-1"]
        {
            assert_eq!(read(text, PeriodKind::Week), None, "{text}");
        }
    }

    #[test]
    fn the_kind_of_a_period_is_told_by_how_it_is_written() {
        for (text, kind) in [
            ("7", Some(PeriodKind::Number)),
            ("-3", Some(PeriodKind::Number)),
            ("2026-W05", Some(PeriodKind::Week)),
            ("2026-02-01", Some(PeriodKind::Day)),
            ("2026-02-01 13:05", Some(PeriodKind::Day)),
            ("2026-02", Some(PeriodKind::Month)),
            ("feb-26", Some(PeriodKind::Month)),
            ("202602", None),
            ("soon", None),
        ] {
            assert_eq!(kind_of(text), kind, "{text}");
        }
    }
}

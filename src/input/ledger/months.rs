//! Months as people write them: 2025-01, 2025-01-01, 202501, 2025/01, jan-25.

use crate::model::Month;

/// The first letters of the months in English, Swedish, Finnish, Danish and Serbian, in lower case.
const NAMES: [&[&str]; 12] = [
    &["jan", "tammi"],
    &["feb", "helmi"],
    &["mar", "maalis"],
    &["apr", "huhti"],
    &["may", "maj", "touko"],
    &["jun", "kesä"],
    &["jul", "heinä"],
    &["aug", "avg", "elo"],
    &["sep", "syys"],
    &["oct", "okt", "loka"],
    &["nov", "marras"],
    &["dec", "dek", "joulu"],
];

/// The month that a text names; `None` where it names none.
pub(crate) fn read_month(text: &str) -> Option<Month> {
    let text = text.trim().to_lowercase();
    if text.len() > 40 {
        return None;
    }
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [digits] if digits.len() == 6 && is_number(digits) => month(digits.get(..4)?, digits.get(4..)?),
        [year, number] if year.len() == 4 && is_number(year) && is_number(number) => month(year, number),
        [year, number, day] if year.len() == 4 && is_number(year) && is_number(number) => {
            // A day may have a time of day behind it; that a row is of one day or month is the user's word.
            let day: u32 = day.split('t').next()?.parse().ok()?;
            if (1..=31).contains(&day) { month(year, number) } else { None }
        }
        [name, year] if is_number(year) && (year.len() == 2 || year.len() == 4) => {
            let number = NAMES.iter().position(|names| names.iter().any(|start| name.starts_with(start)))? + 1;
            let year: i32 = year.parse().ok()?;
            Month::new(if year < 100 { 2000 + year } else { year }, number as u32)
        }
        _ => None,
    }
}

fn month(year: &str, number: &str) -> Option<Month> {
    if number.len() > 2 {
        return None;
    }
    Month::new(year.parse().ok()?, number.parse().ok()?)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_read_in_every_form_of_the_contract() {
        let january = Month::new(2025, 1);
        for text in ["2025-01", "2025-01-01", "202501", "jan-25", "2025/01", " Jan 2025 ", "januari-25", "2025-1"] {
            assert_eq!(read_month(text), january, "{text}");
        }
        assert_eq!(read_month("maj-25"), Month::new(2025, 5));
        for text in ["", "2025", "2025-13", "202513", "01-2025", "q1-25", "2025-00", "2025-01-40", "å-25"] {
            assert_eq!(read_month(text), None, "{text}");
        }
    }
}

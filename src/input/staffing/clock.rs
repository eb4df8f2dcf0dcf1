//! Times of day as people write them: 8, 08:00, 8.30, 0830, 24:00.

/// Minutes of a day.
pub(super) const DAY: u32 = 24 * 60;

/// Whether a sign may stand between the ends of a range: a hyphen, a dash or a minus.
pub(super) fn is_dash(sign: char) -> bool {
    sign == '-' || sign == '\u{2212}' || ('\u{2010}'..='\u{2015}').contains(&sign)
}

/// Minutes since midnight, up to 24:00; `None` where the text is no time of day.
pub(super) fn minutes_of(text: &str) -> Option<u32> {
    let parts: Vec<&str> = text.trim().split([':', '.']).collect();
    let number = |part: &str, most: usize| -> Option<u32> {
        let is_right = (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if is_right { part.parse().ok() } else { None }
    };
    let (hours, minutes) = match parts.as_slice() {
        [both] if both.len() == 4 => (number(both.get(..2)?, 2)?, number(both.get(2..)?, 2)?),
        [hours] => (number(hours, 2)?, 0),
        [hours, minutes] | [hours, minutes, "00"] if minutes.len() == 2 => (number(hours, 2)?, number(minutes, 2)?),
        _ => return None,
    };
    let all = hours * 60 + minutes;
    (minutes < 60 && all <= DAY).then_some(all)
}

/// The start of an interval, and its end where that stands beside it: `08:00`, `08:00-08:30`.
pub(super) fn interval_of(text: &str) -> Option<(u32, Option<u32>)> {
    let Some((start, end)) = text.split_once(is_dash) else { return Some((start_of(text)?, None)) };
    let (start, end) = (start_of(start)?, minutes_of(end)?);
    // Midnight is the end of the day that it closes.
    let end = if end == 0 { DAY } else { end };
    (end > start).then_some((start, Some(end)))
}

/// A time at which an interval of the day can begin.
fn start_of(text: &str) -> Option<u32> {
    minutes_of(text).filter(|start| *start < DAY)
}

/// A time of day as it is shown: `08:30`.
pub(super) fn shown(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_are_read_and_what_is_none_is_not() {
        for (text, minutes) in [
            ("8", 480),
            ("08", 480),
            ("08:00", 480),
            ("8.30", 510),
            ("0830", 510),
            ("08:30:00", 510),
            ("00:00", 0),
            ("24", 1440),
            ("24:00", 1440),
        ] {
            assert_eq!(minutes_of(text), Some(minutes), "{text}");
        }
        for text in ["", "24:01", "25", "8:60", "8:3", "8:30:15", "-8", "8h", "123", "12345", "١٢", "8:", "åå:00"] {
            assert_eq!(minutes_of(text), None, "{text}");
        }
        assert_eq!(interval_of("08:00–08:30"), Some((480, Some(510))));
        assert_eq!(interval_of("23:30 - 00:00"), Some((1410, Some(1440))));
        assert_eq!(interval_of("8"), Some((480, None)));
        for text in ["24:00", "09-08", "8-8", "8-9-10"] {
            assert_eq!(interval_of(text), None, "{text}");
        }
    }
}

//! Opening hours: `mon-fri 08:00-18:00, sat 10-14`.

use std::iter::Peekable;

use crate::model::{Code, Finding, WEEK_MINUTES};
use crate::text::Message;

use super::super::reading::Reading;
use super::super::section::Section;
use super::clock::{DAY, is_dash, minutes_of};
use super::days::{self, Undecided};

/// The lengths of intervals that divide the hour, the longest first.
pub(super) const LENGTHS: [u32; 12] = [60, 30, 20, 15, 12, 10, 6, 5, 4, 3, 2, 1];
/// The longest interval where nothing asks for another.
const LONGEST: u32 = 30;
/// Words that join, as [`days::letters`] has them.
const JOINING: [&str; 6] = ["and", "och", "ja", "og", "i", "samt"];
/// Words that stand before a time.
const BEFORE_TIME: [&str; 5] = ["kl", "klo", "at", "fra", "from"];

/// Whether somebody answers, minute by minute from Monday 00:00 on. Shape: 10 080.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hours(Vec<bool>);

impl Hours {
    /// Never open.
    pub(super) fn none() -> Self {
        Self(vec![false; WEEK_MINUTES as usize])
    }

    /// Whether it is open in a minute of the week.
    pub(super) fn is_open(&self, minute: u32) -> bool {
        self.0.get(minute as usize).copied().unwrap_or(false)
    }

    /// Opens it from a minute of the week on; behind the end of the week it goes on at its beginning.
    fn open(&mut self, start: u32, length: u32) {
        for minute in start..start + length {
            if let Some(minute) = self.0.get_mut((minute % WEEK_MINUTES) as usize) {
                *minute = true;
            }
        }
    }

    /// The longest interval that divides the hour, of at most `most` minutes, in which nothing opens or closes.
    pub(super) fn interval(&self, most: u32) -> u32 {
        let changes = |minute: &u32| self.is_open(*minute) != self.is_open((minute + WEEK_MINUTES - 1) % WEEK_MINUTES);
        let changes: Vec<u32> = (0..WEEK_MINUTES).filter(changes).collect();
        let fits = |length: &u32| most.is_multiple_of(*length) && changes.iter().all(|at| at.is_multiple_of(*length));
        LENGTHS.into_iter().find(fits).unwrap_or(1)
    }

    /// As [`Hours::interval`], where only the hours say it.
    pub(super) fn own_interval(&self) -> u32 {
        let lengths = LENGTHS.into_iter().filter(|length| *length <= LONGEST);
        lengths.map(|length| self.interval(length)).max().unwrap_or(1)
    }
}

/// Reads `opening_hours`; `None` where it is not there. What cannot be read is reported, and stands in as
/// always open, so that nothing is said to arrive when it is closed.
pub(super) fn read_hours(section: &Section<'_>, reading: &mut Reading) -> Option<Hours> {
    if !section.has("opening_hours") {
        return None;
    }
    let mut hours = Hours::none();
    let before = reading.findings.len();
    for (text, at) in section.texts("opening_hours", reading) {
        if let Err(problem) = add(&text, &mut hours) {
            let finding = Finding::new(Code::OpeningHoursForm, at).with("value", short(&text));
            reading.report(finding.with("problem", problem));
        }
    }
    if reading.findings.len() > before {
        return Some(Hours(vec![true; WEEK_MINUTES as usize]));
    }
    Some(hours)
}

/// As much of a text as a message shows.
fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

/// A piece of the text.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Piece<'t> {
    Word(&'t str),
    Time(&'t str),
    Dash,
    Comma,
    Semicolon,
}

fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Message> {
    let mut pieces = Vec::new();
    let mut rest = text.trim_start();
    while let Some(sign) = rest.chars().next() {
        let is_of_word = |sign: char| sign.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&sign);
        let length = if is_of_word(sign) {
            let end = rest.find(|sign| !is_of_word(sign)).unwrap_or(rest.len());
            pieces.push(Piece::Word(&rest[..end]));
            end
        } else if sign.is_ascii_digit() {
            let end =
                rest.find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, ':' | '.')).unwrap_or(rest.len());
            pieces.push(Piece::Time(rest[..end].trim_end_matches(['.', ':'])));
            end
        } else {
            match sign {
                ',' => pieces.push(Piece::Comma),
                ';' => pieces.push(Piece::Semicolon),
                sign if is_dash(sign) => pieces.push(Piece::Dash),
                // Behind a day: `mon.-fri.: 8-18`.
                '.' | ':' if matches!(pieces.last(), Some(Piece::Word(_))) => {}
                sign if super::super::names::is_invisible(sign) => {}
                _ => return Err(Message::new("hours-sign").with("sign", sign.to_string())),
            }
            sign.len_utf8()
        };
        rest = rest[length..].trim_start();
    }
    Ok(pieces)
}

/// The days of one part of the text, their words by place, and its times.
#[derive(Default)]
struct Part {
    /// First and last word of each range of days; `None` for every day.
    days: Vec<Option<(usize, usize)>>,
    /// Start and length, minutes.
    times: Vec<(u32, u32)>,
}

type Pieces<'p, 't> = Peekable<std::iter::Copied<std::slice::Iter<'p, Piece<'t>>>>;

/// Adds what a text says to the hours; what is wrong with it otherwise.
fn add(text: &str, hours: &mut Hours) -> Result<(), Message> {
    let pieces = pieces(text)?;
    let mut rest = pieces.iter().copied().peekable();
    let (mut words, mut parts): (Vec<&str>, Vec<Part>) = (Vec::new(), Vec::new());
    while rest.peek().is_some() {
        let days = read_days(&mut rest, &mut words)?;
        let times = read_times(&mut rest)?;
        parts.push(Part { days, times });
        while matches!(rest.peek(), Some(Piece::Comma | Piece::Semicolon)) {
            rest.next();
        }
    }
    if parts.is_empty() {
        return Err(Message::new("hours-empty"));
    }
    let found = days::decide(&words).map_err(|problem| match problem {
        Undecided::Unknown(place) => Message::new("hours-no-day").with("word", short(words[place])),
        Undecided::Unclear(place) => Message::new("hours-day-unclear").with("word", short(words[place])),
    })?;
    for part in parts {
        for range in part.days {
            let (first, last) = range.map_or((0, 6), |(first, last)| (found[first], found[last]));
            let many = (last + 7 - first) % 7;
            for day in (first..=first + many).map(|day| day % 7) {
                part.times.iter().for_each(|(start, length)| hours.open(day * DAY + start, *length));
            }
        }
    }
    Ok(())
}

/// `mon-fri`, `mon, wed and fri`, `daily`; the words that are days go to the others.
fn read_days<'t>(rest: &mut Pieces<'_, 't>, words: &mut Vec<&'t str>) -> Result<Vec<Option<(usize, usize)>>, Message> {
    let mut days = Vec::new();
    loop {
        match rest.next() {
            Some(Piece::Word(word)) if JOINING.contains(&days::letters(word).as_str()) && !days.is_empty() => continue,
            Some(Piece::Comma) if !days.is_empty() => continue,
            Some(Piece::Word(word)) => days.push(read_day(word, rest, words)?),
            Some(Piece::Time(time)) => return Err(Message::new("hours-time-without-day").with("time", short(time))),
            _ => return Err(Message::new("hours-order")),
        }
        while let Some(Piece::Word(word)) = rest.peek()
            && BEFORE_TIME.contains(&days::letters(word).as_str())
        {
            rest.next();
        }
        match rest.peek() {
            Some(Piece::Time(_)) => return Ok(days),
            Some(Piece::Comma | Piece::Word(_)) => {}
            _ => return Err(Message::new("hours-day-without-time")),
        }
    }
}

/// One day, a range of days, or every day.
fn read_day<'t>(
    word: &'t str,
    rest: &mut Pieces<'_, 't>,
    words: &mut Vec<&'t str>,
) -> Result<Option<(usize, usize)>, Message> {
    let one = days::letters(word);
    if days::is_every_day(&one) {
        return Ok(None);
    }
    if let Some(Piece::Word(next)) = rest.peek()
        && days::is_every_day(&format!("{one} {}", days::letters(next)))
    {
        rest.next();
        return Ok(None);
    }
    if !days::is_day(word) {
        return Err(Message::new("hours-no-day").with("word", short(word)));
    }
    words.push(word);
    let first = words.len() - 1;
    if rest.peek() != Some(&Piece::Dash) {
        return Ok(Some((first, first)));
    }
    rest.next();
    match rest.next() {
        Some(Piece::Word(last)) if days::is_day(last) => words.push(last),
        Some(Piece::Word(last)) => return Err(Message::new("hours-no-day").with("word", short(last))),
        _ => return Err(Message::new("hours-day-without-time")),
    }
    Ok(Some((first, words.len() - 1)))
}

/// `08:00-18:00`, `8-12, 13-17`: starts and lengths.
fn read_times(rest: &mut Pieces<'_, '_>) -> Result<Vec<(u32, u32)>, Message> {
    let mut times = Vec::new();
    loop {
        let start = time(rest.next())?;
        if rest.next() != Some(Piece::Dash) {
            return Err(Message::new("hours-no-end"));
        }
        let end = time(rest.next())?;
        let length = (end + DAY - start) % DAY;
        // From 00 to 24 is all day; from 8 to 8 may be that or nothing.
        let is_all_day = start == 0 && end == DAY;
        if (length == 0 && !is_all_day) || start == DAY {
            return Err(Message::new("hours-no-length"));
        }
        times.push((start, if is_all_day { DAY } else { length }));
        let mut ahead = rest.clone();
        let joins = match ahead.next() {
            Some(Piece::Comma) => true,
            Some(Piece::Word(word)) => JOINING.contains(&days::letters(word).as_str()),
            _ => false,
        };
        if !joins || !matches!(ahead.peek(), Some(Piece::Time(_))) {
            if joins && !matches!(rest.peek(), Some(Piece::Comma)) {
                rest.next();
            }
            return Ok(times);
        }
        rest.next();
    }
}

fn time(piece: Option<Piece<'_>>) -> Result<u32, Message> {
    match piece {
        Some(Piece::Time(text)) => {
            minutes_of(text).ok_or_else(|| Message::new("hours-no-time").with("time", short(text)))
        }
        Some(Piece::Word(word)) => Err(Message::new("hours-no-time").with("time", short(word))),
        _ => Err(Message::new("hours-no-end")),
    }
}

/// The hours of one text, or what is wrong with it.
#[cfg(test)]
pub(super) fn of_text(text: &str) -> Result<Hours, Message> {
    let mut hours = Hours::none();
    add(text, &mut hours).map(|()| hours)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(texts: &[&str]) -> Hours {
        let mut hours = Hours::none();
        for text in texts {
            add(text, &mut hours).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
        }
        hours
    }

    /// Minutes that are open on each day.
    fn by_day(hours: &Hours) -> Vec<u32> {
        (0..7).map(|day| (day * DAY..(day + 1) * DAY).filter(|minute| hours.is_open(*minute)).count() as u32).collect()
    }

    #[test]
    fn the_same_week_is_read_however_it_is_written() {
        let wanted = hours(&["mon-fri 08:00-18:00", "sat 10-14"]);
        assert_eq!(by_day(&wanted), [600, 600, 600, 600, 600, 240, 0]);
        assert!(wanted.is_open(8 * 60) && !wanted.is_open(8 * 60 - 1) && !wanted.is_open(18 * 60));
        for text in [
            "mon-fri 08:00-18:00, sat 10-14",
            "Monday–Friday 8–18; Saturday 10.00–14.00",
            "mån-fre 08.00-18.00, lör 10-14",
            "Måndag – fredag kl. 8-18 och lördag 10-14",
            "ma–pe klo 8.00–18.00, la 10–14",
            "man.-fre.: 0800-1800; lør. 1000-1400",
            "pon-pet 8-18, sub 10-14",
            "po-pe 8-18; su 10-14",
            "mon, tue, wed,thu and fri 8-12, 12-18, sat 10-14",
        ] {
            assert_eq!(hours(&[text]), wanted, "{text}");
        }
        let daily = hours(&["daily 00-24"]);
        assert_eq!(by_day(&daily), [1440; 7]);
        for text in ["alla dagar 0-24", "joka päivä 00:00–24:00", "mon-sun 00-24", "svaki dan 0-24", "ma-su 0-24"] {
            assert_eq!(hours(&[text]), daily, "{text}");
        }
        assert_eq!(by_day(&hours(&["fri-mon 8-9"])), [60, 0, 0, 0, 60, 60, 60]);
        assert_eq!(by_day(&hours(&["mon 8-12, 13-17"]))[0], 8 * 60);
    }

    #[test]
    fn a_range_over_midnight_goes_on_into_the_next_day_and_the_next_week() {
        assert_eq!(by_day(&hours(&["mon 22-06"])), [120, 360, 0, 0, 0, 0, 0]);
        assert_eq!(by_day(&hours(&["sun 22:00-06:00"])), [360, 0, 0, 0, 0, 0, 120]);
        assert_eq!(by_day(&hours(&["fri 18-00"])), [0, 0, 0, 0, 360, 0, 0]);
    }

    #[test]
    fn intervals_are_the_longest_that_all_times_are_multiples_of() {
        for (text, minutes) in
            [("mon-fri 8-18", 30), ("mon 8:30-12", 30), ("mon 8:15-12", 15), ("mon 8:20-12", 20), ("mon 8:05-9", 5)]
        {
            assert_eq!(hours(&[text]).own_interval(), minutes, "{text}");
        }
        assert_eq!(hours(&["mon 8:20-12", "tue 8:15-9"]).own_interval(), 5);
        assert_eq!(hours(&["mon 8:12-12"]).own_interval(), 12);
        assert_eq!(hours(&["mon 8:30-12"]).interval(60), 30);
        assert_eq!(hours(&["mon 8-12"]).interval(60), 60);
        assert_eq!(hours(&["mon 8:30-12"]).interval(20), 10);
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, problem) in [
            ("", "hours-empty"),
            ("8-18", "hours-time-without-day"),
            ("mon-fri", "hours-day-without-time"),
            ("mon-fri 8", "hours-no-end"),
            ("mon-fri 8-", "hours-no-end"),
            ("mon-fri 8-26", "hours-no-time"),
            ("mon-fri 8am-5pm", "hours-no-end"),
            ("mon-fri 8-8", "hours-no-length"),
            ("mon 24-06", "hours-no-length"),
            ("mon-fryday 8-18", "hours-no-day"),
            ("weekdays 8-18", "hours-no-day"),
            ("su 8-18", "hours-day-unclear"),
            ("mon-fri 8/18", "hours-sign"),
            ("mon-fri 8-18; 19-20", "hours-time-without-day"),
            ("mon- 8-18", "hours-day-without-time"),
            (", mon 8-18", "hours-order"),
        ] {
            let found = add(text, &mut Hours::none()).map_err(|problem| problem.key);
            assert_eq!(found, Err(problem), "{text}");
        }
    }
}

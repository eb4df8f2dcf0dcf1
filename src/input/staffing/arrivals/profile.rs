//! Rows of arrivals as shares of a channel's week.

use std::collections::{HashMap, HashSet};

use crate::model::{ChannelId, Code, Finding, Origin, WEEK_MINUTES};
use crate::text::{Arg, Message};

use super::super::super::frame::Frame;
use super::super::super::reading::Reading;
use super::super::clock::{DAY, shown};
use super::super::hours::LENGTHS;
use super::Arrivals;
use super::rows::Row;

/// How far shares may be from 1 in all.
const TOLERANCE: f64 = 0.005;

/// When the contacts of a channel arrive.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct Profile {
    /// The length of an interval; it divides the hour.
    pub(in super::super) minutes: u32,
    /// Shares of the week's contacts from Monday 00:00 on; they sum to 1. Shape: 10 080 ÷ minutes.
    pub(in super::super) shares: Vec<f64>,
    /// The first row of each interval.
    pub(in super::super) rows: Vec<Option<Origin>>,
}

/// The profile of a channel; `None` where the table has none that can be used, which is reported.
pub(in super::super) fn profile(
    arrivals: &Arrivals,
    channel: ChannelId,
    frame: &Frame,
    reading: &mut Reading,
) -> Option<Profile> {
    let rows = rows_of(arrivals, channel, frame, reading);
    if rows.is_empty() && !arrivals.rows.is_empty() {
        report_sum(0.0, channel, arrivals, frame, reading);
    }
    let minutes = interval(&rows, reading)?;
    is_single(&rows, reading)?;
    let dates: HashSet<(u32, Option<i64>)> = rows.iter().map(|row| (row.weekday, row.date)).collect();
    let many = |weekday: u32| dates.iter().filter(|(of, _)| *of == weekday).count() as f64;
    let weights: Vec<f64> = (0..7).map(|weekday| many(weekday).max(1.0)).collect();
    let count = (WEEK_MINUTES / minutes) as usize;
    let (mut shares, mut firsts) = (vec![0.0; count], vec![None; count]);
    for row in &rows {
        let place = ((row.weekday * DAY + row.start) / minutes) as usize;
        shares[place] += row.amount / weights[row.weekday as usize];
        firsts[place].get_or_insert(row.at);
    }
    let sum: f64 = shares.iter().sum();
    let is_whole = |whole: f64| (sum - whole).abs() <= TOLERANCE * whole;
    let is_right = match arrivals.is_counted {
        true => sum > 0.0,
        false => is_whole(1.0) || (!arrivals.is_in_percent && is_whole(100.0)),
    };
    if !is_right || !sum.is_finite() {
        report_sum(sum, channel, arrivals, frame, reading);
        return None;
    }
    shares.iter_mut().for_each(|share| *share /= sum);
    Some(Profile { minutes, shares, rows: firsts })
}

/// The rows of a channel; all where the table names none.
fn rows_of<'r>(arrivals: &'r Arrivals, channel: ChannelId, frame: &Frame, reading: &mut Reading) -> Vec<&'r Row> {
    let mut known: HashMap<&str, Option<ChannelId>> = HashMap::new();
    let mut rows = Vec::new();
    for row in &arrivals.rows {
        let is_own = match &row.channel {
            None => true,
            Some((name, at)) => {
                let found = *known.entry(name).or_insert_with(|| frame.channel(name, *at, reading));
                found == Some(channel)
            }
        };
        if is_own {
            rows.push(row);
        }
    }
    rows
}

/// The length of an interval; `None` where the rows have none in common that divides the hour, which is reported.
fn interval(rows: &[&Row], reading: &mut Reading) -> Option<u32> {
    let first = rows.first()?;
    let report = |at: Origin, problem: Message, reading: &mut Reading| {
        reading.report(Finding::new(Code::ArrivalsInterval, at).with("problem", problem));
    };
    let number = |minutes: u32| Arg::Number(f64::from(minutes));
    let stated = rows.iter().find_map(|row| row.length);
    if let Some(other) = rows.iter().find(|row| row.length.is_some() && row.length != stated) {
        let problem = Message::new("arrivals-lengths").with("length", number(other.length.unwrap_or(0)));
        report(other.start_at, problem.with("first", number(stated.unwrap_or(0))), reading);
        return None;
    }
    let mut starts: Vec<u32> = rows.iter().map(|row| row.start).collect();
    starts.sort_unstable();
    starts.dedup();
    let gap = starts.windows(2).map(|pair| pair[1] - pair[0]).min();
    // A single start says only where intervals begin.
    let alone = LENGTHS.into_iter().find(|length| first.start.is_multiple_of(*length));
    let minutes = stated.or(gap).or(alone)?;
    if !LENGTHS.contains(&minutes) {
        report(first.start_at, Message::new("arrivals-gap").with("minutes", number(minutes)), reading);
        return None;
    }
    if let Some(row) = rows.iter().find(|row| !row.start.is_multiple_of(minutes)) {
        let problem = Message::new("arrivals-start").with("minutes", number(minutes));
        report(row.start_at, problem.with("time", shown(row.start)), reading);
        return None;
    }
    Some(minutes)
}

/// That no two rows are of the same interval; the first that is gets reported.
fn is_single(rows: &[&Row], reading: &mut Reading) -> Option<()> {
    let mut firsts: HashMap<(u32, Option<i64>, u32), Origin> = HashMap::new();
    for row in rows {
        let Some(first) = firsts.insert((row.weekday, row.date, row.start), row.at) else { continue };
        let line = reading.sources.place(first).map_or(0, |place| place.line);
        let fix = if row.date.is_some() { "arrivals-twice-date" } else { "arrivals-twice-weekday" };
        let finding = Finding::new(Code::ArrivalsTwice, row.at).with("line", line.to_string()).also(first);
        reading.report(finding.with("fix", Message::new(fix)));
        return None;
    }
    Some(())
}

fn report_sum(sum: f64, channel: ChannelId, arrivals: &Arrivals, frame: &Frame, reading: &mut Reading) {
    let whose = if arrivals.has_channels {
        Message::new("arrivals-of-channel").with("channel", frame.name(channel))
    } else {
        Message::new("arrivals-of-table")
    };
    // Without the noise in the last digits that sums of decimals leave.
    let sum = Arg::Number((sum * 1e6).round() / 1e6);
    reading.report(Finding::new(Code::ArrivalsSum, arrivals.amount_at).with("whose", whose).with("sum", sum));
}

//! Tables of arrivals as shares of a week, worked by hand.

use super::*;
use crate::input::frame::Frame;
use crate::model::ChannelId;
use crate::text::Arg;

/// The profile of the phone by a table, and the codes and keys of what is wrong.
fn read(text: &str) -> (Option<Profile>, Reading) {
    let mut reading = Reading::default();
    let mut frame = Frame::default();
    frame.channels.enter("phone");
    frame.channels.enter("chat");
    let file = reading.sources.add_file("arrivals.csv".to_owned(), text.to_owned());
    let table = read_table(file, None, &mut reading);
    let profile = table.and_then(|table| profile(&table, ChannelId(0), &frame, &mut reading));
    (profile, reading)
}

/// The minutes of an interval, and the shares that are not 0 by day and time of their start.
fn shares(text: &str) -> (u32, Vec<(u32, u32, f64)>) {
    let (profile, reading) = read(text);
    let Profile { minutes, shares, .. } = profile.unwrap_or_else(|| panic!("{text}\n{:?}", reading.findings));
    let by_day = 1440 / minutes;
    let with = shares.iter().enumerate().filter(|(_, share)| **share > 0.0);
    let found = with
        .map(|(place, share)| (place as u32 / by_day, place as u32 % by_day * minutes, (share * 1e9).round() / 1e9));
    (minutes, found.collect())
}

/// The word of the first finding and the line that it is at.
fn wrong(text: &str) -> (&'static str, usize) {
    let (profile, reading) = read(text);
    assert!(profile.is_none(), "{text}");
    let finding = &reading.findings[0];
    (finding.code.word(), reading.sources.place(finding.at).map_or(0, |place| place.line))
}

#[test]
fn the_same_week_is_read_in_five_languages_and_several_dialects() {
    let wanted = (60, vec![(0, 480, 0.5), (0, 540, 0.25), (6, 480, 0.25)]);
    for text in [
        "weekday,time,share\nmon,08:00,0.5\nmon,09:00,0.25\nsun,08:00,0.25\n",
        "veckodag;tid;andel (%)\nmåndag;8.00;50\nmåndag;9.00;25\nsöndag;8.00;25\n",
        "viikonpäivä\taika\tosuus\nma\t8\t50 %\nma\t9\t25 %\nsu\t8\t25 %\n",
        "ugedag;tidspunkt;andel\nmandag;08:00-09:00;0,5\nmandag;09:00-10:00;0,25\nsøndag;08:00-09:00;0,25\n",
        "dan;vreme;udeo\nponedeljak;0800;0,5\nponedeljak;0900;0,25\nnedelja;0800;0,25\n",
        "weekday,start,contacts\n1,8,20\n1,9,10\n7,8,10\n",
        "weekday,start,share\n1,8,50\n1,9,25\n7,8,25\n",
    ] {
        assert_eq!(shares(text), wanted, "{text}");
    }
}

#[test]
fn intervals_are_as_long_as_the_smallest_gap_or_as_the_rows_say() {
    let quarters = "weekday,time,contacts\nmon,08:00,1\nmon,08:15,2\nmon,08:45,1\n";
    assert_eq!(shares(quarters), (15, vec![(0, 480, 0.25), (0, 495, 0.5), (0, 525, 0.25)]));
    assert_eq!(shares("weekday,time,minutes,contacts\nmon,08:00,30,1\nmon,10:00,30,1\n").0, 30);
    assert_eq!(shares("weekday,time,contacts\nmon,08:00-08:20,1\nmon,10:00-10:20,1\n").0, 20);
    assert_eq!(shares("weekday,time,contacts\nmon,08:30,1\ntue,08:30,1\n").0, 30);
    for (text, line) in [
        ("weekday,time,contacts\nmon,08:00,1\nmon,08:45,1\n", 2),
        ("weekday,time,contacts\nmon,08:00,1\nmon,10:00,1\n", 2),
        ("weekday,time,contacts\nmon,08:30,1\nmon,09:30,1\n", 2),
        ("weekday,time,contacts\nmon,08:00-08:30,1\nmon,08:30-09:30,1\n", 3),
        ("weekday,time,minutes,contacts\nmon,08:00,45,1\n", 2),
    ] {
        assert_eq!(wrong(text), ("arrivals-interval", line), "{text}");
    }
}

/// Two Mondays with 30 and 10 contacts and one Tuesday with 20 are 20 a Monday and 20 a Tuesday: half each.
#[test]
fn counts_by_date_are_means_of_as_many_dates_as_each_weekday_has() {
    let text = "date,time,contacts\n2026-03-02,08:00,30\n2026-03-09,08:00,10\n2026-03-03,08:00,20\n";
    assert_eq!(shares(text), (60, vec![(0, 480, 0.5), (1, 480, 0.5)]));
    // A Monday without a row at nine had nobody then: 30 ÷ 2 and 8 ÷ 2 beside 19.
    let text = "date,time,calls\n2.3.2026,8,20\n9.3.2026,8,10\n9.3.2026,9,8\n3.3.2026,8,19\n";
    assert_eq!(shares(text), (60, vec![(0, 480, 0.394736842), (0, 540, 0.105263158), (1, 480, 0.5)]));
}

#[test]
fn shares_sum_to_one_within_half_a_per_cent() {
    let of = |share: &str| format!("weekday,time,share\nmon,8,0.5\ntue,8,{share}\n");
    assert_eq!(shares(&of("0.496")).1, [(0, 480, 0.502008032), (1, 480, 0.497991968)]);
    for share in ["0.49", "0.51", "0"] {
        assert_eq!(wrong(&of(share)), ("arrivals-sum", 1), "{share}");
    }
    let (_, reading) = read(&of("0.49"));
    assert_eq!(reading.findings[0].args[1], ("sum", Arg::Number(0.99)));
    assert_eq!(wrong("weekday,time,contacts\nmon,8,0\n"), ("arrivals-sum", 1));
    // With % in the heading 1 is one per cent.
    assert_eq!(wrong("weekday,time,share (%)\nmon,8,1\n"), ("arrivals-sum", 1));
}

#[test]
fn rows_of_other_channels_are_left_to_them() {
    let text = "channel,weekday,time,share\nphone,mon,8,1\nchat,mon,8,0.5\nchat,mon,9,0.5\n";
    assert_eq!(shares(text), (60, vec![(0, 480, 1.0)]));
    assert_eq!(wrong("channel,weekday,time,share\nchat,mon,8,1\n"), ("arrivals-sum", 1));
    assert_eq!(wrong("channel,weekday,time,share\nfone,mon,8,1\n"), ("unknown-channel", 2));
}

#[test]
fn what_is_wrong_with_a_row_is_told_at_its_place() {
    for (text, code, line) in [
        ("weekday,time,contacts\nmon,8,1\nmon,9,2\nmonday,08:00,3\n", "arrivals-twice", 4),
        ("date,time,contacts\n2026-03-02,8,1\n2026-03-02,8,1\n", "arrivals-twice", 3),
        ("weekday,time,contacts\nmon,8,-1\n", "out-of-range", 2),
        ("weekday,time,contacts\nmon,8,\n", "blank-field", 2),
        ("weekday,time,contacts\nsu,8,1\n", "unreadable-value", 2),
        ("weekday,time,contacts\n8,8,1\n", "unreadable-value", 2),
        ("weekday,time,contacts\nmon,24:00,1\n", "unreadable-value", 2),
        ("weekday,time,contacts\nmon,8,many\n", "unreadable-value", 2),
        ("date,time,contacts\n2026-02-30,8,1\n", "unreadable-value", 2),
        ("weekday,contacts,nki\nmon,1,2\n", "column-ignored", 1),
    ] {
        assert_eq!(wrong(text), (code, line), "{text}");
    }
    let (_, reading) = read("weekday,time,share,contacts\nmon,8,1,1\n");
    assert_eq!(reading.findings.len(), 1);
    assert_eq!(reading.findings[0].code, crate::model::Code::ColumnTwice);
}

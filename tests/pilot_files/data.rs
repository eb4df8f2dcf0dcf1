//! What was measured.

use super::*;

/// Two groups, two months: hand-written as an analyst would write it.
const TWO_GROUPS: &str = "month,group,volume,fcr,nki,responses,aht\n\
    2026-01,control,100,0.6,61,20,300\n2026-01,pilot,110,0.61,60,22,310\n\
    2026-02,control,120,0.62,62,24,305\n2026-02,pilot,130,0.7,66,26,280\n";

#[test]
fn months_and_groups_are_read_with_what_stands_behind_each_value() {
    let data = data(TWO_GROUPS, &right(SMALL));
    assert_eq!((data.period, data.rows_read, data.rows.len()), (Some(PeriodKind::Month), 4, 4));
    assert_eq!((data.units.len(), data.channels.len(), data.unit_heading.as_deref()), (0, 0, None));
    let kinds: Vec<_> = data.measures.iter().map(|column| (column.name.as_str(), column.kind)).collect();
    let (total, share, answers, mean) =
        (MeasureKind::Total, MeasureKind::Share, MeasureKind::Answers, MeasureKind::Mean);
    let expected = [("volume", total), ("fcr", share), ("nki", answers), ("responses", total), ("aht", mean)];
    assert_eq!(kinds, expected);
    let february = Period::of_month(Month::new(2026, 2).unwrap()).index;
    let last = &data.rows[3];
    assert_eq!((last.period, last.group, last.phase, last.starts), (february, Some(Group::Pilot), None, None));
    let measured = |value, weight| Some(Measured { value, weight, squares: None });
    assert_eq!(value(&data, 3, "volume"), measured(130.0, 1.0));
    assert_eq!(value(&data, 3, "fcr"), measured(0.7, 130.0));
    assert_eq!(value(&data, 3, "nki"), measured(66.0, 26.0));
    assert_eq!(value(&data, 3, "aht"), measured(280.0, 130.0));
}

/// The same data as Excel saves them in Sweden, as a workbook, and as OpenDocument.
#[test]
fn every_dialect_gives_the_same_data() {
    let pilot = judged_by(&["fcr"]);
    let english = "week,group,team,volume,fcr,aht (min)\n\
        2026-W05,pilot,North,1200,0.615,5.5\n2026-W06,control,South,800,0.6,6\n";
    let expected = plain(data(english, &pilot));
    assert_eq!(expected.measures[2].name, "aht");
    assert_eq!(value(&expected, 0, "aht").map(|aht| aht.value), Some(330.0));
    let swedish = "Vecka;Grupp;Team;Antal;Löst vid första kontakt;Hanteringstid (min)\r\n\
        2026v05;Försöksgrupp;North;1 200;61,5 %;5,5\r\n2026v06;kontrollgrupp;South;800;60 %;6\r\n";
    let (latin, _, lost) = WINDOWS_1252.encode(swedish);
    assert!(!lost);
    let same = |name: &str, bytes: Vec<u8>| {
        let loaded = data_of(name, bytes, &pilot, &DataOptions::default());
        let data = loaded.data.unwrap_or_else(|| panic!("{name}: {}", told(&loaded.findings, &loaded.sources)));
        PilotData { unit_heading: expected.unit_heading.clone(), ..plain(data) }
    };
    assert_eq!(same("a.csv", latin.into_owned()), expected);
    assert_eq!(same("b.csv", format!("\u{feff}{swedish}").into_bytes()), expected);
    let sheet = "viikko,ryhmä,tiimi,määrä,ratkaisu,x\n";
    assert!(csv(sheet, &pilot).data.is_none());
    let cells = "week,group,team,volume,fcr,aht (min)\n2026-W05,1,North,1200,61.5%,5.5\n2026-W06,0,South,800,60%,6\n";
    assert_eq!(same("c.xlsx", xlsx(&[("Blad1", cells)])), expected);
    assert_eq!(same("d.ods", ods(&[("Taul1", cells)])), expected);
    let tabs = english.replace(',', "\t");
    assert_eq!(same("e.csv", tabs.into_bytes()), expected);
}

#[test]
fn a_workbook_with_dates_and_weeks_as_numbers_is_read() {
    let pilot = judged_by(&["fcr"]);
    let read = |text: &str| {
        let loaded = data_of("a.xlsx", xlsx(&[("Data", text)]), &pilot, &DataOptions::default());
        loaded.data.unwrap_or_else(|| panic!("{}", told(&loaded.findings, &loaded.sources)))
    };
    let months = read("month,group,fcr\n2026-01,1,0.5\n2026-02,0,0.6\n");
    assert_eq!(months.period, Some(PeriodKind::Month));
    assert_eq!(months.rows[1].period, Period::of_month(Month::new(2026, 2).unwrap()).index);
    let weeks = read("year_week,group,fcr\n202605,1,0.5\n202606,0,0.6\n");
    assert_eq!((weeks.period, weeks.rows[0].period), (Some(PeriodKind::Week), Period::of_week(2026, 5).unwrap().index));
    let numbers = read("period,group,fcr\n1,1,0.5\n2,0,0.6\n");
    assert_eq!((numbers.period, numbers.rows[1].period), (Some(PeriodKind::Number), 2));
    let days = read("date,group,fcr\n2026-01,1,0.5\n2026-02,0,0.6\n");
    assert_eq!(days.rows[0].period, Period::of_day(Month::new(2026, 1).unwrap(), 1).unwrap().index);
}

/// Six contacts one by one: pilot, week 5: 2 of 3 solved, 1 of 3 repeated, NKI 60, 70, 80; control: 1 of 2, then 1 of 1.
#[test]
fn contacts_one_by_one_are_the_same_as_their_sums() {
    let pilot = judged_by(&["fcr", "share"].map(|name| if name == "share" { "volume" } else { name }));
    let single = "date,group,channel,solved,fcr,repeats,nki,cost\n\
        2026-02-02 08:13:05,test,chat,x,ja,1,60,10\n2026-02-02 09:00:00,test,chat,x,nej,0,70,20\n\
        2026-02-02T23:59:59,test,chat,x,yes,0,80,30\n2026-02-03 10:00,kontroll,phone,x,true,no,50,40\n\
        2026-02-03 11:00,kontroll,phone,x,false,yes,,40\n2026-02-03 12:00,kontroll,chat,x,1,0,,5\n";
    let summed = "date,group,channel,volume,fcr,repeats,nki,cost\n2026-02-02,pilot,chat,3,0.6666666666666666,\
        0.3333333333333333,70,60\n2026-02-03,control,phone,2,0.5,0.5,50,80\n2026-02-03,control,chat,1,1,0,,5\n";
    let (single, summed) = (data(single, &pilot), data(summed, &pilot));
    assert_eq!((single.rows_read, single.rows.len(), single.channels.join(" ")), (6, 3, "chat phone".into()));
    for (row, other) in single.rows.iter().zip(&summed.rows) {
        assert_eq!((row.period, row.group, row.channel), (other.period, other.group, other.channel));
    }
    for row in 0..3 {
        for measure in ["volume", "fcr", "repeats", "cost"] {
            let (one, other) = (value(&single, row, measure).unwrap(), value(&summed, row, measure).unwrap());
            assert!((one.value - other.value).abs() < 1e-12, "{measure}: {one:?} {other:?}");
            assert_eq!(one.weight, other.weight, "{measure}");
        }
    }
    // 60, 70, 80 have the mean 70 and squares 200; the second row has one answer, and the third none.
    assert_eq!(value(&single, 0, "nki"), Some(Measured { value: 70.0, weight: 3.0, squares: Some(200.0) }));
    assert_eq!(value(&single, 1, "nki"), Some(Measured { value: 50.0, weight: 1.0, squares: Some(0.0) }));
    assert_eq!(value(&single, 2, "nki"), None);
    assert_eq!(value(&single, 0, "fcr").unwrap().squares.map(|squares| (squares * 3.0).round()), Some(2.0));
    assert_eq!(value(&summed, 0, "fcr").unwrap().squares, None);
}

#[test]
fn rows_are_counted_as_contacts_only_where_that_is_said() {
    let pilot = judged_by(&["fcr"]);
    let twice = "week,group,fcr\n2026-W05,1,1\n2026-W05,1,0\n2026-W05,0,1\n";
    assert_eq!(found(twice, &pilot), ["pilot-rows-are-contacts 1:1"]);
    let volume = value(&data(twice, &pilot), 0, "volume");
    assert_eq!(volume, Some(Measured { value: 2.0, weight: 1.0, squares: Some(0.0) }));
    let once = "week,group,fcr\n2026-W05,1,1\n2026-W05,0,1\n";
    assert_eq!(found(once, &pilot), [""; 0]);
    assert!(data(once, &pilot).measures.iter().all(|column| column.name != "volume"));
    assert_eq!(found(once, &judged_by(&["volume"])), ["pilot-rows-are-contacts 1:1"]);
    // A volume of one in each row says the same, and is not told.
    let ones = "week,group,volume,fcr\n2026-W05,1,1,1\n2026-W05,1,1,0\n2026-W05,0,1,1\n";
    assert_eq!(found(ones, &pilot), [""; 0]);
    assert_eq!(value(&data(ones, &pilot), 0, "fcr"), Some(Measured { value: 0.5, weight: 2.0, squares: Some(0.5) }));
}

/// Persons by weeks with a measure of their own, of whom one leaves: the panel of a randomised experiment.
#[test]
fn a_panel_of_persons_and_weeks_is_read_with_people_leaving() {
    let pilot = judged_by(&["Perform1"]);
    let text = "personid,year_week,expgroup,team,perform1,notes\n\
        101,201049,1,A,-0.5,x\n102,201049,0,B,1.25,x\n103,201049,0,,0,x\n\
        101,201050,1,A,0.75,x\n102,201050,0,A,,x\n";
    let loaded = csv(text, &pilot);
    assert_eq!(places(&loaded.findings, &loaded.sources), ["pilot-columns-ignored 1:43"]);
    let data = loaded.data.unwrap();
    assert_eq!((data.units.join(" "), data.teams.join(" ")), ("101 102 103".into(), "A B".into()));
    assert_eq!((data.unit_heading.as_deref(), data.period), (Some("personid"), Some(PeriodKind::Week)));
    assert_eq!(data.measures[0].name, "Perform1");
    assert_eq!(data.measures[0].kind, MeasureKind::Mean);
    let rows: Vec<_> = data.rows.iter().map(|row| (row.unit, row.team, row.values[0].map(|one| one.value))).collect();
    assert_eq!(
        rows,
        [
            (Some(0), Some(0), Some(-0.5)),
            (Some(1), Some(1), Some(1.25)),
            (Some(2), None, Some(0.0)),
            (Some(0), Some(0), Some(0.75)),
            // Blank is not measured, and never nothing.
            (Some(1), Some(0), None),
        ]
    );
    assert_eq!(data.rows[3].period - data.rows[0].period, 1);
}

#[test]
fn units_that_start_one_after_another_say_when() {
    let pilot = judged_by(&["fcr"]);
    let text = "week,office,start,fcr\n2026-W05,North,2026-W06,0.5\n2026-W06,North,2026-W06,0.6\n\
        2026-W05,South,,0.5\n2026-W06,South,,0.5\n2026-W05,East,2026-02-09,0.5\n";
    let data = data(text, &pilot);
    let starts: Vec<Option<i64>> = data.rows.iter().map(|row| row.starts).collect();
    let week = |week| Period::of_week(2026, week).map(|week| week.index);
    assert_eq!(starts, [week(6), week(6), None, None, week(7)]);
    assert_eq!(data.unit_heading.as_deref(), Some("office"));
    let wrong = text.replace("2026-W06,South,,", "2026-W06,South,2026-W06,");
    assert_eq!(found(&wrong, &pilot), ["pilot-unit-starts-twice 5:16 & 4:16"]);
    assert_eq!(found(&text.replace("2026-02-09", "2026-02-10"), &pilot), ["pilot-unreadable 6:15"]);
}

#[test]
fn phases_stand_in_for_periods() {
    let data = data("fas,grupp,fcr\nföre,pilot,0.5\nefter,pilot,0.6\nföre,kontroll,0.5\n", &judged_by(&["fcr"]));
    let phases: Vec<_> = data.rows.iter().map(|row| row.phase).collect();
    assert_eq!(phases, [Some(Phase::Before), Some(Phase::After), Some(Phase::Before)]);
    assert_eq!((data.period, data.rows[2].period), (None, 0));
}

#[test]
fn of_several_units_and_periods_the_finest_count() {
    let text = "month,date,office,agent,team,group,volume,fcr\n2026-02,2026-02-03,N,a1,T,1,5,0.6\n";
    let loaded = csv(text, &judged_by(&["fcr"]));
    assert_eq!(places(&loaded.findings, &loaded.sources), ["pilot-columns-ignored 1:1"]);
    assert!(told(&loaded.findings, &loaded.sources).contains("`month`, `office`"));
    let data = loaded.data.unwrap();
    assert_eq!(
        (data.period, data.units.join(""), data.teams.join("")),
        (Some(PeriodKind::Day), "a1".into(), "T".into())
    );
}

#[test]
fn rows_that_differ_in_reason_or_segment_are_put_together() {
    let text =
        "week,group,reason,volume,fcr\n2026-W05,1,billing,100,0.5\n2026-W05,1,other,300,0.9\n2026-W05,0,other,10,0.5\n";
    let data = data(text, &judged_by(&["fcr"]));
    assert_eq!(data.rows.len(), 2);
    // (100·0.5 + 300·0.9) ÷ 400 = 0.8.
    let fcr = value(&data, 0, "fcr").unwrap();
    assert!((fcr.value - 0.8).abs() < 1e-12 && fcr.weight == 400.0);
    assert_eq!(value(&data, 0, "volume").map(|volume| volume.value), Some(400.0));
}

#[test]
fn satisfaction_weighs_by_responses_where_all_rows_have_them_and_csat_by_its_scale() {
    let pilot = judged_by(&["csat"]);
    let text = "week,group,reason,volume,csat,responses\n2026-W05,1,a,100,4,10\n2026-W05,1,b,300,5,30\n";
    assert_eq!(found(text, &pilot), ["csat-scale-unclear 1:26"]);
    let options = DataOptions { scale: Some((1.0, 5.0)), ..DataOptions::default() };
    let read = |text: &str| {
        let loaded = data_of("a.csv", text.as_bytes().to_vec(), &pilot, &options);
        loaded.data.unwrap_or_else(|| panic!("{}", told(&loaded.findings, &loaded.sources)))
    };
    // 4 of 1 to 5 is 75, 5 is 100: (10·75 + 30·100) ÷ 40 = 93.75.
    let measured = |value, weight| Some(Measured { value, weight, squares: None });
    assert_eq!(value(&read(text), 0, "csat"), measured(93.75, 40.0));
    // One row without responses: all weigh by volume.
    assert_eq!(value(&read(&text.replace(",4,10", ",4,")), 0, "csat"), measured(93.75, 400.0));
    let wrong = data_of("a.csv", text.replace(",5,", ",6,").into_bytes(), &pilot, &options);
    assert_eq!(places(&wrong.findings, &wrong.sources), ["out-of-range 3:18"]);
    let other = read_pilot_data_with(Path::new("a.csv"), &pilot, Some(MetricKind::Nki), &options, &|_| {
        Ok(text.as_bytes().to_vec())
    });
    assert_eq!(places(&other.findings, &other.sources), ["other-metric 1:26"]);
}

#[test]
fn a_column_of_yes_and_no_is_a_share_and_one_of_numbers_a_mean() {
    let pilot = judged_by(&["Bot solved it", "margin"]);
    let text = "week,group,bot_solved it,Margin\n2026-W05,1,yes,-12.5\n2026-W05,0,nej,30\n";
    let data = data(text, &pilot);
    assert_eq!([data.measures[0].kind, data.measures[1].kind], [MeasureKind::Share, MeasureKind::Mean]);
    assert_eq!(value(&data, 0, "margin").map(|margin| margin.value), Some(-12.5));
    assert_eq!(value(&data, 1, "Bot solved it").map(|solved| solved.value), Some(0.0));
}

#[test]
fn what_is_wrong_with_data_is_told_where_it_is() {
    let pilot = judged_by(&["fcr"]);
    let rows =
        |rows: &str| found(&format!("week,group,team,volume,fcr,nki\n{rows}\n2026-W09,0,South,10,0.5,60\n"), &pilot);
    assert_eq!(rows("2026-W05,,North,10,0.5,60"), ["blank-field 2:10"]);
    assert_eq!(rows("2026-W05,A,North,10,0.5,60"), ["pilot-unreadable 2:10"]);
    assert_eq!(rows("2026-W60,1,North,10,0.5,60"), ["pilot-unreadable 2:1"]);
    assert_eq!(rows("5,1,North,10,0.5,60"), ["pilot-unreadable 2:1"]);
    assert_eq!(rows("2026-W05,1,,10,0.5,60"), ["blank-field 2:12"]);
    assert_eq!(rows("2026-W05,1,North,,0.5,60"), ["blank-field 2:18"]);
    assert_eq!(rows("2026-W05,1,North,,,"), [""; 0]);
    assert_eq!(rows("2026-W05,1,North,10,x,60"), ["unreadable-value 2:21"]);
    assert_eq!(rows("2026-W05,1,North,10,50,60"), ["out-of-range 2:21"]);
    assert_eq!(rows("2026-W05,1,North,-1,0.5,60"), ["out-of-range 2:18"]);
    assert_eq!(rows("2026-W05,1,North,ja,0.5,60"), ["unreadable-value 2:18"]);
    assert_eq!(rows("2026-W05,1,North,10,0.5,160"), ["out-of-range 2:25"]);
    assert_eq!(rows("2026-W05,1,South,10,0.5,60"), ["pilot-unit-in-both-groups 3:10 & 2:10"]);
    assert_eq!(rows("2026-W09,0,South,10,0.5,60"), ["pilot-same-keys 3:1 & 2:1"]);
    assert_eq!(rows("2026-W05,1,Totalt,10,0.5,60"), ["totals-row 2:1"]);
    assert_eq!(rows("2026-W05,1,North,10,0.5"), ["row-length 2:1"]);
    assert_eq!(rows("week,group,team,volume,fcr,nki"), ["headings-again 2:1"]);
    assert_eq!(rows("2026-W05,1,North,#N/A,0.5,60"), ["cell-failed 2:18"]);
    // All that is wrong in a row is told at once.
    assert_eq!(rows("x,2,North,z,0.5,60"), ["pilot-unreadable 2:1", "pilot-unreadable 2:3", "unreadable-value 2:11"]);
}

#[test]
fn what_is_wrong_with_the_headings_is_told_where_it_is() {
    let pilot = judged_by(&["fcr", "own"]);
    assert_eq!(found("week,group\n2026-W05,1\n", &pilot), ["pilot-nothing-measured 1:1"]);
    assert_eq!(found("week,group,fcr,own\n", &pilot), ["pilot-table-empty 1:1"]);
    assert_eq!(found("", &pilot), ["pilot-table-empty 1:1"]);
    let twice = found("week,group,fcr,own,FCR\n2026-W05,1,0.5,1,0.6\n", &pilot);
    assert_eq!(twice, ["column-twice 1:20 & 1:12"]);
    assert_eq!(found("week,vecka,fcr,own\n2026-W05,1,0.5,1\n", &pilot), ["column-twice 1:6 & 1:1"]);
    assert_eq!(found("week,fcr (furlong),own\n2026-W05,0.5,1\n", &pilot), ["unknown-unit 1:6"]);
    assert_eq!(found("week,fcr,own,nki,csat\n2026-W05,0.5,1,60,60\n", &pilot), ["two-metrics 1:18 & 1:14"]);
    assert_eq!(found("week,fcr\n2026-W05,0.5\n", &pilot), ["pilot-not-measured 1:1"]);
    assert_eq!(found("week,fcr (%),own\n2026-W05,0.5,1\n", &pilot), ["percent-unclear 1:6"]);
    assert_eq!(found("week,fcr,own,nki\n2026-W05,0.5,1,4.5\n", &pilot), ["index-scale-unclear 1:14"]);
    assert_eq!(
        found("week,fcr,own\n2026-W05,0.5,12 %\n2026-W06,0.5,12\n", &pilot),
        ["pilot-percent-mixed 3:14 & 2:14"]
    );
    assert_eq!(found("period,fcr,own\n1,0.5,1\n2026-02,0.5,1\n", &pilot), ["pilot-periods-mixed 3:1 & 2:1"]);
    assert_eq!(found("period,fcr,own\n2026-W05,0.5,1\n2026-02,0.5,1\n", &pilot), ["pilot-periods-mixed 3:1 & 2:1"]);
    assert_eq!(found("period,fcr,own\n202602,0.5,1\n", &pilot), ["pilot-unreadable 2:1"]);
    let unread = read_pilot_data_with(Path::new("x.csv"), &pilot, None, &DataOptions::default(), &|_| {
        Err(std::io::ErrorKind::NotFound.into())
    });
    assert!(unread.could_not_run && unread.data.is_none());
}

#[test]
fn a_start_is_one_of_the_periods_or_a_month_that_begins_them() {
    let starting = |start: &str| right(&SMALL.replace("name = \"Chat\"", &format!("name = \"Chat\"\nstart = {start}")));
    let weeks = "week,group,fcr\n2026-W05,1,0.5\n";
    for start in ["\"2026-W05\"", "\"2026-02\"", "\"2026-02-02\""] {
        assert_eq!(found(weeks, &starting(start)), [""; 0], "{start}");
    }
    for start in ["\"2026-02-03\"", "3"] {
        assert_eq!(found(weeks, &starting(start)), ["pilot-start-unfit 1:1"], "{start}");
    }
    assert_eq!(found("month,group,fcr\n2026-02,1,0.5\n", &starting("\"2026-W06\"")), ["pilot-start-unfit 1:1"]);
}

#[test]
fn channels_that_no_row_has_are_told() {
    let text = "version = 1\n[pilot]\nname = \"x\"\n[[criterion]]\nmeasure = \"fcr\"\nchannel = \"chatt\"\ngo = 0.1\n";
    let pilot = right(text);
    let loaded = csv("week,channel,fcr\n2026-W05,Chat,0.5\n2026-W05,E-post,0.5\n2026-W05,Epost,0.5\n", &pilot);
    assert_eq!(places(&loaded.findings, &loaded.sources), ["pilot-not-measured 1:1", "names-alike 4:10"]);
    assert!(told(&loaded.findings, &loaded.sources).contains("Did you mean `Chat`?"));
    assert!(loaded.data.is_some());
    assert_eq!(found("week,fcr\n2026-W05,0.5\n", &pilot), [""; 0]);
}

#[test]
fn rows_can_be_left_out_and_the_marks_be_stated() {
    let pilot = judged_by(&["own"]);
    let options = DataOptions {
        decimal: Some(','),
        delimiter: Some('|'),
        ignore_rows: vec!["Total*".into()],
        ..DataOptions::default()
    };
    let text = "week|own\n2026-W05|1.234\n2026-W06|1,5\nTotals|9\n";
    let loaded = data_of("a.csv", text.as_bytes().to_vec(), &pilot, &options);
    let data = loaded.data.unwrap_or_else(|| panic!("{}", told(&loaded.findings, &loaded.sources)));
    let values: Vec<f64> = data.rows.iter().map(|row| row.values[0].unwrap().value).collect();
    assert_eq!(values, [1234.0, 1.5]);
    assert_eq!(found("week,own\n2026-W05,\"1.234\"\n", &pilot), ["decimal-unclear 2:11"]);
}

/// A million contacts become their sums: nothing but those is kept, and no row is lost.
#[test]
fn many_contacts_are_put_together() {
    let pilot = judged_by(&["fcr"]);
    let mut text = String::from("time stamp,group,agent,fcr,aht\n");
    for contact in 0..200_000_u32 {
        let (agent, second) = (contact % 100, contact % 60);
        let group = if agent < 50 { "pilot" } else { "control" };
        let day = contact % 28 + 1;
        text += &format!("2026-02-{day:02} 10:00:{second:02},{group},a{agent},{},{}\n", contact % 2, 100 + contact % 7);
    }
    let data = data(&text, &pilot);
    assert_eq!((data.rows_read, data.units.len()), (200_000, 100));
    let contacts: f64 = data.rows.iter().map(|row| row.values[0].unwrap().weight).sum();
    assert_eq!(contacts, 200_000.0);
    assert_eq!(data.rows.len(), 700);
}

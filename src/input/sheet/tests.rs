//! Places in sheets from text.

use super::*;

fn places(text: &str) -> Vec<(usize, usize)> {
    let mut reading = Reading::default();
    let file = reading.sources.add_file("a.csv".into(), text.into());
    let sheet =
        open(file, &SheetSettings::default(), &|heading| ["channel", "volume"].contains(&heading), &mut reading)
            .unwrap();
    let mut marks = Vec::new();
    sheet.read(&mut reading, |record, _| marks.push(record.mark));
    let mut found = Vec::new();
    for mark in marks {
        let at = sheet.cell_at(mark, 1, &mut reading);
        let place = reading.sources.place(at).unwrap();
        found.push((place.line, place.column));
    }
    found
}

#[test]
fn lines_are_right_whatever_ends_them() {
    let expected = vec![(2, 7), (3, 6), (4, 8)];
    for end in ["\n", "\r\n", "\r"] {
        let text = ["channel,volume", "phone,1", "mail,2", "letter,3", ""].join(end);
        assert_eq!(places(&text), expected, "{end:?}");
    }
}

#[test]
fn empty_lines_and_quoted_line_ends_are_counted() {
    assert_eq!(places("channel,volume\r\n\r\nphone,1\r\n"), [(3, 7)]);
    assert_eq!(places("channel,volume\r\n\"pho\r\nne\",1\r\nmail,2\r\n"), [(3, 5), (4, 6)]);
    assert_eq!(places("sep=;\r\nchannel;volume\r\n\"a;b\"; 1\r\n"), [(3, 8)]);
    assert_eq!(places("channel,volume\r\n\"a \"\"b, c\"\" d\", 1\r\n"), [(2, 17)]);
}

//! Text to records, each of which knows where it stands.

use crate::model::{Code, Finding, Origin};
use crate::text::Arg;

use super::super::reading::Reading;
use super::super::source::FileId;
use super::dialect::Delimiter;

/// The file as headings and records.
pub(crate) struct Sheet<'t> {
    file: FileId,
    text: &'t str,
    delimiter: u8,
    /// The headings, trimmed.
    pub(crate) headings: Vec<String>,
    heading_start: usize,
    /// The records below the headings.
    pub(crate) records: Vec<Record>,
}

/// One record: its fields, trimmed, and the byte where it starts.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) fields: Vec<String>,
    pub(crate) start: usize,
}

impl Sheet<'_> {
    /// The place of a heading.
    pub(crate) fn heading_at(&self, column: usize, reading: &mut Reading) -> Origin {
        self.field_at(self.heading_start, column, reading)
    }

    /// The place of a field of the record that starts at a byte.
    pub(crate) fn field_at(&self, record_start: usize, column: usize, reading: &mut Reading) -> Origin {
        let (start, end) = field_span(self.text, record_start, self.delimiter, column);
        reading.sources.origin(self.file, start, end)
    }

    /// The place of a whole record.
    pub(crate) fn record_at(&self, record_start: usize, reading: &mut Reading) -> Origin {
        let rest = self.text.get(record_start..).unwrap_or("");
        let length = rest.find(['\r', '\n']).unwrap_or(rest.len());
        reading.sources.origin(self.file, record_start, record_start + length)
    }
}

/// Splits the text; `None` where it has no headings, which is reported.
pub(crate) fn split<'t>(file: FileId, text: &'t str, delimiter: Delimiter, reading: &mut Reading) -> Option<Sheet<'t>> {
    let body = text.get(delimiter.body_start..).unwrap_or("");
    let mut records = parse(body, delimiter, text).into_iter();
    let Some(headings) = records.next() else {
        let at = reading.sources.origin(file, 0, 0);
        reading.report_code(Code::LedgerEmpty, at);
        return None;
    };
    let mut sheet = Sheet {
        file,
        text,
        delimiter: delimiter.byte,
        headings: headings.fields,
        heading_start: headings.start,
        records: records.collect(),
    };
    if sheet.records.is_empty() {
        let at = sheet.record_at(sheet.heading_start, reading);
        reading.report_code(Code::LedgerEmpty, at);
    }
    let records = std::mem::take(&mut sheet.records);
    sheet.records = records.into_iter().filter_map(|record| whole_record(record, &sheet, reading)).collect();
    Some(sheet)
}

fn parse(body: &str, delimiter: Delimiter, text: &str) -> Vec<Record> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.byte)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut records = Vec::new();
    let mut record = csv::StringRecord::new();
    // Reading from memory, and text that is UTF-8 already, cannot fail.
    while let Ok(true) = reader.read_record(&mut record) {
        let fields: Vec<String> = record.iter().map(|field| field.trim().to_owned()).collect();
        // A line of empty fields, as Excel leaves below a table, holds nothing.
        if fields.iter().all(String::is_empty) {
            continue;
        }
        let start = delimiter.body_start + record.position().map_or(0, |position| position.byte() as usize);
        // The csv crate takes a record to begin at the line ends before it: the LF of CR LF, and empty lines.
        let skipped = text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        records.push(Record { fields, start: start + skipped });
    }
    records
}

/// The record, made as long as the headings where the rest is empty; reported and left out where it does not fit.
fn whole_record(mut record: Record, sheet: &Sheet<'_>, reading: &mut Reading) -> Option<Record> {
    let wanted = sheet.headings.len();
    let first = record.fields.first().map_or("", String::as_str).to_lowercase();
    if first.starts_with("timestamp:") {
        let at = sheet.record_at(record.start, reading);
        reading.report_code(Code::TimestampRow, at);
        return None;
    }
    let found = record.fields.len();
    while record.fields.len() > wanted && record.fields.last().is_some_and(String::is_empty) {
        record.fields.pop();
    }
    if record.fields.len() == wanted {
        return Some(record);
    }
    let at = sheet.record_at(record.start, reading);
    let is_unclosed = record.fields.iter().any(|field| field.contains('\n'));
    let code = if is_unclosed { Code::QuoteNotClosed } else { Code::RowLength };
    let finding = Finding::new(code, at).with("found", Arg::Count(found as f64));
    reading.report(finding.with("wanted", Arg::Count(wanted as f64)));
    None
}

/// The bytes of a field of the record that starts at a byte, quotes left out.
fn field_span(text: &str, record_start: usize, delimiter: u8, column: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let (mut field, mut start, mut is_quoted) = (0, record_start, false);
    let mut position = record_start;
    while let Some(byte) = bytes.get(position) {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\r' | b'\n' if !is_quoted => break,
            _ if *byte == delimiter && !is_quoted => {
                if field == column {
                    break;
                }
                field += 1;
                start = position + 1;
            }
            _ => {}
        }
        position += 1;
    }
    if field != column {
        return (position, position);
    }
    let raw = text.get(start..position).unwrap_or("");
    let left = raw.len() - raw.trim_start_matches(|c: char| c.is_whitespace() || c == '"').len();
    let right = raw.len() - raw.trim_end_matches(|c: char| c.is_whitespace() || c == '"').len();
    if left == raw.len() { (start, start) } else { (start + left, position - right) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<(usize, usize)> {
        let mut reading = Reading::default();
        let file = reading.sources.add_file("a.csv".into(), text.into());
        let delimiter = super::super::dialect::find_delimiter(text);
        let sheet = split(file, text, delimiter, &mut reading).unwrap();
        let starts: Vec<usize> = sheet.records.iter().map(|record| record.start).collect();
        let mut found = Vec::new();
        for start in starts {
            let at = sheet.field_at(start, 1, &mut reading);
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
    }
}

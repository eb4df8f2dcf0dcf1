//! Text to records, each of which knows where it stands.

use std::ops::ControlFlow;
use std::sync::Arc;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::Mark;
use super::dialect::{self, Delimiter};

/// The longest record that is read, in bytes: a line that is longer is no row of a table.
const MOST_BYTES: usize = 1 << 20;
/// The most fields of a record: what a spreadsheet can hold.
const MOST_FIELDS: usize = 16_384;

/// Text with a delimiter.
pub(super) struct TextBody {
    text: Arc<String>,
    delimiter: Delimiter,
}

/// Why records could not be read to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// A record longer than any table has.
    TooLong,
    /// A quote that is opened and never closed.
    NotClosed,
}

/// The fields of a record.
#[derive(Clone, Copy)]
pub(super) struct TextRecord<'r> {
    text: &'r str,
    ends: &'r [usize],
}

impl<'r> TextRecord<'r> {
    pub(super) fn length(&self) -> usize {
        self.ends.len()
    }

    /// A field as it is written, quotes taken away.
    pub(super) fn field(&self, column: usize) -> Option<&'r str> {
        let end = *self.ends.get(column)?;
        let start = column.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start..end)
    }

    /// Whether a field has a line end in it.
    pub(super) fn has_line_end(&self) -> bool {
        self.text.contains(['\n', '\r'])
    }
}

impl TextBody {
    pub(super) fn new(text: Arc<String>, delimiter: Option<u8>, is_known: &dyn Fn(&str) -> bool) -> Self {
        let delimiter = dialect::delimiter(&text, delimiter, is_known);
        Self::with(text, delimiter)
    }

    pub(super) fn with(text: Arc<String>, delimiter: Delimiter) -> Self {
        Self { text, delimiter }
    }

    /// Where the first record starts, or something before it.
    pub(super) fn start(&self) -> usize {
        self.delimiter.body_start
    }

    /// About how many records there are, by the length of the first lines.
    pub(super) fn estimated_records(&self) -> usize {
        let start: Vec<usize> = self.text.lines().take(20).map(|line| line.len() + 1).collect();
        let mean = start.iter().sum::<usize>() / start.len().max(1);
        self.text.len() / mean.max(8) + 1
    }

    /// Every record from one on, until the caller breaks off or a record cannot be read.
    pub(super) fn each(
        &self,
        from: Mark,
        mut each: impl FnMut(Mark, TextRecord<'_>) -> ControlFlow<()>,
    ) -> Option<(Problem, Mark)> {
        let bytes = self.text.as_bytes();
        let mut splitter = Splitter::new(self.delimiter.byte);
        let mut position = from.0;
        loop {
            while bytes.get(position).is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
                position += 1;
            }
            let mark = Mark(position);
            let rest = bytes.get(position..).unwrap_or(&[]);
            if rest.is_empty() {
                return None;
            }
            let Some(read) = splitter.split(rest) else {
                return Some((splitter.problem(rest), mark));
            };
            if read == rest.len() && splitter.is_left_open(rest) {
                return Some((Problem::NotClosed, mark));
            }
            position += read;
            // Fields are parts of text that is UTF-8.
            let text = std::str::from_utf8(&splitter.fields[..splitter.length]).unwrap_or("");
            if each(mark, TextRecord { text, ends: &splitter.ends[..splitter.count] }).is_break() {
                return None;
            }
        }
    }

    /// The bytes of a whole record, to the end of its first line.
    pub(super) fn record_span(&self, start: usize) -> (usize, usize) {
        let rest = self.text.get(start..).unwrap_or("");
        (start, start + rest.find(['\r', '\n']).unwrap_or(rest.len()))
    }

    /// The bytes of a field of the record that starts at a byte, quotes left out.
    pub(super) fn field_span(&self, record_start: usize, column: usize) -> (usize, usize) {
        let (start, end) = raw_field(self.text.as_bytes(), record_start, self.delimiter.byte, column);
        let raw = self.text.get(start..end).unwrap_or("");
        let left = raw.len() - raw.trim_start_matches(|c: char| c.is_whitespace() || c == '"').len();
        let right = raw.len() - raw.trim_end_matches(|c: char| c.is_whitespace() || c == '"').len();
        if left == raw.len() { (start, start) } else { (start + left, end - right) }
    }
}

/// Where a byte stands, by the quotes before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    /// At the start of a field, where a quote opens it.
    Start,
    /// In a field without quotes.
    Plain,
    /// Inside of quotes.
    Inside,
    /// Behind a quote that ends the field, or is the first of two.
    Closed,
}

impl Quotes {
    fn after(self, byte: u8, delimiter: u8) -> Self {
        let is_end = byte == delimiter || matches!(byte, b'\r' | b'\n');
        match (self, byte) {
            (Self::Start | Self::Closed, b'"') => Self::Inside,
            (Self::Inside, b'"') => Self::Closed,
            (Self::Inside, _) => Self::Inside,
            _ if is_end => Self::Start,
            _ => Self::Plain,
        }
    }
}

/// The bytes between the delimiters of a field; an empty place at the record's end where it has no such field.
fn raw_field(bytes: &[u8], record_start: usize, delimiter: u8, column: usize) -> (usize, usize) {
    let (mut field, mut start, mut quotes) = (0, record_start, Quotes::Start);
    let mut position = record_start;
    while let Some(byte) = bytes.get(position) {
        if quotes != Quotes::Inside && matches!(byte, b'\r' | b'\n') {
            break;
        }
        if quotes != Quotes::Inside && *byte == delimiter {
            if field == column {
                break;
            }
            field += 1;
            start = position + 1;
        }
        quotes = quotes.after(*byte, delimiter);
        position += 1;
    }
    if field == column { (start, position) } else { (position, position) }
}

/// Splits one record after another into the same room.
struct Splitter {
    reader: Reader,
    delimiter: u8,
    fields: Vec<u8>,
    length: usize,
    ends: Vec<usize>,
    count: usize,
}

impl Splitter {
    fn new(delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Self { reader, delimiter, fields: vec![0; 4096], length: 0, ends: vec![0; 64], count: 0 }
    }

    /// Splits the record at the start of the bytes and gives how many bytes it takes; `None` where it is too long.
    fn split(&mut self, bytes: &[u8]) -> Option<usize> {
        (self.length, self.count) = (0, 0);
        let mut read = 0;
        loop {
            let input = bytes.get(read..).unwrap_or(&[]);
            let (fields, ends) = (&mut self.fields[self.length..], &mut self.ends[self.count..]);
            let (result, taken, written, ended) = self.reader.read_record(input, fields, ends);
            read += taken;
            self.length += written;
            self.count += ended;
            match result {
                // The input is at its end: an empty one says so to the reader.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.fields.len() < MOST_BYTES => {
                    self.fields.resize(self.fields.len() * 2, 0);
                }
                ReadRecordResult::OutputEndsFull if self.ends.len() < MOST_FIELDS => {
                    self.ends.resize(self.ends.len() * 2, 0);
                }
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => return None,
                ReadRecordResult::Record | ReadRecordResult::End => return Some(read),
            }
        }
    }

    /// Whether the bytes, which begin with a record, end within quotes.
    fn is_left_open(&self, bytes: &[u8]) -> bool {
        bytes.iter().fold(Quotes::Start, |quotes, byte| quotes.after(*byte, self.delimiter)) == Quotes::Inside
    }

    /// Why the record at the start of the bytes is too long.
    fn problem(&self, bytes: &[u8]) -> Problem {
        let start = bytes.get(..MOST_BYTES).unwrap_or(bytes);
        if self.is_left_open(start) { Problem::NotClosed } else { Problem::TooLong }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(text: &str) -> Vec<Vec<String>> {
        let body = TextBody::new(Arc::new(text.to_owned()), Some(b','), &|_| false);
        let mut all = Vec::new();
        let problem = body.each(Mark(0), |_, record| {
            all.push((0..record.length()).map(|place| record.field(place).unwrap().to_owned()).collect());
            ControlFlow::Continue(())
        });
        assert_eq!(problem, None, "{text:?}");
        all
    }

    #[test]
    fn quotes_hold_delimiters_line_ends_and_doubled_quotes() {
        assert_eq!(fields("a,\"b,\"\"c\"\"\"\r\n\"d\ne\",5\" pipe"), [["a", "b,\"c\""], ["d\ne", "5\" pipe"]]);
        assert_eq!(raw_field(br#""b,""c""",d"#, 0, b',', 1), (10, 11));
    }

    #[test]
    fn what_is_no_table_is_not_read_into_memory() {
        let problem = |text: String| {
            let body = TextBody::new(Arc::new(text), Some(b','), &|_| false);
            body.each(Mark(0), |_, _| ControlFlow::Continue(())).map(|(problem, mark)| (problem, mark.0))
        };
        assert_eq!(problem("x".repeat(5 << 20)), Some((Problem::TooLong, 0)));
        assert_eq!(problem(format!("a,b\n{}", ",".repeat(100_000))), Some((Problem::TooLong, 4)));
        assert_eq!(problem("a,b\n\"c,d\n".to_owned()), Some((Problem::NotClosed, 4)));
        assert_eq!(problem(format!("a\n\"{}", "b\n".repeat(5 << 20))), Some((Problem::NotClosed, 2)));
        assert_eq!(problem("a\n\"b\"".to_owned()), None);
    }
}

//! What stands between the columns.
//!
//! Comma, semicolon and tab are told apart by which of them makes the headings readable. A leading `sep=;`
//! line, which Excel writes and reads, decides before that.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::Mark;
use super::text::TextBody;

/// In how many lines the headings are looked for.
const MOST_LINES: usize = 30;

/// The delimiter, and where the headings begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Delimiter {
    pub(super) byte: u8,
    pub(super) body_start: usize,
}

/// The delimiter of a text: the one that is stated, that of a `sep=` line, or the one that makes headings known.
pub(super) fn delimiter(text: &Arc<String>, stated: Option<u8>, is_known: &dyn Fn(&str) -> bool) -> Delimiter {
    let line_end = text.find(['\r', '\n']).unwrap_or(text.len());
    let first_line = text.get(..line_end).unwrap_or("");
    if let Some(rest) = first_line.trim_start_matches('"').strip_prefix("sep=") {
        let byte = stated.or_else(|| rest.bytes().next()).filter(u8::is_ascii).unwrap_or(b';');
        return Delimiter { byte, body_start: line_end };
    }
    if let Some(byte) = stated {
        return Delimiter { byte, body_start: 0 };
    }
    // The one under which most headings are known; where none is, the one that makes most columns.
    let score = |byte: u8| {
        let body = TextBody::with(Arc::clone(text), Delimiter { byte, body_start: 0 });
        let (mut best, mut lines) = ((0, 0), 0);
        let _ = body.each(Mark(0), |_, record| {
            let fields = || (0..record.length()).filter_map(|column| record.field(column));
            let known = fields().filter(|field| is_known(field.trim())).count();
            // Lines above the headings may have more fields by chance, and rows below them may not count at all.
            best = best.max((known, if lines == 0 || known > 0 { record.length() } else { 0 }));
            lines += 1;
            if lines < MOST_LINES { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        best
    };
    let mut best = (b',', score(b','));
    for byte in [b';', b'\t'] {
        let own = score(byte);
        if own > best.1 {
            best = (byte, own);
        }
    }
    Delimiter { byte: best.0, body_start: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> Delimiter {
        let known = ["channel", "volume", "kanal", "volym", "kostnad"];
        delimiter(&Arc::new(text.to_owned()), None, &|heading| known.contains(&heading))
    }

    #[test]
    fn the_delimiter_is_the_one_that_makes_headings_known() {
        assert_eq!(find("channel,volume\n").byte, b',');
        assert_eq!(find("kanal;volym;kostnad\n").byte, b';');
        assert_eq!(find("kanal\tvolym\n").byte, b'\t');
        assert_eq!(find("\"kanal\";\"note, with, commas\";\"volym\"\n").byte, b';');
        assert_eq!(find("kanal;note, with, commas;volym\n").byte, b';');
        assert_eq!(find("Rapport, 2025, allt, om, kanaler\nkanal;volym\n").byte, b';');
        assert_eq!(find("sep=;\r\nkanal;volym\r\n"), Delimiter { byte: b';', body_start: 5 });
        assert_eq!(find("\"sep=,\"\nkanal,volym\n").byte, b',');
        assert_eq!(find("").byte, b',');
    }
}

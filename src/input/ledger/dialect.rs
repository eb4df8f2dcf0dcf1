//! What stands between the columns.
//!
//! Comma, semicolon and tab are told apart by which of them makes the headings readable. A leading `sep=;`
//! line, which Excel writes and reads, decides before that. Wilder dialects belong here.

use super::headings;

/// The delimiter, and where the headings begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Delimiter {
    pub(crate) byte: u8,
    pub(crate) body_start: usize,
}

impl Delimiter {
    /// The delimiter that the scenario states.
    pub(crate) fn stated(byte: u8) -> Self {
        Self { byte, body_start: 0 }
    }
}

/// The delimiter of a text.
pub(crate) fn find_delimiter(text: &str) -> Delimiter {
    let first_line = text.lines().next().unwrap_or("");
    if let Some(rest) = first_line.trim_matches('"').strip_prefix("sep=") {
        let byte = rest.bytes().next().unwrap_or(b';');
        let body_start = text.find('\n').map_or(text.len(), |end| end + 1);
        return Delimiter { byte, body_start };
    }
    let headings = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    // The one under which most headings are known; where none is, the one that makes most columns.
    let score = |byte: u8| {
        let fields: Vec<&str> = headings.split(char::from(byte)).map(|field| field.trim().trim_matches('"')).collect();
        let known = fields.iter().filter(|field| headings::is_known(field)).count();
        (known, fields.len())
    };
    let mut best = b',';
    for byte in [b';', b'\t'] {
        if score(byte) > score(best) {
            best = byte;
        }
    }
    Delimiter { byte: best, body_start: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_makes_headings_known() {
        assert_eq!(find_delimiter("channel,volume\n").byte, b',');
        assert_eq!(find_delimiter("kanal;volym;kostnad\n").byte, b';');
        assert_eq!(find_delimiter("kanal\tvolym\n").byte, b'\t');
        assert_eq!(find_delimiter("\"kanal\";\"note, with, commas\";\"volym\"\n").byte, b';');
        assert_eq!(find_delimiter("sep=;\r\nkanal;volym\r\n"), Delimiter { byte: b';', body_start: 7 });
        assert_eq!(find_delimiter("").byte, b',');
    }
}

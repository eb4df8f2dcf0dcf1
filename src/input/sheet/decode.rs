//! Bytes to text.
//!
//! Of a table, in this order: what a byte order mark says, the encoding that is stated, UTF-16 that shows itself by its
//! zeros, UTF-8 where all of it is valid, and else Windows-1252, which is said and looked through for signs that it
//! is wrong.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How much of a file is looked at for zeros.
const SAMPLE: usize = 4096;
/// Bytes that a UTF-8 file of ä, ö, å, ø, æ, é and the like shows when it was read as Windows-1252 and saved again.
const TWICE: [&str; 3] = ["Ã", "Â", "â€"];

/// Text, and what is to be said of how it was read; positions are bytes of the text.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) remark: Option<Remark>,
}

/// What is to be said of how a text was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Remark {
    /// There are bytes that no text has.
    NotText(usize),
    /// Windows-1252 was taken, and this is the first letter that depends on it, and what letters there are.
    Guessed(usize, String),
    /// Letters that no word has, so that the encoding must be another.
    Garbled(usize, String),
}

/// Why a file is not what it must be by rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotUtf8 {
    /// It is text in UTF-16.
    Utf16,
    /// It is not text, as a zero shows.
    Binary(usize),
    /// It is text in another encoding, as a byte shows that UTF-8 does not have.
    Other(usize),
}

/// The text of a file that is UTF-8 by rule, and why it is not.
pub(crate) fn decode(bytes: Vec<u8>) -> (String, Option<NotUtf8>) {
    let marked = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding).filter(|encoding| *encoding != UTF_8);
    if let Some(encoding) = marked.or_else(|| utf_16(&bytes)) {
        return (by(encoding, &bytes), Some(NotUtf8::Utf16));
    }
    let (text, wrong) = utf_8(bytes);
    let binary = text.find('\0').map(NotUtf8::Binary);
    (text, binary.or(wrong.map(NotUtf8::Other)))
}

/// The text of UTF-8, and the position of the first byte that is none.
fn utf_8(mut bytes: Vec<u8>) -> (String, Option<usize>) {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let position = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(position))
        }
    }
}

/// The encoding of a label such as `windows-1250`, and every label that can be suggested.
pub(crate) fn encoding(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label(label.trim().as_bytes())
}

/// Labels to suggest where one is not known.
pub(crate) const LABELS: [&str; 14] = [
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1257",
    "iso-8859-1",
    "iso-8859-2",
    "iso-8859-4",
    "iso-8859-10",
    "iso-8859-15",
    "macintosh",
    "ibm866",
];

/// The text of a table.
pub(crate) fn decode_table(bytes: Vec<u8>, stated: Option<&'static Encoding>) -> Decoded {
    let marked = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
    // Of several files one may be as stated and another in UTF-8, which hardly any other text happens to be.
    let is_utf_8 = |stated: &&'static Encoding| stated.is_ascii_compatible() && std::str::from_utf8(&bytes).is_ok();
    let sure = marked.or(stated.filter(|stated| !is_utf_8(stated))).or_else(|| utf_16(&bytes));
    let (text, is_guessed) = match sure {
        Some(encoding) if encoding != UTF_8 => (by(encoding, &bytes), false),
        Some(_) => match utf_8(bytes) {
            (text, None) => (text, false),
            (text, Some(position)) => return Decoded { text, remark: Some(Remark::NotText(position)) },
        },
        None => match String::from_utf8(bytes) {
            Ok(text) => (text, false),
            Err(error) => (by(WINDOWS_1252, error.as_bytes()), true),
        },
    };
    let remark = remark(&text, is_guessed);
    Decoded { text, remark }
}

fn by(encoding: &'static Encoding, bytes: &[u8]) -> String {
    encoding.decode_with_bom_removal(bytes).0.into_owned()
}

/// UTF-16 without a mark: every second byte of plain letters is zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(SAMPLE))?;
    let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    if half == 0 || bytes.len() % 2 == 1 {
        None
    } else if odd * 2 > half && even * 10 < half {
        Some(UTF_16LE)
    } else if even * 2 > half && odd * 10 < half {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn remark(text: &str, is_guessed: bool) -> Option<Remark> {
    if let Some(position) = text.find('\0') {
        return Some(Remark::NotText(position));
    }
    if text.is_ascii() {
        return None;
    }
    let twice = TWICE.iter().filter_map(|start| twice_encoded(text, start)).min_by_key(|(position, _)| *position);
    let garbled = twice.or_else(|| replaced(text)).or_else(|| if is_guessed { no_word(text) } else { None });
    if let Some((position, shown)) = garbled {
        return Some(Remark::Garbled(position, shown));
    }
    let first = text.find(|c: char| !c.is_ascii()).filter(|_| is_guessed)?;
    let mut letters: Vec<char> = text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).collect();
    letters.sort_unstable();
    letters.dedup();
    let shown: Vec<String> = letters.iter().take(12).map(char::to_string).collect();
    Some(Remark::Guessed(first, if shown.is_empty() { "–".to_owned() } else { shown.join(" ") }))
}

/// UTF-8 that was taken for Windows-1252 once and saved: `Ã¤` for ä.
fn twice_encoded(text: &str, start: &str) -> Option<(usize, String)> {
    text.match_indices(start).find_map(|(position, found)| {
        let next = text.get(position + found.len()..)?.chars().next()?;
        let is_rest = !next.is_ascii() && (!next.is_alphabetic() || "ƒŠšŒœŽžŸµºª".contains(next));
        is_rest.then(|| (position, format!("{found}{next}")))
    })
}

/// What a program writes for letters that it could not read.
fn replaced(text: &str) -> Option<(usize, String)> {
    text.find('\u{fffd}').map(|position| (position, '\u{fffd}'.to_string()))
}

/// Control characters, and signs in the middle of words, that other encodings leave: `M„nad`.
fn no_word(text: &str) -> Option<(usize, String)> {
    const WITHIN_WORDS: [char; 8] = ['\u{2019}', '\u{2013}', '\u{2014}', '\u{ad}', '\u{a0}', '·', '´', '°'];
    let mut before = ' ';
    let mut characters = text.char_indices().peekable();
    while let Some((position, c)) = characters.next() {
        let is_control = ('\u{80}'..='\u{9f}').contains(&c);
        let is_sign = !c.is_ascii() && !c.is_alphanumeric() && !WITHIN_WORDS.contains(&c);
        let is_in_word = before.is_alphabetic() && characters.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if is_control || (is_sign && is_in_word) {
            let start = text.get(..position)?.rfind(|c: char| !c.is_alphanumeric()).map_or(0, |place| place + 1);
            let word: String = text
                .get(start..)?
                .chars()
                .take_while(|c| !c.is_whitespace() && !c.is_ascii_punctuation())
                .take(20)
                .collect();
            return Some((position, word.chars().filter(|c| !c.is_control()).collect()));
        }
        before = c;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn remark_of(bytes: &[u8]) -> Option<Remark> {
        decode_table(bytes.to_vec(), None).remark
    }

    #[test]
    fn text_is_read_in_the_encoding_that_it_is_in() {
        let text = "kanal;månad\nbrev å ä ö;š ž č\n";
        let utf_16 = |big: bool, mark: bool| -> Vec<u8> {
            let mark = if mark { "\u{feff}" } else { "" };
            let codes = format!("{mark}{text}").encode_utf16().collect::<Vec<_>>();
            codes.into_iter().flat_map(|code| if big { code.to_be_bytes() } else { code.to_le_bytes() }).collect()
        };
        for bytes in [
            text.as_bytes().to_vec(),
            format!("\u{feff}{text}").into_bytes(),
            utf_16(false, true),
            utf_16(true, true),
            utf_16(false, false),
            utf_16(true, false),
        ] {
            let read = decode_table(bytes, None);
            assert_eq!((read.text.as_str(), read.remark), (text, None));
        }
        let bytes = encoding("windows-1250").unwrap().encode("šđčćž").0.into_owned();
        assert_eq!(decode_table(bytes, encoding("windows-1250")).text, "šđčćž");
        assert!(LABELS.iter().all(|label| encoding(label).is_some()));
    }

    #[test]
    fn what_is_guessed_or_garbled_is_said() {
        assert_eq!(remark_of(b"m\xe5nad"), Some(Remark::Guessed(1, "å".to_owned())));
        assert_eq!(remark_of("månad, 5 €, ’x’, –".as_bytes()), None);
        assert_eq!(remark_of("mÃ¥nad".as_bytes()), Some(Remark::Garbled(1, "Ã¥".to_owned())));
        assert_eq!(remark_of("m\u{fffd}nad".as_bytes()), Some(Remark::Garbled(1, "\u{fffd}".to_owned())));
        // å and ä of DOS, and Å.
        assert_eq!(remark_of(b"m\x86nad"), Some(Remark::Garbled(1, "m†nad".to_owned())));
        assert!(matches!(remark_of(b"\x8fr"), Some(Remark::Garbled(0, _))));
        assert_eq!(remark_of(b"a\0b\0\0"), Some(Remark::NotText(1)));
        assert_eq!(remark_of(b"l\xf8st 5 \x80"), Some(Remark::Guessed(1, "ø".to_owned())));
        assert_eq!(remark_of(b""), None);
    }
}

//! The currency that a ledger names itself, in its headings or by its signs.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

const CODES: [&str; 15] =
    ["SEK", "NOK", "DKK", "ISK", "EUR", "GBP", "USD", "CAD", "AUD", "NZD", "CHF", "PLN", "CZK", "RSD", "HUF"];
/// Signs of one currency alone; $ is that of many.
const SIGNS: [(char, &str); 2] = [('€', "EUR"), ('£', "GBP")];
/// Lines in which units are looked for: the headings, also below a title or a line `sep=;`, and the first rows.
const HEADING_LINES: usize = 5;
/// How much of the file is looked at.
const MOST_BYTES: usize = 65_536;

/// What a ledger says of its currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// One currency.
    Code(&'static str),
    /// Some krona or krone.
    Krona,
    /// Nothing, or more than one.
    Nothing,
}

/// Reads the currency of a ledger as a file; a workbook says nothing here.
pub(super) fn read(bytes: &[u8]) -> Said {
    if bytes.starts_with(b"PK") {
        return Said::Nothing;
    }
    let bytes = bytes.get(..MOST_BYTES).unwrap_or(bytes);
    let (encoding, _) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let (text, _, is_broken) = encoding.decode(bytes);
    // A character that was cut in two at the end breaks the text too, and does no harm.
    let is_other = is_broken && bytes.len() < MOST_BYTES;
    let text = if is_other { WINDOWS_1252.decode(bytes).0 } else { text };
    let headings = text.lines().take(HEADING_LINES).collect::<Vec<_>>().join("\n").to_uppercase();
    let words: Vec<&str> = headings.split(|sign: char| !sign.is_alphabetic()).collect();
    let mut found: Vec<&'static str> =
        CODES.into_iter().filter(|code| words.iter().any(|word| is_of(word, code))).collect();
    found.extend(SIGNS.iter().filter(|(sign, _)| text.contains(*sign)).map(|(_, code)| *code));
    found.sort_unstable();
    found.dedup();
    match found.as_slice() {
        [code] => Said::Code(code),
        [] if words.iter().any(|word| is_of(word, "KR")) => Said::Krona,
        _ => Said::Nothing,
    }
}

/// What several files say together: one currency, or nothing where they differ.
pub(super) fn of_all(said: impl Iterator<Item = Said>) -> Said {
    let mut all: Vec<Said> = said.filter(|said| *said != Said::Nothing).collect();
    if all.iter().any(|said| matches!(said, Said::Code(_))) {
        all.retain(|said| *said != Said::Krona);
    }
    match all.as_slice() {
        [] => Said::Nothing,
        [first, rest @ ..] if rest.iter().all(|said| said == first) => *first,
        _ => Said::Nothing,
    }
}

/// Whether a word is a unit, or thousands or millions of it.
fn is_of(word: &str, unit: &str) -> bool {
    word.strip_suffix(unit).is_some_and(|before| ["", "K", "T", "M", "MN"].contains(&before))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_signs_are_read_and_kr_is_asked_about() {
        for (text, said) in [
            ("channel,volume,cost (kGBP)\nphone,1,2\n", Said::Code("GBP")),
            ("kanal;antal;kostnad, SEK\n", Said::Code("SEK")),
            ("channel,volume,cost\nphone,1,\"£3,600\"\n", Said::Code("GBP")),
            ("kanal;antal;kostnad (tkr)\n", Said::Krona),
            ("kanal;antal;kostnad\nTelefon;1;2 kr\n", Said::Krona),
            ("channel,volume,cost EUR,cost USD\n", Said::Nothing),
            ("channel,volume,cost $\n", Said::Nothing),
            ("channel,volume\n", Said::Nothing),
            ("", Said::Nothing),
        ] {
            assert_eq!(read(text.as_bytes()), said, "{text}");
        }
        assert_eq!(read(b"kanal;kostnad \x80\n"), Said::Code("EUR"));
        let utf_16: Vec<u8> = "\u{feff}kanava;kustannus €".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&utf_16), Said::Code("EUR"));
        assert_eq!(read(b"PK\x03\x04 GBP"), Said::Nothing);
    }
}

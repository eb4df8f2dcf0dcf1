//! Bytes to text.
//!
//! UTF-8 with or without a byte order mark is read today. UTF-16, Windows-1252 and what `nulage.encoding`
//! names belong here, before anything else looks at the bytes.

/// The text of a file, and the position of the first byte that is not UTF-8 in it, where there is one.
pub(crate) fn decode(mut bytes: Vec<u8>) -> (String, Option<usize>) {
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

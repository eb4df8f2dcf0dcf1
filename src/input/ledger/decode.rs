//! Bytes to text.
//!
//! UTF-8 with or without a byte order mark is read today. UTF-16, Windows-1252 and what `nulage.encoding`
//! names belong here, before anything else looks at the bytes.

/// The text of a file, and the position of the first byte that is not UTF-8 in it, where there is one.
pub(crate) fn decode(bytes: &[u8]) -> (String, Option<usize>) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), None),
        Err(error) => (String::from_utf8_lossy(bytes).into_owned(), Some(error.valid_up_to())),
    }
}

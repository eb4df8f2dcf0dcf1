//! What a file is, by its name and by its first bytes.

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text, such as CSV.
    Text,
    /// Excel since 2007.
    Xlsx,
    /// Excel since 2007, in binary.
    Xlsb,
    /// Excel before 2007.
    Xls,
    /// OpenDocument.
    Ods,
    /// A web page or another XML file.
    Markup,
}

/// Endings of workbooks.
const WORKBOOKS: [(&str, Kind); 6] = [
    ("xlsx", Kind::Xlsx),
    ("xlsm", Kind::Xlsx),
    ("xlsb", Kind::Xlsb),
    ("xls", Kind::Xls),
    ("ods", Kind::Ods),
    ("xltx", Kind::Xlsx),
];

impl Kind {
    /// The kind of workbook that a file is named as; `None` for every other name.
    pub(crate) fn of_name(path: &str) -> Option<Self> {
        let (_, ending) = path.rsplit_once('.')?;
        WORKBOOKS.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending)).map(|(_, kind)| *kind)
    }

    /// What the bytes of a file are.
    pub(crate) fn of_bytes(bytes: &[u8], named: Option<Self>) -> Self {
        const OPEN_DOCUMENT: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument";
        if bytes.starts_with(b"PK\x03\x04") {
            let is_open_document = bytes.get(30..30 + OPEN_DOCUMENT.len()) == Some(OPEN_DOCUMENT);
            return match named {
                _ if is_open_document => Self::Ods,
                Some(Self::Xlsb) => Self::Xlsb,
                Some(Self::Ods) => Self::Ods,
                _ => Self::Xlsx,
            };
        }
        if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            // The same container holds Excel before 2007 and, encrypted, every later workbook.
            return if named.is_some_and(|named| named != Self::Xls) { Self::Xlsx } else { Self::Xls };
        }
        let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        if start.starts_with(b"<") { Self::Markup } else { Self::Text }
    }

    /// Whether it is a workbook.
    pub(crate) fn is_workbook(self) -> bool {
        !matches!(self, Self::Text | Self::Markup)
    }
}

/// A path with the sheet that is named behind it: `underlag.xlsx#Nuläge`. A `#` in any other name is part of it.
pub(crate) fn split_sheet(written: &str) -> (&str, Option<&str>) {
    let parts = written.match_indices('#').map(|(place, _)| (&written[..place], &written[place + 1..]));
    let found = parts.into_iter().find(|(file, _)| Kind::of_name(file).is_some());
    found.map_or((written, None), |(file, sheet)| (file, Some(sheet)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_named_behind_a_workbook_only() {
        assert_eq!(split_sheet("a.xlsx#Nuläge"), ("a.xlsx", Some("Nuläge")));
        assert_eq!(split_sheet("c#1/a.ODS#Blad #1.2"), ("c#1/a.ODS", Some("Blad #1.2")));
        assert_eq!(split_sheet("a.xlsx"), ("a.xlsx", None));
        assert_eq!(split_sheet("a#b.csv"), ("a#b.csv", None));
    }
}

//! The files that a ledger is made of, and the places in them.

use crate::model::Origin;

use super::super::reading::Reading;
use super::super::sheet::{Mark, Sheet};
use super::headings::{Column, Columns};

/// One file of the ledger.
pub(crate) struct Part {
    pub(crate) sheet: Sheet,
    pub(crate) columns: Columns,
}

/// A record of one of the files, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct At {
    pub(crate) part: u16,
    pub(crate) mark: Mark,
}

/// All files of the ledger, in the order in which they are named.
pub(crate) struct Parts(Vec<Part>);

impl Parts {
    /// These files.
    pub(crate) fn new(parts: Vec<Part>) -> Self {
        Self(parts)
    }

    /// All of them.
    pub(crate) fn all(&self) -> &[Part] {
        &self.0
    }

    /// Whether any of them has the column.
    pub(crate) fn has(&self, column: Column) -> bool {
        self.0.iter().any(|part| part.columns.get(column).is_some())
    }

    /// The heading of a column in the first file that has it; where none has, the first heading.
    pub(crate) fn heading_at(&self, column: Column, reading: &mut Reading) -> Origin {
        let found = self.0.iter().find_map(|part| Some((part, part.columns.get(column)?.place)));
        match found.or_else(|| Some((self.0.first()?, 0))) {
            Some((part, place)) => part.sheet.heading_at(place, reading),
            None => Origin::NONE,
        }
    }

    /// The field of a column in a record; the record where its file has no such column.
    pub(crate) fn cell_at(&self, at: At, column: Column, reading: &mut Reading) -> Origin {
        let Some(part) = self.0.get(usize::from(at.part)) else { return Origin::NONE };
        match part.columns.get(column) {
            Some(found) => part.sheet.cell_at(at.mark, found.place, reading),
            None => part.sheet.record_at(at.mark, reading),
        }
    }

    /// The path of a file.
    pub(crate) fn path(&self, part: u16, reading: &Reading) -> String {
        let file = self.0.get(usize::from(part)).map(|part| part.sheet.file());
        file.map_or_else(String::new, |file| reading.sources.path(file).to_owned())
    }
}

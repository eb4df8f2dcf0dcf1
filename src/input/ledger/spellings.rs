//! Names that differ by a hyphen or a space only, and are probably one.

use std::collections::HashMap;

use super::super::names::{fold, squeezed};
use super::headings::Column;

/// The names of each column without hyphens and spaces.
#[derive(Default)]
pub(crate) struct Spellings {
    first: HashMap<(usize, String), String>,
}

impl Spellings {
    /// Another name of the column that is nearly this one, which is written so for the first time.
    pub(crate) fn other_than(&mut self, column: Column, name: &str) -> Option<String> {
        let bare = squeezed(name);
        if bare.is_empty() {
            return None;
        }
        let key = (column as usize, bare);
        // Case alone makes no other name.
        let other = self.first.get(&key).filter(|other| fold(other) != fold(name)).cloned();
        self.first.entry(key).or_insert_with(|| name.to_owned());
        other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_or_a_space_makes_names_nearly_the_same() {
        let mut spellings = Spellings::default();
        let mut other = |column, name: &str| spellings.other_than(column, name);
        assert_eq!(other(Column::Channel, "E-post"), None);
        assert_eq!(other(Column::Channel, "Epost"), Some("E-post".to_owned()));
        assert_eq!(other(Column::Channel, "e post"), Some("E-post".to_owned()));
        assert_eq!(other(Column::Channel, "E-POST"), None);
        assert_eq!(other(Column::Reason, "epost"), None);
        assert_eq!(other(Column::Channel, "Chat 1.2"), None);
        assert_eq!(other(Column::Channel, "Chat 12"), None);
        assert_eq!(other(Column::Channel, "-"), None);
    }
}

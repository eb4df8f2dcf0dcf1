//! What a key means, in one sentence with all that belongs to it.

use super::{Key, Kind, Required, TableDescription};

impl Key {
    /// What it means, with its unit, when it must be there, what holds without it and the words that it takes.
    #[must_use]
    pub fn meaning(&self) -> String {
        self.meaning_with(self.doc)
    }

    /// As [`Key::meaning`], with another sentence in place of its own.
    pub(super) fn meaning_with(&self, sentence: &str) -> String {
        let mut aside = Vec::new();
        if !self.unit.is_empty() {
            aside.push(self.unit.to_owned());
        }
        match self.required {
            Required::Always => aside.push("required".to_owned()),
            Required::Sometimes(case) => aside.push(format!("required where {case}")),
            Required::Never => {}
        }
        if !self.default.is_empty() {
            aside.push(format!("if left out: {}", self.default));
        }
        if let Kind::Choice(words) = self.kind {
            aside.push(words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(", "));
        }
        if aside.is_empty() { sentence.to_owned() } else { format!("{sentence} ({})", aside.join("; ")) }
    }
}

impl TableDescription {
    /// Its heading as files write it, with `…` for a name that the user chooses: `[channel.…]`, `[[mix.add]]`.
    #[must_use]
    pub fn heading(&self) -> String {
        // Which file it is in, where another has one of the same name, stands before a colon.
        let path = self.path.rsplit(':').next().unwrap_or(self.path);
        let name = path.replace("[]", "").replace('*', "…");
        if self.path.ends_with("[]") { format!("[[{name}]]") } else { format!("[{name}]") }
    }
}

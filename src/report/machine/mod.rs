//! Findings in the forms that other programs read: SARIF for code scanning, annotations for a workflow of GitHub, JUnit for
//! whatever shows tests.

mod github;
mod junit;
mod sarif;

pub use github::github;
pub use junit::{NotWritten, junit};
pub use sarif::{Sarif, sarif};

use std::collections::HashMap;

use crate::input::{Place, Sources};
use crate::model::{Finding, Levels};
use crate::text::Catalogue;

/// A file that was checked.
pub struct CheckedFile {
    /// Its path, with forward slashes.
    pub path: String,
    /// What was found.
    pub findings: Vec<Finding>,
    /// Where the places of the findings are.
    pub sources: Sources,
    /// What its `[check]` says.
    pub levels: Levels,
    /// The currency of its amounts; empty where it is not known.
    pub currency: String,
    /// Whether it could not be read at all.
    pub could_not_run: bool,
}

/// The catalogues of the currencies of some files, each made once.
pub struct Words {
    by_currency: HashMap<String, Catalogue>,
    without: Catalogue,
}

impl Words {
    /// The catalogues of all files in which something was found.
    #[must_use]
    pub fn new(make: &dyn Fn(&str) -> Catalogue, files: &[CheckedFile]) -> Self {
        let mut by_currency: HashMap<String, Catalogue> = HashMap::new();
        for file in files.iter().filter(|file| !file.findings.is_empty()) {
            by_currency.entry(file.currency.clone()).or_insert_with(|| make(&file.currency));
        }
        Self { by_currency, without: make("") }
    }

    /// The catalogue of a file.
    #[must_use]
    pub fn of(&self, file: &CheckedFile) -> &Catalogue {
        self.by_currency.get(&file.currency).unwrap_or(&self.without)
    }

    /// The catalogue for what has no amounts.
    #[must_use]
    pub fn without_currency(&self) -> &Catalogue {
        &self.without
    }
}

/// A finding in words, in one line, and what to write instead.
fn in_words(finding: &Finding, catalogue: &Catalogue) -> (String, Option<String>) {
    let plain = |text: String| text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let message = finding.message();
    let help = catalogue.attribute(&message, "help").map(plain).filter(|help| !help.is_empty());
    (plain(catalogue.say(&message)), help)
}

/// The place of a finding; the top of the file that was checked where it has none.
fn place(file: &CheckedFile, finding: &Finding) -> Place {
    file.sources.place(finding.at).unwrap_or_else(|| Place {
        path: file.path.clone(),
        line: 1,
        column: 1,
        cell: None,
        line_text: String::new(),
        text_column: 1,
        width: 1,
    })
}

#[cfg(test)]
mod tests;

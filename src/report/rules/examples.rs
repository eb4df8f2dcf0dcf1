//! What breaks a rule and what comes close: the lines in which two folders of `docs/rules` differ.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::model::Code;

/// Written from the folders by `RULES=write cargo test --test rules`, which also holds it to them.
const EXAMPLES: &str = include_str!("examples.json");

/// The lines that matter of both sides; both are empty where the files are none that a text can show.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Example {
    /// What breaks the rule.
    pub breaks: String,
    /// What comes close and does not.
    pub close: String,
}

/// The example of a code; `None` where none is kept.
#[must_use]
pub fn example(code: Code) -> Option<&'static Example> {
    static READ: OnceLock<BTreeMap<String, Example>> = OnceLock::new();
    READ.get_or_init(|| serde_json::from_str(EXAMPLES).unwrap_or_default()).get(code.word())
}

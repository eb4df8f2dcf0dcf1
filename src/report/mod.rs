//! Results to text, Markdown and JSON; it never computes.

mod finding;

pub use finding::findings_to_text;

//! Results to something a reader or a machine takes in: text, Markdown, HTML with pictures, a workbook, JSON. It
//! never computes.
//!
//! Inputs: a plan, its results and a [`crate::text::Catalogue`]. Result: a neutral [`document`] that the
//! printers of text and Markdown write, findings as text, or JSON from its own versioned structs.

mod diff;
pub mod document;
mod explain;
mod finding;
pub mod heat;
pub mod html;
pub mod json;
mod lessons;
pub mod machine;
pub mod markdown;
pub mod picture;
mod plan;
mod rules;
mod staffing;
pub mod svg;
mod testa;
pub mod text;
mod utvardera;
mod workbook;

pub use diff::{Compared, difference};
pub use explain::{explanation, shown};
pub use finding::{findings_to_text, findings_with_rules};
pub use lessons::{LessonSearch, lessons};
pub use plan::{Ask, asks, hypotes, nulage, plan, roi, whole};
pub use rules::{Example, RULES_FOLDER, RuleReport, RulesReport, example, manual, rule, rules, rules_as_json};
pub use staffing::{StaffingView, staffing, staffing_as_csv};
pub use testa::{pilot, pilot_hypothesis};
pub use utvardera::{Evaluated, evaluation};
pub use workbook::{NotWritten, sheet_names, workbook};

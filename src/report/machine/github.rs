//! Annotations as the runner of a GitHub workflow reads them from the output of a step.
//!
//! `::error file=…,line=…,col=…,endColumn=…,title=…::message`, by "Workflow commands for GitHub Actions"; `%`, line ends,
//! and in properties `:` and `,`, are written as their codes.

use super::{CheckedFile, Words, in_words, place};
use crate::model::Severity;

/// One line a finding; empty where nothing was found.
#[must_use]
pub fn github(files: &[CheckedFile], words: &Words) -> String {
    let mut text = String::new();
    for file in files.iter().filter(|file| !file.findings.is_empty()) {
        let catalogue = words.of(file);
        for finding in &file.findings {
            let place = place(file, finding);
            let command = match finding.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Notice => "notice",
            };
            let (said, help) = in_words(finding, catalogue);
            let cell = place.cell.as_ref().map_or_else(String::new, |cell| format!("{cell}: "));
            let message = format!("{cell}{said}. {}", help.unwrap_or_default());
            let file = property(&place.path);
            let title = property(&format!("kanalval: {}", finding.code.word()));
            // A cell of a workbook is on no line.
            let at = match place.cell {
                Some(_) => String::new(),
                None => format!(",line={},col={},endColumn={}", place.line, place.column, place.column + place.width),
            };
            text += &format!("::{command} file={file}{at},title={title}::{}\n", data(message.trim_end()));
        }
    }
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

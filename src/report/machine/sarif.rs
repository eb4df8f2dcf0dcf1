//! SARIF 2.1.0 (OASIS), as code scanning takes it.

use serde::Serialize;
use serde_json::{Value, json};

use super::{CheckedFile, Words, in_words, place};
use crate::VERSION;
use crate::model::{Code, Finding, Severity};
use crate::text::Catalogue;

/// The address of the schema that the document keeps to.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
const HOME: &str = env!("CARGO_PKG_REPOSITORY");

/// A SARIF document: one run.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Sarif(pub(super) Value);

/// Every finding as a result, every rule that found something as a rule of the tool.
#[must_use]
pub fn sarif(files: &[CheckedFile], words: &Words) -> Sarif {
    let mut codes: Vec<Code> = files.iter().flat_map(|file| &file.findings).map(|finding| finding.code).collect();
    codes.sort();
    codes.dedup();
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code, words.without_currency())).collect();
    let mut results = Vec::new();
    for file in files.iter().filter(|file| !file.findings.is_empty()) {
        let catalogue = words.of(file);
        results.extend(file.findings.iter().map(|finding| result(file, finding, &codes, catalogue)));
    }
    let artifacts: Vec<Value> = files.iter().map(|file| json!({ "location": location(&file.path) })).collect();
    Sarif(json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "kanalval",
                "version": VERSION,
                "semanticVersion": VERSION,
                "informationUri": HOME,
                "rules": rules,
            }},
            "artifacts": artifacts,
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

fn rule(code: Code, catalogue: &Catalogue) -> Value {
    let reason = catalogue.find(&format!("rule-{}", code.word())).unwrap_or_default().replace('\u{a0}', " ");
    let reason = if reason.is_empty() { code.word().to_owned() } else { reason };
    json!({
        "id": code.word(),
        "shortDescription": { "text": reason },
        "helpUri": format!("{HOME}/blob/main/docs/rules.md#{}", code.word()),
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "note",
    }
}

fn result(file: &CheckedFile, finding: &Finding, codes: &[Code], catalogue: &Catalogue) -> Value {
    let (said, help) = in_words(finding, catalogue);
    let place = place(file, finding);
    let text = format!("{said}. {}", help.unwrap_or_default());
    let mut physical = json!({ "artifactLocation": location(&place.path) });
    let mut at = json!({});
    match &place.cell {
        // A cell of a workbook is on no line, and is told by its name.
        Some(cell) => at["logicalLocations"] = json!([{ "fullyQualifiedName": cell }]),
        None => {
            physical["region"] = json!({
                "startLine": place.line,
                "startColumn": place.column,
                "endColumn": place.column + place.width,
            });
        }
    }
    at["physicalLocation"] = physical;
    let mut result = json!({
        "ruleId": finding.code.word(),
        "level": level(finding.severity()),
        "message": { "text": text.trim_end() },
        "locations": [at],
    });
    if let Some(index) = codes.iter().position(|code| *code == finding.code) {
        result["ruleIndex"] = json!(index);
    }
    result
}

/// A path as the reference that SARIF wants: relative where it is, its odd characters as codes.
fn location(path: &str) -> Value {
    let mut uri = String::new();
    for byte in path.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
        if is_plain {
            uri.push(char::from(byte));
        } else {
            uri += &format!("%{byte:02X}");
        }
    }
    json!({ "uri": uri.strip_prefix("./").unwrap_or(&uri) })
}

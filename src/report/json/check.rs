//! What `check --format json` prints.

use serde::Serialize;

use super::{FindingReport, SCHEMA_VERSION};
use crate::VERSION;
use crate::input::Sources;
use crate::model::{Finding, Severity};
use crate::text::Catalogue;

/// Every file that was checked.
#[derive(Serialize)]
pub struct CheckReport {
    schema_version: u32,
    kanalval: &'static str,
    errors: usize,
    warnings: usize,
    notices: usize,
    files: Vec<CheckedFile>,
}

/// One file that was checked.
#[derive(Serialize)]
pub struct CheckedFile {
    path: String,
    errors: usize,
    warnings: usize,
    notices: usize,
    findings: Vec<FindingReport>,
}

/// Every file in one object.
#[must_use]
pub fn check(files: Vec<CheckedFile>) -> CheckReport {
    CheckReport {
        schema_version: SCHEMA_VERSION,
        kanalval: VERSION,
        errors: files.iter().map(|file| file.errors).sum(),
        warnings: files.iter().map(|file| file.warnings).sum(),
        notices: files.iter().map(|file| file.notices).sum(),
        files,
    }
}

/// A file with what was found in it.
#[must_use]
pub fn checked(path: &str, findings: &[Finding], sources: &Sources, catalogue: &Catalogue) -> CheckedFile {
    let count = |severity| findings.iter().filter(|finding| finding.severity() == severity).count();
    CheckedFile {
        path: path.to_owned(),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        notices: count(Severity::Notice),
        findings: findings.iter().map(|finding| super::finding(finding, sources, catalogue)).collect(),
    }
}

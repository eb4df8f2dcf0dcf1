//! What is handed over once a file has been read.

use crate::model::{Code, Finding, Severity};

use super::super::reading::Reading;
use super::super::source::Sources;

/// What was read, where no finding is an error, with all that was found in the order of the file.
pub(super) fn finish<T>(read: Option<T>, reading: Reading) -> (Option<T>, Vec<Finding>, Sources) {
    let Reading { sources, mut findings, .. } = reading;
    for finding in &mut findings {
        // What a ledger needs is not what these tables need.
        if finding.code == Code::LedgerEmpty {
            *finding = Finding::new(Code::PilotTableEmpty, finding.at);
        }
    }
    findings.sort_by_key(|finding| (sources.order(finding.at), finding.code));
    findings.dedup();
    let is_right = findings.iter().all(|finding| finding.severity() != Severity::Error);
    (read.filter(|_| is_right), findings, sources)
}

//! The only door to disk: files to a valid plan and all findings.

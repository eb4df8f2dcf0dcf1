//! Exit codes: what a script and a build server learn from a run.

/// Everything is in order: no error, and of `check` nothing at or above the level that was asked for. A closed pipe counts
/// as this too.
pub(crate) const CLEAN: u8 = 0;
/// There are findings: errors in the files, an expectation that is not met, and with `--deny` warnings or notices.
pub(crate) const FINDINGS: u8 = 1;
/// It could not run: no such file, bad arguments, a result that cannot be written.
pub(crate) const COULD_NOT_RUN: u8 = 2;

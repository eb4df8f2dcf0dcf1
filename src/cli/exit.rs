//! Exit codes: what a script and a build server learn from a run.

/// Everything is in order; notices alone change nothing. A closed pipe counts as this too.
pub(crate) const CLEAN: u8 = 0;
/// There are errors in the files, or `check` found that an expectation is not met (with `--strict`: or a notice).
pub(crate) const FINDINGS: u8 = 1;
/// It could not run: no such file, bad arguments, a result that cannot be written.
pub(crate) const COULD_NOT_RUN: u8 = 2;

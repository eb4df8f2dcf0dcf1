//! Calling readers of others that may panic on damaged files, without a word of it on the way.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static IS_READING: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread reads a file by code whose panics are caught and told as a finding. A program's own panic hook
/// need not report those.
#[must_use]
pub fn is_panic_expected() -> bool {
    IS_READING.with(Cell::get)
}

/// What the call gives; `None` where it panics.
pub(crate) fn guarded<T>(call: impl FnOnce() -> T) -> Option<T> {
    let before = IS_READING.with(|is_reading| is_reading.replace(true));
    let result = catch_unwind(AssertUnwindSafe(call));
    IS_READING.with(|is_reading| is_reading.set(before));
    result.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::panic, reason = "this is what is tested")]
    fn panics_are_expected_within_and_not_behind() {
        assert!(!is_panic_expected());
        assert_eq!(guarded(is_panic_expected), Some(true));
        assert_eq!(guarded(|| -> () { panic!("damaged") }), None);
        assert!(!is_panic_expected());
    }
}

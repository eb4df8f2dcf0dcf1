//! `rules`: what `check` looks for.

use anyhow::Result;

use super::arguments::RulesArguments;
use super::exit;

/// Writes all rules, or one.
pub(crate) fn run(_: &RulesArguments) -> Result<u8> {
    Ok(exit::CLEAN)
}

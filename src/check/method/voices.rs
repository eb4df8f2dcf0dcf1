//! What customers ask for, and what channels are held to.

use super::Evidence;
use crate::model::Finding;

/// Mixes that drop the channel that a segment puts first, without saying why.
pub(super) fn asked_and_ignored(_: &Evidence<'_>) -> Vec<Finding> {
    Vec::new()
}

/// Channels that are held to speed alone.
pub(super) fn speed_only_targets(_: &Evidence<'_>) -> Vec<Finding> {
    Vec::new()
}

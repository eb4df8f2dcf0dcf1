//! The figures that would be quoted without a method, so that it can be said how they mislead.

use super::estimate::{before_after_of_rows, share, summary};
use super::panel::Panel;
use crate::engine::inference::{Estimate, NoEstimate, newcombe, welch};

/// A naive figure, each row counted as independent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NaiveFigure {
    /// The figure.
    pub estimate: Estimate,
    /// Whether it misleads: the estimate is further from it than its own interval reaches.
    pub misleads: bool,
}

/// Both naive figures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Naive {
    /// The pilot group after less before.
    pub before_after: Option<NaiveFigure>,
    /// The pilot group less the control group after the start.
    pub comparison: Option<NaiveFigure>,
}

/// The naive figures beside an estimate.
pub(super) fn naive(panel: &Panel, estimate: &Result<Estimate, NoEstimate>, alpha: f64) -> Naive {
    let judged = |naive: Option<Estimate>| {
        naive.map(|naive| {
            let reach = 0.5 * (naive.high - naive.low);
            let misleads = estimate.as_ref().is_ok_and(|found| (found.value - naive.value).abs() > reach);
            NaiveFigure { estimate: naive, misleads }
        })
    };
    Naive {
        before_after: judged(before_after_of_rows(panel, alpha)),
        comparison: judged(comparison(panel, alpha).filter(|_| panel.has_control)),
    }
}

fn comparison(panel: &Panel, alpha: f64) -> Option<Estimate> {
    if panel.is_share {
        return newcombe(share(panel, true, true), share(panel, false, true), alpha).ok();
    }
    welch(summary(panel.side(true, true))?, summary(panel.side(false, true))?, [None, None], alpha).ok()
}

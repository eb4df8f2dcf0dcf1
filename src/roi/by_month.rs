//! The running sum of money by month, with its band over the draws, and when the money is back.

/// The running sum of a mix against as is, undiscounted: Σ over months 1 … t of Flow − one-off, currency, at the end of
/// month t. Shape of each row: months + 1; the first is month 0, when nothing has happened: 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoneyByMonth {
    /// Base case.
    pub base: Vec<f64>,
    /// Mean of the draws.
    pub mean: Vec<f64>,
    /// 5 % of the draws lie below, month by month.
    pub p05: Vec<f64>,
    /// Half of the draws lie below, month by month.
    pub p50: Vec<f64>,
    /// 95 % of the draws lie below, month by month.
    pub p95: Vec<f64>,
    /// Months from the first spending until the money is back for good, as [`super::MixRoi::payback_months`]; 0 where the
    /// running sum is never below 0.
    pub payback_months: PaybackSpread,
    /// The month of the horizon, on the axis of the running sum, from whose end the sum is never below 0 again; 0 where
    /// it never is.
    pub paid_back_at: PaybackSpread,
    /// Share of draws in which the money does not come back within the horizon.
    pub never: f64,
}

/// When the money is back: base case, and quantiles over all draws, those in which it never comes back counted as later
/// than any. `None` where it does not come back within the horizon.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PaybackSpread {
    /// Base case.
    pub base: Option<f64>,
    /// In 5 % of the draws it is sooner.
    pub p05: Option<f64>,
    /// In half of the draws it is sooner.
    pub p50: Option<f64>,
    /// In 95 % of the draws it is sooner.
    pub p95: Option<f64>,
}

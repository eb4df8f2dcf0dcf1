//! What a pilot's figures say of its effect, and how many figures that takes.
//!
//! In: values with their unit, period and group, or summaries of them. Out: estimates with intervals, bounds for looking
//! early, sample sizes; or the reason why there is none. It knows nothing of scenarios, files or words: only numbers.

mod attrition;
mod cells;
mod clusters;
mod estimate;
mod fixed;
mod imputed;
mod jackknife;
mod lee;
mod means;
mod noncentral;
mod panel;
mod proportions;
mod quadrature;
mod ratio;
mod sequential;
mod size;
mod solve;
mod staggered;
#[cfg(test)]
mod tests;
mod trends;
mod units;

pub use attrition::{Attrition, Leaving, attrition};
pub use cells::{Basis, Cell, CellDifference, difference_in_differences};
pub use clusters::{asked, cluster_size_needed, clusters_needed, design_effect, finite, least_clusters};
pub use estimate::{Estimate, Interval, NoEstimate, normal_cdf, normal_quantile, t_cdf, t_quantile};
pub use lee::{Bounds, Outcome, lee_bounds, outcomes};
pub use means::{Summary, one_sample, welch};
pub use panel::{PanelFit, Row, two_way};
pub use proportions::{Share, newcombe, score_test, wilson};
pub use ratio::{RatioTest, SampleRatio, sample_ratio};
pub use sequential::{equal_times, false_alarm, obrien_fleming, obrien_fleming_spending};
pub use size::{
    Groups, ProportionVariance, detectable, detectable_proportion, detectable_t, power_means, power_proportions,
    power_t, size_means, size_proportions, size_t,
};
pub use staggered::{Imputed, imputation, starts_differ};
pub use trends::{Trends, cell_trend, trends};
pub use units::{Adjusted, adjusted, unit_means};

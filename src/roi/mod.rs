//! Step 3, ROI: will it bring more than it costs, and how sure is that?
//!
//! Inputs: the base case of a mix and its draws. Result: [`MixRoi`]. It knows nothing about goals: NPV is pure
//! money, and net worth adds satisfaction and unserved cases at their stated prices.

mod break_even;
mod by_month;
mod drivers;
mod lines;
mod sensitivity;
mod staffing;
mod turns;
mod unsourced;

pub use break_even::BreakEven;
pub use by_month::{MoneyByMonth, PaybackSpread, money_by_month};
pub use drivers::{Question, drivers};
pub use lines::{Line, LineKind, Year};
pub use sensitivity::{BarEnd, Driver, Examined, Figures, Rival, Sensitivity, Turn, VarianceShares};
pub use staffing::StaffingPart;
pub use unsourced::{Unsourced, unsourced};

use crate::engine::base::{BaseCase, BaseMix};
use crate::engine::money::{internal_rate_of_return, payback_months};
use crate::engine::simulation::Draws;
use crate::engine::statistics::{Summary, share};

/// Flows are monthly.
const PERIODS_PER_YEAR: f64 = 12.0;
/// Costs below this share of as is's own count as none.
const COST_TOLERANCE: f64 = 1e-12;
/// Changes of satisfaction below this many point-years count as none.
const POINT_TOLERANCE: f64 = 1e-9;

/// What a mix brings, in the base case and over the draws.
#[derive(Clone, Debug, PartialEq)]
pub struct MixRoi {
    /// Net present value, currency.
    pub npv: f64,
    /// Present value of one-offs, currency.
    pub investment: f64,
    /// NPV ÷ present value of all costs; `None` where there are no costs.
    pub roi: Option<f64>,
    /// Months until the money is back for good; `None` where it does not come back.
    pub payback_months: Option<f64>,
    /// Yearly internal rate of return.
    pub irr: Option<f64>,
    /// The factor on all shares of `attracts` and `shift` at which NPV is 0.
    pub break_even: Option<BreakEven>,
    /// What a point would have to be worth a year, currency.
    pub price_of_a_point: Option<f64>,
    /// NPV with satisfaction and unserved cases at their prices, currency.
    pub net_worth: f64,
    /// Present value of what changes, line by line.
    pub lines: Vec<Line>,
    /// How much of it is people who must be there; `None` where no channel has staffing.
    pub staffing: Option<StaffingPart>,
    /// The budget table.
    pub years: Vec<Year>,
    /// The spread over the draws.
    pub risk: Risk,
}

/// A mix over the draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Risk {
    /// Net present value, currency.
    pub npv: Summary,
    /// Steady change of satisfaction, points.
    pub satisfaction_change: Summary,
    /// Steady change of the unserved share.
    pub unserved_change: Summary,
    /// Share of draws with NPV > 0.
    pub p_npv_positive: f64,
    /// Share of draws in which satisfaction rises.
    pub p_satisfaction_up: f64,
}

impl Risk {
    /// The spread of a row of draws.
    #[must_use]
    pub fn of(draws: &Draws) -> Self {
        Self {
            npv: Summary::of(&draws.npv),
            satisfaction_change: Summary::of(&draws.satisfaction_change),
            unserved_change: Summary::of(&draws.unserved_change),
            p_npv_positive: share(&draws.npv, |npv| npv > 0.0),
            p_satisfaction_up: share(&draws.satisfaction_change, |change| change > POINT_TOLERANCE),
        }
    }
}

/// Counts what a mix brings.
#[must_use]
pub fn count(base: &BaseCase<'_>, mix: &BaseMix, draws: &Draws) -> MixRoi {
    let figures = &mix.outcome;
    let npv = figures.npv.0[0];
    let flows: Vec<f64> = mix.flows.iter().map(|month| month.flow.0[0]).collect();
    let one_offs: Vec<f64> = mix.flows.iter().map(|month| month.one_off.0[0]).collect();
    let lines = lines::lines(base, mix);
    let costs: f64 = lines.iter().map(|line| line.cost()).sum();
    let has_costs = costs > COST_TOLERANCE * lines::present_cost_as_is(base);
    let point_years = figures.point_years.0[0];
    MixRoi {
        npv,
        investment: figures.investment.0[0],
        roi: has_costs.then(|| npv / costs),
        payback_months: payback_months(&flows, &one_offs),
        irr: internal_rate_of_return(&net_flows(&flows, &one_offs), PERIODS_PER_YEAR),
        break_even: break_even::find(base, mix),
        price_of_a_point: (point_years.abs() > POINT_TOLERANCE).then(|| -npv / point_years),
        net_worth: figures.net_worth.0[0],
        years: lines::years(base, mix),
        staffing: staffing::part(base, mix),
        lines,
        risk: Risk::of(draws),
    }
}

/// net(0) = −oneoff(1), net(τ) = Flow(τ) − oneoff(τ + 1). Shape: months + 1.
fn net_flows(flows: &[f64], one_offs: &[f64]) -> Vec<f64> {
    let mut net = vec![0.0; flows.len() + 1];
    for (month, (flow, one_off)) in flows.iter().zip(one_offs).enumerate() {
        net[month] -= one_off;
        net[month + 1] += flow;
    }
    net
}

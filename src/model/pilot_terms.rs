//! How pilots are run in this organisation (`[pilot]` of a scenario).

/// What a pilot is planned with.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotTerms {
    /// Share of the customers (or teams) that are in the pilot group, between 0 and 1.
    pub share: f64,
    /// Teams or offices among which the pilot is drawn by lot, both groups together; `None` where single customers are.
    pub units: Option<u32>,
    /// Intraclass correlation within a unit, 0–1.
    pub icc: f64,
    /// Share of the contacts that are answered for in a survey; `None`: as the ledger has it.
    pub response_rate: Option<f64>,
    /// Standard deviation of one survey answer as `[nulage]` states it, points; `None`: as the metric has it.
    pub satisfaction_sd: Option<f64>,
    /// How many employees can be asked, both groups together.
    pub employees: Option<u32>,
    /// Cost of the pilot itself at its start, beside what the mix costs, currency.
    pub setup_cost: f64,
    /// Cost of the pilot itself per month, beside what the mix costs, currency.
    pub cost_per_month: f64,
    /// How long it is to run; `None`: as long as it takes, 6 to 12 months.
    pub months: Option<u32>,
    /// Why it runs for less than 6 or more than 12 months.
    pub because: Option<String>,
    /// Months that are measured before it.
    pub baseline_months: u32,
    /// How many times the data are looked at, the end included, at least 1.
    pub looks: u32,
    /// The two-sided level of its tests, α.
    pub alpha: f64,
    /// The power that it is planned for, 1 − β.
    pub power: f64,
    /// Points that satisfaction may fall before it counts as harm.
    pub satisfaction_margin: f64,
    /// Points that the employee index may fall before it counts as harm.
    pub employee_margin: f64,
    /// What the unserved share may rise before it counts as harm.
    pub unserved_margin: f64,
}

impl Default for PilotTerms {
    fn default() -> Self {
        Self {
            share: 0.5,
            units: None,
            icc: 0.05,
            response_rate: None,
            satisfaction_sd: None,
            employees: None,
            setup_cost: 0.0,
            cost_per_month: 0.0,
            months: None,
            because: None,
            baseline_months: 3,
            looks: 1,
            alpha: 0.05,
            power: 0.8,
            satisfaction_margin: 2.0,
            employee_margin: 5.0,
            unserved_margin: 0.01,
        }
    }
}

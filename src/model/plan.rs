//! A plan: everything that a scenario and its data say, checked.

use super::assumption::{AssumptionId, Assumptions};
use super::channel::{Channel, ChannelId};
use super::finding::Origin;
use super::goal::{Expectation, Gates, Goals};
use super::ledger::Spread;
use super::lesson::Lesson;
use super::levels::Levels;
use super::mix::Mix;
use super::month::Month;
use super::pilot_terms::PilotTerms;
use super::preference::Preference;

/// The place of a cell in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellId(pub usize);

/// A cell: one reason and one segment, as places in [`Plan::reasons`] and [`Plan::segments`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The reason; `None` where the ledger has no reasons.
    pub reason: Option<usize>,
    /// The segment; `None` where the ledger has no segments.
    pub segment: Option<usize>,
}

/// A set of cells, one flag a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellSet(pub Vec<bool>);

impl CellSet {
    /// Every one of `cells` cells.
    #[must_use]
    pub fn all(cells: usize) -> Self {
        Self(vec![true; cells])
    }

    /// Whether the cell is in the set.
    #[must_use]
    pub fn contains(&self, cell: usize) -> bool {
        self.0[cell]
    }
}

/// Which satisfaction metric the plan uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MetricKind {
    /// Nöjd-kund-index, 0–100.
    Nki,
    /// Share satisfied in per cent, or a mean rescaled to 0–100.
    Csat,
    /// Net promoter score, −100…100.
    Nps,
}

impl MetricKind {
    /// The word for it in files and JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Nki => "nki",
            Self::Csat => "csat",
            Self::Nps => "nps",
        }
    }

    /// The metric's lowest and highest value.
    #[must_use]
    pub fn range(self) -> (f64, f64) {
        match self {
            Self::Nki | Self::Csat => (0.0, 100.0),
            Self::Nps => (-100.0, 100.0),
        }
    }
}

/// The metric and the scale that its file used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Metric {
    /// Which metric.
    pub kind: MetricKind,
    /// The file's scale where it was a mean that has been rescaled.
    pub rescaled_from: Option<(f64, f64)>,
}

/// What the plan is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// The question that it answers.
    pub question: Option<String>,
    /// The service ambition.
    pub ambition: Option<String>,
    /// The currency of every amount.
    pub currency: String,
    /// The first calendar month of the horizon; `None` for a bare ledger.
    pub start: Option<Month>,
    /// The horizon T in months, 1…240.
    pub months: u32,
    /// The month in which the plan is to be looked at again, and where that was written.
    pub review: Option<(Month, Origin)>,
}

/// Rates, prices and delays (`[scenario]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// Discount rate per year.
    pub discount_rate: AssumptionId,
    /// Growth of cases per year.
    pub growth_per_year: Option<AssumptionId>,
    /// Growth of running costs per year.
    pub cost_growth_per_year: Option<AssumptionId>,
    /// Months until people leave.
    pub saving_lag_months: Option<AssumptionId>,
    /// Share of freed people that leaves the budget; 1 where absent.
    pub realisation: Option<AssumptionId>,
    /// Margin on revenue.
    pub revenue_margin: Option<AssumptionId>,
    /// W: currency per point and year; 0 where absent.
    pub worth_of_point: Option<AssumptionId>,
    /// K: currency per unserved case; as is's own cost per case where absent.
    pub cost_per_unserved_case: Option<AssumptionId>,
}

/// `[satisfaction]`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Satisfaction {
    /// e: points that a case loses per extra contact.
    pub per_extra_contact: Option<AssumptionId>,
    /// The index of one who was not served.
    pub unserved: Option<AssumptionId>,
}

/// `[customers]`: what satisfaction is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Customers {
    /// n: customers.
    pub count: AssumptionId,
    /// Margin per customer and year.
    pub margin_per_year: AssumptionId,
    /// Share that leaves in a year.
    pub churn_per_year: AssumptionId,
    /// Share that is in contact in a year.
    pub contact_rate: AssumptionId,
    /// ε: churn avoided per point.
    pub churn_per_point: AssumptionId,
    /// κ: customers lost per unserved case.
    pub churn_per_unserved_case: Option<AssumptionId>,
}

/// A cost that no mix removes.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// Its name.
    pub name: String,
    /// Currency per month.
    pub cost: AssumptionId,
}

/// A valid plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What it is about.
    pub scenario: Scenario,
    /// Rates, prices and delays.
    pub terms: Terms,
    /// The satisfaction metric; `None` where neither file nor scenario has any (then there are no mixes).
    pub metric: Option<Metric>,
    /// Current channels first, then candidates.
    pub channels: Vec<Channel>,
    /// How many of the channels are current.
    pub current_channels: usize,
    /// The reasons in the order of the file.
    pub reasons: Vec<String>,
    /// The segments in the order of the file.
    pub segments: Vec<String>,
    /// Cells that occur in the ledger.
    pub cells: Vec<Cell>,
    /// Months that the ledger covers.
    pub ledger_months: u32,
    /// What was spread from files at coarser grain than the volumes.
    pub spread: Vec<Spread>,
    /// Which channels customers would choose, in the order of segments and channels; empty where no file says.
    pub preferences: Vec<Preference>,
    /// Whether FCR is known, so that contacts have journeys; else contacts are read as cases.
    pub has_journeys: bool,
    /// Points and prices of satisfaction.
    pub satisfaction: Satisfaction,
    /// What customers are worth.
    pub customers: Option<Customers>,
    /// Costs that no mix removes.
    pub shared: Vec<Shared>,
    /// The mixes in the order of the file.
    pub mixes: Vec<Mix>,
    /// The desired state.
    pub goals: Option<Goals>,
    /// What must hold.
    pub gates: Gates,
    /// How pilots are run.
    pub pilot: PilotTerms,
    /// What was learned from earlier pilots, in the order of the register; empty where there is none.
    pub lessons: Vec<Lesson>,
    /// What CI holds the file to.
    pub expectations: Vec<Expectation>,
    /// How many draws the expectations are judged by; `None` where that is left to `check`.
    pub expected_draws: Option<u32>,
    /// What findings count as in its file.
    pub levels: Levels,
    /// Every figure.
    pub assumptions: Assumptions,
}

impl Plan {
    /// The channel of an id.
    #[must_use]
    pub fn channel(&self, id: ChannelId) -> &Channel {
        &self.channels[id.0]
    }

    /// The base value of an optional figure, or a default.
    #[must_use]
    pub fn base_or(&self, id: Option<AssumptionId>, default: f64) -> f64 {
        id.map_or(default, |id| self.assumptions.base(id))
    }
}

impl Plan {
    /// A cell's name for readers, such as `billing, private`; empty for the one anonymous cell.
    #[must_use]
    pub fn cell_name(&self, cell: usize) -> String {
        let Cell { reason, segment } = self.cells[cell];
        let names = [reason.map(|place| &self.reasons[place]), segment.map(|place| &self.segments[place])];
        names.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
    }
}

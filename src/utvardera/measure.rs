//! What a measure is, by its name: from which columns it is reckoned, in which unit it is told, and how it counts.

use crate::model::{MeasureColumn, MeasureKind, PilotData};
use crate::text::Arg;

/// In which unit a measure is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share of one, told in per cent.
    Share,
    /// Points of an index from 0 to 100.
    Points,
    /// An amount in the scenario's currency.
    Money,
    /// Contacts, answers and other things that are counted.
    Count,
    /// A plain number in the unit of the data: seconds, or whatever a column of their own holds.
    Number,
}

impl Unit {
    /// A value in this unit, as a message takes it.
    #[must_use]
    pub fn value(self, value: f64) -> Arg {
        match self {
            Self::Share => Arg::Share(value),
            Self::Points => Arg::Figure { value, decimals: 1, signed: false },
            Self::Money => Arg::Money(value),
            Self::Count => Arg::Count(value),
            Self::Number => Arg::Figure { value, decimals: decimals(value), signed: false },
        }
    }

    /// A change in this unit, with its sign.
    #[must_use]
    pub fn change(self, value: f64) -> Arg {
        match self {
            Self::Share => Arg::ShareChange(value),
            Self::Points => Arg::Points(value),
            Self::Money => Arg::MoneyChange(value),
            Self::Count | Self::Number => Arg::Figure { value, decimals: decimals(value), signed: true },
        }
    }
}

/// So many decimals that three figures are seen of a number below a thousand.
fn decimals(value: f64) -> usize {
    match value.abs() {
        size if size >= 100.0 || size == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        size if size >= 0.01 => 3,
        _ => 4,
    }
}

/// From which columns a measure is reckoned; places in [`PilotData::measures`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Formula {
    /// A column as it stands.
    Column {
        /// Which.
        column: usize,
        /// How it is put together.
        kind: MeasureKind,
    },
    /// Σ cost ÷ Σ volume.
    CostPerContact {
        /// The cost.
        cost: usize,
        /// The contacts.
        volume: usize,
    },
    /// Σ cost ÷ Σ volume · FCR: the cost of a contact that solves the matter.
    CostPerCase {
        /// The cost.
        cost: usize,
        /// The contacts.
        volume: usize,
        /// The share of them that solve the matter.
        fcr: usize,
    },
    /// The channel's contacts ÷ those of it and of others.
    ShareOfContacts {
        /// The contacts.
        volume: usize,
    },
}

/// How rows of a measure weigh in a mean over units and periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weighing {
    /// By what stands behind them: contacts, answers.
    ByNumber,
    /// Each unit and period alike.
    Alike,
}

impl Formula {
    /// How a measure is reckoned from these data; `None` where they cannot say. A column of the measure's own name goes
    /// before a reckoning.
    pub(super) fn of(measure: &str, data: &PilotData) -> Option<Self> {
        let column = |name: &str| data.measures.iter().position(|column| same(&column.name, name));
        if let Some(place) = column(measure) {
            let kind = data.measures.get(place).map(|column| column.kind)?;
            return Some(Self::Column { column: place, kind });
        }
        match measure.trim().to_lowercase().as_str() {
            "cost_per_contact" => Some(Self::CostPerContact { cost: column("cost")?, volume: column("volume")? }),
            "cost_per_case" => {
                Some(Self::CostPerCase { cost: column("cost")?, volume: column("volume")?, fcr: column("fcr")? })
            }
            "share" => Some(Self::ShareOfContacts { volume: column("volume")? }),
            _ => None,
        }
    }

    /// Whether it is a total, which is summed and not averaged over channels and units.
    pub(super) fn is_total(self) -> bool {
        matches!(self, Self::Column { kind: MeasureKind::Total, .. })
    }

    /// Whether it is a share of things that can be counted, so that its spread is known from itself.
    pub(super) fn is_share(self) -> bool {
        matches!(self, Self::Column { kind: MeasureKind::Share, .. } | Self::ShareOfContacts { .. })
    }
}

/// Measures whose rows weigh by contacts though they are no shares: the mean contact is meant, not the mean agent.
const OF_CONTACTS: [&str; 4] = ["aht", "wait", "cost_per_contact", "cost_per_case"];

/// How the rows of a measure weigh. Shares and answers weigh by their number, as do the contract's means over contacts; an
/// employee index, a total or a column of the data's own counts each unit and period alike, as the effect on the mean person.
pub(super) fn weighing(measure: &str, formula: Formula) -> Weighing {
    let by_number = match formula {
        Formula::Column { kind: MeasureKind::Share | MeasureKind::Answers, .. } => true,
        Formula::Column { kind: MeasureKind::Mean, .. } => OF_CONTACTS.iter().any(|name| same(name, measure)),
        Formula::Column { kind: MeasureKind::Total, .. } => false,
        Formula::CostPerContact { .. } | Formula::CostPerCase { .. } | Formula::ShareOfContacts { .. } => true,
    };
    if by_number { Weighing::ByNumber } else { Weighing::Alike }
}

/// The unit in which a measure is told, by its name in the contract and the kind of its column.
#[must_use]
pub fn unit_of(measure: &str, columns: &[MeasureColumn]) -> Unit {
    match measure.trim().to_lowercase().as_str() {
        "fcr" | "share" | "repeats" | "short_calls" | "unserved_share" => Unit::Share,
        "nki" | "csat" | "nps" | "satisfaction" | "employee" => Unit::Points,
        "cost" | "cost_per_contact" | "cost_per_case" | "revenue" => Unit::Money,
        "volume" | "responses" | "abandoned" => Unit::Count,
        _ => match columns.iter().find(|column| same(&column.name, measure)).map(|column| column.kind) {
            Some(MeasureKind::Share) => Unit::Share,
            Some(MeasureKind::Answers) => Unit::Points,
            _ => Unit::Number,
        },
    }
}

/// Whether two names are the same but for case and space around them.
pub(super) fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

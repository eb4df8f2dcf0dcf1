//! What was measured in a pilot (`pilot.csv`), and what people said of it.

use super::finding::Origin;
use super::period::PeriodKind;

/// In which group a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// It met the pilot, or was to meet it.
    Pilot,
    /// It was to go on as before.
    Control,
}

/// On which side of the pilot's start a row stands, where the data say so themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Before it.
    Before,
    /// While it ran.
    After,
}

/// How rows of one measure are put together, and what their weight is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureKind {
    /// A total that is summed: contacts, cost, abandoned, revenue. Its weight is 1.
    Total,
    /// A share of contacts, 0–1: fcr, repeats, short calls. Its weight is the contacts behind it.
    Share,
    /// A mean of answers: satisfaction. Its weight is the answers behind it.
    Answers,
    /// Any other mean: handle time, waiting time, employee index, a column of the data's own. Its weight is the contacts
    /// behind it, or the rows where no volume is given.
    Mean,
}

/// One column of measurements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureColumn {
    /// Its name in the contract (`volume`, `cost`, `nki`, `fcr`, `aht`, `repeats`, `short_calls`, `employee` …), or the data's
    /// own heading.
    pub name: String,
    /// How it is put together.
    pub kind: MeasureKind,
}

/// One measurement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// A total or a mean, in the unit of the contract.
    pub value: f64,
    /// What stands behind it: contacts, answers or rows; 1 for a total.
    pub weight: f64,
    /// Sum of squared deviations from the mean among the rows that were put together; `None` where single values are not
    /// known.
    pub squares: Option<f64>,
}

/// What was measured in one group, unit, channel and period, rows of the same keys put together.
#[derive(Clone, Debug, PartialEq)]
pub struct Observed {
    /// Its place in time, as [`super::Period::index`] of [`PilotData::period`].
    pub period: i64,
    /// In which group; `None` where the data have no groups.
    pub group: Option<Group>,
    /// Before or after, where a column says so.
    pub phase: Option<Phase>,
    /// The period in which the pilot began for its unit, where a column says so.
    pub starts: Option<i64>,
    /// The unit (team, agent, office, person), as a place in [`PilotData::units`].
    pub unit: Option<usize>,
    /// The team that a unit belongs to, as a place in [`PilotData::teams`].
    pub team: Option<usize>,
    /// The channel, as a place in [`PilotData::channels`]; `None` where the data have no channels.
    pub channel: Option<usize>,
    /// One value a measure, in the order of [`PilotData::measures`]; `None` where the cell is blank.
    pub values: Vec<Option<Measured>>,
    /// Its first row.
    pub origin: Origin,
}

/// The data of a pilot.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotData {
    /// What a period is; `None` where the data have no periods (all rows have period 0).
    pub period: Option<PeriodKind>,
    /// The names of the units, in the order of the file; empty without.
    pub units: Vec<String>,
    /// What the units are called in the file: its heading (`team`, `agent`, `unit` …).
    pub unit_heading: Option<String>,
    /// The names of the teams, where the file has units and teams; empty without.
    pub teams: Vec<String>,
    /// The names of the channels, in the order of the file; empty without.
    pub channels: Vec<String>,
    /// The columns of measurements, in the order of the file.
    pub measures: Vec<MeasureColumn>,
    /// The rows, in the order in which their keys first occur.
    pub rows: Vec<Observed>,
    /// How many rows the file has.
    pub rows_read: usize,
    /// Where its heading stands.
    pub origin: Origin,
}

/// Something that customers or employees said, beside the figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// The channel that it is about, as it was written; `None` for all.
    pub channel: Option<String>,
    /// Who said it: customers, employees, or whatever else the file says.
    pub who: String,
    /// What it is about.
    pub theme: Option<String>,
    /// The words themselves.
    pub quote: Option<String>,
    /// How many said so; 1 where the file does not count.
    pub count: f64,
    /// Where it stands.
    pub origin: Origin,
}

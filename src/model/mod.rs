//! What a valid plan is: channels, cells, the ledger, assumptions, mixes, goals and gates.
//!
//! Question it answers: what was planned? Everything here has been checked by `input`; nothing here knows
//! files, paths, serde or the command line. Every figure is an [`AssumptionId`] into one arena, so that a
//! number from the CSV, a stated number and a distribution are read in the same way.

mod assumption;
mod channel;
mod finding;
mod goal;
mod ledger;
mod lesson;
mod levels;
mod mix;
mod month;
mod observed;
mod passage;
mod period;
mod pilot;
mod pilot_terms;
mod plan;
mod preference;
mod staffing;
mod target;

pub use assumption::{Assumption, AssumptionId, Assumptions, Bounds, Distribution, OF_LEDGER, PLACEHOLDER};
pub use channel::{
    Attract, Candidate, CellFigure, CellValue, Channel, ChannelId, Dropping, HandoverRule, Journey, JourneyStep, Kind,
};
pub use finding::{Code, Family, Finding, Origin, Severity};
pub use goal::{Expectation, ExpectedValue, Gate, GateKind, Gates, Goal, GoalKind, Goals, Margins};
pub use ledger::{LedgerKey, Spread, SpreadBy};
pub use lesson::{Decision, Lesson, LessonFigures};
pub use levels::{Level, Levels, METHOD, Rules, Setting, is_looser, largest_limit, own_limit};
pub use mix::{Add, Change, Drop, Handover, Improve, Mix, Move, MoveKind, Prevent, Ramp, RampShape, Shift};
pub use month::Month;
pub use observed::{Group, MeasureColumn, MeasureKind, Measured, Observed, Phase, PilotData, Voice};
pub use passage::Passage;
pub use period::{Period, PeriodKind};
pub use pilot::{Belief, Compare, Criterion, FrozenFrom, Look, Pilot, Role, Seal};
pub use pilot_terms::PilotTerms;
pub use plan::{Cell, CellId, CellSet, Customers, Metric, MetricKind, Plan, Satisfaction, Scenario, Shared, Terms};
pub use preference::Preference;
pub use staffing::{Deferred, Hold, Interval, Pool, ServiceTarget, Staffing, WEEK_MINUTES, WEEKS_PER_MONTH, Week};
pub use target::{ChannelTarget, TargetKind, Targets};

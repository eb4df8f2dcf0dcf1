//! In which group and on which side of its start a row stands.

use crate::model::{Group, Observed, Period, PeriodKind, Phase, Pilot, PilotData};

/// How the data tell groups and sides apart, found once for all measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Sides {
    /// Whether rows are in groups, by a column or by starts of their own.
    pub has_groups: bool,
    /// Whether units have starts of their own.
    has_starts: bool,
    has_group_column: bool,
    has_phases: bool,
    start: Option<Start>,
    /// The first start of any unit.
    first_start: Option<i64>,
    kind: Option<PeriodKind>,
}

/// The start of the pilot in the data's own periods.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Start {
    /// The first period of it.
    Index(i64),
    /// The first month of it, where periods are shorter or longer.
    Month(crate::model::Month),
}

impl Sides {
    /// What the data and the pilot's file say of groups and sides.
    #[must_use]
    pub fn of(pilot: &Pilot, data: &PilotData) -> Self {
        let any = |test: &dyn Fn(&Observed) -> bool| data.rows.iter().any(test);
        let has_starts = any(&|row| row.starts.is_some());
        let has_group_column = any(&|row| row.group.is_some());
        let start = match (pilot.start, data.period) {
            (Some(start), Some(kind)) if start.kind == kind => Some(Start::Index(start.index)),
            (Some(start), Some(_)) => start.month().map(Start::Month),
            _ => None,
        };
        Self {
            has_groups: has_group_column || has_starts,
            has_starts,
            has_group_column,
            has_phases: any(&|row| row.phase.is_some()),
            start,
            first_start: data.rows.iter().filter_map(|row| row.starts).min(),
            kind: data.period,
        }
    }

    /// Whether the row is of the pilot group; `None` where the data have groups and the row has none.
    #[must_use]
    pub fn is_pilot(&self, row: &Observed) -> Option<bool> {
        match (row.group, self.has_group_column, self.has_starts) {
            (Some(group), _, _) => Some(group == Group::Pilot),
            (None, true, _) => None,
            (None, false, true) => Some(row.starts.is_some()),
            (None, false, false) => Some(true),
        }
    }

    /// The row's place in time; before and after where the data have no periods.
    #[must_use]
    pub fn period(&self, row: &Observed) -> i64 {
        match self.kind {
            Some(_) => row.period,
            None => i64::from(row.phase == Some(Phase::After)),
        }
    }

    /// Whether the row is after its start (in the control group: after the first start of any); all rows are where nothing
    /// says when the pilot began.
    #[must_use]
    pub fn is_after(&self, row: &Observed) -> bool {
        if self.has_starts {
            let is_pilot = self.is_pilot(row).unwrap_or(false);
            return match (row.starts, is_pilot) {
                (Some(start), true) => row.period >= start,
                // A unit of the pilot group that never began was never exposed.
                (None, true) => false,
                (_, false) => self.first_start.is_some_and(|first| row.period >= first),
            };
        }
        if self.has_phases {
            return row.phase == Some(Phase::After);
        }
        match (self.start, self.kind) {
            (Some(Start::Index(first)), _) => row.period >= first,
            (Some(Start::Month(first)), Some(kind)) => {
                Period { kind, index: row.period }.month().is_some_and(|month| month >= first)
            }
            _ => true,
        }
    }

    /// Whether anything says when the pilot began.
    #[must_use]
    pub fn knows_start(&self) -> bool {
        self.has_starts || self.has_phases || self.start.is_some()
    }

    /// The unit's own start, where units have one.
    pub(super) fn own_start(&self, row: &Observed) -> Option<i64> {
        row.starts
    }
}

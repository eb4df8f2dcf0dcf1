//! Pilots and data by hand.

use crate::model::{
    Compare, Criterion, Group, MeasureColumn, MeasureKind, Measured, Observed, Origin, Period, PeriodKind, Phase,
    Pilot, PilotData, Role, Seal,
};

/// A pilot that began in month 0 (January of the year 0), judged by these criteria.
pub(super) fn pilot(criteria: Vec<Criterion>) -> Pilot {
    Pilot {
        name: "Chat".to_owned(),
        from: None,
        mix: None,
        hypothesis: None,
        channels: Vec::new(),
        reasons: Vec::new(),
        start: Some(Period { kind: PeriodKind::Month, index: 0 }),
        months: None,
        share: None,
        alpha: 0.05,
        power: 0.8,
        looks: Vec::new(),
        criteria,
        seal: Seal::Whole,
    }
}

/// A primary criterion of change that is a fact and better higher.
pub(super) fn criterion(measure: &str, go: f64) -> Criterion {
    Criterion {
        id: measure.to_owned(),
        measure: measure.to_owned(),
        channel: None,
        of: Vec::new(),
        role: Role::Primary,
        is_fact: true,
        higher_is_better: true,
        compare: Compare::Change,
        go,
        no_go: go,
        belief: None,
        assumption: None,
        origin: Origin::NONE,
    }
}

/// Data without rows, by month.
pub(super) fn data(measures: &[(&str, MeasureKind)]) -> PilotData {
    PilotData {
        period: Some(PeriodKind::Month),
        units: Vec::new(),
        unit_heading: None,
        teams: Vec::new(),
        channels: Vec::new(),
        measures: measures.iter().map(|(name, kind)| MeasureColumn { name: (*name).to_owned(), kind: *kind }).collect(),
        rows: Vec::new(),
        rows_read: 0,
        origin: Origin::NONE,
    }
}

pub(super) fn mean(value: f64, weight: f64) -> Option<Measured> {
    Some(Measured { value, weight, squares: None })
}

/// A mean of so many single values with this standard deviation.
pub(super) fn spread(value: f64, n: f64, sd: f64) -> Option<Measured> {
    Some(Measured { value, weight: n, squares: Some(sd * sd * (n - 1.0)) })
}

pub(super) fn row(period: i64, group: Option<Group>, values: Vec<Option<Measured>>) -> Observed {
    Observed {
        period,
        group,
        phase: None,
        starts: None,
        unit: None,
        team: None,
        channel: None,
        values,
        origin: Origin::NONE,
    }
}

pub(super) trait With {
    fn unit(self, unit: usize) -> Self;
    fn team(self, team: usize) -> Self;
    fn channel(self, channel: usize) -> Self;
    fn starts(self, starts: Option<i64>) -> Self;
    fn phase(self, phase: Phase) -> Self;
}

impl With for Observed {
    fn unit(self, unit: usize) -> Self {
        Self { unit: Some(unit), ..self }
    }
    fn team(self, team: usize) -> Self {
        Self { team: Some(team), ..self }
    }
    fn channel(self, channel: usize) -> Self {
        Self { channel: Some(channel), ..self }
    }
    fn starts(self, starts: Option<i64>) -> Self {
        Self { starts, ..self }
    }
    fn phase(self, phase: Phase) -> Self {
        Self { phase: Some(phase), ..self }
    }
}

/// So many names.
pub(super) fn names(before: &str, count: usize) -> Vec<String> {
    (0..count).map(|number| format!("{before} {number}")).collect()
}

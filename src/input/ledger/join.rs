//! Several files at different grain to one table of rows.
//!
//! The files that have volumes give the rows. A row of another file belongs to all of them with the same keys,
//! as far as it has keys: an amount is spread over them, a mean is the same for each.

use std::collections::HashMap;

use crate::model::{Code, Finding, LedgerKey, Metric, Origin, Spread, SpreadBy};
use crate::text::Message;

use super::super::names;
use super::super::reading::Reading;
use super::currency::are_one;
use super::headings::{Column, Dimension};
use super::parts::{At, Parts};
use super::rows::{Row, Rows};

/// What of a row's keys a file has: channel, reason, segment and month, by the places and numbers of the rows that
/// have volumes.
type Shared = (usize, Option<usize>, Option<usize>, Option<u32>);

/// Joins what was read from each file, in their order; `None` where no file has volumes, which is reported.
pub(super) fn join(mut read: Vec<Rows>, parts: &Parts, reading: &mut Reading) -> Option<(Rows, Vec<Spread>)> {
    if read.len() == 1 {
        return Some((read.remove(0), Vec::new()));
    }
    let (with_volumes, others): (Vec<Rows>, Vec<Rows>) = read.into_iter().partition(|rows| rows.has(Column::Volume));
    let before = reading.findings.len();
    let metric = metric_of(with_volumes.iter().chain(&others), parts, reading);
    one_currency(with_volumes.iter().chain(&others), reading);
    let mut rows = stack(with_volumes, parts, reading)?;
    rows.metric = metric;
    let mut joint = Joint { rows, parts, spreads: Vec::new(), told: Vec::new() };
    let is_amount = |column: Column| matches!(column.dimension(), Dimension::Count | Dimension::Money);
    // Means first: costs are spread by the handling times among them.
    let is_mean = |column: Column| !is_amount(column) || column == Column::CostPerContact;
    let fitting: Vec<(&Rows, Grain)> =
        others.iter().filter_map(|other| Some((other, joint.grain_of(other, reading)?))).collect();
    for wanted in [true, false] {
        for (other, grain) in &fitting {
            let columns = other.columns.all.iter().map(|found| found.column);
            for column in columns.filter(|column| column.is_number() && is_mean(*column) == wanted) {
                joint.take(other, grain, column, reading);
            }
        }
    }
    if reading.findings.len() == before {
        joint.check(reading);
    }
    Some((joint.rows, joint.spreads))
}

/// The metric of the files, which is one; another is reported.
fn metric_of<'r>(read: impl Iterator<Item = &'r Rows>, parts: &Parts, reading: &mut Reading) -> Option<Metric> {
    let mut first: Option<(Metric, u16)> = None;
    for rows in read {
        match (first, rows.metric) {
            (None, Some(metric)) => first = Some((metric, rows.part())),
            (Some((metric, part)), Some(other)) if metric.kind != other.kind => {
                let at = heading_at(parts, rows.part(), other.kind.word(), reading);
                let first_at = heading_at(parts, part, metric.kind.word(), reading);
                let finding = Finding::new(Code::TwoMetrics, at).with("first", metric.kind.word());
                reading.report(finding.with("second", other.kind.word()).also(first_at));
            }
            _ => {}
        }
    }
    first.map(|(metric, _)| metric)
}

/// Reports files whose amounts are in different currencies.
fn one_currency<'r>(read: impl Iterator<Item = &'r Rows>, reading: &mut Reading) {
    let mut first: Option<(&'static str, Origin)> = None;
    for (named, at) in read.filter_map(|rows| rows.currency) {
        match first {
            None => first = Some((named, at)),
            Some((known, known_at)) if !are_one(known, named) => {
                let finding = Finding::new(Code::CurrencyMixed, at).with("first", known).with("second", named);
                reading.report(finding.also(known_at));
            }
            Some(_) => {}
        }
    }
}

/// The heading of a column in one of the files.
fn heading_at(parts: &Parts, part: u16, column: &str, reading: &mut Reading) -> Origin {
    let Some(part) = parts.all().get(usize::from(part)) else { return Origin::NONE };
    let place = part.columns.all.iter().find(|found| found.column.name() == column).map_or(0, |found| found.place);
    part.sheet.heading_at(place, reading)
}

/// Rows with volumes under one another, which must have the same keys and no row in common.
fn stack(with_volumes: Vec<Rows>, parts: &Parts, reading: &mut Reading) -> Option<Rows> {
    let mut all = with_volumes.into_iter();
    let Some(mut rows) = all.next() else {
        let at = parts.heading_at(Column::Volume, reading);
        reading.report_code(Code::NoVolumes, at);
        return None;
    };
    let keys = keys_of(&rows);
    for other in all {
        if keys_of(&other) != keys {
            let at = heading_at(parts, other.part(), Column::Channel.name(), reading);
            let finding = Finding::new(Code::VolumesAtTwoGrains, at).with("file", parts.path(rows.part(), reading));
            reading.report(finding.with("keys", listed(&keys)).with("own", listed(&keys_of(&other))));
            continue;
        }
        rows.append(other);
    }
    let order = rows.keys_in_order();
    for (first, second) in Rows::doubles(&order) {
        let (first, second) = (rows.row(first).own(), rows.row(second).own());
        if first.part != second.part {
            report_twice(parts, Column::Volume, (first, second), reading);
        }
    }
    rows.put_in(&order);
    Some(rows)
}

/// The keys that a file has, beside the channel.
fn keys_of(rows: &Rows) -> Vec<LedgerKey> {
    let keys =
        [(Column::Reason, LedgerKey::Reason), (Column::Segment, LedgerKey::Segment), (Column::Month, LedgerKey::Month)];
    keys.into_iter().filter(|(column, _)| rows.has(*column)).map(|(_, key)| key).collect()
}

fn listed(keys: &[LedgerKey]) -> String {
    std::iter::once("channel").chain(keys.iter().map(|key| key.word())).collect::<Vec<_>>().join(" × ")
}

fn report_twice(parts: &Parts, column: Column, (first, second): (At, At), reading: &mut Reading) {
    let at = parts.cell_at(second, column, reading);
    let first_at = parts.cell_at(first, column, reading);
    let finding = Finding::new(Code::FigureInTwoFiles, at).with("column", column.name());
    let finding = finding.with("first", parts.path(first.part, reading));
    reading.report(finding.with("second", parts.path(second.part, reading)).also(first_at));
}

/// How the rows of a file lie among those with volumes.
struct Grain {
    keys: Vec<LedgerKey>,
    /// Of each row of the file the rows that it belongs to.
    targets: Vec<Vec<u32>>,
}

struct Joint<'a> {
    rows: Rows,
    parts: &'a Parts,
    spreads: Vec<Spread>,
    /// Columns and files of which it has been told that both have the figure.
    told: Vec<(Column, u16, u16)>,
}

impl Joint<'_> {
    /// Which rows each row of another file belongs to; `None` where that cannot be said, which is reported.
    fn grain_of(&self, other: &Rows, reading: &mut Reading) -> Option<Grain> {
        let own = keys_of(&self.rows);
        let keys = keys_of(other);
        if let Some(finer) = keys.iter().find(|key| !own.contains(key)) {
            let column = finer.word();
            let at = heading_at(self.parts, other.part(), column, reading);
            let finding = Finding::new(Code::FinerThanVolumes, at).with("column", column);
            reading.report(finding.with("file", self.parts.path(self.rows.part(), reading)));
            return None;
        }
        let has = |key: LedgerKey| keys.contains(&key);
        let mut by_keys: HashMap<Shared, Vec<u32>> = HashMap::new();
        for (place, row) in self.rows.all().enumerate() {
            let (reason, segment) = self.rows.pairs[row.pair()];
            let shared = (
                row.channel(),
                reason.filter(|_| has(LedgerKey::Reason)),
                segment.filter(|_| has(LedgerKey::Segment)),
                row.month().filter(|_| has(LedgerKey::Month)),
            );
            by_keys.entry(shared).or_default().push(place as u32);
        }
        let mut targets = Vec::with_capacity(other.count());
        for row in other.all() {
            let found = self.translated(other, row).and_then(|shared| by_keys.get(&shared));
            if found.is_none() {
                self.report_unmatched(other, row, reading);
            }
            targets.push(found.cloned().unwrap_or_default());
        }
        Some(Grain { keys, targets })
    }

    /// The keys of another file's row by the names of the rows with volumes.
    fn translated(&self, other: &Rows, row: Row<'_>) -> Option<Shared> {
        let (reason, segment) = other.pairs[row.pair()];
        let same = |place: Option<usize>, theirs: &names::Names, ours: &names::Names| match place {
            None => Some(None),
            Some(place) => Some(Some(ours.find(&theirs.all()[place])?)),
        };
        Some((
            self.rows.channels.find(&other.channels.all()[row.channel()])?,
            same(reason, &other.reasons, &self.rows.reasons)?,
            same(segment, &other.segments, &self.rows.segments)?,
            row.month(),
        ))
    }

    /// A row that no volumes belong to: the first of its keys that the volumes do not know, or all of them together.
    fn report_unmatched(&self, other: &Rows, row: Row<'_>, reading: &mut Reading) {
        let (reason, segment) = other.pairs[row.pair()];
        let keys = [
            (Column::Channel, Some(row.channel()), &other.channels, &self.rows.channels),
            (Column::Reason, reason, &other.reasons, &self.rows.reasons),
            (Column::Segment, segment, &other.segments, &self.rows.segments),
        ];
        let unknown = keys.into_iter().find_map(|(column, place, theirs, ours)| {
            let name = &theirs.all()[place?];
            ours.find(name).is_none().then_some((column, name, ours))
        });
        let file = self.parts.path(self.rows.part(), reading);
        let (column, value, suggestion) = match unknown {
            Some((column, name, ours)) => (column, name.clone(), ours.suggestion(name)),
            None if other.has(Column::Month) => (Column::Month, String::new(), Message::new("suggest-keys")),
            None => (Column::Channel, String::new(), Message::new("suggest-keys")),
        };
        let at = self.parts.cell_at(row.own(), column, reading);
        let finding = Finding::new(Code::NoVolumesForRow, at).with("file", file).with("suggestion", suggestion);
        let what = if value.is_empty() { "unmatched-keys" } else { "unmatched-name" };
        let what = Message::new(what).with("column", column.name()).with("value", value);
        reading.report(finding.with("what", what));
    }

    /// Puts one column of another file into the rows.
    fn take(&mut self, other: &Rows, grain: &Grain, column: Column, reading: &mut Reading) {
        let is_finest = keys_of(&self.rows) == grain.keys;
        let mut by = None;
        for (row, targets) in other.all().zip(&grain.targets) {
            let Some(value) = row.get(column) else { continue };
            if self.is_taken(targets, column, row.own(), reading) {
                continue;
            }
            let (weights, way) = self.weights(targets, column);
            by = Some(by.map_or(way, |before| if before == way { before } else { SpreadBy::Volume }));
            let all: f64 = weights.iter().sum();
            if all == 0.0 && value != 0.0 && targets.len() > 1 {
                let at = self.parts.cell_at(row.own(), column, reading);
                reading.report(Finding::new(Code::SpreadOverNothing, at).with("column", column.name()));
                continue;
            }
            for (target, weight) in targets.iter().zip(&weights) {
                let part = match way {
                    SpreadBy::Same => value,
                    _ if targets.len() == 1 => value,
                    _ if all == 0.0 => 0.0,
                    _ => value * (weight / all),
                };
                self.rows.put(*target as usize, column, part, row.own());
            }
        }
        if let (Some(by), false) = (by, is_finest) {
            let over = keys_of(&self.rows).into_iter().filter(|key| !grain.keys.contains(key)).collect();
            let path = self.parts.path(other.part(), reading);
            let file = path.rsplit('/').next().unwrap_or(&path).to_owned();
            self.spreads.push(Spread { figure: column.name(), file, keys: grain.keys.clone(), over, by });
        }
    }

    /// Whether a row has the figure from another file already; reported once for two files.
    fn is_taken(&mut self, targets: &[u32], column: Column, own: At, reading: &mut Reading) -> bool {
        let taken = targets.iter().map(|target| self.rows.row(*target as usize));
        let Some(first) = taken.filter(|row| row.get(column).is_some()).map(|row| row.at(column)).next() else {
            return false;
        };
        if !self.told.contains(&(column, first.part, own.part)) {
            self.told.push((column, first.part, own.part));
            report_twice(self.parts, column, (first, own), reading);
        }
        true
    }

    /// By what a figure is spread over rows: costs by contacts × handling time where that is known for all of them,
    /// other amounts by contacts. Shape: targets.
    fn weights(&self, targets: &[u32], column: Column) -> (Vec<f64>, SpreadBy) {
        let rows = || targets.iter().map(|target| self.rows.row(*target as usize));
        let is_amount = matches!(column.dimension(), Dimension::Count | Dimension::Money);
        if !is_amount || column == Column::CostPerContact {
            return (vec![1.0; targets.len()], SpreadBy::Same);
        }
        let volumes = || rows().map(Row::volume).collect();
        if matches!(column, Column::Cost | Column::FixedCost) {
            let work = |row: Row<'_>| match row.get(Column::Aht) {
                Some(aht) => Some(row.volume() * aht),
                None => (row.volume() == 0.0).then_some(0.0),
            };
            if let Some(work) = rows().map(work).collect::<Option<Vec<f64>>>()
                && (work.iter().sum::<f64>() > 0.0 || rows().all(|row| row.volume() == 0.0))
            {
                return (work, SpreadBy::Work);
            }
        }
        (volumes(), SpreadBy::Volume)
    }

    /// What no row may say, where it takes two files to say it.
    fn check(&self, reading: &mut Reading) {
        let mut told: Vec<(Code, At)> = Vec::new();
        let mut report = |code: Code, at: At, column: Column, reading: &mut Reading| {
            if !told.contains(&(code, at)) {
                told.push((code, at));
                let at = self.parts.cell_at(at, column, reading);
                reading.report_code(code, at);
            }
        };
        for row in self.rows.all() {
            let Some(cost) = row.get(Column::Cost) else { continue };
            let at = row.at(Column::Cost);
            let is_elsewhere = |column: Column| row.at(column).part != at.part;
            if row.get(Column::CostPerContact).is_some() && is_elsewhere(Column::CostPerContact) {
                report(Code::TwoCosts, row.at(Column::CostPerContact), Column::CostPerContact, reading);
            }
            let fixed = row.get(Column::FixedCost);
            // Spread by the same weights, the two are apart by rounding at most.
            if fixed.is_some_and(|fixed| cost < fixed * (1.0 - 1e-12)) && is_elsewhere(Column::FixedCost) {
                report(Code::CostBelowFixedCost, at, Column::Cost, reading);
            } else if row.volume() == 0.0 && cost > fixed.unwrap_or(0.0) && is_elsewhere(Column::Volume) {
                report(Code::CostWithoutVolume, at, Column::Cost, reading);
            }
        }
    }
}

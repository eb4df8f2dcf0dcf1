//! The rows that count for a measure, put together by unit and period.

use std::collections::BTreeMap;

use super::measure::{Formula, Weighing, same, weighing};
use super::sides::Sides;
use crate::model::{MeasureKind, Observed, PilotData};

/// What was measured of one unit (or of a group, where there are no units) in one period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cell {
    /// The unit, or the team where whole teams were drawn; 0 and 1 for the groups without units.
    pub(super) unit: usize,
    pub(super) is_pilot: bool,
    pub(super) period: i64,
    pub(super) is_after: bool,
    /// Periods since the start, 0 for the first; of the control group since the first start of any.
    pub(super) age: i64,
    pub(super) value: f64,
    /// How it weighs in a mean over units and periods.
    pub(super) weight: f64,
    /// What stands behind it: contacts, answers, rows.
    pub(super) number: f64,
    /// Sum of squared deviations within it, where single values are known.
    pub(super) squares: Option<f64>,
    /// Rows of the data that were put together.
    pub(super) rows: usize,
}

/// A measure as a panel.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Panel {
    pub(super) cells: Vec<Cell>,
    pub(super) has_units: bool,
    /// Whether whole teams are the units, since each stands in one group.
    pub(super) by_team: bool,
    pub(super) has_control: bool,
    pub(super) has_before: bool,
    pub(super) is_share: bool,
    pub(super) is_total: bool,
    /// Whether contacts that are in no row were counted as none (a share before its channel existed).
    pub(super) counted_none: bool,
}

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    pub(super) measure: &'a str,
    pub(super) channel: Option<&'a str>,
    pub(super) of: &'a [String],
}

/// Sums behind one cell.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    /// Σ w·v, or the numerator.
    upper: f64,
    /// Σ w, or the denominator; 0 for totals.
    lower: f64,
    /// Σ w·v², for the squares between rows.
    second: f64,
    squares: Option<f64>,
    number: f64,
    rows: usize,
    is_known: bool,
}

impl Panel {
    /// The panel of a measure; `None` where the data do not have it.
    pub(super) fn of(wanted: Wanted<'_>, data: &PilotData, sides: &Sides) -> Option<Self> {
        let formula = Formula::of(wanted.measure, data)?;
        let filter = Filter::new(&wanted, data, formula)?;
        let units = Units::of(data, sides);
        let mut sums: BTreeMap<(bool, usize, i64), (Sums, &Observed)> = BTreeMap::new();
        for row in &data.rows {
            let (Some(is_pilot), Some(part)) = (sides.is_pilot(row), filter.part(row)) else { continue };
            let Some(unit) = units.unit(row, is_pilot) else { continue };
            let entry = sums.entry((is_pilot, unit, sides.period(row))).or_insert((Sums::default(), row));
            add(&mut entry.0, formula, row, part);
        }
        let counted_none = settle_shares(&mut sums, formula);
        let weighing = weighing(wanted.measure, formula);
        let first = sums.values().filter(|(_, row)| sides.is_after(row)).map(|(_, row)| sides.period(row)).min();
        let cells: Vec<Cell> = sums
            .iter()
            .filter_map(|(&(is_pilot, unit, period), (sums, row))| {
                let (value, squares) = closed(sums, formula)?;
                let weight = match weighing {
                    Weighing::ByNumber => sums.number,
                    Weighing::Alike => 1.0,
                };
                let is_after = sides.is_after(row);
                let age = period - sides.own_start(row).filter(|_| is_pilot).or(first).unwrap_or(period);
                let sound = value.is_finite() && weight.is_finite() && weight > 0.0;
                let (number, rows) = (sums.number, sums.rows);
                sound.then_some(Cell { unit, is_pilot, period, is_after, age, value, weight, number, squares, rows })
            })
            .collect();
        Some(Self {
            has_units: units.are_there,
            by_team: units.by_team,
            has_control: cells.iter().any(|cell| !cell.is_pilot),
            has_before: cells.iter().any(|cell| !cell.is_after),
            is_share: formula.is_share() && are_counted(&cells, data),
            is_total: formula.is_total(),
            counted_none,
            cells,
        })
    }

    /// The cells of a group on a side.
    pub(super) fn side(&self, is_pilot: bool, is_after: bool) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(move |cell| cell.is_pilot == is_pilot && cell.is_after == is_after)
    }

    /// What stands behind a group on a side: contacts, answers or rows.
    pub(super) fn number(&self, is_pilot: bool, is_after: bool) -> f64 {
        self.side(is_pilot, is_after).map(|cell| cell.number).sum()
    }
}

/// Whether the numbers behind shares are contacts: the data have volumes, or every share is so many of its number. A month's
/// share alone in a row without a volume is one value, and not one contact.
fn are_counted(cells: &[Cell], data: &PilotData) -> bool {
    let volume = data.measures.iter().position(|column| same(&column.name, "volume"));
    let has_volume =
        volume.is_some_and(|volume| data.rows.iter().any(|row| row.values.get(volume).is_some_and(Option::is_some)));
    let is_whole = |cell: &Cell| {
        let met = cell.value * cell.number;
        (met - met.round()).abs() < 1e-6 * cell.number.max(1.0)
    };
    has_volume || cells.iter().all(is_whole)
}

/// Which rows count, and as what.
struct Filter {
    /// Places of the wanted channel; empty for all.
    own: Vec<usize>,
    others: Vec<usize>,
    /// Whether only rows without a channel count: they stand for all channels together.
    only_without: bool,
}

/// The part that a row plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Own,
    Other,
}

impl Filter {
    fn new(wanted: &Wanted<'_>, data: &PilotData, formula: Formula) -> Option<Self> {
        let places = |name: &str| -> Vec<usize> {
            (0..data.channels.len()).filter(|&place| same(&data.channels[place], name)).collect()
        };
        let is_reckoned_share = matches!(formula, Formula::ShareOfContacts { .. });
        let own = match wanted.channel {
            // A table without channels is about the pilot's own; a share cannot be reckoned from it.
            Some(_) if data.channels.is_empty() => (!is_reckoned_share).then(Vec::new)?,
            Some(name) => Some(places(name)).filter(|places| !places.is_empty())?,
            None => (!is_reckoned_share).then(Vec::new)?,
        };
        let others: Vec<usize> = match wanted.of {
            [] => (0..data.channels.len()).filter(|place| !own.contains(place)).collect(),
            names => names.iter().flat_map(|name| places(name)).collect(),
        };
        let has_value = |row: &&Observed| match formula {
            Formula::Column { column, .. } => row.values.get(column).is_some_and(Option::is_some),
            Formula::CostPerContact { cost, .. } | Formula::CostPerCase { cost, .. } => {
                row.values.get(cost).is_some_and(Option::is_some)
            }
            Formula::ShareOfContacts { .. } => false,
        };
        let only_without = own.is_empty() && data.rows.iter().filter(has_value).any(|row| row.channel.is_none());
        Some(Self { own, others: if is_reckoned_share { others } else { Vec::new() }, only_without })
    }

    fn part(&self, row: &Observed) -> Option<Part> {
        match row.channel {
            Some(channel) if self.own.contains(&channel) => Some(Part::Own),
            Some(channel) if self.others.contains(&channel) => Some(Part::Other),
            Some(_) => (self.own.is_empty() && !self.only_without).then_some(Part::Own),
            None => self.own.is_empty().then_some(Part::Own),
        }
    }
}

/// What counts as a unit.
struct Units {
    are_there: bool,
    by_team: bool,
}

impl Units {
    /// Where every team stands in one group and each group has two teams or more, teams were drawn and not persons: what
    /// happens in a team is alike, and counting its persons as independent would make the interval too narrow (Abadie,
    /// Athey, Imbens & Wooldridge 2023: cluster at the level of the draw).
    fn of(data: &PilotData, sides: &Sides) -> Self {
        let are_there = !data.units.is_empty();
        let mut groups: BTreeMap<usize, [bool; 2]> = BTreeMap::new();
        let mut all_have_team = true;
        for row in &data.rows {
            match (row.team, sides.is_pilot(row)) {
                (Some(team), Some(is_pilot)) => groups.entry(team).or_default()[usize::from(is_pilot)] = true,
                (None, _) => all_have_team = false,
                _ => {}
            }
        }
        let pure = groups.values().all(|seen| *seen != [true, true]);
        let count = |is_pilot: usize| groups.values().filter(|seen| seen[is_pilot]).count();
        let by_team = are_there && all_have_team && pure && count(0) >= 2 && count(1) >= 2;
        Self { are_there, by_team }
    }

    /// The unit of a row; `None` where the data have units and the row has none.
    fn unit(&self, row: &Observed, is_pilot: bool) -> Option<usize> {
        match (self.by_team, self.are_there) {
            (true, _) => row.team,
            (false, true) => row.unit,
            (false, false) => Some(usize::from(is_pilot)),
        }
    }
}

fn add(sums: &mut Sums, formula: Formula, row: &Observed, part: Part) {
    let value = |column: usize| row.values.get(column).copied().flatten();
    let count = |sums: &mut Sums| {
        sums.rows += 1;
        sums.is_known = true;
    };
    match formula {
        Formula::Column { column, kind: MeasureKind::Total } => {
            let Some(measured) = value(column) else { return };
            sums.upper += measured.value;
            sums.number += 1.0;
            count(sums);
        }
        Formula::Column { column, .. } => {
            let Some(measured) = value(column).filter(|measured| measured.weight > 0.0) else { return };
            sums.upper += measured.weight * measured.value;
            sums.lower += measured.weight;
            sums.second += measured.weight * measured.value * measured.value;
            sums.number += measured.weight;
            let before = if sums.is_known { sums.squares } else { Some(0.0) };
            sums.squares = before.zip(measured.squares).map(|(one, other)| one + other);
            count(sums);
        }
        Formula::CostPerContact { cost, volume } => {
            let Some((cost, volume)) = value(cost).zip(value(volume)) else { return };
            sums.upper += cost.value;
            sums.lower += volume.value;
            sums.number += volume.value;
            count(sums);
        }
        Formula::CostPerCase { cost, volume, fcr } => {
            let Some(((cost, volume), fcr)) = value(cost).zip(value(volume)).zip(value(fcr)) else { return };
            sums.upper += cost.value;
            sums.lower += volume.value * fcr.value;
            sums.number += volume.value;
            count(sums);
        }
        Formula::ShareOfContacts { volume } => {
            let Some(volume) = value(volume) else { return };
            sums.lower += volume.value;
            sums.number += volume.value;
            sums.rows += 1;
            if part == Part::Own {
                sums.upper += volume.value;
                sums.is_known = true;
            }
        }
    }
}

/// A share of contacts where the channel has no row: none of the contacts, as long as its group has not yet had one (before
/// the channel existed there); from its first row on, a lacking row is not measured. Whether any was counted as none.
fn settle_shares(sums: &mut BTreeMap<(bool, usize, i64), (Sums, &Observed)>, formula: Formula) -> bool {
    if !matches!(formula, Formula::ShareOfContacts { .. }) {
        return false;
    }
    let mut first: [Option<i64>; 2] = [None, None];
    for (&(is_pilot, _, period), (sums, _)) in sums.iter() {
        let place = &mut first[usize::from(is_pilot)];
        if sums.is_known {
            *place = Some(place.map_or(period, |first| first.min(period)));
        }
    }
    let mut counted = false;
    for (&(is_pilot, _, period), (sums, _)) in sums.iter_mut() {
        if !sums.is_known && first[usize::from(is_pilot)].is_none_or(|first| period < first) {
            sums.is_known = sums.lower > 0.0;
            counted |= sums.is_known;
        }
    }
    counted
}

/// The value of a cell and its squares; `None` where something it needs is not known.
fn closed(sums: &Sums, formula: Formula) -> Option<(f64, Option<f64>)> {
    if !sums.is_known {
        return None;
    }
    if formula.is_total() {
        return Some((sums.upper, None));
    }
    let mean = (sums.lower > 0.0).then(|| sums.upper / sums.lower)?;
    let between = (sums.second - sums.lower * mean * mean).max(0.0);
    Some((mean, sums.squares.map(|within| within + between)))
}

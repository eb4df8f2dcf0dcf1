//! Headings to columns.

use crate::model::{Bounds, Code, Finding, MeasureKind, MetricKind, Pilot};
use crate::text::{Arg, Message};

use super::super::super::columns::report_twice;
use super::super::super::ledger::{
    Column, Dimension, Field, Unit, column_of, known_units, normal, split_unit, unit_in,
};
use super::super::super::names;
use super::super::super::reading::Reading;
use super::super::super::sheet::Sheet;
use super::super::DataOptions;
use super::super::measures;
use super::words::{self, Key};

/// The most headings that are listed as not used.
const MOST_LISTED: usize = 20;

/// A column that rows are about.
#[derive(Clone, Copy, Debug)]
pub(super) struct KeyColumn {
    pub(super) key: Key,
    pub(super) place: usize,
}

/// A column of measurements.
#[derive(Clone, Debug)]
pub(super) struct Measure {
    pub(super) place: usize,
    pub(super) name: String,
    /// How it is put together; `None` for a column of the data's own, of which its values tell.
    pub(super) kind: Option<MeasureKind>,
    pub(super) dimension: Dimension,
    pub(super) unit: Option<Unit>,
    pub(super) bounds: Bounds,
}

impl Measure {
    /// What the column says of its fields.
    pub(super) fn field(&self) -> Field<'_> {
        Field {
            place: self.place,
            name: &self.name,
            dimension: self.dimension,
            unit: self.unit,
            bounds: self.bounds,
            is_needed: false,
            takes_words: matches!(self.dimension, Dimension::Share | Dimension::Free) || self.name == "abandoned",
        }
    }
}

/// The columns of the data, each with its place.
#[derive(Debug, Default)]
pub(super) struct Columns {
    pub(super) period: Option<KeyColumn>,
    pub(super) group: Option<KeyColumn>,
    pub(super) phase: Option<KeyColumn>,
    pub(super) start: Option<KeyColumn>,
    pub(super) unit: Option<KeyColumn>,
    pub(super) team: Option<KeyColumn>,
    pub(super) channel: Option<KeyColumn>,
    pub(super) reason: Option<KeyColumn>,
    pub(super) segment: Option<KeyColumn>,
    pub(super) measures: Vec<Measure>,
}

impl Columns {
    /// The place among the measures of the one with this name.
    pub(super) fn measure(&self, name: &str) -> Option<usize> {
        self.measures.iter().position(|measure| measure.name == name)
    }
}

/// What a heading means.
enum Meaning {
    Key(Key),
    Known(&'static str, Option<String>),
    Own(String),
}

/// What a heading means in the data of a pilot: a criterion's own measure before all else.
fn meaning(heading: &str, pilot: &Pilot) -> Option<Meaning> {
    let whole = normal(heading);
    let (name, _) = split_unit(heading);
    let own = pilot.criteria.iter().map(|criterion| criterion.measure.as_str());
    let mut own = own.filter(|measure| measures::measure(measure).is_none());
    if let Some(own) = own.find(|own| [&whole, &name].contains(&&normal(own))) {
        return Some(Meaning::Own(own.to_owned()));
    }
    if let Some((name, unit)) = measures::contract_name(heading) {
        let is_column = measures::measure(name).is_some_and(|known| !known.is_derived);
        return is_column.then_some(Meaning::Known(name, unit));
    }
    let of_ledger = column_of(&name).and_then(|column| match column {
        Column::Month => Some(Key::Month),
        Column::Channel => Some(Key::Channel),
        Column::Reason => Some(Key::Reason),
        Column::Segment => Some(Key::Segment),
        _ => None,
    });
    of_ledger.or_else(|| words::key_of(&whole)).or_else(|| words::key_of(&name)).map(Meaning::Key)
}

/// Whether a heading is one that is understood.
pub(super) fn is_known(heading: &str, pilot: &Pilot) -> bool {
    meaning(heading, pilot).is_some()
}

/// Reads the headings; `None` where nothing is measured, which is reported.
pub(super) fn read(
    sheet: &Sheet,
    pilot: &Pilot,
    metric: Option<MetricKind>,
    options: &DataOptions,
    reading: &mut Reading,
) -> Option<Columns> {
    let mut columns = Columns::default();
    let mut keys: Vec<KeyColumn> = Vec::new();
    let mut ignored: Vec<usize> = Vec::new();
    for (place, heading) in sheet.headings.iter().enumerate() {
        if heading.contains(names::is_invisible) {
            let at = sheet.heading_at(place, reading);
            let seen = names::visible(heading).into_owned();
            reading.report(Finding::new(Code::InvisibleCharacters, at).with("value", seen));
        }
        match meaning(heading, pilot) {
            Some(Meaning::Key(key)) => match keys.iter().find(|other| other.key == key) {
                Some(first) => report_twice(sheet, (first.place, place), key.name(), reading),
                None => keys.push(KeyColumn { key, place }),
            },
            Some(Meaning::Known(name, unit)) => {
                let measure = known(place, name, unit.as_deref(), options, sheet, reading);
                enter(measure, &mut columns, sheet, reading);
            }
            Some(Meaning::Own(name)) => {
                let (dimension, bounds) = (Dimension::Free, Bounds::ANY);
                let measure = Measure { place, name, kind: None, dimension, unit: None, bounds };
                enter(measure, &mut columns, sheet, reading);
            }
            None if heading.is_empty() && sheet.is_blank_below(place) => {}
            None => ignored.push(place),
        }
    }
    assign(&keys, &mut columns, &mut ignored);
    report_ignored(ignored, sheet, reading);
    report_metrics(&columns, metric, sheet, reading);
    if columns.measures.is_empty() {
        let at = sheet.heading_at(0, reading);
        let wanted: Vec<String> = pilot.criteria.iter().map(|criterion| format!("`{}`", criterion.measure)).collect();
        reading.report(Finding::new(Code::PilotNothingMeasured, at).with("wanted", wanted));
        return None;
    }
    Some(columns)
}

/// A column of the contract.
fn known(
    place: usize,
    name: &'static str,
    unit: Option<&str>,
    options: &DataOptions,
    sheet: &Sheet,
    reading: &mut Reading,
) -> Measure {
    let known = measures::measure(name);
    let dimension = known.map_or(Dimension::Free, |known| known.dimension);
    let read = unit.map(|unit| unit_in(unit, dimension));
    if let (Some(None), Some(unit)) = (read, unit) {
        let at = sheet.heading_at(place, reading);
        let finding = Finding::new(Code::UnknownUnit, at).with("unit", unit).with("column", name);
        reading.report(finding.with("known", Message::new(known_units(dimension))));
    }
    Measure {
        place,
        name: name.to_owned(),
        kind: known.map(|known| known.kind()),
        dimension,
        unit: read.flatten(),
        bounds: known.map_or(Bounds::ANY, |known| known.bounds(options.scale)),
    }
}

fn enter(measure: Measure, columns: &mut Columns, sheet: &Sheet, reading: &mut Reading) {
    match columns.measure(&measure.name).and_then(|first| columns.measures.get(first)) {
        Some(first) => report_twice(sheet, (first.place, measure.place), &measure.name, reading),
        None => columns.measures.push(measure),
    }
}

/// Of several kinds of periods the finest counts, and of several kinds of units the finest two: those that are left are
/// not used.
fn assign(keys: &[KeyColumn], columns: &mut Columns, ignored: &mut Vec<usize>) {
    let of = |key: Key| keys.iter().copied().find(|column| column.key == key);
    let mut periods = [Key::Day, Key::Week, Key::Month, Key::Period].into_iter().filter_map(of);
    let mut units = [Key::Person, Key::Unit, Key::Team, Key::Office].into_iter().filter_map(of);
    columns.period = periods.next();
    columns.unit = units.next();
    columns.team = units.next();
    ignored.extend(periods.chain(units).map(|column| column.place));
    columns.group = of(Key::Group);
    columns.phase = of(Key::Phase);
    columns.start = of(Key::Start);
    columns.channel = of(Key::Channel);
    columns.reason = of(Key::Reason);
    columns.segment = of(Key::Segment);
}

/// One notice for all columns that are not used.
fn report_ignored(mut ignored: Vec<usize>, sheet: &Sheet, reading: &mut Reading) {
    ignored.sort_unstable();
    let Some(first) = ignored.first() else { return };
    let at = sheet.heading_at(*first, reading);
    let shown = |place: &usize| match sheet.headings.get(*place).map(String::as_str) {
        None | Some("") => "(no heading)".to_owned(),
        Some(heading) => format!("`{heading}`"),
    };
    let mut columns: Vec<String> = ignored.iter().take(MOST_LISTED).map(shown).collect();
    if ignored.len() > MOST_LISTED {
        columns.push("…".to_owned());
    }
    let finding = Finding::new(Code::PilotColumnsIgnored, at).with("count", Arg::Count(ignored.len() as f64));
    reading.report(finding.with("columns", columns));
}

/// Satisfaction is on one metric, the plan's where there is one.
fn report_metrics(columns: &Columns, metric: Option<MetricKind>, sheet: &Sheet, reading: &mut Reading) {
    let is_metric = |measure: &&Measure| matches!(measure.name.as_str(), "nki" | "csat" | "nps");
    let found: Vec<&Measure> = columns.measures.iter().filter(is_metric).collect();
    if let [first, second, ..] = found.as_slice() {
        let (at, first_at) = (sheet.heading_at(second.place, reading), sheet.heading_at(first.place, reading));
        let finding = Finding::new(Code::TwoMetrics, at).with("first", first.name.as_str());
        reading.report(finding.with("second", second.name.as_str()).also(first_at));
    } else if let ([only], Some(metric)) = (found.as_slice(), metric.map(MetricKind::word))
        && only.name != metric
    {
        let at = sheet.heading_at(only.place, reading);
        reading.report(Finding::new(Code::OtherMetric, at).with("key", only.name.as_str()).with("metric", metric));
    }
}

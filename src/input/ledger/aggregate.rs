//! Rows to one mean month per channel and cell (model §1).

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Cell, Code, Finding, Metric, Month, Origin};
use crate::text::Arg;

use super::super::names::fold;
use super::super::reading::Reading;
use super::Settings;
use super::headings::Column;
use super::records::Sheet;
use super::rows::{Row, Rows};

/// The ledger as one mean month.
#[derive(Debug)]
pub(crate) struct Ledger {
    pub(crate) metric: Option<Metric>,
    pub(crate) channels: Vec<LedgerChannel>,
    pub(crate) reasons: Vec<String>,
    pub(crate) segments: Vec<String>,
    pub(crate) cells: Vec<Cell>,
    pub(crate) months: u32,
}

/// A figure of the ledger and the row that it was first written in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Measured {
    pub(crate) value: f64,
    pub(crate) at: Origin,
}

/// A figure in each cell; `None` where the channel has none there.
pub(crate) type PerCell = Vec<Option<Measured>>;

/// A channel of the ledger. Shapes: cells.
#[derive(Debug)]
pub(crate) struct LedgerChannel {
    pub(crate) name: String,
    pub(crate) at: Origin,
    pub(crate) contacts: Vec<f64>,
    /// Whether the channel has a row in the cell.
    pub(crate) has_row: Vec<bool>,
    pub(crate) responses: Vec<Option<f64>>,
    pub(crate) satisfaction: PerCell,
    pub(crate) fcr: PerCell,
    pub(crate) employee: PerCell,
    pub(crate) cost_per_contact: PerCell,
    /// Whether the ledger states total costs, with their fixed part in them, rather than costs per contact.
    pub(crate) has_total_cost: bool,
    pub(crate) aht: PerCell,
    /// Revenue per contact, whether solved or not.
    pub(crate) revenue_per_contact: PerCell,
    pub(crate) fixed_cost: Option<Measured>,
    pub(crate) wait: Option<f64>,
    pub(crate) abandoned: Option<f64>,
}

/// Sums the rows. Rows are taken in the order of their keys, so that their order in the file changes no sum.
pub(crate) fn aggregate(rows: Rows, settings: &Settings, sheet: &Sheet<'_>, reading: &mut Reading) -> Ledger {
    let file_months = months_of(&rows, settings, sheet, reading);
    let cells = cells_of(&rows);
    let mut channels = Vec::new();
    let mut by_channel: Vec<Vec<&Row>> = vec![Vec::new(); rows.channels.all().len()];
    for row in &rows.rows {
        by_channel[row.channel].push(row);
    }
    for (channel, mut own) in by_channel.into_iter().enumerate() {
        own.sort_by_cached_key(|row| sort_key(row, &rows));
        channels.push(channel_of(channel, &own, &cells, file_months, &rows, sheet, reading));
    }
    if !rows.rows.is_empty() && rows.rows.iter().all(|row| volume(row) == 0.0) {
        let volumes = rows.columns.get(Column::Volume).map_or(0, |found| found.place);
        let at = sheet.heading_at(volumes, reading);
        reading.report_code(Code::NoContacts, at);
    }
    Ledger {
        metric: rows.metric,
        channels,
        reasons: rows.reasons.all().to_vec(),
        segments: rows.segments.all().to_vec(),
        cells,
        months: file_months,
    }
}

fn sort_key(row: &Row, rows: &Rows) -> (String, String, Option<Month>) {
    let name = |place: Option<usize>, names: &[String]| place.map_or_else(String::new, |place| fold(&names[place]));
    (name(row.reason, rows.reasons.all()), name(row.segment, rows.segments.all()), row.month)
}

/// How many months the file covers.
fn months_of(rows: &Rows, settings: &Settings, sheet: &Sheet<'_>, reading: &mut Reading) -> u32 {
    if let Some(found) = rows.columns.get(Column::Month) {
        if settings.months.is_some() {
            let at = sheet.heading_at(found.place, reading);
            reading.report_code(Code::MonthsNotUsed, at);
        }
        let months: BTreeSet<Month> = rows.rows.iter().filter_map(|row| row.month).collect();
        return u32::try_from(months.len()).unwrap_or(u32::MAX).max(1);
    }
    settings.months.unwrap_or_else(|| {
        if !settings.months_is_unreadable {
            let at = settings.named_at.unwrap_or_else(|| sheet.heading_at(0, reading));
            reading.report_code(Code::LedgerMonthsMissing, at);
        }
        1
    })
}

/// The pairs of reason and segment that occur, by reasons and then segments as they first appear.
fn cells_of(rows: &Rows) -> Vec<Cell> {
    let pairs: BTreeSet<(Option<usize>, Option<usize>)> =
        rows.rows.iter().map(|row| (row.reason, row.segment)).collect();
    pairs.into_iter().map(|(reason, segment)| Cell { reason, segment }).collect()
}

/// Sums over the rows of a channel in a cell.
#[derive(Default)]
struct Sums<'r> {
    rows: Vec<&'r Row>,
}

impl Sums<'_> {
    fn total(&self, value: impl Fn(&Row) -> Option<f64>) -> Option<f64> {
        let mut values = self.rows.iter().filter_map(|row| value(row)).peekable();
        values.peek()?;
        Some(values.sum())
    }

    /// The mean of a value, weighted; `None` where it is blank everywhere or weighs nothing.
    fn mean(&self, value: impl Fn(&Row) -> Option<f64>, weight: impl Fn(&Row) -> f64) -> Option<f64> {
        let stated: Vec<(f64, f64)> =
            self.rows.iter().filter_map(|row| value(row).map(|value| (value, weight(row)))).collect();
        let weights: f64 = stated.iter().map(|(_, weight)| weight).sum();
        if stated.is_empty() || weights == 0.0 {
            return None;
        }
        // All the same: the mean is exactly that, whatever the weights.
        if stated.iter().all(|(value, _)| *value == stated[0].0) {
            return Some(stated[0].0);
        }
        Some(stated.iter().map(|(value, weight)| value * weight).sum::<f64>() / weights)
    }
}

fn volume(row: &Row) -> f64 {
    row.get(Column::Volume).unwrap_or(f64::NAN)
}

/// The cost of a row that follows its volume.
fn variable_cost(row: &Row) -> Option<f64> {
    if let Some(cost) = row.get(Column::Cost) {
        return Some(cost - row.get(Column::FixedCost).unwrap_or(0.0));
    }
    row.get(Column::CostPerContact).map(|cost| cost * volume(row))
}

fn channel_of(
    channel: usize,
    own: &[&Row],
    cells: &[Cell],
    file_months: u32,
    rows: &Rows,
    sheet: &Sheet<'_>,
    reading: &mut Reading,
) -> LedgerChannel {
    let name = rows.channels.all()[channel].clone();
    let at = place_of(own, Column::Channel, rows, sheet, reading);
    let months = channel_months(own, file_months, &name, at, rows, reading);
    let mut by_cell: BTreeMap<(Option<usize>, Option<usize>), Sums<'_>> = BTreeMap::new();
    for row in own {
        by_cell.entry((row.reason, row.segment)).or_default().rows.push(row);
    }
    let none = Sums::default();
    let sums: Vec<&Sums<'_>> =
        cells.iter().map(|cell| by_cell.get(&(cell.reason, cell.segment)).unwrap_or(&none)).collect();
    let mut per_cell = |column: Column, figure: &dyn Fn(&Sums<'_>) -> Option<f64>| -> PerCell {
        let figures = sums.iter().map(|cell| {
            let value = figure(cell)?;
            Some(Measured { value, at: place_of(&cell.rows, column, rows, sheet, reading) })
        });
        figures.collect()
    };
    let weighted = |column: Column| move |cell: &Sums<'_>| cell.mean(|row| row.get(column), volume);
    let metric = rows.metric.map_or(Column::Nki, metric_column);
    let satisfaction = per_cell(metric, &|cell| satisfaction(cell, metric));
    let fcr = per_cell(Column::Fcr, &weighted(Column::Fcr));
    let employee = per_cell(Column::Employee, &weighted(Column::Employee));
    let aht = per_cell(Column::Aht, &weighted(Column::Aht));
    let cost_column = if rows.columns.get(Column::Cost).is_some() { Column::Cost } else { Column::CostPerContact };
    let cost_per_contact = per_cell(cost_column, &|cell| per_contact(cell, variable_cost));
    let revenue_per_contact = per_cell(Column::Revenue, &|cell| per_contact(cell, |row| row.get(Column::Revenue)));
    let all = Sums { rows: own.to_vec() };
    let per_month = |total: f64| total / f64::from(months);
    let fixed_cost = all
        .total(|row| row.get(Column::FixedCost))
        .map(|total| Measured { value: per_month(total), at: place_of(own, Column::FixedCost, rows, sheet, reading) });
    let channel = LedgerChannel {
        name,
        at,
        contacts: sums.iter().map(|cell| per_month(cell.rows.iter().map(|row| volume(row)).sum())).collect(),
        has_row: sums.iter().map(|cell| !cell.rows.is_empty()).collect(),
        responses: sums.iter().map(|cell| cell.total(|row| row.get(Column::Responses))).collect(),
        satisfaction,
        fcr,
        employee,
        cost_per_contact,
        has_total_cost: cost_column == Column::Cost,
        aht,
        revenue_per_contact,
        fixed_cost,
        wait: weighted(Column::Wait)(&all),
        abandoned: all.total(|row| row.get(Column::Abandoned)).map(per_month),
    };
    report_blanks(&channel, metric, reading);
    channel
}

fn metric_column(metric: Metric) -> Column {
    use crate::model::MetricKind;
    match metric.kind {
        MetricKind::Nki => Column::Nki,
        MetricKind::Csat => Column::Csat,
        MetricKind::Nps => Column::Nps,
    }
}

/// Satisfaction weighs by responses where every row that has it has them, else by volume.
fn satisfaction(cell: &Sums<'_>, metric: Column) -> Option<f64> {
    if cell.rows.iter().map(|row| volume(row)).sum::<f64>() == 0.0 {
        return None;
    }
    let mut stated = cell.rows.iter().filter(|row| row.get(metric).is_some());
    let responses = |row: &Row| row.get(Column::Responses).unwrap_or(0.0);
    let has_all = stated.all(|row| row.get(Column::Responses).is_some());
    let sum: f64 = cell.rows.iter().filter(|row| row.get(metric).is_some()).map(|row| responses(row)).sum();
    if has_all && sum > 0.0 {
        return cell.mean(|row| row.get(metric), responses);
    }
    cell.mean(|row| row.get(metric), volume)
}

/// An amount per contact over the rows that state it; `None` where they have no contacts.
fn per_contact(cell: &Sums<'_>, amount: impl Fn(&Row) -> Option<f64>) -> Option<f64> {
    let stated: Vec<(f64, f64)> =
        cell.rows.iter().filter_map(|row| amount(row).map(|amount| (amount, volume(row)))).collect();
    let contacts: f64 = stated.iter().map(|(_, volume)| volume).sum();
    if stated.is_empty() || contacts == 0.0 {
        return None;
    }
    Some(stated.iter().map(|(amount, _)| amount).sum::<f64>() / contacts)
}

fn channel_months(own: &[&Row], file_months: u32, name: &str, at: Origin, rows: &Rows, reading: &mut Reading) -> u32 {
    if rows.columns.get(Column::Month).is_none() {
        return file_months;
    }
    let months: BTreeSet<Month> = own.iter().filter_map(|row| row.month).collect();
    let months = u32::try_from(months.len()).unwrap_or(u32::MAX).max(1);
    if months < file_months {
        let finding = Finding::new(Code::FewerMonths, at).with("channel", name);
        let finding = finding.with("months", Arg::Months(f64::from(months)));
        reading.report(finding.with("all", Arg::Months(f64::from(file_months))));
    }
    months
}

/// The field of a column in the first of the rows, as the file has them, that fills it.
fn place_of(own: &[&Row], column: Column, rows: &Rows, sheet: &Sheet<'_>, reading: &mut Reading) -> Origin {
    let is_filled = |row: &&&Row| column == Column::Channel || row.get(column).is_some();
    let first = own.iter().filter(is_filled).min_by_key(|row| row.start).or_else(|| own.first());
    let (Some(row), Some(found)) = (first, rows.columns.get(column)) else {
        return first.map_or(Origin::NONE, |row| sheet.record_at(row.start, reading));
    };
    sheet.field_at(row.start, found.place, reading)
}

/// A channel that states a figure in some of its cells and leaves it blank in others: the mean stands in.
fn report_blanks(channel: &LedgerChannel, metric: Column, reading: &mut Reading) {
    let figures: [(&str, &PerCell); 5] = [
        (metric.name(), &channel.satisfaction),
        ("fcr", &channel.fcr),
        ("employee", &channel.employee),
        ("cost", &channel.cost_per_contact),
        ("aht", &channel.aht),
    ];
    for (column, figure) in figures {
        let blank = figure.iter().zip(&channel.has_row).zip(&channel.contacts);
        let blank = blank.filter(|((value, has_row), contacts)| value.is_none() && **has_row && **contacts > 0.0);
        let count = blank.count();
        if count > 0 && figure.iter().any(Option::is_some) {
            let finding = Finding::new(Code::FigureBlank, channel.at).with("channel", channel.name.as_str());
            reading.report(finding.with("column", column).with("cells", Arg::Count(count as f64)));
        }
    }
}

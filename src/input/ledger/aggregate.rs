//! Rows to one mean month per channel and cell (model §1).

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use crate::model::{Cell, Code, Finding, Metric, Origin, Spread};
use crate::text::Arg;

use super::super::reading::Reading;
use super::Settings;
use super::headings::Column;
use super::parts::Parts;
use super::rows::{Pair, Row, Rows};

/// Channels that can be planned with: time grows with their cube, and no organisation steers so many.
const MOST_CHANNELS: usize = 300;

/// The ledger as one mean month.
#[derive(Debug)]
pub(crate) struct Ledger {
    pub(crate) metric: Option<Metric>,
    pub(crate) channels: Vec<LedgerChannel>,
    pub(crate) reasons: Vec<String>,
    pub(crate) segments: Vec<String>,
    pub(crate) cells: Vec<Cell>,
    pub(crate) months: u32,
    /// What was spread from files at coarser grain.
    pub(crate) spread: Vec<Spread>,
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
    /// Abandoned ÷ (answered + abandoned) over the rows that count the abandoned.
    pub(crate) abandoned_share: Option<f64>,
}

/// Sums the rows, which lie in the order of their keys, so that their order in the file changes no sum.
pub(crate) fn aggregate(rows: &Rows, settings: &Settings, parts: &Parts, reading: &mut Reading) -> Ledger {
    let file_months = months_of(rows, settings, parts, reading);
    let cells: BTreeSet<Pair> = rows.pairs.iter().copied().collect();
    let cells: Vec<Cell> = cells.into_iter().map(|(reason, segment)| Cell { reason, segment }).collect();
    let places: HashMap<Pair, usize> = rows.pairs.iter().enumerate().map(|(place, pair)| (*pair, place)).collect();
    let pair_of_cell = cells.iter().filter_map(|cell| places.get(&(cell.reason, cell.segment)).copied()).collect();
    let whole = Whole { rows, pair_of_cell, file_months, parts };
    if rows.channels.all().len() > MOST_CHANNELS {
        let at = parts.heading_at(Column::Channel, reading);
        let finding = Finding::new(Code::TooManyChannels, at).with("most", MOST_CHANNELS.to_string());
        reading.report(finding.with("count", Arg::Count(rows.channels.all().len() as f64)));
        return Ledger {
            metric: rows.metric,
            channels: Vec::new(),
            reasons: Vec::new(),
            segments: Vec::new(),
            cells,
            months: file_months,
            spread: Vec::new(),
        };
    }
    let mut channels = Vec::new();
    let mut end = 0;
    for channel in 0..rows.channels.all().len() {
        let start = end;
        while end < rows.count() && rows.row(end).channel() == channel {
            end += 1;
        }
        channels.push(whole.channel(channel, start..end, reading));
    }
    report_totals(&channels, reading);
    if rows.count() > 0 && rows.all().all(|row| row.volume() == 0.0) {
        let at = parts.heading_at(Column::Volume, reading);
        reading.report_code(Code::NoContacts, at);
    }
    Ledger {
        metric: rows.metric,
        channels,
        reasons: rows.reasons.all().to_vec(),
        segments: rows.segments.all().to_vec(),
        cells,
        months: file_months,
        spread: Vec::new(),
    }
}

/// Tells of a channel that has as many contacts as all others together in every cell: it may be their sum.
fn report_totals(channels: &[LedgerChannel], reading: &mut Reading) {
    if channels.len() < 3 {
        return;
    }
    for (place, channel) in channels.iter().enumerate() {
        let others = |cell: usize| -> f64 {
            channels
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != place)
                .map(|(_, other)| other.contacts[cell])
                .sum()
        };
        let is_sum = |(cell, contacts): (usize, &f64)| (others(cell) - contacts).abs() <= 1e-9 * contacts.max(1.0);
        let has_any = channel.contacts.iter().any(|contacts| *contacts > 0.0);
        if has_any && channel.contacts.iter().enumerate().all(is_sum) {
            let finding = Finding::new(Code::LooksLikeTotal, channel.at);
            reading.report(finding.with("channel", channel.name.as_str()));
        }
    }
}

/// How many months the file covers.
fn months_of(rows: &Rows, settings: &Settings, parts: &Parts, reading: &mut Reading) -> u32 {
    if rows.has(Column::Month) {
        if settings.months.is_some() {
            // What has to go is the key; a table alone has only its heading to point to.
            let at = settings.months_at.unwrap_or_else(|| parts.heading_at(Column::Month, reading));
            reading.report_code(Code::MonthsNotUsed, at);
        }
        return count_months(rows.all());
    }
    settings.months.unwrap_or_else(|| {
        if !settings.months_is_unreadable {
            let at = settings.named_at.unwrap_or_else(|| parts.heading_at(Column::Channel, reading));
            reading.report_code(Code::LedgerMonthsMissing, at);
        }
        1
    })
}

fn count_months<'r>(rows: impl Iterator<Item = Row<'r>>) -> u32 {
    let months: BTreeSet<u32> = rows.filter_map(Row::month).collect();
    u32::try_from(months.len()).unwrap_or(u32::MAX).max(1)
}

/// Rows of a channel, or of a channel in a cell.
#[derive(Clone)]
struct Sums<'r> {
    rows: &'r Rows,
    range: Range<usize>,
}

impl<'r> Sums<'r> {
    fn all(&self) -> impl Iterator<Item = Row<'r>> + use<'r> {
        let rows = self.rows;
        self.range.clone().map(move |place| rows.row(place))
    }

    fn total(&self, value: impl Fn(Row<'r>) -> Option<f64>) -> Option<f64> {
        let mut values = self.all().filter_map(value).peekable();
        values.peek()?;
        Some(values.sum())
    }

    /// The mean of a value, weighted, all the same where it weighs nothing (a channel that nobody has used yet); `None`
    /// where it is blank everywhere.
    fn mean(&self, value: impl Fn(Row<'r>) -> Option<f64>, weight: impl Fn(Row<'r>) -> f64) -> Option<f64> {
        let stated = || self.all().filter_map(|row| value(row).map(|value| (value, weight(row))));
        let (first, _) = stated().next()?;
        let weights: f64 = stated().map(|(_, weight)| weight).sum();
        if weights == 0.0 {
            let count = stated().count() as f64;
            return Some(stated().map(|(value, _)| value).sum::<f64>() / count);
        }
        // All the same: the mean is exactly that, whatever the weights.
        if stated().all(|(value, _)| value == first) {
            return Some(first);
        }
        Some(stated().map(|(value, weight)| value * weight).sum::<f64>() / weights)
    }

    fn volume(&self) -> f64 {
        self.all().map(Row::volume).sum()
    }
}

/// The cost of a row that follows its volume.
fn variable_cost(row: Row<'_>) -> Option<f64> {
    if let Some(cost) = row.get(Column::Cost) {
        return Some(cost - row.get(Column::FixedCost).unwrap_or(0.0));
    }
    row.get(Column::CostPerContact).map(|cost| cost * row.volume())
}

/// What the figures of every channel are made from.
struct Whole<'a> {
    rows: &'a Rows,
    /// Of each cell its place among the pairs.
    pair_of_cell: Vec<usize>,
    file_months: u32,
    parts: &'a Parts,
}

impl Whole<'_> {
    fn channel(&self, channel: usize, own: Range<usize>, reading: &mut Reading) -> LedgerChannel {
        let rows = self.rows;
        let name = rows.channels.all()[channel].clone();
        let all = Sums { rows, range: own };
        let at = self.place_of(&all, Column::Channel, reading);
        let months = self.months(&all, &name, at, reading);
        let sums = self.by_cell(&all);
        let mut per_cell = |column: Column, figure: &dyn Fn(&Sums<'_>) -> Option<f64>| -> PerCell {
            let figures = sums.iter().map(|cell| {
                let value = figure(cell)?;
                Some(Measured { value, at: self.place_of(cell, column, reading) })
            });
            figures.collect()
        };
        let weighted = |column: Column| move |cell: &Sums<'_>| cell.mean(|row| row.get(column), Row::volume);
        let metric = rows.metric.map_or(Column::Nki, metric_column);
        let satisfaction = per_cell(metric, &|cell| satisfaction(cell, metric));
        let fcr = per_cell(Column::Fcr, &weighted(Column::Fcr));
        let employee = per_cell(Column::Employee, &weighted(Column::Employee));
        let aht = per_cell(Column::Aht, &weighted(Column::Aht));
        let cost_column = if self.parts.has(Column::Cost) { Column::Cost } else { Column::CostPerContact };
        let cost_per_contact = per_cell(cost_column, &|cell| per_contact(cell, variable_cost));
        let revenue_per_contact = per_cell(Column::Revenue, &|cell| per_contact(cell, |row| row.get(Column::Revenue)));
        let per_month = |total: f64| total / f64::from(months);
        let fixed_cost = all.total(|row| row.get(Column::FixedCost));
        let fixed_cost = fixed_cost.map(|total| {
            let at = self.place_of(&all, Column::FixedCost, reading);
            Measured { value: per_month(total), at }
        });
        let channel = LedgerChannel {
            name,
            at,
            contacts: sums.iter().map(|cell| per_month(cell.volume())).collect(),
            has_row: sums.iter().map(|cell| !cell.range.is_empty()).collect(),
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
            abandoned_share: abandoned_share(&all),
        };
        report_blanks(&channel, metric, reading);
        self.report_blank_rows(&sums, &channel, reading);
        channel
    }

    /// Rows that leave a figure blank which others of the same cell have: the mean of those stands in.
    fn report_blank_rows(&self, cells: &[Sums<'_>], channel: &LedgerChannel, reading: &mut Reading) {
        let columns = [Column::Cost, Column::FixedCost, Column::CostPerContact, Column::Revenue];
        for column in columns.into_iter().filter(|column| self.parts.has(*column)) {
            let mut blank = 0;
            for cell in cells {
                let (mut counted, mut missing) = (0, 0);
                for row in cell.all().filter(|row| row.volume() > 0.0) {
                    counted += 1;
                    missing += usize::from(row.get(column).is_none());
                }
                blank += if missing < counted { missing } else { 0 };
            }
            if blank > 0 {
                let rows: usize = cells.iter().map(|cell| cell.range.len()).sum();
                let finding = Finding::new(Code::RowsBlank, channel.at).with("channel", channel.name.as_str());
                let finding = finding.with("column", column.name()).with("rows", Arg::Count(blank as f64));
                reading.report(finding.with("all", Arg::Count(rows as f64)));
            }
        }
    }

    /// The rows of a channel cell by cell, in the order of the cells; none where it has no row.
    fn by_cell<'r>(&self, all: &Sums<'r>) -> Vec<Sums<'r>> {
        let mut ranges = vec![0..0; all.rows.pairs.len()];
        let mut start = all.range.start;
        while start < all.range.end {
            let pair = all.rows.row(start).pair();
            let mut end = start + 1;
            while end < all.range.end && all.rows.row(end).pair() == pair {
                end += 1;
            }
            ranges[pair] = start..end;
            start = end;
        }
        self.pair_of_cell.iter().map(|pair| Sums { rows: all.rows, range: ranges[*pair].clone() }).collect()
    }

    fn months(&self, own: &Sums<'_>, name: &str, at: Origin, reading: &mut Reading) -> u32 {
        if !self.rows.has(Column::Month) {
            return self.file_months;
        }
        let months = count_months(own.all());
        if months < self.file_months {
            let finding = Finding::new(Code::FewerMonths, at).with("channel", name);
            let finding = finding.with("months", Arg::Months(f64::from(months)));
            reading.report(finding.with("all", Arg::Months(f64::from(self.file_months))));
        }
        months
    }

    /// The field of a column in the first of the rows, as the file has them, that fills it.
    fn place_of(&self, own: &Sums<'_>, column: Column, reading: &mut Reading) -> Origin {
        let is_filled = |row: &Row<'_>| column == Column::Channel || row.get(column).is_some();
        let filled = own.all().filter(is_filled).map(|row| row.at(column)).min();
        match filled.or_else(|| own.all().map(Row::own).min()) {
            Some(at) => self.parts.cell_at(at, column, reading),
            None => Origin::NONE,
        }
    }
}

pub(super) fn metric_column(metric: Metric) -> Column {
    use crate::model::MetricKind;
    match metric.kind {
        MetricKind::Nki => Column::Nki,
        MetricKind::Csat => Column::Csat,
        MetricKind::Nps => Column::Nps,
    }
}

/// Satisfaction weighs by responses where every row that has it has them, else by volume.
fn satisfaction(cell: &Sums<'_>, metric: Column) -> Option<f64> {
    let stated = || cell.all().filter(|row| row.get(metric).is_some());
    let responses = |row: Row<'_>| row.get(Column::Responses).unwrap_or(0.0);
    let has_all = stated().all(|row| row.get(Column::Responses).is_some());
    if has_all && stated().map(responses).sum::<f64>() > 0.0 {
        return cell.mean(|row| row.get(metric), responses);
    }
    cell.mean(|row| row.get(metric), Row::volume)
}

/// A ÷ (x + A) over the rows that count the abandoned A; `None` where none does, or nobody came.
fn abandoned_share(all: &Sums<'_>) -> Option<f64> {
    let abandoned = all.total(|row| row.get(Column::Abandoned))?;
    let answered = all.total(|row| row.get(Column::Abandoned).map(|_| row.volume()))?;
    (answered + abandoned > 0.0).then(|| abandoned / (answered + abandoned))
}

/// An amount per contact over the rows that state it; `None` where they have no contacts.
fn per_contact(cell: &Sums<'_>, amount: impl Fn(Row<'_>) -> Option<f64>) -> Option<f64> {
    let stated = || cell.all().filter_map(|row| amount(row).map(|amount| (amount, row.volume())));
    let contacts: f64 = stated().map(|(_, volume)| volume).sum();
    if contacts == 0.0 {
        return None;
    }
    Some(stated().map(|(amount, _)| amount).sum::<f64>() / contacts)
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

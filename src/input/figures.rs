//! The figures of a channel in its cells, from the ledger or from `[channel.X]`, which overrides it.

use crate::model::{
    AssumptionId, Bounds, Cell, CellFigure, CellValue, Code, Distribution, Finding, MetricKind, OF_LEDGER,
};

use super::frame::Frame;
use super::ledger::{LedgerChannel, Measured};
use super::names::fold;
use super::reading::{Reading, Stated};

/// The standard deviation of one answer on the NKI, points.
const NKI_SD: f64 = 20.0;

/// What is known of the spread of one survey answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AnswerSpread {
    /// `nulage.satisfaction_sd`.
    pub(crate) stated: Option<f64>,
    /// Whether csat is a mean that has been rescaled.
    pub(crate) is_mean: bool,
}

/// The name of a figure of the ledger: `nulage.phone.billing.private.fcr`.
pub(crate) fn ledger_name(channel: &str, cell: Option<Cell>, figure: &str, frame: &Frame) -> String {
    let mut name = format!("{OF_LEDGER}{}", fold(channel));
    if let Some(cell) = cell {
        let parts = [(cell.reason, frame.reasons.all()), (cell.segment, frame.segments.all())];
        for (place, names) in parts {
            if let Some(part) = place.and_then(|place| names.get(place)) {
                name = format!("{name}.{}", fold(part));
            }
        }
    }
    format!("{name}.{figure}")
}

/// A figure of the ledger, taken as known in the cells that state it.
pub(crate) fn measured(
    channel: &LedgerChannel,
    figure: &str,
    values: &[Option<Measured>],
    bounds: Bounds,
    frame: &Frame,
    reading: &mut Reading,
) -> CellFigure {
    if values.iter().all(Option::is_none) {
        return CellFigure::Unknown;
    }
    let cells = values.iter().zip(&frame.cells).map(|(value, cell)| match value {
        Some(Measured { value, at }) => {
            let name = ledger_name(&channel.name, Some(*cell), figure, frame);
            CellValue::Stated(reading.assume(name, Stated::fixed(*value, *at), bounds))
        }
        None => CellValue::Mean,
    });
    CellFigure::ByCell(cells.collect())
}

/// Satisfaction of the ledger: normal with its standard error where answers were counted.
pub(crate) fn measured_satisfaction(
    channel: &LedgerChannel,
    spread: AnswerSpread,
    frame: &Frame,
    reading: &mut Reading,
) -> CellFigure {
    let Some(metric) = frame.metric else { return CellFigure::Unknown };
    if channel.satisfaction.iter().all(Option::is_none) {
        return CellFigure::Unknown;
    }
    let (low, high) = metric.range();
    let mut cells = Vec::new();
    for ((value, responses), cell) in channel.satisfaction.iter().zip(&channel.responses).zip(&frame.cells) {
        let Some(Measured { value, at }) = *value else {
            cells.push(CellValue::Mean);
            continue;
        };
        let distribution = match responses.filter(|count| *count > 0.0) {
            Some(count) => sampled(value, count, metric, spread),
            None => Distribution::Fixed(value),
        };
        let name = ledger_name(&channel.name, Some(*cell), metric.word(), frame);
        let stated = Stated { distribution, ..Stated::fixed(value, at) };
        cells.push(CellValue::Stated(reading.assume(name, stated, Bounds { low, high })));
    }
    CellFigure::ByCell(cells)
}

fn sampled(mean: f64, answers: f64, metric: MetricKind, spread: AnswerSpread) -> Distribution {
    let sd = answer_sd(mean, metric, spread).map_or(0.0, |sd| sd / answers.sqrt());
    if sd > 0.0 { Distribution::Normal { mean, sd } } else { Distribution::Fixed(mean) }
}

/// The standard deviation of one answer; `None` where it has to be stated and is not.
pub(crate) fn answer_sd(mean: f64, metric: MetricKind, spread: AnswerSpread) -> Option<f64> {
    let share = mean / 100.0;
    match (spread.stated, metric) {
        (Some(stated), _) => Some(stated),
        (None, MetricKind::Nki) => Some(NKI_SD),
        (None, MetricKind::Csat) if !spread.is_mean => Some(100.0 * (share * (1.0 - share)).max(0.0).sqrt()),
        _ => None,
    }
}

/// Revenue per solved contact: revenue per contact over FCR, cell by cell.
pub(crate) fn measured_revenue(
    channel: &LedgerChannel,
    fcr: &CellFigure,
    frame: &Frame,
    reading: &mut Reading,
) -> CellFigure {
    if channel.revenue_per_contact.iter().all(Option::is_none) {
        return CellFigure::Unknown;
    }
    let mean_fcr = mean_over_cells(fcr, &channel.contacts, reading);
    let mut cells = Vec::new();
    for (place, cell) in frame.cells.iter().enumerate() {
        let Some(Measured { value, at }) = channel.revenue_per_contact[place] else {
            let is_blank = channel.has_row[place] && channel.contacts[place] > 0.0;
            cells.push(if is_blank { CellValue::Unknown } else { CellValue::Mean });
            continue;
        };
        let solved = match fcr {
            _ if !frame.has_journeys => 1.0,
            CellFigure::All(id) => reading.base(*id),
            CellFigure::ByCell(values) => match values[place] {
                CellValue::Stated(id) => reading.base(id),
                _ => mean_fcr,
            },
            CellFigure::Unknown => f64::NAN,
        };
        if solved == 0.0 && value > 0.0 {
            let finding = Finding::new(Code::RevenueUnsolved, at).with("channel", channel.name.as_str());
            reading.report(finding);
        }
        let per_solved = if value == 0.0 { 0.0 } else { value / solved };
        let name = ledger_name(&channel.name, Some(*cell), "revenue_per_solved", frame);
        cells.push(CellValue::Stated(reading.assume(name, Stated::fixed(per_solved, at), Bounds::POSITIVE)));
    }
    CellFigure::ByCell(cells)
}

/// The base value of a figure over cells, weighted by contacts over the cells that state it.
pub(crate) fn mean_over_cells(figure: &CellFigure, contacts: &[f64], reading: &Reading) -> f64 {
    match figure {
        CellFigure::Unknown => f64::NAN,
        CellFigure::All(id) => reading.base(*id),
        CellFigure::ByCell(values) => {
            let stated: Vec<(f64, f64)> = values
                .iter()
                .zip(contacts)
                .filter_map(|(value, contacts)| Some((reading.base(stated_id(*value)?), *contacts)))
                .collect();
            let weight: f64 = stated.iter().map(|(_, contacts)| contacts).sum();
            stated.iter().map(|(value, contacts)| value * contacts).sum::<f64>() / weight
        }
    }
}

/// The base value of a figure in a cell; NaN where it is not known.
pub(crate) fn base_in_cell(figure: &CellFigure, contacts: &[f64], cell: usize, reading: &Reading) -> f64 {
    match figure {
        CellFigure::ByCell(values) => match values.get(cell) {
            Some(CellValue::Stated(id)) => reading.base(*id),
            Some(CellValue::Mean) => mean_over_cells(figure, contacts, reading),
            _ => f64::NAN,
        },
        _ => mean_over_cells(figure, contacts, reading),
    }
}

fn stated_id(value: CellValue) -> Option<AssumptionId> {
    match value {
        CellValue::Stated(id) => Some(id),
        _ => None,
    }
}

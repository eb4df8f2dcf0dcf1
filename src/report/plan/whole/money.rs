//! Pictures of ROI: ranges of NPV, money by month, outcomes of money and satisfaction, and lines.

use crate::engine::simulation::Draws;
use crate::engine::statistics::{Summary, mean};
use crate::report::document::{Block, Cell, Column, Document, KeyFigure, Table, Tone};
use crate::report::picture::{Axis, Band, Cloud, Drawing, Picture, Range, Ranges, Step, Steps, Swarm, Tick, Weight};
use crate::report::plan::figures::money_of;
use crate::report::plan::voice::Voice;
use crate::report::plan::{benefits, roi};
use crate::roi::{Examined, MoneyByMonth};
use crate::text::{Arg, Message};
use crate::{Detail, Results};

/// Points drawn of each mix.
const MOST_POINTS: usize = 250;
/// Mixes drawn as clouds.
const MOST_SWARMS: usize = 12;

/// Adds what the recommended mix costs once, and when the money is back, to the figures that matter.
pub(super) fn add_cost(document: &mut Document, voice: &Voice<'_>, results: &Results) {
    let Some(mix) = &results.recommended else { return };
    let figures = document.blocks.iter_mut().find_map(|block| match block {
        Block::Figures(figures) => Some(figures),
        _ => None,
    });
    let Some(figures) = figures else { return };
    let range = match mix.payback_months {
        Some(0.0) => String::new(),
        Some(months) => voice.with("report-cost-back", "months", Arg::Months(months)),
        None => voice.word("report-cost-not-back"),
    };
    let value =
        Cell::new(voice.say(&Message::new("figure-value").with("value", Arg::Money(mix.investment))), Tone::Strong);
    figures.push(KeyFigure { label: voice.word("report-cost"), value, range });
}

/// NPV of every mix as a range; nothing without mixes.
pub(super) fn ranges(voice: &Voice<'_>, results: &Results) -> Option<Picture> {
    let chosen = results.recommendation.as_ref().and_then(|advice| advice.choice.mix);
    let mut all: Vec<(String, Weight, Summary)> = results
        .roi
        .iter()
        .enumerate()
        .map(|(place, mix)| {
            let weight = if chosen == Some(place) { Weight::Strong } else { Weight::Plain };
            (voice.mix(Some(place)), weight, mix.risk.npv)
        })
        .collect();
    if let Some(risk) = roi::pruned(results) {
        all.push((voice.word("row-pruned"), Weight::Strong, risk.npv));
    }
    if all.is_empty() {
        return None;
    }
    let money = money_of(all.iter().flat_map(|(_, _, npv)| [npv.p05, npv.mean, npv.p95]));
    let write = |amount: f64| voice.amount_change(money, amount);
    let title = voice.of_money("column-npv", voice.unit(money));
    let mut table = Table::new(vec![
        Column::words(voice.word("column-mix")),
        Column::figures(title.clone()),
        Column::figures(voice.word("column-low")),
        Column::figures(voice.word("column-high")),
    ]);
    let mut rows = Vec::new();
    for (label, weight, npv) in all {
        table.row(vec![label.clone().into(), write(npv.mean).into(), write(npv.p05).into(), write(npv.p95).into()]);
        let text = Message::new("report-range").with("middle", write(npv.mean)).with("low", write(npv.p05));
        rows.push(Range {
            label,
            low: npv.p05,
            middle: npv.mean,
            high: npv.p95,
            text: voice.say(&text.with("high", write(npv.p95))),
            ends: [String::new(), String::new()],
            weight,
        });
    }
    let ends = rows.iter().flat_map(|row| [row.low, row.high]).chain([0.0]).collect::<Vec<_>>();
    let axis = Axis::over(title, ends, &|amount| voice.amount(money, amount));
    Some(Picture {
        title: voice.word("report-npv"),
        reading: voice.word("report-npv-reading"),
        drawing: Drawing::Ranges(Ranges { axis, mark: 0.0, rows }),
        table,
    })
}

/// The money of what is examined: the recommended mix, or the mix that comes nearest.
fn examined<'a>(voice: &Voice<'_>, results: &'a Results, detail: &'a Detail) -> Option<(String, &'a MoneyByMonth)> {
    match (&detail.recommended_money, detail.sensitivity.as_ref().map(|sensitivity| sensitivity.examined)) {
        (Some(money), _) => Some((chosen_name(voice, results), money)),
        (None, Some(Examined::Mix(place))) => Some((voice.mix(Some(place)), detail.money.get(place)?)),
        _ => None,
    }
}

/// What the recommended mix is called: its name, with the changes that were taken out in mind.
pub(super) fn chosen_name(voice: &Voice<'_>, results: &Results) -> String {
    let Some(advice) = &results.recommendation else { return voice.word("the-recommended-mix") };
    let name = voice.mix(advice.choice.mix);
    if advice.pruned.is_empty() { name } else { voice.with("report-pruned-name", "mix", name) }
}

/// The running sum of money by month with its band; nothing without mixes.
pub(super) fn by_month(voice: &Voice<'_>, results: &Results, detail: &Detail) -> Option<Picture> {
    let (name, by_month) = examined(voice, results, detail)?;
    let months = by_month.mean.len().checked_sub(1).filter(|months| *months > 0)?;
    let money = money_of(by_month.p05.iter().chain(&by_month.p95).copied());
    let title = voice.of_money("report-running", voice.unit(money));
    let step = [1, 2, 3, 6, 12, 24, 36, 60].into_iter().find(|step| months / step <= 6).unwrap_or(60);
    let ticks = (0..=months).step_by(step).map(|month| Tick { at: month as f64, text: at_end_of(voice, month) });
    let x = Axis { title: voice.word("report-month-axis"), low: 0.0, high: months as f64, ticks: ticks.collect() };
    let all = by_month.p05.iter().chain(&by_month.p95).chain(&by_month.mean).copied().chain([0.0]);
    let y = Axis::over(title.clone(), all, &|amount| voice.amount(money, amount));
    let mut table = Table::new(vec![
        Column::words(voice.word("report-month")),
        Column::figures(title),
        Column::figures(voice.word("column-low")),
        Column::figures(voice.word("column-high")),
    ]);
    for month in (0..=months).filter(|month| month % step == 0 || *month == months) {
        let row = [&by_month.mean, &by_month.p05, &by_month.p95];
        let mut cells = vec![Cell::from(at_end_of(voice, month))];
        cells.extend(row.map(|values| Cell::from(voice.amount_change(money, values[month]))));
        table.row(cells);
    }
    let back = &by_month.paid_back_at;
    let mark = back.base.filter(|month| *month > 0.0).map(|month| Tick {
        at: month,
        text: voice.with("report-back", "month", at_end_of(voice, month.ceil() as usize)),
    });
    let mut reading = voice.with("report-running-reading", "mix", name.clone());
    reading = format!("{reading} {}", paid_back(voice, by_month));
    Some(Picture {
        title: voice.with("report-running-title", "mix", name),
        reading,
        drawing: Drawing::Band(Band {
            x,
            y,
            middle: by_month.mean.clone(),
            low: by_month.p05.clone(),
            high: by_month.p95.clone(),
            mark,
        }),
        table,
    })
}

/// When the money is back, in words.
fn paid_back(voice: &Voice<'_>, by_month: &MoneyByMonth) -> String {
    let spread = &by_month.payback_months;
    let never = Arg::Share(by_month.never);
    match (spread.p05, spread.p50, spread.p95) {
        (_, None, _) => voice.with("report-back-never", "never", never),
        (Some(low), Some(middle), high) => {
            let high = high.map_or_else(|| Arg::from(Message::new("report-back-later")), Arg::Months);
            let message = Message::new("report-back-range").with("low", Arg::Months(low));
            let message = message.with("middle", Arg::Months(middle)).with("high", high);
            voice.say(&message.with("never", never))
        }
        _ => String::new(),
    }
}

/// The end of a month of the horizon; the start where it is 0.
fn at_end_of(voice: &Voice<'_>, month: usize) -> String {
    match (voice.plan.scenario.start, month) {
        (_, 0) => voice.word("report-start"),
        (Some(start), month) => {
            let month = start.plus((month - 1) as u32);
            voice.catalogue.short_month(month.year(), month.number())
        }
        (None, month) => voice.with("report-month-number", "month", month.to_string()),
    }
}

/// Outcomes of money and satisfaction; nothing without a metric or without mixes.
pub(super) fn cloud(voice: &Voice<'_>, results: &Results) -> Option<Picture> {
    voice.plan.metric?;
    let chosen = results.recommendation.as_ref().and_then(|advice| advice.choice.mix);
    let mut drawn: Vec<(String, Weight, &Draws)> = results
        .simulated
        .variants
        .iter()
        .enumerate()
        .filter(|(place, draws)| (*place < MOST_SWARMS || chosen == Some(*place)) && !draws.npv.is_empty())
        .map(|(place, draws)| {
            let weight = if chosen == Some(place) { Weight::Strong } else { Weight::Plain };
            (voice.mix(Some(place)), weight, draws)
        })
        .collect();
    if let Some(advice) = results.recommendation.as_ref().filter(|_| roi::pruned(results).is_some()) {
        drawn.push((voice.word("report-pruned"), Weight::Strong, &advice.draws));
    }
    if drawn.is_empty() {
        return None;
    }
    let money = money_of(results.roi.iter().flat_map(|mix| [mix.risk.npv.p05, mix.risk.npv.p95]));
    let mut table = Table::new(vec![
        Column::words(voice.word("column-mix")),
        Column::figures(voice.of_money("column-npv", voice.unit(money))),
        Column::figures(voice.with("column-change-of", "what", voice.metric())),
        Column::figures(voice.word("report-both-better")),
        Column::figures(voice.word("report-only-money")),
        Column::figures(voice.word("report-only-people")),
        Column::figures(voice.word("report-both-worse")),
    ]);
    let mut swarms = Vec::new();
    for (label, weight, draws) in drawn {
        let middle = [mean(&draws.npv), mean(&draws.satisfaction_change)];
        let every = draws.npv.len().div_ceil(MOST_POINTS).max(1);
        let points =
            draws.npv.iter().zip(&draws.satisfaction_change).step_by(every).map(|(npv, change)| [*npv, *change]);
        let share = |wanted: fn(f64, f64) -> bool| {
            let all = draws.npv.iter().zip(&draws.satisfaction_change);
            all.filter(|(npv, change)| wanted(**npv, **change)).count() as f64 / draws.npv.len() as f64
        };
        let corners: [fn(f64, f64) -> bool; 4] = [
            |npv, change| npv >= 0.0 && change >= 0.0,
            |npv, change| npv >= 0.0 && change < 0.0,
            |npv, change| npv < 0.0 && change >= 0.0,
            |npv, change| npv < 0.0 && change < 0.0,
        ];
        let mut cells = vec![
            Cell::from(label.clone()),
            voice.amount_change(money, middle[0]).into(),
            voice.catalogue.points(middle[1]).into(),
        ];
        cells.extend(corners.map(|corner| Cell::from(voice.share(share(corner), 0))));
        table.row(cells);
        swarms.push(Swarm { label, points: points.collect(), middle, weight });
    }
    let all = |figure: usize| swarms.iter().flat_map(move |swarm| swarm.points.iter().map(move |point| point[figure]));
    let decimals = usize::from(all(1).all(|change| change.abs() < 2.0));
    let x = Axis::over(voice.of_money("column-npv", voice.unit(money)), all(0).chain([0.0]), &|amount| {
        voice.amount(money, amount)
    });
    let y = Axis::over(voice.with("column-change-of", "what", voice.metric()), all(1).chain([0.0]), &|change| {
        voice.catalogue.signed(change, decimals)
    });
    let corners = ["report-corner-people", "report-corner-both", "report-corner-neither", "report-corner-money"];
    let corners = corners.map(|key| voice.word(key));
    Some(Picture {
        title: voice.with("report-cloud", "metric", voice.metric()),
        reading: voice.word("report-cloud-reading"),
        drawing: Drawing::Cloud(Cloud { x, y, swarms, corners }),
        table,
    })
}

/// Costs and benefits of the recommended mix by line; nothing where none is recommended.
pub(super) fn lines(voice: &Voice<'_>, results: &Results) -> Option<Picture> {
    let mix = results.recommended.as_ref().filter(|mix| !mix.lines.is_empty())?;
    let mut sorted: Vec<_> = mix.lines.iter().collect();
    sorted.sort_by(|one, other| other.present_value.total_cmp(&one.present_value));
    let money = money_of(sorted.iter().map(|line| line.present_value).chain([mix.npv]));
    let step = |label: String, value: f64| Step { label, value, text: voice.amount_change(money, value) };
    let steps = sorted.iter().map(|line| step(benefits::line_name(voice, line.kind), line.present_value)).collect();
    let unit = voice.of_money("column-present-value", voice.unit(money));
    Some(Picture {
        title: voice.with("report-lines", "unit", unit),
        reading: voice.with("report-lines-reading", "mix", chosen_name(voice, results)),
        drawing: Drawing::Steps(Steps { steps, total: step(voice.word("row-npv"), mix.npv) }),
        table: benefits::lines(voice, mix),
    })
}

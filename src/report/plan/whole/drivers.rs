//! Step 4: which assumptions move the answer, and where the decision turns: that is what a pilot is for.

use super::money::chosen_name;
use super::names::assumption_name;
use crate::model::{Assumption, AssumptionId};
use crate::report::document::{Block, Cell, Column, Document, Table};
use crate::report::picture::{Axis, Bar, BarRow, Bars, Drawing, Picture, Range, Ranges, Weight};
use crate::report::plan::figures::{chance, money_of};
use crate::report::plan::voice::Voice;
use crate::roi::{Driver, Examined, Sensitivity, Turn};
use crate::text::{Arg, Message};
use crate::{Detail, Results};

/// Drivers that are drawn.
const MOST_DRAWN: usize = 10;
/// Values of assumptions that move together, of which so many are written.
const MOST_VALUES: usize = 3;
/// Shares of variance below this are not drawn.
const LEAST_SHARE: f64 = 0.005;

/// Adds the section; nothing without mixes or where nothing is uncertain.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, results: &Results, detail: &Detail) {
    let Some(sensitivity) = detail.sensitivity.as_ref().filter(|found| !found.drivers.is_empty()) else { return };
    document.heading(voice.word("report-testa-heading"));
    let name = match sensitivity.examined {
        Examined::Recommended => chosen_name(voice, results),
        Examined::Mix(place) => voice.mix(Some(place)),
    };
    document.paragraph(voice.with("report-testa", "mix", name));
    let pictures = [
        tornado_of_money(voice, results, sensitivity),
        tornado_of_points(voice, results, sensitivity),
        variance(voice, results, sensitivity),
    ];
    for picture in pictures.into_iter().flatten() {
        document.push(Block::Picture(Box::new(picture)));
    }
    document.subheading(voice.word("report-turns"));
    let turns = turns(voice, results, sensitivity);
    if turns.rows.is_empty() {
        document.paragraph(voice.word("report-turns-none"));
    } else {
        document.table(turns);
        document.notes(vec![voice.word("report-turns-note")]);
    }
}

/// The name of what moves together.
pub(super) fn driver_name(voice: &Voice<'_>, results: &Results, driver: &Driver) -> String {
    let chosen = results.recommendation.as_ref().and_then(|advice| advice.choice.mix);
    match driver.assumptions.as_slice() {
        [one] => assumption_name(voice, &voice.plan.assumptions.get(*one).name, chosen),
        _ => assumption_name(voice, &driver.stream, chosen),
    }
}

/// The values of a driver's assumptions.
pub(super) fn values(voice: &Voice<'_>, driver: &Driver, values: &[f64]) -> String {
    let written: Vec<String> = driver
        .assumptions
        .iter()
        .zip(values)
        .take(MOST_VALUES)
        .map(|(id, value)| figure(voice, voice.plan.assumptions.get(*id), *value))
        .collect();
    let more = if values.len() > written.len() { "; …" } else { "" };
    format!("{}{more}", written.join("; "))
}

/// A value of an assumption: in per cent where it is a share, else with three significant digits.
pub(in crate::report) fn figure(voice: &Voice<'_>, assumption: &Assumption, value: f64) -> String {
    let is_share = assumption.bounds.high == 1.0 && assumption.bounds.low >= -1.0;
    if is_share { format!("{}{}", plain(voice, value * 100.0), voice.per_cent_sign()) } else { plain(voice, value) }
}

/// A figure with three significant digits.
pub(super) fn plain(voice: &Voice<'_>, value: f64) -> String {
    let size = value.abs();
    let decimals = match size {
        size if size >= 100.0 || size == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        size if size >= 0.1 => 3,
        size if size >= 0.01 => 4,
        _ => 5,
    };
    let text = voice.catalogue.decimal(value, decimals);
    let has_decimals = decimals > 0;
    let shorter = if has_decimals { text.trim_end_matches('0').trim_end_matches(['.', ',']) } else { &text };
    shorter.to_owned()
}

fn sorted(sensitivity: &Sensitivity, size: impl Fn(&Driver) -> f64) -> Vec<&Driver> {
    let mut drivers: Vec<&Driver> = sensitivity.drivers.iter().filter(|driver| size(driver) > 0.0).collect();
    drivers.sort_by(|one, other| size(other).total_cmp(&size(one)));
    drivers.truncate(MOST_DRAWN);
    drivers
}

fn tornado_of_money(voice: &Voice<'_>, results: &Results, sensitivity: &Sensitivity) -> Option<Picture> {
    let scale = sensitivity.base.npv.abs().max(1.0);
    let span = |driver: &Driver| {
        let span = (driver.high.figures.npv - driver.low.figures.npv).abs();
        if span > 1e-9 * scale { span } else { 0.0 }
    };
    let drivers = sorted(sensitivity, span);
    let money = money_of(drivers.iter().flat_map(|driver| [driver.low.figures.npv, driver.high.figures.npv]));
    let unit = voice.of_money("column-npv", voice.unit(money));
    let write = |amount: f64| voice.amount_change(money, amount);
    tornado(
        (voice, results),
        &drivers,
        ("report-tornado-money", unit),
        |driver, high| {
            if high { driver.high.figures.npv } else { driver.low.figures.npv }
        },
        (sensitivity.base.npv, &write),
    )
}

fn tornado_of_points(voice: &Voice<'_>, results: &Results, sensitivity: &Sensitivity) -> Option<Picture> {
    voice.plan.metric?;
    let span = |driver: &Driver| {
        let span = (driver.high.figures.satisfaction_change - driver.low.figures.satisfaction_change).abs();
        if span > 1e-6 { span } else { 0.0 }
    };
    let drivers = sorted(sensitivity, span);
    let unit = voice.with("column-change-of", "what", voice.metric());
    // Bars that differ by little need their second decimal.
    let is_small = drivers.iter().any(|driver| span(driver) < 0.1);
    let write = |change: f64| voice.catalogue.signed(change, if is_small { 2 } else { 1 });
    tornado(
        (voice, results),
        &drivers,
        ("report-tornado-points", unit),
        |driver, high| {
            let end = if high { &driver.high } else { &driver.low };
            end.figures.satisfaction_change
        },
        (sensitivity.base.satisfaction_change, &write),
    )
}

fn tornado(
    (voice, results): (&Voice<'_>, &Results),
    drivers: &[&Driver],
    (title, unit): (&'static str, String),
    figure: impl Fn(&Driver, bool) -> f64,
    (base, write): (f64, &dyn Fn(f64) -> String),
) -> Option<Picture> {
    if drivers.is_empty() {
        return None;
    }
    let mut table = Table::new(vec![
        Column::words(voice.word("report-assumption")),
        Column::figures(voice.word("report-value-low")),
        Column::figures(voice.with("report-figure-there", "what", unit.clone())),
        Column::figures(voice.word("report-value-high")),
        Column::figures(voice.with("report-figure-there", "what", unit.clone())),
    ]);
    let mut rows = Vec::new();
    for driver in drivers {
        let (low, high) = (figure(driver, false), figure(driver, true));
        let name = driver_name(voice, results, driver);
        let ends = [values(voice, driver, &driver.low.values), values(voice, driver, &driver.high.values)];
        table.row(vec![
            name.clone().into(),
            ends[0].clone().into(),
            write(low).into(),
            ends[1].clone().into(),
            write(high).into(),
        ]);
        rows.push(Range { label: name, low, middle: base, high, text: String::new(), ends, weight: Weight::Plain });
    }
    let all = rows.iter().flat_map(|row| [row.low, row.high]).chain([base]).collect::<Vec<_>>();
    let axis = Axis::over(unit.clone(), all, write);
    Some(Picture {
        title: voice.with(title, "what", unit),
        reading: voice.with("report-tornado-reading", "base", write(base)),
        drawing: Drawing::Ranges(Ranges { axis, mark: base, rows }),
        table,
    })
}

/// How much of the spread each driver explains alone.
fn variance(voice: &Voice<'_>, results: &Results, sensitivity: &Sensitivity) -> Option<Picture> {
    let most = |driver: &Driver| {
        let shares = &driver.share_of_variance;
        shares.npv.unwrap_or(0.0).max(shares.satisfaction_change.unwrap_or(0.0))
    };
    let drivers = sorted(sensitivity, |driver| (most(driver) - LEAST_SHARE).max(0.0));
    if drivers.is_empty() {
        return None;
    }
    let has_metric = voice.plan.metric.is_some();
    let mut columns = vec![Column::words(voice.word("report-assumption")), Column::figures(voice.word("row-npv"))];
    if has_metric {
        columns.push(Column::figures(voice.with("column-change-of", "what", voice.metric())));
    }
    let mut table = Table::new(columns);
    let share = |share: Option<f64>| share.map_or_else(|| voice.none(), |share| voice.share(share, 0));
    let mut rows = Vec::new();
    let all = drivers.iter().map(|driver| (driver_name(voice, results, driver), driver.share_of_variance));
    for (label, shares) in all.chain([(voice.word("report-together"), sensitivity.together)]) {
        let mut cells = vec![Cell::from(label.clone()), share(shares.npv).into()];
        let mut bars = Vec::new();
        let bar = |label: String, value: Option<f64>, weight| {
            value.map(|value| Bar { label, value, text: voice.share(value, 0), weight })
        };
        bars.extend(bar(voice.word("row-npv"), shares.npv, Weight::Strong));
        if has_metric {
            cells.push(share(shares.satisfaction_change).into());
            bars.extend(bar(voice.metric(), shares.satisfaction_change, Weight::Plain));
        }
        table.row(cells);
        rows.push(BarRow { label, bars });
    }
    Some(Picture {
        title: voice.word("report-variance"),
        reading: voice.word("report-variance-reading"),
        drawing: Drawing::Bars(Bars { rows }),
        table,
    })
}

/// Where NPV is nothing, and where the recommendation changes.
fn turns(voice: &Voice<'_>, results: &Results, sensitivity: &Sensitivity) -> Table {
    let mut table = Table::new(vec![
        Column::words(voice.word("report-assumption")),
        Column::figures(voice.word("report-now")),
        Column::words(voice.word("report-npv-turns")),
        Column::words(voice.word("report-advice-turns")),
    ]);
    let stays = results.recommendation.as_ref().is_some_and(|advice| advice.mix.is_none());
    for driver in sensitivity.drivers.iter().filter(|one| one.npv_turns.is_some() || one.advice_turns.is_some()) {
        // Where the advice is to stay, the other choice is the mix, which is better where it is better.
        let advice_turns =
            driver.advice_turns.clone().map(|turn| Turn { better_above: turn.better_above != stays, ..turn });
        let now: Vec<f64> =
            driver.assumptions.iter().map(|id: &AssumptionId| voice.plan.assumptions.base(*id)).collect();
        table.row(vec![
            driver_name(voice, results, driver).into(),
            values(voice, driver, &now).into(),
            turn(voice, driver, driver.npv_turns.as_ref(), sensitivity.base.npv >= 0.0).into(),
            turn(voice, driver, advice_turns.as_ref(), true).into(),
        ]);
    }
    table
}

/// Where it turns, and how likely it is to be beyond: where it stops to hold, or, where it does not hold with expected
/// values, from where on it would.
fn turn(voice: &Voice<'_>, driver: &Driver, turn: Option<&Turn>, holds: bool) -> String {
    let Some(turn) = turn else { return voice.none() };
    let above = 1.0 - turn.quantile;
    let (key, beyond) = match (holds, turn.better_above) {
        (true, true) => ("report-turn-below", turn.quantile),
        (true, false) => ("report-turn-above", above),
        (false, true) => ("report-turn-first-above", above),
        (false, false) => ("report-turn-first-below", turn.quantile),
    };
    let message = Message::new(key).with("value", values(voice, driver, &turn.values));
    voice.say(&message.with("chance", Arg::Text(chance(voice, beyond))))
}

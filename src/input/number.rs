//! Figures as they may be written: a number, a distribution, or either with its source and note.

use crate::model::{Bounds, Code, Distribution, Finding, MetricKind, Origin, PLACEHOLDER};
use crate::text::{Arg, Message};

use super::keys::{Key, Kind, Range, SHAPES};
use super::names;
use super::reading::{Reading, Stated};
use super::tree::{Node, Table, Value};
use super::unknown::wrong_kind;

const FIGURE_KEYS: [&str; 9] = ["value", "low", "likely", "high", "mean", "sd", "shape", "source", "note"];
const PLAIN_KEYS: [&str; 3] = ["value", "source", "note"];

/// The bounds of a range; the metric's where it is the metric's.
pub(crate) fn bounds_of(range: Range, metric: Option<MetricKind>) -> Bounds {
    match range {
        Range::Within(low, high) => Bounds { low, high },
        // Draws stay where the model can compute, a little above a lowest value that is itself impossible.
        Range::Above(low, high) => Bounds { low: low + 1e-6, high },
        Range::Metric => {
            let (low, high) = metric.map_or((-100.0, 100.0), MetricKind::range);
            Bounds { low, high }
        }
    }
}

/// Reads a figure of any form; what cannot be read is reported and stands in as NaN.
pub(crate) fn read_figure(node: &Node, name: &str, key: &Key, bounds: Bounds, reading: &mut Reading) -> Stated {
    let form = Form { name, key, bounds };
    read_form(node, &form, true, reading).unwrap_or_else(|| Stated::unreadable(node.at))
}

/// Reads a figure that takes a plain number only, source and note allowed.
pub(crate) fn read_plain(node: &Node, name: &str, key: &Key, bounds: Bounds, reading: &mut Reading) -> Stated {
    let form = Form { name, key, bounds };
    read_form(node, &form, false, reading).unwrap_or_else(|| Stated::unreadable(node.at))
}

struct Form<'a> {
    name: &'a str,
    key: &'a Key,
    bounds: Bounds,
}

fn read_form(node: &Node, form: &Form<'_>, may_be_spread: bool, reading: &mut Reading) -> Option<Stated> {
    match &node.value {
        Value::Number(value) => {
            let value = in_range(*value, node.at, form, reading)?;
            Some(Stated::fixed(value, node.at))
        }
        Value::Table(table) => read_table(table, node.at, form, may_be_spread, reading),
        other => {
            let wanted = match form.key.kind {
                Kind::Whole => "wanted-whole",
                _ if may_be_spread && form.bounds.high <= 1.0 => "wanted-share-figure",
                _ if may_be_spread => "wanted-figure",
                _ => "wanted-number",
            };
            reading.report(wrong_kind(form.name, node.at, wanted, other));
            None
        }
    }
}

fn read_table(
    table: &Table,
    at: Origin,
    form: &Form<'_>,
    may_be_spread: bool,
    reading: &mut Reading,
) -> Option<Stated> {
    let is_spread = table.entries.iter().any(|entry| FIGURE_KEYS[1..7].contains(&entry.key.as_str()));
    if is_spread && !may_be_spread {
        reading.report(Finding::new(Code::PlainNumberOnly, at).with("key", form.name));
        return None;
    }
    let known: &[&str] = if may_be_spread { &FIGURE_KEYS } else { &PLAIN_KEYS };
    let mut is_right = true;
    for entry in table.entries.iter().filter(|entry| !known.contains(&entry.key.as_str())) {
        let suggestion = names::suggestion(&entry.key, known.iter().copied());
        let place = Message::new("place-table").with("table", form.name);
        let finding = Finding::new(Code::UnknownKey, entry.key_at).with("key", entry.key.as_str());
        reading.report(finding.with("place", place).with("suggestion", suggestion));
        is_right = false;
    }
    let source = read_text(table, "source", reading);
    if source.as_deref().is_some_and(|source| names::fold(source) == PLACEHOLDER) {
        reading.report(Finding::new(Code::Placeholder, at).with("key", form.name));
    }
    let note = read_text(table, "note", reading);
    let distribution = if is_right { read_distribution(table, at, form, reading) } else { None }?;
    Some(Stated { distribution, source, note, at })
}

fn read_distribution(table: &Table, at: Origin, form: &Form<'_>, reading: &mut Reading) -> Option<Distribution> {
    let parts = ["value", "low", "likely", "high", "mean", "sd"].map(|part| table.get(part).is_some());
    let shape = table.get("shape");
    let mut part = |name: &str, form: &Form<'_>| read_part(table, name, form, reading);
    let wide = Form { bounds: Bounds::ANY, ..*form };
    let distribution = match (parts, shape.is_some()) {
        ([true, false, false, false, false, false], false) => Distribution::Fixed(part("value", form)?),
        ([false, true, true, true, false, false], _) => {
            let (low, likely, high) = (part("low", &wide), part("likely", form), part("high", &wide));
            three_points(low?, likely?, high?, at, form, shape.map(|entry| &entry.node), reading)?
        }
        ([false, true, false, true, false, false], false) => {
            let (low, high) = (part("low", &wide), part("high", &wide));
            let (low, high) = (low?, high?);
            in_order(low <= high, at, form, reading)?;
            Distribution::Uniform { low, high }
        }
        ([false, false, false, false, true, true], false) => {
            let free = Form { bounds: Bounds::POSITIVE, ..*form };
            let (mean, sd) = (part("mean", form), part("sd", &free));
            Distribution::Normal { mean: mean?, sd: sd? }
        }
        _ => {
            reading.report(Finding::new(Code::FigureForm, at).with("key", form.name));
            return None;
        }
    };
    // Its ends may lie outside of what is possible, where draws are clipped and counted; its mean may not.
    in_range(distribution.mean(), at, form, reading)?;
    // A spread of nothing is a number.
    Some(if distribution.is_certain() { Distribution::Fixed(middle(distribution)) } else { distribution })
}

fn middle(distribution: Distribution) -> f64 {
    match distribution {
        Distribution::Pert { low, .. } | Distribution::Triangular { low, .. } | Distribution::Uniform { low, .. } => {
            low
        }
        other => other.mean(),
    }
}

fn three_points(
    low: f64,
    likely: f64,
    high: f64,
    at: Origin,
    form: &Form<'_>,
    shape: Option<&Node>,
    reading: &mut Reading,
) -> Option<Distribution> {
    in_order(low <= likely && likely <= high, at, form, reading)?;
    let word = match shape.map(|node| (&node.value, node.at)) {
        None => "pert",
        Some((Value::Text(word), at)) => match SHAPES.iter().find(|shape| names::fold(word) == **shape) {
            Some(shape) => shape,
            None => {
                let suggestion = names::suggestion(word, SHAPES);
                let finding = Finding::new(Code::UnknownChoice, at).with("key", "shape").with("value", word.as_str());
                reading.report(finding.with("suggestion", suggestion));
                return None;
            }
        },
        Some((other, at)) => {
            reading.report(wrong_kind("shape", at, "wanted-text", other));
            return None;
        }
    };
    Some(match word {
        "triangular" => Distribution::Triangular { low, likely, high },
        _ => Distribution::Pert { low, likely, high },
    })
}

fn in_order(is_in_order: bool, at: Origin, form: &Form<'_>, reading: &mut Reading) -> Option<()> {
    if !is_in_order {
        reading.report(Finding::new(Code::LowAboveHigh, at).with("key", form.name));
    }
    is_in_order.then_some(())
}

fn read_part(table: &Table, part: &str, form: &Form<'_>, reading: &mut Reading) -> Option<f64> {
    let node = &table.get(part)?.node;
    match &node.value {
        Value::Number(value) => in_range(*value, node.at, form, reading),
        other => {
            reading.report(wrong_kind(part, node.at, "wanted-number", other));
            None
        }
    }
}

/// Larger figures are slips of the pen, and sums of them no figures at all.
const LARGEST: f64 = 1e15;

/// Whether a figure can be computed with.
pub(crate) fn is_sensible(value: f64) -> bool {
    value.abs() <= LARGEST
}

fn in_range(value: f64, at: Origin, form: &Form<'_>, reading: &mut Reading) -> Option<f64> {
    if !is_sensible(value) {
        reading.report(Finding::new(Code::NotANumber, at).with("key", form.name));
        return None;
    }
    let is_inside = value >= form.bounds.low && value <= form.bounds.high;
    if !is_inside {
        reading.report(out_of_range(value, at, form.name, form.key.unit, form.bounds));
    }
    is_inside.then_some(value)
}

/// The finding that a number is outside of what is possible.
pub(crate) fn out_of_range(value: f64, at: Origin, name: &str, unit: &str, bounds: Bounds) -> Finding {
    let (low, high) = (Arg::Number(rounded(bounds.low)), Arg::Number(bounds.high));
    // Rates too are shares, though they may be below 0.
    let is_per_cent = bounds.high == 1.0 && unit.starts_with("share") && (2.0..=100.0).contains(&value);
    let range = match (bounds.low.is_finite(), bounds.high.is_finite()) {
        _ if is_per_cent => {
            Message::new("range-share").with("value", Arg::Number(value)).with("share", Arg::Number(value / 100.0))
        }
        (true, true) if bounds.low == bounds.high => Message::new("range-only").with("low", low),
        (true, true) => Message::new("range-between").with("low", low).with("high", high),
        // A lowest value that is itself impossible is kept a little above.
        (true, false) if rounded(bounds.low) != bounds.low => Message::new("range-more").with("low", low),
        (true, false) => Message::new("range-least").with("low", low),
        (false, true) => Message::new("range-most").with("high", high),
        (false, false) => Message::new("range-any"),
    };
    let unit = Message::new("unit-of-figure").with("unit", unit.replace(' ', "-"));
    let finding = Finding::new(Code::OutOfRange, at).with("key", name).with("value", Arg::Number(value));
    finding.with("range", range).with("unit", unit)
}

/// A bound as it is meant: one that lies a millionth above a number is that number.
fn rounded(bound: f64) -> f64 {
    (bound * 1e4).round() / 1e4
}

fn read_text(table: &Table, name: &str, reading: &mut Reading) -> Option<String> {
    let node = &table.get(name)?.node;
    match &node.value {
        Value::Text(text) => Some(text.clone()),
        other => {
            reading.report(wrong_kind(name, node.at, "wanted-text", other));
            None
        }
    }
}

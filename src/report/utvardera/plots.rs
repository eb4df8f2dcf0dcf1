//! Pictures of text: intervals with their thresholds, and adoption by month. They fit in 100 columns and need no colour.

use super::Voice;
use super::figures;
use crate::report::document::{Block, Document};
use crate::text::{Arg, Message};
use crate::utvardera::naming::criterion;
use crate::utvardera::{ARRIVED, Evaluation, Judged};

/// Columns of an axis.
const AXIS: usize = 37;
/// The most columns of a label before it.
const LABEL: usize = 26;
/// Columns of the longest bar.
const BAR: usize = 44;
/// More months than this are not drawn.
const MOST_MONTHS: usize = 36;

/// Adds each criterion's interval on an axis of its own, with go and no-go marked.
pub(super) fn add_intervals(document: &mut Document, voice: &Voice<'_>, judged: &[Judged]) {
    let lines: Vec<String> = judged.iter().filter_map(|one| interval(voice, one)).collect();
    if !lines.is_empty() {
        document.subheading(voice.word("plot-intervals"));
        document.push(Block::Plot(lines.join("\n")));
        document.notes(vec![voice.word("plot-intervals-note")]);
    }
}

fn interval(voice: &Voice<'_>, one: &Judged) -> Option<String> {
    let estimate = one.estimate()?;
    let (low, high) = (estimate.low, estimate.high);
    let marks = [low, high, one.criterion.go, one.criterion.no_go];
    let least = marks.iter().copied().fold(f64::INFINITY, f64::min);
    let most = marks.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let span = most - least;
    if !span.is_finite() {
        return None;
    }
    // A tenth of room on either side, so that no mark stands on the edge.
    let (from, width) = if span > 0.0 { (least - 0.1 * span, 1.2 * span) } else { (least - 0.5, 1.0) };
    let place =
        |value: f64| (((value - from) / width) * (AXIS - 1) as f64).round().clamp(0.0, (AXIS - 1) as f64) as usize;
    let mut axis = vec!['·'; AXIS];
    for sign in axis.iter_mut().take(place(high) + 1).skip(place(low)) {
        *sign = '─';
    }
    let mut put = |value: f64, sign: char| {
        if let Some(there) = axis.get_mut(place(value)) {
            *there = sign;
        }
    };
    put(low, '├');
    put(high, '┤');
    put(estimate.value, '●');
    if one.criterion.no_go != one.criterion.go {
        put(one.criterion.no_go, '×');
    }
    put(one.criterion.go, if one.criterion.higher_is_better { '▶' } else { '◀' });
    let label = padded(&voice.say(&criterion(&one.criterion)), LABEL);
    let axis: String = axis.into_iter().collect();
    Some(format!("{label} {axis} {}", figures::interval(voice, one, estimate).replace('\u{a0}', " ")))
}

/// Adds the share of contacts by month of each criterion that has one.
pub(super) fn add_adoption(document: &mut Document, voice: &Voice<'_>, evaluation: &Evaluation) {
    let with = evaluation.judged.iter().filter_map(|one| Some((one, one.adoption.as_ref()?)));
    for (place, (one, adoption)) in with.enumerate() {
        if place == 0 {
            document.heading(voice.word("adoption-heading"));
        }
        document.subheading(voice.say(&criterion(&one.criterion)));
        let steady = adoption.steady().filter(|_| adoption.is_told());
        let shown = adoption.months.iter().take(MOST_MONTHS);
        let most = shown.clone().map(|month| month.share).chain(steady.map(|steady| steady.0)).fold(0.0, f64::max);
        let bar = |share: f64, sign: &str| {
            let columns = if most > 0.0 { (share / most * BAR as f64).round().max(0.0) as usize } else { 0 };
            sign.repeat(columns.min(BAR))
        };
        let label = |text: String| padded(&text, LABEL - 8);
        let mut lines: Vec<String> = Vec::new();
        if let Some(before) = adoption.before {
            let line = format!("{} {}", label(voice.word("adoption-before")), bar(before, "█"));
            lines.push(format!("{line} {}", voice.catalogue.percent(before)));
        }
        for month in shown {
            let name = Message::new("adoption-month").with("month", Arg::Number(f64::from(month.month)));
            let line = format!("{} {}", label(voice.say(&name)), bar(month.share, "█"));
            lines.push(format!("{line} {}", voice.catalogue.percent(month.share)));
        }
        if let Some((steady, ..)) = steady {
            let line = format!("{} {}", label(voice.word("adoption-steady")), bar(steady, "░"));
            lines.push(format!("{line} {}", voice.catalogue.percent(steady)));
        }
        document.push(Block::Plot(lines.join("\n")));
        document.paragraph(voice.say(&sentence(one)));
    }
}

/// How far along, in a sentence.
fn sentence(one: &Judged) -> Message {
    let Some(adoption) = one.adoption.as_ref() else { return Message::new("adoption-not-told") };
    if let (true, Some(curve), Some((steady, low, high))) = (adoption.is_told(), &adoption.curve, adoption.steady()) {
        let end = |value: Option<f64>| value.map_or_else(|| Message::new("adoption-no-end").into(), Arg::Share);
        return Message::new("adoption-told")
            .with("reached", Arg::Share(curve.reached.clamp(0.0, 1.0)))
            .with("steady", Arg::Share(steady))
            .with("low", end(low))
            .with("high", end(high));
    }
    match &adoption.if_as_believed {
        Some(curve) => {
            Message::new(if curve.reached < ARRIVED { "adoption-as-believed" } else { "adoption-believed-there" })
                .with("months", Arg::Months(curve.months.estimate))
                .with("reached", Arg::Share(curve.reached.clamp(0.0, 1.0)))
                .with("steady", Arg::Share((adoption.before.unwrap_or(0.0) + curve.ceiling.estimate).clamp(0.0, 1.0)))
        }
        None => Message::new("adoption-not-told"),
    }
}

/// The text in so many columns, shortened where it is longer.
fn padded(text: &str, columns: usize) -> String {
    let text = text.replace('\u{a0}', " ");
    let length = text.chars().count();
    if length <= columns {
        return format!("{text}{}", " ".repeat(columns - length));
    }
    let kept: String = text.chars().take(columns - 1).collect();
    format!("{kept}…")
}

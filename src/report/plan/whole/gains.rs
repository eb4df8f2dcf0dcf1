//! Who gains and who loses: satisfaction and unserved cases by segment and by reason.

use crate::Detail;
use crate::engine::statistics::Summary;
use crate::hypotes::{Group, GroupOutcome, GroupUnderMix};
use crate::report::document::{Block, Cell, Column, Document, Table, Tone};
use crate::report::picture::{Axis, Drawing, Picture, Range, Ranges, Weight};
use crate::report::plan::voice::Voice;
use crate::roi::Examined;

/// Changes below these count as none: points, and a share.
const LEAST_POINTS: f64 = 0.05;
const LEAST_SHARE: f64 = 0.0005;

/// A group under the mix that is examined, with its spread where one was simulated.
struct Told<'a> {
    name: String,
    outcome: &'a GroupOutcome,
    mix: &'a GroupUnderMix,
    satisfaction: Option<Summary>,
    unserved: Option<Summary>,
}

impl Told<'_> {
    /// The change of satisfaction: the mean of the draws where there are some, else with expected values.
    fn satisfaction_change(&self) -> Option<f64> {
        self.satisfaction.map(|all| all.mean).or(self.mix.satisfaction_change)
    }

    /// The change of the unserved share, likewise.
    fn unserved_change(&self) -> Option<f64> {
        self.unserved.map(|all| all.mean).or(self.mix.unserved_change)
    }
}

/// Adds the part; nothing where the ledger has neither segments nor reasons, or where there is no mix.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, detail: &Detail) {
    let groups = &detail.groups;
    let told: Vec<Told<'_>> =
        groups.segments.iter().chain(&groups.reasons).filter_map(|outcome| told(voice, detail, outcome)).collect();
    if told.is_empty() {
        return;
    }
    document.subheading(voice.word("report-gains"));
    document.paragraph(in_short(voice, &told));
    let pictures = [satisfaction(voice, &told), unserved(voice, &told)];
    for picture in pictures.into_iter().flatten() {
        document.push(Block::Picture(Box::new(picture)));
    }
    let pairs: Vec<Told<'_>> = groups.pairs.iter().filter_map(|outcome| self::told(voice, detail, outcome)).collect();
    if !pairs.is_empty() {
        document.subheading(voice.word("report-gains-pairs"));
        document.table(table(voice, &pairs));
    }
}

fn told<'a>(voice: &Voice<'_>, detail: &Detail, outcome: &'a GroupOutcome) -> Option<Told<'a>> {
    let (mix, spread) = match &outcome.recommended {
        Some((mix, spread)) => (mix, Some(spread)),
        None => match detail.sensitivity.as_ref()?.examined {
            Examined::Mix(place) => (outcome.mixes.get(place)?, None),
            Examined::Recommended => return None,
        },
    };
    Some(Told {
        name: name_of(voice, outcome.group),
        outcome,
        mix,
        satisfaction: spread.and_then(|spread| spread.satisfaction_change),
        unserved: spread.and_then(|spread| spread.unserved_change),
    })
}

fn name_of(voice: &Voice<'_>, group: Group) -> String {
    let reason = group.reason.and_then(|place| voice.plan.reasons.get(place));
    let segment = group.segment.and_then(|place| voice.plan.segments.get(place));
    [reason, segment].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}

/// Who gains, who loses, in a sentence each.
fn in_short(voice: &Voice<'_>, told: &[Told<'_>]) -> String {
    let is_better = |one: &Told<'_>| {
        one.satisfaction_change().is_some_and(|change| change > LEAST_POINTS)
            || one.unserved_change().is_some_and(|change| change < -LEAST_SHARE)
    };
    let is_worse = |one: &Told<'_>| {
        one.satisfaction_change().is_some_and(|change| change < -LEAST_POINTS)
            || one.unserved_change().is_some_and(|change| change > LEAST_SHARE)
    };
    let names = |wanted: &dyn Fn(&Told<'_>) -> bool| -> Vec<String> {
        told.iter().filter(|one| wanted(one)).map(|one| one.name.clone()).collect()
    };
    let gains = names(&|one| is_better(one) && !is_worse(one));
    let loses = names(&|one| is_worse(one) && !is_better(one));
    let mixed = names(&|one| is_worse(one) && is_better(one));
    let mut sentences = Vec::new();
    for (key, names) in [("report-gain", gains), ("report-lose", loses), ("report-mixed", mixed)] {
        if !names.is_empty() {
            sentences.push(voice.with(key, "groups", names));
        }
    }
    if sentences.is_empty() {
        sentences.push(voice.word("report-no-group-changes"));
    }
    sentences.join(" ")
}

fn satisfaction(voice: &Voice<'_>, told: &[Told<'_>]) -> Option<Picture> {
    voice.plan.metric?;
    let title = voice.with("column-change-of", "what", voice.metric());
    let write = |change: f64| voice.catalogue.points(change);
    let rows = rows(told, |one| one.mix.satisfaction_change, |one| one.satisfaction, &write);
    let ends: Vec<f64> = rows.iter().flat_map(|row| [row.low, row.high]).chain([0.0]).collect();
    let decimals = usize::from(ends.iter().all(|change| change.abs() < 2.0));
    (!rows.is_empty()).then(|| Picture {
        title: voice.with("report-gains-satisfaction", "metric", voice.metric()),
        reading: voice.word("report-gains-reading"),
        drawing: Drawing::Ranges(Ranges {
            axis: Axis::over(title, ends, &|change| voice.catalogue.signed(change, decimals)),
            mark: 0.0,
            rows,
        }),
        table: table(voice, told),
    })
}

fn unserved(voice: &Voice<'_>, told: &[Told<'_>]) -> Option<Picture> {
    let title = voice.word("column-unserved-change");
    let write = |change: f64| voice.catalogue.percentage_points(change);
    let rows = rows(told, |one| one.mix.unserved_change, |one| one.unserved, &write);
    let ends: Vec<f64> = rows.iter().flat_map(|row| [row.low, row.high]).chain([0.0]).collect();
    let decimals = if ends.iter().all(|change| change.abs() < 0.02) { 1 } else { 0 };
    (!rows.is_empty()).then(|| Picture {
        title: voice.word("report-gains-unserved"),
        reading: voice.word("report-gains-unserved-reading"),
        drawing: Drawing::Ranges(Ranges {
            axis: Axis::over(title, ends, &|change| voice.catalogue.signed(change * 100.0, decimals)),
            mark: 0.0,
            rows,
        }),
        table: table(voice, told),
    })
}

fn rows(
    told: &[Told<'_>],
    base: impl Fn(&Told<'_>) -> Option<f64>,
    spread: impl Fn(&Told<'_>) -> Option<Summary>,
    write: &dyn Fn(f64) -> String,
) -> Vec<Range> {
    told.iter()
        .filter_map(|one| {
            let base = base(one)?;
            let (low, middle, high) = spread(one).map_or((base, base, base), |all| (all.p05, all.mean, all.p95));
            Some(Range {
                label: one.name.clone(),
                low,
                middle,
                high,
                text: write(middle),
                ends: [String::new(), String::new()],
                weight: Weight::Plain,
            })
        })
        .collect()
}

fn table(voice: &Voice<'_>, told: &[Told<'_>]) -> Table {
    let has_metric = voice.plan.metric.is_some();
    let mut columns = vec![Column::words(voice.word("report-group")), Column::figures(voice.word("report-cases"))];
    if has_metric {
        columns.push(Column::figures(voice.with("report-today", "what", voice.metric())));
        columns.push(Column::figures(voice.with("column-change-of", "what", voice.metric())));
    }
    columns.push(Column::figures(voice.with("report-today", "what", voice.word("goal-unserved-share"))));
    columns.push(Column::figures(voice.word("column-unserved-change")));
    let mut table = Table::new(columns);
    let or_none = |figure: Option<f64>, write: &dyn Fn(f64) -> String| figure.map_or_else(|| voice.none(), write);
    for one in told {
        let before = &one.outcome.as_is;
        let mut cells = vec![Cell::from(one.name.clone()), voice.catalogue.count(before.cases_per_month).into()];
        if has_metric {
            let change = one.satisfaction_change();
            cells.push(or_none(before.satisfaction, &|value| voice.catalogue.index(value)).into());
            let tone = tone(change.map(|change| -change), LEAST_POINTS);
            cells.push(Cell::new(or_none(change, &|change| voice.catalogue.points(change)), tone));
        }
        cells.push(or_none(before.unserved_share, &|value| voice.share(value, 1)).into());
        let change = one.unserved_change();
        let written = or_none(change, &|change| voice.catalogue.signed(change * 100.0, 1));
        cells.push(Cell::new(written, tone(change, LEAST_SHARE)));
        table.row(cells);
    }
    table
}

/// Bad where the figure rises, good where it falls.
fn tone(rise: Option<f64>, least: f64) -> Tone {
    match rise {
        Some(rise) if rise > least => Tone::Bad,
        Some(rise) if rise < -least => Tone::Good,
        _ => Tone::Plain,
    }
}

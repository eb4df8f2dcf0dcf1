//! Step 5: what to measure from the first day, so that it can be told whether the plan comes true.

use super::drivers::{driver_name, values};
use super::money::chosen_name;
use crate::model::GoalKind;
use crate::report::document::{Block, Cell, Column, Document, Labelled, Table, Tone};
use crate::report::plan::voice::Voice;
use crate::text::{Arg, Message};
use crate::{Detail, Results};

/// Assumptions that are worth following first.
const MOST: usize = 5;

/// What is followed, beside goals.
const FOLLOWED: [GoalKind; 6] = [
    GoalKind::CostPerCase,
    GoalKind::CostPerMonth,
    GoalKind::ContactsPerMonth,
    GoalKind::Satisfaction,
    GoalKind::Employee,
    GoalKind::UnservedShare,
];

/// Adds the section; nothing where no mix is recommended.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, results: &Results, detail: &Detail) {
    let Some(chosen) = results.recommendation.as_ref().and_then(|advice| advice.choice.mix) else { return };
    let Some(standing) = results.recommended_standing.as_ref().or_else(|| results.hypotes.mixes.get(chosen)) else {
        return;
    };
    let name = chosen_name(voice, results);
    document.heading(voice.word("report-utvardera-heading"));
    document.paragraph(voice.with("report-utvardera", "mix", name.clone()));
    let mut table = Table::new(vec![
        Column::words(voice.word("report-measure")),
        Column::figures(voice.word("row-today")),
        Column::figures(voice.word("row-as-is")),
        Column::figures(name),
        Column::figures(voice.word("row-goal")),
    ]);
    for kind in FOLLOWED {
        let figures = [&results.hypotes.today, &results.hypotes.as_is.figures, &standing.figures];
        let figures = figures.map(|figures| figures.of(kind).filter(|figure| *figure != 0.0));
        if figures.iter().all(Option::is_none) {
            continue;
        }
        let goal =
            results.hypotes.scoring.as_ref().and_then(|scoring| {
                scoring.targets.iter().find(|target| target.kind == kind).map(|target| target.goal)
            });
        let write = |figure: Option<f64>| figure.map_or_else(|| voice.none(), |figure| written(voice, kind, figure));
        let mut cells = vec![Cell::from(voice.goal(kind))];
        cells.extend(figures.into_iter().map(|figure| Cell::from(write(figure))));
        cells.push(write(goal).into());
        table.row(cells);
    }
    document.table(table);
    document.notes(vec![voice.word("report-follow-note")]);
    let drivers = detail.sensitivity.iter().flat_map(|sensitivity| &sensitivity.drivers).take(MOST);
    let labels: Vec<Labelled> = drivers
        .map(|driver| {
            let base: Vec<f64> = driver.assumptions.iter().map(|id| voice.plan.assumptions.base(*id)).collect();
            let message = Message::new("report-follow-driver").with("base", values(voice, driver, &base));
            let message = message.with("low", values(voice, driver, &driver.low.values));
            let text = voice.say(&message.with("high", values(voice, driver, &driver.high.values)));
            Labelled { label: Cell::new(driver_name(voice, results, driver), Tone::Strong), text }
        })
        .collect();
    if !labels.is_empty() {
        document.subheading(voice.word("report-follow-drivers"));
        document.push(Block::Labels(labels));
    }
}

fn written(voice: &Voice<'_>, kind: GoalKind, figure: f64) -> String {
    match kind {
        GoalKind::CostPerCase => voice.catalogue.decimal(figure, 2),
        GoalKind::CostPerMonth | GoalKind::ContactsPerMonth => voice.catalogue.decimal(figure, 0),
        GoalKind::UnservedShare => {
            voice.say(&Message::new("figure-value").with("value", Arg::Text(voice.share(figure, 1))))
        }
        GoalKind::Satisfaction | GoalKind::Employee => voice.catalogue.index(figure),
    }
}

//! The goals against as is and every mix, as a picture.

use crate::Results;
use crate::report::document::{Cell, Column, Table};
use crate::report::picture::{Bar, BarRow, Bars, Drawing, Picture, Weight};
use crate::report::plan::pruned_standing;
use crate::report::plan::voice::Voice;

/// Bars end here: further away than this is told in the table.
const FURTHEST: f64 = -1.0;

/// How much of the way to each goal is gone; nothing without goals.
pub(super) fn progress(voice: &Voice<'_>, results: &Results) -> Option<Picture> {
    let scoring = results.hypotes.scoring.as_ref()?;
    let chosen = results.recommendation.as_ref().and_then(|advice| advice.choice.mix);
    let mut standings: Vec<(String, Weight, &crate::hypotes::Standing)> =
        std::iter::once((voice.word("as-is"), Weight::Quiet, &results.hypotes.as_is))
            .chain(results.hypotes.mixes.iter().enumerate().map(|(place, standing)| {
                let weight = if chosen == Some(place) { Weight::Strong } else { Weight::Plain };
                (voice.mix(Some(place)), weight, standing)
            }))
            .collect();
    if let Some(pruned) = pruned_standing(results) {
        standings.push((voice.word("report-pruned"), Weight::Strong, pruned));
    }
    let mut columns = vec![Column::words(voice.word("column-mix"))];
    columns.extend(scoring.targets.iter().map(|target| Column::figures(voice.goal(target.kind))));
    let mut table = Table::new(columns);
    for (name, weight, standing) in &standings {
        let label = match weight {
            Weight::Strong => voice.with("row-recommended", "mix", name.clone()),
            Weight::Plain | Weight::Quiet => name.clone(),
        };
        let mut cells = vec![Cell::from(label)];
        cells.extend(standing.progress.iter().map(|progress| Cell::from(voice.share(*progress, 0))));
        table.row(cells);
    }
    let rows = scoring.targets.iter().enumerate().map(|(place, target)| BarRow {
        label: voice.goal(target.kind),
        bars: standings
            .iter()
            .filter_map(|(name, weight, standing)| {
                let progress = *standing.progress.get(place)?;
                let label = if *weight == Weight::Strong { format!("► {name}") } else { name.clone() };
                let value = progress.max(FURTHEST);
                let mark = if progress < FURTHEST { "◄\u{a0}" } else { "" };
                Some(Bar { label, value, text: format!("{mark}{}", voice.share(progress, 0)), weight: *weight })
            })
            .collect(),
    });
    Some(Picture {
        title: voice.word("report-goals"),
        reading: voice.word("report-goals-reading"),
        drawing: Drawing::Bars(Bars { rows: rows.collect() }),
        table,
    })
}

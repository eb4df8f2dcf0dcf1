//! The appendix: every assumption with its spread, its source and its note, and what rests on no source.

use super::drivers::plain;
use super::names::assumption_name;
use crate::Detail;
use crate::input::Sources;
use crate::model::{Assumption, Distribution};
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::voice::Voice;
use crate::text::{Arg, Message};

/// Figures of the ledger are its own table; here stand those that somebody assumed.
fn is_of_the_ledger(assumption: &Assumption) -> bool {
    assumption.name.starts_with("nulage.")
}

/// Adds the appendix.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, detail: &Detail, sources: &Sources) {
    document.heading(voice.word("report-assumptions-heading"));
    let all = voice.plan.assumptions.all();
    let stated: Vec<(usize, &Assumption)> =
        all.iter().enumerate().filter(|(_, assumption)| !is_of_the_ledger(assumption)).collect();
    let measured = all.len() - stated.len();
    document.paragraph(
        voice.say(
            &Message::new("report-assumptions")
                .with("stated", Arg::Count(stated.len() as f64))
                .with("measured", Arg::Count(measured as f64)),
        ),
    );
    document.paragraph(unsourced(voice, detail));
    let mut table = Table::new(vec![
        Column::words(voice.word("report-assumption")),
        Column::words(voice.word("report-distribution")),
        Column::figures(voice.word("report-expected")),
        Column::words(voice.word("report-source")),
        Column::words(voice.word("report-place")),
    ]);
    for (place, assumption) in stated {
        let is_unsourced = detail.unsourced.assumptions.iter().any(|id| id.index() == place);
        let source = match (&assumption.source, is_unsourced) {
            (Some(source), _) => Cell::from(source.clone()),
            (None, true) => Cell::new(voice.word("report-no-source"), Tone::Warning),
            (None, false) => Cell::from(voice.none()),
        };
        let source = match &assumption.note {
            Some(note) => Cell::new(format!("{}\n{note}", source.text), source.tone),
            None => source,
        };
        let at = sources.place(assumption.origin).map(|place| place.without_column());
        table.row(vec![
            assumption_name(voice, &assumption.name).into(),
            spread(voice, assumption.distribution).into(),
            plain(voice, assumption.distribution.mean()).into(),
            source,
            at.unwrap_or_default().into(),
        ]);
    }
    document.table(table);
}

/// How much rests on no source.
fn unsourced(voice: &Voice<'_>, detail: &Detail) -> String {
    let unsourced = &detail.unsourced;
    if unsourced.assumptions.is_empty() {
        return voice.word("report-all-sourced");
    }
    let message = Message::new("report-unsourced")
        .with("count", Arg::Count(unsourced.assumptions.len() as f64))
        .with("uncertain", Arg::Count(unsourced.uncertain.len() as f64));
    let mut said = voice.say(&message);
    let shares = &unsourced.share_of_variance;
    if let Some(npv) = shares.npv {
        said = format!("{said} {}", voice.with("report-unsourced-npv", "share", Arg::Share(npv)));
    }
    if let (Some(change), Some(_)) = (shares.satisfaction_change, voice.plan.metric) {
        let message = Message::new("report-unsourced-points").with("metric", voice.metric());
        said = format!("{said} {}", voice.say(&message.with("share", Arg::Share(change))));
    }
    said
}

/// The spread as it was stated.
fn spread(voice: &Voice<'_>, distribution: Distribution) -> String {
    let figure = |value: f64| plain(voice, value);
    let three = |key: &'static str, low: f64, likely: f64, high: f64| {
        let message = Message::new(key).with("low", figure(low)).with("likely", figure(likely));
        voice.say(&message.with("high", figure(high)))
    };
    match distribution {
        Distribution::Fixed(_) => voice.word("report-fixed"),
        Distribution::Pert { low, likely, high } => three("report-pert", low, likely, high),
        Distribution::Triangular { low, likely, high } => three("report-triangular", low, likely, high),
        Distribution::Uniform { low, high } => {
            voice.say(&Message::new("report-uniform").with("low", figure(low)).with("high", figure(high)))
        }
        Distribution::Normal { mean, sd } => {
            voice.say(&Message::new("report-normal").with("mean", figure(mean)).with("sd", figure(sd)))
        }
    }
}

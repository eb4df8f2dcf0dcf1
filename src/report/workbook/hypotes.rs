//! Step 2: where do we want to be, and how near does each mix come?

use super::sheet::{Look, Sheet, Table, Value};
use super::titled;
use crate::Results;
use crate::hypotes::{Hypotes, Standing, SteadyFigures};
use crate::model::GoalKind;
use crate::report::plan::hypotes::{implied_worth, kinds, known, notes};
use crate::report::plan::voice::Voice;

/// The sheet.
pub(super) fn sheet(voice: &Voice<'_>, results: &Results) -> Sheet {
    let hypotes = &results.hypotes;
    let mut sheet = titled(voice, "sheet-hypotes", "hypotes-heading");
    if let Some(ambition) = &voice.plan.scenario.ambition {
        sheet.paragraph(voice.with("hypotes-ambition", "ambition", ambition.as_str()));
    }
    if hypotes.scoring.is_none() {
        sheet.paragraph(voice.word("hypotes-no-goals"));
    }
    sheet.table_of(voice.word("workbook-standing"), standings(voice, hypotes));
    sheet.notes(notes(voice, hypotes));
    sheet.paragraph(implied_worth(voice, hypotes).unwrap_or_default());
    sheet.table_of(voice.word("workbook-contacts"), contacts(voice, hypotes));
    sheet.table_of(voice.word("hypotes-beliefs"), beliefs(voice));
    sheet
}

fn look(kind: GoalKind) -> Look {
    match kind {
        GoalKind::CostPerCase => Look::Price,
        GoalKind::CostPerMonth => Look::Money,
        GoalKind::ContactsPerMonth => Look::Count,
        GoalKind::UnservedShare => Look::Share,
        GoalKind::Satisfaction | GoalKind::Employee => Look::Index,
    }
}

fn standings(voice: &Voice<'_>, hypotes: &Hypotes) -> Table {
    let kinds = kinds(voice, hypotes);
    let has_goals = hypotes.scoring.is_some();
    let mut headings = vec![voice.word("column-mix")];
    for &kind in &kinds {
        headings.push(voice.goal(kind));
        if has_goals {
            headings.push(voice.with("workbook-column-way", "goal", voice.goal(kind)));
        }
    }
    if has_goals {
        headings.push(voice.word("column-nearer"));
    }
    let mut table = Table::new(headings);
    if let Some(scoring) = &hypotes.scoring {
        let mut cells = vec![Value::text(voice.word("row-goal"))];
        for target in &scoring.targets {
            cells.extend([Value::Number(target.goal, look(target.kind)), Value::Empty]);
        }
        cells.push(Value::Empty);
        table.row(cells);
    }
    let row = |name: String, figures: &SteadyFigures, standing: Option<&Standing>| {
        let mut cells = vec![Value::text(name)];
        for (place, &kind) in kinds.iter().enumerate() {
            cells.push(Value::known(known(voice, kind, figures), look(kind)));
            if has_goals {
                let progress = standing.and_then(|standing| standing.progress.get(place)).copied();
                cells.push(Value::known(progress, Look::Share));
            }
        }
        if has_goals {
            cells.push(Value::known(standing.and_then(|standing| standing.score), Look::Share));
        }
        cells
    };
    table.row(row(voice.word("row-today"), &hypotes.today, None));
    table.row(row(voice.word("row-as-is"), &hypotes.as_is.figures, Some(&hypotes.as_is)));
    for (place, standing) in hypotes.mixes.iter().enumerate() {
        table.row(row(voice.mix(Some(place)), &standing.figures, Some(standing)));
    }
    table
}

/// Contacts a month by channel, as is and in every mix; empty where a channel takes no part.
fn contacts(voice: &Voice<'_>, hypotes: &Hypotes) -> Table {
    let channels = voice.plan.channels.iter().map(|channel| channel.name.clone());
    let mut table = Table::new([voice.word("column-mix")].into_iter().chain(channels).collect());
    let row = |name: String, standing: &Standing| {
        let contacts = standing.channel_contacts.iter().map(|contacts| Value::known(*contacts, Look::Count));
        [Value::text(name)].into_iter().chain(contacts).collect()
    };
    table.row(row(voice.word("row-as-is"), &hypotes.as_is));
    for (place, standing) in hypotes.mixes.iter().enumerate() {
        table.row(row(voice.mix(Some(place)), standing));
    }
    table.without_unknown(1)
}

/// What is believed of each mix, and what the belief rests on.
fn beliefs(voice: &Voice<'_>) -> Table {
    let mixes = &voice.plan.mixes;
    // Only where an earlier pilot was closed.
    let is_different = mixes.iter().any(|mix| mix.different_this_time.is_some());
    let headings = ["column-mix", "workbook-column-hypothesis", "workbook-column-because"].into_iter();
    let headings = headings.chain(is_different.then_some("lessons-column-different"));
    let mut table = Table::new(headings.map(|key| voice.word(key)).collect());
    for mix in mixes {
        let different = is_different.then_some(&mix.different_this_time);
        let texts = [&mix.hypothesis, &mix.because].into_iter().chain(different);
        let texts: Vec<Value> = texts.map(|text| Value::text(text.clone().unwrap_or_default())).collect();
        if texts.iter().any(|text| *text != Value::Empty) {
            table.row([Value::text(mix.name.clone())].into_iter().chain(texts).collect());
        }
    }
    table
}

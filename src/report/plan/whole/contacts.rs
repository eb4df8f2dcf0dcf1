//! Contacts per channel, as is and under the mixes, and by channel and reason.

use crate::model::ChannelId;
use crate::report::document::{Cell, Column, Document, Table};
use crate::report::picture::{Bar, BarRow, Bars, Drawing, Picture, Weight};
use crate::report::plan::pruned_standing;
use crate::report::plan::voice::Voice;
use crate::{Detail, Results};

/// Mixes that are drawn where none is recommended; the table has all of them.
const MOST_MIXES: usize = 3;

/// Contacts per channel in the steady state; nothing without mixes.
pub(super) fn per_channel(voice: &Voice<'_>, results: &Results) -> Option<Picture> {
    if results.hypotes.mixes.is_empty() {
        return None;
    }
    let chosen = results.recommendation.as_ref().and_then(|advice| advice.choice.mix);
    let as_is = &results.hypotes.as_is;
    // As it is recommended, not as the file has it.
    let pruned = pruned_standing(results);
    // The recommended mix and what it is chosen before; of all of them nothing would be seen.
    let rival =
        results.recommendation.as_ref().and_then(|advice| advice.choice.contenders.get(advice.choice.runner_up?)?.mix);
    let drawn = |place: usize| match chosen {
        Some(_) => chosen == Some(place) || rival == Some(place),
        None => place < MOST_MIXES,
    };
    let mut columns = vec![Column::words(voice.word("column-channel")), Column::figures(voice.word("as-is"))];
    columns.extend((0..results.hypotes.mixes.len()).map(|place| Column::figures(voice.mix(Some(place)))));
    columns.extend(pruned.map(|_| Column::figures(voice.word("row-pruned"))));
    let mut table = Table::new(columns);
    let mut rows = Vec::new();
    for channel in 0..voice.plan.channels.len() {
        let of = |standing: &crate::hypotes::Standing| standing.channel_contacts.get(channel).copied().flatten();
        let written = |figure: Option<f64>| figure.map_or_else(|| voice.none(), |figure| voice.catalogue.count(figure));
        let name = voice.channel(ChannelId(channel));
        let mut cells = vec![Cell::from(name.clone()), written(of(as_is)).into()];
        cells.extend(results.hypotes.mixes.iter().chain(pruned).map(|mix| Cell::from(written(of(mix)))));
        table.row(cells);
        let bar = |label: String, figure: Option<f64>, weight: Weight| {
            figure.map(|value| Bar { label, value, text: voice.catalogue.count(value), weight })
        };
        let mut bars: Vec<Bar> = bar(voice.word("as-is"), of(as_is), Weight::Quiet).into_iter().collect();
        for (place, mix) in results.hypotes.mixes.iter().enumerate().filter(|(place, _)| drawn(*place)) {
            let (weight, mark) = if chosen == Some(place) { (Weight::Strong, "► ") } else { (Weight::Plain, "") };
            let shown = pruned.filter(|_| chosen == Some(place)).unwrap_or(mix);
            bars.extend(bar(format!("{mark}{}", voice.mix(Some(place))), of(shown), weight));
        }
        if !bars.is_empty() {
            rows.push(BarRow { label: name, bars });
        }
    }
    Some(Picture {
        title: voice.word("report-contacts"),
        reading: voice.word("report-contacts-reading"),
        drawing: Drawing::Bars(Bars { rows }),
        table,
    })
}

/// Adds the contacts by channel and reason, as is and under the recommended mix; nothing without reasons.
pub(super) fn add_by_reason(document: &mut Document, voice: &Voice<'_>, detail: &Detail) {
    let contacts = &detail.contacts;
    if contacts.as_is.is_empty() {
        return;
    }
    document.subheading(voice.word("report-errands"));
    let reasons = voice.plan.reasons.iter().map(Column::figures);
    let mut table = Table::new(std::iter::once(Column::words(voice.word("column-channel"))).chain(reasons).collect());
    for channel in 0..voice.plan.channels.len() {
        let mut cells = vec![Cell::from(voice.channel(ChannelId(channel)))];
        let mut is_there = false;
        for reason in 0..voice.plan.reasons.len() {
            let of =
                |table: &Vec<Vec<Option<f64>>>| table.get(reason).and_then(|row| row.get(channel)).copied().flatten();
            let before = of(&contacts.as_is);
            let after = contacts.recommended.as_ref().and_then(of);
            is_there |= before.or(after).is_some_and(|contacts| contacts > 0.0);
            cells.push(written(voice, before, after, contacts.recommended.is_some()).into());
        }
        if is_there {
            table.row(cells);
        }
    }
    document.table(table);
    let key = if contacts.recommended.is_some() { "report-errands-note-recommended" } else { "report-errands-note" };
    document.notes(vec![voice.word(key)]);
}

/// Before → after, or the one figure where they are written alike.
fn written(voice: &Voice<'_>, before: Option<f64>, after: Option<f64>, has_after: bool) -> String {
    let figure =
        |contacts: Option<f64>| contacts.map_or_else(|| voice.none(), |contacts| voice.catalogue.count(contacts));
    let (before, after) = (figure(before), figure(after));
    if has_after && before != after { format!("{before}\u{a0}→ {after}") } else { before }
}

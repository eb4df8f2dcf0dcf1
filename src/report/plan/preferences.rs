//! Which channel customers themselves would choose, and how many of them find it.

use super::voice::Voice;
use crate::hypotes::{Hypotes, Standing};
use crate::nulage::Nulage;
use crate::recommend::Recommendation;
use crate::report::document::{Cell, Column, Document, Table, Tone};

/// Adds what they would choose and what they find today; nothing where no file says what they prefer.
pub(super) fn add_today(document: &mut Document, voice: &Voice<'_>, nulage: &Nulage) {
    if nulage.preferences.is_empty() {
        return;
    }
    document.subheading(voice.word("preferences-heading"));
    let figures = ["column-choose-it", "column-preferred-offered", "column-preferred-missing", "column-no-preference"];
    let mut columns = ["column-customers", "column-first-choice"].map(|key| Column::words(voice.word(key))).to_vec();
    columns.extend(figures.map(|key| Column::figures(voice.word(key))));
    let mut table = Table::new(columns);
    for own in &nulage.preferences {
        let shares = [own.first.1, own.offered, own.stated - own.offered, 1.0 - own.stated];
        let mut cells: Vec<Cell> = vec![segment(voice, own.segment).into(), voice.channel(own.first.0).into()];
        // What rounding leaves of nothing is nothing.
        cells.extend(shares.map(|share| Cell::from(voice.share(share.max(0.0), 0))));
        table.row(cells);
    }
    document.table(table);
    let mut notes = vec![voice.word("note-preferred-offered")];
    let speaks_of_all = nulage.preferences.iter().any(|own| own.segment.is_none());
    let is_silent = |place: &usize| !speaks_of_all && nulage.preferences.iter().all(|own| own.segment != Some(*place));
    let silent: Vec<String> =
        (0..voice.plan.segments.len()).filter(is_silent).map(|place| segment(voice, Some(place))).collect();
    if !silent.is_empty() {
        notes.push(voice.with("note-no-preferences", "segments", silent));
    }
    document.notes(notes);
}

/// Adds how many find it at the end, as is and with each mix; nothing where no file says what they prefer.
///
/// `pruned` is how the recommended mix stands after pruning, where that made it another one.
pub(super) fn add_mixes(
    document: &mut Document,
    voice: &Voice<'_>,
    hypotes: &Hypotes,
    advice: Option<&Recommendation>,
    pruned: Option<&Standing>,
) {
    if hypotes.as_is.preferences.is_empty() {
        return;
    }
    document.subheading(voice.word("preferences-mixes-heading"));
    let mut columns = vec![Column::words(String::new())];
    columns.extend(hypotes.as_is.preferences.iter().map(|own| Column::figures(segment(voice, own.segment))));
    let mut table = Table::new(columns);
    let row = |label: Cell, standing: &Standing| -> Vec<Cell> {
        let shares = standing.preferences.iter().map(|own| Cell::from(voice.share(own.share, 0)));
        std::iter::once(label).chain(shares).collect()
    };
    table.row(row(voice.word("row-as-is").into(), &hypotes.as_is));
    for (place, standing) in hypotes.mixes.iter().enumerate() {
        let is_chosen = advice.is_some_and(|advice| advice.choice.mix == Some(place));
        let name = voice.mix(Some(place));
        let label =
            if is_chosen { Cell::new(voice.with("row-recommended", "mix", name), Tone::Strong) } else { name.into() };
        table.row(row(label, standing));
    }
    if let Some(standing) = pruned {
        table.total(row(Cell::new(voice.word("row-pruned"), Tone::Strong), standing));
    }
    document.table(table);
    document.notes(vec![voice.word("note-preferred-mixes")]);
}

/// A segment's name, or that of all customers.
fn segment(voice: &Voice<'_>, segment: Option<usize>) -> String {
    let name = segment.and_then(|place| voice.plan.segments.get(place));
    name.cloned().unwrap_or_else(|| voice.word("preferences-all-customers"))
}

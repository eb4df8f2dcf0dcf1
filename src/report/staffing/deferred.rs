//! Work that may wait: when it is answered, how much too late, and what stands.

use super::Shown;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::staffing::{DeferredWeek, State};
use crate::text::Arg;

/// Adds the table; nothing where no work may wait.
pub(super) fn add(document: &mut Document, shown: &Shown<'_>, state: &State) {
    let voice = &shown.voice;
    let mut table = Table::new(vec![
        Column::words(voice.word("staffing-column-deferred")),
        Column::figures(voice.word("staffing-column-promise")),
        Column::figures(voice.word("staffing-column-backlog")),
        Column::figures(voice.word("staffing-column-clear")),
        Column::figures(voice.word("staffing-column-behind")),
        Column::figures(voice.word("staffing-column-late")),
        Column::figures(voice.word("staffing-column-late-contacts")),
    ]);
    let hours = |hours: f64| {
        let decimals = usize::from(hours != hours.round());
        voice.with("staffing-wait-hours", "value", Arg::Figure { value: hours, decimals, signed: false })
    };
    for week in state.groups.iter().flat_map(|group| &group.deferred) {
        let DeferredWeek { channel, promise, backlog, answer_hours, late, late_contacts, hours_to_clear, .. } = week;
        let is_late = late.is_some_and(|late| late > 0.0);
        table.row(vec![
            voice.channel(*channel).into(),
            hours(*promise).into(),
            voice.catalogue.count(*backlog).into(),
            if *backlog > 0.0 { hours(*hours_to_clear) } else { voice.none() }.into(),
            answer_hours.map_or_else(|| voice.none(), hours).into(),
            Cell::new(
                late.map_or_else(|| voice.none(), |late| voice.share(late, 1)),
                if is_late { Tone::Warning } else { Tone::Plain },
            ),
            voice.catalogue.count(*late_contacts).into(),
        ]);
    }
    document.table(table);
}

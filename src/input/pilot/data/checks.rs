//! What units must keep to over all rows, and what the criteria of the pilot need of the data.

use crate::model::{Code, Criterion, Finding, Group, PeriodKind, Pilot, PilotData};
use crate::text::Message;

use super::super::super::names;
use super::super::super::reading::Reading;
use super::super::super::sheet::{Mark, Sheet};
use super::columns::Columns;
use super::gather::CellKey;

/// What has been seen of the units.
#[derive(Default)]
pub(super) struct Units {
    seen: Vec<Option<Unit>>,
}

#[derive(Clone, Copy)]
struct Unit {
    group: Option<Group>,
    starts: Option<i64>,
    first: Mark,
    is_told: bool,
}

impl Units {
    /// Looks at a row of a unit: a unit is in one group, and begins once.
    #[allow(clippy::too_many_arguments, reason = "what is known of the row, each of it once")]
    pub(super) fn see(
        &mut self,
        unit: u32,
        key: &CellKey,
        mark: Mark,
        name: &dyn Fn(u32) -> String,
        sheet: &Sheet,
        columns: &Columns,
        reading: &mut Reading,
    ) {
        let place = unit as usize;
        if self.seen.len() <= place {
            self.seen.resize(place + 1, None);
        }
        let Some(entry) = self.seen.get_mut(place) else { return };
        let own = Unit { group: key.group, starts: key.starts, first: mark, is_told: false };
        let seen = entry.get_or_insert(own);
        let (is_moved, is_restarted) = (seen.group != key.group, seen.starts != key.starts);
        if seen.is_told || !(is_moved || is_restarted) {
            return;
        }
        seen.is_told = true;
        let (code, column) = if is_moved {
            (Code::PilotUnitInBothGroups, columns.group)
        } else {
            (Code::PilotUnitStartsTwice, columns.start)
        };
        let place = column.map_or(0, |column| column.place);
        let (at, first_at) = (sheet.cell_at(mark, place, reading), sheet.cell_at(seen.first, place, reading));
        let line = reading.sources.place(first_at).map_or(0, |place| place.line);
        let finding = Finding::new(code, at).with("unit", name(unit)).with("line", line.to_string());
        reading.report(finding.also(first_at));
    }
}

/// Reports a start that is none of the data's periods, and criteria of which the data say nothing.
pub(super) fn report_what_is_missing(
    data: &PilotData,
    pilot: &Pilot,
    columns: &Columns,
    sheet: &Sheet,
    reading: &mut Reading,
) {
    if let (Some(start), Some(kind), Some(column)) = (pilot.start, data.period, columns.period)
        && start.beginning(kind).is_none()
    {
        let at = sheet.heading_at(column.place, reading);
        let finding = Finding::new(Code::PilotStartUnfit, at).with("start", start.to_string());
        reading.report(finding.with("kind", Message::new(kind_word(kind))));
    }
    for criterion in &pilot.criteria {
        if let Some((what, suggestion)) = missing(criterion, data) {
            let finding = Finding::new(Code::PilotNotMeasured, data.origin).with("criterion", criterion.id.as_str());
            reading.report(finding.with("what", what).with("suggestion", suggestion));
        }
    }
}

/// What a criterion needs that the data do not have, and what to write instead.
fn missing(criterion: &Criterion, data: &PilotData) -> Option<(String, Message)> {
    let has = |name: &str| data.measures.iter().any(|measure| measure.name == name);
    let names = data.measures.iter().map(|measure| measure.name.as_str());
    let is_there = match criterion.measure.as_str() {
        "share" => has("volume") && !data.channels.is_empty(),
        "cost_per_contact" => has("cost_per_contact") || (has("cost") && has("volume")),
        "cost_per_case" => has("cost_per_case") || (has("cost") && has("volume") && has("fcr")),
        name => has(name),
    };
    if !is_there {
        let name = if criterion.measure == "share" { "channel" } else { &criterion.measure };
        return Some((name.to_owned(), names::suggestion(name, names)));
    }
    // Without a column of channels all rows are of the channel that the pilot is about.
    let channels = || data.channels.iter().map(String::as_str);
    let wanted = criterion.channel.iter().chain(&criterion.of);
    let unknown = |name: &&String| !channels().any(|channel| names::fold(channel) == names::fold(name));
    let channel = wanted.into_iter().filter(|_| !data.channels.is_empty()).find(unknown)?;
    Some((channel.clone(), names::suggestion(channel, channels())))
}

fn kind_word(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Month => "pilot-months",
        PeriodKind::Week => "pilot-weeks",
        PeriodKind::Day => "pilot-days",
        PeriodKind::Number => "pilot-numbers",
    }
}

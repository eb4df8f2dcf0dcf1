//! Records to keys and values.

use std::borrow::Cow;

use crate::model::{Code, Finding, Group, MeasureColumn, MeasureKind, Observed, Phase, Pilot, PilotData};
use crate::text::Message;

use super::super::super::ledger::{
    BLANK, Column, Currency, Decimal, Dimension, Doubt, Entered, FieldReader, Known, Spellings,
};
use super::super::super::names::{is_invisible, visible};
use super::super::super::reading::Reading;
use super::super::super::sheet::{Cell, Mark, Record, Sheet};
use super::calendar::{Calendar, Seen};
use super::checks::Units;
use super::columns::{Columns, KeyColumn};
use super::gather::{CellKey, Gathered};
use super::words::{self, Key};

/// How long a text is shown.
const MOST_SHOWN: usize = 60;

/// What a field of a key says; `Err` where it cannot be read, which has been reported.
type Read<T> = Result<Option<T>, ()>;

/// Reads record after record.
pub(super) struct RowReader<'a> {
    sheet: &'a Sheet,
    columns: &'a Columns,
    fields: FieldReader<'a>,
    scale: Option<(f64, f64)>,
    /// Units, teams, channels, reasons and segments.
    known: [Known; 5],
    spellings: Spellings,
    calendar: Calendar,
    /// The words for groups that have been seen.
    groups: Vec<(String, Group)>,
    doubts: Vec<Doubt>,
    /// Of each measure, whether a value was no word of yes or no.
    has_numbers: Vec<bool>,
    /// Of each measure of the data's own, the first value with a per cent sign, and the first without.
    signs: Vec<[Option<Mark>; 2]>,
    values: Vec<f64>,
    units: Units,
    gathered: Gathered,
}

impl<'a> RowReader<'a> {
    pub(super) fn new(
        sheet: &'a Sheet,
        columns: &'a Columns,
        decimal: Decimal,
        currency: Currency,
        scale: Option<(f64, f64)>,
    ) -> Self {
        let count = columns.measures.len();
        Self {
            sheet,
            columns,
            fields: FieldReader::new(sheet, decimal, currency),
            scale,
            known: Default::default(),
            spellings: Spellings::default(),
            calendar: Calendar::new(columns.period.map(|column| column.key)),
            groups: Vec::new(),
            doubts: vec![Doubt::default(); count],
            has_numbers: vec![false; count],
            signs: vec![[None; 2]; count],
            values: Vec::with_capacity(count),
            units: Units::default(),
            gathered: Gathered::new(columns),
        }
    }

    /// Reads one record; what is wrong with it is reported, and it is left out then.
    pub(super) fn read(&mut self, record: &Record<'_>, reading: &mut Reading) {
        let before = reading.findings.len();
        let key = self.key(record, reading);
        self.read_values(record, reading);
        if reading.findings.len() > before && self.are_headings(record) {
            // What stands in it was never meant as data.
            reading.findings.truncate(before);
            let at = self.sheet.record_at(record.mark, reading);
            reading.report_code(Code::HeadingsAgain, at);
            return;
        }
        let Ok((key, within)) = key else { return };
        if self.values.iter().any(|value| value.is_nan()) {
            return;
        }
        if self.gathered.lacks_volume(&self.values) {
            let volume = self.columns.measure("volume").and_then(|place| self.columns.measures.get(place));
            let at = self.sheet.cell_at(record.mark, volume.map_or(0, |measure| measure.place), reading);
            reading.report(Finding::new(Code::BlankKey, at).with("column", "volume"));
            return;
        }
        if let Some(unit) = key.unit {
            let name = |unit: u32| self.known[0].names.all().get(unit as usize).cloned().unwrap_or_default();
            self.units.see(unit, &key, record.mark, &name, self.sheet, self.columns, reading);
        }
        self.gathered.add(key, within, &self.values, record.mark, self.sheet, reading);
    }

    /// The keys of a record, all of them read so that all that is wrong is told.
    fn key(&mut self, record: &Record<'_>, reading: &mut Reading) -> Result<(CellKey, [Option<u32>; 2]), ()> {
        let columns = self.columns;
        let period = self.period(record, reading);
        let group = self.group(record, reading);
        let phase: Read<Phase> = self.word(record, columns.phase, words::phase, "pilot-wanted-phase", reading);
        let starts = self.start(record, reading);
        let unit = self.name(record, columns.unit, 0, reading);
        let team = self.name(record, columns.team, 1, reading);
        let channel = self.name(record, columns.channel, 2, reading);
        let reason = self.name(record, columns.reason, 3, reading);
        let segment = self.name(record, columns.segment, 4, reading);
        let group: Option<Group> = group?;
        let key = CellKey {
            period: period?.unwrap_or(0),
            group,
            phase: phase?,
            starts: starts?,
            unit: unit?,
            team: team?,
            channel: channel?,
        };
        Ok((key, [reason?, segment?]))
    }

    /// Every measurement of a record.
    fn read_values(&mut self, record: &Record<'_>, reading: &mut Reading) {
        self.values.clear();
        for (place, measure) in self.columns.measures.iter().enumerate() {
            let field = measure.field();
            let read = self.fields.read(record, &field, reading);
            let mut value = read.value;
            if value != BLANK {
                self.doubts[place].see(read, measure.dimension, measure.unit, record.mark);
                self.has_numbers[place] |= !read.is_word;
                if measure.dimension == Dimension::Free && value != 0.0 && !read.is_word {
                    self.signs[place][usize::from(!read.is_percent)].get_or_insert(record.mark);
                }
                if let (true, Some((low, high))) = (measure.name == Column::Csat.name(), self.scale) {
                    value = (value - low) / (high - low) * 100.0;
                }
            }
            self.values.push(value);
        }
    }

    /// The text of a field; `Ok(None)` where the file has no such column, `Err` where it is blank or failed.
    fn text<'r>(
        &self,
        record: &Record<'r>,
        column: Option<KeyColumn>,
        reading: &mut Reading,
    ) -> Result<Option<Cow<'r, str>>, ()> {
        let Some(column) = column else { return Ok(None) };
        let cell = record.cell(column.place);
        if matches!(cell, Cell::Failed(_) | Cell::NotComputed) || cell.is_failure_as_text() {
            self.fields.report_formula(record, column.place, reading);
            return Err(());
        }
        if !cell.is_blank() {
            return Ok(Some(cell.shown()));
        }
        // A unit that never starts has no start, and a unit may belong to no team.
        if matches!(column.key, Key::Start) || self.columns.team.is_some_and(|team| team.place == column.place) {
            return Ok(None);
        }
        let at = self.sheet.cell_at(record.mark, column.place, reading);
        reading.report(Finding::new(Code::BlankKey, at).with("column", column.key.name()));
        Err(())
    }

    /// The group of a row, which is mostly written as that of a row before it.
    fn group(&mut self, record: &Record<'_>, reading: &mut Reading) -> Read<Group> {
        let column = self.columns.group;
        let written = match column.map(|column| record.cell(column.place)) {
            Some(Cell::Text(text)) => text,
            _ => "",
        };
        if let Some((_, group)) = self.groups.iter().find(|(known, _)| known == written) {
            return Ok(Some(*group));
        }
        let group = self.word(record, column, words::group, "pilot-wanted-group", reading)?;
        if let (Some(group), false) = (group, written.is_empty()) {
            self.groups.push((written.to_owned(), group));
        }
        Ok(group)
    }

    fn word<T>(
        &self,
        record: &Record<'_>,
        column: Option<KeyColumn>,
        meaning: fn(&str) -> Option<T>,
        wanted: &'static str,
        reading: &mut Reading,
    ) -> Read<T> {
        let (Some(text), Some(column)) = (self.text(record, column, reading)?, column) else { return Ok(None) };
        match meaning(&text) {
            Some(found) => Ok(Some(found)),
            None => self.refuse(record, column, &text, wanted, reading),
        }
    }

    fn refuse<T>(
        &self,
        record: &Record<'_>,
        column: KeyColumn,
        text: &str,
        wanted: &'static str,
        reading: &mut Reading,
    ) -> Read<T> {
        let at = self.sheet.cell_at(record.mark, column.place, reading);
        let shown: String = text.chars().take(MOST_SHOWN).collect();
        let finding = Finding::new(Code::PilotUnreadable, at).with("value", shown).with("column", column.key.name());
        reading.report(finding.with("wanted", Message::new(wanted)));
        Err(())
    }

    /// The name in a field, by its place among the names of its column.
    fn name(
        &mut self,
        record: &Record<'_>,
        column: Option<KeyColumn>,
        which: usize,
        reading: &mut Reading,
    ) -> Read<u32> {
        let (Some(text), Some(column)) = (self.text(record, column, reading)?, column) else { return Ok(None) };
        match self.known[which].enter(&text) {
            Entered::Name(place) => Ok(Some(place)),
            Entered::New(place) => {
                self.tell_new(record, column, &text, reading);
                Ok(Some(place))
            }
            Entered::Total => {
                let at = self.sheet.record_at(record.mark, reading);
                reading.report(Finding::new(Code::TotalsRow, at).with("value", text.as_ref()));
                Err(())
            }
        }
    }

    /// Says that a name has characters that cannot be seen, or that a channel is nearly another.
    fn tell_new(&mut self, record: &Record<'_>, column: KeyColumn, name: &str, reading: &mut Reading) {
        let seen = visible(name).into_owned();
        let other = match column.key {
            Key::Channel => self.spellings.other_than(Column::Channel, &seen),
            _ => None,
        };
        if !name.contains(is_invisible) && other.is_none() {
            return;
        }
        let at = self.sheet.cell_at(record.mark, column.place, reading);
        if name.contains(is_invisible) {
            reading.report(Finding::new(Code::InvisibleCharacters, at).with("value", seen.as_str()));
        }
        if let Some(other) = other {
            reading.report(Finding::new(Code::NamesAlike, at).with("value", seen).with("other", other));
        }
    }

    fn period(&mut self, record: &Record<'_>, reading: &mut Reading) -> Read<i64> {
        let (Some(text), Some(column)) = (self.text(record, self.columns.period, reading)?, self.columns.period) else {
            return Ok(None);
        };
        match self.calendar.period(record.cell(column.place), &text, record.mark) {
            Seen::Index(index) => Ok(Some(index)),
            Seen::None(wanted) => self.refuse(record, column, &text, wanted, reading),
            Seen::Another(_, true) => Err(()),
            Seen::Another(first, false) => {
                let at = self.sheet.cell_at(record.mark, column.place, reading);
                let first_at = self.sheet.cell_at(first, column.place, reading);
                reading.report(Finding::new(Code::PilotPeriodsMixed, at).with("value", text.as_ref()).also(first_at));
                Err(())
            }
        }
    }

    fn start(&mut self, record: &Record<'_>, reading: &mut Reading) -> Read<i64> {
        let (Some(text), Some(column)) = (self.text(record, self.columns.start, reading)?, self.columns.start) else {
            return Ok(None);
        };
        match self.calendar.start(record.cell(column.place), &text) {
            Seen::Index(index) => Ok(Some(index)),
            Seen::None(wanted) => self.refuse(record, column, &text, wanted, reading),
            Seen::Another(..) => Err(()),
        }
    }

    /// Whether a record holds headings.
    fn are_headings(&self, record: &Record<'_>) -> bool {
        let is_heading = |(place, heading): &(usize, &String)| {
            !heading.is_empty() && record.cell(*place).shown().trim() == heading.trim()
        };
        self.sheet.headings.iter().enumerate().filter(is_heading).count() > 1
    }

    /// The data; `None` where a row could not be read.
    pub(super) fn finish(self, pilot: &Pilot, reading: &mut Reading) -> Option<PilotData> {
        self.report_doubts(reading);
        let kinds: Vec<MeasureKind> =
            self.columns.measures.iter().zip(&self.has_numbers).map(kind_of_measure).collect();
        let counts = self.counts_rows(pilot);
        let mut rows = Vec::with_capacity(self.gathered.firsts.len());
        for (cell, (key, mark)) in self.gathered.firsts.iter().enumerate() {
            let measured = kinds.iter().enumerate().map(|(place, kind)| self.gathered.measured(cell, place, *kind));
            let mut values: Vec<_> = measured.collect();
            if counts {
                values.push(Some(self.gathered.contacts(cell)));
            }
            rows.push(Observed {
                period: key.period,
                group: key.group,
                phase: key.phase,
                starts: key.starts,
                unit: key.unit.map(|unit| unit as usize),
                team: key.team.map(|team| team as usize),
                channel: key.channel.map(|channel| channel as usize),
                values,
                origin: self.sheet.record_at(*mark, reading),
            });
        }
        let named = self.columns.measures.iter().zip(&kinds);
        let mut measures: Vec<MeasureColumn> =
            named.map(|(measure, kind)| MeasureColumn { name: measure.name.clone(), kind: *kind }).collect();
        let origin = self.sheet.heading_at(0, reading);
        if counts {
            measures.push(MeasureColumn { name: "volume".to_owned(), kind: MeasureKind::Total });
            reading.report_code(Code::PilotRowsAreContacts, origin);
        }
        let heading = |column: KeyColumn| self.sheet.headings.get(column.place).cloned();
        let unit_heading = self.columns.unit.and_then(heading);
        let [units, teams, channels, ..] = self.known.map(|known| known.names.all().to_vec());
        let period = self.columns.period.and(self.calendar.kind());
        Some(PilotData {
            period,
            units,
            unit_heading,
            teams,
            channels,
            measures,
            rows,
            rows_read: self.gathered.rows,
            origin,
        })
    }

    /// Whether rows are counted as contacts: nothing counts them, and either they repeat their keys, as single contacts
    /// do, or a criterion asks for contacts.
    fn counts_rows(&self, pilot: &Pilot) -> bool {
        let has = |name: &str| self.columns.measure(name).is_some();
        let asks = pilot.criteria.iter().any(|criterion| match criterion.measure.as_str() {
            "volume" | "share" => true,
            "cost_per_contact" => !has("cost_per_contact"),
            _ => false,
        });
        !has("volume") && (asks || self.gathered.repeats)
    }

    fn report_doubts(&self, reading: &mut Reading) {
        for (measure, doubt) in self.columns.measures.iter().zip(&self.doubts) {
            let is_rescaled = measure.name == Column::Csat.name() && self.scale.is_some();
            doubt.report(&measure.field(), is_rescaled, self.sheet, reading);
        }
        for (measure, signs) in self.columns.measures.iter().zip(&self.signs) {
            if let [Some(with), Some(without)] = signs {
                let at = self.sheet.cell_at(*without, measure.place, reading);
                let with_at = self.sheet.cell_at(*with, measure.place, reading);
                let finding = Finding::new(Code::PilotPercentMixed, at).with("column", measure.name.as_str());
                reading.report(finding.also(with_at));
            }
        }
    }
}

/// Whose values are all words of yes or no is a share.
fn kind_of_measure((measure, has_numbers): (&super::columns::Measure, &bool)) -> MeasureKind {
    measure.kind.unwrap_or(if *has_numbers { MeasureKind::Mean } else { MeasureKind::Share })
}

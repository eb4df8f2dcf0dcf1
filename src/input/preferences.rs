//! Which channel customers themselves would choose: a table beside the scenario, a row for each segment and channel.
//!
//! It is read like the other tables: text in any dialect or a sheet of a workbook, headings in five languages. Its
//! names are found once the ledger's are known.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use crate::model::{Bounds, ChannelId, Code, Finding, Origin, Preference};
use crate::text::{Arg, Message};

use super::ReadFile;
use super::columns::{self, Column as _, columns_of, report_missing};
use super::frame::Frame;
use super::ledger::{Column as LedgerColumn, column_named, decide_decimal, percent_power, read_amount, shifted};
use super::names::fold;
use super::number::{is_sensible, out_of_range};
use super::open::{TableSettings, open_beside};
use super::reading::Reading;
use super::section::Section;
use super::sheet::{self, Cell, Record, Sheet, SheetSettings};

/// Sums of shares may be past 1 by this much.
const TOLERANCE: f64 = 1e-9;
/// Headings of the column of shares, in lower case.
const SHARE_HEADINGS: [&str; 4] = ["share", "andel", "osuus", "udeo"];

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Segment,
    Channel,
    /// With the power of ten that the unit in its heading says: −2 below `share (%)`.
    Share(i32),
}

impl columns::Column for Column {
    fn name(self) -> &'static str {
        match self {
            Self::Segment => "segment",
            Self::Channel => "channel",
            Self::Share(_) => "share",
        }
    }

    fn of(heading: &str) -> Option<Self> {
        match column_named(heading) {
            Some(LedgerColumn::Segment) => Some(Self::Segment),
            Some(LedgerColumn::Channel) => Some(Self::Channel),
            Some(_) => None,
            None => share_power(heading).map(Self::Share),
        }
    }

    fn offered() -> impl Iterator<Item = &'static str> {
        ["segment", "channel"].into_iter().chain(SHARE_HEADINGS)
    }
}

/// The power of ten of a heading for shares: `share`, `andel (%)`, `osuus [%]`, `udeo, %`, `andel %`.
pub(crate) fn share_power(heading: &str) -> Option<i32> {
    let folded = fold(&heading.replace(['_', '\u{a0}'], " "));
    let name = SHARE_HEADINGS.into_iter().find(|name| folded.starts_with(name))?;
    let rest = folded[name.len()..].trim();
    if rest.is_empty() {
        return Some(0);
    }
    let is_apart = folded[name.len()..].starts_with([' ', '(', '[', ',']);
    let unit = rest.trim_start_matches(['(', '[', ',', ' ']).trim_end_matches([')', ']', ' ']);
    percent_power(unit).filter(|_| is_apart)
}

/// What the rows of the table say, before their names are found.
pub(crate) struct PreferenceRows(Vec<Row>);

struct Row {
    at: Origin,
    segment: Option<(String, Origin)>,
    channel: (String, Origin),
    share: (f64, Origin),
}

/// Opens the table that `nulage.preferences` names; `None` where it names none or nothing of it can be read, which
/// is reported.
pub(crate) fn open(
    nulage: &Section<'_>,
    path: &Path,
    read: ReadFile<'_>,
    reading: &mut Reading,
) -> Option<PreferenceRows> {
    if !nulage.has("preferences") {
        return None;
    }
    let (written, at) = nulage.required_text("preferences", reading)?;
    let encoding = nulage.text("encoding", reading).map(|(label, at)| (label, Some(at)));
    let decimal = nulage.choice("decimal", reading).and_then(|word| word.chars().next());
    let is_known = |heading: &str| Column::of(heading).is_some();
    let table = TableSettings { is_known: &is_known, encoding };
    let file = open_beside(path, &written, at, &table, read, reading)?;
    let sheet = sheet::open(file, &SheetSettings::default(), &is_known, reading)?;
    let columns = needed_columns(&sheet, reading)?;
    let shares = columns.iter().filter(|(column, _)| matches!(column, Column::Share(_)));
    let places: Vec<usize> = shares.map(|(_, place)| *place).collect();
    let decimal = decimal.unwrap_or_else(|| decide_decimal(&sheet, &places, reading));
    let mut reader = RowReader { sheet: &sheet, columns: &columns, decimal, has_percent: false };
    let mut rows = Vec::new();
    sheet.read(reading, |record, reading| rows.extend(reader.row(record, reading)));
    let is_in_percent = columns.iter().any(|(column, _)| *column == Column::Share(-2)) && !reader.has_percent;
    if let (true, Some(place)) = (is_in_percent && could_be_shares(&rows), places.first()) {
        let at = sheet.heading_at(*place, reading);
        reading.report(Finding::new(Code::PercentUnclear, at).with("column", "share"));
    }
    Some(PreferenceRows(rows))
}

/// Whether shares may stand below a heading with %, where 0.35 would be a third of a per cent.
fn could_be_shares(rows: &[Row]) -> bool {
    let most = rows.iter().map(|row| row.share.0).fold(0.0, f64::max);
    most > 0.0 && most <= 0.01
}

/// The columns and their places; `None` where one that is needed is missing, which is reported.
fn needed_columns(sheet: &Sheet, reading: &mut Reading) -> Option<Vec<(Column, usize)>> {
    let columns: Vec<(Column, usize)> = columns_of(sheet, reading);
    let needed = [Column::Channel, Column::Share(0)];
    let missing = needed.into_iter().find(|needed| columns.iter().all(|(column, _)| !column.excludes(*needed)));
    let Some(column) = missing else { return Some(columns) };
    report_missing(sheet, column.name(), reading);
    None
}

struct RowReader<'a> {
    sheet: &'a Sheet,
    columns: &'a [(Column, usize)],
    decimal: char,
    /// Whether a share has been seen with a per cent sign.
    has_percent: bool,
}

impl RowReader<'_> {
    /// A row; `None` where something of it is blank or cannot be read, which is reported.
    fn row(&mut self, record: &Record<'_>, reading: &mut Reading) -> Option<Row> {
        let (mut segment, mut channel, mut share) = (None, None, None);
        let mut is_right = true;
        for (column, place) in self.columns {
            let cell = record.cell(*place);
            let at = self.sheet.cell_at(record.mark, *place, reading);
            let is_failed = matches!(cell, Cell::Failed(_) | Cell::NotComputed) || cell.is_failure_as_text();
            if cell.is_blank() || is_failed {
                reading.report(match cell {
                    Cell::Blank => Finding::new(Code::BlankKey, at).with("column", column.name()),
                    Cell::Failed(word) | Cell::Text(word) => Finding::new(Code::CellFailed, at).with("value", word),
                    _ => Finding::new(Code::FormulaNotComputed, at),
                });
                is_right = false;
                continue;
            }
            match column {
                Column::Segment => segment = Some((cell.shown().into_owned(), at)),
                Column::Channel => channel = Some((cell.shown().into_owned(), at)),
                Column::Share(power) => share = self.share(cell, *power, at, reading).map(|share| (share, at)),
            }
        }
        let at = self.sheet.record_at(record.mark, reading);
        Some(Row { at, segment, channel: channel?, share: share? }).filter(|_| is_right)
    }

    /// A share from 0 to 1, 0.12 where 12 % stands.
    fn share(&mut self, cell: Cell<'_>, power: i32, at: Origin, reading: &mut Reading) -> Option<f64> {
        let (value, is_percent) = match cell {
            Cell::Number { value, is_percent: true } => (Some(value), true),
            Cell::Number { value, .. } => (Some(shifted(value, power)), false),
            Cell::Text(text) => match read_amount(text, self.decimal) {
                Some(amount) => (amount.value(if amount.is_percent { -2 } else { power }), amount.is_percent),
                None => (None, false),
            },
            _ => (None, false),
        };
        self.has_percent |= is_percent;
        let Some(value) = value.filter(|value| is_sensible(*value)) else {
            let shown: String = cell.shown().chars().take(60).collect();
            let finding = Finding::new(Code::UnreadableValue, at).with("value", shown).with("column", "share");
            let finding = finding.with("wanted", Message::new("wanted-share"));
            reading.report(finding.with("blank", Message::new("blank-forbidden")));
            return None;
        };
        if !(0.0..=1.0).contains(&value) {
            reading.report(out_of_range(value, at, "share", "share", Bounds::SHARE));
            return None;
        }
        Some(value)
    }
}

/// Finds the names of the rows, and puts them in the order of segments and channels.
pub(crate) fn resolve(rows: &PreferenceRows, frame: &Frame, reading: &mut Reading) -> Vec<Preference> {
    let mut found: Vec<(Preference, &Row)> = Vec::new();
    let mut firsts: HashMap<(Option<usize>, ChannelId), Origin> = HashMap::new();
    let mut has_told_no_segments = false;
    for row in &rows.0 {
        let channel = frame.channel(&row.channel.0, row.channel.1, reading);
        let segment = match &row.segment {
            None => Some(None),
            Some(_) if frame.segments.all().is_empty() && has_told_no_segments => None,
            Some((name, at)) => {
                has_told_no_segments = true;
                segment_of(name, *at, frame, reading).map(Some)
            }
        };
        let (Some(channel), Some(segment)) = (channel, segment) else { continue };
        if let Some(first) = firsts.get(&(segment, channel)) {
            let line = reading.sources.place(*first).map_or(0, |place| place.line);
            reading.report(Finding::new(Code::SameKeys, row.at).with("line", line.to_string()).also(*first));
            continue;
        }
        firsts.insert((segment, channel), row.at);
        found.push((Preference { segment, channel, share: row.share.0, origin: row.channel.1 }, row));
    }
    report_sums(&found, frame, reading);
    let mut preferences: Vec<Preference> = found.into_iter().map(|(preference, _)| preference).collect();
    preferences.sort_by_key(|preference: &Preference| -> (Option<usize>, ChannelId) {
        (preference.segment, preference.channel)
    });
    preferences
}

fn segment_of(name: &str, at: Origin, frame: &Frame, reading: &mut Reading) -> Option<usize> {
    let found = frame.segments.find(name);
    if found.is_none() {
        let suggestion = if frame.segments.all().is_empty() {
            Message::new("suggest-no-column").with("column", "segment")
        } else {
            frame.segments.suggestion(name)
        };
        reading.report(Finding::new(Code::UnknownSegment, at).with("name", name).with("suggestion", suggestion));
    }
    found
}

/// Shares of a segment that are more than all of it: told once for each, at the row with which they become that.
fn report_sums(found: &[(Preference, &Row)], frame: &Frame, reading: &mut Reading) {
    let mut all: HashMap<Option<usize>, f64> = HashMap::new();
    for (preference, _) in found {
        *all.entry(preference.segment).or_default() += preference.share;
    }
    let mut so_far: HashMap<Option<usize>, f64> = HashMap::new();
    let mut told: HashSet<Option<usize>> = HashSet::new();
    for (preference, row) in found {
        let segment = preference.segment;
        let sum = so_far.entry(segment).or_default();
        *sum += preference.share;
        if *sum <= 1.0 + TOLERANCE || !told.insert(segment) {
            continue;
        }
        let whose = match segment.and_then(|segment| frame.segments.all().get(segment)) {
            Some(name) => Arg::from(name.as_str()),
            None => Message::new("preferences-all-customers").into(),
        };
        // Without the noise in the last digits that sums of decimals leave.
        let sum = (all.get(&segment).copied().unwrap_or(*sum) * 1e6).round() / 1e6;
        let finding = Finding::new(Code::PreferencesSum, row.share.1).with("segment", whose);
        reading.report(finding.with("sum", Arg::Number(sum)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_understood_in_five_languages_with_their_units() {
        for (heading, column) in [
            ("Share", Column::Share(0)),
            ("andel", Column::Share(0)),
            ("Osuus", Column::Share(0)),
            ("udeo", Column::Share(0)),
            ("Andel (%)", Column::Share(-2)),
            ("osuus [%]", Column::Share(-2)),
            ("udeo, %", Column::Share(-2)),
            ("andel\u{a0}%", Column::Share(-2)),
            ("share (0–1)", Column::Share(0)),
            ("Kanal", Column::Channel),
            ("kanava", Column::Channel),
            ("Kundgrupp", Column::Segment),
            ("asiakasryhmä", Column::Segment),
            ("kundegruppe", Column::Segment),
        ] {
            assert_eq!(Column::of(heading), Some(column), "{heading}");
        }
        for heading in ["andelar", "share of wallet", "volume", "andel (kr)", ""] {
            assert_eq!(Column::of(heading), None, "{heading}");
        }
    }
}

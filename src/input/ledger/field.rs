//! A field that holds a number, read by what its column says of it.

use crate::model::{Bounds, Code, Finding};
use crate::text::Message;

use super::super::names::fold;
use super::super::number::{is_sensible, out_of_range};
use super::super::reading::Reading;
use super::super::sheet::{Cell, Record, Sheet};
use super::amounts::{self, Evidence};
use super::currency::Currency;
use super::decimal::Decimal;
use super::headings::Dimension;
use super::rows::BLANK;
use super::units::Unit;

/// Words for yes and no in English, Swedish, Finnish, Danish and Serbian.
const YES: [&str; 8] = ["yes", "y", "true", "ja", "sant", "kyllä", "da", "sand"];
const NO: [&str; 8] = ["no", "n", "false", "nej", "falskt", "ei", "ne", "falsk"];

/// What a column of numbers says of its fields.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'n> {
    /// The column's place in the sheet.
    pub(crate) place: usize,
    /// Its name in the contract, or its heading.
    pub(crate) name: &'n str,
    pub(crate) dimension: Dimension,
    /// The unit in its heading.
    pub(crate) unit: Option<Unit>,
    /// What is possible.
    pub(crate) bounds: Bounds,
    /// Whether it must not be blank.
    pub(crate) is_needed: bool,
    /// Whether yes and no may stand for 1 and 0.
    pub(crate) takes_words: bool,
}

impl Field<'_> {
    /// The power of ten that its values are multiplied by; `None` where they are times.
    fn power(&self) -> Option<i32> {
        match self.unit {
            _ if self.dimension == Dimension::Time => None,
            Some(Unit::Power(power)) => Some(power),
            _ => Some(0),
        }
    }

    /// The seconds in a plain number below it; `None` where the column holds no times, or they have to be like 05:30.
    fn seconds(&self) -> Option<f64> {
        match self.unit {
            _ if self.dimension != Dimension::Time => None,
            None => Some(1.0),
            Some(Unit::Seconds(seconds)) => Some(seconds),
            Some(_) => None,
        }
    }
}

/// A number as it was read, and how it was written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReadField {
    /// [`BLANK`] where there is none and NaN where it cannot be read.
    pub(crate) value: f64,
    /// Whether a per cent sign stood behind it.
    pub(crate) is_percent: bool,
    /// Whether it was written as yes or no.
    pub(crate) is_word: bool,
    /// The seconds of a time that a workbook has as one, and whether it is shown without seconds.
    pub(crate) clock: Option<(f64, bool)>,
}

impl ReadField {
    fn plain(value: f64) -> Self {
        Self { value, is_percent: false, is_word: false, clock: None }
    }
}

/// Reads the numbers of a sheet.
pub(crate) struct FieldReader<'s> {
    pub(crate) sheet: &'s Sheet,
    pub(crate) decimal: Decimal,
    pub(crate) currency: Currency,
    /// Whether it has been reported that both marks are used as the decimal one.
    is_mixed: bool,
}

impl<'s> FieldReader<'s> {
    pub(crate) fn new(sheet: &'s Sheet, decimal: Decimal, currency: Currency) -> Self {
        Self { sheet, decimal, currency, is_mixed: false }
    }

    /// A number of the record; what cannot be read, or cannot be, is reported.
    pub(crate) fn read(&mut self, record: &Record<'_>, field: &Field<'_>, reading: &mut Reading) -> ReadField {
        let cell = record.cell(field.place);
        let nothing = ReadField::plain(f64::NAN);
        let read = match cell {
            Cell::Blank if field.is_needed => {
                let at = self.sheet.cell_at(record.mark, field.place, reading);
                reading.report(Finding::new(Code::BlankKey, at).with("column", field.name));
                return nothing;
            }
            Cell::Blank => return ReadField::plain(BLANK),
            Cell::Text(text) => match self.plain(text, field) {
                Some(value) => Some(ReadField::plain(value)),
                None if self.is_told_as_mixed(text, record, field, reading) => return nothing,
                None if cell.is_failure_as_text() => {
                    self.report_formula(record, field.place, reading);
                    return nothing;
                }
                None => self.text(text, record, field, reading),
            },
            Cell::Number { value, is_percent } => {
                number(value, is_percent, field).map(|value| ReadField { is_percent, ..ReadField::plain(value) })
            }
            // What a spreadsheet shows as 5:30 is minutes and seconds where the heading says so.
            Cell::Clock { seconds, is_without_seconds: true } if field.unit == Some(Unit::MinutesSeconds) => {
                Some(ReadField::plain(seconds / 60.0))
            }
            Cell::Clock { seconds, is_without_seconds } if field.dimension == Dimension::Time => {
                Some(ReadField { clock: Some((seconds, is_without_seconds)), ..ReadField::plain(seconds) })
            }
            Cell::Failed(_) | Cell::NotComputed => {
                self.report_formula(record, field.place, reading);
                return nothing;
            }
            Cell::Clock { .. } | Cell::Date { .. } => None,
        };
        let Some(read) = read else {
            self.report_unreadable(record, field, &cell.shown(), reading);
            return nothing;
        };
        let (value, bounds) = (read.value, field.bounds);
        if value < bounds.low || value > bounds.high {
            let at = self.sheet.cell_at(record.mark, field.place, reading);
            reading.report(out_of_range(value, at, field.name, unit(field.dimension), bounds));
            return ReadField { value: f64::NAN, ..read };
        }
        read
    }

    /// Digits and nothing else but a decimal mark, as nearly all fields are.
    fn plain(&self, text: &str, field: &Field<'_>) -> Option<f64> {
        match field.seconds() {
            Some(seconds) => amounts::plain_number(text, self.decimal.mark, 0).map(|value| value * seconds),
            None => amounts::plain_number(text, self.decimal.mark, field.power()?),
        }
    }

    /// Whether a text is written with the other decimal mark, which is reported once for a file.
    fn is_told_as_mixed(&mut self, text: &str, record: &Record<'_>, field: &Field<'_>, reading: &mut Reading) -> bool {
        let other = self.decimal.other();
        if amounts::evidence(text) != Evidence::Decimal(other) {
            return false;
        }
        if self.decimal.is_unclear || self.is_mixed {
            return parse(text, field, other).is_some();
        }
        let Some((mark, place)) = self.decimal.decided_at else { return false };
        self.is_mixed = true;
        let at = self.sheet.cell_at(record.mark, field.place, reading);
        let first_at = self.sheet.cell_at(mark, place, reading);
        reading.report(Finding::new(Code::DecimalMixed, at).also(first_at));
        true
    }

    fn text(&mut self, text: &str, record: &Record<'_>, field: &Field<'_>, reading: &mut Reading) -> Option<ReadField> {
        if field.takes_words
            && let Some(is_yes) = yes_or_no(text)
        {
            return Some(ReadField { is_word: true, ..ReadField::plain(f64::from(u8::from(is_yes))) });
        }
        if field.dimension == Dimension::Money {
            self.currency.see(text, (record.mark, field.place), self.sheet, reading);
        }
        parse(text, field, self.decimal.mark)
    }

    /// A formula that failed, or whose value is not in the file.
    pub(crate) fn report_formula(&self, record: &Record<'_>, place: usize, reading: &mut Reading) {
        let at = self.sheet.cell_at(record.mark, place, reading);
        reading.report(match record.cell(place) {
            Cell::Failed(word) | Cell::Text(word) => Finding::new(Code::CellFailed, at).with("value", word),
            _ => Finding::new(Code::FormulaNotComputed, at),
        });
    }

    /// A field that says nothing that its column can hold.
    pub(crate) fn report_unreadable(&self, record: &Record<'_>, field: &Field<'_>, text: &str, reading: &mut Reading) {
        let at = self.sheet.cell_at(record.mark, field.place, reading);
        let wanted = match field.dimension {
            Dimension::Text => "wanted-month",
            Dimension::Count => "wanted-count",
            Dimension::Money => "wanted-money",
            Dimension::Share => "wanted-share",
            Dimension::Index => "wanted-index",
            Dimension::Time => "wanted-time",
            Dimension::Free => "wanted-number",
        };
        let shown: String = text.chars().take(60).collect();
        let finding = Finding::new(Code::UnreadableValue, at).with("value", shown).with("column", field.name);
        let blank = Message::new(if field.is_needed { "blank-forbidden" } else { "blank-allowed" });
        reading.report(finding.with("wanted", Message::new(wanted)).with("blank", blank));
    }
}

/// What a word of yes or no says; `None` for every other.
pub(crate) fn yes_or_no(text: &str) -> Option<bool> {
    // Nearly all are plain words, of which there are a million in a log.
    let is_in = |words: [&str; 8]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if text.is_ascii() {
        return if is_in(YES) { Some(true) } else { is_in(NO).then_some(false) };
    }
    let word = fold(text);
    if YES.contains(&word.as_str()) { Some(true) } else { NO.contains(&word.as_str()).then_some(false) }
}

fn parse(text: &str, field: &Field<'_>, decimal: char) -> Option<ReadField> {
    if field.dimension == Dimension::Time {
        return amounts::read_duration(text, decimal, field.unit).map(ReadField::plain);
    }
    let amount = amounts::read_amount(text, decimal)?;
    let is_percent = amount.is_percent;
    let value = match field.dimension {
        Dimension::Share | Dimension::Free if is_percent => amount.value(-2),
        Dimension::Index if is_percent => amount.value(0),
        _ if is_percent => None,
        _ => amount.value(field.power()?),
    };
    Some(ReadField { is_percent, ..ReadField::plain(value?) })
}

/// A number that a workbook has as one. Shown with a per cent sign, 0.71 stands for 71 %.
fn number(value: f64, is_percent: bool, field: &Field<'_>) -> Option<f64> {
    let value = match field.dimension {
        Dimension::Share | Dimension::Free if is_percent => value,
        Dimension::Index if is_percent => amounts::shifted(value, 2),
        _ if is_percent => return None,
        Dimension::Time => value * field.seconds()?,
        _ => amounts::shifted(value, field.power()?),
    };
    is_sensible(value).then_some(value)
}

fn unit(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Share => "share",
        Dimension::Index => "index",
        Dimension::Time => "seconds",
        Dimension::Money => "currency",
        _ => "",
    }
}

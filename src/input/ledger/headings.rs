//! Headings to columns.

use crate::model::{Bounds, Code, Finding};
use crate::text::Message;

use super::super::columns::{report_ignored, report_missing, report_twice};
use super::super::names;
use super::super::reading::Reading;
use super::super::sheet::Sheet;
use super::field::Field;
use super::synonyms::{MISLEADING, SYNONYMS};
use super::units::{self, Unit};

/// A column of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Channel,
    Reason,
    Segment,
    Month,
    Volume,
    Cost,
    FixedCost,
    CostPerContact,
    Nki,
    Csat,
    Nps,
    Responses,
    Fcr,
    Aht,
    Wait,
    Abandoned,
    Employee,
    Revenue,
}

/// What sort of values a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dimension {
    Text,
    Count,
    Money,
    Share,
    Index,
    Time,
    /// Any number, which no column of the ledger holds.
    Free,
}

impl Column {
    /// How many columns there are.
    pub(crate) const COUNT: usize = Self::Revenue as usize + 1;

    /// The column's name in the contract.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Channel => "channel",
            Self::Reason => "reason",
            Self::Segment => "segment",
            Self::Month => "month",
            Self::Volume => "volume",
            Self::Cost => "cost",
            Self::FixedCost => "fixed_cost",
            Self::CostPerContact => "cost_per_contact",
            Self::Nki => "nki",
            Self::Csat => "csat",
            Self::Nps => "nps",
            Self::Responses => "responses",
            Self::Fcr => "fcr",
            Self::Aht => "aht",
            Self::Wait => "wait",
            Self::Abandoned => "abandoned",
            Self::Employee => "employee",
            Self::Revenue => "revenue",
        }
    }

    /// Whether it holds numbers.
    pub(crate) fn is_number(self) -> bool {
        self.dimension() != Dimension::Text
    }

    /// What sort of values it holds.
    pub(crate) fn dimension(self) -> Dimension {
        match self {
            Self::Channel | Self::Reason | Self::Segment | Self::Month => Dimension::Text,
            Self::Volume | Self::Responses | Self::Abandoned => Dimension::Count,
            Self::Cost | Self::FixedCost | Self::CostPerContact | Self::Revenue => Dimension::Money,
            Self::Fcr => Dimension::Share,
            Self::Nki | Self::Csat | Self::Nps | Self::Employee => Dimension::Index,
            Self::Aht | Self::Wait => Dimension::Time,
        }
    }
}

/// A column that the file has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) column: Column,
    pub(crate) place: usize,
    /// The unit in its heading.
    pub(crate) unit: Option<Unit>,
}

impl Found {
    /// What the column says of its fields.
    pub(super) fn field(self, bounds: Bounds) -> Field<'static> {
        Field {
            place: self.place,
            name: self.column.name(),
            dimension: self.column.dimension(),
            unit: self.unit,
            bounds,
            is_needed: matches!(self.column, Column::Volume | Column::Month),
            takes_words: false,
        }
    }
}

/// The columns that a file has.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    pub(crate) all: Vec<Found>,
}

impl Columns {
    /// The places of the columns that hold numbers.
    pub(crate) fn numeric(&self) -> Vec<usize> {
        self.all.iter().filter(|found| found.column.is_number()).map(|found| found.place).collect()
    }

    /// The places of the columns that hold money.
    pub(super) fn of_money(&self) -> Vec<usize> {
        self.all.iter().filter(|found| found.column.dimension() == Dimension::Money).map(|found| found.place).collect()
    }

    /// The column, where the file has it.
    pub(crate) fn get(&self, column: Column) -> Option<Found> {
        self.all.iter().copied().find(|found| found.column == column)
    }
}

/// Whether a heading is one that is understood.
pub(crate) fn is_known(heading: &str) -> bool {
    column_named(heading).is_some()
}

/// The column that a heading names, whatever its unit.
pub(crate) fn column_named(heading: &str) -> Option<Column> {
    column_of(&split_unit(heading).0)
}

/// The unit in a heading.
pub(super) fn unit_in(heading: &str) -> Option<String> {
    split_unit(heading).1
}

/// A heading in lower case, its words apart by single spaces.
pub(crate) fn normal(heading: &str) -> String {
    names::fold(&heading.replace(['_', '-', '\u{a0}'], " "))
}

/// The column of a heading as [`normal`] has it.
pub(crate) fn column_of(normal: &str) -> Option<Column> {
    SYNONYMS.iter().find(|(_, words)| words.contains(&normal)).map(|(column, _)| *column)
}

/// A heading without its unit, as [`normal`] has it, and the unit: `AHT (min)`, `AHT [min]`, `AHT, min` and `AHT min`.
pub(crate) fn split_unit(heading: &str) -> (String, Option<String>) {
    let seen = names::visible(heading);
    if let Some((name, rest)) = seen.split_once(['(', '['])
        && let Some(unit) = rest.strip_suffix([')', ']'])
        && !name.trim().is_empty()
    {
        return (normal(name), Some(unit.to_owned()));
    }
    let whole = normal(&seen);
    if column_of(&whole).is_none()
        && let Some((name, unit)) = seen.trim().rsplit_once([' ', '\u{a0}', ','])
        && let Some(column) = column_of(&normal(name.trim_end().trim_end_matches(',')))
        && units::unit_of(unit, column).is_some()
    {
        return (normal(name.trim_end().trim_end_matches(',')), Some(unit.to_owned()));
    }
    (whole, None)
}

/// Reads the headings; `None` where one that is needed is missing. Of several files not each needs volumes.
pub(crate) fn read(sheet: &Sheet, needs_volume: bool, reading: &mut Reading) -> Option<Columns> {
    let mut columns = Columns::default();
    // Where nothing is understood, each heading would be told as not used.
    let is_table = sheet.headings.iter().any(|heading| is_known(heading));
    for (place, heading) in sheet.headings.iter().enumerate() {
        let (name, unit) = split_unit(heading);
        let at = sheet.heading_at(place, reading);
        if heading.contains(names::is_invisible) {
            let seen = names::visible(heading).into_owned();
            reading.report(Finding::new(Code::InvisibleCharacters, at).with("value", seen));
        }
        if let Some(column) = column_of(&name) {
            let known = unit.as_deref().map(|unit| units::unit_of(unit, column));
            if let (Some(None), Some(unit)) = (known, &unit) {
                let finding = Finding::new(Code::UnknownUnit, at).with("unit", unit.as_str());
                let known = Message::new(units::known_units(column.dimension()));
                reading.report(finding.with("column", column.name()).with("known", known));
            }
            if let Some(first) = columns.get(column) {
                report_twice(sheet, (first.place, place), column.name(), reading);
            } else {
                columns.all.push(Found { column, place, unit: known.flatten() });
            }
        } else if let Some((_, usual, column)) = MISLEADING.iter().find(|(word, ..)| *word == name) {
            let finding = Finding::new(Code::MisleadingHeading, at).with("heading", heading.as_str());
            reading.report(finding.with("usual", Message::new(usual)).with("column", column.name()));
        } else if is_table {
            let known = SYNONYMS.iter().flat_map(|(_, words)| words.iter().copied());
            report_ignored(sheet, place, &name, known, reading);
        }
    }
    check(&columns, sheet, needs_volume, reading).then_some(columns)
}

fn check(columns: &Columns, sheet: &Sheet, needs_volume: bool, reading: &mut Reading) -> bool {
    let metrics: Vec<Found> = [Column::Nki, Column::Csat, Column::Nps].iter().filter_map(|m| columns.get(*m)).collect();
    if let [first, second, ..] = metrics.as_slice() {
        let at = sheet.heading_at(second.place, reading);
        let first_at = sheet.heading_at(first.place, reading);
        let finding = Finding::new(Code::TwoMetrics, at).with("first", first.column.name());
        reading.report(finding.with("second", second.column.name()).also(first_at));
    }
    let mut is_complete = true;
    for column in [Column::Channel, Column::Volume] {
        let is_needed = column == Column::Channel || needs_volume;
        if is_needed && columns.get(column).is_none() {
            report_missing(sheet, column.name(), reading);
            is_complete = false;
        }
    }
    is_complete
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_the_contract_are_known_in_five_languages() {
        let column = |heading| column_of(&split_unit(heading).0);
        for (heading, expected) in [
            ("Kanal", Column::Channel),
            ("Ärendetyp", Column::Reason),
            ("FIXED_COST", Column::FixedCost),
            ("cost-per-contact", Column::CostPerContact),
            ("Nöjd-kund-index", Column::Nki),
            ("AHT (min)", Column::Aht),
            ("Kostnad (tkr)", Column::Cost),
            ("yhteydenoton syy", Column::Reason),
            ("løst ved første kontakt", Column::Fcr),
            ("broj kontakata", Column::Volume),
            ("ka\u{ad}nal\u{200b}", Column::Channel),
            ("Fast\u{a0}kostnad", Column::FixedCost),
            ("FCR %", Column::Fcr),
            ("AHT, min", Column::Aht),
            ("Kostnad tkr", Column::Cost),
            ("Kostnad per kontakt (kr)", Column::CostPerContact),
        ] {
            assert_eq!(column(heading), Some(expected), "{heading}");
        }
        assert_eq!(column("svar"), None);
    }

    #[test]
    fn every_heading_of_the_contract_is_known_in_its_language() {
        // Column by column: English, svenska, suomi, dansk, srpski.
        for line in [
            "channel|kanal|kanava|kanal|kanal",
            "reason|ärendetyp|ärende|yhteydenoton syy|asia|henvendelsestype|årsag|razlog",
            "segment|segment|kundgrupp|segmentti|asiakasryhmä|segment|kundegruppe|segment",
            "month|månad|kuukausi|måned|mesec",
            "volume|volym|antal|määrä|volumen|antal|obim|broj kontakata",
            "cost|kostnad|kustannus|omkostning|trošak",
            "fixed_cost|fast kostnad|kiinteä kustannus|fast omkostning|fiksni trošak",
            "cost_per_contact|kostnad per kontakt|kustannus per kontakti|omkostning pr henvendelse|trošak po kontaktu",
            "nki|nöjd-kund-index|asiakastyytyväisyysindeksi|kundetilfredshedsindeks|indeks zadovoljstva",
            "csat|kundnöjdhet|asiakastyytyväisyys|kundetilfredshed|zadovoljstvo",
            "nps|NPS",
            "responses|enkätsvar|kyselyvastaukset|spørgeskemasvar|odgovori na anketu",
            "fcr|löst vid första kontakt|ratkaistu ensikontaktissa|løst ved første kontakt|rešeno iz prve",
            "aht|hanteringstid|käsittelyaika|behandlingstid|vreme obrade",
            "wait|väntetid|odotusaika|ventetid|vreme čekanja",
            "abandoned|tappade|luopuneet|tabte|odustali",
            "employee|medarbetare|henkilöstö|medarbejdere|zaposleni",
            "revenue|intäkt|tuotto|indtægt|prihod",
        ] {
            let name = line.split('|').next().unwrap();
            for heading in line.split('|') {
                let found =
                    [heading.to_owned(), heading.to_uppercase(), heading.replace(' ', "_"), format!(" {heading} ")]
                        .map(|heading| column_of(&split_unit(&heading).0).map(Column::name));
                assert_eq!(found, [Some(name); 4], "{heading}");
            }
        }
    }

    #[test]
    fn units_are_known_in_five_languages() {
        let aht =
            "s|sek|sekunder|sekuntia|min|minuter|minuuttia|minutter|minuta|h|tim|timmar|tuntia|timer|sati|mm:ss|hh:mm";
        let cost = "kr|tkr|mkr|SEK|kSEK|MSEK|t€|keur|m€|dkk|tdkk|gbp|kGBP|£|rsd|din|dinara|tusen kr|tuhatta euroa|t.kr";
        let fcr = "%|procent|prosenttia|procenat|andel|osuus|udeo";
        let count = "st|antal|stk|kpl|kom|kontakter";
        let index = "0-100|index|indeksi|%|poäng|pistettä|point|poena";
        for (units, column) in [
            (aht, Column::Aht),
            (cost, Column::Cost),
            (fcr, Column::Fcr),
            (count, Column::Volume),
            (index, Column::Nki),
        ] {
            for unit in units.split('|') {
                assert!(units::unit_of(unit, column).is_some(), "{unit}");
            }
        }
    }

    #[test]
    fn no_word_names_two_columns() {
        let mut words: Vec<&str> = SYNONYMS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        words.sort_unstable();
        let count = words.len();
        words.dedup();
        assert_eq!(words.len(), count);
        assert!(MISLEADING.iter().all(|(word, ..)| !words.contains(word)));
    }

    #[test]
    fn units_in_headings_are_factors() {
        let factor = |unit, column| match units::unit_of(unit, column) {
            Some(Unit::Seconds(seconds)) => Some(seconds),
            Some(Unit::Power(power)) => Some(10_f64.powi(power)),
            _ => None,
        };
        assert_eq!(factor("min", Column::Aht), Some(60.0));
        assert_eq!(factor("tkr", Column::Cost), Some(1000.0));
        assert_eq!(factor("kGBP", Column::Cost), Some(1000.0));
        assert_eq!(factor("%", Column::Fcr), Some(0.01));
        assert_eq!(factor("furlong", Column::Aht), None);
    }
}

//! The columns of a table of arrivals.

use crate::model::{Code, Finding};
use crate::text::Message;

use super::super::super::columns::{self, Column as _, report_missing};
use super::super::super::ledger::{Column as LedgerColumn, column_named, normal};
use super::super::super::preferences::share_power;
use super::super::super::reading::Reading;
use super::super::super::sheet::Sheet;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Channel,
    Weekday,
    Date,
    Time,
    /// With the power of ten that the unit in its heading says: −2 below `share (%)`.
    Share(i32),
    Contacts,
    Minutes,
}

/// Headings in five languages, as [`normal`] has them.
const HEADINGS: [(Column, &[&str]); 5] = [
    (
        Column::Weekday,
        &["weekday", "day", "day of week", "veckodag", "dag", "viikonpäivä", "päivä", "ugedag", "dan", "dan u nedelji"],
    ),
    (Column::Date, &["date", "datum", "päivämäärä", "pvm", "dato"]),
    (
        Column::Time,
        &[
            "time",
            "start",
            "start time",
            "time of day",
            "interval",
            "tid",
            "starttid",
            "klockslag",
            "intervall",
            "aika",
            "kello",
            "kellonaika",
            "alku",
            "aikaväli",
            "tidspunkt",
            "klokkeslæt",
            "starttidspunkt",
            "vreme",
            "početak",
        ],
    ),
    (
        Column::Contacts,
        &[
            "calls",
            "offered",
            "count",
            "kontakter",
            "samtal",
            "yhteydenotot",
            "puhelut",
            "henvendelser",
            "opkald",
            "kontakti",
            "pozivi",
        ],
    ),
    (Column::Minutes, &["minutes", "interval minutes", "minuter", "minuutit", "minuuttia", "minutter", "minuti"]),
];

impl columns::Column for Column {
    fn name(self) -> &'static str {
        match self {
            Self::Channel => "channel",
            Self::Weekday => "weekday",
            Self::Date => "date",
            Self::Time => "time",
            Self::Share(_) => "share",
            Self::Contacts => "contacts",
            Self::Minutes => "minutes",
        }
    }

    fn of(heading: &str) -> Option<Self> {
        let normal = normal(heading);
        let own = HEADINGS.iter().find(|(_, words)| words.contains(&normal.as_str())).map(|(column, _)| *column);
        own.or_else(|| match column_named(heading) {
            Some(LedgerColumn::Channel) => Some(Self::Channel),
            Some(LedgerColumn::Volume) => Some(Self::Contacts),
            Some(_) => None,
            None => share_power(heading).map(Self::Share),
        })
    }

    fn offered() -> impl Iterator<Item = &'static str> {
        ["weekday", "date", "time", "share", "contacts", "channel", "minutes"].into_iter()
    }

    /// Of shares and numbers there is one column.
    fn excludes(self, other: Self) -> bool {
        let is_amount = |column: Self| matches!(column, Self::Share(_) | Self::Contacts);
        self.name() == other.name() || is_amount(self) && is_amount(other)
    }
}

/// The columns that are used and their places; `None` where one that is needed is missing, which is reported.
pub(super) fn needed_columns(sheet: &Sheet, reading: &mut Reading) -> Option<Vec<(Column, usize)>> {
    let mut columns: Vec<(Column, usize)> = columns::columns_of(sheet, reading);
    // A date says which weekday it is.
    if columns.iter().any(|(column, _)| *column == Column::Date) {
        if let Some((_, place)) = columns.iter().find(|(column, _)| *column == Column::Weekday) {
            let at = sheet.heading_at(*place, reading);
            let hint = Message::new("arrivals-weekday-of-date");
            let heading = sheet.headings.get(*place).map_or("", String::as_str);
            reading.report(Finding::new(Code::ColumnIgnored, at).with("heading", heading).with("suggestion", hint));
        }
        columns.retain(|(column, _)| *column != Column::Weekday);
    }
    let has =
        |wanted: &[Column]| columns.iter().any(|(column, _)| wanted.iter().any(|one| one.name() == column.name()));
    let needed: [(&[Column], &'static str); 3] = [
        (&[Column::Weekday, Column::Date], "weekday"),
        (&[Column::Time], "time"),
        (&[Column::Share(0), Column::Contacts], "share"),
    ];
    let Some((_, column)) = needed.into_iter().find(|(wanted, _)| !has(wanted)) else { return Some(columns) };
    report_missing(sheet, column, reading);
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_understood_in_five_languages() {
        for (heading, column) in [
            ("Weekday", Column::Weekday),
            ("veckodag", Column::Weekday),
            ("Viikonpäivä", Column::Weekday),
            ("ugedag", Column::Weekday),
            ("dan", Column::Weekday),
            ("Date", Column::Date),
            ("Datum", Column::Date),
            ("päivämäärä", Column::Date),
            ("Dato", Column::Date),
            ("start", Column::Time),
            ("klockslag", Column::Time),
            ("kellonaika", Column::Time),
            ("klokkeslæt", Column::Time),
            ("vreme", Column::Time),
            ("andel (%)", Column::Share(-2)),
            ("osuus", Column::Share(0)),
            ("contacts", Column::Contacts),
            ("antal", Column::Contacts),
            ("Puhelut", Column::Contacts),
            ("henvendelser", Column::Contacts),
            ("Kanal", Column::Channel),
            ("minuter", Column::Minutes),
        ] {
            assert_eq!(Column::of(heading), Some(column), "{heading}");
        }
        for heading in ["aht", "month", "nki", "agents", ""] {
            assert_eq!(Column::of(heading), None, "{heading}");
        }
    }
}

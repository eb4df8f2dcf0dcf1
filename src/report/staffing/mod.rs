//! The people who must be there in words: how many and what they cost, what customers meet, the week hour by hour, and the
//! price of splitting them.

mod answer;
mod counted;
mod deferred;
mod people;
pub(in crate::report) mod rows;
mod service;
mod split;
mod week;
mod writing;

use super::document::{Block, Document, Tone};
use super::plan::notices;
use super::plan::voice::Voice;
use crate::input::Sources;
use crate::model::{Finding, Plan};
use crate::staffing::{FULL_TIME_HOURS, Staffing, State};
use crate::text::{Arg, Catalogue};

pub use rows::staffing_as_csv;

/// What is shown of the people of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct StaffingView {
    /// Paid hours of a full-time week, above 0.
    pub full_time: f64,
    /// The places of the mixes that are shown.
    pub mixes: Vec<usize>,
    /// Whether the weeks of the mixes are shown hour by hour, beside that of today.
    pub has_weeks_of_mixes: bool,
}

impl StaffingView {
    /// Everything but the weeks of the mixes.
    #[must_use]
    pub fn all(plan: &Plan) -> Self {
        Self { full_time: FULL_TIME_HOURS, mixes: (0..plan.mixes.len()).collect(), has_weeks_of_mixes: false }
    }
}

/// A plan's people and how they are told.
struct Shown<'a> {
    voice: Voice<'a>,
    staffing: &'a Staffing,
    view: &'a StaffingView,
}

impl<'a> Shown<'a> {
    /// The mixes that are shown, with their places.
    fn mixes(&self) -> impl Iterator<Item = (usize, &'a State)> + '_ {
        self.view.mixes.iter().filter_map(|&place| Some((place, self.staffing.mixes.get(place)?)))
    }

    /// As is in the month that the mixes are shown in.
    fn as_is(&self) -> &'a State {
        self.staffing.as_is.as_ref().unwrap_or(&self.staffing.today)
    }

    /// Full-time weeks in so many paid hours.
    fn full_time(&self, paid_hours: f64) -> f64 {
        paid_hours / self.view.full_time
    }
}

/// The lines of a scenario that give a channel its people, where no channel has any.
const EXAMPLE: &str = r#"[channel.phone.staffing]
opening_hours = "mon-fri 08:00-18:00"
aht = 300
service_level = { share = 0.8, within = 20 }
patience = 120
shrinkage = 0.3
hourly_cost = 320"#;

/// The people of a plan; `staffing` is `None` where no channel has any.
#[must_use]
pub fn staffing(
    plan: &Plan,
    staffing: Option<&Staffing>,
    view: &StaffingView,
    findings: &[Finding],
    sources: &Sources,
    catalogue: &Catalogue,
) -> Document {
    let mut document = Document::default();
    document.push(Block::Title(plan.scenario.name.clone()));
    match staffing {
        None => {
            let voice = Voice { plan, catalogue };
            document.push(Block::Lead { text: voice.word("staffing-none"), tone: Tone::Plain });
            document.paragraph(voice.word("staffing-none-write"));
            document.push(Block::Code(EXAMPLE.to_owned()));
            notices::add(&mut document, &voice, findings, sources);
        }
        Some(staffing) => {
            let shown = Shown { voice: Voice { plan, catalogue }, staffing, view };
            add(&mut document, &shown);
            notices::add(&mut document, &shown.voice, findings, sources);
        }
    }
    document
}

fn add(document: &mut Document, shown: &Shown<'_>) {
    let voice = &shown.voice;
    let month = Arg::Number(f64::from(shown.staffing.month));
    answer::add(document, shown);
    document.heading(voice.word("staffing-today-heading"));
    people::add(document, shown, &shown.staffing.today, true);
    service::add(document, shown, &shown.staffing.today, None);
    service::add_ledger(document, shown);
    deferred::add(document, shown, &shown.staffing.today);
    week::add(document, shown, &shown.staffing.today, true);
    if let Some(as_is) = &shown.staffing.as_is {
        document.heading(voice.with("staffing-as-is-heading", "month", month.clone()));
        people::add(document, shown, as_is, false);
        service::add(document, shown, as_is, None);
        deferred::add(document, shown, as_is);
    }
    for (place, state) in shown.mixes() {
        let message = crate::text::Message::new("staffing-mix-heading").with("mix", voice.mix(Some(place)));
        document.heading(voice.say(&message.with("month", month.clone())));
        people::add(document, shown, state, false);
        service::add(document, shown, state, Some(&shown.staffing.today));
        deferred::add(document, shown, state);
        if shown.view.has_weeks_of_mixes {
            week::add(document, shown, state, false);
        }
    }
    split::add(document, shown);
    counted::add(document, shown);
}

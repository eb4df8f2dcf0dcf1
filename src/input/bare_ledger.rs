//! The plan of a ledger that no scenario names: nuläge alone, over 12 months, undiscounted.

use std::path::PathBuf;

use crate::model::{Bounds, Code, Gates, Origin, Plan, Satisfaction, Scenario, Terms};

use super::LedgerOptions;
use super::assemble::frame_of;
use super::channels::{self, ChannelReader, Tables};
use super::checks;
use super::figures::AnswerSpread;
use super::ledger::{self, Settings};
use super::reading::{Reading, Stated};
use super::sheet::SheetSettings;
use super::source::FileId;
use super::staffing::ArrivalTables;

/// The plan of a bare ledger.
pub(crate) fn bare_ledger(
    files: &[FileId],
    paths: &[PathBuf],
    options: &LedgerOptions,
    reading: &mut Reading,
) -> Option<Plan> {
    let delimiter = options.delimiter.and_then(|mark| u8::try_from(mark).ok());
    let settings = Settings {
        months: options.months.filter(|months| *months > 0),
        decimal: options.decimal,
        scale: options.scale,
        sheet: SheetSettings {
            delimiter,
            ignored: options.ignore_rows.iter().map(|text| (text.clone(), Origin::NONE)).collect(),
        },
        ..Settings::default()
    };
    let ledger = ledger::read(files, &settings, reading)?;
    let mut frame = frame_of(&ledger, ledger.metric.map(|metric| metric.kind));
    let has_fcr = ledger.channels.iter().any(|channel| channel.fcr.iter().any(Option::is_some));
    let top = files.first().map_or(Origin::NONE, |file| reading.sources.origin(*file, 0, 0));
    let code = if has_fcr { Code::LedgerWithoutJourneys } else { Code::ContactsAreCases };
    reading.report_code(code, top);
    // Where unsolved contacts go is not in a ledger, so its contacts are read as cases.
    frame.has_journeys = false;
    let spread = AnswerSpread { stated: None, is_mean: options.scale.is_some() };
    let tables: Tables<'_> = vec![None; frame.current];
    let arrivals = ArrivalTables::default();
    let reader = ChannelReader { frame: &frame, tables: &tables, spread, default_journey: None, arrivals: &arrivals };
    let channels = channels::read_channels(&reader, &ledger.channels, reading);
    let rate = Stated::fixed(0.0, Origin::NONE);
    let discount_rate = reading.assume("scenario.discount_rate".to_owned(), rate, Bounds::ANY);
    let stem = |path: &PathBuf| Some(super::file_of(path).file_stem()?.to_string_lossy().into_owned());
    let name = paths.iter().filter_map(stem).collect::<Vec<_>>().join(", ");
    let plan = Plan {
        scenario: Scenario {
            name,
            question: None,
            ambition: None,
            currency: String::new(),
            start: None,
            months: 12,
            review: None,
        },
        terms: Terms {
            discount_rate,
            growth_per_year: None,
            cost_growth_per_year: None,
            saving_lag_months: None,
            realisation: None,
            revenue_margin: None,
            worth_of_point: None,
            cost_per_unserved_case: None,
        },
        metric: ledger.metric,
        channels,
        current_channels: frame.current,
        reasons: ledger.reasons,
        segments: ledger.segments,
        cells: ledger.cells,
        ledger_months: ledger.months,
        spread: ledger.spread,
        preferences: Vec::new(),
        has_journeys: false,
        satisfaction: Satisfaction::default(),
        customers: None,
        shared: Vec::new(),
        mixes: Vec::new(),
        goals: None,
        gates: Gates::default(),
        pilot: crate::model::PilotTerms::default(),
        lessons: Vec::new(),
        expectations: Vec::new(),
        levels: crate::model::Levels::default(),
        expected_draws: None,
        assumptions: crate::model::Assumptions::default(),
    };
    checks::figures_are_finite(&plan, reading);
    Some(plan)
}

//! `bemanning`: who must be there to answer, what customers meet, and what splitting the people costs.

use anyhow::Result;
use kanalval::input::{self, Loaded};
use kanalval::model::Plan;
use kanalval::report::{self, StaffingView, json};
use kanalval::staffing;
use kanalval::text::{Arg, Catalogue, Message};

use super::arguments::{Format, StaffingArguments, StaffingFormat};
use super::exit;
use super::language::catalogue;
use super::output::{Output, tell};
use super::render::{in_words, pretty};
use super::step::{has_errors, input_paths, keep_wanted, refuse, refuse_journeys, tell_findings, want_scenario};
use super::words::{say, stopped};

/// Counts the people of a scenario and writes them.
pub(crate) fn run(arguments: &StaffingArguments) -> Result<u8> {
    want_scenario(&arguments.file)?;
    let loaded = input::read_scenario(&arguments.file);
    let output = Output::for_text(arguments.output.as_deref(), &input_paths(&arguments.file, &loaded.sources))?;
    let quiet = arguments.quiet;
    let Loaded { plan: Some(plan), findings, sources, levels, .. } = loaded else {
        return Ok(refuse(&loaded, quiet));
    };
    let catalogue = catalogue(&plan.scenario.currency);
    if let Some(code) = refuse_journeys(&plan, &findings, &sources, &catalogue, quiet) {
        return Ok(code);
    }
    let view = view(arguments, &plan)?;
    let staffing = staffing::staffing(&plan, arguments.month);
    let (mut findings, _) = levels.apply(findings);
    let is_json = arguments.format == StaffingFormat::Json;
    keep_wanted(&mut findings, quiet, if is_json { Format::Json } else { Format::Table });
    let in_words = |format: Format| {
        let document = report::staffing(&plan, staffing.as_ref(), &view, &findings, &sources, &catalogue);
        in_words(&document, format, &output)
    };
    let text = match arguments.format {
        StaffingFormat::Text => in_words(Format::Table),
        StaffingFormat::Markdown => in_words(Format::Markdown),
        StaffingFormat::Json => {
            let english = Catalogue::english(&plan.scenario.currency);
            pretty(&json::staffing(&plan, staffing.as_ref(), &view, &findings, &sources, &english))?
        }
        StaffingFormat::Csv => report::staffing_as_csv(&plan, staffing.as_ref(), &view)?,
    };
    output.write(&text)?;
    if matches!(arguments.format, StaffingFormat::Json | StaffingFormat::Csv) {
        // The report in words ends with the notices.
        tell_findings(&findings, &sources, &catalogue, quiet);
    }
    if staffing.is_none() && arguments.format == StaffingFormat::Csv && !quiet {
        tell(&format!("{}\n", say(&Message::new("staffing-none"))));
    }
    Ok(if has_errors(&findings) { exit::FINDINGS } else { exit::CLEAN })
}

/// What is to be shown; an error where the scenario has no such mix or month.
fn view(arguments: &StaffingArguments, plan: &Plan) -> Result<StaffingView> {
    let months = plan.scenario.months;
    if let Some(month) = arguments.month.filter(|month| *month > months) {
        let message = Message::new("cli-no-such-month").with("month", Arg::Number(f64::from(month)));
        return Err(stopped(&message.with("months", Arg::Number(f64::from(months)))));
    }
    let mut view = StaffingView { full_time: arguments.full_time, ..StaffingView::all(plan) };
    if !arguments.mix.is_empty() {
        view.mixes = Vec::new();
        view.has_weeks_of_mixes = true;
    }
    for id in &arguments.mix {
        let Some(place) = plan.mixes.iter().position(|mix| input::same_name(&mix.id, id)) else {
            let ids: Vec<String> = plan.mixes.iter().map(|mix| mix.id.clone()).collect();
            let message = Message::new("cli-no-such-mix").with("mix", id.as_str());
            return Err(stopped(&message.with("mixes", Arg::List(ids))));
        };
        if !view.mixes.contains(&place) {
            view.mixes.push(place);
        }
    }
    view.mixes.sort_unstable();
    Ok(view)
}

//! `explain`: how a figure came about, down to the cells of the ledger.

use anyhow::Result;
use kanalval::explain::{Explainer, Request};
use kanalval::input::{self, Loaded};
use kanalval::report::{self, json};
use kanalval::text::{Catalogue, Message};

use super::arguments::{ExplainArguments, Format};
use super::exit;
use super::language::catalogue;
use super::output::Output;
use super::render;
use super::step::{input_paths, refuse, refuse_journeys, want_scenario};
use super::words::stopped;

/// Explains one figure of a scenario.
pub(crate) fn run(arguments: &ExplainArguments) -> Result<u8> {
    want_scenario(&arguments.file)?;
    let loaded = input::read_scenario_with_rows(&arguments.file, &|path| std::fs::read(path));
    let output = Output::new(&arguments.output, &input_paths(&arguments.file, &loaded.sources))?;
    let quiet = arguments.output.quiet;
    let Loaded { plan: Some(plan), findings, mut sources, rows: Some(rows), .. } = loaded else {
        return Ok(refuse(&loaded, quiet));
    };
    let catalogue = catalogue(&plan.scenario.currency);
    if let Some(code) = refuse_journeys(&plan, &findings, &sources, &catalogue, quiet) {
        return Ok(code);
    }
    let request =
        Request { figure: &arguments.figure, mix: arguments.mix.as_deref(), channel: arguments.channel.as_deref() };
    let told = Explainer::new(&plan, &rows).explain(&mut sources, &request).map_err(|why: Message| stopped(&why))?;
    let text = match arguments.output.format {
        Format::Json => {
            let english = Catalogue::english(&plan.scenario.currency);
            render::pretty(&json::explanation(&plan, &told, &sources, &english))?
        }
        format => {
            let document = report::explanation(&plan, &told, &sources, &catalogue);
            render::in_words(&document, format, &output)
        }
    };
    output.write(&text)?;
    Ok(exit::CLEAN)
}

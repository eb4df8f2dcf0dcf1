//! `testa`: is it worth trying before deciding, and what must a pilot show?

use std::path::Path;

use anyhow::Result;
use kanalval::Settings;
use kanalval::input::{self, Loaded, Sources};
use kanalval::model::{FrozenFrom, Plan};
use kanalval::report::{self, json};
use kanalval::testa::PilotPlan;
use kanalval::text::{Arg, Catalogue, Message};

use super::arguments::{Format, TestaArguments};
use super::exit;
use super::language::catalogue;
use super::output::{Existing, Output, write_file};
use super::render;
use super::step::{compute, input_paths, keep_wanted, refuse, refuse_journeys, tell_findings, want_scenario};
use super::words::{stopped, stopped_at};

/// Plans a pilot and writes it; freezes it where that is asked for.
pub(crate) fn run(arguments: &TestaArguments) -> Result<u8> {
    want_scenario(&arguments.file)?;
    let loaded = input::read_scenario(&arguments.file);
    let inputs = input_paths(&arguments.file, &loaded.sources);
    let output = Output::new(&arguments.output, &inputs)?;
    let quiet = arguments.output.quiet;
    let Loaded { plan: Some(mut plan), findings, sources, levels, .. } = loaded else {
        return Ok(refuse(&loaded, quiet));
    };
    let catalogue = catalogue(&plan.scenario.currency);
    if let Some(code) = refuse_journeys(&plan, &findings, &sources, &catalogue, quiet) {
        return Ok(code);
    }
    if plan.mixes.is_empty() {
        return Err(stopped(&Message::new("cli-no-mix-to-try")));
    }
    let mix = match &arguments.mix {
        None => None,
        Some(id) => match plan.mixes.iter().position(|mix| input::same_name(&mix.id, id)) {
            Some(place) => Some(place),
            None => {
                let ids: Vec<String> = plan.mixes.iter().map(|mix| mix.id.clone()).collect();
                let message = Message::new("cli-no-such-mix").with("mix", id.as_str());
                return Err(stopped(&message.with("mixes", Arg::List(ids))));
            }
        },
    };
    plan.pilot.months = arguments.months.or(plan.pilot.months);
    if let Some(path) = arguments.freeze.as_ref().filter(|path| path.exists()) {
        return Err(stopped_at("cli-frozen-already", path));
    }
    let results = compute(&plan, &arguments.chance, quiet);
    let draws = usize::try_from(arguments.chance.draws).unwrap_or(usize::MAX);
    let seed = arguments.chance.seed;
    let settings = Settings { draws, seed, progress: &|_| {} };
    let Some(pilot) = kanalval::pilot(&plan, &settings, &results, mix) else {
        return Err(stopped(&Message::new("cli-no-mix-to-try")));
    };
    let (mut findings, _) = levels.apply(findings);
    keep_wanted(&mut findings, quiet, arguments.output.format);
    let text = match arguments.output.format {
        Format::Json => {
            let english = Catalogue::english(&plan.scenario.currency);
            tell_findings(&findings, &sources, &catalogue, quiet);
            render::pretty(&json::pilot(&plan, &pilot, &findings, &sources, &english, seed))?
        }
        format => {
            let document = report::pilot(&plan, &pilot, &findings, &sources, &catalogue, seed);
            render::in_words(&document, format, &output)
        }
    };
    output.write(&text)?;
    if let Some(path) = &arguments.freeze {
        freeze(path, arguments, &plan, &pilot, &sources, &catalogue)?;
    }
    Ok(exit::CLEAN)
}

/// Writes the pilot's file, never over one that is there: it would move the goalposts.
fn freeze(
    path: &Path,
    arguments: &TestaArguments,
    plan: &Plan,
    pilot: &PilotPlan,
    sources: &Sources,
    catalogue: &Catalogue,
) -> Result<()> {
    let mut frozen = kanalval::testa::frozen(plan, pilot, &report::pilot_hypothesis(plan, pilot, catalogue));
    if frozen.criteria.is_empty() {
        return Err(stopped(&Message::new("cli-nothing-to-freeze")));
    }
    let sha256 = input::digest_of_inputs(sources);
    frozen.from = Some(FrozenFrom { path: relative(&arguments.file, path), sha256 });
    write_file(path, input::pilot_to_toml(&frozen).as_bytes(), Existing::Keep)
}

/// The path of a file as seen from the folder of another; as it was typed where no way leads there.
pub(super) fn relative(file: &Path, other: &Path) -> String {
    let absolute = |path: &Path| path.canonicalize().ok();
    let folder = match other.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => absolute(folder),
        _ => absolute(Path::new(".")),
    };
    let written = |path: &Path| path.to_string_lossy().replace('\\', "/");
    let (Some(folder), Some(file_at)) = (folder, absolute(file)) else { return written(file) };
    let shared = folder.components().zip(file_at.components()).take_while(|(one, other)| one == other).count();
    if shared == 0 {
        return written(file);
    }
    let up = folder.components().skip(shared).map(|_| "..".to_owned());
    let down = file_at.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

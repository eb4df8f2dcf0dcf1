//! `utvardera`: what a pilot taught, and the decision.

use std::path::{Path, PathBuf};

use anyhow::Result;
use kanalval::Settings;
use kanalval::input::{self, Loaded, Sources};
use kanalval::model::{Compare, Finding, Lesson, LessonFigures, Origin, Pilot, PilotData, Plan, Severity, Voice};
use kanalval::report::{self, Evaluated, json};
use kanalval::text::Catalogue;
use kanalval::utvardera::{Asked, Evaluation, FrozenState, Learned, Learning, adoption, decide, evaluate};

use super::arguments::{Format, UtvarderaArguments};
use super::exit;
use super::language::catalogue;
use super::output::Output;
use super::render;
use super::step::{
    compute, has_errors, input_paths, keep_wanted, refuse, refuse_journeys, tell_findings, want_scenario,
};

/// The files beside the scenario, read, with what was found in each.
struct Files {
    pilot: Pilot,
    data: PilotData,
    voices: Vec<Voice>,
    found: Vec<(Sources, Vec<Finding>)>,
}

/// Evaluates a pilot and writes what came of it.
pub(crate) fn run(arguments: &UtvarderaArguments) -> Result<u8> {
    want_scenario(&arguments.file)?;
    let loaded = input::read_scenario(&arguments.file);
    let output = Output::new(&arguments.output, &paths(arguments, &loaded.sources))?;
    let quiet = arguments.output.quiet;
    let Loaded { plan: Some(plan), findings, sources, levels, .. } = loaded else {
        return Ok(refuse(&loaded, quiet));
    };
    let files = match read(arguments, &plan, quiet) {
        Ok(files) => files,
        Err(code) => return Ok(code),
    };
    let asked = Asked {
        frozen: frozen(&files.pilot, &sources),
        ramp: tried(&files.pilot, &plan).and_then(|mix| adoption::believed_ramp(&plan, mix)),
        least_contacts: f64::from(arguments.least_contacts),
    };
    let evaluation = evaluate(&files.pilot, &files.data, &files.voices, &asked);
    let learning = match refuse_journeys(&plan, &findings, &sources, &catalogue(&plan.scenario.currency), quiet) {
        Some(code) => return Ok(code),
        None => learn(arguments, &plan, &files.pilot, &evaluation),
    };
    let learned = learning.as_ref().and_then(Learned::of);
    let decided = decide(&evaluation, learned.as_ref());
    let (findings, _) = levels.apply(findings);
    let mut found = vec![(sources, findings)];
    found.extend(files.found);
    for (_, findings) in &mut found {
        keep_wanted(findings, quiet, arguments.output.format);
    }
    let found: Vec<(&Sources, Vec<Finding>)> = found.iter().map(|(sources, found)| (sources, found.clone())).collect();
    let told = Evaluated {
        plan: &plan,
        learning: learning.as_ref(),
        pilot: &files.pilot,
        data: &files.data,
        evaluation: &evaluation,
        decided: &decided,
        learned: learned.as_ref(),
        show_agents: arguments.show_agents,
        findings: &found,
    };
    let currency = &plan.scenario.currency;
    let text = match arguments.output.format {
        Format::Json => render::pretty(&json::evaluation(&told, &Catalogue::english(currency)))?,
        format => render::in_words(&report::evaluation(&told, &catalogue(currency)), format, &output),
    };
    output.write(&text)?;
    if arguments.output.format == Format::Json {
        for (sources, findings) in &found {
            tell_findings(findings, sources, &catalogue(currency), quiet);
        }
    }
    if let Some(register) = &arguments.record {
        let beside = || input::register_of(&arguments.file, &|path| std::fs::read(path));
        let register = register.clone().unwrap_or_else(beside);
        let lesson = lesson(arguments, &told, &register, &catalogue(currency));
        super::lardomar::record(&register, &lesson)?;
    }
    Ok(exit::CLEAN)
}

/// The plan's own figures with what was measured; `None` where the pilot names no mix of it, or where no draw could have given
/// what was measured.
fn learn(arguments: &UtvarderaArguments, plan: &Plan, pilot: &Pilot, evaluation: &Evaluation) -> Option<Learning> {
    let tried = tried(pilot, plan)?;
    let mix = plan.mixes.iter().position(|mix| mix.id == tried.id)?;
    let seen = evaluation.progress.months_seen.map(|months| months.round().max(1.0) as u32);
    let months = seen.or(pilot.months).unwrap_or(kanalval::testa::LONGEST);
    let results = compute(plan, &arguments.chance, arguments.output.quiet);
    let draws = usize::try_from(arguments.chance.draws).unwrap_or(usize::MAX);
    let settings = Settings { draws, seed: arguments.chance.seed, progress: &|_| {} };
    kanalval::learn(plan, &settings, &results, (mix, months), &evaluation.judged)
}

/// What the register keeps of it.
fn lesson(arguments: &UtvarderaArguments, told: &Evaluated<'_>, register: &Path, catalogue: &Catalogue) -> Lesson {
    let Evaluated { pilot, evaluation, decided, .. } = told;
    let words: Vec<String> = decided.reasons.iter().map(|reason| catalogue.say(reason)).collect();
    let ended = pilot.start.and_then(|start| start.month()).zip(evaluation.progress.months_seen);
    let change = |column: &dyn Fn(&str) -> bool| {
        let of_all = |one: &&kanalval::utvardera::Judged| {
            one.criterion.channel.is_none()
                && one.criterion.compare == Compare::Change
                && column(&one.criterion.measure)
        };
        evaluation.judged.iter().find(of_all).and_then(|one| one.estimate()).map(|estimate| estimate.value)
    };
    let money = told.learned.filter(|money| money.is_reliable());
    Lesson {
        name: pilot.name.clone(),
        month: ended.map(|(start, months)| start.plus((months.round() as u32).saturating_sub(1))),
        mix: pilot.mix.clone(),
        channels: pilot.channels.clone(),
        reasons: pilot.reasons.clone(),
        hypothesis: pilot.hypothesis.clone(),
        outcome: words.join(" ").replace('\u{a0}', " "),
        decision: decided.decision,
        differently: arguments.differently.clone(),
        figures: LessonFigures {
            currency: Some(told.plan.scenario.currency.clone())
                .filter(|currency| money.is_some() && !currency.is_empty()),
            npv_before: money.map(|money| money.npv_before.round()),
            npv_after: money.map(|money| money.npv_after.round()),
            p_npv_positive_before: money.map(|money| money.p_positive_before),
            p_npv_positive_after: money.map(|money| money.p_positive_after),
            satisfaction: change(&|measure| matches!(measure, "nki" | "csat" | "nps" | "satisfaction")),
            employee: change(&|measure| measure == "employee"),
            unserved_share: change(&|measure| measure == "unserved_share"),
        },
        pilot: Some(super::testa::relative(&arguments.pilot, register)),
        sha256: told.findings.get(1).and_then(|(sources, _)| sources.inputs().first()).map(|file| file.sha256.clone()),
        origin: Origin::NONE,
    }
}

/// Every file that is read, which no result may overwrite.
fn paths(arguments: &UtvarderaArguments, sources: &Sources) -> Vec<PathBuf> {
    let own = [Some(&arguments.pilot), Some(&arguments.data), arguments.voices.as_ref()];
    let own = own.into_iter().flatten().map(|path| input::file_of(path));
    input_paths(&arguments.file, sources).into_iter().chain(own).collect()
}

/// The mix that was tried.
fn tried<'a>(pilot: &Pilot, plan: &'a Plan) -> Option<&'a kanalval::model::Mix> {
    let id = pilot.mix.as_ref()?;
    plan.mixes.iter().find(|mix| input::same_name(&mix.id, id))
}

/// Whether the scenario is what the pilot was frozen from.
fn frozen(pilot: &Pilot, sources: &Sources) -> FrozenState {
    match &pilot.from {
        Some(from) if !from.sha256.trim().is_empty() => {
            let same = from.sha256.trim().eq_ignore_ascii_case(&input::digest_of_inputs(sources));
            if same { FrozenState::Same } else { FrozenState::Changed }
        }
        _ => FrozenState::Unknown,
    }
}

/// Reads the files; else says what is wrong with them, all in one go, and gives the exit code.
fn read(arguments: &UtvarderaArguments, plan: &Plan, quiet: bool) -> std::result::Result<Files, u8> {
    let options = arguments.options();
    let metric = plan.metric.map(|metric| metric.kind);
    let loaded = input::read_pilot(&arguments.pilot);
    let mut found = vec![(loaded.sources, loaded.findings)];
    let mut could_not_run = loaded.could_not_run;
    let voices = arguments.voices.as_ref().map(|path: &PathBuf| input::read_voices(Path::new(path), &options));
    let voices = match voices {
        None => Some(Vec::new()),
        Some(loaded) => {
            could_not_run |= loaded.could_not_run;
            found.push((loaded.sources, loaded.findings));
            loaded.voices
        }
    };
    let data = loaded.pilot.as_ref().and_then(|pilot| {
        let loaded = input::read_pilot_data(&arguments.data, pilot, metric, &options);
        could_not_run |= loaded.could_not_run;
        found.push((loaded.sources, loaded.findings));
        loaded.data
    });
    match (loaded.pilot, data, voices) {
        (Some(pilot), Some(data), Some(voices)) if !found.iter().any(|(_, findings)| has_errors(findings)) => {
            Ok(Files { pilot, data, voices, found })
        }
        _ => {
            for (sources, findings) in &found {
                let shown: Vec<Finding> =
                    findings.iter().filter(|one| !quiet || one.severity() == Severity::Error).cloned().collect();
                tell_findings(&shown, sources, &catalogue(&plan.scenario.currency), quiet);
            }
            Err(if could_not_run { exit::COULD_NOT_RUN } else { exit::FINDINGS })
        }
    }
}

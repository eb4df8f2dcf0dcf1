//! `diff`: what a change of a scenario did to the decision.

use std::path::{Path, PathBuf};

use anyhow::Result;
use kanalval::Results;
use kanalval::diff::{Side, compare};
use kanalval::input::{self, Loaded, Sources};
use kanalval::model::{Family, Finding, Plan, Severity};
use kanalval::report::{self, Compared, json};
use kanalval::text::{Catalogue, Message};

use super::arguments::{DiffArguments, Format};
use super::exit;
use super::language::catalogue;
use super::output::{Output, tell};
use super::render;
use super::revision::Revision;
use super::step::{compute, input_paths, keep_wanted, refuse, refuse_journeys, want_scenario};
use super::words::{say, shown, stopped};

/// A scenario as it was read, and how it is called.
struct Read {
    called: String,
    plan: Plan,
    findings: Vec<Finding>,
    sources: Sources,
}

/// A file, or a file at a revision.
enum Wanted {
    File(PathBuf),
    /// The revision and the path from the top of its repository.
    At(Revision, String),
}

/// Compares two scenarios, or two states of one.
pub(crate) fn run(arguments: &DiffArguments) -> Result<u8> {
    let (old, new) = wanted(&arguments.old, &arguments.new)?;
    let (old, old_paths) = load(&old)?;
    let (new, new_paths) = load(&new)?;
    let output = Output::new(&arguments.output, &[old_paths, new_paths].concat())?;
    let quiet = arguments.output.quiet;
    // Both are looked at, so that all that is wrong is told in one go.
    let (old, new) = match (usable(old, quiet), usable(new, quiet)) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(one), Err(other)) => return Ok(one.max(other)),
        (Err(code), _) | (_, Err(code)) => return Ok(code),
    };
    let before = finish(&old, arguments);
    let after = finish(&new, arguments);
    let (old_findings, new_findings) = (found(&old, &before, arguments, quiet), found(&new, &after, arguments, quiet));
    let difference = compare(Side { plan: &old.plan, results: &before }, Side { plan: &new.plan, results: &after });
    let sides = (compared(&old, &old_findings), compared(&new, &new_findings));
    let run = (arguments.chance.seed, after.draws);
    let text = match arguments.output.format {
        Format::Json => {
            let english = Catalogue::english(&new.plan.scenario.currency);
            render::pretty(&json::difference(&difference, sides, &english, run))?
        }
        format => {
            let catalogue = catalogue(&new.plan.scenario.currency);
            render::in_words(&report::difference(&difference, sides, &catalogue, run), format, &output)
        }
    };
    output.write(&text)?;
    Ok(if arguments.exit_code && difference.decision_changed() { exit::FINDINGS } else { exit::CLEAN })
}

fn compared<'a>(read: &'a Read, findings: &'a [Finding]) -> Compared<'a> {
    Compared { called: &read.called, plan: &read.plan, findings, sources: &read.sources }
}

fn finish(read: &Read, arguments: &DiffArguments) -> Results {
    compute(&read.plan, &arguments.chance, arguments.output.quiet)
}

/// What was found in the files and in the results, as `plan` tells it.
fn found(read: &Read, results: &Results, arguments: &DiffArguments, quiet: bool) -> Vec<Finding> {
    let mut findings = read.findings.clone();
    let checked = kanalval::check::check(&read.plan, results);
    // What the file expects of itself and no longer keeps is for who reads the change.
    findings.extend(
        checked
            .into_iter()
            .filter(|finding| finding.severity() != Severity::Error || finding.code.family() == Family::Results),
    );
    keep_wanted(&mut findings, quiet, arguments.output.format);
    findings
}

/// The two sides: files, files at revisions as git writes them, or a revision of the second.
fn wanted(old: &Path, new: &Path) -> Result<(Wanted, Wanted)> {
    let after = match at_revision(new) {
        Some((revision, path)) => at(revision, path)?,
        None => Wanted::File(new.to_owned()),
    };
    if old.exists() {
        return Ok((Wanted::File(old.to_owned()), after));
    }
    if let Some((revision, path)) = at_revision(old) {
        return Ok((at(revision, path)?, after));
    }
    let written = old.to_string_lossy();
    let before = match &after {
        Wanted::At(other, path) => Wanted::At(other.sibling(&written)?, path.clone()),
        Wanted::File(file) => {
            let folder = file.parent().unwrap_or(Path::new(""));
            let name = file.file_name().and_then(|name| name.to_str());
            let Some(name) = name else {
                return Err(stopped(&Message::new("cli-diff-outside").with("path", shown(file))));
            };
            if !folder.as_os_str().is_empty() && !folder.is_dir() {
                // What is wrong with the second is said of it.
                return Ok((Wanted::File(file.clone()), after));
            }
            let revision = Revision::find(folder, &written)?;
            let path = revision.path_from_top(name)?;
            Wanted::At(revision, path)
        }
    };
    Ok((before, after))
}

/// `REVISION:path`, where that is no file.
fn at_revision(written: &Path) -> Option<(&str, &str)> {
    let text = written.to_str().filter(|_| !written.exists())?;
    let (revision, path) = text.rsplit_once(':')?;
    // C:\cases\a.toml is a path of a drive, and :0:path is git's for the index.
    let is_drive = revision.len() == 1 && path.starts_with(['\\', '/']);
    (!is_drive && !path.is_empty()).then_some((revision, path))
}

fn at(revision: &str, path: &str) -> Result<Wanted> {
    let index = matches!(revision, "" | ":0");
    let found = Revision::find(Path::new("."), if index { "" } else { revision })?;
    let is_from_here = path.starts_with("./") || path.starts_with("../");
    let path = if is_from_here { found.path_from_top(path)? } else { path.to_owned() };
    Ok(Wanted::At(found, path))
}

/// Reads one side; the second is what no result may overwrite.
fn load(wanted: &Wanted) -> Result<((String, Loaded), Vec<PathBuf>)> {
    match wanted {
        Wanted::File(path) => {
            want_scenario(path)?;
            let loaded = input::read_scenario(path);
            let paths = input_paths(path, &loaded.sources);
            Ok(((shown(path), loaded), paths))
        }
        Wanted::At(revision, path) => {
            let called = revision.call(path);
            if let Err(error) = revision.read(&called) {
                let message = Message::new("cli-diff-not-there").with("path", path.as_str());
                let message = message.with("revision", revision.name()).with("problem", error.to_string());
                return Err(stopped(&message));
            }
            let loaded = input::read_scenario_with(&called, &|path| revision.read(path));
            Ok(((shown(&called), loaded), Vec::new()))
        }
    }
}

/// What can be computed; else what is wrong with it is said, and of which file, and the exit code is given.
fn usable((called, loaded): (String, Loaded), quiet: bool) -> std::result::Result<Read, u8> {
    let wrong = || tell(&(say(&Message::new("cli-diff-wrong").with("path", called.as_str())) + "\n"));
    let Loaded { plan: Some(plan), findings, sources, .. } = loaded else {
        wrong();
        return Err(refuse(&loaded, quiet));
    };
    if kanalval::nulage::assess(&plan).findings.iter().any(|one| one.severity() == Severity::Error) {
        wrong();
        let catalogue = catalogue(&plan.scenario.currency);
        let code = refuse_journeys(&plan, &findings, &sources, &catalogue, quiet);
        return Err(code.unwrap_or(exit::FINDINGS));
    }
    Ok(Read { called, plan, findings, sources })
}

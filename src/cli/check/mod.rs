//! `check`: is everything sound, and does it say what is expected of it?

mod one;
mod print;
mod tables;

use std::io::Read;
use std::path::PathBuf;

use anyhow::Result;
use kanalval::model::{Code, Month, Severity};
use kanalval::report::machine::CheckedFile;
use kanalval::text::Message;
use rayon::prelude::*;

use super::arguments::{CheckArguments, CheckFormat, Deny};
use super::output::{Output, is_stdout};
use super::words::{stopped, stopped_at};
use super::{discovery, exit};
use one::Question;

/// Checks every scenario, also after one that fails, and reports file by file.
pub(crate) fn run(arguments: &CheckArguments) -> Result<u8> {
    let allowed = allowed(&arguments.allow)?;
    let question = Question { allowed: &allowed, draws: arguments.draws, seed: arguments.seed, now: now(arguments) };
    let (from_stdin, named): (Vec<PathBuf>, Vec<PathBuf>) =
        arguments.paths.iter().cloned().partition(|path| is_stdout(path));
    if arguments.stdin_path.is_some() && from_stdin.is_empty() {
        return Err(stopped(&Message::new("cli-stdin-path-alone")));
    }
    let found = discovery::scenarios(&named)?;
    let mut inputs = found.clone();
    // Said before the first computation; data files are looked at once they are known.
    Output::for_text(arguments.output.as_deref(), &inputs)?;
    let mut files: Vec<CheckedFile> = Vec::with_capacity(found.len());
    if !from_stdin.is_empty() {
        let (path, text) = standard_input(arguments)?;
        files.push(one::check(&path, Some(&text), &question));
    }
    let checked: Vec<CheckedFile> = found.par_iter().map(|path| one::check(path, None, &question)).collect();
    files.extend(checked);
    inputs.extend(files.iter().flat_map(one::input_paths));
    files.extend(tables::unused(&named, &files, &question));
    let output = Output::for_text(arguments.output.as_deref(), &inputs)?;
    let least = match arguments.deny {
        None => Severity::Error,
        Some(Deny::Warnings) => Severity::Warning,
        Some(Deny::Notices) => Severity::Notice,
    };
    if arguments.quiet {
        files.iter_mut().for_each(|file| file.findings.retain(|finding| finding.severity() <= least));
    }
    let text = print::report(&files, arguments.format, least, &output)?;
    if !(text.is_empty() && arguments.format == CheckFormat::Text && arguments.output.is_none()) {
        output.write(&text)?;
    }
    Ok(exit_code(&files, least))
}

fn exit_code(files: &[CheckedFile], least: Severity) -> u8 {
    let counts = files.iter().flat_map(|file| &file.findings).any(|finding| finding.severity() <= least);
    if files.iter().any(|file| file.could_not_run) {
        exit::COULD_NOT_RUN
    } else if counts {
        exit::FINDINGS
    } else {
        exit::CLEAN
    }
}

/// The codes that are not to be told.
fn allowed(words: &[String]) -> Result<Vec<Code>> {
    let code = |word: &String| {
        let settable = || Code::ALL.iter().filter(|code| code.is_settable()).map(|code| code.word());
        match Code::of_word(word.trim()) {
            Some(code) if code.is_settable() => Ok(code),
            Some(code) => Err(stopped(&Message::new("cli-allow-fixed").with("code", code.word()))),
            None => Err(unknown_code(word, settable())),
        }
    };
    words.iter().map(code).collect()
}

/// That there is no such code, and which is nearest.
pub(crate) fn unknown_code(word: &str, known: impl Iterator<Item = &'static str>) -> anyhow::Error {
    let nearest = kanalval::input::nearest_name(word, known);
    let message = match nearest {
        Some(near) => Message::new("cli-unknown-code-near").with("near", near),
        None => Message::new("cli-unknown-code"),
    };
    stopped(&message.with("code", word))
}

/// The scenario on standard input and the path that it has.
fn standard_input(arguments: &CheckArguments) -> Result<(PathBuf, Vec<u8>)> {
    let path = arguments.stdin_path.clone().unwrap_or_else(|| PathBuf::from("scenario.toml"));
    if path.is_dir() {
        return Err(stopped_at("cli-stdin-path-folder", &path));
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    Ok((path, bytes))
}

/// The month that counts as now.
fn now(arguments: &CheckArguments) -> Option<Month> {
    arguments.now.or_else(|| {
        let today = time::UtcDateTime::now().date();
        Month::new(today.year(), u32::from(u8::from(today.month())))
    })
}

//! `lardomar`: what earlier pilots taught, and how a lesson is written into the register.

use std::fs;
use std::path::Path;

use anyhow::Result;
use kanalval::input::{self, LoadedRegister, NotRecorded};
use kanalval::model::{Decision, Lesson};
use kanalval::report::{self, LessonSearch, json};

use super::arguments::{Format, LardomarArguments};
use super::exit;
use super::language::catalogue;
use super::output::{Existing, Output, write_file};
use super::render::{in_words, pretty};
use super::step::tell_findings;
use super::words::{stopped, stopped_by};

/// Lists the lessons that are asked for.
pub(crate) fn run(arguments: &LardomarArguments) -> Result<u8> {
    let path = input::register_of(&arguments.path, &|path| fs::read(path));
    let output = Output::new(&arguments.output, &[path.clone(), arguments.path.clone()])?;
    let catalogue = catalogue("");
    let LoadedRegister { lessons, findings, sources, could_not_run } = input::read_register(&path);
    tell_findings(&findings, &sources, &catalogue, arguments.output.quiet);
    let Some(lessons) = lessons else {
        return Ok(if could_not_run { exit::COULD_NOT_RUN } else { exit::FINDINGS });
    };
    let search = LessonSearch {
        channel: arguments.channel.clone(),
        reason: arguments.reason.clone(),
        decision: arguments.decision.as_deref().and_then(decision_of),
        words: arguments.search.clone(),
    };
    let text = match arguments.output.format {
        Format::Json => pretty(&json::lessons(&lessons, &search, &sources))?,
        format => in_words(&report::lessons(&lessons, &search, &catalogue), format, &output),
    };
    output.write(&text)?;
    Ok(exit::CLEAN)
}

fn decision_of(word: &str) -> Option<Decision> {
    Decision::ALL.into_iter().find(|decision| decision.word() == word)
}

/// Writes a lesson at the end of the register, which is made where it is not there: whole or not at all, and never over
/// one that has errors, which are told.
pub(crate) fn record(register: &Path, lesson: &Lesson) -> Result<()> {
    let text = match fs::read(register) {
        Ok(bytes) => String::from_utf8(bytes).ok(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Some(String::new()),
        Err(error) => return Err(stopped_by("cli-output-failed", register, &error)),
    };
    let refused = |why: NotRecorded| {
        if why == NotRecorded::Broken {
            let LoadedRegister { findings, sources, .. } = input::read_register(register);
            tell_findings(&findings, &sources, &catalogue(""), false);
        }
        stopped(&why.message(&lesson.name))
    };
    let text = text.ok_or_else(|| refused(NotRecorded::Broken))?;
    let longer = input::append_lesson(&text, lesson).map_err(refused)?;
    Output::to_file(register, &[])?;
    write_file(register, longer.as_bytes(), Existing::Replace)
}

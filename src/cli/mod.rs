//! The command line: arguments in, results to stdout or a file, everything else to stderr, an exit code out.

pub(crate) mod arguments;
mod bemanning;
mod check;
mod diff;
mod discovery;
mod draft;
pub(crate) mod exit;
mod explain;
pub(crate) mod help;
mod init;
mod install;
pub(crate) mod language;
mod lardomar;
mod nulage;
mod output;
mod pilot_arguments;
mod progress;
mod render;
mod report;
mod revision;
mod rules;
mod schema;
mod staffing_arguments;
mod starter;
mod step;
mod testa;
mod utvardera;
pub(crate) mod words;

use anyhow::Result;

use arguments::Command;
use render::Step;

/// Does what was asked for and gives the exit code; an error means that it could not run.
pub(crate) fn run(command: &Command) -> Result<u8> {
    match command {
        Command::Plan(arguments) => step::run(Step::Plan, arguments),
        Command::Nulage(arguments) => nulage::run(arguments),
        Command::Hypotes(arguments) => step::run(Step::Hypotes, arguments),
        Command::Roi(arguments) => step::run(Step::Roi, arguments),
        Command::Bemanning(arguments) => bemanning::run(arguments),
        Command::Testa(arguments) => testa::run(arguments),
        Command::Utvardera(arguments) => utvardera::run(arguments),
        Command::Report(arguments) => report::run(arguments),
        Command::Explain(arguments) => explain::run(arguments),
        Command::Check(arguments) => check::run(arguments),
        Command::Rules(arguments) => rules::run(arguments),
        Command::Lardomar(arguments) => lardomar::run(arguments),
        Command::Diff(arguments) => diff::run(arguments),
        Command::Init(arguments) => init::run(arguments),
        Command::Schema(arguments) => schema::run(arguments),
        Command::Completions(arguments) => install::completions(arguments.shell),
        Command::Man(arguments) => install::man(arguments),
    }
}

//! The command as it may be typed, with its help in the reader's language.
//!
//! Where the parser has words of its own that cannot be replaced (its errors, `[OPTIONS]` in a usage), they are English.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command, CommandFactory};
use kanalval::text::{Catalogue, Message};

use super::arguments::Arguments;
use super::language::catalogue;

/// The whole command with its help.
pub(crate) fn command() -> Command {
    let catalogue = catalogue("");
    let program = Arguments::command();
    let names: Vec<String> = program.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let program = told(program, "kanalval", &catalogue).disable_help_subcommand(true);
    names.iter().fold(program, |program, name| program.mut_subcommand(name, |command| told(command, name, &catalogue)))
}

/// The same for shells, which complete other names of a command too.
pub(crate) fn command_for_shells() -> Command {
    let program = command();
    let names: Vec<String> = program.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names.iter().fold(program, |program, name| {
        program.mut_subcommand(name, |command| {
            let others: Vec<String> = command.get_all_aliases().map(str::to_owned).collect();
            let names = others.into_iter().map(clap::builder::Str::from).collect::<Vec<_>>();
            // None but those that are seen from here on.
            command.alias(None::<&str>).visible_aliases(names)
        })
    })
}

/// The command with its about, its examples and the help of each argument.
fn told(command: Command, name: &str, catalogue: &Catalogue) -> Command {
    let words = |key: String| catalogue.find(&key).map(plain).unwrap_or_default();
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        words("help-heading-usage".to_owned())
    );
    let mut about = words(format!("help-{name}"));
    let aliases: Vec<&str> = command.get_all_aliases().collect();
    if !aliases.is_empty() {
        let message = Message::new("help-aliases").with("names", aliases.join(", "));
        about = format!("{about} {}", plain(catalogue.say(&message)));
    }
    let examples = words(format!("help-{name}-examples"));
    let is_program = name == "kanalval";
    let command = command
        .about(about)
        .after_help(examples)
        .help_template(template)
        .subcommand_help_heading(words("help-heading-commands".to_owned()))
        .subcommand_value_name(words("help-value-command".to_owned()))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).global(false));
    let command = if is_program {
        command.arg(Arg::new("version").short('V').long("version").action(ArgAction::Version))
    } else {
        command
    };
    command.mut_args(|argument| told_argument(argument, name, catalogue))
}

fn told_argument(argument: Arg, command: &str, catalogue: &Catalogue) -> Arg {
    let id = argument.get_id().as_str();
    let own = catalogue.find(&format!("help-{command}-{id}"));
    let mut help = own.or_else(|| catalogue.find(&format!("help-option-{id}"))).unwrap_or_default();
    let mut add = |key: &'static str, what: String| {
        help = format!("{help} {}", catalogue.say(&Message::new(key).with("values", what)));
    };
    let values: Vec<String> = argument
        .get_possible_values()
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect();
    if argument.get_action().takes_values() && !values.is_empty() {
        add("help-values", values.join(", "));
    }
    let defaults: Vec<String> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    if argument.get_action().takes_values() && !defaults.is_empty() {
        add("help-default", defaults.join(", "));
    }
    let heading = if argument.is_positional() { "help-heading-arguments" } else { "help-heading-options" };
    let takes_values = argument.get_action().takes_values();
    argument
        .help(StyledStr::from(plain(help)))
        .long_help(None)
        .help_heading(plain(catalogue.word(heading)))
        .hide_default_value(takes_values)
        .hide_possible_values(takes_values)
}

fn plain(text: String) -> String {
    text.replace('\u{a0}', " ")
}

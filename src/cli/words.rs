//! What the command line itself says, in words.

use std::path::Path;

use kanalval::text::{Catalogue, Message};

/// A message of the command line, which knows no currency.
pub(crate) fn say(message: &Message) -> String {
    Catalogue::english("").say(message).replace('\u{a0}', " ")
}

/// A reason why it could not run.
pub(crate) fn stopped(message: &Message) -> anyhow::Error {
    anyhow::Error::msg(say(message))
}

/// A reason that concerns a path.
pub(crate) fn stopped_at(key: &'static str, path: &Path) -> anyhow::Error {
    stopped(&Message::new(key).with("path", path.to_string_lossy().into_owned()))
}

/// A reason that concerns a path, with what the system said.
pub(crate) fn stopped_by(key: &'static str, path: &Path, problem: &dyn std::fmt::Display) -> anyhow::Error {
    let message = Message::new(key).with("path", path.to_string_lossy().into_owned());
    stopped(&message.with("problem", problem.to_string()))
}

/// An error as the last line on stderr.
pub(crate) fn problem(error: &anyhow::Error) -> String {
    say(&Message::new("cli-stopped").with("problem", format!("{error:#}")))
}

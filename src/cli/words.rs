//! What the command line itself says, in words.

use std::path::Path;

use kanalval::text::Message;

use super::language::catalogue;

/// A message of the command line, which knows no currency.
pub(crate) fn say(message: &Message) -> String {
    catalogue("").say(message).replace('\u{a0}', " ")
}

/// A reason why it could not run.
pub(crate) fn stopped(message: &Message) -> anyhow::Error {
    anyhow::Error::msg(say(message))
}

/// A path as it is shown: with forward slashes on every system.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// A reason that concerns a path.
pub(crate) fn stopped_at(key: &'static str, path: &Path) -> anyhow::Error {
    stopped(&Message::new(key).with("path", shown(path)))
}

/// A reason that concerns a path, with what the system said.
pub(crate) fn stopped_by(key: &'static str, path: &Path, problem: &dyn std::fmt::Display) -> anyhow::Error {
    let message = Message::new(key).with("path", shown(path));
    stopped(&message.with("problem", problem.to_string()))
}

/// An error as the last line on stderr.
pub(crate) fn problem(error: &anyhow::Error) -> String {
    say(&Message::new("cli-stopped").with("problem", format!("{error:#}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_with_forward_slashes() {
        for path in [r"C:\cases\chat\scenario.toml", r"C:\cases\chat/scenario.toml", "C:/cases/chat/scenario.toml"] {
            assert_eq!(shown(Path::new(path)), "C:/cases/chat/scenario.toml");
        }
        let error = stopped_at("cli-output-is-folder", Path::new(r"data\out"));
        assert!(error.to_string().contains("data/out"), "{error}");
    }
}

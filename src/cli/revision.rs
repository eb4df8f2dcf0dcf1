//! Files as they were at a git revision, asked of the git program itself.

use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Output};

use anyhow::Result;
use kanalval::text::Message;

use super::words::{say, shown, stopped};

/// What a repository held at a revision.
pub(crate) struct Revision {
    /// Where git is asked.
    folder: PathBuf,
    /// The revision as it was written.
    written: String,
    /// The id of the tree; `None` for the index.
    tree: Option<String>,
    /// The top of the working copy; `None` where there is none.
    top: Option<PathBuf>,
}

impl Revision {
    /// The revision of the repository that the folder is in; nothing at all stands for the index, as git has it.
    pub(crate) fn find(folder: &Path, written: &str) -> Result<Self> {
        let folder = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() };
        let found = ask(&folder, &["rev-parse", "--git-dir"])?;
        if !found.status.success() {
            let message = Message::new("cli-diff-no-repository").with("path", shown(&folder));
            return Err(stopped(&message.with("problem", last_words(&found))));
        }
        let tree = if written.is_empty() { None } else { Some(tree_of(&folder, written)?) };
        let top = ask(&folder, &["rev-parse", "--show-toplevel"])?;
        let top = top.status.success().then(|| PathBuf::from(first_line(&top))).filter(|path| path.is_absolute());
        Ok(Self { folder, written: written.to_owned(), tree, top })
    }

    /// Another revision of the same repository.
    pub(crate) fn sibling(&self, written: &str) -> Result<Self> {
        Self::find(&self.folder, written)
    }

    /// The revision as it was written.
    pub(crate) fn name(&self) -> &str {
        &self.written
    }

    /// The path from the top of the repository to what is written from the folder.
    pub(crate) fn path_from_top(&self, name: &str) -> Result<String> {
        let prefix = ask(&self.folder, &["rev-parse", "--show-prefix"])?;
        if !prefix.status.success() {
            let message = Message::new("cli-diff-no-repository").with("path", shown(&self.folder));
            return Err(stopped(&message.with("problem", last_words(&prefix))));
        }
        let written = format!("{}{name}", first_line(&prefix));
        within(&written).ok_or_else(|| stopped(&Message::new("cli-diff-outside").with("path", written)))
    }

    /// How a file of it is called, and opened by [`Self::read`]: in a folder, what is named beside it is called alike.
    pub(crate) fn call(&self, path: &str) -> PathBuf {
        let between = if path.contains('/') { ":" } else { ":./" };
        PathBuf::from(format!("{}{between}{path}", self.written))
    }

    /// The bytes of a file by how it is called.
    pub(crate) fn read(&self, called: &Path) -> io::Result<Vec<u8>> {
        let spoken = shown(called);
        let own = format!("{}:", self.written);
        let outside = || io::Error::other(say(&Message::new("cli-diff-outside").with("path", spoken.clone())));
        let path = match spoken.strip_prefix(&own) {
            Some(path) => within(path),
            // An absolute path of the scenario's own.
            None => self.top.as_ref().and_then(|top| within(&shown(called.strip_prefix(top).ok()?))),
        };
        let path = path.ok_or_else(outside)?;
        let object = match &self.tree {
            Some(tree) => format!("{tree}:{path}"),
            None => format!(":0:{path}"),
        };
        let found = ask(&self.folder, &["cat-file", "blob", &object]).map_err(io::Error::other)?;
        if found.status.success() {
            return Ok(found.stdout);
        }
        Err(io::Error::new(ErrorKind::NotFound, last_words(&found)))
    }
}

/// The id of the tree of a revision. It has none of git's own signs in it, so nothing of it can be taken for an option.
fn tree_of(folder: &Path, written: &str) -> Result<String> {
    let unknown = |problem: String| {
        stopped(&Message::new("cli-diff-no-revision").with("revision", written).with("problem", problem))
    };
    if written.starts_with('-') {
        // No name of a revision begins so, and git would take it for an option.
        return Err(unknown(say(&Message::new("cli-diff-dash"))));
    }
    let found = ask(folder, &["rev-parse", "--verify", &format!("{written}^{{tree}}")])?;
    let id = first_line(&found);
    let is_id = id.len() >= 40 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if found.status.success() && is_id { Ok(id) } else { Err(unknown(last_words(&found))) }
}

/// Asks git, in the folder, without a shell.
fn ask(folder: &Path, arguments: &[&str]) -> Result<Output> {
    let mut git = Command::new("git");
    git.arg("--no-pager").arg("-C").arg(folder).args(arguments);
    git.output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => stopped(&Message::new("cli-diff-no-git")),
        _ => stopped(&Message::new("cli-diff-git-failed").with("problem", error.to_string())),
    })
}

fn first_line(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split(['\r', '\n']).next().unwrap_or_default().to_owned()
}

/// What git says, without its word for an error.
fn last_words(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    line.strip_prefix("fatal: ").unwrap_or(line).to_owned()
}

/// The path without its detours; `None` where it leads out.
fn within(path: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let is_rooted = Path::new(path)
        .components()
        .next()
        .is_some_and(|first| matches!(first, Component::Prefix(_) | Component::RootDir));
    (!is_rooted && !parts.is_empty()).then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_within_the_repository() {
        assert_eq!(within("cases/../data/./a.csv").as_deref(), Some("data/a.csv"));
        assert_eq!(within("./a.csv").as_deref(), Some("a.csv"));
        for outside in ["../a.csv", "a/../../b.csv", "/etc/a.csv", ""] {
            assert_eq!(within(outside), None, "{outside}");
        }
    }

    #[test]
    fn what_is_named_beside_a_file_of_a_revision_is_of_the_revision() {
        let revision = Revision { folder: PathBuf::new(), written: "origin/main".into(), tree: None, top: None };
        for (path, called, beside) in [
            ("a/scenario.toml", "origin/main:a/scenario.toml", "origin/main:a/channels.csv"),
            ("scenario.toml", "origin/main:./scenario.toml", "origin/main:./channels.csv"),
        ] {
            let named = revision.call(path);
            assert_eq!(shown(&named), called);
            assert_eq!(shown(&named.parent().unwrap().join("channels.csv")), beside);
        }
    }
}

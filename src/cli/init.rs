//! `init`: a case that runs at once: made up to learn from, or of the user's own channels to fill in.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use kanalval::text::Message;

use super::arguments::InitArguments;
use super::output::{Existing, print, write_file};
use super::words::{say, shown, stopped, stopped_at, stopped_by};
use super::{draft, exit, schema, starter};

/// Writes the files of a case; without `--force` only where none of them is there.
pub(crate) fn run(arguments: &InitArguments) -> Result<u8> {
    if !arguments.from.is_empty() {
        return draft::run(arguments);
    }
    if let Some((option, _)) = arguments.ledger.written().first() {
        return Err(stopped(&Message::new("cli-option-of-from").with("option", *option)));
    }
    let folder = &arguments.folder;
    let mut files: Vec<(PathBuf, Vec<u8>)> =
        starter::files().into_iter().map(|(name, text)| (folder.join(name), text.into_bytes())).collect();
    files.push(schema::file_in(folder)?);
    place(folder, &files, arguments.force)?;
    if !arguments.quiet {
        print(&(told(folder, &files) + "\n"))?;
    }
    Ok(exit::CLEAN)
}

/// Writes files into a folder, which is made where it is not there. All of them are looked at before any is written.
pub(crate) fn place(folder: &Path, files: &[(PathBuf, Vec<u8>)], force: bool) -> Result<()> {
    // A file that is there with the same bytes need not be written, and a link that leads nowhere is there.
    let is_same = |(path, bytes): &&(PathBuf, Vec<u8>)| fs::read(path).is_ok_and(|there| there == *bytes);
    let there: Vec<String> = files
        .iter()
        .filter(|file| fs::symlink_metadata(&file.0).is_ok() && !is_same(file))
        .map(|(path, _)| shown(path))
        .collect();
    if !force && !there.is_empty() {
        return Err(stopped(&Message::new("cli-init-exists").with("files", there)));
    }
    if let Some((path, _)) = files.iter().find(|(path, _)| path.is_dir()) {
        return Err(stopped_at("cli-output-is-folder", path));
    }
    fs::create_dir_all(folder).map_err(|error| stopped_by("cli-init-no-folder", folder, &error))?;
    let existing = if force { Existing::Replace } else { Existing::Keep };
    for (path, bytes) in files.iter().filter(|file| !is_same(file)) {
        write_file(path, bytes, existing)?;
    }
    Ok(())
}

/// The name of a file without its folder.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn told(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> String {
    let names: Vec<String> = files.iter().map(|(path, _)| name_of(path)).collect();
    let message = Message::new("cli-init-wrote").with("folder", shown(folder)).with("files", names);
    let message = message.with("scenario", shown(&folder.join(starter::SCENARIO)));
    say(&message.with("ledger", shown(&folder.join(starter::LEDGER))))
}

//! `init`: a case of made-up figures that runs at once and explains itself.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use kanalval::text::Message;

use super::arguments::InitArguments;
use super::output::{Existing, print, write_file};
use super::words::{say, stopped_at, stopped_by};
use super::{exit, starter};

/// Writes the files of the starter case; without `--force` only where none of them is there.
pub(crate) fn run(arguments: &InitArguments) -> Result<u8> {
    let folder = &arguments.folder;
    let files = starter::files();
    if !arguments.force
        && let Some(there) =
            files.iter().map(|(name, _)| folder.join(name)).find(|path| fs::symlink_metadata(path).is_ok())
    {
        return Err(stopped_at("cli-init-exists", &there));
    }
    fs::create_dir_all(folder).map_err(|error| stopped_by("cli-init-no-folder", folder, &error))?;
    let existing = if arguments.force { Existing::Replace } else { Existing::Keep };
    for (name, text) in &files {
        write_file(&folder.join(name), text.as_bytes(), existing)?;
    }
    if !arguments.quiet {
        print(&(told(folder, &files) + "\n"))?;
    }
    Ok(exit::CLEAN)
}

fn told(folder: &Path, files: &[(&str, String)]) -> String {
    let shown = |path: PathBuf| path.to_string_lossy().into_owned();
    let names: Vec<String> = files.iter().map(|(name, _)| (*name).to_owned()).collect();
    let message = Message::new("cli-init-wrote").with("folder", shown(folder.to_owned())).with("files", names);
    let message = message.with("scenario", shown(folder.join(starter::SCENARIO)));
    say(&message.with("ledger", shown(folder.join(starter::LEDGER))))
}

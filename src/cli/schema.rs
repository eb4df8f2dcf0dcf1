//! `schema`: what editors complete and check a scenario by.

use std::path::{Path, PathBuf};

use anyhow::Result;
use kanalval::input::keys::{SCHEMA_FILE, json_schema};

use super::arguments::SchemaArguments;
use super::exit;
use super::output::{Existing, Output, is_stdout, print_bytes, write_file};
use super::render::pretty;

/// Writes the schema to stdout, or into a file.
pub(crate) fn run(arguments: &SchemaArguments) -> Result<u8> {
    let text = pretty(&json_schema())?;
    match arguments.output.as_ref().filter(|path| !is_stdout(path)) {
        Some(path) => {
            Output::to_file(path, &[])?;
            write_file(path, text.as_bytes(), Existing::Replace)?;
        }
        None => print_bytes(text.as_bytes())?,
    }
    Ok(exit::CLEAN)
}

/// The line at the top of a scenario that leads to a schema beside it.
pub(crate) fn reference() -> String {
    format!("#:schema ./{SCHEMA_FILE}\n")
}

/// The schema as a file in a folder.
pub(crate) fn file_in(folder: &Path) -> Result<(PathBuf, Vec<u8>)> {
    Ok((folder.join(SCHEMA_FILE), pretty(&json_schema())?.into_bytes()))
}

//! `completions` and `man`: what a shell and a manual know of the commands, written from the commands themselves.

use std::fs;

use anyhow::Result;
use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use super::arguments::ManArguments;
use super::output::{Existing, is_stdout, print_bytes, write_file};
use super::words::{stopped_at, stopped_by};
use super::{exit, help};

/// Writes the completions for a shell to stdout.
pub(crate) fn completions(shell: Shell) -> Result<u8> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut help::command_for_shells(), "kanalval", &mut text);
    print_bytes(&text)?;
    Ok(exit::CLEAN)
}

/// Writes the first man page to stdout, or every page into a folder.
pub(crate) fn man(arguments: &ManArguments) -> Result<u8> {
    let pages = pages()?;
    let Some(folder) = arguments.output.as_ref().filter(|folder| !is_stdout(folder)) else {
        if let Some((_, first)) = pages.first() {
            print_bytes(first)?;
        }
        return Ok(exit::CLEAN);
    };
    fs::create_dir_all(folder).map_err(|error| stopped_by("cli-init-no-folder", folder, &error))?;
    let files: Vec<_> = pages.iter().map(|(name, page)| (folder.join(name), page)).collect();
    if let Some((taken, _)) = files.iter().find(|(path, _)| path.is_dir()) {
        return Err(stopped_at("cli-output-is-folder", taken));
    }
    for (path, page) in files {
        write_file(&path, page, Existing::Replace)?;
    }
    Ok(exit::CLEAN)
}

/// The name of each page and the page: that of the program first, then one a command.
fn pages() -> Result<Vec<(String, Vec<u8>)>> {
    let mut program = help::command();
    program.build();
    let mut pages = vec![page(program.clone())?];
    for command in program.get_subcommands() {
        pages.push(page(command.clone())?);
    }
    Ok(pages)
}

fn page(command: Command) -> Result<(String, Vec<u8>)> {
    // Of the commands too, so that one sees which version a page is of.
    let man = Man::new(command).source(concat!("kanalval ", env!("CARGO_PKG_VERSION")));
    let mut text = Vec::new();
    man.render(&mut text)?;
    Ok((man.get_filename(), text))
}

//! Where results go: stdout, or a file that is written whole or not at all.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use anyhow::Result;

use super::arguments::OutputArguments;
use super::words::{stopped_at, stopped_by};

/// The widest that text is set, also where nobody says how wide the terminal is.
const WIDEST: u16 = 100;
/// The narrowest that tables can bear.
const NARROWEST: u16 = 60;

/// A place for a result.
pub(crate) struct Output {
    path: Option<PathBuf>,
}

impl Output {
    /// The place that the arguments name. What would make writing fail, or would overwrite an input, is said before
    /// anything is computed.
    pub(crate) fn new(arguments: &OutputArguments, inputs: &[PathBuf]) -> Result<Self> {
        Self::for_text(arguments.output.as_deref(), inputs)
    }

    /// The place that `--output` names, or stdout.
    pub(crate) fn for_text(path: Option<&Path>, inputs: &[PathBuf]) -> Result<Self> {
        match path.filter(|path| !is_stdout(path)) {
            Some(path) => Self::to_file(path, inputs),
            None => Ok(Self { path: None }),
        }
    }

    /// A file that may be written.
    pub(crate) fn to_file(path: &Path, inputs: &[PathBuf]) -> Result<Self> {
        if path.is_dir() || path.file_name().is_none() {
            return Err(stopped_at("cli-output-is-folder", path));
        }
        if !folder_of(path).is_dir() {
            return Err(stopped_at("cli-output-no-folder", path));
        }
        let same = |input: &PathBuf| matches!((input.canonicalize(), path.canonicalize()), (Ok(a), Ok(b)) if a == b);
        if inputs.iter().any(same) {
            return Err(stopped_at("cli-output-is-input", path));
        }
        Ok(Self { path: Some(path.to_owned()) })
    }

    /// Whether the result may have colours.
    pub(crate) fn has_colour(&self) -> bool {
        match &self.path {
            Some(_) => colorchoice_is_always(),
            None => AutoStream::choice(&io::stdout()) != ColorChoice::Never,
        }
    }

    /// How wide the result may be, in columns.
    pub(crate) fn width(&self) -> usize {
        let terminal = terminal_size::terminal_size_of(io::stdout()).filter(|_| self.path.is_none());
        let width = terminal.map_or(WIDEST, |(terminal_size::Width(width), _)| width);
        usize::from(width.clamp(NARROWEST, WIDEST))
    }

    /// Writes the result.
    pub(crate) fn write(&self, text: &str) -> Result<()> {
        match &self.path {
            Some(path) => write_file(path, text.as_bytes(), Existing::Replace),
            None => print(text),
        }
    }
}

/// Writes to stdout.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut stdout = AutoStream::new(io::stdout().lock(), AutoStream::choice(&io::stdout()));
    stdout.write_all(text.as_bytes())?;
    Ok(stdout.flush()?)
}

/// Whether a path stands for standard output, as programs that are piped agree on.
pub(crate) fn is_stdout(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Writes to stdout what has no colours.
pub(crate) fn print_bytes(bytes: &[u8]) -> Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes)?;
    Ok(stdout.flush()?)
}

fn colorchoice_is_always() -> bool {
    // What a file is cannot be known from a terminal, so only an explicit wish counts.
    matches!(ColorChoice::global(), ColorChoice::Always | ColorChoice::AlwaysAnsi)
}

/// Whether findings on stderr may have colours.
pub(crate) fn stderr_has_colour() -> bool {
    AutoStream::choice(&io::stderr()) != ColorChoice::Never
}

/// Writes what is not a result. Nothing depends on it, so a closed stderr is no error.
pub(crate) fn tell(text: &str) {
    let mut stderr = AutoStream::new(io::stderr().lock(), AutoStream::choice(&io::stderr()));
    let _ = stderr.write_all(text.as_bytes());
}

/// Whether somebody looks at stderr.
pub(crate) fn stderr_is_terminal() -> bool {
    io::stderr().is_terminal()
}

/// What becomes of a file that is there already.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    /// It is replaced.
    Replace,
    /// It stays, and that is an error.
    Keep,
}

/// Writes a file beside its place and then moves it there, so that no half of it is ever seen.
pub(crate) fn write_file(path: &Path, bytes: &[u8], existing: Existing) -> Result<()> {
    let failed = |problem: &dyn std::fmt::Display| stopped_by("cli-output-failed", path, problem);
    // Through a link, the file that it names is replaced.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if let Ok(there) = fs::metadata(&target)
        && !there.is_file()
    {
        // A device or a pipe, such as /dev/stdout, cannot be replaced, only written to.
        let mut device = fs::OpenOptions::new().write(true).open(&target).map_err(|error| failed(&error))?;
        return device.write_all(bytes).map_err(|error| failed(&error));
    }
    let mut file = new_file_in(folder_of(&target), &target).map_err(|error| failed(&error))?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(|error| failed(&error))?;
    let placed = match existing {
        Existing::Replace => file.persist(&target),
        Existing::Keep => file.persist_noclobber(&target),
    };
    placed.map(drop).map_err(|error| failed(&error.error))
}

/// A temporary file that anyone may read whom the system's own settings let, or whom the old file let.
fn new_file_in(folder: &Path, target: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".kanalval-");
    #[cfg(unix)]
    let builder = {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666))
    };
    let file = builder.tempfile_in(folder)?;
    if let Ok(there) = fs::metadata(target) {
        file.as_file().set_permissions(there.permissions())?;
    }
    Ok(file)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

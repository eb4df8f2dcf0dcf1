//! `lardomar`: what earlier pilots taught, and how a lesson is written into the register.

use std::fs;
use std::path::Path;

use anyhow::Result;
use kanalval::input::{self, LoadedRegister, NotRecorded};
use kanalval::model::{Decision, Lesson};
use kanalval::report::{self, LessonSearch, json};

use super::arguments::{Format, LardomarArguments};
use super::exit;
use super::language::catalogue;
use super::output::{Existing, Output, write_file};
use super::render::{in_words, pretty};
use super::step::tell_findings;
use super::words::{stopped, stopped_by};

/// Lists the lessons that are asked for.
pub(crate) fn run(arguments: &LardomarArguments) -> Result<u8> {
    let path = input::register_of(&arguments.path, &|path| fs::read(path));
    let output = Output::new(&arguments.output, &[path.clone(), arguments.path.clone()])?;
    let catalogue = catalogue("");
    let LoadedRegister { lessons, findings, sources, could_not_run } = input::read_register(&path);
    tell_findings(&findings, &sources, &catalogue, arguments.output.quiet);
    let Some(lessons) = lessons else {
        return Ok(if could_not_run { exit::COULD_NOT_RUN } else { exit::FINDINGS });
    };
    let search = LessonSearch {
        channel: arguments.channel.clone(),
        reason: arguments.reason.clone(),
        decision: arguments.decision.as_deref().and_then(decision_of),
        words: arguments.search.clone(),
    };
    let text = match arguments.output.format {
        Format::Json => pretty(&json::lessons(&lessons, &search, &sources))?,
        format => in_words(&report::lessons(&lessons, &search, &catalogue), format, &output),
    };
    output.write(&text)?;
    Ok(exit::CLEAN)
}

fn decision_of(word: &str) -> Option<Decision> {
    Decision::ALL.into_iter().find(|decision| decision.word() == word)
}

/// Writes a lesson at the end of the register, which is made where it is not there: whole or not at all, and never over
/// one that has errors, which are told.
pub(crate) fn record(register: &Path, lesson: &Lesson) -> Result<()> {
    let text = match fs::read(register) {
        Ok(bytes) => String::from_utf8(bytes).ok(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Some(String::new()),
        Err(error) => return Err(stopped_by("cli-output-failed", register, &error)),
    };
    let refused = |why: NotRecorded| {
        if why == NotRecorded::Broken {
            let LoadedRegister { findings, sources, .. } = input::read_register(register);
            tell_findings(&findings, &sources, &catalogue(""), false);
        }
        stopped(&why.message(&lesson.name))
    };
    let text = text.ok_or_else(|| refused(NotRecorded::Broken))?;
    let longer = input::append_lesson(&text, lesson).map_err(refused)?;
    Output::to_file(register, &[])?;
    write_file(register, longer.as_bytes(), Existing::Replace)
}

#[cfg(test)]
mod tests {
    use kanalval::input::read_register;

    use super::*;

    fn lesson() -> Lesson {
        let text = "[[lesson]]\nname = \"Video\"\noutcome = \"Few came.\"\ndecision = \"close\"\n";
        let read = input::read_register_with(Path::new("a.toml"), &|_| Ok(text.as_bytes().to_vec()));
        read.lessons.unwrap().remove(0)
    }

    #[test]
    fn a_lesson_is_written_once_and_a_register_that_is_wrong_stays() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("lardomar.toml");
        record(&path, &lesson()).unwrap();
        let first = fs::read(&path).unwrap();
        assert_eq!(read_register(&path).lessons.unwrap().len(), 1);
        assert!(record(&path, &lesson()).is_err());
        assert_eq!(fs::read(&path).unwrap(), first);
        record(&path, &Lesson { name: "Chat".to_owned(), ..lesson() }).unwrap();
        assert!(fs::read(&path).unwrap().starts_with(&first));
        for wrong in [b"[[lesson]]\nname = 1\n".as_slice(), b"\xff\xfev\0", b"# \xe5"] {
            fs::write(&path, wrong).unwrap();
            assert!(record(&path, &lesson()).is_err());
            assert_eq!(fs::read(&path).unwrap(), wrong);
        }
        // Nothing is left beside it.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(record(&folder.path().join("no/lardomar.toml"), &lesson()).is_err());
        assert!(record(folder.path(), &lesson()).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn what_cannot_be_written_leaves_the_old_register() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("lardomar.toml");
        fs::write(&path, "# Ours.\n").unwrap();
        let set = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
        set(0o555);
        let written = record(&path, &lesson());
        // Root may write anywhere.
        let is_root = fs::write(folder.path().join("probe"), "").is_ok();
        set(0o755);
        assert!(is_root || written.is_err());
        assert!(is_root || fs::read_to_string(&path).unwrap() == "# Ours.\n");
    }
}

//! `init --from`: a scenario of the user's own channels, with what there is to find out as questions.
//!
//! The wording is in `templates/from-ledger`; here is what is filled in. What comes out is read back before anything
//! is written, so that it runs through `check` at once.

mod channel_kind;
mod currency;
mod ledger_file;
mod proposals;
mod published;
mod scenario;
mod wording;

use std::fs;
use std::path::Path;

use anyhow::Result;
use kanalval::input::{self, Loaded};
use kanalval::model::Severity;
use kanalval::text::Message;

use super::arguments::InitArguments;
use super::language::catalogue;
use super::output::{print, tell};
use super::step::{has_errors, refuse, tell_findings};
use super::words::{say, shown, stopped, stopped_at, stopped_by};
use super::{exit, init, schema, starter};
use ledger_file::LedgerFile;
use scenario::{Given, Today};

/// Writes a scenario of the channels of a ledger beside (a copy of) it.
pub(crate) fn run(arguments: &InitArguments) -> Result<u8> {
    let files = arguments.from.iter().map(|from| LedgerFile::of(from, &arguments.folder));
    let ledgers: Vec<LedgerFile> = files.collect::<Result<_>>()?;
    if let Some(clash) = copied_over(&ledgers) {
        return Err(stopped_at("cli-from-same-name", clash));
    }
    let loaded = input::read_ledgers(&arguments.from, &arguments.ledger.options());
    let Loaded { plan: Some(plan), findings, sources, .. } = loaded else {
        return Ok(refuse(&loaded, arguments.quiet));
    };
    let mut contents: Vec<Vec<u8>> = Vec::with_capacity(ledgers.len());
    for ledger in &ledgers {
        let bytes = fs::read(&ledger.file).map_err(|error| stopped_by("cli-from-unreadable", &ledger.file, &error))?;
        contents.push(bytes);
    }
    if arguments.currency.as_ref().is_some_and(|currency| currency.trim().is_empty()) {
        return Err(stopped(&Message::new("cli-currency-blank")));
    }
    let given = Given {
        plan: &plan,
        paths: ledgers.iter().map(|ledger| ledger.written.as_str()).collect(),
        ledger: &arguments.ledger,
        months: arguments.ledger.months.filter(|_| !scenario::has_months(&findings)),
        stated_currency: arguments.currency.as_deref().map(str::trim),
        read_currency: currency::of_all(contents.iter().map(|bytes| currency::read(bytes))),
    };
    let path = arguments.folder.join(starter::SCENARIO);
    let draft = read_back(&path, &scenario::write(&given, &Today::default()), &ledgers);
    let Loaded { plan: Some(drafted), .. } = &draft else {
        // Its notices are for when it is there.
        let code = refuse(&draft, true);
        tell(&(say(&Message::new("cli-from-not-written").with("path", shown(&path))) + "\n"));
        return Ok(code);
    };
    let nulage = kanalval::nulage::assess(drafted);
    if has_errors(&nulage.findings) {
        tell_findings(&nulage.findings, &draft.sources, &catalogue(""), arguments.quiet);
        return Ok(exit::FINDINGS);
    }
    let text = scenario::write(&given, &Today::of(drafted, &nulage));
    let mut files = vec![(path.clone(), text.into_bytes())];
    for (ledger, bytes) in ledgers.into_iter().zip(contents) {
        // Two sheets of one workbook are one file.
        let copy = ledger.copied_to.filter(|copy| files.iter().all(|(path, _)| path != copy));
        files.extend(copy.map(|copy| (copy, bytes)));
    }
    files.push(schema::file_in(&arguments.folder)?);
    init::place(&arguments.folder, &files, arguments.force)?;
    let notices: Vec<_> = findings.into_iter().filter(|finding| finding.severity() != Severity::Error).collect();
    tell_findings(&notices, &sources, &catalogue(""), arguments.quiet);
    if !arguments.quiet {
        let names: Vec<String> = files.iter().map(|(path, _)| init::name_of(path)).collect();
        let message = Message::new("cli-from-wrote").with("folder", shown(&arguments.folder)).with("files", names);
        print(&(say(&message.with("scenario", shown(&path))) + "\n"))?;
    }
    Ok(exit::CLEAN)
}

/// The draft as kanalval reads it, before it is on the disk.
fn read_back(path: &Path, text: &str, ledgers: &[LedgerFile]) -> Loaded {
    input::read_scenario_with(path, &|asked| {
        if asked == path {
            return Ok(text.into());
        }
        let copied = ledgers.iter().find(|ledger| ledger.copied_to.as_deref() == Some(asked));
        fs::read(copied.map_or(asked, |ledger| &ledger.file))
    })
}

/// A file that would be copied over another of the same name.
fn copied_over(ledgers: &[LedgerFile]) -> Option<&Path> {
    ledgers.iter().enumerate().find_map(|(place, ledger)| {
        let before = ledgers[..place].iter().find(|other| other.copied_to == ledger.copied_to)?;
        (ledger.copied_to.is_some() && before.file != ledger.file).then_some(ledger.file.as_path())
    })
}

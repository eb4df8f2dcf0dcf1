//! What comes from Windows is read everywhere: line ends of two characters, and paths with backslashes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use kanalval::input::{read_ledger, read_scenario};
use tempfile::TempDir;

const LEDGER: &str = "channel,volume,cost\nphone,100,\"5\n000\"\nemail,80,1000\n";
const SCENARIO: &str = "version = 1\n\n# å\n[nulage]\nchannels = \"channels.csv\"\nmonths = 12\n\n[scenario]\n\
                        currency = \"SEK\"\nmonths = 36\n  discont_rate = 0\n\n[[mix]]\nname = \"\"\"\none\ntwo\"\"\"\n\
                        strat = 2\n";

/// The files with the line ends of a system.
fn case(line_end: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("channels.csv"), LEDGER.replace('\n', line_end)).unwrap();
    fs::write(folder.path().join("scenario.toml"), SCENARIO.replace('\n', line_end)).unwrap();
    folder
}

/// What is found: its code, line, column, the line and how much of it is meant.
fn found(path: &Path) -> Vec<(&'static str, usize, usize, String, usize)> {
    let is_ledger = path.extension().is_some_and(|extension| extension == "csv");
    let loaded = if is_ledger { read_ledger(path, Some(12)) } else { read_scenario(path) };
    let findings = loaded.findings.iter().filter_map(|finding| {
        let place = loaded.sources.place(finding.at)?;
        Some((finding.code.word(), place.line, place.column, place.line_text, place.width))
    });
    findings.collect()
}

#[test]
fn places_are_the_same_with_either_line_end() {
    let (unix, windows) = (case("\n"), case("\r\n"));
    for name in ["scenario.toml", "channels.csv"] {
        let (one, other) = (found(&unix.path().join(name)), found(&windows.path().join(name)));
        assert_eq!(one, other, "{name}");
        assert!(!one.is_empty(), "{name}");
    }
    let scenario = found(&windows.path().join("scenario.toml"));
    let at = |key: &str| scenario.iter().find(|(_, _, _, line, _)| line.contains(key)).unwrap();
    assert_eq!((at("discont_rate").1, at("discont_rate").2, at("discont_rate").4), (11, 3, 12));
    assert_eq!((at("strat").1, at("strat").2, at("strat").4), (17, 1, 5));
    // The quoted line end inside a field counts as a line, too.
    let ledger = found(&windows.path().join("channels.csv"));
    assert!(ledger.iter().any(|(code, line, ..)| *code == "unreadable-value" && *line == 2), "{ledger:?}");
}

#[test]
fn a_table_with_either_line_end_gives_the_same_figures() {
    let nulage = |line_end: &str| {
        let folder = TempDir::new().unwrap();
        let ledger = folder.path().join("channels.csv");
        fs::write(&ledger, "channel,volume,cost,nki\nphone,100,5000,70\nemail,80,1000,61\n".replace('\n', line_end))
            .unwrap();
        let loaded = read_ledger(&ledger, Some(12));
        let plan = loaded.plan.unwrap_or_else(|| panic!("{:?}", loaded.findings));
        kanalval::nulage::assess(&plan)
    };
    let (unix, windows, mac) = (nulage("\n"), nulage("\r\n"), nulage("\r"));
    assert_eq!(unix.channels, windows.channels);
    assert_eq!(unix.channels, mac.channels);
}

#[cfg(unix)]
#[test]
fn a_backslash_on_the_command_line_is_told() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("data")).unwrap();
    fs::write(folder.path().join("data/channels.csv"), LEDGER).unwrap();
    for (command, file) in [("nulage", r"data\channels.csv"), ("plan", r"data\scenario.toml")] {
        let mut line = Command::new(env!("CARGO_BIN_EXE_kanalval"));
        // Whatever language the machine speaks.
        line.env("LC_ALL", "C");
        let output = line.args([command, file]).current_dir(folder.path()).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(stderr.contains(&format!("write {}", file.replace('\\', "/"))), "{stderr}");
    }
}

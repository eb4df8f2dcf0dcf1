//! What stands beside the program once it is installed: completions and the manual.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fs;

use assert_cmd::Command;
use tempfile::TempDir;

const COMMANDS: [&str; 17] = [
    "plan",
    "nulage",
    "hypotes",
    "roi",
    "bemanning",
    "report",
    "explain",
    "check",
    "rules",
    "testa",
    "utvardera",
    "lardomar",
    "diff",
    "init",
    "schema",
    "completions",
    "man",
];

fn printed(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks.
    command.env("LC_ALL", "C");
    let output = command.args(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_shell_is_told_of_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = printed(&["completions", shell]);
        for word in COMMANDS.iter().chain(&["current-state", "from", "draws"]) {
            assert!(script.contains(word), "{shell} is not told of {word}");
        }
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks.
    command.env("LC_ALL", "C");
    command.args(["completions", "cmd"]).assert().code(2);
}

#[cfg(unix)]
#[test]
fn bash_takes_its_script() {
    let script = printed(&["completions", "bash"]);
    let complete = format!(
        "{script}\nCOMP_WORDS=(kanalval ro); COMP_CWORD=1; _kanalval kanalval ro kanalval; echo \"${{COMPREPLY[@]}}\""
    );
    let Ok(output) = std::process::Command::new("bash").args(["--norc", "-c", &complete]).output() else { return };
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "roi", "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let folder = TempDir::new().unwrap();
    let into = folder.path().join("share/man1");
    assert_eq!(printed(&["man", "--output", into.to_str().unwrap()]), "");
    let first = fs::read_to_string(into.join("kanalval.1")).unwrap();
    assert_eq!(printed(&["man"]), first);
    assert_eq!(printed(&["man", "--output", "-"]), first);
    assert!(first.contains(".TH kanalval 1") && first.contains("Exit codes"), "{first}");
    for command in COMMANDS {
        let page = fs::read_to_string(into.join(format!("kanalval-{command}.1"))).unwrap();
        assert!(
            page.contains(".SH SYNOPSIS") && page.contains(command) && page.contains("kanalval 0."),
            "{command}: {page}"
        );
    }
    assert_eq!(fs::read_dir(&into).unwrap().count(), COMMANDS.len() + 1);
    // Again, over what is there; but not where a folder is in the way.
    printed(&["man", "--output", into.to_str().unwrap()]);
    fs::remove_file(into.join("kanalval-roi.1")).unwrap();
    fs::create_dir(into.join("kanalval-roi.1")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks.
    command.env("LC_ALL", "C");
    command.arg("man").arg("--output").arg(&into).assert().code(2);
}

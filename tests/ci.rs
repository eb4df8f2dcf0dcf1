//! What other people's build servers take from here: the GitHub Action and the pre-commit hook do what they say, with
//! the program that the tests have built.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;
use yaml_rust2::{Yaml, YamlLoader};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kanalval");

fn yaml(path: &str) -> Yaml {
    YamlLoader::load_from_str(&fs::read_to_string(path).unwrap()).unwrap().remove(0)
}

/// The last step of the action over some paths, as the runner starts it after the program was built.
fn action(environment: &[(&str, &str)]) -> Output {
    let action = yaml("action.yml");
    let steps = action["runs"]["steps"].as_vec().unwrap();
    let step = steps.last().unwrap();
    assert_eq!(step["shell"].as_str(), Some("bash"));
    let runner = TempDir::new().unwrap();
    let bin = runner.path().join("kanalval/bin");
    fs::create_dir_all(&bin).unwrap();
    symlink(PROGRAM, bin.join("kanalval")).unwrap();
    let mut command = Command::new("bash");
    command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"].as_str().unwrap()]);
    command.env("RUNNER_TEMP", runner.path()).env("LC_ALL", "C");
    // What is not set stands as the action's own default.
    for (name, value) in step["env"].as_hash().unwrap() {
        let input = value.as_str().unwrap().trim_start_matches("${{ inputs.").trim_end_matches(" }}");
        let default = action["inputs"][input]["default"].as_str().unwrap();
        command.env(name.as_str().unwrap(), default);
    }
    command.envs(environment.iter().copied()).output().unwrap()
}

#[test]
fn the_action_marks_what_it_finds_and_fails_as_it_was_asked_to() {
    let breaks = "docs/rules/no-launch/breaks";
    let run = action(&[("KANALVAL_PATHS", breaks)]);
    let text = String::from_utf8(run.stdout).unwrap();
    assert_eq!(run.status.code(), Some(1), "{text}");
    assert!(text.starts_with(&format!("::warning file={breaks}/scenario.toml,line=")), "{text}");
    assert_eq!(action(&[("KANALVAL_PATHS", breaks), ("KANALVAL_DENY", "")]).status.code(), Some(0));
    let allowed = [("KANALVAL_PATHS", breaks), ("KANALVAL_ARGUMENTS", "--allow no-launch")];
    assert_eq!(action(&allowed).status.code(), Some(0));
    let lines = [("KANALVAL_PATHS", "docs/rules/no-launch/close\n  docs/rules/no-launch/breaks\n")];
    assert_eq!(action(&lines).status.code(), Some(1));
    let two = [("KANALVAL_PATHS", "docs/rules/no-launch/close docs/rules/no-voice/close")];
    assert_eq!(action(&two).status.code(), Some(0));
    assert_eq!(action(&[("KANALVAL_PATHS", "nowhere")]).status.code(), Some(2));
}

#[test]
fn the_action_writes_sarif_also_where_it_fails() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("found.sarif");
    let named = path.to_str().unwrap();
    let run = action(&[("KANALVAL_PATHS", "docs/rules/no-launch/breaks"), ("KANALVAL_SARIF", named)]);
    assert_eq!(run.status.code(), Some(1));
    assert!(fs::read_to_string(path).unwrap().contains("\"no-launch\""));
}

#[test]
fn the_action_builds_from_what_it_was_fetched_with() {
    let action = yaml("action.yml");
    let build = action["runs"]["steps"][0]["run"].as_str().unwrap();
    assert!(build.contains("cargo install --locked") && build.contains("--path \"$GITHUB_ACTION_PATH\""), "{build}");
}

#[test]
fn the_hook_runs_as_it_stands() {
    let hook = &yaml(".pre-commit-hooks.yaml")[0];
    let entry = hook["entry"].as_str().unwrap();
    let arguments: Vec<&str> = hook["args"].as_vec().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    assert_eq!((hook["language"].as_str(), hook["pass_filenames"].as_bool()), (Some("rust"), Some(false)));
    let words: Vec<&str> = entry.split(' ').skip(1).chain(arguments).collect();
    for (folder, code) in [("docs/rules/no-launch/close", 0), ("docs/rules/no-launch/breaks", 1)] {
        let status = Command::new(PROGRAM).args(&words).current_dir(Path::new(folder)).status().unwrap();
        assert_eq!(status.code(), Some(code), "{folder}");
    }
}

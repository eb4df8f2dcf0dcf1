//! The command line from the outside: what is typed, what comes out where, and the exit code.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use assert_cmd::Command;
use tempfile::TempDir;

/// A folder with the starter case.
struct Case {
    folder: TempDir,
}

impl Case {
    fn new() -> Self {
        let case = Self { folder: TempDir::new().unwrap() };
        kanalval().arg("init").arg(case.folder.path()).assert().success();
        case
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn scenario(&self) -> PathBuf {
        self.path("scenario.toml")
    }

    /// The starter case with something replaced in its scenario.
    fn with(what: &str, by: &str) -> Self {
        let case = Self::new();
        let text = fs::read_to_string(case.scenario()).unwrap();
        assert!(text.contains(what), "{what}");
        fs::write(case.scenario(), text.replacen(what, by, 1)).unwrap();
        case
    }
}

fn kanalval() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks.
    command.env("LC_ALL", "C");
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env_remove("CLICOLOR");
    command
}

struct Ran {
    code: i32,
    stdout: String,
    stderr: String,
}

fn ran(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A command over a file, with few draws where it draws at all.
fn quick(command: &str, file: &Path) -> Command {
    let mut line = kanalval();
    line.arg(command).arg(file);
    if !["nulage", "current-state"].contains(&command) {
        line.args(["--draws", "500"]);
    }
    line
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn init_then_plan_then_check() {
    let case = Case::new();
    let plan = ran(&mut quick("plan", &case.scenario()));
    assert_eq!(plan.code, 0, "{}", plan.stderr);
    assert!(!plan.stdout.is_empty());
    // With the draws that a user gets.
    let check = ran(kanalval().arg("check").args(["--deny", "notices"]).arg(case.folder.path()));
    assert_eq!((check.code, check.stdout.as_str(), check.stderr.as_str()), (0, "", ""));
}

/// The people of the phone stand in the starter case as a comment: without its signs it is a case that holds.
#[test]
fn init_shows_how_people_are_written() {
    let case = Case::new();
    let text = fs::read_to_string(case.scenario()).unwrap();
    let mut is_people = false;
    // What the case is held to is without people.
    let (text, _) = text.split_once("\n[expect]").unwrap();
    let lines = text.lines().map(|line| {
        is_people = line == "# [channel.phone.staffing]" || (is_people && !line.starts_with("# You may"));
        if is_people { line.trim_start_matches("# ") } else { line }
    });
    let written: Vec<&str> = lines.collect();
    fs::write(case.scenario(), written.join("\n")).unwrap();
    let people = ran(kanalval().arg("bemanning").arg(case.scenario()));
    assert_eq!(people.code, 0, "{}", people.stderr);
    assert!(people.stdout.contains("People needed by hour: phone"), "{}", people.stdout);
    // What people are paid and what the books say are of one size, so that nothing is said of it.
    let check = ran(kanalval().arg("check").args(["--deny", "warnings"]).arg(case.folder.path()));
    assert_eq!(check.code, 0, "{}{}", check.stdout, check.stderr);
}

#[test]
fn init_never_overwrites_without_force() {
    let case = Case::new();
    fs::write(case.path("channels.csv"), "mine").unwrap();
    let again = ran(kanalval().arg("init").arg(case.folder.path()));
    assert_eq!((again.code, again.stdout.as_str()), (2, ""));
    assert!(again.stderr.contains("there already"), "{}", again.stderr);
    assert_eq!(fs::read_to_string(case.path("channels.csv")).unwrap(), "mine");
    kanalval().args(["init", "--force", "-q"]).arg(case.folder.path()).assert().success().stdout("");
    assert!(fs::read_to_string(case.path("channels.csv")).unwrap().starts_with("channel,"));
}

#[test]
fn init_makes_the_folder_and_says_where_it_cannot() {
    let folder = TempDir::new().unwrap();
    kanalval().arg("init").arg(folder.path().join("a/b")).assert().success();
    assert!(folder.path().join("a/b/scenario.toml").is_file());
    fs::write(folder.path().join("file"), "").unwrap();
    kanalval().arg("init").arg(folder.path().join("file")).assert().code(2);
}

#[test]
fn every_step_runs_in_every_format_and_json_is_json() {
    let case = Case::new();
    for step in ["plan", "nulage", "current-state", "hypotes", "hypothesis", "roi"] {
        for format in ["table", "markdown"] {
            let run = ran(quick(step, &case.scenario()).args(["--format", format]));
            assert_eq!(run.code, 0, "{step}: {}", run.stderr);
            assert!(run.stdout.ends_with('\n') && !run.stdout.contains('\u{1b}'), "{step}");
        }
        let run = ran(quick(step, &case.scenario()).args(["--format", "json"]));
        let value = json(&run.stdout);
        assert_eq!(value["schema_version"], 1, "{step}");
        assert!(value["nulage"]["channels"].is_array(), "{step}");
        assert_eq!(value.get("mixes").is_some(), !["nulage", "current-state"].contains(&step), "{step}");
    }
}

#[test]
fn the_seed_decides_the_draws() {
    let case = Case::new();
    let of = |seed: &str| ran(quick("plan", &case.scenario()).args(["--format", "json", "--seed", seed])).stdout;
    let mean = |text: &str| json(text)["mixes"][0]["risk"]["npv"]["mean"].as_f64().unwrap();
    assert_eq!(of("1"), of("1"));
    assert_ne!(mean(&of("1")), mean(&of("2")));
    assert_eq!(json(&of("2"))["seed"], 2);
}

#[test]
fn a_ledger_alone_has_a_nulage_and_nothing_else() {
    let case = Case::new();
    let ledger = case.path("channels.csv");
    let run = ran(quick("nulage", &ledger).args(["--months", "12", "--format", "json"]));
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(json(&run.stdout)["nulage"]["channels"][0]["contacts"], 24000.0);
    assert!(run.stderr.contains("notice"), "{}", run.stderr);
    let without = ran(&mut quick("nulage", &ledger));
    assert_eq!((without.code, without.stdout.as_str()), (1, ""));
    assert!(without.stderr.contains("--months 12"), "{}", without.stderr);
    for command in ["plan", "hypotes", "roi", "check"] {
        let run = ran(&mut quick(command, &ledger));
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{command}");
        assert!(run.stderr.contains("kanalval nulage"), "{}", run.stderr);
    }
    quick("nulage", &case.scenario()).args(["--months", "12"]).assert().code(2);
}

#[test]
fn errors_in_the_files_end_with_1_and_leave_stdout_empty() {
    let case = Case::with("discount_rate =", "discont_rate =");
    for step in ["plan", "nulage", "hypotes", "roi"] {
        let run = ran(&mut quick(step, &case.scenario()));
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{step}");
        assert!(run.stderr.contains("unknown-key") && run.stderr.contains("discount_rate"), "{}", run.stderr);
    }
    let check = ran(&mut quick("check", &case.scenario()));
    assert_eq!((check.code, check.stderr.as_str()), (1, ""));
    assert!(check.stdout.contains("unknown-key") && check.stdout.contains("1 file: "), "{}", check.stdout);
}

#[test]
fn journeys_that_contradict_the_ledger_stop_the_plan() {
    let case = Case::with("self = 0.70, email = 0.05, gives_up = 0.25", "email = 0.99, gives_up = 0.01");
    let text = fs::read_to_string(case.path("channels.csv")).unwrap();
    fs::write(case.path("channels.csv"), text.replace("0.74", "0.10")).unwrap();
    for step in ["plan", "hypotes", "roi"] {
        let run = ran(quick(step, &case.scenario()).arg("-q"));
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{step}");
        assert!(run.stderr.contains("journey-contradicts-ledger"), "{}", run.stderr);
    }
    // Nuläge shows what was counted, which helps to put it right.
    let nulage = ran(&mut quick("nulage", &case.scenario()));
    assert_eq!(nulage.code, 1);
    assert!(!nulage.stdout.is_empty());
    let check = ran(&mut quick("check", &case.scenario()));
    assert_eq!(check.code, 1);
    assert!(check.stdout.contains("journey-contradicts-ledger"), "{}", check.stdout);
}

#[test]
fn quiet_leaves_out_notices_and_notices_alone_are_clean() {
    let case = Case::with("currency = \"SEK\"", "");
    let loud = ran(&mut quick("plan", &case.scenario()));
    assert_eq!(loud.code, 0);
    assert!(loud.stdout.contains("the currency is not stated"), "{}", loud.stdout);
    let json = ran(quick("plan", &case.scenario()).args(["--format", "json"]));
    assert!(json.stderr.contains("currency-not-stated"), "{}", json.stderr);
    let quiet = ran(quick("plan", &case.scenario()).arg("--quiet"));
    assert_eq!((quiet.code, quiet.stderr.as_str()), (0, ""));
    assert!(!quiet.stdout.contains("the currency is not stated"), "{}", quiet.stdout);
    let check = ran(&mut quick("check", &case.scenario()));
    assert_eq!(check.code, 0, "{}", check.stdout);
    assert!(check.stdout.contains("currency-not-stated"), "{}", check.stdout);
    let last = check.stdout.lines().last().unwrap();
    assert!(last.starts_with("1 file: ") && last.contains("notice"), "{last}");
    let quiet = ran(quick("check", &case.scenario()).arg("-q"));
    assert_eq!(quiet.code, 0);
    assert!(!quiet.stdout.contains("currency-not-stated"));
    let strict = ran(quick("check", &case.scenario()).args(["--deny", "notices", "-q"]));
    assert_eq!(strict.code, 1);
    assert!(strict.stdout.contains("currency-not-stated"));
}

#[test]
fn an_expectation_that_is_not_met_is_for_check_to_judge() {
    let case = Case::with("p_npv_positive_min = 0.5", "npv_min = 1e12");
    let check = ran(&mut quick("check", &case.scenario()));
    assert_eq!(check.code, 1);
    assert!(check.stdout.contains("expect-figure") && check.stdout.contains("npv_min"), "{}", check.stdout);
    assert!(check.stdout.contains("at least 1000000000000"), "{}", check.stdout);
    quick("plan", &case.scenario()).assert().code(0);
}

#[test]
fn check_looks_through_folders_once_and_counts() {
    let folder = TempDir::new().unwrap();
    for name in ["a", "b", ".hidden", "target"] {
        kanalval().arg("init").arg(folder.path().join(name)).assert().success();
    }
    fs::write(folder.path().join("Cargo.toml"), "[package]\nversion = \"1\"\n").unwrap();
    let broken = folder.path().join("b/scenario.toml");
    fs::write(&broken, "version = 1\n[scenario]\nmonths = \"a\n").unwrap();
    let run = ran(quick("check", folder.path()).arg(&broken));
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("toml-syntax"), "{}", run.stdout);
    assert!(run.stdout.lines().last().unwrap().starts_with("2 files: 1 error"), "{}", run.stdout);
    let run = ran(quick("check", folder.path()).args(["--format", "json"]));
    let value = json(&run.stdout);
    assert_eq!((value["files"].as_array().unwrap().len(), &value["errors"]), (2, &1.into()));
    assert_eq!(value["files"][1]["findings"][0]["code"], "toml-syntax");
    let run = ran(quick("check", folder.path()).args(["--format", "markdown"]));
    assert!(run.stdout.contains("- **error** `toml-syntax`"), "{}", run.stdout);
}

#[test]
fn a_folder_without_scenarios_is_not_called_clean() {
    let folder = TempDir::new().unwrap();
    let run = ran(&mut quick("check", folder.path()));
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("no scenario"), "{}", run.stderr);
}

#[test]
fn what_cannot_be_read_ends_with_2() {
    let folder = TempDir::new().unwrap();
    let missing = folder.path().join("no.toml");
    for command in ["plan", "nulage", "hypotes", "roi"] {
        for file in [missing.as_path(), folder.path()] {
            let run = ran(&mut quick(command, file));
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{command}");
            assert!(run.stderr.contains("file-unreadable"), "{}", run.stderr);
        }
    }
    let run = ran(&mut quick("check", &missing));
    assert_eq!(run.code, 2);
    assert!(run.stdout.contains("file-unreadable"), "{}", run.stdout);
}

#[test]
fn the_scenario_in_a_folder_is_suggested() {
    let case = Case::new();
    for command in ["plan", "nulage", "hypotes", "roi"] {
        let run = ran(&mut quick(command, case.folder.path()));
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{command}");
        let suggested = case.scenario().to_string_lossy().replace('\\', "/");
        assert!(run.stderr.contains(&format!("is a folder. The scenario in it: {suggested}")), "{}", run.stderr);
    }
}

#[test]
fn a_hyphen_is_standard_output() {
    let case = Case::new();
    for arguments in [vec!["nulage"], vec!["plan", "--draws", "100"], vec!["check", "--draws", "100"]] {
        let of = |more: &[&str]| {
            let mut line = kanalval();
            ran(line.args(&arguments).arg("scenario.toml").args(more).current_dir(case.folder.path()))
        };
        let (shown, hyphen) = (of(&[]), of(&["--output", "-"]));
        assert_eq!((hyphen.code, &hyphen.stdout), (0, &shown.stdout), "{arguments:?}");
        assert!(!case.path("-").exists(), "{arguments:?}");
    }
}

#[test]
fn a_table_of_volumes_alone_says_what_to_ask_for_and_what_to_type() {
    let folder = TempDir::new().unwrap();
    let ledger = folder.path().join("our volumes.csv");
    fs::write(&ledger, "channel,volume\nphone,48000\nemail,31000\nfax,900\n").unwrap();
    let of = |more: &[&str]| {
        let mut line = kanalval();
        ran(line.current_dir(folder.path()).args(["nulage", "our volumes.csv", "--months", "12"]).args(more))
    };
    let table = of(&[]).stdout;
    assert!(table.lines().all(|line| line.chars().count() <= 100), "{table}");
    let place = |text: &str| table.find(text).unwrap_or_else(|| panic!("{text} is not in\n{table}"));
    // What moves most decisions comes first, and what to type is the end of it.
    let order =
        ["phone ", "What to ask for next", "Cost by channel", "(fcr)", "(nki,", "(reason)", "(aht)", "init --from"];
    assert!(order.windows(2).all(|pair| place(pair[0]) < place(pair[1])), "{table}");
    assert!(table.contains("  kanalval init --from \"our volumes.csv\" --months 12 our-channels\n"), "{table}");
    assert!(!table.contains("cost a") && !table.contains('–'), "a column in which nothing is known: {table}");
    let value = json(&of(&["--format", "json"]).stdout);
    let asked: Vec<&str> =
        value["ask_next"].as_array().unwrap().iter().map(|ask| ask["figure"].as_str().unwrap()).collect();
    assert_eq!(asked, ["cost", "fcr", "satisfaction", "reason", "employee", "aht"]);
    assert_eq!(value["ask_next"][0]["whom"], "Finance (the ledger by cost centre)");
    assert!(of(&["--format", "markdown"]).stdout.contains("kanalval init --from"));
    // What is known is not asked for, and a figure that one channel lacks is asked for that channel.
    fs::write(
        &ledger,
        "channel,volume,cost,fcr,reason\nphone,48000,3600,0.7,a\nemail,31000,,0.5,a\nfax,900,90,0.4,a\n",
    )
    .unwrap();
    let run = of(&["--format", "json"]);
    let value = json(&run.stdout);
    let asked: Vec<&str> =
        value["ask_next"].as_array().unwrap().iter().map(|ask| ask["figure"].as_str().unwrap()).collect();
    assert_eq!(asked, ["cost", "unresolved_to", "satisfaction", "fixed_cost", "employee", "aht"]);
    assert_eq!(value["ask_next"][0]["channels"], serde_json::json!(["email"]));
    assert_eq!(value["ask_next"][3]["channels"], serde_json::json!([]));
}

#[test]
fn a_file_without_any_sense_ends_with_1() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("x.toml");
    for bytes in [b"\xff\xfe\x00\x01".as_slice(), b"", b"version = 1", b"[[[[", b"\0\0\0"] {
        fs::write(&file, bytes).unwrap();
        let run = ran(&mut quick("plan", &file));
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{bytes:?}: {}", run.stderr);
        assert!(!run.stderr.contains("panicked"));
    }
}

#[test]
fn bad_arguments_end_with_2_and_help_with_0() {
    let case = Case::new();
    for (name, value) in [
        ("--draws", "0"),
        ("--draws", "1e4"),
        ("--draws", "99999999999999"),
        ("--seed", "-1"),
        ("--format", "xml"),
        ("--color", "pink"),
        ("--nonsense", "1"),
    ] {
        let run = ran(kanalval().arg("plan").arg(case.scenario()).args([name, value]));
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{name} {value}");
    }
    for arguments in [vec![], vec!["plan"], vec!["check"], vec!["fly"]] {
        assert_eq!(ran(kanalval().args(&arguments)).code, 2, "{arguments:?}");
    }
    let help = ran(kanalval().arg("--help"));
    assert_eq!((help.code, help.stderr.as_str()), (0, ""));
    assert!(help.stdout.contains("Examples:"), "{}", help.stdout);
    for command in ["plan", "nulage", "hypotes", "roi", "check", "diff", "init", "schema", "completions", "man"] {
        let help = ran(kanalval().args([command, "--help"]));
        assert_eq!(help.code, 0);
        assert!(help.stdout.contains("Example"), "{}", help.stdout);
    }
    assert!(ran(kanalval().arg("--version")).stdout.starts_with("kanalval 0."));
}

#[test]
fn a_result_in_a_file_is_whole_or_not_there() {
    let case = Case::new();
    let file = case.path("plan.json");
    let shown = ran(quick("plan", &case.scenario()).args(["--format", "json"]));
    let kept = ran(quick("plan", &case.scenario()).args(["--format", "json", "--output"]).arg(&file));
    assert_eq!((kept.code, kept.stdout.as_str()), (0, ""), "{}", kept.stderr);
    assert_eq!(fs::read_to_string(&file).unwrap(), shown.stdout);
    // A run that fails leaves the old result as it was, and nothing beside it.
    let text = fs::read_to_string(case.scenario()).unwrap();
    fs::write(case.scenario(), text.replace("months = 36", "months = 0")).unwrap();
    let failed = ran(quick("plan", &case.scenario()).args(["--format", "json", "--output"]).arg(&file));
    assert_eq!(failed.code, 1);
    assert_eq!(fs::read_to_string(&file).unwrap(), shown.stdout);
    let entries = fs::read_dir(case.folder.path()).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["channels.csv", "kanalval.schema.json", "plan.json", "scenario.toml"]);
}

#[test]
fn a_result_never_replaces_what_was_read_and_needs_a_place() {
    let case = Case::new();
    let before = fs::read(case.path("channels.csv")).unwrap();
    let outputs =
        [case.path("channels.csv"), case.scenario(), case.folder.path().to_owned(), case.path("no/such/file")];
    for output in outputs {
        for command in ["plan", "nulage", "check"] {
            let run = ran(quick(command, &case.scenario()).arg("--output").arg(&output));
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{command} {output:?}");
            assert!(run.stderr.starts_with("kanalval: "), "{}", run.stderr);
        }
    }
    assert_eq!(fs::read(case.path("channels.csv")).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_device_is_written_to_and_a_file_keeps_its_permissions() {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt};
    let case = Case::new();
    quick("nulage", &case.scenario()).args(["--output", "/dev/null"]).assert().success();
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    let file = case.path("out.txt");
    fs::write(&file, "").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    quick("nulage", &case.scenario()).arg("--output").arg(&file).assert().success();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn colours_only_where_they_are_wanted() {
    let case = Case::with("discount_rate =", "discont_rate =");
    let coloured = |run: Ran| (run.stdout + &run.stderr).contains('\u{1b}');
    for command in ["plan", "check"] {
        let of = |variables: &[(&str, &str)], color: &str| {
            coloured(ran(quick(command, &case.scenario()).envs(variables.iter().copied()).args(["--color", color])))
        };
        assert!(!of(&[], "auto"), "{command}: a pipe has no colours");
        assert!(of(&[], "always"), "{command}");
        assert!(of(&[("CLICOLOR_FORCE", "1")], "auto"), "{command}");
        assert!(!of(&[("CLICOLOR_FORCE", "1")], "never"), "{command}");
        assert!(!of(&[("NO_COLOR", "1")], "auto"), "{command}");
        assert!(of(&[("NO_COLOR", "1")], "always"), "{command}: what is typed counts most");
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let case = Case::new();
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_kanalval"))
        .env("LC_ALL", "C")
        .arg("plan")
        .arg(case.scenario())
        .args(["--draws", "500", "--format", "json", "--quiet"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Nobody reads: the end of the pipe is closed before anything is written.
    drop(child.stdout.take());
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(stderr, "");
}

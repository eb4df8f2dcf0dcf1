//! `check` from the outside: what makes it fail, what it says and in which form, and that the forms are what their
//! readers' schemas ask for.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::path::Path;
use std::process::Stdio;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

const CASE: &str = "tests/formats/case";

fn check(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks, and whatever month it is there.
    command.env("LC_ALL", "C").env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command.arg("check").args(["--now", "2026-11"]).args(arguments);
    command
}

/// Exit code, stdout and stderr.
fn ran(command: &mut Command) -> (i32, String, String) {
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A sound little plan in a folder, with something put behind it.
fn folder_with(more: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    let from = Path::new("docs/rules/no-launch/close");
    fs::copy(from.join("channels.csv"), folder.path().join("channels.csv")).unwrap();
    let text = fs::read_to_string(from.join("scenario.toml")).unwrap();
    fs::write(folder.path().join("scenario.toml"), format!("{text}\n{more}")).unwrap();
    folder
}

/// The codes that `check` finds in a folder, with their levels.
fn found_in(folder: &Path, arguments: &[&str]) -> Vec<(String, String)> {
    let (_, stdout, _) = ran(check(arguments).args(["--format", "json"]).arg(folder));
    let value: Value = serde_json::from_str(&stdout).unwrap();
    let files = value["files"].as_array().unwrap();
    let findings = files.iter().flat_map(|file| file["findings"].as_array().unwrap());
    let word = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    findings.map(|finding| (word(finding, "code"), word(finding, "severity"))).collect()
}

fn codes(folder: &Path, arguments: &[&str]) -> Vec<String> {
    found_in(folder, arguments).into_iter().map(|(code, _)| code).collect()
}

#[test]
fn where_nothing_is_found_nothing_is_said() {
    let folder = folder_with("");
    for format in ["text", "github"] {
        let run = ran(check(&["--format", format]).arg(folder.path()));
        assert_eq!(run, (0, String::new(), String::new()), "{format}");
    }
}

#[test]
fn what_fails_is_what_was_asked_for() {
    let broken = folder_with("[scenario_]\n");
    assert_eq!(ran(check(&[]).arg(broken.path())).0, 1);
    let warned = Path::new("docs/rules/no-launch/breaks");
    for (arguments, code) in [
        (vec![], 0),
        (vec!["--deny", "warnings"], 1),
        (vec!["--deny", "notices"], 1),
        (vec!["--deny", "notices", "--allow", "no-launch"], 0),
    ] {
        assert_eq!(ran(check(&arguments).arg(warned)).0, code, "{arguments:?}");
    }
    let noticed = Path::new("docs/rules/two-prices/breaks/scenario.toml");
    let (code, stdout, _) = ran(check(&["--deny", "notices", "--quiet"]).arg(noticed));
    assert!(code == 1 && stdout.contains("two-prices"), "{stdout}");
    assert_eq!(ran(check(&["--quiet"]).arg(noticed)), (0, String::new(), String::new()));
}

#[test]
fn a_code_that_is_not_one_or_cannot_be_allowed_is_said() {
    let folder = folder_with("");
    for (code, said) in [("no-lunch", "no-launch"), ("shares-sum", "cannot be allowed"), ("xyz", "kanalval rules")] {
        let (exit, stdout, stderr) = ran(check(&["--allow", code]).arg(folder.path()));
        assert!(exit == 2 && stdout.is_empty() && stderr.contains(said), "{code}: {stderr}");
    }
}

#[test]
fn a_file_sets_levels_and_says_why() {
    let breaks = fs::read_to_string("docs/rules/no-launch/breaks/scenario.toml").unwrap();
    let of = |lines: &str| {
        let folder = folder_with("");
        fs::write(folder.path().join("scenario.toml"), format!("{breaks}\n[check]\n{lines}\n")).unwrap();
        found_in(folder.path(), &[])
    };
    let pair = |code: &str, level: &str| (code.to_owned(), level.to_owned());
    assert_eq!(of(""), [pair("no-launch", "warning")]);
    assert_eq!(of("no-launch = \"error\""), [pair("no-launch", "error")]);
    assert_eq!(of("no-launch = { level = \"allow\", reason = \"x\" }"), []);
    assert_eq!(of("method = { level = \"notice\", reason = \"x\" }"), [pair("no-launch", "notice")]);
    // One rule goes before all of the method, and a name before none.
    assert_eq!(
        of("no-launch = \"error\"\nmethod = { level = \"allow\", reason = \"x\" }"),
        [pair("no-launch", "error"), pair("allowance-unneeded", "warning")]
    );
    let named = of("no-launch = { level = \"allow\", only = [\"call-back\"], reason = \"x\" }");
    assert_eq!(named, []);
    let another = of("no-launch = { level = \"allow\", only = [\"phone\"], reason = \"x\" }");
    assert_eq!(another, [pair("no-launch", "warning"), pair("allowance-unneeded", "warning")]);
    let misspelt = of("no-launch = { level = \"allow\", only = [\"callback\"], reason = \"x\" }");
    assert!(misspelt.contains(&pair("unknown-channel", "error")), "{misspelt:?}");
    assert_eq!(of("no-launch = \"allow\""), [pair("allowance-without-reason", "error")]);
    assert_eq!(of("small-sample = { level = \"allow\", reason = \"x\" }")[1], pair("allowance-unneeded", "warning"));
}

#[test]
fn a_limit_is_the_files_own_in_its_range_and_with_a_reason_where_it_lets_more_pass() {
    let breaks = fs::read_to_string("docs/rules/no-launch/breaks/scenario.toml").unwrap();
    let of = |line: &str| {
        let folder = folder_with("");
        fs::write(folder.path().join("scenario.toml"), format!("{breaks}\n[check]\n{line}\n")).unwrap();
        codes(folder.path(), &[])
    };
    assert_eq!(of("no-launch = { limit = 0.5, reason = \"x\" }"), Vec::<String>::new());
    assert_eq!(of("no-launch = { limit = 0.01 }"), ["no-launch"]);
    assert_eq!(of("no-launch = { limit = 0.5 }"), ["allowance-without-reason"]);
    assert_eq!(of("no-launch = { limit = 5, reason = \"x\" }"), ["out-of-range"]);
    assert_eq!(of("no-launch = { limit = -1, reason = \"x\" }"), ["out-of-range"]);
    assert_eq!(of("no-voice = { limit = 1, reason = \"x\" }"), ["limit-unused"]);
    assert_eq!(of("no-launch = { limit = 0.5, only = [\"phone\"], reason = \"x\" }"), ["no-launch"]);
}

#[test]
fn standard_input_is_checked_as_if_it_stood_at_its_path() {
    let folder = folder_with("");
    let path = folder.path().join("scenario.toml");
    let text = fs::read(&path).unwrap();
    let stdin = |text: &[u8], arguments: &[&str]| ran(check(arguments).write_stdin(text.to_vec()));
    let named = path.to_string_lossy().into_owned();
    assert_eq!(stdin(&text, &["-", "--stdin-path", &named]), (0, String::new(), String::new()));
    let broken = String::from_utf8(text.clone()).unwrap().replace("currency =", "curency =");
    let (code, stdout, _) = stdin(broken.as_bytes(), &["-", "--stdin-path", &named]);
    assert!(code == 1 && stdout.contains("unknown-key") && stdout.contains(&named.replace('\\', "/")), "{stdout}");
    // Without its path, the tables that it names are looked for where the program runs.
    let (code, stdout, _) = stdin(&text, &["-"]);
    assert!(code == 1 && stdout.contains("file-unreadable"), "{stdout}");
    let (code, _, stderr) = stdin(&text, &["--stdin-path", &named, &named]);
    assert!(code == 2 && stderr.contains("standard input"), "{stderr}");
}

#[test]
fn a_table_that_no_scenario_of_its_folder_names_is_told_when_the_folder_is_searched() {
    let folder = folder_with("");
    fs::write(folder.path().join("old.csv"), "channel,volume\nphone,1\n").unwrap();
    assert_eq!(codes(folder.path(), &[]), ["unused"]);
    assert_eq!(codes(&folder.path().join("scenario.toml"), &[]), Vec::<String>::new());
    fs::write(folder.path().join("README.md"), "The figures of last year: old.csv\n").unwrap();
    assert_eq!(codes(folder.path(), &[]), Vec::<String>::new());
    let allowed = folder_with("[check]\nunused = { level = \"allow\", only = [\"old.xlsx\"], reason = \"kept\" }\n");
    fs::write(allowed.path().join("old.xlsx"), "x").unwrap();
    assert_eq!(codes(allowed.path(), &[]), Vec::<String>::new());
    // Alone, the scenario does not miss the table.
    assert_eq!(codes(&allowed.path().join("scenario.toml"), &[]), Vec::<String>::new());
}

#[test]
fn a_plan_is_late_from_the_month_behind_its_review() {
    let text = fs::read_to_string("docs/rules/review-overdue/breaks/scenario.toml").unwrap();
    assert!(text.contains("review = \"2026-10\""), "{text}");
    for (now, is_late) in [("2026-09", false), ("2026-10", false), ("2026-11", true), ("2027-01", true)] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
        command.env("LC_ALL", "C").args(["check", "--now", now, "docs/rules/review-overdue/breaks"]);
        assert_eq!(ran(&mut command).1.contains("review-overdue"), is_late, "{now}");
    }
    check(&["--now", "november", CASE]).assert().code(2);
}

#[test]
fn a_few_draws_that_agree_are_not_taken_for_certainty() {
    let text = fs::read_to_string("docs/rules/expect-on-the-edge/breaks/scenario.toml").unwrap();
    let text = text.split("[expect").next().unwrap().to_owned();
    let id = text.split("id = \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let folder = folder_with("");
    fs::copy("docs/rules/expect-on-the-edge/breaks/channels.csv", folder.path().join("channels.csv")).unwrap();
    let expects = format!("{text}\n[expect]\ndraws = 1\n[expect.mix.{id}]\np_npv_positive_max = 1\n");
    fs::write(folder.path().join("scenario.toml"), expects).unwrap();
    assert_eq!(codes(folder.path(), &[]), ["expect-on-the-edge"]);
}

#[test]
fn a_scenario_in_another_encoding_is_not_passed_over_in_a_folder() {
    let folder = folder_with("");
    let text = fs::read_to_string(folder.path().join("scenario.toml")).unwrap();
    let utf_16: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    fs::write(folder.path().join("second.toml"), utf_16).unwrap();
    assert!(codes(folder.path(), &[]).contains(&"file-not-text".to_owned()));
}

#[test]
fn expectations_are_judged_by_the_draws_that_the_file_or_the_line_says() {
    let scenario = Path::new("docs/rules/expect-on-the-edge/breaks/scenario.toml");
    assert_eq!(codes(scenario, &[]), ["expect-on-the-edge"]);
    // The same seed, the same answer.
    assert_eq!(found_in(scenario, &["--seed", "7"]), found_in(scenario, &["--seed", "7"]));
    // More draws leave less to chance.
    let (_, few, _) = ran(check(&["--draws", "300"]).arg(scenario));
    assert!(few.contains("300 draws"), "{few}");
}

#[test]
fn findings_have_each_form_that_is_asked_for() {
    for (format, ending) in
        [("text", "txt"), ("markdown", "md"), ("json", "json"), ("sarif", "sarif"), ("github", "txt"), ("junit", "xml")]
    {
        let (code, stdout, stderr) = ran(check(&["--format", format]).arg(CASE));
        assert_eq!((code, stderr.as_str()), (1, ""), "{format}");
        assert!(!stdout.contains('\u{1b}') && !stdout.contains('\u{a0}'), "{format}");
        let stdout = stdout.replace(env!("CARGO_PKG_VERSION"), "VERSION");
        insta::assert_snapshot!(format!("{format}.{ending}"), stdout);
    }
}

#[test]
fn text_fits_and_shows_where_what_and_where_to_read_more() {
    let (_, stdout, _) = ran(check(&[]).arg(CASE));
    assert!(stdout.lines().all(|line| line.chars().count() <= 100), "{stdout}");
    for wanted in ["^^^^^^", "= help: ", "= more: kanalval rules no-hypothesis", "3 files: 3 errors, 3 warnings"] {
        assert!(stdout.contains(wanted), "{wanted}\n{stdout}");
    }
}

#[test]
fn sarif_keeps_to_its_schema() {
    let schema = fs::read_to_string("tests/formats/sarif-2.1.0.schema.json").unwrap();
    // The published schema has a bracket too many in the pattern of languages, which strict readers refuse.
    let flaw = "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$";
    assert!(schema.contains(flaw));
    let schema: Value = serde_json::from_str(&schema.replace(flaw, "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for path in [CASE, "docs/rules", "docs/rules/merged-cells"] {
        let (_, stdout, _) = ran(check(&["--format", "sarif"]).arg(path));
        let value: Value = serde_json::from_str(&stdout).unwrap();
        let wrong: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{path}: {wrong:?}");
        let run = &value["runs"][0];
        let results = run["results"].as_array().unwrap();
        assert!(!results.is_empty());
        for result in results {
            let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().unwrap() as usize];
            assert_eq!(rule["id"], result["ruleId"]);
        }
    }
    // The schema refuses what is none.
    assert!(!validator.is_valid(&serde_json::json!({ "version": "2.1.0", "runs": [{}] })));
}

#[test]
#[allow(clippy::disallowed_methods, reason = "said by who runs the tests")]
fn junit_keeps_to_its_schema() {
    let is_there = std::process::Command::new("xmllint").arg("--version").stderr(Stdio::null()).status().is_ok();
    if !is_there {
        let is_required = std::env::var("KANALVAL_XMLLINT").is_ok_and(|wish| wish == "required");
        assert!(!is_required, "xmllint is not installed (Debian: libxml2-utils)");
        return;
    }
    let folder = TempDir::new().unwrap();
    let is_valid = |text: &str| {
        let path = folder.path().join("junit.xml");
        fs::write(&path, text).unwrap();
        let mut lint = std::process::Command::new("xmllint");
        let lint = lint.args(["--nonet", "--noout", "--schema", "tests/formats/junit-10.xsd"]).arg(path);
        let output = lint.output().unwrap();
        assert!(output.status.code() != Some(5), "the schema itself");
        output.status.success()
    };
    for path in [CASE, "docs/rules", "docs/rules/no-launch/close"] {
        let (_, stdout, _) = ran(check(&["--format", "junit"]).arg(path));
        assert!(is_valid(&stdout), "{path}:\n{stdout}");
    }
    assert!(!is_valid("<testsuites><testsuite/></testsuites>"));
}

#[test]
fn annotations_are_one_line_each_as_the_runner_reads_them() {
    let (_, stdout, _) = ran(check(&["--format", "github"]).arg("docs/rules"));
    for line in stdout.lines() {
        let (properties, message) = line[2..].split_once("::").unwrap();
        let (command, properties) = properties.split_once(' ').unwrap();
        assert!(["error", "warning", "notice"].contains(&command), "{line}");
        assert!(line.starts_with("::") && !message.is_empty(), "{line}");
        for property in properties.split(',') {
            let (name, value) = property.split_once('=').unwrap();
            assert!(["file", "line", "col", "endColumn", "title"].contains(&name), "{line}");
            assert!(!value.is_empty() && !value.contains(':'), "{line}");
        }
    }
    assert!(stdout.lines().count() > 150);
}

#[test]
fn findings_are_written_to_a_file_whole_and_never_over_an_input() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("found.sarif");
    let (code, stdout, _) = ran(check(&["--format", "sarif", CASE, "-o"]).arg(&path));
    assert_eq!((code, stdout.as_str()), (1, ""));
    assert!(fs::read_to_string(&path).unwrap().ends_with("}\n"));
    check(&[CASE, "-o", "tests/formats/case/channels.csv"]).assert().code(2);
}

//! `bemanning` as a user runs it: in words, as JSON and as a table for a workforce tool.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const SCENARIO: &str = "scenarios/staffing/scenario.toml";
const NOBODY: &str = "scenarios/csat/scenario.toml";

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    // Whatever language the machine speaks.
    command.env("LC_ALL", "C").env_remove("LANG").env_remove("CLICOLOR_FORCE");
    command.args(arguments).output().unwrap()
}

fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(&[&["bemanning", "--format", "json"], arguments].concat())).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn sum(values: &Value, of: impl Fn(&Value) -> f64) -> f64 {
    values.as_array().unwrap().iter().map(of).sum()
}

fn is_near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}

/// The text without what sets colours.
fn without_colours(text: &str) -> String {
    let mut plain = String::new();
    let mut is_escape = false;
    for sign in text.chars() {
        match sign {
            '\u{1b}' => is_escape = true,
            'm' if is_escape => is_escape = false,
            _ if is_escape => {}
            _ => plain.push(sign),
        }
    }
    plain
}

/// A scenario in a folder of its own.
fn written(scenario: &str, ledger: &str) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("scenario.toml");
    fs::write(&path, scenario).unwrap();
    fs::write(folder.path().join("channels.csv"), ledger).unwrap();
    let path = path.to_string_lossy().into_owned();
    (folder, path)
}

#[test]
fn the_answer_comes_first_and_no_line_is_too_wide() {
    let text = printed(&["bemanning", SCENARIO]);
    let answer: Vec<&str> = text.lines().skip(3).take_while(|line| !line.is_empty()).map(str::trim).collect();
    let answer = answer.join(" ");
    assert!(answer.contains("full-time people") && answer.contains("million SEK a month"), "{answer}");
    for line in text.lines() {
        assert!(line.chars().count() <= 100, "{line}");
    }
    assert!(!text.contains('\u{1b}') && !text.contains("inf") && !text.contains("NaN"), "{text}");
    for words in ["Books ÷ people", "80 % in 20 s", "Wait behind it", "The price of splitting", "Erlang A"] {
        assert!(text.contains(words), "{words}");
    }
    // Every line of today's week has one figure for each hour from 8 to 17.
    let monday = text.lines().find(|line| line.starts_with("  Mon")).unwrap();
    assert_eq!(monday.split_whitespace().count(), 1 + 9, "{monday}");
    assert_eq!(text, printed(&["staffing", SCENARIO]));
}

#[test]
fn colours_only_shade_what_is_there_without_them() {
    let plain = printed(&["bemanning", SCENARIO]);
    let coloured = printed(&["bemanning", SCENARIO, "--color", "always"]);
    assert!(coloured.contains("48;5;"), "{coloured}");
    assert_eq!(without_colours(&coloured), plain);
    let mut command = Command::new(env!("CARGO_BIN_EXE_kanalval"));
    command.env("LC_ALL", "C").env("NO_COLOR", "1");
    let output = command.args(["bemanning", SCENARIO]).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), plain);
}

#[test]
fn json_adds_up() {
    let report = json(&[SCENARIO]);
    assert_eq!((&report["month"], &report["full_time_hours"]), (&Value::from(36), &Value::from(40.0)));
    // The ledger's own: 1 000 000 for the phone and 300 000 for e-mail.
    assert!(is_near(number(&report["today"]["cost"]), 1_300_000.0), "{}", report["today"]["cost"]);
    assert!(report["as_is"].is_null());
    let ids: Vec<&str> = report["mixes"].as_array().unwrap().iter().map(|mix| mix["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["chat-apart", "chat-pooled", "same-people", "one-queue"]);
    let mixes = report["mixes"].as_array().unwrap();
    for state in mixes.iter().chain([&report["today"]]) {
        let groups = &state["groups"];
        for key in ["hours", "needed_hours", "paid_hours", "fte", "cost", "needed_cost"] {
            assert!(is_near(number(&state[key]), sum(groups, |group| number(&group[key]))), "{key}");
        }
        assert!(is_near(number(&state["fte"]) * 40.0, number(&state["paid_hours"])));
        assert!(is_near(number(&state["split"]["now"]["hours"]), number(&state["needed_hours"])));
        assert!(is_near(number(&state["hours"]), number(&state["share"]) * number(&state["needed_hours"])));
        for group in groups.as_array().unwrap() {
            interval_by_interval(group, number(&state["share"]));
        }
    }
    let held = &mixes[2];
    assert_eq!((&held["hold"], &mixes[0]["hold"]), (&Value::from("people"), &Value::from("service")));
    assert!(is_near(number(&held["hours"]), number(&report["today"]["hours"])));
    let pools: Vec<&Value> = held["groups"].as_array().unwrap().iter().map(|group| &group["pool"]).collect();
    assert_eq!(pools, [&Value::from("front"), &Value::Null]);
}

/// The week of a group gives its hours, its peak and its service.
fn interval_by_interval(group: &Value, share: f64) {
    let intervals = &group["intervals"];
    let hours = |interval: &Value| number(&interval["minutes"]) / 60.0;
    let waiting = sum(&group["deferred"], |week| number(&week["needed_hours"]));
    let needed = sum(intervals, |interval| number(&interval["needed"]) * hours(interval));
    let all = number(&group["needed_hours"]);
    assert!(needed <= all + 1e-9 && all <= needed + waiting + 1e-9, "{needed} {all} {waiting}");
    let peak = intervals.as_array().unwrap().iter().map(|interval| number(&interval["needed"])).fold(0.0, f64::max);
    assert!(is_near(peak, number(&group["peak"])));
    for interval in intervals.as_array().unwrap() {
        assert!((1..=7).contains(&interval["weekday"].as_u64().unwrap()));
        assert!(is_near(number(&interval["people"]), share * number(&interval["needed"])));
        let time = interval["time"].as_str().unwrap();
        assert!(time.len() == 5 && time.as_bytes()[2] == b':', "{time}");
    }
    let Some(service) = group["service"].as_object() else {
        assert!(group["service_level"].is_null());
        return;
    };
    let contacts = sum(intervals, |interval| number(&interval["contacts"]));
    let weighted = |key: &str| {
        sum(intervals, |interval| number(&interval["contacts"]) * interval[key].as_f64().unwrap_or(0.0)) / contacts
    };
    assert!(is_near(weighted("service_level"), number(&service["level"])));
    assert!(is_near(weighted("asa"), number(&service["asa"])));
    assert!(is_near(weighted("abandoned"), number(&service["abandoned"])));
    if share >= 1.0 {
        // A pool keeps the strictest of what its channels want.
        assert!(number(&service["level"]) >= number(&group["service_level"]["share"]) - 1e-9);
    }
}

#[test]
fn the_table_for_a_workforce_tool_is_the_week_of_the_json() {
    let text = printed(&["bemanning", SCENARIO, "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heading = reader.headers().unwrap().iter().collect::<Vec<_>>().join(",");
    assert_eq!(
        heading,
        "mix,group,channels,weekday,time,minutes,contacts,aht,load,people_needed,people,service_level,asa,abandoned,occupancy,\
         people_to_roster,hours_needed,hours"
    );
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut rows = rows.iter();
    let report = json(&[SCENARIO]);
    let mixes = report["mixes"].as_array().unwrap().iter().map(|mix| (mix["id"].as_str().unwrap(), mix));
    let (mut intervals, mut deferred) = (0, 0);
    for (id, state) in [("today", &report["today"])].into_iter().chain(mixes) {
        for group in state["groups"].as_array().unwrap() {
            let (mut needed, mut there) = (0.0, 0.0);
            for interval in group["intervals"].as_array().unwrap() {
                let row = rows.next().unwrap();
                let of = |column: usize| row[column].parse::<f64>().unwrap();
                assert_eq!((&row[0], &row[4]), (id, interval["time"].as_str().unwrap()));
                assert_eq!(row[3], interval["weekday"].to_string());
                assert!(is_near(of(9), number(&interval["needed"])));
                // Whole people, so that those who are needed are there when the others are away.
                let paid = number(&group["paid_hours"]) / number(&group["hours"]);
                if state["hold"] == "service" {
                    assert!(of(15) >= of(9) * paid - 1e-6 && of(15) < of(9) * paid + 1.0, "{row:?}");
                }
                needed += of(16);
                there += of(17);
                intervals += 1;
                if let (Ok(contacts), Ok(aht)) = (row[6].parse::<f64>(), row[7].parse::<f64>()) {
                    let seconds = row[5].parse::<f64>().unwrap() * 60.0;
                    assert!(is_near(contacts * aht / seconds, of(8)));
                }
            }
            if !group["deferred"].as_array().unwrap().is_empty() {
                let row = rows.next().unwrap();
                assert_eq!((&row[0], &row[3], &row[4]), (id, "", ""));
                needed += row[16].parse::<f64>().unwrap();
                there += row[17].parse::<f64>().unwrap();
                deferred += 1;
            }
            assert!(is_near(needed, number(&group["needed_hours"])) && is_near(there, number(&group["hours"])));
        }
    }
    assert!(intervals > 100 && deferred > 0, "{intervals} {deferred}");
    assert_eq!(rows.next(), None);
    assert!(text.contains(",front,phone|chat,"));
}

/// Two channels of which one costs by its books what its people do, and the other three times as much: put together they
/// cost less or more because of the price of an hour, and not only because of hours.
#[test]
fn what_is_the_price_of_an_hour_in_the_price_of_splitting_is_told() {
    let staffing = |channel: &str| {
        format!(
            "[channel.{channel}]\nunresolved_to = {{ gives_up = 1 }}\n[channel.{channel}.staffing]\n\
             opening_hours = \"mon-fri 08-18\"\nservice_level = {{ share = 0.8, within = 20 }}\nhourly_cost = 300\n"
        )
    };
    let scenario = format!(
        "version = 1\n[scenario]\ncurrency = \"SEK\"\nmonths = 12\ndiscount_rate = 0\nrealisation = 1\n\
         [nulage]\nchannels = \"channels.csv\"\nmonths = 1\n{}{}",
        staffing("phone"),
        staffing("chat")
    );
    let ledger = "channel,volume,cost,nki,fcr,aht\nphone,9000,400000,70,1,300\nchat,3000,600000,68,1,400\n";
    let (_folder, path) = written(&scenario, ledger);
    let split = &json(&[&path])["today"]["split"];
    let of = |state: &str, figure: &str| number(&split[state][figure]);
    let price = |state: &str| of(state, "cost") / of(state, "hours");
    // An hour costs less in one queue, where the work of the phone weighs more than its hours did.
    let by_price = (price("together") - price("now")) * of("together", "hours");
    let change = of("together", "cost") - of("now", "cost");
    assert!(by_price < 0.1 * change && change < 0.0, "{by_price} of {change}");
    let text = printed(&["bemanning", &path]).split_whitespace().collect::<Vec<_>>().join(" ");
    // To three digits, as amounts are written.
    let thousands = |amount: f64| (-amount / 1000.0).round();
    let [change, by_price] = [format!("−{} 000 SEK", thousands(change)), format!("−{} ", (-by_price / 1000.0).floor())];
    let wanted = format!("of the difference of {change} a month, {by_price}");
    assert!(text.contains(&wanted), "{wanted}\n{text}");
    // In the bank every hour costs the same.
    assert!(!printed(&["bemanning", "examples/bank/scenario.toml"]).contains("is what an hour"));
}

#[test]
fn one_mix_is_shown_with_its_week_and_another_week_has_other_full_time_people() {
    let text = printed(&["bemanning", SCENARIO, "--mix", "CHAT-apart", "--month", "1"]);
    assert!(text.contains("A chat with people of its own, month 1") && !text.contains("A chat, answered by"));
    assert!(text.contains("People needed by hour: chat"), "{text}");
    let whole = number(&json(&[SCENARIO])["today"]["fte"]);
    let half = json(&[SCENARIO, "--full-time", "20", "--mix", "one-queue"]);
    assert!(is_near(2.0 * whole, number(&half["today"]["fte"])));
    assert_eq!(half["mixes"].as_array().unwrap().len(), 1);
}

#[test]
fn what_cannot_be_shown_is_said() {
    for (arguments, said) in [
        (vec![SCENARIO, "--mix", "nothing"], "chat-apart, chat-pooled, same-people, one-queue"),
        (vec![SCENARIO, "--month", "37"], "the scenario has 36"),
        (vec![SCENARIO, "--full-time", "0"], "such as 40 or 37.5"),
        (vec!["scenarios/staffing/channels.csv"], "is a ledger"),
        (vec!["scenarios/staffing/nothing.toml"], "nothing.toml"),
    ] {
        let output = run(&[vec!["bemanning"], arguments].concat());
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(said) && output.stdout.is_empty(), "{error}");
    }
    let (_folder, path) = written("version = 1\n[scenario]\nmonths = 12\n", "");
    assert_eq!(run(&["bemanning", &path]).status.code(), Some(1));
}

#[test]
fn without_people_it_says_what_to_write() {
    let text = printed(&["bemanning", NOBODY]);
    assert!(text.contains("none has [channel.X.staffing]") && text.contains("hourly_cost = 320"), "{text}");
    let report = json(&[NOBODY]);
    assert!(report["staffing"].is_null() && report.as_object().unwrap().contains_key("staffing"));
    let output = run(&["bemanning", NOBODY, "--format", "csv"]);
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 1);
    assert!(String::from_utf8_lossy(&output.stderr).contains("[channel.X.staffing]"));
}

/// Nobody hangs up, and there are fewer people than work: the queue never ends.
#[test]
fn it_is_written_to_a_file_as_markdown() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("people.md");
    let into = path.to_str().unwrap();
    assert_eq!(printed(&["bemanning", SCENARIO, "--format", "markdown", "--output", into, "--quiet"]), "");
    let text = fs::read_to_string(Path::new(into)).unwrap();
    assert!(text.starts_with("# ") && text.contains("```text\n    08 09") && text.contains("|:---|---:|"), "{text}");
}

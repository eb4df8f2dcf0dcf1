//! Staffing in whole scenarios: what becomes of it, and what is wrong beside the folders of the rules.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use crate::input::{Loaded, read_scenario_with};
use crate::model::{CellFigure, Hold, Plan};

const TOP: &str = "version = 1\n[scenario]\ncurrency = \"SEK\"\nmonths = 12\ndiscount_rate = 0\nrealisation = 1\n\
    [nulage]\nchannels = \"channels.csv\"\nmonths = 1\n[defaults]\nunresolved_to = { gives_up = 1 }\n";
const PHONE: &str = "[channel.phone.staffing]\nopening_hours = \"mon-fri 8-16\"\nhourly_cost = 330\npatience = 120\n\
    service_level = { share = 0.8, within = 20 }\npool = \"Front\"\nshrinkage_parts = { holiday = 0.1, absence = 0.05 }\n";
const MAIL: &str = "[channel.email.staffing]\naht = 400\nopening_hours = [\"mon-thu 8-16\", \"fri 8-12\"]\n\
    hourly_cost = { low = 300, likely = 320, high = 350 }\ndeferred = { promise_hours = 8 }\npool = \"front\"\n";

fn load(text: &str) -> Loaded {
    let scenario = format!("{TOP}{text}");
    let ledger = "channel,volume,cost,nki,fcr,aht\nphone,1000,60000,70,0.7,300\nemail,500,20000,60,0.5,\n";
    let arrivals = "weekday,time,contacts\nmon,8,1\nmon,9,1\n";
    let files: BTreeMap<&str, &str> =
        [("plan.toml", scenario.as_str()), ("channels.csv", ledger), ("arrivals.csv", arrivals)].into();
    read_scenario_with(Path::new("plan.toml"), &|path: &Path| {
        let name = path.to_string_lossy();
        files.get(&*name).map(|text| text.as_bytes().to_vec()).ok_or(io::Error::from(io::ErrorKind::NotFound))
    })
}

/// The words of the findings that weigh more than a notice, each with the text that it is at.
fn wrong(text: &str) -> Vec<(&'static str, String)> {
    let loaded = load(text);
    let heavy =
        loaded.findings.iter().filter(|finding| finding.severity() == crate::model::Severity::Error).map(|finding| {
            let place = loaded.sources.place(finding.at).unwrap();
            let shown: String =
                place.line_text.chars().skip(place.text_column.saturating_sub(1)).take(place.width).collect();
            (finding.code.word(), shown)
        });
    heavy.collect()
}

fn plan(text: &str) -> Plan {
    let loaded = load(text);
    loaded.plan.unwrap_or_else(|| panic!("{:?}", loaded.findings))
}

fn base(plan: &Plan, name: &str) -> f64 {
    let found = plan.assumptions.all().iter().find(|assumption| assumption.name == name);
    found.unwrap_or_else(|| panic!("{name} is not there")).distribution.mean()
}

#[test]
fn figures_are_named_like_others_and_the_handle_time_stands_in_for_the_ledgers() {
    let plan = plan(&format!("{PHONE}{MAIL}"));
    let [phone, email] = plan.channels.as_slice() else { panic!() };
    let (phone, mail) = (phone.staffing.as_ref().unwrap(), email.staffing.as_ref().unwrap());
    for (name, value) in [
        ("channel.phone.staffing.patience", 120.0),
        ("channel.phone.staffing.service_level.within", 20.0),
        ("channel.phone.staffing.shrinkage_parts.absence", 0.05),
        ("channel.email.staffing.aht", 400.0),
        ("channel.email.staffing.deferred.promise_hours", 8.0),
    ] {
        assert_eq!(base(&plan, name), value, "{name}");
    }
    assert_eq!((phone.shrinkage.len(), mail.shrinkage.len(), phone.min_people), (2, 0, 1));
    assert_eq!((phone.pool.as_deref(), mail.pool.as_deref()), (Some("Front"), Some("Front")));
    assert!(matches!(email.aht, CellFigure::All(_)) && mail.service_level.is_none());
    assert_eq!((phone.week.open_hours(), mail.week.open_hours()), (40.0, 36.0));
    assert!(phone.week.is_even && (phone.week.intervals[16].share - 1.0 / 80.0).abs() < 1e-12);
}

#[test]
fn what_is_missing_or_does_not_go_together_is_told() {
    let without = |text: &str, key: &str| -> String {
        text.lines().filter(|line| !line.starts_with(key)).map(|line| format!("{line}\n")).collect()
    };
    for (text, code, place) in [
        (without(PHONE, "service_level"), "missing-key", "staffing"),
        (without(PHONE, "opening_hours"), "missing-key", "staffing"),
        (without(PHONE, "hourly_cost"), "missing-key", "staffing"),
        (without(MAIL, "aht"), "missing-key", "staffing"),
        (format!("{}arrivals = \"arrivals.csv\"\n", without(MAIL, "opening_hours")), "missing-key", "staffing"),
        (format!("{PHONE}concurrency_growth = 0.2\n"), "missing-key", "staffing"),
        (format!("{}abandoned_repeat = 0.5\n", without(PHONE, "patience")), "missing-key", "staffing"),
        (format!("{PHONE}shrinkage = 0.3\n"), "staffing-said-twice", "shrinkage"),
        (format!("[channel.phone]\naht = 250\n{PHONE}aht = 260\n"), "staffing-said-twice", "aht"),
        (format!("{MAIL}concurrency = 2\n"), "staffing-of-deferred", "concurrency"),
        (format!("[channel.phone]\nstaffed = false\n{PHONE}"), "staffing-without-people", "staffing"),
        (PHONE.replace("mon-fri 8-16", "mon-fri"), "opening-hours-form", "\"mon-fri\""),
        (format!("{PHONE}arrivals = \"other.csv\"\n"), "file-unreadable", "\"other.csv\""),
        (
            format!("{}arrivals = \"arrivals.csv\"\n", PHONE.replace("8-16", "9-16")),
            "arrivals-outside-hours",
            "mon,8,1",
        ),
    ] {
        assert_eq!(wrong(&text), [(code, place.to_owned())], "{text}");
    }
    // Work that may wait may come at any time.
    assert_eq!(wrong(&format!("{}arrivals = \"arrivals.csv\"\n", MAIL.replace("thu 8-16", "thu 9-16"))), []);
}

#[test]
fn a_candidate_with_staffing_needs_no_cost_per_contact() {
    let chat = |staffing: &str| {
        format!(
            "[channel.chat]\nnki = 70\nfcr = 0.6\nunresolved_to = {{ gives_up = 1 }}\n{staffing}\
             [[channel.chat.attracts]]\nfrom = \"phone\"\nshare = 0.2\neffort = 1\n[[mix]]\nid = \"chat\"\nadd = [\"chat\"]\n"
        )
    };
    assert_eq!(wrong(&chat("")), [("missing-key", "chat".to_owned())]);
    let staffing = PHONE.replace("phone", "chat").replace("patience", "aht = 500\npatience");
    assert_eq!(wrong(&chat(&staffing)), []);
}

#[test]
fn pools_and_what_is_held_are_read_and_must_be_possible() {
    let of = |mix: &str| format!("{PHONE}{MAIL}[[mix]]\nid = \"one\"\nhypothesis = \"One.\"\n{mix}");
    let both = "pool = [{ name = \"all\", channels = [\"phone\", \"email\"] }]\n";
    let read = plan(&of(&format!("hold = \"people\"\n{both}")));
    assert_eq!(read.mixes[0].hold, Hold::People);
    let (pools, _) = read.mixes[0].pools.as_ref().unwrap();
    assert_eq!((pools.len(), pools[0].name.as_str(), pools[0].channels.len()), (1, "all", 2));
    assert_eq!(plan(&of("pool = []\n")).mixes[0].pools.as_ref().unwrap().0.len(), 0);
    let words = |mix: &str| load(&of(mix)).findings.iter().map(|finding| finding.code.word()).collect::<Vec<_>>();
    assert!(!words(both).contains(&"mix-without-moves") && words("").contains(&"mix-without-moves"));
    for (mix, place) in [
        ("pool = [{ name = \"all\", channels = [\"phone\"] }]\n", "channels"),
        ("pool = [{ name = \"all\", channels = [\"phone\", \"email\", \"phone\"] }]\n", "\"phone\""),
        (
            "drop = [{ channel = \"email\", to = { lost = 1 } }]\npool = [{ name = \"all\", channels = [\"email\", \"phone\"] }]\n",
            "\"email\"",
        ),
    ] {
        assert_eq!(wrong(&of(mix)), [("pool-members", place.to_owned())], "{mix}");
    }
    let twice = "pool = [{ name = \"a\", channels = [\"phone\", \"email\"] }, { name = \"b\", channels = [\"phone\", \"email\"] }]\n";
    assert_eq!(wrong(&of(twice)).len(), 2);
    assert_eq!(wrong("[[mix]]\nid = \"one\"\nhold = \"people\"\n"), [("hold-without-patience", "hold".to_owned())]);
}

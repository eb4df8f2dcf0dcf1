//! Figures from a sheet: merged by their names, checked as if they stood in the scenario.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::super::insert::{self, Refusal};
use super::super::reading::Reading;
use super::super::tree::{self, Node, Value};
use super::super::{Loaded, read_scenario_with};
use crate::model::{Code, Origin};
use crate::report::findings_to_text;
use crate::text::Catalogue;

const SCENARIO: &str = include_str!("scenario.toml");
const LEDGER: &str = include_str!("channels.csv");

fn load(scenario: &str, sheet: &str) -> Loaded {
    let files: BTreeMap<&str, &str> = [("plan.toml", scenario), ("channels.csv", LEDGER), ("a.csv", sheet)].into();
    read_scenario_with(Path::new("plan.toml"), &|path: &Path| {
        let text = files.get(path.to_str().unwrap_or_default());
        text.map(|text| text.as_bytes().to_vec()).ok_or(io::Error::from(io::ErrorKind::NotFound))
    })
}

fn with_sheet(scenario: &str, sheet: &str) -> Loaded {
    load(&scenario.replacen("version = 1", "version = 1\nassumptions = \"a.csv\"", 1), sheet)
}

fn told(loaded: &Loaded) -> String {
    findings_to_text(&loaded.findings, &loaded.sources, &Catalogue::english("SEK"), false)
}

/// Each figure with its distribution, source and note.
fn figures(loaded: &Loaded) -> Vec<String> {
    let plan = loaded.plan.as_ref().unwrap_or_else(|| unreachable!("{}", told(loaded)));
    let all = plan.assumptions.all().iter();
    let mut all: Vec<String> =
        all.map(|a| format!("{} {} {:?} {:?} {:?}", a.name, a.stream, a.distribution, a.source, a.note)).collect();
    all.sort();
    all
}

#[test]
fn every_figure_of_a_scenario_is_found_by_its_name() {
    let plan = load(SCENARIO, "").plan.unwrap();
    let mut reading = Reading::default();
    let file = reading.sources.add_file("plan.toml".into(), SCENARIO.into());
    let root = tree::parse(file, &mut reading).unwrap();
    let names: Vec<&str> = plan.assumptions.all().iter().map(|a| a.name.as_str()).collect();
    let stated = names.iter().filter(|name| !name.starts_with("nulage.") && !name.contains('+'));
    let mut count = 0;
    for name in stated {
        let node = Node { value: Value::Number(1.0), at: Origin::NONE };
        let refused = insert::insert(&mut root.clone(), name, node, Origin::NONE);
        assert!(matches!(refused, Err(Refusal::Stated(_))), "{name}: {refused:?}");
        count += 1;
    }
    assert!(count > 40, "{count}");
}

#[test]
fn a_figure_in_a_sheet_is_the_same_as_in_the_scenario() {
    let whole = load(SCENARIO, "");
    let taken_out = [
        ("discount_rate = 0.07              # per year; required\n", "scenario.discount_rate,,0.07,,,\n"),
        ("fcr = { low = 0.6, likely = 0.7, high = 0.78 }\n", "Channel.Chat.FCR,0.6,0.7,0.78,,\n"),
    ];
    let mut scenario = SCENARIO.to_owned();
    let mut sheet = "name,low,likely,high,source,note\n".to_owned();
    for (line, row) in taken_out {
        assert!(scenario.contains(line), "{line}");
        scenario = scenario.replacen(line, "", 1);
        sheet += row;
    }
    let split = with_sheet(&scenario, &sheet);
    assert_eq!(figures(&whole), figures(&split));
    let inputs: Vec<&str> = split.sources.inputs().iter().map(|input| input.path.as_str()).collect();
    assert_eq!(inputs, ["plan.toml", "a.csv", "channels.csv"]);
}

#[test]
fn a_sheet_is_read_as_people_write_it() {
    let scenario = SCENARIO.replacen("discount_rate = 0.07 ", "# ", 1);
    let sheet = "Namn;Lägst;Troligast;Högst;Källa;Anteckning\r\n\
                 scenario.discount_rate;;7 %;;Treasury;nominal\r\n\
                 satisfaction.unserved;10,5;20;30;;\r\n";
    let loaded = with_sheet(&scenario.replacen("unserved = 20\n", "", 1), sheet);
    let figures = figures(&loaded);
    let rate = r#"scenario.discount_rate scenario.discount_rate Fixed(0.07) Some("Treasury") Some("nominal")"#;
    assert!(figures.iter().any(|figure| figure == rate), "{figures:#?}");
    let unserved = "satisfaction.unserved satisfaction.unserved Pert { low: 10.5, likely: 20.0, high: 30.0 } None None";
    assert!(figures.iter().any(|figure| figure == unserved), "{figures:#?}");
}

#[test]
fn what_is_wrong_in_a_sheet_is_told_at_its_cell() {
    let cases = [
        ("wrong names", "name,likely\nchannel.chat.fcrr,0.5\nmix.nobody.setup_cost,1\nscenario.name,2\n"),
        ("stated twice", "name,likely\nscenario.discount_rate,0.05\n"),
        ("two rows", "name,likely\nchannel.email.aht,300\nchannel.email.aht,310\n"),
        ("out of range", "name,low,likely,high\nchannel.phone.fcr,0.5,0.7,1.4\nchannel.email.fcr,,70,\n"),
        ("half a range", "name,low,likely,high\nchannel.phone.fcr,0.5,,\nchannel.email.fcr,0.9,0.5,0.6\n"),
        ("no number", "name,likely,source\nchannel.phone.aht,,nobody\n,5,\nchannel.email.aht,about 5,\n"),
        ("no columns", "assumption,sd\nchannel.phone.fcr,1\n"),
        ("odd columns", "name,likely,owner,value\nchannel.phone.aht,300,me,1\n"),
    ];
    for (name, sheet) in cases {
        let loaded = with_sheet(SCENARIO, sheet);
        insta::assert_snapshot!(format!("sheet {name}"), told(&loaded));
    }
    assert_eq!(with_sheet(SCENARIO, "").findings[0].code, Code::LedgerEmpty);
}

//! The rules on small cases.

use std::path::Path;

use super::{check, figure};
use crate::input::keys::EXPECTED_FIGURES;
use crate::input::{Loaded, read_scenario_with};
use crate::model::{Code, Finding, Plan, Severity};
use crate::report::json;
use crate::text::{Arg, Catalogue};
use crate::{Results, Settings, run};

const LEDGER: &str = "channel,volume,cost,fixed_cost,nki,responses,fcr,employee\n\
    phone,12000,780000,60000,68,400,0.74,58\nemail,6000,270000,20000,61,200,0.55,60\n";

const SCENARIO: &str = r#"
version = 1
[scenario]
currency = "SEK"
start = "2026-01"
months = 24
discount_rate = 0.07
realisation = 1
WORTH
[nulage]
channels = "channels.csv"
months = 12
[channel.phone]
aht = { mean = 300, sd = 300 }
[defaults]
unresolved_to = { self = 0.6, gives_up = 0.4 }
[goals]
cost_per_case = 60
nki = 72
[[mix]]
id = "people"
[[mix.improve]]
channel = "phone"
nki = { low = 2, likely = 4, high = 6 }
fcr = { low = 0.02, likely = 0.05, high = 0.08 }
fixed_cost = 1000
setup_cost = 10000
[expect]
EXPECT
"#;

fn computed(worth: &str, expect: &str) -> (Plan, Results, Loaded) {
    let text = SCENARIO.replace("WORTH", worth).replace("EXPECT", expect);
    let read = |path: &Path| match path {
        path if path.ends_with("channels.csv") => Ok(LEDGER.as_bytes().to_vec()),
        path if path.ends_with("scenario.toml") => Ok(text.as_bytes().to_vec()),
        _ => Err(std::io::ErrorKind::NotFound.into()),
    };
    let mut loaded = read_scenario_with(Path::new("case/scenario.toml"), &read);
    let plan = loaded.plan.take().unwrap_or_else(|| panic!("{:?}", loaded.findings));
    let results = run(&plan, &Settings { draws: 500, seed: 1, progress: &|_| {} });
    (plan, results, loaded)
}

fn found(worth: &str, expect: &str) -> Vec<(Finding, Option<usize>)> {
    let (plan, results, loaded) = computed(worth, expect);
    let line = |finding: &Finding| loaded.sources.place(finding.at).map(|place| place.line);
    check(&plan, &results).into_iter().map(|finding| (line(&finding), finding)).map(|(line, it)| (it, line)).collect()
}

fn codes(all: &[(Finding, Option<usize>)]) -> Vec<Code> {
    all.iter().map(|(finding, _)| finding.code).filter(|code| !matches!(code, Code::OnTheEdge)).collect()
}

fn is_people_recommended() -> bool {
    computed("", "").1.recommendation.as_ref().is_some_and(|advice| advice.choice.mix == Some(0))
}

#[test]
fn every_figure_that_can_be_expected_is_the_one_in_json() {
    let (plan, results, loaded) = computed("", "");
    let catalogue = Catalogue::english("SEK");
    let report = json::plan(&plan, &results, &[], &loaded.sources, &catalogue, (1, 500));
    let report = serde_json::to_value(report).unwrap();
    let mix = &report["mixes"][0];
    for name in EXPECTED_FIGURES {
        let value = mix["base"].get(name).or_else(|| mix["risk"].get(name)).unwrap_or_else(|| panic!("{name}"));
        let value = value.get("mean").unwrap_or(value).as_f64();
        assert_eq!(figure::of_mix(&results, 0, name), value, "{name}");
    }
    assert_eq!(figure::of_mix(&results, 0, "nonsense"), None);
    assert_eq!(figure::of_mix(&results, 7, "npv"), None);
}

#[test]
fn expectations_that_are_met_are_silent() {
    let expect = "recommended = \"RECOMMENDED\"\nchannel = { phone = \"keep\" }\n[expect.mix.people]\nnpv_min = -1e12\np_best_max = 1";
    let recommended = if is_people_recommended() { "people" } else { "as-is" };
    let all = codes(&found("", &expect.replace("RECOMMENDED", recommended)));
    assert!(all.iter().all(|code| code.severity() == Severity::Notice), "{all:?}");
}

#[test]
fn expectations_that_are_not_met_are_found_at_their_lines() {
    let other = if is_people_recommended() { "as-is" } else { "people" };
    let expect = "recommended = \"OTHER\"\nchannel = { phone = \"drop\" }\n[expect.mix.people]\nnpv_min = 1e12\nbreak_even_max = 1\nunserved_share_max = -1";
    let all = found("", &expect.replace("OTHER", other));
    let lines: Vec<_> = all.iter().map(|(finding, line)| (finding.code, line.unwrap_or(0))).collect();
    let first = SCENARIO.lines().position(|line| line == "EXPECT").unwrap() + 1;
    for wanted in [
        (Code::ExpectRecommended, first),
        (Code::ExpectVerdict, first + 1),
        (Code::ExpectFigure, first + 3),
        // There are no shares of attracts and shift, so no break-even.
        (Code::ExpectNoFigure, first + 4),
        (Code::ExpectFigure, first + 5),
    ] {
        assert!(lines.contains(&wanted), "{wanted:?} in {lines:?}");
    }
}

#[test]
fn two_prices_are_at_work_where_they_differ_by_more_than_a_factor_of_three() {
    let implied = computed("", "").1.hypotes.implied_worth_of_point.unwrap();
    let has = |factor: f64| {
        let all = found(&format!("worth_of_point = {}", factor * implied), "");
        codes(&all).contains(&Code::TwoPrices)
    };
    assert_eq!([0.0, 0.3, 0.34, 1.0, 2.9, 3.1].map(has), [false, true, false, false, false, true]);
}

#[test]
fn draws_beyond_what_is_possible_are_said_with_their_share() {
    let all = found("", "");
    let clipped = all.iter().find(|(finding, _)| finding.code == Code::DrawsClipped);
    let (finding, line) = clipped.unwrap_or_else(|| panic!("{:?}", codes(&all)));
    assert_eq!(line.and_then(|line| SCENARIO.lines().nth(line - 1)), Some("aht = { mean = 300, sd = 300 }"));
    // A normal figure lies more than one standard deviation below its mean in 15.9 % of the draws; four standard
    // errors of 500 draws are 6.5 %.
    let Some((_, Arg::Share(share))) = finding.args.last() else { panic!("{finding:?}") };
    assert!((share - 0.159).abs() < 0.065, "{share}");
    let text = Catalogue::english("SEK").say(&finding.message());
    assert!(text.contains("`channel.phone.aht`"), "{text}");
}

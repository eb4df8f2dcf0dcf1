//! The plan of a pilot against closed forms, by hand, and as it is read.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails may say so by panicking")]

mod common;

use std::path::Path;

use common::{SEED, run};
use kanalval::Settings;
use kanalval::input::read_scenario_with;
use kanalval::model::{Plan, Role};
use kanalval::testa::{Advice, LengthReason, PilotPlan, Threshold};

const DRAWS: usize = 20_000;

/// 1 000 contacts a month at 100 each; a tenth of them answer the survey. Without FCR contacts are cases.
const LEDGER: &str = "channel,volume,cost,nki,responses\nphone,1000,100000,70,100\n";

const HEAD: &str = "
version = 1
[scenario]
currency = \"SEK\"
start = \"2026-01\"
months = 12
discount_rate = 0
realisation = 1
worth_of_point = 12000
[nulage]
channels = \"channels.csv\"
months = 1
satisfaction_sd = 20
";

fn plan_of(scenario: &str) -> Plan {
    let text = format!("{HEAD}{scenario}");
    let loaded = read_scenario_with(Path::new("scenario.toml"), &|path| match path.to_str().unwrap() {
        "scenario.toml" => Ok(text.clone().into_bytes()),
        "channels.csv" => Ok(LEDGER.as_bytes().to_vec()),
        _ => Err(std::io::ErrorKind::NotFound.into()),
    });
    let findings: Vec<_> = loaded.findings.iter().map(|finding| finding.code).collect();
    loaded.plan.unwrap_or_else(|| panic!("{findings:?}"))
}

fn pilot_of(scenario: &str) -> PilotPlan {
    let plan = plan_of(scenario);
    let results = run(&plan, DRAWS);
    kanalval::pilot(&plan, &Settings { draws: DRAWS, seed: SEED, progress: &|_| {} }, &results, None).unwrap()
}

/// The expected gain over nothing of a normal with this mean and spread: s·φ(m/s) + m·Φ(m/s), over max(m, 0).
fn gain(mean: f64, sd: f64) -> f64 {
    use statrs::distribution::{Continuous, ContinuousCDF, Normal};
    let normal = Normal::standard();
    let z = mean / sd;
    sd * normal.pdf(z) + mean * normal.cdf(z) - mean.max(0.0)
}

fn near(found: f64, wanted: f64, share: f64) {
    assert!((found - wanted).abs() <= share * wanted.abs(), "{found} for {wanted}");
}

/// A contact becomes cheaper by N(5, 3), for 5 000 a month: what it brings in a year is 12·(1 000·x − 5 000), N(0, 36 000).
/// EVPI = 36 000·φ(0) = 14 361.9; booked costs show x as it is, so the pilot is worth as much. It turns where x = 5.
const CHEAPER: &str = "
[[mix]]
id = \"tools\"
[[mix.improve]]
channel = \"phone\"
cost_per_contact = { mean = -5, sd = 3 }
fixed_cost = 5000
";

#[test]
fn what_it_is_worth_to_know_is_as_in_the_closed_form() {
    let pilot = pilot_of(CHEAPER);
    near(pilot.evpi, gain(0.0, 36_000.0), 0.03);
    near(pilot.p_wrong, 0.5, 0.03);
    let unknown = &pilot.unknowns[0];
    assert!(unknown.matters, "{unknown:?}");
    near(unknown.evppi, gain(0.0, 36_000.0), 0.03);
    near(unknown.turns_at.unwrap(), -5.0, 0.01);
    assert!(unknown.p_wrong_after < 0.01, "{}", unknown.p_wrong_after);
    let primary = pilot.primary().unwrap();
    assert_eq!((primary.measure.id.as_str(), primary.threshold), ("phone-cost_per_contact", Threshold::Decision));
    assert!(!primary.higher_is_better);
    let length = pilot.lengths.iter().find(|length| length.months == 6).unwrap();
    near(length.evsi, gain(0.0, 36_000.0), 0.03);
}

/// A point is worth 12 000 a year and comes at 2 000 a month: x ~ N(1.5, 2) points are worth 12 000·x − 24 000, N(−6 000,
/// 24 000). In six months 1 000·6·½·0.1 = 300 answers come from each group, so the difference has a standard error of
/// 20·√(2/300) = 1.633, and what is believed after it spreads by 2²/√(2² + 1.633²) = 1.549 points, 18 590 in money.
const HAPPIER: &str = "
[[mix]]
id = \"mandate\"
[[mix.improve]]
channel = \"phone\"
nki = { mean = 1.5, sd = 2 }
fixed_cost = 2000
";

#[test]
fn what_a_pilot_is_worth_is_as_in_the_normal_closed_form() {
    let pilot = pilot_of(HAPPIER);
    near(pilot.evpi, gain(-6_000.0, 24_000.0), 0.03);
    let primary = pilot.primary().unwrap();
    assert_eq!(primary.role, Role::Primary);
    near(primary.turns_at.unwrap(), 2.0, 0.02);
    let spread = |months: f64| {
        let se = 20.0 * (2.0_f64 / (50.0 * months)).sqrt();
        12_000.0 * 4.0 / (4.0 + se * se).sqrt()
    };
    assert!((spread(6.0) - 18_590.0).abs() < 5.0);
    for length in &pilot.lengths {
        near(length.evsi, gain(-6_000.0, spread(f64::from(length.months))), 0.05);
        // As is is the best of today: the pilot group costs 2 000 a month for half of the customers... and brings nothing
        // in money, so what trying costs is what is paid in the group.
        assert!(length.cost > 0.0 && (length.net - (length.evsi - length.cost)).abs() < 1e-9);
    }
    let rising = pilot.lengths.windows(2).all(|pair| pair[0].evsi <= pair[1].evsi * 1.001);
    assert!(rising, "{:?}", pilot.lengths);
}

/// The effect that matters is |1.5 − 2| = 0.5 points: (1.96 + 0.8416)²·2·20²/0.5² = 25 117 answers a group, which is 502
/// months: more than can be told.
#[test]
fn the_sample_is_that_of_the_textbook() {
    let pilot = pilot_of(HAPPIER);
    let primary = pilot.primary().unwrap();
    let effect = primary.effect.unwrap();
    let both = 1.959_964 + 0.841_621;
    near(primary.needed.unwrap()[0], both * both * 2.0 * 400.0 / (effect * effect), 1e-5);
    near(effect, 0.5, 0.1);
    assert_eq!((primary.months_needed, pilot.length_reason), (None, LengthReason::Longest));
    let guardrail = pilot.measures.iter().find(|planned| planned.measure.id == "all-nki").unwrap();
    // NKI sd 20, believed +1.5, margin −2: an effect of 3.5 needs 2·7.849·400/12.25 = 513 a group.
    near(guardrail.needed.unwrap()[0], 2.0 * both * both * 400.0 / 12.25, 0.02);
    assert_eq!(guardrail.role, Role::Guardrail);
}

/// Teams of alike customers: with 10 teams and 300 answers in 5 of them, an intraclass correlation of 0.05 makes each answer
/// count 1/(1 + 59·0.05) = 1/3.95.
#[test]
fn teams_make_answers_count_less() {
    let pilot = pilot_of(&format!("{HAPPIER}[pilot]\nunits = 10\nmonths = 6\n"));
    let sample = pilot.primary().unwrap().sample.unwrap();
    near(sample.design_effect, 3.95, 1e-9);
    near(sample.se, 20.0 * (2.0_f64 * 3.95 / 300.0).sqrt(), 1e-9);
    assert_eq!((pilot.units_in_smaller_group, pilot.length_reason), (Some(5), LengthReason::Stated));
}

#[test]
fn what_cannot_change_the_choice_is_not_worth_testing() {
    let sure = pilot_of(&HAPPIER.replace("{ mean = 1.5, sd = 2 }", "{ mean = 30, sd = 1 }"));
    assert_eq!(sure.advice, Advice::NothingToLearn);
    assert!(sure.unknowns.iter().all(|unknown| !unknown.matters));
    let certain = pilot_of(&HAPPIER.replace("{ mean = 1.5, sd = 2 }", "1.5"));
    assert_eq!((certain.advice, certain.evpi), (Advice::NothingToLearn, 0.0));
    let dear = pilot_of(&format!("{HAPPIER}[pilot]\nsetup_cost = 900000\n"));
    assert_eq!(dear.advice, Advice::DecideNow);
    let cheap = pilot_of(&CHEAPER.replace("5000", "4800"));
    assert!(matches!(cheap.advice, Advice::Test { .. }), "{:?} {:?}", cheap.advice, cheap.lengths);
}

/// Twelve months straight reach 90 % after 10.8; an s-curve of 12 months at 12·(½ + ln(0.8946/0.1054)/10) = 8.57.
#[test]
fn a_pilot_lasts_until_habits_have_changed() {
    let straight = pilot_of(&format!("{CHEAPER}ramp = {{ months = 12, shape = \"linear\" }}\n"));
    near(straight.ramp_months, 10.8, 1e-9);
    assert_eq!((straight.months, straight.length_reason), (11, LengthReason::Ramp));
    let curved = pilot_of(&format!("{CHEAPER}ramp = {{ months = 12 }}\n"));
    near(curved.ramp_months, 12.0 * (0.5 + libm::log(0.894_645_7 / 0.105_354_3) / 10.0), 1e-6);
    let calendar = &straight.calendar;
    let dates = [calendar.baseline, calendar.start, calendar.end, calendar.decision];
    assert_eq!(dates.map(|month| month.unwrap().to_string()), ["2025-10", "2026-01", "2026-11", "2026-12"]);
}

#[test]
fn looks_before_the_end_have_o_brien_and_flemings_bounds() {
    let pilot = pilot_of(&format!("{CHEAPER}[pilot]\nlooks = 5\nmonths = 10\n"));
    let bounds: Vec<String> = pilot.looks.iter().map(|look| format!("{}: {:.2}", look.month, look.z)).collect();
    assert_eq!(bounds, ["2: 4.56", "4: 3.23", "6: 2.63", "8: 2.28", "10: 2.04"]);
}

/// Two improvements of one figure are seen together: 1.5 + 1 points.
#[test]
fn improvements_of_the_same_figure_are_measured_together() {
    let pilot = pilot_of(&format!(
        "{HAPPIER}[[mix.improve]]\nchannel = \"phone\"\nlever = \"tools\"\nnki = {{ mean = 1, sd = 0.5 }}\n"
    ));
    let measures: Vec<_> = pilot.measures.iter().filter(|planned| planned.measure.id == "phone-nki").collect();
    assert_eq!((measures.len(), measures[0].measure.sees().count()), (1, 2));
    near(measures[0].belief.mean, 2.5, 0.02);
    let seen = pilot.unknowns.iter().filter(|unknown| unknown.seen_by.is_some()).count();
    assert_eq!(seen, 2);
}

/// The shipped case: net worth N(−6 000, 24 000), so EVPI = 24 000·φ(0.25) − 6 000·Φ(−0.25) = 6 872.3; nine months of 450 answers a
/// group in 12 teams give a standard error of 20·√(2·2.48/450) = 2.0997.
#[test]
fn the_shipped_case_of_a_pilot_is_as_it_says() {
    let loaded = kanalval::input::read_scenario(Path::new("scenarios/pilot/scenario.toml"));
    let plan = loaded.plan.unwrap();
    let results = run(&plan, DRAWS);
    let settings = Settings { draws: DRAWS, seed: SEED, progress: &|_| {} };
    let pilot = kanalval::pilot(&plan, &settings, &results, None).unwrap();
    near(pilot.evpi, 6_872.3, 0.03);
    near(pilot.p_wrong, 0.4013, 0.03);
    near(pilot.primary().unwrap().sample.unwrap().se, 2.0997, 1e-4);
    assert_eq!(pilot.looks.len(), 3);
    let sd = 4.0 / (4.0_f64 + 2.0997 * 2.0997).sqrt() * 12_000.0;
    let nine = pilot.lengths.iter().find(|length| length.months == 9).unwrap();
    near(nine.evsi, gain(-6_000.0, sd), 0.06);
}

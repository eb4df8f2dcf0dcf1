//! The table of decisions, row by row, from data.

use super::builder::{With, criterion, data, mean, names, pilot, row, spread};
use crate::model::{Compare, Criterion, Decision, Group, MeasureKind, Pilot, PilotData, Role, Seal};
use crate::utvardera::{Asked, Decided, FrozenState, Learned, Rule, Status, decide, evaluate};

/// A measure of the pilot group: mean, half width of its 95 % interval (about), and the criterion's thresholds.
struct Made {
    role: Role,
    value: f64,
    half: f64,
    go: f64,
    no_go: f64,
    is_fact: bool,
}

const fn primary(value: f64, half: f64, go: f64, no_go: f64) -> Made {
    Made { role: Role::Primary, value, half, go, no_go, is_fact: true }
}

const fn guardrail(value: f64, half: f64, go: f64, no_go: f64) -> Made {
    Made { role: Role::Guardrail, value, half, go, no_go, is_fact: false }
}

/// A pilot of levels with these intervals: 10 000 single values each.
fn made(all: &[Made]) -> (Pilot, PilotData) {
    let headings = names("measure", all.len());
    let columns: Vec<(&str, MeasureKind)> = headings.iter().map(|name| (name.as_str(), MeasureKind::Mean)).collect();
    let mut data = data(&columns);
    let n = 10_000.0f64;
    let values = all.iter().map(|one| spread(one.value, n, one.half / 1.959_964 * n.sqrt())).collect();
    data.rows.push(row(0, Some(Group::Pilot), values));
    data.rows.push(row(0, Some(Group::Control), all.iter().map(|one| mean(one.value, n)).collect()));
    let criteria = all.iter().zip(&headings).map(|(one, name)| Criterion {
        role: one.role,
        is_fact: one.is_fact,
        compare: Compare::Level,
        no_go: one.no_go,
        ..criterion(name, one.go)
    });
    (pilot(criteria.collect()), data)
}

fn decided(all: &[Made], learned: Option<Learned>) -> Decided {
    let (pilot, data) = made(all);
    decide(&evaluate(&pilot, &data, &[], &Asked::default()), learned.as_ref())
}

fn money(after: f64, chance: f64) -> Option<Learned> {
    Some(Learned {
        npv_before: 100.0,
        npv_after: after,
        p_positive_before: 0.7,
        p_positive_after: chance,
        effective_draws: 800.0,
        draws: 1000,
    })
}

const MET: Made = primary(10.0, 1.0, 5.0, 3.0);
const NOT_MET: Made = primary(1.0, 1.0, 5.0, 3.0);
const SAFE: Made = guardrail(0.0, 1.0, -2.0, -2.0);
const HARMED: Made = guardrail(-5.0, 1.0, -2.0, -2.0);
/// "No difference", with an interval so wide that harm is as likely as not.
const UNDERPOWERED: Made = guardrail(0.0, 3.0, -2.0, -2.0);

/// A row of the table: its number, the criteria, the money, and what follows.
type Row<'a> = (&'static str, &'a [Made], Option<Learned>, Rule, Decision);

#[test]
fn each_row_of_the_table() {
    let rows: [Row<'_>; 14] = [
        ("2", &[MET, NOT_MET, SAFE], None, Rule::WorksInPart, Decision::Adjust),
        ("3", &[NOT_MET, SAFE], None, Rule::DoesNotWork, Decision::Close),
        ("4", &[MET, HARMED], None, Rule::WorksAndHarms, Decision::Adjust),
        ("5", &[primary(6.0, 4.0, 5.0, 3.0), HARMED], None, Rule::HarmsOnly, Decision::Close),
        ("6", &[MET, SAFE], money(-10.0, 0.4), Rule::WorksAtALoss, Decision::Adjust),
        ("6", &[MET, SAFE], money(-10.0, 0.1), Rule::WorksAtALoss, Decision::Close),
        ("7", &[MET, guardrail(-2.0, 0.5, -1.0, -3.0)], None, Rule::HarmWithinLimits, Decision::Adjust),
        ("8", &[MET, UNDERPOWERED], money(50.0, 0.9), Rule::SafetyOpen, Decision::Prolong),
        ("10", &[MET, SAFE], money(50.0, 0.9), Rule::Works, Decision::Scale),
        ("11", &[primary(6.0, 4.0, 5.0, 3.0), SAFE], money(-50.0, 0.05), Rule::OpenAtALoss, Decision::Close),
        ("14", &[primary(4.0, 0.5, 5.0, 3.0), SAFE], None, Rule::NotEnough, Decision::Adjust),
        ("15", &[primary(7.0, 3.0, 5.0, 3.0), SAFE], None, Rule::MoreData, Decision::Prolong),
        ("16", &[primary(2.5, 4.0, 5.0, 3.0), SAFE], None, Rule::OutOfReachAndBad, Decision::Close),
        ("17", &[primary(5.2, 4.0, 5.0, 3.0), SAFE], None, Rule::OutOfReach, Decision::Adjust),
    ];
    for (number, all, learned, rule, decision) in rows {
        let found = decided(all, learned);
        assert_eq!((found.rule, found.decision), (rule, decision), "row {number}");
        assert!(!found.reasons.is_empty(), "row {number}");
    }
}

/// 3/2 = 1.5 times the distance: (3/2)² = 2.25 times the data, one month seen, so 1.25 months more, counted as two.
#[test]
fn it_says_for_how_much_longer() {
    assert_eq!(decided(&[primary(7.0, 3.0, 5.0, 3.0), SAFE], None).months_more, Some(2.0));
}

/// However good the rest looks, a pilot that could not have seen the harm is never read as safe.
#[test]
fn an_underpowered_pilot_is_never_scaled() {
    for half in [2.1, 3.0, 10.0, 100.0] {
        for value in [0.0, 0.05] {
            let found = decided(&[MET, guardrail(value, half, -2.0, -2.0)], money(1e9, 1.0));
            assert_ne!(found.decision, Decision::Scale, "{value} ± {half}");
        }
    }
    for half in [6.0, 60.0] {
        let found = decided(&[primary(10.0, half, 5.0, 3.0), SAFE], money(1e9, 1.0));
        assert_ne!(found.decision, Decision::Scale, "primary ± {half}");
    }
}

/// Row 1: what the decision rests on is not in the data.
#[test]
fn nothing_measured_is_measured_first() {
    let (mut pilot, data) = made(&[MET, SAFE]);
    pilot.criteria[0].measure = "gone".to_owned();
    let found = decide(&evaluate(&pilot, &data, &[], &Asked::default()), None);
    assert_eq!((found.rule, found.decision), (Rule::NothingMeasured, Decision::Prolong));
}

/// Row 9: all is well, but 900 of 1000 units are in a pilot group that was to be half.
#[test]
fn groups_of_other_sizes_than_drawn_are_looked_into_first() {
    let mut data = data(&[("score", MeasureKind::Mean), ("mood", MeasureKind::Mean)]);
    data.units = names("person", 200);
    for unit in 0..200usize {
        let is_pilot = unit < 170;
        let group = Some(if is_pilot { Group::Pilot } else { Group::Control });
        for period in [-1i64, 0] {
            let gain = if is_pilot && period == 0 { 5.0 } else { 0.0 };
            let noise = f64::from((unit * 7 + usize::from(period == 0) * 3) as u32 % 11) / 11.0;
            data.rows.push(row(period, group, vec![mean(gain + noise, 1.0), mean(noise, 1.0)]).unit(unit));
        }
    }
    let mood = Criterion { role: Role::Guardrail, is_fact: false, ..criterion("mood", -1.0) };
    let mut pilot = pilot(vec![criterion("score", 1.0), mood]);
    let evaluation = evaluate(&pilot, &data, &[], &Asked::default());
    assert!(evaluation.judged.iter().all(|one| one.status == Status::Met), "{:?}", evaluation.judged);
    assert_eq!(decide(&evaluation, None).decision, Decision::Scale);
    pilot.share = Some(0.5);
    let found = decide(&evaluate(&pilot, &data, &[], &Asked::default()), None);
    assert_eq!((found.rule, found.decision), (Rule::SizesDiffer, Decision::Prolong));
    assert!(found.first.iter().any(|message| message.key == "first-sizes"));
}

/// Row 12: no control group. Row 13: before the planned end.
#[test]
fn what_lacks_a_comparison_or_time_goes_on() {
    let mut before_after = data(&[("fcr", MeasureKind::Share)]);
    before_after.rows.push(row(-1, None, vec![mean(0.6, 1000.0)]));
    before_after.rows.push(row(0, None, vec![mean(0.9, 1000.0)]));
    let mut pilot = pilot(vec![criterion("fcr", 0.05)]);
    let found = decide(&evaluate(&pilot, &before_after, &[], &Asked::default()), None);
    assert_eq!((found.rule, found.decision), (Rule::LacksComparison, Decision::Prolong));
    let mut early = data(&[("fcr", MeasureKind::Share)]);
    early.rows.push(row(0, Some(Group::Pilot), vec![mean(0.72, 100.0)]));
    pilot.criteria = vec![Criterion { compare: Compare::Level, ..criterion("fcr", 0.7) }];
    pilot.months = Some(9);
    let found = decide(&evaluate(&pilot, &early, &[], &Asked::default()), None);
    assert_eq!((found.rule, found.decision, found.months_more), (Rule::NotYet, Decision::Prolong, Some(8.0)));
}

#[test]
fn a_broken_seal_and_a_changed_scenario_are_said_first() {
    let (mut pilot, data) = made(&[MET, SAFE]);
    pilot.seal = Seal::Broken;
    let asked = Asked { frozen: FrozenState::Changed, ..Asked::default() };
    let found = decide(&evaluate(&pilot, &data, &[], &asked), None);
    let keys: Vec<&str> = found.first.iter().map(|message| message.key).collect();
    assert_eq!(keys, ["first-seal-broken", "first-scenario-changed"]);
}

#[test]
fn half_of_the_picture_is_said_to_be_missing() {
    let found = decided(&[MET], None);
    let keys: Vec<&str> = found.first.iter().map(|message| message.key).collect();
    assert_eq!(keys, ["first-no-feelings", "first-no-guardrails"]);
    assert_eq!(found.decision, Decision::Scale);
    let feelings = Made { is_fact: false, ..MET };
    assert_eq!(decided(&[feelings, SAFE], None).first[0].key, "first-no-facts");
}

/// A share on its way: 2, 5, 10 and 16 of 100 in the first months, to be 30 at least. It is not met, and it is too early.
#[test]
fn a_short_pilot_is_not_read_as_the_steady_state() {
    let mut data = data(&[("volume", MeasureKind::Total)]);
    data.channels = vec!["phone".to_owned(), "chat".to_owned()];
    for (period, chat) in [(0, 200.0), (1, 500.0), (2, 1000.0), (3, 1600.0)] {
        data.rows.push(row(period, Some(Group::Pilot), vec![mean(10_000.0 - chat, 1.0)]).channel(0));
        data.rows.push(row(period, Some(Group::Pilot), vec![mean(chat, 1.0)]).channel(1));
    }
    let share = Criterion { channel: Some("chat".to_owned()), compare: Compare::Level, ..criterion("share", 0.3) };
    let evaluation = evaluate(&pilot(vec![share]), &data, &[], &Asked::default());
    assert_eq!(evaluation.judged[0].would_be, Some(Status::NotMet));
    let found = decide(&evaluation, None);
    assert_eq!((found.rule, found.decision), (Rule::NotYet, Decision::Prolong));
}

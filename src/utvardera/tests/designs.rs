//! Which estimate is taken, and that it is the one worked by hand.

use super::builder::{With, criterion, data, mean, names, pilot, row, spread};
use crate::engine::inference::{Basis, NoEstimate};
use crate::model::{Belief, Compare, Criterion, Group, MeasureKind, Phase};
use crate::utvardera::{Asked, Design, Doubt, Judged, Status, evaluate};

fn only(criterion: Criterion, data: &crate::model::PilotData) -> Judged {
    evaluate(&pilot(vec![criterion]), data, &[], &Asked::default()).judged.remove(0)
}

fn near(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-4, "{one} and {other}");
}

/// Card & Krueger 1994: New Jersey 20.44 → 21.03, Pennsylvania 23.33 → 21.17; with the standard errors of their table.
#[test]
fn groups_without_units_are_compared_by_difference_in_differences() {
    let mut data = data(&[("employees", MeasureKind::Mean)]);
    for (period, group, value, se, n) in [
        (-1, Group::Pilot, 20.44, 0.51, 321.0),
        (-1, Group::Control, 23.33, 1.35, 77.0),
        (0, Group::Pilot, 21.03, 0.52, 319.0),
        (0, Group::Control, 21.17, 0.94, 77.0f64),
    ] {
        data.rows.push(row(period, Some(group), vec![spread(value, n, se * n.sqrt())]));
    }
    let judged = only(criterion("employees", 0.0), &data);
    let effect = judged.effect.clone().unwrap();
    assert_eq!(effect.design, Design::Groups(Basis::Cells));
    let estimate = judged.estimate().unwrap();
    near(estimate.value, 2.76 - 0.01);
    near(estimate.se, (0.51f64.powi(2) + 1.35f64.powi(2) + 0.52f64.powi(2) + 0.94f64.powi(2)).sqrt());
    assert_eq!(judged.status, Status::Open);
    // The naive before/after says +0.59, less than a quarter of it.
    near(effect.naive.before_after.unwrap().estimate.value, 0.59);
    assert!(effect.naive.before_after.unwrap().misleads);
}

/// GrowthBook's Welch values: .29, from .04538 to .53462, without a before.
#[test]
fn without_before_two_means_are_compared() {
    let mut data = data(&[("spend", MeasureKind::Mean)]);
    data.rows.push(row(0, Some(Group::Control), vec![spread(0.41, 3407.0, 3.9)]));
    data.rows.push(row(0, Some(Group::Pilot), vec![spread(0.70, 3461.0, 6.2)]));
    let judged = only(criterion("spend", 0.0), &data);
    let estimate = *judged.estimate().unwrap();
    assert_eq!(judged.effect.unwrap().design, Design::Means);
    near(estimate.value, 0.29);
    assert!((estimate.low - 0.04538).abs() < 2e-4 && (estimate.high - 0.53462).abs() < 2e-4, "{estimate:?}");
    assert_eq!(judged.status, Status::Met);
}

/// 80 of 100 solved: Wilson's interval is .7112 to .8666, so a go of .70 is met, one of .75 is open and one of .90 not met.
#[test]
fn a_level_of_a_share_has_wilsons_interval() {
    let mut data = data(&[("fcr", MeasureKind::Share)]);
    data.rows.push(row(0, Some(Group::Pilot), vec![mean(0.8, 100.0)]));
    data.rows.push(row(0, Some(Group::Control), vec![mean(0.1, 100.0)]));
    data.rows.push(row(-1, Some(Group::Pilot), vec![mean(0.2, 100.0)]));
    for (go, status) in [(0.70, Status::Met), (0.75, Status::Open), (0.90, Status::NotMet)] {
        let judged = only(Criterion { compare: Compare::Level, ..criterion("fcr", go) }, &data);
        let estimate = judged.estimate().unwrap();
        assert!((estimate.low - 0.7112).abs() < 5e-5 && (estimate.high - 0.8666).abs() < 5e-5, "{estimate:?}");
        assert_eq!(judged.status, status);
        assert_eq!(judged.effect.unwrap().design, Design::Level);
    }
}

/// Four teams of 100 contacts, 60, 70, 90 and 100 solved: between them the spread is far above that of 400 contacts that know
/// nothing of each other: mean .8, variance of the means (.04 + .01 + .01 + .04)/3/4 = 1/120, se .0913 against .02.
#[test]
fn contacts_of_one_unit_are_not_counted_as_independent() {
    let mut data = data(&[("fcr", MeasureKind::Share)]);
    data.units = names("team", 4);
    for (unit, share) in [0.6, 0.7, 0.9, 1.0].into_iter().enumerate() {
        data.rows.push(row(0, Some(Group::Pilot), vec![mean(share, 100.0)]).unit(unit));
    }
    let judged = only(Criterion { compare: Compare::Level, ..criterion("fcr", 0.7) }, &data);
    let estimate = judged.estimate().unwrap();
    near(estimate.value, 0.8);
    // n_eff = .16 / (1/120) · (1.95996 / 3.18245)² = 19.2 · .37929 = 7.2823; se = √(.16/7.2823) = .14823.
    near(estimate.se, 0.14823);
    assert_eq!(judged.status, Status::Open);
}

/// Two and two units: 10 → 13 and 20 → 25 in the pilot group, 10 → 11 and 30 → 30 in control: 4 − 0.5 = 3.5.
#[test]
fn units_are_compared_with_themselves() {
    let mut data = data(&[("score", MeasureKind::Mean)]);
    data.units = names("office", 4);
    for (unit, before, after) in [(0, 10.0, 13.0), (1, 20.0, 25.0), (2, 10.0, 11.0), (3, 30.0, 30.0)] {
        let group = Some(if unit < 2 { Group::Pilot } else { Group::Control });
        data.rows.push(row(-1, group, vec![mean(before, 1.0)]).unit(unit));
        data.rows.push(row(0, group, vec![mean(after, 1.0)]).unit(unit));
    }
    let judged = only(criterion("score", 0.0), &data);
    let effect = judged.effect.clone().unwrap();
    assert_eq!(effect.design, Design::Panel);
    near(judged.estimate().unwrap().value, 3.5);
    assert_eq!((effect.counts.units_pilot, effect.counts.units_control), (2, 2));
    assert_eq!((effect.counts.rows, effect.counts.periods_before, effect.counts.periods_after), (8, 1, 1));
}

/// Agents of teams that each stand in one group are counted by team.
#[test]
fn whole_teams_that_were_drawn_are_the_units() {
    let mut data = data(&[("score", MeasureKind::Mean)]);
    (data.units, data.teams) = (names("agent", 8), names("team", 4));
    for unit in 0..8 {
        let group = Some(if unit < 4 { Group::Pilot } else { Group::Control });
        for period in [-1, 0] {
            // Two and a tenth in one team, two less a tenth in the other.
            let gain = if unit < 2 { 2.1 } else { 1.9 };
            let value = unit as f64 + if period == 0 && unit < 4 { gain } else { 0.0 };
            data.rows.push(row(period, group, vec![mean(value, 1.0)]).unit(unit).team(unit / 2));
        }
    }
    let effect = only(criterion("score", 0.0), &data).effect.unwrap();
    assert!(effect.by_team);
    assert_eq!((effect.counts.units_pilot, effect.counts.units_control), (2, 2));
    near(effect.estimate.unwrap().value, 2.0);
}

/// Figures that never vary were filled in rather than measured: nothing can be told from them.
#[test]
fn figures_that_never_vary_tell_nothing() {
    let mut data = data(&[("score", MeasureKind::Mean)]);
    data.units = names("office", 4);
    for unit in 0..4 {
        let group = Some(if unit < 2 { Group::Pilot } else { Group::Control });
        for period in [-1, 0] {
            data.rows.push(row(period, group, vec![mean(7.0, 1.0)]).unit(unit));
        }
    }
    let judged = only(criterion("score", 0.0), &data);
    assert_eq!(judged.status, Status::Open);
    assert_eq!(judged.effect.unwrap().estimate, Err(NoEstimate::NoSpread));
}

/// One office against three: what befell that office is not in any interval, so nothing is decided.
#[test]
fn one_unit_in_a_group_decides_nothing() {
    let mut data = data(&[("score", MeasureKind::Mean)]);
    data.units = names("office", 4);
    for unit in 0..4 {
        let group = Some(if unit < 1 { Group::Pilot } else { Group::Control });
        for period in -6..6i64 {
            let value = f64::from(unit as u8) + 0.1 * ((period + unit as i64) % 3) as f64;
            let value = value + if period >= 0 && unit < 1 { 9.0 } else { 0.0 };
            data.rows.push(row(period, group, vec![mean(value, 1.0)]).unit(unit));
        }
    }
    let judged = only(criterion("score", 5.0), &data);
    assert_eq!((judged.status, judged.would_be), (Status::Open, Some(Status::Met)));
}

/// Starts of their own: unit 0 begins in period 2, unit 1 in period 4, units 2 and 3 never; the effect grows by age, 1 and
/// then 2, 3, …; imputation finds the mean over exposed rows: (1+2+3+4 + 1+2)/6 = 13/6.
#[test]
fn starts_that_differ_are_imputed() {
    let mut data = data(&[("score", MeasureKind::Mean)]);
    data.units = names("office", 4);
    for unit in 0..4usize {
        let starts = [Some(2i64), Some(4), None, None][unit];
        for period in 0..6i64 {
            let age = starts.filter(|start| period >= *start).map_or(0, |start| period - start + 1);
            let value = 10.0 * unit as f64 + period as f64 + age as f64;
            data.rows.push(row(period, None, vec![mean(value, 1.0)]).unit(unit).starts(starts));
        }
    }
    let judged = only(criterion("score", 0.0), &data);
    assert_eq!(judged.effect.clone().unwrap().design, Design::Staggered);
    near(judged.estimate().unwrap().value, 13.0 / 6.0);
}

/// Before and after alone: 60 of 100 and 90 of 100 is a rise of 30 points, and still nobody knows what the trend would have
/// brought.
#[test]
fn before_and_after_alone_is_never_met() {
    let mut data = data(&[("fcr", MeasureKind::Share)]);
    data.period = None;
    data.rows.push(row(0, None, vec![mean(0.6, 100.0)]).phase(Phase::Before));
    data.rows.push(row(0, None, vec![mean(0.9, 100.0)]).phase(Phase::After));
    let judged = only(criterion("fcr", 0.05), &data);
    near(judged.estimate().unwrap().value, 0.3);
    assert_eq!(judged.effect.unwrap().design, Design::BeforeAfter);
    assert_eq!(
        (judged.status, judged.doubt, judged.would_be),
        (Status::Open, Some(Doubt::NoControl), Some(Status::Met))
    );
}

/// Chat takes 20 of 100 contacts where it is open: the months before it existed count as none, the other group too.
#[test]
fn a_share_is_reckoned_from_the_contacts_of_channels() {
    let mut data = data(&[("volume", MeasureKind::Total)]);
    data.channels = vec!["phone".to_owned(), "Chat".to_owned()];
    for period in [-2, -1, 0, 1] {
        for group in [Group::Pilot, Group::Control] {
            let chat = period >= 0 && group == Group::Pilot;
            let phone = if chat { 80.0 } else { 100.0 };
            data.rows.push(row(period, Some(group), vec![mean(phone, 1.0)]).channel(0));
            if chat {
                data.rows.push(row(period, Some(group), vec![mean(20.0, 1.0)]).channel(1));
            }
        }
    }
    let share = Criterion {
        channel: Some("chat".to_owned()),
        of: vec!["phone".to_owned()],
        compare: Compare::Level,
        ..criterion("share", 0.1)
    };
    let judged = only(share.clone(), &data);
    near(judged.estimate().unwrap().value, 0.2);
    assert_eq!(judged.status, Status::Met);
    let months: Vec<(u32, f64)> =
        judged.adoption.unwrap().months.iter().map(|month| (month.month, month.share)).collect();
    assert_eq!(months, [(1, 0.2), (2, 0.2)]);
    let change = only(Criterion { compare: Compare::Change, ..share }, &data);
    near(change.estimate().unwrap().value, 0.2);
    assert!(change.effect.unwrap().counted_none);
}

/// 300 of cost on 100 contacts, half of them solved: 3 a contact, 6 a solved one.
#[test]
fn costs_are_divided_by_what_they_were_for() {
    let kinds = [("cost", MeasureKind::Total), ("volume", MeasureKind::Total), ("fcr", MeasureKind::Share)];
    let mut data = data(&kinds);
    for (period, cost) in [(0, 200.0), (1, 400.0)] {
        data.rows.push(row(period, Some(Group::Pilot), vec![mean(cost, 1.0), mean(100.0, 1.0), mean(0.5, 100.0)]));
    }
    for (measure, expected) in [("cost_per_contact", 3.0), ("cost_per_case", 6.0)] {
        let level = Criterion { compare: Compare::Level, higher_is_better: false, ..criterion(measure, 9.0) };
        near(only(level, &data).estimate().unwrap().value, expected);
    }
}

/// The scenario believed .50 ± .02, and .80 of 100 was measured (se .04): .30/√(.02² + .04²) = 6.7 standard errors.
#[test]
fn what_the_scenario_believed_otherwise_is_called_out() {
    let mut data = data(&[("fcr", MeasureKind::Share)]);
    data.rows.push(row(0, Some(Group::Pilot), vec![mean(0.8, 100.0)]));
    let level = Criterion { compare: Compare::Level, ..criterion("fcr", 0.7) };
    let believed = |mean| Criterion { belief: Some(Belief { mean, sd: 0.02 }), ..level.clone() };
    let off = only(believed(0.5), &data).disagrees.unwrap();
    assert!((off - 0.3 / 0.002f64.sqrt()).abs() < 1e-9);
    assert_eq!(only(believed(0.75), &data).disagrees, None);
}

#[test]
fn what_is_not_measured_is_said_and_never_zero() {
    let mut data = data(&[("fcr", MeasureKind::Share)]);
    data.rows.push(row(0, Some(Group::Pilot), vec![None]));
    assert_eq!(only(criterion("nki", 0.0), &data).doubt, Some(Doubt::NotMeasured));
    assert_eq!(only(criterion("fcr", 0.0), &data).doubt, Some(Doubt::NotMeasured));
    let other = Criterion { channel: Some("chat".to_owned()), ..criterion("fcr", 0.0) };
    data.channels = vec!["phone".to_owned()];
    assert_eq!(only(other, &data).doubt, Some(Doubt::NotMeasured));
}

/// A month's share alone, without a volume, is one value and not one contact: .60 and .61 in turn against .70 and .71 differ by
/// ten points in every month, and the months say how exact that is.
#[test]
fn shares_without_volumes_are_not_single_contacts() {
    let mut data = data(&[("fcr", MeasureKind::Share)]);
    for period in -4..4i64 {
        let swing = if period % 2 == 0 { 0.0 } else { 0.01 };
        let pilot = if period >= 0 { 0.7 } else { 0.6 } + swing;
        let control = 0.6 + if period % 3 == 0 { 0.005 } else { 0.0 };
        data.rows.push(row(period, Some(Group::Pilot), vec![mean(pilot, 1.0)]));
        data.rows.push(row(period, Some(Group::Control), vec![mean(control, 1.0)]));
    }
    let judged = only(criterion("fcr", 0.05), &data);
    assert_eq!(judged.effect.clone().unwrap().design, Design::Groups(Basis::Periods));
    let estimate = judged.estimate().unwrap();
    assert!((estimate.value - 0.1).abs() < 0.01 && estimate.se < 0.01, "{estimate:?}");
    assert_eq!(judged.status, Status::Met);
}

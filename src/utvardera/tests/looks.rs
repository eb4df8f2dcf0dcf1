//! A pilot that is looked at early is judged by stricter bounds.

use super::builder::{criterion, data, mean, pilot, row};
use crate::model::{Group, Look, MeasureKind, Pilot, PilotData};
use crate::utvardera::{Asked, Progress, evaluate};

fn months(count: i64) -> PilotData {
    let mut data = data(&[("fcr", MeasureKind::Share)]);
    for period in -2..count {
        data.rows.push(row(period, Some(Group::Pilot), vec![mean(0.8, 100.0)]));
        data.rows.push(row(period, Some(Group::Control), vec![mean(0.8, 100.0)]));
    }
    data
}

fn progress(pilot: &Pilot, months_seen: i64) -> Progress {
    evaluate(pilot, &months(months_seen), &[], &Asked::default()).progress
}

fn planned(months: u32, looks: &[(u32, f64)]) -> Pilot {
    let looks = looks.iter().map(|(month, z)| Look { month: *month, z: *z }).collect();
    Pilot { months: Some(months), looks, ..pilot(vec![criterion("fcr", 0.0)]) }
}

#[test]
fn the_end_of_a_plan_without_looks_has_the_plain_level() {
    let end = progress(&planned(6, &[]), 6);
    assert_eq!((end.months_seen, end.is_early), (Some(6.0), false));
    assert!((end.z - 1.959_964).abs() < 1e-5 && (end.alpha - 0.05).abs() < 1e-12);
    assert_eq!(end.months_left(), None);
}

/// At a planned look its own bound: z 2.8 is a level of .00511.
#[test]
fn a_planned_look_has_its_bound() {
    let look = progress(&planned(10, &[(5, 2.8)]), 5);
    assert!(look.is_early && look.is_planned_look);
    assert!((look.z - 2.8).abs() < 1e-12 && (look.alpha - 0.005_110).abs() < 1e-5);
    assert_eq!(look.months_left(), Some(5.0));
}

/// The O'Brien–Fleming type spending function at half of the information spends 2(1 − Φ(2.2414/√½)) = .00153 of a side's
/// .025, which is z = 2.963.
#[test]
fn an_unplanned_look_pays_for_itself() {
    let look = progress(&planned(10, &[]), 5);
    assert!(look.is_early && !look.is_planned_look);
    assert!((look.z - 2.963).abs() < 2e-3, "{}", look.z);
}

/// After a look at half, the end has a little less than the whole level: 1.969 in Lan & DeMets' tables.
#[test]
fn the_end_after_looks_has_what_is_left() {
    let end = progress(&planned(10, &[(5, 2.963)]), 10);
    assert!(!end.is_early);
    assert!((end.z - 1.969).abs() < 2e-3, "{}", end.z);
}

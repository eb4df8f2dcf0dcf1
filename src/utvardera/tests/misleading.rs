//! Metrics that mislead: found where they are, and nowhere else.

use super::builder::{With, criterion, data, mean, names, pilot, row};
use crate::model::{Group, MeasureKind, PilotData};
use crate::utvardera::misleading::Misleading;
use crate::utvardera::{Asked, evaluate};

fn found(data: &PilotData) -> Misleading {
    evaluate(&pilot(vec![criterion("aht", 0.0)]), data, &[], &Asked::default()).misleading
}

const AHT_AND_REPEATS: [(&str, MeasureKind); 2] = [("aht", MeasureKind::Mean), ("repeats", MeasureKind::Share)];

/// Ten offices over 3 + 3 months; in the pilot group handle times fall by 60 seconds and repeats rise by `worse`.
fn offices(worse: f64, contacts: f64) -> PilotData {
    let mut data = data(&AHT_AND_REPEATS);
    data.units = names("office", 10);
    for unit in 0..10usize {
        let is_pilot = unit < 5;
        let group = Some(if is_pilot { Group::Pilot } else { Group::Control });
        for period in -3..3i64 {
            let on = f64::from(u8::from(is_pilot && period >= 0));
            let noise = f64::from((unit as i64 * 5 + period * 3).rem_euclid(7) as i32 - 3);
            let values =
                vec![mean(300.0 + 2.0 * noise - 60.0 * on, contacts), mean(0.2 + 0.004 * noise + worse * on, contacts)];
            data.rows.push(row(period, group, values).unit(unit));
        }
    }
    data
}

#[test]
fn a_shorter_handle_time_that_is_bought_with_repeats_is_found() {
    let bought = found(&offices(0.08, 500.0));
    assert_eq!(bought.pairs, 1);
    let proxy = &bought.proxies[0];
    assert_eq!((proxy.proxy.measure.as_str(), proxy.outcome.measure.as_str()), ("aht", "repeats"));
    assert!((proxy.proxy.change.value + 60.0).abs() < 5.0 && (proxy.outcome.change.value - 0.08).abs() < 0.02);
    assert!(proxy.against_control);
    let honest = found(&offices(-0.02, 500.0));
    assert_eq!((honest.pairs, honest.proxies.len()), (1, 0));
    assert!(found(&offices(0.0, 500.0)).proxies.is_empty());
}

#[test]
fn below_the_least_number_of_contacts_nothing_is_said() {
    let few = found(&offices(0.08, 5.0));
    assert_eq!((few.pairs, few.proxies.len()), (0, 0));
}

/// 14 agents of about 300 seconds and 20 % repeats; agent 3 differs.
fn agents(aht: f64, repeats: f64, contacts: f64) -> PilotData {
    let mut data = data(&AHT_AND_REPEATS);
    data.units = names("agent", 14);
    data.unit_heading = Some("agent".to_owned());
    for unit in 0..14usize {
        let usual = (280.0 + 3.0 * unit as f64, 0.2 + 0.001 * unit as f64);
        let (aht, repeats) = if unit == 3 { (aht, repeats) } else { usual };
        data.rows.push(row(0, None, vec![mean(aht, contacts), mean(repeats, contacts)]).unit(unit));
    }
    data
}

#[test]
fn an_agent_far_below_the_peers_with_more_repeats_is_found() {
    let one = found(&agents(120.0, 0.4, 400.0));
    assert_eq!(one.outliers.len(), 1);
    let outlier = &one.outliers[0];
    assert_eq!((outlier.unit, outlier.of, outlier.contacts), (3, 14, 400.0));
    assert!((outlier.usual_aht - 301.0).abs() < 3.0 && outlier.p < 1e-6, "{outlier:?}");
}

#[test]
fn a_quick_agent_whose_customers_do_not_come_back_is_left_in_peace() {
    assert!(found(&agents(120.0, 0.15, 400.0)).outliers.is_empty());
    assert!(found(&agents(120.0, 0.2, 400.0)).outliers.is_empty());
    // Many repeats at an ordinary handle time are another matter.
    assert!(found(&agents(290.0, 0.4, 400.0)).outliers.is_empty());
}

#[test]
fn an_agent_with_few_contacts_is_not_looked_at() {
    let few = found(&agents(120.0, 0.4, 99.0));
    assert_eq!((few.outliers.len(), few.units, few.units_too_small), (0, 0, 14));
}

/// Very short calls: 2 % of 1000 in four months, then `last`.
fn calls(last: f64, contacts: f64) -> PilotData {
    let mut data = data(&[("short_calls", MeasureKind::Share)]);
    data.channels = vec!["phone".to_owned()];
    for period in 0..4 {
        data.rows.push(row(period, None, vec![mean(0.02, contacts)]).channel(0));
    }
    data.rows.push(row(4, None, vec![mean(last, contacts)]).channel(0));
    data
}

#[test]
fn a_jump_of_very_short_calls_is_found() {
    let jump = found(&calls(0.08, 1000.0));
    assert_eq!((jump.neighbours, jump.jumps.len()), (4, 1));
    let jump = &jump.jumps[0];
    assert_eq!(jump.periods.map(|periods| periods.map(|period| period.index)), Some([3, 4]));
    assert_eq!((jump.shares, jump.contacts, jump.is_pilot), ([0.02, 0.08], [1000.0, 1000.0], None));
    assert_eq!(jump.channel.as_deref(), Some("phone"));
    // 0.02 to 0.03 is told of 100 000 calls, and is no jump; with 80 calls nothing is said.
    assert!(found(&calls(0.03, 100_000.0)).jumps.is_empty());
    assert_eq!(found(&calls(0.3, 80.0)).neighbours, 0);
}

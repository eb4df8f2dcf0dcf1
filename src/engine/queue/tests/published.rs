//! Values that others have published, to the digits printed.

use super::super::{Line, Service, Target, erlang_b, erlang_c, fewest, paid, serve};

fn near(value: f64, published: f64, digit: f64) {
    assert!((value - published).abs() <= 0.5000001 * digit, "{value} is not {published}");
}

/// Erlangs of calls in half an hour of three minutes each.
fn line(calls: f64, patience: Option<f64>) -> Line {
    Line { load: calls * 180.0 / 1800.0, aht: 180.0, patience }
}

fn target(share: f64) -> Target {
    Target { share, within: 20.0, max_occupancy: 1.0 }
}

#[test]
fn erlang_c_is_that_of_pyworkforce() {
    let Service { wait_probability, abandoned, asa, answered_within, waited_within, occupancy } =
        serve(&line(100.0, None), 14, 20.0);
    near(answered_within, 0.888350, 1e-6);
    near(waited_within, 0.888350, 1e-6);
    near(wait_probability, 0.174132, 1e-6);
    near(asa, 7.836, 1e-3);
    near(occupancy, 0.714286, 1e-6);
    assert_eq!(abandoned, 0.0);
    for (agents, share) in [(11, 0.3896), (12, 0.6402), (13, 0.7956)] {
        near(serve(&line(100.0, None), agents, 20.0).answered_within, share, 1e-4);
    }
    assert_eq!(fewest(&line(100.0, None), &target(0.8)), 14);
    assert_eq!(paid(14.0, 0.3), 20);
}

#[test]
fn b_and_c_are_those_of_the_package_queueing() {
    near(erlang_b(2, 0.5 / 0.7), 0.1295336788, 1e-10);
    near(erlang_c(2, 0.5 / 0.7), 0.1879699248, 1e-10);
    near(erlang_b(15, 12.0), 0.0857292495, 1e-10);
}

#[test]
fn erlang_a_is_that_of_pyworkforce() {
    let service = serve(&line(100.0, Some(300.0)), 14, 20.0);
    near(service.wait_probability, 0.14526, 1e-5);
    near(service.abandoned, 0.013984, 1e-6);
    near(service.occupancy, 0.704297, 1e-6);
    near(service.asa / 60.0, 0.069919, 1e-6);
    // The published service level is the share of all offered that are answered in time.
    near(service.answered_within, 0.916792, 1e-6);
    for (minutes, share, abandoned) in [(3.0, 0.8751, 0.0322), (5.0, 0.8582, 0.0250), (10.0, 0.8376, 0.0165)] {
        let service = serve(&line(100.0, Some(minutes * 60.0)), 13, 20.0);
        near(service.answered_within, share, 1e-4);
        near(service.abandoned, abandoned, 1e-4);
    }
}

#[test]
fn one_queue_needs_fewer_than_four() {
    assert_eq!(fewest(&line(100.0, None), &target(0.8)), 14);
    let apart: u64 = [40.0, 30.0, 20.0, 10.0].iter().map(|calls| fewest(&line(*calls, None), &target(0.8))).sum();
    assert_eq!(apart, 19);
}

#[test]
fn the_search_starts_below_load_and_one() {
    let line = line(5.0, None);
    assert_eq!(fewest(&line, &target(0.5)), 1);
    near(serve(&line, 1, 20.0).answered_within, 0.527, 1e-3);
}

#[test]
fn paid_people_are_not_rounded_up_by_a_bit() {
    assert_eq!(paid(21.0, 0.3), 30);
    assert_eq!((21.0_f64 / (1.0 - 0.3)).ceil(), 31.0);
    assert_eq!(paid(21.01, 0.3), 31);
    assert_eq!(paid(0.0, 1.0), 0);
}

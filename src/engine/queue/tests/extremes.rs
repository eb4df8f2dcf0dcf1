//! Loads from a hundredth of an erlang to tens of thousands, and figures that no line has.

use super::super::{Capacities, Line, Service, Target, Waits, capacity, erlang_b, erlang_c, fewest, paid};
use super::super::{serve, serve_between};

/// Every share is a share, and no figure is no number.
pub(super) fn sound(service: &Service, case: &str) {
    let Service { wait_probability, abandoned, asa, answered_within, waited_within, occupancy } = *service;
    for share in [wait_probability, abandoned, answered_within, waited_within, occupancy] {
        assert!((-1e-12..=1.0 + 1e-12).contains(&share), "{case}: {service:?}");
    }
    assert!(asa >= 0.0, "{case}: {service:?}");
    assert!(answered_within <= waited_within + 1e-8, "{case}: {service:?}");
    assert!(answered_within <= 1.0 - abandoned + 1e-8, "{case}: {service:?}");
    assert!(answered_within >= 1.0 - wait_probability - 1e-8, "{case}: {service:?}");
}

#[test]
fn all_sizes_are_sound_and_the_fewest_are_the_fewest() {
    for load in [0.01, 0.5, 10.0, 1e3, 3e4] {
        for aht in [1.0, 240.0, 7200.0] {
            for patience in [None, Some(1.0), Some(60.0), Some(3600.0), Some(86_400.0)] {
                for share in [0.5, 0.8, 0.99] {
                    let line = Line { load, aht, patience };
                    let target = Target { share, within: 20.0, max_occupancy: 1.0 };
                    let agents = fewest(&line, &target);
                    let case = format!("{line:?}, {share}: {agents}");
                    let service = serve(&line, agents, 20.0);
                    sound(&service, &case);
                    assert!(service.answered_within >= share - 1e-12, "{case}: {service:?}");
                    let fewer = serve(&line, agents - 1, 20.0);
                    sound(&fewer, &case);
                    assert!(fewer.answered_within < share + 1e-12, "{case}: {fewer:?}");
                    let most = capacity(agents, aht, patience, &target);
                    assert!(most >= load * (1.0 - 1e-9), "{case}: {most}");
                    assert!(capacity(agents - 1, aht, patience, &target) < load * (1.0 + 1e-9), "{case}");
                }
            }
        }
    }
}

#[test]
fn wild_figures_give_figures() {
    let wild = [0.0, 1e-308, 1e-9, 0.3, 1.0, 77.7, 1e5, 1e12, 1e300, f64::MAX, f64::INFINITY, -1.0, f64::NAN];
    for load in wild {
        for aht in wild {
            for patience in wild.into_iter().map(Some).chain([None]) {
                let line = Line { load, aht, patience };
                for within in [0.0, 20.0, f64::INFINITY, f64::NAN] {
                    for agents in [0, 1, 50, 20_001, 1_000_000_000_000, u64::MAX] {
                        sound(&serve(&line, agents, within), &format!("{line:?}, {agents}, {within}"));
                    }
                }
                assert!(!serve_between(&line, 2.5, 10.0).asa.is_nan());
                for target in [
                    Target { share: 0.8, within: 20.0, max_occupancy: 0.9 },
                    Target { share: f64::NAN, within: f64::NAN, max_occupancy: f64::NAN },
                    Target { share: 1.0, within: 0.0, max_occupancy: 1.0 },
                ] {
                    fewest(&line, &target);
                    let most = capacity(30, aht, patience, &target);
                    assert!(most >= 0.0, "{line:?}, {target:?}: {most}");
                }
            }
        }
    }
}

#[test]
fn ends_of_the_range() {
    let target = Target { share: 0.8, within: 20.0, max_occupancy: 1.0 };
    let impatient = Line { load: 5.0, aht: 100.0, patience: Some(50.0) };
    let nobody = serve(&impatient, 0, 20.0);
    assert_eq!((nobody.abandoned, nobody.asa, nobody.answered_within, nobody.occupancy), (1.0, 50.0, 0.0, 0.0));
    let endless = serve(&Line { patience: None, ..impatient }, 5, 20.0);
    assert_eq!((endless.asa, endless.answered_within, endless.occupancy), (f64::INFINITY, 0.0, 1.0));
    assert_eq!((erlang_b(0, 3.0), erlang_b(3, 0.0), erlang_c(3, 3.0), erlang_c(3, 0.0)), (1.0, 0.0, 1.0, 0.0));
    assert_eq!(fewest(&Line { load: 0.0, ..impatient }, &target), 0);
    assert_eq!(capacity(0, 100.0, None, &target), 0.0);
    assert_eq!(fewest(&impatient, &Target { max_occupancy: 0.5, ..target }), 10);
    assert_eq!(fewest(&impatient, &Target { max_occupancy: 0.0, ..target }), u64::MAX);
    assert_eq!(fewest(&impatient, &Target { share: 0.0, ..target }), 0);
    assert_eq!(capacity(4, 100.0, Some(50.0), &Target { share: 0.0, ..target }), f64::INFINITY);
    assert_eq!(capacity(4, 100.0, None, &Target { share: 0.0, ..target }), 4.0);
    assert_eq!((paid(3.0, 1.0), paid(-3.0, 0.2), paid(2.0, -1.0)), (u64::MAX, 0, 2));
    let none = Capacities::new(10.0, 100.0, None, &Target { max_occupancy: 0.0, ..target });
    assert_eq!((none.people(0.0), none.people(1.0), none.most()), (Some(0.0), None, 0.0));
}

#[test]
fn wild_tables_give_figures() {
    let wild = [0.0, 1e-300, 0.3, 77.7, 1e300, f64::INFINITY, -1.0, f64::NAN];
    for aht in wild {
        for patience in wild.into_iter().map(Some).chain([None]) {
            for share in [0.0, 0.8, 1.0] {
                let target = Target { share, within: 20.0, max_occupancy: 1.0 };
                let table = Capacities::new(30.0, aht, patience, &target);
                assert!(table.most() >= 0.0);
                for load in wild {
                    assert!(table.people(load).is_none_or(|people| people >= 0.0));
                }
            }
        }
    }
    for ratio in wild.into_iter().map(Some).chain([None]) {
        let table = Waits::new(70.0, ratio);
        for people in wild {
            for load in wild {
                let wait = table.wait(people, load);
                assert!(wait >= 0.0, "{ratio:?}, {people} people, {load} erlangs: {wait}");
            }
        }
    }
    let (endless, target) = (f64::NAN, Target { share: 0.8, within: 20.0, max_occupancy: 1.0 });
    assert!(Capacities::new(endless, 300.0, None, &target).most() > 1e8);
    assert!(Capacities::new(f64::INFINITY, 300.0, Some(60.0), &target).most() > 1e8);
}

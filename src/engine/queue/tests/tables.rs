//! The tables against what they are made of.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::super::quick;
use super::super::{Capacities, Line, Target, Waits, capacity, fewest, serve_between};

const TARGET: Target = Target { share: 0.8, within: 20.0, max_occupancy: 1.0 };

/// How often the table's people differ from the fewest, over random loads; never by more than one.
fn differs(most: f64, aht: f64, patience: Option<f64>, target: &Target) -> f64 {
    let mut random = ChaCha8Rng::seed_from_u64(7);
    let table = Capacities::new(most, aht, patience, target);
    let (mut wrong, loads) = (0, 2000);
    for _ in 0..loads {
        let load = most * random.random::<f64>();
        let people = table.people(load).unwrap();
        let exact = fewest(&Line { load, aht, patience }, target) as f64;
        if people != exact {
            wrong += 1;
        }
        assert!((people - exact).abs() <= 1.0, "{load} erlangs: {people} people, not {exact}");
    }
    f64::from(wrong) / f64::from(loads)
}

#[test]
fn people_are_the_fewest() {
    for patience in [None, Some(30.0), Some(300.0), Some(3000.0)] {
        for target in [
            TARGET,
            Target { share: 0.95, within: 5.0, max_occupancy: 0.88 },
            Target { share: 0.5, within: 120.0, max_occupancy: 1.0 },
        ] {
            assert_eq!(differs(50.0, 300.0, patience, &target), 0.0);
            let wrong = differs(1000.0, 300.0, patience, &target);
            assert!(wrong < 0.005, "{patience:?} {target:?}: {wrong}");
        }
    }
}

#[test]
fn loads_between_nodes_are_near_capacity() {
    let mut worst = 0.0;
    for patience in [None, Some(300.0), Some(3000.0)] {
        for target in [TARGET, Target { share: 0.95, within: 5.0, ..TARGET }] {
            let table = Capacities::new(1000.0, 300.0, patience, &target);
            for agents in (65..1000).step_by(7) {
                let right = capacity(agents, 300.0, patience, &target);
                // The greatest load that the table gives to so many people.
                let (mut low, mut high) = (0.0, table.most());
                while high - low > 1e-7 {
                    let load = 0.5 * (low + high);
                    if table.people(load).is_some_and(|people| people <= agents as f64) {
                        low = load
                    } else {
                        high = load
                    }
                }
                worst = f64::max(worst, (low - right).abs());
            }
        }
    }
    assert!(worst < 0.002, "{worst}");
}

#[test]
fn nodes_are_capacities() {
    for patience in [None, Some(200.0)] {
        let table = Capacities::new(100.0, 240.0, patience, &TARGET);
        for agents in 1..=64 {
            let load = capacity(agents, 240.0, patience, &TARGET);
            assert_eq!(table.people(load * (1.0 - 1e-9)), Some(agents as f64));
            assert_eq!(table.people(load * (1.0 + 1e-9)), Some(agents as f64 + 1.0));
        }
    }
}

/// The greatest relative error of the table's wait, where it is more than 1e−4 handling times.
fn error(most: f64, ratio: Option<f64>) -> (f64, f64, f64) {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    let table = Waits::new(most, ratio);
    let mut worst = (0.0, 0.0, 0.0);
    for _ in 0..4000 {
        let mut people = 1.0 + (most - 1.0) * random.random::<f64>().powi(3);
        if random.random::<bool>() {
            people = people.floor();
        }
        let load = people * (0.05 + if ratio.is_some() { 2.0 } else { 0.95 } * random.random::<f64>());
        let exact = serve_between(&Line { load, aht: 1.0, patience: ratio }, people, 0.0).asa;
        let wait = table.wait(people, load);
        if exact == f64::INFINITY {
            assert_eq!(wait, exact);
            continue;
        }
        assert!((wait - exact).abs() < 1e-6 + 0.001 * exact, "{people} people, {load} erlangs: {wait} not {exact}");
        let error = (wait / exact - 1.0).abs();
        if exact > 1e-4 && error > worst.0 {
            worst = (error, people, load);
        }
    }
    worst
}

#[test]
fn waits_are_those_of_the_line() {
    for most in [40.0, 1000.0, 20_000.0] {
        for ratio in
            [None, Some(0.001), Some(0.05), Some(0.3), Some(1.0), Some(10.0), Some(100.0), Some(1000.0), Some(10_000.0)]
        {
            let worst = error(most, ratio);
            assert!(worst.0 < 0.001, "{ratio:?}: {worst:?}");
        }
    }
}

/// Far past what people carry, where no curve reaches.
#[test]
fn waits_of_an_overload_are_those_of_the_line() {
    for ratio in [0.001, 0.3, 4.0, 1000.0] {
        let table = Waits::new(300.0, Some(ratio));
        for people in [0.5_f64, 1.0, 7.0, 300.0, 3000.0, 40_000.0] {
            for over in [1.2, 1.7, 3.0, 20.0, 1e4] {
                let exact = serve_between(&Line { load: people * over, aht: 1.0, patience: Some(ratio) }, people, 0.0);
                let wait = table.wait(people, people * over);
                assert!((wait / exact.asa - 1.0).abs() < 1e-3, "{people} people, {over}, {ratio}: {wait} {exact:?}");
            }
        }
    }
}

#[test]
fn quick_functions_are_near_the_exact() {
    let mut random = ChaCha8Rng::seed_from_u64(3);
    for _ in 0..100_000 {
        let power = 1400.0 * random.random::<f64>() - 700.0;
        let value = libm::exp(power);
        assert!((quick::exp(power) / value - 1.0).abs() < 1e-11, "e^{power}");
        assert!((quick::log(value) - libm::log(value)).abs() < 1e-11 * power.abs().max(1.0), "ln {value}");
        let near = 0.5 + random.random::<f64>();
        assert!((quick::log(near) - libm::log(near)).abs() < 1e-11, "ln {near}");
    }
    assert_eq!((quick::log(0.0), quick::exp(f64::NEG_INFINITY), quick::exp(0.0)), (f64::NEG_INFINITY, 0.0, 1.0));
    assert!(quick::log(f64::NAN).is_nan() && quick::exp(f64::NAN).is_nan());
}

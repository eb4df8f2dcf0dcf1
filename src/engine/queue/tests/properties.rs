//! What holds for every line, tried on many.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

use super::super::{Line, Target, capacity, erlang_b, erlang_c, fewest, serve, serve_between};
use super::extremes::sound;

fn config() -> Config {
    Config { cases: 300, failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..Config::default() }
}

/// A figure spread evenly over its logarithm.
fn wide(low: f64, high: f64) -> impl Strategy<Value = f64> {
    (libm::log(low)..libm::log(high)).prop_map(libm::exp)
}

fn lines() -> impl Strategy<Value = Line> {
    (wide(0.01, 500.0), wide(1.0, 7200.0), proptest::option::of(wide(1.0, 86_400.0)))
        .prop_map(|(load, aht, patience)| Line { load, aht, patience })
}

fn targets() -> impl Strategy<Value = Target> {
    (0.05..0.995, wide(0.1, 2000.0), 0.6..1.2_f64).prop_map(|(share, within, most)| Target {
        share,
        within,
        max_occupancy: most.min(1.0),
    })
}

/// Not less, but for rounding.
fn not_less(more: f64, less: f64) -> bool {
    more >= less - 1e-9 * less.abs().max(1e-3) || more == less
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_fewest_are_those_of_a_linear_search(line in lines(), target in targets()) {
        let found = fewest(&line, &target);
        let meets = |agents: u64| {
            let n = agents as f64;
            (line.patience.is_some() || n > line.load)
                && (target.max_occupancy >= 1.0 || line.load <= target.max_occupancy * n * (1.0 + 1e-12))
                && serve(&line, agents, target.within).answered_within >= target.share
        };
        prop_assert_eq!((0..).find(|agents| meets(*agents)), Some(found));
    }

    #[test]
    fn more_load_never_needs_fewer(line in lines(), target in targets(), more in 1.0..1.5_f64) {
        let loaded = Line { load: line.load * more, ..line };
        prop_assert!(fewest(&loaded, &target) >= fewest(&line, &target));
    }

    // Without patience it is a theorem; with patience it fails for targets so low that chance alone meets them, and is tried
    // for others.
    #[test]
    fn pooling_never_needs_more(line in lines(), target in targets(), other in wide(0.01, 300.0)) {
        let line = if target.share < 0.7 { Line { patience: None, ..line } } else { line };
        let at = |load: f64| fewest(&Line { load, ..line }, &target);
        prop_assert!(at(line.load + other) <= at(line.load) + at(other));
    }

    #[test]
    fn endless_patience_is_erlang_c(line in lines(), spare in 1_u64..20, within in wide(0.1, 2000.0)) {
        let agents = line.load as u64 + spare;
        let c = serve(&Line { patience: None, ..line }, agents, within);
        let a = serve(&Line { patience: Some(1e14), ..line }, agents, within);
        let close = |a: f64, c: f64| (a - c).abs() <= 1e-5 * c.abs() + 1e-9;
        prop_assert!(close(a.wait_probability, c.wait_probability) && close(a.asa, c.asa), "{a:?} {c:?}");
        prop_assert!(close(a.answered_within, c.answered_within) && close(a.occupancy, c.occupancy), "{a:?} {c:?}");
        prop_assert!(a.abandoned <= 1e-9);
    }

    #[test]
    fn more_agents_serve_better(line in lines(), agents in 0_u64..600, within in wide(0.1, 2000.0)) {
        let (less, more) = (serve(&line, agents, within), serve(&line, agents + 1, within));
        prop_assert!(not_less(less.wait_probability, more.wait_probability));
        prop_assert!(not_less(less.abandoned, more.abandoned));
        prop_assert!(not_less(less.asa, more.asa));
        prop_assert!(not_less(more.answered_within, less.answered_within));
        prop_assert!(not_less(more.waited_within, less.waited_within));
        prop_assert!(agents == 0 || not_less(less.occupancy, more.occupancy));
        let between = serve_between(&line, agents as f64 + 0.25, within);
        prop_assert!(not_less(less.asa, between.asa) && not_less(between.asa, more.asa));
        sound(&between, "between");
    }

    #[test]
    fn more_load_serves_worse(line in lines(), agents in 1_u64..600, within in wide(0.1, 2000.0), more in 1.0..1.5_f64) {
        let (less, more) =
            (serve(&line, agents, within), serve(&Line { load: line.load * more, ..line }, agents, within));
        prop_assert!(not_less(more.wait_probability, less.wait_probability));
        prop_assert!(not_less(more.abandoned, less.abandoned));
        prop_assert!(not_less(more.asa, less.asa));
        prop_assert!(not_less(less.answered_within, more.answered_within));
        prop_assert!(not_less(less.waited_within, more.waited_within));
        prop_assert!(not_less(more.occupancy, less.occupancy));
    }

    // Patience keeps callers in the queue: more wait, and longer, but fewer hang up. Answered in time may go either way.
    #[test]
    fn more_patience_waits_more(line in lines(), agents in 1_u64..600, within in wide(0.1, 2000.0), more in 1.0..3.0_f64) {
        let patience = line.patience.unwrap_or(100.0);
        let at = |patience: f64| serve(&Line { patience: Some(patience), ..line }, agents, within);
        let (less, more) = (at(patience), at(patience * more));
        prop_assert!(not_less(more.wait_probability, less.wait_probability));
        prop_assert!(not_less(less.abandoned, more.abandoned));
        prop_assert!(not_less(more.asa, less.asa));
        prop_assert!(not_less(less.waited_within, more.waited_within));
        prop_assert!(not_less(more.occupancy, less.occupancy));
    }

    #[test]
    fn more_time_answers_more(line in lines(), agents in 0_u64..600, within in wide(0.1, 2000.0), more in 1.0..3.0_f64) {
        let (less, more) = (serve(&line, agents, within), serve(&line, agents, within * more));
        prop_assert!(not_less(more.answered_within, less.answered_within));
        prop_assert!(not_less(more.waited_within, less.waited_within));
        prop_assert_eq!(less.asa, more.asa);
    }

    #[test]
    fn capacity_is_the_inverse(agents in 1_u64..700, line in lines(), target in targets()) {
        let most = capacity(agents, line.aht, line.patience, &target);
        let at = |load: f64| fewest(&Line { load, ..line }, &target);
        prop_assert!(at(most * (1.0 - 1e-8)) <= agents, "{} at {most}", at(most * (1.0 - 1e-8)));
        prop_assert!(at(most * (1.0 + 1e-8)) > agents, "{} at {most}", at(most * (1.0 + 1e-8)));
    }

    #[test]
    fn figures_are_sound(line in lines(), agents in 0_u64..3000, within in wide(0.001, 1e5)) {
        let service = serve(&line, agents, within);
        sound(&service, "any");
        if let Some(patience) = line.patience {
            // θ·E[W] is the share that hangs up, and what is answered keeps the agents busy.
            prop_assert!((service.abandoned - service.asa / patience).abs() <= 1e-12);
            prop_assert!((service.occupancy * agents as f64 - line.load * (1.0 - service.abandoned)).abs() <= 1e-6);
        }
        let (b, c) = (erlang_b(agents, line.load), erlang_c(agents, line.load));
        prop_assert!((0.0..=1.0).contains(&b) && b <= c && c <= 1.0);
    }
}

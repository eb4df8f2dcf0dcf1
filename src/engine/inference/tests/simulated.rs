//! Over a thousand simulated pilots: intervals hold the truth, and nothing alarms, as often as they say. Seeds are fixed; the
//! margins are three standard errors of so many pilots, and more only where the figure is known to be on the safe side.

use super::super::*;
use super::world::{Made, World};

/// Pilots a case.
const PILOTS: usize = 1500;
/// Three standard errors of a share of .05 among them: 3·√(.05·.95/1500).
const MARGIN: f64 = 0.017;

/// The share of pilots whose interval misses the truth; every pilot has an estimate.
fn misses(seed: u64, truth: f64, mut pilot: impl FnMut(&mut World) -> Estimate) -> f64 {
    let mut world = World::new(seed);
    let missed = (0..PILOTS).filter(|_| {
        let estimate = pilot(&mut world);
        assert!(estimate.low <= estimate.high && estimate.p >= 0.0 && estimate.p <= 1.0, "{estimate:?}");
        // The interval and the test say the same.
        assert_eq!(estimate.p < 0.05, estimate.low > 0.0 || estimate.high < 0.0, "{estimate:?}");
        truth < estimate.low || truth > estimate.high
    });
    missed.count() as f64 / PILOTS as f64
}

fn holds(rate: f64) {
    assert!((rate - 0.05).abs() < MARGIN, "misses {rate}");
}

/// At most as often as stated, and not out of caution only.
fn holds_safely(rate: f64) {
    assert!(rate < 0.05 + MARGIN && rate > 0.005, "misses {rate}");
}

/// Thirty against ninety persons with three times the standard deviation, of whom a fifth leave by chance.
#[test]
fn welch_holds() {
    for (seed, truth) in [(1, 0.0), (2, 1.5)] {
        holds(misses(seed, truth, |world| {
            let mut sample = |n: usize, mean: f64, sd: f64| {
                let stayed = (0..n).filter(|_| world.uniform() < 0.8).count();
                Summary::of((0..stayed).map(|_| mean + sd * world.normal())).expect("some stay")
            };
            let (pilot, control) = (sample(30, 5.0 + truth, 3.0), sample(90, 5.0, 1.0));
            welch(pilot, control, [None; 2], 0.05).expect("two samples")
        }));
    }
}

/// Half of a population of forty is asked: without the correction the interval would be too wide, and miss less than 1 %.
#[test]
fn finite_population_holds() {
    let mut world = World::new(3);
    let mut missed = 0;
    for _ in 0..PILOTS {
        let mut people: Vec<f64> = (0..40).map(|_| world.normal()).collect();
        let truth = people.iter().sum::<f64>() / 40.0;
        (0..20).for_each(|place| people.swap(place, place + (world.uniform() * (40 - place) as f64) as usize));
        let asked = Summary::of(people[..20].iter().copied()).expect("twenty");
        let estimate = one_sample(asked, Some(40.0), 0.05).expect("twenty");
        missed += usize::from(truth < estimate.low || truth > estimate.high);
    }
    holds(missed as f64 / PILOTS as f64);
}

#[test]
fn proportions_hold() {
    for (seed, of_pilot, of_control) in [(4, 0.7, 0.7), (5, 0.75, 0.6), (6, 0.08, 0.03)] {
        holds(misses(seed, of_pilot - of_control, |world| {
            let mut share = |n: usize, p: f64| Share { successes: world.binomial(n, p), n: n as f64 };
            newcombe(share(90, of_pilot), share(140, of_control), 0.05).expect("counts")
        }));
    }
    let mut world = World::new(7);
    let missed = (0..PILOTS).filter(|_| {
        // The share itself is drawn, so that the steps of the binomial average out.
        let truth = 0.05 + 0.9 * world.uniform();
        let successes = world.binomial(40, truth);
        let interval = wilson(Share { successes, n: 40.0 }, 0.05).expect("counts");
        truth < interval.low || truth > interval.high
    });
    holds(missed.count() as f64 / PILOTS as f64);
}

fn of_panel(made: Made) -> impl FnMut(&mut World) -> Estimate {
    move |world| loop {
        // Where chance leaves fewer than two units of a group, there is no pilot to speak of.
        if let Ok(fit) = two_way(&made.rows(world), 0.05) {
            break fit.estimate;
        }
    }
}

/// Answers that are alike within units (ICC .1) and periods that are alike within units: eight against eight, three against
/// seventeen, with and without an effect.
#[test]
fn panels_hold_with_clustered_data() {
    for (seed, pilots, controls, effect) in [(10, 8, 8, 0.0), (11, 8, 8, 0.5), (12, 3, 17, 0.0), (13, 3, 17, 0.5)] {
        let made = Made { effect, lasting: 0.6, ..Made::plain(pilots, controls) };
        holds(misses(seed, effect, of_panel(made)));
    }
}

/// Units of unequal size (the largest of twenty ten times the smallest) that leave by chance, and an effect that differs from
/// unit to unit: the interval may be wider than it need be, but not narrower.
#[test]
fn panels_hold_with_unequal_units_and_attrition() {
    for (seed, pilots, controls) in [(20, 8, 8), (21, 3, 17), (22, 30, 30)] {
        let made = Made { unequal: 0.7, lasting: 0.6, leaves: 0.03, ..Made::plain(pilots, controls) };
        holds_safely(misses(seed, 0.0, of_panel(made)));
        let made = Made { effect: 0.5, varies: 0.2, ..made };
        holds_safely(misses(seed + 10, 0.5, of_panel(made)));
    }
}

/// The same pilots, every row counted as independent: this is what clustering is for.
#[test]
fn rows_as_if_independent_alarm_too_often() {
    let made = Made { lasting: 0.6, ..Made::plain(8, 8) };
    let rate = misses(30, 0.0, |world| {
        let rows = made.rows(world);
        let of = |pilot: bool| {
            let after = rows.iter().filter(|row| row.pilot == pilot && row.period >= 4);
            Summary::of(after.map(|row| row.value)).expect("rows")
        };
        welch(of(true), of(false), [None; 2], 0.05).expect("rows")
    });
    assert!(rate > 0.2, "{rate}");
}

/// Units compared without or with what was before.
#[test]
fn comparisons_of_units_hold() {
    let made = Made { effect: 0.5, lasting: 0.6, ..Made::plain(8, 12) };
    holds(misses(40, 0.5, |world| {
        unit_means(&made.rows(world)[..], 0.05)
            .map(|found| {
                // All periods are read, of which half are exposed: twice the mean.
                Estimate::new(2.0 * found.value, 2.0 * found.se, found.dof, 0.05)
            })
            .expect("units")
    }));
    holds(misses(41, 0.5, |world| adjusted(&made.rows(world), 4, 0.05).expect("units").estimate));
    let unequal = Made { unequal: 0.7, leaves: 0.01, ..made };
    holds_safely(misses(42, 0.5, |world| adjusted(&unequal.rows(world), 4, 0.05).expect("units").estimate));
}

/// Pilots begin one after the other from period 2 on and gain .2 more every period; the truth is the mean over what was
/// imputed.
#[test]
fn staggered_starts_hold() {
    let made = Made { periods: [0, 8], lasting: 0.6, ..Made::plain(9, 6) };
    for (seed, step) in [(50, 0.0), (51, 0.2)] {
        let start = |unit: usize| 2 + (unit as i64 % 3) * 2;
        let gain = |row: &Row| step * (row.period - start(row.unit) + 1) as f64;
        let exposed = |row: &Row| row.pilot && row.period >= start(row.unit);
        let truths: Vec<f64> = made.rows(&mut World::new(1)).iter().filter(|row| exposed(row)).map(gain).collect();
        let truth = truths.iter().sum::<f64>() / truths.len() as f64;
        holds(misses(seed, truth, |world| {
            let rows: Vec<Row> = made
                .rows(world)
                .iter()
                .map(|row| {
                    let gained = if exposed(row) { gain(row) } else { 0.0 };
                    Row { exposed: exposed(row), value: row.value + gained, ..*row }
                })
                .collect();
            let found = imputation(&rows, 0.05).expect("a panel");
            assert_eq!(found.not_imputed, 0);
            found.estimate
        }));
    }
}

/// Where trends are parallel they alarm at their rate, slope and placebo.
#[test]
fn parallel_trends_alarm_at_their_rate() {
    let made = Made { periods: [6, 1], lasting: 0.3, ..Made::plain(8, 12) };
    holds(misses(60, 0.0, |world| trends(&made.rows(world), 0.05).expect("periods").slope));
    holds(misses(61, 0.0, |world| trends(&made.rows(world), 0.05).expect("periods").placebo));
}

/// Who is worse off leaves, and the pilot keeps more of them: the naive difference is wrong, Lee's interval holds the effect on
/// those who stay in either case (.3 for everybody).
#[test]
fn lee_holds_where_people_leave_for_a_reason() {
    let mut world = World::new(70);
    let (mut missed, mut naive_missed) = (0, 0);
    for _ in 0..PILOTS {
        let people: Vec<Outcome> = (0..300)
            .map(|person| {
                let (pilot, mood) = (person % 2 == 0, world.normal());
                let stays = mood + world.normal() > if pilot { -2.0 } else { -0.5 };
                let value = mood + if pilot { 0.3 } else { 0.0 };
                Outcome { pilot, value: stays.then_some(value) }
            })
            .collect();
        let bounds = lee_bounds(&people, 0.05).expect("stayers");
        assert!(bounds.low <= bounds.high && bounds.trimmed_pilot);
        missed += usize::from(bounds.interval.low > 0.3 || bounds.interval.high < 0.3);
        let of = |pilot: bool| {
            let stayed = people.iter().filter(|person| person.pilot == pilot).filter_map(|person| person.value);
            Summary::of(stayed).expect("stayers")
        };
        let naive = welch(of(true), of(false), [None; 2], 0.05).expect("stayers");
        naive_missed += usize::from(naive.low > 0.3 || naive.high < 0.3);
    }
    let rate = |missed: usize| missed as f64 / PILOTS as f64;
    assert!(rate(missed) < 0.05 + MARGIN, "{}", rate(missed));
    assert!(rate(naive_missed) > 0.4, "{}", rate(naive_missed));
}

/// Twenty thousand walks seen five times: 14.2 % pass 1.96 once, 5 % pass the bounds of O'Brien & Fleming.
#[test]
fn looks_alarm_as_computed() {
    let bounds = obrien_fleming(5, 0.05).expect("five looks");
    let mut world = World::new(80);
    let (mut naive, mut bounded) = (0, 0);
    let walks = 20_000;
    for _ in 0..walks {
        let mut sum = 0.0;
        let z: Vec<f64> = (1..=5)
            .map(|look| {
                sum += world.normal();
                sum / f64::from(look).sqrt()
            })
            .collect();
        naive += usize::from(z.iter().any(|z| z.abs() >= 1.96));
        bounded += usize::from(z.iter().zip(&bounds).any(|(z, bound)| z.abs() >= *bound));
    }
    // Three standard errors: .0074 and .0046.
    assert!((naive as f64 / f64::from(walks) - 0.142).abs() < 0.0074, "{naive}");
    assert!((bounded as f64 / f64::from(walks) - 0.05).abs() < 0.0046, "{bounded}");
}

//! Erlang A and C against their birth–death chain, solved state by state, and waits against the chain of those ahead.

use super::super::erlang::free_odds;
use super::super::patience::Busy;
use super::super::{Line, Service, erlang_b, erlang_c, serve};

/// The same figures from the chain's stationary distribution, cut where states are too rare to matter.
pub(super) fn chain(line: &Line, agents: u64, within: f64) -> Service {
    let (arrivals, n) = (line.load / line.aht, agents as usize);
    let quit = line.patience.map_or(0.0, |patience| 1.0 / patience);
    // Logarithms of the states' weights, until they are e^−60 below the greatest.
    let mut logs = vec![0.0_f64];
    let mut most = 0.0_f64;
    for state in 1.. {
        let deaths = state.min(n) as f64 / line.aht + state.saturating_sub(n) as f64 * quit;
        let log = logs[state - 1] + libm::log(arrivals / deaths);
        logs.push(log);
        most = most.max(log);
        if state > n && log < most - 60.0 && arrivals < deaths {
            break;
        }
    }
    let weights: Vec<f64> = logs.iter().map(|log| libm::exp(log - most)).collect();
    let total: f64 = weights.iter().sum();
    let share = |state: usize| weights[state] / total;

    let queue: f64 = (n..weights.len()).map(|state| (state - n) as f64 * share(state)).sum();
    let busy: f64 = (0..weights.len()).map(|state| state.min(n) as f64 * share(state)).sum();
    let at_once: f64 = (0..n).map(share).sum();
    let waiting: Vec<f64> = (n..weights.len()).map(share).collect();
    let ahead = waiting.len();
    let rates: Vec<f64> = (0..ahead).map(|k| n as f64 / line.aht + k as f64 * quit).collect();
    let answered = answered(&rates, quit, within);
    let offered = self::answered(&rates, 0.0, within);
    let sum = |shares: &[f64]| waiting.iter().zip(shares).map(|(p, g)| p * g).sum::<f64>();
    Service {
        wait_probability: waiting.iter().sum(),
        abandoned: quit * queue / arrivals,
        asa: queue / arrivals,
        answered_within: at_once + sum(&answered),
        waited_within: 1.0 - (waiting.iter().sum::<f64>() - sum(&offered)) * libm::exp(-quit * within),
        occupancy: busy / n as f64,
    }
}

/// The share answered by `within` of those with k ahead of them, who move on at rates[k] and hang up at `own`: the pure
/// death chain, made uniform.
fn answered(rates: &[f64], own: f64, within: f64) -> Vec<f64> {
    let pace = rates[rates.len() - 1] + own;
    let mean = pace * within;
    let mut now = vec![0.0; rates.len()];
    let mut sum = vec![0.0; rates.len()];
    let (mut step, most) = (0.0, mean + 12.0 * mean.sqrt() + 60.0);
    let mut log = -mean;
    while step <= most {
        let weight = libm::exp(log);
        let mut before = 1.0;
        for (k, rate) in rates.iter().enumerate() {
            sum[k] += weight * now[k];
            let here = now[k];
            now[k] += (rate * before - (rate + own) * here) / pace;
            before = here;
        }
        step += 1.0;
        log += libm::log(mean / step);
    }
    sum
}

fn same(service: &Service, chain: &Service, tolerance: f64, case: &str) {
    let pairs = [
        (service.wait_probability, chain.wait_probability),
        (service.abandoned, chain.abandoned),
        (service.asa, chain.asa),
        (service.answered_within, chain.answered_within),
        (service.waited_within, chain.waited_within),
        (service.occupancy, chain.occupancy),
    ];
    for (field, (value, right)) in pairs.into_iter().enumerate() {
        let error = (value - right).abs();
        assert!(error <= tolerance * right.abs() + 1e-13, "{case}: field {field} is {value}, not {right}");
    }
}

#[test]
fn erlang_a_is_its_chain() {
    for load in [0.05, 0.7, 3.0, 12.0, 45.0, 150.0] {
        for staff in [0.3, 0.7, 0.95, 1.0, 1.05, 1.3, 2.0] {
            let agents = f64::ceil(load * staff) as u64;
            for (aht, patience) in [(300.0, 3.0), (300.0, 60.0), (180.0, 180.0), (40.0, 900.0)] {
                for within in [0.0, 5.0, 20.0, 300.0] {
                    let line = Line { load, aht, patience: Some(patience) };
                    let case = format!("{line:?}, {agents} agents, {within} s");
                    same(&serve(&line, agents, within), &chain(&line, agents, within), 1e-9, &case);
                }
            }
        }
    }
}

#[test]
fn erlang_c_is_its_chain() {
    for (load, agents) in [(0.05, 1), (0.9, 1), (3.0, 4), (12.0, 13), (45.0, 60), (150.0, 155)] {
        for within in [0.0, 20.0, 120.0] {
            let line = Line { load, aht: 240.0, patience: None };
            same(&serve(&line, agents, within), &chain(&line, agents, within), 1e-9, &format!("{line:?}, {agents}"));
        }
    }
}

#[test]
fn sum_and_integral_agree() {
    for x in [1e-3, 0.05, 1.0, 17.0, 300.0, 2e3] {
        for y in [1e-9, 0.3, 5.0, 40.0, 270.0, 500.0, 2100.0] {
            if y > 600.0 && y > 1.25 * x {
                continue;
            }
            let (sum, integral) = (Busy::by_sum(x, y), Busy::by_integral(x, y));
            let close = |a: f64, b: f64| assert!((a / b - 1.0).abs() < 1e-10, "x {x}, y {y}: {a} is not {b}");
            close(sum.size, integral.size * libm::exp(integral.scale));
            close(sum.lost, integral.lost);
            close(sum.square, integral.square);
        }
    }
}

#[test]
fn b_follows_its_recursion() {
    for load in [0.01, 0.5, 10.0, 1e3, 3e4] {
        let mut b = 1.0;
        for agents in 1..=40_000_u64 {
            b = load * b / (agents as f64 + load * b);
            if agents % 997 == 0 || agents < 30 || (19_990..20_010).contains(&agents) {
                let direct = erlang_b(agents, load);
                assert!((direct - b).abs() <= 1e-10 * b + 1e-300, "B({agents}, {load}) = {direct}, not {b}");
                let n = agents as f64;
                if load < n {
                    let c = erlang_c(agents, load);
                    assert!((c - n * b / (n - load * (1.0 - b))).abs() <= 1e-9 * c + 1e-300);
                    assert!(c >= b * (1.0 - 1e-9) - 1e-300, "C({agents}, {load}) = {c}, B = {b}");
                }
                assert!(free_odds(n, load) >= 0.0);
            }
        }
    }
}

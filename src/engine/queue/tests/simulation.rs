//! Erlang C and A against a simulation of their events, within four standard errors of batch means.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::super::{Line, serve};

/// Batches of a simulation, the first left out as its start.
const BATCHES: usize = 41;
/// Callers of a batch.
const CALLERS: usize = 10_000;

/// What a batch gave: the shares that hung up and that were answered in time, the mean wait, and the busy share.
pub(super) type Batch = [f64; 4];

pub(super) fn exponential(random: &mut ChaCha8Rng, mean: f64) -> f64 {
    -mean * libm::log1p(-random.random::<f64>())
}

/// Mean and standard error of every figure over the batches.
pub(super) fn means(batches: &[Batch]) -> [(f64, f64); 4] {
    std::array::from_fn(|figure| {
        let n = batches.len() as f64;
        let mean = batches.iter().map(|batch| batch[figure]).sum::<f64>() / n;
        let spread = batches.iter().map(|batch| (batch[figure] - mean).powi(2)).sum::<f64>() / (n - 1.0);
        (mean, (spread / n).sqrt())
    })
}

/// A caller in the queue.
struct Caller {
    came: f64,
    batch: usize,
    gone: bool,
}

/// Arrivals, ends of calls and hang-ups in the order of time (times are positive, so their bits sort as they do).
fn simulate(line: &Line, agents: usize, within: f64, seed: u64) -> Vec<Batch> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let gap = line.aht / line.load;
    let mut figures = vec![[0.0; 4]; BATCHES];
    let mut lengths = vec![0.0; BATCHES];
    let mut callers: Vec<Caller> = Vec::new();
    let mut queue: VecDeque<usize> = VecDeque::new();
    let mut ends: BinaryHeap<Reverse<u64>> = BinaryHeap::new();
    let mut hang_ups: BinaryHeap<Reverse<(u64, usize)>> = BinaryHeap::new();
    let (mut now, mut arrival) = (0.0, exponential(&mut random, gap));
    loop {
        let end = ends.peek().map_or(f64::INFINITY, |end| f64::from_bits(end.0));
        let hang_up = hang_ups.peek().map_or(f64::INFINITY, |next| f64::from_bits(next.0.0));
        let next = arrival.min(end).min(hang_up);
        let batch = callers.len() / CALLERS;
        if batch >= BATCHES {
            break;
        }
        lengths[batch] += next - now;
        figures[batch][3] += ends.len() as f64 * (next - now);
        now = next;
        if now == hang_up {
            let Some(Reverse((_, id))) = hang_ups.pop() else { break };
            let caller = &mut callers[id];
            if !caller.gone {
                caller.gone = true;
                figures[caller.batch][0] += 1.0;
                figures[caller.batch][2] += now - caller.came;
            }
        } else if now == arrival {
            arrival = now + exponential(&mut random, gap);
            queue.push_back(callers.len());
            if let Some(patience) = line.patience {
                let at = now + exponential(&mut random, patience);
                hang_ups.push(Reverse((at.to_bits(), callers.len())));
            }
            callers.push(Caller { came: now, batch, gone: false });
        } else {
            ends.pop();
        }
        while ends.len() < agents
            && let Some(id) = queue.pop_front()
        {
            let caller = &mut callers[id];
            if !caller.gone {
                caller.gone = true;
                let wait = now - caller.came;
                figures[caller.batch][2] += wait;
                if wait <= within {
                    figures[caller.batch][1] += 1.0;
                }
                ends.push(Reverse((now + exponential(&mut random, line.aht)).to_bits()));
            }
        }
    }
    // The last batch may still have callers in the queue; the first holds the start.
    for (figure, length) in figures.iter_mut().zip(&lengths) {
        figure[..3].iter_mut().for_each(|sum| *sum /= CALLERS as f64);
        figure[3] /= length * agents as f64;
    }
    figures[1..BATCHES - 1].to_vec()
}

#[test]
fn figures_are_those_of_the_events() {
    let cases = [
        (4.0, 6, 200.0, None, 20.0),
        (10.0, 13, 180.0, None, 20.0),
        (0.8, 1, 120.0, Some(90.0), 30.0),
        (10.0, 11, 180.0, Some(300.0), 20.0),
        (14.0, 10, 180.0, Some(120.0), 45.0),
        (50.0, 50, 240.0, Some(60.0), 10.0),
    ];
    for (case, (load, agents, aht, patience, within)) in cases.into_iter().enumerate() {
        let line = Line { load, aht, patience };
        let batches = simulate(&line, agents as usize, within, case as u64);
        let service = serve(&line, agents, within);
        let right = [service.abandoned, service.answered_within, service.asa, service.occupancy];
        for (figure, ((mean, error), right)) in means(&batches).into_iter().zip(right).enumerate() {
            assert!(
                (mean - right).abs() <= 4.0 * error + 1e-12,
                "{line:?}, {agents} agents: figure {figure} is {right}, simulated {mean} ± {error}"
            );
            // The simulation is precise enough to tell a wrong figure.
            assert!(error <= 0.06 * right, "figure {figure}: {error} of {right}");
        }
    }
}

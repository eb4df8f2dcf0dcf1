//! Erlang's B and C, and the sum that both come from.

use super::panels::{DEPTH, log_bend, panel, stride};

/// The most agents for which the sum is taken term by term; above, it is an integral.
const MOST_TERMS: f64 = 20_000.0;

/// 1/B − 1 = Σ n(n−1)…(n−k+1)/aᵏ over k = 1 … n: the odds that an agent is free in M/M/n/n.
///
/// Every term is positive and the largest come first or are passed early, so nothing cancels and few terms are needed.
/// Infinite where B is less than the smallest floating-point number.
pub(super) fn free_odds(agents: f64, load: f64) -> f64 {
    if agents <= 0.0 {
        return 0.0;
    }
    if load <= 0.0 {
        return f64::INFINITY;
    }
    if agents > MOST_TERMS && load < 2.0 * agents {
        return (inverse_b(agents, load) - 1.0).max(0.0);
    }
    let share = 1.0 / load;
    let (mut left, mut term, mut sum) = (agents, 1.0, 0.0);
    while left > 0.0 {
        term *= left * share;
        sum += term;
        left -= 1.0;
        if (left < load && term < 1e-17 * sum) || sum == f64::INFINITY {
            break;
        }
    }
    sum
}

/// 1/B = a·∫ e^(−a·s)·(1 + s)^n ds from 0 (Jagerman 1974), for many agents.
fn inverse_b(agents: f64, load: f64) -> f64 {
    let mut area = 0.0;
    if agents <= load {
        // The exponent n·ln(1 + s) − a·s falls from the start.
        let exponent = |s: f64| agents * log_bend(s) - (load - agents) * s;
        let mut low = 0.0;
        while exponent(low) > -DEPTH {
            let slope = load - agents + agents * low / (1.0 + low);
            let high = low + stride(slope, agents / ((1.0 + low) * (1.0 + low)));
            panel(low, high, f64::INFINITY, |s, weight| area += weight * libm::exp(exponent(s)));
            low = high;
        }
        return load * area;
    }
    // Its peak is at s = n/a − 1; r is the distance from there as a share of n/a.
    let exponent = |r: f64| agents * log_bend(r);
    let (mut low, start) = (0.0, (load - agents) / agents);
    while exponent(low) > -DEPTH {
        let high = low + stride(agents * low / (1.0 + low), agents / ((1.0 + low) * (1.0 + low)));
        panel(low, high, f64::INFINITY, |r, weight| area += weight * libm::exp(exponent(r)));
        low = high;
    }
    let mut high: f64 = 0.0;
    while high > start && exponent(high) > -DEPTH {
        let length = stride(-agents * high / (1.0 + high), 1.3 * agents / ((1.0 + high) * (1.0 + high)));
        let low = (high - length).max(start);
        panel(low, high, f64::INFINITY, |r, weight| area += weight * libm::exp(exponent(r)));
        high = low;
    }
    agents * area * libm::exp(-agents * log_bend(start))
}

/// Erlang's loss formula B(n, a): the share of callers that find all of `agents` busy in M/M/n/n, with `load` in erlangs.
///
/// B = 1/(1 + Σ n(n−1)…(n−k+1)/aᵏ), which is Erlang's (1917) formula with numerator and denominator divided by aⁿ/n!.
/// Without agents it is 1; a load that is negative or no number counts as 0, one above 1e18 as 1e18.
pub fn erlang_b(agents: u64, load: f64) -> f64 {
    1.0 / (1.0 + free_odds(agents as f64, tame(load)))
}

/// Erlang's delay formula C(n, a): the share of callers that wait in M/M/n, with `load` in erlangs; 1 where load ≥ agents.
///
/// C = nB/(n − a(1 − B)) (Erlang 1917), computed as 1/(1 + (1 − a/n)(1/B − 1)). Out of range as for [`erlang_b`].
pub fn erlang_c(agents: u64, load: f64) -> f64 {
    waits(agents as f64, tame(load))
}

/// C(n, a) for a load that is known to be in range.
pub(super) fn waits(agents: f64, load: f64) -> f64 {
    if load >= agents {
        return 1.0;
    }
    1.0 / (1.0 + (agents - load) / agents * free_odds(agents, load))
}

/// The load in range: not negative, not above 1e18, and 0 where it is no number.
pub(super) fn tame(load: f64) -> f64 {
    kept(load, 0.0, 1e18)
}

/// The value kept between two bounds; the lower where it is no number.
pub(super) fn kept(value: f64, low: f64, high: f64) -> f64 {
    if value > low { value.min(high) } else { low }
}

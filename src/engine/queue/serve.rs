//! What a line of agents gives its callers.

use super::erlang::{free_odds, kept, tame, waits};
use super::patience::Busy;

/// A queue in one interval: M/M/n, or M/M/n+M where callers have patience.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// The offered load a = λ·h in erlangs; negative or no number counts as 0, above 1e18 as 1e18.
    pub load: f64,
    /// The mean handling time h in seconds; counts as at least 1e−9 and at most 1e15.
    pub aht: f64,
    /// The mean patience in seconds, within the same limits; none, or infinite, where nobody hangs up.
    pub patience: Option<f64>,
}

/// What a line of n agents gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Service {
    /// The share of all offered that wait, P(W > 0).
    pub wait_probability: f64,
    /// The share of all offered that hang up; 0 without patience.
    pub abandoned: f64,
    /// The mean wait in seconds of all offered, those who hang up included; infinite without patience where load ≥ agents.
    pub asa: f64,
    /// The share of all offered that are answered within `within` seconds: those who hang up count against it.
    ///
    /// This is planning's definition, and the one behind the service levels that pyworkforce publishes for Erlang A.
    pub answered_within: f64,
    /// The share of all offered whose wait, ended by an answer or by hanging up, is at most `within` seconds.
    pub waited_within: f64,
    /// The busy share of the agents' time, load·(1 − abandoned)/n, at most 1; 0 where there are no agents.
    pub occupancy: f64,
}

/// A line in units of its handling time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scaled {
    /// The load in erlangs.
    pub(super) load: f64,
    /// The mean patience over the mean handling time.
    pub(super) patience: Option<f64>,
    /// The target time over the mean handling time.
    pub(super) within: f64,
}

/// Seconds in range.
pub(super) fn seconds(value: f64) -> f64 {
    kept(value, 1e-9, 1e15)
}

/// Mean patience over mean handling time; none where nobody hangs up.
pub(super) fn ratio(aht: f64, patience: Option<f64>) -> Option<f64> {
    patience.filter(|p| *p < f64::INFINITY || p.is_nan()).map(|p| seconds(p) / seconds(aht))
}

impl Scaled {
    pub(super) fn new(line: &Line, within: f64) -> Self {
        Self {
            load: tame(line.load),
            patience: ratio(line.aht, line.patience),
            within: within.max(0.0) / seconds(line.aht),
        }
    }

    /// The share of all offered that are not answered within the time.
    pub(super) fn missed(&self, agents: f64) -> f64 {
        let Self { load, patience, within } = *self;
        let Some(patience) = patience else {
            if load >= agents {
                return 1.0;
            }
            return waits(agents, load) * libm::exp(-(agents - load) * within);
        };
        if agents <= 0.0 {
            return 1.0;
        }
        let (x, y) = (agents * patience, load * patience);
        let odds = free_odds(agents, load);
        if odds == f64::INFINITY {
            return 0.0;
        }
        let busy = Busy::new(x, y);
        waiting(odds, &busy) * (1.0 - busy.answered(x, y, within / patience))
    }

    /// The share that wait, and those who do, for patience over handling time and at least one agent.
    pub(super) fn busy(agents: f64, load: f64, patience: f64) -> (f64, Busy) {
        let busy = Busy::new(agents * patience, load * patience);
        (waiting(free_odds(agents, load), &busy), busy)
    }
}

/// P(W > 0) = A·B/(1 + (A − 1)·B) = 1/(1 + (1/B − 1)/A).
fn waiting(odds: f64, busy: &Busy) -> f64 {
    1.0 / (1.0 + odds / busy.size * libm::exp(-busy.scale))
}

/// What `agents` give the line, with the target time `within` in seconds (negative or no number counts as 0).
///
/// Without patience Erlang C: P(W > t) = C·e^(−(n − a)·t/h). With patience Erlang A (Palm 1957; Mandelbaum & Zeltyn 2007):
/// abandoned = θ·E\[W\]. No agents and patience: everybody hangs up, after the mean patience. No patience and load ≥ agents:
/// everybody waits for ever, and the agents are always busy.
pub fn serve(line: &Line, agents: u64, within: f64) -> Service {
    let scaled = Scaled::new(line, within);
    let (h, n, load, t) = (seconds(line.aht), agents as f64, scaled.load, scaled.within);
    let Some(patience) = scaled.patience else {
        if load >= n {
            return Service {
                wait_probability: 1.0,
                abandoned: 0.0,
                asa: f64::INFINITY,
                answered_within: 0.0,
                waited_within: 0.0,
                occupancy: if agents == 0 { 0.0 } else { 1.0 },
            };
        }
        let wait_probability = waits(n, load);
        let answered_within = 1.0 - scaled.missed(n);
        return Service {
            wait_probability,
            abandoned: 0.0,
            asa: wait_probability / (n - load) * h,
            answered_within,
            waited_within: answered_within,
            occupancy: load / n,
        };
    };
    let tau = t / patience;
    if agents == 0 {
        return Service {
            wait_probability: 1.0,
            abandoned: 1.0,
            asa: patience * h,
            answered_within: 0.0,
            waited_within: -libm::expm1(-tau),
            occupancy: 0.0,
        };
    }
    let (wait_probability, busy) = Scaled::busy(n, load, patience);
    let (x, y) = (n * patience, load * patience);
    let abandoned = (wait_probability * busy.lost).min(1.0);
    Service {
        wait_probability,
        abandoned,
        asa: abandoned * patience * h,
        answered_within: 1.0 - wait_probability * (1.0 - busy.answered(x, y, tau)),
        waited_within: 1.0 - wait_probability * (1.0 - busy.offered(x, y, tau)) * libm::exp(-tau),
        occupancy: (load * (1.0 - abandoned) / n).min(1.0),
    }
}

/// What a fractional number of people gives: ⌊n⌋ + 1 of them for the fraction of the time, ⌊n⌋ otherwise.
///
/// Shares of callers and their mean wait are means over the time; occupancy is a mean over the people's time, which keeps
/// it load·(1 − abandoned)/n. Negative or no number of people counts as 0, above 1e18 as 1e18.
pub fn serve_between(line: &Line, agents: f64, within: f64) -> Service {
    let agents = tame(agents);
    let (few, part) = (agents.floor(), agents - agents.floor());
    let less = serve(line, few as u64, within);
    if part <= 0.0 {
        return less;
    }
    let more = serve(line, few as u64 + 1, within);
    let mix = |less: f64, more: f64| less * (1.0 - part) + more * part;
    Service {
        wait_probability: mix(less.wait_probability, more.wait_probability),
        abandoned: mix(less.abandoned, more.abandoned),
        asa: mix(less.asa, more.asa),
        answered_within: mix(less.answered_within, more.answered_within),
        waited_within: mix(less.waited_within, more.waited_within),
        occupancy: mix(less.occupancy * few, more.occupancy * (few + 1.0)) / agents,
    }
}

//! The greatest load that a number of agents carries at a target.

use super::erlang::kept;
use super::serve::{Scaled, ratio, seconds};
use super::target::Target;

/// The greatest load, in erlangs; more than this is not looked for.
const MOST: f64 = 1e18;

/// Where to begin looking: a load, and there the slope of ln(missed) over load (0 where it is not known).
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    pub(super) load: f64,
    pub(super) slope: f64,
}

/// The target in units of the handling time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Demand {
    patience: Option<f64>,
    within: f64,
    may_miss: f64,
    limit: Option<f64>,
}

/// The greatest load, in erlangs, that `agents` carry at the target, with handling time and patience in seconds.
///
/// It is the inverse of [`super::fewest`], to a relative accuracy of about 1e−10: the root of missed(a) = 1 − share by
/// secants kept in a bracket, and never more than max_occupancy·n. 0 for 0 agents. A share of 0 with patience asks for
/// nothing, so the load is infinite unless occupancy is limited; without patience it is n. Out of range as for
/// [`super::Line`].
pub fn capacity(agents: u64, aht: f64, patience: Option<f64>, target: &Target) -> f64 {
    let demand = Demand::new(aht, patience, target);
    let n = agents as f64;
    demand.capacity(n, Start { load: (n - 0.5 * n.sqrt()).max(0.1 * n), slope: 0.0 }).load
}

impl Demand {
    pub(super) fn new(aht: f64, patience: Option<f64>, target: &Target) -> Self {
        Self {
            patience: ratio(aht, patience),
            within: target.within.max(0.0) / seconds(aht),
            may_miss: target.may_miss(),
            limit: target.limit(),
        }
    }

    /// ln(missed ÷ may miss): negative where the target is met with something over.
    fn excess(&self, agents: f64, load: f64) -> f64 {
        let line = Scaled { load, patience: self.patience, within: self.within };
        libm::log(line.missed(agents) / self.may_miss)
    }

    /// The greatest load for this many agents, and the slope there, from a guess.
    pub(super) fn capacity(&self, agents: f64, start: Start) -> Start {
        if agents <= 0.0 {
            return Start { load: 0.0, slope: 0.0 };
        }
        let mut found = if self.may_miss < 1.0 {
            self.root(agents, start)
        } else {
            Start { load: if self.patience.is_some() { f64::INFINITY } else { agents }, slope: 0.0 }
        };
        if let Some(limit) = self.limit {
            found.load = found.load.min(limit * agents);
        }
        found
    }

    fn root(&self, agents: f64, start: Start) -> Start {
        let (mut low, mut high) = (0.0, if self.patience.is_some() { MOST } else { agents });
        let inside = |load: f64, low: f64, high: f64| load > low && load < high;
        let mut load = if inside(start.load, low, high) { start.load } else { 0.5 * agents };
        let mut slope = start.slope;
        let mut before: Option<(f64, f64)> = None;
        for turn in 0..300 {
            let excess = self.excess(agents, load);
            if excess <= 0.0 {
                low = load
            } else {
                high = load
            }
            if let Some((at, was)) = before {
                let secant = (excess - was) / (load - at);
                if secant > 0.0 && secant < f64::INFINITY {
                    slope = secant;
                }
            }
            before = Some((load, excess));
            let mut next = load - excess / slope;
            if !(slope > 0.0 && next.is_finite()) && turn == 0 {
                next = load * (1.0 - 1e-3 * kept(excess, -1.0, 1.0));
            }
            if (next - load).abs() <= 1e-10 * load {
                return Start { load: kept(next, low, high), slope };
            }
            // A secant that leaves the bracket, or that takes too long, gives way to halving (of the logarithm, if far).
            if !inside(next, low, high) || turn > 12 && turn % 3 != 0 {
                next = if low <= 0.0 {
                    high * 0.25
                } else if high > 4.0 * low {
                    if high >= MOST { low * 2.0 } else { low.sqrt() * high.sqrt() }
                } else {
                    0.5 * (low + high)
                };
            }
            if high - low <= 1e-11 * high || !inside(next, low, high) {
                return Start { load: low, slope };
            }
            load = next;
        }
        Start { load: low, slope }
    }
}

//! Those who wait in M/M/n+M (Erlang A), given that all agents are busy.
//!
//! Time is u = θt, waiting time over mean patience; x = nμ/θ and y = λ/θ. The virtual wait of a caller who finds all busy
//! has the density ∝ e^φ(u), φ(u) = y(1 − e^−u) − xu (Zeltyn & Mandelbaum 2005, Mandelbaum & Zeltyn 2007), and
//! A(x, y) = Σ yʲ/((x+1)…(x+j)) = x·∫ e^φ du (Palm 1957). The sum is used where it is short, the integral where it is long;
//! both have positive terms only.

use super::panels::{DEPTH, bend, panel, stride};

/// What is known of those who find all agents busy.
#[derive(Clone, Copy, Debug)]
pub(super) struct Busy {
    /// A(x, y)·e^(−scale).
    pub(super) size: f64,
    /// The logarithm that `size` is short of.
    pub(super) scale: f64,
    /// The share of them that hang up: the mean of w = 1 − e^−u, u the virtual wait over the mean patience.
    pub(super) lost: f64,
    /// The mean of w².
    pub(super) square: f64,
}

impl Busy {
    /// For x = nμ/θ > 0 and y = λ/θ ≥ 0.
    pub(super) fn new(x: f64, y: f64) -> Self {
        if y <= 600.0 || (y <= 1e4 && y <= 1.25 * x) { Self::by_sum(x, y) } else { Self::by_integral(x, y) }
    }

    /// Palm's sum, term by term; for y so small that it does not overflow.
    pub(super) fn by_sum(x: f64, y: f64) -> Self {
        let first = 1.0 / (x + 1.0);
        // term = yʲ⁻²/((x+1)…(x+j)), from j = 2.
        let (mut j, mut term) = (2.0, first / (x + 2.0));
        let (mut sum, mut ones, mut twos) = (0.0, 0.0, 0.0);
        loop {
            sum += term;
            ones += j * term;
            let two = j * (j - 1.0) * term;
            twos += two;
            j += 1.0;
            let ratio = y / (x + j);
            if two <= 1e-17 * twos * (1.0 - ratio) {
                break;
            }
            term *= ratio;
        }
        let size = 1.0 + y * first + y * y * sum;
        Self { size, scale: 0.0, lost: (first + y * ones) / size, square: twos / size }
    }

    /// The same by quadrature of e^φ, outwards from its peak; for any x > 0 and y.
    pub(super) fn by_integral(x: f64, y: f64) -> Self {
        let (mut area, mut ones, mut twos) = (0.0, 0.0, 0.0);
        let tail = walk(x, y, f64::INFINITY, |u, mass| {
            let w = -libm::expm1(-u);
            area += mass;
            ones += mass * w;
            twos += mass * w * w;
        });
        if let Some((from, height)) = tail.open {
            let e = libm::exp(-from);
            area += height / x;
            ones += height * (1.0 / x - e / (x + 1.0));
            twos += height * (1.0 / x - 2.0 * e / (x + 1.0) + e * e / (x + 2.0));
        }
        Self { size: x * area, scale: tail.scale, lost: ones / area, square: twos / area }
    }

    /// The share of those who find all busy and are then answered within τ (over the mean patience): ∫ e^(φ−u) over [0, τ],
    /// divided by ∫ e^φ. As φ(x) − u = φ(x + 1), it is the same integral with one more on x.
    pub(super) fn answered(&self, x: f64, y: f64, tau: f64) -> f64 {
        self.share(x, 1.0, y, tau)
    }

    /// The share of those who find all busy whose virtual wait is at most τ (over the mean patience).
    pub(super) fn offered(&self, x: f64, y: f64, tau: f64) -> f64 {
        self.share(x, 0.0, y, tau)
    }

    fn share(&self, x: f64, more: f64, y: f64, tau: f64) -> f64 {
        if tau <= 0.0 {
            return 0.0;
        }
        let (mut area, steeper) = (0.0, x + more);
        let tail = walk(steeper, y, tau, |_, mass| area += mass);
        if let Some((from, height)) = tail.open {
            area += height * -libm::expm1(-steeper * (tau - from)) / steeper;
        }
        // The difference of the two peaks; in closed form where they are too great to be subtracted.
        let gap = if more == 0.0 && self.scale > 0.0 {
            0.0
        } else if tail.scale > 0.0 && self.scale > 0.0 {
            x * libm::log1p(1.0 / x) - 1.0 - libm::log(y / steeper)
        } else {
            tail.scale - self.scale
        };
        let share = x * area / self.size * libm::exp(gap);
        share.min(1.0)
    }
}

/// The share that hangs up where agents are never free, 1 − x/y; `None` where they sometimes are.
///
/// By parts, y·∫ e^(φ−u) − x·∫ e^φ = −1, so that the mean of w is 1 − x/y + 1/(y·∫ e^φ), of which the last is as small as
/// e^(−φ at its peak).
pub(super) fn overloaded(x: f64, y: f64) -> Option<f64> {
    let peak = x * bend(-libm::log1p((y - x) / x));
    (y > x && peak > DEPTH).then(|| 1.0 - x / y)
}

/// What a walk leaves to its caller.
struct Tail {
    /// φ at its peak, which the masses are divided by the exponential of.
    scale: f64,
    /// From where e^φ is a plain exponential e^(−xu), and its height there; none if the walk came to its end.
    open: Option<(f64, f64)>,
}

/// Calls `each` with points u in [0, most] and their masses e^(φ(u) − peak)·du.
fn walk(x: f64, y: f64, most: f64, mut each: impl FnMut(f64, f64)) -> Tail {
    let over = y > x;
    let top = if over { libm::log1p((y - x) / x) } else { 0.0 };
    // The exponent at the distance v from the top; its curvature and its slope there.
    let curve = if over { x } else { y };
    let lean = if over { 0.0 } else { x - y };
    let exponent = |v: f64| -lean * v - curve * bend(v);
    let scale = if over { x * bend(-top) } else { 0.0 };

    let mut low = 0.0;
    let mut open = None;
    while top + low < most {
        let height = exponent(low);
        if height < -DEPTH {
            break;
        }
        let curvature = curve * libm::exp(-low);
        if curvature < 1e-17 {
            open = Some((top + low, libm::exp(height)));
            break;
        }
        let slope = lean - curve * libm::expm1(-low);
        let high = (low + stride(slope, curvature).min(8.0)).min(most - top);
        panel(low, high, height - exponent(high), |v, weight| each(top + v, weight * libm::exp(exponent(v))));
        if high <= low {
            break;
        }
        low = high;
    }

    let mut high = (most - top).min(0.0);
    while high > -top {
        let height = exponent(high);
        if height < -DEPTH {
            break;
        }
        let curvature = curve * libm::exp(-high);
        let length = stride(curve * libm::expm1(-high), std::f64::consts::E * curvature).min(1.0);
        let low = (high - length).max(-top);
        panel(low, high, height - exponent(low), |v, weight| each(top + v, weight * libm::exp(exponent(v))));
        if low >= high {
            break;
        }
        high = low;
    }
    Tail { scale, open }
}

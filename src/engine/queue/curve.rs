//! One curve of a table of waits: a logarithm against t = √n·ln(a/n), at fixed points, between which it is a cubic.
//!
//! The points are dense about t = 0, where load equals people and long patience bends the curve sharply: each octave of |t|
//! from 2^−6 on holds [`PARTS`] cells of equal length, which the bits of t tell without a search.

use super::erlang::free_odds;
use super::serve::Scaled;

/// Cells per octave of |t|: a power of two.
const PARTS: u64 = 2;
/// Mantissa bits below those that tell the cell.
const SHIFT: u32 = 52 - PARTS.ilog2();
/// The exponent of the first octave, 2^−6, as floating-point numbers hold it.
const FIRST: u64 = (1023 - 6) * PARTS;
/// The bits that tell how far on in its cell a number is, and what they are to be multiplied by for a share of the cell.
const MANTISSA: u64 = (1 << SHIFT) - 1;
const UNIT: f64 = 1.0 / (1_u64 << SHIFT) as f64;
/// One over the length of the innermost cell.
const NEAREST: f64 = 64.0;
/// Points on the side of light load, t = 0 among them: down to t = −8.
pub(super) const LIGHT: usize = (9 * PARTS + 2) as usize;
/// Points on the side of overload, t = 0 among them: up to t = 16.
pub(super) const HEAVY: usize = (10 * PARTS + 2) as usize;

/// A curve's height and its slope over t.
pub(super) type Point = [f64; 2];

/// |t| of a point.
fn distance(point: usize) -> f64 {
    if point == 0 { 0.0 } else { f64::from_bits((FIRST + point as u64 - 1) << SHIFT) }
}

/// ln C for Erlang C, on the light side only.
pub(super) fn patient(agents: f64) -> impl Iterator<Item = Point> {
    (0..LIGHT).map(move |point| {
        let (load, root) = (agents * libm::exp(-distance(point) / agents.sqrt()), agents.sqrt());
        let odds = free_odds(agents, load);
        let b = 1.0 / (1.0 + odds);
        let free = agents - load * (1.0 - b);
        let slope = free + load * (1.0 - b) / free - load * b;
        [-libm::log1p((agents - load) / agents * odds), slope / root]
    })
}

/// ln(√n·E\[W\]/h) for Erlang A, first the light side, then the heavy.
///
/// As d ln π_j/d ln a = j − E\[N\] for the states of a birth–death chain, the slope of ln Lq over ln a is
/// n + E\[Q²\]/E\[Q\] − E\[N\], and E\[W\] ∝ Lq/a.
pub(super) fn impatient(agents: f64, patience: f64) -> impl Iterator<Item = Point> {
    let light = (0..LIGHT).map(|point| -distance(point));
    light.chain((0..HEAVY).map(distance)).map(move |t| {
        let root = agents.sqrt();
        let (load, y) = (agents * libm::exp(t / root), agents * libm::exp(t / root) * patience);
        let (waits, busy) = Scaled::busy(agents, load, patience);
        let lost = waits * busy.lost;
        let slope = agents + y * (busy.square / busy.lost - lost) - load * (1.0 - lost);
        [libm::log(root * patience * lost), slope / root]
    })
}

/// The curve's height at t; none past the end of the heavy side. Lighter than its last point it goes on as a straight line.
pub(super) fn height(curve: &[Point], t: f64) -> Option<f64> {
    let far = t.abs();
    let bits = far.to_bits();
    let cell = ((bits >> SHIFT) + 1).saturating_sub(FIRST) as usize;
    let (low, high) = (distance(cell), distance(cell + 1));
    let (side, sign) = if t > 0.0 {
        if cell + 1 >= HEAVY {
            return None;
        }
        (curve.get(LIGHT..)?, 1.0)
    } else {
        if cell + 1 >= LIGHT {
            let [height, slope] = *curve.get(LIGHT - 1)?;
            return Some(height + slope * (t + distance(LIGHT - 1)));
        }
        (curve, -1.0)
    };
    let [from, out] = *side.get(cell)?;
    let [to, home] = *side.get(cell + 1)?;
    // Hermite's cubic on the cell, over s from 0 to 1.
    let length = high - low;
    let s = if cell == 0 { far * NEAREST } else { (bits & MANTISSA) as f64 * UNIT };
    let (out, home, rise) = (sign * length * out, sign * length * home, to - from);
    Some(from + s * (out + s * (3.0 * rise - 2.0 * out - home + s * (out + home - 2.0 * rise))))
}

//! Integrals of exp(a concave function), one panel at a time.
//!
//! Each panel is chosen so short that the exponent changes by at most [`STEP`] on it; Gauss–Legendre's rule is then
//! right to about fifteen digits.

/// The most that the exponent changes on one panel, in natural-logarithm units.
pub(super) const STEP: f64 = 12.0;
/// How far below its peak the exponent is when the rest of the integral is left out: e^−42 is 6e−19.
pub(super) const DEPTH: f64 = 42.0;

/// Gauss–Legendre's positive abscissae and their weights, eight points on [−1, 1].
const EIGHT: [(f64, f64); 4] = [
    (0.1834346424956498, 0.362683783378362),
    (0.525532409916329, 0.31370664587788727),
    (0.7966664774136267, 0.22238103445337448),
    (0.9602898564975363, 0.10122853629037626),
];

/// Gauss–Legendre's positive abscissae and their weights, sixteen points on [−1, 1].
const SIXTEEN: [(f64, f64); 8] = [
    (0.09501250983763744, 0.1894506104550685),
    (0.2816035507792589, 0.18260341504492358),
    (0.45801677765722737, 0.16915651939500254),
    (0.6178762444026438, 0.14959598881657674),
    (0.755404408355003, 0.12462897125553388),
    (0.8656312023878318, 0.09515851168249279),
    (0.9445750230732326, 0.062253523938647894),
    (0.9894009349916499, 0.027152459411754096),
];

/// Calls `each` with every point of the panel from `low` to `high` and the point's weight.
///
/// Where the exponent changes by no more than `change` ≤ 2 and the panel is no longer than 2, eight points do as well as
/// sixteen.
pub(super) fn panel(low: f64, high: f64, change: f64, mut each: impl FnMut(f64, f64)) {
    let (middle, half) = (0.5 * (low + high), 0.5 * (high - low));
    let points: &[(f64, f64)] = if change <= 2.0 && half <= 1.0 { &EIGHT } else { &SIXTEEN };
    for &(at, weight) in points {
        each(middle - half * at, half * weight);
        each(middle + half * at, half * weight);
    }
}

/// The length d at which an exponent that starts with this slope and curvature (both taken as positive) has changed by
/// [`STEP`]: the positive root of slope·d + curvature·d²/2 = STEP; infinite where both are zero.
pub(super) fn stride(slope: f64, curvature: f64) -> f64 {
    2.0 * STEP / (slope + (slope * slope + 2.0 * curvature * STEP).sqrt())
}

/// e^−v − 1 + v, to full relative precision near zero too.
pub(super) fn bend(v: f64) -> f64 {
    if v.abs() > 0.3 {
        return libm::expm1(-v) + v;
    }
    // v²/2! − v³/3! + v⁴/4! − …, from the inside out.
    let mut sum = 1.0;
    let mut k = 13.0;
    while k > 2.0 {
        sum = 1.0 - v / k * sum;
        k -= 1.0;
    }
    0.5 * v * v * sum
}

/// ln(1 + r) − r, to full relative precision near zero too.
pub(super) fn log_bend(r: f64) -> f64 {
    if r.abs() > 0.1 {
        return libm::log1p(r) - r;
    }
    // −r²/2 + r³/3 − r⁴/4 + …
    let mut sum = 0.0;
    let mut k = 18.0;
    while k >= 2.0 {
        sum = 1.0 / k - r * sum;
        k -= 1.0;
    }
    -r * r * sum
}

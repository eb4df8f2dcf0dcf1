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
    (0.183434642495649805, 0.362683783378361983),
    (0.525532409916328986, 0.313706645877887287),
    (0.79666647741362674, 0.222381034453374471),
    (0.960289856497536232, 0.101228536290376259),
];

/// Gauss–Legendre's positive abscissae and their weights, sixteen points on [−1, 1].
const SIXTEEN: [(f64, f64); 8] = [
    (0.0950125098376374402, 0.189450610455068496),
    (0.281603550779258913, 0.182603415044923589),
    (0.458016777657227386, 0.169156519395002538),
    (0.617876244402643748, 0.149595988816576732),
    (0.755404408355003034, 0.124628971255533872),
    (0.865631202387831744, 0.0951585116824927848),
    (0.944575023073232576, 0.0622535239386478929),
    (0.989400934991649933, 0.0271524594117540949),
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

//! A logarithm and an exponential for the tables: right to 1e−11, faster than the exact ones, the same bits everywhere.

/// ln 2 in two parts, the first so short that its small multiples are exact.
const LN_2: (f64, f64) = (6.931_471_803_691_238e-1, 1.908_214_929_270_587_7e-10);

/// ln(value); for numbers that are not positive and normal, the exact function.
pub(super) fn log(value: f64) -> f64 {
    if !(f64::MIN_POSITIVE..f64::INFINITY).contains(&value) {
        return libm::log(value);
    }
    // value = 2^power·m with m from √½ to √2, and ln m = 2·artanh((m − 1)/(m + 1)).
    let bits = value.to_bits();
    let power = (bits.wrapping_sub(std::f64::consts::FRAC_1_SQRT_2.to_bits()) as i64) >> 52;
    let m = f64::from_bits(bits.wrapping_sub((power << 52) as u64));
    let f = (m - 1.0) / (m + 1.0);
    let s = f * f;
    let s2 = s * s;
    let odd = (1.0 / 3.0 + s / 5.0) + s2 * ((1.0 / 7.0 + s / 9.0) + s2 * (1.0 / 11.0 + s / 13.0));
    power as f64 * std::f64::consts::LN_2 + 2.0 * (f + f * s * odd)
}

/// e^value; past ±700 the exact function.
pub(super) fn exp(value: f64) -> f64 {
    if !(-700.0..700.0).contains(&value) {
        return libm::exp(value);
    }
    // value = k·ln 2 + r with |r| ≤ ½·ln 2; adding and taking away 1.5·2^52 rounds to a whole number.
    const WHOLE: f64 = 6_755_399_441_055_744.0;
    let k = (value * std::f64::consts::LOG2_E + WHOLE) - WHOLE;
    let r = (value - k * LN_2.0) - k * LN_2.1;
    let r2 = r * r;
    let r4 = r2 * r2;
    let low = (1.0 + r) + r2 * (0.5 + r * (1.0 / 6.0));
    let high = (1.0 / 24.0 + r * (1.0 / 120.0)) + r2 * (1.0 / 720.0 + r * (1.0 / 5040.0));
    let last = 1.0 / 40_320.0 + r * (1.0 / 362_880.0);
    (low + r4 * (high + r4 * last)) * f64::from_bits(((k as i64 + 1023) << 52) as u64)
}

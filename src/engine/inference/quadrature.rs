//! Integrals of smooth functions.

/// Nodes and weights of Gauss–Legendre quadrature on −1…1, by Newton's method on the Legendre polynomial (Abramowitz &
/// Stegun 25.4.29).
pub(super) fn gauss_legendre(nodes: usize) -> Vec<(f64, f64)> {
    let n = nodes as f64;
    let mut rule = Vec::with_capacity(nodes);
    for place in 0..nodes {
        let mut x = libm::cos(std::f64::consts::PI * (place as f64 + 0.75) / (n + 0.5));
        let mut slope = 1.0;
        for _ in 0..50 {
            let (mut last, mut value) = (1.0, x);
            for k in 2..=nodes {
                let k = k as f64;
                (last, value) = (value, ((2.0 * k - 1.0) * x * value - (k - 1.0) * last) / k);
            }
            slope = n * (x * value - last) / (x * x - 1.0);
            let step = value / slope;
            x -= step;
            if step.abs() < 1e-15 {
                break;
            }
        }
        rule.push((x, 2.0 / ((1.0 - x * x) * slope * slope)));
    }
    rule
}

#[cfg(test)]
mod tests {
    use super::*;

    /// n nodes integrate polynomials up to degree 2n − 1 exactly: x⁸ over −1…1 is 2/9 with five, and eˣ is e − 1/e.
    #[test]
    fn polynomials_are_exact() {
        let sum = |f: fn(f64) -> f64, n| gauss_legendre(n).iter().map(|(x, weight)| weight * f(*x)).sum::<f64>();
        assert!((sum(|x| x.powi(8), 5) - 2.0 / 9.0).abs() < 1e-14);
        assert!((sum(libm::exp, 40) - (libm::exp(1.0) - libm::exp(-1.0))).abs() < 1e-13);
    }
}

//! How heavy the tail of importance weights is: Pareto k̂.

/// Fewer draws in the tail say nothing of its shape.
const LEAST_TAIL: usize = 5;

/// Shape k̂ of a generalised Pareto distribution fitted to the largest weights, min(n/5, 3√n) of them; `None` for fewer than
/// five, or where they have no spread. Log weights, any constant. Shape: draws.
///
/// Below 0.5 the weights have a variance; up to 0.7 means are still to be relied on (Vehtari, Simpson, Gelman, Yao and Gabry
/// 2024, Pareto smoothed importance sampling, Journal of Machine Learning Research 25).
pub(super) fn tail_shape(log_weights: &[f64]) -> Option<f64> {
    let count = log_weights.len() as f64;
    let tail = (0.2 * count).min(3.0 * count.sqrt()).ceil() as usize;
    if tail < LEAST_TAIL || tail >= log_weights.len() {
        return None;
    }
    let mut sorted = log_weights.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let largest = *sorted.last()?;
    let (below, above) = sorted.split_at(sorted.len() - tail);
    let threshold = libm::exp(*below.last()? - largest);
    let excesses: Vec<f64> = above.iter().map(|log| libm::exp(log - largest) - threshold).collect();
    shape(&excesses)
}

/// Shape of sorted excesses above a threshold by the posterior mean of Zhang and Stephens (2009, Technometrics 51), drawn
/// towards ½ as by ten more draws (Vehtari and others 2024, appendix).
fn shape(excesses: &[f64]) -> Option<f64> {
    let count = excesses.len();
    let (largest, quarter) = (*excesses.last()?, *excesses.get((count as f64 / 4.0 + 0.5) as usize - 1)?);
    if !(quarter > 0.0 && largest.is_finite()) {
        return None;
    }
    let grid = 30 + (count as f64).sqrt() as usize;
    let place = |step: usize| 1.0 / largest + (1.0 - (grid as f64 / (step as f64 + 0.5)).sqrt()) / (3.0 * quarter);
    let shape_at = |b: f64| excesses.iter().map(|excess| libm::log1p(-b * excess)).sum::<f64>() / count as f64;
    let places: Vec<f64> = (0..grid).map(place).filter(|b| *b != 0.0).collect();
    let profile = |&b: &f64| {
        let k = shape_at(b);
        count as f64 * (libm::log(-b / k) - k - 1.0)
    };
    let likelihoods: Vec<f64> = places.iter().map(profile).collect();
    let best = likelihoods.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<f64> = likelihoods.iter().map(|likelihood| libm::exp(likelihood - best)).collect();
    let sum: f64 = weights.iter().sum();
    let b = places.iter().zip(&weights).map(|(b, weight)| b * weight).sum::<f64>() / sum;
    let k = (count as f64 * shape_at(b) + 10.0 * 0.5) / (count as f64 + 10.0);
    k.is_finite().then_some(k)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The quantiles of Pareto weights (1 − u)^(−k), which have the shape k above any threshold.
    fn pareto(k: f64, count: usize) -> Vec<f64> {
        (0..count).map(|draw| -k * libm::log(1.0 - (draw as f64 + 0.5) / count as f64)).collect()
    }

    /// 10 000 draws, 300 in the tail: the standard error of k is (1 + k)/√300 ≈ 0.1; ten draws at ½ move 0.2 to 0.21 and 1 to 0.984.
    #[test]
    fn finds_the_shape_of_pareto_weights() {
        for (k, drawn_to) in [(0.2, 0.21), (0.5, 0.5), (1.0, 0.984)] {
            let found = tail_shape(&pareto(k, 10_000)).expect("a tail");
            assert!((found - drawn_to).abs() < 0.05, "{k}: {found}");
        }
    }

    /// 100 draws, 20 in the tail: ten draws at ½ beside them move 1 to (20 + 5)/30 = 0.83.
    #[test]
    fn few_draws_are_drawn_towards_a_half() {
        let found = tail_shape(&pareto(1.0, 100)).expect("a tail");
        assert!((found - 0.83).abs() < 0.06, "{found}");
    }

    /// Weights 0 to 1 at equal steps: the tail of a uniform distribution has the shape −1.
    #[test]
    fn bounded_weights_have_no_heavy_tail() {
        let logs: Vec<f64> = (0..10_000).map(|draw| libm::log((f64::from(draw) + 0.5) / 10_000.0)).collect();
        let found = tail_shape(&logs).expect("a tail");
        assert!((-1.2..-0.7).contains(&found), "{found}");
    }

    #[test]
    fn without_spread_there_is_no_shape() {
        assert_eq!(tail_shape(&[0.0; 1000]), None);
        assert_eq!(tail_shape(&[0.0, 1.0, 2.0]), None);
        assert_eq!(tail_shape(&[f64::NEG_INFINITY; 1000]), None);
    }
}

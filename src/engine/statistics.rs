//! What is said of a row of draws.

/// Mean, spread and quantiles of a figure over the draws. Unit: the figure's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// Arithmetic mean.
    pub mean: f64,
    /// Standard deviation, n − 1 below.
    pub sd: f64,
    /// 5 % of the draws lie below.
    pub p05: f64,
    /// Half of the draws lie below.
    pub p50: f64,
    /// 95 % of the draws lie below.
    pub p95: f64,
}

impl Summary {
    /// The summary of a row of draws; zeros for an empty row.
    #[must_use]
    pub fn of(draws: &[f64]) -> Self {
        let mut sorted = draws.to_vec();
        sorted.sort_unstable_by(f64::total_cmp);
        let mean = mean(draws);
        Self {
            mean,
            sd: standard_deviation(draws, mean),
            p05: quantile(&sorted, 0.05),
            p50: quantile(&sorted, 0.50),
            p95: quantile(&sorted, 0.95),
        }
    }
}

/// Arithmetic mean around the first draw, so that equal draws give exactly that value; 0 for none.
#[must_use]
pub fn mean(draws: &[f64]) -> f64 {
    let Some(&first) = draws.first() else { return 0.0 };
    first + draws.iter().map(|draw| draw - first).sum::<f64>() / draws.len() as f64
}

/// Share of draws for which something holds; 0 for none.
#[must_use]
pub fn share(draws: &[f64], holds: impl Fn(f64) -> bool) -> f64 {
    if draws.is_empty() {
        return 0.0;
    }
    draws.iter().filter(|draw| holds(**draw)).count() as f64 / draws.len() as f64
}

fn standard_deviation(draws: &[f64], mean: f64) -> f64 {
    if draws.len() < 2 {
        return 0.0;
    }
    let squares: f64 = draws.iter().map(|draw| (draw - mean) * (draw - mean)).sum();
    (squares / (draws.len() - 1) as f64).sqrt()
}

/// Quantile of sorted draws by linear interpolation (type 7 of Hyndman and Fan 1996); 0 for none.
#[must_use]
pub fn quantile(sorted: &[f64], probability: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let place = probability * last as f64;
    let below = place.floor() as usize;
    let above = (below + 1).min(last);
    if place == below as f64 || sorted[below] == sorted[above] {
        // So it is for infinite draws too.
        return sorted[below];
    }
    sorted[below] + (place - below as f64) * (sorted[above] - sorted[below])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 1…5: mean 3, sd √(10/4) = 1.5811388, type 7 quantiles 1.2, 3 and 4.8.
    #[test]
    fn summary_by_hand() {
        let summary = Summary::of(&[5.0, 1.0, 4.0, 2.0, 3.0]);
        assert!((summary.mean - 3.0).abs() < 1e-15);
        assert!((summary.sd - 1.581_138_8).abs() < 1e-7);
        assert!((summary.p05 - 1.2).abs() < 1e-15);
        assert!((summary.p50 - 3.0).abs() < 1e-15);
        assert!((summary.p95 - 4.8).abs() < 1e-15);
    }

    #[test]
    fn equal_draws_have_exactly_their_value() {
        let summary = Summary::of(&[0.1; 7]);
        assert_eq!((summary.mean, summary.sd, summary.p05), (0.1, 0.0, 0.1));
    }
}

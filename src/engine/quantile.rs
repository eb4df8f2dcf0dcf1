//! From a uniform number to a figure: the quantile functions of model §6.

use statrs::function::beta::{beta_reg, ln_beta};
use statrs::function::erf::erfc_inv;

use crate::model::Distribution;

/// Cells of the table by which the PERT distribution is inverted.
const TABLE_CELLS: usize = 256;

/// F⁻¹ of one distribution.
#[derive(Clone, Debug)]
pub enum Quantile {
    /// a + u(b − a).
    Uniform {
        /// Lowest value.
        low: f64,
        /// b − a.
        range: f64,
    },
    /// The two square-root branches of the triangle.
    Triangular {
        /// Lowest value.
        low: f64,
        /// Most likely value.
        likely: f64,
        /// Highest value.
        high: f64,
    },
    /// mean + sd·Φ⁻¹(u).
    Normal {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// a + (b − a)·B⁻¹(u; α, β), from a table.
    Pert {
        /// Lowest value.
        low: f64,
        /// b − a.
        range: f64,
        /// The distribution on 0…1.
        table: Box<BetaTable>,
    },
}

impl Quantile {
    /// The quantile function; `None` for a distribution without spread.
    #[must_use]
    pub fn of(distribution: Distribution) -> Option<Self> {
        if distribution.is_certain() {
            return None;
        }
        Some(match distribution {
            Distribution::Fixed(_) => return None,
            Distribution::Uniform { low, high } => Self::Uniform { low, range: high - low },
            Distribution::Triangular { low, likely, high } => Self::Triangular { low, likely, high },
            Distribution::Normal { mean, sd } => Self::Normal { mean, sd },
            Distribution::Pert { low, likely, high } => {
                let (alpha, beta) = pert_shape(low, likely, high);
                Self::Pert { low, range: high - low, table: Box::new(BetaTable::new(alpha, beta)) }
            }
        })
    }

    /// The value below which a share `uniform` (0 < u < 1) of the distribution lies.
    #[must_use]
    pub fn at(&self, uniform: f64) -> f64 {
        match self {
            Self::Uniform { low, range } => low + uniform * range,
            Self::Triangular { low, likely, high } => {
                let range = high - low;
                let peak = (likely - low) / range;
                if uniform < peak {
                    low + (uniform * range * (likely - low)).sqrt()
                } else {
                    high - ((1.0 - uniform) * range * (high - likely)).sqrt()
                }
            }
            Self::Normal { mean, sd } => mean - sd * std::f64::consts::SQRT_2 * erfc_inv(2.0 * uniform),
            Self::Pert { low, range, table } => low + range * table.quantile(uniform),
        }
    }
}

/// α = 1 + 4(m − a)/(b − a), β = 1 + 4(b − m)/(b − a) of the PERT distribution.
#[must_use]
pub fn pert_shape(low: f64, likely: f64, high: f64) -> (f64, f64) {
    let range = high - low;
    (1.0 + 4.0 * (likely - low) / range, 1.0 + 4.0 * (high - likely) / range)
}

/// The inverse of the regularised incomplete beta function, from a table.
///
/// The cumulative probability is interpolated between 257 places, which lie closer together towards the ends,
/// by cubics that meet its value and its density, and each cubic is solved; the first and the last cell follow
/// the power law x^α and (1 − x)^β. Error: in probability below 5·10⁻⁷, held by a test.
#[derive(Clone, Debug)]
pub struct BetaTable {
    alpha: f64,
    beta: f64,
    place: Vec<f64>,
    probability: Vec<f64>,
    density: Vec<f64>,
}

impl BetaTable {
    /// The table for shape parameters α, β ≥ 1.
    #[must_use]
    pub fn new(alpha: f64, beta: f64) -> Self {
        let scale = libm::exp(-ln_beta(alpha, beta));
        let turn = std::f64::consts::PI / TABLE_CELLS as f64;
        let place: Vec<f64> = (0..=TABLE_CELLS).map(|node| 0.5 - 0.5 * libm::cos(turn * node as f64)).collect();
        let probability = place.iter().map(|&x| beta_reg(alpha, beta, x.clamp(0.0, 1.0))).collect();
        let density =
            place.iter().map(|&x| scale * libm::pow(x, alpha - 1.0) * libm::pow(1.0 - x, beta - 1.0)).collect();
        Self { alpha, beta, place, probability, density }
    }

    /// The value on 0…1 below which the share `uniform` lies.
    #[must_use]
    pub fn quantile(&self, uniform: f64) -> f64 {
        let above = self.probability.partition_point(|&p| p < uniform).clamp(1, TABLE_CELLS);
        let (p0, p1) = (self.probability[above - 1], self.probability[above]);
        let (x0, x1) = (self.place[above - 1], self.place[above]);
        if p1 <= p0 {
            return x0;
        }
        if above == 1 {
            return x1 * libm::pow(uniform / p1, 1.0 / self.alpha);
        }
        if above == TABLE_CELLS {
            return 1.0 - (1.0 - x0) * libm::pow((1.0 - uniform) / (1.0 - p0), 1.0 / self.beta);
        }
        let width = x1 - x0;
        x0 + width * solve_cubic(self.density[above - 1] * width, self.density[above] * width, p1 - p0, uniform - p0)
    }
}

/// The t in 0…1 at which the cubic with slopes d0 and d1 at its ends, from 0 to `rise`, is `target`.
fn solve_cubic(d0: f64, d1: f64, rise: f64, target: f64) -> f64 {
    let c = 3.0 * rise - 2.0 * d0 - d1;
    let b = d0 + d1 - 2.0 * rise;
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    let mut t = target / rise;
    for _ in 0..12 {
        let miss = ((b * t + c) * t + d0) * t - target;
        if miss > 0.0 {
            high = t
        } else {
            low = t
        }
        let slope = (3.0 * b * t + 2.0 * c) * t + d0;
        let newton = t - miss / slope;
        let next = if newton > low && newton < high { newton } else { 0.5 * (low + high) };
        let step = (next - t).abs();
        t = next;
        if step < 1e-9 {
            break;
        }
    }
    t
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published: PERT(2, 5, 14) has α 2, β 4, mean 6, variance 4.571429; triangular(2, 5, 14) 7 and 6.5.
    #[test]
    fn published_moments() {
        assert_eq!(pert_shape(2.0, 5.0, 14.0), (2.0, 4.0));
        let moments = |distribution| {
            let quantile = Quantile::of(distribution).expect("spread");
            let draws: Vec<f64> = (0..200_000).map(|i| quantile.at((i as f64 + 0.5) / 200_000.0)).collect();
            let mean = draws.iter().sum::<f64>() / draws.len() as f64;
            (mean, draws.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / draws.len() as f64)
        };
        let pert = Distribution::Pert { low: 2.0, likely: 5.0, high: 14.0 };
        assert_eq!(pert.mean(), 6.0);
        let (mean, variance) = moments(pert);
        assert!((mean - 6.0).abs() < 1e-4 && (variance - 4.571_429).abs() < 1e-3, "{mean} {variance}");
        let triangle = Distribution::Triangular { low: 2.0, likely: 5.0, high: 14.0 };
        assert_eq!(triangle.mean(), 7.0);
        let (mean, variance) = moments(triangle);
        assert!((mean - 7.0).abs() < 1e-4 && (variance - 6.5).abs() < 1e-3, "{mean} {variance}");
    }

    #[test]
    fn table_holds_its_stated_error() {
        for (alpha, beta) in [(1.0, 5.0), (1.3, 4.7), (2.0, 4.0), (3.0, 3.0), (4.9, 1.1), (5.0, 1.0)] {
            let table = BetaTable::new(alpha, beta);
            for i in 1..5000 {
                let uniform = i as f64 / 5000.0;
                let back = beta_reg(alpha, beta, table.quantile(uniform));
                assert!((back - uniform).abs() < 5e-7, "{alpha} {beta} {uniform}: {back}");
            }
        }
    }

    /// Φ⁻¹(0.975) = 1.959964.
    #[test]
    fn normal_quantile() {
        let quantile = Quantile::of(Distribution::Normal { mean: 10.0, sd: 2.0 }).expect("spread");
        assert!((quantile.at(0.975) - (10.0 + 2.0 * 1.959_964)).abs() < 1e-6);
    }
}

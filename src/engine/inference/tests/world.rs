//! Made-up pilots with a known effect.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::super::Row;

/// A stream of random numbers.
pub(super) struct World(ChaCha8Rng);

impl World {
    pub(super) fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// Uniform, strictly between 0 and 1.
    pub(super) fn uniform(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// Standard normal (Box & Muller).
    pub(super) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * libm::log(self.uniform())).sqrt();
        radius * libm::cos(std::f64::consts::TAU * self.uniform())
    }

    /// How many of `n` with chance `p`.
    pub(super) fn binomial(&mut self, n: usize, p: f64) -> f64 {
        (0..n).filter(|_| self.uniform() < p).count() as f64
    }
}

/// A panel as it is made up. Answers of one unit and period are alike with an intraclass correlation of .1 (variance .1 of
/// the unit's own course, which lasts from period to period by `lasting`, and .9 of each answer).
#[derive(Clone, Copy)]
pub(super) struct Made {
    pub(super) pilots: usize,
    pub(super) controls: usize,
    pub(super) periods: [i64; 2],
    pub(super) effect: f64,
    /// Standard deviation of the logarithm of the units' sizes, around ten answers a period.
    pub(super) unequal: f64,
    pub(super) lasting: f64,
    /// Chance that a unit leaves, a period.
    pub(super) leaves: f64,
    /// Standard deviation of the effect among units.
    pub(super) varies: f64,
}

impl Made {
    /// Four periods on either side, no effect, units of one size that vary from period to period and stay.
    pub(super) fn plain(pilots: usize, controls: usize) -> Self {
        Self { pilots, controls, periods: [4, 4], effect: 0.0, unequal: 0.0, lasting: 0.0, leaves: 0.0, varies: 0.0 }
    }

    pub(super) fn rows(&self, world: &mut World) -> Vec<Row> {
        let [before, after] = self.periods;
        let level: Vec<f64> = (0..before + after).map(|_| world.normal()).collect();
        let mut rows = Vec::new();
        for unit in 0..self.pilots + self.controls {
            let pilot = unit < self.pilots;
            let size = (10.0 * libm::exp(self.unequal * world.normal())).ceil();
            let mine = world.normal();
            let own = 2.0 * world.normal();
            let mut course = 0.1_f64.sqrt() * world.normal();
            for period in 0..before + after {
                let exposed = pilot && period >= before;
                let answers = (0.9 / size).sqrt() * world.normal();
                let gain = if exposed { self.effect + self.varies * mine } else { 0.0 };
                let value = own + level[period as usize] + course + answers + gain;
                rows.push(Row { unit, period, pilot, exposed, value, weight: size });
                course = self.lasting * course + (0.1 * (1.0 - self.lasting * self.lasting)).sqrt() * world.normal();
                if world.uniform() < self.leaves {
                    break;
                }
            }
        }
        rows
    }
}

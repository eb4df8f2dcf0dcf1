//! Draws: one uniform number per assumption and draw, from a stream keyed by seed and name (model §6).
//!
//! A draw's numbers depend on the seed, the assumption's name and the draw's number alone: not on how many
//! threads work, nor on the order or number of other assumptions.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::lanes::{Lanes, WIDTH};
use super::quantile::Quantile;
use crate::model::{AssumptionId, Assumptions, Bounds};

/// Draws that are sampled together: what the generator yields at a time.
pub const CHUNK: usize = 64;

/// The value of every assumption in [`WIDTH`] draws. Shape: assumptions.
#[derive(Clone, Debug)]
pub struct Values(Vec<Lanes>);

impl Values {
    /// The base case: every assumption at its mean.
    #[must_use]
    pub fn base(assumptions: &Assumptions) -> Self {
        Self(assumptions.all().iter().map(|assumption| Lanes::splat(assumption.distribution.mean())).collect())
    }

    /// The same with one assumption at another value.
    pub fn set(&mut self, id: AssumptionId, value: Lanes) {
        self.0[id.index()] = value;
    }

    /// One assumption's value.
    #[must_use]
    pub fn get(&self, id: AssumptionId) -> Lanes {
        self.0[id.index()]
    }

    /// An optional assumption's value, or a default.
    #[must_use]
    pub fn get_or(&self, id: Option<AssumptionId>, default: f64) -> Lanes {
        id.map_or(Lanes::splat(default), |id| self.get(id))
    }
}

struct Uncertain {
    index: usize,
    stream: u64,
    quantile: Quantile,
    bounds: Bounds,
}

/// The uncertain assumptions of a plan and the seed.
pub struct Sampler {
    seed: u64,
    uncertain: Vec<Uncertain>,
}

/// The values of the uncertain assumptions in [`CHUNK`] draws, and how often each was clipped.
pub struct Sample {
    values: Vec<[f64; CHUNK]>,
    /// Clipped draws of each uncertain assumption among those that count.
    pub clipped: Vec<u32>,
}

impl Sampler {
    /// A sampler for the assumptions.
    #[must_use]
    pub fn new(assumptions: &Assumptions, seed: u64) -> Self {
        Self::holding(assumptions, seed, &[])
    }

    /// A sampler that holds some assumptions at their means; the others are drawn as ever.
    #[must_use]
    pub fn holding(assumptions: &Assumptions, seed: u64, held: &[AssumptionId]) -> Self {
        let mut is_held = vec![false; assumptions.all().len()];
        for id in held {
            is_held[id.index()] = true;
        }
        let uncertain = assumptions
            .all()
            .iter()
            .enumerate()
            .filter(|(index, _)| !is_held[*index])
            .filter_map(|(index, assumption)| {
                let quantile = Quantile::of(assumption.distribution)?;
                Some(Uncertain { index, stream: stream_key(&assumption.stream), quantile, bounds: assumption.bounds })
            })
            .collect();
        Self { seed, uncertain }
    }

    /// Whether no assumption has any spread, so that every draw is the base case.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.uncertain.is_empty()
    }

    /// The places of the uncertain assumptions, in the order of [`Sample::clipped`].
    #[must_use]
    pub fn uncertain(&self) -> Vec<AssumptionId> {
        self.uncertain.iter().map(|assumption| AssumptionId(assumption.index as u32)).collect()
    }

    /// Draws number `chunk·64 …`, of which the first `counted` count as clipped or not.
    #[must_use]
    pub fn sample(&self, chunk: usize, counted: usize) -> Sample {
        let generator = ChaCha8Rng::seed_from_u64(self.seed);
        let mut values = Vec::with_capacity(self.uncertain.len());
        let mut clipped = Vec::with_capacity(self.uncertain.len());
        for assumption in &self.uncertain {
            let mut stream = stream_from(&generator, assumption.stream, chunk * CHUNK);
            let mut row = [0.0; CHUNK];
            let mut outside = 0;
            for (draw, value) in row.iter_mut().enumerate() {
                let raw = assumption.quantile.at(uniform(stream.next_u64()));
                *value = assumption.bounds.clip(raw);
                outside += u32::from(draw < counted && *value != raw);
            }
            values.push(row);
            clipped.push(outside);
        }
        Sample { values, clipped }
    }

    /// Puts draws `block·8 …` of the sample into `values`.
    pub fn load(&self, sample: &Sample, block: usize, values: &mut Values) {
        for (assumption, row) in self.uncertain.iter().zip(&sample.values) {
            let lanes = &mut values.0[assumption.index].0;
            lanes.copy_from_slice(&row[block * WIDTH..(block + 1) * WIDTH]);
        }
    }
}

/// The stream from a draw on.
fn stream_from(generator: &ChaCha8Rng, stream: u64, draw: usize) -> ChaCha8Rng {
    let mut generator = generator.clone();
    generator.set_stream(stream);
    // A draw takes one 64-bit number: two words.
    generator.set_word_pos((draw * 2) as u128);
    generator
}

/// The numbers of a stream, as the sampler meets them. Shape: draws.
#[must_use]
pub fn uniforms(name: &str, seed: u64, draws: usize) -> Vec<f64> {
    let mut stream = stream_from(&ChaCha8Rng::seed_from_u64(seed), stream_key(name), 0);
    (0..draws).map(|_| uniform(stream.next_u64())).collect()
}

/// A number strictly between 0 and 1 from 53 bits.
fn uniform(bits: u64) -> f64 {
    ((bits >> 11) as f64 + 0.5) * (1.0 / (1_u64 << 53) as f64)
}

/// A stream's number: the 64-bit FNV-1a hash of its name, which is the same everywhere and for good.
#[must_use]
pub fn stream_key(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Assumption, Distribution, Origin};

    fn assumption(name: &str, distribution: Distribution, bounds: Bounds) -> Assumption {
        let name = name.to_owned();
        Assumption { stream: name.clone(), name, distribution, bounds, origin: Origin::NONE, source: None, note: None }
    }

    fn draws(assumptions: &Assumptions, id: AssumptionId) -> Vec<f64> {
        let sampler = Sampler::new(assumptions, 7);
        let mut values = Values::base(assumptions);
        let mut out = Vec::new();
        for chunk in 0..200 {
            let sample = sampler.sample(chunk, CHUNK);
            for block in 0..CHUNK / WIDTH {
                sampler.load(&sample, block, &mut values);
                out.extend(values.get(id).0);
            }
        }
        out
    }

    #[test]
    fn a_stream_depends_on_its_name_alone() {
        let spread = Distribution::Uniform { low: 0.0, high: 1.0 };
        let mut alone = Assumptions::default();
        let a = alone.push(assumption("channel.chat.fcr", spread, Bounds::ANY));
        let mut crowd = Assumptions::default();
        crowd.push(assumption("something.else", spread, Bounds::ANY));
        let b = crowd.push(assumption("channel.chat.fcr", spread, Bounds::ANY));
        let (first, second) = (draws(&alone, a), draws(&crowd, b));
        assert_eq!(first, second);
        let mean = first.iter().sum::<f64>() / first.len() as f64;
        // Four standard errors of a uniform mean over 12 800 draws: 4·0.2887/√12800 = 0.0102.
        assert!((mean - 0.5).abs() < 0.0102, "{mean}");
    }

    #[test]
    fn draws_outside_the_possible_are_clipped_and_counted() {
        let mut assumptions = Assumptions::default();
        assumptions.push(assumption("x", Distribution::Normal { mean: 1.0, sd: 1.0 }, Bounds::SHARE));
        let sampler = Sampler::new(&assumptions, 1);
        let clipped: u32 = (0..100).map(|chunk| sampler.sample(chunk, CHUNK).clipped[0]).sum();
        // P(outside 0…1) of N(1, 1) = 1/2 + Φ(−1) = 0.6587; four standard errors over 6400 draws = 0.0237.
        assert!((f64::from(clipped) / 6400.0 - 0.6587).abs() < 0.0237, "{clipped}");
    }
}

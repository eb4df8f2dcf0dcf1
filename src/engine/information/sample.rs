//! What a planned sample is worth: the value of sample information.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use statrs::function::erf::erfc_inv;

use super::regression::Regression;
use super::value::{Contenders, Learning};

/// The standard error that a planned sample will have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread<'a> {
    /// The same whatever is true.
    Same(f64),
    /// Depending on what is true, as for a share. Shape: draws.
    PerDraw(&'a [f64]),
}

/// Something that is to be measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Planned<'a> {
    /// What would be measured without noise, draw by draw. Shape: draws.
    pub predicted: &'a [f64],
    /// The noise of the planned sample, in the same unit, ≥ 0; infinite for a sample of nothing.
    pub standard_error: Spread<'a>,
    /// The number of its random stream: a hash of its name. The same for all sizes of a sample, so that they meet the same
    /// luck and can be compared.
    pub stream: u64,
}

impl Planned<'_> {
    /// One possible measurement a draw: what is true there, and normal noise; `None` where shapes differ, a value is not
    /// finite or a standard error is below 0. All 0 where a standard error is infinite: nothing is seen. Shape: draws.
    #[must_use]
    pub fn simulated(&self, seed: u64) -> Option<Vec<f64>> {
        let draws = self.predicted.len();
        let spread = |draw: usize| match self.standard_error {
            Spread::Same(spread) => Some(spread),
            Spread::PerDraw(spreads) => spreads.get(draw).copied(),
        };
        let spreads: Vec<f64> = (0..draws).map_while(spread).collect();
        let is_whole = !matches!(self.standard_error, Spread::PerDraw(spreads) if spreads.len() != draws);
        let possible =
            spreads.iter().all(|spread| *spread >= 0.0) && self.predicted.iter().all(|value| value.is_finite());
        if !is_whole || !possible {
            return None;
        }
        if spreads.iter().any(|spread| spread.is_infinite()) {
            return Some(vec![0.0; draws]);
        }
        let mut stream = ChaCha8Rng::seed_from_u64(seed);
        stream.set_stream(self.stream);
        let measured = |(predicted, spread): (&f64, &f64)| predicted + spread * standard_normal(stream.next_u64());
        Some(self.predicted.iter().zip(&spreads).map(measured).collect())
    }
}

/// Expected value of the planned measurements, all of them together (EVSI); `None` where they do not fit the draws.
///
/// Each draw gets one possible measurement, and the contenders' values are regressed on these (Strong, Oakley, Brennan and
/// Breeze 2015, Medical Decision Making 35). Without any noise it is the EVPPI of what is measured.
#[must_use]
pub fn sampled(contenders: &Contenders, planned: &[Planned<'_>], seed: u64) -> Option<Learning> {
    let summaries: Option<Vec<Vec<f64>>> = planned.iter().map(|planned| planned.simulated(seed)).collect();
    let summaries = summaries?;
    let summaries: Vec<&[f64]> = summaries.iter().map(Vec::as_slice).collect();
    contenders.after(&Regression::on(&summaries)?)
}

/// A standard normal number, Φ⁻¹ of one strictly between 0 and 1 from 53 bits.
fn standard_normal(bits: u64) -> f64 {
    let uniform = ((bits >> 11) as f64 + 0.5) * (1.0 / (1_u64 << 53) as f64);
    -std::f64::consts::SQRT_2 * erfc_inv(2.0 * uniform)
}

#[cfg(test)]
pub(super) mod tests;

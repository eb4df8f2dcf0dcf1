//! Assumptions that move together: those that share a random stream (model §6).

use super::quantile::Quantile;
use crate::model::{AssumptionId, Assumptions, Bounds};

/// The uncertain assumptions of one stream.
pub struct Stream {
    /// Its name.
    pub name: String,
    /// The assumptions, in the order of the plan.
    pub members: Vec<AssumptionId>,
    quantiles: Vec<(Quantile, Bounds)>,
}

impl Stream {
    /// The values of its assumptions at a quantile (0 < u < 1), clipped to what is possible. Shape: members.
    #[must_use]
    pub fn values_at(&self, uniform: f64) -> Vec<f64> {
        self.quantiles.iter().map(|(quantile, bounds)| bounds.clip(quantile.at(uniform))).collect()
    }
}

/// All streams with anything uncertain in them, in the order in which the plan first names them.
#[must_use]
pub fn streams(assumptions: &Assumptions) -> Vec<Stream> {
    let mut streams: Vec<Stream> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for (index, assumption) in assumptions.all().iter().enumerate() {
        let Some(quantile) = Quantile::of(assumption.distribution) else { continue };
        let place = *places.entry(assumption.stream.as_str()).or_insert(streams.len());
        if place == streams.len() {
            streams.push(Stream { name: assumption.stream.clone(), members: Vec::new(), quantiles: Vec::new() });
        }
        streams[place].members.push(AssumptionId(index as u32));
        streams[place].quantiles.push((quantile, assumption.bounds));
    }
    streams
}

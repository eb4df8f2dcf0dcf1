//! Metrics that mislead: figures that look better while what they stand for becomes worse.
//!
//! What to look at, never an accusation: a short handle time can be a good agent's, and a rise of short calls a broken line.
//! Nothing is said below a stated number of contacts, and names only when they are asked for.

mod peers;
mod proxies;
mod short_calls;

pub use peers::Outlier;
pub use proxies::{Moved, Proxy};
pub use short_calls::Jump;

use super::sides::Sides;
use crate::model::PilotData;

/// Fewer contacts than this say nothing of a unit, a channel or a period, where nobody asks otherwise.
pub const LEAST_CONTACTS: f64 = 100.0;

/// What was found, and what was looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Misleading {
    /// Figures that improve while their outcome worsens.
    pub proxies: Vec<Proxy>,
    /// Units far below their peers in handle time and above in repeats.
    pub outliers: Vec<Outlier>,
    /// Jumps in the share of very short calls.
    pub jumps: Vec<Jump>,
    /// The least number of contacts.
    pub least_contacts: f64,
    /// Pairs of figures that could be looked at.
    pub pairs: usize,
    /// Units with enough contacts to be looked at, over channels.
    pub units: usize,
    /// Units that had too few.
    pub units_too_small: usize,
    /// Neighbouring periods whose short calls were compared.
    pub neighbours: usize,
}

impl Misleading {
    /// Whether anything was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.proxies.is_empty() && self.outliers.is_empty() && self.jumps.is_empty()
    }

    /// Whether the data hold anything that could mislead.
    #[must_use]
    pub fn looked(&self) -> bool {
        self.pairs + self.units + self.units_too_small + self.neighbours > 0
    }
}

/// Looks at all of the data. `alpha` is the two-sided level of the whole of each search.
pub(super) fn misleading(data: &PilotData, sides: &Sides, alpha: f64, least: f64) -> Misleading {
    let mut found = Misleading { least_contacts: least, ..Misleading::default() };
    proxies::find(&mut found, data, sides, alpha);
    peers::find(&mut found, data, alpha);
    short_calls::find(&mut found, data, sides, alpha);
    found
}

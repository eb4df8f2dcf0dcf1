//! Figures that a plan rests on, each with its spread, its bounds, its name and where it came from.

use super::finding::Origin;

/// The place of an assumption in a plan's arena.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssumptionId(pub(crate) u32);

impl AssumptionId {
    /// The index into [`Assumptions::all`].
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// How a figure is spread (model §6).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Distribution {
    /// A number that is taken as known.
    Fixed(f64),
    /// PERT with λ = 4: Beta(1 + 4(m−a)/(b−a), 1 + 4(b−m)/(b−a)) on a…b.
    Pert {
        /// Lowest possible value a.
        low: f64,
        /// Most likely value m.
        likely: f64,
        /// Highest possible value b.
        high: f64,
    },
    /// Triangular on a…b with its peak at m.
    Triangular {
        /// Lowest possible value a.
        low: f64,
        /// Most likely value m.
        likely: f64,
        /// Highest possible value b.
        high: f64,
    },
    /// Uniform on a…b.
    Uniform {
        /// Lowest possible value a.
        low: f64,
        /// Highest possible value b.
        high: f64,
    },
    /// Normal, clipped to the assumption's bounds.
    Normal {
        /// Mean before clipping.
        mean: f64,
        /// Standard deviation before clipping, > 0.
        sd: f64,
    },
}

impl Distribution {
    /// The mean, which the base case takes: (a + 4m + b)/6, (a + m + b)/3, (a + b)/2 or the mean itself.
    #[must_use]
    pub fn mean(self) -> f64 {
        match self {
            Self::Fixed(value) => value,
            Self::Pert { low, likely, high } => (low + 4.0 * likely + high) / 6.0,
            Self::Triangular { low, likely, high } => (low + likely + high) / 3.0,
            Self::Uniform { low, high } => (low + high) / 2.0,
            Self::Normal { mean, .. } => mean,
        }
    }

    /// Whether every draw of it is the same number.
    #[must_use]
    pub fn is_certain(self) -> bool {
        match self {
            Self::Fixed(_) => true,
            Self::Pert { low, high, .. } | Self::Triangular { low, high, .. } | Self::Uniform { low, high } => {
                low == high
            }
            Self::Normal { sd, .. } => sd == 0.0,
        }
    }
}

/// What is possible for a figure; draws outside are clipped, and how often is said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Lowest possible value.
    pub low: f64,
    /// Highest possible value.
    pub high: f64,
}

impl Bounds {
    /// No bounds.
    pub const ANY: Self = Self { low: f64::NEG_INFINITY, high: f64::INFINITY };
    /// A share of one.
    pub const SHARE: Self = Self { low: 0.0, high: 1.0 };
    /// Nothing negative.
    pub const POSITIVE: Self = Self { low: 0.0, high: f64::INFINITY };
    /// An index from 0 to 100.
    pub const INDEX: Self = Self { low: 0.0, high: 100.0 };

    /// The value, moved to the nearer bound where it lies outside.
    #[must_use]
    pub fn clip(self, value: f64) -> f64 {
        value.max(self.low).min(self.high)
    }
}

/// One figure of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumption {
    /// Dotted name as a user would write it, such as `channel.chat.fcr` or `mix.people.improve.phone.mandate.fcr`.
    pub name: String,
    /// Name of its random stream: the assumption's own, or one that several share (`channel.chat.attracts`).
    pub stream: String,
    /// Value and spread.
    pub distribution: Distribution,
    /// What is possible.
    pub bounds: Bounds,
    /// Where it was written.
    pub origin: Origin,
    /// The source that the file states.
    pub source: Option<String>,
    /// The note that the file states.
    pub note: Option<String>,
}

impl Assumption {
    /// Whether it is a figure of the ledger, which is its own source, and not of the scenario.
    #[must_use]
    pub fn is_of_ledger(&self) -> bool {
        self.name.starts_with(OF_LEDGER)
    }

    /// Whether it says where it comes from; a source that calls it a placeholder does not.
    #[must_use]
    pub fn has_source(&self) -> bool {
        let stated = self.source.as_deref().map_or("", str::trim);
        !stated.is_empty() && stated.to_lowercase() != PLACEHOLDER
    }
}

/// How the names of the ledger's figures begin.
pub const OF_LEDGER: &str = "nulage.";
/// The source of a figure that only holds the place of one that is not known yet.
pub const PLACEHOLDER: &str = "placeholder";

/// All figures of a plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assumptions {
    all: Vec<Assumption>,
}

impl Assumptions {
    /// Adds a figure and returns its place.
    pub fn push(&mut self, assumption: Assumption) -> AssumptionId {
        self.all.push(assumption);
        AssumptionId((self.all.len() - 1) as u32)
    }

    /// Every figure, in the order in which they were read.
    #[must_use]
    pub fn all(&self) -> &[Assumption] {
        &self.all
    }

    /// One figure.
    #[must_use]
    pub fn get(&self, id: AssumptionId) -> &Assumption {
        &self.all[id.index()]
    }

    /// The base value of a figure: its mean.
    #[must_use]
    pub fn base(&self, id: AssumptionId) -> f64 {
        self.get(id).distribution.mean()
    }
}

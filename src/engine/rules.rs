//! The rules of a mix in dense places: what moves, what grows in, what closes. [`super::schedule`] puts them together.

use super::lanes::Lanes;
use super::ramp::{fading, reached};
use super::sampling::Values;
use crate::model::{AssumptionId, Bounds, CellSet, Dropping, Plan, Ramp, RampShape};

/// How an effect grows in, month by month.
#[derive(Clone, Debug)]
pub enum Growth {
    /// Known beforehand.
    Known {
        /// The share that is reached. Shape: months.
        months: Vec<f64>,
        /// First month of the effect.
        start: u32,
        /// What it follows; at once where absent.
        ramp: Option<Ramp>,
    },
    /// Its duration is uncertain.
    Drawn {
        /// First month of the effect.
        start: u32,
        /// Months until it is complete.
        months: AssumptionId,
        /// Its form.
        shape: RampShape,
    },
}

impl Growth {
    pub(super) fn new(plan: &Plan, start: u32, ramp: Option<&Ramp>) -> Self {
        match ramp {
            Some(ramp) if !plan.assumptions.get(ramp.months).distribution.is_certain() => {
                Self::Drawn { start, months: ramp.months, shape: ramp.shape }
            }
            _ => {
                let months = ramp.map_or(0.0, |ramp| plan.assumptions.base(ramp.months));
                let shape = ramp.map_or(RampShape::Linear, |ramp| ramp.shape);
                let horizon = plan.scenario.months;
                let months = (1..=horizon).map(|t| reached(tau(t, start), months, shape)).collect();
                Self::Known { months, start, ramp: ramp.copied() }
            }
        }
    }

    /// The share that is reached in month t (1…T).
    #[must_use]
    pub fn at(&self, t: u32, values: &Values) -> Lanes {
        match self {
            Self::Known { months, .. } => Lanes::splat(months[t as usize - 1]),
            Self::Drawn { start, months, shape } => {
                values.get(*months).map(|months| reached(tau(t, *start), months, *shape))
            }
        }
    }

    /// The first month of the effect, and the ramp that it follows; none where it is there at once.
    #[must_use]
    pub fn course(&self) -> (u32, Option<Ramp>) {
        match self {
            Self::Known { start, ramp, .. } => (*start, *ramp),
            Self::Drawn { start, months, shape } => (*start, Some(Ramp { months: *months, shape: *shape })),
        }
    }

    /// Whether it may differ between month t − 1 and month t.
    #[must_use]
    pub fn changes_at(&self, t: u32) -> bool {
        match self {
            Self::Known { months, .. } => t == 1 || months[t as usize - 1] != months[t as usize - 2],
            Self::Drawn { .. } => true,
        }
    }
}

/// τ = t − start + 1.
#[must_use]
pub fn tau(t: u32, start: u32) -> i64 {
    i64::from(t) - i64::from(start) + 1
}

/// A voluntary move of cases: `attracts` or `shift`. Channels are local places.
#[derive(Clone, Debug)]
pub struct Flow {
    /// Where the cases start.
    pub from: usize,
    /// Where they go.
    pub to: usize,
    /// In which cells.
    pub cells: CellSet,
    /// Share of the cases.
    pub share: AssumptionId,
    /// Their work against an average case.
    pub effort: AssumptionId,
    /// How it grows in.
    pub growth: Growth,
}

/// Prevention.
#[derive(Clone, Debug)]
pub struct Prevention {
    /// Which channels' cases. Shape: local channels.
    pub from: Vec<bool>,
    /// In which cells.
    pub cells: CellSet,
    /// Share of the cases.
    pub share: AssumptionId,
    /// Their work against an average case.
    pub effort: AssumptionId,
    /// How it grows in.
    pub growth: Growth,
}

/// New cases that an added channel brings.
#[derive(Clone, Debug)]
pub struct Induced {
    /// The channel.
    pub to: usize,
    /// Share of all cases.
    pub share: AssumptionId,
    /// How it grows in.
    pub growth: Growth,
}

/// What an improvement can move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lever {
    /// Satisfaction, points.
    Satisfaction,
    /// First contact resolution.
    Fcr,
    /// Employee index, points.
    Employee,
    /// Variable cost per contact.
    Cost,
    /// Average handle time, seconds.
    Aht,
}

/// One improvement of one figure.
#[derive(Clone, Debug)]
pub struct Improvement {
    /// The channel.
    pub channel: usize,
    /// In which cells.
    pub cells: CellSet,
    /// Which figure.
    pub lever: Lever,
    /// By how much at full effect.
    pub change: AssumptionId,
    /// How it grows in.
    pub growth: Growth,
}

/// A changed hand-over between two channels.
#[derive(Clone, Debug)]
pub struct HandoverChange {
    /// The channel that is left.
    pub from: usize,
    /// The channel that is entered.
    pub to: usize,
    /// In which cells.
    pub cells: CellSet,
    /// Cost as a factor.
    pub cost_factor: Option<AssumptionId>,
    /// Points that it leaves.
    pub satisfaction: Option<AssumptionId>,
    /// How it grows in.
    pub growth: Growth,
}

/// A closing.
#[derive(Clone, Debug)]
pub struct Closing {
    /// The channel.
    pub channel: usize,
    /// Which move of the mix it is.
    pub position: usize,
    /// In which cells.
    pub cells: CellSet,
    /// First month.
    pub start: u32,
    /// What becomes of customers and costs.
    pub how: Dropping,
}

impl Closing {
    /// The part of its penalty that is left in month t.
    #[must_use]
    pub fn penalty_left(&self, t: u32, values: &Values) -> Lanes {
        let tau = tau(t, self.start);
        self.how.fade_months.map_or(Lanes::ONE, |id| values.get(id).map(|months| fading(tau, Some(months))))
    }
}

/// What is possible for a figure that an improvement moves.
#[must_use]
pub fn bounds_of(plan: &Plan, lever: Lever) -> Bounds {
    match lever {
        Lever::Satisfaction => {
            let (low, high) = plan.metric.map_or((0.0, 100.0), |metric| metric.kind.range());
            Bounds { low, high }
        }
        Lever::Fcr => Bounds::SHARE,
        Lever::Employee => Bounds::INDEX,
        Lever::Cost | Lever::Aht => Bounds::POSITIVE,
    }
}

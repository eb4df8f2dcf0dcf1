//! Who is compared with whom, and how each does in every draw.

use super::plan::Objective;
use crate::engine::simulation::Draws;
use crate::engine::statistics::mean;

/// The contenders and their values. Shapes: contenders; values: contenders × draws.
pub(super) struct Contest {
    /// `None` is as is.
    pub(super) contenders: Vec<Option<usize>>,
    /// In the unit of the objective.
    pub(super) values: Vec<Vec<f64>>,
    /// Currency per unit of the objective.
    pub(super) price: f64,
    /// The best with what is known now.
    pub(super) best: usize,
    /// The place of the tried mix among the contenders; `None` where a must-have stops it.
    pub(super) tried: Option<usize>,
    /// How the tried mix does. Shape: draws.
    pub(super) tried_values: Vec<f64>,
}

impl Contest {
    /// As is and the mixes that may be chosen, in the first `count` draws. The simpler wins where means are the same, so as is
    /// wins a tie.
    pub(super) fn new(
        (objective, as_is): (Objective, f64),
        draws: &[Draws],
        may_be_chosen: &[bool],
        tried: usize,
        count: usize,
    ) -> Self {
        let mut contenders = vec![None];
        contenders.extend((0..draws.len()).filter(|&mix| may_be_chosen[mix]).map(Some));
        let column = |mix: usize| match objective {
            Objective::Score { .. } => &draws[mix].score,
            Objective::NetWorth => &draws[mix].net_worth,
        };
        let values: Vec<Vec<f64>> = contenders
            .iter()
            .map(|contender| match contender {
                None => vec![as_is; count],
                Some(mix) => column(*mix).iter().take(count).copied().collect(),
            })
            .collect();
        let means: Vec<f64> = values.iter().map(|row| mean(row)).collect();
        let mut best = 0;
        for place in 1..means.len() {
            if means[place] > means[best] + 1e-9 * means[best].abs().max(1.0) {
                best = place;
            }
        }
        let price = match objective {
            Objective::Score { price } => price,
            Objective::NetWorth => 1.0,
        };
        let place = contenders.iter().position(|contender| *contender == Some(tried));
        let tried_values = column(tried).iter().take(count).copied().collect();
        Self { contenders, values, price, best, tried: place, tried_values }
    }

    /// The values as slices.
    pub(super) fn rows(&self) -> Vec<&[f64]> {
        self.values.iter().map(Vec::as_slice).collect()
    }

    /// How far the tried mix leads over as is, where the contenders and the tried mix have these values.
    pub(super) fn lead_over_as_is(&self, rows: &[Vec<f64>], tried: &[f64]) -> Vec<f64> {
        let Some(as_is) = rows.first() else { return Vec::new() };
        tried.iter().zip(as_is).map(|(tried, as_is)| tried - as_is).collect()
    }

    /// How far the tried mix leads over the best other contender, where the contenders and the tried mix have these values.
    pub(super) fn lead(&self, rows: &[Vec<f64>], tried: &[f64]) -> Vec<f64> {
        let others = || rows.iter().enumerate().filter(|(place, _)| Some(*place) != self.tried);
        (0..tried.len())
            .map(|draw| tried[draw] - others().map(|(_, row)| row[draw]).fold(f64::NEG_INFINITY, f64::max))
            .collect()
    }
}

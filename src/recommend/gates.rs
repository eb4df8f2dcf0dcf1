//! What must hold before a mix may be chosen (model §7).

use crate::engine::simulation::Draws;
use crate::engine::statistics::share;
use crate::model::{Gate, GateKind, Plan};

/// Comparisons have a tolerance of 1e-9 of the scale.
const TOLERANCE: f64 = 1e-9;

/// How a mix does at one gate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GateResult {
    /// The gate and its threshold.
    pub gate: Gate,
    /// Share of draws in which it holds.
    pub probability: f64,
    /// Whether that is enough.
    pub passed: bool,
    /// Whether the probability is within two standard errors of the threshold.
    pub on_the_edge: bool,
    /// The mean of what the gate looks at: net worth, ΔS, Δ unserved share, share lost, worst segment's rise.
    pub mean: f64,
}

/// What a gate looks at in the draws, and whether it holds in one of them. `money_scale` is what as is costs over the horizon,
/// for the tolerance of money.
fn looked_at<'a>(
    plan: &Plan,
    draws: &'a Draws,
    money_scale: f64,
    kind: GateKind,
) -> (&'a [f64], Box<dyn Fn(f64) -> bool>) {
    let margins = plan.gates.margins;
    let points = plan.metric.map_or(100.0, |metric| metric.kind.range().1 - metric.kind.range().0);
    let money = TOLERANCE * money_scale;
    match kind {
        GateKind::Pays => (&draws.net_worth, Box::new(move |worth| worth >= -money)),
        GateKind::Satisfaction => {
            (&draws.satisfaction_change, Box::new(move |change| change >= -margins.satisfaction - TOLERANCE * points))
        }
        GateKind::Unserved => (&draws.unserved_change, Box::new(move |change| change <= margins.unserved + TOLERANCE)),
        GateKind::Lost => (&draws.worst_loss, Box::new(move |lost| lost <= margins.lost + TOLERANCE)),
        GateKind::Segments => (&draws.worst_segment, Box::new(move |rise| rise <= margins.segment + TOLERANCE)),
    }
}

/// Judges a mix at every gate. `money_scale` is what as is costs over the horizon, for the tolerance of money.
#[must_use]
pub fn judge(plan: &Plan, draws: &Draws, money_scale: f64) -> Vec<GateResult> {
    plan.gates
        .all
        .iter()
        .map(|&gate| {
            let (column, holds) = looked_at(plan, draws, money_scale, gate.kind);
            let probability = share(column, holds);
            let error = (probability * (1.0 - probability) / column.len().max(1) as f64).sqrt();
            GateResult {
                gate,
                probability,
                passed: probability >= gate.threshold - TOLERANCE,
                on_the_edge: error > 0.0 && (probability - gate.threshold).abs() <= 2.0 * error,
                mean: crate::engine::statistics::mean(column),
            }
        })
        .collect()
}

/// Whether a mix passes every gate where the draws have weights that sum to 1.
#[must_use]
pub fn passes_all(plan: &Plan, draws: &Draws, money_scale: f64, weights: &[f64]) -> bool {
    plan.gates.all.iter().all(|gate| {
        let (column, holds) = looked_at(plan, draws, money_scale, gate.kind);
        let held = column.iter().zip(weights).filter(|(value, _)| holds(**value));
        held.map(|(_, weight)| weight).sum::<f64>() >= gate.threshold - TOLERANCE
    })
}

/// Whether every gate is passed.
#[must_use]
pub(super) fn is_eligible(gates: &[GateResult]) -> bool {
    gates.iter().all(|gate| gate.passed)
}

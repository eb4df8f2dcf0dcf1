//! What pilots of several lengths are worth and cost, and what follows.

use super::money::{Flows, cost_of_trying};
use super::plan::{Advice, Length, PlannedMeasure, Unknown};
use super::planned::Planning;
use super::{LONGEST, SHORTEST};
use crate::engine::information::sample::{Planned, Spread, sampled};
use crate::engine::information::value::Learning;
use crate::engine::sampling::stream_key;
use crate::model::{PilotTerms, Role};

/// Lengths that are shown beside the planned one, months.
const SHOWN: [u32; 4] = [3, 6, 9, 12];

/// What trying costs.
pub(super) struct Costs<'a> {
    pub(super) tried: &'a Flows,
    pub(super) best: Option<&'a Flows>,
    pub(super) is_best: bool,
    /// The first month of the mix in the horizon.
    pub(super) first: u32,
}

/// Every length that is shown, the shortest first.
pub(super) fn lengths(
    planning: &Planning<'_>,
    measures: &[PlannedMeasure],
    planned: u32,
    costs: &Costs<'_>,
) -> Vec<Length> {
    let horizon = planning.sampling.plan.scenario.months;
    let mut shown: Vec<u32> = SHOWN.into_iter().chain([planned]).collect();
    shown.sort_unstable();
    shown.dedup();
    // What comes after the horizon changes nothing that is reckoned with.
    shown.retain(|months| costs.first + months <= horizon || *months == planned);
    shown.into_iter().filter_map(|months| length(planning, measures, months, costs)).collect()
}

fn length(planning: &Planning<'_>, measures: &[PlannedMeasure], months: u32, costs: &Costs<'_>) -> Option<Length> {
    let plan = planning.sampling.plan;
    // Answers that count for a channel's measure are not counted again for the whole.
    let is_counted_already = |planned: &PlannedMeasure| {
        let same =
            |other: &PlannedMeasure| other.measure.margin.is_none() && other.measure.column == planned.measure.column;
        planned.measure.margin.is_some() && measures.iter().any(same)
    };
    let places = measures.iter().filter(|planned| !is_counted_already(planned)).filter_map(|planned| {
        let place = planning.measures.iter().position(|one| *one == planned.measure)?;
        let expected = planning.expected(place, months as usize);
        let middle = crate::engine::statistics::mean(&expected);
        let sample = planning.sampling.sample(&planned.measure, middle, months as usize)?;
        Some((planned, expected, sample.se))
    });
    let seen: Vec<(&PlannedMeasure, Vec<f64>, f64)> = places.collect();
    let planned: Vec<Planned<'_>> = seen
        .iter()
        .map(|(planned, expected, se)| Planned {
            predicted: expected,
            standard_error: Spread::Same(*se),
            stream: stream_key(&format!("pilot.{}", planned.measure.id)),
        })
        .collect();
    let learning = sampled(planning.contenders, &planned, planning.seed);
    let Learning { value, changed, .. } = learning?;
    let price = planning.contest.price;
    let until = (costs.first + months - 1).min(plan.scenario.months);
    let p_given_up = changed;
    let cost = cost_of_trying(
        plan,
        (costs.tried, costs.best),
        costs.is_best,
        (months, until),
        if costs.is_best { p_given_up } else { 1.0 - p_given_up },
    );
    let evsi = value.value * price;
    let primary = measures.iter().find(|measure| measure.role == Role::Primary);
    let power = primary.and_then(|primary| planning.power_in(primary, months));
    Some(Length {
        months,
        power,
        evsi,
        evsi_se: value.standard_error * price,
        cost,
        net: evsi - cost,
        p_changes: changed,
    })
}

/// Whether to test: in the planned months where that pays; else in the months from the shortest to the longest pilot that
/// pay most; else not. Where something matters that the pilot does not see, and it is worth more than the shortest pilot
/// itself costs, that is said instead.
pub(super) fn advice(lengths: &[Length], planned: u32, unknowns: &[Unknown], terms: &PilotTerms) -> Advice {
    let pays = |length: &&Length| length.net > 0.0 && length.evsi > 2.0 * length.evsi_se;
    if lengths.iter().filter(pays).any(|length| length.months == planned) {
        return Advice::Test { months: planned };
    }
    let allowed = lengths.iter().filter(pays).filter(|length| (SHORTEST..=LONGEST).contains(&length.months));
    if let Some(length) = allowed.max_by(|a, b| a.net.total_cmp(&b.net)) {
        return Advice::Test { months: length.months };
    }
    let cheapest = terms.setup_cost + terms.cost_per_month * f64::from(SHORTEST);
    let is_unseen = |unknown: &Unknown| unknown.matters && unknown.seen_by.is_none() && unknown.evppi > cheapest;
    if unknowns.first().is_some_and(is_unseen) { Advice::CannotBeSeen } else { Advice::DecideNow }
}

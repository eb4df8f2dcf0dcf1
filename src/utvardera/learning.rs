//! The ROI again, with what was measured: the draws of the scenario reweighted by their likelihood.
//!
//! Each draw says what the pilot would see; the nearer that is to what was seen, the more it weighs (Bayes' rule by
//! importance weights; Smith & Gelfand 1992). What was measured is taken as normal around the draw's value, as Student's t
//! where few units stand behind it. Below [`FEWEST`] effective draws the figures after the pilot are not to be relied on.

use super::criteria::Judged;
use crate::engine::information::weights::{DISAGREES_BELOW, Measured, Weights, log_likelihood, surprise, together};
use crate::engine::schedule::Schedule;
use crate::engine::simulation::Setup;
use crate::engine::statistics::{Summary, mean, share};
use crate::model::{ChannelId, Mix, Plan, Role};
use crate::recommend::{Choice, Recommendation, Verdict, choose_again, passes_all};
use crate::testa;

/// Fewer effective draws than this ask for more draws.
pub const FEWEST: f64 = 100.0;
/// A satisfaction that rises by less does not rise.
const POINT: f64 = 1e-9;

/// A figure before and after the pilot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sides {
    /// By all draws alike.
    pub before: f64,
    /// By the weights.
    pub after: f64,
}

/// A mix before and after the pilot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MixLearned {
    /// Mean NPV, currency.
    pub npv: Sides,
    /// Standard deviation of NPV.
    pub npv_sd: Sides,
    /// 5 % of NPV lies below.
    pub npv_p05: Sides,
    /// 95 % of NPV lies below.
    pub npv_p95: Sides,
    /// Share of draws with NPV above 0.
    pub p_npv_positive: Sides,
    /// Mean change of satisfaction, points.
    pub satisfaction_change: Sides,
    /// Share of draws in which satisfaction rises.
    pub p_satisfaction_up: Sides,
    /// Mean score; `None` without goals.
    pub score: Option<Sides>,
    /// Whether it passes every gate, before and after.
    pub eligible: (bool, bool),
}

/// A criterion that the draws were weighed by.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// The id of the criterion.
    pub id: String,
    /// Mean of what the draws expected, before and after.
    pub expected: Sides,
    /// Two-sided chance, by what was believed, of a measurement at least as far off.
    pub surprise: f64,
}

impl Weighed {
    /// Whether the measurement disagrees with what the scenario believed.
    #[must_use]
    pub fn disagrees(&self) -> bool {
        self.surprise < DISAGREES_BELOW
    }
}

/// A channel's verdict before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerdictLearned {
    /// The channel.
    pub channel: ChannelId,
    /// What was advised.
    pub before: Verdict,
    /// What is advised now.
    pub after: Verdict,
}

/// What the pilot changed in the scenario's own figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Learning {
    /// The tried mix, as a place in the plan's mixes.
    pub mix: usize,
    /// What the draws were weighed by.
    pub weighed: Vec<Weighed>,
    /// Criteria that say nothing about the scenario's uncertain figures.
    pub unused: Vec<String>,
    /// How many draws the weighted ones are worth: 1 ÷ Σw².
    pub effective: f64,
    /// How many there are.
    pub draws: usize,
    /// One a mix, in the order of the file.
    pub mixes: Vec<MixLearned>,
    /// What was and is recommended; `None` without goals.
    pub choice: Option<(Option<usize>, Option<usize>)>,
    /// How often what is recommended now beats the runner-up, by the weights.
    pub wins: Option<f64>,
    /// The verdicts; empty without goals.
    pub channels: Vec<VerdictLearned>,
}

impl Learning {
    /// Whether enough draws are left to be relied on.
    #[must_use]
    pub fn is_reliable(&self) -> bool {
        self.effective >= FEWEST
    }
}

/// What learning rests on beside the judged criteria.
pub struct Known<'a> {
    /// How the mixes were simulated.
    pub setup: &'a Setup<'a>,
    /// The draws of the mixes, in their order.
    pub draws: &'a [crate::engine::simulation::Draws],
    /// The advice before the pilot; `None` without goals.
    pub recommendation: Option<&'a Recommendation>,
    /// The score of as is.
    pub as_is_score: f64,
    /// What as is costs over the horizon: the scale for tolerances of money.
    pub money_scale: f64,
    /// The tried mix.
    pub mix: usize,
    /// How many months of the pilot were seen.
    pub months: u32,
}

/// Learns; `None` where no draw could have given what was measured, so that nothing can be said.
#[must_use]
pub fn learn(known: &Known<'_>, judged: &[Judged]) -> Option<Learning> {
    let plan = known.setup.plan;
    let mix = plan.mixes.get(known.mix)?;
    let criteria: Vec<_> = judged.iter().map(|one| one.criterion.clone()).collect();
    let expected = testa::expected(known.setup, mix, &criteria, known.months);
    let mut likelihoods = Vec::new();
    let (mut used, mut unused) = (Vec::new(), Vec::new());
    for (one, expected) in judged.iter().zip(expected) {
        let measured = one.estimate().filter(|_| !is_counted_already(one, judged)).and_then(measured);
        let found = expected.zip(measured).and_then(|(expected, measured)| {
            let likelihood = log_likelihood(&expected, measured)?;
            Some((surprise(&expected, measured)?, likelihood, expected))
        });
        match found {
            None => unused.push(one.criterion.id.clone()),
            Some((surprise, likelihood, expected)) => {
                likelihoods.push(likelihood);
                used.push((one.criterion.id.clone(), surprise, expected));
            }
        }
    }
    let draws = known.draws.first().map_or(0, |draws| draws.npv.len());
    let all = if likelihoods.is_empty() { vec![0.0; draws] } else { together(&likelihoods)? };
    let weights = Weights::of(&all)?;
    let weighed = used.into_iter().map(|(id, surprise, expected)| {
        let after = weights.mean(&expected)?;
        Some(Weighed { id, surprise, expected: Sides { before: mean(&expected), after } })
    });
    let mixes: Option<Vec<MixLearned>> =
        known.draws.iter().enumerate().map(|(place, _)| mix_learned(known, place, &weights)).collect();
    let mixes = mixes?;
    let again = known.recommendation.and_then(|advice| chosen_again(known, advice, &mixes, weights.each()));
    let channels = known.recommendation.zip(again.as_ref()).map_or_else(Vec::new, |(advice, again)| {
        let before = advice.channels.iter();
        before
            .map(|one| VerdictLearned {
                channel: one.channel,
                before: one.verdict,
                after: if again.mix == advice.choice.mix { one.verdict } else { verdict(plan, again.mix, one.channel) },
            })
            .collect()
    });
    Some(Learning {
        mix: known.mix,
        weighed: weighed.collect::<Option<Vec<_>>>()?,
        unused,
        effective: weights.effective(),
        draws,
        mixes,
        choice: known.recommendation.zip(again.as_ref()).map(|(advice, again)| (advice.choice.mix, again.mix)),
        wins: again.and_then(|again| again.wins),
        channels,
    })
}

/// Answers that count for a channel's criterion are not counted again for the whole.
fn is_counted_already(one: &Judged, judged: &[Judged]) -> bool {
    let criterion = &one.criterion;
    let same = |other: &Judged| {
        other.criterion.role != Role::Guardrail
            && other.criterion.channel.is_some()
            && other.criterion.measure == criterion.measure
            && other.estimate().is_some()
    };
    criterion.role == Role::Guardrail && criterion.channel.is_none() && judged.iter().any(same)
}

/// The measurement as a likelihood takes it. What was booked in full has no error of its own; a draw may then be off by a
/// hundredth of it, or nothing would be left.
fn measured(estimate: &crate::engine::inference::Estimate) -> Option<Measured> {
    let least = 0.01 * estimate.value.abs();
    let standard_error = if estimate.se > 0.0 { estimate.se } else { least };
    let freedom = Some(estimate.dof).filter(|dof| dof.is_finite());
    (standard_error > 0.0 && standard_error.is_finite() && estimate.value.is_finite()).then_some(Measured {
        value: estimate.value,
        standard_error,
        freedom,
    })
}

fn mix_learned(known: &Known<'_>, place: usize, weights: &Weights) -> Option<MixLearned> {
    let draws = &known.draws[place];
    let npv = Summary::of(&draws.npv);
    let quantiles = weights.quantiles(&draws.npv, &[0.05, 0.95])?;
    let rises = |change: f64| change > POINT;
    let before = known
        .recommendation
        .and_then(|advice| advice.choice.contenders.get(place + 1))
        .is_none_or(|contender| contender.eligible);
    let (low, high) = (*quantiles.first()?, *quantiles.get(1)?);
    Some(MixLearned {
        npv: Sides { before: npv.mean, after: weights.mean(&draws.npv)? },
        npv_sd: Sides { before: npv.sd, after: weights.sd(&draws.npv)? },
        npv_p05: Sides { before: npv.p05, after: low },
        npv_p95: Sides { before: npv.p95, after: high },
        p_npv_positive: Sides {
            before: share(&draws.npv, |npv| npv > 0.0),
            after: weights.share_above(&draws.npv, 0.0)?,
        },
        satisfaction_change: Sides {
            before: mean(&draws.satisfaction_change),
            after: weights.mean(&draws.satisfaction_change)?,
        },
        p_satisfaction_up: Sides {
            before: share(&draws.satisfaction_change, rises),
            after: weights.share_above(&draws.satisfaction_change, POINT)?,
        },
        score: match known.recommendation {
            Some(_) => Some(Sides { before: mean(&draws.score), after: weights.mean(&draws.score)? }),
            None => None,
        },
        eligible: (before, passes_all(known.setup.plan, draws, known.money_scale, weights.each())),
    })
}

fn chosen_again(known: &Known<'_>, advice: &Recommendation, mixes: &[MixLearned], weights: &[f64]) -> Option<Choice> {
    let as_is = vec![known.as_is_score; weights.len()];
    let rows: Vec<&[f64]> =
        std::iter::once(as_is.as_slice()).chain(known.draws.iter().map(|draws| draws.score.as_slice())).collect();
    let eligible: Vec<bool> = std::iter::once(true).chain(mixes.iter().map(|mix| mix.eligible.1)).collect();
    (rows.len() == advice.choice.contenders.len()).then(|| choose_again(&advice.choice, &rows, weights, &eligible))
}

/// The verdict on a channel if a mix is chosen as the file has it.
fn verdict(plan: &Plan, chosen: Option<usize>, channel: ChannelId) -> Verdict {
    let mix: Option<&Mix> = chosen.and_then(|place| plan.mixes.get(place));
    if !plan.channel(channel).is_current() {
        return if mix.is_some_and(|mix| mix.adds(channel)) { Verdict::Add } else { Verdict::NotNow };
    }
    let schedule = mix.map(|mix| Schedule::of_mix(plan, mix));
    let is_closed = schedule.is_some_and(|schedule| {
        let local = schedule.local.get(channel.0).copied().flatten();
        local.is_some_and(|local| schedule.closed_for_good.get(local).is_some_and(Option::is_some))
    });
    if is_closed { Verdict::Drop } else { Verdict::Keep }
}

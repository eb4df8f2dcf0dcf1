//! Step 4, testa: is it worth trying before deciding, and what must a pilot show?
//!
//! Inputs: the plan, how mixes stand against the goals, what is advised, and the draws. Result: [`PilotPlan`]: what is not
//! known and what it is worth to know, by what a pilot is judged, how long it takes, what it costs, and whether to test at
//! all. Assumptions: the decision is by the mean of the score (in money by the goals' own price, or of net worth without
//! goals); a pilot sees the mix in a share of the customers, chosen by lot; what it sees is normal around what the draw
//! says. It knows nothing of what came of the pilot.
//!
//! Sources: Raiffa & Schlaifer 1961 (EVPI, EVSI); Strong, Oakley & Brennan 2014 (EVPPI by regression on the draws);
//! Strong, Oakley, Brennan & Breeze 2015 (EVSI by regression on simulated summaries).

mod calendar;
mod contest;
mod freeze;
mod lengths;
mod measures;
mod money;
mod observable;
mod plan;
mod planned;
mod sample;
mod turning;
mod unknowns;

pub use freeze::frozen;
pub use measures::{Measure, Noise};
pub use observable::{Gain, Observable};
pub use plan::{
    Advice, Calendar, Contract, Length, LengthReason, Objective, PilotPlan, PlannedMeasure, Threshold, Unknown,
};
pub use sample::Sample;

use crate::engine::base::BaseCase;
use crate::engine::inference::{equal_times, obrien_fleming};
use crate::engine::information::value::Contenders;
use crate::engine::schedule::Schedule;
use crate::engine::simulation::{Draws, Setup};
use crate::hypotes::Hypotes;
use crate::model::{Criterion, Look, Mix, MoveKind, Ramp, RampShape};
use crate::recommend::Recommendation;

use contest::Contest;
use planned::Planning;
use sample::Sampling;

/// The shortest pilot: customers need so long to change their habits.
pub const SHORTEST: u32 = 6;
/// The longest pilot: after that it is no pilot any more.
pub const LONGEST: u32 = 12;
/// Samples that would need longer than so many months are not told in months.
pub const MOST_MONTHS: u32 = 60;
/// What it is worth to know is reckoned in so many draws at most.
const MOST_DRAWS: usize = 20_000;
/// The share of a ramp that counts as having changed habits.
const RAMPED: f64 = 0.9;
/// EVPI below this share of what as is costs over the horizon is nothing.
const NOTHING: f64 = 1e-9;

/// What a pilot is planned from.
pub struct Question<'a> {
    /// How to simulate: the plan, draws, seed.
    pub setup: &'a Setup<'a>,
    /// The base case.
    pub base: &'a BaseCase<'a>,
    /// How mixes stand against the goals.
    pub hypotes: &'a Hypotes,
    /// The advice; `None` without goals.
    pub recommendation: Option<&'a Recommendation>,
    /// The draws of the mixes, in their order.
    pub draws: &'a [Draws],
    /// The mix to be tried, as a place in the plan's mixes.
    pub mix: usize,
}

/// The mix that is most worth trying where none is named: the recommended one; where the advice is to stay, the runner-up
/// or else the one with the highest mean score; without goals the one with the highest mean net worth. `None` without mixes.
#[must_use]
pub fn mix_to_try(recommendation: Option<&Recommendation>, draws: &[Draws]) -> Option<usize> {
    let mean = crate::engine::statistics::mean;
    let highest = |figure: &dyn Fn(usize) -> f64| {
        (0..draws.len()).max_by(|&a, &b| figure(a).total_cmp(&figure(b)).then(b.cmp(&a)))
    };
    let Some(advice) = recommendation else { return highest(&|mix| mean(&draws[mix].net_worth)) };
    let runner_up = || advice.choice.runner_up.and_then(|place| advice.choice.contenders.get(place)?.mix);
    advice.choice.mix.or_else(runner_up).or_else(|| highest(&|mix| mean(&draws[mix].score)))
}

/// Plans the pilot; `None` where there is no such mix.
#[must_use]
pub fn plan(question: &Question<'_>) -> Option<PilotPlan> {
    let plan = question.setup.plan;
    let mix = plan.mixes.get(question.mix)?;
    let count = question.draws.get(question.mix)?.net_worth.len().min(MOST_DRAWS);
    let setup = Setup { draws: count, ..*question.setup };
    let objective = match money::price_of_score(question.base, question.hypotes) {
        Some(price) => Objective::Score { price },
        None => Objective::NetWorth,
    };
    let as_is = match objective {
        Objective::Score { .. } => question.hypotes.as_is.score.unwrap_or(0.0),
        Objective::NetWorth => 0.0,
    };
    let may_be_chosen: Vec<bool> = (0..plan.mixes.len())
        .map(|mix| {
            let contender =
                |advice: &Recommendation| advice.choice.contenders.get(mix + 1).is_some_and(|one| one.eligible);
            question.recommendation.is_none_or(contender)
        })
        .collect();
    let contest = Contest::new((objective, as_is), question.draws, &may_be_chosen, question.mix, count);
    let rows = contest.rows();
    let contenders = Contenders::new(&rows)?;
    let schedule = Schedule::of_mix(plan, mix);
    let all = measures::measures(plan, mix);
    let first = calendar::first_month(mix);
    let last = (first + MOST_MONTHS - 1).min(plan.scenario.months);
    let observables: Vec<Observable> = all.iter().map(|measure| measure.observable.clone()).collect();
    let seen = observable::observe(
        &setup,
        &schedule,
        &observables,
        first..=last.min(first + LONGEST.max(plan.pilot.months.unwrap_or(0)) - 1).max(first),
    );
    let contacts = contacts_by_month(question, mix, first);
    let response_rate = plan.pilot.response_rate.or_else(|| response_rate(plan));
    let planning = Planning {
        contest: &contest,
        contenders: &contenders,
        seen: &seen,
        measures: &all,
        sampling: Sampling { plan, contacts: &contacts, response_rate },
        seed: question.setup.seed,
    };
    let unknowns = unknowns::unknowns(&planning, question.setup.seed);
    let ramp_months = ramp_months(question, mix);
    let (mut measures, mut months, mut length_reason) = planned::measures_and_length(&planning, &unknowns, ramp_months);
    let mut unknowns = unknowns::with_measures(unknowns, &measures);
    let perfect = contenders.perfect();
    let tried_flows = money::Flows::of(question.base, &question.base.mix(mix));
    let best_mix = contest.contenders.get(contest.best).copied().flatten();
    let best_flows = best_mix.map(|best| money::Flows::of(question.base, &question.base.mix(&plan.mixes[best])));
    let costs = lengths::Costs {
        tried: &tried_flows,
        best: best_flows.as_ref(),
        is_best: best_mix == Some(question.mix),
        first,
    };
    let lengths = lengths::lengths(&planning, &measures, months, &costs);
    let evpi = perfect.value.value * contest.price;
    let money_scale = question.hypotes.as_is.figures.cost_per_month * f64::from(plan.scenario.months);
    let advice = if contest.tried.is_none() {
        Advice::Stopped
    } else if evpi <= NOTHING * money_scale || contenders.chance_wrong() == 0.0 {
        Advice::NothingToLearn
    } else {
        lengths::advice(&lengths, months, &unknowns, &plan.pilot)
    };
    if let Advice::Test { months: better } = advice
        && better != months
    {
        (months, length_reason) = (better, LengthReason::Pays);
        measures = planned::measures_in(&planning, &unknowns, months);
        unknowns = unknowns::with_measures(unknowns, &measures);
    }
    Some(PilotPlan {
        mix: question.mix,
        objective,
        best_now: contest.best,
        p_wrong: contenders.chance_wrong(),
        evpi,
        unknowns,
        ramp_months,
        months,
        length_reason,
        lengths,
        looks: looks(plan.pilot.looks, plan.pilot.alpha, months),
        calendar: calendar::calendar(plan, mix, months),
        contracts: calendar::contracts(plan, mix, months),
        units_in_smaller_group: planning.sampling.units_in_smaller_group(),
        response_rate,
        advice,
        draws: count,
        measures,
        contenders: contest.contenders,
    })
}

/// What each draw says that a pilot of a mix sees in its first months, by criterion. Shapes: criteria × draws; `None` where
/// the mix has nothing uncertain that the criterion is about.
#[must_use]
pub fn expected(setup: &Setup<'_>, mix: &Mix, criteria: &[Criterion], months: u32) -> Vec<Option<Vec<f64>>> {
    let plan = setup.plan;
    let all = measures::measures(plan, mix);
    let found: Vec<Option<Observable>> =
        criteria.iter().map(|criterion| measures::observable_of(plan, &all, criterion)).collect();
    let observables: Vec<Observable> = found.iter().flatten().cloned().collect();
    let first = calendar::first_month(mix);
    let last = (first + months.max(1) - 1).min(plan.scenario.months).max(first);
    let seen = observable::observe(setup, &Schedule::of_mix(plan, mix), &observables, first..=last);
    let mut means = seen.iter().map(|columns| observable::mean_of_months(columns, columns.len()));
    found.into_iter().map(|observable| observable.and_then(|_| means.next())).collect()
}

/// When the data are looked at: at equal distances, with O'Brien and Fleming's bounds.
fn looks(count: u32, alpha: f64, months: u32) -> Vec<Look> {
    let count = count.min(months).max(1) as usize;
    let bounds = obrien_fleming(count, alpha).unwrap_or_default();
    let month = |time: f64| (time * f64::from(months)).round().max(1.0) as u32;
    equal_times(count).into_iter().zip(bounds).map(|(time, z)| Look { month: month(time), z }).collect()
}

/// Months until 90 % of the longest ramp of the mix, in the base case.
fn ramp_months(question: &Question<'_>, mix: &Mix) -> f64 {
    let plan = question.setup.plan;
    let first = calendar::first_month(mix);
    let until = |ramp: &Ramp, start: u32| {
        let months = plan.assumptions.base(ramp.months);
        f64::from(start.saturating_sub(first)) + months * share_of_ramp(ramp.shape)
    };
    let mut longest: f64 = 0.0;
    for step in &mix.moves {
        let mut ramps: Vec<Ramp> = Vec::new();
        match &step.kind {
            MoveKind::Add(add) => {
                let candidate = plan.channel(add.channel).candidate.as_ref();
                ramps.extend(candidate.and_then(|candidate| candidate.ramp));
                ramps
                    .extend(candidate.into_iter().flat_map(|candidate| &candidate.attracts).filter_map(|one| one.ramp));
            }
            MoveKind::Improve(improve) => ramps.extend(improve.ramp),
            MoveKind::Shift(shift) => ramps.extend(shift.ramp),
            MoveKind::Prevent(prevent) => ramps.extend(prevent.ramp),
            MoveKind::Handover(handover) => ramps.extend(handover.ramp),
            MoveKind::Drop(drop) => {
                let fading = drop.how.fade_months.map_or(0.0, |id| RAMPED * plan.assumptions.base(id));
                longest = longest.max(f64::from(step.start.saturating_sub(first)) + fading);
            }
        }
        longest = ramps.iter().map(|ramp| until(ramp, step.start)).fold(longest, f64::max);
    }
    longest
}

/// The part of a ramp's months after which 90 % of the effect is there: 0.9 of a straight line, and of the s-curve
/// ½ + ln(L/(1 − L))/10 with L = L(0) + 0.9·(L(1) − L(0)).
fn share_of_ramp(shape: RampShape) -> f64 {
    match shape {
        RampShape::Linear => RAMPED,
        RampShape::SCurve => {
            let logistic = |z: f64| 1.0 / (1.0 + libm::exp(-10.0 * (z - 0.5)));
            let level = logistic(0.0) + RAMPED * (logistic(1.0) - logistic(0.0));
            0.5 + libm::log(level / (1.0 - level)) / 10.0
        }
    }
}

/// Contacts of all customers in each month from the first of the mix on, in the base case. Shape: months × channels.
fn contacts_by_month(question: &Question<'_>, mix: &Mix, first: u32) -> Vec<Vec<f64>> {
    let plan = question.setup.plan;
    let base = question.base.mix(mix);
    let of = |t: u32, channel: usize| -> f64 {
        let Some(local) = base.schedule.local[channel] else { return 0.0 };
        let growth = question.base.ground.months[t as usize - 1].growth.0[0];
        base.cells.iter().map(|series| series.month(t as usize).contacts[local].0[0] * growth).sum()
    };
    // Past the horizon the last month stands for those that follow.
    let months = (first..first + MOST_MONTHS).map(|t| t.min(plan.scenario.months));
    months.map(|t| (0..plan.channels.len()).map(|channel| of(t, channel)).collect()).collect()
}

/// Answers ÷ contacts over the ledger's channels that count answers; `None` where none does.
fn response_rate(plan: &crate::model::Plan) -> Option<f64> {
    let mut answers = 0.0;
    let mut contacts = 0.0;
    for channel in &plan.channels {
        for (count, responses) in channel.contacts.iter().zip(&channel.responses) {
            if let Some(responses) = responses {
                answers += responses;
                contacts += count * f64::from(plan.ledger_months);
            }
        }
    }
    (answers > 0.0 && contacts > 0.0).then(|| (answers / contacts).min(1.0))
}

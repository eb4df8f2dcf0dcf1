//! The bars of the tornado and the shares of variance.
//!
//! Assumption: streams are independent of each other, as the sampler draws them.

use rayon::prelude::*;

use super::sensitivity::{BarEnd, Driver, Examined, Figures, Rival, Sensitivity, VarianceShares};
use super::turns::turns;
use crate::engine::base::BaseCase;
use crate::engine::lanes::{Lanes, WIDTH};
use crate::engine::sampling::{Values, uniforms};
use crate::engine::schedule::Schedule;
use crate::engine::simulation::Draws;
use crate::engine::streams::{Stream, streams};
use crate::engine::variance::first_order;
use crate::hypotes::{Scoring, score_of};
use crate::model::Plan;

/// The ends of a bar: quantiles of the driver.
const ENDS: [f64; 2] = [0.05, 0.95];
/// So many drivers are told one by one.
const MOST_DRIVERS: usize = 40;
/// A share of variance within so many standard errors of nothing is chance, where the bar is nothing too.
const CHANCE: f64 = 6.0;
/// Bars below this share of what as is costs over the horizon, of 100 points, or of a score of 1, are rounding.
const ROUNDING: f64 = 1e-11;

/// What is asked.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How outcomes are scored; `None` without goals.
    pub scoring: Option<&'a Scoring>,
    /// The score of as is.
    pub as_is_score: f64,
    /// What as is costs over the horizon: the scale for tolerances of money.
    pub money_scale: f64,
    /// The mix that is examined.
    pub examined: (Examined, &'a Schedule),
    /// What it is held against, and its schedule where it is a mix.
    pub rival: Option<(Rival, Option<&'a Schedule>)>,
    /// The draws of the examined mix.
    pub draws: &'a Draws,
    /// Their seed.
    pub seed: u64,
}

/// The figures of the examined mix in eight sets of values.
pub(super) struct Point {
    pub(super) npv: Lanes,
    satisfaction_change: Lanes,
    score: Lanes,
    /// Its score less the rival's; 0 where there is none.
    pub(super) lead: Lanes,
}

impl Question<'_> {
    /// Computes the examined mix, and its rival if `with_rival`.
    pub(super) fn at(&self, values: Values, with_rival: bool) -> Point {
        let base = BaseCase::at(self.plan, values);
        let outcome = base.outcome_of(self.examined.1, Lanes::ONE);
        let score = score_of(self.scoring, &outcome, &base.steady);
        let lead = match self.rival.filter(|_| with_rival) {
            None => Lanes::ZERO,
            Some((_, None)) => score - self.as_is_score,
            Some((_, Some(rival))) => score - score_of(self.scoring, &base.outcome_of(rival, Lanes::ONE), &base.steady),
        };
        Point { npv: outcome.npv, satisfaction_change: outcome.satisfaction_change, score, lead }
    }

    fn figures(&self, point: &Point, lane: usize) -> Figures {
        Figures {
            npv: point.npv.0[lane],
            satisfaction_change: point.satisfaction_change.0[lane],
            score: self.scoring.map(|_| point.score.0[lane]),
        }
    }

    /// What counts as no difference of money.
    pub(super) fn least_money(&self) -> f64 {
        ROUNDING * self.money_scale
    }
}

/// Puts a stream at a quantile in one of the eight sets of values.
pub(super) fn put(values: &mut Values, stream: &Stream, lane: usize, quantile: f64) {
    for (&id, value) in stream.members.iter().zip(stream.values_at(quantile)) {
        let mut lanes = values.get(id);
        lanes.0[lane] = value;
        values.set(id, lanes);
    }
}

/// A driver before it is known where it turns anything.
struct Bar {
    stream: Stream,
    ends: [Figures; 2],
    /// How far each figure moves: score (or NPV without goals), NPV, satisfaction.
    length: [f64; 3],
    bears: bool,
    shares: Shares,
}

/// What a stream explains of NPV, of the change of satisfaction, and of the score.
type Shares = [Option<f64>; 3];

/// Finds what moves the examined mix.
#[must_use]
pub fn drivers(question: &Question<'_>) -> Sensitivity {
    let plan = question.plan;
    let start = question.at(Values::base(&plan.assumptions), true);
    let base = question.figures(&start, 0);
    let mut groups: Vec<Vec<Stream>> = Vec::new();
    for stream in streams(&plan.assumptions) {
        match groups.last_mut().filter(|group| group.len() < WIDTH / ENDS.len()) {
            Some(group) => group.push(stream),
            None => groups.push(vec![stream]),
        }
    }
    let bars: Vec<Bar> =
        groups.into_par_iter().flat_map_iter(|group| bars_of(question, group, &base, start.lead.0[0])).collect();
    let mut bars: Vec<Bar> =
        bars.into_iter().filter(|bar| bar.bears || bar.shares.iter().flatten().any(|share| *share > 0.0)).collect();
    // Sorting is stable: what is as long stays in the order of the plan.
    bars.sort_by(|a, b| {
        let lengths = b.length.iter().zip(&a.length).map(|(b, a)| b.total_cmp(a));
        lengths.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
    });
    let together = summed(&bars, |sum| (1.0 - sum).max(0.0));
    let others = bars.split_off(bars.len().min(MOST_DRIVERS));
    Sensitivity {
        examined: question.examined.0,
        rival: question.rival.map(|(rival, _)| rival),
        base,
        drivers: bars.into_par_iter().map(|bar| driver(question, bar)).collect(),
        others: others.len(),
        share_of_others: if others.is_empty() { known_as(&together, 0.0) } else { summed(&others, |sum| sum.min(1.0)) },
        together,
    }
}

fn bars_of(question: &Question<'_>, group: Vec<Stream>, base: &Figures, base_lead: f64) -> Vec<Bar> {
    let mut values = Values::base(&question.plan.assumptions);
    for (place, stream) in group.iter().enumerate() {
        for (end, quantile) in ENDS.into_iter().enumerate() {
            put(&mut values, stream, ENDS.len() * place + end, quantile);
        }
    }
    let point = question.at(values, true);
    let bars = group.into_iter().enumerate().map(|(place, stream)| {
        let ends = [0, 1].map(|end| question.figures(&point, ENDS.len() * place + end));
        let length = |figure: fn(&Figures) -> f64| {
            let all = [figure(base), figure(&ends[0]), figure(&ends[1])];
            all.iter().fold(f64::MIN, |most, value| most.max(*value))
                - all.iter().fold(f64::MAX, |least, value| least.min(*value))
        };
        let (npv, satisfaction) = (length(|at| at.npv), length(|at| at.satisfaction_change));
        let score = length(|at| at.score.unwrap_or(0.0));
        let leads = [0, 1].map(|end| (point.lead.0[ENDS.len() * place + end] - base_lead).abs());
        let moves = [npv > question.least_money(), satisfaction > ROUNDING * 100.0, score > ROUNDING];
        let bears = moves.contains(&true) || leads.iter().any(|change| *change > ROUNDING);
        let luck = uniforms(&stream.name, question.seed, question.draws.npv.len());
        let draws = question.draws;
        let columns = [Some(&draws.npv), Some(&draws.satisfaction_change), question.scoring.map(|_| &draws.score)];
        let shares = std::array::from_fn(|figure| {
            let index = first_order(&luck, columns[figure]?)?;
            // What moves nothing, and explains no more than chance does, explains nothing.
            Some(if moves[figure] || index.share > CHANCE * index.noise { index.share } else { 0.0 })
        });
        Bar { stream, ends, length: [score, npv, satisfaction], bears, shares }
    });
    bars.collect()
}

fn driver(question: &Question<'_>, bar: Bar) -> Driver {
    let Bar { stream, ends: [low, high], shares, .. } = bar;
    let (npv_turns, advice_turns) = turns(question, &stream);
    let end = |quantile: f64, figures: Figures| BarEnd { values: stream.values_at(quantile), figures };
    let [npv, satisfaction_change, score] = shares;
    Driver {
        low: end(ENDS[0], low),
        high: end(ENDS[1], high),
        share_of_variance: VarianceShares { npv, satisfaction_change, score },
        npv_turns,
        advice_turns,
        stream: stream.name,
        assumptions: stream.members,
    }
}

/// A figure of the sum of the shares; `None` where there are none.
fn summed(bars: &[Bar], figure: impl Fn(f64) -> f64) -> VarianceShares {
    let of = |column: usize| -> Option<f64> {
        let shares: Option<Vec<f64>> = bars.iter().map(|bar| bar.shares[column]).collect();
        shares.filter(|shares| !shares.is_empty()).map(|shares| figure(shares.iter().sum()))
    };
    VarianceShares { npv: of(0), satisfaction_change: of(1), score: of(2) }
}

/// The same value wherever a share is known.
fn known_as(shares: &VarianceShares, value: f64) -> VarianceShares {
    let known = |share: Option<f64>| share.map(|_| value);
    VarianceShares {
        npv: known(shares.npv),
        satisfaction_change: known(shares.satisfaction_change),
        score: known(shares.score),
    }
}

//! Where the decision turns as one driver moves and everything else stays at its mean.

use super::drivers::{Point, Question, put};
use super::sensitivity::Turn;
use crate::engine::lanes::{Lanes, WIDTH};
use crate::engine::sampling::Values;
use crate::engine::streams::Stream;

/// Scores nearer than this are the same.
const TIE: f64 = 1e-9;
/// A turn is narrowed down to so much of the quantile.
const NARROW: f64 = 1e-13;

/// The quantiles that are tried first: the ends, and every twentieth. Two turns between neighbours are not seen.
fn first_tries() -> Vec<f64> {
    let twentieths = (1..20).map(|step| f64::from(step) / 20.0);
    [0.001, 0.01].into_iter().chain(twentieths).chain([0.99, 0.999]).collect()
}

/// Where NPV crosses 0, and where the examined mix and its rival score alike.
pub(super) fn turns(question: &Question<'_>, stream: &Stream) -> (Option<Turn>, Option<Turn>) {
    let tries = first_tries();
    let (mut npv, mut lead) = (Vec::new(), Vec::new());
    for eight in tries.chunks(WIDTH) {
        let point = at(question, stream, &std::array::from_fn(|lane| eight[lane.min(eight.len() - 1)]), true);
        npv.extend_from_slice(&point.npv.0[..eight.len()]);
        lead.extend_from_slice(&point.lead.0[..eight.len()]);
    }
    let npv_turns =
        turn(stream, &tries, &npv, question.least_money(), &|quantiles| at(question, stream, quantiles, false).npv);
    let advice_turns = turn(stream, &tries, &lead, TIE, &|quantiles| at(question, stream, quantiles, true).lead);
    (npv_turns, advice_turns)
}

/// The figures with the stream at eight quantiles.
fn at(question: &Question<'_>, stream: &Stream, quantiles: &[f64; WIDTH], with_rival: bool) -> Point {
    let mut values = Values::base(&question.plan.assumptions);
    for (lane, &quantile) in quantiles.iter().enumerate() {
        put(&mut values, stream, lane, quantile);
    }
    question.at(values, with_rival)
}

/// The change of sign nearest to the median. Values up to `nothing` have no sign.
fn turn(
    stream: &Stream,
    quantiles: &[f64],
    values: &[f64],
    nothing: f64,
    compute: &dyn Fn(&[f64; WIDTH]) -> Lanes,
) -> Option<Turn> {
    let signed: Vec<(f64, bool)> = quantiles
        .iter()
        .zip(values)
        .filter(|(_, value)| value.abs() > nothing)
        .map(|(&quantile, &value)| (quantile, value > 0.0))
        .collect();
    let crossings = signed.windows(2).filter(|pair| pair[0].1 != pair[1].1).map(|pair| {
        let better_above = pair[1].1;
        (narrowed(pair[0].0, pair[1].0, better_above, compute), better_above)
    });
    let from_median = |quantile: f64| (quantile - 0.5).abs();
    let (quantile, better_above) = crossings.min_by(|a, b| from_median(a.0).total_cmp(&from_median(b.0)))?;
    Some(Turn { quantile, values: stream.values_at(quantile), better_above })
}

/// Narrows a bracket down by nine at a time.
fn narrowed(mut low: f64, mut high: f64, better_above: bool, compute: &dyn Fn(&[f64; WIDTH]) -> Lanes) -> f64 {
    while high - low > NARROW {
        let width = (high - low) / (WIDTH as f64 + 1.0);
        let quantiles: [f64; WIDTH] = std::array::from_fn(|lane| low + width * (lane + 1) as f64);
        let values = compute(&quantiles).0;
        let is_above = |value: f64| (value > 0.0) == better_above;
        let first_above = values.iter().position(|value| is_above(*value));
        let (next_low, next_high) = match first_above {
            Some(0) => (low, quantiles[0]),
            Some(place) => (quantiles[place - 1], quantiles[place]),
            None => (quantiles[WIDTH - 1], high),
        };
        if next_low <= low && next_high >= high {
            break;
        }
        (low, high) = (next_low, next_high);
    }
    0.5 * (low + high)
}

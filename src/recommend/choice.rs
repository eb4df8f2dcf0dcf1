//! Which of the contenders is recommended (model §7).

use super::Evidence;
use super::gates::is_eligible;
use crate::engine::statistics::mean;
use crate::model::Mix;

/// Scores nearer than this are the same.
const TIE: f64 = 1e-9;
/// A smaller gap of mean scores is too close to call.
const LEAST_GAP: f64 = 0.05;
/// So is a winner that beats the runner-up in a smaller share of draws.
const LEAST_WINS: f64 = 0.60;

/// As is or a mix in the contest.
#[derive(Clone, Debug, PartialEq)]
pub struct Contender {
    /// The mix's place; `None` for as is.
    pub mix: Option<usize>,
    /// Mean score.
    pub score: f64,
    /// Share of draws in which it has the highest score of all; ties are shared.
    pub p_best: f64,
    /// Whether it passes every gate.
    pub eligible: bool,
    /// Channels that it offers at the end.
    pub channels: usize,
    /// Present value of its one-offs, currency.
    pub investment: f64,
}

/// The choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// As is first, then the mixes in the order of the file.
    pub contenders: Vec<Contender>,
    /// The recommended mix's place; `None` where the advice is to stay.
    pub mix: Option<usize>,
    /// The runner-up among the eligible, as a place in `contenders`.
    pub runner_up: Option<usize>,
    /// Whether the two are too close to call.
    pub too_close: bool,
    /// Share of draws in which the recommended scores higher than the runner-up; ties ½.
    pub wins: Option<f64>,
}

/// The share of draws in which the first scores higher than the second, ties ½.
#[must_use]
pub(super) fn share_better(first: &[f64], second: &[f64]) -> f64 {
    let sum: f64 = first.iter().zip(second).map(|(first, second)| better(first - second)).sum();
    if first.is_empty() { 0.5 } else { sum / first.len() as f64 }
}

pub(super) fn choose(evidence: &Evidence<'_>) -> Choice {
    let count = evidence.setup.draws;
    let as_is = vec![evidence.hypotes.as_is.score.unwrap_or(0.0); count];
    let scores: Vec<&[f64]> =
        std::iter::once(as_is.as_slice()).chain(evidence.draws.iter().map(|draws| draws.score.as_slice())).collect();
    let best = shares_best(&scores);
    let plan = evidence.plan();
    let contenders: Vec<Contender> = scores
        .iter()
        .zip(best)
        .enumerate()
        .map(|(place, (scores, p_best))| {
            let mix = place.checked_sub(1);
            Contender {
                mix,
                score: mean(scores),
                p_best,
                eligible: mix.is_none_or(|mix| is_eligible(&evidence.gates[mix])),
                channels: channels_at_end(plan, mix.map(|mix| &plan.mixes[mix])),
                investment: mix.map_or(0.0, |mix| evidence.roi[mix].investment),
            }
        })
        .collect();
    decided(contenders, &|first, second| share_better(scores[first], scores[second]))
}

/// The choice among the same contenders where the draws have weights: `scores` in the order of the contenders, `weights` sum
/// to 1, `eligible` says which pass the gates by them.
#[must_use]
pub fn choose_again(before: &Choice, scores: &[&[f64]], weights: &[f64], eligible: &[bool]) -> Choice {
    let weighted = |values: &mut dyn Iterator<Item = f64>| -> f64 {
        values.zip(weights).map(|(value, weight)| value * weight).sum()
    };
    let mut best = vec![0.0; scores.len()];
    for (draw, weight) in weights.iter().enumerate() {
        let tied = tied_best(scores, draw);
        for &place in &tied {
            best[place] += weight / tied.len() as f64;
        }
    }
    let again = before.contenders.iter().enumerate().map(|(place, contender)| Contender {
        score: weighted(&mut scores[place].iter().copied()),
        p_best: best[place],
        eligible: eligible.get(place).copied().unwrap_or(false),
        ..contender.clone()
    });
    decided(again.collect(), &|first, second| {
        weighted(&mut scores[first].iter().zip(scores[second]).map(|(one, other)| better(one - other)))
    })
}

/// 1 where a gap says that the first is better, 0 where the second is, ½ where they are the same.
fn better(gap: f64) -> f64 {
    match gap {
        gap if gap > TIE => 1.0,
        gap if gap < -TIE => 0.0,
        _ => 0.5,
    }
}

/// The contenders with the highest score in a draw.
fn tied_best(scores: &[&[f64]], draw: usize) -> Vec<usize> {
    let top = scores.iter().map(|row| row[draw]).fold(f64::NEG_INFINITY, f64::max);
    (0..scores.len()).filter(|&place| scores[place][draw] >= top - TIE).collect()
}

/// The choice by the contenders' mean scores; `wins` is how often the first is better than the second.
fn decided(contenders: Vec<Contender>, wins: &dyn Fn(usize, usize) -> f64) -> Choice {
    let mut ranking: Vec<usize> = (0..contenders.len()).filter(|&place| contenders[place].eligible).collect();
    ranking.sort_by(|&a, &b| contenders[b].score.total_cmp(&contenders[a].score).then(a.cmp(&b)));
    let winner = ranking[0];
    let Some(&second) = ranking.get(1) else {
        return Choice { mix: contenders[winner].mix, contenders, runner_up: None, too_close: false, wins: None };
    };
    let wins = wins(winner, second);
    let too_close = contenders[winner].score - contenders[second].score < LEAST_GAP || wins < LEAST_WINS;
    let size = |place: usize| (contenders[place].channels, contenders[place].investment);
    let simpler =
        size(second).0 < size(winner).0 || (size(second).0 == size(winner).0 && size(second).1 < size(winner).1);
    let (taken, other, wins) = if too_close && simpler { (second, winner, 1.0 - wins) } else { (winner, second, wins) };
    Choice { mix: contenders[taken].mix, contenders, runner_up: Some(other), too_close, wins: Some(wins) }
}

fn shares_best(scores: &[&[f64]]) -> Vec<f64> {
    let draws = scores.first().map_or(0, |row| row.len());
    let mut best = vec![0.0; scores.len()];
    for draw in 0..draws {
        let tied = tied_best(scores, draw);
        for &place in &tied {
            best[place] += 1.0 / tied.len() as f64;
        }
    }
    best.iter().map(|sum| sum / draws.max(1) as f64).collect()
}

/// How many channels are offered when the horizon ends: a current one in any cell where it has had contacts,
/// an added one in any.
#[must_use]
pub(super) fn channels_at_end(plan: &crate::model::Plan, mix: Option<&Mix>) -> usize {
    let schedule = match mix {
        Some(mix) => crate::engine::schedule::Schedule::of_mix(plan, mix),
        None => crate::engine::schedule::Schedule::as_is(plan),
    };
    schedule.channels.iter().filter(|&&channel| schedule.is_open_at_end(plan, channel, &|_| true)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_count_half_and_are_shared() {
        assert!((share_better(&[1.0, 1.0, 0.0, 2.0], &[0.0, 1.0, 1.0, 1.0]) - 0.625).abs() < 1e-15);
        assert_eq!(shares_best(&[&[0.0, 1.0], &[0.0, 0.0]]), [0.75, 0.25]);
    }
}

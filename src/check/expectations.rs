//! `[expect]`: what continuous integration holds a file to.

use super::figure;
use crate::Results;
use crate::model::{Code, ExpectedValue, Finding, Origin, Plan};
use crate::text::{Arg, Message};

/// A bound is kept within this share of it.
const TOLERANCE: f64 = 1e-9;
/// The significant figures that a figure is shown with, so that a near miss is seen.
const SHOWN_FIGURES: i32 = 6;

/// A figure within this many standard errors of its bound might be on its other side with other draws.
const NEAR: f64 = 2.0;

/// Every expectation that other draws might turn: it is within two standard errors of where it turns.
pub(super) fn on_the_edge(plan: &Plan, results: &Results) -> Vec<Finding> {
    let expectations = plan.expectations.iter();
    expectations
        .filter_map(|expectation| {
            let finding = |what: &str| {
                let finding = Finding::new(Code::ExpectOnTheEdge, expectation.origin).with("figure", what);
                finding.with("draws", Arg::Count(results.draws as f64))
            };
            match &expectation.value {
                ExpectedValue::Recommended(_) => is_choice_near(plan, results).then(|| finding("recommended")),
                ExpectedValue::Verdict { channel, .. } => {
                    let advice = results.recommendation.as_ref()?;
                    let found = advice.channels.iter().find(|one| plan.channel(one.channel).name == *channel)?;
                    let confidence = found.confidence?;
                    is_near(confidence, 0.5, share_error(confidence, results.draws)).then(|| finding(channel))
                }
                ExpectedValue::Bound { mix, figure, value, .. } => {
                    let place = plan.mixes.iter().position(|one| one.id == *mix)?;
                    let found = figure::of_mix(results, place, figure)?;
                    is_near(found, *value, figure::error_of(results, place, figure)).then(|| finding(figure))
                }
            }
        })
        .collect()
}

fn is_near(value: f64, bound: f64, error: f64) -> bool {
    error > 0.0 && (value - bound).abs() <= NEAR * error
}

/// The standard error of a share of draws, √(p(1−p)/n) with two draws added on either side (Agresti and Coull 1998), so
/// that a few draws that all agree are not taken for certainty.
pub(super) fn share_error(share: f64, draws: usize) -> f64 {
    let all = draws as f64 + 4.0;
    let share = (share * draws as f64 + 2.0) / all;
    (share * (1.0 - share) / all).sqrt()
}

/// Whether other draws might recommend another mix: a contender that scores as high or higher is at the edge of a
/// must-have, or the two that lead are nearer to one another, or to what counts as too close, than draws can tell.
fn is_choice_near(plan: &Plan, results: &Results) -> bool {
    let Some(advice) = &results.recommendation else { return false };
    let choice = &advice.choice;
    let score_of =
        |mix: Option<usize>| choice.contenders.iter().find(|one| one.mix == mix).map_or(0.0, |one| one.score);
    let chosen = score_of(choice.mix);
    let gate_decides = (0..plan.mixes.len()).any(|place| {
        let bears = Some(place) == choice.mix || score_of(Some(place)) >= chosen;
        // A gate decides alone where all others of the mix are passed.
        let others_pass = results.gates[place].iter().filter(|gate| !gate.on_the_edge).all(|gate| gate.passed);
        bears && others_pass && results.gates[place].iter().any(|gate| gate.on_the_edge)
    });
    let Some(second) = choice.runner_up.and_then(|place| choice.contenders.get(place)) else { return gate_decides };
    let scores = |mix: Option<usize>| mix.map(|place| results.simulated.variants[place].score.as_slice());
    let (first, other) = (scores(choice.mix), scores(second.mix));
    let as_is = results.hypotes.as_is.score.unwrap_or(0.0);
    let gaps: Vec<f64> = (0..results.draws)
        .map(|draw| first.map_or(as_is, |scores| scores[draw]) - other.map_or(as_is, |scores| scores[draw]))
        .collect();
    let error = mean_error(&gaps);
    gate_decides || is_near(crate::engine::statistics::mean(&gaps), 0.0, error)
}

/// The standard error of a mean over draws: s/√n.
pub(super) fn mean_error(values: &[f64]) -> f64 {
    crate::engine::statistics::Summary::of(values).sd / (values.len().max(1) as f64).sqrt()
}

/// Every expectation that is not met, at its line.
pub(super) fn not_met(plan: &Plan, results: &Results) -> Vec<Finding> {
    plan.expectations
        .iter()
        .filter_map(|expectation| {
            let at = expectation.origin;
            match &expectation.value {
                ExpectedValue::Recommended(id) => recommended(plan, results, id, at),
                ExpectedValue::Verdict { channel, verdict } => on_channel(plan, results, (channel, verdict), at),
                ExpectedValue::Bound { mix, figure, is_minimum, value } => {
                    bound(plan, results, (mix, figure), Bound { is_minimum: *is_minimum, value: *value }, at)
                }
            }
        })
        .collect()
}

fn recommended(plan: &Plan, results: &Results, expected: &str, at: Origin) -> Option<Finding> {
    let actual = results
        .recommendation
        .as_ref()
        .map(|advice| advice.choice.mix.map_or("as-is", |place| plan.mixes[place].id.as_str()));
    if actual == Some(expected) {
        return None;
    }
    let why = if actual.is_some() { "expect-recommended-look" } else { "expect-recommended-goals" };
    let finding = Finding::new(Code::ExpectRecommended, at).with("expected", expected);
    Some(finding.with("actual", word_or(actual, "no-recommendation")).with("why", Message::new(why)))
}

fn on_channel(plan: &Plan, results: &Results, expected: (&str, &str), at: Origin) -> Option<Finding> {
    let (channel, verdict) = expected;
    let advice = results.recommendation.as_ref();
    let actual = advice.and_then(|advice| {
        let found = advice.channels.iter().find(|one| plan.channel(one.channel).name == channel);
        found.map(|one| one.verdict.word())
    });
    if actual == Some(verdict) {
        return None;
    }
    let none = if advice.is_some() { "no-verdict" } else { "no-recommendation" };
    let finding = Finding::new(Code::ExpectVerdict, at).with("channel", channel).with("expected", verdict);
    Some(finding.with("actual", word_or(actual, none)))
}

struct Bound {
    is_minimum: bool,
    value: f64,
}

impl Bound {
    fn is_kept_by(&self, value: f64) -> bool {
        let tolerance = TOLERANCE * self.value.abs().max(1.0);
        if self.is_minimum { value >= self.value - tolerance } else { value <= self.value + tolerance }
    }

    fn in_words(&self) -> Message {
        let key = if self.is_minimum { "expected-at-least" } else { "expected-at-most" };
        Message::new(key).with("bound", Arg::Number(self.value))
    }

    /// The value with few figures, but all of them where fewer would seem to keep the bound.
    fn shown(&self, value: f64) -> f64 {
        let rounded = rounded(value);
        if self.is_kept_by(rounded) { value } else { rounded }
    }
}

fn bound(plan: &Plan, results: &Results, of: (&str, &str), bound: Bound, at: Origin) -> Option<Finding> {
    let (id, name) = of;
    let place = plan.mixes.iter().position(|mix| mix.id == id)?;
    let figure = figure::of_mix(results, place, name);
    let code = match figure {
        Some(value) if bound.is_kept_by(value) => return None,
        Some(_) => Code::ExpectFigure,
        None => Code::ExpectNoFigure,
    };
    let finding = Finding::new(code, at).with("mix", id).with("figure", name).with("expected", bound.in_words());
    Some(match figure {
        Some(value) => finding.with("actual", Arg::Number(bound.shown(value))),
        None => finding,
    })
}

fn word_or(word: Option<&str>, otherwise: &'static str) -> Arg {
    word.map_or_else(|| Message::new(otherwise).into(), Arg::from)
}

fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let decimals = SHOWN_FIGURES - 1 - value.abs().log10().floor() as i32;
    // Through text, so that the shortest writing of the result is the rounded one.
    let text = format!("{:.*}", decimals.clamp(0, 300) as usize, value);
    text.parse().unwrap_or(value)
}

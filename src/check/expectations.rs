//! `[expect]`: what continuous integration holds a file to.

use super::figure;
use crate::Results;
use crate::model::{Code, ExpectedValue, Finding, Origin, Plan};
use crate::text::{Arg, Message};

/// A bound is kept within this share of it.
const TOLERANCE: f64 = 1e-9;
/// The significant figures that a figure is shown with, so that a near miss is seen.
const SHOWN_FIGURES: i32 = 6;

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

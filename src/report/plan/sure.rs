//! How sure the recommendation is, and what choosing the runner-up would give and cost.

use super::figures::{chance, is_certain};
use super::voice::Voice;
use crate::Results;
use crate::recommend::Recommendation;
use crate::roi::Risk;
use crate::text::{Arg, Message};

/// The sentences, in order.
pub(in crate::report) fn sentences(
    voice: &Voice<'_>,
    results: &Results,
    advice: &Recommendation,
    draws: usize,
) -> Vec<String> {
    let choice = &advice.choice;
    let Some(chosen) = choice.contenders.iter().find(|contender| contender.mix == choice.mix) else {
        return Vec::new();
    };
    let mut sentences = Vec::new();
    if !is_uncertain(results) {
        sentences.push(voice.word("sure-certain"));
        if let Some(runner_up) = choice.runner_up.and_then(|place| choice.contenders.get(place)) {
            let other = voice.mix(runner_up.mix);
            sentences.push(instead(voice, results, advice, runner_up.mix, &other));
        }
        return sentences;
    }
    let whole = match (choice.too_close, advice.pruned.is_empty()) {
        (true, _) => "sure-best-close",
        (false, true) => "sure-best",
        (false, false) => "sure-best-whole",
    };
    sentences.push(
        voice.say(
            &Message::new(whole).with("best", chance(voice, chosen.p_best)).with("draws", Arg::Count(draws as f64)),
        ),
    );
    if let Some(risk) = advice.risk.filter(|risk| !is_certain(&risk.npv)) {
        sentences.push(voice.with("sure-loss", "loss", chance(voice, 1.0 - risk.p_npv_positive)));
    }
    let Some(runner_up) = choice.runner_up.and_then(|place| choice.contenders.get(place)) else {
        sentences.push(voice.word("sure-alone"));
        return sentences;
    };
    let other = voice.mix(runner_up.mix);
    if let Some(wins) = choice.wins {
        let key = if choice.too_close { "sure-too-close" } else { "sure-wins" };
        sentences.push(voice.say(&Message::new(key).with("other", other.clone()).with("wins", chance(voice, wins))));
    }
    sentences.push(instead(voice, results, advice, runner_up.mix, &other));
    sentences
}

/// Whether any two simulated outcomes of a mix differ.
fn is_uncertain(results: &Results) -> bool {
    let differs = |column: &[f64]| {
        let (low, high) =
            column.iter().fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(*value), high.max(*value)));
        high - low > 1e-9 * high.abs().max(1e-2)
    };
    let columns =
        results.simulated.variants.iter().flat_map(|draws| [&draws.score, &draws.npv, &draws.satisfaction_change]);
    columns.into_iter().any(|column| differs(column))
}

/// What the runner-up would give and cost against the recommended.
fn instead(voice: &Voice<'_>, results: &Results, advice: &Recommendation, mix: Option<usize>, other: &str) -> String {
    let theirs = mix.and_then(|place| results.roi.get(place)).map(|roi| &roi.risk);
    let change = |figure: fn(&Risk) -> f64| theirs.map_or(0.0, figure) - advice.risk.as_ref().map_or(0.0, figure);
    let key = if voice.plan.metric.is_some() { "sure-instead" } else { "sure-instead-no-metric" };
    voice.say(
        &Message::new(key)
            .with("other", other)
            .with("npv", Arg::MoneyChange(change(|risk| risk.npv.mean)))
            .with("metric", voice.metric())
            .with("points", Arg::Points(change(|risk| risk.satisfaction_change.mean)))
            .with("unserved", Arg::ShareChange(change(|risk| risk.unserved_change.mean))),
    )
}

//! The answer: the question, the recommendation, the three figures that matter, and how sure.

use super::figures::{chance, is_certain};
use super::voice::Voice;
use super::{stops, sure, verdicts};
use crate::Results;
use crate::engine::statistics::Summary;
use crate::recommend::{ChangeKind, ChannelVerdict, Recommendation, Verdict};
use crate::report::document::{Block, Card, Cell, Document, KeyFigure, Labelled, Tone};
use crate::roi::Risk;
use crate::text::{Arg, Message};

/// Adds the answer.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, results: &Results, run: (u64, usize)) {
    if let Some(question) = &voice.plan.scenario.question {
        document.paragraph(question.clone());
    }
    let Some(advice) = &results.recommendation else {
        let text = voice.word("answer-no-goals");
        document.push(Block::Lead { text, tone: Tone::Warning });
        document.paragraph(voice.word("answer-no-goals-help"));
        return;
    };
    document.push(Block::Lead { text: lead(voice, advice), tone: Tone::Good });
    document.push(Block::Cards(cards(voice, advice)));
    if let Some(risk) = &advice.risk {
        document.push(Block::Figures(figures(voice, risk)));
    } else {
        add_why_stay(document, voice, results, advice);
    }
    if !voice.plan.mixes.is_empty() {
        document.paragraph(sure::sentences(voice, results, advice, run.1).join(" "));
    }
}

pub(in crate::report) fn lead(voice: &Voice<'_>, advice: &Recommendation) -> String {
    if voice.plan.mixes.is_empty() {
        return voice.word("answer-no-mixes");
    }
    let Some(place) = advice.choice.mix else {
        let emptied = advice.choice.runner_up.filter(|_| !advice.pruned.is_empty());
        let emptied = emptied.and_then(|place| advice.choice.contenders[place].mix);
        return match emptied {
            Some(mix) => voice.with("answer-nothing-left", "mix", voice.mix(Some(mix))),
            None => voice.word("answer-stay"),
        };
    };
    let name = voice.mix(Some(place));
    if advice.pruned.is_empty() {
        return voice.with("answer-choose", "mix", name);
    }
    let less: Vec<String> = advice.pruned.iter().map(|out| voice.say(&less(voice, &out.kind))).collect();
    voice.say(&Message::new("answer-choose-less").with("mix", name).with("less", less))
}

/// What was taken out, as a reader says it: "keep letters".
fn less(voice: &Voice<'_>, kind: &ChangeKind) -> Message {
    let key = match kind.key {
        "change-add" => "less-add",
        "change-drop" => "less-drop",
        "change-improve" => "less-improve",
        "change-shift" => "less-shift",
        "change-prevent" => "less-prevent",
        _ => "less-handover",
    };
    with_change(voice, Message::new(key), kind)
}

/// A change's channels and the cells that it is limited to, as arguments.
fn with_change(voice: &Voice<'_>, message: Message, kind: &ChangeKind) -> Message {
    let cells: Vec<String> = kind.reasons.iter().chain(&kind.segments).cloned().collect();
    let all = || voice.word("all-channels");
    let names = voice.channels(&kind.channels);
    let cells: Arg =
        if cells.is_empty() { "".into() } else { Message::new("change-cells").with("cells", cells).into() };
    message
        .with("channels", if names.is_empty() { all() } else { names.join(", ") })
        .with("from", names.first().cloned().unwrap_or_else(all))
        .with("to", names.last().cloned().unwrap_or_else(all))
        .with("cells", cells)
}

/// Which channels to add, drop, develop and keep.
fn cards(voice: &Voice<'_>, advice: &Recommendation) -> Vec<Card> {
    let named = |key: &'static str, tone: Tone, wanted: &dyn Fn(&ChannelVerdict) -> bool| {
        let items: Vec<Labelled> = advice
            .channels
            .iter()
            .filter(|one| wanted(one))
            .map(|one| Labelled {
                label: Cell::from(voice.channel(one.channel)),
                text: if key == "verdict-worth" { String::new() } else { verdicts::in_short(voice, advice, one) },
            })
            .collect();
        (!items.is_empty()).then(|| Card { label: Cell::new(voice.word(key), tone), items })
    };
    let is = |verdict: Verdict| move |one: &ChannelVerdict| one.verdict == verdict;
    [
        named("verdict-add", Tone::Good, &is(Verdict::Add)),
        named("verdict-drop", Tone::Bad, &is(Verdict::Drop)),
        named("verdict-develop", Tone::Strong, &|one| one.verdict == Verdict::Keep && one.develop),
        named("verdict-keep", Tone::Strong, &|one| one.verdict == Verdict::Keep && !one.develop),
        named("verdict-not-now", Tone::Quiet, &is(Verdict::NotNow)),
        named("verdict-worth", Tone::Warning, &|one| advice.worth_a_hypothesis.contains(&one.channel)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn figures(voice: &Voice<'_>, risk: &Risk) -> Vec<KeyFigure> {
    let range = |summary: &Summary, write: &dyn Fn(f64) -> Arg| {
        if is_certain(summary) {
            return String::new();
        }
        voice.say(&Message::new("figure-range").with("low", write(summary.p05)).with("high", write(summary.p95)))
    };
    let figure = |label: String, summary: &Summary, write: &dyn Fn(f64) -> Arg, is_bad: bool| KeyFigure {
        label,
        value: Cell::new(
            voice.with("figure-value", "value", write(summary.mean)),
            if is_bad { Tone::Bad } else { Tone::Strong },
        ),
        range: range(summary, write),
    };
    let months = Arg::Months(f64::from(voice.plan.scenario.months));
    let mut figures =
        vec![figure(voice.with("figure-npv", "months", months), &risk.npv, &Arg::MoneyChange, risk.npv.mean < 0.0)];
    if voice.plan.metric.is_some() {
        let change = &risk.satisfaction_change;
        let label = voice.with("figure-satisfaction", "metric", voice.metric());
        let points = |value: f64| Message::new("figure-points").with("points", Arg::Points(value)).into();
        figures.push(figure(label, change, &points, change.mean < -0.05));
    }
    let change = &risk.unserved_change;
    figures.push(figure(voice.word("figure-unserved"), change, &Arg::ShareChange, change.mean > 0.0005));
    figures
}

/// Why no mix is better than staying: what stops each.
fn add_why_stay(document: &mut Document, voice: &Voice<'_>, results: &Results, advice: &Recommendation) {
    let contenders = &advice.choice.contenders;
    let as_is = contenders.iter().find(|contender| contender.mix.is_none()).map_or(0.0, |contender| contender.score);
    let mut labels = Vec::new();
    for contender in contenders {
        let Some(place) = contender.mix else { continue };
        let missed = results.gates.get(place).map(|gates| stops::missed(voice, gates)).unwrap_or_default();
        let score = Message::new("stay-score").with("score", Arg::Share(contender.score));
        let score = score.with("as-is", Arg::Share(as_is)).with("best", chance(voice, contender.p_best));
        let text = if missed.is_empty() { voice.say(&score) } else { missed.join("\n") };
        labels.push(Labelled { label: Cell::new(voice.mix(Some(place)), Tone::Strong), text });
    }
    if !labels.is_empty() {
        document.paragraph(voice.word("answer-why-stay"));
        document.push(Block::Labels(labels));
    }
}

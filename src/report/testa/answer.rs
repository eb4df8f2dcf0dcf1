//! The answer first: test, or decide now, and which way.

use crate::report::document::{Block, Cell, Document, KeyFigure, Labelled, Tone};
use crate::report::plan::figures::chance;
use crate::report::plan::voice::Voice;
use crate::testa::{Advice, LONGEST, Objective, PilotPlan, SHORTEST};
use crate::text::{Arg, Message};

pub(super) fn add(document: &mut Document, voice: &Voice<'_>, pilot: &PilotPlan, seed: u64) {
    let mix = voice.mix(Some(pilot.mix));
    let best = voice.mix(pilot.contenders.get(pilot.best_now).copied().flatten());
    let key = match pilot.advice {
        Advice::Test { .. } => "testa-lead-test",
        Advice::DecideNow => "testa-lead-decide",
        Advice::NothingToLearn => "testa-lead-nothing",
        Advice::CannotBeSeen => "testa-lead-unseen",
        Advice::Stopped => "testa-lead-stopped",
    };
    let months = Arg::Months(f64::from(pilot.months));
    let message = Message::new(key).with("mix", mix.clone()).with("best", best.clone()).with("months", months);
    let tone = if matches!(pilot.advice, Advice::Test { .. }) { Tone::Warning } else { Tone::Good };
    document.push(Block::Lead { text: voice.say(&message), tone });
    let mut labels = vec![Labelled {
        label: Cell::new(voice.word("testa-label-hypothesis"), Tone::Strong),
        text: hypothesis(voice, pilot),
    }];
    let why = match pilot.advice {
        Advice::Test { months } => pilot.lengths.iter().find(|length| length.months == months).map(|length| {
            let message = Message::new("testa-why-test").with("worth", Arg::Money(length.evsi));
            message.with("cost", Arg::Money(length.cost)).with("chance", chance(voice, length.p_changes))
        }),
        Advice::DecideNow => {
            let usual = pilot.lengths.iter().filter(|length| (SHORTEST..=LONGEST).contains(&length.months));
            let best = usual.max_by(|a, b| a.net.total_cmp(&b.net));
            best.map(|length| {
                let message = Message::new("testa-why-decide").with("months", Arg::Months(f64::from(length.months)));
                message.with("worth", Arg::Money(length.evsi)).with("cost", Arg::Money(length.cost))
            })
        }
        Advice::NothingToLearn => Some(Message::new("testa-why-nothing").with("best", best.clone())),
        Advice::Stopped => Some(Message::new("testa-why-stopped").with("mix", mix.clone())),
        Advice::CannotBeSeen => Some(Message::new("testa-why-unseen").with("mix", mix.clone())),
    };
    if let Some(why) = why {
        labels.push(Labelled { label: Cell::new(voice.word("testa-label-why"), Tone::Strong), text: voice.say(&why) });
    }
    let others: Vec<String> =
        pilot.contenders.iter().filter(|one| **one != Some(pilot.mix)).map(|one| voice.mix(*one)).collect();
    labels.push(Labelled {
        label: Cell::new(voice.word("testa-label-against"), Tone::Strong),
        text: voice.with("testa-against", "others", Arg::List(others)),
    });
    document.push(Block::Labels(labels));
    let figure = |key: &'static str, value: String| KeyFigure {
        label: voice.word(key),
        value: value.into(),
        range: String::new(),
    };
    document.push(Block::Figures(vec![
        figure("testa-figure-wrong", chance(voice, pilot.p_wrong)),
        figure("testa-figure-evpi", voice.catalogue.money(pilot.evpi)),
    ]));
    let mut notes = vec![voice.with("testa-note-wrong", "best", best)];
    notes.push(match pilot.objective {
        Objective::Score { price } => voice.with("testa-note-score", "price", Arg::Money(price / 10.0)),
        Objective::NetWorth => voice.word("testa-note-net-worth"),
    });
    let draws = Message::new("testa-note-draws").with("draws", Arg::Count(pilot.draws as f64));
    notes.push(voice.say(&draws.with("seed", Arg::Number(seed as f64))));
    document.notes(notes);
}

/// The hypothesis in one sentence: the file's own, or what the mix is supposed to do.
pub(super) fn hypothesis(voice: &Voice<'_>, pilot: &PilotPlan) -> String {
    let mix = &voice.plan.mixes[pilot.mix];
    match &mix.hypothesis {
        Some(stated) => stated.clone(),
        None => voice.with("testa-hypothesis", "mix", mix.name.clone()),
    }
}

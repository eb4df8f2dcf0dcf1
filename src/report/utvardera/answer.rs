//! The decision, why, what it means in money, and what is not known.

use super::{Evaluated, Voice};
use crate::model::Decision;
use crate::report::document::{Block, Cell, Document, KeyFigure, Notice, Tone};
use crate::text::{Arg, Message};
use crate::utvardera::Learned;

/// Adds the answer.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, told: &Evaluated<'_>) {
    let decided = told.decided;
    if !decided.first.is_empty() {
        let notice =
            |message: &Message| Notice { message: voice.say(message), help: None, place: None, tone: Tone::Warning };
        document.push(Block::Notices(decided.first.iter().map(notice).collect()));
    }
    let why = decided.reasons.first().map(|reason| voice.say(reason)).unwrap_or_default();
    let lead = Message::new("decided").with("decision", voice.word(word(decided.decision))).with("why", why);
    document.push(Block::Lead { text: voice.say(&lead), tone: tone(decided.decision) });
    if let Some(learned) = told.learned {
        if learned.is_reliable() {
            document.push(Block::Figures(figures(voice, learned)));
        } else {
            let few = Message::new("decided-few-draws").with("effective", Arg::Count(learned.effective_draws.round()));
            document.paragraph(voice.say(&few.with("draws", Arg::Count(learned.draws as f64))));
        }
    }
    let is_money = |message: &&Message| message.key == "decision-money" && told.learned.is_some();
    document.notes(decided.reasons.iter().skip(1).filter(|one| !is_money(one)).map(|one| voice.say(one)).collect());
    if !decided.unknown.is_empty() {
        document.subheading(voice.word("unknown-heading"));
        document.notes(decided.unknown.iter().map(|message| voice.say(message)).collect());
    }
}

/// The key of a decision's word.
pub(super) fn word(decision: Decision) -> &'static str {
    match decision {
        Decision::Scale => "decide-scale",
        Decision::Prolong => "decide-prolong",
        Decision::Adjust => "decide-adjust",
        Decision::Close => "decide-close",
    }
}

fn tone(decision: Decision) -> Tone {
    match decision {
        Decision::Scale => Tone::Good,
        Decision::Prolong | Decision::Adjust => Tone::Warning,
        Decision::Close => Tone::Bad,
    }
}

fn figures(voice: &Voice<'_>, learned: &Learned) -> Vec<KeyFigure> {
    let figure = |key: &'static str, after: Arg, before: Arg, is_bad: bool| KeyFigure {
        label: voice.word(key),
        value: Cell::new(voice.arg(&after), if is_bad { Tone::Bad } else { Tone::Strong }),
        range: voice.say(&Message::new("decided-before").with("value", before)),
    };
    vec![
        figure(
            "decided-npv",
            Arg::MoneyChange(learned.npv_after),
            Arg::MoneyChange(learned.npv_before),
            learned.npv_after < 0.0,
        ),
        figure(
            "decided-chance",
            Arg::Share(learned.p_positive_after),
            Arg::Share(learned.p_positive_before),
            learned.p_positive_after < 0.5,
        ),
    ]
}

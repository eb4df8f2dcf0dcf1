//! The ROI again with what was measured: each mix and each verdict before and after.

use super::{Evaluated, Voice};
use crate::recommend::Verdict;
use crate::report::document::{Cell, Column, Document, Table, Tone};
use crate::report::plan::figures::{chance, money_of};
use crate::report::plan::voice::Voice as PlanVoice;
use crate::text::{Arg, Message};
use crate::utvardera::{BeforeAfter, Learning};

/// Adds the section; nothing where no scenario was put to what was measured.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, told: &Evaluated<'_>) {
    let Some(learning) = told.learning else { return };
    let plan = PlanVoice { plan: told.plan, catalogue: voice.catalogue };
    document.heading(voice.word("learning-heading"));
    if learning.weighed.is_empty() {
        document.paragraph(voice.word("learning-nothing"));
        return;
    }
    if !learning.is_reliable() {
        let few = Message::new("learning-few").with("effective", Arg::Count(learning.effective.round()));
        document.paragraph(voice.say(&few.with("draws", Arg::Count(learning.draws as f64))));
        return;
    }
    document.table(mixes(&plan, learning));
    let draws = Message::new("learning-draws").with("effective", Arg::Count(learning.effective.round()));
    let mut notes = vec![voice.say(&draws.with("draws", Arg::Count(learning.draws as f64)))];
    let off: Vec<String> = learning.weighed.iter().filter(|one| one.disagrees()).map(|one| one.id.clone()).collect();
    if !off.is_empty() {
        notes.push(voice.say(&Message::new("learning-disagrees").with("criteria", Arg::List(off))));
    }
    if !learning.unused.is_empty() {
        notes.push(voice.say(&Message::new("learning-unused").with("criteria", Arg::List(learning.unused.clone()))));
    }
    document.notes(notes);
    let Some((before, after)) = learning.choice else { return };
    let key = if before == after { "learning-choice-stands" } else { "learning-choice-turns" };
    let message = Message::new(key).with("before", plan.mix(before)).with("after", plan.mix(after));
    document.paragraph(voice.say(&message));
    let mut table = Table::new(vec![
        Column::words(voice.word("learning-channel")),
        Column::words(voice.word("learning-before")),
        Column::words(voice.word("learning-after")),
    ]);
    for one in &learning.channels {
        let tone = if one.before == one.after { Tone::Plain } else { Tone::Warning };
        table.row(vec![
            plan.channel(one.channel).into(),
            voice.word(verdict_key(one.before)).into(),
            Cell::new(voice.word(verdict_key(one.after)), tone),
        ]);
    }
    document.table(table);
}

/// The key of a verdict's word.
fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Keep => "verdict-keep",
        Verdict::Add => "verdict-add",
        Verdict::Drop => "verdict-drop",
        Verdict::NotNow => "verdict-not-now",
    }
}

fn mixes(plan: &PlanVoice<'_>, learning: &Learning) -> Table {
    let money = money_of(learning.mixes.iter().flat_map(|mix| [mix.npv.before, mix.npv.after]));
    let turned = |sides: BeforeAfter, write: &dyn Fn(f64) -> String| {
        format!("{} →\u{a0}{}", write(sides.before), write(sides.after))
    };
    let mut table = Table::new(vec![
        Column::words(plan.word("column-mix")),
        Column::figures(plan.of_money("learning-npv", plan.unit(money))),
        Column::figures(plan.word("learning-pays")),
        Column::figures(plan.with("learning-satisfaction", "metric", plan.metric())),
        Column::words(plan.word("learning-eligible")),
    ]);
    for (place, mix) in learning.mixes.iter().enumerate() {
        let passes = |passes: bool| plan.word(if passes { "learning-passes" } else { "learning-stopped" });
        let eligible = match mix.eligible {
            (before, after) if before == after => passes(after),
            (before, after) => format!("{} →\u{a0}{}", passes(before), passes(after)),
        };
        table.row(vec![
            Cell::new(plan.mix(Some(place)), if place == learning.mix { Tone::Strong } else { Tone::Plain }),
            turned(mix.npv, &|npv| plan.amount_change(money, npv)).into(),
            turned(mix.p_npv_positive, &|share| chance(plan, share)).into(),
            turned(mix.satisfaction_change, &|points| plan.catalogue.points(points)).into(),
            eligible.into(),
        ]);
    }
    table
}

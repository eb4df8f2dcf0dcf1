//! The answer: the question, the recommendation, the figures that matter, and a verdict a channel.

use super::sheet::{Look, Part, Sheet, Table, Value};
use crate::Results;
use crate::engine::statistics::Summary;
use crate::recommend::{ChannelVerdict, Effect, Recommendation};
use crate::report::plan::verdicts::{confidence_in, is_held};
use crate::report::plan::voice::Voice;
use crate::report::plan::{answer, confidence, matrix, sure};
use crate::roi::Risk;
use crate::text::Arg;

/// The sheet.
pub(super) fn sheet(voice: &Voice<'_>, results: &Results, draws: usize) -> Sheet {
    let mut sheet = Sheet::titled(voice.word("sheet-answer"), voice.plan.scenario.name.clone());
    sheet.paragraph(voice.plan.scenario.question.clone().unwrap_or_default());
    let Some(advice) = &results.recommendation else {
        sheet.parts.push(Part::Lead(voice.word("answer-no-goals")));
        sheet.paragraph(voice.word("answer-no-goals-help"));
        return sheet;
    };
    sheet.parts.push(Part::Lead(answer::lead(voice, advice)));
    if !voice.plan.mixes.is_empty() {
        sheet.paragraph(sure::sentences(voice, results, advice, draws).join(" "));
    }
    if let Some(risk) = &advice.risk {
        sheet.table_of(voice.word("workbook-key-figures"), key_figures(voice, risk));
    }
    sheet.table_of(voice.word("verdicts-heading"), verdicts(voice, advice));
    sheet.notes([voice.word("note-sure"), voice.word("workbook-note-effect")]);
    sheet
}

fn key_figures(voice: &Voice<'_>, risk: &Risk) -> Table {
    let headings = ["workbook-column-figure", "workbook-column-mean", "column-low", "column-high"];
    let mut table = Table::new(headings.map(|key| voice.word(key)).to_vec());
    let mut add = |label: String, summary: &Summary, look: Look| {
        let numbers = [summary.mean, summary.p05, summary.p95].map(|number| Value::known(Some(number), look));
        table.row([Value::text(label)].into_iter().chain(numbers).collect());
    };
    let months = Arg::Months(f64::from(voice.plan.scenario.months));
    let npv = voice.with("figure-npv", "months", months);
    add(of_unit(npv, voice.catalogue.currency()), &risk.npv, Look::MoneyChange);
    if voice.plan.metric.is_some() {
        let label = voice.with("figure-satisfaction", "metric", voice.metric());
        add(label, &risk.satisfaction_change, Look::Points);
    }
    add(voice.word("figure-unserved"), &risk.unserved_change, Look::ShareChange);
    table
}

/// A label with the unit of its figure behind it, where it has one.
fn of_unit(label: String, unit: &str) -> String {
    if unit.is_empty() { label } else { format!("{label}, {unit}") }
}

fn verdicts(voice: &Voice<'_>, advice: &Recommendation) -> Table {
    let mut headings: Vec<String> = ["column-channel", "column-advice", "workbook-column-confidence", "column-sure"]
        .map(|key| voice.word(key))
        .to_vec();
    headings.extend(effect_headings(voice));
    headings.extend(["workbook-column-why", "workbook-column-next"].map(|key| voice.word(key)));
    let mut table = Table::new(headings);
    for one in &advice.channels {
        let mut cells = vec![
            Value::text(voice.channel(one.channel)),
            Value::text(voice.word(matrix::verdict_word(one.verdict, one.develop))),
            Value::known(confidence_in(advice, one), Look::Share),
            Value::text(how_sure(voice, advice, one)),
        ];
        cells.extend(effect_cells(voice, one.effect.as_ref()));
        let why: Vec<String> = one.reasons.iter().map(|reason| voice.say(reason)).collect();
        cells.extend([Value::text(why.join(" ")), Value::text(voice.say(&one.next))]);
        table.row(cells);
    }
    table.without_unknown(4)
}

fn how_sure(voice: &Voice<'_>, advice: &Recommendation, one: &ChannelVerdict) -> String {
    match confidence_in(advice, one) {
        Some(_) if is_held(one) => voice.word("sure-held"),
        Some(share) => confidence::word(voice, share),
        None => voice.word("not-assessed"),
    }
}

/// What the advice changes against its opposite: money, satisfaction, unserved cases.
pub(super) fn effect_headings(voice: &Voice<'_>) -> Vec<String> {
    let mut headings = vec![voice.of_money("workbook-column-effect-npv", voice.catalogue.currency().to_owned())];
    if voice.plan.metric.is_some() {
        headings.push(voice.with("column-change-of", "what", voice.metric()));
    }
    headings.push(voice.word("column-unserved-change"));
    headings
}

/// The cells below [`effect_headings`].
pub(super) fn effect_cells(voice: &Voice<'_>, effect: Option<&Effect>) -> Vec<Value> {
    let mut cells = vec![Value::known(effect.map(|effect| effect.npv), Look::MoneyChange)];
    if voice.plan.metric.is_some() {
        cells.push(Value::known(effect.map(|effect| effect.satisfaction), Look::Points));
    }
    cells.push(Value::known(effect.map(|effect| effect.unserved), Look::ShareChange));
    cells
}

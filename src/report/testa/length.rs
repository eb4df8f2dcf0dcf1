//! How long, when, what it costs and whether it pays.

use crate::model::Month;
use crate::report::document::{Block, Cell, Column, Document, Labelled, Table, Tone};
use crate::report::plan::figures::{chance, money_of};
use crate::report::plan::voice::Voice;
use crate::testa::{LONGEST, LengthReason, PilotPlan, SHORTEST};
use crate::text::{Arg, Message};

pub(super) fn add(document: &mut Document, voice: &Voice<'_>, pilot: &PilotPlan) {
    document.heading(voice.word("testa-length-heading"));
    let key = match pilot.length_reason {
        LengthReason::Stated => "testa-length-stated",
        LengthReason::Ramp => "testa-length-ramp",
        LengthReason::Sample => "testa-length-sample",
        LengthReason::Shortest => "testa-length-shortest",
        LengthReason::Longest => "testa-length-longest",
        LengthReason::Pays => "testa-length-pays",
    };
    let message = Message::new(key).with("months", Arg::Months(f64::from(pilot.months)));
    document.paragraph(voice.say(&message.with("ramp", Arg::Months(pilot.ramp_months.ceil()))));
    let is_usual = (SHORTEST..=LONGEST).contains(&pilot.months);
    if !is_usual {
        document.paragraph(match &voice.plan.pilot.because {
            Some(because) => voice.with("testa-length-because", "because", because.as_str()),
            None => voice.word("testa-length-without-reason"),
        });
    }
    let money = money_of(pilot.lengths.iter().flat_map(|length| [length.evsi, length.cost]));
    let mut table = Table::new(vec![
        Column::words(voice.word("testa-column-length")),
        Column::figures(voice.word("testa-column-power")),
        Column::figures(voice.word("testa-column-changes")),
        Column::figures(voice.of_money("testa-column-evsi", voice.unit(money))),
        Column::figures(voice.of_money("testa-column-cost", voice.unit(money))),
        Column::figures(voice.of_money("testa-column-net", voice.unit(money))),
    ]);
    for length in &pilot.lengths {
        let is_planned = length.months == pilot.months;
        let months = voice.with("testa-months", "months", Arg::Months(f64::from(length.months)));
        table.row(vec![
            Cell::new(months, if is_planned { Tone::Strong } else { Tone::Plain }),
            length.power.map_or_else(|| voice.none(), |power| chance(voice, power)).into(),
            chance(voice, length.p_changes).into(),
            voice.amount(money, length.evsi).into(),
            voice.amount(money, length.cost).into(),
            Cell::new(voice.amount_change(money, length.net), if length.net > 0.0 { Tone::Good } else { Tone::Bad }),
        ]);
    }
    document.table(table);
    document.notes(vec![voice.word("testa-note-evsi"), voice.word("testa-note-cost")]);
    add_calendar(document, voice, pilot);
}

fn add_calendar(document: &mut Document, voice: &Voice<'_>, pilot: &PilotPlan) {
    document.subheading(voice.word("testa-calendar-heading"));
    let calendar = &pilot.calendar;
    let written = |month: Option<Month>, number: i64| match month {
        Some(month) => month.to_string(),
        None => voice.with("testa-month-number", "number", Arg::Number(number as f64)),
    };
    let mut labels = Vec::new();
    let mut add = |when: String, text: String| labels.push(Labelled { label: Cell::new(when, Tone::Strong), text });
    if calendar.baseline_months > 0 {
        let when = written(calendar.baseline, -i64::from(calendar.baseline_months) + 1);
        add(when, voice.with("testa-calendar-baseline", "months", Arg::Months(f64::from(calendar.baseline_months))));
    }
    add(written(calendar.start, 1), voice.word("testa-calendar-start"));
    for look in pilot.looks.iter().take(pilot.looks.len().saturating_sub(1)) {
        let month = calendar.start.map(|start| start.plus(look.month - 1));
        add(written(month, i64::from(look.month)), voice.word("testa-calendar-look"));
    }
    add(written(calendar.end, i64::from(pilot.months)), voice.word("testa-calendar-end"));
    add(written(calendar.decision, i64::from(pilot.months) + 1), voice.word("testa-calendar-decision"));
    document.push(Block::Labels(labels));
    let contracts = pilot.contracts.iter().map(|contract| {
        let message = Message::new("testa-contract").with("channel", voice.channel(contract.channel));
        let message = message.with("months", Arg::Months(contract.months));
        let message = message.with("pilot", Arg::Months(f64::from(pilot.months)));
        voice.say(&message.with("cost", Arg::Money(contract.left_to_pay)))
    });
    document.notes(contracts.collect());
}

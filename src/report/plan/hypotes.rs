//! Section 2: where do we want to be, and how near does each mix come?

use super::figures::money_of;
use super::preferences;
use super::voice::Voice;
use crate::hypotes::{Hypotes, Standing, SteadyFigures};
use crate::model::GoalKind;
use crate::recommend::Recommendation;
use crate::report::document::{Block, Cell, Column, Document, Labelled, Table, Tone};
use crate::text::{Arg, Message, Money};

/// What is shown where the scenario has no goals.
const WITHOUT_GOALS: [GoalKind; 4] =
    [GoalKind::CostPerCase, GoalKind::CostPerMonth, GoalKind::Satisfaction, GoalKind::UnservedShare];

/// Adds the section.
///
/// `pruned` is how the recommended mix stands after pruning, where that made it another one.
pub(super) fn add(
    document: &mut Document,
    voice: &Voice<'_>,
    hypotes: &Hypotes,
    advice: Option<&Recommendation>,
    pruned: Option<&Standing>,
) {
    document.heading(voice.word("hypotes-heading"));
    if let Some(ambition) = &voice.plan.scenario.ambition {
        document.paragraph(voice.with("hypotes-ambition", "ambition", ambition.as_str()));
    }
    if hypotes.scoring.is_none() {
        document.paragraph(voice.word("hypotes-no-goals"));
    }
    document.table(table(voice, hypotes, advice, pruned));
    document.notes(notes(voice, hypotes));
    document.paragraph(implied_worth(voice, hypotes).unwrap_or_default());
    preferences::add_mixes(document, voice, hypotes, advice, pruned);
}

/// What the table's figures are.
pub(in crate::report) fn notes(voice: &Voice<'_>, hypotes: &Hypotes) -> Vec<String> {
    let mut notes = vec![voice.with("note-steady", "months", Arg::Months(f64::from(steady_months(voice))))];
    if hypotes.scoring.is_some() {
        notes.push(voice.word("note-nearer"));
    }
    notes
}

/// What the goals say that a point is worth a year, in a sentence; `None` where they say nothing of it.
pub(in crate::report) fn implied_worth(voice: &Voice<'_>, hypotes: &Hypotes) -> Option<String> {
    let worth = hypotes.implied_worth_of_point?;
    let message = Message::new("hypotes-implied-worth").with("metric", voice.metric());
    Some(voice.say(&message.with("worth", Arg::Money(worth))))
}

/// Adds what is believed of each mix, and what the belief rests on.
pub(super) fn add_beliefs(document: &mut Document, voice: &Voice<'_>) {
    let beliefs: Vec<Labelled> = voice
        .plan
        .mixes
        .iter()
        .filter_map(|mix| {
            let different = mix.different_this_time.as_deref();
            let different = different.map(|different| voice.with("lessons-different", "different", different));
            let texts = [mix.hypothesis.as_deref(), mix.because.as_deref(), different.as_deref()];
            let texts: Vec<&str> = texts.into_iter().flatten().collect();
            let label = Cell::new(mix.name.clone(), Tone::Strong);
            (!texts.is_empty()).then(|| Labelled { label, text: texts.join("\n") })
        })
        .collect();
    if !beliefs.is_empty() {
        document.subheading(voice.word("hypotes-beliefs"));
        document.push(Block::Labels(beliefs));
    }
}

fn steady_months(voice: &Voice<'_>) -> u32 {
    voice.plan.scenario.months.min(12)
}

pub(in crate::report) fn kinds(voice: &Voice<'_>, hypotes: &Hypotes) -> Vec<GoalKind> {
    match &hypotes.scoring {
        Some(scoring) => scoring.targets.iter().map(|target| target.kind).collect(),
        None => WITHOUT_GOALS
            .into_iter()
            .filter(|kind| *kind != GoalKind::Satisfaction || voice.plan.metric.is_some())
            .collect(),
    }
}

fn table(voice: &Voice<'_>, hypotes: &Hypotes, advice: Option<&Recommendation>, pruned: Option<&Standing>) -> Table {
    let kinds = kinds(voice, hypotes);
    let has_goals = hypotes.scoring.is_some();
    let standings = || std::iter::once(&hypotes.as_is).chain(&hypotes.mixes);
    let monthly = money_of(standings().map(|standing| standing.figures.cost_per_month));
    let mut columns = vec![Column::words(String::new())];
    for &kind in &kinds {
        columns.push(Column::figures(match kind {
            GoalKind::CostPerMonth => voice.of_money("goal-cost-per-month", voice.unit(monthly)),
            kind => voice.goal(kind),
        }));
        if has_goals {
            columns.push(Column::figures(voice.word("column-way")));
        }
    }
    if has_goals {
        columns.push(Column::figures(voice.word("column-nearer")));
    }
    let mut table = Table::new(columns);
    if let Some(scoring) = &hypotes.scoring {
        let mut cells = vec![Cell::new(voice.word("row-goal"), Tone::Strong)];
        for target in &scoring.targets {
            cells.push(Cell::new(written(voice, target.kind, target.goal, monthly), Tone::Strong));
            cells.push(Cell::default());
        }
        cells.push(Cell::default());
        table.row(cells);
    }
    table.row(row(voice, voice.word("row-today").into(), &kinds, &hypotes.today, None, has_goals, monthly));
    let as_is = Cell::from(voice.word("row-as-is"));
    table.row(row(voice, as_is, &kinds, &hypotes.as_is.figures, Some(&hypotes.as_is), has_goals, monthly));
    for (place, standing) in hypotes.mixes.iter().enumerate() {
        let is_chosen = advice.is_some_and(|advice| advice.choice.mix == Some(place));
        let name = voice.mix(Some(place));
        let label =
            if is_chosen { Cell::new(voice.with("row-recommended", "mix", name), Tone::Strong) } else { name.into() };
        table.row(row(voice, label, &kinds, &standing.figures, Some(standing), has_goals, monthly));
    }
    if let Some(standing) = pruned {
        let label = Cell::new(voice.word("row-pruned"), Tone::Strong);
        table.total(row(voice, label, &kinds, &standing.figures, Some(standing), has_goals, monthly));
    }
    table
}

fn row(
    voice: &Voice<'_>,
    label: Cell,
    kinds: &[GoalKind],
    figures: &SteadyFigures,
    standing: Option<&Standing>,
    has_goals: bool,
    monthly: Money,
) -> Vec<Cell> {
    let mut cells = vec![label];
    for (place, &kind) in kinds.iter().enumerate() {
        cells.push(
            known(voice, kind, figures)
                .map_or_else(|| voice.none(), |value| written(voice, kind, value, monthly))
                .into(),
        );
        if has_goals {
            let progress = standing.and_then(|standing| standing.progress.get(place));
            cells.push(progress.map_or_else(Cell::default, |progress| way(voice, *progress)));
        }
    }
    if has_goals {
        let score = standing.and_then(|standing| standing.score);
        cells.push(
            score
                .map_or_else(Cell::default, |score| Cell { tone: way(voice, score).tone, text: voice.share(score, 0) }),
        );
    }
    cells
}

/// The figure, where it is known: a cost in which a channel's is missing is none.
pub(in crate::report) fn known(voice: &Voice<'_>, kind: GoalKind, figures: &SteadyFigures) -> Option<f64> {
    let is_cost = matches!(kind, GoalKind::CostPerCase | GoalKind::CostPerMonth);
    let mut current = voice.plan.channels.iter().filter(|channel| channel.is_current());
    let is_complete = current.all(|channel| channel.cost_per_contact.is_known());
    figures.of(kind).filter(|_| is_complete || !is_cost)
}

/// The way to a goal: 100 % is there, below 0 further away than today.
fn way(voice: &Voice<'_>, progress: f64) -> Cell {
    let tone = if progress >= 1.0 - 1e-9 {
        Tone::Good
    } else if progress < -0.005 {
        Tone::Bad
    } else {
        Tone::Quiet
    };
    Cell::new(voice.share(progress, 0), tone)
}

fn written(voice: &Voice<'_>, kind: GoalKind, value: f64, monthly: Money) -> String {
    match kind {
        GoalKind::CostPerCase => voice.amount(Money::for_largest(value), value),
        GoalKind::CostPerMonth => voice.amount(monthly, value),
        GoalKind::ContactsPerMonth => voice.catalogue.decimal(value, 0),
        GoalKind::UnservedShare => voice.share(value, 1),
        GoalKind::Satisfaction | GoalKind::Employee => voice.catalogue.index(value),
    }
}

//! What to ask for next, of whom, and which decision it moves.

use super::voice::Voice;
use crate::model::Plan;
use crate::nulage::{Figure, Missing, Nulage};
use crate::report::document::{Block, Column, Document, Table};
use crate::text::{Catalogue, Message};

/// The messages of a figure: its name, who usually has it, and what it decides.
fn keys(figure: Figure) -> [&'static str; 3] {
    match figure {
        Figure::Journey => ["ask-journey", "ask-journey-whom", "ask-journey-why"],
        Figure::FixedCost => ["ask-fixed-cost", "ask-fixed-cost-whom", "ask-fixed-cost-why"],
        Figure::Cost => ["ask-cost", "ask-cost-whom", "ask-cost-why"],
        Figure::Satisfaction => ["ask-satisfaction", "ask-satisfaction-whom", "ask-satisfaction-why"],
        Figure::Responses => ["ask-responses", "ask-responses-whom", "ask-responses-why"],
        Figure::Fcr => ["ask-fcr", "ask-fcr-whom", "ask-fcr-why"],
        Figure::Employee => ["ask-employee", "ask-employee-whom", "ask-employee-why"],
        Figure::Aht => ["ask-aht", "ask-aht-whom", "ask-aht-why"],
        Figure::Reason => ["ask-reason", "ask-reason-whom", "ask-reason-why"],
    }
}

/// A figure to ask for, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// The figure's word in JSON.
    pub figure: &'static str,
    /// The figure and the column that it stands in.
    pub what: String,
    /// The channels that lack it; empty where none has it.
    pub channels: Vec<String>,
    /// Who usually has it.
    pub whom: String,
    /// Which decision it moves.
    pub why: String,
    /// Whether it is asked in the scenario and not in the ledger: where those go who were not helped.
    pub is_of_journeys: bool,
}

/// What to ask for next, what moves most first.
#[must_use]
pub fn asks(plan: &Plan, nulage: &Nulage, catalogue: &Catalogue) -> Vec<Ask> {
    let ask = |Missing { figure, channels }: &Missing| {
        let [what, whom, why] = keys(*figure).map(|key| catalogue.word(key));
        let channels = channels.iter().map(|&id| plan.channel(id).name.clone()).collect();
        let is_of_journeys = *figure == Figure::Journey;
        Ask { figure: figure.word(), what, channels, whom, why, is_of_journeys }
    };
    nulage.missing.iter().map(ask).collect()
}

/// Adds the table, and what to type next where that is known; nothing where nothing is missing.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, nulage: &Nulage, next: Option<&Message>) {
    if nulage.missing.is_empty() && next.is_none() {
        return;
    }
    document.heading(voice.word("asks-heading"));
    if !nulage.missing.is_empty() {
        document.paragraph(voice.word("asks-order"));
        let columns = ["column-ask", "column-ask-whom", "column-ask-why"].map(|key| Column::words(voice.word(key)));
        let mut table = Table::new(columns.into());
        table.is_airy = true;
        for Ask { what, channels, whom, why, .. } in asks(voice.plan, nulage, voice.catalogue) {
            let what = if channels.is_empty() { what } else { format!("{what}: {}", channels.join(", ")) };
            table.row(vec![what.into(), whom.into(), why.into()]);
        }
        document.table(table);
    }
    if let Some(next) = next {
        document.paragraph(voice.word("asks-next"));
        document.push(Block::Command(voice.say(next)));
    }
}

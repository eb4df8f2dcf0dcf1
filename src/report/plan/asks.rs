//! What to ask for next, of whom, and which decision it moves.

use super::voice::Voice;
use crate::nulage::{Figure, Missing, Nulage};
use crate::report::document::{Column, Document, Table};

/// The messages of a figure: its name, who usually has it, and what it decides.
fn keys(figure: Figure) -> [&'static str; 3] {
    match figure {
        Figure::Cost => ["ask-cost", "ask-cost-whom", "ask-cost-why"],
        Figure::Satisfaction => ["ask-satisfaction", "ask-satisfaction-whom", "ask-satisfaction-why"],
        Figure::Responses => ["ask-responses", "ask-responses-whom", "ask-responses-why"],
        Figure::Fcr => ["ask-fcr", "ask-fcr-whom", "ask-fcr-why"],
        Figure::Employee => ["ask-employee", "ask-employee-whom", "ask-employee-why"],
        Figure::Aht => ["ask-aht", "ask-aht-whom", "ask-aht-why"],
        Figure::Reason => ["ask-reason", "ask-reason-whom", "ask-reason-why"],
    }
}

/// Adds the table; nothing where nothing is missing.
pub(super) fn add(document: &mut Document, voice: &Voice<'_>, nulage: &Nulage) {
    if nulage.missing.is_empty() {
        return;
    }
    document.heading(voice.word("asks-heading"));
    let columns = ["column-ask", "column-ask-whom", "column-ask-why"].map(|key| Column::words(voice.word(key)));
    let mut table = Table::new(columns.into());
    table.is_airy = true;
    for Missing { figure, channels } in &nulage.missing {
        let [name, whom, why] = keys(*figure).map(|key| voice.word(key));
        let name = if channels.is_empty() { name } else { format!("{name}: {}", voice.channels(channels).join(", ")) };
        table.row(vec![name.into(), whom.into(), why.into()]);
    }
    document.table(table);
}

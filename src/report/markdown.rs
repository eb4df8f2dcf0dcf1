//! A document as GitHub-flavoured Markdown.

use super::document::{Alignment, Block, Cell, Document, Labelled, Notice, Table, Tone, as_labels};

/// The document as Markdown.
#[must_use]
pub fn print(document: &Document) -> String {
    let parts: Vec<String> = document.blocks.iter().map(block).collect();
    let mut text = parts.join("\n\n").replace('\u{a0}', " ");
    text.push('\n');
    text
}

/// The text in a fence that is longer than any run of its sign inside.
fn fenced(text: &str, language: &str) -> String {
    let longest = text.split(|sign| sign != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end())
}

fn block(block: &Block) -> String {
    match block {
        Block::Title(text) => format!("# {}", escaped(text)),
        Block::Heading { level, text } => format!("{} {}", "#".repeat(usize::from(*level) + 1), escaped(text)),
        Block::Paragraph(text) => escaped(text),
        Block::Command(text) => format!("```sh\n{text}\n```"),
        Block::Code(text) => fenced(text, "toml"),
        Block::Plot(text) => fenced(text, "text"),
        Block::Heat(map) => fenced(&map.plain(), "text"),
        Block::Lead { text, .. } => format!("**{}**", escaped(text)),
        Block::Figures(figures) => {
            let rows = figures.iter().map(|figure| {
                format!(
                    "| {} | **{}** | {} |",
                    escaped(&figure.label),
                    escaped(&figure.value.text),
                    escaped(&figure.range)
                )
            });
            ["|  |  |  |".to_owned(), "|:---|---:|:---|".to_owned()]
                .into_iter()
                .chain(rows)
                .collect::<Vec<_>>()
                .join("\n")
        }
        Block::Labels(labels) => label_list(labels),
        Block::Cards(cards) => label_list(&as_labels(cards)),
        Block::Picture(picture) => {
            format!(
                "### {}\n\n{}\n\n{}",
                escaped(&picture.title),
                table_text(&picture.table),
                escaped(&picture.reading)
            )
        }
        Block::Table(table) => table_text(table),
        Block::Notes(notes) => notes.iter().map(|note| format!("- {}", escaped(note))).collect::<Vec<_>>().join("\n"),
        Block::Notices(notices) => notices.iter().map(notice_text).collect::<Vec<_>>().join("\n"),
    }
}

fn label_list(labels: &[Labelled]) -> String {
    let items = labels.iter().map(|item| format!("- **{}**: {}", escaped(&item.label.text), escaped(&item.text)));
    items.collect::<Vec<_>>().join("\n")
}

fn table_text(table: &Table) -> String {
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let titles = line(table.columns.iter().map(|column| escaped(&column.title)).collect());
    let sides: Vec<&str> = table
        .columns
        .iter()
        .map(|column| match column.alignment {
            Alignment::Left => ":---",
            Alignment::Right => "---:",
        })
        .collect();
    let rows = table.rows.iter().map(|row| {
        let cell = |place: usize| row.cells.get(place).map_or_else(String::new, |cell| cell_text(cell, row.is_total));
        line((0..table.columns.len()).map(cell).collect())
    });
    [titles, format!("|{}|", sides.join("|"))].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

fn cell_text(cell: &Cell, is_total: bool) -> String {
    let text = escaped(&cell.text);
    let is_strong = is_total || matches!(cell.tone, Tone::Strong | Tone::Good | Tone::Bad);
    if is_strong && !text.is_empty() { format!("**{text}**") } else { text }
}

fn notice_text(notice: &Notice) -> String {
    let mut text = format!("- {}", escaped(&notice.message));
    if let Some(help) = &notice.help {
        text.push_str(&format!(". {}", escaped(help)));
    }
    if let Some(place) = &notice.place {
        text.push_str(&format!(" (`{}`)", place.replace('`', "'")));
    }
    text
}

/// The text with everything escaped that Markdown would take for its own, but for what stands between backticks;
/// line ends become breaks.
fn escaped(text: &str) -> String {
    let has_code = text.matches('`').count().is_multiple_of(2);
    let mut is_code = false;
    let mut result = String::with_capacity(text.len() + 8);
    for character in text.trim().chars() {
        match character {
            '`' if has_code => {
                is_code = !is_code;
                result.push('`');
            }
            '|' => result.push_str("\\|"),
            '*' | '_' | '<' | '>' | '[' | ']' | '\\' | '#' | '`' if !is_code => {
                result.push('\\');
                result.push(character);
            }
            '\n' => result.push_str("<br>"),
            // What turns the direction of writing around would do so with the rest of the page.
            character
                if character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') => {
            }
            character => result.push(character),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Column;

    #[test]
    fn tables_are_github_tables_and_bars_are_escaped() {
        let mut table = Table::new(vec![Column::words("channel"), Column::figures("cost")]);
        table.row(vec!["a|b".into(), "1\u{a0}000".into()]);
        table.total(vec!["all".into(), "".into()]);
        let document = Document { blocks: vec![Block::Table(table)] };
        assert_eq!(print(&document), "| channel | cost |\n|:---|---:|\n| a\\|b | 1 000 |\n| **all** |  |\n");
    }
}

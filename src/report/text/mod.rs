//! A document as text for a terminal or a file: never wider than it is told, with or without colours.

mod colour;
mod grid;
mod words;

use self::colour::{coloured, marked, shaded, tame};
use self::words::{width_of, wrapped};
use super::document::{Block, Document, KeyFigure, Labelled, Notice, Tone, as_labels};
use super::heat::{HeatMap, Shaded};

/// The widest line that is ever written.
const WIDEST: usize = 100;
/// The narrowest in which a figure still stands whole.
const NARROWEST: usize = 40;
/// Labels that would be narrower than this stand over their figures.
const LEAST_LABEL: usize = 16;
/// How far the text under a heading stands in.
const INDENT: &str = "  ";

/// The document as text, in lines of at most `width` columns and never more than 100.
#[must_use]
pub fn print(document: &Document, width: usize, colour: bool) -> String {
    let width = width.clamp(NARROWEST, WIDEST);
    let mut text = String::new();
    for (place, block) in document.blocks.iter().enumerate() {
        let before = place.checked_sub(1).map(|before| &document.blocks[before]);
        text.push_str(blank_lines(before, block));
        for line in lines(block, width) {
            text.push_str(line.trim_end_matches(' '));
            text.push('\n');
        }
    }
    coloured(&text, colour).replace('\u{a0}', " ")
}

/// What stands between two blocks.
fn blank_lines(before: Option<&Block>, block: &Block) -> &'static str {
    match (before, block) {
        (None | Some(Block::Heading { .. }), _) => "",
        (Some(_), Block::Heading { level: 1, .. }) => "\n\n",
        _ => "\n",
    }
}

fn lines(block: &Block, width: usize) -> Vec<String> {
    let inner = width - INDENT.len();
    match block {
        Block::Title(text) => {
            let lines = wrapped(&tame(text), width);
            let longest = lines.iter().map(|line| width_of(line)).max().unwrap_or_default();
            let rule = "═".repeat(longest);
            lines.into_iter().chain([rule]).map(|line| marked(&line, Tone::Strong)).collect()
        }
        Block::Heading { level: 1, text } => {
            let mut lines = in_tone(&tame(text), width, "", Tone::Strong);
            lines.push(marked(&"─".repeat(width), Tone::Quiet));
            lines
        }
        Block::Heading { text, .. } => in_tone(&tame(text), inner, INDENT, Tone::Strong),
        Block::Paragraph(text) => in_tone(&tame(text), inner, INDENT, Tone::Plain),
        Block::Command(text) => command_lines(text, inner),
        Block::Code(text) | Block::Plot(text) => {
            text.lines().map(|line| format!("{INDENT}  {}", tame(line)).trim_end().to_owned()).collect()
        }
        Block::Heat(map) => heat_lines(map, inner),
        Block::Lead { text, tone } => in_tone(&tame(text), inner, INDENT, *tone),
        Block::Figures(figures) => figure_lines(figures, inner),
        Block::Labels(labels) => label_lines(labels, inner),
        Block::Cards(cards) => label_lines(&as_labels(cards), inner),
        Block::Picture(picture) => {
            let mut lines = in_tone(&tame(&picture.title), inner, INDENT, Tone::Strong);
            lines.extend(indented(grid::lines(&picture.table, inner)));
            lines.extend(bullet(&tame(&picture.reading), "· ", inner, Tone::Quiet));
            lines
        }
        Block::Table(table) => indented(grid::lines(table, inner)),
        Block::Notes(notes) => notes.iter().flat_map(|note| bullet(&tame(note), "· ", inner, Tone::Quiet)).collect(),
        Block::Notices(notices) => notices.iter().flat_map(|notice| notice_lines(notice, inner)).collect(),
    }
}

fn heat_lines(map: &HeatMap, width: usize) -> Vec<String> {
    let piece = |piece: &Shaded| match piece.level {
        Some(level) => shaded(&tame(&piece.text), level),
        None => tame(&piece.text),
    };
    let lines = map.lines(width);
    indented(lines.iter().map(|line| line.iter().map(piece).collect()).collect())
}

fn indented(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| if line.is_empty() { line } else { format!("{INDENT}{line}") }).collect()
}

fn in_tone(text: &str, width: usize, indent: &str, tone: Tone) -> Vec<String> {
    wrapped(text, width).into_iter().map(|line| format!("{indent}{}", marked(&line, tone))).collect()
}

/// A command that can be pasted: where it takes more than a line, each but the last ends as a shell wants it.
fn command_lines(text: &str, width: usize) -> Vec<String> {
    let lines = wrapped(&tame(text), width.saturating_sub(4));
    let last = lines.len().saturating_sub(1);
    let lines = lines.into_iter().enumerate().map(|(number, line)| {
        let before = if number == 0 { "" } else { "  " };
        let behind = if number == last { "" } else { " \\" };
        format!("{INDENT}{before}{line}{behind}")
    });
    lines.collect()
}

/// A text with a mark before its first line, the others standing under it.
fn bullet(text: &str, mark: &str, width: usize, tone: Tone) -> Vec<String> {
    let hang = " ".repeat(width_of(mark));
    wrapped(text, width.saturating_sub(hang.len()))
        .into_iter()
        .enumerate()
        .map(|(number, line)| {
            let before = if number == 0 { mark } else { hang.as_str() };
            format!("{INDENT}{}", marked(&format!("{before}{line}"), tone))
        })
        .collect()
}

fn figure_lines(figures: &[KeyFigure], width: usize) -> Vec<String> {
    let most = |text: fn(&KeyFigure) -> &str| figures.iter().map(|figure| width_of(text(figure))).max().unwrap_or(0);
    let (value, range) = (most(|figure| &figure.value.text), most(|figure| &figure.range));
    let label = most(|figure| &figure.label);
    let room = width.saturating_sub(value + range + 6);
    let is_narrow = room < label.min(LEAST_LABEL);
    let label = label.min(room);
    if is_narrow {
        return figures.iter().flat_map(|figure| narrow_figure(figure, width)).collect();
    }
    let mut lines = Vec::new();
    for figure in figures {
        let mut words = wrapped(&tame(&figure.label), label).into_iter();
        let first = words.next().unwrap_or_default();
        let text = tame(&figure.value.text);
        let pad = " ".repeat(value - width_of(&text));
        let gap = " ".repeat(label.saturating_sub(width_of(&first)) + 3);
        let shown = marked(&text, figure.value.tone);
        lines.push(format!("{INDENT}{first}{gap}{pad}{shown}   {}", marked(&tame(&figure.range), Tone::Quiet)));
        lines.extend(words.map(|line| format!("{INDENT}{line}")));
    }
    lines
}

/// A figure under its label, where there is no room beside it.
fn narrow_figure(figure: &KeyFigure, width: usize) -> Vec<String> {
    let mut lines = in_tone(&tame(&figure.label), width, INDENT, Tone::Plain);
    let under = format!("{INDENT}{INDENT}");
    lines.extend(in_tone(&tame(&figure.value.text), width - INDENT.len(), &under, figure.value.tone));
    lines.extend(in_tone(&tame(&figure.range), width - INDENT.len(), &under, Tone::Quiet));
    lines.retain(|line| !line.trim().is_empty());
    lines
}

fn label_lines(labels: &[Labelled], width: usize) -> Vec<String> {
    let longest = labels.iter().map(|item| width_of(&item.label.text)).max().unwrap_or_default().min(width / 3);
    let mut lines = Vec::new();
    for item in labels {
        let words = wrapped(&tame(&item.label.text), longest);
        let text = wrapped(&tame(&item.text), width.saturating_sub(longest + 2));
        for number in 0..words.len().max(text.len()) {
            let label = words.get(number).map_or("", String::as_str);
            let gap = " ".repeat(longest.saturating_sub(width_of(label)) + 2);
            let line = text.get(number).map_or("", String::as_str);
            lines.push(format!("{INDENT}{}{gap}{line}", marked(label, item.label.tone)));
        }
    }
    lines
}

fn notice_lines(notice: &Notice, width: usize) -> Vec<String> {
    let mark = if notice.tone == Tone::Bad { "✗ " } else { "! " };
    let mut lines = bullet(&tame(&notice.message), mark, width, notice.tone);
    if let Some(help) = &notice.help {
        lines.extend(bullet(&tame(help), "  → ", width, Tone::Plain));
    }
    if let Some(place) = &notice.place {
        lines.extend(bullet(&tame(place), "    ", width, Tone::Quiet));
    }
    lines
}

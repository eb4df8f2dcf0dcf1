//! Findings as text: the place, the line, what is wrong and what to write instead.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use crate::input::{Place, Sources};
use crate::model::{Finding, Severity};
use crate::text::{Catalogue, Message};

/// The widest line that is written.
const WIDTH: usize = 100;
/// Room for the line number and the word before a help text.
const BEFORE_HELP: usize = 16;
/// How many other places that bear on a finding are shown.
const MOST_OTHER_PLACES: usize = 3;
/// How much of a long line is handed on; the renderer trims further.
const MOST_CHARACTERS: usize = 400;

/// Every finding as text, in the given order, with a blank line between them; empty where there are none.
#[must_use]
pub fn findings_to_text(findings: &[Finding], sources: &Sources, catalogue: &Catalogue, colour: bool) -> String {
    written(findings, sources, catalogue, colour, false)
}

/// As [`findings_to_text`], each finding with the command that tells more of its rule.
#[must_use]
pub fn findings_with_rules(findings: &[Finding], sources: &Sources, catalogue: &Catalogue, colour: bool) -> String {
    written(findings, sources, catalogue, colour, true)
}

fn written(findings: &[Finding], sources: &Sources, catalogue: &Catalogue, colour: bool, names_rule: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut text = String::new();
    for finding in findings {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&finding_to_text(finding, sources, catalogue, &renderer, names_rule));
        text.push('\n');
    }
    text
}

fn finding_to_text(
    finding: &Finding,
    sources: &Sources,
    catalogue: &Catalogue,
    renderer: &Renderer,
    names_rule: bool,
) -> String {
    let word = |key| catalogue.word(key);
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Notice => Level::NOTE,
    };
    let level_word = word(finding.severity().key());
    let width_of_level = level_word.chars().count();
    let level = level.with_name(level_word);
    let message = finding.message();
    let code = finding.code.word();
    let before_title = width_of_level + code.len() + "[]: ".len();
    let title = wrapped(&catalogue.say(&message), WIDTH.saturating_sub(before_title));
    let mut group = level.primary_title(title).id(code).elements(Vec::<Element<'_>>::new());
    if let Some(place) = sources.place(finding.at) {
        group = with_place(group, &place, AnnotationKind::Primary);
    }
    for other in finding.also.iter().take(MOST_OTHER_PLACES) {
        if let Some(place) = sources.place(*other) {
            group = with_place(group, &place, AnnotationKind::Context);
        }
    }
    if let Some(help) = help(&message, catalogue) {
        let help = wrapped(&help, WIDTH - BEFORE_HELP);
        group = group.element(Level::HELP.with_name(word("level-help")).message(help));
    }
    if names_rule {
        let more = format!("kanalval rules {code}");
        group = group.element(Level::NOTE.with_name(word("level-more")).message(more));
    }
    renderer.render(&[group]).to_string()
}

/// What to write instead.
fn help(message: &Message, catalogue: &Catalogue) -> Option<String> {
    catalogue.attribute(message, "help").filter(|help| !help.trim().is_empty())
}

fn with_place<'a>(group: Group<'a>, place: &Place, kind: AnnotationKind) -> Group<'a> {
    if place.line_text.is_empty() && place.line == 1 {
        let path = if place.cell.is_some() { place.to_string() } else { place.path.clone() };
        return group.element(Origin::path(path));
    }
    let (line, start, end) = excerpt(place);
    let is_whole = place.cell.is_none() && place.column == place.text_column && line.len() == place.line_text.len();
    let snippet = Snippet::source(line).line_start(place.line).fold(false).annotation(kind.span(start..end));
    if is_whole {
        return group.element(snippet.path(place.path.clone()));
    }
    // The renderer counts columns in what it is given, so those of a cut line and of a workbook are stated.
    let origin = match &place.cell {
        Some(_) => Origin::path(place.to_string()),
        None => Origin::path(place.path.clone()).line(place.line).char_column(place.column),
    };
    group.element(origin).element(snippet)
}

/// The line, or what surrounds the place in a very long one, and the bytes that the place covers in it.
fn excerpt(place: &Place) -> (String, usize, usize) {
    let first = place.text_column.saturating_sub(1);
    let skipped = first.saturating_sub(MOST_CHARACTERS / 2);
    let shown: Vec<char> = place.line_text.chars().skip(skipped).take(MOST_CHARACTERS).collect();
    let bytes = |from: usize, to: usize| -> usize {
        shown.iter().take(to).skip(from).map(|character| character.len_utf8()).sum()
    };
    let start = bytes(0, first - skipped);
    let end = start + bytes(first - skipped, first - skipped + place.width);
    (shown.iter().collect(), start, end)
}

/// The text with line ends between words, so that no line is longer than `width` where words allow it. No-break
/// spaces hold a figure together meanwhile, and become plain ones.
fn wrapped(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n").replace('\u{a0}', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_wrapped_and_a_long_one_stands_alone() {
        assert_eq!(wrapped("a bb ccc dddddd e", 5), "a bb\nccc\ndddddd\ne");
        assert_eq!(wrapped("", 5), "");
        assert_eq!(wrapped("a 1\u{a0}000\u{a0}kr", 9), "a\n1 000 kr");
    }
}

//! Colours, as marks without width that become escapes when the layout is done.

use crate::report::document::Tone;
use crate::report::heat::LEVELS;

/// Ends a mark.
const END: char = '\u{2060}';
/// A tone, its mark and the escape that it becomes.
const MARKS: [(Tone, char, &str); 5] = [
    (Tone::Strong, '\u{2061}', "\u{1b}[1m"),
    (Tone::Good, '\u{2062}', "\u{1b}[1;32m"),
    (Tone::Bad, '\u{2063}', "\u{1b}[1;31m"),
    (Tone::Warning, '\u{2064}', "\u{1b}[33m"),
    (Tone::Quiet, '\u{206a}', "\u{1b}[2m"),
];

/// The shades of a heat map from the lightest: a mark and the escape that it becomes, of 256 colours, with signs that stand
/// out on them whatever the terminal's own colours are.
const SHADES: [(char, &str); LEVELS] = [
    ('\u{f0001}', "\u{1b}[38;5;16;48;5;195m"),
    ('\u{f0002}', "\u{1b}[38;5;16;48;5;153m"),
    ('\u{f0003}', "\u{1b}[38;5;16;48;5;111m"),
    ('\u{f0004}', "\u{1b}[38;5;231;48;5;26m"),
    ('\u{f0005}', "\u{1b}[38;5;231;48;5;18m"),
];

/// The text between the marks of a shade, 0 the lightest.
pub(super) fn shaded(text: &str, level: usize) -> String {
    let (mark, _) = SHADES[level.min(LEVELS - 1)];
    format!("{mark}{text}{END}")
}

/// The text between the marks of its tone, line by line.
pub(super) fn marked(text: &str, tone: Tone) -> String {
    let Some((_, mark, _)) = MARKS.iter().find(|(other, _, _)| *other == tone) else { return text.to_owned() };
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| if line.is_empty() { String::new() } else { format!("{mark}{line}{END}") })
        .collect();
    lines.join("\n")
}

/// The marks as escapes, or away.
pub(super) fn coloured(text: &str, colour: bool) -> String {
    let mut result = String::with_capacity(text.len());
    for character in text.chars() {
        if character == END {
            result.push_str(if colour { "\u{1b}[0m" } else { "" });
        } else if let Some((_, _, escape)) = MARKS.iter().find(|(_, mark, _)| *mark == character) {
            result.push_str(if colour { escape } else { "" });
        } else if let Some((_, escape)) = SHADES.iter().find(|(mark, _)| *mark == character) {
            result.push_str(if colour { escape } else { "" });
        } else {
            result.push(character);
        }
    }
    result
}

/// The text without anything that could be taken for a mark, an escape or a move of the cursor.
pub(super) fn tame(text: &str) -> String {
    let is_mark = |character: char| {
        character == END
            || MARKS.iter().any(|(_, mark, _)| *mark == character)
            || SHADES.iter().any(|(mark, _)| *mark == character)
    };
    // Signs that turn the direction of writing would show another name than the one that is meant.
    let turns = |character: char| matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_plain = |character: char| character == '\n' || !(character.is_control() || turns(character));
    text.chars().filter(|&character| !is_mark(character) && is_plain(character)).collect()
}

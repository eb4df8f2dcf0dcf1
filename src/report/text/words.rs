//! Words in lines: measuring, wrapping and shortening, as a terminal counts columns.

use unicode_width::UnicodeWidthStr;

/// The columns that a text takes.
pub(super) fn width_of(text: &str) -> usize {
    text.width()
}

/// The words of a text: what plain spaces stand between; no-break spaces hold a figure together.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

/// The text in lines of at most `width` columns; a word that is longer is shortened.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in text.split('\n') {
        let mut line = String::new();
        for word in words(part) {
            let word = shortened(word, width);
            if line.is_empty() {
                line = word;
            } else if width_of(&line) + 1 + width_of(&word) <= width {
                line.push(' ');
                line.push_str(&word);
            } else {
                lines.push(std::mem::replace(&mut line, word));
            }
        }
        lines.push(line);
    }
    lines
}

/// The text, or as much of it as fits before an ellipsis.
pub(super) fn shortened(text: &str, width: usize) -> String {
    if width_of(text) <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    for character in text.chars() {
        let mut longer = short.clone();
        longer.push(character);
        if width_of(&longer) + 1 > width {
            break;
        }
        short = longer;
    }
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_wrapped_at_plain_spaces_and_long_words_shortened() {
        assert_eq!(wrapped("a bb 1\u{a0}000 kundtjänstcenter", 7), ["a bb", "1\u{a0}000", "kundtj…"]);
        assert_eq!(wrapped("a\nb", 7), ["a", "b"]);
        assert_eq!(shortened("日本語", 5), "日本…");
    }
}

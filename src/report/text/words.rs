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
            for (number, piece) in pieces(word, width).into_iter().enumerate() {
                let gap = usize::from(number == 0 && !line.is_empty());
                if width_of(&line) + gap + width_of(&piece) <= width {
                    line.push_str(&" ".repeat(gap));
                    line.push_str(&piece);
                } else if line.is_empty() {
                    line = piece;
                } else {
                    lines.push(std::mem::replace(&mut line, piece));
                }
            }
        }
        lines.push(line);
    }
    lines
}

/// A word that fits, or what its hyphens and dots part it into; a piece that is still too long is shortened.
fn pieces(word: &str, width: usize) -> Vec<String> {
    if width_of(word) <= width {
        return vec![word.to_owned()];
    }
    word.split_inclusive(['-', '.', '/', '_']).map(|piece| shortened(piece, width)).collect()
}

/// The longest part of a text that cannot be broken but by shortening it.
pub(super) fn longest_piece(text: &str) -> usize {
    let pieces = text.split([' ', '\n']).flat_map(|word| word.split_inclusive(['-', '.', '/', '_']));
    pieces.map(width_of).max().unwrap_or_default()
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
        assert_eq!(wrapped("a phone-for-private", 8), ["a phone-", "for-", "private"]);
        assert_eq!(wrapped("a\nb", 7), ["a", "b"]);
        assert_eq!(shortened("日本語", 5), "日本…");
    }
}

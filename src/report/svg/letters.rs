//! How wide letters are, about: a drawing cannot ask the page for it.
//!
//! The widths are those of a wide sans serif (DejaVu Sans), in shares of the size, in classes on the wide side; other faces that
//! the page's style asks for are narrower.

use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthChar;

/// How wide a text of this size is, about; not narrower than most faces have it.
pub(super) fn width_of(text: &str, size: f64) -> f64 {
    text.chars().map(width_of_a_letter).sum::<f64>() * size
}

/// How much wider bold letters are.
pub(super) const BOLD: f64 = 1.14;

fn width_of_a_letter(letter: char) -> f64 {
    // An accent does not make a letter wider.
    let plain = std::iter::once(letter).nfd().next().unwrap_or(letter);
    match plain {
        'i' | 'j' | 'l' | 'I' | 'J' | ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '|' | '/' | '\\' | '\'' | '·' => 0.36,
        '(' | ')' | '[' | ']' | '!' | '-' | 'f' | 'r' | 't' => 0.43,
        'c' | 's' | 'z' | '?' | '"' | '*' | '_' | '`' | '–' => 0.57,
        'm' | 'M' | 'W' | '@' | '%' | '—' | '…' | 'æ' | 'œ' | 'Æ' | 'Œ' => 1.04,
        'w' | '#' | '+' | '<' | '=' | '>' | '^' | '~' | '−' | '×' | '≤' | '≥' | '→' | '►' | '&' => 0.87,
        'D' | 'G' | 'H' | 'N' | 'O' | 'Q' | 'U' | 'Ø' | 'Đ' => 0.82,
        'A'..='Z' => 0.73,
        _ => 0.66 * plain.width().unwrap_or(0) as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_take_more_room_than_narrow_ones() {
        assert!(width_of("WWWW", 12.0) > 2.5 * width_of("iiii", 12.0));
        assert_eq!(width_of("ÅÄÖ", 12.0), width_of("AAO", 12.0));
        assert_eq!(width_of("\u{200d}\u{301}", 12.0), 0.0);
        assert!(width_of("語", 12.0) > 12.0);
    }

    /// Measured by a browser in DejaVu Sans at 12 units.
    #[test]
    fn a_text_is_not_wider_than_it_is_thought_to_be() {
        let measured = [
            ("−500", 32.96),
            ("Kontakter per månad i varje kanal", 204.70),
            ("+1 234 567", 71.13),
            ("asiakastyytyväisyys", 119.85),
        ];
        for (text, width) in measured {
            let thought = width_of(text, 12.0);
            assert!(thought >= width && thought < 1.15 * width, "{text}: {thought} and not {width}");
        }
    }
}

//! Texts as HTML: escaped, with breaks where lines end, and what stands between backticks as code.

use quick_xml::escape::escape;
use unicode_width::UnicodeWidthChar;

/// The text as HTML.
pub(super) fn rich(text: &str) -> String {
    let text = tame(text);
    let has_code = text.matches('`').count().is_multiple_of(2);
    let mut html = String::with_capacity(text.len() + 16);
    for (place, part) in text.split('`').enumerate() {
        let escaped = breakable(part).replace('\n', "<br>");
        match (has_code, place % 2, place) {
            (true, 1, _) => html.push_str(&format!("<code>{escaped}</code>")),
            (false, _, place) if place > 0 => html.push_str(&format!("`{escaped}")),
            _ => html.push_str(&escaped),
        }
    }
    html
}

/// How many letters a word may have before it may also be broken between two of them.
const LONGEST_WORD: usize = 24;
/// How many letters stay together then.
const TOGETHER: usize = 12;

/// The text escaped, with places where words may break that no column is wide enough for.
fn breakable(text: &str) -> String {
    // After these a line may break anyway.
    let words = text.split_inclusive(|sign: char| sign.is_whitespace() || matches!(sign, '-' | '/'));
    let mut html = String::with_capacity(text.len() + 16);
    for word in words {
        if word.chars().count() <= LONGEST_WORD {
            html.push_str(&escape(word));
            continue;
        }
        let mut piece = String::new();
        let mut letters = 0;
        for sign in word.chars() {
            // What has no width of its own stays with the letter before it.
            let is_letter = sign.width().is_some_and(|width| width > 0);
            if letters == TOGETHER && is_letter {
                html.push_str(&escape(piece.as_str()));
                html.push_str("<wbr>");
                piece.clear();
                letters = 0;
            }
            piece.push(sign);
            letters += usize::from(is_letter);
        }
        html.push_str(&escape(piece.as_str()));
    }
    html
}

/// Without characters that no text has: control characters other than line ends.
pub(super) fn tame(text: &str) -> String {
    text.chars()
        .filter(|sign| *sign == '\n' || !(sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}')))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts() {
        assert_eq!(
            rich("<img src=x onerror=alert(1)> & \"a\""),
            "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;a&quot;"
        );
        assert_eq!(rich("write `fcr = <0.5>`\nor not"), "write <code>fcr = &lt;0.5&gt;</code><br>or not");
        assert_eq!(rich("a ` b"), "a ` b");
        assert_eq!(rich("a `b` c ` d"), "a `b` c ` d");
        assert_eq!(rich("a\u{0}\u{1b}[31mb"), "a[31mb");
    }

    #[test]
    fn a_word_that_is_too_long_may_break() {
        let long = "&".repeat(25);
        let [twelve, one] = [12, 1].map(|times| "&amp;".repeat(times));
        assert_eq!(rich(&format!("a {long}\n")), format!("a {twelve}<wbr>{twelve}<wbr>{one}<br>"));
        assert_eq!(rich(&"o\u{308}".repeat(25)).matches("<wbr>o").count(), 2);
        assert_eq!(rich("phone-for-business-customers/and-others"), "phone-for-business-customers/and-others");
    }
}

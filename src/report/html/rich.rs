//! Texts as HTML: escaped, with breaks where lines end, and what stands between backticks as code.

use quick_xml::escape::escape;

/// The text as HTML.
pub(super) fn rich(text: &str) -> String {
    let text = tame(text);
    let has_code = text.matches('`').count().is_multiple_of(2);
    let mut html = String::with_capacity(text.len() + 16);
    for (place, part) in text.split('`').enumerate() {
        let escaped = escape(part).replace('\n', "<br>");
        match (has_code, place % 2, place) {
            (true, 1, _) => html.push_str(&format!("<code>{escaped}</code>")),
            (false, _, place) if place > 0 => html.push_str(&format!("`{escaped}")),
            _ => html.push_str(&escaped),
        }
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
        assert_eq!(rich("a\u{0}\u{1b}[31mb"), "a[31mb");
    }
}

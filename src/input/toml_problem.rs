//! What is wrong with a line that is not TOML, in the words of who wrote it: the parser says what it expected, and a
//! decimal comma or a curly quote is what it met.

use std::ops::Range;

use crate::text::{Arg, Message};

/// Quotes that word processors put in place of straight ones.
const CURLY: [char; 8] = ['“', '”', '„', '‟', '‘', '’', '«', '»'];
/// What stands before comments elsewhere.
const COMMENTS: [&str; 4] = ["//", "--", ";", "/*"];

/// What is wrong, and what to write instead.
pub(crate) struct Problem {
    pub(crate) problem: Message,
    pub(crate) fix: Message,
}

impl Problem {
    fn new(problem: &'static str, fix: &'static str) -> Self {
        Self { problem: Message::new(problem), fix: Message::new(fix) }
    }

    fn writing(problem: &'static str, fix: &'static str, meant: impl Into<Arg>) -> Self {
        Self { problem: Message::new(problem), fix: Message::new(fix).with("meant", meant) }
    }
}

/// The line of a text that a place is in, as the bytes of it.
pub(crate) fn line_of(text: &str, place: usize) -> Range<usize> {
    let before = text.get(..place).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |end| start + end);
    start..end
}

/// What is wrong at a place of a text, where the parser says `expected`.
pub(crate) fn explain(text: &str, place: usize, expected: &str) -> Problem {
    let line = text.get(line_of(text, place)).unwrap_or("");
    let before = text.get(..place).unwrap_or("");
    if ["\\", "\\u", "\\U", "\\x"].iter().any(|escape| before.ends_with(escape)) {
        return Problem::new("toml-escape", "toml-escape-fix");
    }
    let (name, value) = match line.split_once('=') {
        Some((name, value)) => (name.trim(), Some(value.trim())),
        None => (line.trim(), None),
    };
    if name.starts_with('[') {
        header(name, expected)
    } else if COMMENTS.iter().any(|start| name.starts_with(start)) {
        Problem::new("toml-comment", "toml-comment-fix")
    } else if expected == "duplicate key" {
        Problem::new("toml-twice", "toml-twice-fix")
    } else if line.contains(CURLY) && !line.contains(['"', '\'']) {
        let straight = line.trim().replace(CURLY, "\"");
        Problem::writing("toml-curly", "toml-meant", straight)
    } else if let Some(number) = decimal_comma(line) {
        Problem::writing("toml-comma", "toml-meant", number.replace(',', "."))
    } else if let Some(found) = value.and_then(|value| of_value(name, value, expected)) {
        found
    } else if let (None, Some((key, value))) = (value, name.split_once(':')) {
        Problem::writing("toml-colon", "toml-meant", format!("{} = {}", key.trim().trim_matches('"'), value.trim()))
    } else if value.is_none() && expected.contains("expected `=`") {
        Problem::new("toml-no-equals", "toml-general-fix")
    } else {
        let problem = Message::new("toml-other").with("problem", expected);
        Problem { problem, fix: Message::new("toml-general-fix") }
    }
}

/// The name of a table, between brackets.
fn header(line: &str, expected: &str) -> Problem {
    if expected == "duplicate key" {
        return Problem::new("toml-table-twice", "toml-table-twice-fix");
    }
    let depth = line.chars().take_while(|sign| *sign == '[').count();
    let Some(inner) = line.get(depth..).and_then(|rest| rest.split_once(']')).map(|(inner, _)| inner) else {
        return Problem::new("toml-bracket", "toml-bracket-fix");
    };
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    let quoted =
        |part: &str| if is_plain(part) { part.to_owned() } else { format!("\"{}\"", part.trim_matches(CURLY)) };
    if inner.contains('"') || inner.split('.').all(is_plain) {
        return Problem::new("toml-bracket", "toml-bracket-fix");
    }
    let parts: Vec<String> = inner.split('.').map(str::trim).map(quoted).collect();
    let meant = format!("{}{}{}", "[".repeat(depth), parts.join("."), "]".repeat(depth));
    Problem::writing("toml-name", "toml-meant", meant)
}

/// What is wrong with the value of a key; `None` where it is not told apart.
fn of_value(name: &str, value: &str, expected: &str) -> Option<Problem> {
    let bare = value.split('#').next().unwrap_or(value).trim();
    let digits = bare.trim_start_matches(['-', '+']);
    if bare.is_empty() {
        return Some(Problem::new("toml-no-value", "toml-no-value-fix"));
    }
    if digits.starts_with(|sign: char| sign.is_ascii_digit()) {
        let end = bare.rfind(|sign: char| sign.is_ascii_digit()).map_or(bare.len(), |end| end + 1);
        let (number, behind) = (bare.get(..end)?, bare.get(end..)?.trim());
        let joined: String = number.chars().filter(|sign| !sign.is_whitespace() && *sign != '\'').collect();
        let value: f64 = joined.parse().ok()?;
        return Some(if behind == "%" {
            let share: f64 = format!("{joined}e-2").parse().unwrap_or(value);
            Problem::writing("toml-percent", "toml-percent-fix", Arg::Number(share))
        } else if joined != number {
            Problem::writing("toml-thousands", "toml-meant", format!("{name} = {joined}"))
        } else {
            Problem::writing("toml-behind-number", "toml-behind-number-fix", joined)
        });
    }
    if bare.eq_ignore_ascii_case("true") || bare.eq_ignore_ascii_case("false") {
        return Some(Problem::writing("toml-flag", "toml-meant", format!("{name} = {}", bare.to_lowercase())));
    }
    if bare.matches('"').count() % 2 == 1 {
        return Some(Problem::new("toml-quote", "toml-quote-fix"));
    }
    let is_word = expected.contains("must be quoted") && !bare.contains(['"', '[', '{']);
    is_word.then(|| Problem::writing("toml-unquoted", "toml-meant", format!("{name} = \"{bare}\"")))
}

/// A number with a decimal comma that stands alone behind an equals sign: `0,6`.
fn decimal_comma(line: &str) -> Option<&str> {
    let bytes = line.as_bytes();
    let is_digit = |place: usize| bytes.get(place).is_some_and(u8::is_ascii_digit);
    line.match_indices(',').find_map(|(comma, _)| {
        if !is_digit(comma + 1) {
            return None;
        }
        let start = (0..comma).rev().take_while(|place| is_digit(*place)).last()?;
        let end = (comma + 1..bytes.len()).take_while(|place| is_digit(*place)).last()? + 1;
        let is_value = line.get(..start)?.trim_end_matches([' ', '\t', '-', '+']).ends_with('=');
        is_value.then(|| line.get(start..end)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_commas_are_told_from_lists() {
        assert_eq!(decimal_comma("fcr = 0,6"), Some("0,6"));
        assert_eq!(decimal_comma("to = { self = 0.7, gives_up = -12,34 }"), Some("12,34"));
        for line in ["scale = [1,5]", "a = 0.7, b = 1", "add = [\"a\",\"b\"]", "x = ,5", "x = 5,"] {
            assert_eq!(decimal_comma(line), None, "{line}");
        }
    }

    #[test]
    fn names_of_tables_are_put_in_quotes_where_they_need_them() {
        let meant = |line: &str| header(line, "").fix.args.into_iter().next();
        assert_eq!(meant("[channel.min sida]"), Some(("meant", Arg::from("[channel.\"min sida\"]"))));
        assert_eq!(meant("[[mix.växel]]"), Some(("meant", Arg::from("[[mix.\"växel\"]]"))));
        assert_eq!(meant("[scenario"), None);
    }
}

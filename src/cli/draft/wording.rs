//! The wording of a draft: parts of one template with words to fill in.

const TEMPLATE: &str = include_str!("../../../templates/from-ledger/scenario.txt");
/// Begins a part, with its name behind.
const PART: &str = "#= ";
/// The widest line of a paragraph that is filled in.
const WIDEST: usize = 118;

/// A part of the template with its words filled in.
pub(super) fn part(name: &str, words: &[(&str, String)]) -> String {
    let mut lines = TEMPLATE.lines().skip_while(|line| line.strip_prefix(PART) != Some(name)).skip(1);
    let mut text = String::new();
    for line in lines.by_ref().take_while(|line| !line.starts_with(PART)) {
        text += line;
        text += "\n";
    }
    // Filled in one go, so that a name of a channel is never taken for a word.
    let mut filled = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, word, after)) = rest
        .split_once("{{")
        .and_then(|(before, behind)| behind.split_once("}}").map(|(word, after)| (before, word, after)))
    {
        filled += before;
        filled += words.iter().find(|(name, _)| *name == word).map_or("", |(_, value)| value);
        rest = after;
    }
    filled + rest
}

/// A paragraph as a comment, broken between words; lines after the first begin further in.
pub(super) fn comment(first: &str, later: &str, text: &str) -> String {
    let (mut lines, mut line) = (String::new(), first.to_owned());
    let mut is_empty = true;
    for word in text.split_whitespace() {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDEST {
            lines += line.trim_end();
            lines += "\n";
            line = later.to_owned();
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line += word;
        is_empty = false;
    }
    lines + line.trim_end() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_filled_in_once() {
        let name = "{{contacts}} \u{85} x".to_owned();
        let text = part("channel", &[("key", name), ("contacts", "7".into()), ("share", "1 %".into())]);
        assert!(text.starts_with("[channel.{{contacts}} \u{85} x]\n# 7 contacts a month, 1 %.\n"), "{text}");
    }

    #[test]
    fn every_part_is_said_and_every_part_that_is_said_is_there() {
        let code = concat!(include_str!("scenario.rs"), include_str!("proposals.rs"));
        for name in TEMPLATE.lines().filter_map(|line| line.strip_prefix(PART)) {
            assert!(code.contains(&format!("\"{name}\"")), "nobody says {name}");
            assert!(!part(name, &[]).trim().is_empty(), "{name}");
        }
        for said in code.split("part(\"").chain(code.split("phrase(\"")).skip(1) {
            let name = said.split('"').next().unwrap();
            let is_name = name.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase());
            assert!(!is_name || TEMPLATE.contains(&format!("\n{PART}{name}\n")), "there is no part {name}");
        }
        for word in TEMPLATE.split("{{").skip(2).filter_map(|rest| rest.split("}}").next()) {
            assert!(code.contains(&format!("\"{word}\"")), "nobody fills in {word}");
        }
    }

    #[test]
    fn a_paragraph_is_broken_between_words() {
        let text = comment("# - ", "#   ", &"word ".repeat(60));
        assert!(text.lines().all(|line| line.len() <= WIDEST && line.starts_with('#')), "{text}");
        assert_eq!(text.lines().next_back().map(|line| line.starts_with("#   word")), Some(true));
        assert_eq!(text.split_whitespace().filter(|word| *word == "word").count(), 60);
    }
}

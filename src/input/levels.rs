//! `[check]`: what findings count as in this file.

use crate::model::{Code, Finding, Level, Levels, METHOD, Rules, Setting, own_limit};
use crate::text::Message;

use super::keys::LEVELS;
use super::names::{self, fold};
use super::reading::Reading;
use super::section::Section;
use super::tree::{Entry, Table, Value};
use super::unknown::wrong_kind;

/// Reads every line of `[check]`.
pub(crate) fn read_levels(root: &Table, reading: &mut Reading) -> Levels {
    let Some(Value::Table(table)) = root.get("check").map(|entry| &entry.node.value) else { return Levels::default() };
    Levels { settings: table.entries.iter().filter_map(|entry| read_setting(entry, reading)).collect() }
}

fn read_setting(entry: &Entry, reading: &mut Reading) -> Option<Setting> {
    let rules = read_rules(entry, reading)?;
    let mut setting = Setting { rules, level: None, only: Vec::new(), limit: None, origin: entry.key_at };
    let mut has_reason = false;
    match &entry.node.value {
        Value::Text(word) => setting.level = read_level(entry, word, reading),
        Value::Table(_) => {
            let section = Section::of(&entry.node, entry.key_at, "check.*", format!("check.{}", entry.key), None)?;
            setting.level = section.choice("level", reading).and_then(level_of);
            setting.only = section.texts("only", reading).into_iter().map(|(name, _)| name).collect();
            setting.limit = section.plain("limit", reading);
            has_reason = section.text("reason", reading).is_some();
            if let (Some(_), false) = (setting.limit, has_limit(rules)) {
                let finding = Finding::new(Code::LimitUnused, section.at_key("limit")).with("rule", rules.word());
                reading.report(finding);
            }
            if setting.level.is_none() && !section.has("level") && setting.limit.is_none() {
                section.report_missing("level", reading);
            }
        }
        other => {
            reading.report(wrong_kind(&entry.key, entry.node.at, "wanted-level", other));
            return None;
        }
    }
    if setting.level.is_some_and(|level| lowers(level, rules)) && !has_reason {
        let finding = Finding::new(Code::AllowanceWithoutReason, entry.key_at).with("rule", rules.word());
        reading.report(finding.with("level", setting.level.map_or("", word_of)));
    }
    Some(setting)
}

fn read_rules(entry: &Entry, reading: &mut Reading) -> Option<Rules> {
    let key = fold(&entry.key);
    if key == METHOD {
        return Some(Rules::Method);
    }
    let Some(code) = Code::of_word(&key) else {
        let settable = Code::ALL.iter().filter(|code| code.is_settable()).map(|code| code.word());
        let known = settable.chain(std::iter::once(METHOD));
        let finding = Finding::new(Code::UnknownKey, entry.key_at).with("key", entry.key.as_str());
        let finding = finding.with("place", Message::new("place-table").with("table", "check"));
        reading.report(finding.with("suggestion", names::suggestion(&entry.key, known)));
        return None;
    };
    if !code.is_settable() {
        reading.report(Finding::new(Code::LevelFixed, entry.key_at).with("rule", code.word()));
        return None;
    }
    Some(Rules::One(code))
}

fn read_level(entry: &Entry, word: &str, reading: &mut Reading) -> Option<Level> {
    let level = level_of(&fold(word));
    if level.is_none() {
        let finding = Finding::new(Code::UnknownChoice, entry.node.at).with("key", entry.key.as_str());
        let suggestion = names::suggestion(word, LEVELS.iter().copied());
        reading.report(finding.with("value", word).with("suggestion", suggestion));
    }
    level
}

fn level_of(word: &str) -> Option<Level> {
    Level::ALL.iter().find(|(known, _)| *known == word).map(|(_, level)| *level)
}

fn word_of(level: Level) -> &'static str {
    Level::ALL.iter().find(|(_, known)| *known == level).map_or("", |(word, _)| word)
}

fn has_limit(rules: Rules) -> bool {
    matches!(rules, Rules::One(code) if own_limit(code).is_some())
}

/// Whether a level makes less of what the rules find. Of all rules of the method at once, everything but an error does.
fn lowers(level: Level, rules: Rules) -> bool {
    match rules {
        Rules::One(code) => level.lowers(code.severity()),
        Rules::Method => Code::ALL.iter().any(|code| rules.include(*code) && level.lowers(code.severity())),
    }
}

//! `[check]`: what findings count as in this file.

use crate::model::{
    Bounds, Code, Finding, Level, Levels, METHOD, Mix, Rules, Setting, is_looser, largest_limit, own_limit,
};
use crate::text::Message;

use super::frame::Frame;
use super::keys::{EXPECTED_FIGURES, LEVELS};
use super::names::{self, fold};
use super::number::out_of_range;
use super::reading::Reading;
use super::section::Section;
use super::tree::{Entry, Table, Value};
use super::unknown::wrong_kind;

/// Reads every line of `[check]`.
pub(crate) fn read_levels(root: &Table, reading: &mut Reading) -> Levels {
    let Some(Value::Table(table)) = root.get("check").map(|entry| &entry.node.value) else { return Levels::default() };
    Levels { settings: table.entries.iter().filter_map(|entry| read_setting(entry, reading)).collect() }
}

/// Reports names under `only` that nothing has: no channel, mix, reason or segment, and no file.
pub(crate) fn check_names(levels: &Levels, frame: &Frame, mixes: &[Mix], reading: &mut Reading) {
    let of_frame = [&frame.channels, &frame.reasons, &frame.segments].into_iter().flat_map(|names| names.all());
    let known: Vec<&str> = of_frame.map(String::as_str).chain(mixes.iter().map(|mix| mix.id.as_str())).collect();
    for (name, at) in levels.settings.iter().flat_map(|setting| &setting.only) {
        let is_file = name.contains('.');
        let is_figure = EXPECTED_FIGURES.contains(&fold(name).as_str()) || fold(name) == "recommended";
        if !is_file && !is_figure && !known.iter().any(|known| names::same_name(known, name)) {
            let finding = Finding::new(Code::UnknownChannel, *at).with("name", name.as_str());
            reading.report(finding.with("suggestion", names::suggestion(name, known.iter().copied())));
        }
    }
}

fn read_setting(entry: &Entry, reading: &mut Reading) -> Option<Setting> {
    let rules = read_rules(entry, reading)?;
    let mut setting = Setting { rules, level: None, only: Vec::new(), limit: None, reason: None, origin: entry.key_at };
    match &entry.node.value {
        Value::Text(word) => setting.level = read_level(entry, word, reading),
        Value::Table(_) => {
            let section = Section::of(&entry.node, entry.key_at, "check.*", format!("check.{}", entry.key), None)?;
            setting.level = section.choice("level", reading).and_then(level_of);
            setting.only = section.texts("only", reading);
            setting.limit = read_limit(&section, rules, reading);
            setting.reason = section.text("reason", reading).map(|(reason, _)| reason);
            if setting.level.is_none() && !section.has("level") && !section.has("limit") {
                section.report_missing("level", reading);
            }
        }
        other => {
            reading.report(wrong_kind(&entry.key, entry.node.at, "wanted-level", other));
            return None;
        }
    }
    let is_looser = matches!((rules, setting.limit), (Rules::One(code), Some(limit)) if is_looser(code, limit));
    if is_looser && setting.reason.is_none() && setting.level.is_none() {
        let finding = Finding::new(Code::AllowanceWithoutReason, entry.key_at).with("rule", rules.word());
        reading.report(finding.with("level", Message::new("looser-limit")));
    }
    if setting.level.is_some_and(|level| lowers(level, rules)) && setting.reason.is_none() {
        let finding = Finding::new(Code::AllowanceWithoutReason, entry.key_at).with("rule", rules.word());
        reading.report(finding.with("level", setting.level.map_or("", Level::word)));
    }
    Some(setting)
}

/// The limit of a rule that has one, in its range.
fn read_limit(section: &Section<'_>, rules: Rules, reading: &mut Reading) -> Option<f64> {
    let limit = section.plain("limit", reading)?;
    let at = section.at_key("limit");
    match rules {
        Rules::One(code) if own_limit(code).is_some() => {
            let most = largest_limit(code);
            if limit > most {
                reading.report(out_of_range(limit, at, "limit", "share", Bounds::SHARE));
                return None;
            }
            Some(limit)
        }
        _ => {
            reading.report(Finding::new(Code::LimitUnused, at).with("rule", rules.word()));
            None
        }
    }
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
    let is_own = match &entry.node.value {
        Value::Text(word) => level_of(&fold(word)) == Some(Level::As(code.severity())),
        _ => false,
    };
    if !code.is_settable() && is_own {
        return None;
    }
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

/// Whether a level makes less of what the rules find. Of all rules of the method at once, everything but an error does.
fn lowers(level: Level, rules: Rules) -> bool {
    match rules {
        Rules::One(code) => level.lowers(code.severity()),
        Rules::Method => Code::ALL.iter().any(|code| rules.include(*code) && level.lowers(code.severity())),
    }
}

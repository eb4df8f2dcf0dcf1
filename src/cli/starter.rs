//! The files of the starter case: templates whose comments on keys come from the library's own descriptions.

use kanalval::input::keys::{self, Key, Kind};

use super::schema;

/// The scenario's name.
pub(crate) const SCENARIO: &str = "scenario.toml";
/// The ledger's name.
pub(crate) const LEDGER: &str = "channels.csv";

const SCENARIO_TEMPLATE: &str = include_str!("../../templates/starter/scenario.toml");
const LEDGER_TEMPLATE: &str = include_str!("../../templates/starter/channels.csv");

/// In the template, before a line with a key: says what the key of that table means.
const DESCRIBE: &str = "#@ ";
/// In the template: lists the keys of that table that the template does not use.
const LIST_OTHERS: &str = "#@more ";

/// Every file of the case with its text.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    vec![(SCENARIO, schema::reference() + &filled(SCENARIO_TEMPLATE)), (LEDGER, LEDGER_TEMPLATE.to_owned())]
}

/// The template with its comments.
fn filled(template: &str) -> String {
    let lines: Vec<&str> = template.lines().collect();
    let mut text = String::new();
    for (place, line) in lines.iter().enumerate() {
        if let Some(path) = line.strip_prefix(LIST_OTHERS) {
            text += &others(path, &described(&lines, path));
        } else if let Some(path) = line.strip_prefix(DESCRIBE) {
            let key = lines.get(place + 1).and_then(|next| description(path, key_of(next)));
            text += &key.map_or_else(String::new, |key| format!("# {}\n", key.meaning()));
        } else {
            text += line;
            text += "\n";
        }
    }
    text
}

fn description(path: &str, key: &str) -> Option<&'static Key> {
    keys::table(if path == "." { "" } else { path }).key(key)
}

fn key_of(line: &str) -> &str {
    line.split('=').next().unwrap_or("").trim()
}

/// The keys of a table that the template describes.
fn described<'t>(lines: &[&'t str], path: &str) -> Vec<&'t str> {
    let pairs = lines.iter().zip(lines.iter().skip(1));
    pairs.filter(|(line, _)| line.strip_prefix(DESCRIBE) == Some(path)).map(|(_, next)| key_of(next)).collect()
}

fn others(path: &str, used: &[&str]) -> String {
    // Tables and what repeats is written under a heading of its own, which the comments say where they need it.
    let is_written_here = |key: &&Key| !matches!(key.kind, Kind::Reserved | Kind::Tables(_) | Kind::NamedTables(_));
    let table = keys::table(path);
    let others = table.keys.iter().filter(is_written_here).filter(|key| !used.contains(&key.name));
    let lines: String = others.map(|key| format!("#   {}: {}\n", key.name, key.meaning())).collect();
    if lines.is_empty() { lines } else { format!("# You may also write here:\n{lines}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_comment_of_the_template_finds_its_key() {
        let lines: Vec<&str> = SCENARIO_TEMPLATE.lines().collect();
        for pair in lines.windows(2) {
            if let Some(path) = pair[0].strip_prefix(DESCRIBE) {
                assert!(description(path, key_of(pair[1])).is_some(), "{path}: {}", pair[1]);
            }
        }
        assert!(!filled(SCENARIO_TEMPLATE).contains("#@"));
    }
}

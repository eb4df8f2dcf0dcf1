//! `[expect]`: what continuous integration holds the file to.

use crate::model::{Bounds, Code, Expectation, ExpectedValue, Finding, Mix};

use super::frame::Frame;
use super::keys::{EXPECTED_FIGURES, Key, Kind, Range, Required, VERDICTS};
use super::mixes::find_mix;
use super::names;
use super::number::read_plain;
use super::reading::Reading;
use super::section::Section;
use super::tree::{Table, Value};
use super::unknown::wrong_kind;

/// Reads every expectation, in the order recommended, channels, mixes.
pub(crate) fn read_expectations(
    section: &Section<'_>,
    frame: &Frame,
    mixes: &[Mix],
    reading: &mut Reading,
) -> Vec<Expectation> {
    let mut expectations = Vec::new();
    if let Some((id, at)) = section.text("recommended", reading)
        && let Some(id) = find_mix(&id, mixes, true, at, reading)
    {
        expectations.push(Expectation { value: ExpectedValue::Recommended(id), origin: at });
    }
    if let Some(table) = table(section, "channel", reading) {
        expectations.extend(read_verdicts(table, frame, reading));
    }
    if let Some(table) = table(section, "mix", reading) {
        expectations.extend(read_bounds(table, mixes, reading));
    }
    expectations
}

fn table<'t>(section: &Section<'t>, key: &str, reading: &mut Reading) -> Option<&'t Table> {
    let entry = section.table.get(key)?;
    if let Value::Table(table) = &entry.node.value {
        return Some(table);
    }
    reading.report(wrong_kind(key, entry.node.at, "wanted-table", &entry.node.value));
    None
}

fn read_verdicts(table: &Table, frame: &Frame, reading: &mut Reading) -> Vec<Expectation> {
    let mut expectations = Vec::new();
    for entry in &table.entries {
        let channel = frame.channel(&entry.key, entry.key_at, reading);
        let Value::Text(text) = &entry.node.value else {
            reading.report(wrong_kind(&entry.key, entry.node.at, "wanted-text", &entry.node.value));
            continue;
        };
        let Some(verdict) = VERDICTS.iter().find(|verdict| names::fold(text) == **verdict) else {
            let finding = Finding::new(Code::UnknownChoice, entry.node.at).with("key", entry.key.as_str());
            let suggestion = names::suggestion(text, VERDICTS);
            reading.report(finding.with("value", text.as_str()).with("suggestion", suggestion));
            continue;
        };
        if let Some(channel) = channel {
            let value =
                ExpectedValue::Verdict { channel: frame.name(channel).to_owned(), verdict: (*verdict).to_owned() };
            expectations.push(Expectation { value, origin: entry.key_at });
        }
    }
    expectations
}

fn read_bounds(table: &Table, mixes: &[Mix], reading: &mut Reading) -> Vec<Expectation> {
    let mut expectations = Vec::new();
    for entry in &table.entries {
        let mix = find_mix(&entry.key, mixes, false, entry.key_at, reading);
        let Value::Table(bounds) = &entry.node.value else {
            reading.report(wrong_kind(&entry.key, entry.node.at, "wanted-table", &entry.node.value));
            continue;
        };
        for bound in &bounds.entries {
            let (figure, is_minimum) = match (bound.key.strip_suffix("_min"), bound.key.strip_suffix("_max")) {
                (Some(figure), _) => (figure, true),
                (None, Some(figure)) => (figure, false),
                (None, None) => ("", false),
            };
            if !EXPECTED_FIGURES.contains(&figure) {
                report_unknown_bound(&bound.key, bound.key_at, reading);
                continue;
            }
            let key = Key {
                name: "bound",
                kind: Kind::Plain,
                unit: "",
                range: Range::Within(f64::NEG_INFINITY, f64::INFINITY),
                required: Required::Never,
                default: "",
                doc: "",
                since: "0.1.0",
            };
            let stated = read_plain(&bound.node, &bound.key, &key, Bounds::ANY, reading);
            if let Some(mix) = &mix {
                let value = stated.distribution.mean();
                let value = ExpectedValue::Bound { mix: mix.clone(), figure: figure.to_owned(), is_minimum, value };
                expectations.push(Expectation { value, origin: bound.key_at });
            }
        }
    }
    expectations
}

fn report_unknown_bound(key: &str, at: crate::model::Origin, reading: &mut Reading) {
    let known: Vec<String> =
        EXPECTED_FIGURES.iter().flat_map(|figure| [format!("{figure}_min"), format!("{figure}_max")]).collect();
    let suggestion = names::suggestion(key, known.iter().map(String::as_str));
    let finding = Finding::new(Code::UnknownKey, at).with("key", key);
    let place = crate::text::Message::new("place-table").with("table", "expect.mix");
    reading.report(finding.with("place", place).with("suggestion", suggestion));
}

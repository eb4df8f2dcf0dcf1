//! `[[mix]]`: hypotheses, and the order of their moves.

use std::collections::HashSet;

use crate::model::{Channel, Code, Finding, Hold, Mix, Move};

use super::frame::Frame;
use super::moves::MoveReader;
use super::names::{self, fold};
use super::reading::Reading;
use super::section::Section;
use super::staffing::{read_hold, read_pools};
use super::tree::{Entry, Node, Table, Value};

/// The channels that some mix adds, before anything else is read of the mixes.
pub(crate) fn added_channels(root: &Section<'_>, frame: &Frame) -> HashSet<usize> {
    let mut added = HashSet::new();
    for mix in root.listed("mix") {
        for item in items(mix.table, "add") {
            let name = match &item.value {
                Value::Text(name) => Some(name),
                Value::Table(table) => match table.get("channel").map(|entry| &entry.node.value) {
                    Some(Value::Text(name)) => Some(name),
                    _ => None,
                },
                _ => None,
            };
            added.extend(name.and_then(|name| frame.channels.find(name)));
        }
    }
    added
}

/// The items of a list under a key.
pub(crate) fn items<'t>(table: &'t Table, key: &str) -> &'t [Node] {
    match table.get(key).map(|entry| &entry.node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// Reads every mix.
pub(crate) fn read_mixes(root: &Section<'_>, frame: &Frame, channels: &[Channel], reading: &mut Reading) -> Vec<Mix> {
    let mut ids: Vec<String> = Vec::new();
    let mut mixes = Vec::new();
    for section in root.listed("mix") {
        let id = read_id(&section, &mut ids, reading);
        mixes.push(read_mix(&section, id, frame, channels, reading));
    }
    mixes
}

fn read_id(section: &Section<'_>, ids: &mut Vec<String>, reading: &mut Reading) -> String {
    let Some((id, at)) = section.required_text("id", reading) else { return String::new() };
    if fold(&id) == "as-is" {
        reading.report(Finding::new(Code::ReservedName, at).with("name", id.as_str()));
    } else if ids.contains(&fold(&id)) {
        reading.report(Finding::new(Code::NameTwice, at).with("name", id.as_str()));
    }
    ids.push(fold(&id));
    id
}

fn read_mix(section: &Section<'_>, id: String, frame: &Frame, channels: &[Channel], reading: &mut Reading) -> Mix {
    let section = &Section { name: format!("mix.{}", fold(&id)), ..section.clone() };
    let start = section.whole("start", reading).unwrap_or(1);
    check_start(start, "start", section, frame, reading);
    let text = |key: &str, reading: &mut Reading| section.text(key, reading).map(|(text, _)| text);
    let reader = MoveReader { mix: section, start, frame, channels };
    let mut moves = read_moves(&reader, reading);
    // The moves stand in the order of the file, whatever kind they are of.
    moves.sort_by_key(|change| reading.sources.order(change.origin));
    // A move that could not be read has been reported.
    let hold = read_hold(section, &moves, channels, reading);
    let pools = read_pools(section, &moves, frame, channels, reading);
    if moves.is_empty()
        && hold == Hold::Service
        && pools.is_none()
        && !MOVES.iter().any(|(key, _)| section.table.get(key).is_some_and(|entry| !is_empty_list(entry)))
    {
        reading.report(Finding::new(Code::MixWithoutMoves, section.at).with("mix", id.as_str()));
    }
    Mix {
        name: text("name", reading).unwrap_or_else(|| id.clone()),
        hypothesis: text("hypothesis", reading),
        because: text("because", reading),
        different_this_time: text("different_this_time", reading),
        start,
        setup_cost: section.figure("setup_cost", reading),
        running_cost: section.figure("running_cost", reading),
        hold,
        pools,
        moves,
        origin: section.at,
        id,
    }
}

/// The keys of moves, and whether a move may be written as a name.
const MOVES: [(&str, bool); 6] =
    [("add", true), ("drop", true), ("improve", false), ("shift", false), ("prevent", false), ("handover", false)];

fn is_empty_list(entry: &Entry) -> bool {
    matches!(&entry.node.value, Value::List(items) if items.is_empty())
}

fn read_moves(reader: &MoveReader<'_, '_>, reading: &mut Reading) -> Vec<Move> {
    let mut moves = Vec::new();
    for (key, may_be_name) in MOVES {
        for section in reader.mix.listed(key) {
            moves.extend(reader.read(key, &section, reading));
        }
        for item in items(reader.mix.table, key) {
            if let (Value::Text(name), true) = (&item.value, may_be_name) {
                moves.extend(reader.read_named(key, name, item.at, reading));
            }
        }
    }
    moves
}

/// Reports a start behind the horizon.
pub(crate) fn check_start(start: u32, key: &str, section: &Section<'_>, frame: &Frame, reading: &mut Reading) {
    use crate::text::Arg;
    if frame.months.is_some_and(|months| start > months) && section.has(key) {
        let finding = Finding::new(Code::StartBehindHorizon, section.at_key(key));
        let finding = finding.with("start", Arg::Number(f64::from(start)));
        reading.report(finding.with("months", Arg::Number(f64::from(frame.months.unwrap_or(0)))));
    }
}

/// The mix of an id, for `[expect]`; one that matches nothing is reported with the nearest.
pub(crate) fn find_mix(
    id: &str,
    mixes: &[Mix],
    may_be_as_is: bool,
    at: crate::model::Origin,
    reading: &mut Reading,
) -> Option<String> {
    if may_be_as_is && fold(id) == "as-is" {
        return Some("as-is".to_owned());
    }
    if let Some(mix) = mixes.iter().find(|mix| fold(&mix.id) == fold(id)) {
        return Some(mix.id.clone());
    }
    let words = may_be_as_is.then_some("as-is");
    let known = mixes.iter().map(|mix| mix.id.as_str()).chain(words);
    let finding = Finding::new(Code::UnknownMix, at).with("name", id);
    reading.report(finding.with("suggestion", names::suggestion(id, known)));
    None
}

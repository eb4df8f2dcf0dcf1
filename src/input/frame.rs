//! What the names of a plan mean: channels, reasons, segments and cells.

use std::collections::HashSet;

use crate::model::{Cell, CellSet, ChannelId, Code, Finding, MetricKind, Origin};
use crate::text::Message;

use super::names::{self, Names, fold};
use super::reading::Reading;
use super::section::Section;

/// The names of a plan, known before its figures are read.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    /// Current channels first, then candidates.
    pub(crate) channels: Names,
    pub(crate) current: usize,
    pub(crate) reasons: Names,
    pub(crate) segments: Names,
    pub(crate) cells: Vec<Cell>,
    pub(crate) metric: Option<MetricKind>,
    /// Whether FCR is known, so that contacts have journeys.
    pub(crate) has_journeys: bool,
    /// The candidates that some mix adds.
    pub(crate) added: HashSet<usize>,
    /// The last month of the horizon; `None` where it could not be read.
    pub(crate) months: Option<u32>,
}

/// The cells that a rule or a move is limited to.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    pub(crate) cells: CellSet,
    pub(crate) reasons: Vec<String>,
    pub(crate) segments: Vec<String>,
}

impl Scope {
    /// The scope in the name of an assumption.
    pub(crate) fn label(&self) -> String {
        scope_label(&self.reasons, &self.segments)
    }
}

/// A scope in the name of an assumption: `[billing]`, sorted, or nothing for all cells.
pub(crate) fn scope_label(reasons: &[String], segments: &[String]) -> String {
    let sorted = |names: &[String]| {
        let mut folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
        folded.sort();
        folded.join(",")
    };
    match (reasons.is_empty(), segments.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!("[{}]", sorted(reasons)),
        _ => format!("[{};{}]", sorted(reasons), sorted(segments)),
    }
}

impl Frame {
    /// Whether a channel is in the ledger.
    pub(crate) fn is_current(&self, channel: ChannelId) -> bool {
        channel.0 < self.current
    }

    /// The name of a channel.
    pub(crate) fn name(&self, channel: ChannelId) -> &str {
        self.channels.all().get(channel.0).map_or("", String::as_str)
    }

    /// The name of a channel in the names of assumptions: in lower case, whatever the file's first row does.
    pub(crate) fn key(&self, channel: ChannelId) -> String {
        fold(self.name(channel))
    }

    /// The channel of a name; one that matches nothing is reported with the nearest.
    pub(crate) fn channel(&self, name: &str, at: Origin, reading: &mut Reading) -> Option<ChannelId> {
        self.channel_or_word(name, &[], at, reading)
    }

    /// The channel of a name, where other words could have been meant too.
    pub(crate) fn channel_or_word(
        &self,
        name: &str,
        words: &[&str],
        at: Origin,
        reading: &mut Reading,
    ) -> Option<ChannelId> {
        if let Some(place) = self.channels.find(name) {
            return Some(ChannelId(place));
        }
        let known = self.channels.all().iter().map(String::as_str).chain(words.iter().copied());
        let finding = Finding::new(Code::UnknownChannel, at).with("name", name);
        reading.report(finding.with("suggestion", names::channel_suggestion(name, known)));
        None
    }

    /// The channel that a required key names.
    pub(crate) fn channel_of(&self, section: &Section<'_>, key: &str, reading: &mut Reading) -> Option<ChannelId> {
        let (name, at) = section.required_text(key, reading)?;
        self.channel(&name, at, reading)
    }

    /// The cells that a table's `reasons` and `segments` limit it to.
    pub(crate) fn scope(&self, section: &Section<'_>, reading: &mut Reading) -> Scope {
        let reasons = self.entered(section, "reasons", &self.reasons, Code::UnknownReason, reading);
        let segments = self.entered(section, "segments", &self.segments, Code::UnknownSegment, reading);
        let is_in = |limit: &Option<Vec<usize>>, place: Option<usize>| {
            limit.as_ref().is_none_or(|limit| place.is_some_and(|place| limit.contains(&place)))
        };
        let flags: Vec<bool> =
            self.cells.iter().map(|cell| is_in(&reasons, cell.reason) && is_in(&segments, cell.segment)).collect();
        let is_known = |limit: &Option<Vec<usize>>| limit.as_ref().is_none_or(|limit| !limit.is_empty());
        if !flags.contains(&true) && is_known(&reasons) && is_known(&segments) && !self.cells.is_empty() {
            reading.report_code(Code::NoSuchCell, section.at_key("segments"));
        }
        let spelt = |limit: Option<Vec<usize>>, names: &Names| -> Vec<String> {
            limit.unwrap_or_default().into_iter().map(|place| names.all()[place].clone()).collect()
        };
        Scope {
            cells: CellSet(flags),
            reasons: spelt(reasons, &self.reasons),
            segments: spelt(segments, &self.segments),
        }
    }

    /// The places of the names under a key; `None` where the key is not there.
    fn entered(
        &self,
        section: &Section<'_>,
        key: &str,
        names: &Names,
        code: Code,
        reading: &mut Reading,
    ) -> Option<Vec<usize>> {
        if !section.has(key) {
            return None;
        }
        let mut places = Vec::new();
        for (name, at) in section.texts(key, reading) {
            match names.find(&name) {
                Some(place) if places.contains(&place) => {
                    reading.report(Finding::new(Code::NameTwice, at).with("name", name));
                }
                Some(place) => places.push(place),
                None => {
                    let suggestion = if names.all().is_empty() {
                        Message::new("suggest-no-column").with("column", key.trim_end_matches('s'))
                    } else {
                        names.suggestion(&name)
                    };
                    reading.report(Finding::new(code, at).with("name", name).with("suggestion", suggestion));
                }
            }
        }
        Some(places)
    }
}

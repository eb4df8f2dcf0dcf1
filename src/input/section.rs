//! One table of the scenario, read key by key as its description says.

use crate::model::{AssumptionId, Bounds, Code, Finding, MetricKind, Month, Origin, Ramp, RampShape};
use crate::text::Arg;

use super::keys::{self, Key, Kind, METRIC, METRIC_WORDS, TableDescription};
use super::names;
use super::number::{self, bounds_of};
use super::reading::{Reading, Stated};
use super::tree::{Entry, Node, Table, Value};
use super::unknown::wrong_kind;

/// A table with its description, its place and the name that its figures begin with.
#[derive(Clone)]
pub(crate) struct Section<'t> {
    pub(crate) table: &'t Table,
    pub(crate) description: TableDescription,
    pub(crate) at: Origin,
    /// The dotted name of the table, such as `channel.chat`.
    pub(crate) name: String,
    /// The metric that the files use; `None` where none does.
    pub(crate) metric: Option<MetricKind>,
}

impl<'t> Section<'t> {
    /// A table of the description at `path`; `None` where the node is no table, which has been reported.
    pub(crate) fn of(node: &'t Node, at: Origin, path: &str, name: String, metric: Option<MetricKind>) -> Option<Self> {
        let Value::Table(table) = &node.value else { return None };
        Some(Self { table, description: keys::table(path), at, name, metric })
    }

    /// The table under a key of this one.
    pub(crate) fn inner(&self, key: &str) -> Option<Section<'t>> {
        let (Kind::Table(path), entry) = (self.description.key(key)?.kind, self.table.get(key)?) else { return None };
        Section::of(&entry.node, entry.key_at, path, self.name_of(key), self.metric)
    }

    /// The named tables under a key of this one, with their names.
    pub(crate) fn named(&self, key: &str) -> Vec<(&'t Entry, Section<'t>)> {
        let Some(Key { kind: Kind::NamedTables(path), .. }) = self.description.key(key) else { return Vec::new() };
        let Some(Value::Table(table)) = self.table.get(key).map(|entry| &entry.node.value) else { return Vec::new() };
        let sections = table.entries.iter().filter_map(|entry| {
            let name = format!("{}.{}", self.name_of(key), names::fold(&entry.key));
            Some((entry, Section::of(&entry.node, entry.key_at, path, name, self.metric)?))
        });
        sections.collect()
    }

    /// The items of a list of tables under a key of this one.
    pub(crate) fn listed(&self, key: &str) -> Vec<Section<'t>> {
        let path = match self.description.key(key).map(|key| key.kind) {
            Some(Kind::Tables(path) | Kind::NamesOrTables(path)) => path,
            _ => return Vec::new(),
        };
        let Some(Value::List(items)) = self.table.get(key).map(|entry| &entry.node.value) else { return Vec::new() };
        let sections = items.iter().filter_map(|item| Section::of(item, item.at, path, self.name_of(key), self.metric));
        sections.collect()
    }

    /// The place of a key, or of the table where the key is not there.
    pub(crate) fn at_key(&self, key: &str) -> Origin {
        self.table.get(key).map_or(self.at, |entry| entry.key_at)
    }

    /// Whether a key is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.get(key).is_some()
    }

    /// The dotted name of a key of this table.
    pub(crate) fn name_of(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    /// Reports that a key is missing.
    pub(crate) fn report_missing(&self, key: &str, reading: &mut Reading) {
        let meaning = self.description.key(key).map_or("", |key| key.doc);
        let finding = Finding::new(Code::MissingKey, self.at).with("key", key).with("place", self.shown_name());
        reading.report(finding.with("meaning", meaning));
    }

    /// The table as a user would speak of it.
    pub(crate) fn shown_name(&self) -> String {
        let is_list = self.description.path.ends_with("[]");
        if is_list { format!("[[{}]]", self.name) } else { format!("[{}]", self.name) }
    }

    /// A text; blank counts as not there.
    pub(crate) fn text(&self, key: &str, reading: &mut Reading) -> Option<(String, Origin)> {
        let node = &self.table.get(key)?.node;
        let Value::Text(text) = &node.value else {
            reading.report(wrong_kind(key, node.at, "wanted-text", &node.value));
            return None;
        };
        let text = text.trim();
        (!text.is_empty()).then(|| (text.to_owned(), node.at))
    }

    /// A text that must be there.
    pub(crate) fn required_text(&self, key: &str, reading: &mut Reading) -> Option<(String, Origin)> {
        let before = reading.findings.len();
        let text = self.text(key, reading);
        if text.is_none() && reading.findings.len() == before {
            self.report_missing(key, reading);
        }
        text
    }

    /// A list of texts, or one text, with their places; empty where the key is not there.
    pub(crate) fn texts(&self, key: &str, reading: &mut Reading) -> Vec<(String, Origin)> {
        let Some(entry) = self.table.get(key) else { return Vec::new() };
        let items = match &entry.node.value {
            Value::List(items) => items.as_slice(),
            Value::Text(_) => std::slice::from_ref(&entry.node),
            other => {
                reading.report(wrong_kind(key, entry.node.at, "wanted-names", other));
                return Vec::new();
            }
        };
        if items.is_empty() {
            reading.report(Finding::new(Code::EmptyList, entry.node.at).with("key", key));
        }
        let mut texts = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(text) => texts.push((text.clone(), item.at)),
                other => reading.report(wrong_kind(key, item.at, "wanted-names", other)),
            }
        }
        texts
    }

    /// One of the words that the key takes.
    pub(crate) fn choice(&self, key: &str, reading: &mut Reading) -> Option<&'static str> {
        let (text, at) = self.raw_text(key, reading)?;
        let Some(Key { kind: Kind::Choice(words), .. }) = self.description.key(key) else { return None };
        let found = words.iter().copied().find(|word| *word == text || names::fold(text) == *word);
        if found.is_none() {
            let suggestion = names::suggestion(text, words.iter().copied());
            let finding = Finding::new(Code::UnknownChoice, at).with("key", key).with("value", text);
            reading.report(finding.with("suggestion", suggestion));
        }
        found
    }

    fn raw_text(&self, key: &str, reading: &mut Reading) -> Option<(&'t str, Origin)> {
        let node = &self.table.get(key)?.node;
        let Value::Text(text) = &node.value else {
            reading.report(wrong_kind(key, node.at, "wanted-text", &node.value));
            return None;
        };
        Some((text, node.at))
    }

    /// `true` or `false`.
    pub(crate) fn flag(&self, key: &str, reading: &mut Reading) -> Option<bool> {
        let node = &self.table.get(key)?.node;
        let Value::Flag(flag) = node.value else {
            reading.report(wrong_kind(key, node.at, "wanted-flag", &node.value));
            return None;
        };
        Some(flag)
    }

    /// A whole number in the key's range.
    pub(crate) fn whole(&self, key: &str, reading: &mut Reading) -> Option<u32> {
        let value = self.plain(key, reading)?;
        if value.fract() != 0.0 {
            let at = self.table.get(key).map_or(self.at, |entry| entry.node.at);
            reading.report(Finding::new(Code::NotWhole, at).with("key", key).with("value", Arg::Number(value)));
            return None;
        }
        // Every whole key has a range from 1 to a few thousands.
        (value >= 0.0 && value <= f64::from(u32::MAX)).then_some(value as u32)
    }

    /// A plain number in the key's range; `None` where it is not there or cannot be read.
    pub(crate) fn plain(&self, key: &str, reading: &mut Reading) -> Option<f64> {
        let (entry, key) = self.entry_and_key(key)?;
        let bounds = bounds_of(key.range, self.metric);
        let stated = number::read_plain(&entry.node, &entry.key, key, bounds, reading);
        let value = stated.distribution.mean();
        value.is_finite().then_some(value)
    }

    /// A calendar month.
    pub(crate) fn month(&self, key: &str, reading: &mut Reading) -> Option<Month> {
        let entry = self.table.get(key)?;
        let written = match &entry.node.value {
            Value::Text(text) => text.clone(),
            Value::Date(text) => text.clone(),
            other => {
                reading.report(wrong_kind(key, entry.node.at, "wanted-month", other));
                return None;
            }
        };
        let month = super::ledger::read_month(&written);
        if month.is_none() {
            reading.report(Finding::new(Code::NotAMonth, entry.node.at).with("key", key).with("value", written));
        }
        month
    }

    /// A figure under its own name.
    pub(crate) fn figure(&self, key: &str, reading: &mut Reading) -> Option<AssumptionId> {
        let name = self.name_of(key);
        let (stated, bounds) = self.stated(key, reading)?;
        Some(reading.assume(name, stated, bounds))
    }

    /// A figure that must be there; what is missing is reported and stands in as NaN.
    pub(crate) fn required_figure(&self, key: &str, reading: &mut Reading) -> AssumptionId {
        self.figure(key, reading).unwrap_or_else(|| {
            self.report_missing(key, reading);
            reading.assume(self.name_of(key), Stated::unreadable(self.at), Bounds::ANY)
        })
    }

    /// A figure and its bounds, not yet entered.
    pub(crate) fn stated(&self, key: &str, reading: &mut Reading) -> Option<(Stated, Bounds)> {
        let (entry, key) = self.entry_and_key(key)?;
        let bounds = bounds_of(key.range, self.metric);
        let name = self.name_of(&entry.key);
        let stated = match key.kind {
            Kind::Plain | Kind::Whole => number::read_plain(&entry.node, &name, key, bounds, reading),
            _ => number::read_figure(&entry.node, &name, key, bounds, reading),
        };
        Some((stated, bounds))
    }

    fn entry_and_key(&self, key: &str) -> Option<(&'t Entry, &'static Key)> {
        Some((self.table.get(key)?, self.description.key(key)?))
    }

    /// The word by which this table states satisfaction, where it does by the plan's metric; another metric's
    /// word is reported.
    pub(crate) fn metric_key(&self, reading: &mut Reading) -> Option<&'static str> {
        self.description.key(METRIC)?;
        let metric = self.metric.map(MetricKind::word);
        let mut found = None;
        for word in METRIC_WORDS {
            let Some(entry) = self.table.get(word) else { continue };
            if metric == Some(word) {
                found = Some(word);
                continue;
            }
            let finding = Finding::new(Code::OtherMetric, entry.key_at).with("key", word);
            reading.report(finding.with("metric", metric.unwrap_or(METRIC)));
        }
        found
    }

    /// Satisfaction, by the plan's metric.
    pub(crate) fn satisfaction(&self, reading: &mut Reading) -> Option<AssumptionId> {
        let key = self.metric_key(reading)?;
        self.figure(key, reading)
    }

    /// The `ramp` of this table, its months under the given name.
    pub(crate) fn ramp(&self, name: &str, reading: &mut Reading) -> Option<Ramp> {
        let section = self.inner("ramp")?;
        let shape = match section.choice("shape", reading) {
            Some("linear") => RampShape::Linear,
            _ => RampShape::SCurve,
        };
        let months = match section.stated("months", reading) {
            Some((stated, bounds)) => reading.assume(format!("{name}.ramp.months"), stated, bounds),
            None => section.required_figure("months", reading),
        };
        Some(Ramp { months, shape })
    }
}

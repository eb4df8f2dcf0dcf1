//! Tables of shares that sum to 1: `unresolved_to` and `to`.

use crate::model::{AssumptionId, Bounds, ChannelId, Code, Finding, Origin};
use crate::text::Arg;

use super::frame::Frame;
use super::keys::{Key, Kind};
use super::number;
use super::reading::{Reading, Stated};
use super::section::Section;
use super::tree::{Table, Value};
use super::unknown::wrong_kind;

/// How far a sum of stated shares may be from 1.
const SUM_TOLERANCE: f64 = 1e-6;

/// Where a share goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// The channel that the table belongs to, by the word `self`.
    Itself,
    /// A channel by its name.
    Channel(ChannelId),
}

/// One share, its key's place beside it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Share {
    pub(crate) target: Target,
    pub(crate) share: AssumptionId,
    pub(crate) at: Origin,
}

/// The stated shares; what they leave is the rest (`gives_up`, `lost`), which is a plain number and not kept.
#[derive(Clone, Debug)]
pub(crate) struct Shares {
    pub(crate) all: Vec<Share>,
}

/// Reads the table of shares under a key; `None` where it is not there. Figures are named `prefix.name`.
pub(crate) fn read_shares(
    section: &Section<'_>,
    key: &str,
    prefix: &str,
    frame: &Frame,
    reading: &mut Reading,
) -> Option<Shares> {
    let entry = section.table.get(key)?;
    let Value::Table(table) = &entry.node.value else {
        reading.report(wrong_kind(key, entry.node.at, "wanted-shares", &entry.node.value));
        return Some(Shares { all: Vec::new() });
    };
    let words = match section.description.key(key).map(|key| key.kind) {
        Some(Kind::Shares(words)) => words,
        _ => &[],
    };
    let description = Key {
        name: "share",
        kind: Kind::Figure,
        unit: "share",
        range: super::keys::Range::Within(0.0, 1.0),
        required: super::keys::Required::Never,
        default: "",
        doc: "",
        since: "",
    };
    let reader = ShareReader { table, words, prefix, frame, description: &description };
    let (all, sum) = reader.read(reading);
    // A sum of NaN holds a share that could not be read, which has been reported.
    if (sum - 1.0).abs() > SUM_TOLERANCE {
        let finding = Finding::new(Code::SharesSum, entry.key_at).with("key", key);
        reading.report(finding.with("sum", Arg::Number((sum * 1e6).round() / 1e6)));
    }
    Some(Shares { all })
}

struct ShareReader<'a> {
    table: &'a Table,
    words: &'static [&'static str],
    prefix: &'a str,
    frame: &'a Frame,
    description: &'a Key,
}

impl ShareReader<'_> {
    fn read(&self, reading: &mut Reading) -> (Vec<Share>, f64) {
        let mut all: Vec<Share> = Vec::new();
        let mut sum = 0.0;
        for entry in &self.table.entries {
            let word = super::names::fold(&entry.key);
            let is_rest = word != "self" && self.words.contains(&word.as_str());
            let name = format!("{}.{word}", self.prefix);
            if is_rest {
                let rest = number::read_plain(&entry.node, &name, self.description, Bounds::SHARE, reading);
                sum += rest.distribution.mean();
                continue;
            }
            let target = if word == "self" && self.words.contains(&"self") {
                Some(Target::Itself)
            } else {
                let known = self.frame.channel_or_word(&entry.key, self.words, entry.key_at, reading);
                known.map(Target::Channel)
            };
            let stated = number::read_figure(&entry.node, &name, self.description, Bounds::SHARE, reading);
            sum += stated.distribution.mean();
            let Some(target) = target else {
                sum = f64::NAN;
                continue;
            };
            if all.iter().any(|share| share.target == target) {
                reading.report(Finding::new(Code::NameTwice, entry.key_at).with("name", entry.key.as_str()));
                sum = f64::NAN;
                continue;
            }
            let share = reading.assume(name, stated, Bounds::SHARE);
            all.push(Share { target, share, at: entry.key_at });
        }
        (all, sum)
    }
}

/// The sum of two shares: one certain figure where both are certain.
pub(crate) fn merged(first: AssumptionId, second: AssumptionId, reading: &mut Reading) -> Option<AssumptionId> {
    let (a, b) = (reading.assumptions.get(first).clone(), reading.assumptions.get(second));
    if !(a.distribution.is_certain() && b.distribution.is_certain()) {
        return None;
    }
    let name = format!("{}+{}", a.name, b.name);
    let sum = a.distribution.mean() + b.distribution.mean();
    Some(reading.assume(name, Stated::fixed(sum, a.origin), Bounds::SHARE))
}

//! One description of every key of a scenario, a pilot's file and a register of lessons: what it is, its unit, its
//! range, its default.
//!
//! Reading, the nearest name for a misspelt key, the JSON schema, `init` and the documentation all come from
//! here, so that they cannot drift apart.

mod channel;
mod goal;
mod lesson;
mod meaning;
mod mix;
mod pilot;
mod scenario;
mod schema;

pub(crate) use lesson::FILE as REGISTER_FILE;
pub(crate) use pilot::FILE as PILOT_FILE;
pub use schema::{SCHEMA_FILE, json_schema};

/// One key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name. [`METRIC`] stands for whichever of `nki`, `csat` and `nps` the files use.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// The unit of a number, empty where it has none.
    pub unit: &'static str,
    /// What is possible for a number.
    pub range: Range,
    /// When it must be there.
    pub required: Required,
    /// What holds where it is not there, in words; empty where nothing does.
    pub default: &'static str,
    /// What it means, one sentence.
    pub doc: &'static str,
    /// The version of kanalval that first read it.
    pub since: &'static str,
}

/// The name under which the satisfaction key is described; files write `nki`, `csat` or `nps`.
pub const METRIC: &str = "nki";
/// The words that may stand for [`METRIC`].
pub const METRIC_WORDS: [&str; 3] = ["nki", "csat", "nps"];

/// What a key takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Text.
    Text,
    /// A list of texts, or one text.
    Texts,
    /// One of some words.
    Choice(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Whole,
    /// A number, or `{ value, source, note }`.
    Plain,
    /// A number, or a distribution, or either with source and note.
    Figure,
    /// A calendar month, `"2026-01"`.
    Month,
    /// A month, a week, a day or a whole number: `"2026-01"`, `"2026-W05"`, `"2026-02-01"`, `5`.
    Period,
    /// Two numbers, the lowest and the highest of a scale.
    Scale,
    /// A table described elsewhere.
    Table(&'static str),
    /// A table of tables whose keys are names that the user chooses.
    NamedTables(&'static str),
    /// A list of tables, `[[…]]`.
    Tables(&'static str),
    /// A list of names or tables.
    NamesOrTables(&'static str),
    /// A table of figures whose keys are channel names and the given words.
    Shares(&'static [&'static str]),
    /// A table of verdicts whose keys are channel names.
    Verdicts,
    /// A table of mixes, each a table whose keys are `<figure>_min` and `<figure>_max`.
    FigureBounds,
    /// A table whose keys are codes of findings, each with a level or a table described elsewhere.
    Levels(&'static str),
    /// Kept for a later version.
    Reserved,
}

/// What is possible for a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Range {
    /// From the lowest to the highest, both included.
    Within(f64, f64),
    /// More than the lowest, at most the highest.
    Above(f64, f64),
    /// The range of the file's satisfaction metric.
    Metric,
}

/// When a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// It may always be left out.
    Never,
    /// It must always be there.
    Always,
    /// It must be there in the case that its description names.
    Sometimes(&'static str),
}

/// A table of the format.
#[derive(Clone, Copy, Debug)]
pub struct TableDescription {
    /// Its path, `*` for a name that the user chooses and `[]` for a list of tables; unique among all files.
    pub path: &'static str,
    /// What it is for, one sentence.
    pub doc: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
}

/// Every table of the format; the first is the file itself.
pub const TABLES: &[TableDescription] = &[
    scenario::ROOT,
    scenario::SCENARIO,
    scenario::NULAGE,
    scenario::DEFAULTS,
    scenario::SATISFACTION,
    scenario::SHARED,
    scenario::CUSTOMERS,
    channel::CHANNEL,
    channel::WHEN_DROPPED,
    channel::TARGETS,
    channel::SERVICE_LEVEL,
    channel::STAFFING,
    channel::STAFFING_SERVICE,
    channel::SHRINKAGE_PARTS,
    channel::DEFERRED,
    channel::ATTRACTS,
    channel::HANDOVER,
    channel::RAMP,
    mix::MIX,
    mix::ADD,
    mix::DROP,
    mix::IMPROVE,
    mix::SHIFT,
    mix::PREVENT,
    mix::HANDOVER,
    mix::POOL,
    goal::GOALS,
    goal::WEIGHTS,
    goal::GATES,
    scenario::PILOT,
    goal::EXPECT,
    goal::CHECK,
];

/// Every table of a pilot's file; the first is the file itself.
pub const PILOT_TABLES: &[TableDescription] =
    &[pilot::ROOT, pilot::PILOT, pilot::LOOK, pilot::CRITERION, pilot::BELIEVED];

/// Every table of a register of lessons; the first is the file itself.
pub const REGISTER_TABLES: &[TableDescription] = &[lesson::ROOT, lesson::LESSON, lesson::FIGURES];

/// The figures that `[expect.mix.ID]` can bound with `_min` and `_max`.
pub const EXPECTED_FIGURES: &[&str] = goal::EXPECTED_FIGURES;

/// What a finding can count as, as `[check]` names it.
pub const LEVELS: &[&str] = goal::LEVELS;

/// The verdicts on a channel, as `[expect.channel]` names them.
pub const VERDICTS: [&str; 4] = ["keep", "add", "drop", "not-now"];

/// The shapes of a distribution over low, likely and high; the first is the one where none is named.
pub const SHAPES: [&str; 2] = ["pert", "triangular"];

/// The description of a table by its path; without keys where there is none of that path.
#[must_use]
pub fn table(path: &str) -> TableDescription {
    const NONE: TableDescription = TableDescription { path: "", doc: "", keys: &[] };
    family(path).iter().find(|table| table.path == path).copied().unwrap_or(NONE)
}

/// The tables of the format that a table belongs to, by its path; those of a scenario where no other has it.
#[must_use]
pub fn family(path: &str) -> &'static [TableDescription] {
    let others = [PILOT_TABLES, REGISTER_TABLES];
    others.into_iter().find(|tables| tables.iter().any(|table| table.path == path)).unwrap_or(TABLES)
}

impl TableDescription {
    /// The description of a key; the metric's words share one.
    #[must_use]
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        let name = if METRIC_WORDS.contains(&name) { METRIC } else { name };
        self.keys.iter().find(|key| key.name == name)
    }

    /// The names that may be written in it, reserved ones left out.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        let written = self.keys.iter().filter(|key| key.kind != Kind::Reserved);
        written.flat_map(|key| if key.name == METRIC { METRIC_WORDS.to_vec() } else { vec![key.name] }).collect()
    }
}

const ANY: Range = Range::Within(f64::NEG_INFINITY, f64::INFINITY);
const SHARE: Range = Range::Within(0.0, 1.0);
const POSITIVE: Range = Range::Within(0.0, f64::INFINITY);
const INDEX: Range = Range::Within(0.0, 100.0);

impl Key {
    const fn new(name: &'static str, kind: Kind, doc: &'static str) -> Self {
        Self { name, kind, unit: "", range: ANY, required: Required::Never, default: "", doc, since: "0.1.0" }
    }
    const fn text(name: &'static str, doc: &'static str) -> Self {
        Self::new(name, Kind::Text, doc)
    }
    const fn texts(name: &'static str, doc: &'static str) -> Self {
        Self::new(name, Kind::Texts, doc)
    }
    const fn figure(name: &'static str, unit: &'static str, range: Range, doc: &'static str) -> Self {
        Self { unit, range, ..Self::new(name, Kind::Figure, doc) }
    }
    const fn plain(name: &'static str, unit: &'static str, range: Range, doc: &'static str) -> Self {
        Self { unit, range, ..Self::new(name, Kind::Plain, doc) }
    }
    const fn whole(name: &'static str, unit: &'static str, range: Range, doc: &'static str) -> Self {
        Self { unit, range, ..Self::new(name, Kind::Whole, doc) }
    }
    const fn reserved(name: &'static str, doc: &'static str) -> Self {
        Self::new(name, Kind::Reserved, doc)
    }
    const fn required(self) -> Self {
        Self { required: Required::Always, ..self }
    }
    const fn required_where(self, case: &'static str) -> Self {
        Self { required: Required::Sometimes(case), ..self }
    }
    const fn default(self, default: &'static str) -> Self {
        Self { default, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_that_a_key_names_is_described_and_every_key_has_a_sentence() {
        for table_description in TABLES.iter().chain(PILOT_TABLES).chain(REGISTER_TABLES) {
            for key in table_description.keys {
                assert!(key.doc.ends_with('.'), "{}.{}", table_description.path, key.name);
                if let Kind::Table(path)
                | Kind::NamedTables(path)
                | Kind::Tables(path)
                | Kind::NamesOrTables(path)
                | Kind::Levels(path) = key.kind
                {
                    assert!(!table(path).keys.is_empty(), "{path}");
                }
            }
        }
    }

    #[test]
    fn no_two_tables_have_the_same_path() {
        let mut paths: Vec<&str> =
            TABLES.iter().chain(PILOT_TABLES).chain(REGISTER_TABLES).map(|table| table.path).collect();
        let all = paths.len();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), all);
    }

    #[test]
    fn no_key_is_described_twice() {
        for table in TABLES.iter().chain(PILOT_TABLES).chain(REGISTER_TABLES) {
            for (place, key) in table.keys.iter().enumerate() {
                assert!(table.keys[..place].iter().all(|other| other.name != key.name), "{}.{}", table.path, key.name);
            }
        }
    }
}

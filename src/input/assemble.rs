//! The one pass over the tree that makes a plan.

use std::path::Path;

use crate::model::{Code, Finding, Metric, MetricKind, Origin, Plan, Severity};

use super::ReadFile;
use super::assumption_sheet;
use super::channels::{self, ChannelReader, Tables};
use super::checks;
use super::expect::read_expectations;
use super::figures::{self, AnswerSpread};
use super::frame::Frame;
use super::goals::{read_gates, read_goals};
use super::keys::METRIC_WORDS;
use super::ledger::{self, Ledger, Settings};
use super::leftover::report_unused_default;
use super::levels::{check_names, read_levels};
use super::mixes;
use super::names::Names;
use super::open::{TableSettings, open_beside};
use super::pilot_terms::read_pilot_terms;
use super::preferences;
use super::reading::Reading;
use super::register;
use super::scenario as terms;
use super::section::Section;
use super::shares::read_shares;
use super::sheet::SheetSettings;
use super::source::FileId;
use super::staffing::ArrivalTables;
use super::tree::{self, Table, Value};
use super::unknown::report_unknown_keys;

/// The plan of a scenario; `None` where too little can be read to go on. Findings decide whether it is valid.
pub(crate) fn scenario(file: FileId, path: &Path, read: ReadFile<'_>, reading: &mut Reading) -> Option<Plan> {
    if !reading.findings.is_empty() {
        return None;
    }
    let top = reading.sources.origin(file, 0, 0);
    let mut tree = tree::parse(file, reading)?;
    open_assumptions(&mut tree, top, path, read, reading);
    report_unknown_keys(&tree, reading);
    let node = tree::Node { value: Value::Table(tree), at: top };
    let mut root = Section::of(&node, top, "", String::new(), None)?;
    check_version(&root, reading);
    reading.levels = read_levels(root.table, reading);
    let sections = Sections::of(&root, reading);
    let stem = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let ledger = sections
        .nulage
        .as_ref()
        .and_then(|nulage| open_ledger((nulage, sections.scenario.as_ref()), path, read, reading));
    let preferences = sections.nulage.as_ref().and_then(|nulage| preferences::open(nulage, path, read, reading));
    let arrivals = ArrivalTables::open(&root, sections.nulage.as_ref(), path, read, reading);
    let lessons = register::lessons_of(sections.scenario.as_ref(), path, read, reading);
    let metric = metric_of(ledger.as_ref().map(|(ledger, _)| ledger), root.table);
    root.metric = metric.map(|metric| metric.kind);
    // Again, now that the metric is known.
    let sections = sections.with_metric(&root);
    let about = sections.scenario.as_ref().map(|section| terms::read_scenario(section, &stem, reading));
    let rates = sections.scenario.as_ref().map(|section| terms::read_terms(section, reading));
    let (ledger, spread) = ledger?;
    let mut frame = frame_of(&ledger, root.metric);
    frame.months = about
        .as_ref()
        .map(|about| about.months)
        .filter(|_| sections.scenario.as_ref().is_some_and(|section| section.whole("months", reading).is_some()));
    let tables = channels::enter_tables(&root, &mut frame, reading);
    frame.added = mixes::added_channels(&root, &frame);
    let ledger_at = sections.nulage.as_ref().map_or(Origin::NONE, |nulage| nulage.at_key("channels"));
    frame.has_journeys = channels::decide_journeys(&frame, &tables, &ledger.channels, ledger_at, reading);
    ask_for_spread(&ledger, &tables, spread, &sections, &frame, reading);
    let default_journey = sections
        .defaults
        .as_ref()
        .and_then(|section| read_shares(section, "unresolved_to", "defaults.unresolved_to", &frame, reading));
    report_unused_default(sections.defaults.as_ref(), &tables, &frame, reading);
    let reader = ChannelReader { frame: &frame, tables: &tables, spread, default_journey, arrivals: &arrivals };
    let channels = channels::read_channels(&reader, &ledger.channels, reading);
    let preferences = preferences.map(|rows| preferences::resolve(&rows, &frame, reading)).unwrap_or_default();
    let mixes = mixes::read_mixes(&root, &frame, &channels, reading);
    let levels = std::mem::take(&mut reading.levels);
    check_names(&levels, &frame, &mixes, reading);
    reading.levels = levels;
    let goals = sections.goals.as_ref().and_then(|section| read_goals(section, reading));
    let expect = sections.expect.as_ref().map(|section| read_expectations(section, &frame, &mixes, reading));
    let plan = Plan {
        scenario: about?,
        terms: rates?,
        metric,
        channels,
        current_channels: frame.current,
        reasons: ledger.reasons,
        segments: ledger.segments,
        cells: ledger.cells,
        ledger_months: ledger.months,
        spread: ledger.spread,
        preferences,
        has_journeys: frame.has_journeys,
        satisfaction: terms::read_satisfaction(sections.satisfaction.as_ref(), reading),
        customers: sections.customers.as_ref().map(|section| terms::read_customers(section, reading)),
        shared: terms::read_shared(&root, reading),
        mixes,
        goals,
        gates: read_gates(sections.gates.as_ref(), reading),
        pilot: read_pilot_terms(root.inner("pilot").as_ref(), spread.stated, reading),
        lessons,
        expectations: expect.unwrap_or_default(),
        levels: reading.levels.clone(),
        expected_draws: sections.expect.as_ref().and_then(|section| section.whole("draws", reading)),
        assumptions: crate::model::Assumptions::default(),
    };
    checks::check(&plan, reading);
    Some(plan)
}

/// The single tables of the file.
struct Sections<'t> {
    scenario: Option<Section<'t>>,
    nulage: Option<Section<'t>>,
    defaults: Option<Section<'t>>,
    satisfaction: Option<Section<'t>>,
    goals: Option<Section<'t>>,
    gates: Option<Section<'t>>,
    customers: Option<Section<'t>>,
    expect: Option<Section<'t>>,
}

impl<'t> Sections<'t> {
    fn of(root: &Section<'t>, reading: &mut Reading) -> Self {
        for key in ["scenario", "nulage"] {
            if !root.has(key) {
                reading.report(Finding::new(Code::MissingTable, root.at).with("table", key));
            }
        }
        Self {
            scenario: root.inner("scenario"),
            nulage: root.inner("nulage"),
            defaults: root.inner("defaults"),
            satisfaction: root.inner("satisfaction"),
            goals: root.inner("goals"),
            gates: root.inner("gates"),
            customers: root.inner("customers"),
            expect: root.inner("expect"),
        }
    }

    fn with_metric(mut self, root: &Section<'t>) -> Self {
        let all = [
            &mut self.scenario,
            &mut self.nulage,
            &mut self.defaults,
            &mut self.satisfaction,
            &mut self.goals,
            &mut self.gates,
            &mut self.customers,
            &mut self.expect,
        ];
        for section in all.into_iter().flatten() {
            section.metric = root.metric;
        }
        self
    }
}

fn check_version(root: &Section<'_>, reading: &mut Reading) {
    if root.has("version") {
        // Another version is out of its range.
        let _ = root.whole("version", reading);
    } else {
        reading.report_code(Code::MissingVersion, root.at);
    }
}

/// Puts the figures of the sheets that the scenario names into its tree.
fn open_assumptions(tree: &mut Table, top: Origin, path: &Path, read: ReadFile<'_>, reading: &mut Reading) {
    if tree.get("assumptions").is_none() {
        return;
    }
    let node = tree::Node { value: Value::Table(tree.clone()), at: top };
    let Some(root) = Section::of(&node, top, "", String::new(), None) else { return };
    let decimal = root.inner("nulage").and_then(|nulage| nulage.choice("decimal", reading));
    let decimal = decimal.and_then(|word| word.chars().next());
    let encoding = root.inner("nulage").and_then(|nulage| nulage.text("encoding", reading));
    let encoding = encoding.map(|(label, at)| (label, Some(at)));
    let table = TableSettings { is_known: &assumption_sheet::is_known, encoding };
    for (written, at) in root.texts("assumptions", reading) {
        if let Some(file) = open_beside(path, &written, at, &table, read, reading) {
            assumption_sheet::merge(file, decimal, tree, reading);
        }
    }
}

fn open_ledger(
    (nulage, scenario): (&Section<'_>, Option<&Section<'_>>),
    path: &Path,
    read: ReadFile<'_>,
    reading: &mut Reading,
) -> Option<(Ledger, AnswerSpread)> {
    let scale = read_scale(nulage, reading);
    let months = nulage.whole("months", reading);
    let settings = Settings {
        months,
        months_is_unreadable: months.is_none() && nulage.has("months"),
        scale,
        decimal: nulage.choice("decimal", reading).and_then(|word| word.chars().next()),
        sheet: SheetSettings {
            delimiter: nulage.choice("delimiter", reading).and_then(|word| word.bytes().next()),
            ignored: nulage.texts("ignore_rows", reading),
        },
        named_at: Some(nulage.at),
        months_at: Some(nulage.at_key("months")),
        currency: scenario.and_then(|scenario| scenario.text("currency", reading)),
        ..Settings::default()
    };
    let encoding = nulage.text("encoding", reading).map(|(label, at)| (label, Some(at)));
    let stated = nulage.plain("satisfaction_sd", reading);
    if !nulage.has("channels") {
        nulage.report_missing("channels", reading);
    }
    let before = reading.findings.len();
    let table = TableSettings { is_known: &ledger::is_known, encoding };
    let named = nulage.texts("channels", reading);
    let files = named.iter().map(|(written, at)| open_beside(path, written, *at, &table, read, reading));
    let files: Vec<Option<FileId>> = files.collect();
    let is_error = |finding: &Finding| finding.severity() == Severity::Error;
    if named.is_empty() || reading.findings.get(before..).is_some_and(|findings| findings.iter().any(is_error)) {
        return None;
    }
    let files: Vec<FileId> = files.into_iter().flatten().collect();
    let ledger = ledger::read(&files, &settings, reading)?;
    let is_mean = ledger.metric.is_some_and(|metric| metric.rescaled_from.is_some());
    Some((ledger, AnswerSpread { stated, is_mean }))
}

fn read_scale(nulage: &Section<'_>, reading: &mut Reading) -> Option<(f64, f64)> {
    let entry = nulage.table.get("scale")?;
    let number = |item: &tree::Node| match item.value {
        Value::Number(number) if number.is_finite() => Some(number),
        _ => None,
    };
    let numbers: Vec<Option<f64>> = match &entry.node.value {
        Value::List(items) => items.iter().map(number).collect(),
        _ => Vec::new(),
    };
    match numbers.as_slice() {
        [Some(low), Some(high)] if low < high => Some((*low, *high)),
        _ => {
            reading.report_code(Code::ScaleForm, entry.node.at);
            None
        }
    }
}

/// The ledger's metric, or the first that the scenario's keys name.
fn metric_of(ledger: Option<&Ledger>, root: &Table) -> Option<Metric> {
    if let Some(metric) = ledger.and_then(|ledger| ledger.metric) {
        return Some(metric);
    }
    let word = ["channel", "mix", "goals"].iter().find_map(|table| first_metric(&root.get(table)?.node.value))?;
    let kind = match word {
        "csat" => MetricKind::Csat,
        "nps" => MetricKind::Nps,
        _ => MetricKind::Nki,
    };
    Some(Metric { kind, rescaled_from: None })
}

fn first_metric(value: &Value) -> Option<&'static str> {
    match value {
        Value::Table(table) => table.entries.iter().find_map(|entry| {
            let own = METRIC_WORDS.into_iter().find(|word| *word == entry.key);
            own.or_else(|| first_metric(&entry.node.value))
        }),
        Value::List(items) => items.iter().find_map(|item| first_metric(&item.value)),
        _ => None,
    }
}

pub(super) fn frame_of(ledger: &Ledger, metric: Option<MetricKind>) -> Frame {
    let enter = |all: &[String]| {
        let mut names = Names::default();
        for name in all {
            names.enter(name);
        }
        names
    };
    let channels: Vec<String> = ledger.channels.iter().map(|channel| channel.name.clone()).collect();
    Frame {
        current: channels.len(),
        channels: enter(&channels),
        reasons: enter(&ledger.reasons),
        segments: enter(&ledger.segments),
        cells: ledger.cells.clone(),
        metric,
        ..Frame::default()
    }
}

/// Where answers were counted, the spread of one answer must be known.
fn ask_for_spread(
    ledger: &Ledger,
    tables: &Tables<'_>,
    spread: AnswerSpread,
    sections: &Sections<'_>,
    frame: &Frame,
    reading: &mut Reading,
) {
    let Some(metric) = frame.metric else { return };
    let counts = ledger.channels.iter().enumerate().any(|(place, channel)| {
        let is_overridden = tables[place].as_ref().is_some_and(|section| section.has(metric.word()));
        let has_answers = channel.satisfaction.iter().zip(&channel.responses);
        !is_overridden
            && has_answers.into_iter().any(|(value, answers)| value.is_some() && answers.is_some_and(|n| n > 0.0))
    });
    let has_spread = figures::answer_sd(50.0, metric, spread).is_some();
    let is_stated = sections.nulage.as_ref().is_some_and(|nulage| nulage.has("satisfaction_sd"));
    if counts && !has_spread && !is_stated && ledger.metric.is_some() {
        let at = sections.nulage.as_ref().map_or(Origin::NONE, |nulage| nulage.at);
        reading.report(Finding::new(Code::AnswerSpreadMissing, at).with("metric", metric.word()));
    }
}

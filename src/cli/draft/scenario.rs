//! The draft itself: the parts of the wording in the order of the method.

use kanalval::model::{CellFigure, Channel, Code, Finding, Kind, MetricKind, Plan};
use kanalval::nulage::Nulage;
use kanalval::report::{Ask, asks};
use kanalval::text::Catalogue;

use super::currency::Said;
use super::wording::{comment, part};
use super::{channel_kind, proposals, published};
use crate::cli::arguments::LedgerArguments;
use crate::cli::schema;
use crate::cli::starter::SCENARIO;
use kanalval::text::{toml_key as key, toml_text as text};

/// What a draft is written from.
pub(super) struct Given<'a> {
    /// The ledger alone.
    pub(super) plan: &'a Plan,
    /// The paths of the ledger's files from the scenario.
    pub(super) paths: Vec<&'a str>,
    /// What was said of them on the command line.
    pub(super) ledger: &'a LedgerArguments,
    /// What its rows are totals over, where it has no month column.
    pub(super) months: Option<u32>,
    /// The currency that the user states.
    pub(super) stated_currency: Option<&'a str>,
    /// The currency that the ledger names.
    pub(super) read_currency: Said,
}

/// Today's figures, which goals are set beside.
#[derive(Default)]
pub(super) struct Today {
    cost: Option<f64>,
    has_journeys: bool,
    satisfaction: Option<f64>,
    employee: Option<f64>,
    currency: String,
}

impl Today {
    /// The figures of a plan; what rests on a neutral value is not known.
    pub(super) fn of(plan: &Plan, nulage: &Nulage) -> Self {
        Self {
            cost: nulage.cost_per_solved_case,
            has_journeys: plan.has_journeys,
            satisfaction: nulage.satisfaction,
            employee: nulage.employee,
            currency: plan.scenario.currency.clone(),
        }
    }
}

/// Whether the ledger has months of its own, so that those stated are not used.
pub(super) fn has_months(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.code == Code::MonthsNotUsed)
}

/// The satisfaction key, `nki` where the ledger has none.
pub(super) fn metric(plan: &Plan) -> &'static str {
    plan.metric.map_or("nki", |metric| metric.kind.word())
}

/// The whole text.
pub(super) fn write(given: &Given<'_>, today: &Today) -> String {
    let plan = given.plan;
    let channels = || plan.channels.iter().take(plan.current_channels);
    let has_fcr = channels().any(|channel| channel.fcr.is_known());
    let mut draft = schema::reference() + &top(given);
    if let Some(months) = given.months {
        draft += &part("months", &[("months", months.to_string())]);
    }
    draft += &as_said(given.ledger);
    draft += &spread(plan);
    draft += &questions(plan);
    draft += &part(if has_fcr { "journeys_open" } else { "journeys_later" }, &[]);
    draft += &of_all_channels(plan);
    let neutral_fcr = mean_fcr(plan);
    for channel in channels() {
        draft += &of_channel(plan, channel, neutral_fcr);
    }
    draft += &goals(plan, today);
    draft += &proposals::write(plan);
    draft += &prices(given);
    draft
}

fn top(given: &Given<'_>) -> String {
    let plan = given.plan;
    let contacts: f64 = plan.channels.iter().map(Channel::total_contacts).sum();
    let counted =
        [(plan.current_channels, "channel"), (plan.reasons.len(), "reason"), (plan.segments.len(), "segment")];
    let held: Vec<String> = counted.iter().filter(|(n, _)| *n > 0).map(|(n, what)| counted_of(*n, what)).collect();
    let words = [
        ("ledger", shown(&given.paths.join(", "))),
        ("scenario", SCENARIO.to_owned()),
        ("path", listed(given.paths.iter().copied())),
        ("held", held.join(", ")),
        ("contacts", plain(english().count(contacts))),
        ("ledger_months", counted_of(plan.ledger_months as usize, "month")),
    ];
    part("top", &words)
}

/// One text, or a list of them.
fn listed<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let texts: Vec<String> = texts.map(text).collect();
    match texts.as_slice() {
        [one] => one.clone(),
        several => format!("[{}]", several.join(", ")),
    }
}

/// What was said of the tables on the command line, but for their months.
fn as_said(ledger: &LedgerArguments) -> String {
    let mut keys = String::new();
    let mut add = |key: &str, value: Option<String>| {
        keys += &value.map_or_else(String::new, |value| format!("{key} = {value}\n"));
    };
    add("encoding", ledger.table.encoding.as_deref().map(text));
    add("delimiter", ledger.table.delimiter.as_deref().map(|mark| text(if mark == "tab" { "\t" } else { mark })));
    add("decimal", ledger.table.decimal.as_deref().map(text));
    add("scale", ledger.table.scale.map(|(low, high)| format!("[{low}, {high}]")));
    let ignored = ledger.table.ignore_rows.iter().map(String::as_str);
    add("ignore_rows", (!ledger.table.ignore_rows.is_empty()).then(|| listed(ignored)));
    if keys.is_empty() { keys } else { part("said", &[("keys", keys.trim_end().to_owned())]) }
}

/// A sentence within another.
fn lowered(sentence: &str) -> String {
    let mut signs = sentence.chars();
    signs.next().map_or_else(String::new, |first| first.to_lowercase().chain(signs).collect())
}

/// A name in a comment, which nothing in it may end.
pub(super) fn shown(name: &str) -> String {
    name.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}

/// Scenarios are code: their comments are in English.
fn english() -> Catalogue {
    Catalogue::english("")
}

fn counted_of(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

/// Figures as they are typed: with plain spaces.
fn plain(figure: String) -> String {
    figure.replace('\u{a0}', " ")
}

/// Where answers were counted on a scale whose spread kanalval does not know.
fn spread(plan: &Plan) -> String {
    let has_answers = |channel: &Channel| channel.responses.iter().any(|count| count.is_some_and(|count| count > 0.0));
    let sd = match plan.metric {
        Some(metric) if metric.kind == MetricKind::Nps => 100,
        Some(metric) if metric.rescaled_from.is_some() => 50,
        _ => return String::new(),
    };
    if plan.channels.iter().any(has_answers) { part("sd", &[("sd", sd.to_string())]) } else { String::new() }
}

/// What is missing, from whom, and what it decides.
fn questions(plan: &Plan) -> String {
    let nulage = kanalval::nulage::assess(plan);
    let catalogue = english();
    // Where those go who were not helped is a question of its own.
    let asked: Vec<Ask> = asks(plan, &nulage, &catalogue).into_iter().filter(|ask| !ask.is_of_journeys).collect();
    if asked.is_empty() {
        return part("asks_none", &[]);
    }
    let mut said = part("asks", &[]).trim_end().to_owned() + "\n";
    for ask in asked {
        let channels =
            if ask.channels.is_empty() { String::new() } else { format!(": {}", shown(&ask.channels.join(", "))) };
        said += &comment("#   - ", "#     ", &format!("{}{channels}.", ask.what));
        said += &comment("#     ", "#     ", &format!("From: {}. Decides: {}.", lowered(&ask.whom), lowered(&ask.why)));
    }
    said + "\n"
}

fn of_all_channels(plan: &Plan) -> String {
    let published = match plan.metric.map(|metric| metric.kind) {
        None => "metric_any",
        Some(MetricKind::Nki) => "metric_nki",
        Some(MetricKind::Csat) => "metric_csat",
        Some(MetricKind::Nps) => "metric_nps",
    };
    let kinds: Vec<&str> = Kind::ALL.iter().map(|(word, _)| *word).collect();
    let words = [
        ("kinds", kinds.join(", ")),
        ("metric", metric(plan).to_owned()),
        ("metric_gap", " ".repeat(18 - metric(plan).len())),
        ("metric_published", phrase(published, &[])),
    ];
    part("channels", &words)
}

/// A part that stands within a line.
fn phrase(name: &str, words: &[(&str, String)]) -> String {
    part(name, words).trim_end().to_owned()
}

fn of_channel(plan: &Plan, channel: &Channel, neutral_fcr: Option<f64>) -> String {
    let total: f64 = plan.channels.iter().map(Channel::total_contacts).sum();
    let contacts = channel.total_contacts();
    let words = [
        ("key", key(&channel.name)),
        ("contacts", plain(english().count(contacts))),
        ("share", plain(english().percent(if total > 0.0 { contacts / total } else { 0.0 }))),
    ];
    let mut parts = vec![part("channel", &words)];
    let suggested = channel_kind::suggested(&channel.name);
    parts.push(match suggested {
        Some(kind) => part("channel_kind", &[("kind", channel_kind::word(kind).to_owned())]),
        None => part("channel_kind_open", &[]),
    });
    if !channel.cost_per_contact.is_known() {
        if let Some(published) = suggested.and_then(published::cost) {
            parts.push(comment("# ", "#   ", &part("channel_cost_published", &[("published", published)])));
        }
        parts.push(part("channel_cost", &[]));
    } else if channel.fixed_cost.is_none() {
        parts.push(part("channel_fixed", &[]));
    }
    if !channel.fcr.is_known() {
        parts.push(match neutral_fcr {
            Some(fcr) => part("channel_fcr_neutral", &[("fcr", english().decimal(fcr, 4))]),
            None => part("channel_fcr", &[]),
        });
    }
    if !channel.satisfaction.is_known() {
        parts.push(part("channel_metric", &[("metric", metric(plan).to_owned())]));
    }
    if !channel.employee.is_known() {
        parts.push(part("channel_employee", &[]));
    }
    parts.iter().map(|part| part.trim_end().to_owned() + "\n").collect::<String>() + "\n"
}

/// The mean of the channels that the ledger has fcr for, by contacts; `None` where it has none.
fn mean_fcr(plan: &Plan) -> Option<f64> {
    let (mut solved, mut contacts) = (0.0, 0.0);
    for channel in plan.channels.iter().take(plan.current_channels) {
        let stated: Vec<(f64, f64)> = match &channel.fcr {
            CellFigure::Unknown => continue,
            CellFigure::All(id) => vec![(plan.assumptions.base(*id), channel.total_contacts())],
            CellFigure::ByCell(cells) => {
                let known = cells.iter().zip(&channel.contacts);
                let known = known.filter_map(|(value, contacts)| match value {
                    kanalval::model::CellValue::Stated(id) => Some((plan.assumptions.base(*id), *contacts)),
                    _ => None,
                });
                known.collect()
            }
        };
        for (fcr, weight) in stated {
            solved += fcr * weight;
            contacts += weight;
        }
    }
    (contacts > 0.0).then(|| solved / contacts)
}

fn goals(plan: &Plan, today: &Today) -> String {
    let unknown = |needs: &str| phrase("today_unknown", &[("unknown", phrase(needs, &[]))]);
    let known = |figure: Option<f64>, write: &dyn Fn(f64) -> String, needs: &str| match figure {
        Some(value) => phrase("today", &[("figure", plain(write(value)))]),
        None => unknown(needs),
    };
    let words = [
        ("metric", metric(plan).to_owned()),
        ("today_cost", known(today.cost, &|cost| Catalogue::english(&today.currency).money(cost), "unknown_cost")),
        ("today_unserved", unknown(if today.has_journeys { "unknown_placeholder" } else { "unknown_unserved" })),
        ("today_metric", known(today.satisfaction, &|value| english().index(value), "unknown_metric")),
        ("today_employee", known(today.employee, &|value| english().index(value), "unknown_employee")),
    ];
    part("hypotes", &words)
}

fn prices(given: &Given<'_>) -> String {
    let first = given.paths.first().copied().unwrap_or_default();
    let stem = first.split('#').next().unwrap_or("").rsplit('/').next().unwrap_or("");
    let name = stem.rsplit_once('.').map_or(stem, |(name, _)| name);
    let ledger = ("ledger", shown(&given.paths.join(", ")));
    let mut said = part("roi", &[("name", text(name))]);
    said += &match (given.stated_currency, given.read_currency) {
        (Some(code), _) => part("currency", &[("currency", text(code))]),
        (None, Said::Code(code)) => part("currency_read", &[ledger, ("currency", text(code))]),
        (None, Said::Krona) => part("currency_kr", &[]),
        (None, Said::Nothing) => part("currency_open", &[]),
    };
    said += &part("roi_time", &[]);
    if given.plan.channels.iter().any(|channel| channel.revenue_per_solved.is_known()) {
        said += &part("revenue", &[]);
    }
    (said + &part("roi_end", &[])).trim_end().to_owned() + "\n"
}

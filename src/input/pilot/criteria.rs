//! `[[criterion]]`: by what the pilot is judged, and what holds where a criterion does not say.

use crate::model::{Belief, Code, Compare, Criterion, Finding, Role};
use crate::text::Arg;

use super::super::names;
use super::super::number::out_of_range;
use super::super::reading::Reading;
use super::super::section::Section;
use super::measures::{self, Known};
use super::terms;

/// Satisfaction goes by the metric's own word.
const SATISFACTION: &str = "satisfaction";

/// Reads the criteria. Where none states that it is primary, the first that states no role is; any other without a role
/// is a guardrail where it is about a change, and secondary where it is about a level.
pub(super) fn read(sections: &[Section<'_>], reading: &mut Reading) -> Vec<Criterion> {
    let before = reading.findings.len();
    let roles: Vec<Option<&str>> = sections.iter().map(|section| section.choice("role", reading)).collect();
    let states_primary = roles.contains(&Some(Role::Primary.word()));
    let first = roles.iter().position(Option::is_none).filter(|_| !states_primary);
    let mut criteria = Vec::new();
    for (place, (section, role)) in sections.iter().zip(&roles).enumerate() {
        let role = Role::ALL.into_iter().find(|word| Some(word.word()) == *role);
        let role = role.or((first == Some(place)).then_some(Role::Primary));
        criteria.extend(criterion(section, role, reading));
    }
    let is_right = reading.findings.len() == before;
    if is_right && criteria.iter().all(|criterion| criterion.role != Role::Primary) {
        let at = criteria.first().map(|criterion| criterion.origin);
        at.into_iter().for_each(|at| reading.report_code(Code::PilotWithoutPrimary, at));
    }
    report_twice(&criteria, sections, reading);
    criteria
}

/// One criterion; `None` where something that it needs is missing or cannot be read, which is reported.
fn criterion(section: &Section<'_>, role: Option<Role>, reading: &mut Reading) -> Option<Criterion> {
    let measure = measure(section, reading);
    let known = measure.as_deref().and_then(measures::measure);
    let channel = section.text("channel", reading).map(|(channel, _)| channel);
    let of = of(section, known, channel.as_deref(), reading);
    let known_direction = known.and_then(|known| known.higher_is_better);
    // Without a measure nothing is known of it, and that has been reported.
    let asks = |stated: bool, is_known: bool| !stated && !is_known && measure.is_some();
    for (key, is_known) in [("better", known_direction.is_some()), ("kind", known.is_some())] {
        if asks(section.has(key), is_known) {
            section.report_missing(key, reading);
        }
    }
    let better = section.choice("better", reading).map(|word| word == "higher").or(known_direction);
    let is_fact = section.choice("kind", reading).map(|word| word == "fact").or(known.map(|known| known.is_fact));
    let compare = match section.choice("compare", reading) {
        Some("level") => Compare::Level,
        _ => Compare::Change,
    };
    let go = threshold(section, "go", known, compare, reading);
    if !section.has("go") {
        section.report_missing("go", reading);
    }
    let no_go = if section.has("no_go") { threshold(section, "no_go", known, compare, reading) } else { go };
    let belief = belief(section, reading);
    let assumption = section.text("assumption", reading).map(|(name, _)| name);
    let id = section.text("id", reading).map(|(id, _)| id);
    let (measure, higher_is_better, is_fact) = (measure?, better?, is_fact?);
    let (go, no_go) = (go?, no_go?);
    if (higher_is_better && no_go > go) || (!higher_is_better && no_go < go) {
        let at = section.table.get("no_go").map_or(section.at, |entry| entry.node.at);
        let finding =
            Finding::new(Code::PilotThresholds, at).with("better", if higher_is_better { "higher" } else { "lower" });
        reading.report(finding.with("go", Arg::Number(go)).with("no_go", Arg::Number(no_go)));
    }
    let usual = || match &channel {
        Some(channel) => format!("{channel}-{measure}"),
        None => measure.clone(),
    };
    let usual_role = if compare == Compare::Change { Role::Guardrail } else { Role::Secondary };
    Some(Criterion {
        id: id.unwrap_or_else(usual),
        of,
        role: role.unwrap_or(usual_role),
        is_fact,
        higher_is_better,
        compare,
        go,
        no_go,
        belief: belief.flatten(),
        assumption,
        origin: section.at,
        channel,
        measure,
    })
}

/// The measure by its name in the contract, or by the data's own heading.
fn measure(section: &Section<'_>, reading: &mut Reading) -> Option<String> {
    let (written, at) = section.required_text("measure", reading)?;
    if names::fold(&written) == SATISFACTION {
        let suggestion = names::suggestion("", ["nki", "csat", "nps"]);
        let finding = Finding::new(Code::UnknownChoice, at).with("key", "measure").with("value", written);
        reading.report(finding.with("suggestion", suggestion));
        return None;
    }
    let name = measures::contract_name(&written).map(|(name, _)| name.to_owned());
    Some(name.unwrap_or(written))
}

/// The channels beside the channel's own, which go with the measure share and with no other.
fn of(section: &Section<'_>, known: Option<Known>, channel: Option<&str>, reading: &mut Reading) -> Vec<String> {
    let is_share = known.is_some_and(|known| known.is_derived);
    if is_share {
        for key in ["channel", "of"] {
            if !section.has(key) {
                section.report_missing(key, reading);
            }
        }
    } else if section.has("of") {
        reading.report_code(Code::PilotOfUnused, section.at_key("of"));
    }
    let of = terms::names(section, "of", reading);
    if let Some(own) = channel.filter(|channel| of.iter().any(|other| names::fold(other) == names::fold(channel))) {
        reading.report(Finding::new(Code::NameTwice, section.at_key("of")).with("name", own));
    }
    of
}

/// A threshold in the range of its measure.
fn threshold(
    section: &Section<'_>,
    key: &str,
    known: Option<Known>,
    compare: Compare,
    reading: &mut Reading,
) -> Option<f64> {
    let value = section.plain(key, reading)?;
    let Some(known) = known else { return Some(value) };
    let bounds = known.thresholds(compare);
    let is_inside = value >= bounds.low && value <= bounds.high;
    if !is_inside {
        let at = section.table.get(key).map_or(section.at, |entry| entry.node.at);
        let unit = if bounds.high == 1.0 { "share" } else { "" };
        reading.report(out_of_range(value, at, key, unit, bounds));
    }
    Some(value)
}

/// What the scenario believed: `Some(None)` where it is not stated, `None` where it cannot be read.
fn belief(section: &Section<'_>, reading: &mut Reading) -> Option<Option<Belief>> {
    let Some(believed) = section.inner("believed") else { return Some(None) };
    for key in ["mean", "sd"] {
        if !believed.has(key) {
            believed.report_missing(key, reading);
        }
    }
    let (mean, sd) = (believed.plain("mean", reading), believed.plain("sd", reading));
    Some(Some(Belief { mean: mean?, sd: sd? }))
}

/// Two criteria of one name would be one in reports.
fn report_twice(criteria: &[Criterion], sections: &[Section<'_>], reading: &mut Reading) {
    for (place, criterion) in criteria.iter().enumerate() {
        let is_same = |other: &&Criterion| names::fold(&other.id) == names::fold(&criterion.id);
        let Some(first) = criteria.iter().take(place).find(is_same) else { continue };
        let own = sections.iter().find(|section| section.at == criterion.origin);
        let stated = own.and_then(|section| section.table.get("id")).map(|entry| entry.node.at);
        let finding = Finding::new(Code::NameTwice, stated.unwrap_or(criterion.origin));
        reading.report(finding.with("name", criterion.id.as_str()).also(first.origin));
    }
}

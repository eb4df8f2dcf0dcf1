//! Proxies that improve while their outcome worsens.

use super::Misleading;
use crate::engine::inference::Estimate;
use crate::model::PilotData;
use crate::utvardera::estimate::{Design, effect};
use crate::utvardera::measure::same;
use crate::utvardera::panel::{Panel, Wanted};
use crate::utvardera::sides::Sides;

/// A measure, and whether more of it is (or looks) better.
type Directed = (&'static str, bool);
/// A proxy with whether more of it looks better, and its outcomes.
type Pair = (&'static str, bool, &'static [Directed]);

/// A proxy, whether more of it looks better, and the outcomes that it should not be bought with: each with whether more of it
/// is better.
const PAIRS: [Pair; 5] = [
    (
        "aht",
        false,
        &[("repeats", false), ("fcr", true), ("short_calls", false), ("nki", true), ("csat", true), ("nps", true)],
    ),
    ("wait", false, &[("abandoned", false), ("nki", true), ("csat", true), ("nps", true)]),
    (
        "share",
        true,
        &[("unserved_share", false), ("repeats", false), ("fcr", true), ("nki", true), ("csat", true), ("nps", true)],
    ),
    ("cost_per_contact", false, &[("repeats", false), ("fcr", true), ("unserved_share", false)]),
    ("volume", false, &[("unserved_share", false), ("abandoned", false), ("repeats", false)]),
];

/// A figure that moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The measure.
    pub measure: String,
    /// By how much, with its interval.
    pub change: Estimate,
}

/// A figure that improves while its outcome worsens.
#[derive(Clone, Debug, PartialEq)]
pub struct Proxy {
    /// In which channel; `None` for all together.
    pub channel: Option<String>,
    /// What improves.
    pub proxy: Moved,
    /// What worsens.
    pub outcome: Moved,
    /// Whether it was compared with a control group, rather than with the time before.
    pub against_control: bool,
}

/// Both must be told from nothing: the proxy at its own level, the outcomes at a level that is shared among all pairs
/// (Holm 1979), as one looks at many.
pub(super) fn find(found: &mut Misleading, data: &PilotData, sides: &Sides, alpha: f64) {
    let mut candidates: Vec<Proxy> = Vec::new();
    let channels: Vec<Option<&str>> = match data.channels.as_slice() {
        [] => vec![None],
        names => names.iter().map(|name| Some(name.as_str())).collect(),
    };
    for channel in channels {
        let least = found.least_contacts;
        let moved = |measure: &str| moved(measure, channel, data, sides, alpha, least);
        for (proxy, more_is_better, outcomes) in PAIRS {
            let Some((proxy, design)) = moved(proxy) else { continue };
            for (outcome, outcome_up) in outcomes {
                // What a new channel's share does to customers is seen in all channels together.
                let outcome = if proxy.measure == "share" {
                    self::moved(outcome, None, data, sides, alpha, least)
                } else {
                    moved(outcome)
                };
                let Some((outcome, _)) = outcome else { continue };
                found.pairs += 1;
                let improves = is_told(&proxy.change, more_is_better, alpha);
                let worsens = is_told(&outcome.change, !outcome_up, alpha);
                if improves && worsens {
                    candidates.push(Proxy {
                        channel: channel.map(str::to_owned),
                        proxy: proxy.clone(),
                        outcome,
                        against_control: design != Design::BeforeAfter,
                    });
                }
            }
        }
    }
    candidates.sort_by(|one, other| one.outcome.change.p.total_cmp(&other.outcome.change.p));
    let pairs = found.pairs;
    let passed = candidates
        .iter()
        .enumerate()
        .take_while(|(place, one)| one.outcome.change.p * ((pairs - place.min(&pairs)) as f64) < alpha)
        .count();
    candidates.truncate(passed);
    found.proxies = candidates;
}

/// Whether the change is told from nothing, upwards or downwards.
fn is_told(change: &Estimate, up: bool, alpha: f64) -> bool {
    let at_least_one_side = if up { change.low > 0.0 } else { change.high < 0.0 };
    at_least_one_side && change.p < alpha
}

/// The change of a measure in a channel; `None` where it is not measured, cannot be compared, or rests on too few contacts.
fn moved(
    measure: &str,
    channel: Option<&str>,
    data: &PilotData,
    sides: &Sides,
    alpha: f64,
    least: f64,
) -> Option<(Moved, Design)> {
    let panel = Panel::of(Wanted { measure, channel, of: &[] }, data, sides)?;
    let is_total = panel.is_total;
    let few = |is_pilot: bool, is_after: bool| {
        let number = panel.number(is_pilot, is_after);
        !is_total && number > 0.0 && number < least
    };
    let sides_seen = [(true, true), (true, false), (false, true), (false, false)];
    if sides_seen.iter().any(|(is_pilot, is_after)| few(*is_pilot, *is_after)) {
        return None;
    }
    let effect = effect(&panel, alpha);
    let change = effect.estimate.ok().filter(|change| change.se.is_finite())?;
    let name = data.measures.iter().find(|column| same(&column.name, measure)).map_or(measure, |column| &column.name);
    Some((Moved { measure: name.to_owned(), change }, effect.design))
}

//! Figures outside of what has been published: a question, never a correction.

use super::Evidence;
use crate::model::{CellFigure, CellValue, Channel, ChannelId, Code, Finding, Kind, MetricKind, Origin};
use crate::text::{Arg, Message};

/// A published band: lowest and highest, and who published them when.
struct Band {
    low: f64,
    high: f64,
    source: &'static str,
}

/// What one published amount is worth in other currencies: yearly averages of 2024, by the European Central Bank
/// (the dinar by the National Bank of Serbia), against the pound. A band this wide needs no nearer rate.
const POUND_IN: [(&str, f64); 7] =
    [("GBP", 1.0), ("SEK", 13.50), ("EUR", 1.181), ("DKK", 8.81), ("NOK", 13.74), ("USD", 1.279), ("RSD", 138.3)];
/// A figure at the border of a band is in it, whatever its last bit.
const TOLERANCE: f64 = 1e-9;
/// Published costs differ by where a centre draws its borders, so only what is further out than this factor is asked about.
const SLACK: f64 = 2.0;

/// Cost per contact in pounds, by kind of channel; every source is in docs/published-costs.csv.
fn cost_band(kind: Kind) -> Option<Band> {
    let (low, high, source) = match kind {
        Kind::Voice => (2.59, 6.55, "Socitm 2018, ContactBabel 2023"),
        Kind::Email => (3.55, 3.85, "ContactBabel 2024, ContactBabel 2023"),
        Kind::Chat => (3.05, 3.34, "ContactBabel 2024, ContactBabel 2023"),
        Kind::FaceToFace => (2.23, 14.00, "The MJ 2012, Socitm (undated)"),
        Kind::Letter => (6.62, 12.10, "GDS 2013, PwC (undated)"),
        Kind::SelfService => (0.08, 0.73, "PwC (undated), The MJ 2012"),
        Kind::Bot | Kind::Sms | Kind::Social | Kind::Video | Kind::Other => return None,
    };
    Some(Band { low, high, source })
}

/// First contact resolution of calls, by surveys after them.
const RESOLUTION: Band = Band { low: 0.55, high: 0.90, source: "SQM Group 2022" };
/// NKI of a whole organisation or of a candidate.
const SATISFACTION: Band = Band { low: 60.0, high: 80.0, source: "Svenskt Kvalitetsindex 2024" };

/// Every figure outside of its band.
pub(super) fn outside(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let mut findings = costs(evidence);
    for (place, channel) in plan.channels.iter().enumerate() {
        let is_used =
            channel.is_current() || (0..plan.mixes.len()).any(|mix| evidence.is_offered(Some(mix), ChannelId(place)));
        if !is_used {
            continue;
        }
        // What is published was measured where people talk to one another.
        if matches!(channel.kind, Kind::Voice | Kind::Video | Kind::Chat)
            && let Some((value, at)) = mean_of(evidence, channel, &channel.fcr)
        {
            let finding = found(&RESOLUTION, value, at, channel, "band-fcr", &Arg::Share);
            findings.extend(finding);
        }
        let is_nki = plan.metric.is_some_and(|metric| metric.kind == MetricKind::Nki);
        if !channel.is_current()
            && is_nki
            && let Some((value, at)) = mean_of(evidence, channel, &channel.satisfaction)
        {
            findings.extend(found(&SATISFACTION, value, at, channel, "band-nki", &index));
        }
    }
    findings
}

/// The cost of a contact, the channel's fixed part with it: of current channels as is, of candidates in the first mix
/// that adds them.
fn costs(evidence: &Evidence<'_>) -> Vec<Finding> {
    let plan = evidence.plan;
    let currency = plan.scenario.currency.trim().to_uppercase();
    let Some(&(_, rate)) = POUND_IN.iter().find(|(code, _)| *code == currency) else { return Vec::new() };
    let cost_of = |place: usize, channel: &Channel| -> Option<f64> {
        if channel.is_current() {
            return evidence.nulage.channels.get(place)?.cost_per_contact;
        }
        let variable = mean_of(evidence, channel, &channel.cost_per_contact)?.0;
        let standing = evidence.hypotes.mixes.iter().find_map(|mix| *mix.channel_contacts.get(place)?)?;
        let fixed = channel.fixed_cost.map_or(0.0, |id| evidence.base(id));
        (standing > 0.0).then(|| variable + fixed / standing)
    };
    let channels = plan.channels.iter().enumerate();
    channels
        .filter_map(|(place, channel)| {
            let band = cost_band(channel.kind)?;
            let cost = cost_of(place, channel).filter(|cost| *cost > 0.0)?;
            let wide = Band { low: band.low * rate / SLACK, high: band.high * rate * SLACK, source: band.source };
            let at = mean_of(evidence, channel, &channel.cost_per_contact).map_or(channel.origin, |(_, at)| at);
            found(&wide, cost, at, channel, "band-cost", &Arg::Money)
        })
        .collect()
}

/// A value of an index, to a tenth.
fn index(value: f64) -> Arg {
    Arg::Number((value * 10.0).round() / 10.0)
}

fn found(
    band: &Band,
    value: f64,
    at: Origin,
    channel: &Channel,
    what: &'static str,
    written: &dyn Fn(f64) -> Arg,
) -> Option<Finding> {
    let (low, high) = (band.low * (1.0 - TOLERANCE), band.high * (1.0 + TOLERANCE));
    (value < low || value > high).then(|| {
        Finding::new(Code::OutsideTheBand, at)
            .with("channel", channel.name.as_str())
            .with("what", Message::new(what))
            .with("value", written(value))
            .with("low", written(band.low))
            .with("high", written(band.high))
            .with("source", band.source)
    })
}

/// The mean of a figure over cells by contacts, and where its first value was written.
fn mean_of(evidence: &Evidence<'_>, channel: &Channel, figure: &CellFigure) -> Option<(f64, Origin)> {
    let assumptions = &evidence.plan.assumptions;
    match figure {
        CellFigure::Unknown => None,
        CellFigure::All(id) => Some((assumptions.base(*id), assumptions.get(*id).origin)),
        CellFigure::ByCell(values) => {
            let stated: Vec<(f64, crate::model::AssumptionId)> = values
                .iter()
                .zip(&channel.contacts)
                .filter_map(|(value, contacts)| match value {
                    CellValue::Stated(id) => Some((*contacts, *id)),
                    CellValue::Mean | CellValue::Unknown => None,
                })
                .collect();
            let weight: f64 = stated.iter().map(|(contacts, _)| contacts).sum();
            let sum: f64 = stated.iter().map(|(contacts, id)| contacts * assumptions.base(*id)).sum();
            let first = stated.first()?;
            (weight > 0.0).then(|| (sum / weight, assumptions.get(first.1).origin))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every amount in pounds, as published and quoted.
    const PUBLISHED: &str = include_str!("../../../docs/published-costs.csv");

    #[test]
    fn bands_reach_from_the_lowest_published_amount_to_the_highest() {
        for (kind, channel) in [
            (Kind::Voice, "telephone"),
            (Kind::Email, "email"),
            (Kind::Chat, "web_chat"),
            (Kind::FaceToFace, "face_to_face"),
            (Kind::Letter, "post"),
            (Kind::SelfService, "online"),
        ] {
            let rows = PUBLISHED.lines().map(|line| line.split(',').collect::<Vec<_>>());
            let amounts = rows.filter(|row| row[2] == channel && row[4] == "GBP").map(|row| row[3].parse::<f64>());
            let amounts: Vec<f64> = amounts.map(|amount| amount.expect("an amount")).collect();
            let band = cost_band(kind).expect("a band");
            assert_eq!(amounts.iter().copied().fold(f64::MAX, f64::min), band.low, "{channel}");
            assert_eq!(amounts.iter().copied().fold(f64::MIN, f64::max), band.high, "{channel}");
        }
    }
}

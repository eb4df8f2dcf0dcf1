//! Candidates: promises that are too sure, and contracts that are too long.

use super::Evidence;
use crate::model::{AssumptionId, Candidate, CellFigure, CellValue, Channel, ChannelId, Code, Finding};
use crate::text::Arg;

/// The candidates that some mix adds.
fn added<'a>(evidence: &'a Evidence<'_>) -> impl Iterator<Item = (&'a Channel, &'a Candidate)> {
    let plan = evidence.plan;
    let is_added = move |place: usize| plan.mixes.iter().any(|mix| mix.adds(ChannelId(place)));
    let channels = plan.channels.iter().enumerate().filter(move |(place, _)| is_added(*place));
    channels.filter_map(|(_, channel)| Some((channel, channel.candidate.as_ref()?)))
}

/// Key figures of a candidate that are stated as if they were known.
pub(super) fn certain_assumptions(evidence: &Evidence<'_>) -> Vec<Finding> {
    let assumptions = &evidence.plan.assumptions;
    added(evidence)
        .filter_map(|(channel, candidate)| {
            let key_figures = [&channel.satisfaction, &channel.fcr, &channel.cost_per_contact];
            let stated = key_figures.into_iter().flat_map(stated_in);
            let shares = candidate.attracts.iter().map(|rule| rule.share);
            let ids = stated.chain(shares.filter(|id| assumptions.base(*id) > 0.0));
            let certain: Vec<AssumptionId> = ids.filter(|id| assumptions.get(*id).distribution.is_certain()).collect();
            let first = assumptions.get(*certain.first()?);
            let names: Vec<String> = certain.iter().map(|id| assumptions.get(*id).name.clone()).collect();
            let finding = Finding::new(Code::CertainAssumption, first.origin).with("channel", channel.name.as_str());
            let finding = finding.with("count", Arg::Count(names.len() as f64)).with("figures", names);
            Some(certain.iter().skip(1).fold(finding, |finding, id| finding.also(assumptions.get(*id).origin)))
        })
        .collect()
}

fn stated_in(figure: &CellFigure) -> Vec<AssumptionId> {
    match figure {
        CellFigure::Unknown => Vec::new(),
        CellFigure::All(id) => vec![*id],
        CellFigure::ByCell(values) => values
            .iter()
            .filter_map(|value| match value {
                CellValue::Stated(id) => Some(*id),
                CellValue::Mean | CellValue::Unknown => None,
            })
            .collect(),
    }
}

/// Candidates that are tied up for longer than a pilot lasts.
pub(super) fn long_contracts(evidence: &Evidence<'_>) -> Vec<Finding> {
    added(evidence)
        .filter_map(|(channel, candidate)| {
            let limit = evidence.plan.levels.limit(Code::ContractOutlastsPilot, &[&channel.name]);
            let months = candidate.contract_months.filter(|months| *months > limit)?;
            Some(
                Finding::new(Code::ContractOutlastsPilot, channel.origin)
                    .with("channel", channel.name.as_str())
                    .with("months", Arg::Months(months))
                    .with("limit", Arg::Months(limit)),
            )
        })
        .collect()
}

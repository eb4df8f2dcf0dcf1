//! What to ask for next: figures that the ledger leaves open.

use crate::model::{CellFigure, Channel, ChannelId, Plan};

/// A figure that is worth asking for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// What the channel costs.
    Cost,
    /// What customers say of it.
    Satisfaction,
    /// How many answers that rests on.
    Responses,
    /// What is solved at the first contact.
    Fcr,
    /// How those who work in it experience it.
    Employee,
    /// How long a contact takes.
    Aht,
    /// What customers come for.
    Reason,
    /// What part of the cost stays when volume falls.
    FixedCost,
    /// Where those go who were not helped.
    Journey,
}

impl Figure {
    /// The word for it in JSON: that of its column, or of its key in a scenario.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::Satisfaction => "satisfaction",
            Self::Responses => "responses",
            Self::Fcr => "fcr",
            Self::Employee => "employee",
            Self::Aht => "aht",
            Self::Reason => "reason",
            Self::FixedCost => "fixed_cost",
            Self::Journey => "unresolved_to",
        }
    }
}

/// A figure to ask for, and the channels that lack it.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// Which figure.
    pub figure: Figure,
    /// The channels that lack it; empty where none has it.
    pub channels: Vec<ChannelId>,
}

/// The figures to ask for, the most telling first.
pub(super) fn missing(plan: &Plan) -> Vec<Missing> {
    let current = &plan.channels[..plan.current_channels];
    let ask = |figure: Figure, concerns: &dyn Fn(&Channel) -> bool, lacks: &dyn Fn(&Channel) -> bool| {
        let asked: Vec<usize> = (0..current.len()).filter(|&place| concerns(&current[place])).collect();
        let without: Vec<ChannelId> =
            asked.iter().copied().filter(|&place| lacks(&current[place])).map(ChannelId).collect();
        let channels = if without.len() == asked.len() { Vec::new() } else { without.clone() };
        (!without.is_empty()).then_some(Missing { figure, channels })
    };
    let all = |_: &Channel| true;
    let is_measured = |channel: &Channel| matches!(channel.satisfaction, CellFigure::ByCell(_));
    let is_counted = |channel: &Channel| channel.responses.iter().any(Option::is_some);
    let staffed = |channel: &Channel| channel.staffed;
    let has_cost = |channel: &Channel| channel.cost_per_contact.is_known();
    // A ledger cannot say it, and what it says of fcr means little without.
    let has_fcr = current.iter().any(|channel| channel.fcr.is_known());
    let journey = (has_fcr && !plan.has_journeys).then(|| Missing { figure: Figure::Journey, channels: Vec::new() });
    let reason = plan.reasons.is_empty().then(|| Missing { figure: Figure::Reason, channels: Vec::new() });
    [
        ask(Figure::Cost, &all, &|channel| !channel.cost_per_contact.is_known()),
        ask(Figure::Fcr, &all, &|channel| !channel.fcr.is_known()),
        journey,
        ask(Figure::Satisfaction, &all, &|channel| !channel.satisfaction.is_known()),
        ask(Figure::Responses, &is_measured, &|channel| !is_counted(channel)),
        reason,
        ask(Figure::FixedCost, &has_cost, &|channel| channel.fixed_cost.is_none()),
        ask(Figure::Employee, &staffed, &|channel| !channel.employee.is_known()),
        ask(Figure::Aht, &staffed, &|channel| !channel.aht.is_known()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

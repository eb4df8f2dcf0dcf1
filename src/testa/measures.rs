//! By what a pilot of a mix can be judged: the figures that its moves are about, and what must not become worse.

use super::observable::{Gain, Observable};
use crate::model::{
    AssumptionId, CellFigure, CellValue, Channel, ChannelId, Compare, Criterion, GoalKind, Mix, MoveKind, Plan, Role,
};

/// How large the spread of one observation is, and how many there are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Noise {
    /// A share of the contacts of one channel, or of all (`None`): p(1 − p), each contact an observation.
    Contacts(Option<ChannelId>),
    /// Survey answers from the contacts of one channel, or of all.
    Answers(Option<ChannelId>),
    /// Answers of employees.
    Employees,
    /// Booked in full, so seen as it is.
    Booked,
    /// Nobody knows how much it would differ between two groups without any pilot.
    Unknown,
}

/// A measure before it is known what it is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// Its name in files: `chat-fcr`.
    pub id: String,
    /// The column of the data: `fcr`, `nki`, `share`.
    pub column: String,
    /// The channel that it is about; `None` for all.
    pub channel: Option<ChannelId>,
    /// For a share: the others.
    pub of: Vec<ChannelId>,
    /// Whether it is a fact rather than a feeling.
    pub is_fact: bool,
    /// Whether the value itself or its change against the control group is judged.
    pub compare: Compare,
    /// What the draws say that the pilot would see.
    pub observable: Observable,
    /// The assumption that it measures; `None` for what many bear on.
    pub assumption: Option<AssumptionId>,
    /// Others that it sees only together with that one: of further improvements of the same figure.
    pub together_with: Vec<AssumptionId>,
    /// How exactly it is seen.
    pub noise: Noise,
    /// For what must not become worse: how far it may.
    pub margin: Option<f64>,
    /// Whether more is better, where that needs no reckoning.
    pub higher_is_better: Option<bool>,
}

impl Measure {
    /// The assumptions that it sees, by itself or together with others.
    pub fn sees(&self) -> impl Iterator<Item = AssumptionId> {
        self.assumption.into_iter().chain(self.together_with.iter().copied())
    }

    /// What it is there for, before it is known what is worth most.
    #[must_use]
    pub fn role(&self) -> Role {
        if self.margin.is_some() { Role::Guardrail } else { Role::Secondary }
    }
}

/// Everything by which a pilot of the mix can be judged.
#[must_use]
pub(super) fn measures(plan: &Plan, mix: &Mix) -> Vec<Measure> {
    let mut all = Vec::new();
    for step in &mix.moves {
        match &step.kind {
            MoveKind::Add(add) => add_candidate(&mut all, plan, add.channel),
            MoveKind::Improve(improve) => {
                let satisfaction = satisfaction_word(plan);
                let gains = [
                    (satisfaction, improve.satisfaction, false, true),
                    ("fcr", improve.fcr, true, true),
                    ("employee", improve.employee, false, true),
                    ("cost_per_contact", improve.cost_per_contact, true, false),
                    ("aht", improve.aht, true, false),
                ];
                for (column, figure, is_fact, higher) in gains {
                    let Some(figure) = figure else { continue };
                    let channel = plan.channel(improve.channel);
                    all.push(Measure {
                        id: id_of(channel, column),
                        column: column.to_owned(),
                        channel: Some(improve.channel),
                        of: Vec::new(),
                        is_fact,
                        compare: Compare::Change,
                        observable: Observable::Gains(vec![Gain { figure, ramp: improve.ramp, start: step.start }]),
                        assumption: Some(figure),
                        together_with: Vec::new(),
                        noise: noise(column, Some(improve.channel)),
                        margin: None,
                        higher_is_better: Some(higher),
                    });
                }
            }
            MoveKind::Shift(shift) => all.push(share(plan, shift.to, vec![shift.from], true, Some(shift.share))),
            MoveKind::Prevent(prevent) => {
                let others = |channel: ChannelId| {
                    let current = (0..plan.current_channels).map(ChannelId);
                    current.filter(|other| !prevent.from.contains(other) && *other != channel).collect::<Vec<_>>()
                };
                for &from in prevent.from.iter().filter(|from| !others(**from).is_empty()).take(1) {
                    all.push(share(plan, from, others(from), true, Some(prevent.share)));
                }
            }
            MoveKind::Drop(_) | MoveKind::Handover(_) => {}
        }
    }
    let mut all = joined(all);
    let is_known = |id: &AssumptionId| plan.assumptions.get(*id).distribution.is_certain();
    all.retain(|measure| measure.sees().next().is_none() || measure.sees().any(|id| !is_known(&id)));
    all.extend(guardrails(plan));
    all
}

/// Each measure once: improvements of the same figure of a channel are seen together, of other doubles the first counts.
fn joined(all: Vec<Measure>) -> Vec<Measure> {
    let mut joined: Vec<Measure> = Vec::new();
    for measure in all {
        let Some(first) = joined.iter_mut().find(|other| other.id == measure.id) else {
            joined.push(measure);
            continue;
        };
        if let (Observable::Gains(first_gains), Observable::Gains(gains)) = (&mut first.observable, measure.observable)
        {
            first_gains.extend(gains);
            first.together_with.extend(measure.assumption);
        }
    }
    joined
}

/// What the draws say of a criterion: by its column, channel and what is compared; else by the assumption that it names.
pub(super) fn observable_of(plan: &Plan, all: &[Measure], criterion: &Criterion) -> Option<Observable> {
    let is_satisfaction = |word: &str| matches!(word, "nki" | "csat" | "nps" | "satisfaction");
    let same_column =
        |column: &str| column == criterion.measure || (is_satisfaction(column) && is_satisfaction(&criterion.measure));
    let same_channel = |channel: Option<ChannelId>| match (channel, &criterion.channel) {
        (None, None) => true,
        (Some(channel), Some(name)) => crate::input::same_name(&plan.channel(channel).name, name),
        _ => false,
    };
    let found = all.iter().find(|measure| {
        same_column(&measure.column) && same_channel(measure.channel) && measure.compare == criterion.compare
    });
    let by_name = || {
        let name = criterion.assumption.as_ref().filter(|_| criterion.compare == Compare::Level)?;
        let place = plan.assumptions.all().iter().position(|one| crate::input::same_name(&one.name, name))?;
        let is_known = plan.assumptions.all()[place].distribution.is_certain();
        (!is_known).then_some(Observable::Figure(AssumptionId(place as u32)))
    };
    found.map(|measure| measure.observable.clone()).or_else(by_name)
}

fn satisfaction_word(plan: &Plan) -> &'static str {
    GoalKind::Satisfaction.word(plan.metric)
}

fn id_of(channel: &Channel, column: &str) -> String {
    format!("{}-{column}", crate::input::fold(&channel.name).replace(' ', "-"))
}

fn noise(column: &str, channel: Option<ChannelId>) -> Noise {
    match column {
        "fcr" | "share" | "unserved_share" => Noise::Contacts(channel),
        "employee" => Noise::Employees,
        "nki" | "csat" | "nps" => Noise::Answers(channel),
        "cost_per_case" => Noise::Unknown,
        _ => Noise::Booked,
    }
}

fn share(
    plan: &Plan,
    channel: ChannelId,
    of: Vec<ChannelId>,
    is_change: bool,
    assumption: Option<AssumptionId>,
) -> Measure {
    let others = of.iter().map(|other| other.0).collect();
    Measure {
        id: id_of(plan.channel(channel), "share"),
        column: "share".to_owned(),
        channel: Some(channel),
        is_fact: true,
        compare: if is_change { Compare::Change } else { Compare::Level },
        observable: Observable::Share { channel: channel.0, of: others, is_change },
        of,
        assumption,
        together_with: Vec::new(),
        noise: Noise::Contacts(None),
        margin: None,
        higher_is_better: None,
    }
}

/// What is not known of a channel before it is there.
fn add_candidate(all: &mut Vec<Measure>, plan: &Plan, id: ChannelId) {
    let channel = plan.channel(id);
    let Some(candidate) = &channel.candidate else { return };
    let mut from: Vec<ChannelId> = Vec::new();
    for attract in &candidate.attracts {
        if !from.contains(&attract.from) {
            from.push(attract.from);
        }
    }
    if let Some(first) = candidate.attracts.first() {
        all.push(share(plan, id, from, false, Some(first.share)));
    }
    let figures = [
        ("fcr", &channel.fcr, true, true),
        (satisfaction_word(plan), &channel.satisfaction, false, true),
        ("cost_per_contact", &channel.cost_per_contact, true, false),
        ("employee", &channel.employee, false, true),
    ];
    for (column, figure, is_fact, higher) in figures {
        let Some(assumption) = first_of(figure) else { continue };
        all.push(Measure {
            id: id_of(channel, column),
            column: column.to_owned(),
            channel: Some(id),
            of: Vec::new(),
            is_fact,
            compare: Compare::Level,
            observable: Observable::Figure(assumption),
            assumption: Some(assumption),
            together_with: Vec::new(),
            noise: noise(column, Some(id)),
            margin: None,
            higher_is_better: Some(higher),
        });
    }
}

/// The figure for all cells, or the first that is stated.
fn first_of(figure: &CellFigure) -> Option<AssumptionId> {
    match figure {
        CellFigure::Unknown => None,
        CellFigure::All(id) => Some(*id),
        CellFigure::ByCell(cells) => cells.iter().find_map(|cell| match cell {
            CellValue::Stated(id) => Some(*id),
            CellValue::Mean | CellValue::Unknown => None,
        }),
    }
}

/// What must not become worse, and what the whole costs.
fn guardrails(plan: &Plan) -> Vec<Measure> {
    let guardrail = |column: &str, observable: Observable, is_fact: bool, margin: Option<f64>, higher: bool| Measure {
        id: format!("all-{column}"),
        column: column.to_owned(),
        channel: None,
        of: Vec::new(),
        is_fact,
        compare: Compare::Change,
        observable,
        assumption: None,
        together_with: Vec::new(),
        noise: noise(column, None),
        margin,
        higher_is_better: Some(higher),
    };
    let mut all = Vec::new();
    if plan.metric.is_some() {
        let margin = plan.pilot.satisfaction_margin;
        all.push(guardrail(satisfaction_word(plan), Observable::Satisfaction, false, Some(margin), true));
    }
    if plan.channels.iter().any(|channel| channel.employee.is_known()) {
        all.push(guardrail("employee", Observable::Employee, false, Some(plan.pilot.employee_margin), true));
    }
    if plan.has_journeys {
        // Where contacts are read as cases nobody counts who was not served.
        all.push(guardrail("unserved_share", Observable::Unserved, true, Some(plan.pilot.unserved_margin), false));
    }
    all.push(guardrail("cost_per_case", Observable::CostPerCase, true, None, false));
    all
}

//! Which changes moved the NPV of the mixes: each changed figure alone in the old plan's base case, all others as they
//! were.
//!
//! The effect of a change alone is NPV(old with it) − NPV(old). What the single effects do not add up to is what they
//! do together: NPV(new) − NPV(old) − Σ of them.

use std::collections::HashMap;

use super::assumptions::{Matched, matched};
use super::figures::MixChange;
use super::flat::{PartKind, cell_key};
use super::ledger::LedgerFigure;
use super::settings::PartChange;
use super::{Inputs, Side};
use crate::engine::base::BaseCase;
use crate::engine::lanes::Lanes;
use crate::engine::sampling::Values;
use crate::input::fold;
use crate::model::{AssumptionId, Plan};

/// Effects below this share of what as is costs over the horizon are rounding.
const TOLERANCE: f64 = 1e-9;

/// What was changed.
#[derive(Clone, Debug, PartialEq)]
pub enum WhatMoved {
    /// The figure of this name.
    Assumption(String),
    /// A figure of a channel in the ledger.
    Ledger {
        /// The channel's name.
        channel: String,
        /// Which figure.
        figure: LedgerFigure,
    },
    /// What is no figure that both plans state: settings, and figures that came or went.
    Settings,
}

/// A change and what it does alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    /// The change.
    pub what: WhatMoved,
    /// The change of each mix's NPV by it alone, currency. Shape: [`Attribution::mixes`].
    pub effects: Vec<f64>,
}

/// Why the change of a mix's NPV is not split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSplit {
    /// The amounts are in different currencies.
    Currency,
    /// Channels, reasons, segments or cells came or went.
    Structure,
    /// Moves of the mix came or went.
    Moves,
}

/// A mix whose change is not split.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsplit {
    /// The mix's id.
    pub mix: String,
    /// Why.
    pub why: NotSplit,
}

/// The change of NPV of every mix that both plans have and whose NPV is another, change by change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attribution {
    /// The ids of the mixes whose change is split.
    pub mixes: Vec<String>,
    /// Every change with an effect, the largest first.
    pub causes: Vec<Cause>,
    /// What the changes do together beyond what each does alone, currency. Shape: mixes.
    pub together: Vec<f64>,
    /// NPV(new) − NPV(old), currency. Shape: mixes.
    pub all: Vec<f64>,
    /// The mixes whose change is not split.
    pub unsplit: Vec<Unsplit>,
}

/// Splits the change of NPV of each mix.
pub(super) fn split(old: Side<'_>, new: Side<'_>, inputs: &Inputs, mixes: &[MixChange]) -> Attribution {
    let scale = old.results.hypotes.as_is.figures.cost_per_month * f64::from(old.plan.scenario.months);
    let least = TOLERANCE * scale.abs();
    let mut found = Attribution::default();
    let mut places = Vec::new();
    for mix in mixes {
        let (Some(before), Some(after)) = (&mix.figures.old, &mix.figures.new) else { continue };
        let change = after.npv - before.npv;
        let same_currency = old.plan.scenario.currency == new.plan.scenario.currency;
        let why = match why_not(&mix.id, &inputs.parts) {
            _ if !same_currency => Some(NotSplit::Currency),
            why => why,
        };
        if change.abs() <= least && same_currency {
            continue;
        }
        match (why, place_of(old.plan, &mix.id), place_of(new.plan, &mix.id)) {
            (None, Some(old), Some(new)) => {
                found.mixes.push(mix.id.clone());
                found.all.push(change);
                places.push((old, new));
            }
            (why, ..) => found.unsplit.push(Unsplit { mix: mix.id.clone(), why: why.unwrap_or(NotSplit::Structure) }),
        }
    }
    if places.is_empty() {
        return found;
    }
    let splitter = Splitter::new(old.plan, new.plan, places);
    found.causes = splitter.causes(inputs);
    found.together = found.all.clone();
    for cause in &found.causes {
        for (rest, effect) in found.together.iter_mut().zip(&cause.effects) {
            *rest -= effect;
        }
    }
    let size = |cause: &Cause| cause.effects.iter().fold(0.0_f64, |most, effect| most.max(effect.abs()));
    found.causes.retain(|cause| size(cause) > least);
    found.causes.sort_by(|one, other| size(other).total_cmp(&size(one)));
    for rest in &mut found.together {
        if rest.abs() <= least {
            *rest = 0.0;
        }
    }
    found
}

fn place_of(plan: &Plan, id: &str) -> Option<usize> {
    plan.mixes.iter().position(|mix| fold(&mix.id) == fold(id))
}

/// Why the change of a mix cannot be split, by what came and went.
fn why_not(mix: &str, parts: &[PartChange]) -> Option<NotSplit> {
    let path = format!("mix.{}", fold(mix));
    let mut why = None;
    for part in parts.iter().flat_map(|change| [&change.old, &change.new]).flatten() {
        match &part.kind {
            PartKind::Channel | PartKind::Candidate | PartKind::Reason | PartKind::Segment | PartKind::Cell { .. } => {
                return Some(NotSplit::Structure);
            }
            PartKind::Move(_) if part.within.as_ref() == Some(&path) => why = Some(NotSplit::Moves),
            PartKind::Move(_) | PartKind::Mix | PartKind::Shared | PartKind::Lesson => {}
        }
    }
    why
}

/// Two plans with the same channels and cells, and mixes that both have.
struct Splitter<'a> {
    old: &'a Plan,
    new: &'a Plan,
    /// The mixes' places in the old and the new plan.
    places: Vec<(usize, usize)>,
    /// NPV of each mix in the old plan.
    before: Vec<f64>,
    matched: Vec<Matched<'a>>,
}

impl<'a> Splitter<'a> {
    fn new(old: &'a Plan, new: &'a Plan, places: Vec<(usize, usize)>) -> Self {
        let of_old: Vec<usize> = places.iter().map(|(old, _)| *old).collect();
        let before = npvs(old, Values::base(&old.assumptions), &of_old);
        Self { old, new, places, before, matched: matched(old, new) }
    }

    fn causes(&self, inputs: &Inputs) -> Vec<Cause> {
        let means: HashMap<&str, (AssumptionId, f64)> =
            self.changed().map(|(old, _, name, mean)| (name, (old, mean))).collect();
        let mut causes = Vec::new();
        for change in &inputs.assumptions {
            let Some((id, mean)) = means.get(change.name.as_str()) else { continue };
            let what = WhatMoved::Assumption(change.name.clone());
            causes.push(Cause { what, effects: self.with_values(self.old, &[(*id, *mean)]) });
        }
        for change in inputs.ledger.iter().filter(|change| change.figure != LedgerFigure::Cost) {
            let sets: Vec<(AssumptionId, f64)> =
                change.names.iter().filter_map(|name| means.get(name.as_str()).copied()).collect();
            let mut plan = None;
            if change.figure == LedgerFigure::Volume {
                plan = Some(with_contacts_of(self.old, self.new, Some(&fold(&change.channel))));
            } else if sets.is_empty() {
                continue;
            }
            let what = WhatMoved::Ledger { channel: change.channel.clone(), figure: change.figure };
            causes.push(Cause { what, effects: self.with_values(plan.as_ref().unwrap_or(self.old), &sets) });
        }
        causes.push(Cause { what: WhatMoved::Settings, effects: self.settings() });
        causes
    }

    /// The figures that both plans have, whose mean is another: their places, name and new mean.
    fn changed(&self) -> impl Iterator<Item = (AssumptionId, AssumptionId, &'a str, f64)> {
        self.matched.iter().filter_map(|one| {
            let ((old, before), (new, after)) = (one.old?, one.new?);
            let mean = after.distribution.mean();
            (before.distribution.mean() != mean).then_some((old, new, after.name.as_str(), mean))
        })
    }

    /// The change of each mix's NPV in the old plan with some figures at other values.
    fn with_values(&self, plan: &Plan, sets: &[(AssumptionId, f64)]) -> Vec<f64> {
        let mut values = Values::base(&plan.assumptions);
        for (id, mean) in sets {
            values.set(*id, Lanes::splat(*mean));
        }
        let of_old: Vec<usize> = self.places.iter().map(|(old, _)| *old).collect();
        self.changes(&npvs(plan, values, &of_old))
    }

    /// The change of each mix's NPV in the new plan with all that both state as it was.
    fn settings(&self) -> Vec<f64> {
        let plan = with_contacts_of(self.new, self.old, None);
        let mut values = Values::base(&plan.assumptions);
        for one in &self.matched {
            let (Some((_, before)), Some((new, _))) = (one.old, one.new) else { continue };
            values.set(new, Lanes::splat(before.distribution.mean()));
        }
        let of_new: Vec<usize> = self.places.iter().map(|(_, new)| *new).collect();
        self.changes(&npvs(&plan, values, &of_new))
    }

    fn changes(&self, npvs: &[f64]) -> Vec<f64> {
        npvs.iter().zip(&self.before).map(|(with, before)| with - before).collect()
    }
}

fn npvs(plan: &Plan, values: Values, mixes: &[usize]) -> Vec<f64> {
    let base = BaseCase::at(plan, values);
    mixes.iter().map(|&place| base.mix(&plan.mixes[place]).outcome.npv.0[0]).collect()
}

/// The plan with the contacts that another one with the same channels and cells counts, of one channel or of all.
fn with_contacts_of(plan: &Plan, other: &Plan, only: Option<&str>) -> Plan {
    let mut plan = plan.clone();
    let places: Vec<Option<usize>> = (0..plan.cells.len())
        .map(|cell| (0..other.cells.len()).find(|&there| cell_key(other, there) == cell_key(&plan, cell)))
        .collect();
    for channel in &mut plan.channels {
        let key = fold(&channel.name);
        if only.is_some_and(|only| only != key) {
            continue;
        }
        let Some(there) = other.channels.iter().find(|other| fold(&other.name) == key) else { continue };
        for (contacts, place) in channel.contacts.iter_mut().zip(&places) {
            if let Some(counted) = place.and_then(|place| there.contacts.get(place)) {
                *contacts = *counted;
            }
        }
    }
    plan
}

//! What is no assumption and is set otherwise, and what came, went or stands in another order.

use std::collections::{HashMap, HashSet};

use super::flat::{Flat, Part, PartKind, Setting, Value};
use super::{Inputs, Pair};
use crate::model::{Origin, Plan};

/// A part that came or went: one of the two sides is there.
pub type PartChange = Pair<Part>;

/// A setting that is another than before, or that came or went; the sides are not the same.
#[derive(Clone, Debug, PartialEq)]
pub struct SettingChange {
    /// Its dotted name, as a user would write it.
    pub name: String,
    /// Before and after.
    pub value: Pair<Value>,
}

/// Things whose order is another than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Things {
    /// The channels.
    Channels,
    /// The reasons.
    Reasons,
    /// The segments.
    Segments,
    /// The cells of the ledger.
    Cells,
    /// The mixes.
    Mixes,
    /// The moves of the mix of this id.
    Moves(String),
    /// Something else in the files, which changes nothing by its order.
    Entries,
}

/// Parts, settings and orders that differ.
pub(super) fn changes(old: &Flat, new: &Flat) -> (Vec<PartChange>, Vec<SettingChange>, Vec<Things>) {
    let (gone, come) = (only_in(&old.parts, &new.parts), only_in(&new.parts, &old.parts));
    let settings = settings(old, new, &names_of(&gone), &names_of(&come));
    (parts(gone, come), settings, orders(old, new))
}

fn only_in<'a>(these: &'a [Part], those: &[Part]) -> Vec<&'a Part> {
    let kind = |part: &Part| std::mem::discriminant(&part.kind);
    let known: HashSet<_> = those.iter().map(|part| (part.name.as_str(), kind(part))).collect();
    these.iter().filter(|part| !known.contains(&(part.name.as_str(), kind(part)))).collect()
}

fn names_of(parts: &[&Part]) -> HashSet<String> {
    parts.iter().map(|part| part.name.clone()).collect()
}

/// What came or went by itself, not with something that it is part of.
fn parts(gone: Vec<&Part>, come: Vec<&Part>) -> Vec<PartChange> {
    let alone = |parts: &[&Part]| -> Vec<Part> {
        let names = names_of(parts);
        let is_alone = |part: &Part| match &part.kind {
            PartKind::Cell { reason, segment } => {
                let has = |path: &str, name: &Option<String>| {
                    name.as_ref().is_some_and(|name| names.contains(&format!("{path}.{name}")))
                };
                let is_nameless = reason.is_none() && segment.is_none();
                !is_nameless && !has("reason", reason) && !has("segment", segment)
            }
            _ => part.within.as_ref().is_none_or(|whole| !names.contains(whole)),
        };
        parts.iter().filter(|part| is_alone(part)).map(|part| (*part).clone()).collect()
    };
    let (gone, come) = (alone(&gone), alone(&come));
    let removed = gone.into_iter().map(|part| Pair { old: Some(part), new: None });
    removed.chain(come.into_iter().map(|part| Pair { old: None, new: Some(part) })).collect()
}

fn settings(old: &Flat, new: &Flat, gone: &HashSet<String>, come: &HashSet<String>) -> Vec<SettingChange> {
    let stays =
        |one: &&Setting, without: &HashSet<String>| one.part.as_ref().is_none_or(|part| !without.contains(part));
    let before: HashMap<&str, &Value> =
        old.settings.iter().filter(|one| stays(one, gone)).map(|one| (one.name.as_str(), &one.value)).collect();
    let after: HashSet<&str> =
        new.settings.iter().filter(|one| stays(one, come)).map(|one| one.name.as_str()).collect();
    let mut changes = Vec::new();
    for one in new.settings.iter().filter(|one| stays(one, come)) {
        let value =
            Pair { old: before.get(one.name.as_str()).map(|value| (*value).clone()), new: Some(one.value.clone()) };
        if value.differs() {
            changes.push(SettingChange { name: one.name.clone(), value });
        }
    }
    let removed = old.settings.iter().filter(|one| stays(one, gone) && !after.contains(one.name.as_str()));
    changes.extend(
        removed.map(|one| SettingChange {
            name: one.name.clone(),
            value: Pair { old: Some(one.value.clone()), new: None },
        }),
    );
    changes
}

/// Lists whose common names stand in another order.
fn orders(old: &Flat, new: &Flat) -> Vec<Things> {
    let common = |names: &[String], others: &[String]| -> Vec<String> {
        let others: HashSet<&String> = others.iter().collect();
        names.iter().filter(|name| others.contains(name)).cloned().collect()
    };
    let mut changed = Vec::new();
    for (things, names) in &new.orders {
        let Some((_, before)) = old.orders.iter().find(|(other, _)| other == things) else { continue };
        if common(names, before) != common(before, names) {
            changed.push(things.clone());
        }
    }
    changed
}

/// A setting that only names a figure is told by that figure, where it came or went.
pub(super) fn leave_out_explained(inputs: &mut Inputs) {
    let come: HashSet<&str> =
        inputs.assumptions.iter().filter(|one| one.stated.old.is_none()).map(|one| one.name.as_str()).collect();
    let gone: HashSet<&str> =
        inputs.assumptions.iter().filter(|one| one.stated.new.is_none()).map(|one| one.name.as_str()).collect();
    inputs.settings.retain(|setting| {
        let figure = |side: &Option<Value>| match side {
            Some(Value::Figure(name)) => Some(name.clone()),
            _ => None,
        };
        let is_told = figure(&setting.value.new).is_some_and(|name| come.contains(name.as_str()))
            || figure(&setting.value.old).is_some_and(|name| gone.contains(name.as_str()));
        !is_told
    });
}

/// The plan as if everything were written in the same place.
pub(super) fn without_origins(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    plan.scenario.review = plan.scenario.review.map(|(month, _)| (month, Origin::NONE));
    for setting in &mut plan.levels.settings {
        setting.origin = Origin::NONE;
        setting.only.iter_mut().for_each(|(_, at)| *at = Origin::NONE);
    }
    plan.preferences.iter_mut().for_each(|preference| preference.origin = Origin::NONE);
    for channel in &mut plan.channels {
        channel.origin = Origin::NONE;
        channel.targets.origin = Origin::NONE;
        channel.targets.all.iter_mut().for_each(|target| target.origin = Origin::NONE);
    }
    plan.lessons.iter_mut().for_each(|lesson| lesson.origin = Origin::NONE);
    for mix in &mut plan.mixes {
        mix.origin = Origin::NONE;
        mix.moves.iter_mut().for_each(|step| step.origin = Origin::NONE);
    }
    if let Some(goals) = &mut plan.goals {
        goals.all.iter_mut().for_each(|goal| goal.origin = Origin::NONE);
    }
    plan.expectations.iter_mut().for_each(|one| one.origin = Origin::NONE);
    let mut assumptions = crate::model::Assumptions::default();
    for assumption in plan.assumptions.all() {
        assumptions.push(super::assumptions::without_origin(assumption));
    }
    plan.assumptions = assumptions;
    plan
}

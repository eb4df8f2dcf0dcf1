//! Figures by their names: which came, which went, which are stated otherwise.

use std::collections::{HashMap, HashSet};

use super::Pair;
use crate::model::{Assumption, AssumptionId, Origin, Plan};

/// A figure that is stated otherwise than before, or that came or went.
#[derive(Clone, Debug, PartialEq)]
pub struct AssumptionChange {
    /// Its dotted name.
    pub name: String,
    /// How it was and is stated, with its place, source and note.
    pub stated: Pair<Assumption>,
}

impl AssumptionChange {
    /// Whether the figure itself is another, not only what is said of it.
    #[must_use]
    pub fn value_changed(&self) -> bool {
        let distribution = |side: &Option<Assumption>| side.as_ref().map(|one| one.distribution);
        distribution(&self.stated.old) != distribution(&self.stated.new)
    }
}

/// The same figure in two plans.
pub(super) struct Matched<'a> {
    pub(super) old: Option<(AssumptionId, &'a Assumption)>,
    pub(super) new: Option<(AssumptionId, &'a Assumption)>,
}

/// Every figure of either plan, those of the new one first. Of several with one name the first goes with the first.
pub(super) fn matched<'a>(old: &'a Plan, new: &'a Plan) -> Vec<Matched<'a>> {
    let before: HashMap<(&str, usize), (AssumptionId, &Assumption)> = numbered(old).into_iter().collect();
    let after = numbered(new);
    let known: HashSet<(&str, usize)> = after.iter().map(|(key, _)| *key).collect();
    let gone: Vec<_> = numbered(old).into_iter().filter(|(key, _)| !known.contains(key)).collect();
    let kept = after.into_iter().map(|(key, found)| Matched { old: before.get(&key).copied(), new: Some(found) });
    kept.chain(gone.into_iter().map(|(_, found)| Matched { old: Some(found), new: None })).collect()
}

type Numbered<'a> = ((&'a str, usize), (AssumptionId, &'a Assumption));

fn numbered(plan: &Plan) -> Vec<Numbered<'_>> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let all = plan.assumptions.all().iter().enumerate();
    all.map(|(index, assumption)| {
        let count = counts.entry(assumption.name.as_str()).or_insert(0);
        *count += 1;
        ((assumption.name.as_str(), *count), (AssumptionId(index as u32), assumption))
    })
    .collect()
}

/// The changed figures but for `covered`, the names of those that the ledger's own comparison holds.
pub(super) fn changes(old: &Plan, new: &Plan, covered: &HashSet<String>) -> Vec<AssumptionChange> {
    let stated = |found: Option<(AssumptionId, &Assumption)>| found.map(|(_, assumption)| assumption.clone());
    let mut changes = Vec::new();
    for one in matched(old, new) {
        let pair = Pair { old: stated(one.old), new: stated(one.new) };
        let name = [&pair.new, &pair.old].into_iter().flatten().map(|one| one.name.clone()).next().unwrap_or_default();
        let is_same = pair.old.as_ref().map(without_origin) == pair.new.as_ref().map(without_origin);
        if !is_same && !covered.contains(&name) {
            changes.push(AssumptionChange { name, stated: pair });
        }
    }
    changes
}

/// The figure as if it were written nowhere.
pub(super) fn without_origin(assumption: &Assumption) -> Assumption {
    Assumption { origin: Origin::NONE, ..assumption.clone() }
}

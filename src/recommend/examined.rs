//! Which mix a reader wants to see examined, and against what.

use super::{Choice, Recommendation};
use crate::model::Plan;
use crate::roi::{Examined, Rival};

/// The mix whose sensitivity is told, and what it is held against; `None` without mixes.
///
/// The recommended mix after pruning against the runner-up. Where the advice is to stay: the runner-up against as is; where
/// no mix may be chosen, the mix with the highest mean score, against nothing. Without goals: the first mix, against
/// nothing.
#[must_use]
pub fn examined(plan: &Plan, recommendation: Option<&Recommendation>) -> Option<(Examined, Option<Rival>)> {
    let Some(advice) = recommendation else { return plan.mixes.first().map(|_| (Examined::Mix(0), None)) };
    let runner_up = advice.choice.runner_up.and_then(|place| advice.choice.contenders.get(place));
    if advice.mix.is_some() {
        let rival = runner_up.map(|other| other.mix.map_or(Rival::AsIs, Rival::Mix));
        return Some((Examined::Recommended, rival));
    }
    match runner_up.and_then(|other| other.mix) {
        Some(place) => Some((Examined::Mix(place), Some(Rival::AsIs))),
        None => Some((Examined::Mix(best(&advice.choice)?), None)),
    }
}

/// The mix with the highest mean score; the first of equals.
fn best(choice: &Choice) -> Option<usize> {
    let mixes = choice.contenders.iter().filter_map(|contender| Some((contender.mix?, contender.score)));
    mixes.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(mix, _)| mix)
}

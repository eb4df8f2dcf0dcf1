//! Effects that are complete before the months that the steady state is read from.

use crate::model::{Code, Finding, Move, MoveKind, Plan, Ramp};
use crate::text::Arg;

use super::super::reading::Reading;

/// How many of the last months the steady state is the mean of.
const STEADY_MONTHS: u32 = 12;

/// A move whose start, ramp and lag reach into the last year makes that year look worse than what follows.
pub(super) fn effects_are_complete_in_time(plan: &Plan, reading: &mut Reading) {
    let first_steady = plan.scenario.months.saturating_sub(STEADY_MONTHS - 1).max(1);
    let lag = plan.terms.saving_lag_months.map_or(0.0, |lag| reading.base(lag));
    for change in plan.mixes.iter().flat_map(|mix| &mix.moves) {
        let complete = f64::from(change.start) + ramp_months(change, plan, reading) + lag;
        if complete > f64::from(first_steady) && change.start <= plan.scenario.months {
            let finding = Finding::new(Code::RampReachesEnd, change.origin);
            let finding = finding.with("complete", Arg::Months(complete.ceil()));
            reading.report(finding.with("steady", Arg::Months(f64::from(first_steady))));
        }
    }
}

fn ramp_months(change: &Move, plan: &Plan, reading: &Reading) -> f64 {
    let months = |ramp: &Option<Ramp>| ramp.map_or(0.0, |ramp| reading.base(ramp.months));
    match &change.kind {
        MoveKind::Add(add) => plan.channel(add.channel).candidate.as_ref().map_or(0.0, |candidate| {
            let rules = candidate.attracts.iter().map(|rule| months(&rule.ramp));
            rules.fold(months(&candidate.ramp), f64::max)
        }),
        MoveKind::Drop(_) => 0.0,
        MoveKind::Improve(improve) => months(&improve.ramp),
        MoveKind::Shift(shift) => months(&shift.ramp),
        MoveKind::Prevent(prevent) => months(&prevent.ramp),
        MoveKind::Handover(handover) => months(&handover.ramp),
    }
}

//! A jump in the share of very short calls from one period to the next.

use std::collections::BTreeMap;

use super::Misleading;
use crate::engine::inference::{Share, score_test};
use crate::model::{Period, PilotData};
use crate::utvardera::measure::same;
use crate::utvardera::sides::Sides;

/// A jump is at least so much of all calls,
const LEAST_RISE: f64 = 0.02;
/// and so many times what it was.
const LEAST_TIMES: f64 = 1.5;

/// A jump.
#[derive(Clone, Debug, PartialEq)]
pub struct Jump {
    /// In which channel; `None` where the data have none.
    pub channel: Option<String>,
    /// Whether in the pilot group; `None` where there are no groups.
    pub is_pilot: Option<bool>,
    /// The periods, `None` where they have no name.
    pub periods: Option<[Period; 2]>,
    /// The shares of very short calls before and after.
    pub shares: [f64; 2],
    /// The contacts behind them.
    pub contacts: [f64; 2],
    /// The p of the difference, times the neighbours that were compared (Bonferroni).
    pub p: f64,
}

/// Compares neighbouring periods by channel and group with a two-proportion test, at a level that is shared among all; only a
/// rise that is also large counts, as with many contacts the smallest differences are told.
pub(super) fn find(found: &mut Misleading, data: &PilotData, sides: &Sides, alpha: f64) {
    let Some(column) = data.measures.iter().position(|column| same(&column.name, "short_calls")) else { return };
    let mut series: BTreeMap<(Option<usize>, bool), BTreeMap<i64, Share>> = BTreeMap::new();
    for row in &data.rows {
        let Some(is_pilot) = sides.is_pilot(row) else { continue };
        let measured = row.values.get(column).copied().flatten().filter(|measured| measured.weight > 0.0);
        let Some(measured) = measured else { continue };
        let periods = series.entry((row.channel, is_pilot)).or_default();
        let share = periods.entry(sides.period(row)).or_insert(Share { successes: 0.0, n: 0.0 });
        share.successes += measured.value * measured.weight;
        share.n += measured.weight;
    }
    let mut candidates = Vec::new();
    for (&(channel, is_pilot), periods) in &series {
        let all: Vec<(i64, Share)> = periods
            .iter()
            .filter(|(_, share)| share.n >= found.least_contacts)
            .map(|(at, share)| (*at, *share))
            .collect();
        for pair in all.windows(2) {
            let [(from, before), (to, after)] = pair else { continue };
            found.neighbours += 1;
            let shares = [before, after].map(|share| share.successes / share.n);
            let rises = shares[1] - shares[0] >= LEAST_RISE && shares[1] >= LEAST_TIMES * shares[0];
            let Some(p) = score_test(*after, *before).ok().filter(|_| rises) else { continue };
            candidates.push(Jump {
                channel: channel.and_then(|place| data.channels.get(place)).cloned(),
                is_pilot: sides.has_groups.then_some(is_pilot),
                periods: data.period.map(|kind| [*from, *to].map(|index| Period { kind, index })),
                shares,
                contacts: [before.n, after.n],
                p,
            });
        }
    }
    let compared = found.neighbours as f64;
    for one in &mut candidates {
        one.p = (one.p * compared).min(1.0);
    }
    candidates.retain(|one| one.p < alpha);
    found.jumps = candidates;
}

//! Who answers what: the groups of channels that share their people, compiled for a mix.

use super::open_week::OpenWeek;
use super::stretch::{Stretch, stretches};
use crate::model::{Plan, Pool, Week};

/// Channels that share their people: those of a pool, or one channel alone. Places of the plan's channels.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The name of the pool; `None` for a channel alone.
    pub pool: Option<String>,
    /// Channels whose customers wait for an answer.
    pub live: Vec<usize>,
    /// Channels whose work may wait, with their week.
    pub deferred: Vec<(usize, OpenWeek)>,
    /// The week of the live channels.
    pub stretches: Vec<Stretch>,
}

impl Group {
    /// Its channels, live ones first.
    pub fn members(&self) -> impl Iterator<Item = usize> + '_ {
        self.live.iter().copied().chain(self.deferred.iter().map(|(channel, _)| *channel))
    }
}

/// All groups of the channels with staffing that take part. Each such channel is in one group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roster {
    /// The groups, in the order of their first channels.
    pub groups: Vec<Group>,
}

impl Roster {
    /// The roster of the channels, in the pools of a mix or else in their own.
    #[must_use]
    pub fn new(plan: &Plan, channels: &[usize], pools: Option<&[Pool]>) -> Self {
        let pool_of = |channel: usize| -> Option<String> {
            let staffing = plan.channels[channel].staffing.as_ref()?;
            match pools {
                None => staffing.pool.clone(),
                Some(pools) => {
                    let is_in = |pool: &&Pool| pool.channels.iter().any(|id| id.0 == channel);
                    pools.iter().find(is_in).map(|pool| pool.name.clone())
                }
            }
        };
        let mut named: Vec<(Option<String>, Vec<usize>)> = Vec::new();
        for &channel in channels.iter().filter(|&&channel| plan.channels[channel].staffing.is_some()) {
            let pool = pool_of(channel);
            match named.iter_mut().find(|(name, _)| name.is_some() && *name == pool) {
                Some((_, members)) => members.push(channel),
                None => named.push((pool, vec![channel])),
            }
        }
        Self { groups: named.into_iter().map(|(pool, members)| group(plan, pool, &members)).collect() }
    }

    /// Whether no channel has staffing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// A group of channels that all have staffing.
#[must_use]
pub fn group(plan: &Plan, pool: Option<String>, members: &[usize]) -> Group {
    let week = |channel: usize| plan.channels[channel].staffing.as_ref().map(|staffing| &staffing.week);
    let may_wait =
        |channel: usize| plan.channels[channel].staffing.as_ref().is_some_and(|staffing| staffing.deferred.is_some());
    let (deferred, live): (Vec<usize>, Vec<usize>) = members.iter().partition(|&&channel| may_wait(channel));
    let weeks: Vec<&Week> = live.iter().filter_map(|&channel| week(channel)).collect();
    Group {
        pool,
        stretches: stretches(&weeks),
        deferred: deferred.into_iter().filter_map(|at| Some((at, OpenWeek::new(week(at)?)))).collect(),
        live,
    }
}

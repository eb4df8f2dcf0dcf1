//! A month of the people of a mix, in a block of draws.

use super::held::{Backlog, meet, work_off};
use super::need::{Need, Scratch, Workload, need};
use super::roster::Roster;
use super::today::StaffedToday;
use super::waiting::Waiting;
use crate::engine::lanes::Lanes;
use crate::model::{Plan, WEEKS_PER_MONTH};

/// What waiting and lateness do to the contacts of a channel in a month in which people are held fast.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Effect {
    /// Attempts, as a factor of those who would try where as few hung up as today.
    pub attempts: Lanes,
    /// Seconds of waiting beyond those of today, below 0 where they are fewer.
    pub wait: Lanes,
    /// Points of satisfaction that this gives each contact.
    pub points: Lanes,
    /// Share of the contacts that hang up and are lost, beyond those of today.
    pub lost: Lanes,
    /// New contacts that late answers make, beyond those of today, per month.
    pub more: Lanes,
}

/// A month of a mix's people.
#[derive(Debug, Default)]
pub struct StaffedMonth {
    /// Hours on the floor a week that each group needs so that its service holds. Shape: groups.
    pub hours: Vec<Lanes>,
    /// What each group costs, currency per month at prices of today. Shape: groups.
    pub costs: Vec<Lanes>,
    /// The people who are there ÷ those who are needed; 1 where the service is held.
    pub share: Lanes,
    /// What waiting does; empty where the service is held. Shape: channels of the plan.
    pub effects: Vec<Effect>,
    /// Attempts of the month before. Shape: groups.
    attempts: Vec<Lanes>,
    /// The month before: which roster, whether people were held, and the work.
    seen: (Option<(u32, bool)>, Vec<Workload>),
    scratch: Scratch,
    waiting: Waiting,
}

impl StaffedMonth {
    /// The people of a month whose work is `work`; they follow it. Shape of `work`: channels of the plan.
    pub fn follow(&mut self, today: &StaffedToday, (first, roster): (u32, &Roster), work: &[Workload]) {
        if self.is_seen((first, false), work) {
            return;
        }
        self.count(today, roster, work);
    }

    /// Whether the month before was the same; it is noted otherwise.
    fn is_seen(&mut self, state: (u32, bool), work: &[Workload]) -> bool {
        let is_same = self.seen.0 == Some(state) && self.seen.1 == work;
        if !is_same {
            self.seen.0 = Some(state);
            self.seen.1.clear();
            self.seen.1.extend_from_slice(work);
        }
        is_same
    }

    fn count(&mut self, today: &StaffedToday, roster: &Roster, work: &[Workload]) {
        self.hours.clear();
        self.costs.clear();
        self.effects.clear();
        self.share = Lanes::ONE;
        for group in &roster.groups {
            let Need { hours, weights } = need(today, group, work, &mut self.scratch);
            let price: Lanes =
                group.members().zip(&weights).map(|(channel, weight)| *weight * today.price[channel]).sum();
            self.hours.push(hours);
            self.costs.push(hours * price * WEEKS_PER_MONTH);
        }
    }

    /// The same with today's people, who are shared out by what each group needs; then waits follow, and backlogs grow
    /// or shrink. Shapes of `work` and `backlogs`: channels of the plan.
    pub fn hold(
        &mut self,
        plan: &Plan,
        today: &StaffedToday,
        (first, roster): (u32, &Roster),
        work: &[Workload],
        backlogs: &mut [Backlog],
    ) {
        if !self.is_seen((first, true), work) {
            self.count(today, roster, work);
            self.share_out(plan, today, roster, work);
        }
        self.work_off(today, roster, work, backlogs);
    }

    fn share_out(&mut self, plan: &Plan, today: &StaffedToday, roster: &Roster, work: &[Workload]) {
        let needed: Lanes = self.hours.iter().copied().sum();
        self.share = today.hours.over(needed, 1.0);
        for (cost, hours) in self.costs.iter_mut().zip(&self.hours) {
            *cost = today.cost * hours.over(needed, 0.0);
        }
        self.effects.resize(work.len(), Effect { attempts: Lanes::ONE, ..Effect::default() });
        self.attempts.resize(roster.groups.len(), Lanes::ONE);
        for (group, attempts) in roster.groups.iter().zip(&mut self.attempts) {
            let memory = (&mut self.scratch, &mut self.waiting);
            let is_candidate =
                |channel: &usize| !plan.channels[*channel].is_current() && !work[*channel].work.is_zero();
            let has_candidate = group.live.iter().any(is_candidate);
            let (met, enough) = meet(today, group, work, (self.share, *attempts, has_candidate), memory);
            *attempts = met.attempts;
            for &channel in &group.live {
                let Some(terms) = &today.terms[channel] else { continue };
                // A candidate has no today; what the scenario says of it holds with the people that it needs.
                let (wait, abandoned) = if plan.channels[channel].is_current() {
                    today.met[channel]
                } else {
                    (enough.wait, enough.abandoned)
                };
                let given_up = (met.attempts * met.abandoned - abandoned).max(Lanes::ZERO);
                let effect = &mut self.effects[channel];
                effect.attempts = met.attempts;
                effect.wait = met.wait - wait;
                effect.points = effect.wait * terms.points_per_second;
                effect.lost = (given_up * (Lanes::ONE - terms.repeat) * terms.offered).clamp(0.0, 1.0);
            }
        }
    }

    /// What stands in backlogs after the month, where people are held fast.
    fn work_off(&mut self, today: &StaffedToday, roster: &Roster, work: &[Workload], backlogs: &mut [Backlog]) {
        for group in &roster.groups {
            work_off(today, group, work, self.share, backlogs);
            for (channel, _) in &group.deferred {
                self.effects[*channel].more = backlogs[*channel].more;
            }
        }
    }
}

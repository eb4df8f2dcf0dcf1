//! The cases of one cell in one month, from where they start to where they end (model §2 to §4).
//!
//! Everything is per unit of G(t): cases are in proportion to it as long as no move changes.

use super::ground::Ground;
use super::lanes::Lanes;
use super::network::contacts_into;
use super::schedule::{Prevention, Schedule};
use super::staffing::month::Effect;
use super::state::{Here, State};
use crate::model::Plan;

/// What happens in a cell in a month. Shapes: local channels; `closed` and `lost_of`: the mix's closings.
#[derive(Clone, Debug, Default)]
pub struct Flows {
    /// x: contacts by channel.
    pub contacts: Vec<Lanes>,
    /// Work by channel, in ordinary contacts: x, what easy cases leave behind, and hand-overs; none where the
    /// channel is not offered.
    pub work: Vec<Lanes>,
    /// v: what an ordinary contact costs by channel, currency; where people are counted from the work, what it costs
    /// beside them.
    pub cost: Vec<Lanes>,
    /// h: handle time by channel, seconds.
    pub aht: Vec<Lanes>,
    /// What is at stake in the contacts of each channel where customers hang up; empty where people follow the work.
    pub stakes: Vec<Stake>,
    /// Contacts in all channels.
    pub all_contacts: Lanes,
    /// Cases: G·ΣD⁰ + induced − prevented.
    pub cases: Lanes,
    /// Solved cases.
    pub solved: Lanes,
    /// Cases that gave up.
    pub gave_up: Lanes,
    /// Cases that closings lost.
    pub lost: Lanes,
    /// Prevented cases.
    pub prevented: Lanes,
    /// Cases that an added channel brought.
    pub induced: Lanes,
    /// Solved cases among the induced.
    pub induced_solved: Lanes,
    /// Numerator of J, but for the penalties.
    pub points: Lanes,
    /// Denominator of J.
    pub weight: Lanes,
    /// Σ E·weight over staffed channels.
    pub employee: Lanes,
    /// Σ weight over staffed channels.
    pub employee_weight: Lanes,
    /// Revenue, currency.
    pub revenue: Lanes,
    /// Cases that each closing closes.
    pub closed: Vec<Lanes>,
    /// Cases that each closing loses, chains included.
    pub lost_of: Vec<Lanes>,
    /// Points that each closing's penalty gives those whom it moves, before it fades.
    pub penalties: Vec<Lanes>,
}

/// What contacts of a channel would come to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stake {
    /// Cases that they would have solved in the end.
    pub solved: Lanes,
    /// Points of these cases.
    pub points: Lanes,
    /// Their weight in J.
    pub weight: Lanes,
    /// Revenue of those that would have been solved at once.
    pub revenue: Lanes,
}

impl Stake {
    /// A share of it.
    #[must_use]
    pub fn part(self, share: Lanes) -> Self {
        Self {
            solved: self.solved * share,
            points: self.points * share,
            weight: self.weight * share,
            revenue: self.revenue * share,
        }
    }
}

impl std::iter::Sum for Stake {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::default(), |sum, one| Self {
            solved: sum.solved + one.solved,
            points: sum.points + one.points,
            weight: sum.weight + one.weight,
            revenue: sum.revenue + one.revenue,
        })
    }
}

/// Of what is at stake in the contacts of each channel, the part that hangs up for good.
pub(super) fn hung_up<'a>(
    schedule: &'a Schedule,
    stakes: &'a [Stake],
    effects: &'a [Effect],
) -> impl Iterator<Item = Stake> + 'a {
    let lost = |channel: usize| effects.get(channel).map_or(Lanes::ZERO, |effect| effect.lost);
    stakes.iter().zip(&schedule.channels).map(move |(stake, &channel)| stake.part(lost(channel)))
}

/// How the employee index weighs contacts: by x·h where h is known for every staffed channel that has an E.
#[must_use]
pub fn weighs_by_handle_time(plan: &Plan) -> bool {
    plan.channels
        .iter()
        .filter(|channel| channel.staffed && channel.employee.is_known())
        .all(|channel| channel.aht.is_known())
}

/// What a prevented case counts at, as is, by channel: A_c. Shape: local channels of as is.
#[must_use]
pub fn worth_of_prevented(ground: &Ground, as_is: &State) -> Vec<Lanes> {
    (0..as_is.fcr.len())
        .map(|from| {
            let contacts: Lanes = as_is.fundamental.columns(from).map(|to| as_is.fundamental[(from, to)]).sum();
            as_is.points[from] + ground.per_extra_contact * (contacts - Lanes::ONE)
        })
        .collect()
}

/// What one cell's flows are computed from.
pub struct Setting<'a> {
    /// Plan, draws, mix and cell.
    pub here: Here<'a>,
    /// A_c, by local channel of as is (the current channels come first in every schedule).
    pub prevented_worth: &'a [Lanes],
    /// Factor on all shares of `attracts` and `shift`; 1 but where break-even is sought.
    pub share_factor: Lanes,
    /// Whether the employee index weighs by handle time.
    pub by_handle_time: bool,
}

/// Memory that is used again from month to month. Shapes: local channels; `shares`: rules.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// Cases that are left after prevention, by where they start.
    remaining: Vec<Lanes>,
    /// D: first contacts after all moves.
    first: Vec<Lanes>,
    /// Prevented cases.
    prevented: Vec<Lanes>,
    /// Work that easy cases leave behind, in cases by where they started.
    left_behind: Vec<Lanes>,
    /// a·s of each rule.
    shares: Vec<Lanes>,
    /// Σ a·s by where the rules take from.
    taken: Vec<Lanes>,
    /// Points of those who are forced to move.
    forced_points: Lanes,
}

impl Workspace {
    /// D: first contacts after all moves, in the month that was computed last. Shape: local channels, here and below.
    #[must_use]
    pub fn first(&self) -> &[Lanes] {
        &self.first
    }

    /// Prevented cases, by where they would have started.
    #[must_use]
    pub fn prevented(&self) -> &[Lanes] {
        &self.prevented
    }

    /// Work that easy cases leave behind, in cases by where they started.
    #[must_use]
    pub fn left_behind(&self) -> &[Lanes] {
        &self.left_behind
    }
}

fn zeroed(figure: &mut Vec<Lanes>, size: usize) {
    figure.clear();
    figure.resize(size, Lanes::ZERO);
}

/// 1 ÷ sum where shares sum past 1, else 1.
fn scale_to_one(sum: Lanes) -> Lanes {
    sum.map(|sum| if sum > 1.0 { 1.0 / sum } else { 1.0 })
}

impl Setting<'_> {
    /// The flows of month t per unit of G(t), into `flows`.
    pub fn flow(&self, state: &State, t: u32, work: &mut Workspace, flows: &mut Flows) {
        let schedule = self.here.schedule;
        let size = schedule.channels.len();
        let ledger = self.here.ledger();
        let Flows { closed, lost_of, penalties, contacts, work: load, cost, aht, stakes, .. } = flows;
        zeroed(closed, schedule.closings.len());
        zeroed(lost_of, schedule.closings.len());
        zeroed(penalties, schedule.closings.len());
        zeroed(contacts, size);
        zeroed(load, size);
        cost.clone_from(&state.cost);
        aht.clone_from(&state.aht);
        for (place, &channel) in schedule.channels.iter().enumerate().filter(|(place, _)| schedule.has_staffing[*place])
        {
            // People are counted from the work; the ledger's cost of today's channels is people's, at the handle time.
            if self.here.plan.channels[channel].is_current() {
                cost[place] -= ledger.cost[channel] * state.aht[place].over(ledger.aht[channel], 1.0);
            }
        }
        stakes.clear();
        zeroed(&mut work.prevented, size);
        zeroed(&mut work.left_behind, size);
        work.remaining.clear();
        work.remaining.extend(schedule.channels.iter().map(|&channel| ledger.first_contacts[channel]));
        let started: Lanes = work.remaining.iter().copied().sum();

        self.prevent(work, t);
        work.first.clone_from(&work.remaining);
        self.lead(work, state, t);
        (flows.induced, flows.induced_solved) = self.induce(work, state, t);
        self.close(work, flows, state);

        contacts_into(&state.fundamental, &work.first, &mut flows.contacts);
        contacts_into(&state.fundamental, &work.left_behind, &mut flows.work);
        for (load, &contacts) in flows.work.iter_mut().zip(&flows.contacts) {
            *load += contacts;
        }
        let mut handover_points = Lanes::ZERO;
        for &(from, to, factor, points) in &state.handovers {
            let arriving = flows.contacts[from] * state.onward[(from, to)];
            flows.work[to] += arriving * factor;
            handover_points += arriving * points;
        }
        for (load, offered) in flows.work.iter_mut().zip(&state.offered) {
            if !offered {
                *load = Lanes::ZERO;
            }
        }
        flows.prevented = work.prevented.iter().copied().sum();
        flows.cases = started + flows.induced - flows.prevented;
        flows.points = handover_points + work.forced_points;
        self.sum_up(work, state, flows);
        if schedule.held_from.is_some() {
            self.note_stakes(state, flows);
        }
    }

    /// What is lost with a contact that hangs up for good.
    fn note_stakes(&self, state: &State, flows: &mut Flows) {
        let ledger = self.here.ledger();
        for (place, &channel) in self.here.schedule.channels.iter().enumerate() {
            let solved = flows.contacts[place] * state.solved[place];
            let mood = state.points[place].over(state.weight[place], 0.0);
            let weight = state.weight[place].map(|weight| if weight > 0.0 { 1.0 } else { 0.0 });
            let revenue = flows.contacts[place] * state.fcr[place] * ledger.revenue[channel];
            flows.stakes.push(Stake { solved, points: solved * mood, weight: solved * weight, revenue });
        }
    }

    /// Step 1: the share a·s of the cases does not arise.
    fn prevent(&self, work: &mut Workspace, t: u32) {
        let here = &self.here;
        let rules = &here.schedule.preventions;
        if rules.is_empty() {
            return;
        }
        let applies = |rule: &Prevention, from: usize| rule.cells.contains(here.cell) && rule.from[from];
        work.shares.clear();
        work.shares.extend(rules.iter().map(|rule| rule.growth.at(t, here.values) * here.values.get(rule.share)));
        for from in 0..work.remaining.len() {
            let shares = || rules.iter().zip(&work.shares).filter(|(rule, _)| applies(rule, from));
            let scale = scale_to_one(shares().map(|(_, share)| *share).sum());
            let start = work.remaining[from];
            for (rule, &share) in shares() {
                let cases = start * share * scale;
                work.prevented[from] += cases;
                work.left_behind[from] += cases * (Lanes::ONE - here.values.get(rule.effort));
            }
            work.remaining[from] = start - work.prevented[from];
        }
    }

    /// Step 2: `attracts` and `shift` move a·s of the remaining cases.
    fn lead(&self, work: &mut Workspace, state: &State, t: u32) {
        let here = &self.here;
        let rules = &here.schedule.flows;
        if rules.is_empty() {
            return;
        }
        zeroed(&mut work.taken, work.remaining.len());
        work.shares.clear();
        for rule in rules {
            let mut share = Lanes::ZERO;
            if rule.cells.contains(here.cell) && state.offered[rule.to] {
                share = rule.growth.at(t, here.values) * here.values.get(rule.share) * self.share_factor;
                work.taken[rule.from] += share;
            }
            work.shares.push(share);
        }
        for (rule, &share) in rules.iter().zip(&work.shares) {
            if share.is_zero() {
                continue;
            }
            let cases = work.remaining[rule.from] * share * scale_to_one(work.taken[rule.from]);
            work.first[rule.from] -= cases;
            work.first[rule.to] += cases;
            work.left_behind[rule.from] += cases * (Lanes::ONE - here.values.get(rule.effort));
        }
    }

    /// Step 3: an added channel brings new cases of its own: all of them, and those that are solved.
    fn induce(&self, work: &mut Workspace, state: &State, t: u32) -> (Lanes, Lanes) {
        let mut induced = (Lanes::ZERO, Lanes::ZERO);
        let all: Lanes = work.remaining.iter().copied().sum();
        for rule in self.here.schedule.induced.iter().filter(|rule| state.offered[rule.to]) {
            let cases = rule.growth.at(t, self.here.values) * self.here.values.get(rule.share) * all;
            work.first[rule.to] += cases;
            induced.0 += cases;
            induced.1 += cases * state.solved[rule.to];
        }
        induced
    }

    /// Step 4: what is left in closed channels goes on or is lost; being moved against one's will counts.
    fn close(&self, work: &mut Workspace, flows: &mut Flows, state: &State) {
        let values = self.here.values;
        work.forced_points = Lanes::ZERO;
        flows.lost = Lanes::ZERO;
        for onward in &state.closings {
            let from = onward.channel;
            let cases = std::mem::take(&mut work.first[from]);
            let rule = &self.here.schedule.closings[onward.rule];
            let carry = values.get_or(rule.how.carry, 0.0);
            let mut all_moved = Lanes::ZERO;
            for (to, &share) in onward.to.iter().enumerate().filter(|(_, share)| !share.is_zero()) {
                let moved = cases * share;
                work.first[to] += moved;
                all_moved += moved;
                let gain = (state.satisfaction[to] - state.satisfaction[from]).max(Lanes::ZERO);
                work.forced_points += moved * (carry - Lanes::ONE) * gain;
            }
            if let Some(penalty) = rule.how.penalty {
                flows.penalties[onward.rule] += all_moved * values.get(penalty);
            }
            let lost = cases * onward.lost;
            flows.lost += lost;
            flows.closed[onward.rule] += cases;
            flows.lost_of[onward.rule] += lost;
        }
    }

    fn sum_up(&self, work: &Workspace, state: &State, flows: &mut Flows) {
        let here = &self.here;
        let ledger = here.ledger();
        let first: Lanes = work.first.iter().copied().sum();
        flows.all_contacts = flows.contacts.iter().copied().sum();
        flows.points += here.ground.per_extra_contact * (flows.all_contacts - first);
        flows.weight = flows.prevented;
        flows.solved = Lanes::ZERO;
        flows.gave_up = Lanes::ZERO;
        flows.revenue = Lanes::ZERO;
        flows.employee = Lanes::ZERO;
        flows.employee_weight = Lanes::ZERO;
        for (place, &channel) in here.schedule.channels.iter().enumerate() {
            let contacts = flows.contacts[place];
            let solved = contacts * state.fcr[place];
            flows.solved += solved;
            flows.gave_up += contacts * state.gives_up[place];
            if ledger.has_revenue {
                flows.revenue += solved * ledger.revenue[channel];
            }
            flows.points += work.first[place] * state.points[place];
            flows.weight += work.first[place] * state.weight[place];
            if here.schedule.has_employee[place] {
                let weight = if self.by_handle_time { contacts * state.aht[place] } else { contacts };
                flows.employee += weight * state.employee[place];
                flows.employee_weight += weight;
            }
        }
        if !here.schedule.preventions.is_empty() {
            for (prevented, &worth) in work.prevented.iter().zip(self.prevented_worth) {
                flows.points += *prevented * worth;
            }
        }
        if let Some(index) = here.ground.unserved_index {
            flows.points += flows.lost * index;
            flows.weight += flows.lost;
        }
    }
}

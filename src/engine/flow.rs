//! The cases of one cell in one month, from where they start to where they end (model §2 to §4).
//!
//! Everything is per unit of G(t): cases are in proportion to it as long as no move changes.

use super::ground::{CellGround, Ground};
use super::lanes::Lanes;
use super::network::contacts_into;
use super::sampling::Values;
use super::schedule::{Schedule, tau};
use super::state::State;
use super::ramp::fading;
use crate::model::Plan;

/// What happens in a cell in a month. Shapes: local channels; `closed` and `lost_of`: the mix's closings.
#[derive(Clone, Debug)]
pub struct Flows {
    /// x: contacts by channel.
    pub contacts: Vec<Lanes>,
    /// Work by channel, in ordinary contacts: x, what easy cases leave behind, and hand-overs.
    pub work: Vec<Lanes>,
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
    /// Numerator of J.
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
            let contacts: Lanes = as_is.fundamental.row(from).iter().copied().sum();
            as_is.points[from] + ground.per_extra_contact * (contacts - Lanes::ONE)
        })
        .collect()
}

/// What one cell's flows are computed from.
pub struct Setting<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The ledger in this block of draws.
    pub ground: &'a Ground,
    /// The mix.
    pub schedule: &'a Schedule,
    /// The block of draws.
    pub values: &'a Values,
    /// Which cell.
    pub cell: usize,
    /// A_c, by local channel of as is (the current channels come first in every schedule).
    pub prevented_worth: &'a [Lanes],
    /// Factor on all shares of `attracts` and `shift`; 1 but where break-even is sought.
    pub share_factor: Lanes,
    /// Whether the employee index weighs by handle time.
    pub by_handle_time: bool,
}

impl Setting<'_> {
    fn here(&self) -> &CellGround {
        &self.ground.cells[self.cell]
    }

    /// The flows of month t per unit of G(t).
    #[must_use]
    pub fn flows(&self, state: &State, t: u32) -> Flows {
        let size = self.schedule.channels.len();
        let here = self.here();
        let start: Vec<Lanes> = self.schedule.channels.iter().map(|&channel| here.first_contacts[channel]).collect();
        // Work that easy cases leave behind, in cases by where they started.
        let mut left_behind = vec![Lanes::ZERO; size];

        let prevented = self.prevent(&start, &mut left_behind, t);
        let remaining: Vec<Lanes> = start.iter().zip(&prevented).map(|(&all, &gone)| all - gone).collect();
        let mut first = remaining.clone();
        self.lead(&remaining, &mut first, &mut left_behind, state, t);
        let induced = self.induce(&remaining, &mut first, state, t);
        let forced = self.close(&mut first, state, t);

        let mut contacts = vec![Lanes::ZERO; size];
        contacts_into(&state.fundamental, &first, &mut contacts);
        let mut work = vec![Lanes::ZERO; size];
        contacts_into(&state.fundamental, &left_behind, &mut work);
        for (work, &contacts) in work.iter_mut().zip(&contacts) {
            *work += contacts;
        }
        let mut handover_points = Lanes::ZERO;
        for &(from, to, factor, points) in &state.handovers {
            let arriving = contacts[from] * state.onward[(from, to)];
            work[to] += arriving * factor;
            handover_points += arriving * points;
        }
        self.sum_up(state, Parts { start, prevented, first, induced, forced, contacts, work, handover_points })
    }

    /// Step 1: the share a·s of the cases does not arise.
    fn prevent(&self, start: &[Lanes], left_behind: &mut [Lanes], t: u32) -> Vec<Lanes> {
        let mut prevented = vec![Lanes::ZERO; start.len()];
        let rules: Vec<_> = self
            .schedule
            .preventions
            .iter()
            .filter(|rule| rule.cells.contains(self.cell))
            .map(|rule| (rule, rule.growth.at(t, self.values) * self.values.get(rule.share)))
            .collect();
        if rules.is_empty() {
            return prevented;
        }
        for from in 0..start.len() {
            let sum: Lanes = rules.iter().filter(|(rule, _)| rule.from[from]).map(|(_, share)| *share).sum();
            let scale = sum.map(|sum| if sum > 1.0 { 1.0 / sum } else { 1.0 });
            for (rule, share) in rules.iter().filter(|(rule, _)| rule.from[from]) {
                let cases = start[from] * *share * scale;
                prevented[from] += cases;
                left_behind[from] += cases * (Lanes::ONE - self.values.get(rule.effort));
            }
        }
        prevented
    }

    /// Step 2: `attracts` and `shift` move a·s of the remaining cases.
    fn lead(&self, remaining: &[Lanes], first: &mut [Lanes], left_behind: &mut [Lanes], state: &State, t: u32) {
        let rules: Vec<_> = self
            .schedule
            .flows
            .iter()
            .filter(|rule| rule.cells.contains(self.cell) && state.offered[rule.to])
            .map(|rule| (rule, rule.growth.at(t, self.values) * self.values.get(rule.share) * self.share_factor))
            .collect();
        for from in 0..remaining.len() {
            let sum: Lanes = rules.iter().filter(|(rule, _)| rule.from == from).map(|(_, share)| *share).sum();
            if sum.is_zero() {
                continue;
            }
            let scale = sum.map(|sum| if sum > 1.0 { 1.0 / sum } else { 1.0 });
            for (rule, share) in rules.iter().filter(|(rule, _)| rule.from == from) {
                let cases = remaining[from] * *share * scale;
                first[from] -= cases;
                first[rule.to] += cases;
                left_behind[from] += cases * (Lanes::ONE - self.values.get(rule.effort));
            }
        }
    }

    /// Step 3: an added channel brings new cases of its own.
    fn induce(&self, remaining: &[Lanes], first: &mut [Lanes], state: &State, t: u32) -> (Lanes, Lanes) {
        let all: Lanes = remaining.iter().copied().sum();
        let mut induced = (Lanes::ZERO, Lanes::ZERO);
        for rule in self.schedule.induced.iter().filter(|rule| state.offered[rule.to]) {
            let cases = rule.growth.at(t, self.values) * self.values.get(rule.share) * all;
            first[rule.to] += cases;
            induced.0 += cases;
            induced.1 += cases * state.solved[rule.to];
        }
        induced
    }

    /// Step 4: what is left in closed channels goes on or is lost; being moved against one's will counts.
    fn close(&self, first: &mut [Lanes], state: &State, t: u32) -> Forced {
        let count = self.schedule.closings.len();
        let mut forced =
            Forced { points: Lanes::ZERO, lost: Lanes::ZERO, closed: vec![Lanes::ZERO; count], lost_of: vec![Lanes::ZERO; count] };
        for onward in &state.closings {
            let from = onward.channel;
            let cases = first[from];
            first[from] = Lanes::ZERO;
            let rule = &self.schedule.closings[onward.rule];
            let carry = self.values.get_or(rule.how.carry, 0.0);
            let penalty = self.values.get_or(rule.how.penalty, 0.0) * self.fade(rule.how.fade_months, tau(t, rule.start));
            for (to, &share) in onward.to.iter().enumerate() {
                if share.is_zero() {
                    continue;
                }
                let moved = cases * share;
                first[to] += moved;
                let gain = (state.satisfaction[to] - state.satisfaction[from]).max(Lanes::ZERO);
                forced.points += moved * ((carry - Lanes::ONE) * gain + penalty);
            }
            let lost = cases * onward.lost;
            forced.lost += lost;
            forced.closed[onward.rule] += cases;
            forced.lost_of[onward.rule] += lost;
        }
        forced
    }

    fn fade(&self, months: Option<crate::model::AssumptionId>, tau: i64) -> Lanes {
        match months {
            None => Lanes::ONE,
            Some(id) => self.values.get(id).map(|months| fading(tau, Some(months))),
        }
    }

    fn sum_up(&self, state: &State, parts: Parts) -> Flows {
        let here = self.here();
        let sum = |figures: &[Lanes]| -> Lanes { figures.iter().copied().sum() };
        let started = sum(&parts.first);
        let all_contacts = sum(&parts.contacts);
        let prevented = sum(&parts.prevented);
        let mut flows = Flows {
            all_contacts,
            cases: sum(&parts.start) + parts.induced.0 - prevented,
            solved: Lanes::ZERO,
            gave_up: Lanes::ZERO,
            lost: parts.forced.lost,
            prevented,
            induced: parts.induced.0,
            induced_solved: parts.induced.1,
            points: self.ground.per_extra_contact * (all_contacts - started)
                + parts.handover_points
                + parts.forced.points,
            weight: prevented,
            employee: Lanes::ZERO,
            employee_weight: Lanes::ZERO,
            revenue: Lanes::ZERO,
            closed: parts.forced.closed,
            lost_of: parts.forced.lost_of,
            contacts: parts.contacts,
            work: parts.work,
        };
        for (place, &channel) in self.schedule.channels.iter().enumerate() {
            let contacts = flows.contacts[place];
            let solved = contacts * state.fcr[place];
            flows.solved += solved;
            flows.gave_up += contacts * state.gives_up[place];
            flows.revenue += solved * here.revenue[channel];
            flows.points += parts.first[place] * state.points[place];
            flows.weight += parts.first[place] * state.weight[place];
            let described = &self.plan.channels[channel];
            if described.staffed && described.employee.is_known() {
                let weight = if self.by_handle_time { contacts * state.aht[place] } else { contacts };
                flows.employee += weight * state.employee[place];
                flows.employee_weight += weight;
            }
        }
        for (prevented, &worth) in parts.prevented.iter().zip(self.prevented_worth) {
            flows.points += *prevented * worth;
        }
        if let Some(index) = self.ground.unserved_index {
            flows.points += flows.lost * index;
            flows.weight += flows.lost;
        }
        flows
    }
}

/// What the closings of a cell do.
struct Forced {
    points: Lanes,
    lost: Lanes,
    closed: Vec<Lanes>,
    lost_of: Vec<Lanes>,
}

/// The steps' results before they are summed up.
struct Parts {
    start: Vec<Lanes>,
    prevented: Vec<Lanes>,
    first: Vec<Lanes>,
    induced: (Lanes, Lanes),
    forced: Forced,
    contacts: Vec<Lanes>,
    work: Vec<Lanes>,
    handover_points: Lanes,
}

//! The journeys of a mix in one cell and month: P, N, and what a case that starts in each channel meets.

use super::changes::{Change, Places};
use super::ground::{CellGround, Ground};
use super::journey::{Onward, Row, Step, resolve_closings, spread};
use super::lanes::Lanes;
use super::matrix::Matrix;
use super::network::{invert_into, update_row};
use super::sampling::Values;
use super::schedule::{Lever, Mask, Schedule, bounds_of};
use crate::model::Plan;

/// So many changed rows of P at most are taken into N one by one.
const MOST_UPDATED: usize = 2;

/// The state of a cell in a month. Shapes: the local channels of the schedule. Its memory is used again from
/// month to month and cell to cell.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// P: shares of all contacts that go on.
    pub onward: Matrix,
    /// N: expected contacts of a case by start.
    pub fundamental: Matrix,
    /// f.
    pub fcr: Vec<Lanes>,
    /// Share of contacts that end unsolved.
    pub gives_up: Vec<Lanes>,
    /// v, currency.
    pub cost: Vec<Lanes>,
    /// S.
    pub satisfaction: Vec<Lanes>,
    /// E.
    pub employee: Vec<Lanes>,
    /// h, seconds.
    pub aht: Vec<Lanes>,
    /// Points of a case by start: Σ_d N·end·min(S_c, S_d).
    pub points: Vec<Lanes>,
    /// Weight of a case by start: Σ_d N·end over pairs whose S are known.
    pub weight: Vec<Lanes>,
    /// Probability that a case is solved, by start.
    pub solved: Vec<Lanes>,
    /// Cost factors above 1 and points of hand-overs: from, to, factor − 1, points.
    pub handovers: Vec<(usize, usize, Lanes, Lanes)>,
    /// Where the cases of closed channels go.
    pub closings: Vec<Onward>,
    /// What is offered.
    pub offered: Vec<bool>,
    epoch: Option<usize>,
    takes: TakenParts,
    /// Memory: what a row of P was, taken away, and what it is.
    changed_row: Vec<(usize, Lanes)>,
    sum: Vec<Lanes>,
}

/// Where a state is: the plan, the block of draws, the mix and the cell.
#[derive(Clone, Copy)]
pub struct Here<'a> {
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
}

impl<'a> Here<'a> {
    /// The ledger of the cell.
    #[must_use]
    pub fn ledger(&self) -> &'a CellGround {
        &self.ground.cells[self.cell]
    }
}

impl State {
    /// Moves to month 1 of another cell, mix or block of draws.
    pub fn begin(&mut self) {
        self.epoch = None;
    }

    /// Moves to month t, in which `change` may differ from the month before.
    pub fn move_to(&mut self, here: &Here<'_>, t: u32, change: &Change) {
        let is_new = self.epoch.is_none();
        if is_new {
            self.take_ledger(here);
        }
        if is_new || !change.figures.is_empty() {
            self.improve(here, t);
        }
        if !change.rows.is_empty() {
            self.follow_journeys(here, t, change.rows);
        }
        if change.handovers {
            self.note_handovers(here, t);
        }
        self.weigh_cases(here, change.rows.or(change.figures));
    }

    /// The channels' figures as the ledger has them.
    fn take_ledger(&mut self, here: &Here<'_>) {
        let ledger = here.ledger();
        let channels = &here.schedule.channels;
        let take = |figure: &mut Vec<Lanes>, from: &[Lanes]| {
            figure.clear();
            figure.extend(channels.iter().map(|&channel| from[channel]));
        };
        take(&mut self.fcr, &ledger.fcr);
        take(&mut self.cost, &ledger.cost);
        take(&mut self.satisfaction, &ledger.satisfaction);
        take(&mut self.employee, &ledger.employee);
        take(&mut self.aht, &ledger.aht);
    }

    /// The improved figures with what has been reached: sums of a·Δ, clipped to what is possible.
    fn improve(&mut self, here: &Here<'_>, t: u32) {
        let ledger = here.ledger();
        let channels = &here.schedule.channels;
        let rules = || here.schedule.improvements.iter().filter(|rule| rule.cells.contains(here.cell));
        for rule in rules() {
            let channel = channels[rule.channel];
            self.figure(rule.lever)[rule.channel] = match rule.lever {
                Lever::Fcr => ledger.fcr[channel],
                Lever::Cost => ledger.cost[channel],
                Lever::Satisfaction => ledger.satisfaction[channel],
                Lever::Employee => ledger.employee[channel],
                Lever::Aht => {
                    self.cost[rule.channel] = ledger.cost[channel];
                    ledger.aht[channel]
                }
            };
        }
        for rule in rules() {
            let change = rule.growth.at(t, here.values) * here.values.get(rule.change);
            self.figure(rule.lever)[rule.channel] += change;
        }
        for rule in rules() {
            let bounds = bounds_of(here.plan, rule.lever);
            let figure = &mut self.figure(rule.lever)[rule.channel];
            *figure = figure.clamp(bounds.low, bounds.high);
        }
        // A shorter contact costs less in proportion: v·(h + a·Δ)/h.
        for rule in rules().filter(|rule| rule.lever == Lever::Aht) {
            let is_first = rules().find(|other| other.lever == Lever::Aht && other.channel == rule.channel);
            if is_first.is_some_and(|first| std::ptr::eq(first, rule)) {
                let today = ledger.aht[channels[rule.channel]];
                self.cost[rule.channel] *= self.aht[rule.channel].over(today, 1.0);
            }
        }
    }

    fn figure(&mut self, lever: Lever) -> &mut Vec<Lanes> {
        match lever {
            Lever::Fcr => &mut self.fcr,
            Lever::Cost => &mut self.cost,
            Lever::Satisfaction => &mut self.satisfaction,
            Lever::Employee => &mut self.employee,
            Lever::Aht => &mut self.aht,
        }
    }

    /// P and N: stated rows, spread over what is offered, fitted to the ledger, led past closed channels. Only
    /// `rows` can have changed.
    fn follow_journeys(&mut self, here: &Here<'_>, t: u32, rows: Places) {
        let schedule = here.schedule;
        let size = schedule.channels.len();
        let epoch = schedule.epoch_of[t as usize - 1];
        let mask = &schedule.epochs[epoch].masks[here.cell];
        let is_same_epoch = self.epoch == Some(epoch);
        if !is_same_epoch {
            self.epoch = Some(epoch);
            self.closings = resolve_closings(&schedule.closings, mask, &schedule.local, here.values);
            self.offered.clone_from(&mask.offered);
            self.onward.reset(size);
            self.gives_up.clear();
            self.gives_up.resize(size, Lanes::ZERO);
        }
        self.takes.note(schedule, mask, here.values, t);
        let fit = &here.ledger().fit;
        // One or two rows of a ramp move N by little; more are computed anew.
        let mut is_updated = is_same_epoch && rows.count() <= MOST_UPDATED && size > MOST_UPDATED;
        for from in (0..size).filter(|&from| rows.contains(from)) {
            if is_updated {
                self.changed_row.clear();
                self.changed_row.extend(self.onward.columns(from).map(|to| (to, -self.onward[(from, to)])));
            }
            let global = schedule.channels[from];
            let takes = self.takes.of(here.plan.channels[global].is_current());
            let unsolved = Lanes::ONE - self.fcr[from];
            let stated = &here.ground.rows[global];
            let is_whole = |step: &Step| schedule.local[step.to].is_some_and(|to| takes[to] == Lanes::ONE);
            self.onward.clear_row(from);
            if stated.iter().all(is_whole) {
                for step in stated {
                    let Some(to) = schedule.local[step.to] else { continue };
                    self.onward.add(from, to, unsolved * step.share * fit[step.to]);
                }
            } else {
                for step in spread(local_row(stated, schedule), takes) {
                    self.onward.add(from, step.to, unsolved * step.share * fit[schedule.channels[step.to]]);
                }
            }
            reroute(&mut self.onward, from, &self.closings);
            let goes_on: Lanes = self.onward.columns(from).map(|to| self.onward[(from, to)]).sum();
            self.gives_up[from] = (unsolved - goes_on).max(Lanes::ZERO);
            if is_updated {
                self.changed_row.extend(self.onward.columns(from).map(|to| (to, self.onward[(from, to)])));
                is_updated = update_row(&mut self.fundamental, from, &self.changed_row, &mut self.sum);
            }
        }
        if !is_updated {
            invert_into(&self.onward, &mut self.fundamental);
        }
    }

    fn note_handovers(&mut self, here: &Here<'_>, t: u32) {
        self.handovers.clear();
        for rule in here.schedule.handovers.iter().filter(|rule| rule.cells.contains(here.cell)) {
            let reached = rule.growth.at(t, here.values);
            let factor = (here.values.get_or(rule.cost_factor, 1.0) - Lanes::ONE) * reached;
            let points = here.values.get_or(rule.satisfaction, 0.0) * reached;
            self.handovers.push((rule.from, rule.to, factor, points));
        }
    }

    /// Points, weight and solving of a case by where it starts (model §4), where it can come to a channel that
    /// has changed.
    fn weigh_cases(&mut self, here: &Here<'_>, changed: Places) {
        let size = self.fcr.len();
        for figure in [&mut self.points, &mut self.weight, &mut self.solved] {
            figure.resize(size, Lanes::ZERO);
        }
        let known = &here.schedule.has_satisfaction;
        for from in (0..size).filter(|&from| self.fundamental.meets(from, changed)) {
            let (mut points, mut weight, mut all_solved) = (Lanes::ZERO, Lanes::ZERO, Lanes::ZERO);
            for to in self.fundamental.columns(from) {
                let expected = self.fundamental[(from, to)];
                let solved = expected * self.fcr[to];
                all_solved += solved;
                if !(known[from] && known[to]) {
                    continue;
                }
                let unsolved = expected * self.gives_up[to];
                let mood = self.satisfaction[from].min(self.satisfaction[to]);
                points += solved * mood + unsolved * here.ground.unserved_index.unwrap_or(mood);
                weight += solved + unsolved;
            }
            (self.points[from], self.weight[from], self.solved[from]) = (points, weight, all_solved);
        }
    }
}

/// The part of a stated share that each channel takes. Shapes: local channels, and one place more for all
/// candidates that the mix does not have.
#[derive(Clone, Debug, Default)]
struct TakenParts {
    from_current: Vec<Lanes>,
    from_candidates: Vec<Lanes>,
}

impl TakenParts {
    /// 0 where a channel is not offered; from current channels a candidate takes what its ramp has reached. A
    /// closed current channel still takes its share here: its people are passed on afterwards.
    fn note(&mut self, schedule: &Schedule, mask: &Mask, values: &Values, t: u32) {
        let takes = |to: usize| mask.offered[to] || mask.closed_by[to].is_some();
        self.from_candidates.clear();
        let parts = (0..mask.offered.len()).map(|to| if takes(to) { Lanes::ONE } else { Lanes::ZERO });
        self.from_candidates.extend(parts.chain([Lanes::ZERO]));
        self.from_current.clone_from(&self.from_candidates);
        for (part, growth) in self.from_current.iter_mut().zip(&schedule.journey_growth) {
            if let Some(growth) = growth {
                *part *= growth.at(t, values);
            }
        }
    }

    fn of(&self, is_current: bool) -> &[Lanes] {
        if is_current { &self.from_current } else { &self.from_candidates }
    }
}

/// A channel's stated row in local places; a candidate that the mix does not have is past the last.
fn local_row(stated: &Row, schedule: &Schedule) -> Row {
    let absent = schedule.channels.len();
    stated.iter().map(|step| Step { to: schedule.local[step.to].unwrap_or(absent), share: step.share }).collect()
}

/// Journeys into a closed channel go on by the same shares as its cases; their lost part gives up.
fn reroute(onward: &mut Matrix, from: usize, closings: &[Onward]) {
    for closing in closings {
        if !onward.may_hold(from, closing.channel) {
            continue;
        }
        let share = onward[(from, closing.channel)];
        onward.set(from, closing.channel, Lanes::ZERO);
        for (to, &part) in closing.to.iter().enumerate().filter(|(_, part)| !part.is_zero()) {
            onward.add(from, to, share * part);
        }
    }
}

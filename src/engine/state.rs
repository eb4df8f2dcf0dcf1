//! The journeys of a mix in one cell and month: P, N, and what a case that starts in each channel meets.

use super::ground::{CellGround, Ground};
use super::journey::{Onward, Row, Step, resolve_closings, spread};
use super::lanes::{Lanes, Matrix};
use super::network::fundamental_matrix;
use super::sampling::Values;
use super::schedule::{Lever, Mask, Schedule, bounds_of};
use crate::model::Plan;

/// The state of a cell. Shapes: the local channels of the schedule.
#[derive(Clone, Debug)]
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
}

/// The state of a cell in month t of a schedule.
#[must_use]
pub fn state(plan: &Plan, ground: &Ground, schedule: &Schedule, values: &Values, cell: usize, t: u32) -> State {
    let here = &ground.cells[cell];
    let size = schedule.channels.len();
    let mask = &schedule.epochs[schedule.epoch_of[t as usize - 1]].masks[cell];
    let local = |figure: &[Lanes]| -> Vec<Lanes> { schedule.channels.iter().map(|&channel| figure[channel]).collect() };
    let figures = improved(plan, here, schedule, values, cell, t, local);
    let closings = resolve_closings(&schedule.closings, mask, &schedule.local, values);
    let takes = taken_parts(schedule, mask, values, t);
    let mut onward = Matrix::zeros(size);
    let mut gives_up = vec![Lanes::ZERO; size];
    for from in 0..size {
        let global = schedule.channels[from];
        let takes = if plan.channels[global].is_current() { &takes.from_current } else { &takes.from_candidates };
        let row = spread(local_row(&ground.rows[global], schedule), takes);
        let unsolved = Lanes::ONE - figures.fcr[from];
        for step in row {
            onward[(from, step.to)] += unsolved * step.share * here.fit[schedule.channels[step.to]];
        }
        reroute(onward.row_mut(from), &closings);
        let goes_on: Lanes = onward.row(from).iter().copied().sum();
        gives_up[from] = (unsolved - goes_on).max(Lanes::ZERO);
    }
    let fundamental = fundamental_matrix(&onward);
    let mut state = State {
        onward,
        fundamental,
        gives_up,
        fcr: figures.fcr,
        cost: figures.cost,
        satisfaction: figures.satisfaction,
        employee: figures.employee,
        aht: figures.aht,
        points: vec![Lanes::ZERO; size],
        weight: vec![Lanes::ZERO; size],
        solved: vec![Lanes::ZERO; size],
        handovers: handovers(schedule, values, cell, t),
        closings,
        offered: mask.offered.clone(),
    };
    state.weigh_cases(plan, ground, schedule);
    state
}

struct Improved {
    fcr: Vec<Lanes>,
    cost: Vec<Lanes>,
    satisfaction: Vec<Lanes>,
    employee: Vec<Lanes>,
    aht: Vec<Lanes>,
}

/// The channels' figures with the improvements that have been reached: sums of a·Δ, clipped to what is possible.
fn improved(
    plan: &Plan,
    here: &CellGround,
    schedule: &Schedule,
    values: &Values,
    cell: usize,
    t: u32,
    local: impl Fn(&[Lanes]) -> Vec<Lanes>,
) -> Improved {
    let mut figures = Improved {
        fcr: local(&here.fcr),
        cost: local(&here.cost),
        satisfaction: local(&here.satisfaction),
        employee: local(&here.employee),
        aht: local(&here.aht),
    };
    if schedule.improvements.is_empty() {
        return figures;
    }
    let mut touched = Vec::new();
    for rule in schedule.improvements.iter().filter(|rule| rule.cells.contains(cell)) {
        let change = rule.growth.at(t, values) * values.get(rule.change);
        let figure = match rule.lever {
            Lever::Fcr => &mut figures.fcr,
            Lever::Cost => &mut figures.cost,
            Lever::Satisfaction => &mut figures.satisfaction,
            Lever::Employee => &mut figures.employee,
            Lever::Aht => &mut figures.aht,
        };
        figure[rule.channel] += change;
        touched.push((rule.lever, rule.channel));
    }
    for (lever, channel) in touched {
        let bounds = bounds_of(plan, lever);
        let clip = |figure: &mut Lanes| *figure = figure.clamp(bounds.low, bounds.high);
        match lever {
            Lever::Fcr => clip(&mut figures.fcr[channel]),
            Lever::Cost => clip(&mut figures.cost[channel]),
            Lever::Satisfaction => clip(&mut figures.satisfaction[channel]),
            Lever::Employee => clip(&mut figures.employee[channel]),
            Lever::Aht => clip(&mut figures.aht[channel]),
        }
    }
    // A shorter contact costs less in proportion: v·(h + a·Δ)/h.
    for (channel, &global) in schedule.channels.iter().enumerate() {
        if figures.aht[channel] != here.aht[global] {
            figures.cost[channel] *= figures.aht[channel].over(here.aht[global], 1.0);
        }
    }
    figures
}

/// The part of a stated share that each channel takes. Shapes: local channels, and one place more for all
/// candidates that the mix does not have.
struct TakenParts {
    from_current: Vec<Lanes>,
    from_candidates: Vec<Lanes>,
}

/// 0 where a channel is not offered; from current channels a candidate takes what its ramp has reached. A
/// closed current channel still takes its share here: its people are passed on afterwards.
fn taken_parts(schedule: &Schedule, mask: &Mask, values: &Values, t: u32) -> TakenParts {
    let size = schedule.channels.len();
    let takes = |to: usize| mask.offered[to] || mask.closed_by[to].is_some();
    let mut from_candidates: Vec<Lanes> =
        (0..size).map(|to| if takes(to) { Lanes::ONE } else { Lanes::ZERO }).collect();
    let mut from_current = from_candidates.clone();
    for (part, growth) in from_current.iter_mut().zip(&schedule.journey_growth) {
        if let Some(growth) = growth {
            *part *= growth.at(t, values);
        }
    }
    from_current.push(Lanes::ZERO);
    from_candidates.push(Lanes::ZERO);
    TakenParts { from_current, from_candidates }
}

/// A channel's stated row in local places; a candidate that the mix does not have is past the last.
fn local_row(stated: &Row, schedule: &Schedule) -> Row {
    let absent = schedule.channels.len();
    stated.iter().map(|step| Step { to: schedule.local[step.to].unwrap_or(absent), share: step.share }).collect()
}

/// Journeys into a closed channel go on by the same shares as its cases; their lost part gives up.
fn reroute(row: &mut [Lanes], closings: &[Onward]) {
    for closing in closings {
        let share = row[closing.channel];
        row[closing.channel] = Lanes::ZERO;
        if share.is_zero() {
            continue;
        }
        for (cell, &part) in row.iter_mut().zip(&closing.to) {
            *cell += share * part;
        }
    }
}

fn handovers(schedule: &Schedule, values: &Values, cell: usize, t: u32) -> Vec<(usize, usize, Lanes, Lanes)> {
    schedule
        .handovers
        .iter()
        .filter(|rule| rule.cells.contains(cell))
        .map(|rule| {
            let reached = rule.growth.at(t, values);
            let factor = (values.get_or(rule.cost_factor, 1.0) - Lanes::ONE) * reached;
            (rule.from, rule.to, factor, values.get_or(rule.satisfaction, 0.0) * reached)
        })
        .collect()
}

impl State {
    /// Points, weight and solving of a case by where it starts (model §4).
    fn weigh_cases(&mut self, plan: &Plan, ground: &Ground, schedule: &Schedule) {
        let size = self.fcr.len();
        let known: Vec<bool> =
            schedule.channels.iter().map(|&channel| plan.channels[channel].satisfaction.is_known()).collect();
        for from in 0..size {
            for to in 0..size {
                let expected = self.fundamental[(from, to)];
                if expected.is_zero() {
                    continue;
                }
                let solved = expected * self.fcr[to];
                self.solved[from] += solved;
                if !(known[from] && known[to]) {
                    continue;
                }
                let unsolved = expected * self.gives_up[to];
                let mood = self.satisfaction[from].min(self.satisfaction[to]);
                self.points[from] += solved * mood + unsolved * ground.unserved_index.unwrap_or(mood);
                self.weight[from] += solved + unsolved;
            }
        }
    }
}

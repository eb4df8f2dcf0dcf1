//! A mix compiled to dense places: which channels take part, what is offered when, which rules apply.
//!
//! Assumption: nothing here depends on a draw but through the ids that the schedule holds.

use super::changes::{Change, changes_of};
pub use super::rules::{
    Closing, Flow, Growth, HandoverChange, Improvement, Induced, Lever, Prevention, bounds_of, tau,
};
use super::staffing::roster::Roster;
use crate::model::{AssumptionId, CellSet, Channel, Hold, Mix, Move, MoveKind, Plan, Ramp};

/// What is open in one cell during one epoch. Shapes: local channels.
#[derive(Clone, Debug, PartialEq)]
pub struct Mask {
    /// Whether the channel is offered.
    pub offered: Vec<bool>,
    /// The closing that rules, as a place in [`Schedule::closings`].
    pub closed_by: Vec<Option<usize>>,
}

/// Months between two starts, in which the same is offered.
#[derive(Clone, Debug)]
pub struct Epoch {
    /// Its first month.
    pub first: u32,
    /// One mask a cell.
    pub masks: Vec<Mask>,
}

/// A mix in dense places.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The channels that take part: every current one and those that the mix adds. Global places.
    pub channels: Vec<usize>,
    /// From global to local places.
    pub local: Vec<Option<usize>>,
    /// When what is offered.
    pub epochs: Vec<Epoch>,
    /// Epoch of each month. Shape: months.
    pub epoch_of: Vec<usize>,
    /// `attracts` and `shift`.
    pub flows: Vec<Flow>,
    /// `prevent`.
    pub preventions: Vec<Prevention>,
    /// `induced`.
    pub induced: Vec<Induced>,
    /// `improve`.
    pub improvements: Vec<Improvement>,
    /// Hand-overs.
    pub handovers: Vec<HandoverChange>,
    /// `drop`.
    pub closings: Vec<Closing>,
    /// How the journeys from current channels into a local channel grow in; `None`: at once.
    pub journey_growth: Vec<Option<Growth>>,
    /// First month of added channels; 1 for current ones. Shape: local channels.
    pub opens: Vec<u32>,
    /// One-offs: month, amount.
    pub one_offs: Vec<(u32, AssumptionId)>,
    /// The mix's own running costs: first month, amount.
    pub running: Vec<(u32, AssumptionId)>,
    /// Fixed costs of improvements: local channel, first month, amount.
    pub improvement_costs: Vec<(usize, u32, AssumptionId)>,
    /// For each local current channel that is closed wherever it had contacts: first closed month and the
    /// closing that completed it.
    pub closed_for_good: Vec<Option<(u32, usize)>>,
    /// What each month (t − 1) changes against the one before. Shape: cells × months.
    pub changes: Vec<Vec<Change>>,
    /// Who answers what, from which month on; the last that has begun holds. Empty groups where no channel has staffing.
    pub rosters: Vec<(u32, Roster)>,
    /// The month from which today's people are held fast; `None` where they follow the work.
    pub held_from: Option<u32>,
    /// Which channels have people in them. Shape: local channels, here and below.
    pub staffed: Vec<bool>,
    /// Which channels' people are counted from the work.
    pub has_staffing: Vec<bool>,
    /// Which channels' satisfaction is known.
    pub has_satisfaction: Vec<bool>,
    /// Which channels have people whose index is known.
    pub has_employee: Vec<bool>,
}

impl Schedule {
    /// The schedule of as is: nothing moves.
    #[must_use]
    pub fn as_is(plan: &Plan) -> Self {
        let mut schedule = Self::new(plan, &[], 1, None, None);
        schedule.rosters.push((1, Roster::new(plan, &schedule.channels, None)));
        schedule
    }

    /// The schedule of a mix.
    #[must_use]
    pub fn of_mix(plan: &Plan, mix: &Mix) -> Self {
        let mut schedule = Self::new(plan, &mix.moves, mix.start, mix.setup_cost, mix.running_cost);
        let pools = mix.pools.as_ref().map(|(pools, _)| pools.as_slice());
        if pools.is_none() || mix.start > 1 {
            schedule.rosters.push((1, Roster::new(plan, &schedule.channels, None)));
        }
        if pools.is_some() {
            schedule.rosters.push((mix.start, Roster::new(plan, &schedule.channels, pools)));
        }
        schedule.held_from = (mix.hold == Hold::People).then_some(mix.start);
        schedule
    }

    fn new(
        plan: &Plan,
        moves: &[Move],
        start: u32,
        setup_cost: Option<AssumptionId>,
        running_cost: Option<AssumptionId>,
    ) -> Self {
        let mut channels: Vec<usize> = (0..plan.current_channels).collect();
        let mut opens = vec![1; channels.len()];
        for step in moves {
            if let MoveKind::Add(add) = &step.kind {
                channels.push(add.channel.0);
                opens.push(step.start);
            }
        }
        let mut local = vec![None; plan.channels.len()];
        for (place, &channel) in channels.iter().enumerate() {
            local[channel] = Some(place);
        }
        let size = channels.len();
        let mut schedule = Self {
            channels,
            local,
            epochs: Vec::new(),
            epoch_of: Vec::new(),
            flows: Vec::new(),
            preventions: Vec::new(),
            induced: Vec::new(),
            improvements: Vec::new(),
            handovers: Vec::new(),
            closings: Vec::new(),
            journey_growth: vec![None; size],
            opens,
            one_offs: setup_cost.into_iter().map(|id| (start, id)).collect(),
            running: running_cost.into_iter().map(|id| (start, id)).collect(),
            improvement_costs: Vec::new(),
            closed_for_good: vec![None; size],
            changes: Vec::new(),
            rosters: Vec::new(),
            held_from: None,
            staffed: Vec::new(),
            has_staffing: Vec::new(),
            has_satisfaction: Vec::new(),
            has_employee: Vec::new(),
        };
        for (position, step) in moves.iter().enumerate() {
            schedule.take(plan, position, step);
        }
        schedule.open_and_close(plan);
        schedule.changes = (0..plan.cells.len()).map(|cell| changes_of(plan, &schedule, cell)).collect();
        schedule.describe(plan);
        schedule
    }

    /// Whether a channel is offered when the horizon ends: a current one in any of the cells for which `is_in` holds
    /// and in which it has had contacts, an added one in any of them.
    #[must_use]
    pub fn is_open_at_end(&self, plan: &Plan, channel: usize, is_in: &dyn Fn(usize) -> bool) -> bool {
        let last = self.epoch_of.last().and_then(|&epoch| self.epochs.get(epoch));
        let (Some(last), Some(place)) = (last, self.local[channel]) else { return false };
        let channel = &plan.channels[channel];
        let cells = last.masks.iter().zip(&channel.contacts).enumerate();
        cells
            .filter(|(cell, _)| is_in(*cell))
            .any(|(_, (mask, contacts))| mask.offered[place] && (*contacts > 0.0 || !channel.is_current()))
    }

    /// Who answers what in month t; `None` where no channel has staffing.
    #[must_use]
    pub fn roster(&self, t: u32) -> Option<&Roster> {
        self.roster_of(t).map(|(_, roster)| roster)
    }

    /// The same with the month that it holds from.
    #[must_use]
    pub fn roster_of(&self, t: u32) -> Option<(u32, &Roster)> {
        let last = self.rosters.iter().rev().find(|(first, _)| *first <= t);
        last.map(|(first, roster)| (*first, roster)).filter(|(_, roster)| !roster.is_empty())
    }

    /// Whether a local channel is offered in month t wherever it has contacts or would have.
    #[must_use]
    pub fn is_offered(&self, place: usize, t: u32) -> bool {
        self.opens[place] <= t && self.closed_for_good[place].is_none_or(|(first, _)| t < first)
    }

    fn describe(&mut self, plan: &Plan) {
        let each = |test: fn(&Channel) -> bool| -> Vec<bool> {
            self.channels.iter().map(|&channel| test(&plan.channels[channel])).collect()
        };
        self.staffed = each(|channel| channel.staffed);
        self.has_staffing = each(|channel| channel.staffing.is_some());
        self.has_satisfaction = each(|channel| channel.satisfaction.is_known());
        self.has_employee = each(|channel| channel.staffed && channel.employee.is_known());
    }

    fn take(&mut self, plan: &Plan, position: usize, step: &Move) {
        self.one_offs.extend(step.setup_cost.map(|id| (step.start, id)));
        let place = |id: crate::model::ChannelId| self.local[id.0];
        let growth = |ramp: Option<&Ramp>| Growth::new(plan, step.start, ramp);
        let cells = || step.cells.clone();
        match &step.kind {
            MoveKind::Add(add) => self.take_added(plan, step.start, add.channel.0),
            MoveKind::Drop(drop) => {
                let Some(channel) = place(drop.channel) else { return };
                self.one_offs.extend(drop.how.exit_cost.map(|id| (step.start, id)));
                self.closings.push(Closing {
                    channel,
                    position,
                    cells: cells(),
                    start: step.start,
                    how: drop.how.clone(),
                });
            }
            MoveKind::Improve(improve) => {
                let Some(channel) = place(improve.channel) else { return };
                let levers = [
                    (Lever::Satisfaction, improve.satisfaction),
                    (Lever::Fcr, improve.fcr),
                    (Lever::Employee, improve.employee),
                    (Lever::Cost, improve.cost_per_contact),
                    (Lever::Aht, improve.aht),
                ];
                for (lever, change) in levers {
                    let Some(change) = change else { continue };
                    let growth = growth(improve.ramp.as_ref());
                    self.improvements.push(Improvement { channel, cells: cells(), lever, change, growth });
                }
                self.improvement_costs.extend(improve.fixed_cost.map(|id| (channel, step.start, id)));
            }
            MoveKind::Shift(shift) => {
                let (Some(from), Some(to)) = (place(shift.from), place(shift.to)) else { return };
                let growth = growth(shift.ramp.as_ref());
                let (share, effort) = (shift.share, shift.effort);
                self.flows.push(Flow { from, to, cells: cells(), share, effort, growth });
            }
            MoveKind::Prevent(prevent) => {
                let everywhere = prevent.from.is_empty();
                let mut from = vec![everywhere; self.channels.len()];
                for channel in &prevent.from {
                    if let Some(channel) = place(*channel) {
                        from[channel] = true;
                    }
                }
                let growth = growth(prevent.ramp.as_ref());
                let (share, effort) = (prevent.share, prevent.effort);
                self.preventions.push(Prevention { from, cells: cells(), share, effort, growth });
                self.running.push((step.start, prevent.running_cost));
            }
            MoveKind::Handover(handover) => {
                let (Some(from), Some(to)) = (place(handover.from), place(handover.to)) else { return };
                self.handovers.push(HandoverChange {
                    from,
                    to,
                    cells: cells(),
                    cost_factor: handover.cost_factor,
                    satisfaction: handover.satisfaction,
                    growth: growth(handover.ramp.as_ref()),
                });
            }
        }
    }

    fn take_added(&mut self, plan: &Plan, start: u32, channel: usize) {
        let Some(candidate) = &plan.channels[channel].candidate else { return };
        let Some(to) = self.local[channel] else { return };
        let own = candidate.ramp.as_ref();
        self.journey_growth[to] = own.map(|ramp| Growth::new(plan, start, Some(ramp)));
        for rule in &candidate.attracts {
            let Some(from) = self.local[rule.from.0] else { continue };
            self.flows.push(Flow {
                from,
                to,
                cells: rule.cells.clone(),
                share: rule.share,
                effort: rule.effort,
                growth: Growth::new(plan, start, rule.ramp.as_ref().or(own)),
            });
        }
        if let Some(share) = candidate.induced {
            self.induced.push(Induced { to, share, growth: Growth::new(plan, start, own) });
        }
        for rule in &candidate.handovers {
            let Some(entered) = self.local[rule.to.0] else { continue };
            self.handovers.push(HandoverChange {
                from: to,
                to: entered,
                cells: CellSet::all(plan.cells.len()),
                cost_factor: rule.cost_factor,
                satisfaction: rule.satisfaction,
                growth: Growth::new(plan, start, rule.ramp.as_ref()),
            });
        }
    }

    fn open_and_close(&mut self, plan: &Plan) {
        let mut starts: Vec<u32> = self.opens.iter().copied().chain(self.closings.iter().map(|c| c.start)).collect();
        starts.push(1);
        starts.sort_unstable();
        starts.dedup();
        for &first in &starts {
            let masks = (0..plan.cells.len()).map(|cell| self.mask(first, cell)).collect();
            self.epochs.push(Epoch { first, masks });
        }
        self.epoch_of = (1..=plan.scenario.months).map(|t| starts.partition_point(|&first| first <= t) - 1).collect();
        for place in 0..self.channels.len() {
            self.closed_for_good[place] = self.completed(plan, place);
        }
    }

    fn mask(&self, month: u32, cell: usize) -> Mask {
        let size = self.channels.len();
        let mut closed_by = vec![None; size];
        for (rule, closing) in self.closings.iter().enumerate() {
            if closing.start > month || !closing.cells.contains(cell) {
                continue;
            }
            let current: &mut Option<usize> = &mut closed_by[closing.channel];
            if current.is_none_or(|other: usize| closing.start < self.closings[other].start) {
                *current = Some(rule);
            }
        }
        let offered = (0..size).map(|place| closed_by[place].is_none() && self.opens[place] <= month).collect();
        Mask { offered, closed_by }
    }

    /// When a current channel is closed in every cell where it has had contacts, and by which closing.
    fn completed(&self, plan: &Plan, place: usize) -> Option<(u32, usize)> {
        let channel = &plan.channels[self.channels[place]];
        if !channel.is_current() {
            return None;
        }
        let used = channel.cells_in_use();
        let epoch = self.epochs.iter().find(|epoch| used.iter().all(|&cell| !epoch.masks[cell].offered[place]))?;
        let rule = used
            .iter()
            .filter_map(|&cell| epoch.masks[cell].closed_by[place])
            // Of several closings the last rules; one that says what stays behind comes before one that does not.
            .max_by_key(|&rule| (self.closings[rule].how.stranded_cost.is_some(), self.closings[rule].start, rule))?;
        Some((epoch.first, rule))
    }
}

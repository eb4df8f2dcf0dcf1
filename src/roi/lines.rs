//! Costs and benefits by line, and the budget by year (model §5).

use crate::engine::base::{BaseCase, BaseMix};
use crate::model::ChannelId;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// One-offs.
    OneOffs,
    /// People in staffed channels.
    People,
    /// Variable cost of an unstaffed channel.
    Unstaffed(ChannelId),
    /// Fixed cost of a channel.
    Fixed(ChannelId),
    /// What closed channels leave behind.
    Stranded,
    /// The mix's own running cost.
    Running,
    /// Margin on revenue.
    Revenue,
    /// Worth of customers who stay.
    Customers,
}

/// The present value of what changes in one line, seen from the result: below 0 is a cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// What it is about.
    pub kind: LineKind,
    /// Currency.
    pub present_value: f64,
}

impl Line {
    /// The cost in it: what is below 0.
    #[must_use]
    pub fn cost(&self) -> f64 {
        (-self.present_value).max(0.0)
    }
}

/// One calendar year of a mix against as is, undiscounted, currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Year {
    /// The calendar year; 1, 2, … where the scenario has no start.
    pub year: i32,
    /// Result: Σ Flow.
    pub flow: f64,
    /// One-offs.
    pub one_offs: f64,
    /// People's time that is freed, at its cost; below 0 more is needed.
    pub freed: f64,
    /// What of it leaves the budget.
    pub realised: f64,
}

/// All lines that are not nothing; they sum to the NPV.
pub(super) fn lines(base: &BaseCase<'_>, mix: &BaseMix) -> Vec<Line> {
    let months = &base.ground.months;
    let discounted = |figure: &dyn Fn(usize) -> f64| -> f64 {
        (0..months.len()).map(|place| figure(place) * months[place].discount_end.0[0]).sum()
    };
    let mut lines = vec![
        Line { kind: LineKind::OneOffs, present_value: -mix.outcome.investment.0[0] },
        Line {
            kind: LineKind::People,
            present_value: discounted(&|place| base.trajectory.people[place].0[0] - mix.flows[place].people.0[0]),
        },
    ];
    let size_before = base.schedule.channels.len();
    let size_after = mix.schedule.channels.len();
    for (channel, local) in mix.schedule.local.iter().enumerate() {
        let Some(local) = *local else { continue };
        let before = base.schedule.local[channel];
        let change = |old: &[crate::engine::lanes::Lanes], new: &[crate::engine::lanes::Lanes], place: usize| {
            let old = before.map_or(0.0, |before| old[place * size_before + before].0[0]);
            old - new[place * size_after + local].0[0]
        };
        let id = ChannelId(channel);
        let unstaffed = discounted(&|place| change(&base.trajectory.unstaffed, &mix.trajectory.unstaffed, place));
        let fixed = discounted(&|place| change(&base.trajectory.fixed, &mix.trajectory.fixed, place));
        lines.push(Line { kind: LineKind::Unstaffed(id), present_value: unstaffed });
        lines.push(Line { kind: LineKind::Fixed(id), present_value: fixed });
    }
    let stranded = discounted(&|place| -mix.trajectory.stranded[place].0[0]);
    let running = discounted(&|place| -mix.trajectory.running[place].0[0]);
    lines.push(Line { kind: LineKind::Stranded, present_value: stranded });
    lines.push(Line { kind: LineKind::Running, present_value: running });
    lines.push(Line { kind: LineKind::Revenue, present_value: discounted(&|place| mix.flows[place].revenue.0[0]) });
    lines.push(Line { kind: LineKind::Customers, present_value: discounted(&|place| mix.flows[place].value.0[0]) });
    lines.retain(|line| line.present_value != 0.0);
    lines
}

/// The present value of all that as is costs.
pub(super) fn present_cost_as_is(base: &BaseCase<'_>) -> f64 {
    let trajectory = &base.trajectory;
    (0..base.ground.months.len())
        .map(|place| {
            let cost = trajectory.people[place] + trajectory.cost_without_people(place);
            cost.0[0] * base.ground.months[place].discount_end.0[0]
        })
        .sum()
}

/// The budget by calendar year.
pub(super) fn years(base: &BaseCase<'_>, mix: &BaseMix) -> Vec<Year> {
    let mut years: Vec<Year> = Vec::new();
    for (place, month) in mix.flows.iter().enumerate() {
        let year = match base.plan().scenario.start {
            Some(start) => start.plus(place as u32).year(),
            None => place as i32 / 12 + 1,
        };
        if years.last().is_none_or(|last| last.year != year) {
            years.push(Year { year, flow: 0.0, one_offs: 0.0, freed: 0.0, realised: 0.0 });
        }
        if let Some(sum) = years.last_mut() {
            sum.flow += month.flow.0[0];
            sum.one_offs += month.one_off.0[0];
            sum.freed += month.freed.0[0];
            sum.realised += base.trajectory.people[place].0[0] - month.people.0[0];
        }
    }
    years
}

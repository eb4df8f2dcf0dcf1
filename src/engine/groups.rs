//! A group of cells in the steady state: the figures that can be told for each group of customers.

use super::flow::{Stake, hung_up};
use super::lanes::Lanes;
use super::schedule::Schedule;
use super::staffing::month::Effect;
use super::trajectory::{Block, CellSeries, steady_months};

/// A group over the steady months.
#[derive(Clone, Copy, Debug)]
pub struct GroupSteady {
    /// Cases per month.
    pub cases: Lanes,
    /// J of the group's cells, mean of months (model §4); NaN where a month has none.
    pub mood: Lanes,
    /// Σ (gave up + lost) ÷ Σ cases; NaN where there are no cases.
    pub unserved_share: Lanes,
}

/// The steady state of the cells `members`. `cells`: all cells of the plan; `waiting`: what waiting does in each month,
/// nothing where people follow the work.
#[must_use]
pub fn steady_of_group(
    block: &Block<'_>,
    (schedule, waiting): (&Schedule, &[Vec<Effect>]),
    cells: &[&CellSeries],
    members: &[usize],
) -> GroupSteady {
    let months = steady_months(block.plan);
    let count = f64::from(months.end() - months.start() + 1);
    let fades = schedule.closings.iter().any(|closing| closing.how.fade_months.is_some());
    let (mut all, mut unserved, mut moods) = (Lanes::ZERO, Lanes::ZERO, Lanes::ZERO);
    let mut month = Month::default();
    for t in months.clone() {
        let differs = t == *months.start() || members.iter().any(|&cell| cells[cell].changes_at(t as usize));
        let effects = waiting.get(t as usize - 1).map_or(&[][..], Vec::as_slice);
        if differs || fades || !effects.is_empty() {
            month = Month::of(block, (schedule, effects), cells, members, t);
        }
        let growth = block.ground.months[t as usize - 1].growth;
        all += month.cases * growth;
        unserved += month.unserved * growth;
        moods += month.mood;
    }
    GroupSteady { cases: all / count, mood: moods / count, unserved_share: unserved.over(all, f64::NAN) }
}

/// A month of a group, per unit of G(t).
#[derive(Clone, Copy, Default)]
struct Month {
    cases: Lanes,
    unserved: Lanes,
    mood: Lanes,
}

impl Month {
    fn of(
        block: &Block<'_>,
        (schedule, effects): (&Schedule, &[Effect]),
        cells: &[&CellSeries],
        members: &[usize],
        t: u32,
    ) -> Self {
        let (mut month, mut points, mut weight) = (Self::default(), Lanes::ZERO, Lanes::ZERO);
        for &cell in members {
            let flows = cells[cell].month(t as usize);
            month.cases += flows.cases;
            month.unserved += flows.gave_up + flows.lost;
            points += flows.points;
            weight += flows.weight;
            if !effects.is_empty() {
                // As for all cells together: who hangs up for good is unserved, and the others remember.
                let gone: Stake = hung_up(schedule, &flows.stakes, effects).sum();
                month.unserved += gone.solved;
                points -= gone.points;
                weight -= gone.weight;
                if let Some(index) = block.ground.unserved_index {
                    points += gone.solved * index;
                    weight += gone.solved;
                }
                for (place, &channel) in schedule.channels.iter().enumerate() {
                    points += flows.contacts[place] * effects[channel].points;
                }
            }
            for (closing, &penalty) in schedule.closings.iter().zip(&flows.penalties) {
                if !penalty.is_zero() {
                    points += penalty * closing.penalty_left(t, block.values);
                }
            }
        }
        month.mood = points.over(weight, f64::NAN);
        month
    }
}

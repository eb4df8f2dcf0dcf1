//! What a month costs: contacts, people who leave late and in part, fixed, stranded, running and shared (model §3).

use super::book::{Book, Scene, either, one, term, total};
use super::expression::{Expression, StepId};
use super::ledger::Figure;
use super::step::{Step, Unit};
use crate::engine::lanes::Lanes;
use crate::model::AssumptionId;
use crate::text::Arg;

/// A lag this near below a whole number of months is that number, as the engine has it.
const LAG_TOLERANCE: f64 = 1e-9;

impl<'a> Book<'a> {
    /// C(t).
    pub(super) fn cost(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("cost {} {t}", scene.key()), |book| {
            let place = t as usize - 1;
            let months = scene.trajectory;
            let value = book.cost_value(scene, t);
            let mut parts = vec![book.people(scene, t)];
            let sum = |all: &[Lanes]| -> f64 { book.row(scene, all, t).iter().map(|lanes| one(*lanes)).sum() };
            let (unstaffed, fixed) = (sum(&months.unstaffed), sum(&months.fixed));
            if unstaffed != 0.0 {
                parts.push(book.unstaffed(scene, t, unstaffed));
            }
            if fixed != 0.0 {
                parts.push(book.all_fixed(scene, t, fixed));
            }
            if one(months.stranded[place]) != 0.0 {
                parts.push(book.stranded(scene, t));
            }
            if one(months.running[place]) != 0.0 {
                let amounts: Vec<AssumptionId> =
                    scene.schedule.running.iter().filter(|(start, _)| *start <= t).map(|(_, id)| *id).collect();
                parts.push(book.amounts_of_month("explain-running", scene, t, &amounts, one(months.running[place])));
            }
            if one(months.shared[place]) != 0.0 {
                let amounts: Vec<AssumptionId> = book.plan.shared.iter().map(|shared| shared.cost).collect();
                parts.push(book.amounts_of_month("explain-shared", scene, t, &amounts, one(months.shared[place])));
            }
            let formula = parts.into_iter().map(Expression::Step).reduce(Expression::plus);
            let name = book.in_month("explain-cost", scene, t);
            Step::new(name, value, Unit::Money, formula.unwrap_or(Expression::Number(0.0)))
        })
    }

    pub(super) fn cost_value(&self, scene: Scene<'_>, t: u32) -> f64 {
        let place = t as usize - 1;
        match scene.flows.get(place) {
            Some(flow) => one(flow.cost),
            None => one(scene.trajectory.people[place]) + one(scene.trajectory.cost_without_people(place)),
        }
    }

    /// The channels of a month, of months × channels.
    fn row<'t>(&self, scene: Scene<'_>, all: &'t [Lanes], t: u32) -> &'t [Lanes] {
        let size = scene.schedule.channels.len();
        &all[(t as usize - 1) * size..t as usize * size]
    }

    /// People that are paid: as is those whom the work needs, in a mix also those who are freed and stay.
    pub(super) fn people(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        let needed = self.after_lag(scene, t);
        let place = t as usize - 1;
        let Some(flow) = scene.flows.get(place) else { return needed };
        let (paid, kept) = (one(flow.people), self.value(needed));
        if paid == kept {
            return needed;
        }
        self.step(format!("people {} {t}", scene.key()), |book| {
            let before = book.after_lag(book.as_is, t);
            let realisation = book.stated_or(book.plan.terms.realisation, Unit::Share, ("explain-all-realised", 1.0));
            let freed = Expression::Greatest(vec![Expression::Step(before).minus(needed), 0.0.into()]);
            let stays = Expression::Product(vec![Expression::Number(1.0).minus(realisation), freed]);
            let name = book.in_month("explain-people", scene, t);
            Step::new(name, paid, Unit::Money, Expression::Step(needed).plus(stays))
        })
    }

    /// L̂: the largest need of the months within the lag.
    fn after_lag(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        let lag = self.plan.base_or(self.plan.terms.saving_lag_months, 0.0);
        let lag = (lag + LAG_TOLERANCE).floor() as u32;
        if lag == 0 {
            return self.need(scene, t);
        }
        self.step(format!("lag {} {t}", scene.key()), |book| {
            let value = one(scene.trajectory.people[t as usize - 1]);
            let today = one(book.base.ground.people_today);
            let first = t.saturating_sub(lag);
            let of = |t: u32| if t == 0 { today } else { one(scene.trajectory.need[t as usize - 1]) };
            // Of months of the same need the last is followed.
            let largest = (first..=t).rev().find(|month| of(*month) >= value).unwrap_or(t);
            let mut parts = Vec::new();
            for month in first..=t {
                parts.push(either(month == largest && month > 0, of(month), || book.need(scene, month)));
            }
            let name = book.in_month("explain-people-after-lag", scene, t);
            let name = name.with("lag", Arg::Months(f64::from(lag))).with("first", first.to_string());
            Step::new(name, value, Unit::Money, Expression::Greatest(parts))
        })
    }

    /// L: what the work in staffed channels costs.
    fn need(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("need {} {t}", scene.key()), |book| {
            let of = |book: &Self, channel: usize| {
                if scene.schedule.staffed[channel] { book.contact_cost_value(scene, channel, t) } else { 0.0 }
            };
            let items = book.channels(scene, |channel| of(book, channel));
            let formula = book.sum_over(&["explain-column-cost"], items, |book, channel, is_followed| {
                either(is_followed, of(book, channel), || book.contact_cost(scene, channel, t))
            });
            let formula = match book.staffing(scene, t) {
                Some(staffing) => formula.plus(staffing),
                None => formula,
            };
            let value = one(scene.trajectory.need[t as usize - 1]);
            Step::new(book.in_month("explain-need", scene, t), value, Unit::Money, formula)
        })
    }

    fn unstaffed(&mut self, scene: Scene<'a>, t: u32, value: f64) -> StepId {
        self.step(format!("unstaffed {} {t}", scene.key()), |book| {
            let row = book.row(scene, &scene.trajectory.unstaffed, t);
            let items = book.channels(scene, |channel| one(row[channel]));
            let formula = book.sum_over(&["explain-column-cost"], items, |book, channel, is_followed| {
                either(is_followed, one(row[channel]), || book.contact_cost(scene, channel, t))
            });
            Step::new(book.in_month("explain-unstaffed", scene, t), value, Unit::Money, formula)
        })
    }

    fn contact_cost_value(&self, scene: Scene<'_>, channel: usize, t: u32) -> f64 {
        let factors = &self.base.ground.months[t as usize - 1];
        let cells = 0..self.plan.cells.len();
        let all: f64 = cells
            .map(|cell| {
                let flows = scene.month(cell, t);
                one(flows.work[channel]) * one(flows.cost[channel])
            })
            .sum();
        all * one(factors.growth) * one(factors.prices)
    }

    /// G × w × Σ over cells of work × cost of an ordinary contact.
    fn contact_cost(&mut self, scene: Scene<'a>, channel: usize, t: u32) -> StepId {
        self.step(format!("contact cost {} {channel} {t}", scene.key()), |book| {
            let work = |cell: usize| one(scene.month(cell, t).work[channel]);
            let cost = |cell: usize| one(scene.month(cell, t).cost[channel]);
            let items = book.cells(|cell| work(cell) * cost(cell));
            let columns = &["explain-column-work", "explain-column-per-contact"];
            let all = book.sum_over(columns, items, |book, cell, is_followed| {
                let work = either(is_followed, work(cell), || book.work(scene, (channel, cell), t));
                work.times(either(is_followed, cost(cell), || book.figure(Figure::Cost, scene, (channel, cell), t)))
            });
            let grown = book.grown(all, t);
            let formula = book.priced(grown, t);
            let name = book.in_month("explain-contact-cost", scene, t);
            let name = name.with("of", book.plan.channels[scene.schedule.channels[channel]].name.as_str());
            Step::new(name, book.contact_cost_value(scene, channel, t), Unit::Money, formula)
        })
    }

    fn all_fixed(&mut self, scene: Scene<'a>, t: u32, value: f64) -> StepId {
        self.step(format!("all fixed {} {t}", scene.key()), |book| {
            let row = book.row(scene, &scene.trajectory.fixed, t);
            let items = book.channels(scene, |channel| one(row[channel]));
            let formula = book.sum_over(&["explain-column-fixed"], items, |book, channel, is_followed| {
                either(is_followed, one(row[channel]), || book.fixed_of_month(scene, channel, t, one(row[channel])))
            });
            Step::new(book.in_month("explain-all-fixed", scene, t), value, Unit::Money, formula)
        })
    }

    /// w × (F, and what its improvements cost).
    fn fixed_of_month(&mut self, scene: Scene<'a>, channel: usize, t: u32, value: f64) -> StepId {
        self.step(format!("fixed of month {} {channel} {t}", scene.key()), |book| {
            let schedule = scene.schedule;
            let is_closed = schedule.closed_for_good[channel].is_some_and(|(first, _)| first <= t);
            let mut parts = Vec::new();
            if !is_closed && schedule.opens[channel] <= t {
                parts.extend(book.fixed_cost(schedule.channels[channel]));
            }
            for &(place, start, id) in &schedule.improvement_costs {
                if place == channel && start <= t {
                    parts.push(book.assumption(id, Unit::Money));
                }
            }
            let sum = parts.into_iter().map(Expression::Step).reduce(Expression::plus);
            let formula = book.priced(sum.unwrap_or(Expression::Number(0.0)), t);
            let name = book.in_month("explain-fixed-of-month", scene, t);
            let name = name.with("of", book.plan.channels[schedule.channels[channel]].name.as_str());
            Step::new(name, value, Unit::Money, formula)
        })
    }

    fn stranded(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        let schedule = scene.schedule;
        let mut amounts = Vec::new();
        for (first, rule) in schedule.closed_for_good.iter().flatten().filter(|(first, _)| *first <= t) {
            let how = &schedule.closings[*rule].how;
            let passed = f64::from(t - first) + 1.0;
            let remains = how.stranded_months.is_none_or(|months| passed <= self.of(months) + 1e-9);
            amounts.extend(how.stranded_cost.filter(|_| remains));
        }
        let value = one(scene.trajectory.stranded[t as usize - 1]);
        self.amounts_of_month("explain-stranded", scene, t, &amounts, value)
    }

    /// w × Σ amounts.
    fn amounts_of_month(
        &mut self,
        key: &'static str,
        scene: Scene<'a>,
        t: u32,
        amounts: &[AssumptionId],
        value: f64,
    ) -> StepId {
        self.step(format!("{key} {} {t}", scene.key()), |book| {
            let sum = book.amounts_stated(amounts);
            let formula = book.priced(sum, t);
            Step::new(book.in_month(key, scene, t), value, Unit::Money, formula)
        })
    }

    /// Σ of stated amounts, every one of which can be looked up.
    pub(super) fn amounts_stated(&mut self, amounts: &[AssumptionId]) -> Expression {
        let mut terms = Vec::new();
        for id in amounts {
            let of = super::expression::Label::Name(self.plan.assumptions.get(*id).name.clone());
            terms.push(term(of, self.assumption(*id, Unit::Money)));
        }
        if terms.is_empty() { Expression::Number(0.0) } else { total(&["explain-column-amount"], terms) }
    }
}

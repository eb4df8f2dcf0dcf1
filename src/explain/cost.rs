//! What a month costs: contacts, people who leave late and in part, fixed, stranded, running and shared (model §3).

use super::book::{Book, Scene, either, one, term, total};
use super::expression::{Expression, StepId};
use super::ledger::Figure;
use super::step::{Step, Unit};
use crate::engine::lanes::Lanes;
use crate::model::AssumptionId;
use crate::text::Message;

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
            let name = name.with("lag", lag.to_string()).with("first", first.to_string());
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

    /// Flow(t): what a mix brings in a month against as is.
    pub(super) fn flow(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("flow {} {t}", scene.key()), |book| {
            let flow = &scene.flows[t as usize - 1];
            let before = book.cost(book.as_is, t);
            let after = book.cost(scene, t);
            let mut formula = Expression::Step(before).minus(after);
            if one(flow.revenue) != 0.0 {
                formula = formula.plus(book.revenue_change(scene, t));
            }
            if one(flow.value) != 0.0 {
                formula = formula.plus(book.customers_value(scene, t));
            }
            Step::new(book.in_month("explain-flow", scene, t), one(flow.flow), Unit::Money, formula)
        })
    }

    fn revenue_change(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("revenue change {} {t}", scene.key()), |book| {
            let margin = book.stated_or(book.plan.terms.revenue_margin, Unit::Share, ("explain-no-margin", 0.0));
            let after = book.revenue(scene, t);
            let before = book.revenue(book.as_is, t);
            let change = Expression::Step(after).minus(before);
            let value = one(scene.flows[t as usize - 1].revenue);
            let name = book.in_month("explain-revenue-change", scene, t);
            Step::new(name, value, Unit::Money, Expression::Step(margin).times(change))
        })
    }

    /// R(t): G × Σ solved contacts × revenue of one.
    fn revenue(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("revenue {} {t}", scene.key()), |book| {
            let value = one(scene.trajectory.revenue[t as usize - 1]);
            let items = book.cells(|cell| one(scene.month(cell, t).revenue));
            let all = book.sum_over(&["explain-column-revenue"], items, |book, cell, is_followed| {
                let value = one(scene.month(cell, t).revenue);
                either(is_followed, value, || book.revenue_of_cell(scene, cell, t))
            });
            let formula = book.grown(all, t);
            Step::new(book.in_month("explain-revenue", scene, t), value, Unit::Money, formula)
        })
    }

    fn revenue_of_cell(&mut self, scene: Scene<'a>, cell: usize, t: u32) -> StepId {
        self.step(format!("revenue of cell {} {cell} {t}", scene.key()), |book| {
            let flows = scene.month(cell, t);
            let moment = book.moment(scene, cell, t);
            let ground = &book.base.ground.cells[cell];
            let each = |channel: usize| one(ground.revenue[scene.schedule.channels[channel]]);
            let fcr = |channel: usize| one(moment.state.fcr[channel]);
            let items = book.channels(scene, |channel| one(flows.contacts[channel]) * fcr(channel) * each(channel));
            let columns = &["explain-column-contacts", "explain-column-fcr", "explain-column-revenue"];
            let formula = book.sum_over(columns, items, |book, channel, is_followed| {
                let contacts =
                    either(is_followed, one(flows.contacts[channel]), || book.arriving(scene, (channel, cell), t));
                let fcr = either(is_followed, fcr(channel), || book.figure(Figure::Fcr, scene, (channel, cell), t));
                let global = scene.schedule.channels[channel];
                let revenue = either(is_followed, each(channel), || book.cell_figure(Figure::Revenue, global, cell));
                contacts.times(fcr).times(revenue)
            });
            let name = book.in_month("explain-revenue-of-cell", scene, t).with("of", book.cell_words(cell));
            Step::new(name, one(flows.revenue), Unit::Money, formula)
        })
    }

    fn customers_value(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("customers value {} {t}", scene.key()), |book| {
            let value = one(scene.flows[t as usize - 1].value);
            let name = book.in_month("explain-customers-value", scene, t);
            let Some(customers) = book.plan.customers.clone() else {
                return Step::new(name, value, Unit::Money, Expression::Number(0.0));
            };
            let kept = book.kept_customers(scene, &customers, t);
            let margin = book.assumption(customers.margin_per_year, Unit::Money);
            Step::new(name, value, Unit::Money, Expression::Step(kept).times(margin).over(12.0))
        })
    }

    /// δ(t): customers kept more than as is, from the month before.
    fn kept_customers(&mut self, scene: Scene<'a>, customers: &crate::model::Customers, t: u32) -> StepId {
        self.step(format!("kept {} {t}", scene.key()), |book| {
            let kept = book.kept_values(scene, customers, t);
            let (value, before) = (kept[t as usize - 1], if t > 1 { kept[t as usize - 2] } else { 0.0 });
            let name = book.in_month("explain-kept-customers", scene, t);
            if t == 1 {
                return Step::given(name, 0.0, Unit::Count, super::step::Basis::Default);
            }
            let last = t - 1;
            let flow = &scene.flows[last as usize - 1];
            let stay = Expression::Number(1.0)
                .minus(Expression::Step(book.assumption(customers.churn_per_year, Unit::Share)).over(12.0));
            let mut gained = Expression::Step(book.assumption(customers.count, Unit::Count));
            gained = book.grown(gained, last);
            gained = gained
                .times(book.assumption(customers.contact_rate, Unit::Share))
                .times(book.assumption(customers.churn_per_point, Unit::Share))
                .times(book.mood_change(scene, last))
                .over(12.0);
            let mut formula = Expression::Product(vec![before.into(), stay]).plus(gained);
            if let Some(id) = customers.churn_per_unserved_case
                && one(flow.unserved_change) != 0.0
            {
                let each = book.assumption(id, Unit::Plain);
                formula = formula.minus(Expression::Step(each).times(book.unserved_change(scene, last)));
            }
            Step::new(name, value, Unit::Count, formula)
        })
    }

    fn kept_values(&self, scene: Scene<'_>, customers: &crate::model::Customers, t: u32) -> Vec<f64> {
        let mut kept = vec![0.0];
        for place in 0..t as usize {
            let flow = &scene.flows[place];
            let gained = self.of(customers.count)
                * one(self.base.ground.months[place].growth)
                * self.of(customers.contact_rate)
                * self.of(customers.churn_per_point)
                * one(flow.satisfaction_change)
                / 12.0;
            let lost = self.plan.base_or(customers.churn_per_unserved_case, 0.0) * one(flow.unserved_change);
            let before = kept[place];
            kept.push(before * (1.0 - self.of(customers.churn_per_year) / 12.0) + gained - lost);
        }
        kept
    }

    /// Δunserved(t), cases.
    pub(super) fn unserved_change(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("unserved change {} {t}", scene.key()), |book| {
            let after = book.unserved(scene, t);
            let before = book.unserved(book.as_is, t);
            let value = one(scene.flows[t as usize - 1].unserved_change);
            let name = book.in_month("explain-unserved-change", scene, t);
            Step::new(name, value, Unit::Count, Expression::Step(after).minus(before))
        })
    }

    /// The one-offs of month t.
    pub(super) fn one_offs(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("one-offs {} {t}", scene.key()), |book| {
            let amounts: Vec<AssumptionId> =
                scene.schedule.one_offs.iter().filter(|(month, _)| *month == t).map(|(_, id)| *id).collect();
            let formula = book.amounts_stated(&amounts);
            let value = one(scene.trajectory.one_offs[t as usize - 1]);
            let name: Message = book.in_month("explain-one-offs", scene, t);
            Step::new(name, value, Unit::Money, formula)
        })
    }
}

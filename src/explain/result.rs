//! What a month of a mix brings against as is: costs, revenue, customers who stay, and its one-offs (model §5).

use super::book::{Book, Scene, either, one};
use super::expression::{Expression, StepId};
use super::ledger::Figure;
use super::step::{Basis, Step, Unit};
use crate::model::{AssumptionId, Customers};

impl<'a> Book<'a> {
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

    pub(super) fn revenue_change(&mut self, scene: Scene<'a>, t: u32) -> StepId {
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
    pub(super) fn revenue(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("revenue {} {t}", scene.key()), |book| {
            let value = one(scene.trajectory.revenue[t as usize - 1]);
            let items = book.cells(|cell| one(scene.month(cell, t).revenue));
            let all = book.sum_over(&["explain-column-revenue"], items, |book, cell, is_followed| {
                let value = one(scene.month(cell, t).revenue);
                either(is_followed, value, || book.revenue_of_cell(scene, cell, t))
            });
            let formula = book.grown(all, t);
            let formula = book.with_waiting(scene, t, ("explain-revenue", value, Unit::Money), formula);
            Step::new(book.in_month("explain-revenue", scene, t), value, Unit::Money, formula)
        })
    }

    pub(super) fn revenue_of_cell(&mut self, scene: Scene<'a>, cell: usize, t: u32) -> StepId {
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

    pub(super) fn customers_value(&mut self, scene: Scene<'a>, t: u32) -> StepId {
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
    pub(super) fn kept_customers(&mut self, scene: Scene<'a>, customers: &Customers, t: u32) -> StepId {
        self.step(format!("kept {} {t}", scene.key()), |book| {
            let kept = book.kept_values(scene, customers, t);
            let (value, before) = (kept[t as usize - 1], if t > 1 { kept[t as usize - 2] } else { 0.0 });
            let name = book.in_month("explain-kept-customers", scene, t);
            if t == 1 {
                return Step::given(name, 0.0, Unit::Count, Basis::Evident);
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

    pub(super) fn kept_values(&self, scene: Scene<'_>, customers: &Customers, t: u32) -> Vec<f64> {
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
            let stated = book.amounts_stated(&amounts);
            let formula = match book.owed(scene, t) {
                None => stated,
                Some(owed) if amounts.is_empty() => Expression::Step(owed),
                Some(owed) => stated.plus(owed),
            };
            let value = one(scene.trajectory.one_offs[t as usize - 1]);
            let name = book.in_month("explain-one-offs", scene, t);
            Step::new(name, value, Unit::Money, formula)
        })
    }
}

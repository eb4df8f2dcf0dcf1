//! The figures of one month, summed over cells: contacts, cases, what became of them, and the months' factors.

use super::book::{Book, Scene, either, one};
use super::expression::{Expression, StepId};
use super::ledger::Figure;
use super::step::{Basis, Step, Unit};
use crate::model::AssumptionId;
use crate::text::Message;

impl<'a> Book<'a> {
    /// (1 + rate)^(k/12); `None` where it is 1 in every month.
    fn compounded(
        &mut self,
        (key, rate): (&'static str, Option<AssumptionId>),
        value: f64,
        (t, twelfths): (u32, f64),
    ) -> Option<StepId> {
        let rate = rate.filter(|rate| self.of(*rate) != 0.0)?;
        Some(self.step(format!("{key} {t}"), |book| {
            let stated = book.assumption(rate, Unit::Share);
            let power = Expression::Number(twelfths).over(12.0);
            let name = Message::new(key).with("month", book.month(t));
            Step::new(name, value, Unit::Plain, Expression::Number(1.0).plus(stated).to_the(power))
        }))
    }

    /// G(t).
    pub(super) fn growth(&mut self, t: u32) -> Option<StepId> {
        let value = one(self.base.ground.months[t as usize - 1].growth);
        self.compounded(("explain-growth", self.plan.terms.growth_per_year), value, (t, f64::from(t) - 1.0))
    }

    /// w(t).
    pub(super) fn prices(&mut self, t: u32) -> Option<StepId> {
        let value = one(self.base.ground.months[t as usize - 1].prices);
        self.compounded(("explain-prices", self.plan.terms.cost_growth_per_year), value, (t, f64::from(t) - 1.0))
    }

    /// (1 + i)^(−t/12).
    pub(super) fn discount_end(&mut self, t: u32) -> Option<StepId> {
        let value = one(self.base.ground.months[t as usize - 1].discount_end);
        self.compounded(("explain-discount-end", Some(self.plan.terms.discount_rate)), value, (t, -f64::from(t)))
    }

    /// (1 + i)^(−(t−1)/12).
    pub(super) fn discount_start(&mut self, t: u32) -> Option<StepId> {
        let value = one(self.base.ground.months[t as usize - 1].discount_start);
        self.compounded(("explain-discount-start", Some(self.plan.terms.discount_rate)), value, (t, 1.0 - f64::from(t)))
    }

    /// An expression times G(t), where cases grow.
    pub(super) fn grown(&mut self, expression: Expression, t: u32) -> Expression {
        match self.growth(t) {
            Some(growth) => expression.times(growth),
            None => expression,
        }
    }

    /// An expression times w(t), where prices grow.
    pub(super) fn priced(&mut self, expression: Expression, t: u32) -> Expression {
        match self.prices(t) {
            Some(prices) => expression.times(prices),
            None => expression,
        }
    }

    fn growth_value(&self, t: u32) -> f64 {
        one(self.base.ground.months[t as usize - 1].growth)
    }

    /// Contacts of a channel in month t, over all cells.
    pub(super) fn channel_contacts(&mut self, scene: Scene<'a>, channel: usize, t: u32) -> StepId {
        self.step(format!("channel contacts {} {channel} {t}", scene.key()), |book| {
            let cells = book.cells(|cell| one(scene.month(cell, t).contacts[channel]));
            let sum: f64 = cells.iter().map(|(_, _, value)| value).sum();
            let all = book.sum_over(&["explain-column-contacts"], cells, |book, cell, is_followed| {
                let value = one(scene.month(cell, t).contacts[channel]);
                either(is_followed, value, || book.arriving(scene, (channel, cell), t))
            });
            let formula = book.grown(all, t);
            let name = book.in_month("explain-channel-contacts", scene, t);
            let name = name.with("of", book.plan.channels[scene.schedule.channels[channel]].name.as_str());
            Step::new(name, sum * book.growth_value(t), Unit::Count, formula)
        })
    }

    /// Contacts of all channels in month t.
    pub(super) fn all_contacts(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        self.step(format!("contacts {} {t}", scene.key()), |book| {
            let value = one(scene.trajectory.contacts[t as usize - 1]);
            let growth = book.growth_value(t);
            let cells = 0..book.plan.cells.len();
            let of = |channel: usize| -> f64 {
                cells.clone().map(|cell| one(scene.month(cell, t).contacts[channel])).sum::<f64>() * growth
            };
            let items = book.channels(scene, of);
            let formula = book.sum_over(&["explain-column-contacts"], items, |book, channel, is_followed| {
                either(is_followed, of(channel), || book.channel_contacts(scene, channel, t))
            });
            let what = "explain-contacts-in-month";
            let formula = book.with_waiting(scene, t, (what, value, Unit::Count), formula);
            Step::new(book.in_month(what, scene, t), value, Unit::Count, formula)
        })
    }

    /// G × Σ over cells of what `each` writes for a cell.
    fn over_cells(
        &mut self,
        (key, column): (&'static str, &'static str),
        scene: Scene<'a>,
        t: u32,
        (value, of_cell): (f64, &dyn Fn(usize) -> f64),
        mut each: impl FnMut(&mut Self, usize) -> StepId,
    ) -> StepId {
        self.step(format!("{key} {} {t}", scene.key()), |book| {
            let cells = book.cells(of_cell);
            let all = book.sum_over(&[column], cells, |book, cell, is_followed| {
                either(is_followed, of_cell(cell), || each(book, cell))
            });
            let formula = book.grown(all, t);
            let formula = book.with_waiting(scene, t, (key, value, Unit::Count), formula);
            Step::new(book.in_month(key, scene, t), value, Unit::Count, formula)
        })
    }

    /// Cases in month t.
    pub(super) fn all_cases(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        let value = one(scene.trajectory.cases[t as usize - 1]);
        let of_cell = |cell: usize| one(scene.month(cell, t).cases);
        let keys = ("explain-cases-in-month", "explain-column-cases");
        self.over_cells(keys, scene, t, (value, &of_cell), |book, cell| {
            let today = book.all_first_today(cell);
            let flows = scene.month(cell, t);
            let prevented = book.all_prevented(scene, cell, t);
            if one(flows.induced) == 0.0 && prevented.is_none() {
                return today;
            }
            book.step(format!("cases {} {cell} {t}", scene.key()), |book| {
                let mut formula = Expression::Step(today);
                let rules = scene.schedule.induced.iter().enumerate();
                for (place, rule) in rules {
                    if book.moment(scene, cell, t).state.offered[rule.to] {
                        formula = formula.plus(book.induced(scene, place, cell, t));
                    }
                }
                if let Some(prevented) = prevented {
                    formula = formula.minus(prevented);
                }
                let name = book.in_month("explain-cases-of-cell", scene, t).with("of", book.cell_words(cell));
                Step::new(name, one(flows.cases), Unit::Count, formula)
            })
        })
    }

    /// Cases in month t that gave up or were lost.
    pub(super) fn unserved(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        let value = one(scene.trajectory.unserved[t as usize - 1]);
        let of_cell = |cell: usize| one(scene.month(cell, t).gave_up) + one(scene.month(cell, t).lost);
        let keys = ("explain-unserved-in-month", "explain-column-unserved");
        self.over_cells(keys, scene, t, (value, &of_cell), |book, cell| {
            book.step(format!("unserved {} {cell} {t}", scene.key()), |book| {
                let flows = scene.month(cell, t);
                let gave_up = book.gave_up(scene, cell, t);
                let mut formula = Expression::Step(gave_up);
                if one(flows.lost) != 0.0 {
                    formula = formula.plus(book.lost(scene, cell, t));
                }
                let name = book.in_month("explain-unserved-of-cell", scene, t).with("of", book.cell_words(cell));
                Step::new(name, of_cell(cell), Unit::Count, formula)
            })
        })
    }

    /// Cases of a cell that gave up, per unit of G.
    fn gave_up(&mut self, scene: Scene<'a>, cell: usize, t: u32) -> StepId {
        self.step(format!("gave up {} {cell} {t}", scene.key()), |book| {
            let flows = scene.month(cell, t);
            let moment = book.moment(scene, cell, t);
            let share = |channel: usize| one(moment.state.gives_up[channel]);
            let items = book.channels(scene, |channel| one(flows.contacts[channel]) * share(channel));
            let columns = &["explain-column-contacts", "explain-column-gives-up"];
            let formula = book.sum_over(columns, items, |book, channel, is_followed| {
                let contacts =
                    either(is_followed, one(flows.contacts[channel]), || book.arriving(scene, (channel, cell), t));
                contacts.times(either(is_followed, share(channel), || book.gives_up(scene, (channel, cell), t)))
            });
            let name = book.in_month("explain-gave-up", scene, t).with("of", book.cell_words(cell));
            Step::new(name, one(flows.gave_up), Unit::Count, formula)
        })
    }

    /// Cases of a cell that closings lose, per unit of G.
    pub(super) fn lost(&mut self, scene: Scene<'a>, cell: usize, t: u32) -> StepId {
        self.step(format!("lost {} {cell} {t}", scene.key()), |book| {
            let flows = scene.month(cell, t);
            let moment = book.moment(scene, cell, t);
            let mut sum: Option<Expression> = None;
            for closing in moment.state.closings.iter().filter(|closing| one(closing.lost) != 0.0) {
                let closed = Expression::Step(book.closed(scene, (closing.channel, cell), t));
                let mut share = Expression::Number(1.0);
                for to in (0..closing.to.len()).filter(|to| one(closing.to[*to]) != 0.0) {
                    share = share.minus(book.passed_on(scene, cell, t, (closing.channel, to)));
                }
                let lost = closed.times(share);
                sum = Some(match sum {
                    Some(sum) => sum.plus(lost),
                    None => lost,
                });
            }
            let name = book.in_month("explain-lost", scene, t).with("of", book.cell_words(cell));
            Step::new(name, one(flows.lost), Unit::Count, sum.unwrap_or(Expression::Number(0.0)))
        })
    }

    /// Solved cases of a cell, per unit of G.
    pub(super) fn solved(&mut self, scene: Scene<'a>, cell: usize, t: u32) -> StepId {
        self.step(format!("solved {} {cell} {t}", scene.key()), |book| {
            let flows = scene.month(cell, t);
            let moment = book.moment(scene, cell, t);
            let fcr = |channel: usize| one(moment.state.fcr[channel]);
            let items = book.channels(scene, |channel| one(flows.contacts[channel]) * fcr(channel));
            let columns = &["explain-column-contacts", "explain-column-fcr"];
            let formula = book.sum_over(columns, items, |book, channel, is_followed| {
                let contacts =
                    either(is_followed, one(flows.contacts[channel]), || book.arriving(scene, (channel, cell), t));
                contacts
                    .times(either(is_followed, fcr(channel), || book.figure(Figure::Fcr, scene, (channel, cell), t)))
            });
            let name = book.in_month("explain-solved", scene, t).with("of", book.cell_words(cell));
            Step::new(name, one(flows.solved), Unit::Count, formula)
        })
    }

    /// Solved cases in month t that would have come anyway, and those prevented.
    pub(super) fn counted(&mut self, scene: Scene<'a>, t: u32) -> StepId {
        let value = one(scene.trajectory.counted[t as usize - 1]);
        let of_cell = |cell: usize| {
            let flows = scene.month(cell, t);
            one(flows.solved) - one(flows.induced_solved) + one(flows.prevented)
        };
        let keys = ("explain-counted-in-month", "explain-column-solved");
        self.over_cells(keys, scene, t, (value, &of_cell), |book, cell| {
            let solved = book.solved(scene, cell, t);
            let flows = scene.month(cell, t);
            let prevented = book.all_prevented(scene, cell, t);
            if one(flows.induced_solved) == 0.0 && prevented.is_none() {
                return solved;
            }
            book.step(format!("counted {} {cell} {t}", scene.key()), |book| {
                let mut formula = Expression::Step(solved);
                for (place, rule) in scene.schedule.induced.iter().enumerate() {
                    if one(rule.growth.at(t, &book.values)) != 0.0 && book.moment(scene, cell, t).state.offered[rule.to]
                    {
                        let induced = Expression::Step(book.induced(scene, place, cell, t));
                        formula = formula.minus(induced.times(book.solved_share(scene, (rule.to, cell), t)));
                    }
                }
                if let Some(prevented) = prevented {
                    formula = formula.plus(prevented);
                }
                let name = book.in_month("explain-counted-of-cell", scene, t).with("of", book.cell_words(cell));
                Step::new(name, of_cell(cell), Unit::Count, formula)
            })
        })
    }

    /// The probability that a case is solved in the end, by where it starts.
    pub(super) fn solved_share(&mut self, scene: Scene<'a>, (channel, cell): (usize, usize), t: u32) -> StepId {
        self.step(format!("solved share {} {channel} {cell} {t}", scene.key()), |book| {
            let moment = book.moment(scene, cell, t);
            let visits = |to: usize| one(moment.state.fundamental[(channel, to)]);
            let fcr = |to: usize| one(moment.state.fcr[to]);
            let items = book.channels(scene, |to| visits(to) * fcr(to));
            let columns = &["explain-column-visits", "explain-column-fcr"];
            let formula = book.sum_over(columns, items, |book, to, is_followed| {
                let visits = either(is_followed, visits(to), || book.visits(scene, cell, t, (channel, to)));
                visits.times(either(is_followed, fcr(to), || book.figure(Figure::Fcr, scene, (to, cell), t)))
            });
            let name = book.at("explain-solved-share", scene, (channel, cell), t);
            let value = one(moment.state.solved[channel]);
            if formula == Expression::Number(0.0) {
                return Step::given(name, value, Unit::Share, Basis::Computed);
            }
            Step::new(name, value, Unit::Share, formula)
        })
    }
}

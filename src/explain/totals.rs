//! The totals of nuläge: all channels of today together (model §1).

use super::book::{Book, either, one, said};
use super::expression::{Expression, StepId};
use super::ledger::Figure;
use super::step::{Step, Unit};

impl<'a> Book<'a> {
    /// Contacts a month of all channels.
    pub(super) fn contacts_today(&mut self) -> StepId {
        self.step("contacts today".to_owned(), |book| {
            let contacts = |channel: usize| book.plan.channels[channel].total_contacts();
            let items = book.today(contacts);
            let plan = book.plan;
            let formula = book.sum_over(&["explain-column-contacts"], items, |book, channel, is_followed| {
                either(is_followed, plan.channels[channel].total_contacts(), || book.contacts(channel, None))
            });
            Step::new(said("explain-contacts-today"), book.nulage.contacts, Unit::Count, formula)
        })
    }

    /// ΣD⁰ of all channels.
    pub(super) fn cases_today(&mut self) -> StepId {
        self.step("cases today".to_owned(), |book| {
            let nulage = book.nulage;
            let items = book.today(|channel| nulage.channels[channel].first_contacts);
            let formula = book.sum_over(&["explain-column-first"], items, |book, channel, is_followed| {
                either(is_followed, nulage.channels[channel].first_contacts, || book.first_contacts(channel))
            });
            Step::new(said("explain-cases-today"), nulage.cases, Unit::Count, formula)
        })
    }

    /// Σ x⁰·f.
    pub(super) fn solved_today(&mut self) -> StepId {
        self.step("solved today".to_owned(), |book| {
            let of = |book: &Self, channel: usize| -> f64 {
                let cells = book.base.ground.cells.iter();
                cells.map(|cell| one(cell.contacts[channel]) * one(cell.fcr[channel])).sum()
            };
            let items = book.today(|channel| of(book, channel));
            let formula = book.sum_over(&["explain-column-solved"], items, |book, channel, is_followed| {
                either(is_followed, of(book, channel), || book.solved_of_channel(channel, of(book, channel)))
            });
            Step::new(said("explain-solved-today"), book.nulage.solved, Unit::Count, formula)
        })
    }

    pub(super) fn solved_of_channel(&mut self, channel: usize, value: f64) -> StepId {
        self.step(format!("solved of channel {channel}"), |book| {
            let contacts = |book: &Self, cell: usize| one(book.base.ground.cells[cell].contacts[channel]);
            let fcr = |book: &Self, cell: usize| one(book.base.ground.cells[cell].fcr[channel]);
            let items = book.cells(|cell| contacts(book, cell) * fcr(book, cell));
            let columns = &["explain-column-contacts", "explain-column-fcr"];
            let formula = book.sum_over(columns, items, |book, cell, is_followed| {
                either(is_followed, contacts(book, cell), || book.contacts(channel, Some(cell))).times(either(
                    is_followed,
                    fcr(book, cell),
                    || book.cell_figure(Figure::Fcr, channel, cell),
                ))
            });
            Step::new(book.of_channel("explain-solved-of-channel", channel), value, Unit::Count, formula)
        })
    }

    /// The channels' cost, and what they share.
    pub(super) fn cost_today_of_all(&mut self, value: f64) -> StepId {
        self.step("cost today".to_owned(), |book| {
            let nulage = book.nulage;
            let cost = |channel: usize| nulage.channels[channel].cost.unwrap_or(0.0);
            let items = book.today(cost);
            let mut formula = book.sum_over(&["explain-column-cost"], items, |book, channel, is_followed| {
                either(is_followed, cost(channel), || book.cost_of_channel(channel, cost(channel)))
            });
            if nulage.shared_cost != 0.0 {
                formula = formula.plus(book.shared_today());
            }
            Step::new(said("explain-cost-today"), value, Unit::Money, formula)
        })
    }

    /// Σ of what no mix removes.
    pub(super) fn shared_today(&mut self) -> StepId {
        self.step("shared today".to_owned(), |book| {
            let amounts: Vec<_> = book.plan.shared.iter().map(|shared| shared.cost).collect();
            let formula = book.amounts_stated(&amounts);
            Step::new(said("explain-shared-today"), book.nulage.shared_cost, Unit::Money, formula)
        })
    }

    /// cost ÷ solved.
    pub(super) fn cost_per_solved_of_all(&mut self, (value, cost): (f64, f64)) -> StepId {
        let cost = self.cost_today_of_all(cost);
        let solved = self.solved_today();
        self.step("cost per solved today".to_owned(), |_| {
            Step::new(said("explain-cost-per-solved-today"), value, Unit::Money, Expression::Step(cost).over(solved))
        })
    }

    /// Contacts of channels whose satisfaction is known ÷ all contacts.
    pub(super) fn coverage(&mut self) -> StepId {
        let all = self.contacts_today();
        self.step("coverage".to_owned(), |book| {
            let plan = book.plan;
            let nulage = book.nulage;
            let covered = |channel: usize| {
                nulage.channels[channel].satisfaction.map_or(0.0, |_| nulage.channels[channel].contacts)
            };
            let items = book.today(covered);
            let above = book.sum_over(&["explain-column-contacts"], items, |book, channel, is_followed| {
                either(is_followed, plan.channels[channel].total_contacts(), || book.contacts(channel, None))
            });
            Step::new(said("explain-coverage"), nulage.satisfaction_coverage, Unit::Share, above.over(all))
        })
    }

    /// 1 − solved ÷ cases.
    pub(super) fn unserved_today(&mut self) -> StepId {
        let solved = self.solved_today();
        let cases = self.cases_today();
        self.step("unserved today".to_owned(), |book| {
            let formula = Expression::Number(1.0).minus(Expression::Step(solved).over(cases));
            Step::new(said("explain-unserved-today"), book.nulage.unserved_share, Unit::Share, formula)
        })
    }
}

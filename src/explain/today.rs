//! The figures of nuläge: today's channels and their totals, in a mean month (model §1).

use super::book::{Book, Item, either, one};
use super::expression::{Expression, StepId};
use super::ledger::Figure;
use super::step::{Step, Unit};
use crate::input::LedgerColumn;
use crate::model::{CellFigure, CellValue};
use crate::text::Message;

impl<'a> Book<'a> {
    pub(super) fn of_channel(&self, key: &'static str, channel: usize) -> Message {
        Message::new(key).with("of", self.plan.channels[channel].name.as_str())
    }

    /// One item a current channel.
    pub(super) fn today(&self, value: impl Fn(usize) -> f64) -> Vec<Item> {
        (0..self.plan.current_channels).map(|channel| (self.channel_label(channel), channel, value(channel))).collect()
    }

    /// Share of all contacts.
    pub(super) fn share_of_contacts(&mut self, channel: usize, value: f64) -> StepId {
        let own = self.contacts(channel, None);
        let all = self.contacts_today();
        let name = self.of_channel("explain-share-of-contacts", channel);
        self.step(format!("share of contacts {channel}"), |_| {
            Step::new(name, value, Unit::Share, Expression::Step(own).over(all))
        })
    }

    fn first_value(&self, channel: usize, cell: usize) -> f64 {
        one(self.base.ground.cells[cell].first_contacts[channel])
    }

    /// Σ over cells of D⁰.
    pub(super) fn first_contacts(&mut self, channel: usize) -> StepId {
        self.step(format!("first contacts {channel}"), |book| {
            let items = book.cells(|cell| book.first_value(channel, cell));
            let value = items.iter().map(|(_, _, value)| value).sum();
            let formula = book.sum_over(&["explain-column-first"], items, |book, cell, is_followed| {
                either(is_followed, book.first_value(channel, cell), || book.first_today(channel, cell))
            });
            Step::new(book.of_channel("explain-first-contacts", channel), value, Unit::Count, formula)
        })
    }

    /// Σ v·x⁰ + F.
    pub(super) fn cost_of_channel(&mut self, channel: usize, value: f64) -> StepId {
        self.step(format!("cost of channel {channel}"), |book| {
            let mut formula = book.variable_cost(channel);
            if let Some(fixed) = book.fixed_cost(channel) {
                formula = formula.plus(fixed);
            }
            Step::new(book.of_channel("explain-cost-of-channel", channel), value, Unit::Money, formula)
        })
    }

    /// Σ v·x⁰.
    pub(super) fn variable_cost(&mut self, channel: usize) -> Expression {
        let contacts = |book: &Self, cell: usize| one(book.base.ground.cells[cell].contacts[channel]);
        let cost = |book: &Self, cell: usize| one(book.base.ground.cells[cell].cost[channel]);
        let items = self.cells(|cell| contacts(self, cell) * cost(self, cell));
        let columns = &["explain-column-contacts", "explain-column-per-contact"];
        self.sum_over(columns, items, |book, cell, is_followed| {
            either(is_followed, contacts(book, cell), || book.contacts(channel, Some(cell))).times(either(
                is_followed,
                cost(book, cell),
                || book.cell_figure(Figure::Cost, channel, cell),
            ))
        })
    }

    /// cost ÷ contacts.
    pub(super) fn cost_per_contact_today(&mut self, channel: usize, (value, cost): (f64, f64)) -> StepId {
        let cost = self.cost_of_channel(channel, cost);
        let contacts = self.contacts(channel, None);
        let name = self.of_channel("explain-cost-per-contact", channel);
        self.step(format!("cost per contact {channel}"), |_| {
            Step::new(name, value, Unit::Money, Expression::Step(cost).over(contacts))
        })
    }

    /// A figure of the cases that start in a channel, over its cells, by D⁰.
    fn by_case(
        &mut self,
        (key, unit): (&'static str, Unit),
        channel: usize,
        value: f64,
        mut of_cell: impl FnMut(&mut Self, usize) -> StepId,
    ) -> StepId {
        self.step(format!("{key} {channel}"), |book| {
            let started: Vec<usize> =
                (0..book.plan.cells.len()).filter(|cell| book.first_value(channel, *cell) != 0.0).collect();
            let name = book.of_channel(key, channel);
            if let [cell] = started.as_slice() {
                let only = of_cell(book, *cell);
                return Step::new(name, value, unit, only.into());
            }
            let each: Vec<StepId> = started.iter().map(|cell| of_cell(book, *cell)).collect();
            let values: Vec<f64> = each.iter().map(|id| book.value(*id)).collect();
            let items: Vec<Item> = started
                .iter()
                .enumerate()
                .map(|(place, cell)| (book.cell_label(*cell), place, book.first_value(channel, *cell) * values[place]))
                .collect();
            let columns = &["explain-column-first", "explain-column-value"];
            let above = book.sum_over(columns, items, |book, place, is_followed| {
                let first = book.first_value(channel, started[place]);
                either(is_followed, first, || book.first_today(channel, started[place])).times(either(
                    is_followed,
                    values[place],
                    || each[place],
                ))
            });
            let below = book.first_contacts(channel);
            Step::new(name, value, unit, above.over(below))
        })
    }

    /// N(v + F/x): the cost of the whole journey of a case.
    pub(super) fn cost_per_case_today(&mut self, channel: usize, value: f64) -> StepId {
        self.by_case(("explain-cost-per-case-today", Unit::Money), channel, value, |book, cell| {
            let scene = book.as_is;
            book.step(format!("cost per case {channel} {cell}"), |book| {
                let moment = book.moment(scene, cell, 1);
                let visits = |to: usize| one(moment.state.fundamental[(channel, to)]);
                let each: Vec<f64> = (0..book.plan.current_channels).map(|to| book.full_cost_value(to, cell)).collect();
                let items = book.today(|to| visits(to) * each[to]);
                let value = items.iter().map(|(_, _, value)| value).sum();
                let columns = &["explain-column-visits", "explain-column-full-cost"];
                let formula = book.sum_over(columns, items, |book, to, is_followed| {
                    either(is_followed, visits(to), || book.visits(scene, cell, 1, (channel, to))).times(either(
                        is_followed,
                        each[to],
                        || book.full_cost(to, cell),
                    ))
                });
                let name = Message::new("explain-cost-per-case-of-cell").with("of", book.place(channel, cell));
                Step::new(name, value, Unit::Money, formula)
            })
        })
    }

    fn full_cost_value(&self, channel: usize, cell: usize) -> f64 {
        let described = &self.plan.channels[channel];
        let contacts = described.total_contacts();
        let fixed = self.plan.base_or(described.fixed_cost, 0.0);
        let fixed = if contacts > 0.0 { fixed / contacts } else { 0.0 };
        one(self.base.ground.cells[cell].cost[channel]) + fixed
    }

    /// v + F ÷ x⁰: a contact with its part of the fixed cost.
    fn full_cost(&mut self, channel: usize, cell: usize) -> StepId {
        self.step(format!("full cost {channel} {cell}"), |book| {
            let mut formula = Expression::Step(book.cell_figure(Figure::Cost, channel, cell));
            if let Some(fixed) = book.fixed_cost(channel)
                && book.plan.channels[channel].total_contacts() > 0.0
            {
                let contacts = book.contacts(channel, None);
                formula = formula.plus(Expression::Step(fixed).over(contacts));
            }
            let name = Message::new("explain-full-cost").with("of", book.place(channel, cell));
            Step::new(name, book.full_cost_value(channel, cell), Unit::Money, formula)
        })
    }

    /// cost per case ÷ share of the cases that is solved.
    pub(super) fn cost_per_solved_today(&mut self, channel: usize, (value, cost, solved): (f64, f64, f64)) -> StepId {
        let cost = self.cost_per_case_today(channel, cost);
        let solved = self.solved_share_today(channel, solved);
        let name = self.of_channel("explain-cost-per-solved", channel);
        self.step(format!("cost per solved {channel}"), |_| {
            Step::new(name, value, Unit::Money, Expression::Step(cost).over(solved))
        })
    }

    /// Σ N·f.
    pub(super) fn solved_share_today(&mut self, channel: usize, value: f64) -> StepId {
        let scene = self.as_is;
        self.by_case(("explain-solved-share-today", Unit::Share), channel, value, |book, cell| {
            book.solved_share(scene, (channel, cell), 1)
        })
    }

    /// Σ N.
    pub(super) fn contacts_per_case(&mut self, channel: usize, value: f64) -> StepId {
        let scene = self.as_is;
        self.by_case(("explain-contacts-per-case", Unit::Plain), channel, value, |book, cell| {
            book.step(format!("contacts per case {channel} {cell}"), |book| {
                let moment = book.moment(scene, cell, 1);
                let visits = |to: usize| one(moment.state.fundamental[(channel, to)]);
                let items = book.today(visits);
                let value = items.iter().map(|(_, _, value)| value).sum();
                let formula = book.sum_over(&["explain-column-visits"], items, |book, to, is_followed| {
                    either(is_followed, visits(to), || book.visits(scene, cell, 1, (channel, to)))
                });
                let name = Message::new("explain-contacts-per-case-of-cell").with("of", book.place(channel, cell));
                Step::new(name, value, Unit::Plain, formula)
            })
        })
    }

    /// Σ_j N_cj · Σ_(d≠j) P_jd.
    pub(super) fn switches_per_case(&mut self, channel: usize, value: f64) -> StepId {
        let scene = self.as_is;
        self.by_case(("explain-switches-per-case", Unit::Plain), channel, value, |book, cell| {
            book.step(format!("switches per case {channel} {cell}"), |book| {
                let moment = book.moment(scene, cell, 1);
                let visits = |at: usize| one(moment.state.fundamental[(channel, at)]);
                let onward = |at: usize, to: usize| one(moment.state.onward[(at, to)]);
                let current = book.plan.current_channels;
                let leaves = |at: usize| -> f64 { (0..current).filter(|to| *to != at).map(|to| onward(at, to)).sum() };
                let items = book.today(|at| visits(at) * leaves(at));
                let value = items.iter().map(|(_, _, value)| value).sum();
                let columns = &["explain-column-visits", "explain-column-leaves"];
                let formula = book.sum_over(columns, items, |book, at, is_followed| {
                    let stays = either(is_followed, visits(at), || book.visits(scene, cell, 1, (channel, at)));
                    if !is_followed {
                        return stays.times(leaves(at));
                    }
                    let ways = (0..current).filter(|to| *to != at);
                    let ways: Vec<StepId> = ways.filter_map(|to| book.onward(scene, cell, 1, (at, to))).collect();
                    let sum = ways.into_iter().map(Expression::Step).reduce(Expression::plus);
                    stays.times(sum.unwrap_or(Expression::Number(0.0)))
                });
                let name = Message::new("explain-switches-per-case-of-cell").with("of", book.place(channel, cell));
                Step::new(name, value, Unit::Plain, formula)
            })
        })
    }

    /// FCR as it is stated, also where contacts are read as cases: by contacts over the cells that state it.
    pub(super) fn fcr_today(&mut self, channel: usize, value: f64) -> StepId {
        let cells = match &self.plan.channels[channel].fcr {
            CellFigure::ByCell(cells) => cells,
            CellFigure::All(id) => return self.assumption(*id, Unit::Share),
            CellFigure::Unknown => return self.default("explain-contacts-are-cases", value, Unit::Share),
        };
        let only: Vec<usize> = (0..cells.len()).filter(|cell| matches!(cells[*cell], CellValue::Stated(_))).collect();
        match only.as_slice() {
            [cell] => self.measured(Figure::Fcr, channel, *cell, value),
            _ => self.mean_of_cells(Figure::Fcr, channel, cells),
        }
    }

    /// Σ of a column over the channel's rows, or its mean by contacts, as files that no figure uses are shown.
    pub(super) fn shown_only(&mut self, column: LedgerColumn, channel: usize, value: f64) -> StepId {
        self.step(format!("shown {column:?} {channel}"), |book| {
            let rows = book.ledger_rows(channel, None);
            let (key, unit, formula) = match column {
                LedgerColumn::Wait => {
                    ("explain-wait", Unit::Seconds, book.mean_of_rows(&rows, column, LedgerColumn::Volume))
                }
                LedgerColumn::Abandoned => {
                    let sum = book.sum_of_rows(&rows, column, "explain-column-value");
                    ("explain-abandoned", Unit::Count, sum.over(book.months(channel)))
                }
                _ => ("explain-responses", Unit::Count, book.sum_of_rows(&rows, column, "explain-column-responses")),
            };
            Step::new(book.of_channel(key, channel), value, unit, formula).on(super::step::Basis::Ledger)
        })
    }
}

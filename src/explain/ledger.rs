//! Where a chain of steps ends: figures that a file states, and figures that the rows of the ledger add up to.

use super::book::{Book, followed, said, term, total};
use super::expression::{Expression, StepId, Term};
use super::step::{Basis, Step, Unit};
use crate::engine::ground::CellGround;
use crate::engine::lanes::Lanes;
use crate::input::LedgerColumn;
use crate::model::{AssumptionId, CellFigure, CellValue, Channel, Distribution, SpreadBy};
use crate::text::{Arg, Message};

/// A figure that a channel has in each cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    Cost,
    Satisfaction,
    Fcr,
    Employee,
    Aht,
    Revenue,
}

impl Figure {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Cost => "explain-cell-cost",
            Self::Satisfaction => "explain-cell-satisfaction",
            Self::Fcr => "explain-cell-fcr",
            Self::Employee => "explain-cell-employee",
            Self::Aht => "explain-cell-aht",
            Self::Revenue => "explain-cell-revenue",
        }
    }

    /// What it is called where its channel is named beside it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Cost => "term-cost-per-contact",
            Self::Satisfaction => "term-satisfaction",
            Self::Fcr => "term-fcr",
            Self::Employee => "term-employee",
            Self::Aht => "term-aht",
            Self::Revenue => "term-revenue-per-solved",
        }
    }

    pub(super) fn unit(self) -> Unit {
        match self {
            Self::Cost | Self::Revenue => Unit::Money,
            Self::Satisfaction | Self::Employee => Unit::Points,
            Self::Fcr => Unit::Share,
            Self::Aht => Unit::Seconds,
        }
    }

    pub(super) fn of(self, channel: &Channel) -> &CellFigure {
        match self {
            Self::Cost => &channel.cost_per_contact,
            Self::Satisfaction => &channel.satisfaction,
            Self::Fcr => &channel.fcr,
            Self::Employee => &channel.employee,
            Self::Aht => &channel.aht,
            Self::Revenue => &channel.revenue_per_solved,
        }
    }

    pub(super) fn in_ground(self, cell: &CellGround) -> &Vec<Lanes> {
        match self {
            Self::Cost => &cell.cost,
            Self::Satisfaction => &cell.satisfaction,
            Self::Fcr => &cell.fcr,
            Self::Employee => &cell.employee,
            Self::Aht => &cell.aht,
            Self::Revenue => &cell.revenue,
        }
    }

    fn column(self) -> LedgerColumn {
        match self {
            Self::Cost => LedgerColumn::Cost,
            Self::Satisfaction => LedgerColumn::Satisfaction,
            Self::Fcr => LedgerColumn::Fcr,
            Self::Employee => LedgerColumn::Employee,
            Self::Aht => LedgerColumn::Aht,
            Self::Revenue => LedgerColumn::Revenue,
        }
    }
}

impl Book<'_> {
    /// A figure that a file states.
    pub(super) fn assumption(&mut self, id: AssumptionId, unit: Unit) -> StepId {
        self.step(format!("assumption {}", id.index()), |book| {
            let stated = book.plan.assumptions.get(id);
            let name = Message::new("explain-assumption").with("name", stated.name.as_str());
            let number = Expression::Number;
            let formula = match stated.distribution {
                Distribution::Fixed(_) | Distribution::Normal { .. } => None,
                Distribution::Pert { low, likely, high } => {
                    Some(number(low).plus(number(4.0).times(likely)).plus(high).over(6.0))
                }
                Distribution::Triangular { low, likely, high } => Some(number(low).plus(likely).plus(high).over(3.0)),
                Distribution::Uniform { low, high } => Some(number(low).plus(high).over(2.0)),
            };
            let value = stated.distribution.mean();
            Step { name, value, unit, formula, basis: Basis::Assumption(id), notes: Vec::new() }
        })
    }

    /// The months that a channel's rows cover.
    pub(super) fn months(&mut self, channel: usize) -> StepId {
        self.step(format!("months {channel}"), |book| {
            let name = Message::new("explain-ledger-months").with("of", book.plan.channels[channel].name.as_str());
            Step::given(name, f64::from(book.rows.months(channel)), Unit::Months, Basis::Ledger)
        })
    }

    /// x⁰: contacts a month of a channel in a cell, or in all.
    pub(super) fn contacts(&mut self, channel: usize, cell: Option<usize>) -> StepId {
        self.step(format!("contacts {channel} {cell:?}"), |book| {
            let described = &book.plan.channels[channel];
            let of = cell.map_or_else(|| described.name.clone(), |cell| book.place(channel, cell));
            let value = cell.map_or_else(|| described.total_contacts(), |cell| described.contacts[cell]);
            let rows = book.ledger_rows(channel, cell);
            if rows.is_empty() {
                let name = Message::new("explain-no-row").with("of", of);
                return Step::given(name, value, Unit::Count, Basis::Default);
            }
            let volumes = book.sum_of_rows(&rows, LedgerColumn::Volume, "explain-column-volume");
            let formula = volumes.over(book.months(channel));
            let name = Message::new("explain-contacts").with("of", of);
            Step::new(name, value, Unit::Count, formula).on(Basis::Ledger)
        })
    }

    /// F: a channel's fixed cost a month; nothing where none is known.
    pub(super) fn fixed_cost(&mut self, channel: usize) -> Option<StepId> {
        let id = self.plan.channels[channel].fixed_cost?;
        if !self.sources.is_ledger(self.plan.assumptions.get(id).origin) {
            return Some(self.assumption(id, Unit::Money));
        }
        Some(self.step(format!("fixed {channel}"), |book| {
            let formula = book.fixed_in_ledger(channel);
            let name = Message::new("explain-fixed-cost").with("of", book.plan.channels[channel].name.as_str());
            let value = book.of(id);
            Step::new(name, value, Unit::Money, formula).on(Basis::Ledger)
        }))
    }

    fn fixed_in_ledger(&mut self, channel: usize) -> Expression {
        let rows = self.ledger_rows(channel, None);
        let stated = self.that_state(&rows, LedgerColumn::FixedCost);
        self.sum_of_rows(&stated, LedgerColumn::FixedCost, "explain-column-fixed").over(self.months(channel))
    }

    /// A channel's figure in a cell, as the ledger or the scenario states it.
    pub(super) fn cell_figure(&mut self, figure: Figure, channel: usize, cell: usize) -> StepId {
        let plan = self.plan;
        let value = figure.in_ground(&self.base.ground.cells[cell])[channel].0[0];
        if figure == Figure::Fcr && !plan.has_journeys {
            return self.default("explain-contacts-are-cases", 1.0, Unit::Share);
        }
        match figure.of(&plan.channels[channel]) {
            CellFigure::All(id) => self.assumption(*id, figure.unit()),
            CellFigure::Unknown => self.unknown(figure, channel, value),
            CellFigure::ByCell(cells) => match cells[cell] {
                CellValue::Stated(id) => self.measured(figure, channel, cell, self.of(id)),
                CellValue::Mean => self.mean_of_cells(figure, channel, cells),
                CellValue::Unknown => self.unknown(figure, channel, value),
            },
        }
    }

    fn unknown(&mut self, figure: Figure, channel: usize, value: f64) -> StepId {
        self.step(format!("unknown {figure:?} {channel}"), |book| {
            let name = Message::new("explain-unknown").with("what", said(figure.word()));
            let name = name.with("of", book.plan.channels[channel].name.as_str());
            Step::given(name, value, figure.unit(), Basis::Default)
        })
    }

    /// What stands in where a cell states nothing: the mean of those that do, by contacts.
    pub(super) fn mean_of_cells(&mut self, figure: Figure, channel: usize, cells: &[CellValue]) -> StepId {
        self.step(format!("mean {figure:?} {channel}"), |book| {
            let stated: Vec<(usize, f64, f64)> = cells
                .iter()
                .enumerate()
                .filter_map(|(cell, value)| match value {
                    CellValue::Stated(id) => Some((cell, book.of(*id), book.plan.channels[channel].contacts[cell])),
                    CellValue::Mean | CellValue::Unknown => None,
                })
                .collect();
            let weight: f64 = stated.iter().map(|(_, _, contacts)| contacts).sum();
            let is_weighted = weight > 0.0;
            let parts: Vec<f64> = stated.iter().map(|(_, value, contacts)| value * contacts).collect();
            let (mut above, mut below): (Vec<Term>, Vec<Term>) = (Vec::new(), Vec::new());
            for ((cell, value, contacts), is_followed) in stated.iter().zip(followed(&parts)) {
                let (mut value, mut contacts): (Expression, Expression) = ((*value).into(), (*contacts).into());
                if is_followed {
                    value = book.cell_figure(figure, channel, *cell).into();
                    contacts = book.contacts(channel, Some(*cell)).into();
                }
                above.push(term(
                    book.cell_label(*cell),
                    if is_weighted { value.times(contacts.clone()) } else { value },
                ));
                below.push(term(book.cell_label(*cell), if is_weighted { contacts } else { 1.0.into() }));
            }
            let columns: &[&'static str] = &["explain-column-value", "explain-column-contacts"];
            let formula = total(columns, above).over(total(&["explain-column-contacts"], below));
            let name = Message::new("explain-mean-of-cells").with("what", said(figure.word()));
            let name = name.with("of", book.plan.channels[channel].name.as_str());
            let sum: f64 = if is_weighted {
                parts.iter().sum::<f64>() / weight
            } else {
                stated.iter().map(|(_, value, _)| value).sum::<f64>() / stated.len() as f64
            };
            Step::new(name, sum, figure.unit(), formula)
        })
    }

    /// A figure that the rows of one channel and cell add up to.
    pub(super) fn measured(&mut self, figure: Figure, channel: usize, cell: usize, value: f64) -> StepId {
        self.step(format!("measured {figure:?} {channel} {cell}"), |book| {
            let name = Message::new(figure.name()).with("of", book.place(channel, cell));
            let rows = book.ledger_rows(channel, Some(cell));
            let formula = match figure {
                Figure::Cost => book.cost_per_contact(channel, &rows, value),
                Figure::Revenue if value == 0.0 => book.per_contact(&rows, LedgerColumn::Revenue),
                Figure::Revenue => {
                    let fcr = book.cell_figure(Figure::Fcr, channel, cell);
                    book.per_contact(&rows, LedgerColumn::Revenue).over(fcr)
                }
                Figure::Satisfaction => {
                    book.mean_of_rows(&rows, LedgerColumn::Satisfaction, book.weighs_by_responses(&rows))
                }
                _ => book.mean_of_rows(&rows, figure.column(), LedgerColumn::Volume),
            };
            let step = Step::new(name, value, figure.unit(), formula).on(Basis::Ledger);
            book.spread_notes(figure).into_iter().fold(step, Step::note)
        })
    }

    /// What was spread from a file at coarser grain.
    fn spread_notes(&self, figure: Figure) -> Vec<Message> {
        let metric = self.plan.metric.map_or("", |metric| metric.kind.word());
        let names: &[&str] = match figure {
            Figure::Cost => &["cost", "fixed_cost", "cost_per_contact"],
            Figure::Satisfaction => &[metric, "responses"],
            Figure::Fcr => &["fcr"],
            Figure::Employee => &["employee"],
            Figure::Aht => &["aht"],
            Figure::Revenue => &["revenue"],
        };
        let spread = self.plan.spread.iter().filter(|spread| names.contains(&spread.figure));
        let note = |spread: &crate::model::Spread| {
            let keys: Vec<String> = spread.over.iter().map(|key| key.word().to_owned()).collect();
            let note =
                Message::new("explain-note-spread").with("column", spread.figure).with("file", spread.file.as_str());
            let by = match spread.by {
                SpreadBy::Same => "note-spread-same",
                SpreadBy::Volume => "note-spread-volume",
                SpreadBy::Work => "note-spread-work",
            };
            note.with("keys", Arg::List(keys.clone())).with("by", Message::new(by).with("over", keys))
        };
        spread.map(note).collect()
    }

    /// v: what varies of the cost, per contact. Where the scenario states the fixed part of a total cost, the rest of
    /// it varies, in all cells alike.
    fn cost_per_contact(&mut self, channel: usize, rows: &[usize], value: f64) -> Expression {
        let per_contact = self.per_contact(rows, LedgerColumn::Cost);
        let measured = per_contact.value(&|id| self.value(id));
        let fixed = self.plan.channels[channel].fixed_cost;
        let stated = fixed.filter(|id| !self.sources.is_ledger(self.plan.assumptions.get(*id).origin));
        let is_as_measured = (measured - value).abs() <= 1e-12 * measured.abs();
        let Some(stated) = stated.filter(|_| self.rows.has(LedgerColumn::Cost) && !is_as_measured) else {
            return per_contact;
        };
        let varying = self.varying(channel);
        let mut left = Expression::Step(varying);
        if self.rows.has(LedgerColumn::FixedCost) {
            left = left.plus(self.fixed_in_ledger(channel));
        }
        left = left.minus(self.assumption(stated, Unit::Money));
        per_contact.times(Expression::Greatest(vec![left.over(varying), 0.0.into()]))
    }

    /// What varies of a channel's cost a month, as the ledger states it.
    fn varying(&mut self, channel: usize) -> StepId {
        self.step(format!("varying {channel}"), |book| {
            let mut terms = Vec::new();
            let mut value = 0.0;
            for cell in 0..book.plan.cells.len() {
                let rows = book.ledger_rows(channel, Some(cell));
                if rows.is_empty() {
                    continue;
                }
                let each = book.per_contact(&rows, LedgerColumn::Cost);
                let contacts = book.plan.channels[channel].contacts[cell];
                let each = each.value(&|id| book.value(id));
                if each.is_finite() {
                    value += each * contacts;
                    terms.push(term(book.cell_label(cell), Expression::Number(each).times(contacts)));
                }
            }
            let name = Message::new("explain-varying").with("of", book.plan.channels[channel].name.as_str());
            Step::new(
                name,
                value,
                Unit::Money,
                total(&["explain-column-per-contact", "explain-column-contacts"], terms),
            )
        })
    }
}

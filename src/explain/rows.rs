//! What the rows of the ledger add up to, the first of them with their places.

use super::book::{Book, term, total};
use super::expression::{Expression, Label, Term};
use crate::input::LedgerColumn;

/// So many rows of the ledger are told one by one.
const ROWS_TOLD: usize = 6;

impl Book<'_> {
    /// Survey answers where every row that states satisfaction has them, else contacts.
    pub(super) fn weighs_by_responses(&self, rows: &[usize]) -> LedgerColumn {
        let stated = self.that_state(rows, LedgerColumn::Satisfaction);
        let answers = |row: &usize| self.rows.value(*row, LedgerColumn::Responses);
        let has_all = stated.iter().all(|row| answers(row).is_some());
        let sum: f64 = stated.iter().filter_map(answers).sum();
        if has_all && sum > 0.0 { LedgerColumn::Responses } else { LedgerColumn::Volume }
    }

    /// The rows of a channel, in a cell or in all.
    pub(super) fn ledger_rows(&self, channel: usize, cell: Option<usize>) -> Vec<usize> {
        if channel >= self.plan.current_channels {
            return Vec::new();
        }
        self.rows.of(channel, cell.map(|cell| self.plan.cells[cell]))
    }

    pub(super) fn that_state(&self, rows: &[usize], column: LedgerColumn) -> Vec<usize> {
        rows.iter().copied().filter(|row| self.rows.value(*row, column).is_some()).collect()
    }

    /// Σ amount ÷ Σ volume over the rows that state the amount.
    pub(super) fn per_contact(&mut self, rows: &[usize], column: LedgerColumn) -> Expression {
        let (amounts, stated) = self.amounts(rows, column);
        amounts.over(self.sum_of_rows(&stated, LedgerColumn::Volume, "explain-column-volume"))
    }

    /// The amounts of rows that follow their volume, and the rows that state them.
    pub(super) fn amounts(&mut self, rows: &[usize], column: LedgerColumn) -> (Expression, Vec<usize>) {
        let get = |book: &Self, row: usize, column| book.rows.value(row, column);
        let mut stated = Vec::new();
        let mut parts: Vec<(usize, LedgerColumn, Expression)> = Vec::new();
        let mut columns: &[&'static str] = &["explain-column-amount"];
        for row in rows.iter().copied() {
            let amount = get(self, row, column);
            let per_contact = get(self, row, LedgerColumn::CostPerContact).filter(|_| column == LedgerColumn::Cost);
            match (amount, per_contact) {
                (Some(amount), _) => {
                    let fixed = get(self, row, LedgerColumn::FixedCost).filter(|_| column == LedgerColumn::Cost);
                    let amount = Expression::Number(amount);
                    if fixed.is_some() {
                        columns = &["explain-column-cost", "explain-column-fixed"];
                    }
                    parts.push((row, column, fixed.map_or(amount.clone(), |fixed| amount.minus(fixed))));
                }
                (None, Some(each)) => {
                    columns = &["explain-column-per-contact", "explain-column-volume"];
                    let volume = get(self, row, LedgerColumn::Volume).unwrap_or(f64::NAN);
                    parts.push((row, LedgerColumn::CostPerContact, Expression::Number(each).times(volume)));
                }
                (None, None) => continue,
            }
            stated.push(row);
        }
        (self.told(columns, parts), stated)
    }

    /// Σ of a column over rows.
    pub(super) fn sum_of_rows(&mut self, rows: &[usize], column: LedgerColumn, heading: &'static str) -> Expression {
        let parts = rows.iter().filter_map(|row| Some((*row, column, self.rows.value(*row, column)?.into())));
        let parts: Vec<(usize, LedgerColumn, Expression)> = parts.collect();
        self.told(&[heading], parts)
    }

    /// Σ value × weight ÷ Σ weight over the rows that state the value.
    pub(super) fn mean_of_rows(&mut self, rows: &[usize], column: LedgerColumn, weight: LedgerColumn) -> Expression {
        let stated = self.that_state(rows, column);
        if let [row] = stated.as_slice() {
            return self.sum_of_rows(&[*row], column, "explain-column-value");
        }
        let heading = match weight {
            LedgerColumn::Responses => "explain-column-responses",
            _ => "explain-column-volume",
        };
        let parts = stated.iter().filter_map(|row| {
            let product = Expression::Number(self.rows.value(*row, column)?).times(self.rows.value(*row, weight)?);
            Some((*row, column, product))
        });
        let parts: Vec<(usize, LedgerColumn, Expression)> = parts.collect();
        let above = self.told(&["explain-column-value", heading], parts);
        above.over(self.sum_of_rows(&stated, weight, heading))
    }

    /// The first of the rows one by one, and the others added up.
    pub(super) fn told(
        &mut self,
        columns: &[&'static str],
        parts: Vec<(usize, LedgerColumn, Expression)>,
    ) -> Expression {
        let more = parts.len().saturating_sub(ROWS_TOLD);
        let told = if more == 1 { parts.len() } else { parts.len() - more };
        let mut terms: Vec<Term> = Vec::new();
        let mut rest = 0.0;
        for (place, (row, column, value)) in parts.into_iter().enumerate() {
            if place < told {
                let origin = self.rows.place(row, column, self.sources);
                terms.push(term(Label::Place(origin), value));
            } else {
                rest += value.value(&|_| f64::NAN);
            }
        }
        if more > 1 {
            terms.push(term(Label::More(more), rest));
        }
        total(columns, terms)
    }
}

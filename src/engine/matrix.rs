//! Square matrices of lanes that know which of their entries can be other than zero.
//!
//! A channel sends its unsolved contacts to two or three others, so most entries are zero and stay so.

use std::ops::Index;

use super::changes::Places;
use super::lanes::Lanes;

/// Channels up to which zeros are skipped; larger matrices are treated as full.
pub(super) const MOST_MARKED: usize = 128;

/// A square matrix, row by row. Shape: size × size.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    size: usize,
    entries: Vec<Lanes>,
    /// For each row, the columns that may be other than zero.
    marks: Vec<u128>,
}

impl Matrix {
    /// A matrix of zeros.
    #[must_use]
    pub fn zeros(size: usize) -> Self {
        let mut matrix = Self::default();
        matrix.reset(size);
        matrix
    }

    /// Makes it a matrix of zeros of this size, in the memory that it has: only what was marked is cleared.
    pub fn reset(&mut self, size: usize) {
        if size != self.size || size > MOST_MARKED {
            self.size = size;
            self.entries.clear();
            self.entries.resize(size * size, Lanes::ZERO);
            self.marks.clear();
            self.marks.resize(size, if size > MOST_MARKED { u128::MAX } else { 0 });
            return;
        }
        for row in 0..size {
            for column in self.columns(row) {
                self.entries[row * size + column] = Lanes::ZERO;
            }
            self.marks[row] = 0;
        }
    }

    /// Makes one row zero.
    pub fn clear_row(&mut self, row: usize) {
        for column in self.columns(row) {
            self.entries[row * self.size + column] = Lanes::ZERO;
        }
        if self.size <= MOST_MARKED {
            self.marks[row] = 0;
        }
    }

    /// Whether a row may hold something in any of these columns.
    #[inline]
    #[must_use]
    pub fn meets(&self, row: usize, columns: Places) -> bool {
        self.marks[row] & columns.0 != 0
    }

    /// Notes that a row may hold whatever another row may.
    #[inline]
    pub(super) fn mark_as(&mut self, row: usize, other: usize) {
        self.marks[row] |= self.marks[other];
    }

    /// The number of rows.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// The columns of a row that may be other than zero, from left to right.
    #[inline]
    #[must_use]
    pub fn columns(&self, row: usize) -> Columns {
        Columns { marks: self.marks[row], next: 0, size: self.size }
    }

    /// Whether the entry may be other than zero.
    #[inline]
    #[must_use]
    pub fn may_hold(&self, row: usize, column: usize) -> bool {
        self.size > MOST_MARKED || self.marks[row] >> column & 1 == 1
    }

    /// Adds to an entry.
    #[inline]
    pub fn add(&mut self, row: usize, column: usize, value: Lanes) {
        self.mark(row, column);
        self.entries[row * self.size + column] += value;
    }

    /// Replaces an entry.
    #[inline]
    pub fn set(&mut self, row: usize, column: usize, value: Lanes) {
        self.mark(row, column);
        self.entries[row * self.size + column] = value;
    }

    /// Multiplies a row.
    #[inline]
    pub(super) fn scale_row(&mut self, row: usize, factor: Lanes) {
        for column in self.columns(row) {
            self.entries[row * self.size + column] *= factor;
        }
    }

    /// Takes row `pivot` out of row `other`, as far as its entry in column `pivot` asks for.
    #[inline]
    pub(super) fn eliminate(&mut self, pivot: usize, other: usize) {
        let factor = std::mem::take(&mut self.entries[other * self.size + pivot]);
        for column in self.columns(pivot) {
            let value = self.entries[pivot * self.size + column];
            self.entries[other * self.size + column] -= factor * value;
        }
        self.marks[other] |= self.marks[pivot];
    }

    #[inline]
    fn mark(&mut self, row: usize, column: usize) {
        if self.size <= MOST_MARKED {
            self.marks[row] |= 1 << column;
        }
    }
}

impl Index<(usize, usize)> for Matrix {
    type Output = Lanes;
    #[inline]
    fn index(&self, (row, column): (usize, usize)) -> &Lanes {
        &self.entries[row * self.size + column]
    }
}

/// The columns of a row that may be other than zero.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    marks: u128,
    next: usize,
    size: usize,
}

impl Iterator for Columns {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.size > MOST_MARKED {
            let column = self.next;
            self.next += 1;
            return (column < self.size).then_some(column);
        }
        if self.marks == 0 {
            return None;
        }
        let column = self.marks.trailing_zeros() as usize;
        self.marks &= self.marks - 1;
        Some(column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marked_columns_are_visited() {
        let mut matrix = Matrix::zeros(5);
        matrix.set(1, 3, Lanes::ONE);
        matrix.add(1, 0, Lanes::ONE);
        assert_eq!(matrix.columns(1).collect::<Vec<_>>(), [0, 3]);
        assert_eq!(matrix.columns(0).count(), 0);
        assert!(matrix.may_hold(1, 3) && !matrix.may_hold(3, 1));
    }

    #[test]
    fn large_matrices_are_treated_as_full() {
        assert_eq!(Matrix::zeros(130).columns(7).count(), 130);
    }
}

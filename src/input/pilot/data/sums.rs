//! Measurements put together while rows are read.

use crate::model::{MeasureKind, Measured};

/// What has been seen of one measure in rows of the same keys.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    rows: f64,
    sum: f64,
    weight: f64,
    weighted: f64,
    /// Mean of the rows so far, each counted once.
    mean: f64,
    /// Sum of squared deviations from it (Welford, "Note on a method for calculating corrected sums of squares and
    /// products", Technometrics 4, 1962).
    squares: f64,
    first: f64,
    differs: bool,
    /// Whether a row stands for more than one contact, answer or person.
    is_together: bool,
}

impl Sums {
    /// Adds a row with what stands behind it; `is_single` where that is one contact, answer or person.
    pub(super) fn add(&mut self, value: f64, weight: f64, is_single: bool) {
        if self.rows == 0.0 {
            self.first = value;
        }
        self.rows += 1.0;
        self.sum += value;
        self.weight += weight;
        self.weighted += weight * value;
        let away = value - self.mean;
        self.mean += away / self.rows;
        self.squares += away * (value - self.mean);
        self.differs |= value != self.first;
        self.is_together |= !is_single;
    }

    /// What the rows come to; `None` where none of them was measured.
    pub(super) fn measured(&self, kind: MeasureKind) -> Option<Measured> {
        if self.rows == 0.0 {
            return None;
        }
        let squares = (!self.is_together).then_some(self.squares);
        if kind == MeasureKind::Total {
            return Some(Measured { value: self.sum, weight: 1.0, squares });
        }
        // All the same: the mean is exactly that, whatever the weights. And where they weigh nothing, each counts once.
        let value = if !self.differs {
            self.first
        } else if self.weight > 0.0 {
            self.weighted / self.weight
        } else {
            self.sum / self.rows
        };
        Some(Measured { value, weight: self.weight, squares })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rows: &[(f64, f64)], is_single: bool) -> Sums {
        let mut sums = Sums::default();
        rows.iter().for_each(|(value, weight)| sums.add(*value, *weight, is_single));
        sums
    }

    /// 1, 2 and 6 have the mean 3 and squares 4 + 1 + 9 = 14.
    #[test]
    fn single_values_keep_their_squares() {
        let sums = of(&[(1.0, 1.0), (2.0, 1.0), (6.0, 1.0)], true);
        let mean = sums.measured(MeasureKind::Mean);
        assert_eq!(mean, Some(Measured { value: 3.0, weight: 3.0, squares: Some(14.0) }));
        let total = sums.measured(MeasureKind::Total);
        assert_eq!(total, Some(Measured { value: 9.0, weight: 1.0, squares: Some(14.0) }));
    }

    /// (60·100 + 90·300) ÷ 400 = 82.5.
    #[test]
    fn rows_of_many_weigh_by_what_stands_behind_them() {
        let mean = of(&[(60.0, 100.0), (90.0, 300.0)], false).measured(MeasureKind::Mean);
        assert_eq!(mean, Some(Measured { value: 82.5, weight: 400.0, squares: None }));
        let nothing = of(&[(60.0, 0.0), (90.0, 0.0)], false).measured(MeasureKind::Mean);
        assert_eq!(nothing, Some(Measured { value: 75.0, weight: 0.0, squares: None }));
        assert_eq!(Sums::default().measured(MeasureKind::Mean), None);
        let same = of(&[(0.1, 3.0); 7], false).measured(MeasureKind::Share);
        assert_eq!(same.map(|same| same.value), Some(0.1));
    }
}

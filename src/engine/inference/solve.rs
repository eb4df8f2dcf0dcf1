//! Symmetric equations whose matrix may lack rank, as normal equations of dummies do.

/// A pivot up to this share of its diagonal is a column that the others already tell.
const NOTHING: f64 = 1e-10;

/// Sum of products, eight side by side, so that the compiler makes vector instructions of it; the order is fixed.
pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (eights_a, eights_b) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest: f64 = eights_a.remainder().iter().zip(eights_b.remainder()).map(|(a, b)| a * b).sum();
    let mut sums = [0.0; 8];
    for (a, b) in eights_a.zip(eights_b) {
        for (lane, sum) in sums.iter_mut().enumerate() {
            *sum += a[lane] * b[lane];
        }
    }
    sums.iter().sum::<f64>() + rest
}

/// A matrix of normal equations, row by row.
#[derive(Clone, Debug)]
pub(super) struct Symmetric {
    pub(super) size: usize,
    pub(super) values: Vec<f64>,
}

impl Symmetric {
    /// All zero.
    pub(super) fn new(size: usize) -> Self {
        Self { size, values: vec![0.0; size * size] }
    }

    /// Adds to one place.
    pub(super) fn add(&mut self, row: usize, column: usize, value: f64) {
        self.values[row * self.size + column] += value;
    }

    /// What stands on the diagonal.
    pub(super) fn diagonal(&self) -> Vec<f64> {
        self.values.iter().step_by(self.size + 1).copied().collect()
    }

    /// Cholesky's factor. Columns that the earlier ones tell are left out, as statistics programs do with collinear
    /// regressors: their coefficient is 0. What is nothing is judged by `scale`, the diagonal before anything was taken away.
    pub(super) fn factor(mut self, scale: &[f64]) -> Factor {
        let size = self.size;
        let mut kept = vec![true; size];
        for column in 0..size {
            let diagonal = self.values[column * size + column];
            let (above, below) = self.values.split_at_mut((column + 1) * size);
            let pivot_row = &mut above[column * size..];
            let pivot = diagonal - dot(&pivot_row[..column], &pivot_row[..column]);
            if pivot <= NOTHING * scale[column] {
                kept[column] = false;
                pivot_row[..=column].fill(0.0);
                below.chunks_exact_mut(size).for_each(|row| row[column] = 0.0);
                continue;
            }
            let root = pivot.sqrt();
            pivot_row[column] = root;
            for row in below.chunks_exact_mut(size) {
                row[column] = (row[column] - dot(&row[..column], &pivot_row[..column])) / root;
            }
        }
        Factor { size, lower: self.values, kept }
    }
}

/// Cholesky's factor L of a matrix LLᵀ.
#[derive(Clone, Debug)]
pub(super) struct Factor {
    size: usize,
    lower: Vec<f64>,
    kept: Vec<bool>,
}

impl Factor {
    /// The solution for one right-hand side.
    pub(super) fn solve(&self, mut right: Vec<f64>) -> Vec<f64> {
        let size = self.size;
        for row in 0..size {
            if !self.kept[row] {
                right[row] = 0.0;
                continue;
            }
            let line = &self.lower[row * size..=row * size + row];
            right[row] = (right[row] - dot(&line[..row], &right[..row])) / line[row];
        }
        for row in (0..size).rev() {
            if self.kept[row] {
                right[row] /= self.lower[row * size + row];
                let value = right[row];
                for (earlier, part) in right[..row].iter_mut().zip(&self.lower[row * size..row * size + row]) {
                    *earlier -= part * value;
                }
            }
        }
        right
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// [[4, 2], [2, 3]]·(1, 2) = (8, 8); with a third column equal to the sum of the two, it is left out.
    #[test]
    fn solves_and_leaves_out() {
        let mut matrix = Symmetric::new(3);
        for (row, line) in [[4.0, 2.0, 6.0], [2.0, 3.0, 5.0], [6.0, 5.0, 11.0]].iter().enumerate() {
            line.iter().enumerate().for_each(|(column, value)| matrix.add(row, column, *value));
        }
        let scale = matrix.diagonal();
        let solution = matrix.factor(&scale).solve(vec![8.0, 8.0, 16.0]);
        assert!(solution.iter().zip([1.0, 2.0, 0.0]).all(|(a, b)| (a - b).abs() < 1e-12), "{solution:?}");
    }
}

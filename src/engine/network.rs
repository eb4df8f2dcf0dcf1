//! The traffic equations of an open network of queues (Jackson 1957), as far as they concern counts.
//!
//! With P the shares of contacts that go on from one channel to the next, contacts x and first contacts D
//! hold x = D + Pᵀx, so x = (I − Pᵀ)⁻¹ D, and N = (I − P)⁻¹ holds the expected contacts in d of a case that
//! starts in c. Assumption: a contact's next step depends on its channel alone.

use super::lanes::Lanes;
use super::matrix::Matrix;

/// The least pivot: a case that cannot end would have infinitely many contacts; `input` refuses such plans,
/// and a draw that comes near is held at 10⁹ contacts.
const LEAST_PIVOT: f64 = 1e-9;

/// N = (I − P)⁻¹ by Gauss–Jordan elimination without exchanging rows.
///
/// The rows of P sum to at most 1, so I − P is a weakly diagonally dominant M-matrix, for which no exchange
/// is needed. Shape: both size × size; rows are the channel that is left.
#[must_use]
pub fn fundamental_matrix(onward: &Matrix) -> Matrix {
    let mut fundamental = Matrix::default();
    invert_into(onward, &mut fundamental);
    fundamental
}

/// As [`fundamental_matrix`], in memory that is there already.
pub fn invert_into(onward: &Matrix, work: &mut Matrix) {
    let size = onward.size();
    work.reset(size);
    for row in 0..size {
        work.set(row, row, Lanes::ONE);
        for column in onward.columns(row) {
            work.add(row, column, -onward[(row, column)]);
        }
    }
    // In place: column `pivot` of the work matrix is replaced by that of the inverse.
    for pivot in 0..size {
        let head = work[(pivot, pivot)].max(Lanes::splat(LEAST_PIVOT));
        work.set(pivot, pivot, Lanes::ONE);
        work.scale_row(pivot, Lanes::ONE / head);
        for other in 0..size {
            if other == pivot || !work.may_hold(other, pivot) || work[(other, pivot)].is_zero() {
                continue;
            }
            work.eliminate(pivot, other);
        }
    }
}

/// How far a change of one row may move its determinant before N is better computed anew.
const LARGEST_STEP: f64 = 4.0;

/// N after one row of P has changed by `change` (columns and differences), by Sherman and Morrison (1950):
/// N' = N + N e_r w ÷ (1 − w_r) with w = change·N. `false` where the step is too large for it to be exact enough; N is
/// then as it was. `sum` is memory.
pub fn update_row(fundamental: &mut Matrix, row: usize, change: &[(usize, Lanes)], sum: &mut Vec<Lanes>) -> bool {
    sum.clear();
    sum.resize(fundamental.size(), Lanes::ZERO);
    for &(from, difference) in change {
        for column in fundamental.columns(from) {
            sum[column] += difference * fundamental[(from, column)];
        }
    }
    let step = Lanes::ONE - sum[row];
    if !step.0.iter().all(|step| (1.0 / LARGEST_STEP..=LARGEST_STEP).contains(step)) {
        return false;
    }
    let per_visit = Lanes::ONE / step;
    for start in 0..fundamental.size() {
        if !fundamental.may_hold(start, row) {
            continue;
        }
        let factor = fundamental[(start, row)] * per_visit;
        for &(from, _) in change {
            fundamental.mark_as(start, from);
        }
        for column in fundamental.columns(start) {
            fundamental.add(start, column, factor * sum[column]);
        }
    }
    true
}

/// x = Nᵀ D: contacts in each channel, from first contacts. Shape: size.
pub fn contacts_into(fundamental: &Matrix, first: &[Lanes], contacts: &mut [Lanes]) {
    contacts.fill(Lanes::ZERO);
    for (row, &cases) in first.iter().enumerate() {
        if cases.is_zero() {
            continue;
        }
        for column in fundamental.columns(row) {
            contacts[column] += cases * fundamental[(row, column)];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row that changes in steps, also to a channel that it had nothing to do with, gives the same N as computing it
    /// anew.
    #[test]
    fn a_changed_row_gives_what_computing_anew_gives() {
        let mut onward = Matrix::zeros(4);
        for (row, column, share) in [(0, 0, 0.1), (1, 0, 0.4), (1, 1, 0.2), (2, 1, 0.3), (3, 3, 0.25), (3, 2, 0.5)] {
            onward.set(row, column, Lanes::splat(share));
        }
        let mut updated = fundamental_matrix(&onward);
        let mut sum = Vec::new();
        for month in 1..=20 {
            let before = onward.clone();
            let reached = f64::from(month) / 20.0;
            for (column, share) in [(1, 0.2 - 0.15 * reached), (3, 0.6 * reached)] {
                onward.set(1, column, Lanes::splat(share));
            }
            let change: Vec<(usize, Lanes)> = (0..4)
                .map(|column| (column, onward[(1, column)] - before[(1, column)]))
                .filter(|c| !c.1.is_zero())
                .collect();
            assert!(update_row(&mut updated, 1, &change, &mut sum));
            let anew = fundamental_matrix(&onward);
            for (row, column) in (0..16).map(|place| (place / 4, place % 4)) {
                let (got, wanted) = (updated[(row, column)].0[0], anew[(row, column)].0[0]);
                assert!((got - wanted).abs() < 1e-13, "{month} {row} {column}: {got} {wanted}");
            }
        }
        let leap = [(1, Lanes::splat(0.9))];
        assert!(!update_row(&mut updated, 1, &leap, &mut sum));
    }

    /// Phone solves 0.8 and sends half of the rest back, e-mail 0.5 and sends all of the rest to the phone.
    /// P = [[0.1, 0], [0.5, 0]]; I − P = [[0.9, 0], [−0.5, 1]]; N = [[1/0.9, 0], [0.5/0.9, 1]].
    #[test]
    fn inverts_by_hand_worked_network() {
        let mut onward = Matrix::zeros(2);
        onward.set(0, 0, Lanes::splat(0.1));
        onward.set(1, 0, Lanes::splat(0.5));
        let fundamental = fundamental_matrix(&onward);
        let value = |row, column| fundamental[(row, column)].0[3];
        assert!((value(0, 0) - 1.0 / 0.9).abs() < 1e-15);
        assert!(value(0, 1).abs() < 1e-15);
        assert!((value(1, 0) - 0.5 / 0.9).abs() < 1e-15);
        assert!((value(1, 1) - 1.0).abs() < 1e-15);
        // 90 cases start on the phone and 20 by e-mail: 90/0.9 + 20·0.5/0.9 = 111.11 calls, 20 e-mails.
        let mut contacts = [Lanes::ZERO; 2];
        contacts_into(&fundamental, &[Lanes::splat(90.0), Lanes::splat(20.0)], &mut contacts);
        assert!((contacts[0].0[0] - (100.0 + 10.0 / 0.9)).abs() < 1e-12);
        assert!((contacts[1].0[0] - 20.0).abs() < 1e-12);
    }
}

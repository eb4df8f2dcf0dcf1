//! What contacts, people and closed channels cost (model §3).

use super::lanes::{Lanes, WIDTH};

/// What the contacts of one channel cost in one month: the one place that decides it.
///
/// Work is in ordinary contacts and includes growth, what easy cases leave behind and hand-overs. The cost of a contact
/// is the ledger's average; where a channel has staffing it is what a contact costs beside people, whose cost comes from
/// the work of all cells of the month together ([`super::staffing`]), so nothing outside may assume that cost is linear
/// in work.
/// Shapes: cells, both. Unit: currency per month at prices of today.
#[derive(Clone, Copy, Debug, Default)]
pub struct ContactCost;

impl ContactCost {
    /// Σ over cells of work × cost of an ordinary contact.
    #[inline]
    #[must_use]
    pub fn of(self, cells: impl Iterator<Item = (Lanes, Lanes)>) -> Lanes {
        cells.map(|(work, cost_per_contact)| work * cost_per_contact).sum()
    }
}

/// A lag this near below a whole number of months is that number.
const LAG_TOLERANCE: f64 = 1e-9;

/// L̂(t): people leave late; the largest need of the months t − lag … t, where month 0 and before are today's.
///
/// `lag` is rounded down to whole months. Shapes: months, in and out.
pub fn people_after_lag(need: &[Lanes], today: Lanes, lag: Lanes, people: &mut Vec<Lanes>) {
    let longest = (lag.0.iter().fold(0.0_f64, |most, &lag| most.max(lag)) + LAG_TOLERANCE).floor() as usize;
    people.clear();
    people.extend((0..need.len()).map(|month| {
        let mut most = need[month];
        for back in 1..=longest {
            let earlier = if back <= month { need[month - back] } else { today };
            for lane in 0..WIDTH {
                let reaches = back as f64 <= lag.0[lane] + LAG_TOLERANCE;
                if reaches && earlier.0[lane] > most.0[lane] {
                    most.0[lane] = earlier.0[lane];
                }
            }
            if back > month {
                break;
            }
        }
        most
    }));
}

/// people = L̂_mix + (1 − realisation)·max(0, L̂_as-is − L̂_mix): of what is freed only a part leaves the budget.
#[inline]
#[must_use]
pub fn people_paid(mix: Lanes, as_is: Lanes, realisation: Lanes) -> Lanes {
    mix + (Lanes::ONE - realisation) * (as_is - mix).max(Lanes::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(values: &[f64]) -> Vec<Lanes> {
        values.iter().map(|&value| Lanes::splat(value)).collect()
    }

    fn after_lag(need: &[f64], lag: Lanes) -> Vec<f64> {
        let mut people = Vec::new();
        people_after_lag(&months(need), Lanes::splat(100.0), lag, &mut people);
        people.iter().map(|lanes| lanes.0[0]).collect()
    }

    /// Today 100; need 100, 80, 60, 70; two months' lag: 100, 100, 100 (month 1), 80 (month 2).
    #[test]
    fn people_leave_late() {
        assert_eq!(after_lag(&[100.0, 80.0, 60.0, 70.0], Lanes::splat(2.0)), [100.0, 100.0, 100.0, 80.0]);
        assert_eq!(after_lag(&[90.0, 80.0], Lanes::ZERO), [90.0, 80.0]);
        assert_eq!(after_lag(&[90.0, 80.0], Lanes::ONE), [100.0, 90.0]);
    }

    /// 100 needed as is, 80 in the mix, 70 % realised: 80 + 0.3·20 = 86. More people are paid in full.
    #[test]
    fn what_is_freed_is_realised_in_part() {
        let paid = |mix: f64| people_paid(Lanes::splat(mix), Lanes::splat(100.0), Lanes::splat(0.7)).0[0];
        assert!((paid(80.0) - 86.0).abs() < 1e-12);
        assert!((paid(120.0) - 120.0).abs() < 1e-12);
    }
}

//! Who left.

use super::estimate::{Estimate, NoEstimate};
use super::panel::Row;
use super::proportions::{Share, newcombe};
use super::units::by_unit;

/// How many of a group's units left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Units that were there at first.
    pub seen: usize,
    /// Those of them that were not there at last.
    pub left: usize,
}

/// Who left, by group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attrition {
    /// The pilot group.
    pub pilot: Leaving,
    /// The control group.
    pub control: Leaving,
    /// Share that left, pilot − control, each unit independent of the others (Newcombe); or why not.
    pub difference: Result<Estimate, NoEstimate>,
}

/// Counts the units with a row in a period up to `first_until` that have none from `last_from` on. Leaving shares that
/// differ make the groups differ in who is left; equal ones do not prove the opposite.
#[must_use]
pub fn attrition(rows: &[Row], first_until: i64, last_from: i64, alpha: f64) -> Attrition {
    let mut groups = [Leaving { seen: 0, left: 0 }; 2];
    for rows in by_unit(rows).values() {
        if rows.iter().any(|row| row.period <= first_until) {
            let group = &mut groups[usize::from(rows.iter().any(|row| row.pilot))];
            group.seen += 1;
            group.left += usize::from(!rows.iter().any(|row| row.period >= last_from));
        }
    }
    let [control, pilot] = groups;
    let share = |group: Leaving| Share { successes: group.left as f64, n: group.seen as f64 };
    let difference = if pilot.seen < 1 || control.seen < 1 {
        Err(NoEstimate::FewUnits { pilot: pilot.seen, control: control.seen })
    } else {
        newcombe(share(pilot), share(control), alpha)
    };
    Attrition { pilot, control, difference }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pilots 0–3 of whom 3 leaves, controls 4–7 of whom 4, 5 and 6 leave, and unit 8, which comes late and does not count.
    #[test]
    fn counted_by_hand() {
        let mut rows = Vec::new();
        for unit in 0..9_usize {
            for period in 0..4 {
                let here = if unit == 8 { period > 1 } else { period < 2 || !(3..=6).contains(&unit) };
                if here {
                    rows.push(Row { unit, period, pilot: unit < 4, exposed: false, value: 0.0, weight: 1.0 });
                }
            }
        }
        let found = attrition(&rows, 0, 3, 0.05);
        assert_eq!(found.pilot, Leaving { seen: 4, left: 1 });
        assert_eq!(found.control, Leaving { seen: 4, left: 3 });
        assert_eq!(found.difference.expect("both").value, -0.5);
        let nobody = attrition(&rows[..4], 0, 3, 0.05);
        assert_eq!(nobody.difference, Err(NoEstimate::FewUnits { pilot: 1, control: 0 }));
    }
}

//! Panels worked by hand or in another way.

use super::super::*;
use super::world::{Made, World};

fn row(unit: usize, period: i64, pilot: bool, exposed: bool, value: f64, weight: f64) -> Row {
    Row { unit, period, pilot, exposed, value, weight }
}

fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9 * expected.abs().max(1.0), "{found} is not {expected}");
}

/// Two units a group, two periods: changes 5 and 7 against 1 and 2, so 6 − 1.5 = 4.5. Welch of the changes: variance 2/2 +
/// .5/2 = 1.25. CV3: ¾·(1 + 1 + .25 + .25) = 1.875.
fn two_by_two() -> Vec<Row> {
    let mut rows = Vec::new();
    for (unit, (before, change)) in [(10.0, 5.0), (20.0, 7.0), (30.0, 1.0), (40.0, 2.0)].into_iter().enumerate() {
        let pilot = unit < 2;
        rows.push(row(unit, 0, pilot, false, before, 1.0));
        rows.push(row(unit, 1, pilot, pilot, before + change, 1.0));
    }
    rows
}

#[test]
fn two_units_two_periods_two_groups() {
    let found = two_way(&two_by_two(), 0.05).expect("a panel");
    close(found.estimate.value, 4.5);
    close(found.estimate.se * found.estimate.se, 1.25);
    close(found.se_cv3 * found.se_cv3, 1.875);
    // Changes on a group dummy, robust: Σ(x̃·e)²/(Σx̃²)² with x̃ = ±½, e = ±1, ±½: (¼ + ¼ + 1/16 + 1/16)/1 = .625; times
    // G/(G−1)·(N−1)/(N−K) = 4/3·7/5, with K = 2 periods and the effect.
    close(found.se_cr1 * found.se_cr1, 0.625 * 4.0 / 3.0 * 7.0 / 5.0);
    assert_eq!((found.units_pilot, found.units_control, found.rows, found.singletons), (2, 2, 8, 0));
    // Variance shares: found .8 and .2, expected ½ and ½, so .65 and .35: 1/(.65² + .35²).
    close(found.estimate.dof, 1.0 / (0.65 * 0.65 + 0.35 * 0.35));
}

/// In a panel without holes the effect is that of the units' means, with Welch's standard error, however many periods.
#[test]
fn balanced_is_difference_of_unit_means() {
    let made = Made { periods: [3, 5], ..Made::plain(4, 7) };
    let rows: Vec<Row> = made.rows(&mut World::new(7)).iter().map(|row| Row { weight: 3.0, ..*row }).collect();
    let found = two_way(&rows, 0.05).expect("a panel");
    let change = |unit: usize| {
        let mean = |after: bool| {
            let side = rows.iter().filter(|row| row.unit == unit && (row.period >= 3) == after);
            Summary::of(side.map(|row| row.value)).expect("rows").mean
        };
        mean(true) - mean(false)
    };
    let of = |units: std::ops::Range<usize>| Summary::of(units.map(change)).expect("units");
    let welch = welch(of(0..4), of(4..11), [None; 2], 0.05).expect("two groups");
    close(found.estimate.value, welch.value);
    close(found.estimate.se, welch.se);
    let imputed = imputation(&rows, 0.05).expect("a panel");
    close(imputed.estimate.value, welch.value);
    close(imputed.estimate.se, welch.se);
}

/// Least squares with a dummy for everything, by elimination: another way to the same coefficient.
fn with_dummies(rows: &[Row]) -> f64 {
    let units = rows.iter().map(|row| row.unit).max().expect("rows") + 1;
    let periods = rows.iter().map(|row| row.period).max().expect("rows") as usize + 1;
    // The effect first; then units; then periods but the first.
    let size = units + periods;
    let line = |row: &Row| {
        let mut line = vec![0.0; size + 1];
        line[0] = f64::from(u8::from(row.exposed));
        line[1 + row.unit] = 1.0;
        if row.period > 0 {
            line[units + row.period as usize] = 1.0;
        }
        line[size] = row.value;
        line
    };
    let mut table = vec![vec![0.0; size + 1]; size];
    for row in rows {
        let line = line(row);
        for (i, equation) in table.iter_mut().enumerate() {
            equation.iter_mut().zip(&line).for_each(|(sum, x)| *sum += row.weight * line[i] * x);
        }
    }
    for place in 0..size {
        let best =
            (place..size).max_by(|a, b| table[*a][place].abs().total_cmp(&table[*b][place].abs())).expect("rows");
        table.swap(place, best);
        if table[place][place].abs() < 1e-9 {
            continue;
        }
        let pivot = table[place].clone();
        for (_, equation) in table.iter_mut().enumerate().filter(|(other, _)| *other != place) {
            let factor = equation[place] / pivot[place];
            equation.iter_mut().zip(&pivot).for_each(|(x, p)| *x -= factor * p);
        }
    }
    table[0][size] / table[0][0]
}

/// A panel with holes and weights: coefficient and CV3 by dummies and by leaving units out for real.
#[test]
fn unbalanced_as_with_dummies() {
    let made = Made { periods: [4, 4], unequal: 0.8, leaves: 0.06, ..Made::plain(5, 6) };
    let rows = made.rows(&mut World::new(11));
    assert!(rows.len() < 88, "there are holes");
    let units: Vec<usize> = (0..11).filter(|unit| rows.iter().filter(|row| row.unit == *unit).count() > 1).collect();
    let found = two_way(&rows, 0.05).expect("a panel");
    close(found.estimate.value, with_dummies(&rows));
    let squares: f64 = units
        .iter()
        .map(|&unit| {
            let without: Vec<Row> = rows.iter().filter(|row| row.unit != unit).copied().collect();
            let renumbered: Vec<Row> =
                without.iter().map(|row| Row { unit: row.unit - usize::from(row.unit > unit), ..*row }).collect();
            with_dummies(&renumbered) - found.estimate.value
        })
        .map(|miss| miss * miss)
        .sum();
    close(found.se_cv3, (squares * (units.len() as f64 - 1.0) / units.len() as f64).sqrt());
}

/// Nine units, four of them pilots from period 3 on, with holes, weights and one that leaves. Computed apart with numpy: least
/// squares on dummies (lstsq), the sandwich with K = 7, and every unit left out.
#[test]
fn as_computed_with_numpy() {
    let mut rows = Vec::new();
    for (unit, period) in (0..9_usize).flat_map(|unit| (0..6_usize).map(move |period| (unit, period))) {
        if (unit * 7 + period * 5) % 11 == 3 || (unit == 4 && period > 3) {
            continue;
        }
        let (pilot, exposed) = (unit < 4, unit < 4 && period >= 3);
        let value =
            ((unit * 37 + period * 101 + unit * period * 13) % 29) as f64 / 4.0 + if exposed { 2.0 } else { 0.0 };
        rows.push(row(unit, period as i64, pilot, exposed, value, (1 + (unit * 5 + period * 3) % 7) as f64));
    }
    assert_eq!(rows.len(), 47);
    let found = two_way(&rows, 0.05).expect("a panel");
    close(found.estimate.value, 2.220_754_816_323_249_3);
    close(found.se_cr1, 1.381_968_285_778_913_7);
    close(found.se_cv3, 1.779_388_833_847_488);
    close(found.estimate.se, 1.659_692_447_436_288);
    let imputed = imputation(&rows, 0.05).expect("a panel");
    close(imputed.estimate.value, 1.576_956_933_292_237);
    close(imputed.estimate.se, 1.638_502_936_172_001_4);
    let adjusted = adjusted(&rows, 3, 0.05).expect("units");
    close(adjusted.estimate.value, 3.160_254_888_660_610_6);
    close(adjusted.slope, -0.157_859_596_150_208_95);
    close(adjusted.estimate.se, 1.510_192_460_635_716_9);
    close(trends(&rows, 0.05).expect("periods").slope.value, -0.484_951_620_397_919_4);
}

/// Rows alone in their unit change nothing but their count.
#[test]
fn singletons_are_left_out() {
    let mut rows = two_by_two();
    rows.push(row(9, 1, false, false, 1e6, 1.0));
    let found = two_way(&rows, 0.05).expect("a panel");
    let whole = two_way(&two_by_two(), 0.05).expect("a panel");
    assert_eq!((found.singletons, found.estimate, found.se_cr1), (1, whole.estimate, whole.se_cr1));
}

#[test]
fn what_cannot_be_estimated_says_why() {
    let rows = two_by_two();
    let only =
        |keep: fn(&Row) -> bool| two_way(&rows.iter().filter(|row| keep(row)).copied().collect::<Vec<_>>(), 0.05);
    assert_eq!(only(|row| row.unit != 0), Err(NoEstimate::FewUnits { pilot: 1, control: 2 }));
    assert_eq!(only(|row| row.pilot), Err(NoEstimate::FewUnits { pilot: 2, control: 0 }));
    assert_eq!(only(|row| row.period == 0), Err(NoEstimate::NoAfter));
    assert_eq!(only(|row| row.period == 1), Err(NoEstimate::NoBefore));
    assert_eq!(two_way(&[], 0.05), Err(NoEstimate::NoAfter));
    let broken: Vec<Row> = rows.iter().map(|row| Row { weight: 0.0, ..*row }).collect();
    assert_eq!(two_way(&broken, 0.05), Err(NoEstimate::BadNumbers));
    assert_eq!(imputation(&broken, 0.05), Err(NoEstimate::BadNumbers));
    assert_eq!(two_way(&rows, 1.0), Err(NoEstimate::BadNumbers));
    // Control units that are seen when no pilot unit is tell nothing of its periods.
    let apart: Vec<Row> =
        rows.iter().map(|row| Row { period: row.period + if row.pilot { 0 } else { 10 }, ..*row }).collect();
    assert!(matches!(two_way(&apart, 0.05), Err(NoEstimate::FewUnits { .. } | NoEstimate::NotIdentified)));
    assert_eq!(imputation(&apart, 0.05), Err(NoEstimate::NotIdentified));
}

/// Four units begin in period 1, four in period 3, two never, over periods 0–4; without noise the effect is 1 in the first
/// period, 2 in the second and so on, and half of that for those who begin late.
fn staggered() -> Vec<Row> {
    let mut rows = Vec::new();
    for unit in 0..10_usize {
        let (start, size) = if unit < 4 {
            (1, 1.0)
        } else if unit < 8 {
            (3, 0.5)
        } else {
            (99, 0.0)
        };
        for period in 0..5_i64 {
            let exposed = period >= start;
            let effect = if exposed { size * (period - start + 1) as f64 } else { 0.0 };
            let value = unit as f64 * 3.0 + (period * period) as f64 + effect;
            rows.push(row(unit, period, unit < 8, exposed, value, 1.0));
        }
    }
    rows
}

/// The true mean over the exposed rows is (4·(1 + 2 + 3 + 4) + 4·(.5 + 1))/(16 + 8) = 46/24; two-way effects, which hold
/// those who began early against those who began late, are off.
#[test]
fn imputation_is_right_where_two_way_is_wrong() {
    let rows = staggered();
    assert!(starts_differ(&rows) && !starts_differ(&two_by_two()));
    let found = imputation(&rows, 0.05).expect("a panel");
    close(found.estimate.value, 46.0 / 24.0);
    assert_eq!((found.imputed, found.not_imputed, found.units_pilot, found.units_control), (24, 0, 8, 2));
    let ages: Vec<(i64, f64)> = found.by_age.iter().map(|(age, effect)| (*age, (effect * 1e9).round() / 1e9)).collect();
    assert_eq!(ages, [(0, 0.75), (1, 1.5), (2, 3.0), (3, 4.0)]);
    let wrong = two_way(&rows, 0.05).expect("a panel").estimate.value;
    assert!((wrong - 46.0 / 24.0).abs() > 0.2, "{wrong}");
}

/// Without those who never began, periods 3 and 4 have nobody to compare with: only the early starters' periods 1 and 2 can
/// be imputed (mean 1.5); a unit that was exposed from the first says nothing either.
#[test]
fn what_cannot_be_imputed_is_counted() {
    let mut rows: Vec<Row> = staggered().into_iter().filter(|row| row.unit < 8).collect();
    (0..5).for_each(|period| rows.push(row(20, period, true, true, 7.0, 1.0)));
    let found = imputation(&rows, 0.05).expect("a panel");
    close(found.estimate.value, 1.5);
    assert_eq!((found.imputed, found.not_imputed, found.units_pilot, found.units_control), (8, 21, 4, 0));
    let nobody: Vec<Row> = rows.iter().filter(|row| row.exposed).copied().collect();
    assert_eq!(imputation(&nobody, 0.05), Err(NoEstimate::NoBefore));
}

/// After = 3 + 2·before + 5·pilot without noise: the adjusted difference is 5 with no error, and the plain one is not.
#[test]
fn adjusted_takes_the_lead_away() {
    let mut rows = Vec::new();
    for (unit, before) in [1.0, 4.0, 2.0, 0.0, 1.0, 3.0].into_iter().enumerate() {
        let pilot = unit < 3;
        let after = 3.0 + 2.0 * before + if pilot { 5.0 } else { 0.0 };
        rows.extend([row(unit, 0, pilot, false, before, 1.0), row(unit, 1, pilot, pilot, after, 2.0)]);
    }
    let found = adjusted(&rows, 1, 0.05).expect("six units");
    close(found.estimate.value, 5.0);
    close(found.slope, 2.0);
    assert!(found.estimate.se < 1e-9 && found.estimate.dof <= 3.0);
    assert!((two_way(&rows, 0.05).expect("a panel").estimate.value - 5.0).abs() > 0.5);
    assert_eq!(adjusted(&rows, 0, 0.05), Err(NoEstimate::NoBefore));
    assert_eq!(adjusted(&rows, 2, 0.05), Err(NoEstimate::NoAfter));
    assert_eq!(adjusted(&rows[..8], 1, 0.05), Err(NoEstimate::FewUnits { pilot: 3, control: 1 }));
}

/// With equal weights it is Welch's test of the units' means, to the digit; several rows of a unit are one value.
#[test]
fn units_compared_as_welch() {
    let (pilot, control) = ([1.0, 4.0, 2.5], [0.0, 1.0, 3.0, 1.5, 9.0]);
    let rows: Vec<Row> = pilot
        .iter()
        .chain(&control)
        .enumerate()
        .flat_map(|(unit, value)| [-1.0, 1.0].map(|off| row(unit, 0, unit < 3, unit < 3, value + off, 4.0)))
        .collect();
    let welch = welch(Summary::of(pilot).expect("values"), Summary::of(control).expect("values"), [None; 2], 0.05);
    let (found, welch) = (unit_means(&rows, 0.05).expect("units"), welch.expect("samples"));
    for (found, expected) in [
        (found.value, welch.value),
        (found.se, welch.se),
        (found.dof, welch.dof),
        (found.low, welch.low),
        (found.p, welch.p),
    ] {
        close(found, expected);
    }
    assert_eq!(unit_means(&rows[..8], 0.05), Err(NoEstimate::FewUnits { pilot: 3, control: 1 }));
}
